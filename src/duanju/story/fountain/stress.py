"""Words between marks: bold, italic and underline, read and written; and marks that mean themselves."""

import re
import string
from collections.abc import Iterable
from dataclasses import dataclass

from duanju.drama.script import Stress

_MARKS = string.punctuation + "（＃＜"
_STAND_INS = [chr(n) for n in range(0xFDD0, 0xFDF0)] + ["\U0001fffe", "\U0001ffff", "\U0010ffff"]
_HIDDEN = dict(zip(_MARKS, _STAND_INS, strict=True))
_SHOWN = str.maketrans({hidden: mark for mark, hidden in _HIDDEN.items()})
_TAKEN = re.compile("[\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff\U0010ffff]")
_ESCAPE = re.compile(r"\\([" + re.escape(_MARKS) + "])")
_SYNTAX = r"\\(?=[" + re.escape(_MARKS) + r"]|$)|\[(?=\[)|(?<=\[)\[|\](?=\])|(?<=\])\]|/(?=\*)|\*(?=/)"
_RUN = re.compile(r"\*+|_")
_STYLES = {1: ("italic",), 2: ("bold",), 3: ("bold", "italic")}
_SIGNS = {"underline": "_", "bold": "**", "italic": "*"}
_FEW = 12
"""Up to so many stretches a line that cannot be written as it was read is tried without each of them."""


def hide(text: str) -> str:
    """Return `text` with escaped marks as stand-ins, one character each, so that they mean nothing any more."""
    return _ESCAPE.sub(lambda m: _HIDDEN[m[1]], _TAKEN.sub("\ufffd", text))


def show(hidden: str) -> str:
    """Return a hidden text with the marks themselves."""
    return hidden.translate(_SHOWN)


def escape(text: str, marks: str = "*_") -> str:
    """Put a backslash before what would be read as emphasis, note, boneyard or escape, and before `marks`."""
    return re.sub(_SYNTAX + ("|[" + re.escape(marks) + "]" if marks else ""), r"\\\g<0>", _TAKEN.sub("\ufffd", text))


def plain(hidden: str) -> str:
    """Return lines without emphasis marks and without space around them."""
    return "\n".join(_read(line)[0] for line in hidden.split("\n")).strip()


def styled(hidden: str) -> tuple[str, tuple[Stress, ...]]:
    """Return one line without emphasis marks or space around it, and the stretches they marked.

    Marks without a partner stay in the line as themselves; stretches that could not be written again do not count.
    """
    line, spans = _read(hidden)
    return line, _writable(line, spans)


def marked(line: str, spans: Iterable[Stress], also: str = "") -> str:
    """Return one line as Fountain with marks around its stretches; `also` are further marks that mean themselves."""
    return _marked(line, _writable(line, _sorted(spans)), also)


@dataclass
class _Opened:
    """A run of marks that opened a stretch and waits for what closes it."""

    mark: str
    count: int
    token: int
    end: int


def _read(hidden: str) -> tuple[str, tuple[Stress, ...]]:
    """Read the marks of one line with a stack: what is opened last is closed first."""
    line = hidden.strip()
    tokens = list(_RUN.finditer(line))
    if len(tokens) < 2:
        return show(line), ()
    closing, opening = [0] * len(tokens), [0] * len(tokens)
    pairs: list[tuple[int, int, str]] = []
    stack: list[_Opened] = []
    for n, token in enumerate(tokens):
        mark, left = token[0][0], len(token[0])
        while left and (at := _partner(line, token, left, stack)) >= 0:
            opened = stack[at]
            count = min(left, opened.count)
            del stack[at + 1 :]
            pairs += [(opened.token, n, how) for how in (("underline",) if mark == "_" else _STYLES[count])]
            opening[opened.token] += count
            closing[n] += count
            opened.count -= count
            left -= count
            if not opened.count:
                stack.pop()
        if 0 < left <= 3 and _may_open(line, token):
            stack.append(_Opened(mark, left, n, token.end()))
    return _without(line, tokens, closing, opening, pairs)


def _may_open(line: str, token: re.Match[str]) -> bool:
    before, after = line[max(0, token.start() - 1) : token.start()], line[token.end() : token.end() + 1]
    return bool(after.strip()) and not (token[0] == "_" and before.isascii() and before.isalnum())


def _partner(line: str, token: re.Match[str], left: int, stack: list[_Opened]) -> int:
    """Return which of the opened runs `left` marks of a token close, -1 for none."""
    before, after = line[max(0, token.start() - 1) : token.start()], line[token.end() : token.end() + 1]
    mark = token[0][0]
    if not before.strip() or len(token[0]) > 3 or (mark == "_" and after.isascii() and after.isalnum()):
        return -1
    reach = range(len(stack) - 1, max(-1, len(stack) - 5), -1)
    at = next((k for k in reach if stack[k].mark == mark), -1)
    fits = (
        at >= 0 and stack[at].end < token.start() and (stack[at].count == left or 3 in (stack[at].count, len(token[0])))
    )
    return at if fits else -1


def _without(
    line: str, tokens: list[re.Match[str]], closing: list[int], opening: list[int], pairs: list[tuple[int, int, str]]
) -> tuple[str, tuple[Stress, ...]]:
    """Return the line without the marks that found a partner, and the stretches with their places in it.

    Within one run what closes comes first, then what stays as itself, then what opens.
    """
    parts: list[str] = []
    ends: list[int] = []
    starts: list[int] = []
    at = length = 0
    for n, token in enumerate(tokens):
        rest = len(token[0]) - closing[n] - opening[n]
        parts += [line[at : token.start()], token[0][:rest]]
        length += token.start() - at
        ends.append(length)
        length += rest
        starts.append(length)
        at = token.end()
    found = [Stress(starts[a], ends[b], how) for a, b, how in pairs]
    return show("".join([*parts, line[at:]])), _sorted(s for s in found if s.end > s.start)


def _sorted(spans: Iterable[Stress]) -> tuple[Stress, ...]:
    """Return the stretches in the order their marks open: outer ones first, underline around bold around italic."""
    order = list(_SIGNS)
    return tuple(sorted({s for s in spans if s.how in _SIGNS}, key=lambda s: (s.start, -s.end, order.index(s.how))))


def _writable(line: str, spans: tuple[Stress, ...]) -> tuple[Stress, ...]:
    """Return the stretches that read back as they are when they are written."""
    if not spans or _holds(line, spans):
        return spans
    kept: tuple[Stress, ...] = ()
    for span in spans if len(spans) <= _FEW else ():
        if _holds(line, _sorted((*kept, span))):
            kept = _sorted((*kept, span))
    return kept


def _holds(line: str, spans: tuple[Stress, ...]) -> bool:
    return _read(hide(_marked(line, spans, ""))) == (line, spans)


def _marked(line: str, spans: tuple[Stress, ...], also: str) -> str:
    openers: dict[int, list[Stress]] = {}
    closers: dict[int, list[Stress]] = {}
    for span in spans:
        openers.setdefault(span.start, []).append(span)
        closers.setdefault(span.end, []).insert(0, span)
    edges = sorted({0, len(line), *openers, *closers})
    parts = []
    for a, b in zip(edges, [*edges[1:], len(line)], strict=True):
        parts += [_SIGNS[s.how] for s in closers.get(a, ())]
        parts += [_SIGNS[s.how] for s in openers.get(a, ())]
        words = escape(line[a:b], "*_" + also)
        parts.append(words[:-1] + "\\/" if words.endswith("/") and (b in openers or b in closers) else words)
    return "".join(parts)
