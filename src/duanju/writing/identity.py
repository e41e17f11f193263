"""When somebody described turns out to be somebody named: "a tall man" is Mr. Adeyemi, "her husband" is Harold."""

import re
from collections import Counter
from itertools import pairwise

from duanju.writing import english_words
from duanju.writing.callings import alike, join_callings, nameless
from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Sort
from duanju.writing.roll import PARENTS, Roll

_FAR = 1500
"""How far apart, in characters, a name in dialogue and the description it explains may be."""
_INTRODUCES = re.compile(
    r"(?:\b(?:I[’']?m|I am|my name(?:[’']s| is)|call me|it[’']?s)\s+|\bme,\s*|我叫|我是|叫我|我，)", re.IGNORECASE
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
    described = [
        n
        for n in first
        if roll.entries[n].forms
        and roll.entries[n].sorts <= {Sort.NOUN, Sort.KIN, Sort.SOMEBODY}
        and n != roll.narrator
    ]
    named = sorted(
        (n for n in first if Sort.NAME in roll.entries[n].sorts or Sort.KIN in roll.entries[n].sorts),
        key=first.__getitem__,
    )
    spoken = _spoken(reading, speakers)
    merged = False
    owners, calls = _own_names(reading, roll, speakers), _call_index(reading, roll)
    for name in named:
        own = {d for d in owners.get(name, ()) if d >= 0 and Sort.KIN not in roll.entries[d].sorts}
        called = _called(reading, roll, speakers, name, first, calls.get(name, []))
        fits = [
            d
            for d in described
            if d != name
            and roll.same(d) == d
            and not roll.side_by_side(d, name)
            and _fits(roll, d, name)
            and first[d] < first[name]
            and (d in own or last[d] < first[name] or called[d] > (0 if roll.titled_name(name) else 1))
        ]
        if not fits:
            continue
        best = sorted((d for d in fits if called[d] or d in own), key=lambda d: (d in own, called[d], first[d]))
        best = best or sorted((d for d in fits if _announced(roll, spoken, name, d, first)), key=first.__getitem__)
        if best:
            one = best[-1]
            roll.merge(one, name)
            first[name], merged = min(first[name], first[one]), True
    merged = _answers(reading, roll, speakers) or merged
    merged = _asked(reading, roll, speakers, first) or merged
    merged = _says_what(reading, roll, speakers, first) or merged
    merged = _called_then_tagged(reading, roll, first) or merged
    merged = _at_the_door(reading, roll, speakers, first) or merged
    merged = _child_of_the_called(reading, roll, speakers) or merged
    merged = _answers_to(reading, roll, speakers, first) or merged
    merged = join_callings(reading, roll, speakers, first) or merged
    return _resume(roll, speakers, first) or merged


ASKS_NAME = re.compile(
    r"\b(?:what[’']?s|what is|what was|tell me) your name\b|what do they call you|叫什么(?!事)|贵姓|怎么称呼|什么名字",
    re.IGNORECASE,
)


def _asked(reading: Reading, roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge a girl without a name with Kasia, when somebody asks "What's your name?" and hears "Kasia"."""
    text = reading.story.text
    merged = False
    for n in range(1, len(speakers)):
        asks, answers = reading.lines[n - 1 : n + 1]
        if not ASKS_NAME.search(text, asks.quote.inner_start, asks.quote.inner_end):
            continue
        first_words = text[answers.quote.inner_start : answers.quote.inner_start + 24]
        name = next((w for w in first if any(first_words.startswith(f) for f in roll.named(w))), -1)
        if name < 0 or Sort.NAME not in roll.entries[name].sorts:
            continue
        present = [s for s in reversed(speakers[max(0, n - 8) : n + 1]) if s not in (-1, name, speakers[n - 1])]
        fits = [s for s in map(roll.same, present) if nameless(roll, s) and not roll.side_by_side(s, name)]
        if fits and alike(roll.entries[fits[0]].sex, roll.entries[name].sex):
            roll.merge(fits[0], name)
            first[name] = min(first.get(name, 1 << 40), first.get(fits[0], 1 << 40))
            merged = True
    return merged


_I_AM = re.compile(
    r"\bI(?:[’']m| am)\s+(?:(?:the|a|an|your|his|her|their)\s+)?(?:new\s+|old\s+)?(?P<en>[a-z]+)\b"
    r"|我(?:就)?是(?:[他她你您们的这儿那里新来]{0,5})?(?P<zh>[\u3400-\u9fff]{2,4})(?=[，。！？]|$)"
)


def _says_what(reading: Reading, roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge "the captain" or 二舅 with whoever said "I am captain of the Solveig", 我是他二舅."""
    text = reading.story.text
    merged = False
    for line, speaker in zip(reading.lines, speakers, strict=True):
        who = roll.same(speaker) if speaker >= 0 else -1
        for m in _I_AM.finditer(text, line.quote.inner_start, line.quote.inner_end) if who >= 0 else ():
            noun = m["en"] or m["zh"]
            other = roll.described(noun)
            if other is None or other in (who, roll.narrator) or roll.side_by_side(other, who):
                continue
            one, two = roll.entries[other], roll.entries[who]
            later = first.get(other, 0) > line.quote.start and one.sorts <= {Sort.NOUN, Sort.KIN}
            if later and alike(one.sex, two.sex):
                roll.merge(other, who)
                merged = True
    return merged


def _called_then_tagged(reading: Reading, roll: Roll, first: dict[int, int]) -> bool:
    """Merge "the cook", whom nothing introduced, with Gus who was called by name right before he speaks."""
    merged = False
    for before, line in pairwise(reading.lines):
        tag = line.after or line.before
        if not tag or not tag.subject or tag.subject.sort is not Sort.NOUN or tag.subject.indefinite:
            continue
        noun = roll.who(tag.subject, add=False)
        called = {roll.who(c, add=False) for c in before.calls if c.sort is Sort.NAME} - {None, roll.narrator}
        if (
            noun is None
            or first.get(noun) != tag.subject.start
            or len(called) != 1
            or before.paragraph == line.paragraph
        ):
            continue
        name = called.pop()
        if name is None or roll.entries[noun].sorts != {Sort.NOUN} or Sort.NAME not in roll.entries[name].sorts:
            continue
        fits = alike(roll.entries[noun].sex, roll.entries[name].sex) and not roll.side_by_side(noun, name)
        if fits and first.get(name, 1 << 40) < tag.subject.start:
            roll.merge(noun, name)
            merged = True
    return merged


_WHO = re.compile(r"谁|哪位|\bwho\b", re.IGNORECASE)


def _at_the_door(reading: Reading, roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge an unseen voice, asked who it is, with the one who comes in and answers."""
    text = reading.story.text
    merged = False
    for n in range(len(speakers) - 2):
        voice, asks, answers = speakers[n : n + 3]
        if min(voice, answers) < 0 or voice == answers or roll.entries[voice].sorts != {Sort.SOMEBODY}:
            continue
        q, came = reading.lines[n + 1].quote, first.get(answers, 1 << 40)
        asked = asks != answers and _WHO.search(text, q.inner_start, q.inner_end)
        fits = alike(roll.entries[voice].sex, roll.entries[answers].sex)
        if asked and came > reading.lines[n].quote.start and fits and not roll.side_by_side(voice, answers):
            roll.merge(voice, answers)
            merged = True
    return merged


def _answers(reading: Reading, roll: Roll, speakers: list[int]) -> bool:
    """Merge a kin word with the named person who answers to it: "Gran!" is answered by Mrs. Lindqvist."""
    votes: dict[int, Counter[int]] = {}
    for n, line in enumerate(reading.lines):
        for call in line.calls:
            kin = roll.who(call, add=False) if call.sort is Sort.KIN else None
            if kin is None or Sort.NAME in roll.entries[kin].sorts:
                continue
            for who, weight in hearers(reading.lines, speakers, n):
                votes.setdefault(kin, Counter())[roll.same(who)] += weight if weight > 1 or who == kin else 0
    merged = False
    for kin, heard in votes.items():
        (who, times), *_ = heard.most_common(1)
        other = roll.entries[who]
        if times > 1 and not heard[kin] and Sort.NAME in other.sorts and alike(roll.entries[kin].sex, other.sex):
            roll.merge(kin, who)
            merged = True
    return merged


def _resume(roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge "the old man", whom nothing introduced, with the one whose turn it is when he speaks."""
    merged = False
    known = {roll.same(s) for s in speakers[:1] if s >= 0}
    for n in range(2, len(speakers)):
        who, one_before, two_before = (
            roll.same(s) if s >= 0 else s for s in (speakers[n], speakers[n - 1], speakers[n - 2])
        )
        known.add(roll.same(speakers[n - 1]) if speakers[n - 1] >= 0 else -1)
        back = n - 2
        while back > max(0, n - 14) and (speakers[back] < 0 or roll.same(speakers[back]) == one_before):
            back -= 1
        two_before = roll.same(speakers[back]) if speakers[back] >= 0 else -1
        if who < 0 or two_before in (-1, who) or who == one_before or who in known:
            continue
        entry, other = roll.entries[who], roll.entries[two_before]
        elders = any((e.age or 0) >= 50 for e in roll.entries)
        unsure = roll.points_back_to_elder(who) and elders and (roll.entries[two_before].age or 0) < 50
        if unsure or not roll.fits_age(who, two_before):
            continue
        if entry.sorts != {Sort.NOUN} or entry.indefinite or not roll.generic(who) or two_before == roll.narrator:
            continue
        if (
            other.sorts & {Sort.NAME, Sort.KIN}
            and not roll.side_by_side(who, two_before)
            and alike(entry.sex, other.sex)
            and first.get(two_before, 0) < first.get(who, 0)
        ):
            roll.merge(who, two_before)
            merged = True
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
                if who not in last or m.indefinite or m.words.lower() not in english_words.GENERIC:
                    last[who] = max(last.get(who, m.start), m.start)
    return first, last


def _own_names(reading: Reading, roll: Roll, speakers: list[int]) -> dict[int, set[int]]:
    """Return, by the one whose name it is, who gives a name as their own in a line that says little else."""
    text = reading.story.text
    found: dict[int, set[int]] = {}
    for line, speaker in zip(reading.lines, speakers, strict=True):
        words = text[line.quote.inner_start : line.quote.inner_end].strip()
        if len(words) > _SHORT:
            continue
        given = [words.rstrip(".。")]
        for m in _INTRODUCES.finditer(words):
            rest = re.split(r"[.,!?。，！？]", words[m.end() :])[0]
            given += [rest[:k] for k in range(1, 5)] + [" ".join(rest.split()[:k]) for k in range(1, 4)]
        for name in (roll.bearer(g) for g in given):
            if name is not None:
                found.setdefault(name, set()).add(speaker)
    return found


_SHORT = 40
"""How many characters a line may have that says little beside a name."""


def _call_index(reading: Reading, roll: Roll) -> dict[int, list[int]]:
    """Return the numbers of the lines that call each person."""
    found: dict[int, list[int]] = {}
    for n, line in enumerate(reading.lines):
        called = {roll.who(c, add=False) for c in line.calls}
        for who in sorted(w for w in called if w is not None):
            found.setdefault(who, []).append(n)
    return found


def _fits(roll: Roll, described: int, name: int) -> bool:
    one, other = roll.entries[described], roll.entries[name]
    if one.sex and other.sex and one.sex != other.sex:
        return False
    return Sort.NAME in other.sorts or not one.sorts - {Sort.NOUN, Sort.SOMEBODY}


def _called(
    reading: Reading, roll: Roll, speakers: list[int], name: int, first: dict[int, int], calls: list[int]
) -> Counter[int]:
    """Count who was called by a name, in these lines, before the narration used it."""
    found: Counter[int] = Counter()
    for n in calls:
        line = reading.lines[n]
        if line.quote.start > first[name]:
            break
        for who, weight in hearers(reading.lines, speakers, n):
            answers = n + 1 < len(speakers) and roll.same(speakers[n + 1]) == name
            if Sort.KIN in roll.entries[who].sorts and weight < 2 and not answers:
                continue
            found[who] += weight if first.get(who, line.quote.start) < line.quote.start else 0
    return found


def _spoken(reading: Reading, speakers: list[int]) -> list[tuple[int, str, int]]:
    text = reading.story.text
    return [
        (x.quote.start, text[x.quote.inner_start : x.quote.inner_end], who)
        for x, who in zip(reading.lines, speakers, strict=True)
    ]


def _announced(
    roll: Roll, spoken: list[tuple[int, str, int]], name: int, described: int, first: dict[int, int]
) -> bool:
    """Whether somebody else says the name shortly before the description, or presents them: "That is Pip"."""
    words = roll.named(name)
    came = first[described]
    for start, text, speaker in spoken:
        if start > first[name] or start < came - _FAR:
            continue
        own = speaker >= 0 and roll.same(speaker) == described
        if Sort.KIN in roll.entries[described].sorts and not own:
            continue
        for word in words:
            at = text.find(word)
            if at < 0:
                continue
            alone = text.strip().rstrip(".。") == word
            if alone or any(m.end() == at for m in _INTRODUCES.finditer(text[:at])):
                return True
            if not own and (start < came or _PRESENTS.search(text[:at])):
                return True
    return False


_PRESENTS = re.compile(
    r"(?:\b(?:that is|that[’']s|this is|meet|name is|name[’']s)\s+|这是|那是|[他她]叫|[他她]是)$", re.IGNORECASE
)


_CHILDREN = {"son": "male", "daughter": "female", "grandson": "male", "granddaughter": "female"}


def _child_of_the_called(reading: Reading, roll: Roll, speakers: list[int]) -> bool:
    """Merge "her son" with the only speaker who calls somebody Mama, where the sexes allow it."""
    callers: dict[str, set[int]] = {}
    for line, speaker in zip(reading.lines, speakers, strict=True):
        who = roll.same(speaker) if speaker >= 0 else None
        if who is None:
            continue
        for call in line.calls:
            for child in PARENTS.get(roll.relation(call), ()):
                callers.setdefault(child, set()).add(who)
    merged = False
    for relation, sex in _CHILDREN.items():
        children = [n for n, e in enumerate(roll.entries) if e.relation == relation and e.sorts == {Sort.KIN}]
        calling = {roll.same(w) for w in callers.get(relation, set())} - {roll.narrator}
        fits = [w for w in calling if roll.entries[w].sex in ("", sex) and w not in children]
        if len(children) == 1 and len(fits) == 1:
            merged = roll.join(children[0], fits[0]) or merged
    return merged


def _answers_to(reading: Reading, roll: Roll, speakers: list[int], first: dict[int, int]) -> bool:
    """Merge the only one without a name who is there with 阿强, who is called by a new name and answers to it."""
    merged = False
    for n, line in enumerate(reading.lines[:-1]):
        for call in line.calls:
            name = roll.who(call, add=False) if call.sort is Sort.NAME else None
            m = next((k for k in range(n + 1, len(speakers)) if reading.lines[k].paragraph > line.paragraph), n)
            answers = name is not None and speakers[m] >= 0 and roll.same(speakers[m]) == name
            if name is None or not answers or first.get(name, 1 << 40) < line.quote.start:
                continue
            there = {roll.same(s) for s in speakers[max(0, n - 10) : n] if s >= 0} - {name, roll.same(speakers[n])}
            fits = [
                s for s in sorted(there) if nameless(roll, s) and alike(roll.entries[s].sex, roll.entries[name].sex)
            ]
            if len(fits) == 1 and not roll.side_by_side(fits[0], name) and Sort.NAME in roll.entries[name].sorts:
                roll.merge(fits[0], name)
                merged = True
    return merged
