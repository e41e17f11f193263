"""HTML and XHTML of unknown origin become paragraphs; nothing is fetched, run or expanded.

A page is read as a stream of tags, never as a tree, so that time and memory stay linear however it is nested.
"""

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from duanju.drama.script import LeftOut
from duanju.story.blocks import Block

_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_EMPTY = re.compile(r"<([a-zA-Z][\w:-]*)([^<>]*)/>")
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
))  # fmt: skip
_SILENT = frozenset((
    "head", "script", "style", "template", "title", "noscript", "audio", "video", "object", "iframe", "textarea",
    "select",
))  # fmt: skip
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "math", "meter", "nobr", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "svg", "text", "time", "tspan", "tt", "u", "var",
))  # fmt: skip
_BLANK = re.compile(r"[ \t\r\n\f\v\u00a0]+")

_FEWEST_LINKS, _SHARE_OF_LINKS, _LONGEST_ENTRY = 3, 0.6, 60
"""A page is a list of contents with so many links, so large a part of its paragraphs, of so few characters each."""

KINDS = {
    "cover": "cover", "titlepage": "title page", "title-page": "title page", "halftitlepage": "title page",
    "copyright-page": "copyright page", "colophon": "copyright page", "imprint": "copyright page",
    "imprimatur": "copyright page", "dedication": "dedication", "toc": "list of contents",
    "landmarks": "list of contents", "page-list": "list of contents",
    "loi": "list of contents", "lot": "list of contents",
    "acknowledgments": "acknowledgements", "acknowledgements": "acknowledgements", "bibliography": "bibliography",
    "index": "index", "glossary": "glossary", "preface": "preface", "foreword": "preface", "footnote": "note",
    "footnotes": "notes", "endnotes": "notes", "rearnote": "note", "rearnotes": "notes", "endnote": "note",
    "contributors": "about the author", "other-credits": "credits", "credits": "credits", "noteref": "note mark",
    "pagebreak": "page number",
}  # fmt: skip
"""What the parts of a book call themselves (EPUB's structural words), and why such a part is left out."""


def read(html: str, why: str = "") -> list[Block]:
    """Return the paragraphs of a page in order; `why` is the reason that the whole page is left out, if it is."""
    page = _Page(why)
    parser = etree.HTMLParser(target=page, no_network=True)
    plain = _CDATA.sub(lambda m: m[1].replace("&", "&amp;").replace("<", "&lt;"), _DOCTYPE.sub("", html, count=1))
    plain = _EMPTY.sub(lambda m: m[0] if m[1].lower() in _VOID else f"<{m[1]}{m[2]}></{m[1]}>", plain)
    for at in range(0, len(plain), 1 << 16):
        parser.feed(plain[at : at + (1 << 16)])
    if plain:
        parser.close()
    page.end_block()
    return _contents_named(page.blocks, page.linked)


@dataclass
class _Open:
    """A tag that was opened: what it is, and the reason it gives for leaving its words out."""

    tag: str
    why: str
    start: int
    level: int
    blocks: int


@dataclass
class _Page:
    """The paragraphs so far, while tags and words come in one after another."""

    why: str
    blocks: list[Block] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    length: int = 0
    gaps: list[LeftOut] = field(default_factory=list)
    silent: int = 0
    pre: int = 0
    level: int = 0
    reasons: list[str] = field(default_factory=list)
    link: bool = False
    linked: list[bool] = field(default_factory=list)
    """Of every paragraph with words, whether it is a link to another page of the book."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.lower().rsplit(":", 1)[-1]
        if tag in _VOID:
            self._void(tag)
            return
        inline = tag in _INLINE
        if not inline:
            self.end_block()
        why = _why(tag, attributes)
        level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0
        self.stack.append(_Open(tag, why, self.length, self.level, len(self.blocks)))
        self.silent += tag in _SILENT
        self.pre += tag == "pre"
        if level:
            self.level = level
        if tag == "a" and ":" not in attributes.get("href", ":"):
            self.link = True
        if why and not inline:
            self.reasons.append(why)

    def end(self, tag: str) -> None:
        tag = tag.lower().rsplit(":", 1)[-1]
        if tag in _VOID or not self.stack:
            return
        while self.stack and self.stack[-1].tag != tag and self.stack[-1].tag in _INLINE and tag not in _INLINE:
            self._close(self.stack.pop())
        if self.stack[-1].tag == tag:
            self._close(self.stack.pop())

    def _close(self, opened: _Open) -> None:
        inline = opened.tag in _INLINE
        if not inline:
            self.end_block()
            if opened.tag == "p" and len(self.blocks) == opened.blocks and not self.silent:
                self.blocks.append(Block(""))
        elif opened.why and self.length > opened.start:
            self.gaps.append(LeftOut(opened.start, self.length, opened.why))
        self.silent -= opened.tag in _SILENT
        self.pre -= opened.tag == "pre"
        self.level = opened.level
        if opened.why and not inline:
            self.reasons.pop()

    def _void(self, tag: str) -> None:
        if tag == "br":
            self._put("\n")
        elif tag == "hr":
            self.end_block()
            self.blocks.append(Block("* * *", why=self._reason()))

    def data(self, data: str) -> None:
        if self.silent:
            return
        if not self.pre:
            data = _BLANK.sub(" ", data)
            if not self.words or self.words[-1][-1:] in (" ", "\n"):
                data = data.removeprefix(" ")
        if data:
            self._put(data)

    def _put(self, data: str) -> None:
        if not self.silent:
            self.words.append(data)
            self.length += len(data)

    def comment(self, _: str) -> None:
        """Comments are the editor's, not the story's."""

    def pi(self, *_: str) -> None:
        """Instructions to a program are no words."""

    def close(self) -> None:
        """The document ended."""

    def end_block(self) -> None:
        raw = "".join(self.words)
        text = raw.rstrip()
        if text.strip():
            gaps = _merged([g for g in self.gaps if g.start < len(text)], len(text))
            level = self.level if "\n" not in text.strip() else 0
            self.blocks.append(Block(text, level, self._reason(), tuple(gaps)))
            self.linked.append(self.link)
            self.link = False
        self.words, self.gaps, self.length = [], [], 0

    def _reason(self) -> str:
        return self.reasons[-1] if self.reasons else self.why


def _contents_named(blocks: list[Block], linked: list[bool]) -> list[Block]:
    """Give a page of hardly anything but links the reason that it is a list of contents."""
    if sum(linked) < _FEWEST_LINKS or sum(linked) < _SHARE_OF_LINKS * len(linked):
        return blocks
    if sum(len(b.text) for b in blocks) > _LONGEST_ENTRY * len(linked):
        return blocks
    return [replace(b, why=b.why or "list of contents") for b in blocks]


def _merged(gaps: list[LeftOut], length: int) -> list[LeftOut]:
    """Return gaps in order, without overlaps, within a text."""
    found: list[LeftOut] = []
    for gap in sorted(gaps, key=lambda g: (g.start, -g.end)):
        start = max(gap.start, found[-1].end if found else 0)
        end = min(gap.end, length)
        if end > start:
            found.append(LeftOut(start, end, gap.why))
    return found


def _why(tag: str, attributes: dict[str, str]) -> str:
    """Return the reason a tag gives for leaving its words out, "" for none."""
    named = f"{attributes.get('epub:type', '')} {attributes.get('role', '')}".lower().replace("doc-", "").split()
    kind = next((KINDS[n] for n in named if n in KINDS), "")
    if kind:
        return kind
    if tag == "nav":
        return "list of contents"
    if tag in ("rt", "rp", "rtc"):
        return "reading aid"
    return ""
