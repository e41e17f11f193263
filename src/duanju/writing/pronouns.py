"""Whom he and she of the narration mean, and what they tell of sexes."""

import re
from dataclasses import dataclass

from duanju.writing.lines import Reading, Told
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll

_REACH = 5
"""How many paragraphs back a pronoun looks for the one it means."""
_OBJECT = {
    "female": re.compile(
        r"\b(?:at|to|from|with|for|on|past|behind|beside|after|of) her\b(?!\s+\w)|\bher\s*$|[^，。]她(?=$|[，。])"
    ),
    "male": re.compile(r"\bhim\b|[^，。]他(?=$|[，。])"),
}
LEARNS = 0.7
"""How sure a pronoun must be to tell the sex of somebody of whom nothing else tells it."""
_WHOLE = frozenset((Sort.NAME, Sort.NOUN, Sort.KIN))


@dataclass(frozen=True)
class Bound:
    """The person a pronoun means, and how sure that is (0 to 1)."""

    who: int
    sure: float


def learn_sexes(reading: Reading, roll: Roll) -> None:
    """Let he and she, close behind the only person a paragraph names, tell that person's sex."""
    text = reading.story.text
    last: tuple[int, int] | None = None
    named: set[int] = set()
    paragraph = -1
    for told in reading.told:
        if told.paragraph != paragraph:
            last, named, paragraph = None, set(), told.paragraph
        everybody = {roll.who(m, add=False) for m in told.others if m.sort is Sort.NAME}
        for mention in told.mentions:
            if mention.sort is Sort.PRONOUN and mention.sex and last is not None and len(named) == 1:
                between = re.sub(r"[.!?。！？]\s*$", "", text[last[1] : mention.start].strip())
                other = _OBJECT[mention.sex].search(between)
                roll.entries[last[0]].sexes[mention.sex] += 0 if other else 1
            who = roll.who(mention, add=False)
            if who is not None and mention.sort in _WHOLE:
                last = (who, mention.end)
                named.add(who)
                sex = reading.reader.reflexive(mention.end, told.end)
                if sex and len(named) == 1 and not everybody - {who, None}:
                    roll.entries[who].sexes[sex] += 1
        named |= {n for n in everybody if n is not None}


def bind(reading: Reading, roll: Roll) -> dict[int, Bound]:
    """Return whom each pronoun of the narration means, by the offset of the pronoun.

    The last one who acts in its paragraph goes before the last one whom it names, and those before the
    paragraphs before; somebody whose sex is told goes before somebody whose sex is not.
    """
    bound: dict[int, Bound] = {}
    seen: list[tuple[int, int, bool]] = []
    for told in reading.told:
        for mention, acts in _in_order(told):
            if mention.sort is Sort.PRONOUN:
                found = _antecedent(roll, mention.sex, seen, told.paragraph) if mention.sex else None
                if found is None:
                    continue
                bound[mention.start] = found
                if not roll.entries[found.who].sex and found.sure >= LEARNS:
                    roll.entries[found.who].sexes[mention.sex] += 1
                who: int | None = found.who
            else:
                who = roll.who(mention, add=False) if mention.sort in _WHOLE else None
            if who is not None:
                seen.append((who, told.paragraph, acts))
        tag = reading.tags.get(told.start)
        hearer = tag.addressee if tag else None
        if hearer and hearer.sort is Sort.PRONOUN and hearer.sex:
            named = roll.who(tag.subject, add=False) if tag and tag.subject else None
            others = [(w, p, True) for w, p, _ in seen if w != named]
            if found := _antecedent(roll, hearer.sex, others, told.paragraph):
                bound[hearer.start] = found
        del seen[:-24]
    return bound


def _in_order(told: Told) -> list[tuple[Mention, bool]]:
    both = [(m, True) for m in told.mentions] + [(m, False) for m in told.others]
    return sorted(both, key=lambda b: b[0].start)


def _antecedent(roll: Roll, sex: str, seen: list[tuple[int, int, bool]], paragraph: int) -> Bound | None:
    """Return whom a pronoun of this sex means after the mentions (who, paragraph, acts) before it."""
    fits = [s for s in reversed(seen) if paragraph - s[1] <= _REACH and roll.entries[s[0]].sex in ("", sex)]
    here = [f for f in fits if f[1] == paragraph]
    for row, sure in (
        (_known(roll, sex, [f for f in here if f[2]]), 0.9),
        ([f for f in here if f[2]], 0.7),
        (_known(roll, sex, here), 0.8),
        (_known(roll, sex, fits), 0.8),
        (fits, 0.72),
    ):
        if row:
            alone = len({w for w, _, _ in (here if row[0] in here else row)}) == 1
            return Bound(row[0][0], sure if alone else 0.75 * sure)
    return None


def _known(roll: Roll, sex: str, row: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    return [r for r in row if roll.entries[r[0]].sex == sex]
