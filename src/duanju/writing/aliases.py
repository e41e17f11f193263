"""Names and kin words that people are only called by, joined to those who answer to them."""

import re
from collections import Counter

from duanju.writing import chinese_words, english_words, identity
from duanju.writing.lines import Reading
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll


def learn(reading: Reading, roll: Roll, chosen: list[int]) -> bool:
    """Join the names that lines call people by to the people who answer; say whether any was joined."""
    votes: dict[str, Counter[int]] = {}
    barred: dict[str, Counter[int]] = {}
    calls: dict[str, Mention] = {}
    answered: set[str] = set()
    joined = _own(reading, roll, chosen)
    for n, line in enumerate(reading.lines):
        hearers = identity.hearers(reading.lines, chosen, n)
        for call in line.calls:
            known = roll.who(call, add=False)
            if known is not None:
                roll.heard(known, call)
                continue
            calls[call.words] = call
            for who, weight in hearers:
                if not _may_be_called(roll, who, call):
                    barred.setdefault(call.words, Counter())[who] += weight
                elif call.words.lower() in _COURTESY:
                    continue
                elif who == roll.narrator or roll.entries[who].first < call.start + (
                    _REACH if weight > 1 and call.sort is Sort.KIN else 0
                ):
                    votes.setdefault(call.words, Counter())[who] += weight
                    answered |= {call.words} if weight > 1 else set()
    taken: dict[int, list[Mention]] = {}
    for words, heard in votes.items():
        if words not in answered:
            continue
        (who, times), *others = heard.most_common(2)
        if calls[words].sort is Sort.KIN and max(barred.get(words, Counter({who: 0})).values()) >= times:
            continue
        if not others or times > 1.5 * others[0][1]:
            taken.setdefault(who, []).append(calls[words])
    for who, named in taken.items():
        given = [c for c in named if c.sort is Sort.NAME]
        for call in named:
            if call.sort is Sort.NAME and len(given) > 1 and call is not given[0]:
                continue
            roll.alias(call, who)
            joined = True
    return joined


_REACH = 200
"""How many characters after a call the one who answers it may first be named."""
_OWN = re.compile(
    r"(?:\bI[’']m|\bI am|\b[Mm]y name(?:[’']s| is)|\b[Cc]all me)\s+(?P<en>[A-Z][\w’'-]+)(?=[.,!?;]|$)"
    r"|(?:我叫|我的名字叫|叫我)(?P<zh>[\u3400-\u9fff]{2,3})(?=[。！，]|就行|$)"
)


_ALONE = re.compile(r"((?:[A-Z][\w’'-]+\s+)?[A-Z][\w’'-]+)\.\s")


def _own(reading: Reading, roll: Roll, chosen: list[int]) -> bool:
    """Give those who say "I'm Lena" or 我叫方舟 this name, where nobody bears it and they have none."""
    joined = False
    for line, speaker in zip(reading.lines, chosen, strict=True):
        found = _OWN.search(reading.story.text, line.quote.inner_start, line.quote.inner_end) if speaker >= 0 else None
        alone = _ALONE.match(reading.story.text, line.quote.inner_start, line.quote.inner_end) if not found else None
        name = (found["en"] or found["zh"]) if found else alone[1] if alone and speaker >= 0 and line.joined else ""
        call = Mention(Sort.NAME, name, line.quote.inner_start, line.quote.inner_start)
        new = bool(name) and reading.reader.like_a_name(name) and roll.who(call, add=False) is None
        if new and Sort.NAME not in roll.entries[roll.same(speaker)].sorts:
            roll.alias(call, roll.same(speaker))
            joined = True
    return joined


_COURTESY = frozenset(
    ["son", "sis", "bro", "大哥", "大姐", "大爷", "大妈", "大娘", "大叔", "大婶", "阿姨", "叔叔", "伯伯"]
)
"""Kin words that strangers call one another by."""


def _may_be_called(roll: Roll, who: int, call: Mention) -> bool:
    """Whether a person can be the one a call means: a named person takes no second given name."""
    entry = roll.entries[who]
    if call.sex and entry.sex and call.sex != entry.sex:
        return False
    if call.sort is Sort.NAME and Sort.NAME in entry.sorts:
        return False
    called = roll.call_age(call)
    if called and entry.age and (called > 55) != (entry.age > 45) and abs(called - entry.age) > 20:
        return False
    if call.sort is Sort.KIN and entry.relation:
        table = english_words.KIN if roll.language == "en" else chinese_words.KIN_WORDS
        return table[call.words.lower()][0] == entry.relation
    return call.sort is not Sort.NOUN
