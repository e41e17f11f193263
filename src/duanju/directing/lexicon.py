"""Finds the words of a bilingual table in a text: the longest word at each place wins."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_QUOTES = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"\n]*\"|‘[^’\n]{6,}’")
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


class Lexicon:
    """A table of keys, each with Chinese words (parted by spaces) and English ones (parted by commas).

    English words match whole, in any case and in their regular forms: as nouns, or as verbs too if `verbs`.
    Chinese words match wherever they stand.
    """

    def __init__(self, table: Mapping[str, tuple[str, str]], verbs: bool = False) -> None:
        self._keys: dict[str, str] = {}
        for key, (chinese, english) in table.items():
            for word in chinese.split():
                self._keys.setdefault(word, key)
            for word in (w.strip().lower() for w in english.split(",")):
                if word:
                    self._keys.setdefault(word, key)
        for word, key in [(w, k) for w, k in self._keys.items() if w.isascii()]:
            for form in _forms(word) if verbs else _plurals(word):
                self._keys.setdefault(form, key)
        ordered = sorted(self._keys, key=lambda w: (-len(w), w))
        latin = "|".join(re.escape(w) for w in ordered if w.isascii())
        other = "|".join(re.escape(w) for w in ordered if not w.isascii())
        parts = [p for p in (other, rf"(?<![A-Za-z'])(?:{latin})(?![A-Za-z]|['’]t)" if latin else "") if p]
        self._pattern = re.compile("|".join(parts), re.IGNORECASE)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every word of the table in `text`, in order."""
        return tuple(
            Hit(m.start(), m.end(), self._keys[m.group().lower()], m.group()) for m in self._pattern.finditer(text)
        )

    def first(self, text: str) -> str:
        """Return the key of the first word found, "" if there is none."""
        m = self._pattern.search(text)
        return self._keys[m.group().lower()] if m else ""

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
