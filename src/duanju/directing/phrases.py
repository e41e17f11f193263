"""Decides which words of a sentence count: a thing only as the head of its phrase, a doing only as a verb that happens.

A table of words finds "fire" in "fire escape" and 车 in 车间. Here the phrase around the word decides: in Chinese
the last part of a compound names it, so a word must end where a word of the language ends; in English the last
noun of a row of nouns. What is only compared, denied or meant by another sense of the word is no thing at all.
"""

import logging
import re
from dataclasses import replace
from functools import cache, lru_cache

import jieba

from duanju.directing.colours import COLOURS
from duanju.directing.cues import UNREAL
from duanju.directing.doings import ACTS
from duanju.directing.lexicon import Hit, names_one
from duanju.directing.things import STRANGE, THINGS

FIXED = frozenset(
    ("door", "window", "table", "bed", "stove", "tree", "date-tree", "train", "bus", "car", "grave", "boat", "piano",
     "sewing-machine", "snow", "chair", "television", "mirror", "lamp", "clock", "bird", "drum", "radio",
     "ladder", "wheelchair", "cart", "motorcycle", "tractor", "blackboard", "coal")
)  # fmt: skip
"""Props no hand holds."""
_SUPPORTS = frozenset(("table", "bed", "chair", "stove", "door", "window"))
"""What things stand on, lie in or hang at."""

_INDEFINITE = re.compile(
    r"(?:\b(?:a|an|one|another|some)\b(?:\s+[\w-]+){0,3}\s*"
    r"|[一两二三半几][只个条把块张支顶副枚根封本份串碗杯盒包][\u4e00-\u9fff]{0,9})$",
    re.I,
)
_ALMOST = "差点 险些 几乎|almost, nearly, about to"
_WIPED_EYES = re.compile(
    r"(?:wip(?:e|ed|es|ing) (?:her|his|my|their) (?:eyes|cheeks?|face|tears)|[擦抹]了?[擦抹]?眼)", re.I
)
_NOUN_BEFORE = re.compile(r"\b(?:the|a|an|my|his|her|their|your|our|this|that|of|no|some|any) $", re.I)
_MERE_TOUCH = frozenset(("抹", "抹平", "wipe", "wiped", "wipes", "wiping"))
"""What a hand does to cloth or table without working at it."""
_HANDLING = frozenset(("give", "take", "carry"))
_WIPES = frozenset(("擦", "搓", "洗", "wash", "washed", "washes", "washing"))
_HAND_HELD = re.compile(
    r"[抓握拉牵攥]住?[了着]?\s*(?:他|她|我|你)?的?(?:一只|双)?小?手(?![里机表套电提])|by the hand\b", re.I
)
_OWN_BODY = re.compile(
    r"\s*(?:(?:out|up|down|over|back|off)\s+)?(?:his|her|my|their|its|your|one|both|a|the|an)?\s*(?:\w+\s)?"
    r"(?:hands?|arms?|heads?|fingers?|chin|elbows?|face|eyes|eyebrows?|foot|feet|legs?|knees?|shoulders?|breath|voice|"
    r"mouth|tongue|lips|thumb|palm|weight|eye|ears?|sleeves?)\b"
    r"|(?:了擦|了搓|了洗)?[着起了过出下]?(?:他|她|我|自己|两人)?的?(?:一只|两只|双|右|左)?(?:手|胳膊|手臂|头|脸|眼|眉|下巴|脚|腿|肩|身子|嗓子|嗓门)(?!里|机|表|套|电|提|袋|绢|帕|镯)",
    re.I,
)
_NAMES_A_THING = "绳机衣器铺店厂馆室工师匠员票场柜箱椅灯刀布本信"
"""How a word ends that begins like a doing and names a thing: 晾衣绳, 修理铺."""
_AS_ADVERB = "大猛飞狂偷轻快慢微痛暗又还在正刚先急直"
_COMPARED = re.compile(
    r"(?:\b(?:like|size of|shape of|colou?r of|sound of|smell(?:ed|s|t)? of(?: \w+ and)?|made of|kind of|as if|"
    r"no|without|instead of|not an?)\s+(?:(?:an?|the|his|her|any|even)\s+)*(?:[\w-]+\s)?"
    r"|(?:像|如同|仿佛|好比|有如|好似|没有|没了|没)[^，。；、]{0,6})$",
    re.I,
)
_GARMENTS = frozenset(
    ("coat", "shirt", "dress", "trousers", "hat", "scarf", "shoes", "glove", "spectacles", "apron")
)  # fmt: skip
_WORN = re.compile(
    r"(?:\b(?:in|wearing|wore|wears|dressed in)\s+(?:an?|his|her|my|their|the)?\s*(?:[\w-]+\s+){0,2}"
    r"|[穿戴披裹](?!上)[着了]?[^，。；]{0,6})$",
    re.I,
)
_GIVES_PLACE = re.compile(
    r"[\s-](?:shop|store|office|driver|maker|seller|stop|stops|station|park|parks|lane|man|men|woman|women|boy|girl|"
    r"teacher|teachers|player|lesson|lessons|number|numbers|call|calls|escape|engine|alarm|brigade|company|factory|"
    r"market|stall|garden|yard|room|hall|hole|work|works|keeper|owner|club|school|trade|floor|line|fare|journey|"
    r"ride|trip|crash|wash|dealer|repair|repairs|field|house|bread|juice|soup|leaf|leaves|season)\b"
    r"|(?:老师|师傅|老板|司机|工人|贩子|店|铺|摊|厂|行(?!李)|馆|室|站|场|街|巷|匠|课|迷|厅|局|社|队|声|味|价|费)",
    re.I,
)
"""What follows the name of a thing and makes it somebody's trade, a place or a sound."""
_LOCATIVE = re.compile(r"[上里下中内旁边前]{1,2}$")
_HAPPENS_TO_IT = "亮暗灭响闪掉坏"
"""What the dictionary has together with a thing though it says what happens to it: 灯亮了."""
_PUSHED = re.compile(r"[推拉骑扶蹬拖上下坐等乘开赶停倒]着?(?:了|一|辆|部|那|这|他|她|的|小|旧)*$")
_BICYCLE = re.compile(r"自行车|单车|脚踏车|bicycle|\bbike", re.I)
_TO_GLASS = re.compile(
    r"\b(?:drink|drank|drunk|drain\w*|sip\w*|pour\w*|fill\w*|refill\w*|rais\w+|empt\w+|lift\w*|clink\w*|toast\w*)\b",
    re.I,
)
_A_GLASS = re.compile(r"\b(?:an?|his|her|my|their|your|another|each|empty|wine|two|three|six)\s(?:[a-z]+\s)?$", re.I)
_AT_DOOR = re.compile(r"[门窗墙板]|\b(?:door|window|wall)\b", re.I)


@cache
def _segmenter() -> jieba.Tokenizer:
    jieba.setLogLevel(logging.WARNING)
    return jieba.dt


@lru_cache(maxsize=4096)
def _joints(text: str) -> tuple[frozenset[int], dict[int, tuple[int, int]]]:
    """Return where the words of a Chinese text meet, and the word around each place, as its start and end."""
    at, ends = 0, {0}
    around: dict[int, tuple[int, int]] = {}
    for word in _segmenter().cut(text, HMM=False):
        around |= dict.fromkeys(range(at, at + len(word)), (at, at + len(word)))
        at += len(word)
        ends.add(at)
    return frozenset(ends), around


def _clause(text: str, at: int) -> str:
    """Return the words of the clause before the place `at`."""
    return re.split(r"[，,；;。.]", text[:at])[-1]


def things(text: str) -> tuple[list[Hit], list[Hit]]:
    """Return the things of a text that can be drawn, and those that cannot, in order."""
    strange = [h for h in STRANGE.find(text) if _is_head(text, h)]
    named = [h for h in THINGS.find(text) if h.key and _is_head(text, h) and _in_that_sense(text, h)]
    row = sorted((*strange, *named), key=lambda h: h.start)
    last = [h for k, h in enumerate(row) if not _describes(text, h, *row[k + 1 : k + 2])]
    known = [h for h in last if h not in strange and not any(s.start < h.end and h.start < s.end for s in strange)]
    return known, [h for h in last if h in strange]


def _describes(text: str, hit: Hit, after: Hit | None = None) -> bool:
    """Whether a thing only says what kind the next one is: "biscuit tin", 饭盒盖."""
    return after is not None and hit.word.isascii() and text[hit.end : after.start] in (" ", "-")


def _is_head(text: str, hit: Hit) -> bool:
    """Whether a word ends the compound it stands in, and names a thing that is there."""
    if _COMPARED.search(_clause(text, hit.start)):
        return False
    if hit.word.isascii():
        return _GIVES_PLACE.match(text, hit.end) is None
    ends, around = _joints(text)
    if hit.end not in ends:
        _, end = around[hit.end]
        return _LOCATIVE.match(text[hit.end : end]) is not None or text[hit.end] in _HAPPENS_TO_IT
    return _GIVES_PLACE.match(text, hit.end) is None


def _in_that_sense(text: str, hit: Hit) -> bool:
    """Whether the sentence gives a word of several meanings the one that can be drawn."""
    word = hit.word.lower()
    if hit.key in _GARMENTS and _WORN.search(_clause(text, hit.start)):
        return False
    if word == "车":
        return _PUSHED.search(_clause(text, hit.start)) is None and text[hit.end : hit.end + 1] not in ("里", "上")
    if word == "表":
        return _joints(text)[1][hit.start] == (hit.start, hit.end) and "填" not in text
    if word == "glass":
        drunk = _TO_GLASS.search(text) is not None or _A_GLASS.search(text[: hit.start]) is not None
        return text[hit.end :].lstrip().startswith("of ") or drunk
    return True


def doings(text: str) -> list[Hit]:
    """Return the words of doing that are verbs here and are said to happen."""
    found = (replace(h, key="cry") if _WIPED_EYES.match(text[h.start :]) else h for h in ACTS.find(text))
    return [_hand_in_hand(text, _with_bicycle(text, h)) for h in found if h.key and _done(text, h) and happens(text, h)]


def _hand_in_hand(text: str, hit: Hit) -> Hit:
    taken = hit.key in ("take", "carry") and _HAND_HELD.search(re.split(r"[，,；;。.]", text[hit.start :])[0])
    return replace(hit, key="hold-hands") if taken else hit


def _with_bicycle(text: str, hit: Hit) -> Hit:
    """Give who pushes something with wheels a bicycle only where the sentence names one."""
    pushed = hit.word in ("推车", "推着车") and _BICYCLE.search(text) is not None
    return replace(hit, key="push-bicycle") if pushed else hit


def happens(text: str, hit: Hit) -> bool:
    """Whether a word is said to happen: nothing right before it denies it or only supposes it."""
    before = text[max(0, hit.start - (16 if hit.word.isascii() else 4)) : hit.start]
    last = re.split(r"[，,；;。.]", before)[-1]
    return not names_one(last, UNREAL) and not names_one(last, _ALMOST)


def _done(text: str, hit: Hit) -> bool:
    """Whether a word of doing is a verb here, and means more than the touch of a hand: no "the spoon", no 熟睡的."""
    if hit.word.lower() in _MERE_TOUCH and hit.key != "cry":
        return False
    if (hit.key in _HANDLING or hit.word in _WIPES) and _OWN_BODY.match(text, hit.end):
        return False
    if hit.word in ("敲", "敲了", "敲了敲") and not _AT_DOOR.search(text):
        return False
    if hit.word.isascii():
        return _NOUN_BEFORE.search(text[: hit.start]) is None
    if text[hit.end : hit.end + 1] == "不":
        return False
    return _begins_a_word(text, hit) and not re.match(r"的(?!时候)[\s\u4e00-\u9fff]", text[hit.end :])


def _begins_a_word(text: str, hit: Hit) -> bool:
    ends, around = _joints(text)
    start, end = around[hit.start]
    if end > hit.end and text[end - 1] in _NAMES_A_THING:
        return False
    if hit.start in ends:
        return True
    return hit.end >= end and hit.start == start + 1 and text[start] in _AS_ADVERB


def matter(text: str) -> tuple[str, str, int]:
    """Return the thing a sentence is about, as prop or as the author's words, and where it stands (-1: none).

    The last thing a hand can hold, for a sentence leads up to what it brings; else the fixed one named longest.
    What nobody can draw counts only where it is brought in.
    """
    known, strange = things(text)
    shown = [h for h in strange if brought_in(text, h.start) or not text[: h.start].strip()]
    held = sorted([h for h in known if h.key not in FIXED] + shown, key=lambda h: h.start)
    if not held:
        apart = [h for h in known if not _only_where(text, h)] or known
        fixed = max(apart, key=lambda h: (len(h.word), -h.start), default=None)
        return (fixed.key, "", fixed.start) if fixed else ("", "", -1)
    best = next((h for h in reversed(held) if brought_in(text, h.start)), held[-1])
    if best in strange:
        return "", phrase(text, best), best.start
    return best.key, "", best.start


def _only_where(text: str, hit: Hit) -> bool:
    """Whether a thing only says where another one is: "on the table", 桌上."""
    if hit.key not in _SUPPORTS:
        return False
    if hit.word.isascii():
        return re.search(r"\b(?:on|in|at|by|under|near|behind|beside|across) (?:the|a|an|his|her|my|their) $",
                         text[: hit.start], re.I) is not None  # fmt: skip
    return text[hit.end : hit.end + 1] in tuple("上里旁边前后下")


def brought_in(text: str, at: int) -> bool:
    """Whether the thing that stands at `at` is named as new: "a glove", 一只铝饭盒."""
    return _INDEFINITE.search(_clause(text, at)) is not None


_BETWEEN = re.compile(
    r"[。，,；;.]|\b(?:and|then|on|in|at|to|over|under|from|into|onto|by|across|beside|behind|through|for|against|around|"
    r"towards?|after|before|as|while|when|who|which|that|but)\b",
    re.I,
)
_BA = re.compile(r"[把将][^，。；]*$")


def object_of(text: str, act: Hit | None) -> str:
    """Return the prop the verb at `act` takes: the thing right after it in its clause, or the one named by 把."""
    if act is None:
        return ""
    known, strange = things(text)
    row = sorted([h for h in known if h.key not in FIXED] + strange, key=lambda h: h.start)
    clause = act.start - len(_clause(text, act.start))
    by_ba = [h for h in row if clause <= h.start and h.end <= act.start and _BA.search(text[: h.start])]
    pick = by_ba[-1] if by_ba else next((h for h in row if h.start >= act.end), None)
    if pick is None or (pick.start >= act.end and not _taken_by(text, act, pick)):
        return ""
    return pick.key if pick in known else ""


def _taken_by(text: str, act: Hit, thing: Hit) -> bool:
    between = text[act.end : thing.start]
    if _BETWEEN.search(re.sub(r"\b(?:a|an|one|the|two|three|his|her)\s+\w+\s+of\b", "", between)):
        return False
    return not any(h.key and _done(text, h) for h in ACTS.find(between)) or "的" in between


def phrase(text: str, hit: Hit) -> str:
    """Return the author's own words around a thing: its adjectives, without article or verb."""
    if not hit.word.isascii():
        m = re.search(r"[一二两三几半]?[只个条把块张支顶副枚根]?[\u4e00-\u9fff]{0,6}?$", text[: hit.start])
        return ((m.group() if m else "") + hit.word).lstrip("一")[-10:]
    words = re.findall(r"[A-Za-z'-]+", re.split(r"[,;.]", text[: hit.start])[-1])
    stop = re.compile(r"(?:a|an|the|one|her|his|my|in|on|of|with|and|to|at|laid|put|took|held)\Z", re.I)
    own: list[str] = []
    for w in reversed(words[-3:]):
        if stop.match(w):
            break
        own.insert(0, w)
    return " ".join((*own, hit.word))


def tint(text: str, at: int) -> str:
    """Return the colour that the words right before the thing at `at` (or its own first ones) give it, or ""."""
    if at < 0:
        return ""
    before = re.split(r"[，,；;。.]|\b(?:of|and|with|on|in)\b", text[:at])[-1]
    hits = COLOURS.find(before[-28:] if before.isascii() else before[-5:] + text[at : at + 2])
    return hits[-1].key if hits else ""
