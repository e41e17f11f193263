"""Prose becomes a script in the author's own words, and nothing is lost on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju import story, writing
from duanju.drama.pace import spoken_seconds
from duanju.drama.script import NARRATORS, Adaptation, Kind, Script, Story

EXAMPLES = Path(__file__).parents[2] / "examples"


def prose(text: str, language: str = "en") -> Story:
    """Return a story of these words."""
    return Story("untitled", text, language)


def lines(script: Script) -> list[tuple[str, str]]:
    """Return speaker and words of every dialogue block."""
    return [(e.character, e.text) for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE]


def accounted(told: Story, adaptation: Adaptation) -> Iterator[int]:
    """Yield the offsets both lists of the coverage claim, blanks aside."""
    coverage = adaptation.coverage
    for stretch in (*coverage.kept, *coverage.left_out):
        yield from (n for n in range(stretch.start, stretch.end) if not told.text[n].isspace())


@pytest.mark.parametrize(
    ("name", "speakers", "headings"),
    [
        (
            "last-bus.txt",
            "旁白 小满 妈 妈 小满 妈 老周 妈 妈 小满 妈 老周",
            ["EXT. 县汽车站", "INT. 车里"],
        ),
        (
            "left-glove.txt",
            "NARRATOR NELL ARTHUR NELL ARTHUR NELL NARRATOR NELL ARTHUR ARTHUR A_WOMAN",
            ["INT. BACK KITCHEN OF A CHIP SHOP - EARLY MORNING"],
        ),
    ],
)
def test_the_examples_are_read_right(name: str, speakers: str, headings: list[str]) -> None:
    """Every line of the shipped stories has its speaker, and their scenes stand where the story puts them."""
    script = writing.adapt(story.read(EXAMPLES / name)).script

    spoken = [who for who, _ in lines(script) if who not in NARRATORS.values()]
    assert spoken == [w.replace("_", " ") for w in speakers.split() if w not in NARRATORS.values()]
    assert [s.heading for s in script.scenes] == headings


@pytest.mark.parametrize("name", ["last-bus.txt", "left-glove.txt"])
def test_the_examples_keep_their_words(name: str) -> None:
    """At least nine tenths of the characters live on, and the narrator speaks at most 35 % of the time."""
    told = story.read(EXAMPLES / name)
    adaptation = writing.adapt(told)
    kept = sum(1 for k in adaptation.coverage.kept for n in range(k.start, k.end) if not told.text[n].isspace())
    narrated = sum(spoken_seconds(t) for who, t in lines(adaptation.script) if who in NARRATORS.values())

    assert kept >= 0.9 * sum(not c.isspace() for c in told.text)
    assert narrated <= 0.35 * sum(spoken_seconds(t) for _, t in lines(adaptation.script))


def test_people_carry_what_the_text_tells() -> None:
    """Age, kinship, work and other names come from the text."""
    english = {p.name: p for p in writing.adapt(story.read(EXAMPLES / "left-glove.txt")).people}
    chinese = {p.name: p for p in writing.adapt(story.read(EXAMPLES / "last-bus.txt")).people}

    assert (english["NELL"].age, english["NELL"].sex) == (19, "female")
    assert (english["ARTHUR"].sex, english["ARTHUR"].facts) == ("male", ("grandfather",))
    assert "Grandad" in english["ARTHUR"].aliases
    assert (chinese["妈"].sex, chinese["妈"].age) == ("female", 45)
    assert (chinese["老周"].facts, "周师傅" in chinese["老周"].aliases) == (("司机",), True)
    assert "我" in chinese["小满"].aliases


def test_a_script_has_people_too() -> None:
    """Action and dialogue of a Fountain script tell who its people are."""
    script = story.script(story.read(EXAMPLES / "trouser-hem.fountain"))

    people = {p.name: p for p in writing.people(script)}

    assert list(people) == ["老何", "阿秀"]
    assert (people["老何"].sex, people["老何"].aliases) == ("male", ("何叔",))


def test_the_title_is_no_line() -> None:
    """A short first line without a final mark is the title, not a speech."""
    adaptation = writing.adapt(prose("The Left Glove\n\nRain fell.\n\n“Go,” said Nell."))

    assert adaptation.script.title == {"Title": "The Left Glove"}
    assert [k.as_ for k in adaptation.coverage.kept if k.start == 0] == ["heading"]


def test_without_a_title_the_name_of_the_file_stands_in() -> None:
    """A story that begins at once is called as its file is."""
    assert writing.adapt(prose("Rain fell on the quay.")).script.title == {"Title": "untitled"}


def test_markdown_marks_are_not_spoken() -> None:
    """Marks of emphasis leave the words, and the offsets still count the text as it was read."""
    told = prose("# A **Storm**\n\n“It is *late*,” said Nell.")
    adaptation = writing.adapt(told)

    assert lines(adaptation.script) == [("NELL", "It is late.")]
    assert adaptation.script.title == {"Title": "A Storm"}


def test_manner_becomes_the_parenthetical() -> None:
    """Adverbs and telling verbs are copied word for word; the bare tag is left out with its reason."""
    told = prose("妈低声说：“走吧。”\n\n“不走。”小满喊道。", "zh")
    adaptation = writing.adapt(told)
    elements = [e for s in adaptation.script.scenes for e in s.elements]

    assert [(e.character, e.parenthetical) for e in elements] == [("妈", "低声"), ("小满", "喊道")]
    assert {x.why for x in adaptation.coverage.left_out} == {"speech tag"}


def test_thought_is_heard_and_not_mouthed() -> None:
    """A quoted thought is spoken over the picture."""
    script = writing.adapt(prose("“She will not come,” Tom thought.\n\n“Who?” asked Ruth.")).script

    assert [(e.character, e.extension) for s in script.scenes for e in s.elements] == [("TOM", "V.O."), ("RUTH", "")]


def test_writing_is_shown_and_not_spoken() -> None:
    """Words on paper become an insert."""
    script = writing.adapt(prose("妈展开纸条，上面写着：“别等我。”\n\n“谁写的？”小满问。", "zh")).script

    assert [e.text for s in script.scenes for e in s.elements if e.type is Kind.CENTERED] == ["别等我。"]


def test_a_term_in_quotation_marks_is_no_line() -> None:
    """A word that is only named stays in its sentence."""
    script = writing.adapt(prose("门上贴着一个“福”字。\n\n“进来。”妈说。", "zh")).script

    assert lines(script)[-1] == ("妈", "进来。")
    assert all("福" not in text for who, text in lines(script) if who != "旁白")


def test_a_new_place_opens_a_scene() -> None:
    """Going somewhere else begins a scene there; speaking of a place does not."""
    told = prose(
        "In the kitchen Nell was peeling potatoes.\n\n“I was at the harbour,” said Nell.\n\n"
        "She walked into the church at midnight.\n\n“Hello?” she called."
    )

    assert [s.heading for s in writing.adapt(told).script.scenes] == ["INT. KITCHEN", "INT. CHURCH - MIDNIGHT"]


def test_no_place_and_no_time_is_invented() -> None:
    """A story that names neither has a heading that names neither."""
    scene = writing.adapt(prose("“Go,” said Nell.\n\n“No,” said Tom.")).script.scenes[0]

    assert (scene.heading, scene.setting, scene.time) == ("SOMEWHERE", "OTHER", "")


def test_coverage_as_json_has_the_agreed_keys() -> None:
    """The coverage file says "as", not "as_"."""
    document = writing.coverage_json(writing.adapt(prose("Rain.\n\n“Go,” said Nell.")).coverage)

    assert set(document) == {"source_chars", "kept", "left_out"}
    assert set(document["kept"][0]) == {"start", "end", "as", "element"}
    assert set(document["left_out"][0]) == {"start", "end", "why"}


def test_every_kept_stretch_points_at_its_element() -> None:
    """The element number of a kept line leads to the block that speaks it."""
    told = story.read(EXAMPLES / "left-glove.txt")
    adaptation = writing.adapt(told)
    elements = [e for s in adaptation.script.scenes for e in s.elements]

    for k in adaptation.coverage.kept:
        if k.as_ in ("action", "narration"):
            assert told.text[k.start : k.end].strip(" .,") in elements[k.element].text


PIECES = ["“", "”", "‘", "’", '"', "'", "「", "」", "。", "，", "：", "？", "\n", "\n\n", " ", "妈", "我", "说", "老周", "喊道", "她",
          "程砚秋", "Nell", "said", " said Nell. ", " she ", "I", "“Go,” said Tom.", "妈说：“走。”", "—", "…", "*", "#", "***",
          "{\\an8}", "%s", "../../x", "\u200b", "\u202e", "Mr. ", "A" * 200, "车里很暗", "第二天", "In the kitchen", "\t"]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)


@settings(max_examples=120, deadline=None)
@given(texts, st.sampled_from(["zh", "en"]))
def test_every_character_is_accounted_for_once(text: str, language: str) -> None:
    """Whatever the text, each character that is not blank is in exactly one of kept and left out."""
    told = prose(text, language)

    found = sorted(accounted(told, writing.adapt(told)))

    assert found == [n for n, c in enumerate(text) if not c.isspace()]


@settings(max_examples=60, deadline=None)
@given(texts, st.sampled_from(["zh", "en"]))
def test_whatever_was_adapted_can_be_written_and_read_as_fountain(text: str, language: str) -> None:
    """An adaptation is a script like any other."""
    script = writing.adapt(prose(text, language)).script

    again = story.fountain.parse(story.fountain.write(script), language)

    assert [len(s.elements) for s in again.scenes if s.elements] == [
        len(s.elements) for s in script.scenes if s.elements
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“" * 20_000,
        "“走。”" * 20_000,
        "说" * 200_000,
        "a" * 200_000,
        "word " * 40_000,
        "“Go,” said " + "N" * 10_000 + ".",
        "“走。”" + "妈" * 10_000 + "说。",
        "'" * 50_000,
        "\u202e\u200b" * 10_000 + "x",
        "“...” “!!!” “？”",
        "\n".join(f"“Line {n},” said Person{n}." for n in range(300)),
        "\n".join(f"“走。”赵{chr(0x4E00 + n)}说。" for n in range(300)),
        "“A ‘b “c” d’ e” said Tom.",
    ],
    ids=range(13),
)
def test_hostile_texts_are_adapted_like_any_other(text: str) -> None:
    """Endless lines, broken marks, hundreds of speakers and huge names neither crash nor take long."""
    for language in ("zh", "en"):
        adaptation = writing.adapt(prose(text, language))

        assert adaptation.coverage.source_chars == len(text)


def test_three_hundred_speakers_stay_apart() -> None:
    """Everybody who is tagged by name keeps their own line."""
    told = prose("\n".join(f"“Line {n},” said Person{chr(65 + n % 26)}{chr(97 + n // 26)}." for n in range(300)))

    assert len(set(writing.adapt(told).script.characters)) == 300
