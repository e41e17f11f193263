"""Reads Mandarin text into phonemes; Latin words inside it are read as English, letters are spelled."""

import logging
import re
import threading
from collections.abc import Callable

import jieba
import jieba.posseg
from misaki.zh import ZHG2P
from pypinyin import Style, lazy_pinyin

from duanju.providers.kokoro import numbers

Foreign = Callable[[str], tuple[str, tuple[str, ...]]]
"""Reads a stretch of Latin text: its phonemes, and the words it could not read."""

_HAN = "㐀-鿿豈-﫿\U00020000-\U0003ffff〇"
_PIECES = re.compile(rf"([{_HAN}]+)|([A-Za-z][A-Za-z'’.\- ]*[A-Za-z]|[A-Za-z])|([^{_HAN}A-Za-z]+)")
_PARTICLES = {("地", "uv"): "de5", ("得", "ud"): "de5", ("着", "uz"): "zhe5", ("了", "ul"): "le5", ("过", "ug"): "guo5"}
_MARKS = str.maketrans({
    "，": ",", "、": ",", "。": ".", "．": ".", "！": "!", "？": "?", "：": ":", "；": ";", "—": "—", "…": "…",
    "《": "“", "》": "”", "「": "“", "」": "”", "『": "“", "』": "”", "【": "“", "】": "”", "（": "(", "）": ")",
    "·": " ", "～": "—", "~": "—",
})  # fmt: skip
_SPOKEN_MARKS = frozenset(',.!?:;—…“”"() ')

jieba.setLogLevel(logging.WARNING)
_loading = threading.Lock()


def read(text: str, foreign: Foreign) -> tuple[str, tuple[str, ...]]:
    """Return the phonemes of `text` and the words that could not be read."""
    phonemes, unread = "", list[str]()
    for han, latin, rest in _PIECES.findall(numbers.mandarin(text)):
        if han:
            phonemes += " ".join(_word(w, flag) for w, flag in _words(han))
        elif latin:
            read_as, missed = foreign(latin)
            phonemes += f" {read_as} "
            unread += missed
        else:
            phonemes += "".join(f"{c} " if c in ",.!?:;…" else c for c in _marks(rest))
            unread += re.findall(r"[^\W\d_]+", rest)
    phonemes = re.sub(r"\s+(?=[,.!?:;…—])", "", re.sub(r"\s+", " ", phonemes))
    return phonemes.lstrip(" ,.!?:;…—").rstrip(), tuple(unread)


def _words(han: str) -> list[tuple[str, str]]:
    with _loading:
        return [(p.word, p.flag) for p in jieba.posseg.cut(han)]


def _word(word: str, flag: str) -> str:
    particle = _PARTICLES.get((word, flag))
    syllables = [particle] if particle else lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True)
    return "".join(_ipa(s) for s in syllables).replace("̯", "")


def _ipa(syllable: str) -> str:
    """Return the sounds of one syllable; "" for a character that has no known reading."""
    if not re.fullmatch(r"[a-zêü]+[1-5]?", syllable):
        return ""
    try:
        return str(ZHG2P.py2ipa(syllable))
    except (KeyError, ValueError, IndexError, AssertionError):  # a syllable outside the table (ńg, hm)
        return ""


def _marks(text: str) -> str:
    return "".join(c for c in text.translate(_MARKS) if c in _SPOKEN_MARKS)
