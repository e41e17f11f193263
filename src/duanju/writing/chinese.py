"""Who acts and who speaks in a Chinese sentence, read from word order and contact with verbs."""

import itertools
import re

from duanju.writing import chinese_words as words
from duanju.writing.chinese_phrases import HAN, PREFIX, ROLE, Phrases, title_sex
from duanju.writing.mention import Mention, Sort, Tag, apart

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
_WHEN = re.compile(r"(?:以后|之后|时候|以前|之前|的那[天年晚夜][^，]{0,3})$")
_PRESENTED = re.compile(
    r"(?:站|坐|走|跑|蹲|躺|探|闪|钻|冒|传|响|飘|换成|变成|听见|听到|进|出)(?:着|出|进|过|起|了)*来?了?(?=一个|一位|个|[^，]{1,8}的声音)"
)
_SPEAKER_IS = re.compile(
    r"(?:说话|开口|喊话|搭话|接话|搭腔|插嘴|回答|发问|问话|答话|应声|喊)的(?:人)?(?:正|却|竟|就|原来)?是"
)
_SPEAKS_TO = re.compile(
    r"(?:叫住|喊住|拦住|拉住|推醒|问|告诉|提醒|安慰|吩咐|嘱咐|叮嘱|劝|求|催|骂|逗|数落|埋怨|质问|追问|反问|请教)(?:了|着|起|道)?"
)
_FACING = re.compile(
    r"(?:看着|望着|瞪着|盯着|指着|拉着|瞪了|看了看|望了望|看了|望了|转向|转身对|冲着|朝着|拍拍|拍了拍)"
)
_NEW = re.compile(rf"(?:一|有|来了?|几|两)(?:个|位|名|群|对)?(?:{HAN}{{0,5}}的)?$")
_VOCATIVE_END = re.compile(r"[，,！!？?。…～~]")


class Reader(Phrases):
    """Reads the clauses of one Chinese story."""

    def subject(self, start: int, end: int) -> Mention | None:
        """Return the subject of a sentence: its first clause that opens with somebody."""
        clauses = self.clauses(start, min(end, start + 300))[:4]
        later = [c for c in clauses if not _WHEN.search(self.text, *c)]
        for a, b in [*later, *clauses]:
            found = self._presented(a, b) or self.opening(a, b)
            if found:
                return found
        return None

    def actors(self, start: int, end: int) -> list[Mention]:
        """Return the subjects of a sentence's clauses, in order."""
        first = self.subject(start, end)
        found = [first] if first else []
        for a, b in self.clauses(start, min(end, start + 300))[:6]:
            opens = None if _WHEN.search(self.text, a, b) else self._presented(a, b) or self.opening(a, b)
            if opens and (opens.end < b or opens.start > a) and all(apart(opens, m) for m in found):
                found.append(opens)
        return sorted(found, key=lambda m: m.start)

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
        stop = end if n == len(clauses) - 1 else b + (self.text[b:end][:1] in ("，", ",", "；", ";"))
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
        person = found and self.text[found.start()] in "对向跟给同朝冲问"
        return self.opening(found.start(1), found.end(1), tagged=True) if found and person else None

    def faces(self, start: int, end: int) -> Mention | None:
        """Return whom somebody turns to or looks at in a sentence: 叶奶奶看着洪伯."""
        for m in _FACING.finditer(self.text, start, min(end, start + 300)):
            found = self.opening(m.end(), end)
            if found and found.sort in (Sort.NAME, Sort.KIN, Sort.NOUN):
                return found
        return None

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
        for m in ROLE.finditer(self.text, start, stop):
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

    def like_a_name(self, word: str) -> bool:
        """Whether a word that stands alone in a line can be somebody's name."""
        return word in self.names or (self._likeness(word, "") >= 2.0 and words.role(word) is None)

    def _called(self, a: int, b: int, piece: str) -> Mention | None:
        if piece in self.names:
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece))
        if piece in words.KIN_WORDS:
            return self._kin_mention(piece, a, b, "speaker")
        if piece[0] == "我" and piece[1:] in words.KIN_WORDS:
            return None
        title = words.TITLE.search(piece, 1)
        if title and title.end() == len(piece) and (piece[0] in words.SURNAMES or piece[0] in PREFIX):
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece))
        if piece in words.ROLES and len(piece) > 1 and piece not in ("对方", "来人", "孩子", "朋友"):
            return Mention(Sort.NOUN, piece, a, b, sex=words.ROLES[piece][0])
        if 2 <= len(piece) <= 3 and self._likeness(piece, "") >= 2.4 and piece[-1] not in "吗呢吧呀啦嘛哦要来去说":
            return Mention(Sort.NAME, piece, a, b, sex=title_sex(piece), indefinite=True)
        return None
