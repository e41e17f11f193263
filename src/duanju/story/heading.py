"""A scene heading, taken apart into setting, place and time."""

import re

_ENGLISH = re.compile(
    r"(INT\.?\s*/\s*EXT|EXT\.?\s*/\s*INT|I\.?\s?/\s?E|E\.?\s?/\s?I|INT|EXT|EST)(?:[.．]|(?=\s))\s*(?=\S)", re.IGNORECASE
)
_CHINESE = re.compile(
    r"(内外景|内景\s*/\s*外景|外景\s*/\s*内景|内/外景?|外/内景?|内景|外景)(?:[.．。:：、]\s*|\s+)(?=\S)"
)
_SHORT = re.compile(r"(内外|[内外])(?:[.．]\s*|[、 \t\u3000]\s*)(?=\S)")
_NUMBERED = re.compile(
    r"(?:第[一二三四五六七八九十百\d]{1,5}[场幕]|场景?[一二三四五六七八九十\d]{1,4}|\d{1,3}(?:[-\uff0d]\d{1,3})?)[.．、:：\s]\s*(?=\S)"
)
_WHERE = re.compile(r"内外景?|内景?|外景?|内[/／]外景?|外[/／]内景?")
_WHEN = re.compile(r"[日夜晨昏]|黄昏|傍晚|清晨|凌晨|上午|中午|下午|晚上|深夜|日[/／]内|夜[/／]内|日[/／]外|夜[/／]外")
_DASH = re.compile(r"\s+[-\u2013\u2014\uff0d]+\s+|\s*(?:\u2014\u2014|\u2013)\s*")
_TIMES = re.compile(
    r"[日夜晨昏]|[日夜]景|黄昏|傍晚|[清早]晨|早上|凌晨|[上中正下]午|晚上|夜晚|[深半午]夜|午后|拂晓|黎明|天亮|白天"
)


def setting_of(line: str) -> str | None:
    """Return INT, EXT or INT/EXT for a line that is a scene heading by its own words, else None."""
    found = _ENGLISH.match(line) or _CHINESE.match(line)
    if found:
        return _setting(found.group(1))
    if len(line) > _LONGEST:
        return None
    short = _SHORT.match(line)
    if short and (_DASH.search(line) or _TIMES.fullmatch(line.split()[-1]) or line[short.end(1)] in ".．"):
        return _setting(short.group(1))
    parts = _numbered(line)
    return parts[0] if parts else None


_LONGEST = 60


def _numbered(line: str) -> tuple[str, str, str] | None:
    """Return setting, place and time of a heading as Chinese scripts number them ("3-1 厨房 夜 内"), None for others.

    It is sure where one word says inside or outside, another the time of day, and at least one more the place.
    """
    number = _NUMBERED.match(line) if len(line) <= _LONGEST else None
    words = re.split(r"[\s,，、.．]+", line[number.end() :].strip()) if number else []
    joined = [w for word in words for w in (re.split("[/／]", word) if _WHEN.fullmatch(word) else [word]) if w]
    where = [w for w in joined if _WHERE.fullmatch(w)]
    when = [w for w in joined if _TIMES.fullmatch(w)]
    place = " ".join(w for w in joined if w not in where and w not in when)
    if len(where) != 1 or len(when) != 1 or not place:
        return None
    return _setting(where[0]), place, when[0]


def _setting(prefix: str) -> str:
    plain = prefix.upper().replace(" ", "").replace(".", "")
    both = plain in ("I/E", "E/I")
    inside = both or "INT" in plain or "内" in plain
    outside = both or "EXT" in plain or "EST" in plain or "外" in plain
    return "INT/EXT" if inside and outside else "INT" if inside else "EXT"


def take_apart(heading: str) -> tuple[str, str, str]:
    """Return (setting, place, time) of a heading; setting is OTHER and place the whole where no prefix stands."""
    heading = " ".join(heading.split())
    numbered = _numbered(heading)
    if numbered:
        return numbered
    setting = setting_of(heading)
    found = (_ENGLISH.match(heading) or _CHINESE.match(heading) or _SHORT.match(heading)) if setting else None
    rest = heading[found.end() :] if found else heading
    setting = setting or "OTHER"
    cuts = list(_DASH.finditer(rest))
    if cuts and rest[cuts[-1].end() :].strip():
        return setting, rest[: cuts[-1].start()].strip(), rest[cuts[-1].end() :].strip()
    words = rest.split()
    if len(words) > 1 and _TIMES.fullmatch(words[-1]):
        return setting, " ".join(words[:-1]), words[-1]
    return setting, rest.strip(" -\u2013\u2014"), ""
