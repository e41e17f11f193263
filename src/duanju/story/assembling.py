"""Lines become elements: what Fountain and Final Draft have in common when a script is put together."""

from collections.abc import Sequence
from dataclasses import replace

from duanju.drama.script import Element, Kind, Stress

Words = tuple[str, tuple[Stress, ...]]
"""One line without space around it, and the stretches of it that are written apart."""


def joined(kind: Kind, lines: Sequence[Words]) -> Element:
    """Return an element of several lines, the stretches of each at their place in the whole; empty edges fall away."""
    first = next((n for n, (words, _) in enumerate(lines) if words), len(lines))
    last = next((n for n in range(len(lines) - 1, -1, -1) if lines[n][0]), first - 1)
    stress: list[Stress] = []
    at = 0
    for words, spans in lines[first : last + 1]:
        stress += [Stress(s.start + at, s.end + at, s.how) for s in spans]
        at += len(words) + 1
    return Element(kind, "\n".join(words for words, _ in lines[first : last + 1]), stress=tuple(stress))


def speech(spoken: Sequence[Words], manners: Sequence[tuple[int, str]]) -> Element:
    """Return a speech of its lines and its manners, each with the number of the line it stands before."""
    element = joined(Kind.DIALOGUE, spoken)
    empty = next((n for n, (words, _) in enumerate(spoken) if words), 0)
    count = element.text.count("\n") + 1
    placed = [(max(0, min(n - empty, count)), how) for n, how in manners]
    words = "; ".join(how for _, how in placed)
    simple = len(placed) == 1 and placed[0][0] == 0
    return replace(element, parenthetical=words, manners=() if simple else tuple(placed))


def lines_of(element: Element) -> list[Words]:
    """Return the lines of an element, each with its own stretches; an empty line stays inside, not at the edges."""
    found: list[Words] = []
    at = 0
    for raw in element.text.split("\n"):
        words = raw.strip()
        skip = at + len(raw) - len(raw.lstrip())
        inside = (s for s in element.stress if s.start < skip + len(words) and s.end > skip)
        spans = (Stress(max(0, s.start - skip), min(len(words), s.end - skip), s.how) for s in inside)
        found.append((words, tuple(spans)))
        at += len(raw) + 1
    while found and not found[0][0]:
        found.pop(0)
    while found and not found[-1][0]:
        found.pop()
    return found


def is_sung(line: Words) -> bool:
    """Whether the whole line is sung."""
    return bool(line[0]) and any(s.how == "sung" and (s.start, s.end) == (0, len(line[0])) for s in line[1])
