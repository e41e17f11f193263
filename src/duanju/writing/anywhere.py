"""Where a story plays when no usual place opens it: any place phrase, any place named, or at least in or out."""

import re

from duanju.writing import chinese_words, english_words, spans
from duanju.writing.lines import Reading

_EN_PHRASE = re.compile(
    r"\b(?P<prep>in|at|inside|outside|on|by|behind|near|under|into|to)\s+(?P<det>the|a|an|his|her|their|our|my)\s+"
    r"(?P<np>(?:(?!(?:of|and|in|at|on|with|to|by|for|from)\b)[a-zé’'-]+\s+){0,2}?(?P<noun>[a-zé’'-]{3,}))"
    r"(?=\s*[.,;:!?]|\s+(?:of|in|on|at|and|when|while|with|by|was|were|had|that|where|for|behind|from|before)\b)"
)
_ZH_PHRASE = re.compile(
    r"(?:坐在|站在|蹲在|守在|等在|躺在|走进|来到|回到|推开|进了|到了|在)(?P<np>(?:(?![在了着的到从和跟对向])[\u3400-\u9fff]){2,6}?)"
    r"(?:里面?|上|中|旁边|旁|边|门前|前|外|下)(?=[，。坐站等躺]|$)"
)
_ZH_NO_PLACE = re.compile(
    r"[手心嘴怀眼脸身头桌床墙肩背腿胸耳鼻碗锅袋包兜书纸水风雨雪光灯夜梦火炉盆椅凳箱盒瓶杯框盖板车树石]$|膝盖|时候|过程|口袋|"
    r"[一这那个只张把].?$|^[他她我你]|椅子|凳子|箱子|桌子|篮子|柜台|窗台|灶台|折叠床|报纸|本子"
)
_STAYS = frozenset(("in", "at", "inside", "outside", "behind", "by", "near", "under"))
_BEING = re.compile(
    r"^\s*$|\b(?:was|were|sat|stood|waited|lived|worked|stopped|met|gathered|slept|lay|knelt|played|stayed|hung|sitting|"
    r"standing|waiting|working|living|alone|late|early)\b[^,.;]{0,30}$"
)
_OUT = frozenset(("on", "by", "near", "outside", "under", "behind"))
_EN_IN = re.compile(r"\b(?:window|door|table|stove|sink|stairs|ceiling|bed|curtain|counter|lamp|kettle|oven|shelf)s?\b")
_EN_OUT = re.compile(r"\b(?:sky|grass|hedge|spade|earth|pitch|boundary|tree|trees|clouds|raining|snowing|hill|sun)\b")
_ZH_IN = re.compile(r"[门窗灶桌床柜炕]|卷帘|窗帘|屋|台灯|天花板|沙发")
_ZH_OUT = re.compile(r"天空|云|树|草|田|风吹|太阳|河|山|海")


def somewhere(reading: Reading, first: int) -> tuple[str, str]:
    """Return (INT, EXT or OTHER; place or "") for the scene that begins with a paragraph."""
    stretches = [
        s
        for p in reading.paragraphs[first : first + 8]
        if p.kind == "text"
        for a, b in p.gaps()
        for s in spans.sentences(reading.story.text, a, b)
    ]
    chinese = reading.story.language == "zh"
    phrase = _chinese_phrase if chinese else _english_phrase
    for start, end in stretches[:5]:
        if found := phrase(reading, start, end):
            return found
    for start, end in stretches:
        if found := _named(reading, start, end):
            return found
    words = " ".join(reading.story.text[a:b] for a, b in stretches)
    inside, outside = (_ZH_IN, _ZH_OUT) if chinese else (_EN_IN, _EN_OUT)
    within, without = len(inside.findall(words)), len(outside.findall(words))
    return ("INT" if within > without else "EXT" if without > within else "OTHER"), ""


def _english_phrase(reading: Reading, start: int, end: int) -> tuple[str, str] | None:
    for m in _EN_PHRASE.finditer(reading.story.text, start, min(end, start + 400)):
        noun = m["noun"].lower()
        if (
            noun in english_words.NO_PLACES
            or english_words.PEOPLE.get(noun)
            or noun in english_words.KIN
            or noun.endswith("'s")
        ):
            continue
        if noun.endswith(("ing", "ed", "ly")) or noun in english_words.DETERMINERS | english_words.PREPOSITIONS:
            continue
        known = english_words.PLACES.get(noun)
        article = m["det"] in ("the", "a", "an") and m["prep"] in _STAYS
        if known is None and not (article and _BEING.search(reading.story.text[start : m.start()])):
            continue
        return known or ("EXT" if m["prep"] in _OUT else "INT"), " ".join(m["np"].split())
    return None


def _chinese_phrase(reading: Reading, start: int, end: int) -> tuple[str, str] | None:
    for m in _ZH_PHRASE.finditer(reading.story.text, start, min(end, start + 200)):
        place = m["np"]
        if _ZH_NO_PLACE.search(place) or any(place.endswith(n) or place.startswith(n) for n in reading.reader.names):
            continue
        return ("EXT" if m.group().endswith(("旁", "边", "外", "下", "前")) else "INT"), place
    return None


_EN_PLACE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\s+((?:(?!the\b|of\b|and\b)[a-z’'-]+\s+){0,2}?("
    + "|".join(w.replace("-", "[ -]") for w in sorted(english_words.PLACES, key=lambda w: (-len(w), w)))
    + r"))\b(?![’'-])"
)
_ZH_PLACE = re.compile("|".join(sorted(chinese_words.PLACES, key=lambda w: (-len(w), w))))


def _named(reading: Reading, start: int, end: int) -> tuple[str, str] | None:
    """Return the first of the usual places that a sentence names in any way."""
    text = reading.story.text
    if reading.story.language == "zh":
        found = _ZH_PLACE.search(text, start, end)
        return (chinese_words.PLACES[found.group()], found.group()) if found else None
    found = _EN_PLACE.search(text, start, end)
    if not found:
        return None
    return english_words.PLACES["-".join(found[2].split())], " ".join(found[1].split())
