"""Final Draft XML, read without entities, document types or anything else that reaches outside the text."""

import re
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from duanju.crew import BadInput
from duanju.drama.script import Element, Kind, Scene, Script
from duanju.story.heading import take_apart

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CUE = re.compile(r"^(?P<name>[^(（]*)[(（](?P<extension>.*)[)）]\s*$", re.DOTALL)
_KINDS = {"Transition": Kind.TRANSITION, "Lyrics": Kind.LYRICS, "Singing": Kind.LYRICS}
_DEEPEST = 50


def parse(text: str, name: str, language: str = "zh") -> Script:
    """Parse a Final Draft document.

    Raises BadInput, with the line where it is known, for XML that is broken, declares a document type or
    entities, or is no Final Draft document.
    """
    body = _DECLARATION.sub(lambda m: "\n" * m.group().count("\n"), text)
    try:
        root: Node = fromstring(body, forbid_dtd=True)
    except DefusedXmlException:
        raise BadInput("this XML declares a document type or entities: export it again from the editor", name) from None
    except ParseError as error:
        line = error.position[0]
        raise BadInput("this is no well-formed XML: export it again from the editor", name, line) from None
    content = root.find("Content")
    if root.tag != "FinalDraft" or content is None:
        raise BadInput("this XML is no Final Draft document: it has no FinalDraft/Content", name, 1)
    return _Assembly(language).run(root, content)


def _words(paragraph: Node) -> str:
    runs = ("".join(t.itertext()) for t in paragraph.findall("Text"))
    return re.sub(r"[ \t]+", " ", "".join(runs)).strip()


def _paragraphs(node: Node, depth: int = 0) -> list[tuple[Node, bool]]:
    """Return (paragraph, stands in a dual dialogue) in reading order, script notes aside."""
    found: list[tuple[Node, bool]] = []
    for child in node:
        if child.tag != "Paragraph":
            continue
        dual = child.find("DualDialogue")
        if dual is not None and depth < _DEEPEST:
            found += [(p, True) for p, _ in _paragraphs(dual, depth + 1)]
        else:
            found.append((child, False))
    return found


class _Assembly:
    """The script so far, while paragraphs come in one after another."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.scenes: list[tuple[str, list[Element]]] = []
        self.cue: tuple[str, str, bool] | None = None
        self.manner: list[str] = []
        self.lines: list[str] = []

    def run(self, root: Node, content: Node) -> Script:
        speakers_in_dual = 0
        for paragraph, dual in _paragraphs(content):
            kind, words = paragraph.get("Type", ""), _words(paragraph)
            speakers_in_dual = speakers_in_dual + (kind == "Character") if dual else 0
            self.take(kind, words, dual and speakers_in_dual > 1)
        self.close()
        scenes = (Scene(n, h, *take_apart(h), tuple(e)) for n, (h, e) in enumerate(self.scenes, 1))
        return Script(_title(root), tuple(scenes), self.language)

    def take(self, kind: str, words: str, dual: bool) -> None:
        if not words:
            return
        if kind == "Dialogue" and self.cue:
            self.lines.append(words)
            return
        if kind == "Parenthetical" and self.cue:
            self.manner.append(words.strip("()（）").strip())
            return
        self.close()
        if kind == "Scene Heading":
            self.scenes.append((words, []))
        elif kind == "Character":
            found = _CUE.match(words)
            name = found["name"].strip() if found else words
            self.cue = (name or words, found["extension"].strip() if found and name else "", dual)
        else:
            self.add(Element(_KINDS.get(kind, Kind.ACTION), words))

    def add(self, element: Element) -> None:
        if not self.scenes:
            self.scenes.append(("", []))
        self.scenes[-1][1].append(element)

    def close(self) -> None:
        if self.cue and self.lines:
            name, extension, dual = self.cue
            manner = "; ".join(m for m in self.manner if m)
            self.add(Element(Kind.DIALOGUE, "\n".join(self.lines), name, extension, manner, dual))
        elif self.cue:
            self.add(Element(Kind.ACTION, self.cue[0]))
        self.cue, self.manner, self.lines = None, [], []


def _title(root: Node) -> dict[str, str]:
    """Return the first line of the title page, which is where the title stands."""
    page = root.find("TitlePage/Content")
    lines = [_words(p) for p in page.findall("Paragraph")] if page is not None else []
    first = next((line for line in lines if line), "")
    return {"Title": first} if first else {}
