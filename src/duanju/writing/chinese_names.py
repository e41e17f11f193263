"""Which strings a Chinese story uses as names."""

import re
from collections import Counter
from collections.abc import Iterable

from duanju.writing import chinese_words as words
from duanju.writing.chinese import Reader
from duanju.writing.chinese_phrases import CLAUSE, FOLLOWS, HAN, shape_score
from duanju.writing.mention import Sort

_GIVEN = re.compile(
    rf"(?:我叫|叫我|名叫|名字叫|(?:这个|那个|一个|位)叫)({HAN}{{2,5}}?)(?=[，。！？、]|的[人男女孩老姑小同年])"
)


def names_in(
    text: str, stretches: Iterable[tuple[int, int]], tagged: Iterable[tuple[int, int, bool]]
) -> tuple[frozenset[str], Counter[str]]:
    """Return the strings that the stretches of narration use as names, and how often clauses begin with what.

    `tagged` are the sentences beside quotations, with whether the quotation stands before them: there any
    short noun before a verb of speech is a name.
    """
    tagged = list(tagged)
    counts: Counter[str] = Counter()
    clauses: list[tuple[int, int]] = []
    for start, end in stretches:
        for m in CLAUSE.finditer(text, start, end):
            clauses.append((m.start(), m.end()))
            head = m.group()[:4]
            for length in range(2, len(head) + 1):
                counts[head[:length]] += 1
    reader = Reader(text, frozenset(), counts)
    found: Counter[str] = Counter()
    for a, b in clauses:
        mention = reader.opening(a, b)
        if mention and mention.sort is Sort.NAME:
            found[mention.words] += 1
    sure: set[str] = set()
    for start, end, after in tagged:
        tag = reader.tag(start, end, after)
        if tag and tag.subject and tag.subject.sort is Sort.NAME:
            sure.add(tag.subject.words)
    sure.update(m[1] for m in re.finditer(rf"(?:名叫|叫做|叫)({HAN}{{2,3}})的(?:人|男|女|孩|老|姑|小|同)", text))
    sure.update(m[1] for m in _GIVEN.finditer(text) if _may_be_name(m[1]))
    sure |= _called_and_acting(text, clauses)
    sure |= _recurring(text, clauses, counts, tagged)
    sure |= _transliterated(text, clauses)
    often = {w for w, times in found.items() if times > 1 or shape_score(w) >= 1.3}
    return frozenset(_without_longer_slips(sure | often, counts)), counts


def _recurring(
    text: str, clauses: list[tuple[int, int]], counts: Counter[str], beside: list[tuple[int, int, bool]]
) -> set[str]:
    """Return the strings that act like names: they open clauses again and again, each time before a predicate.

    At least one of those clauses must stand beside a quotation, where people act and things rarely do.
    """
    acts: Counter[str] = Counter()
    for a, b in clauses:
        for length in (2, 3):
            word = text[a : a + length]
            if len(word) == length and counts[word] > 1 and FOLLOWS.match(text, a + length, b) and a + length < b:
                acts[word] += 1
    near = {text[a : a + length] for a, _, _ in beside for length in (2, 3)}
    plain = {w for w, times in acts.items() if times > 1 and times >= 0.8 * counts[w] and w in near and _may_be_name(w)}
    return {w for w in plain if not any(w != o and w.startswith(o) and counts[o] > counts[w] for o in plain)}


_CALL = re.compile(rf"[“「『]({HAN}{{2,4}})[，！？]")


def _called_and_acting(text: str, clauses: list[tuple[int, int]]) -> set[str]:
    """Return the strings that open a speech like a call and open a clause of narration before a predicate."""
    called = {m[1] for m in _CALL.finditer(text)}
    acting: set[str] = set()
    for a, b in clauses:
        for length in (2, 3, 4):
            word = text[a : a + length]
            follows = a + length < b and (shape_score(word) >= 0.6 or FOLLOWS.match(text, a + length, b))
            if word in called and follows:
                acting.add(word)
    everyday = words.NOT_NAMES - {w for w in acting if text.count(w) > 2}
    return {
        w
        for w in acting
        if w not in everyday and not words.role(w) and w not in words.KIN_WORDS and not FOLLOWS.match(w)
    }


def _transliterated(text: str, clauses: list[tuple[int, int]]) -> set[str]:
    """Return the longer strings made of the characters that write foreign and minority names, used twice or more."""
    found: Counter[str] = Counter()
    for a, b in clauses:
        for m in words.TRANSLITERATED.finditer(text, a, b):
            stop = m.end()
            while stop - m.start() > 3 and not FOLLOWS.match(text, stop, b):
                stop -= 1
            found[text[m.start() : stop]] += 1
    return {w for w in found if text.count(w) > 1}


def _may_be_name(word: str) -> bool:
    """Whether a recurring string can be a name at all: no function word, no role, no kin, no everyday noun."""
    if (
        word[-1] in "人员者匠"
        or word in words.NOT_NAMES
        or word[:2] in words.NOT_NAMES
        or words.role(word)
        or any(word.startswith(r) for r in words.ROLES if len(r) > 1)
        or word in words.KIN_WORDS
    ):
        return False
    if (
        words.LEAD_IN.match(word + "，")
        or words.GROUP.match(word)
        or words.SOMEBODY.match(word)
        or word in words.PLACES
    ):
        return False
    return not FOLLOWS.match(word) and not re.search(
        r"[的了着过我你他她它们这那是不在有没把被就也都很一几个上下里外来去里边声]", word
    )


def _without_longer_slips(names: set[str], counts: Counter[str]) -> set[str]:
    """Drop a string that is a rarer name plus the first character of what follows it."""
    return {n for n in names if not any(n[:k] in names and counts[n] < counts[n[:k]] for k in (2, 3) if k < len(n))}
