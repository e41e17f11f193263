"""Where and when each stretch of a story plays, as far as its own words tell."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import partial

from duanju.writing import chinese_places, english_places, spans
from duanju.writing.hours import hour
from duanju.writing.lines import Reading
from duanju.writing.mention import Sort
from duanju.writing.places import GENERIC, STRONG, WEAK, Candidate, best

_ZH_JUMP = re.compile(
    r"(?:第二天|次日|翌日|当晚|当天|那天[^，。]{0,4}|这天[^，。]{0,4}|过了[^，。]{1,4}[天年月周]|[一二三四五六七八九十几两半\d]+(?:个?[天年月周]|小时|个小时|分钟)[以之]?后|"
    r"多年[以之]?后|转眼|一晃|后来|天亮时|天亮了|天黑了|傍晚|第[三四五六七]天|夜里|深夜|半夜|清晨|凌晨|黄昏)"
)
_EN_JUMP = re.compile(
    r"(?:The next|The following|That|By|At|In the|Next|Two|Three|Four|Five|Six|Seven|Ten|An hour|A week|A month|A year|"
    r"Years|Months|Weeks|Days|Hours|Late|Early)"
    r"\b[^.,]{0,24}\b(?:morning|afternoon|evening|night|day|dawn|dusk|midnight|noon|later|week|year|nightfall)\b",
)
_HERE = re.compile(
    r"(?:\b(?:this is|it[’']s|is this|you[’']re in|in this)\s+(?:(?:the|a|an|my|our)\s+)?(?:\w+\s+)?|"
    r"(?:这里?|这儿|這裡?)就?是[^，。？]{0,3})$",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"走出|离开|出了|跑出|冲出")
_LONG_TALK = 10
"""Paragraphs after which a place that is described for the first time is a new one."""
_UNDER_SKY = re.compile(
    r"\b(?:grass|mud|bush(?:es)?|trees?|leaves|path|spade|hoe|dug|digging|woodpile|bicycle|sky|frost|field|wind|rain(?:ing)?)\b|[草泥树田风]",
    re.IGNORECASE,
)
_UNDER_ROOF = re.compile(
    r"\b(?:counter|drawers?|shel(?:f|ves)|stove|kettle|window|table|sink|curtains?|sofa|carpet|ceiling|floor|doorway|door|stool|cupboard|desk|lamp)\b|"
    r"[柜桌灶炕]|沙发|门帘|墙上|屋",
    re.IGNORECASE,
)
_RECENT = 40
"""Paragraphs back within which somebody was there who now goes elsewhere."""
_SCENE_READ = 14
"""How many paragraphs of a scene are read for its place."""


@dataclass(frozen=True)
class Setting:
    """A scene's beginning: the paragraph it opens with, INT, EXT or OTHER, place and time in the story's words."""

    paragraph: int
    setting: str = "OTHER"
    place: str = ""
    time: str = ""


@dataclass(frozen=True)
class _Told:
    """What one paragraph of text tells of where and when."""

    paragraph: int
    places: tuple[Candidate, ...]
    time: str
    jumps: bool
    said: Candidate | None = None
    """A place that somebody says they are in: "This is a library"."""


def settings(reading: Reading) -> list[Setting]:
    """Return where the scenes of a story begin; the first begins with the first paragraph of text."""
    rows = _read(reading)
    if not rows:
        return [Setting(0)]
    starts = _starts(reading, rows)
    found: list[Setting] = []
    for k, first in enumerate(starts):
        stop = starts[k + 1] if k + 1 < len(starts) else len(rows)
        mark = _setting(rows[first:stop], found[-1] if found else None, _broken(reading, rows, first))
        if mark.setting == "OTHER":
            mark = replace(mark, setting=_covered(reading, rows[first : min(stop, first + _SCENE_READ)]))
        found.append(mark)
    return found


def _covered(reading: Reading, rows: list[_Told]) -> str:
    """Return INT or EXT by the things the narration of a scene names, OTHER where they say too little."""
    text = reading.story.text
    told = [text[a:b] for r in rows for a, b in reading.paragraphs[r.paragraph].gaps()]
    sky, roof = (sum(len(w.findall(t)) for t in told) for w in (_UNDER_SKY, _UNDER_ROOF))
    if abs(sky - roof) < 2:
        return "OTHER"
    return "EXT" if sky > roof else "INT"


def _read(reading: Reading) -> list[_Told]:
    """Read every paragraph of text for its places, its hour and a jump in time."""
    text, language = reading.story.text, reading.story.language
    if language == "zh":
        find = partial(chinese_places.candidates, text, chinese_places.simple(text), _people(reading))
    else:
        find = partial(_english, text, _people(reading))
    rows = []
    for n, p in enumerate(reading.paragraphs):
        if p.kind != "text":
            continue
        told = [s for a, b in p.gaps() for s in spans.sentences(text, a, b)][:8]
        places = [c for a, b in told for c in find(a, b, opening=a == p.start)]
        time = next((h for a, b in told[:4] if (h := hour(text, a, b, language))), "")
        jumps = bool(told) and told[0][0] == p.start and _jumps(text, p.start, language)
        said = (s for q in p.quotes[:4] for s in find(q.inner_start, q.inner_end, opening=False))
        here = next(
            (c for c in said if c.kind >= STRONG - 0.7 and _HERE.search(text[max(p.start, c.start - 24) : c.start])),
            None,
        )
        rows.append(_Told(n, tuple(places), time, jumps, here))
    return rows


def _english(text: str, people: frozenset[str], start: int, end: int, opening: bool) -> list[Candidate]:
    return english_places.candidates(text, start, end, people, opening)


def _people(reading: Reading) -> frozenset[str]:
    """Return the words by which people act and speak, in small letters."""
    mentions = [m for t in reading.told for m in (*t.mentions, *t.others)]
    tagged = [t.subject for t in reading.tags.values() if t.subject]
    called = [m for line in reading.lines for m in line.calls]
    names = [m.words for m in (*mentions, *tagged, *called) if m.sort in (Sort.NAME, Sort.NOUN, Sort.KIN)]
    return frozenset(w for name in names for w in re.findall(r"[\w’'-]+", name.lower()))


def _jumps(text: str, start: int, language: str) -> bool:
    if language == "zh":
        return bool(_ZH_JUMP.match(chinese_places.simple(text[start : start + 16])))
    return bool(_EN_JUMP.match(text[start : start + 60]))


def _broken(reading: Reading, rows: list[_Told], k: int) -> bool:
    """Whether white space, marks or a chapter heading part a paragraph from the text before it."""
    n = rows[k].paragraph
    return any(p.kind in ("break", "chapter") for p in reading.paragraphs[max(0, n - 1) : n])


def _starts(reading: Reading, rows: list[_Told]) -> list[int]:
    """Return the rows that begin scenes."""
    starts, begun = [0], False
    for k in range(1, len(rows)):
        first = starts[-1]
        begun = (begun and first < k - 1) or bool(reading.paragraphs[rows[k - 1].paragraph].quotes)
        if _broken(reading, rows, k):
            starts.append(k)
            continue
        here = best((j, c) for j, r in enumerate(rows[first : min(k, first + _SCENE_READ)]) for c in r.places)
        if (rows[k].jumps and (begun or k - first > 2)) or _moved(reading, rows, first, k, here, begun):
            starts.append(k)
    return starts


def _moved(reading: Reading, rows: list[_Told], first: int, k: int, here: Candidate | None, begun: bool) -> bool:
    """Whether the people of a scene go somewhere else with this paragraph, or it opens somewhere else."""
    if not begun:
        return False
    row, p = rows[k], reading.paragraphs[rows[k].paragraph]
    text = reading.story.text
    lead = p.quotes[0].start if p.quotes else p.end
    leaves = bool(_LEAVES.match(chinese_places.simple(text[p.start : p.start + 4])))
    for c in row.places:
        if c.start >= lead or c.kind < GENERIC or c.points < STRONG or (here and _same(c, here)):
            continue
        if c.opens and c.kind >= STRONG - 0.7 and (k - first >= _LONG_TALK or (here and here.kind > WEAK)):
            return True
        if (
            (c.arrives or leaves)
            and here
            and here.points > 0
            and _goes(reading, rows[first].paragraph, row.paragraph, c)
        ):
            return True
    return False


def _same(a: Candidate, b: Candidate) -> bool:
    """Whether two phrases may well mean the same place."""
    return a.head == b.head or a.words in b.words or b.words in a.words


def _goes(reading: Reading, first: int, n: int, place: Candidate) -> bool:
    """Whether it is somebody of the scene who goes there, not somebody who comes to it."""
    at = bisect_right(reading.told, place.start, key=lambda t: t.start) - 1
    if at < 0 or reading.told[at].end <= place.start:
        return False
    sentence = reading.told[at]
    going = [m for m in sentence.mentions if m.start < place.start]
    if not going or any(m.sort in (Sort.PRONOUN, Sort.SELF, Sort.GROUP) for m in going):
        return True
    since = reading.paragraphs[max(first, n - _RECENT)].start
    seen = reading.story.text[since : reading.paragraphs[n].start]
    return any(m.words in seen for m in going if not m.indefinite)


def _setting(rows: list[_Told], last: Setting | None, broken: bool) -> Setting:
    """Return place and hour of a scene; what it leaves open it takes from the scene before, a break aside."""
    chosen = best((j, c) for j, r in enumerate(rows[:_SCENE_READ]) for c in r.places)
    if chosen is None or chosen.kind <= WEAK:
        chosen = next((r.said for r in rows if r.said), chosen)
    time = next((r.time for j, r in enumerate(rows[:6]) if r.time and (j < 3 or last is None)), "")
    jumped = rows[0].jumps
    if last and not broken and not jumped and not time:
        time = last.time
    if chosen is None and last and not broken:
        return Setting(rows[0].paragraph, last.setting, last.place, time)
    if chosen is None:
        return Setting(rows[0].paragraph, "OTHER", "", time)
    return Setting(rows[0].paragraph, chosen.setting, chosen.words, time)
