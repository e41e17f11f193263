"""A scene heading, taken apart into setting, place and time."""

import re

_ENGLISH = re.compile(r"(INT\.?\s*/\s*EXT|EXT\.?\s*/\s*INT|I/E|INT|EXT|EST)(?:\.|(?=\s))\s*(?=\S)", re.IGNORECASE)
_CHINESE = re.compile(
    r"(内外景|内景\s*/\s*外景|外景\s*/\s*内景|内/外景?|外/内景?|内景|外景)(?:[.．。:：、]\s*|\s+)(?=\S)"
)
_DASH = re.compile(r"\s+[-\u2013\u2014\uff0d]+\s+|\s*(?:\u2014\u2014|\u2013)\s*")
_TIMES = re.compile(
    r"[日夜晨昏]|[日夜]景|黄昏|傍晚|[清早]晨|早上|凌晨|[上中正下]午|晚上|夜晚|[深半午]夜|午后|拂晓|黎明|天亮|白天"
)


def setting_of(line: str) -> str | None:
    """Return INT, EXT or INT/EXT for a line that is a scene heading by its own prefix, else None."""
    found = _ENGLISH.match(line) or _CHINESE.match(line)
    return _setting(found.group(1)) if found else None


def _setting(prefix: str) -> str:
    plain = prefix.upper()
    inside = "INT" in plain or "I/E" in plain or "内" in plain
    outside = "EXT" in plain or "EST" in plain or "I/E" in plain or "外" in plain
    return "INT/EXT" if inside and outside else "INT" if inside else "EXT"


def take_apart(heading: str) -> tuple[str, str, str]:
    """Return (setting, place, time) of a heading; setting is OTHER and place the whole where no prefix stands."""
    found = _ENGLISH.match(heading) or _CHINESE.match(heading)
    rest = heading[found.end() :] if found else heading
    setting = _setting(found.group(1)) if found else "OTHER"
    cuts = list(_DASH.finditer(rest))
    if cuts and rest[cuts[-1].end() :].strip():
        return setting, rest[: cuts[-1].start()].strip(), rest[cuts[-1].end() :].strip()
    words = rest.split()
    if len(words) > 1 and _TIMES.fullmatch(words[-1]):
        return setting, " ".join(words[:-1]), words[-1]
    return setting, rest.strip(" -\u2013\u2014"), ""
