"""Who says each line: annotated stories of different manners, and the single rules one by one."""

from pathlib import Path

import pytest

from duanju import story, writing
from duanju.drama.script import Story

STORIES = Path(__file__).parent / "stories"


def names_of(told: Story) -> dict[str, set[str]]:
    """Return everything each cue is known by, in small letters."""
    return {p.name: {n.lower() for n in (p.name, *p.aliases)} for p in writing.adapt(told).people}


def right(told: Story, gold: list[str]) -> list[bool]:
    """Return for each quotation whether its speaker is one of the names the annotation allows."""
    known = names_of(told)
    rows = writing.explain(told)
    assert len(rows) == len(gold)
    return [
        bool(known.get(row.speaker, {row.speaker.lower()}) & {g.lower() for g in allowed.split("|")})
        for row, allowed in zip(rows, gold, strict=True)
    ]


def annotated() -> list[tuple[Story, list[str]]]:
    """Return the annotated stories with their speakers, one line of the .gold file for each quotation."""
    files = sorted(STORIES.glob("*.txt"))
    return [(story.read(f), f.with_suffix(".gold").read_text(encoding="utf-8").split("\n")[:-1]) for f in files]


def test_nearly_every_line_of_the_annotated_stories_has_its_speaker() -> None:
    """Over all annotated stories at least 97 % of the quotations are given to the right person."""
    results = [r for told, gold in annotated() for r in right(told, gold)]

    assert sum(results) / len(results) >= 0.97


@pytest.mark.parametrize(("told", "gold"), annotated(), ids=lambda x: x.name if isinstance(x, Story) else "")
def test_no_annotated_story_falls_apart(told: Story, gold: list[str]) -> None:
    """Each single story keeps at least 75 % of its quotations right."""
    results = right(told, gold)

    assert sum(results) / len(results) >= 0.75


CASES = [
    ("en", "“Go,” said Arthur.", "ARTHUR"),
    ("en", "“Go,” Arthur said.", "ARTHUR"),
    ("en", "Arthur said, “Go.”", "ARTHUR"),
    ("en", "“Go,” said the old clerk. “Now.”", "OLD CLERK/OLD CLERK"),
    ("en", "“Go,” said Mrs. Pell, folding her hands.", "MRS. PELL"),
    ("en", "Turning to Ruth, Tom said, “Go.”", "TOM"),
    ("en", "Tom put down the knife and said, “Go.”", "TOM"),
    ("en", "“Ruth,” said Tom, “go.”\n\n“No,” she said.", "TOM/TOM/RUTH"),
    ("en", "Ruth told Tom, “Go.”", "RUTH"),
    ("en", "“Where is it?” Tom asked Ruth.\n\n“Gone.”", "TOM/RUTH"),
    ("en", "“I know,” said a woman's voice.", "A WOMAN"),
    ("en", "“Stop!” someone shouted.", "SOMEONE"),
    ("en", "“Go,” I said.\n\n“No,” said Ruth.", "I/RUTH"),
    ("en", "Tom shook his head. “No.”", "TOM"),
    ("en", "“One,” said Tom.\n\n“Two,” said Ruth.\n\n“Three.”\n\n“Four.”", "TOM/RUTH/TOM/RUTH"),
    ("en", "“Well—” Okonkwo began.\n\n“Don't,” Priya snapped.", "OKONKWO/PRIYA"),
    ("en", '"Come in," the nurse said without looking up.', "NURSE"),
    ("en", "“You came,” his mother whispered.\n\n“I did,” said Luca.", "MOTHER/LUCA"),
    ("zh", "“走吧。”妈说。", "妈"),
    ("zh", "妈说：“走吧。”", "妈"),
    ("zh", "“走，”妈说，“别等了。”", "妈/妈"),
    ("zh", "程砚秋冷冷地说道：“走。”", "程砚秋"),
    ("zh", "小林对老周说：“走吧。”", "小林"),
    ("zh", "她转身对老周说：“走吧。”\n\n老周摇摇头：“不走。”", "某人/老周"),
    ("zh", "班主任推了推眼镜：“坐下。”", "班主任"),
    ("zh", "“谁啊？”门外传来一个女人的声音。", "女人"),
    ("zh", "“有人吗？”有人喊。", "某人"),
    ("zh", "豆豆眨眨眼说：“我不怕。”", "豆豆"),
    ("zh", "“走吧。”司机老周说。\n\n“好。”我说。", "老周/我"),
    ("zh", "“周师傅，走吗？”妈问。\n\n老周说：“走。”", "妈/老周"),
    ("zh", "“去哪儿？”阿芹问。\n\n“回家。”三姨说。\n\n“哪个家？”\n\n“你家。”", "阿芹/三姨/阿芹/三姨"),
    ("zh", "妈：“走吧。”\n\n爸：“不走。”", "妈/爸"),
    ("zh", "「走吧。」老汉磕了磕烟袋。", "老汉"),
    ("zh", "隔壁的王婶探进头来：“在家吗？”", "王婶"),
    ("zh", "欧阳靖站起来，看了看窗外，说：“下雪了。”", "欧阳靖"),
]


@pytest.mark.parametrize(("language", "text", "speakers"), CASES, ids=range(len(CASES)))
def test_each_manner_of_tagging(language: str, text: str, speakers: str) -> None:
    """One way of saying who speaks, read right."""
    rows = writing.explain(Story("x", text, language))

    assert "/".join(r.speaker for r in rows) == speakers


def test_every_attribution_says_how_sure_it_is_and_why() -> None:
    """A tagged line is surer than an untagged one, and both give their reason."""
    rows = writing.explain(Story("x", "“One,” said Tom.\n\n“Two,” said Ruth.\n\n“Three.”", "en"))

    assert rows[0].confidence > 0.9 > rows[2].confidence > 0.5
    assert rows[0].reason == "the tag after the quotation names TOM"
    assert "takes turns" in rows[2].reason


def test_one_person_with_three_names_stays_one() -> None:
    """Name, kinship and the call inside dialogue lead to the same person."""
    told = Story(
        "x",
        "Her grandfather Arthur came in. Nell looked up.\n\n“Grandad, you're wet,” said Nell.\n\n"
        "“I know,” said Arthur.",
        "en",
    )

    assert names_of(told)["ARTHUR"] >= {"arthur", "grandad"}
    assert len(names_of(told)) == 2


def test_mother_has_many_names_and_is_one() -> None:
    """妈, 我妈 and 母亲 mean the narrator's mother."""
    told = Story("x", "我妈站在门口。“回来啦？”妈说。\n\n母亲接过包：“冷不冷？”\n\n“不冷。”我说。", "zh")

    assert [r.speaker for r in writing.explain(told)][:2] == ["妈", "妈"]


def test_two_with_one_surname_stay_two() -> None:
    """Titles of different sex are different people."""
    told = Story("x", "“Go,” said Mr. Pell.\n\n“No,” said Mrs. Pell.", "en")

    assert [r.speaker for r in writing.explain(told)] == ["MR. PELL", "MRS. PELL"]


def test_dashes_open_speech_where_there_are_no_marks() -> None:
    """Where a work writes speech with dashes, each such paragraph is a line, its tag aside."""
    told = Story("x", "Ruth came in.\n\n— Where is it? asked Tom.\n\n— Gone, said Ruth.\n\n— All of it?", "en")

    assert [(r.text, r.speaker) for r in writing.explain(told)] == [
        ("Where is it?", "TOM"),
        ("Gone,", "RUTH"),
        ("All of it?", "TOM"),
    ]


def test_labels_name_the_speaker_where_there_are_no_marks() -> None:
    """Lines like 老周：走不走？ are dialogue under that name."""
    told = Story("x", "老周：走不走？\n\n阿芹：不走。\n\n老周：为什么？\n\n阿芹：下雨了。", "zh")

    assert [r.speaker for r in writing.explain(told)] == ["老周", "阿芹", "老周", "阿芹"]


def test_a_description_is_the_one_whom_the_narration_names() -> None:
    """A woman named Cho, "the lawyer" and Cho are one; so are a voice and the grandfather it is called."""
    told = Story(
        "x",
        "“No,” said her lawyer, a small woman named Mei-Ling Cho.\n\n“Who is it?” asked a thin voice.\n\n"
        "“It's me, Grandpa,” said June.\n\n“Good,” said the lawyer.",
        "en",
    )

    assert [r.speaker for r in writing.explain(told)] == ["MEI-LING CHO", "GRANDPA", "JUNE", "MEI-LING CHO"]
