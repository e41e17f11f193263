"""Final Draft: what its paragraphs mean, and what is refused."""

from pathlib import Path

import pytest

from duanju import story
from duanju.crew import BadInput
from duanju.drama.script import Element, Kind

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
    """Each paragraph type becomes its element; notes are left aside, dual dialogue is marked on the second speaker."""
    file = tmp_path / "a.fdx"
    file.write_text(PAGE, encoding="utf-8")

    script = story.script(story.read(file))

    assert script.title == {"Title": "改裤脚"}
    assert (script.scenes[0].setting, script.scenes[0].place, script.scenes[0].time) == ("INT", "厨房", "夜")
    assert script.scenes[0].elements == (
        Element(Kind.ACTION, "雨下着。"),
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
