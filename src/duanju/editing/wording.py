"""Makes any text safe to show, and lays it out in rows by the rules of each language."""

import logging
import re
import unicodedata
from functools import lru_cache

import jieba

ROW = {"zh": 12.0, "en": 30.0}
"""The widest row of a subtitle: full-width characters in Chinese, letters in English."""
CLINGING = set("的了吗呢吧啊呀嘛着过们得地，。、！？；：…”’）》」』】,.!?;:)%")
"""Characters that never start a row."""
LEADING = set("“‘（《「『【([")
"""Characters that never end a row."""
_REACHING = {"把", "被", "给", "对", "在", "从", "向", "和", "跟", "与", "那", "这", "一", "不", "没"}
_HOLDING = {
    "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "of", "to", "in", "on", "at", "for",
    "with", "by", "from", "and", "or", "but", "that", "mr", "mrs", "ms", "dr", "i", "he", "she", "we", "they", "it",
}  # fmt: skip
_FINAL_ZH = "。，、；：,.;: "
_MEASURED = re.compile(r"[0-9零〇一二两三四五六七八九十百千万几半]+$")


def clean(text: str) -> str:
    """Return text with everything removed that is no visible character: controls, direction marks, joiners.

    Line ends and runs of white space become one space. What is left is in composed form (NFC).
    """
    spaced = "".join(" " if c.isspace() else c for c in unicodedata.normalize("NFC", text))
    shown = "".join(c for c in spaced if _visible(c))
    return re.sub(" +", " ", shown).strip()


def _visible(c: str) -> bool:
    if "\ufe00" <= c <= "\ufe0f" or "\U000e0000" <= c <= "\U000e0fff":
        return False
    return unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def chinese(language: str) -> bool:
    """Return whether the rules of Chinese rows hold."""
    return language.lower().startswith("zh")


def width(text: str, language: str) -> float:
    """Return how wide text is, in units of ROW: full-width characters in Chinese, letters in English."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" or c in "…—“”‘’" for c in text) if chinese(language) else 0
    if chinese(language):
        return wide + (len(text) - wide) * 0.55
    return sum(2.0 if unicodedata.east_asian_width(c) in "WF" else 1.0 for c in text)


def limit(language: str) -> float:
    """Return the widest row of a language."""
    return ROW["zh" if chinese(language) else "en"]


@lru_cache(1)
def _segmenter() -> jieba.Tokenizer:
    jieba.setLogLevel(logging.WARNING)
    return jieba.dt


def words(text: str, language: str) -> list[str]:
    """Cut text into pieces between which a row may end; joined they are the text again.

    Marks of punctuation and clinging particles stay with the word before, opening marks with the word
    after, numbers with their measure word.
    """
    if chinese(language):
        raw = [w for w in _segmenter().cut(text) if w]
    else:
        raw = re.findall(r"\S+\s*|\s+", text)
    out: list[str] = []
    for w in raw:
        stays = out and (w[0] in CLINGING or out[-1][-1] in LEADING or w.isspace())
        if stays or (out and chinese(language) and _MEASURED.search(out[-1]) and w[0].isalnum() and len(w) <= 2):
            out[-1] += w
        else:
            out.append(w)
    return [p for w in out for p in _short(w, language)]


def _short(word: str, language: str) -> list[str]:
    """Cut a word that no row can hold."""
    pieces = [""]
    for c in word:
        if width((pieces[-1] + c).rstrip(), language) > limit(language):
            pieces.append("")
        pieces[-1] += c
    return pieces


def rows(text: str, language: str) -> tuple[str, ...]:
    """Lay text out in the fewest rows that hold it; of two rows the lower is rather the longer."""
    pieces = words(text.strip(), language)
    if width(text.strip(), language) <= limit(language):
        return (text.strip(),)
    best = min(range(1, len(pieces)), key=lambda i: _cost(pieces, i, language), default=0)
    if best and _fits(pieces[:best], language) and _fits(pieces[best:], language):
        return ("".join(pieces[:best]).strip(), "".join(pieces[best:]).strip())
    out = [""]
    for p in pieces:
        if out[-1] and width((out[-1] + p).strip(), language) > limit(language):
            out.append("")
        out[-1] += p
    return tuple(r.strip() for r in out if r.strip())


def _fits(pieces: list[str], language: str) -> bool:
    return width("".join(pieces).strip(), language) <= limit(language)


def _cost(pieces: list[str], i: int, language: str) -> float:
    """Return how bad it is to end the upper row before piece `i`."""
    upper, lower = "".join(pieces[:i]).strip(), "".join(pieces[i:]).strip()
    a, b = width(upper, language), width(lower, language)
    top = limit(language)
    cost = (1000 if max(a, b) > top else 0) + abs(a - b) / top + (0.3 if a > b else 0)
    last = pieces[i - 1].strip(" ")
    if last and not last[-1].isalnum():
        cost -= 1.1
    if (last in _REACHING) if chinese(language) else (last.lower().strip(".") in _HOLDING):
        cost += 0.7
    return cost


def joint(pieces: list[str], i: int, language: str) -> int:
    """Return how well text parts before piece `i`: 1 before a preposition or conjunction, -1 after one, else 0."""
    if chinese(language):
        return -1 if pieces[i - 1].strip() in _REACHING else 1 if pieces[i].strip() in _REACHING else 0
    before, after = (pieces[k].strip(" .,").lower() for k in (i - 1, i))
    return -1 if before in _HOLDING else 1 if after in _HOLDING else 0


def bare(text: str, language: str) -> str:
    """Return an event's text as it is shown: Chinese loses its commas and full stops."""
    if not chinese(language):
        return text.strip()
    spaced = re.sub(r"[，。；：]+(?![”’」』）》])", "　", text)
    kept = re.sub(r"[，。；：]+(?=[”’」』）》])", "", spaced)
    return kept.strip(_FINAL_ZH + "　")
