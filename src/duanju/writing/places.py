"""Phrases of a story that may name the place of a scene, each with the points that speak for it."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

TABLES = tomllib.loads(files("duanju.writing").joinpath("places.toml").read_text(encoding="utf-8"))

STRONG, GENERIC, WEAK, NAMED, UNKNOWN = 3.0, 2.2, 1.0, 0.9, 0.2
"""Points of a head noun by itself: a kind of place, one of every story, a part or a piece of furniture, a name on
the map, a noun no table knows."""
ENOUGH = 1.3
"""Points a phrase needs to name the place of a scene."""
LAST_RESORT = 0.4
"""Points a part, a name on the map or an unknown noun needs; it is taken only where no kind of place has enough."""


@dataclass(frozen=True)
class Candidate:
    """One phrase that may name a place, in the author's words.

    `head` is its noun, `setting` INT, EXT or OTHER, `points` what its own clause says for and against it,
    `kind` the points of its head alone. `arrives` says that somebody goes there in this clause, `opens` that the
    clause or its paragraph begins with it.
    """

    start: int
    end: int
    words: str
    head: str
    setting: str
    points: float
    kind: float
    arrives: bool = False
    opens: bool = False


def best(rows: Iterable[tuple[int, Candidate]]) -> Candidate | None:
    """Return the best of the phrases of a scene, each given with how many paragraphs into the scene it stands.

    The further in, the less a phrase counts; a head that comes again counts more.
    """
    found = list(rows)
    heads: dict[str, int] = {}
    for _, c in found:
        heads[c.head] = heads.get(c.head, 0) + (c.points > 0)
    weighed = [(c.points + _standing(k, c, heads[c.head]), -n, c) for n, (k, c) in enumerate(found)]
    proper = [w for w in weighed if w[2].kind > WEAK and w[0] >= ENOUGH]
    known = [w for w in weighed if w[2].kind > UNKNOWN and w[0] >= LAST_RESORT]
    points, _, chosen = max(proper or known or weighed, default=(0.0, 0, None), key=lambda w: w[:2])
    return chosen if points >= LAST_RESORT else None


def _standing(k: int, c: Candidate, times: int) -> float:
    """Return what a phrase gains or loses by where and how often its scene has it."""
    again = 0.4 * min(3, times - 1) if c.points > 0 else 0.0
    return again - min(1.2, 0.12 * k) + (0.8 if k == 0 and c.opens else 0.0)


def words_of(language: str, name: str) -> frozenset[str]:
    """Return one list of the tables."""
    return frozenset(TABLES[language][name].split())
