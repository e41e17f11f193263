"""The shapes of lines by which Fountain tells its elements apart; reading and writing go by the same ones."""

import re

from duanju.story.fountain.stress import plain
from duanju.story.heading import setting_of

LONGEST_CUE = 200
"""A line longer than this is a cue only where it is forced to be one."""
FORCING = "!.>~=#@＠＃＞"
"""Marks that force what a line is, at its beginning."""
HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
CHINESE_NAME = re.compile(r"^[\u3400-\u9fff\U00020000-\U0003ffff·]{1,8}$")
PARENTHETICAL = re.compile(r"^[(（](.*)[)）]$", re.DOTALL)
TITLE_KEY = re.compile(r"^([^\s:：#>@.!~=\[(（][^:：\n]{0,39})[:：][ \t]*(.*)$")
PAGE_BREAK = re.compile(r"={3,}$")
_EXTENSION = re.compile(r" ?[(（]([^()（）]*)[)）] ?$")
_CHINESE_TRANSITION = re.compile(
    r"(?:切至|切到|切入|转至|叠化至?|化入|化出|淡入|淡出|渐显|渐隐|溶至|切黑|黑场)[:：。.]?$"
)


def forced(line: str) -> str:
    """Return a line with a full-width mark at its beginning (and end) as the narrow one."""
    if line and line[0] in "＠＃＞":
        line = {"＠": "@", "＃": "#", "＞": ">"}[line[0]] + line[1:]
    return line[:-1] + "<" if line.startswith(">") and line.endswith("＜") else line


def name_of(cue: str) -> tuple[str, str]:
    """Return name and extension of a cue line; several extensions are joined with a comma."""
    extensions: list[str] = []
    cue = " ".join(cue.rstrip("^ ").split())
    while len(extensions) < 4 and (found := _EXTENSION.search(cue)) and found.start() > 0:
        extensions.insert(0, plain(found[1]))
        cue = cue[: found.start()]
    return " ".join(plain(cue).split()), ", ".join(e for e in extensions if e)


def is_shouted_name(line: str) -> bool:
    """Whether a line is a cue by the standard: upper case, with at least one letter that has a lower case."""
    if len(line) > LONGEST_CUE or line.endswith(":"):
        return False
    name = " ".join(line.rstrip("^ ").split())
    name = _EXTENSION.sub("", _EXTENSION.sub("", name))
    return name.lower() != name and name == name.upper() and not HAN.search(name)


def is_transition(line: str) -> bool:
    """Whether a line is a transition by its own words."""
    return (line.endswith("TO:") and line == line.upper()) or bool(_CHINESE_TRANSITION.match(line))


def opens_scene(line: str, first: bool) -> bool:
    """Whether a line is a scene heading; inside a paragraph only a prefix that cannot be a word makes one."""
    if line.startswith("."):
        return first and len(line) > 1 and line[1] != "."
    if setting_of(line) is None:
        return False
    return first or line[:3].isupper() or bool(HAN.match(line))
