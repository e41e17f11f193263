"""Fountain: the public syntax, Chinese beside it, and writing that reads back as the same."""

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from screenplay_tools.fountain.parser import Parser as Oracle

from duanju.drama.script import Element, Kind, Scene, Script, Stress
from duanju.story import as_json, fountain
from duanju.story.heading import take_apart


def elements(text: str) -> list[Element]:
    """Return all elements of a Fountain text."""
    return [e for s in fountain.parse(text).scenes for e in s.elements]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("INT. KITCHEN - NIGHT", ("INT", "KITCHEN", "NIGHT")),
        ("ext. harbour", ("EXT", "harbour", "")),
        ("INT./EXT. CAR - DAWN", ("INT/EXT", "CAR", "DAWN")),
        ("I/E CAR", ("INT/EXT", "CAR", "")),
        ("EST. WHITBY", ("EXT", "WHITBY", "")),
        ("INT. 厨房 - 夜", ("INT", "厨房", "夜")),
        ("内景. 厨房 - 夜", ("INT", "厨房", "夜")),
        ("外景 码头 清晨", ("EXT", "码头", "清晨")),
        ("内外景：车厢", ("INT/EXT", "车厢", "")),
    ],
)
def test_headings_in_both_languages(line: str, expected: tuple[str, str, str]) -> None:
    """A heading opens a scene and is taken apart into setting, place and time."""
    scene = fountain.parse(f"{line}\n\nRain.").scenes[0]

    assert (scene.heading, scene.setting, scene.place, scene.time) == (line, *expected)


def test_a_forced_heading_and_a_scene_number() -> None:
    """A leading full stop forces a heading; a number between hashes is not part of it."""
    scenes = fountain.parse(".内景里的梦 #12A#\n\n雪。\n\n...and then\n").scenes

    assert [(s.heading, s.setting) for s in scenes] == [("内景里的梦", "OTHER")]
    assert scenes[0].elements[-1] == Element(Kind.ACTION, "...and then")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NELL\nHello.", Element(Kind.DIALOGUE, "Hello.", "NELL")),
        ("NELL (V.O.)\n(low)\nHello.", Element(Kind.DIALOGUE, "Hello.", "NELL", "V.O.", "low")),
        ("@妈（画外音）\n（笑）\n走吧。", Element(Kind.DIALOGUE, "走吧。", "妈", "画外音", "笑")),
        ("@McAvoy\nHello.\nAgain.", Element(Kind.DIALOGUE, "Hello.\nAgain.", "McAvoy")),
        ("NELL ^\nHello.", Element(Kind.DIALOGUE, "Hello.", "NELL", dual=True)),
        ("~Row, row", Element(Kind.LYRICS, "Row, row")),
        ("CUT TO:", Element(Kind.TRANSITION, "CUT TO:")),
        ("> 切至黑场", Element(Kind.TRANSITION, "切至黑场")),
        ("> THE END <", Element(Kind.CENTERED, "THE END")),
        ("!NELL\nwaves.", Element(Kind.ACTION, "NELL\nwaves.")),
        ("NELL", Element(Kind.ACTION, "NELL")),
        (
            "A *small* **light** _moves_.",
            Element(
                Kind.ACTION,
                "A small light moves.",
                stress=(Stress(2, 7, "italic"), Stress(8, 13, "bold"), Stress(14, 19, "underline")),
            ),
        ),
        ("2 \\* 3 \\* 4", Element(Kind.ACTION, "2 * 3 * 4")),
        ("[[cut this?]]", Element(Kind.NOTE, "cut this?")),
        ("= They meet.", Element(Kind.NOTE, "They meet.", mark="=")),
        ("# Act One", Element(Kind.NOTE, "Act One", mark="#")),
    ],
)
def test_each_element(text: str, expected: Element) -> None:
    """Each kind of element is told from the others."""
    assert elements(text) == [expected]


def test_boneyard_page_breaks_and_notes_are_beside_what_is_played() -> None:
    """What is cut out is kept as such; a note inside a speech stands beside it."""
    found = elements("NELL\nOne [[later?]] two.\n\n===\n\n/* gone\n\nNELL\nNever. */\n\nRain.")

    assert found == [
        Element(Kind.DIALOGUE, "One two.", "NELL"),
        Element(Kind.NOTE, "later?"),
        Element(Kind.NOTE, "", mark="==="),
        Element(Kind.NOTE, "gone\n\nNELL\nNever.", mark="/*"),
        Element(Kind.ACTION, "Rain."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "老何\n走吧。\n\n雨。\n\n老何\n好。",
        "@老何\n走吧。\n\n老何\n好。",
        "人物: 老何 阿秀\n\n老何\n走吧。\n\n老何\n好。",
        "老何\n（笑）\n走吧。\n\n@老何\n好。",
    ],
)
def test_a_bare_chinese_name_is_a_cue_where_that_is_sure(text: str) -> None:
    """A bare name counts as a cue when it is used as one elsewhere, listed, or followed by a parenthetical."""
    assert [e.character for e in elements(text) if e.type is Kind.DIALOGUE] == ["老何", "老何"]


def test_a_bare_chinese_line_by_itself_stays_action() -> None:
    """A short line above another is action when nothing makes it a name."""
    assert elements("他走了\n再没有回来。") == [Element(Kind.ACTION, "他走了\n再没有回来。")]


def test_a_title_page() -> None:
    """Title keys may have several lines."""
    script = fountain.parse("Title: 改裤脚\nAuthor:\n    甲\n    乙\n\n雨。")

    assert script.title == {"Title": "改裤脚", "Author": "甲\n乙"}


def test_the_json_says_what_the_contract_promises() -> None:
    """The document has title, scenes with elements, and characters."""
    document = as_json(fountain.parse("Title: T\n\nINT. ROOM - DAY\n\nNELL (V.O.)\n(low)\nHello."))

    assert document == {
        "title": {"Title": "T"},
        "scenes": [
            {
                "number": 1,
                "heading": "INT. ROOM - DAY",
                "setting": "INT",
                "place": "ROOM",
                "time": "DAY",
                "elements": [
                    {
                        "type": "dialogue",
                        "character": "NELL",
                        "extension": "V.O.",
                        "parenthetical": "low",
                        "dual": False,
                        "text": "Hello.",
                    }
                ],
            }
        ],
        "characters": ["NELL"],
    }


def test_an_english_script_reads_as_the_known_library_reads_it() -> None:
    """On plain English the known library and this reader agree."""
    text = (
        "INT. CHIP SHOP - NIGHT\n\nRain on the glass.\n\nNELL\n(quietly)\nWhere was it?\n\n"
        "ARTHUR (V.O.)\nIn the harbour.\n\nCUT TO:\n\nEXT. HARBOUR - DAWN\n\nA light moves.\n"
    )
    oracle = Oracle()
    oracle.add_text(text)
    theirs = [getattr(e, "name", "") or e.text for e in oracle.script.elements]

    ours: list[str] = []
    for scene in fountain.parse(text).scenes:
        ours.append(scene.heading)
        for e in scene.elements:
            ours += [e.character, *([e.parenthetical] if e.parenthetical else []), e.text] if e.character else [e.text]

    assert [t.removeprefix("INT. ").removeprefix("EXT. ") for t in ours] == [
        str(t).removeprefix("INT. ").removeprefix("EXT. ") for t in theirs if t
    ]


def test_the_example_script_reads_back(tmp_path: Path) -> None:
    """The shipped script survives writing and reading."""
    text = (Path(__file__).parents[2] / "examples" / "trouser-hem.fountain").read_text(encoding="utf-8")
    script = fountain.parse(text)

    assert script.characters == ("老何", "阿秀")
    assert fountain.parse(fountain.write(script)) == script


HOSTILE = [
    *("../../x", "CON", "{\\an8}x", "%s%n", "<b>x</b>", "A (B)", "妈", "阿秀^", "@@", "INT. X", "* _ *", "[[x]]", "/*"),
    *("CUT TO:", "Note: x", "~", "(x)", "（低声）", "\\*", "a\\", "===", "#1#", "= x", "!x", "> x <"),
]
words = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(
        st.sampled_from(string.ascii_letters + string.punctuation + " 妈我说：“”（）。，雪\\"), min_size=1, max_size=12
    ),
)
lines = words.map(lambda w: " ".join(w.split())).filter(bool)
texts = st.lists(lines, min_size=1, max_size=3).map("\n".join)
names = lines
plain = st.builds(Element, st.sampled_from([Kind.ACTION, Kind.NOTE]), texts) | st.builds(
    Element, st.sampled_from([Kind.TRANSITION, Kind.LYRICS, Kind.CENTERED]), lines
)
manner = st.text(st.sampled_from("low 低声,*_"), max_size=6).map(lambda w: " ".join(w.split()))
speech = st.builds(
    Element, st.just(Kind.DIALOGUE), texts, names, st.sampled_from(["", "V.O.", "画外音"]), manner, st.booleans()
)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Scripts with every kind of element and hostile words everywhere."""
    scenes = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        heading = draw(st.sampled_from(["INT. 厨房 - 夜", "EXT. BUS STATION", "内景. 面馆"]) | lines)
        scenes.append(Scene(number, heading, *take_apart(heading), tuple(draw(st.lists(plain | speech, max_size=5)))))
    return Script({"Title": draw(lines)}, tuple(scenes), "zh")


@settings(max_examples=150, deadline=None)
@given(scripts())
def test_what_is_written_reads_back_as_the_same_script(script: Script) -> None:
    """Reading what was written gives the script that was written, whatever its words."""
    assert fountain.parse(fountain.write(script)) == script


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("@!.>~=#[]/*()（）^:\n\n AB妈说\\_-"), max_size=80))
def test_any_text_is_some_script_and_settles_after_one_reading(text: str) -> None:
    """Every text parses, and what was read survives writing and reading."""
    script = fountain.parse(text)

    assert fountain.parse(fountain.write(script)).scenes == script.scenes
