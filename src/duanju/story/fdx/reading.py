"""A Final Draft document becomes a script."""

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from duanju.crew import BadInput
from duanju.drama.script import Element, Kind, Scene, Script, Stress
from duanju.story.assembling import Words, joined, speech
from duanju.story.fountain.shapes import name_of
from duanju.story.fountain.stress import escape, hide
from duanju.story.heading import take_apart

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_KINDS = {"Transition": Kind.TRANSITION, "Lyrics": Kind.LYRICS, "Singing": Kind.LYRICS}
_PAREN = re.compile(r"[(（](.*)[)）]$", re.DOTALL)
_DEEPEST = 50
_ENTRY = re.compile(r"([^:：]{1,40})[:：]\s*(.*)$", re.DOTALL)
_CREDIT = re.compile(r"(?:screenplay |teleplay |story |written |adapted )*by$|编剧[:：]?$", re.IGNORECASE)

NOTES = {"Section": "#", "Synopsis": "=", "Cut": "/*"}
"""The names of script notes that are more than notes, and the marks of what they are."""


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
    except ValueError:
        raise BadInput("this XML holds what is no character: export it again from the editor", name) from None
    content = root.find("Content")
    if root.tag != "FinalDraft" or content is None:
        raise BadInput("this XML is no Final Draft document: it has no FinalDraft/Content", name, 1)
    return _Assembly(language).run(root, content)


def _words(paragraph: Node) -> list[Words]:
    """Return the lines of a paragraph with their styles."""
    lines: list[tuple[list[str], list[Stress]]] = [([], [])]
    length = 0
    for run in paragraph.findall("Text"):
        styles = [s for s in run.get("Style", "").lower().split("+") if s in ("bold", "italic", "underline")]
        for n, piece in enumerate("".join(run.itertext()).split("\n")):
            if n:
                lines.append(([], []))
                length = 0
            lines[-1][0].append(piece)
            for how in styles if piece else ():
                _stretch(lines[-1][1], Stress(length, length + len(piece), how))
            length += len(piece)
    return [_stripped("".join(parts), spans) for parts, spans in lines]


def _stretch(spans: list[Stress], new: Stress) -> None:
    """Add a stretch; one of the same style that ends where it begins grows instead."""
    for n in range(len(spans) - 1, max(-1, len(spans) - 4), -1):
        if spans[n].how == new.how and spans[n].end == new.start:
            spans[n] = Stress(spans[n].start, new.end, new.how)
            return
    spans.append(new)


def _stripped(line: str, spans: list[Stress]) -> Words:
    words = line.strip()
    skip = len(line) - len(line.lstrip())
    moved = [Stress(max(0, s.start - skip), min(len(words), s.end - skip), s.how) for s in spans]
    order = ("underline", "bold", "italic")
    found = sorted((s for s in moved if s.end > s.start), key=lambda s: (s.start, -s.end, order.index(s.how)))
    return words, tuple(found)


def _flat(words: list[Words]) -> str:
    return " ".join(" ".join(line for line, _ in words).split())


def _paragraphs(node: Node, dual: int = 0, depth: int = 0) -> Iterator[tuple[Node, int]]:
    """Yield (paragraph, number of the dual dialogue it stands in or 0) in reading order."""
    for n, child in enumerate(node):
        if child.tag != "Paragraph":
            continue
        inside = child.find("DualDialogue")
        if inside is not None and depth < _DEEPEST:
            yield from _paragraphs(inside, dual or n + 1, depth + 1)
        if inside is None or child.find("Text") is not None:
            yield child, dual


def _note(node: Node, name: str = "") -> Element:
    """Return a script note (or a summary) as a note."""
    lines = [line for p in node.iter("Paragraph") for line in _words(p)] or _words(node)
    kind, _, depth = (name or node.get("Name", "")).partition(" ")
    mark = NOTES.get(kind, "")
    repeat = int(depth) if mark == "#" and depth.isdecimal() and len(depth) < 3 else 1
    return replace(joined(Kind.NOTE, lines), mark=mark * max(1, repeat))


class _Assembly:
    """The script so far, while paragraphs come in one after another."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.scenes: list[tuple[str, str, list[Element]]] = []
        self.cue: tuple[str, str, bool] | None = None
        self.manners: list[tuple[int, str]] = []
        self.lines: list[Words] = []
        self.notes: list[Element] = []

    def run(self, root: Node, content: Node) -> Script:
        group = speakers = 0
        for paragraph, dual in _paragraphs(content):
            speakers = 0 if dual != group else speakers
            group = dual
            speakers += paragraph.get("Type") == "Character"
            self.take(paragraph, bool(dual) and speakers > 1)
        self.close()
        self.add(*(_note(n) for part in root.findall("ScriptNotes") for n in part.findall("ScriptNote")))
        scenes = (Scene(n, h, *take_apart(h), tuple(e), label) for n, (h, label, e) in enumerate(self.scenes, 1))
        return Script(_title(root), tuple(scenes), self.language)

    def take(self, paragraph: Node, dual: bool) -> None:
        kind, words = paragraph.get("Type", ""), _words(paragraph)
        notes = [_note(n) for n in paragraph.findall("ScriptNote")]
        if paragraph.get("StartsNewPage") == "Yes":
            self.close()
            self.add(Element(Kind.NOTE, "", mark="==="))
        if not self.cue or not self._belongs(kind, words):
            self.close()
            self._begin(paragraph, kind, words, dual)
        self.notes += notes
        if not self.cue:
            self.close()

    def _belongs(self, kind: str, words: list[Words]) -> bool:
        """Take a paragraph into the speech that is going on; returns False where it is no part of one."""
        empty = not any(line for line, _ in words)
        if kind == "Dialogue":
            self.lines += words if not empty else [("", ())]
        elif kind == "Lyrics" and not empty:
            self.lines += [(line, (Stress(0, len(line), "sung"), *spans)) for line, spans in words if line]
        elif kind == "Parenthetical":
            how = _flat(words)
            found = _PAREN.match(how)
            how = found[1].strip() if found else how.strip("()（） ")
            self.manners += [(len(self.lines), how)] if how else []
        else:
            return False
        return True

    def _begin(self, paragraph: Node, kind: str, words: list[Words], dual: bool) -> None:
        flat = _flat(words)
        if not flat:
            return
        if kind == "Scene Heading":
            self.scenes.append((flat, " ".join(paragraph.get("Number", "").split()), []))
            summaries = [s for part in paragraph.findall("SceneProperties") for s in part.findall("Summary")]
            self.notes += [_note(s, "Synopsis") for s in summaries]
        elif kind == "Character":
            name, extension = name_of(hide(escape(flat, "*_^")))
            self.cue = (name, extension, dual)
        elif paragraph.get("Alignment") == "Center" and kind in ("General", "Action", ""):
            self.add(joined(Kind.CENTERED, words))
        else:
            self.add(joined(_KINDS.get(kind, Kind.ACTION), words))

    def add(self, *elements: Element) -> None:
        for element in elements:
            if not element.text and element.mark != "===":
                continue
            if not self.scenes:
                self.scenes.append(("", "", []))
            self.scenes[-1][2].append(element)

    def close(self) -> None:
        """End the speech that is going on, and let the notes follow that stood in it."""
        if self.cue:
            name, extension, dual = self.cue
            said = speech(self.lines, self.manners)
            if said.text:
                self.add(replace(said, character=name, extension=extension, dual=dual))
            else:
                rows = [f"{name} ({extension})" if extension else name, *(f"({how})" for _, how in self.manners)]
                self.add(joined(Kind.ACTION, [(row, ()) for row in rows]))
        notes = self.notes
        self.cue, self.manners, self.lines, self.notes = None, [], [], []
        self.add(*notes)


def _title(root: Node) -> dict[str, str]:
    """Return the title page: its first words are the title, then come entries, and who wrote it."""
    page = root.find("TitlePage/Content")
    title: dict[str, str] = {}
    key = "Title"
    for paragraph in page.findall("Paragraph") if page is not None else []:
        raw = "".join("".join(run.itertext()) for run in paragraph.findall("Text"))
        words = "\n".join(line for line, _ in _words(paragraph)).strip()
        if not words:
            key = "" if title else key
            continue
        entry = _ENTRY.match(words)
        if entry and (title or paragraph.get("Alignment") == "Left"):
            key, words = " ".join(entry[1].split()), entry[2].strip()
        elif title and (not key or not raw[:1].isspace()) and key != "Title":
            key = "Credit" if _CREDIT.match(words) else "Author" if _author_is_due(title) else "Contact"
        title[key] = "\n".join(x for x in (title.get(key, ""), words) if x)
    return title


def _author_is_due(title: dict[str, str]) -> bool:
    """Whether the next words of a title page name the author: a credit came, and nobody yet."""
    return "Credit" in title and "Author" not in title
