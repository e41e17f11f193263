"""A Fountain text becomes a script; every text is some script, so nothing is refused."""

import re
from collections.abc import Callable
from dataclasses import replace

from duanju.drama.script import Element, Kind, Scene, Script, Stress
from duanju.story.assembling import Words, joined, speech
from duanju.story.fountain import shapes
from duanju.story.fountain.stress import hide, plain, show, styled
from duanju.story.heading import setting_of, take_apart

_BONEYARD = re.compile(r"/\*(.*?)(?:\*/|\Z)", re.DOTALL)
_NOTE_EDGE = re.compile(r"\[\[|\]\]|\n(?! {2}\n)[ \t]*(?=\n)")
_ASIDE = re.compile(" ?\ufffe(\\d+)\uffff")
_SCENE_NUMBER = re.compile(r" ?[#＃]([^#＃\n]+)[#＃]$")
_SECTION = re.compile(r"(#+)[ \t]*(.*)$")
_NO_KEY = re.compile(r"(?:内外|[内外])[.．、\s]|\d{1,3}(?:[-－]\d{1,3})?[、.．\s]|第\S{1,5}[场幕]|场")
_CAST_KEYS = ("characters", "cast", "人物", "角色")
_LONGEST_MANNER = 4
"""A parenthetical may run over this many lines."""


def parse(text: str, language: str = "zh") -> Script:
    """Parse a Fountain text."""
    asides: list[Element] = []

    def keep(text: str, mark: str) -> str:
        inside = [m[0] for m in _ASIDE.finditer(text)]
        text = _ASIDE.sub("", text)
        lines = [styled(ln) if not mark else (show(ln).strip(), ()) for ln in text.split("\n")]
        element = joined(Kind.NOTE, lines)
        asides.append(replace(element, mark=mark))
        return "".join([f"\ufffe{len(asides) - 1}\uffff", *inside])

    hidden = hide(re.sub("\r\n?", "\n", text))
    title, body = _title_page(_BONEYARD.sub(lambda m: keep(m[1], "/*"), hidden))
    return _Reader(_notes_kept(body, keep), asides, title, language).run()


def _notes_kept(body: str, keep: Callable[[str, str], str]) -> str:
    """Return the text with each note kept and a stand-in in its place; an empty line ends a note before it closes."""
    parts: list[str] = []
    at = 0
    opened = -1
    for edge in _NOTE_EDGE.finditer(body):
        if edge[0] == "[[":
            opened = edge.start() if opened < 0 else opened
        elif edge[0] == "]]" and opened >= 0:
            parts += [body[at:opened], keep(body[opened + 2 : edge.start()], "")]
            at, opened = edge.end(), -1
        elif edge[0] != "]]":
            opened = -1
    return "".join([*parts, body[at:]])


def _title_page(text: str) -> tuple[dict[str, str], str]:
    before, text = _asides_first(text)
    lines = text.lstrip("\n \t").split("\n")
    top = _ASIDE.sub("", lines[0]).rstrip()
    first = shapes.TITLE_KEY.match(top)
    indented = len(lines) > 1 and lines[1][:1] in (" ", "\t") and bool(_ASIDE.sub("", lines[1]).strip())
    talk = shapes.is_transition(top) or (_shouted(top) and not first[2]) if first else True
    if not first or _NO_KEY.match(plain(top)) or setting_of(plain(top)) or (talk and not indented):
        return {}, before + text
    title: dict[str, str] = {}
    key, read = "", 0
    for line in lines:
        if not line.strip():
            break
        read += 1
        before += "".join(m[0] for m in _ASIDE.finditer(line))
        line = _ASIDE.sub("", line)
        if not line.strip():
            continue
        found = shapes.TITLE_KEY.match(line)
        if found:
            key = " ".join(plain(found[1]).split())
        title[key] = "\n".join(x for x in (title.get(key, ""), plain(found[2] if found else line)) if x)
    return title, before + "\n\n" + "\n".join(lines[read:])


def _asides_first(text: str) -> tuple[str, str]:
    """Divide what stands before the first line of words: cut text may stand on top of the title page."""
    found = re.match("(?:\\s*\ufffe\\d+\uffff)+[ \t]*(?=\n)", text)
    return (found[0] + "\n\n", text[found.end() :]) if found else ("", text)


def _shouted(line: str) -> bool:
    """Whether a line that could be a title key is rather a transition: "FADE IN:"."""
    return line == line.upper() and not shapes.HAN.search(line)


def _blocks(body: str) -> list[list[str]]:
    """Return the runs of lines between empty ones; a line of exactly two spaces goes on, as "", inside a run."""
    blocks: list[list[str]] = []
    going = False
    for raw in body.split("\n"):
        line = raw.strip()
        if line or (going and raw == "  "):
            if not going:
                blocks.append([])
            blocks[-1].append(line)
        going = bool(line) or (going and raw == "  ")
    return blocks


class _Reader:
    """The script so far, while blocks between blank lines come in one after another."""

    def __init__(self, body: str, asides: list[Element], title: dict[str, str], language: str) -> None:
        self.asides, self.title, self.language = asides, title, language
        self.blocks = _blocks(body)
        self.names = self._chinese_names()
        self.scenes: list[tuple[str, str, list[Element]]] = []
        self.action: list[str] = []

    def _chinese_names(self) -> set[str]:
        """Return the bare Chinese lines that are surely cues."""
        sure: set[str] = set()
        seen: dict[str, int] = {}
        for key, value in self.title.items():
            if key.lower() in _CAST_KEYS:
                sure.update(re.split(r"[\s,，、;；/]+", value))
        for block in self.blocks:
            if len(block[0]) > shapes.LONGEST_CUE:
                continue
            if block[0][0] in "@＠":
                sure.add(shapes.name_of(block[0][1:])[0])
                continue
            name = shapes.name_of(block[0])[0]
            if len(block) > 1 and shapes.CHINESE_NAME.match(name):
                seen[name] = seen.get(name, 0) + (2 if shapes.PARENTHETICAL.match(block[1]) else 1)
        return {n for n in sure if shapes.CHINESE_NAME.match(n)} | {name for name, times in seen.items() if times > 1}

    def run(self) -> Script:
        for block in self.blocks:
            self._block(block)
            self._end_action()
        scenes = (Scene(n, h, *take_apart(h), tuple(e), label) for n, (h, label, e) in enumerate(self.scenes, 1))
        return Script(self.title, tuple(scenes), self.language)

    def _block(self, lines: list[str]) -> None:
        first = True
        for n, line in enumerate(lines):
            if not line:
                self._end_action()
                first = True
                continue
            line = shapes.forced(line)
            speech = len(lines) > n + 1 and bool(lines[n + 1])
            if (n == 0 or not self.action) and speech and self._is_cue(line, first):
                self._dialogue(line, lines[n + 1 :])
                return
            self._line(line, first, alone=len(lines) == 1)
            first = not self.action

    def _is_cue(self, line: str, first: bool) -> bool:
        if line.startswith("@"):
            return len(line) > 1
        if line[0] in shapes.FORCING or shapes.opens_scene(line, first) or shapes.is_transition(line):
            return False
        short = len(line) <= shapes.LONGEST_CUE
        return short and (shapes.is_shouted_name(line) or shapes.name_of(line)[0] in self.names)

    def _line(self, line: str, first: bool, alone: bool) -> None:
        section = _SECTION.match(line)
        if shapes.PAGE_BREAK.match(line):
            self._add(Element(Kind.NOTE, "", mark="==="))
        elif line.startswith("!"):
            self.action.append(line[1:])
        elif shapes.opens_scene(line, first):
            self._end_action()
            self._heading(line.removeprefix(".").strip())
        elif line.startswith(">") and line.endswith("<") and len(line) > 1:
            self._one(Kind.CENTERED, line[1:-1])
        elif line.startswith(">"):
            self._one(Kind.TRANSITION, line[1:])
        elif line.startswith("~"):
            self._one(Kind.LYRICS, line[1:])
        elif section:
            self._one(Kind.NOTE, section[2], section[1])
        elif line.startswith("="):
            self._one(Kind.NOTE, line[1:], "=")
        elif alone and shapes.is_transition(line):
            self._one(Kind.TRANSITION, line)
        else:
            self.action.append(line)

    def _one(self, kind: Kind, line: str, mark: str = "") -> None:
        """Add an element of one line, and the asides that stood in it."""
        line, asides = self._take_asides(line)
        self._add(replace(joined(kind, [styled(line)]), mark=mark))
        self._add(*asides)

    def _heading(self, line: str) -> None:
        line, asides = self._take_asides(line)
        line = " ".join(line.split())
        if not line:
            self._add(*asides)
            return
        number = _SCENE_NUMBER.search(line)
        label = plain(number[1]) if number and number.start() else ""
        if number and label:
            line = line[: number.start()]
        self.scenes.append((" ".join(plain(line).split()), label, []))
        self._add(*asides)

    def _dialogue(self, cue: str, rows: list[str]) -> None:
        whole, asides = self._take_asides(cue)
        dual = whole.endswith("^")
        name, extension = shapes.name_of(whole.removeprefix("@"))
        manners: list[tuple[int, str]] = []
        spoken: list[Words] = []
        for row in _manners_joined(rows):
            line, more = self._take_asides(row)
            asides += more
            found = shapes.PARENTHETICAL.match(line)
            if found:
                how = " ".join(plain(found[1]).split())
                manners += [(len(spoken), how)] if how else []
            elif line or not row:
                spoken.append(_spoken(line))
        element = speech(spoken, manners)
        if element.text and name:
            self._add(replace(element, character=name, extension=extension, dual=dual))
        else:
            silent = [whole.removeprefix("@"), *(self._take_asides(row)[0] for row in rows)]
            self._add(joined(Kind.ACTION, [styled(line) for line in silent if line]))
        self._add(*asides)

    def _take_asides(self, line: str) -> tuple[str, list[Element]]:
        """Return the line without the places of notes and cut text, and what stood there."""
        found = [self.asides[int(n)] for n in _ASIDE.findall(line)]
        return (_ASIDE.sub("", line).strip(), found) if found else (line, [])

    def _end_action(self) -> None:
        lines: list[Words] = []
        asides: list[Element] = []
        for raw in self.action:
            line, more = self._take_asides(raw)
            asides += more
            lines += [words] if (words := styled(line))[0] else []
        self.action = []
        self._add(joined(Kind.ACTION, lines), *asides)

    def _add(self, *elements: Element) -> None:
        if self.action:
            self._end_action()
        for element in elements:
            if not element.text and element.mark != "===":
                continue
            if not self.scenes:
                self.scenes.append(("", "", []))
            self.scenes[-1][2].append(element)


def _manners_joined(rows: list[str]) -> list[str]:
    """Return the rows of a speech with a parenthetical that runs over several lines as one."""
    joined: list[str] = []
    n = 0
    while n < len(rows):
        stop = n + 1
        if rows[n][:1] in ("(", "（") and not rows[n].endswith((")", "）")):
            ends = [k for k in range(n + 1, min(n + _LONGEST_MANNER, len(rows))) if rows[k].endswith((")", "）"))]
            whole = ends and all(rows[n : ends[0]])
            stop = ends[0] + 1 if whole else stop
        joined.append(" ".join(rows[n:stop]))
        n = stop
    return joined


def _spoken(line: str) -> Words:
    sung = line.startswith("~")
    words, spans = styled(line[1:] if sung else line)
    return words, (Stress(0, len(words), "sung"), *spans) if sung and words else spans
