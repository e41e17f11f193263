"""The most plausible row of speakers: clues for each line weighed against who speaks in turn with whom."""

from duanju.writing.clues import Clues
from duanju.writing.lines import Line
from duanju.writing.mention import Sort
from duanju.writing.roll import Roll

UNKNOWN = -1
MOST_CANDIDATES = 8
_BEAM = 60


State = tuple[int, int]


def decode(lines: list[Line], clues: list[Clues], roll: Roll) -> list[int]:
    """Return the most plausible row of speakers: a beam search over pairs of last speakers."""
    beam: dict[State, tuple[float, int]] = {(UNKNOWN - 1, UNKNOWN - 1): (0.0, -1)}
    history: list[tuple[int, int]] = []
    spoke: dict[int, int] = {}
    for n, clue in enumerate(clues):
        candidates = _candidates(clue, spoke, n)
        fresh: dict[State, tuple[float, int, int]] = {}
        weight = 0.4 if clue.tagged else 0.6 if max(clue.points.values(), default=0) >= 2.4 else 1.0
        local = _local(clue, candidates, roll, spoke, n)
        for (last, before), (score, at) in beam.items():
            for who in candidates:
                total = score + local[who] + weight * _turn(lines, n, who, last, before)
                state = (who, before if who == last else last)
                if state not in fresh or total > fresh[state][0]:
                    fresh[state] = (total, at, who)
        best = sorted(fresh.items(), key=lambda f: (-f[1][0], f[0]))[:_BEAM]
        beam = {state: (score, len(history) + k) for k, (state, (score, _, _)) in enumerate(best)}
        history += [(at, who) for _, (_, at, who) in best]
        spoke[best[0][0][0]] = n
        if len(spoke) > 40:
            spoke = dict(sorted(spoke.items(), key=lambda s: -s[1])[:20])
    if not clues:
        return []
    at = max(beam.values())[1]
    chosen: list[int] = []
    while at >= 0:
        at, who = history[at]
        chosen.append(who)
    return chosen[::-1]


def _candidates(clue: Clues, spoke: dict[int, int], n: int) -> list[int]:
    told = [who for who, points in clue.points.items() if points > 0]
    if clue.tagged:
        return sorted(told, key=lambda w: -clue.points[w])[:3]
    recent = [who for who, at in sorted(spoke.items(), key=lambda s: -s[1]) if who != UNKNOWN and n - at < 40]
    every = dict.fromkeys([*told, *recent[:MOST_CANDIDATES], *clue.near[:MOST_CANDIDATES], *clue.ahead, UNKNOWN])
    return list(every)


def _local(clue: Clues, candidates: list[int], roll: Roll, spoke: dict[int, int], n: int) -> dict[int, float]:
    """Return the points of each candidate for the line by itself."""
    points: dict[int, float] = {}
    for who in candidates:
        total = float(clue.points.get(who, 0.0))
        if who == UNKNOWN:
            points[who] = -3.0
            continue
        entry = roll.entries[who]
        if clue.sex:
            wrong = entry.sex and entry.sex != clue.sex
            total += -6.0 if wrong else 1.4 if entry.sex else 0.6
            if clue.pronoun and who == roll.narrator:
                total -= 8.0
            if clue.pronoun and not wrong and who in clue.near:
                total += max(0.0, 0.9 - 0.3 * clue.near.index(who))
        if clue.answers_as and entry.sex:
            total += 1.2 if entry.sex == clue.answers_as else -1.2
        total += AGES * _fits_age(entry.age, clue.answers_at) - AGES * _fits_age(entry.age, clue.calls_age)
        if who not in spoke and (Sort.GROUP in entry.sorts or Sort.SOMEBODY in entry.sorts):
            total -= 2.5
        if who in spoke:
            total += 1.0 - min(1.5, 0.08 * (n - spoke[who]))
        elif who in clue.near:
            total -= 0.15 * min(6, clue.near.index(who))
        elif who != roll.narrator:
            total -= 1.0 + 0.1 * (clue.ahead.index(who) if who in clue.ahead else 0)
        points[who] = total
    if clue.calls_sex:
        alike = [who for who in candidates if who >= 0 and roll.entries[who].sex == clue.calls_sex]
        for who in alike:
            points[who] -= 2.5 if len(alike) == 1 else 1.2
    return points


AGES = 1.2
"""Points for the age that a call tells of the one who answers, and against the one who calls."""


def _fits_age(age: int | None, called: int) -> int:
    """Return 1 where somebody is as old or young as they are called, -1 where they cannot be, 0 where nothing tells."""
    if not called or age is None:
        return 0
    if called > OLD:
        return 1 if age > 52 else -1 if age < 40 else 0
    return 1 if age < 30 else -1 if age > 45 else 0


OLD = 55


def _turn(lines: list[Line], n: int, who: int, last: int, before: int) -> float:
    """Return how well a speaker follows the two speakers before."""
    if n == 0:
        return 0.0
    line, previous = lines[n], lines[n - 1]
    if line.paragraph == previous.paragraph:
        if line.joined:
            return 4.0 if who == last else -4.0
        return 1.5 if who == last else -1.5
    apart = line.paragraph - previous.paragraph
    if who == last:
        return -3.0 if apart == 1 else -0.8 if apart == 2 else -0.3
    if who == before and who != UNKNOWN:
        straight = n > 1 and previous.paragraph - lines[n - 2].paragraph <= 1
        return (1.5 if straight else 1.1) if apart == 1 else 0.9 if apart == 2 else 0.5
    return 0.0
