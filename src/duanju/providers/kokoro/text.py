"""Makes any text safe to speak, and cuts it where a speaker would breathe."""

import re
import unicodedata

_TAGS = re.compile(r"<[^<>\n]{1,200}>|\{\\[^{}\n]{0,200}\}")
_EMPHASIS = re.compile(r"(?<!\w)[*_`#]+|[*_`#]+(?!\w)|\*+|`+")
_ADDRESS = re.compile(r"(?:https?://|www\.)([A-Za-z0-9.-]+)[^\s，。！？、）”]*")
_SILENT = re.compile(r"[\s\W_]*", re.UNICODE)
_STOP = re.compile(r"[。！？!?…;；]+[”’」』\"')）]*|\.[”’\"')]*(?=\s)")
_PAUSE = re.compile(r"(?<=[，、,：:—])\s*")


def clean(text: str) -> str:
    """Take out what is not speech: markup, control characters, pictures (emoji), private and unassigned codes.

    Of a web address the site's name is left.
    """
    text = _ADDRESS.sub(lambda m: " " + m[1].strip(".").replace(".", " dot ") + " ", _TAGS.sub(" ", text))
    text = _EMPHASIS.sub("", text)
    kept = (" " if c.isspace() else c for c in text if c.isspace() or _speakable(c))
    return re.sub(r"\s+", " ", "".join(kept)).strip()


def silent(text: str) -> bool:
    """Tell whether there is nothing to say in `text`: only punctuation and space."""
    return _SILENT.fullmatch(text) is not None


def sentences(text: str) -> list[str]:
    """Cut after the ends of sentences, which stay with their sentence."""
    return [s.strip() for s in _STOP.sub(lambda m: m[0] + "\n", text).split("\n") if s.strip()]


def clauses(text: str) -> list[str]:
    """Cut after commas and colons; a stretch with none is cut in the middle, between words where there are any."""
    parts = [p.strip() for p in _PAUSE.split(text) if p.strip()]
    if len(parts) > 1:
        return parts
    middle = len(text) // 2
    space = text.rfind(" ", 0, middle)
    at = space if space > 0 else middle
    return [p for p in (text[:at].strip(), text[at:].strip()) if p]


def _speakable(c: str) -> bool:
    kind = unicodedata.category(c)
    return kind[0] in "LMNPZ" or kind == "Sc" or c in "%‰°℃+=&~～<>^"
