"""Where and when each stretch of a story plays, as far as its own words tell."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from duanju.writing import anywhere, chinese_words, english_words, spans
from duanju.writing.lines import Reading

_ZH_PLACE = re.compile("|".join(sorted(chinese_words.PLACES, key=lambda w: (-len(w), w))))
_ZH_NAMED = re.compile(
    r"(?:走进|走出|来到|回到|赶到|跑到|跑进|冲进|搬进|推开|送到|叫到|带到|请到|坐在|站在|蹲在|等在|守在|在|到|进)了?"
    r"((?:(?![的了着在到进个从和])[\u3400-\u9fff]){1,5}?"
    r"(?:处|室|部|厅|馆|店|铺|行|房|间|棚|圈|站|厂|所|院|局|摊|亭|库|楼|舱|堂|廊|台|园|场|墓|桥|堤|坡|营|帐|包|校|寺|庙|法院|大厦|广场|码头))"
    r"(?=里|外|门|前|的时候|[，。、]|$|[上下中内]|[\u3400-\u9fff])"
)
_ZH_OUT = ("摊", "站", "亭", "园", "场", "墓", "桥", "堤", "坡", "码头", "广场", "棚外", "营", "台")
_ZH_BEFORE = re.compile(r"[\u3400-\u9fff]{0,4}$")
_ZH_STOP = re.compile(
    r".*(?:走进|走到|来到|回到|赶到|跑到|坐在|站在|蹲在|守在|等在|躺在|[在到进出了的从是着于回向往上下去过里开把被和有就又也她他我你它们这那个座家间条])"
)
_ZH_MOVE = re.compile(
    r"(?:走进|来到|回到|走到|赶到|跑到|到了|进了|出了|搬进|去了?|上了|走出|冲进|钻进|拐进|推开|坐上|爬上|登上|跑进|跑出|坐在|站在)[^，。]{0,6}$"
)
_ZH_TIME = re.compile(
    r"(?<![昨前每天明后一整])(清晨|凌晨|拂晓|黎明|早晨|早上|清早|一大早|上午|中午|正午|晌午|午后|下午|傍晚|黄昏|夜里|深夜|半夜|午夜|夜晚|晚上|入夜|天亮|天黑|当晚|大年夜|除夕夜|雨夜|雪夜|夜)"
)
_ZH_JUMP = re.compile(
    r"(?:第二天|次日|翌日|当晚|当天|那天[^，。]{0,4}|这天[^，。]{0,4}|过了[^，。]{1,4}[天年月周]|[一二三四五六七八九十几两半\d]+(?:个?[天年月周]|小时|个小时|分钟)[以之]?后|"
    r"多年[以之]?后|转眼|一晃|后来|天亮时|天亮了|天黑了|傍晚|第[三四五六七]天|夜里|深夜|半夜|清晨|凌晨|黄昏)"
)

_ZH_DOORS = ("门口", "门外", "窗外", "路上", "车上", "地里", "家里", "屋外", "屋里", "树下")
_ZH_ARRIVES = re.compile(r"(?:走到|来到|跑到|回到|赶到|冲到|到了|走出|在|上|进)[\u3400-\u9fff]{0,4}$")

_ROOMS = english_words.PLACES
_ROOM = "|".join(map(re.escape, sorted(_ROOMS, key=lambda w: (-len(w), w))))
_EN_PLACE = re.compile(
    r"\b(?P<prep>(?i:in|at|on|into|inside|outside|to|through|across|along|onto|off|under|by|near|aboard|behind|reached|entered|left))\s+"
    r"(?P<np>(?:(?:the|a|an|his|her|their|our|my|its|old|[A-Z][\w’']*)\s+)(?:(?!the\s|a\s|an\s|of\s|and\s|morning|afternoon|evening|night)[\w’'-]+\s+){0,3}?"
    rf"(?P<noun>{_ROOM})s?\b"
    rf"(?:\s+(?P<more>{_ROOM})\b)?"
    rf"(?:\s+of\s+(?:the|a|an)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{_ROOM})\b)?)",
)
_EN_NUMBERED = re.compile(
    r"\b(?:in|into|to|at|of|outside|from)\s+(?P<np>(?P<noun>(?i:room|ward|bay|platform|gate|flat|apartment|cell|cabin|studio|courtroom|"
    r"classroom|theatre|theater|hut|lab|bed|pier|dock))\s+(?:number\s+)?(?:\d+|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b"
)
_EN_THING_OF = re.compile(
    rf"\b(?:[Tt]he|a)\s+(?P<np>(?P<noun>{_ROOM}))\s+(?:telephone|phone|door|doors|counter|window|windows|bell|clock|lights?|floor|table|"
    r"roof|walls?|radio|sign|steps|stove|oven|kitchen|office)\b"
)
_EN_SUBJECT = re.compile(
    r"^(?:The|A|An|His|Her|Their|Our|My)\s+(?P<np>(?:[\w’'-]+\s+){0,2}?"
    rf"(?P<noun>{_ROOM})s?\b(?:\s+(?P<more>{_ROOM})\b)?)\s+"
    r"(?:(?:over|behind|above|under|at|of|in)\s+[\w’' -]{3,30}?\s+)?"
    r"(?:was|were|smelled|smelt|stood|lay|had|hummed|seemed|looked|closed|opened|filled)"
)
_EN_HERE = frozenset(["room", "house", "place", "shop", "car", "building", "flat", "apartment", "cabin", "stage"])
"""Places that say nothing new when a sentence only describes them: "The room was quiet"."""
_EN_VAGUE = frozenset(["room", "house", "bench", "stairs", "aisle", "doorstep", "home", "counter", "table", "steps"])
_EN_MOVE = re.compile(
    r"\b(?:came|went|walked|ran|stepped|drove|arrived|climbed|hurried|got|returned|moved|led|crossed|rode|reached|entered|left|"
    r"followed|slipped|headed|carried|pulled|pushed|stumbled|rushed|sat|stood|waited|met|found)\b[^.!?]{0,40}$"
)
_EN_TIME = re.compile(
    r"(?<!last )(?<!every )(?<!each )(?<!good )(?<!all )\b("
    r"(?:early|late|mid)[ -](?:morning|afternoon|evening|night)|"
    r"midnight|midday|noon|dawn|dusk|sunrise|sunset|nightfall|daybreak|twilight|morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_EN_JUMP = re.compile(
    r"(?:The next|The following|That|By|At|Next|Two|Three|Four|Five|Six|Seven|Ten|An hour|A week|A month|A year|"
    r"Years|Months|Weeks|Days|Hours|Late|Early)"
    r"\b[^.,]{0,24}\b(?:morning|afternoon|evening|night|day|dawn|dusk|midnight|noon|later|week|year|nightfall)\b",
)
_ARRIVALS = frozenset(
    ["in", "into", "to", "inside", "at", "onto", "on", "outside", "reached", "entered", "aboard", "across", "through"]
)


@dataclass(frozen=True)
class Setting:
    """A scene's beginning: the paragraph it opens with, INT, EXT or OTHER, place and time in the story's words."""

    paragraph: int
    setting: str = "OTHER"
    place: str = ""
    time: str = ""


def settings(reading: Reading) -> list[Setting]:
    """Return where the scenes of a story begin; the first begins with the first paragraph of text."""
    find = _chinese if reading.story.language == "zh" else _english
    texts = [n for n, p in enumerate(reading.paragraphs) if p.kind == "text"]
    if not texts:
        return [Setting(0)]
    found = [_opening(reading, texts)]
    for n in texts[1:]:
        broken = any(p.kind in ("break", "chapter") for p in reading.paragraphs[max(0, n - 1) : n])
        setting, place, time, moved, jumped = find(reading, n)
        last = found[-1]
        new_place = moved and place and place != last.place
        heard = bisect_left(reading.told, last.paragraph, key=lambda t: t.paragraph)
        silent = heard == len(reading.told) or reading.told[heard].paragraph >= n
        if (
            not last.place
            and place
            and not broken
            and not jumped
            and (silent or not moved or (n <= texts[min(9, len(texts) - 1)] and not _goes(reading, n)))
        ):
            found[-1] = Setting(last.paragraph, setting, place, last.time or time)
        elif broken or jumped or new_place:
            kept = not (new_place or (broken and place))
            where = (last.setting, last.place) if kept else (setting, place)
            if broken and not place:
                where = ("OTHER", "")
            when = time or ("" if broken or jumped else last.time)
            found.append(Setting(n, *where, when))
    return _only_scene(reading, found)


def _vague(place: str) -> bool:
    """Whether a place is only a part or a kind of one, so that a better one may follow."""
    return place.lower() in _EN_VAGUE or place in _ZH_DOORS


def _only_scene(reading: Reading, found: list[Setting]) -> list[Setting]:
    """Give a first scene without a place the first place that the narration names in any manner."""
    if found[0].place and not (
        len(found) == 1 and found[0].place.lower() in _EN_VAGUE | {"roof", "sea", "river", "sky"}
    ):
        return found
    find = _chinese if reading.story.language == "zh" else _english
    setting, place = anywhere.somewhere(reading, found[0].paragraph)
    if not place and len(found) == 1 and not found[0].place:
        told = (find(reading, n, opening=True) for n, p in enumerate(reading.paragraphs) if p.kind == "text")
        setting, place = next(((s, p) for s, p, *_ in told if p), (setting, place))
    if found[0].place and not place:
        return found
    return [Setting(found[0].paragraph, setting, place, found[0].time), *found[1:]]


def _goes(reading: Reading, n: int) -> bool:
    """Whether a paragraph of narration begins with somebody going somewhere."""
    text, p = reading.story.text, reading.paragraphs[n]
    return bool(_GOES.search(text, p.start, min(p.end, p.start + 80)))


_GOES = re.compile(
    r"走进|走出|来到|回到|赶到|跑到|跑进|冲进|到了|进了|出了|上了|爬上|"
    r"\b(?:went|walked|drove|arrived|returned|left|reached|crossed|climbed|hurried|stepped|moved|rode)\b"
)


def _opening(reading: Reading, texts: list[int]) -> Setting:
    """Return the first scene: the first place that the first six paragraphs of narration name."""
    find = _chinese if reading.story.language == "zh" else _english
    setting, place, time = "OTHER", "", ""
    for n in texts[:8]:
        told = find(reading, n, opening=True)
        if n != texts[0] and (told[4] or (find(reading, n)[3] and _goes(reading, n))):
            break
        if told[1] and (not place or (_vague(place) and not _vague(told[1]))):
            setting, place = told[0], told[1]
        if n == texts[0]:
            time = told[2]
    return Setting(texts[0], setting, place, time)


def _narration(reading: Reading, n: int) -> list[tuple[int, int]]:
    text = reading.story.text
    return [s for a, b in reading.paragraphs[n].gaps() for s in spans.sentences(text, a, b)][:6]


def _first(p: spans.Paragraph, offset: int) -> bool:
    """Whether a sentence comes before anything is said in its paragraph."""
    return not p.quotes or offset < p.quotes[0].start


def _chinese(reading: Reading, n: int, opening: bool = False) -> tuple[str, str, str, bool, bool]:
    """Return (setting, place, time, moved, jumped) of one paragraph."""
    text = reading.story.text
    p = reading.paragraphs[n]
    setting, place, moved = "OTHER", "", False
    told = _narration(reading, n)
    for a, b in told:
        for m in _ZH_PLACE.finditer(text, a, min(b, a + 200)):
            if text[m.end() : m.end() + 1] == "的" and not re.match(
                "的(?:时候|人|灯|门|窗|墙)", text[m.end() : m.end() + 3]
            ):
                continue
            arrives = _ZH_ARRIVES.search(text, max(a, m.start() - 8), m.start())
            if m.group() in _ZH_DOORS and not (arrives and (opening or "在" not in arrives.group())):
                continue
            if re.search("[从离]", text[max(a, m.start() - 5) : m.start()]):
                continue
            before = _ZH_BEFORE.search(text, a, m.start())
            head = before.group() if before else ""
            stop = _ZH_STOP.match(head)
            head = head[stop.end() :] if stop else head
            leads = m.start() - len(head) == p.start and m.group() not in ("门口", "门外")
            goes = bool(_ZH_MOVE.search(text, max(a, m.start() - 12), m.start() - len(head)))
            if not place and (opening or leads or goes) and (not goes or _first(p, a)):
                place, moved = head + m.group(), leads or goes
                setting = chinese_words.PLACES[m.group()]
    if not place and opening:
        named = next((x for a, b in told if (x := _ZH_NAMED.search(text, a, b))), None)
        if named and not any(
            named[1].endswith(w)
            for w in ("时间", "房间", "中间", "空间", "全部", "头部", "一下", "柜台", "窗台", "灶台", "电台", "写字台")
        ):
            place = named[1]
            setting = "EXT" if place.endswith(_ZH_OUT) else "INT"
    lead = text[p.start : p.start + 16]
    jumped = bool(_ZH_JUMP.match(lead))
    when = _ZH_TIME.search(text, told[0][0], min(told[0][1], told[0][0] + 60)) if told else None
    time = when.group(1) if when and (opening or jumped or moved) else ""
    if time == "夜" and when and text[when.end() : when.end() + 1] not in "，。 里色很深":
        time = ""
    return setting, place, time, moved, jumped


def _english(reading: Reading, n: int, opening: bool = False) -> tuple[str, str, str, bool, bool]:
    """Return (setting, place, time, moved, jumped) of one paragraph."""
    text = reading.story.text
    p = reading.paragraphs[n]
    setting, place, moved = "OTHER", "", False
    told = _narration(reading, n)
    for a, b in told:
        b = min(b, a + 400)
        subject = _EN_SUBJECT.match(text[a:b]) if a == p.start or opening else None
        subject = None if subject and not opening and subject["np"].lower() in _EN_HERE else subject
        if subject and not place:
            place, moved = subject["np"], a == p.start
            setting = _ROOMS[(subject["more"] or subject["noun"]).lower()]
        numbered = _EN_NUMBERED.search(text, a, b)
        if numbered and not place and (opening or _EN_MOVE.search(text[a : numbered.start()])):
            place, moved = numbered["np"], True
            setting = "EXT" if numbered["noun"].lower() in ("platform", "gate", "pier", "dock") else "INT"
        thing = _EN_THING_OF.search(text, a, b) if opening and not place else None
        if thing:
            place, setting = thing["np"], _ROOMS[thing["noun"].lower()]
        for m in _EN_PLACE.finditer(text, a, b):
            leads = m.start() == p.start or (m.start() - p.start < 2)
            goes = m["prep"].lower() in _ARRIVALS and bool(_EN_MOVE.search(text[a : m.start()]))
            if not place and (opening or leads or goes) and (not goes or _first(p, a)):
                place = re.sub(r"^(?:the|a|an|his|her|their|our|my|its)\s+", "", m["np"], flags=re.IGNORECASE)
                moved = leads or goes
                setting = _ROOMS[(m["more"] or m["noun"]).lower()]
                setting = "EXT" if m["prep"] == "outside" else setting
    lead = text[p.start : p.start + 60]
    jumped = bool(_EN_JUMP.match(lead)) and bool(told) and told[0][0] == p.start
    when = _EN_TIME.search(text, told[0][0], min(told[0][1], told[0][0] + 120)) if told else None
    time = when.group(1) if when and (opening or jumped or moved) else ""
    return setting, " ".join(place.split()), time, moved, jumped
