"""Final Draft: what its paragraphs mean, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju import story
from duanju.crew import BadInput
from duanju.drama.script import Element, Kind, Scene, Script, Stress
from duanju.story import fdx, fountain
from duanju.story.heading import take_apart

PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<FinalDraft DocumentType="Script" Version="5"><Content>
<Paragraph Type="Scene Heading"><Text>INT. 厨房 - 夜</Text></Paragraph>
<Paragraph Type="Action"><ScriptNote><Paragraph><Text>cut?</Text></Paragraph></ScriptNote>
<Text>雨</Text><Text Style="Bold">下着。</Text></Paragraph>
<Paragraph Type="Character"><Text>妈 (V.O.)</Text></Paragraph>
<Paragraph Type="Parenthetical"><Text>(低声)</Text></Paragraph>
<Paragraph Type="Dialogue"><Text>走吧。</Text></Paragraph>
<Paragraph><DualDialogue>
<Paragraph Type="Character"><Text>NELL</Text></Paragraph><Paragraph Type="Dialogue"><Text>One.</Text></Paragraph>
<Paragraph Type="Character"><Text>ARTHUR</Text></Paragraph><Paragraph Type="Dialogue"><Text>Two.</Text></Paragraph>
</DualDialogue></Paragraph>
<Paragraph Type="Transition"><Text>CUT TO:</Text></Paragraph>
</Content><TitlePage><Content><Paragraph><Text> </Text></Paragraph>
<Paragraph><Text>改裤脚</Text></Paragraph></Content></TitlePage></FinalDraft>
"""


def test_paragraphs_become_elements(tmp_path: Path) -> None:
    """Each paragraph type becomes its element; notes follow theirs, dual dialogue is marked on the second speaker."""
    file = tmp_path / "a.fdx"
    file.write_text(PAGE, encoding="utf-8")

    script = story.script(story.read(file))

    assert script.title == {"Title": "改裤脚"}
    assert (script.scenes[0].setting, script.scenes[0].place, script.scenes[0].time) == ("INT", "厨房", "夜")
    assert script.scenes[0].elements == (
        Element(Kind.ACTION, "雨下着。", stress=(Stress(1, 4, "bold"),)),
        Element(Kind.NOTE, "cut?"),
        Element(Kind.DIALOGUE, "走吧。", "妈", "V.O.", "低声"),
        Element(Kind.DIALOGUE, "One.", "NELL"),
        Element(Kind.DIALOGUE, "Two.", "ARTHUR", dual=True),
        Element(Kind.TRANSITION, "CUT TO:"),
    )


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    '<FinalDraft><Content><Paragraph Type="Action"><Text>&b;</Text></Paragraph></Content></FinalDraft>'
)
OUTSIDE = '<!DOCTYPE FinalDraft SYSTEM "http://example.org/x.dtd"><FinalDraft><Content/></FinalDraft>'
FILE = '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><FinalDraft><Content>&x;</Content></FinalDraft>'


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, FILE, "<FinalDraft>", "<html/>", "not XML at all"])
def test_unsafe_or_foreign_documents_are_refused(tmp_path: Path, text: str) -> None:
    """Entities, document types, broken XML and other vocabularies are bad input."""
    file = tmp_path / "a.fdx"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(BadInput) as error:
        story.read(file)

    assert error.value.file == str(file)


def read(content: str, page: str = "") -> Script:
    """Return the script of a document with that content and title page."""
    title = f"<TitlePage><Content>{page}</Content></TitlePage>" if page else ""
    return fdx.parse(f"<FinalDraft><Content>{content}</Content>{title}</FinalDraft>", "a.fdx")


def test_scene_numbers_summaries_and_page_breaks() -> None:
    """A scene keeps its own number; its summary is a synopsis; a paragraph may start a new page."""
    script = read(
        '<Paragraph Type="Scene Heading" Number="12A"><SceneProperties Title="x"><Summary><Paragraph><Text>They meet.'
        "</Text></Paragraph></Summary></SceneProperties><Text>INT.  ROOM</Text></Paragraph>"
        '<Paragraph Type="Action" StartsNewPage="Yes"><Text>Rain.</Text></Paragraph>'
    )

    assert [(s.heading, s.label) for s in script.scenes] == [("INT. ROOM", "12A")]
    assert script.scenes[0].elements == (
        Element(Kind.NOTE, "They meet.", mark="="),
        Element(Kind.NOTE, "", mark="==="),
        Element(Kind.ACTION, "Rain."),
    )


def test_songs_centring_and_other_paragraphs() -> None:
    """Sung lines stay in their speech, centred words are centred, types without an element of their own are action."""
    script = read(
        '<Paragraph Type="Character"><Text>NELL (V.O.) (CONT\'D)</Text></Paragraph>'
        '<Paragraph Type="Lyrics"><Text>Row, row</Text></Paragraph>'
        '<Paragraph Type="Singing"><Text>La la</Text></Paragraph>'
        '<Paragraph Type="General" Alignment="Center"><Text>THE END</Text></Paragraph>'
        '<Paragraph Type="Shot"><Text>ON NELL</Text></Paragraph>'
        '<Paragraph Type="New Act"><Text>ACT 2</Text></Paragraph>'
    )

    assert script.scenes[0].elements == (
        Element(Kind.DIALOGUE, "Row, row", "NELL", "V.O., CONT'D", stress=(Stress(0, 8, "sung"),)),
        Element(Kind.LYRICS, "La la"),
        Element(Kind.CENTERED, "THE END"),
        Element(Kind.ACTION, "ON NELL"),
        Element(Kind.ACTION, "ACT 2"),
    )


def test_the_title_page_is_kept_whole() -> None:
    """The first words are the title, then come who wrote it and how to reach them."""
    lines = ("The Gate", "", "Written by", "", "Jane Writer", "Draft: 2", "x@example.com")
    page = "".join(f"<Paragraph><Text>{line}</Text></Paragraph>" for line in lines)

    assert read("", page).title == {
        "Title": "The Gate",
        "Credit": "Written by",
        "Author": "Jane Writer",
        "Draft": "2",
        "Contact": "x@example.com",
    }


def test_a_speech_without_words_keeps_its_cue_and_manner() -> None:
    """Nothing is said, so it is action; nothing is lost either."""
    script = read(
        '<Paragraph Type="Character"><Text>NELL (O.S.)</Text></Paragraph>'
        '<Paragraph Type="Parenthetical"><Text>(beat)</Text></Paragraph>'
    )

    assert script.scenes[0].elements == (Element(Kind.ACTION, "NELL (O.S.)\n(beat)"),)


line = st.text(st.sampled_from("ab 妈说。，&<>\"'*_#[]@!x"), min_size=1, max_size=10).map(lambda w: " ".join(w.split()))
line = line.filter(bool)
text = st.lists(line, min_size=1, max_size=3).map("\n".join)
notes = st.builds(Element, st.just(Kind.NOTE), text, mark=st.sampled_from(["", "#", "##", "=", "/*"]))
others = st.builds(Element, st.sampled_from([Kind.ACTION, Kind.TRANSITION, Kind.LYRICS, Kind.CENTERED]), text)
breaks = st.just(Element(Kind.NOTE, "", mark="==="))


@st.composite
def speeches(draw: st.DrawFn) -> list[Element]:
    """One speech with manners and songs, or two beside each other."""
    row = []
    for n in range(draw(st.integers(1, 2))):
        lines = draw(st.lists(line, min_size=1, max_size=3))
        manners = tuple((k, draw(line.filter(str.isalnum))) for k in draw(st.sets(st.integers(0, len(lines)))))
        simple = len(manners) == 1 and manners[0][0] == 0
        sung = (Stress(0, len(lines[0]), "sung"),) if draw(st.booleans()) else ()
        words = "; ".join(how for _, how in manners)
        extension = draw(st.sampled_from(["", "V.O.", "V.O., CONT'D", "画外音"]))
        row.append(
            Element(
                Kind.DIALOGUE,
                "\n".join(lines),
                draw(line),
                extension,
                words,
                n > 0,
                "",
                sung,
                () if simple else manners,
            )
        )
    return row


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Scripts with every kind of element."""
    scenes = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        heading = draw(st.sampled_from(["INT. 厨房 - 夜", "EXT. BUS", "内景. 面馆"]) | line)
        drawn = draw(st.lists(speeches() | st.lists(notes | others | breaks, max_size=2), max_size=4))
        row = tuple(e for some in drawn for e in some)
        scenes.append(Scene(number, heading, *take_apart(heading), row, draw(st.sampled_from(["", "1A", "3"]))))
    keys = draw(st.lists(st.sampled_from(["Author", "Draft date", "Contact"]), unique=True))
    return Script({"Title": draw(line), **{k: draw(text) for k in keys}}, tuple(scenes), "zh")


@settings(max_examples=150, deadline=None)
@given(scripts())
def test_what_is_written_reads_back_as_the_same_script(script: Script) -> None:
    """Reading what was written gives the script that was written."""
    again = fdx.parse(fdx.write(script), "a.fdx")

    assert again == script


@settings(max_examples=100, deadline=None)
@given(scripts())
def test_a_script_comes_through_both_formats_unchanged(script: Script) -> None:
    """Final Draft to Fountain and back loses nothing."""
    through = fountain.parse(fountain.write(fdx.parse(fdx.write(script), "a.fdx")))

    assert through == fountain.parse(fountain.write(script))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *("<FinalDraft>", "</FinalDraft>", "<Content>", "</Content>", "<Paragraph>", "</Paragraph>", "<Text>"),
                *('<Paragraph Type="Character">', '<Paragraph Type="Dialogue">', "<DualDialogue>", "</DualDialogue>"),
                *(
                    "</Text>",
                    "words",
                    "&amp;",
                    "&x;",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "\x00",
                    "<?xml?>",
                    "<ScriptNote/>",
                ),
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_any_text_is_a_script_or_bad_input(text: str) -> None:
    """Whatever the text, the answer is a script or BadInput."""
    try:
        script = fdx.parse(text, "a.fdx")
    except BadInput:
        return

    assert isinstance(script, Script)


def test_deeply_nested_documents_are_no_trouble() -> None:
    """Dual dialogues inside one another a thousand deep end somewhere."""
    deep = "<Paragraph><DualDialogue>" * 1000 + "</DualDialogue></Paragraph>" * 1000

    assert read(deep + '<Paragraph Type="Action"><Text>Rain.</Text></Paragraph>').scenes[0].elements[0].text == "Rain."
