"""The most plausible row of speakers: clues for each line weighed against who speaks in turn with whom."""

from duanju.writing.clues import Clues
from duanju.writing.lines import Line
from duanju.writing.mention import Sort
from duanju.writing.roll import Roll

UNKNOWN = -1
MOST_CANDIDATES = 8
_BEAM = 40
TURN = {
    "tagged": 0.4,
    "clear": 0.6,
    "unknown": -3.0,
    "wrong sex": -6.0,
    "right sex": 1.4,
    "any sex": 0.6,
    "pronoun near": 0.9,
    "kin sex": 1.2,
    "crowd": -2.5,
    "spoke": 1.0,
    "fades": 0.08,
    "farther": 0.15,
    "not yet here": -1.0,
    "called so": -2.5,
    "age": 1.2,
    "same paragraph": 1.5,
    "again at once": -3.0,
    "again": -0.8,
    "again later": -0.3,
    "answers": 1.5,
    "resumes": 1.1,
    "answers after": 0.9,
}
"""Points for who is present and who takes turns with whom. "tagged" and "clear" scale turn-taking where a line has a
tag or a strong clue of its own; "again" is the same speaker in a new paragraph, at once, after one paragraph of
narration, or later; "answers" the speaker before the last one, in an unbroken row, after a break, after narration."""


State = tuple[int, int]


def decode(lines: list[Line], clues: list[Clues], roll: Roll) -> list[int]:
    """Return the most plausible row of speakers: a beam search over pairs of last speakers."""
    beam: dict[State, tuple[float, int]] = {(UNKNOWN - 1, UNKNOWN - 1): (0.0, -1)}
    history: list[tuple[int, int]] = []
    spoke: dict[int, int] = {}
    for n, clue in enumerate(clues):
        candidates = _candidates(clue, spoke, n)
        fresh: dict[State, tuple[float, int, int]] = {}
        weight = (
            TURN["tagged"] if clue.tagged else TURN["clear"] if max(clue.points.values(), default=0) >= 2.4 else 1.0
        )
        local = _local(clue, candidates, roll, spoke, n)
        same, back, other = (weight * points for points in _turn(lines, n))
        for (last, before), (score, at) in beam.items():
            for who in candidates:
                turn = same if who == last else back if who == before and who != UNKNOWN else other
                total = score + local[who] + turn
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
    if clue.tagged and told:
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
            points[who] = TURN["unknown"]
            continue
        entry = roll.entries[who]
        if clue.sex:
            wrong = entry.sex and entry.sex != clue.sex
            total += TURN["wrong sex"] if wrong else TURN["right sex"] if entry.sex else TURN["any sex"]
            if clue.pronoun and who == roll.narrator:
                total -= 8.0
            if clue.pronoun and not wrong and who in clue.near:
                total += max(0.0, TURN["pronoun near"] * (1 - clue.near.index(who) / 3))
        if clue.answers_as and entry.sex:
            total += TURN["kin sex"] * (1 if entry.sex == clue.answers_as else -1)
        total += TURN["age"] * (_fits_age(entry.age, clue.answers_at) - _fits_age(entry.age, clue.calls_age))
        if who not in spoke and (Sort.GROUP in entry.sorts or Sort.SOMEBODY in entry.sorts):
            total += TURN["crowd"]
        if who in spoke:
            total += TURN["spoke"] - min(1.5, TURN["fades"] * (n - spoke[who]))
        elif who in clue.near:
            total -= TURN["farther"] * min(6, clue.near.index(who))
        elif who != roll.narrator:
            total += TURN["not yet here"] - 0.1 * (clue.ahead.index(who) if who in clue.ahead else 0)
        points[who] = total
    if clue.calls_sex:
        alike = [who for who in candidates if who >= 0 and roll.entries[who].sex == clue.calls_sex]
        for who in alike:
            points[who] += TURN["called so"] * (1 if len(alike) == 1 else 0.5)
    return points


def _fits_age(age: int | None, called: int) -> int:
    """Return 1 where somebody is as old or young as they are called, -1 where they cannot be, 0 where nothing tells."""
    if not called or age is None:
        return 0
    if called > OLD:
        return 1 if age > 52 else -1 if age < 40 else 0
    return 1 if age < 30 else -1 if age > 45 else 0


OLD = 55


def _turn(lines: list[Line], n: int) -> tuple[float, float, float]:
    """Return how well the last speaker, the one before, and anybody else follow."""
    if n == 0:
        return 0.0, 0.0, 0.0
    line, previous = lines[n], lines[n - 1]
    if line.paragraph == previous.paragraph:
        goes_on = 4.0 if line.joined else TURN["same paragraph"]
        return goes_on, -goes_on, -goes_on
    apart = line.paragraph - previous.paragraph
    straight = n > 1 and previous.paragraph - lines[n - 2].paragraph <= 1
    if apart == 1:
        return TURN["again at once"], TURN["answers" if straight else "resumes"], 0.0
    return (TURN["again"], TURN["answers after"], 0.0) if apart == 2 else (TURN["again later"], 0.5, 0.0)
