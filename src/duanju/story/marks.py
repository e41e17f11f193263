"""The marks that Markdown writes around words: where they stand, so that the words can be had without them.

Deliberately less than all of Markdown: only what cannot be meant as words. `2 * 3 * 4`, `f**k` and a scene break of
asterisks stay as they are.
"""

import re

_PROPERTIES = re.compile(r"\A---\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)(?=\n|\Z)")
_PROPERTY = re.compile(r"\A---\n\s*[\w-]+:")
_STARS = re.compile(r"(?<![\\*A-Za-z0-9])(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s\\*])\1(?![*A-Za-z0-9])")
_LINES = re.compile(
    r"(?<![\\_\w])(_{1,3})(?=[^\s_])([^_\n]{1,2000}?(?:\n[^_\n]+){0,8}?)(?<=[^\s\\_])\1(?![_A-Za-z0-9])"
)
_BETWEEN = re.compile(
    r"(?<=[\u3400-\u9fff，。！？])(_{1,2})(?=[^\s_])([^_\n]{1,200}?)(?<=[^\s_])\1(?=[\u3400-\u9fff，。！？])"
)
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,2000}?)(?<=\S)~~")
_CODE = re.compile(r"(?<!`)`([^`\n]{1,500})`(?!`)")
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,500}\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\](\((?:https?:|mailto:|#|/|\.|[\w./-]+\.\w{2,5}\b)[^()\n]{0,500}\))")
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,100}\]: +\S+[^\n]*$", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,30}\](?!:)")
_TAG = re.compile(
    r"</?(?:b|i|em|strong|u|s|br|hr|p|div|span|center|font|a|sup|sub|small|big)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE
)
_ESCAPED = re.compile(r"\\(?=[*_#`~\[\]\\>!-])")


def marks(text: str) -> list[tuple[int, int, str]]:
    """Return every mark as (start, end, what it is); marks may stand inside one another."""
    found: list[tuple[int, int, str]] = []
    properties = _PROPERTIES.match(text) if _PROPERTY.match(text) else None
    if properties:
        found.append((0, properties.end(), "document properties"))
    found += _comments(text)
    found += [(m.start(), m.end(), "picture") for m in _PICTURE.finditer(text)]
    for m in _DEFINITION.finditer(text):
        found.append((m.start(), m.end(), "note" if m[0].lstrip().startswith("[^") else "link target"))
    found += [(m.start(), m.end(), "note mark") for m in _NOTE_MARK.finditer(text)]
    for m in _LINK.finditer(text):
        found += [(m.start(), m.start() + 1, "link mark"), (m.end(1), m.end(), "link target")]
    found += [(m.start(), m.end(), "markup") for m in _TAG.finditer(text)]
    found += [(m.start(), m.end(), "escape mark") for m in _ESCAPED.finditer(text)]
    for pattern in (_STARS, _LINES, _BETWEEN, _STRUCK, _CODE):
        for m in pattern.finditer(text):
            width = len(m[1]) if pattern not in (_STRUCK, _CODE) else 2 if pattern is _STRUCK else 1
            found += [
                (m.start(), m.start() + width, "emphasis mark"),
                (m.end() - width, m.end(), "emphasis mark"),
            ]
    return found


def _comments(text: str) -> list[tuple[int, int, str]]:
    """Return the comments; one that is never closed is none."""
    found: list[tuple[int, int, str]] = []
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        found.append((start, end + 3, "comment"))
        start = text.find("<!--", end + 3)
    return found
