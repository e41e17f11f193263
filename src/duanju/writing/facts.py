"""What the narration tells of people beside their names: how old they are, what they are."""

import re

from duanju.writing import english_words, pronouns, spans
from duanju.writing.lines import Reading
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll

_ZH_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_ZH_AGE = re.compile(r"([零一二三四五六七八九十百两\d]{1,4})(?:多)?岁")
_ZH_DECADE = re.compile(r"([一二三四五六七八九]十|\d0)(?:多|来|好几|出头)")
_ONES = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_EN_NUMBERS = {w: n for n, w in enumerate(f"{_ONES} {_TEENS}".split(), 1)}
_EN_NUMBERS |= {w: 10 * n for n, w in enumerate(_TENS.split(), 2)}
_EN_WORD = "|".join(sorted(_EN_NUMBERS, key=lambda w: (-len(w), w)))
_EN_NUMBER = rf"(?P<n>\d{{1,3}}|(?:{_EN_WORD})(?:-(?:{_ONES.replace(' ', '|')}))?)"
_EN_AGE_AFTER = re.compile(
    r"(?:,\s+(?:an?|the)\s+[\w’' -]{2,30}(?=,))?\s*"
    r"(?:,\s*(?:who\s+(?:was|is|had\s+just\s+turned)\s+|aged\s+|now\s+|barely\s+|only\s+)?"
    r"|\s(?:was|is|turned|had turned|had just turned)\s+(?:only\s+|nearly\s+|almost\s+)?|\s*\()"
    + _EN_NUMBER
    + r"(?=\s*[,.)]|\s+years|\s+and\b|\s+but\b|\s*-)",
    re.IGNORECASE,
)
_EN_AGE_BEFORE = re.compile(rf"{_EN_NUMBER}-year-old\s+(?:\w+\s+)?$", re.IGNORECASE)
_EN_APPOSITION = re.compile(r"\s*,\s+(?:an?|the|his|her|their|my|our)\s+((?:[\w’'-]+\s+){0,4}?[\w’'-]+)\s*,")


def learn(reading: Reading, roll: Roll) -> None:
    """Add to the roll the ages and callings that the narration gives."""
    text = reading.story.text
    bound = pronouns.bind(reading, roll)
    for p in reading.paragraphs:
        for a, b in p.gaps() if p.kind == "text" else []:
            for start, end in spans.sentences(text, a, b):
                subject = reading.reader.subject(start, end)
                who = roll.who(subject, add=False) if subject else None
                if subject and subject.start in bound:
                    who = roll.same(bound[subject.start].who)
                if subject is None or who is None:
                    continue
                entry = roll.entries[who]
                age, told = _age(text, subject, start, min(end, start + 200), reading.story.language)
                if age is not None:
                    entry.age = age
                    entry.facts += [f for f in told if f not in entry.facts]
                for fact in _predicate(text, subject, end, reading.story.language):
                    roll.learn(who, fact)
                for fact in _apposition(text, subject, end, reading.story.language):
                    roll.seen(who, Mention(subject.sort, subject.words, subject.start, subject.end, facts=(fact,)))


def _age(text: str, subject: Mention, start: int, end: int, language: str) -> tuple[int | None, list[str]]:
    """Return the age a sentence gives its subject, in years, and the words that give it."""
    if language == "en":
        found = _EN_AGE_AFTER.match(text, subject.end, end) or _EN_AGE_BEFORE.search(text, start, subject.start)
        return (_english_number(found["n"]), [found["n"]]) if found else (None, [])
    before = _ZH_AGE.search(text, subject.start, subject.end)
    found = before or _ZH_AGE.search(text, subject.end, min(end, subject.end + 12))
    decade = _ZH_DECADE.search(text, subject.start, min(end, subject.end + 10))
    if found:
        return _chinese_number(found[1]), [found.group()]
    return (_chinese_number(decade[1]) + 4, [decade.group()]) if decade else (None, [])


def _english_number(words: str) -> int:
    return int(words) if words.isdigit() else sum(_EN_NUMBERS.get(w, 0) for w in words.lower().split("-"))


def _chinese_number(words: str) -> int:
    if words.isdigit():
        return int(words)
    tens, _, ones = words.rpartition("十")
    if "十" in words:
        return 10 * _ZH_DIGITS.get(tens[-1:], 1) + _ZH_DIGITS.get(ones, 0)
    return _ZH_DIGITS.get(words[-1:], 0)


def _apposition(text: str, subject: Mention, end: int, language: str) -> list[str]:
    """Return what stands beside a name in commas and says who it is: "Ruth, the baker's widow, ..."."""
    if language != "en" or subject.sort is not Sort.NAME:
        return []
    found = _EN_APPOSITION.match(text, subject.end, min(end, subject.end + 80))
    last = found[1].split()[-1].lower() if found else ""
    return [found[1]] if found and (last in english_words.PEOPLE or last in english_words.KIN) else []


_EN_PREDICATE = re.compile(
    r"\s+(?:was|is|had been)\s+(?:only\s+|just\s+)?(?:an?|the)\s+(?P<what>(?:[\w’'-]+\s+){0,3}?(?P<head>[a-z]+))"
    r"(?=\s*[,.;]|\s+(?:of|in|from|at|with|on|who|and|but)\b)"
)


def _predicate(text: str, subject: Mention, end: int, language: str) -> list[str]:
    """Return what a sentence says that its subject is: "He was a young lawyer with four files"."""
    if language != "en" or subject.sort not in (Sort.PRONOUN, Sort.NAME, Sort.NOUN):
        return []
    found = _EN_PREDICATE.match(text, subject.end, min(end, subject.end + 90))
    return [found["what"].lower()] if found and found["head"] in english_words.PEOPLE else []
