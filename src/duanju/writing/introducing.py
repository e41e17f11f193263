"""When the narration itself says that two ways of pointing mean one person: "a woman named Cho"."""

import re
from itertools import pairwise

from duanju.writing.lines import Reading, Told
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll

_NAMED = re.compile(
    r"[\s,，]*(?:(?:who )?(?:was |is )?(?:named|called|known as|by the name of)\s+|名叫|叫做|叫作|叫)[“「\"]?"
)
_SHOWN = re.compile(
    r"(?:\b(?:names? (?:was|is)|(?:badge|tag|label|card|plate)s? (?:said|read))[\s,:“\"]*|"
    r"名字叫|写着|名字是|姓名是)[“「\"]?$"
)
_BY_ITS_SIDE = re.compile(r",\s*$")
_DESCRIBED = frozenset((Sort.NOUN, Sort.KIN, Sort.SOMEBODY))


def introduce(reading: Reading, roll: Roll) -> bool:
    """Merge descriptions with the names that the narration gives them; say whether any was merged."""
    merged = False
    first = _first_uses(reading, roll)
    before: list[tuple[Mention, int]] = []
    for told in reading.told:
        for mention in sorted((*told.mentions, *told.others), key=lambda m: m.start):
            merged = _apposed(reading, roll, before, mention) or merged
            merged = _named(reading, roll, before, mention) or merged
            if mention.sort in _DESCRIBED or mention.sort is Sort.NAME:
                before.append((mention, told.paragraph))
        merged = _same_turn(reading, roll, told, first) or merged
    merged = _voice_called(reading, roll) or merged
    merged = _titled(roll) or merged
    merged = _elder(roll) or merged
    merged = _dressed_alike(reading, roll) or merged
    merged = _points_back(roll, first) or merged
    merged = _bare_title(roll) or merged
    merged = _replaced(reading, roll) or merged
    return _child_of_the_called(reading, roll) or merged


def _first_uses(reading: Reading, roll: Roll) -> dict[int, int]:
    first: dict[int, int] = {}
    for told in reading.told:
        for m in (*told.mentions, *told.others):
            who = roll.who(m, add=False)
            if who is not None:
                first[who] = min(first.get(who, m.start), m.start)
    return first


def _one(roll: Roll, described: int | None, name: int | None, said: bool = False) -> bool:
    """Merge a description with a name where both exist, differ and can be one; say whether they were merged.

    `said` tells that the text itself says so: elsewhere two who stand or speak side by side are never one.
    """
    if described is None or name is None or described == name or described == roll.narrator:
        return False
    one, other = roll.entries[described], roll.entries[name]
    if not one.sorts or Sort.NAME in one.sorts or (one.sex and other.sex and one.sex != other.sex):
        return False
    if not said and roll.side_by_side(described, name):
        return False
    roll.merge(described, name)
    return True


def _apposed(reading: Reading, roll: Roll, before: list[tuple[Mention, int]], mention: Mention) -> bool:
    """Read "her lawyer, a small fierce woman": a new description set beside somebody by a comma."""
    if not before or mention.sort is not Sort.NOUN:
        return False
    last, _ = before[-1]
    text = reading.story.text
    beside = _BY_ITS_SIDE.fullmatch(text[last.end : mention.start])
    closed = last.sort is Sort.NAME and re.match(
        r"(?:\s+(?!and\b)[\w’' -]+)?,(?! and\b)", text[mention.end : mention.end + 60]
    )
    if not beside or not (mention.indefinite or closed):
        return False
    return _one(roll, roll.who(mention, add=False), roll.who(last, add=False), said=True)


def _named(reading: Reading, roll: Roll, before: list[tuple[Mention, int]], mention: Mention) -> bool:
    """Read "a woman named Cho", "Her badge said Cho": the name belongs to the description before it."""
    if mention.sort is not Sort.NAME:
        return False
    text = reading.story.text
    shown = _SHOWN.search(text[max(0, mention.start - 40) : mention.start])
    for last, _ in reversed(before[-3:]):
        beside = _NAMED.fullmatch(text[last.end : mention.start])
        if last.sort in _DESCRIBED and (beside or (shown and mention.start - last.start < 240)):
            name = roll.who(mention)
            if name is not None:
                roll.seen(name, mention)
            return _one(roll, roll.who(last, add=False), name, said=True)
    return False


def _same_turn(reading: Reading, roll: Roll, told: Told, first: dict[int, int]) -> bool:
    """Read "said her son. Dariusz had loosened his tie": one paragraph of speech has one speaker, so a name's
    first use right behind a description that spoke there is that speaker's name."""
    mentions = [m for m in told.mentions if m.sort is Sort.NAME]
    if not mentions or not reading.paragraphs[told.paragraph].quotes or told.start in reading.tags:
        return False
    mention = mentions[0]
    who = roll.who(mention, add=False)
    if who is None or first.get(who) != mention.start:
        return False
    for earlier in reversed(reading.paragraph_until(told.start)[:-1]):
        tag = reading.tags.get(earlier.start)
        if tag and tag.subject:
            spoke = tag.subject
            return spoke.sort in _DESCRIBED and _one(roll, roll.who(spoke, add=False), who)
    return False


_OFFICES = {"dr": "doctor", "doctor": "doctor", "sister": "nurse", "nurse": "nurse", "father": "priest"}
_OFFICES |= {
    w: w
    for w in ("captain", "professor", "inspector", "officer", "sergeant", "judge", "coach", "detective", "constable")
}


def _titled(roll: Roll) -> bool:
    """Merge "the nurse" with the only person called Nurse or Sister by title, where there is one nurse."""
    merged = False
    for office in dict.fromkeys(_OFFICES.values()):
        holders = {
            roll.same(n)
            for n, e in enumerate(roll.entries)
            for f in e.forms
            if len(f.split()) > 1 and _OFFICES.get(f.split()[0].lower().rstrip(".")) == office and Sort.NAME in e.sorts
        }
        nouns = [
            n
            for n, e in enumerate(roll.entries)
            if e.sorts == {Sort.NOUN} and any(f.split()[-1] == office for f in e.forms)
        ]
        if len(holders) == len(nouns) == 1:
            merged = _one(roll, nouns[0], holders.pop()) or merged
    return merged


def _elder(roll: Roll) -> bool:
    """Merge "the old man" with the only named person of that age and sex, where nobody was brought in as one."""
    described = [
        n
        for n, e in enumerate(roll.entries)
        if e.sorts == {Sort.NOUN} and not e.indefinite and roll.points_back_to_elder(n)
    ]
    named = [n for n, e in enumerate(roll.entries) if e.sorts & {Sort.NAME, Sort.KIN} and (e.age or 0) > 55]
    merged = False
    for n in described:
        sex = roll.entries[n].sex
        fits = [m for m in named if not sex or roll.entries[m].sex in ("", sex)]
        if len(fits) == 1:
            merged = _one(roll, n, fits[0]) or merged
    return merged


_WEARS = re.compile(r"\s+(?:in|with)\s+(?:the|a|an|his|her)\s+(\w+\s+\w+)")


def _dressed_alike(reading: Reading, roll: Roll) -> bool:
    """Merge "the man in the green hat" with "a stranger in a green hat"."""
    seen: dict[str, int] = {}
    merged = False
    for told in reading.told:
        for m in sorted((*told.mentions, *told.others), key=lambda m: m.start):
            worn = _WEARS.match(reading.story.text, m.end, told.end) if m.sort is Sort.NOUN else None
            who = roll.who(m, add=False)
            if worn and who is not None and seen.setdefault(worn[1].lower(), who) != who:
                merged = _one(roll, who, roll.same(seen[worn[1].lower()])) or merged
    return merged


def _points_back(roll: Roll, first: dict[int, int]) -> bool:
    """Merge "the girl" with the only person named before whom she can be, if the two are never side by side."""
    named = [n for n, e in enumerate(roll.entries) if Sort.NAME in e.sorts]
    merged = False
    for n, e in enumerate(roll.entries):
        if e.sorts != {Sort.NOUN} or e.indefinite or not e.sex or not roll.generic(n):
            continue
        any_order = roll.young(n) or roll.points_back_to_elder(n)
        fits = [
            m
            for m in named
            if roll.same(m) == m and roll.entries[m].sex in ("", e.sex) and roll.fits_age(n, m) and m != roll.narrator
            if not roll.side_by_side(n, m) and (any_order or first.get(m, 0) < first.get(n, 0))
        ]
        old = [m for m in fits if (roll.entries[m].age or 0) > 55] if roll.points_back_to_elder(n) else []
        old = old or ([m for m in fits if roll.titled_name(m)] if roll.points_back_to_elder(n) else [])
        sure = old or [m for m in fits if roll.entries[m].sex == e.sex] or (fits if roll.young(n) else [])
        if len(sure) == 1:
            merged = _one(roll, n, sure[0]) or merged
    return merged


_COMES = re.compile(
    r"\b(?:came|enter\w*|appear\w*|arriv\w*|walked (?:in|up)|ran (?:in|up)|called|stopped)\b|"
    r"进来|走来|走进|来了|推门|赶来|跑来|进门|迎面"
)


def _replaced(reading: Reading, roll: Roll) -> bool:
    """Merge "his brother", who is not spoken of again, with Rob, who is simply there from some sentence on.

    The description must be of kin or have spoken under a tag, be the only one that fits, and be near; a name that
    comes in with its first sentence is somebody new.
    """
    spoke = {roll.who(t.subject, add=False) for t in reading.tags.values() if t.subject}
    uses: dict[int, list[int]] = {}
    for n, told in enumerate(reading.told):
        for m in (*told.mentions, *told.others):
            who = roll.who(m, add=False)
            if who is not None:
                uses.setdefault(who, []).append(n)
    merged = False
    for name, at in sorted(uses.items(), key=lambda u: u[1][0]):
        if Sort.NAME not in roll.entries[name].sorts or name == roll.narrator or roll.entries[name].facts:
            continue
        told = reading.told[at[0]]
        if at[0] == 0 or _COMES.search(reading.story.text, told.start, told.end):
            continue
        fits = [
            d
            for d, where in uses.items()
            if roll.same(d) == d
            and d != roll.narrator
            and roll.entries[d].sorts <= {Sort.KIN, Sort.NOUN}
            and where[0] < at[0]
            and roll.entries[d].sex in ("", roll.entries[name].sex)
            and roll.fits_age(d, name)
            and not roll.side_by_side(d, name)
        ]
        known = [
            d for d in fits if roll.entries[d].relation not in _PARENTS and (roll.entries[d].relation or d in spoke)
        ]
        if len(fits) == len(known) == 1 and at[0] - 12 <= uses[fits[0]][-1] < at[0]:
            merged = _one(roll, fits[0], name) or merged
    return merged


def _bare_title(roll: Roll) -> bool:
    """Merge 大爷 with the only person whose name ends so: 秦大爷."""
    merged = False
    for n, e in enumerate(roll.entries):
        if roll.language != "zh" or e.sorts != {Sort.NOUN} or e.indefinite:
            continue
        for form in list(e.forms):
            holders = {roll.same(m) for m in roll.titled(form)} - {n}
            if len(form) > 1 and len(holders) == 1:
                merged = _one(roll, n, holders.pop()) or merged
                break
    return merged


_ITSELF = re.compile(
    r"\s*(?:It[’']s|It is|This is|I[’']m)\s+((?:(?:Mr|Mrs|Ms|Dr)\.\s+|Miss\s+)?[A-Z]\w+)[.,!]"
    r"|\s*(?:我是|是我，|我，)([\u3400-\u9fff]{2,4})[，。！]"
)


def _voice_called(reading: Reading, roll: Roll) -> bool:
    """Read “Is that you?” asked a thin voice. / “It's me, Grandpa.”: who answers a voice calls it by its name."""
    merged = False
    for line, answer in pairwise(reading.lines):
        tag = line.before or line.after
        if not (tag and tag.subject and tag.subject.indefinite) or tag.subject.sort not in (Sort.SOMEBODY, Sort.NOUN):
            continue
        if tag.subject.sort is Sort.NOUN and not re.search("voice|声音", reading.story.text[tag.start : tag.end]):
            continue
        itself = _ITSELF.match(reading.story.text, line.quote.inner_start, line.quote.inner_end)
        if itself:
            name = itself[1] or itself[2]
            own = Mention(Sort.NAME, name, line.quote.inner_start, line.quote.inner_start, sex=roll.title_of(name))
            who = roll.who(own)
            if who is not None:
                roll.seen(who, own)
            merged = _one(roll, roll.who(tag.subject, add=False), who) or merged
            continue
        called = {roll.who(c, add=c.sort is not Sort.NOUN) for c in answer.calls} - {None, roll.narrator}
        if answer.paragraph != line.paragraph and len(called) == 1:
            for call in answer.calls:
                if (who := roll.who(call, add=False)) is not None and not roll.entries[who].sorts:
                    roll.seen(who, call)
            merged = _one(roll, roll.who(tag.subject, add=False), called.pop()) or merged
    return merged


_CHILDREN = {"son": "male", "daughter": "female", "grandson": "male", "granddaughter": "female"}
_PARENTS = {
    "mother": ("son", "daughter"),
    "father": ("son", "daughter"),
    "grandmother": ("grandson", "granddaughter"),
    "grandfather": ("grandson", "granddaughter"),
    "maternal_grandmother": ("grandson", "granddaughter"),
    "maternal_grandfather": ("grandson", "granddaughter"),
}


def _child_of_the_called(reading: Reading, roll: Roll) -> bool:
    """Merge "her son" with the only tagged speaker who calls somebody Mama, where the sexes allow it."""
    callers: dict[str, set[int]] = {}
    for line in reading.lines:
        tag = line.before or line.after
        who = roll.who(tag.subject, add=False) if tag and tag.subject else None
        if who is None:
            continue
        for call in line.calls:
            for child in _PARENTS.get(roll.relation(call), ()):
                callers.setdefault(child, set()).add(who)
    merged = False
    for relation, sex in _CHILDREN.items():
        children = [n for n, e in enumerate(roll.entries) if e.relation == relation and e.sorts == {Sort.KIN}]
        speakers = {roll.same(w) for w in callers.get(relation, set())} - {roll.narrator}
        fits = [w for w in speakers if roll.entries[w].sex in ("", sex) and w not in children]
        if len(children) == 1 and len(fits) == 1:
            merged = _one(roll, children[0], fits[0]) or merged
    return merged
