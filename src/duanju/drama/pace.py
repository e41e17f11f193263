"""How long words take to say, before anybody has said them."""

import re

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['\u2019][A-Za-z]+)?")
_SHORT = re.compile(r"[,，、;；:：—–]+")
_LONG = re.compile(r"[.。!！?？…]+")

CHARACTERS_A_SECOND = 5.2
"""Mandarin, in characters (measured on the default voices, pauses apart)."""
WORDS_A_SECOND = 3.6
"""English, in words (measured on the default voices, pauses apart)."""


def spoken_seconds(text: str) -> float:
    """Estimate how long `text` takes to say aloud, in seconds, pauses at its punctuation included."""
    han = len(_HAN.findall(text))
    words = len(_WORD.findall(text))
    pauses = 0.16 * len(_SHORT.findall(text)) + 0.25 * len(_LONG.findall(text))
    return max(0.5, han / CHARACTERS_A_SECOND + words / WORDS_A_SECOND + pauses)
