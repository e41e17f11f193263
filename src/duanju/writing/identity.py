"""When somebody described turns out to be somebody named: "a tall man" is Mr. Adeyemi, "her husband" is Harold."""

import re

from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Sort
from duanju.writing.roll import Roll

_FAR = 1500
"""How far apart, in characters, a name in dialogue and the description it explains may be."""
_INTRODUCES = re.compile(
    r"(?:\b(?:I[’']?m|I am|my name(?:[’']s| is)|call me|it[’']?s)\s+|我叫|我是|叫我)$", re.IGNORECASE
)


def hearers(lines: list[Line], speakers: list[int], n: int) -> list[tuple[int, int]]:
    """Return who may hear a line, with weights: the one who answers it counts twice the one who spoke before."""
    speaker = speakers[n]
    found: list[tuple[int, int]] = []
    for step, weight in ((1, 2), (-1, 1)):
        m = n + step
        while 0 <= m < len(speakers) and speakers[m] == speaker and abs(m - n) < 5:
            m += step
        if (
            0 <= m < len(speakers)
            and abs(lines[m].paragraph - lines[n].paragraph) <= 3
            and speakers[m] not in (-1, speaker)
        ):
            found.append((speakers[m], weight))
    return found


def join(reading: Reading, roll: Roll, speakers: list[int]) -> bool:
    """Merge persons known by a description with the name that dialogue gives them; say whether any was merged.

    A description ends where its name begins: it must not be used again after the name's first use in the
    narration. The name must have been called to that person, said shortly before they came, or given by themselves.
    """
    first, last = _mentions(reading, roll)
    described = [n for n in first if roll.entries[n].sorts <= {Sort.NOUN, Sort.KIN} and n != roll.narrator]
    named = sorted(
        (n for n in first if Sort.NAME in roll.entries[n].sorts or Sort.KIN in roll.entries[n].sorts),
        key=first.__getitem__,
    )
    spoken = _spoken(reading)
    merged = False
    for name in named:
        fits = [d for d in described if d != name and roll.same(d) == d and _fits(roll, d, name, first, last)]
        if not fits:
            continue
        called = _called(reading, roll, speakers, name, first[name])
        best = [d for d in fits if d in called] or [
            d for d in fits if _announced(roll, spoken, name, first[d], first[name])
        ]
        if best:
            one = max(best, key=first.__getitem__)
            roll.merge(one, name)
            first[name], merged = min(first[name], first[one]), True
    return merged


def _mentions(reading: Reading, roll: Roll) -> tuple[dict[int, int], dict[int, int]]:
    """Return where the narration first and last mentions each person."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for told in reading.told:
        for m in (*told.mentions, *told.others):
            who = roll.who(m, add=False)
            if who is not None:
                first[who] = min(first.get(who, m.start), m.start)
                last[who] = max(last.get(who, m.start), m.start)
    return first, last


def _fits(roll: Roll, described: int, name: int, first: dict[int, int], last: dict[int, int]) -> bool:
    one, other = roll.entries[described], roll.entries[name]
    if one.sex and other.sex and one.sex != other.sex:
        return False
    if Sort.NAME not in other.sorts and one.sorts != {Sort.NOUN}:
        return False
    return first[described] < first[name] and last[described] < first[name]


def _called(reading: Reading, roll: Roll, speakers: list[int], name: int, before: int) -> set[int]:
    """Return who was called by a name before the narration used it."""
    found: set[int] = set()
    for n, line in enumerate(reading.lines):
        if line.quote.start > before + _FAR:
            break
        if any(roll.who(c, add=False) == name for c in line.calls):
            found |= {who for who, _ in hearers(reading.lines, speakers, n)}
    return found


def _spoken(reading: Reading) -> list[tuple[int, str]]:
    text = reading.story.text
    return [(x.quote.start, text[x.quote.inner_start : x.quote.inner_end]) for x in reading.lines]


def _announced(roll: Roll, spoken: list[tuple[int, str]], name: int, came: int, named: int) -> bool:
    """Whether dialogue says the name shortly before the description, or somebody gives it as their own."""
    words = roll.named(name)
    for start, text in spoken:
        if start > named or start < came - _FAR:
            continue
        for word in words:
            at = text.find(word)
            if at >= 0 and (start < came or text.strip(" .。！!?？…") == word or _INTRODUCES.search(text[:at])):
                return True
    return False
