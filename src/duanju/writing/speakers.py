"""Who speaks each line: evidence from tags, beats, calls and turn-taking, weighed over the whole conversation."""

from dataclasses import dataclass
from itertools import combinations, pairwise

from duanju.writing import aliases, calls, clues, facts, identity, introducing, presence, pronouns
from duanju.writing.clues import Clues, Scene
from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll
from duanju.writing.sieves import SIEVES
from duanju.writing.turns import MOST_CANDIDATES, UNKNOWN, decode


@dataclass(frozen=True)
class Decision:
    """Who speaks a line, how sure that is (0 to 1), and the sieve that says so."""

    who: int
    confidence: float
    sieve: str


def _sexes(reading: Reading) -> dict[str, str]:
    """Return the sex that he and she close by tell of each name, while no two names are taken for one person."""
    roll = Roll(reading.story.language, joins=False)
    walk(reading, roll)
    pronouns.learn_sexes(reading, roll)
    return roll.sexes()


def decide(reading: Reading, roll: Roll) -> list[Decision]:
    """Return the speaker of every line, in order."""
    roll.tell(_sexes(reading))
    walk(reading, roll)
    _side_by_side(reading, roll)
    pronouns.learn_sexes(reading, roll)
    facts.learn(reading, roll)
    introducing.introduce(reading, roll)
    found, chosen = _once(reading, roll)
    for _ in range(2):
        joined = identity.join(reading, roll, chosen)
        if not (aliases.learn(reading, roll, chosen) or joined):
            break
        found, chosen = _once(reading, roll)
    return [_explain(reading.lines, found, chosen, n) for n in range(len(chosen))]


def _once(reading: Reading, roll: Roll) -> tuple[list[Clues], list[int]]:
    """Gather clues and decode; a second time when pronouns have told the sex of those they were given to."""
    bound = pronouns.bind(reading, roll)
    scene = Scene(reading, roll, bound, _near(reading, roll))
    found = []
    absent = presence.gone(scene)
    for n in range(len(reading.lines)):
        found.append(clues.gather(scene, n))
        calls.listen(scene, found[n], n)
        for who in absent[n]:
            found[n].add(who, "gone")
    chosen = decode(reading.lines, found, roll)
    for clue, who in zip(found, chosen, strict=True):
        if clue.pronoun and clue.sex and who >= 0 and not roll.entries[who].sex:
            roll.entries[who].sexes[clue.sex] += 1
    calls.compare(scene, found, chosen)
    return found, decode(reading.lines, found, roll)


def walk(reading: Reading, roll: Roll) -> None:
    """Put everybody the narration names on the roll."""
    for told in reading.told:
        tag = reading.tags.get(told.start)
        hearer = (tag.addressee,) if tag and tag.addressee else ()
        for mention in (*told.mentions, *hearer):
            if mention.sort is Sort.SELF and not reading.first_person:
                continue
            who = roll.who(mention)
            if who is not None:
                roll.seen(who, mention)
    for told in reading.told:
        for mention in told.others:
            who = roll.who(mention, add=mention.sort in (Sort.NOUN, Sort.KIN))
            if who is not None and (mention.sort in (Sort.NOUN, Sort.KIN) or mention.facts):
                roll.seen(who, mention)


def _side_by_side(reading: Reading, roll: Roll) -> None:
    """Note who is named in one sentence with whom, and who speaks next to whom under their own tags."""
    for told in reading.told:
        here = [w for m in (*told.mentions, *told.others) if (w := roll.who(m, add=False)) is not None]
        for a, b in combinations(dict.fromkeys(here[:6]), 2):
            roll.keep_apart(a, b)
    for line in reading.lines:
        tag = line.before or line.after
        speaker = roll.who(tag.subject, add=False) if tag and tag.subject else None
        for call in line.calls if speaker is not None else ():
            called = roll.who(call, add=False)
            if speaker is not None and called is not None and called != speaker:
                roll.keep_apart(speaker, called)
    for one, other in pairwise(reading.lines):
        if one.paragraph == other.paragraph:
            continue
        who = [roll.who(m, add=False) if (m := _beside(x)) else None for x in (one, other)]
        if who[0] is not None and who[1] is not None and who[0] != who[1]:
            roll.keep_apart(who[0], who[1])


def _beside(line: Line) -> Mention | None:
    """Return whom the tag of a line names, or without a tag the sentence before it."""
    tag = line.before or line.after
    return tag.subject if tag else line.lead


def _near(reading: Reading, roll: Roll) -> list[list[int]]:
    """Return who was named before each line, the latest first."""
    recent: dict[int, None] = {}
    trail: list[list[int]] = [[] for _ in reading.lines]
    line = 0
    for told in reading.told:
        while line < told.line:
            trail[line] = list(recent)[: -2 * MOST_CANDIDATES - 1 : -1]
            line += 1
        for mention in (*told.others, *told.mentions):
            who = roll.who(mention, add=False)
            if who is not None:
                recent.pop(who, None)
                recent[who] = None
        while len(recent) > 60:
            del recent[next(iter(recent))]
    for n in range(line, len(trail)):
        trail[n] = list(recent)[: -2 * MOST_CANDIDATES - 1 : -1]
    return trail


def _explain(lines: list[Line], found: list[Clues], chosen: list[int], n: int) -> Decision:
    """Say which sieve gives a line its speaker, and how sure that is."""
    who, clue = chosen[n], found[n]
    if who == UNKNOWN:
        return _decision(who, "nothing")
    sieves = sorted(clue.sieves.get(who, []), key=lambda r: -r[0])
    turns = n > 1 and chosen[n - 2] == who and chosen[n - 1] != who
    anchored = 0 < n < len(found) - 1 and found[n - 1].tagged and found[n + 1].tagged
    if sieves and sieves[0][0] > 0:
        sure = SIEVES[sieves[0][1]].sure
        return Decision(who, round(1 - (1 - sure) * 0.5 if turns and sure < 0.9 else sure, 2), sieves[0][1])
    if clue.pronoun:
        return Decision(who, 0.85 if turns else 0.75, "fits the pronoun")
    if n and lines[n].paragraph == lines[n - 1].paragraph and chosen[n - 1] == who:
        return _decision(who, "same paragraph")
    if turns:
        return Decision(who, 0.9, "takes turns") if anchored else _decision(who, "takes turns")
    return _decision(who, "present")


def _decision(who: int, sieve: str) -> Decision:
    return Decision(who, SIEVES[sieve].sure, sieve)
