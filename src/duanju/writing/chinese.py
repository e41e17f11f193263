"""Who acts and who speaks in a Chinese sentence, read from word order, name shapes and contact with verbs."""

import itertools
import re
from collections import Counter
from dataclasses import replace

from duanju.writing import chinese_words as words
from duanju.writing.mention import Mention, Sort, Tag

HAN = "[\u3400-\u9fff]"
CLAUSE = re.compile(r"[^，,；;、：:—…。！？!?\s“”‘’「」『』（）()\"]+")
_TAIL = (
    r"(?:了|着|过|道|起|出|来|起来|出来|一声|一句|几声|两声|几句|半天|话|给|"
    r"我|他|她|你|大家|们|说|问|自己|我们|他们|他俩)*"
)
_VERB = re.compile(
    "|".join(sorted({*words.SAY, *words.LOUDNESS, *words.THINK, *words.WRITE}, key=lambda w: (-len(w), w)))
)
_SHORT_VERBS = frozenset("叫应求劝讲唱逗答回哼想催骂唤喝言道问喊说嚷吼")
_COVERB_PHRASE = re.compile(
    f"(?:[{words.COVERBS}])({HAN}{{1,5}}?)(?=$|(?:{words.VERBS.pattern})|(?:{words.ADVERBS.pattern}))"
)
_MANNER = re.compile(
    r".{0,7}(?:地|声|着|然|音|气|腔|语气|口吻|忙|笑|泪|冷冷|慢慢|轻轻|缓缓|静静|默默|淡淡|幽幽|喃喃|悄悄|急急|狠狠|嘻嘻|呵呵|哈哈|咬牙)$"
)
_PREFIX = "老小阿大二三四五六幺"
_NOUN_WORDS = sorted({**words.ROLES}, key=lambda w: (-len(w), w))
_ROLE = re.compile("|".join(map(re.escape, _NOUN_WORDS)))
_KIN = re.compile("|".join(sorted(words.KIN_WORDS, key=lambda w: (-len(w), w))))
FOLLOWS = re.compile(f"$|的|、|和|俩|{words.ADVERBS.pattern}|{words.VERBS.pattern}")
_DESCRIBED = re.compile(
    rf"((?:有|来了|是)?[一这那两几另](?:个|位|名|群|对|只)?)?((?:(?!的){HAN}){{1,10}}?的)?({_ROLE.pattern})(?!的话)"
)
_VOICE = re.compile(
    rf"(?:(?:{HAN}{{0,5}}有个|一个|那个|有个|一道|个)?({HAN}{{1,8}}?)的)?(?:说话)?声音?(?:说|道|问|喊|传|响|从|又|在|飘|答|$)"
)
_BODY = re.compile(
    r"的?(?:眼睛|眼圈|眼泪|眼眶|声音|嘴唇|嘴角|脸色|脸上|脸|手指|手|肩膀|眉头|眉毛|头|喉咙|鼻子|背影|目光|身子|嗓子)"
)
_WHEN = re.compile(r"(?:以后|之后|时候|以前|之前|的那[天年晚夜][^，]{0,3})$")
_PRESENTED = re.compile(
    r"(?:站|坐|走|跑|蹲|躺|探|闪|钻|冒|传|响|飘|换成|变成|听见|听到|进|出)(?:着|出|进|过|起|了)*来?了?(?=一个|一位|个|[^，]{1,8}的声音)"
)
_SPEAKER_IS = re.compile(
    r"(?:说话|开口|喊话|搭话|接话|搭腔|插嘴|回答|发问|问话|答话|应声|喊)的(?:人)?(?:正|却|竟|就|原来)?是"
)
_BESIDE = re.compile(r"(?:背后|身后|身旁|旁边|身边|对面|面前|前面|后面|隔壁)的")
_SOMEWHERE_SOMEBODY = re.compile(rf"{HAN}{{1,8}}?(?:有人|有个声音|一个声音|有个人)")
_SPEAKS_TO = re.compile(
    r"(?:叫住|喊住|拦住|拉住|推醒|问|告诉|提醒|安慰|吩咐|嘱咐|叮嘱|劝|求|催|骂|逗|数落|埋怨|质问|追问|反问|请教)(?:了|着|起|道)?"
)
_NEW = re.compile(rf"(?:一|有|来了?|几|两)(?:个|位|名|群|对)?(?:{HAN}{{0,5}}的)?$")
_PERSON_END = re.compile(rf"{HAN}+[人员者匠师客工商贩兵婆汉徒民妇]$")
_VOCATIVE_END = re.compile(r"[，,！!？?。…～~]")


class Reader:
    """Reads the clauses of one Chinese story; knows which strings it uses as names."""

    def __init__(self, text: str, names: frozenset[str], counts: Counter[str] | None = None) -> None:
        self.text, self.names = text, names
        self.counts = counts if counts is not None else Counter()
        self.firsts = frozenset(n[0] for n in names)
        self.longest = max((len(n) for n in names), default=0)

    def clauses(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the stretches between marks."""
        return [(m.start(), m.end()) for m in CLAUSE.finditer(self.text, start, end)]

    def _known(self, at: int, end: int) -> str:
        for length in range(min(self.longest, end - at), 0, -1):
            if self.text[at : at + length] in self.names:
                return self.text[at : at + length]
        return ""

    def opening(self, start: int, end: int, tagged: bool = False) -> Mention | None:
        """Read who opens a clause, connectives aside; `tagged` allows any short noun as a name."""
        at = start
        for _ in range(4):
            found = words.LEAD_IN.match(self.text, at, end)
            if not found or self._known(at, end) or self._shape(at, end):
                break
            at = found.end()
        text = self.text[at:end]
        if not text:
            return None
        return (
            self._pronoun(at, end)
            or self._named(at, end)
            or self._kin(at, end)
            or self._voice(at, end, tagged)
            or self._group(at, end)
            or self._described(at, end)
            or (self._shaped(at, end))
            or (self._anything(at, end) if tagged else None)
        )

    def _pronoun(self, at: int, end: int) -> Mention | None:
        first, rest = self.text[at], self.text[at + 1 : end]
        if first not in words.PRONOUNS or rest.startswith(("们", "俩")):
            return None
        beside = _BESIDE.match(rest)
        if beside:
            found = self.opening(at + 1 + beside.end(), end)
            return replace(found, start=at) if found else None
        kin = _KIN.match(rest.removeprefix("的"))
        if kin and not rest.startswith(("妈的", "爷们")):
            skip = 1 + (rest[:1] == "的")
            owner = "self" if words.PRONOUNS[first] == "self" else first
            stop = at + skip + kin.end()
            named = self._apposed(stop, end)
            if named:
                return replace(named, start=at, facts=(kin.group(),), owner="")
            return self._kin_mention(kin.group(), at, stop, owner)
        if first in "你您":
            return None
        role = _ROLE.match(rest.removeprefix("的"))
        if role and len(role.group()) > 1:
            stop = at + 1 + (rest[:1] == "的") + role.end()
            return Mention(Sort.NOUN, role.group(), at, stop, sex=words.ROLES[role.group()][0])
        if words.PRONOUNS[first] == "self":
            return Mention(Sort.SELF, first, at, at + 1)
        return Mention(Sort.PRONOUN, first, at, at + 1, sex=words.PRONOUNS[first])

    def _apposed(self, at: int, end: int) -> Mention | None:
        """Read a name that follows a role or kin word at once: 司机老周."""
        name = self._known(at, end) or self._shape(at, end)
        return Mention(Sort.NAME, name, at, at + len(name), sex=title_sex(name)) if name else None

    def _named(self, at: int, end: int) -> Mention | None:
        name = self._known(at, end)
        if not name:
            return None
        stop = at + len(name)
        rest = self.text[stop:end]
        kin = _KIN.match(rest.removeprefix("的"))
        if kin and (
            rest.startswith("的") or kin.group() in ("妈", "爸", "他妈", "娘", "爹", "奶奶", "爷爷", "妈妈", "爸爸")
        ):
            last = stop + kin.end() + rest.startswith("的")
            named = self._apposed(last, end)
            return named or self._kin_mention(kin.group(), at, last, name)
        joint = re.match(rf"(?:和|跟|与|、)({HAN}{{1,4}})", rest)
        if joint and self._known(stop + 1, end):
            other = self._known(stop + 1, end)
            following = self.text[stop + 1 + len(other) : end]
            if rest[0] in "和、与" and re.match(r"都|同时|一起|齐|异口|对视|相", following):
                return Mention(Sort.GROUP, name + rest[0] + other, at, stop + 1 + len(other))
        return Mention(Sort.NAME, name, at, stop, sex=title_sex(name))

    def _kin_mention(self, word: str, start: int, end: int, owner: str) -> Mention:
        return Mention(Sort.KIN, word, start, end, owner, words.KIN_WORDS[word][1])

    def _kin(self, at: int, end: int) -> Mention | None:
        house = re.compile(f"{HAN}家的?(?={_KIN.pattern})").match(self.text, at, end)
        kin = _KIN.match(self.text, house.end() if house else at, end)
        role = _ROLE.match(self.text, kin.start(), end) if kin else None
        if kin and role and role.end() > kin.end():
            return None
        if not kin or self.text[kin.end() : kin.end() + 1] == "们":
            return None
        named = self._apposed(kin.end(), end)
        if named:
            return replace(named, start=at, facts=(kin.group(),))
        return self._kin_mention(kin.group(), at, kin.end(), "")

    def _voice(self, at: int, end: int, tagged: bool) -> Mention | None:
        found = _VOICE.match(self.text, at, end) if tagged or "声音" in self.text[at:end] else None
        if not found:
            return None
        who = found[1] or ""
        if not who:
            return Mention(Sort.SOMEBODY, self.text[at : found.end()], at, found.end(), indefinite=True)
        inner = self.opening(found.start(1), found.end(1))
        if inner and (inner.sort is not Sort.NAME or self._elsewhere(inner)):
            return replace(inner, start=at, indefinite=True)
        sex = "female" if "女" in who else "male" if "男" in who else ""
        if sex:
            return Mention(Sort.NOUN, "女人" if sex == "female" else "男人", at, found.end(1), sex=sex, indefinite=True)
        return Mention(Sort.SOMEBODY, who, at, found.end(1), indefinite=True)

    def _elsewhere(self, mention: Mention) -> bool:
        """Whether a story uses a name more than once, or it has a name's shape: 沙哑的声音 is nobody's."""
        return self.text.count(mention.words) > 1 or shape_score(mention.words) >= 1.0

    def _group(self, at: int, end: int) -> Mention | None:
        found = words.SOMEBODY.match(self.text, at, end)
        if found and found.group() not in ("那人", "来人", "那个人"):
            return Mention(Sort.SOMEBODY, found.group(), at, found.end(), indefinite=True)
        somewhere = _SOMEWHERE_SOMEBODY.match(self.text, at, end)
        if somewhere and not re.search("[没只]有", somewhere.group()):
            return Mention(Sort.SOMEBODY, "有人", at, somewhere.end(), indefinite=True)
        found = words.GROUP.match(self.text, at, end)
        return Mention(Sort.GROUP, found.group(), at, found.end()) if found else None

    def _described(self, at: int, end: int) -> Mention | None:
        """Read 一个戴帽子的男人, 司机, 隔壁的王婶."""
        found = _DESCRIBED.match(self.text, at, end)
        if found:
            named = self._apposed(found.end(), end)
            role = found[3]
            called = re.search(rf"叫({HAN}{{2,5}})的$", found[2] or "")
            if called and called[1] in self.names:
                begin = found.start(2) + called.start(1)
                return Mention(
                    Sort.NAME, called[1], begin, begin + len(called[1]), facts=(role,), sex=words.ROLES[role][0]
                )
            if named:
                return replace(named, start=at, facts=(role,))
            sex = words.ROLES[role][0]
            return Mention(Sort.NOUN, role, at, found.end(), sex=sex, indefinite=bool(found[1] and "一" in found[1]))
        found = re.compile(rf"(?:(?!的){HAN}){{1,8}}的").match(self.text, at, end)
        if found and (name := self._known(found.end(), end) or self._shape(found.end(), end)):
            return Mention(Sort.NAME, name, at, found.end() + len(name), sex=title_sex(name))
        found = re.compile(rf"(?:(?!的){HAN}){{1,8}}的({_KIN.pattern})").match(self.text, at, end)
        return self._kin_mention(found[1], at, found.end(), "") if found else None

    def _shape(self, at: int, end: int) -> str:
        """Return the string at `at` that has the shape of a name and is followed like one, or ""."""
        text = self.text[at : min(end, at + 6)]
        best, score = "", 0.0
        for length in (2, 3, 4):
            word = text[:length]
            if len(word) < length or not re.fullmatch(f"{HAN}+", word):
                break
            value = self._likeness(word, self.text[at + length : end])
            if value > score:
                best, score = word, value
        return best if score >= 2.4 else ""

    def _likeness(self, word: str, rest: str) -> float:
        """Return how much a string that is followed by `rest` looks like a name."""
        if any(bad in words.NOT_NAMES for bad in (word, word[:2])) or re.search(
            r"[的了着我你他她它们这那是不在有没把被就也都很]", word
        ):
            return 0.0
        shape = shape_score(word)
        if not shape or rest[:1] == "地" or (word[0] == word[-1] and rest[:1] == "的"):
            return 0.0
        follows = 1.5 if not rest or FOLLOWS.match(rest) else 0.0
        return shape + follows + min(1.5, 0.5 * max(0, self.counts[word] - 1))

    def _shaped(self, at: int, end: int) -> Mention | None:
        word = self._shape(at, end)
        return Mention(Sort.NAME, word, at, at + len(word), sex=title_sex(word)) if word else None

    def _anything(self, at: int, end: int) -> Mention | None:
        """Read the short noun in contact with a verb of speech, whatever it is."""
        text = self.text[at : min(end, at + 8)]
        if FOLLOWS.match(text) or not re.match(HAN, text):
            return None
        stop = next((p for p in range(1, len(text)) if FOLLOWS.match(text, p)), len(text))
        if text[stop : stop + 1] == "的":
            return None
        word = re.match(f"{HAN}+", text[:stop])
        if (
            not word
            or word.group()[-1] in "上下里中边"
            or len(word.group()) > 5
            or word.group()[:2] in words.NOT_NAMES
            or re.search(r"[了着]", word.group())
        ):
            return None
        if _PERSON_END.fullmatch(word.group()) and word.group() not in self.names:
            return Mention(Sort.NOUN, word.group(), at, word.end())
        return Mention(Sort.NAME, word.group(), at, at + word.end(), sex=title_sex(word.group()))

    def subject(self, start: int, end: int) -> Mention | None:
        """Return the subject of a sentence: its first clause that opens with somebody."""
        clauses = self.clauses(start, min(end, start + 300))[:4]
        later = [c for c in clauses if not _WHEN.search(self.text, *c)]
        for a, b in [*later, *clauses]:
            found = self._presented(a, b) or self.opening(a, b)
            if found:
                return found
        return None

    def _presented(self, a: int, b: int) -> Mention | None:
        """Read who comes in at a clause's end: 门口站着一个女人, 传来一个男人的声音."""
        found = _PRESENTED.search(self.text, a, b)
        if not found:
            return None
        return self._voice(found.end(), b, True) or self._described(found.end(), b)

    def tag(self, start: int, end: int, after: bool) -> Tag | None:
        """Read a sentence beside a quotation as a clause of speech, or return None.

        `after` says that the quotation stands before the sentence.
        """
        clauses = self.clauses(start, min(end, start + 300)) if after else self.clauses(max(start, end - 300), end)
        told = _SPEAKER_IS.match(self.text, start, end) if after else None
        if told:
            subject = self.opening(told.end(), clauses[0][1] if clauses else end, tagged=True)
            return Tag(subject, told.start(), told.end(), (told.end(), told.end())) if subject else None
        order = range(len(clauses)) if after else range(len(clauses) - 1, -1, -1)
        for n in order:
            verb = self._verb(*clauses[n], after)
            if verb:
                return self._tag_at(clauses, n, verb, start, end)
            if not after:
                break
        if not after and re.search(r"[：:]\s*$", self.text[start:end]):
            subject = next(
                (
                    m
                    for a, b in reversed(clauses)
                    if (m := self._presented(a, b) or self.opening(a, b, tagged=len(clauses) == 1))
                ),
                None,
            )
            return Tag(subject, end, end, (end, end), (), "say", None, False) if subject else None
        return None

    def _verb(self, a: int, b: int, after: bool) -> tuple[int, int] | None:
        """Return the verb of speech of a clause, with what hangs on it."""
        barred = [(m.start(), m.end()) for m in words.NOT_SPEECH.finditer(self.text, a, b)]
        found: list[tuple[int, int]] = []
        for m in _VERB.finditer(self.text, a, b):
            if any(x <= m.start() < y for x, y in barred) or self.text[m.end() : m.end() + 1] in (
                "的",
                "法",
                "完",
                "不",
            ):
                continue
            name = self._known(a, b)
            if name and m.start() < a + len(name):
                continue
            tail = re.compile(_TAIL).match(self.text, m.end(), b)
            stop = tail.end() if tail else m.end()
            left = b - stop
            if left > (6 if m.group() not in _SHORT_VERBS or m.group() in "说问喊" else 3):
                continue
            if m.group() in ("想", "求", "回", "应", "接着", "继续") and left > 0:
                continue
            if m.group() in ("接着", "继续", "回") and not after:
                continue
            found.append((m.start(), stop))
        return (found[0] if after else found[-1]) if found else None

    def _tag_at(self, clauses: list[tuple[int, int]], n: int, verb: tuple[int, int], start: int, end: int) -> Tag:
        a, b = clauses[n]
        subject = self.opening(a, verb[0], tagged=True) if verb[0] > a else None
        own = subject
        for x, y in reversed(clauses[:n]):
            if subject is None:
                subject = self.opening(x, y)
        said = self.text[verb[0] : verb[1]]
        act = "write" if said.startswith(words.WRITE) else "think" if said.startswith(words.THINK) else "say"
        manner = self._manner(own.end if own else a, verb, said)
        hears = self._addressee(own.end if own else a, verb[0]) or self._spoken_to(clauses[n])
        stop = end if n == len(clauses) - 1 else b + len(re.match(r"[，,；;]?", self.text[b:end]).group())  # type: ignore[union-attr]
        begin = a if n else start
        return Tag(subject, begin, stop, verb, manner, act, hears, subject is not None)

    def _manner(self, a: int, verb: tuple[int, int], said: str) -> tuple[tuple[int, int], ...]:
        between = self.text[a : verb[0]]
        found: list[tuple[int, int]] = []
        if (
            between
            and (_MANNER.fullmatch(between) or words.ADVERBS.fullmatch(between))
            and between[0] not in words.COVERBS
        ):
            found.append((a, verb[0]))
        if said.startswith(words.LOUDNESS):
            found.append(verb)
        if len(found) == 2:
            return ((found[0][0], found[1][1]),)
        return tuple(found)

    def _addressee(self, a: int, stop: int) -> Mention | None:
        found = _COVERB_PHRASE.search(self.text, a, stop)
        return self.opening(found.start(1), found.end(1), tagged=True) if found else None

    def _spoken_to(self, clause: tuple[int, int]) -> Mention | None:
        """Read who stands behind a verb that takes a hearer: 问陈伯, 叫住刚才的护士."""
        for m in _SPEAKS_TO.finditer(self.text, *clause):
            found = self.opening(m.end(), clause[1]) if m.end() < clause[1] else None
            if found and found.sort in (Sort.NAME, Sort.KIN, Sort.NOUN, Sort.PRONOUN, Sort.SELF):
                return found
        return None

    def others(self, start: int, end: int) -> list[Mention]:
        """Return everybody a sentence names, wherever they stand in it."""
        found: list[Mention] = []
        at = start
        stop = min(end, start + 400)
        while at < stop:
            name = self._known(at, stop) if self.text[at] in self.firsts else ""
            if name:
                found.append(Mention(Sort.NAME, name, at, at + len(name), sex=title_sex(name)))
            at += len(name) or 1
        for m in _ROLE.finditer(self.text, start, stop):
            if all(m.end() <= x.start or x.end <= m.start() for x in found) and len(m.group()) > 1:
                before = self.text[max(start, m.start() - 8) : m.start()]
                new = bool(_NEW.search(before))
                called = re.search(rf"叫({HAN}{{2,5}})的$", before)
                if called and called[1] in self.names:
                    at = m.start() - 1 - len(called[1])
                    found = [x for x in found if x.end <= at or m.end() <= x.start]
                    role = words.ROLES[m.group()]
                    found.append(Mention(Sort.NAME, called[1], at, m.end(), sex=role[0], facts=(m.group(),)))
                    continue
                found.append(
                    Mention(Sort.NOUN, m.group(), m.start(), m.end(), sex=words.ROLES[m.group()][0], indefinite=new)
                )
        for a, b in self.clauses(start, stop)[:6]:
            opens = self.opening(a, b)
            if opens and opens.sort is Sort.NAME and opens.facts:
                found = [x for x in found if x.end <= opens.start or opens.end <= x.start]
            if (
                opens
                and (opens.sort is Sort.KIN or opens.facts)
                and all(opens.end <= x.start or x.end <= opens.start for x in found)
            ):
                found.append(opens)
        return sorted(found, key=lambda m: m.start)

    def reflexive(self, start: int, end: int) -> str:
        """Return the sex that 他自己 or 她自己 tells, shortly after a subject."""
        found = re.compile("[他她]自己").search(self.text, start, min(end, start + 30))
        return {"他": "male", "她": "female"}[found.group()[0]] if found else ""

    def vocatives(self, start: int, end: int) -> list[Mention]:
        """Return those whom the words of a quotation call by name or kin at a sentence's start or end."""
        found: list[Mention] = []
        if re.fullmatch(rf"{HAN}{{1,4}}。", self.text[start:end].strip()):
            return found
        marks = [m.start() for m in _VOCATIVE_END.finditer(self.text, start, end)][:12]
        edges = [start - 1, *marks, end]
        for x, y in itertools.pairwise(edges):
            piece = self.text[x + 1 : y].strip()
            at = x + 1 + (len(self.text[x + 1 : y]) - len(self.text[x + 1 : y].lstrip()))
            piece = piece.removeprefix("喂").removeprefix("哎").removeprefix("啊").rstrip("啊呀哪呐哟")
            if self.text[max(start, x - 1) : x + 1] in ("我，", "我,", "是我，"):
                continue
            if 1 <= len(piece) <= 5 and re.fullmatch(f"{HAN}+", piece):
                called = self._called(at, at + len(piece), piece)
                if called:
                    found.append(called)
        return found

    def _called(self, a: int, b: int, piece: str) -> Mention | None:
        if piece in self.names:
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece))
        if piece in words.KIN_WORDS:
            return self._kin_mention(piece, a, b, "speaker")
        if piece[0] == "我" and piece[1:] in words.KIN_WORDS:
            return None
        title = words.TITLE.search(piece, 1)
        if title and title.end() == len(piece) and (piece[0] in words.SURNAMES or piece[0] in _PREFIX):
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece))
        if piece in words.ROLES and len(piece) > 1 and piece not in ("对方", "来人", "孩子", "朋友"):
            return Mention(Sort.NOUN, piece, a, b, sex=words.ROLES[piece][0])
        if 2 <= len(piece) <= 3 and self._likeness(piece, "") >= 2.4 and piece[-1] not in "吗呢吧呀啦嘛哦要来去说":
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece), indefinite=True)
        return None


def shape_score(word: str) -> float:
    """Return how much a string has the shape of a name: surname and given name, prefix and name, doubling."""
    if word[:2] in words.DOUBLE_SURNAMES:
        return 1.4 if len(word) in (3, 4) else 0.0
    title = words.TITLE.search(word, 1)
    if title and title.end() == len(word) and title.start() <= 2 and (word[0] in words.SURNAMES or word[0] in _PREFIX):
        return 1.6
    if word[0] in "老小阿" and len(word) == 2:
        return 1.3
    if word[0] in "大二三四五六幺" and len(word) == 2:
        return 0.9
    if word[0] in words.SURNAMES and len(word) in (2, 3):
        return (0.6 if word[0] in words.WEAK_SURNAMES else 1.0) + (0.1 if len(word) == 3 else 0.0)
    if len(word) == 2 and word[0] == word[1]:
        return 0.8
    return 0.0


def title_sex(name: str) -> str:
    """Return the sex that a name's title or its last character tells, or ""."""
    title = words.TITLE.search(name, 1)
    if title and title.end() == len(name) and words.TITLES[title.group()]:
        return words.TITLES[title.group()]
    if name[-1:] in words.FEMALE_SIGNS:
        return "female"
    return "male" if name[-1:] in words.MALE_SIGNS else ""
