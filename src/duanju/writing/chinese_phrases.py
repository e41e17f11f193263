"""Who is meant by the words that open a Chinese clause, read from name shapes and contact with verbs."""

import re
from collections import Counter
from dataclasses import replace

from duanju.writing import chinese_words as words
from duanju.writing.mention import Mention, Sort

HAN = "[\u3400-\u9fff]"
CLAUSE = re.compile(r"[^，,；;、：:—…。！？!?\s“”‘’「」『』（）()\"]+")
PREFIX = "老小阿大二三四五六幺"
_NOUN_WORDS = sorted({**words.ROLES}, key=lambda w: (-len(w), w))
ROLE = re.compile("|".join(map(re.escape, _NOUN_WORDS)))
_KIN = re.compile("|".join(sorted(words.KIN_WORDS, key=lambda w: (-len(w), w))))
FOLLOWS = re.compile(f"$|的|、|和|俩|{words.ADVERBS.pattern}|{words.VERBS.pattern}")
_DESCRIBED = re.compile(
    rf"(?P<new>(?:有|来了|是)?[一这那两几另](?:个|位|名|群|对|只)?)?(?P<told>(?:(?!的){HAN}){{1,10}}?的)?"
    rf"(?P<before>{HAN}{{0,3}}?)(?P<role>{ROLE.pattern})(?!的话)"
)
_CLAUSE_WORD = re.compile(
    r"[的了着过我你他她它们这那是不在有没把被就也都很一几说问喊叫笑看走来去到上下进出从对向跟和给同朝冲让见等找要想听请]"
)
"""Characters that no noun for people has before its head."""
_KINDS = frozenset(["女", "男", "老", "小", "年轻", "中年"])
_PLACED = re.compile(
    r"旁边|身边|对面|隔壁|门口|门外|身后|背后|前面|后面|里面|外面|刚才|那边|这边|眼前|面前|屋里|楼上|楼下|[^的]*[里上下外]的$"
)
"""Descriptions that only say where somebody is."""
_VOICE = re.compile(
    rf"(?:(?:{HAN}{{0,5}}有个|一个|那个|有个|一道|个)?({HAN}{{1,8}}?)的)?(?:说话)?声音?(?:说|道|问|喊|传|响|从|又|在|飘|答|$)"
)
_BODY = re.compile(
    r"的?(?:眼睛|眼圈|眼泪|眼眶|声音|嘴唇|嘴角|脸色|脸上|脸|手指|手|肩膀|眉头|眉毛|头|喉咙|鼻子|背影|目光|身子|嗓子)"
)
_BESIDE = re.compile(r"(?:背后|身后|身旁|旁边|身边|对面|面前|前面|后面|隔壁)的")
_SOMEWHERE_SOMEBODY = re.compile(rf"{HAN}{{1,8}}?(?:有人|有个声音|一个声音|有个人)")
_PERSON_END = re.compile(rf"{HAN}+[人员者匠师客工商贩兵婆汉徒民妇]$")


class Phrases:
    """Reads the phrases of one Chinese story; knows which strings it uses as names."""

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
        role = ROLE.match(rest.removeprefix("的"))
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
        role = ROLE.match(self.text, kin.start(), end) if kin else None
        if kin and role and role.end() > kin.end():
            return None
        if not kin or self.text[kin.end() : kin.end() + 1] == "们":
            return None
        if house and house.group()[0] in words.SURNAMES and not house.group().endswith("的"):
            sex = words.KIN_WORDS[kin.group()][1]
            return Mention(Sort.NAME, self.text[at : kin.end()], at, kin.end(), sex=sex)
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
        """Read 一个戴帽子的男人, 司机, 女学生, 隔壁的王婶."""
        found = _DESCRIBED.match(self.text, at, end)
        if found and self._is_compound(found, end):
            named = self._apposed(found.end(), end)
            role = found["before"] + found["role"]
            sex = (words.role(role) or ("", None))[0]
            called = re.search(rf"叫({HAN}{{2,5}})的$", found["told"] or "")
            if called and called[1] in self.names:
                begin = found.start("told") + called.start(1)
                return Mention(Sort.NAME, called[1], begin, begin + len(called[1]), facts=(role,), sex=sex)
            if named:
                return replace(named, start=at, facts=(role,))
            if found["before"] in words.SURNAMES and not found["told"]:
                name = self.text[found.start("before") : found.end()]
                return Mention(Sort.NAME, name, at, found.end(), sex=sex or title_sex(name), facts=(found["role"],))
            new = bool((found["new"] and "一" in found["new"]) or re.search("一[个位名]", found["told"] or ""))
            return Mention(Sort.NOUN, role, at, found.end(), sex=sex, facts=self._telling(found), indefinite=new)
        found = re.compile(rf"(?:(?!的){HAN}){{1,8}}的").match(self.text, at, end)
        if found and (name := self._known(found.end(), end) or self._shape(found.end(), end)):
            return Mention(Sort.NAME, name, at, found.end() + len(name), sex=title_sex(name))
        found = re.compile(rf"(?:(?!的){HAN}){{1,8}}的({_KIN.pattern})").match(self.text, at, end)
        return self._kin_mention(found[1], at, found.end(), "") if found else None

    def _is_compound(self, found: re.Match[str], end: int) -> bool:
        """Whether what stands before a word for people only tells its kind: 女学生, 外卖小哥; not 看见医生."""
        before = found["before"]
        if not before:
            return True
        ends = found.end() >= end or FOLLOWS.match(self.text, found.end(), end)
        return (bool(ends) or before in _KINDS) and not _CLAUSE_WORD.search(before) and before not in words.NOT_NAMES

    def _telling(self, found: re.Match[str]) -> tuple[str, ...]:
        """Return the whole description where it tells who somebody is, not where they stand: 卖菜的大姐."""
        told = found["told"] or ""
        short = 2 <= len(told) <= 5 and not _PLACED.match(told)
        return (told + found["before"] + found["role"],) if short else ()

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
        if text[stop : stop + 1] == "的" or text[:stop].endswith("地") or text[stop : stop + 1] == "地":
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


def shape_score(word: str) -> float:
    """Return how much a string has the shape of a name: surname and given name, prefix and name, doubling."""
    if word[:2] in words.DOUBLE_SURNAMES:
        return 1.4 if len(word) in (3, 4) else 0.0
    title = words.TITLE.search(word, 1)
    if title and title.end() == len(word) and title.start() <= 2 and (word[0] in words.SURNAMES or word[0] in PREFIX):
        return 0.0 if word[0] in PREFIX and title.group() in words.ROLES else 1.6
    if word[0] in "老小阿" and len(word) == 2:
        return 1.3
    if word[0] in "大二三四五六幺" and len(word) == 2:
        return 0.9
    if word[0] in words.SURNAMES and len(word) in (2, 3):
        return (0.6 if word[0] in words.WEAK_SURNAMES else 1.0) + (0.1 if len(word) == 3 else 0.0)
    if len(word) == 2 and word[0] == word[1]:
        return 0.8
    return 1.0 if len(word) == 2 and word[0] in words.GIVEN_FIRST and word[1] in words.GIVEN_LAST else 0.0


def title_sex(name: str) -> str:
    """Return the sex that a name's title or its last character tells, or ""."""
    title = words.TITLE.search(name, 1)
    if title and title.end() == len(name) and words.TITLES[title.group()][0]:
        return words.TITLES[title.group()][0]
    if name[-1:] in words.FEMALE_SIGNS:
        return "female"
    return "male" if name[-1:] in words.MALE_SIGNS else ""


def title_core(name: str) -> str:
    """Return what stands before the title or role of a name: 周 for 周师傅 and for 周司机, "" for 师傅."""
    found = re.search(f"(?:{words.TITLE.pattern}|{ROLE.pattern})$", name)
    return name[: found.start()] if found else name
