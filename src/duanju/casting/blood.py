"""Gives people skin and hair: by the world of the story and their names, alike among kin, grey with age."""

import re
from dataclasses import dataclass

from duanju.casting import hints
from duanju.casting.cloth import mix
from duanju.casting.evidence import any_of

_EAST = ("#f1d0ae", "#ecc5a0", "#e6b98f", "#deac81", "#d49f75")
PEOPLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "east asian": (_EAST, ("#1f1d20", "#252124", "#2a2426", "#1c1b1f")),
    "european": (
        ("#f4d8c1", "#f0cdb2", "#eac3a5", "#e3b896"),
        ("#4a3527", "#6b4a2f", "#2f2723", "#8a6a45", "#7a4428", "#a98a5c", "#3a2c26"),
    ),
    "south asian": (("#d2a074", "#c29063", "#b07d54", "#9c6b46"), ("#1d1a1c", "#241f20", "#2b2321")),
    "african": (("#8f6244", "#7d5238", "#6b4630", "#a07052"), ("#1b1819", "#221d1c")),
    "arab": (("#e0b48c", "#d5a67c", "#c8986e"), ("#211c1c", "#2b2320", "#3a2c26")),
    "latin": (("#e2b68f", "#d6a67d", "#c6946b"), ("#231d1c", "#2f2622", "#3d2d25")),
}
"""Skin tones and hair colours that occur together; each row runs from light to dark."""
_MIXED = ("european", "european", "european", "european", "african", "south asian", "european", "latin")
GREY, WHITE = "#a8a29b", "#dad5cd"


@dataclass(frozen=True)
class Blood:
    """What somebody inherits: a people, and the turns by which skin and hair are chosen from its rows."""

    people: str
    skin: int
    hair: int
    apart: int


def people_of(name: str, text: str, language: str) -> str:
    """Return the people a name points to, "" where it says nothing (in Chinese every plain name is Chinese)."""
    if language.startswith("zh"):
        return "european" if "·" in name or re.match(hints.FOREIGN, name) else "east asian"
    first, last = (name.split() or [""])[0].lower(), (name.split() or [""])[-1].lower()
    for people, names in hints.ORIGINS.items():
        row = names.split()
        if first in row or last in row:
            return people
    return "east asian" if any_of(text, hints.CHINA) else ""


def blood(name: str, text: str, language: str, kin: frozenset[str], world: int, own: int) -> Blood:
    """Return what a person inherits. `world` is a number of the story, `own` one of the person."""
    related = name in kin
    root = world if related else own
    sure = next((p for n in sorted(kin) if (p := people_of(n, text, language))), "") if related else ""
    people = sure or people_of(name, text, language) or _MIXED[root // 3 % len(_MIXED)]
    row = 3 if people == "east asian" else len(PEOPLES[people][0])
    shift = 0 if related else own // 5 % 2
    return Blood(people, world % row + shift, root // 7, own % 3)


def skin(b: Blood) -> str:
    """Return a skin tone; those of one blood differ by a shade."""
    row = PEOPLES[b.people][0]
    base = row[b.skin % len(row)]
    return mix(base, ("#ffe9d2", "#9a6a48", base)[b.apart], 0.07)


def hair(b: Blood, age: int, white: bool = False) -> str:
    """Return a hair colour that turns grey from about 45, is grey at 60 and white from 72."""
    row = PEOPLES[b.people][1]
    young = row[b.hair % len(row)]
    if white or age >= 72:
        return WHITE
    if age >= 60:
        return mix(GREY, WHITE, (age - 60) / 16)
    return mix(young, GREY, max(0.0, (age - 43) / 20)) if age > 43 else young
