"""Settles how old everyone is: what the text says, what kinship asks for, and what fits a school or a calling."""

import re

from duanju.casting.evidence import NUMBER, Evidence, any_of, number
from duanju.drama.script import Person

_PARENTS = "mother,mum,mom,mummy,mommy,mama,ma,father,dad,daddy,papa,pa,妈妈,母亲,妈,娘,老妈,爸爸,父亲,爸,爹,老爸"
_GRAND = (
    "grandmother,grandma,granny,gran,nan,nana,grandfather,grandad,granddad,grandpa,"
    "奶奶,祖母,外婆,姥姥,阿婆,爷爷,祖父,外公,姥爷,阿公"
)
_SCHOOLS = (
    ("幼儿园,kindergarten,nursery", 5),
    ("小学,一年级,二年级,三年级,四年级,五年级,primary school,homework,schoolbag", 9),
    ("初中,初一,初二,初三,中考,中学", 14),
    ("高中,高一,高二,高三,高考,high school,sixth form,a-levels,exams", 17),
    ("大学,大一,大二,大三,考研,university,college", 20),
)
_FIRST_PERSON = ("我", "I", "me")


def years(
    persons: dict[str, Person], told: dict[str, Evidence], text: str, seeds: dict[str, int], said: dict[str, str]
) -> dict[str, int]:
    """Return the age of everyone by name, in years.

    A parent is at least twenty-two years older than the youngest grown child the text gives, a grandparent
    forty-four. `said` holds everyone's own lines, which may tell what lies behind them. Somebody whom the
    text leaves open is grown up, and young where parents are about.
    """
    ages = {n: _own(p, told[n]) for n, p in persons.items()}
    around = " , ".join(e.sure for e in told.values())
    pupils = [a for a in ages.values() if a and 6 <= a <= 18] if any_of(text, _CLASS) else []
    for name in persons:
        if ages[name] is None and pupils and not any_of(f"{name} {told[name].sure}", _TITLED):
            ages[name] = pupils[0] if not lived(said[name]) else None
    for name, person in persons.items():
        if ages[name] is None:
            ages[name] = _open(person, told[name], around, text, seeds[name])
    generation = {n: _generation(told[n].sure) for n in persons}
    youngest = min((a for n, a in ages.items() if a and not generation[n]), default=0)
    out = {}
    for name in persons:
        age, up = ages[name] or 30, generation[name]
        age = age if told[name].said else max(age, lived(said[name]))
        if up and youngest and not told[name].said:
            low, wish = ((22, 27), (44, 54))[up - 1]
            age = max(age, youngest + low) if age - youngest < 45 * up else youngest + wish
        out[name] = max(1, min(110, age))
    return out


_SERVED = re.compile(
    rf"(?:I've|I have|I had)[^.!?]{{0,30}}? for ({NUMBER}) years|(?:until|when) I was ({NUMBER})\b"
    r"|我[^。！？，]{0,10}?(\d{1,2}|[一二三四五六七八九十]{1,3})年(?!前|后|级)",
    re.I,
)
"""What people say of their own years: of service, or of an age behind them."""
_CLASS = "detention,classroom,headmaster,essays,homework,school,教室,同学,班主任,课桌,晚自习"
_TITLED = "mr,mrs,ms,miss,dr,father,sir,老师,先生,校长,主任,师傅"


def lived(lines: str) -> int:
    """Return the fewest years somebody must have lived, by what they say of themselves (0 where they say nothing)."""
    out = 0
    for m in _SERVED.finditer(lines):
        served = number(m.group(1) or m.group(3) or "") if not m.group(2) else None
        behind = number(m.group(2)) if m.group(2) else None
        out = max(out, 20 + served if served else 0, behind + 3 if behind else 0)
    return min(out, 80)


def _own(person: Person, e: Evidence) -> int | None:
    old = person.name.startswith("老") and len(person.name) in (2, 3)
    if e.age is not None and old and not e.said:
        return max(e.age, 54)
    return e.age


def _generation(sure: str) -> int:
    return 2 if any_of(sure, _GRAND) else 1 if any_of(sure, _PARENTS) else 0


def _open(person: Person, e: Evidence, around: str, text: str, seed: int) -> int:
    first = any(a in _FIRST_PERSON for a in (person.name, *person.aliases))
    pupil = e.work == "school"
    parents, grand = any_of(around, _PARENTS), any_of(around, _GRAND)
    if pupil or (first and (parents or grand)):
        found = [n for words, n in _SCHOOLS if any_of(text, words)]
        if found:
            return max(found) if first else min(found)
    if pupil:
        return 14
    if first and grand and not parents:
        return 19
    if e.work == "suit":
        return 40 + seed // 17 % 10
    return 22 if first and parents else 27 + seed // 17 % 11
