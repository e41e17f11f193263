"""The words of an English story, and which of them it uses as names."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from duanju.writing import english_words as words

_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s]")
POSSESSIVE = re.compile(r"['’]s?$")
WORD = re.compile(r"^[^\W_]")
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Token:
    """One word or mark."""

    text: str
    low: str
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the words and marks of a stretch."""
    return [
        Token(m.group(), m.group().lower().replace("’", "'"), m.start(), m.end())
        for m in _TOKEN.finditer(text, start, end)
    ]


def names_in(text: str, narration: Iterable[tuple[int, int]], spoken: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Return the words that a story uses as names: capitalised inside a sentence, or acting like a person.

    A word that only ever opens sentences counts if it is a given name, is followed by what only people do, or opens
    two sentences as a name does: "Fog rolled in" and "Stir, or it burns" name nobody.
    """
    inside: set[str] = set()
    first: Counter[str] = Counter()
    sure: set[str] = set()
    lower: set[str] = set()
    for start, end in [*narration, *spoken]:
        fresh = True
        ts = tokens(text, start, end)
        for i, token in enumerate(ts):
            if not WORD.match(token.text):
                titled = i > 0 and ts[i - 1].low in words.TITLES
                fresh = fresh or (token.text in ".!?:" and not titled)
                continue
            word = POSSESSIVE.sub("", token.text)
            if word[:1].isupper() and word.lower() not in words.NOT_NAMES and len(word) <= _LONGEST_NAME:
                if not fresh:
                    inside.add(word)
                elif _followed_like_a_name(ts, i) and not alone(ts, i):
                    first[word] += 1
                    if word.lower() in words.FEMALE_NAMES | words.MALE_NAMES or _acts(ts, i + 1):
                        sure.add(word)
            elif word[:1].islower():
                lower.add(word)
            fresh = False
    inside |= _calendar_names(text)
    likely = {w for w in first if w.lower() not in lower and not w.endswith(("ly", "ing", "ed")) and len(w) > 1}
    return frozenset(inside | {w for w in likely if w in sure or first[w] > 1})


def _acts(ts: list[Token], i: int) -> bool:
    """Whether what stands at a token is what only people do: "nodded", "said", "and Tom"."""
    while i < len(ts) and is_adverb(ts[i].low):
        i += 1
    return i < len(ts) and (ts[i].low in words.SPEECH or ts[i].low in words.ACTS)


def _calendar_names(text: str) -> set[str]:
    """Return the months and other everyday words that this story uses as names: "June asked", "said Rose"."""
    speech = "|".join(("said", "asked", "replied", "answered", "whispered", "told", "shouted", "called", "cried"))
    found: set[str] = set()
    for m in re.finditer(rf"\b(?:([A-Z][a-z]+) (?:{speech})|(?:{speech}) ([A-Z][a-z]+)(?=[,.;\n]))\b", text):
        word = m[1] or m[2]
        if word.lower() in words.ALSO_NAMES:
            found.add(word)
    return found


def _followed_like_a_name(ts: list[Token], i: int) -> bool:
    """Whether a capitalised word at a sentence's start is followed as a name is: by a verb, a mark, "'s" or a name."""
    if ts[i].low.endswith(("'s", "s'")) or i + 1 >= len(ts):
        return True
    following = ts[i + 1]
    if is_verb(following.low) or following.low in ("and", "who") or is_adverb(following.low):
        return True
    return not WORD.match(following.text) or following.text[0].isupper() or following.low.endswith("s")


def alone(ts: list[Token], i: int) -> bool:
    """Whether a word is a sentence by itself, which tells nothing of its kind: "Name?"."""
    ends = i + 1 >= len(ts) or ts[i + 1].text in ".!?…"
    titled = i > 1 and ts[i - 2].low in words.TITLES
    return ends and (i == 0 or (ts[i - 1].text in ".!?…" and not titled))


def is_verb(low: str) -> bool:
    """Whether a word in lower case is surely or very probably a finite verb of narration."""
    return low in words.PAST or low in words.AUXILIARIES or low in words.SPEECH or (low.endswith("ed") and len(low) > 4)


def is_adverb(low: str) -> bool:
    """Whether a word in lower case is an adverb."""
    return low in words.ADVERBS or (
        low.endswith("ly") and low not in ("elderly", "lovely", "friendly", "family", "lonely")
    )


def person_noun(low: str) -> bool:
    """Whether a noun in lower case means a person."""
    if low in words.NO_PERSONS:
        return False
    return low in words.PEOPLE or low in words.KIN or low in words.GROUPS or low.endswith(words.PERSON_ENDINGS)
