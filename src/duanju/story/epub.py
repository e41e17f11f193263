"""EPUB: the chapters of a book in reading order, each part with the reason where it is no part of the story.

By the public standard (EPUB 2 and 3): a container names the package, the package lists files and their order.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element as Node

from duanju.crew import BadInput
from duanju.story import decoding, hypertext
from duanju.story.archive import Archive
from duanju.story.blocks import Block

CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding=["']([\w.-]+)""")
_PAGES = ("application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document")


def read(archive: Archive) -> list[Block]:
    """Return the paragraphs of a book in reading order; raises BadInput for a broken or locked one."""
    package, root = _package(archive)
    _refuse_locked(archive)
    items = {i.get("id", ""): i for i in _all(root, "item")}
    guide = {archive.find(r.get("href", ""), package): r.get("type", "") for r in _all(root, "reference")}
    titles = _titles(archive, package, items)
    blocks: list[Block] = []
    seen: set[str] = set()
    for reference in _all(root, "itemref"):
        item = items.get(reference.get("idref", ""))
        member = archive.find(item.get("href", ""), package) if item is not None else None
        if item is None or member is None or member in seen or item.get("media-type") not in _PAGES:
            continue
        seen.add(member)
        why = _why(reference, item, guide.get(member, ""))
        blocks += _with_title(hypertext.read(_text(archive, member), why), titles.get(member, ""))
    if not any(b.text for b in blocks):
        raise BadInput("there is no page of text in this book: export it again", archive.name)
    return blocks


def _package(archive: Archive) -> tuple[str, Node]:
    container = archive.xml(CONTAINER)
    for rootfile in _all(container, "rootfile"):
        member = archive.find(rootfile.get("full-path", ""))
        if member:
            return member, archive.xml(member)
    raise BadInput("this book does not say what it holds: export it again", archive.name)


def _refuse_locked(archive: Archive) -> None:
    """Raise BadInput where pages are enciphered; fonts may be."""
    if _LOCKS not in archive:
        return
    for reference in _all(archive.xml(_LOCKS), "CipherReference"):
        if re.search(r"\.x?html?$", reference.get("URI", ""), re.IGNORECASE):
            raise BadInput("this book is locked by its seller: use a copy without a lock", archive.name)


def _all(root: Node, tag: str) -> Iterator[Node]:
    return (node for node in root.iter() if isinstance(node.tag, str) and node.tag.rsplit("}", 1)[-1] == tag)


def _text(archive: Archive, member: str) -> str:
    data = archive.read(member)
    declared = _ENCODING.match(data)
    if declared and declared[1].lower() not in (b"utf-8", b"utf-16"):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (UnicodeDecodeError, LookupError):
            pass
    return decoding.decode(data, archive.name)


def _why(reference: Node, item: Node, guided: str) -> str:
    """Return why a page is left out by what the book itself says of it, "" where it belongs to the story."""
    if "nav" in item.get("properties", "").split():
        return "list of contents"
    if reference.get("linear") == "no":
        return "set aside by the book itself"
    return hypertext.KINDS.get(guided.lower(), "")


def _titles(archive: Archive, package: str, items: dict[str, Node]) -> dict[str, str]:
    """Return what the list of contents calls each page of the book (its first name, where it has several)."""
    found: dict[str, str] = {}
    for item in items.values():
        member = archive.find(item.get("href", ""), package)
        if member is None:
            continue
        try:
            if item.get("media-type") == "application/x-dtbncx+xml":
                for point in _all(archive.xml(member), "navPoint"):
                    words = next(("".join(n.itertext()) for n in _all(point, "text")), "")
                    target = next((n.get("src", "") for n in _all(point, "content")), "")
                    found.setdefault(archive.find(target, member) or "", " ".join(words.split()))
            elif "nav" in item.get("properties", "").split():
                for link in _all(archive.xml(member), "a"):
                    found.setdefault(
                        archive.find(link.get("href", ""), member) or "", " ".join("".join(link.itertext()).split())
                    )
        except BadInput:
            continue  # a broken list of contents costs titles, not words
    return found


def _with_title(blocks: list[Block], title: str) -> list[Block]:
    """Make a heading of the paragraph that repeats the page's name in the list of contents, where none is one."""
    if not title or any(b.level for b in blocks[:6]):
        return blocks
    for n, block in enumerate(blocks[:6]):
        if _bare(block.text) and _bare(block.text) == _bare(title):
            return [*blocks[:n], replace(block, level=1, text=" ".join(block.text.split())), *blocks[n + 1 :]]
    return blocks


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
