"""Who speaks a line that no tag gives: beats, pronouns, calls, departures and turns."""

import pytest

from duanju import writing
from duanju.drama.script import Story
from duanju.writing.sieves import SIEVES, reason


def speakers(text: str, language: str = "en") -> str:
    """Return the cues of a story's quotations in order, with a slash between."""
    return "/".join(r.speaker for r in writing.explain(Story("x", text, language)))


CASES = [
    pytest.param(
        "en",
        "Ann and Tom sat at the table.\n\n“Cold,” said Ann.\n\n“Very,” said Tom.\n\n"
        "The nurse shut the window, and Tom lifted his cup.\n\n“Is there sugar?”",
        "TOM",
        id="the last to act in the paragraph before speaks",
    ),
    pytest.param(
        "en",
        "Pat and old Meg waited with a boy.\n\n“Late,” said Pat.\n\n“Always,” said Meg. She is always right.\n\n"
        "The boy moved his case in, and Meg lifted her feet.\n\n“Can you play?” she asked.",
        "MEG",
        id="she is the last woman who acted",
    ),
    pytest.param(
        "en",
        "“Where to?” asked the clerk.\n\nMiss Lowell put a sixpence down. A man sighed, and a child began to count.\n\n"
        "“Where would you go?” she asked.",
        "MISS LOWELL",
        id="she is no child of unknown sex where a woman acts",
    ),
    pytest.param(
        "en",
        "Folke ate four spoons when Mr. Ade, the cook from Ibo, marched in.\n\n“Madam,” he said.",
        "MR. ADE",
        id="whoever marches in behind a when acts",
    ),
    pytest.param(
        "en",
        "A shadow fell over the cloth. It was a policeman.\n\n“Is it ready?”\n\n“No,” said Juma.",
        "A POLICEMAN",
        id="it was somebody brings somebody in",
    ),
    pytest.param(
        "zh",
        "胖婶喊：“阿毛，去叫人！”\n\n“我还没吃完呢。”阿毛说。他叼着馒头跑了。\n\n葛大爷停下来问：“谁打来的？”\n\n“一个女的。”",
        "胖婶",
        id="who has run away does not answer",
    ),
    pytest.param(
        "zh",
        "炉火旺起来，周奶奶站在门口，丫丫蹲在旁边拉风箱。\n\n“爷爷，你家也有锅吗？”\n\n“没有。”老汉说。丫丫站了起来。",
        "丫丫",
        id="the clause before the line is nearer",
    ),
    pytest.param(
        "zh",
        "“谁？”老胡问。\n\n“何慧！你闺女的班主任！”\n\n老胡赶紧开门。",
        "何慧",
        id="who is asked who they are says their name",
    ),
    pytest.param(
        "zh",
        "柳老板的笔停了。金班主推开门。\n\n“哪位是柳老板？”副官问。\n\n“我就是。”",
        "柳老板",
        id="who is asked for answers",
    ),
    pytest.param(
        "zh",
        "洪伯和儿子坐着。\n\n“走吧。”儿子说。\n\n叶奶奶转过身来，看着洪伯：“什么复查？你没说过。”\n\n“小毛病。”",
        "洪伯",
        id="the one looked at answers",
    ),
]


@pytest.mark.parametrize(("language", "text", "who"), CASES)
def test_a_line_without_a_name_has_its_speaker(language: str, text: str, who: str) -> None:
    """The one line of a story that nothing tags by name is given to the right person."""
    assert who in speakers(text, language).split("/")[-2:]


def test_nobody_speaks_of_themselves_by_name() -> None:
    """A line about Marek is hardly Marek's."""
    text = (
        "“Your move,” said Marek.\n\n“I know,” said Zbig.\n\nA tram went by.\n\n“Marek never hurries,” somebody said."
    )

    assert speakers(text).split("/")[-1] != "MAREK"


def test_whoever_is_named_inside_a_beat_is_not_its_speaker() -> None:
    """The one looked at hears; the one who looks speaks."""
    text = "Ruth looked at Tom. “Well?”\n\n“Nothing,” said Tom.\n\nTom turned to Ruth. “And you?”"

    assert speakers(text) == "RUTH/TOM/TOM"


def test_single_quotation_marks_are_speech_where_they_open_most_paragraphs() -> None:
    """Double marks inside single ones are words quoted by somebody."""
    text = "‘It says “Peter, Kerry” here,’ said Tim.\n\n‘Is that all?’ said Nora.\n\n‘All,’ said Tim."

    assert speakers(text) == "TIM/NORA/TIM"


def test_every_sieve_has_its_reason_in_both_languages() -> None:
    """The reason of every kind of evidence can be said in Chinese and in English, with the speaker's cue."""
    for name in SIEVES:
        assert reason(name, "zh", "老周") and reason(name, "en", "TOM")
        assert "{}" not in reason(name, "zh", "老周") + reason(name, "en", "TOM")


def test_reasons_come_in_the_language_asked_for() -> None:
    """A story's own language is the default; another can be asked for."""
    told = Story("x", "“走吧。”妈说。", "zh")

    assert writing.explain(told)[0].reason == "引号后的提示语点明是妈"
    assert writing.explain(told, "en")[0].reason == "the tag after the quotation names 妈"
    assert writing.explain(told)[0].sieve == "tag after"
