"""Says Mandarin syllables with English sounds, so that an English voice can speak Chinese names."""

import re
import unicodedata
from functools import lru_cache

from pypinyin.pinyin_dict import pinyin_dict

_INITIALS = {
    "zh": "ʤ", "ch": "ʧ", "sh": "ʃ", "b": "b", "p": "p", "m": "m", "f": "f", "d": "d", "t": "t", "n": "n", "l": "l",
    "g": "ɡ", "k": "k", "h": "h", "j": "ʤ", "q": "ʧ", "x": "ʃ", "r": "ɹ", "z": "dz", "c": "ts", "s": "s",
    "y": "j", "w": "w",
}  # fmt: skip
_FINALS = {
    "iang": "jɑŋ", "iong": "jʊŋ", "uang": "wɑŋ", "ueng": "wʌŋ", "ang": "ɑŋ", "eng": "ʌŋ", "ing": "ɪŋ", "ong": "ʊŋ",
    "ian": "jɛn", "iao": "jW", "uai": "wI", "uan": "wɑn", "uei": "wA", "uen": "wən", "ai": "I", "an": "ɑn", "ao": "W",
    "ei": "A", "en": "ən", "er": "ɑɹ", "ia": "jɑ", "ie": "jɛ", "in": "in", "iu": "jO", "ou": "O", "ua": "wɑ",
    "ue": "wɛ", "ui": "wA", "un": "wən", "uo": "wɔ", "ve": "wɛ", "van": "wɛn", "vn": "un", "a": "ɑ", "e": "ə",
    "i": "i", "o": "ɔ", "u": "u", "v": "u",
}  # fmt: skip
_WHOLE = {
    "yi": "ji", "yin": "jin", "ying": "jɪŋ", "yu": "ju", "yue": "jwɛ", "yuan": "jwɛn", "yun": "jun", "wu": "wu",
    "yan": "jɛn", "you": "jO", "yong": "jʊŋ", "ye": "jɛ", "wo": "wɔ", "wen": "wən", "wei": "wA", "weng": "wʌŋ",
    "zi": "dzə", "ci": "tsə", "si": "sə", "zhi": "ʤɜɹ", "chi": "ʧɜɹ", "shi": "ʃɜɹ", "ri": "ɹɜɹ",
    "jun": "ʤun", "qun": "ʧun", "xun": "ʃun", "juan": "ʤwɛn", "quan": "ʧwɛn", "xuan": "ʃwɛn",
    "jue": "ʤwɛ", "que": "ʧwɛ", "xue": "ʃwɛ", "bo": "bwɔ", "po": "pwɔ", "mo": "mwɔ", "fo": "fwɔ",
}  # fmt: skip
_VOWEL = re.compile(r"[AIOQWYaeiouɑɔəɛɜɪʊʌ]")


@lru_cache(maxsize=1)
def _real() -> frozenset[str]:
    """Every toneless syllable some Chinese character has."""
    readings = {r for several in pinyin_dict.values() for r in several.split(",")}
    plain = (unicodedata.normalize("NFD", r.replace("ü", "v")).replace("u\u0308", "v") for r in readings)
    return frozenset("".join(c for c in p if c.isascii()) for p in plain)


def syllable(spelled: str) -> str:
    """Return the English sounds of one toneless syllable ("xiao"), stress aside; "" if it is none."""
    spelled = spelled.lower().replace("ü", "v")
    if spelled not in _real():
        return ""
    if spelled in _WHOLE:
        return _WHOLE[spelled]
    for length in (2, 1, 0):
        initial, final = spelled[:length], spelled[length:]
        known = length == 0 or initial in _INITIALS
        if known and final in _FINALS:
            return _INITIALS.get(initial, "") + _FINALS[final]
    return ""


def split(word: str) -> list[str]:
    """Cut a word written in pinyin into the fewest syllables; [] if it cannot be pinyin.

    Syllables of one letter do not count: too many English words would be taken for Chinese names.
    """
    word = word.lower()
    if not word:
        return []
    ways: dict[int, list[str]] = {len(word): []}
    for start in range(len(word) - 1, -1, -1):
        for end in range(min(len(word), start + 6), start, -1):
            if end in ways and end - start > 1 and syllable(word[start:end]):
                better = [word[start:end], *ways[end]]
                if start not in ways or len(better) < len(ways[start]):
                    ways[start] = better
    return ways.get(0, [])


def english(syllables: list[str]) -> str:
    """Join syllables into one English-sounding word, stressed on its last syllable as names mostly are."""
    spoken = [syllable(s) for s in syllables]
    if not spoken or not all(spoken):
        return ""
    *before, last = spoken
    at = _VOWEL.search(last)
    marked = last[: at.start()] + "ˈ" + last[at.start() :] if at else last
    return "".join(before) + marked
