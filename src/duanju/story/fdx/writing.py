"""A script becomes a Final Draft document."""

import re
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement, tostring

from duanju.drama.script import Element, Kind, Script
from duanju.story.assembling import Words, is_sung, lines_of
from duanju.story.fdx.reading import NOTES

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'
_TYPES = {Kind.ACTION: "Action", Kind.TRANSITION: "Transition", Kind.LYRICS: "Singing", Kind.CENTERED: "General"}
_STYLES = ("bold", "italic", "underline")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(script: Script) -> str:
    """Return the script as a Final Draft document that `parse` reads back as the same scenes and elements."""
    root = Node("FinalDraft", DocumentType="Script", Template="No", Version="5")
    content = SubElement(root, "Content")
    for scene in script.scenes:
        elements = list(scene.elements)
        if scene.heading or scene is not script.scenes[0]:
            heading = _paragraph(content, "Scene Heading", [(" ".join(scene.heading.split()) or "-", ())])
            if scene.label:
                heading.set("Number", _clean(scene.label))
            while elements and elements[0].mark == "=" and elements[0].type is Kind.NOTE:
                summary = SubElement(SubElement(heading, "SceneProperties"), "Summary")
                _lines(summary, elements.pop(0))
        _elements(content, elements)
    if script.title:
        _title(SubElement(SubElement(root, "TitlePage"), "Content"), script.title)
    return _HEAD + tostring(root, encoding="unicode") + "\n"


def _clean(words: str) -> str:
    return _NO_XML.sub("\ufffd", words)


def _paragraph(parent: Node, kind: str, words: list[Words], **attributes: str) -> Node:
    paragraph = SubElement(parent, "Paragraph", {"Type": kind, **attributes})
    for n, (line, spans) in enumerate(words):
        edges = sorted({0, len(line), *(x for s in spans if s.how in _STYLES for x in (s.start, s.end))})
        for a, b in zip(edges, edges[1:] or edges, strict=False):
            styles = [how for how in _STYLES if any(s.how == how and s.start <= a < s.end for s in spans)]
            run = SubElement(paragraph, "Text", {"Style": "+".join(s.title() for s in styles)} if styles else {})
            run.text = ("\n" if n and not a else "") + _clean(line[a:b])
    return paragraph


def _lines(parent: Node, element: Element) -> None:
    for line in lines_of(element):
        _paragraph(parent, "General", [line])


def _elements(content: Node, elements: list[Element]) -> None:
    """Write elements; a speech and those beside it go together into one paragraph."""
    n = 0
    while n < len(elements):
        stop = _end_of_dual(elements, n)
        parent = SubElement(SubElement(content, "Paragraph"), "DualDialogue") if stop > n + 1 else content
        for element in elements[n:stop]:
            _element(parent, element)
        n = stop


def _end_of_dual(elements: list[Element], n: int) -> int:
    """Return where the dual dialogue that begins at `n` ends, n + 1 where none begins."""
    stop = n + 1
    if not _is_speech(elements[n]):
        return stop
    for k in range(n + 1, len(elements)):
        if _is_speech(elements[k]) and elements[k].dual:
            stop = k + 1
        elif elements[k].type is not Kind.NOTE or elements[k].mark == "===":
            break
    return stop


def _is_speech(element: Element) -> bool:
    return element.type is Kind.DIALOGUE and bool(element.character.strip()) and bool(lines_of(element))


def _element(parent: Node, element: Element) -> None:
    if element.type is Kind.NOTE:
        _note(parent, element)
    elif _is_speech(element):
        _speech(parent, element)
    elif words := lines_of(element):
        centre = {"Alignment": "Center"} if element.type is Kind.CENTERED else {}
        _paragraph(parent, _TYPES.get(element.type, "Action"), words, **centre)


def _note(parent: Node, element: Element) -> None:
    if element.mark == "===":
        _paragraph(parent, "General", [], StartsNewPage="Yes")
        return
    names = {mark: name for name, mark in NOTES.items()}
    name = f"Section {len(element.mark)}" if element.mark.startswith("#") else names.get(element.mark, "")
    note = SubElement(_paragraph(parent, "General", []), "ScriptNote", Name=name)
    _lines(note, element)


def _speech(parent: Node, element: Element) -> None:
    name = " ".join(element.character.split())
    cue = f"{name} ({' '.join(element.extension.split())})" if element.extension.strip() else name
    _paragraph(parent, "Character", [(cue, ())])
    manners = element.manners or (((0, element.parenthetical),) if element.parenthetical.strip() else ())
    spoken = lines_of(element)
    for n, line in enumerate([*spoken, ("", ())]):
        last = n == len(spoken)
        for at, how in manners:
            if at == n or (last and at > n) or (at < 0 and not n):
                _paragraph(parent, "Parenthetical", [(f"({' '.join(how.split())})", ())])
        if not last:
            _paragraph(parent, "Lyrics" if is_sung(line) else "Dialogue", [line])


def _title(page: Node, title: dict[str, str]) -> None:
    for line in title.get("Title", "").split("\n"):
        _paragraph(page, "General", [(line.strip(), ())], Alignment="Center")
    _paragraph(page, "General", [("", ())])
    for key, value in title.items():
        if key == "Title":
            continue
        first, *more = value.split("\n")
        name = " ".join(re.sub("[:：]", " ", key).split())[:40] or "Notes"
        _paragraph(page, "General", [(f"{name}: {first.strip()}", ())], Alignment="Left")
        for line in more:
            _paragraph(page, "General", [("    " + line.strip(), ())], Alignment="Left")
