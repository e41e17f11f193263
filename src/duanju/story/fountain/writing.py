"""A script becomes Fountain that reads back as the same scenes and elements."""

import string

from duanju.drama.script import Element, Kind, Script
from duanju.story.assembling import is_sung, lines_of
from duanju.story.fountain import shapes
from duanju.story.fountain.stress import escape, hide, marked
from duanju.story.heading import setting_of


def write(script: Script) -> str:
    """Return the script as Fountain.

    Marks that force an element's type are used wherever a reader could take it for another.
    """
    blocks = [_title(script.title)] if script.title else []
    for scene in script.scenes:
        if scene.heading or scene is not script.scenes[0]:
            blocks.append(_heading(scene.heading, scene.label))
        blocks += [block for block in map(_element, scene.elements) if block]
    return "\n\n".join(blocks) + "\n"


def _title(title: dict[str, str]) -> str:
    rows = []
    for key, value in title.items():
        lines = [escape(line.strip()) for line in value.split("\n") if line.strip()]
        name = escape(" ".join(key.replace("：", " ").split())[:40], string.punctuation + "（") or "Note"
        row = f"{name}: {lines[0] if lines else ''}".rstrip()
        apart = len(lines) > 1 or (lines and shapes.is_transition(row))
        rows.append("\n    ".join([f"{name}:", *lines]) if apart else row)
    return "\n".join(rows)


def _heading(heading: str, label: str) -> str:
    line = escape(" ".join(heading.split()), "*_#＃") or "-"
    number = escape(" ".join(label.split()), "*_#＃")
    line = line if setting_of(line) else "." + ("\\" + line if line.startswith(".") else line)
    return f"{line} #{number}#" if number else line


def _lines(element: Element, also: str = "") -> list[str]:
    """Return the lines of an element with marks around its stretches; an empty line stays, as "", inside it."""
    found: list[str] = []
    for words, spans in lines_of(element):
        line = marked(words, spans, also)
        if line and element.type is Kind.DIALOGUE:
            line = "~" + line if is_sung((words, spans)) else "\\" + line if line[0] in "(（~" else line
        found.append(line)
    return found


def _element(element: Element) -> str:
    if element.type is Kind.DIALOGUE and element.character.strip():
        return _dialogue(element)
    if element.type is Kind.NOTE:
        return _note(element)
    lines = [line for line in _lines(element) if line]
    one = " ".join(lines)
    if not one:
        return ""
    if element.type is Kind.CENTERED:
        return f"> {one} <"
    if element.type is Kind.LYRICS:
        return "~" + one
    if element.type is Kind.TRANSITION:
        seen = hide(one)
        bare = shapes.is_transition(seen) and seen[0] not in shapes.FORCING and not setting_of(seen)
        return one if bare else _forced_transition(one)
    return "\n".join("!" + line if _special(line) else line for line in lines)


def _note(element: Element) -> str:
    mark = element.mark
    if mark == "===":
        return mark
    if mark == "/*":
        lines = [escape(line.strip(), "") for line in element.text.strip().split("\n")]
        return "/*" + "\n".join(lines) + "*/" if any(lines) else ""
    lines = _lines(element, "[]")
    if not lines:
        return ""
    if mark:
        return f"{mark} {' '.join(line for line in lines if line)}"
    return "[[" + "\n".join(line or "  " for line in lines) + "]]"


def _forced_transition(words: str) -> str:
    return "> " + (words[:-1] + "\\" + words[-1] if words.endswith(("<", "＜")) else words)


def _special(line: str) -> bool:
    """Whether a line of action could be read as something else."""
    seen = hide(line)
    return bool(
        seen[0] in shapes.FORCING
        or setting_of(seen)
        or shapes.is_shouted_name(seen)
        or shapes.is_transition(seen)
        or shapes.TITLE_KEY.match(seen)
        or (len(seen) <= shapes.LONGEST_CUE and shapes.CHINESE_NAME.match(shapes.name_of(seen)[0]))
    )


def _dialogue(element: Element) -> str:
    spoken = _lines(element)
    if not spoken:
        return ""
    rows = [_cue(element)]
    manners = element.manners or (((0, element.parenthetical),) if element.parenthetical.strip() else ())
    for n, line in enumerate(spoken):
        rows += [_manner(how) for at, how in manners if at == n or (at < 0 and n == 0)]
        rows.append(line or "  ")
    rows += [_manner(how) for at, how in manners if at >= len(spoken)]
    return "\n".join(row for row in rows if row)


def _manner(words: str) -> str:
    how = escape(" ".join(words.split()))
    return "" if not how else f"（{how}）" if shapes.HAN.search(how) else f"({how})"


def _cue(element: Element) -> str:
    cue = escape(" ".join(element.character.split()), "*_()（^")
    extension = escape(" ".join(element.extension.replace("）", " ").split()), "*_()（")
    if extension:
        wide = bool(shapes.HAN.search(element.character)) and shapes.HAN.search(extension)
        cue += f"（{extension}）" if wide else f" ({extension})"
    cue += " ^" * element.dual
    seen = hide(cue)
    bare = shapes.is_shouted_name(seen) and seen[0] not in shapes.FORCING and not setting_of(seen + " x")
    # on top of a script a name with a colon would be a line of the title page
    bare = bare and not shapes.is_transition(seen) and not shapes.TITLE_KEY.match(seen)
    return cue if bare else "@" + cue
