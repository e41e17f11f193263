"""Callings that stand for somebody named: "the landlord" is Mr. Amble where nobody else can be meant."""

import re
from bisect import bisect_left
from itertools import pairwise

from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Sort
from duanju.writing.roll import PARENTS, Roll

_WINDOW = 8
"""How many paragraphs before a calling's first use the name it stands for may be found."""


def join_callings(reading: Reading, roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge "the landlord", whom nothing introduced, with the only one named shortly before who can be meant.

    The two never stand side by side and never answer one another, the named one has no calling of another kind, and
    acts or speaks by name somewhere. A titled name (Mr. Abernathy) may stand anywhere before.
    """
    answers = _answering(reading.lines, roll, speakers)
    for line, speaker in zip(reading.lines, speakers, strict=True):
        called = {roll.who(c, add=False) for c in line.calls} - {None, roll.narrator}
        answers |= {frozenset((roll.same(speaker), w)) for w in called if speaker >= 0 and w is not None}
    acting = {roll.who(m, add=False) for t in reading.told for m in t.mentions if m.sort is Sort.NAME}
    merged = False
    for d, where in sorted(first.items(), key=lambda f: f[1]):
        entry = roll.entries[d]
        if not entry.sorts or entry.sorts - {Sort.NOUN, Sort.KIN} or entry.indefinite or roll.generic(d):
            continue
        near = _named_before(reading, roll, where)
        near |= set(first) if "grand" in entry.relation else set()
        if _arrives(reading, where):
            continue
        fits = [
            n
            for n, other in enumerate(roll.entries)
            if (n in near or (roll.titled_name(n) and first.get(n, where) < where))
            and n != roll.narrator
            and n in acting
            and not any(roll.calling(f) for f in other.facts)
            and not (entry.relation and other.relation)
            and alike(entry.sex, other.sex)
            and roll.fits_age(d, n)
            and not roll.side_by_side(d, n)
            and frozenset((d, n)) not in answers
        ]
        unnamed = [
            n
            for n in first
            if nameless(roll, n)
            and roll.entries[n].indefinite
            and roll.generic(n)
            and not roll.young(n)
            and first[n] < where
            and alike(entry.sex, roll.entries[n].sex)
            and not roll.side_by_side(d, n)
            and frozenset((d, n)) not in answers
        ]
        if unnamed:
            if len(unnamed) == 1 and Sort.KIN not in entry.sorts:
                roll.merge(d, unnamed[0])
                merged = True
            continue
        leads = [n for n in fits if _leads(reading, roll, n, where)]
        often = sum(entry.forms.values()) > 1 or not roll.found_anywhere(d)
        elder = (
            "grand" in entry.relation
            and entry.relation in PARENTS
            and all(roll.entries[n].sex == entry.sex for n in fits)
        )
        only = fits if (elder if Sort.KIN in entry.sorts else often) else []
        fits = leads or (only if len(only) < 2 else [n for n in only if roll.titled_name(n)])
        if len(fits) == 1:
            roll.merge(d, fits[0])
            merged = True
    return merged


COMES = re.compile(
    r"\b(?:came|comes|enter\w*|appear\w*|arriv\w*|walked (?:in|up)|ran (?:in|up)|stopped)\b|"
    r"进来|走来|走进|来了|推门|赶来|跑来|进门|迎面"
)


def _arrives(reading: Reading, offset: int) -> bool:
    """Whether the sentence that holds an offset has somebody come in."""
    told = reading.paragraph_until(offset)[-1:]
    return bool(told) and COMES.search(reading.story.text, told[0].start, told[0].end) is not None


def _leads(reading: Reading, roll: Roll, name: int, offset: int) -> bool:
    """Whether the sentence right before an offset is about somebody and the offset is that of a tag's subject."""
    stop = bisect_left(reading.told, offset, key=lambda t: t.start)
    here = reading.told[stop : stop + 1] or reading.told[stop - 1 : stop]
    speaks = any(t.subject and t.subject.start == offset for t in reading.tags.values())
    told = [t for t in reading.told[max(0, stop - 2) : stop] if t.start not in reading.tags and t not in here]
    acting = [roll.who(m, add=False) for t in told for m in t.mentions if m.sort is Sort.NAME]
    return speaks and bool(acting) and acting[-1] == name


def _answering(lines: list[Line], roll: Roll, speakers: list[int]) -> set[frozenset[int]]:
    """Return the pairs who speak in paragraphs next to one another."""
    turns = pairwise(zip(lines, speakers, strict=True))
    return {
        frozenset((roll.same(a), roll.same(b)))
        for (x, a), (y, b) in turns
        if min(a, b) >= 0 and y.paragraph - x.paragraph == 1
    }


def _named_before(reading: Reading, roll: Roll, offset: int) -> set[int]:
    """Return those named in the narration of the last paragraphs before an offset."""
    stop = bisect_left(reading.told, offset, key=lambda t: t.start)
    here = reading.told[stop - 1].paragraph if stop else 0
    near = [t for t in reading.told[max(0, stop - 16) : stop] if here - t.paragraph < _WINDOW]
    found = {roll.who(m, add=False) for t in near for m in (*t.mentions, *t.others) if m.sort is Sort.NAME}
    return {w for w in found if w is not None}


def nameless(roll: Roll, who: int) -> bool:
    """Whether a person is known by nouns only and does not tell the story."""
    return (
        who != roll.narrator and bool(roll.entries[who].sorts) and roll.entries[who].sorts <= {Sort.NOUN, Sort.SOMEBODY}
    )


def alike(one: str, other: str) -> bool:
    """Whether two sexes, either of which may be unknown, can be one."""
    return not one or not other or one == other
