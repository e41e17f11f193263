"""Where a story's paragraphs, quotations, sentences and marks stand, as offsets into the untouched text."""

import re
from dataclasses import dataclass

_PAIRS = {"“": "”", "「": "」", "『": "』", "«": "»", "‹": "›", "„": "“", "〝": "〞", "‘": "’", "＂": "＂", '"': '"'}
_SINGLE = "‘'"
_OPENERS = re.compile(r"[“「『«‹„〝‘\"＂']")
_ENDS = "。！？!?.…；;"
_LETTER = re.compile(r"[^\W\d_]")
_SENTENCE = re.compile(
    r"[。！？!?…]+[”’」』\"')）]*|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\b[A-Z])\.+[”’\"')]*(?=\s|$)"
)
_LABEL = re.compile(r"[ \t\u3000]*([^\s，。！？、“”\"「」:：,.!?]{1,8}|[A-Z][\w.' ]{0,24})([:：])[ \t]*(?=\S)")
_BREAK = re.compile(r"^[\s*＊◇◆○●~\-—_=#·…☆★]+$")


@dataclass(frozen=True)
class Quote:
    """One quotation: `start` to `end` with its marks, `inner_start` to `inner_end` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int


@dataclass(frozen=True)
class Paragraph:
    """One paragraph with its quotations in order; `kind` is "text", "title", "chapter" or "break"."""

    start: int
    end: int
    quotes: tuple[Quote, ...] = ()
    kind: str = "text"

    def gaps(self) -> list[tuple[int, int]]:
        """Return the stretches before, between and after the quotations; one more than there are quotations."""
        edges = [self.start, *(e for q in self.quotes for e in (q.start, q.end)), self.end]
        return list(zip(edges[::2], edges[1::2], strict=True))


def paragraphs(text: str) -> list[Paragraph]:
    """Divide a text into paragraphs and find the quotations in each."""
    bounds = _bounds(text)
    system = _system(text, bounds)
    found: list[Paragraph] = []
    for n, (start, end) in enumerate(bounds):
        kind = _kind(text, bounds, n)
        following = text[bounds[n + 1][0]] if n + 1 < len(bounds) else ""
        quotes = _quotes(text, start, end, system, following) if kind == "text" else []
        found.append(Paragraph(start, end, tuple(quotes), kind))
    return _with_dashes(text, _with_labels(text, found))


def _bounds(text: str) -> list[tuple[int, int]]:
    """Return where paragraphs begin and end; hard-wrapped lines are joined, other lines are paragraphs."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    inner = {n for n in range(1, len(lines)) if text.count("\n", lines[n - 1][1], lines[n][0]) == 1}
    wraps = {n for n in inner if not _ends(text[lines[n - 1][0] : lines[n - 1][1]])}
    blank = len(inner) < len(lines) - 1
    wrapped = blank and len(wraps) >= 0.3 * max(1, len(inner)) and len(wraps) > 1
    bounds: list[tuple[int, int]] = []
    for n, (start, end) in enumerate(lines):
        if wrapped and n in inner and not re.match(r"\s*#", text[start:end]):
            bounds[-1] = (bounds[-1][0], end)
        else:
            bounds.append((start, end))
    return [_trim(text, a, b) for a, b in bounds]


def _ends(line: str) -> bool:
    return line.rstrip().endswith(tuple(_ENDS + "”’」』\"'：:—*_»)）"))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _kind(text: str, bounds: list[tuple[int, int]], n: int) -> str:
    """Tell titles, chapter headings and scene breaks from text."""
    start, end = bounds[n]
    words = text[start:end]
    if _BREAK.match(words[:100]) and len(words) < 100:
        return "break"
    if re.match(r"#{1,6}\s", words):
        return "title" if n == 0 else "chapter"
    if len(words) <= 30 and re.match(
        r"(第[一二三四五六七八九十百千零\d]+[章回节幕集]|chapter\s+\w+)\b", words, re.IGNORECASE
    ):
        return "chapter"
    alone = n + 1 < len(bounds) and text.count("\n", end, bounds[n + 1][0]) > 1
    plain = (
        not _ends(words) and not re.search(r"[，。：“”「」:\"]", words) and len(words) <= (80 if " " in words else 25)
    )
    return "title" if n == 0 and alone and plain else "text"


def _system(text: str, bounds: list[tuple[int, int]]) -> frozenset[str]:
    """Return the opening marks that mean speech in this work: those that open most of its paragraphs.

    Single marks count only where more paragraphs open with them than with double ones: elsewhere they are
    apostrophes or nested.
    """
    doubles = frozenset(_PAIRS) - set(_SINGLE)
    single = sum(text[a] in _SINGLE for a, _ in bounds)
    double = sum(text[a] in doubles for a, _ in bounds)
    return frozenset(_SINGLE) if single > double else doubles


def _quotes(text: str, start: int, end: int, system: frozenset[str], following: str) -> list[Quote]:
    """Return the outermost quotations of one paragraph, in time linear in its length."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at in range(start, end):
        mark = text[at]
        if mark not in _MARKS:
            continue
        if mark in "'’‘" and (not ({"'", "‘"} & system) or _apostrophe(text, at, start, end)):
            continue
        straight = mark in "\"'＂"
        waiting = stack and (_PAIRS.get(stack[-1][0]) == mark)
        if waiting and (straight or mark != "“" or stack[-1][0] == "„"):
            pairs.append((stack.pop()[1], at))
        elif mark in system:
            stack.append((mark, at))
        elif stack and (mark in _CLOSERS):
            depth = next(
                (d for d in range(len(stack) - 1, max(-1, len(stack) - 5), -1) if _PAIRS[stack[d][0]] == mark), -1
            )
            if depth >= 0:
                pairs.append((stack[depth][1], at))
                del stack[depth:]
    return _outermost(text, start, end, pairs, [at for _, at in stack], following in system)


_CLOSERS = frozenset(_PAIRS.values())
_MARKS = frozenset(_PAIRS) | _CLOSERS | {"'"}
_PAIRS["'"] = "'"


def _apostrophe(text: str, at: int, start: int, end: int) -> bool:
    """Whether a single mark is an apostrophe: between letters, or after a letter with no stop before it."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if text[at] == "‘":
        return bool(_LETTER.match(before))
    if _LETTER.match(before) or before.isdigit():
        return True
    if text[at] == "’":
        return before.isspace() or before in "“‘("
    return bool(
        before.isspace() and re.match(r"(?:tis|twas|em|cause|til|bout|round)\b", text[at + 1 : at + 7], re.IGNORECASE)
    ) or (before.isspace() and after.isspace())


def _outermost(
    text: str, start: int, end: int, pairs: list[tuple[int, int]], unclosed: list[int], goes_on: bool
) -> list[Quote]:
    quotes: list[Quote] = []
    opens = sorted([(a, b) for a, b in pairs] + [(a, -1) for a in unclosed])
    reach = start
    for n, (opened, closed) in enumerate(opens):
        if opened < reach:
            continue
        if closed < 0:
            closed = opens[n + 1][0] if n + 1 < len(opens) and not goes_on else end
            quote = Quote(opened, closed, opened + 1, closed)
        else:
            quote = Quote(opened, closed + 1, opened + 1, closed)
        reach = quote.end
        if text[quote.inner_start : quote.inner_end].strip():
            quotes.append(quote)
    return quotes


_DASH = re.compile(r"[—―–]\s*(?=\S)")
_DASH_TAG = re.compile(
    r"(?<=[,.?!…])\s+(?:[—―–]\s*)?(?=(?:said|says|asked|asks|replied|answered|whispered|shouted|cried|murmured|called|told)\b"
    r"|(?:he|she|I|[A-Z]\w+) (?:said|says|asked|asks|replied|answered|whispered|shouted|cried|murmured|called|told)\b)"
)


def _with_dashes(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """Give paragraphs that open with a dash their quotation where a work without marks writes its speech that way."""
    opened = {n: m for n, p in enumerate(found) if p.kind == "text" and (m := _DASH.match(text, p.start, p.end))}
    if len(opened) < 2 or any(p.quotes for p in found):
        return found
    told = list(found)
    for n, m in opened.items():
        p = found[n]
        tag = _DASH_TAG.search(text, m.end(), p.end)
        stop = tag.start() if tag else p.end
        told[n] = Paragraph(p.start, p.end, (Quote(p.start, stop, m.end(), stop),))
    return told


def _with_labels(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """Give lines like "NAME: words" their quotation where a work writes its speech that way."""
    labels = {
        n: m
        for n, p in enumerate(found)
        if p.kind == "text" and not p.quotes and (m := _LABEL.match(text, p.start, p.end))
    }
    names = [m[1] for m in labels.values()]
    often = len(names) >= 3 and len(set(names)) < len(names) and len(names) >= 0.3 * len(found)
    if not often:
        return found
    told = list(found)
    for n, m in labels.items():
        p = found[n]
        told[n] = Paragraph(p.start, p.end, (Quote(m.end(), p.end, m.end(), p.end),))
    return told


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Divide a stretch into sentences; the last may lack its final mark. Blank stretches give none."""
    found: list[tuple[int, int]] = []
    at = start
    for m in _SENTENCE.finditer(text, start, end):
        found.append((at, m.end()))
        at = m.end()
    found.append((at, end))
    trimmed = (_trim(text, a, b) for a, b in found)
    return [(a, b) for a, b in trimmed if b > a]
