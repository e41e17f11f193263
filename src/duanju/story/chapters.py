"""Which lines of a prose text are headings of chapters, in both languages and in Markdown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBER = r"[〇零一二两三四五六七八九十百千万\d０-９]+"
_CHINESE = re.compile(rf"(?:正文\s*)?第\s*{_NUMBER}\s*(?P<unit>[卷部篇集章回节節幕折话話])(?!合)(?P<rest>.*)$")
_VOLUME = re.compile(rf"[卷部篇]\s*{_NUMBER}(?P<rest>$|[\s:：].*$)")
_CHINESE_NAMED = re.compile(r"(?:楔子|序章|序幕|引子|尾声|尾聲|终章|終章|番外[^，。]{0,20})(?:$|[\s:：][^。]{0,30}$)")
_COUNT = (
    r"(?:\d{1,4}|[ivxlcdm]{1,8}|(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?))"
)
_ENGLISH = re.compile(
    rf"(?P<unit>chapter|book|part|volume|act|canto|stave|letter|scene)\s+{_COUNT}(?P<rest>$|[\s.:\u2013\u2014-].*$)",
    re.IGNORECASE,
)
_ENGLISH_NAMED = re.compile(r"(?:prologue|epilogue|interlude|coda)(?:$|[.:\s\u2013\u2014-].{0,40}$)", re.IGNORECASE)
_MARKDOWN = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_TAGGED = re.compile(r"<h([1-6])\b[^<>]*>(.*)</h\1>$", re.IGNORECASE)
_UNDERLINED = re.compile(r"={3,}$|-{3,}$")
_NUMERAL = re.compile(
    r"[(（]?([IVXLC]{1,7}|\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?(?:[.．、]\s*(?P<rest>.{0,25}))?$"
)
_TALK = re.compile(r"[。；“”「」\"]|，.*，")
_HIGH = frozenset("卷部篇集") | {"book", "part", "volume", "act"}


@dataclass(frozen=True)
class Line:
    """One line that is not blank: `start` to `end` in the text, `words` without space around, blank lines before it."""

    start: int
    end: int
    words: str
    gap: int


@dataclass(frozen=True)
class Heading:
    """A line (or two) that is a heading: numbers of its first and last line, its words, its rank (lower is higher)."""

    first: int
    last: int
    title: str
    rank: int
    counted: bool
    """Whether it says in words that it is a chapter."""


def lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank."""
    found: list[Line] = []
    gap = 0
    for m in re.finditer(r"[^\n]*(?:\n|$)", text):
        words = m.group().strip()
        if words:
            found.append(Line(m.start(), m.start() + len(m.group().rstrip("\n")), words, gap))
        gap = 0 if words else gap + 1
    return found


def headings(rows: Sequence[Line]) -> list[Heading]:
    """Return the headings among the lines of a text, in order."""
    found: list[Heading] = []
    for n in range(len(rows)):
        if found and n <= found[-1].last:
            continue
        heading = _heading(rows, n)
        if heading:
            found.append(heading)
    return found or _numerals(rows)


def _heading(rows: Sequence[Line], n: int) -> Heading | None:
    words = rows[n].words
    if len(words) > 120:
        return None
    marked = _MARKDOWN.match(words)
    if marked and marked[2]:
        return _marked(n, n, marked[2], len(marked[1]))
    tagged = _TAGGED.match(words)
    if tagged:
        return _marked(n, n, re.sub(r"<[^<>]*>", "", tagged[2]), int(tagged[1]))
    follows = rows[n + 1] if n + 1 < len(rows) else None
    if follows and _is_underline(rows, n):
        return _marked(n, n + 1, words, 1 + (follows.words[0] == "-"))
    rank = _rank(words, _opens(rows, n))
    if rank is None:
        return None
    last = n + 1 if follows and _is_title_line(rows, n) else n
    title = words if last == n else f"{words} {rows[last].words}"
    return Heading(n, last, title, rank, True)


def _marked(first: int, last: int, words: str, level: int) -> Heading:
    title = re.sub(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}", "", words).strip()
    return Heading(first, last, title, 10 + level, _rank(title, True) is not None)


def _is_underline(rows: Sequence[Line], n: int) -> bool:
    """Whether the line below draws a rule under a heading, and not a pause under a sentence."""
    words, below = rows[n].words, rows[n + 1]
    if below.gap or len(words) > 80 or not _UNDERLINED.match(below.words) or not _opens(rows, n):
        return False
    return below.words[0] == "=" or not words.endswith(tuple("。！？!?.…，,；;”\"'」"))


def _opens(rows: Sequence[Line], n: int) -> bool:
    return n == 0 or rows[n].gap > 0


def _rank(words: str, alone: bool) -> int | None:
    """Return the rank of a heading that says so in words, None for any other line."""
    found = _CHINESE.match(words)
    if found and _is_rest(found["rest"], found["unit"] in "章回"):
        return 1 if found["unit"] in _HIGH else 2
    found = _VOLUME.match(words)
    if found and len(found["rest"]) <= 30 and not _TALK.search(found["rest"]):
        return 1
    if len(words) <= 40 and _CHINESE_NAMED.match(words):
        return 2
    found = _ENGLISH.match(words)
    if found:
        rest, unit = found["rest"].strip(" .:\u2013\u2014-"), found["unit"].lower()
        stops = found["rest"].rstrip().endswith((".", ",", ";")) and bool(rest)
        fits = (
            len(rest) <= 80
            and not re.search(r"[\"“”]", rest)
            and (not rest or rest[0].isupper() or not rest[0].isalpha())
        )
        calm = not stops or rest.isupper() or (unit == "chapter" and alone)
        if fits and calm and (alone or unit == "chapter" or words.isupper()):
            return 1 if unit in _HIGH else 2
    return 2 if alone and len(words) <= 60 and _ENGLISH_NAMED.match(words) else None


def _is_rest(rest: str, sure: bool) -> bool:
    """Whether what follows 第X章 is a title and no sentence."""
    title = rest.strip(" \t\u3000:：、.．-\u2014·")
    if not title:
        return True
    apart = rest[0] in " \t\u3000:：、.．-\u2014·"
    if apart:
        return len(title) <= 40 and not _TALK.search(title)
    return sure and len(title) <= 20 and not re.search(r"[。，！？；：“”「」]", title)


def _is_title_line(rows: Sequence[Line], n: int) -> bool:
    """Whether the line right under "CHAPTER I." is its title."""
    bare = re.fullmatch(rf"(?:chapter|book|part|volume|act|stave)\s+{_COUNT}[.:]?", rows[n].words, re.IGNORECASE)
    if not bare or rows[n + 1].gap or (n + 2 < len(rows) and not rows[n + 2].gap):
        return False
    words = rows[n + 1].words
    return len(words) <= 70 and not words.endswith(tuple(',;:"”?!')) and (not words.endswith(".") or len(words) < 40)


_VALUES = {c: n for n, c in enumerate("一二三四五六七八九十", 1)}


def _value(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    if numeral[0] in _VALUES:
        tens, _, ones = numeral.rpartition("十")
        has_ten = "十" in numeral
        return (_VALUES.get(tens, 1) * 10 if has_ten else 0) + _VALUES.get(ones, 0)
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    row = [values[c] for c in numeral]
    return sum(-v if any(w > v for w in row[n + 1 :]) else v for n, v in enumerate(row))


def _numerals(rows: Sequence[Line]) -> list[Heading]:
    """Return the lines that count 1, 2, 3 ... through the whole text, each alone, with text between them."""
    found: list[Heading] = []
    for n, row in enumerate(rows):
        m = _NUMERAL.match(row.words) if len(row.words) <= 30 else None
        if not m or _value(m[1]) != len(found) + 1:
            continue
        titled = bool(m["rest"])
        if titled and (row.words.endswith(tuple("。！？!?.…，,；;")) or not _opens(rows, n)):
            continue
        if found and found[-1].last == n - 1:
            return []
        found.append(Heading(n, n, row.words, 3, True))
    least = 3 if any(not _NUMERAL.fullmatch(h.title) or re.search(r"[.．、]\s*\S", h.title) for h in found) else 2
    return found if len(found) >= least else []
