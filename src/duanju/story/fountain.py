"""Fountain, read and written with Chinese in mind.

Follows the public syntax at fountain.io, with four additions: headings may begin with 内景, 外景 or 内外景; cues and
parentheticals may use full-width parentheses; a backslash takes the meaning from any ASCII punctuation, not from
emphasis marks alone; and a bare Chinese name is a cue where that is sure. It is sure when the line has 1 to 8
Chinese characters and no punctuation, stands after a blank line and before a line of speech, and the name is also
written as an @cue, or is listed on the title page (Characters, 人物), or stands that way at least twice in the
script, or is followed by a parenthetical. Sections, synopses and notes become notes, which are never spoken and
never shown; boneyards and page breaks are dropped.
"""

import re
import string

from duanju.drama.script import Element, Kind, Scene, Script
from duanju.story.heading import setting_of, take_apart

_MARKS = string.punctuation + "（"
_HIDDEN = {mark: chr(0xFDD0 + n) if n < 32 else "\U0001fffe" for n, mark in enumerate(_MARKS)}
_SHOWN = str.maketrans({hidden: mark for mark, hidden in _HIDDEN.items()})
_ESCAPE = re.compile(r"\\([" + re.escape(_MARKS) + "])")
_BONEYARD = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_NOTE = re.compile(r"\[\[((?:(?!\]\]).)*?)\]\]", re.DOTALL)
_STARS = re.compile(r"\*{1,3}([^*\n]+)\*{1,3}")
_UNDERLINE = re.compile(r"(?<!\w)_([^_\n]+)_(?!\w)")
_KEY = re.compile(r"^([^\s:：#>@.!~=\[(（][^:：\n]{0,39})[:：][ \t]*(.*)$")
_CHINESE_NAME = re.compile(r"^[\u3400-\u9fff\U00020000-\U0003ffff·]{1,8}$")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_EXTENSION = re.compile(r"\s*[(（]([^()（）]*)[)）]\s*$")
_PARENTHETICAL = re.compile(r"^[(（](.*)[)）]$")
_SCENE_NUMBER = re.compile(r"\s*#[^#\n]+#$")
_SYNTAX = r"\\(?=[" + re.escape(_MARKS) + r"]|$)|\[(?=\[)|(?<=\[)\[|\](?=\])|(?<=\])\]|/(?=\*)"
_CAST_KEYS = ("characters", "cast", "人物", "角色")


def parse(text: str, language: str = "zh") -> Script:
    """Parse a Fountain text; every text is some script, so nothing is refused."""
    hidden = _ESCAPE.sub(lambda m: _HIDDEN[m.group(1)], text)
    title, body = _title_page(_BONEYARD.sub("", hidden))
    notes: list[str] = []

    def keep(found: re.Match[str]) -> str:
        notes.append(re.sub(r"\s*\n\s*", "\n", found.group(1)).strip())
        return f"\ufffe{len(notes) - 1}\uffff"

    return _Reader(_NOTE.sub(keep, body), notes, title, language).run()


def _title_page(text: str) -> tuple[dict[str, str], str]:
    lines = text.lstrip("\n \t").split("\n")
    first = _KEY.match(lines[0])
    indented = len(lines) > 1 and lines[1][:1] in (" ", "\t")
    if not first or setting_of(lines[0]) or (_shouted(lines[0]) and not first[2] and not indented):
        return {}, text
    title: dict[str, str] = {}
    key, read = "", 0
    for line in lines:
        if not line.strip():
            break
        found = _KEY.match(line)
        if found:
            key = _plain(found[1])
            title[key] = _plain(found[2])
        else:
            title[key] = (title[key] + "\n" + _plain(line)).strip()
        read += 1
    return title, "\n".join(lines[read:])


def _shouted(line: str) -> bool:
    """Whether a line that could be a title key is rather a transition: "FADE IN:"."""
    return line == line.upper() and not _HAN.search(line)


def _plain(text: str) -> str:
    """Return `text` without emphasis marks and with escaped marks as themselves."""
    lines = (_UNDERLINE.sub(r"\1", _STARS.sub(r"\1", line)).strip() for line in text.split("\n"))
    return "\n".join(lines).translate(_SHOWN).strip()


def _cue_shaped(line: str) -> bool:
    """Whether a line is a cue by the standard: upper case, with at least one letter that has a lower case."""
    name = _EXTENSION.sub("", _EXTENSION.sub("", line.rstrip("^ ")))
    cased = name.lower() != name and name == name.upper()
    return cased and not _HAN.search(name) and not line.endswith(":")


def _transition_shaped(line: str) -> bool:
    return line.endswith("TO:") and line == line.upper()


class _Reader:
    """The script so far, while blocks between blank lines come in one after another."""

    def __init__(self, body: str, notes: list[str], title: dict[str, str], language: str) -> None:
        self.notes, self.title, self.language = notes, title, language
        self.blocks = [b for b in ([ln.strip() for ln in p.split("\n") if ln.strip()] for p in _paragraphs(body)) if b]
        self.names = self._chinese_names()
        self.scenes: list[tuple[str, list[Element]]] = []
        self.action: list[str] = []

    def _chinese_names(self) -> set[str]:
        """Return the bare Chinese lines that are surely cues."""
        sure: set[str] = set()
        seen: dict[str, int] = {}
        for key, value in self.title.items():
            if key.lower() in _CAST_KEYS:
                sure.update(re.split(r"[\s,，、;；/]+", value))
        for block in self.blocks:
            if block[0].startswith("@"):
                sure.add(_name_of(block[0][1:])[0])
                continue
            name = _name_of(block[0])[0]
            if len(block) > 1 and _CHINESE_NAME.match(name):
                seen[name] = seen.get(name, 0) + (2 if _PARENTHETICAL.match(block[1]) else 1)
        return {n for n in sure if _CHINESE_NAME.match(n)} | {name for name, times in seen.items() if times > 1}

    def run(self) -> Script:
        for block in self.blocks:
            self._block(block)
            self._end_action()
        scenes = (Scene(n, h, *take_apart(h), tuple(e)) for n, (h, e) in enumerate(self.scenes, 1))
        return Script(self.title, tuple(scenes), self.language)

    def _block(self, lines: list[str]) -> None:
        for n, line in enumerate(lines):
            if (n == 0 or not self.action) and len(lines) > n + 1 and self._is_cue(line):
                self._dialogue(line, lines[n + 1 :])
                return
            self._line(line, alone=len(lines) == 1)

    def _is_cue(self, line: str) -> bool:
        if line.startswith("@"):
            return len(line) > 1
        if line[0] in "!.>~=#" or setting_of(line) or _transition_shaped(line):
            return False
        return _cue_shaped(line) or _name_of(line)[0] in self.names

    def _line(self, line: str, alone: bool) -> None:
        if re.fullmatch(r"={3,}", line):
            self._end_action()
        elif line.startswith("!"):
            self.action.append(line[1:])
        elif (line.startswith(".") and len(line) > 1 and line[1] != ".") or setting_of(line):
            self._end_action()
            self._heading(line.removeprefix(".").strip())
        elif line.startswith(">") and line.endswith("<") and len(line) > 1:
            self._add(Element(Kind.CENTERED, _plain(line[1:-1])))
        elif line.startswith(">"):
            self._add(Element(Kind.TRANSITION, _plain(line[1:])))
        elif line.startswith("~"):
            self._add(Element(Kind.LYRICS, _plain(line[1:])))
        elif line[0] in "#=":
            self._add(Element(Kind.NOTE, _plain(line.lstrip(line[0]))))
        elif alone and _transition_shaped(line):
            self._add(Element(Kind.TRANSITION, _plain(line)))
        else:
            self.action.append(line)

    def _heading(self, line: str) -> None:
        line, notes = self._take_notes(line)
        heading = " ".join(_plain(_SCENE_NUMBER.sub("", line)).split())
        self.scenes.append((heading, []))
        self._add_notes(notes)

    def _dialogue(self, cue: str, lines: list[str]) -> None:
        dual = cue.endswith("^")
        cue, notes = self._take_notes(cue.rstrip("^ "))
        name, extension = _name_of(cue.removeprefix("@"))
        manner: list[str] = []
        spoken: list[str] = []
        for raw in lines:
            line, more = self._take_notes(raw)
            notes += more
            found = _PARENTHETICAL.match(line)
            if found:
                manner.append(_plain(found[1]))
            elif line:
                spoken.append(_plain(line.removeprefix("~")))
        text, how = "\n".join(s for s in spoken if s), "; ".join(m for m in manner if m)
        if text and name:
            self._add(Element(Kind.DIALOGUE, text, name, extension, how, dual))
        elif text or name:
            self._add(Element(Kind.ACTION, text or name))
        self._add_notes(notes)

    def _take_notes(self, line: str) -> tuple[str, list[str]]:
        """Return the line without the places of notes, and the notes that stood there."""
        found = [self.notes[int(n)] for n in re.findall("\ufffe(\\d+)\uffff", line)]
        return re.sub(" ?\ufffe\\d+\uffff", "", line).strip(), found

    def _end_action(self) -> None:
        lines, notes = self._take_notes("\n".join(self.action))
        self.action = []
        text = _plain(lines)
        if text:
            self._add(Element(Kind.ACTION, re.sub(r"\n{2,}", "\n", text)))
        self._add_notes(notes)

    def _add_notes(self, notes: list[str]) -> None:
        for note in notes:
            self._add(Element(Kind.NOTE, _plain(note)))

    def _add(self, element: Element) -> None:
        if self.action:
            self._end_action()
        if not element.text:
            return
        if not self.scenes:
            self.scenes.append(("", []))
        self.scenes[-1][1].append(element)


def _paragraphs(body: str) -> list[str]:
    return re.split(r"\n[ \t]*(?:\n[ \t]*)+", body)


def _name_of(cue: str) -> tuple[str, str]:
    """Return name and extension of a cue line; several extensions are joined with a comma."""
    extensions: list[str] = []
    cue = cue.rstrip("^ ")
    while len(extensions) < 4 and (found := _EXTENSION.search(cue)) and found.start() > 0:
        extensions.insert(0, _plain(found[1]))
        cue = cue[: found.start()]
    return " ".join(_plain(cue).split()), ", ".join(e for e in extensions if e)


def write(script: Script) -> str:
    """Return the script as Fountain that `parse` reads back as the same scenes and elements.

    Marks that force an element's type are used wherever a reader could take it for another.
    """
    blocks = [_write_title(script.title)] if script.title else []
    for scene in script.scenes:
        if scene.heading or scene is not script.scenes[0]:
            blocks.append(_write_heading(scene.heading))
        blocks += [block for block in map(_write_element, scene.elements) if block]
    return "\n\n".join(blocks) + "\n"


def _escape(text: str, marks: str = "*_") -> str:
    """Put a backslash before what would be read as emphasis, note, boneyard or escape."""
    return re.sub(_SYNTAX + "|[" + re.escape(marks) + "]", r"\\\g<0>", text)


def _write_title(title: dict[str, str]) -> str:
    rows = []
    for key, value in title.items():
        lines = [_escape(line.strip()) for line in value.split("\n") if line.strip()]
        name = _escape(" ".join(re.sub("[:：]", " ", key).split())[:40], string.punctuation) or "Note"
        rows.append(f"{name}: {lines[0] if len(lines) == 1 else ''}".rstrip() + ("\n    " * (len(lines) > 1)))
        rows[-1] += "\n    ".join(lines) if len(lines) > 1 else ""
    return "\n".join(rows)


def _write_heading(heading: str) -> str:
    line = _escape(" ".join(heading.split()), "*_#") or "-"
    return line if setting_of(line) else "." + ("\\" + line if line.startswith(".") else line)


def _lines(text: str, marks: str = "*_") -> list[str]:
    return [_escape(line.strip(), marks) for line in text.split("\n") if line.strip()]


def _write_element(element: Element) -> str:
    if element.type is Kind.DIALOGUE and element.character.strip():
        return _write_dialogue(element)
    if element.type is Kind.NOTE:
        return "[[" + "\n".join(_escape(ln.strip(), "*_[]") for ln in element.text.split("\n") if ln.strip()) + "]]"
    one = " ".join(_lines(element.text))
    if not one:
        return ""
    if element.type is Kind.CENTERED:
        return f"> {one} <"
    if element.type is Kind.LYRICS:
        return "~" + one
    if element.type is Kind.TRANSITION:
        return one if _transition_shaped(one) and one[0] not in "!.>~=#@" and not setting_of(one) else _forced(one)
    return "\n".join("!" + line if _special(line) else line for line in _lines(element.text))


def _forced(transition: str) -> str:
    return "> " + (transition[:-1] + "\\<" if transition.endswith("<") else transition)


def _special(line: str) -> bool:
    """Whether a line of action could be read as something else."""
    return bool(
        line[0] in "!.>~=#@"
        or setting_of(line)
        or _cue_shaped(line)
        or _transition_shaped(line)
        or _KEY.match(line)
        or _CHINESE_NAME.match(_name_of(line)[0])
    )


def _write_dialogue(element: Element) -> str:
    name = _escape(" ".join(element.character.split()), "*_()（^")
    bare = _cue_shaped(name) and name[0] not in "!.>~=#@" and not setting_of(name) and not _transition_shaped(name)
    bare = bare and not _KEY.match(_ESCAPE.sub("x", name))  # on top of a script it would be a line of the title page
    extension = re.sub(r"[()（）]", " ", " ".join(_lines(element.extension)))
    cue = ("" if bare else "@") + name
    wide = bool(_HAN.search(element.character))
    if extension.strip():
        cue += f"（{extension.strip()}）" if wide and _HAN.search(extension) else f" ({extension.strip()})"
    if element.dual:
        cue += " ^"
    rows = [cue]
    manner = " ".join(_lines(element.parenthetical))
    if manner:
        rows.append(f"（{manner}）" if _HAN.search(manner) else f"({manner})")
    for line in _lines(element.text):
        rows.append("\\" + line if line[0] in "(（~" else line)
    return "\n".join(rows) if len(rows) > 1 + bool(manner) else ""
