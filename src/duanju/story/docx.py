"""DOCX: the words of a document in order, whatever tracked changes, fields or controls they stand in.

The known libraries were tried and lose words (insertions under review, fields, ruby), so the paragraphs are read
here; what is deleted under review, hidden or a comment is not part of the text.
"""

import re
from dataclasses import dataclass, field
from io import BytesIO

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from duanju.crew import BadInput
from duanju.drama.script import LeftOut
from duanju.story.archive import Archive
from duanju.story.blocks import Block

DOCUMENT = "word/document.xml"
_NOTES = {"word/footnotes.xml": "notes", "word/endnotes.xml": "notes"}
_HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre)\s*([1-6])$", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|标题|標題|titel|titre)$", re.IGNORECASE)
_ASIDE = frozenset(("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "instrText", "delText", "delInstrText"))


def read(archive: Archive) -> list[Block]:
    """Return the paragraphs of a document, its notes last; raises BadInput for a broken one."""
    styles = _styles(archive)
    blocks = _paragraphs(archive, DOCUMENT, styles, "")
    for member, why in _NOTES.items():
        if member in archive:
            blocks += _paragraphs(archive, member, styles, why)
    if not any(b.text for b in blocks):
        raise BadInput("there is no text in this document: write a story into it first", archive.name)
    return blocks


def _styles(archive: Archive) -> dict[str, int]:
    """Return the heading level of each paragraph style that is a heading."""
    found: dict[str, int] = {}
    if "word/styles.xml" not in archive:
        return found
    for style in archive.xml("word/styles.xml").iter():
        if _local(style.tag) != "style":
            continue
        parts = {_local(node.tag): _value(node.attrib) for node in style.iter()}
        level = _level(parts.get("name", ""))
        outline = parts.get("outlineLvl", "")
        if level or outline in tuple("012345"):
            found[_named(style.attrib, "styleId")] = level or int(outline) + 1
    return found


def _level(name: str) -> int:
    heading = _HEADING.match(name.strip())
    return int(heading[1]) if heading else 1 if _TITLE.match(name.strip()) else 0


def _local(tag: object) -> str:
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _named(attributes: dict[str, str], name: str) -> str:
    return next((v for k, v in attributes.items() if _local(k) == name), "")


def _value(attributes: dict[str, str]) -> str:
    return _named(attributes, "val")


def _paragraphs(archive: Archive, member: str, styles: dict[str, int], why: str) -> list[Block]:
    page = _Page(styles, why)
    try:
        for event, node in iterparse(BytesIO(archive.read(member)), events=("start", "end")):
            if event == "start":
                page.start(_local(node.tag), node.attrib)
            else:
                page.end(_local(node.tag), node.text or "")
                node.clear()
    except DefusedXmlException:
        raise BadInput("this document declares entities of its own: export it again", archive.name) from None
    except (SyntaxError, ValueError, LookupError):
        raise BadInput("this document is no well-formed XML: export it again", archive.name) from None
    return page.blocks


@dataclass
class _Paragraph:
    """A paragraph while its runs come in."""

    words: list[str] = field(default_factory=list)
    gaps: list[LeftOut] = field(default_factory=list)
    length: int = 0
    level: int = 0


@dataclass
class _Page:
    """The paragraphs so far, while elements come in one after another; a text box is a paragraph inside another."""

    styles: dict[str, int]
    why: str
    blocks: list[Block] = field(default_factory=list)
    open: list[_Paragraph] = field(default_factory=list)
    aside: int = 0
    hidden: bool = False
    ruby: int = -1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.aside += tag in _ASIDE
        if tag == "p":
            self.open.append(_Paragraph())
        elif tag == "r":
            self.hidden = False
        if not self.open or self.aside:
            return
        paragraph = self.open[-1]
        if tag == "pStyle":
            paragraph.level = self.styles.get(_value(attributes), 0) or _level(_value(attributes))
        elif tag == "outlineLvl" and _value(attributes) in tuple("012345"):
            paragraph.level = paragraph.level or int(_value(attributes)) + 1
        elif tag == "vanish":
            self.hidden = _value(attributes) not in ("0", "false")
        elif tag in ("br", "cr"):
            self._put("\n" if _named(attributes, "type") != "page" else " ")
        elif tag == "tab" and not attributes:
            self._put("\t")
        elif tag == "noBreakHyphen":
            self._put("-")
        elif tag == "rt":
            self.ruby = paragraph.length

    def end(self, tag: str, text: str) -> None:
        if tag == "t" and self.open and not self.aside:
            self._put(text)
        elif tag == "rt" and self.open and self.ruby >= 0:
            paragraph = self.open[-1]
            if paragraph.length > self.ruby:
                paragraph.gaps.append(LeftOut(self.ruby, paragraph.length, "reading aid"))
            self.ruby = -1
        elif tag == "p" and self.open:
            self._finish(self.open.pop())
        self.aside -= tag in _ASIDE

    def _put(self, words: str) -> None:
        paragraph = self.open[-1]
        if self.hidden and words.strip():
            paragraph.gaps.append(LeftOut(paragraph.length, paragraph.length + len(words), "hidden in the document"))
        paragraph.words.append(words)
        paragraph.length += len(words)

    def _finish(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.words).rstrip()
        if not text.strip():
            self.blocks.append(Block(""))
            return
        gaps = tuple(LeftOut(g.start, min(g.end, len(text)), g.why) for g in paragraph.gaps if g.start < len(text))
        level = paragraph.level if "\n" not in text.strip() else 0
        self.blocks.append(Block(text.lstrip() if level and not gaps else text, level, self.why, gaps))
