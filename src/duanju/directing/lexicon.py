"""Finds the words of a bilingual table in a text: the longest word at each place wins."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

_QUOTES = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"\n]*\"|‘[^’\n]{6,}’")
_ASCII, _BEYOND_ASCII = re.compile(r"[A-Za-z0-9]"), re.compile(r"[^\W\x00-\x7f]")
_NOTHING = r"(?!)"
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")


@dataclass(frozen=True)
class Hit:
    """One word found: where, which key of the table it stands for, and the word itself."""

    start: int
    end: int
    key: str
    word: str


def unquoted(text: str) -> str:
    """Return the text with quoted speech blanked out, every other character in its place."""
    return _QUOTES.sub(lambda m: " " * len(m.group()), text)


def _plurals(word: str) -> set[str]:
    return {word, word + "s", word + "es", word[:-1] + "ies" if word.endswith("y") else word}


def _forms(word: str) -> set[str]:
    """Return the regular English forms of a phrase whose first word is a verb."""
    first, _, rest = word.partition(" ")
    tail = f" {rest}" if rest else ""
    stem = first[:-1] if first.endswith("e") else first
    out = {word, first + "s" + tail, first + "es" + tail, stem + "ed" + tail, stem + "ing" + tail}
    if first.endswith("y"):
        out |= {first[:-1] + "ies" + tail, first[:-1] + "ied" + tail}
    if _DOUBLED.search(first):
        out |= {first + first[-1] + "ing" + tail, first + first[-1] + "ed" + tail}
    return out


def _any(words: Iterable[str]) -> str:
    """Return the pattern of any of the words, the longest first."""
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


class Lexicon:
    """A table of keys, each with Chinese words (parted by spaces) and English ones (parted by commas).

    English words match whole, in any case and in their regular forms: as nouns, or as verbs too if `verbs`.
    Chinese words match wherever they stand. Each half is prepared when the first text in its script comes: a
    story in one language never pays for the other.
    """

    def __init__(self, table: Mapping[str, tuple[str, str]], verbs: bool = False) -> None:
        self._table, self._verbs = dict(table), verbs
        self._patterns: dict[tuple[bool, bool], re.Pattern[str]] = {}

    @cached_property
    def _chinese(self) -> dict[str, str]:
        """The words with letters beyond ASCII, and the key of each."""
        return {w: key for w, key in self._words() if not w.isascii()}

    @cached_property
    def _english(self) -> dict[str, str]:
        """The words in ASCII in all their forms, and the key of each."""
        keys = {w: key for w, key in self._words() if w.isascii()}
        for word, key in list(keys.items()):
            for form in _forms(word) if self._verbs else _plurals(word):
                keys.setdefault(form, key)
        return keys

    def _words(self) -> list[tuple[str, str]]:
        """Return the words of the table with their keys, last first, so that the first of two keys wins."""
        rows = [(w, key) for key, (chinese, english) in self._table.items()
                for w in (*chinese.split(), *(w.strip().lower() for w in english.split(","))) if w]  # fmt: skip
        return rows[::-1]

    def _key(self, word: str) -> str:
        low = word.lower()
        return self._english[low] if low.isascii() else self._chinese[low]

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        """Find the words in a text, looking only for those whose script is in it."""
        scripts = bool(_BEYOND_ASCII.search(text)), bool(_ASCII.search(text))
        if scripts not in self._patterns:
            parts = []
            if scripts[0] and self._chinese:
                parts.append(_any(self._chinese))
            if scripts[1] and self._english:
                parts.append(rf"(?<![A-Za-z'])(?:{_any(self._english)})(?![A-Za-z]|['’]t)")
            self._patterns[scripts] = re.compile("|".join(parts) or _NOTHING, re.IGNORECASE)
        return self._patterns[scripts].finditer(text)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every word of the table in `text`, in order."""
        return tuple(Hit(m.start(), m.end(), self._key(m.group()), m.group()) for m in self._matches(text))

    def first(self, text: str) -> str:
        """Return the key of the first word found, "" if there is none."""
        m = next(self._matches(text), None)
        return self._key(m.group()) if m else ""

    def longest(self, text: str) -> str:
        """Return the key of the longest word found, "" if none; a Chinese character counts as three letters.

        Of words equally long the last Chinese one counts ("老家院子" is a courtyard), but the first English one.
        """
        hits = self.find(text)
        return max(hits, key=lambda h: (_weight(h.word), -h.start if h.word.isascii() else h.start)).key if hits else ""


def _weight(word: str) -> int:
    return len(word) if word.isascii() else 3 * len(word)


@cache
def _pattern(words: str) -> Lexicon:
    chinese, _, english = words.partition("|")
    return Lexicon({"yes": (chinese, english)}, verbs=True)


def names_one(text: str, words: str) -> bool:
    """Return whether `text` holds one of `words`, given as "Chinese words|english, words"."""
    return bool(_pattern(words).first(text))
