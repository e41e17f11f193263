"""Gathers what a text says of one person: sex, age, work, clothes, build, hair, features."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeVar

from duanju.casting import hints
from duanju.drama.script import Person

Row = TypeVar("Row", bound=tuple[object, ...])

_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"\n]*\"")
_SENTENCE = re.compile(r"[^。！？!?\n.]+[。！？!?.]?")
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_ENGLISH = {
    w: n
    for n, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    w: 10 * n
    for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
_WOMEN, _MEN = frozenset(hints.FEMALE_NAMES.split()), frozenset(hints.MALE_NAMES.split())
NUMBER = r"(?:\d{1,3}|(?:" + "|".join(_ENGLISH) + r")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
_AGES = (
    re.compile(rf"\b({NUMBER})[- ]years?[- ]old\b", re.I),
    re.compile(rf"\baged ({NUMBER})\b", re.I),
    re.compile(
        rf"\b(?:was|is|turned|just|only|past|nearly|almost|over) ({NUMBER})\b"
        r"(?!\s*(?:o'clock|minutes|hours|days|pounds|times))",
        re.I,
    ),
    re.compile(r"(\d{1,3}|[零〇一二两三四五六七八九十百]{1,5})\s*(?:多)?岁"),
    re.compile(r"今年(?:已经|刚|才|都)?(\d{2}|[二三四五六七八九]?十[一二三四五六七八九]?)(?=[，。了、])"),
)


_APPOSED = re.compile(r"\s*[,，]?\s*(?:(?:was|is) )?(?:an? |the |his |her |my |是(?:个|一个)?)([^,，]{1,24})")


@dataclass(frozen=True)
class Evidence:
    """What is known of a person; "" and None where the text gives nothing."""

    sex: str = ""
    age: int | None = None
    clothes: str = ""
    build: str = ""
    hair: str = ""
    features: tuple[str, ...] = ()
    white: bool = False
    work: str = ""
    poor: bool = False
    dye: str = ""
    sure: str = ""
    said: bool = False


def holds(text: str, word: str) -> bool:
    """Return whether `text` names `word`: a whole word in Latin letters, a substring otherwise."""
    if word.isascii():
        return re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", text, re.I) is not None
    return word in text


def any_of(text: str, words: str) -> bool:
    """Return whether `text` names one of the comma-separated `words`."""
    return any(holds(text, w) for w in words.split(","))


def _longest(text: str, rows: Sequence[Row]) -> Row | None:
    """Return the row whose longest named word is longest; the first one on a tie, None if none is named."""
    best: tuple[int, Row | None] = (0, None)
    for row in rows:
        length = max((len(w) for w in str(row[0]).split(",") if holds(text, w)), default=0)
        if length > best[0]:
            best = (length, row)
    return best[1]


def number(words: str) -> int | None:
    """Read a small number written in digits, Chinese numerals or English words."""
    if words.isdecimal():
        return int(words)
    parts = re.split(r"[- ]", words.lower())
    if all(p in _ENGLISH for p in parts):
        return sum(_ENGLISH[p] for p in parts)
    total = digit = 0
    for c in words:
        if c in _DIGITS:
            digit = _DIGITS[c]
        elif c in "十百":
            total += (digit or 1) * (10 if c == "十" else 100)
            digit = 0
        else:
            return None
    return total + digit


_OTHERS_AGE = re.compile(
    r"(?:的|her |his |my |their |whose |'s )(?:儿子|女儿|孩子|闺女|爸|妈|爹|娘|老婆|妻子|丈夫|孙子|孙女|"
    r"son|daughter|child|boy|girl|wife|"
    r"husband|mother|father|brother|sister)|儿子|女儿|闺女"
)


def _age_said(text: str, names: tuple[str, ...]) -> int | None:
    """Return the age a text gives, unless the words right before it say that it is somebody else's: a son's."""
    for line in text.splitlines() or [text]:
        for pattern in _AGES:
            for m in pattern.finditer(line):
                n = number(m.group(1))
                start = max((line.rfind(x, 0, m.start()) + len(x) for x in names if x in line[: m.start()]), default=0)
                between = line[start : m.start()]
                if n is not None and 1 <= n <= 110 and not _OTHERS_AGE.search(between):
                    return n
    return None


def around(text: str, names: tuple[str, ...], others: tuple[str, ...]) -> str:
    """Return the stretches of narration next to a name, cut where another person's name begins."""
    out: list[str] = []
    rows = _SENTENCE.findall(_QUOTED.sub("，", text))
    for sentence, following in zip_longest(rows, rows[1:], fillvalue=""):
        for name in names:
            at = sentence.find(name)
            if at < 0:
                continue
            before, after = sentence[max(0, at - 24) : at], sentence[at + len(name) : at + len(name) + 40]
            for other in others:
                before = before.rpartition(other)[2] if other in before else before
                after = after.partition(other)[0]
            goes_on = re.match(r"\s*(?:他|她|he\b|she\b).{0,40}", following, re.I)
            more = goes_on.group() if goes_on and not any(o in goes_on.group() for o in others) else ""
            out.append(before[-24:] + name + after + (more or (goes_on.group()[:4] if goes_on else "")))
            break
    return "\n".join(out)


def _by_name(names: tuple[str, ...]) -> str:
    for name in names:
        first = name.split()[0].lower() if name.split() else ""
        if first in _WOMEN or re.match(r"(mrs|miss|ms|lady|sister)\b", name, re.I):
            return "female"
        if first in _MEN or re.match(
            r"(mr|sir|lord|father|brother)\b \w|(deckhand|priest|fisherman|sailor)\b", name, re.I
        ):
            return "male"
        if name and name[-1] in hints.FEMALE_SIGNS:
            return "female"
        if name and name[-1] in hints.MALE_SIGNS:
            return "male"
    return ""


def _by_pronoun(near: str) -> str:
    she = near.count("她") + len(re.findall(r"\b(?:she|her|hers|herself)\b", near, re.I))
    he = near.count("他") + len(re.findall(r"\b(?:he|him|his|himself)\b", near, re.I))
    return "female" if she > he else "male" if he > she else ""


def _address(name: str, text: str) -> tuple[str, int | None]:
    """Read sex and age from the way a Chinese name is put, and from how others call its bearer.

    "老何" is somebody past fifty; where somebody says "何叔", a man.
    """
    put = re.match(r"([老小阿大])([\u4e00-\u9fff]{1,2})$", name)
    if not put:
        return "", None
    called = re.search(rf"{put.group(2)[0]}(叔|伯|大爷|爷|哥|公|先生)", text)
    her = re.search(rf"{put.group(2)[0]}(婶|姨|阿姨|姐|嫂|大娘|奶奶|婆|女士|太太)", text)
    old = put.group(1) == "老"
    sex = "female" if her and not called else "male" if called or old else ""
    return sex, 54 if old else 23 if put.group(1) == "小" else None


def gather(person: Person, text: str, everyone: tuple[str, ...]) -> Evidence:
    """Read what `text` and the adaptation say of `person`; `everyone` are the names of the whole cast."""
    names = (person.name, *(a for a in person.aliases if a not in ("我", "I", "me")))
    others = tuple(n for n in everyone if n not in names)
    sure = " , ".join((*person.facts, *names))
    near = around(text, names, others)
    kin = _longest(sure, hints.KIN) or _longest(_next_to(near, names), hints.KIN)
    work = _longest(sure, hints.WORK) or _longest(_next_to(near, names), hints.WORK)
    if any(re.fullmatch(r"[\u4e00-\u9fff]总", n) for n in names):
        work = _longest("总裁", hints.WORK)
    wear = _longest(" ".join((sure, near)), hints.WEAR)
    build = _longest(sure, hints.SHAPES)
    hair = _longest(" ".join((sure, near)), hints.CROPS)
    marks = tuple(f for words, f in hints.MARKS if any_of(sure, words))
    kin_sex = kin[1] if kin else ""
    address_sex, address_age = _address(person.name, text)
    said = _age_said(sure, names) or _age_said(near, names)
    age = said or person.age or (kin[2] if kin else None) or address_age
    return Evidence(
        sex=person.sex or kin_sex or address_sex or _by_name(names) or _by_pronoun(near),
        age=age,
        clothes=wear[1] if wear and any_of(sure, wear[0]) else work[1] if work else wear[1] if wear else "",
        build=build[1] if build else "",
        hair=hair[1] if hair else "",
        features=tuple(dict.fromkeys((*marks, *((work[2],) if work and work[2] else ())))),
        white=any_of(" ".join((sure, near)), hints.WHITE),
        work=work[1] if work else "",
        poor=any_of(near, hints.POOR),
        dye=_dye(" ".join((sure, near))),
        said=said is not None,
        sure=" , ".join((sure, _next_to(near, names))),
    )


_GARMENT = "|".join(re.escape(w) for words, _ in hints.WEAR for w in words.split(",") if w not in ("suit", "uniform"))
_DYED = re.compile(
    r"(?P<zh>[大藏深军草米橘]?[红蓝绿灰黑白黄粉紫棕褐橙]|藏青|米色|驼色|咖啡色)色?(?:的)?(?:旧|小|厚|薄|新|短|长|碎花|格子)?(?:"
    + _GARMENT
    + r")|\b(?P<en>[a-z]+)(?: [a-z]+)? (?:"
    + _GARMENT
    + r")\b",
    re.I,
)


def _dye(text: str) -> str:
    """Return the dye of the clothes a text names with their colour ("红棉袄", "a yellow raincoat")."""
    for m in _DYED.finditer(text):
        row = _longest(m.group("zh") or m.group("en") or "", hints.DYES)
        if row:
            return row[1]
    return ""


def _next_to(near: str, names: tuple[str, ...]) -> str:
    """Return the words in apposition to a name: right before it, or right after a comma or "a"."""
    out: list[str] = []
    for line in near.splitlines():
        for name in names:
            if name in line:
                before, _, after = line.partition(name)
                out.append(re.split(r"[，,；;：:、]", before)[-1][-18:])
                m = re.match(
                    r"\s*[,，]?\s*(?:(?:was|is) )?(?:an? |the |his |her |my |是(?:个|一个)?)([^,，]{1,24})", after
                )
                out.append(m.group(1) if m else "")
    return " ; ".join(out)
