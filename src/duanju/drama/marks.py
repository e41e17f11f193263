"""Quotation marks as they are lettered: Chinese and English share their codes, not their widths."""

import re

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WITHIN = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")
_NARROW = str.maketrans("‘’“”", "''\"\"")


def lettered(text: str) -> str:
    """Return a text for lettering in a typeface for Chinese, which sets curly marks as wide as a character.

    Around English words they become narrow ones; in Chinese only the apostrophe within an English word does.
    """
    return _WITHIN.sub("'", text) if _HAN.search(text) else text.translate(_NARROW)
