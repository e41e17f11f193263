"""Places in Chinese narration: nouns of place with what stands before and behind them, weighed by their clause."""

import re
from collections.abc import Iterable
from dataclasses import replace

from duanju.writing import chinese_words
from duanju.writing.places import GENERIC, STRONG, WEAK, Candidate, words_of

_SIMPLE = str.maketrans(
    "莊裡裏後臺檯樓戲園門場車館鋪舖廳處醫辦學廚間廟橋邊時亂國園過進來從離個樹開對這說樣頭還會滿遠當東廠龍灣島嶺崗壩灘溝寢員"
    "電視書報銀郵局監獄燈爐兒經響聽見問無將與讓給條張輛隻們兩總憶夢記聞號級嶼岡製漁碼階階鄉縣鎮區圍棧寧陽陰應",
    "庄里里后台台楼戏园门场车馆铺铺厅处医办学厨间庙桥边时乱国园过进来从离个树开对这说样头还会满远当东厂龙湾岛岭岗坝滩沟寝员"
    "电视书报银邮局监狱灯炉儿经响听见问无将与让给条张辆只们两总忆梦记闻号级屿冈制渔码阶阶乡县镇区围栈宁阳阴应",
)
_WEAK_INSIDE, _WEAK_OUTSIDE = words_of("chinese", "weak_inside"), words_of("chinese", "weak_outside")
_WEAK = words_of("chinese", "weak") | _WEAK_OUTSIDE
_VEHICLES, _GENERIC = words_of("chinese", "vehicles"), words_of("chinese", "generic")
_NEVER = words_of("chinese", "never")
_SUFFIXES = dict.fromkeys(words_of("chinese", "suffix_inside"), "INT") | dict.fromkeys(
    words_of("chinese", "suffix_outside"), "EXT"
)
_SETTINGS: dict[str, str] = (
    chinese_words.PLACES
    | dict.fromkeys(words_of("chinese", "inside"), "INT")
    | dict.fromkeys(words_of("chinese", "outside"), "EXT")
    | dict.fromkeys(_WEAK, "OTHER")
    | dict.fromkeys(_WEAK_INSIDE, "INT")
    | dict.fromkeys(_WEAK_OUTSIDE, "EXT")
)


def simple(text: str) -> str:
    """Return a text with the traditional characters of the tables made simplified, every offset unchanged."""
    return text.translate(_SIMPLE)


def _longest(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda w: (-len(w), w)))


_PLACE = re.compile(f"(?P<known>{_longest(_SETTINGS)})|(?P<suffix>{_longest(_SUFFIXES)})")
_CLAUSE = re.compile(r"[，。；：！？、—…,;:!?“”「」\s]")
_STOP = re.compile(
    r".*(?:时候|走进|走到|来到|回到|赶到|跑到|坐在|站在|蹲在|守在|等在|躺在|挂在|装在|推开|拉开|打开|路过|经过|穿过|看见|"
    r"[在到进出了的从是着于回向往上下去过里开把被和有就又也还都才她他我你您咱俺它们这那哪个条片辆张位只间座家名每各第"
    r"坐站蹲躺走跑推拉住得而却没不将让叫使当等对跟与给离沿朝用拿放])"
)
_STANDS = re.compile(
    r"(?:坐|站|蹲|躺|趴|守|等|靠|住|跪|挤|倚|待|呆|缩|睡)?在了?(?:[^，。]{0,8}的)?$|[坐站蹲躺趴守靠住围]着?(?:[^，。]{0,2})?$"
)
_ARRIVES = re.compile(
    r"(?:走进|跑进|冲进|钻进|挤进|搬进|拐进|闯进|踏进|走到|跑到|来到|回到|赶到|冲到|溜到|送到|叫到|带到|请到|到|进|进了|推开|"
    r"爬上|登上|跳上|坐上|上|下到|走出|跑出|冲出|出)了?(?:[^，。]{0,6}的)?$"
)
_SETTLES = re.compile(r"[趴坐躺站蹲跪放靠塞伸挪]到$")
_BY = re.compile(r"沿着?$|经过$|路过$|穿过$")
_AWAY = re.compile(r"(?:[从离朝往向]|对面|隔壁|打算去|想去|要去|去|回)[^，。在]{0,6}$")
_LIKE = re.compile(r"(?:像|好像|仿佛|似的|如同|好比|比)[^，。]*$")
_PAST = re.compile(
    r"以前|从前|小时候|当年|曾|昨天|昨晚|昨夜|前天|上个月|去年|上回|上次|原来|多年前|年前|梦见|梦里|记得|想起|听说|据说|听见|"
    r"那时候|那时|是[^，。]{1,9}的$|生前|本来"
)
_HABIT = re.compile(r"每天|每次|每年|每逢|常常|总是|天天|平时|平日|一向|从来")
_UNREAL = re.compile(r"没有?去|不去|不在|不肯|如果|要是|假如|不如|打算|想去|以为")
_INSIDE = re.compile(r"里面|里头|里|中间|中|内|上面|上")
_OUTSIDE = re.compile(r"门口|门外|外面|外头|外|门前")
_BESIDE = re.compile(r"旁边|旁|边上|边|前面|前头|前|后面|后头|后|下面|底下|下(?![着了起雪雨过])|口")
_QUALIFIES = re.compile(r"的(?!时候|屋顶|门|灯|人|墙|地上|窗|钟|桌|柜台|角落|空气|里间|后门|大门|深处|一角|中间|中央)")
_SILENCE = re.compile(r"(?:[一又都更顿]?[下]?子?)?(?:安?静|没有?人|谁[也都]|鸦雀|沉默|的人[都也]?|突然)")
_NUMBER = re.compile(r"[一二三四五六七八九十百零两几\d]+")
_PLACED = re.compile(r"[里上下边前后旁脚顶]")
_COMES = re.compile(r"[^，。]{0,12}(?:来了?[一个辆位]|过来|走来|开来|跑来|进来)")
_HEARD = re.compile(r"[^，。]{0,3}(?:有人[^，。]{0,2}[喊叫咳敲拍]|传来|响起|声音|一阵|有人)")
_AWAY_FROM = frozenset(("门外", "窗外", "远处", "楼下", "楼上", "外面", "里屋"))
_AT_CLAUSE = re.compile(
    r"^(?:[^，。]{0,12}(?:年|月|天|夜|晚上?|早上?|清晨|傍晚|下午|上午|时候|点半?|以后|这时候?|日|间))?$"
)


def candidates(text: str, plain: str, people: frozenset[str], start: int, end: int, opening: bool) -> list[Candidate]:
    """Return the phrases of one sentence of narration that may name a place.

    `plain` is the text in simplified characters, `people` how people are called;
    `opening` says that the sentence opens its paragraph.
    """
    found: list[Candidate] = []
    end = min(end, start + 300)
    at = start
    while m := _PLACE.search(plain, at, end):
        at = m.start() + 1
        c = _weighed(text, plain, m, start, end, opening)
        if c and any(text[m.end() - k : m.end()] in people for k in range(2, 7) if k <= m.end()):
            c = None
        if c and found and c.start <= found[-1].start:
            c = replace(c, points=max(found.pop().points, c.points))
        if c and found and found[-1].end == c.start and found[-1].kind >= GENERIC <= c.kind:
            first = found.pop()
            c = replace(c, start=first.start, words=first.words + c.words, points=max(first.points, c.points))
        if c and c.kind == WEAK and found and text[found[-1].end : c.start] == "的":
            whole = found.pop()
            setting = "EXT" if c.setting == "EXT" else whole.setting
            points = max(whole.points + 2.0, c.points + 1.0)
            c = replace(
                c, start=whole.start, words=f"{whole.words}的{c.words}", setting=setting, points=points, kind=GENERIC
            )
        if c and not (found and found[-1].end > c.start and found[-1].points > c.points):
            found.append(c)
        if c:
            at = max(at, c.end)
    return found


def _lead(plain: str, start: int, at: int, longest: int) -> str:
    """Return the modifiers that stand right before a noun: at most `longest` characters of its own phrase."""
    m = re.search(r"[\u3400-\u9fff]*$", plain[max(start, at - longest) : at])
    head = m.group() if m else ""
    whole = next((head[-n:] for n in range(len(head), 1, -1) if head[-n:] in _SETTINGS), "")
    if whole:
        return whole
    stop = _STOP.match(head)
    return head[stop.end() :] if stop else head


def _clause(plain: str, start: int, at: int, end: int) -> tuple[str, str]:
    """Return the clause around an offset in two parts, before and behind it."""
    before = _CLAUSE.split(plain[start:at])[-1]
    after = _CLAUSE.split(plain[at:end])[0]
    return before, after


def _weighed(text: str, plain: str, m: re.Match[str], start: int, end: int, opening: bool) -> Candidate | None:
    noun = m.group()
    stop = m.end()
    lead = _lead(plain, start, m.start(), 5)
    if m["suffix"]:
        if (
            not lead
            or lead[-1:] + noun in _NEVER
            or lead + noun in _NEVER
            or (noun in _NEVER and len(lead) < 2 and not _PLACED.match(plain, stop))
        ):
            return None
        if noun == "楼" and _NUMBER.fullmatch(lead):
            return None
        if re.match(r"[在着起住了长主]", plain[stop : stop + 1]) and noun == "站":
            return None
        setting, kind = _SUFFIXES[noun], STRONG - (0.6 if len(noun) == 1 else 0.0)
    else:
        setting = _SETTINGS[noun]
        kind = WEAK if noun in _WEAK or noun in _WEAK_INSIDE else GENERIC if noun in _GENERIC else STRONG
        if lead[-1:] + noun in _NEVER:
            return None
        if kind == STRONG and len(noun) == 1 and not lead and not _INSIDE.match(plain, stop):
            return None
    if noun in _GENERIC and noun.endswith("里") and len(lead) > 1:
        noun, stop, kind = noun[:-1], stop - 1, STRONG
    if noun in _GENERIC or (kind == WEAK and noun not in ("门口", "树下", "楼下")):
        lead = ""
    setting = "EXT" if noun == "楼下" and len(lead) > 1 else setting
    head = lead + noun
    begin = m.start() - len(lead)
    before, after = _clause(plain, start, begin, end)
    after = plain[stop : stop + 8]
    inside, beside, outside = _INSIDE.match(after), _BESIDE.match(after), _OUTSIDE.match(after)
    points = kind + _weigh(before, _CLAUSE.split(plain[stop:end])[0])
    goes = bool(_ARRIVES.search(before)) and not _AWAY.search(before) and not _SETTLES.search(before)
    if noun in _VEHICLES and not inside:
        points -= 3.5
    if (outside and setting == "INT") or (outside and kind == STRONG):
        setting, head = "EXT", head + outside.group()
        stop += len(outside.group())
    elif inside:
        points += 0.7
        if len(head) == 1 or noun in ("桥", "船"):
            head, stop = head + inside.group()[:1], stop + 1
    elif beside and kind >= GENERIC and setting == "EXT":
        head, stop = head + beside.group(), stop + len(beside.group())
        points += 0.3
    tail = plain[stop : stop + 6]
    if _QUALIFIES.match(tail) or (inside and _QUALIFIES.match(plain[stop + len(inside.group()) : stop + 6])):
        points -= 2.0
    owner = before.endswith("的") and len(before) <= 10
    topic = bool(_AT_CLAUSE.match(before)) or owner
    if topic:
        points += 1.2
    if opening and begin - start < 40:
        points += 0.6
    if _STANDS.search(before):
        points += 1.4
    if goes:
        points += 1.3
    rest = plain[stop + (len(inside.group()) if inside and stop == m.end() else 0) : stop + 14]
    if noun in _AWAY_FROM and _HEARD.match(rest):
        points -= 3.0
    opens = opening and (begin - start <= 1 or (owner and begin - start <= 8)) and not _COMES.match(rest)
    if _SILENCE.match(rest):
        opens = False
    words = text[begin : begin + len(head)]
    return Candidate(begin, stop, words, noun, setting, points, kind, arrives=goes and kind > WEAK, opens=opens)


def _weigh(before: str, after: str) -> float:
    """Return what the words of a clause say for and against somebody's being there now."""
    points = 0.0
    if _AWAY.search(before) or (_BY.search(before) and not before.startswith("沿")):
        points -= 2.5
    if _LIKE.search(before) or after.startswith("似的"):
        points -= 4.0
    if _PAST.search(before):
        points -= 1.5
    if _PAST.search(before) or re.search(r"是[^，。]{1,9}的$", before + after):
        points -= 2.0
    if _HABIT.search(before):
        points -= 0.8
    if _UNREAL.search(before):
        points -= 2.0
    return points
