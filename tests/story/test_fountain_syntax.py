"""Fountain's public syntax, element by element; and nothing that goes through it is lost."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.drama.script import Element, Kind, Script, Stress
from duanju.story import as_json, fountain

NELL = Element(Kind.DIALOGUE, "Yes.", "NELL")


def elements(text: str) -> list[Element]:
    """Return all elements of a Fountain text."""
    return [e for s in fountain.parse(text).scenes for e in s.elements]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("INT. ROOM\n\nRain.", ["INT. ROOM"]),
        ("int. room\n\nRain.", ["int. room"]),
        ("EST ROOM\n\nRain.", ["EST ROOM"]),
        ("int/ext room\n\nRain.", ["int/ext room"]),
        ("I/E. ROOM\n\nRain.", ["I/E. ROOM"]),
        (".ROOM\n\nRain.", ["ROOM"]),
        ("INTERIOR ROOM\n\nRain.", [""]),
        ("He went\next. of the door\n\nRain.", [""]),
        ("..ROOM\n\nRain.", [""]),
        ("INT．厨房\n\n雨。", ["INT．厨房"]),
        ("内 厨房 夜\n\n雨。", ["内 厨房 夜"]),
        ("3-1 厨房 夜 内\n\n雨。", ["3-1 厨房 夜 内"]),
        ("内 心很乱\n\n雨。", [""]),
    ],
)
def test_scene_headings(text: str, headings: list[str]) -> None:
    """A heading opens its paragraph with a known prefix, or is forced by one full stop."""
    assert [s.heading for s in fountain.parse(text).scenes] == headings


@pytest.mark.parametrize("label", ["1", "1A", "110-A", "I.1.A", "第三"])
def test_scene_numbers(label: str) -> None:
    """A number between hashes is the scene's own, and is written again."""
    script = fountain.parse(f"INT. ROOM - DAY #{label}#\n\nRain.")

    assert [(s.heading, s.label) for s in script.scenes] == [("INT. ROOM - DAY", label)]
    assert f"#{label}#" in fountain.write(script)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NELL\nYes.", [NELL]),
        ("NELL (on the radio)\nYes.", [Element(Kind.DIALOGUE, "Yes.", "NELL", "on the radio")]),
        ("NELL (V.O.) (CONT'D)\nYes.", [Element(Kind.DIALOGUE, "Yes.", "NELL", "V.O., CONT'D")]),
        ("R2D2\nYes.", [Element(Kind.DIALOGUE, "Yes.", "R2D2")]),
        ("@McNell\nYes.", [Element(Kind.DIALOGUE, "Yes.", "McNell")]),
        ("＠老何（旁白）\n走吧。", [Element(Kind.DIALOGUE, "走吧。", "老何", "旁白")]),
        ("   NELL\n   Yes.", [NELL]),
        ("23\nYes.", [Element(Kind.ACTION, "23\nYes.")]),
        ("NELL\n\nYes.", [Element(Kind.ACTION, "NELL"), Element(Kind.ACTION, "Yes.")]),
        ("NELL (V.O.)\n(beat)", [Element(Kind.ACTION, "NELL (V.O.)\n(beat)")]),
        ("NELL\nYes.\n  \nNo.", [Element(Kind.DIALOGUE, "Yes.\n\nNo.", "NELL")]),
        ("NELL\nYes.\n \nNo.", [NELL, Element(Kind.ACTION, "No.")]),
    ],
)
def test_characters_and_dialogue(text: str, expected: list[Element]) -> None:
    """A cue is upper case or forced, has speech below it, and a line of two spaces does not end the speech."""
    assert elements(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "manners"),
    [
        ("NELL\n(low)\nYes.", "low", ()),
        ("NELL\nYes.\n(low)\nNo.", "low", ((1, "low"),)),
        ("NELL\n(low)\nYes.\n（笑）\nNo.", "low; 笑", ((0, "low"), (1, "笑"))),
        ("NELL\n(low\nand slow)\nYes.", "low and slow", ()),
        ("NELL\nYes.\n(beat)", "beat", ((1, "beat"),)),
    ],
)
def test_parentheticals_keep_their_place(text: str, words: str, manners: tuple[tuple[int, str], ...]) -> None:
    """Every manner of a speech is known, and where it stands."""
    found = elements(text)

    assert [(e.parenthetical, e.manners) for e in found] == [(words, manners)]
    assert elements(fountain.write(fountain.parse(text))) == found


def test_dual_dialogue() -> None:
    """A caret after the second cue sets the two beside each other."""
    assert elements("NELL\nYes.\n\nARTHUR (O.S.) ^\nNo.") == [
        NELL,
        Element(Kind.DIALOGUE, "No.", "ARTHUR", "O.S.", dual=True),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CUT TO:", Element(Kind.TRANSITION, "CUT TO:")),
        ("> Burn to white.", Element(Kind.TRANSITION, "Burn to white.")),
        ("切至：", Element(Kind.TRANSITION, "切至：")),
        ("＞ 淡出到黑", Element(Kind.TRANSITION, "淡出到黑")),
        ("切至他的脸。", Element(Kind.ACTION, "切至他的脸。")),
        ("> THE END <", Element(Kind.CENTERED, "THE END")),
        ("＞剧终＜", Element(Kind.CENTERED, "剧终")),
        ("~Row, row", Element(Kind.LYRICS, "Row, row")),
        ("!CUT TO:", Element(Kind.ACTION, "CUT TO:")),
        ("===", Element(Kind.NOTE, "", mark="===")),
        ("=======", Element(Kind.NOTE, "", mark="===")),
        ("= They meet.", Element(Kind.NOTE, "They meet.", mark="=")),
        ("### Beat", Element(Kind.NOTE, "Beat", mark="###")),
        ("[[One\nmore]]", Element(Kind.NOTE, "One\nmore")),
        ("[[One\n  \nmore]]", Element(Kind.NOTE, "One\n\nmore")),
        ("[[One\n\nmore", None),
        ("/* cut\n\nthis */", Element(Kind.NOTE, "cut\n\nthis", mark="/*")),
        ("/* never closed", Element(Kind.NOTE, "never closed", mark="/*")),
    ],
)
def test_single_elements(text: str, expected: Element | None) -> None:
    """Transitions, centred words, lyrics, page breaks, sections, synopses, notes and cut text are told apart."""
    found = elements(text)

    assert found == ([expected] if expected else [Element(Kind.ACTION, "[[One"), Element(Kind.ACTION, "more")])
    assert elements(fountain.write(fountain.parse(text))) == found


@pytest.mark.parametrize(
    ("line", "words", "stress"),
    [
        ("*a* b", "a b", [(0, 1, "italic")]),
        ("**a** b", "a b", [(0, 1, "bold")]),
        ("***a*** b", "a b", [(0, 1, "bold"), (0, 1, "italic")]),
        ("_a_ b", "a b", [(0, 1, "underline")]),
        ("_**a *b***_ c", "a b c", [(0, 3, "underline"), (0, 3, "bold"), (2, 3, "italic")]),
        ("他*真*的", "他真的", [(1, 2, "italic")]),
        ("他_真_的", "他真的", [(1, 2, "underline")]),
        ("a * b * c", "a * b * c", []),
        ("snake_case_name", "snake_case_name", []),
        ("2 \\* 3 \\* 4", "2 * 3 * 4", []),
        ("*open", "*open", []),
        ("a*b\n*c", "a*b\n*c", []),
        ("_ _", "_ _", []),
    ],
)
def test_emphasis(line: str, words: str, stress: list[tuple[int, int, str]]) -> None:
    """Marks pair within a line, close to the words; all others mean themselves."""
    element = Element(Kind.ACTION, words, stress=tuple(Stress(*s) for s in stress))

    assert elements(line) == [element]
    assert elements(fountain.write(fountain.parse(line))) == [element]


def test_a_song_inside_a_speech_stays_one() -> None:
    """A line of a speech that is sung is marked as such, and its tilde is not spoken."""
    text = "NELL\nListen.\n~Row, row\n"
    element = Element(Kind.DIALOGUE, "Listen.\nRow, row", "NELL", stress=(Stress(8, 16, "sung"),))

    assert elements(text) == [element]
    assert fountain.write(fountain.parse(text)) == text


def test_title_page_of_any_keys() -> None:
    """Keys are free, values may run over lines, a key that comes twice keeps both; cut text may stand on top."""
    script = fountain.parse("/* v2 */\nTitle: A\nDraft date: 1/2\nAuthor: B\nAuthor: C\n  D\n\nRain.")

    assert script.title == {"Title": "A", "Draft date": "1/2", "Author": "B\nC\nD"}
    assert [e.text for s in script.scenes for e in s.elements] == ["v2", "Rain."]


@pytest.mark.parametrize("line", ["FADE IN:", "CUT TO:", "INT. ROOM: NIGHT", "淡入："])
def test_a_script_without_title_page(line: str) -> None:
    """A transition or heading on top is no title page."""
    assert fountain.parse(f"{line}\n\nRain.").title == {}


def test_the_json_has_no_scene_for_what_stands_before_the_first() -> None:
    """Sections and notes on top belong to the first scene; cut text and page breaks are not printed."""
    document = as_json(fountain.parse("# Act One\n\n/* old */\n\nINT. ROOM\n\n===\n\nRain."))

    assert [(s["number"], s["heading"]) for s in document["scenes"]] == [(1, "INT. ROOM")]
    assert [e["text"] for e in document["scenes"][0]["elements"]] == ["Act One", "Rain."]


PIECES = st.sampled_from(
    [
        *("@", "!", ".", ">", "<", "~", "=", "===", "#", "##", "[[", "]]", "/*", "*/", "(", ")", "（", "）", "^", ":"),
        *("TO:", "CUT TO:", "\n", "\n\n", "\n  \n", " ", "A", "NELL", "妈", "老何", "雪下着。", "said", "\\", "_", "*"),
        *("**", "***", "-", "INT. ", "内景 ", "外. ", "内 ", "日", "#1A#", "Title: ", "切至：", "＠", "＃", "＞", "＜"),
        *("(V.O.)", "（画外音）", "3-1 ", "\t", "\u3000", "“走”", "\ufdd0", "\ufffe1\uffff"),
    ]
)
texts = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)


def letters(words: str) -> Counter[str]:
    """Return how often each letter, digit and character stands in a text."""
    return Counter(c for c in words if c.isalnum())


def said(script: Script) -> str:
    """Return all words of a script."""
    parts = [*script.title, *script.title.values()]
    for scene in script.scenes:
        parts += [scene.heading, scene.label]
        parts += [w for e in scene.elements for w in (e.text, e.character, e.extension, e.parenthetical)]
    return "".join(parts)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_no_word_is_lost_and_none_invented(text: str) -> None:
    """Every letter of a text is in its script, as often as in the text (but for a title key that comes twice)."""
    script = fountain.parse(text)

    lost = letters(text) - letters(said(script))
    assert not letters(said(script)) - letters(text)
    assert all(c in "".join(script.title) for c in lost)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_writing_is_settled_after_one_reading(text: str) -> None:
    """What was read is written so that it reads the same, and is written the same again."""
    script = fountain.parse(text)
    written = fountain.write(script)

    again = fountain.parse(written)
    assert (again.title, again.scenes) == (script.title, script.scenes)
    assert fountain.write(again) == written


@pytest.mark.parametrize(
    "text",
    [
        "[[" * 100_000,
        "*a " * 100_000,
        "_a_" * 10_000,
        "A" + " " * 200_000 + "B\nhello",
        "(" * 200_000,
        "@" + "N" * 10_000 + "\nYes.",
        "INT. " + " " * 200_000 + "x - y",
        "NELL\n" + "(a\n" * 20_000,
        "> " + "<" * 100_000,
        "#" * 200_000,
        "\\" * 200_000,
        "/*" * 100_000,
        "\n  " * 100_000,
        "**a" * 20_000,
        "人物: " + "老何 " * 50_000,
    ],
    ids=range(15),
)
def test_hostile_texts_take_no_time(text: str) -> None:
    """Reading and writing stay linear for whatever repeats; a stuck reader would run into the suite's time limit."""
    script = fountain.parse(text)

    assert fountain.parse(fountain.write(script)).scenes == script.scenes
