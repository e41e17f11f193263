"""When the narration itself says that two ways of pointing mean one person: "a woman named Cho"."""

import re
from itertools import pairwise

from duanju.writing import pronouns
from duanju.writing.callings import COMES
from duanju.writing.lines import Reading, Told
from duanju.writing.mention import Mention, Sort
from duanju.writing.pronouns import Bound
from duanju.writing.roll import PARENTS, Roll

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
    bound = pronouns.bind(reading, roll)
    before: list[tuple[Mention, int]] = []
    for told in reading.told:
        for mention in sorted((*told.mentions, *told.others), key=lambda m: m.start):
            merged = _apposed(reading, roll, before, mention) or merged
            merged = _named(reading, roll, bound, before, mention) or merged
            if mention.sort in _DESCRIBED or mention.sort is Sort.NAME:
                before.append((mention, told.paragraph))
        merged = _same_turn(reading, roll, told, first) or merged
    merged = _it_was(reading, roll) or merged
    merged = _voice_called(reading, roll) or merged
    merged = _takes_over(reading, roll, first) or merged
    merged = _titled(roll) or merged
    merged = _elder(roll) or merged
    merged = _dressed_alike(reading, roll) or merged
    merged = _points_back(roll, first) or merged
    merged = _bare_title(roll) or merged
    return _replaced(reading, roll) or merged


def _first_uses(reading: Reading, roll: Roll) -> dict[int, int]:
    first: dict[int, int] = {}
    for told in reading.told:
        for m in (*told.mentions, *told.others):
            who = roll.who(m, add=False)
            if who is not None:
                first[who] = min(first.get(who, m.start), m.start)
    return first


def _apposed(reading: Reading, roll: Roll, before: list[tuple[Mention, int]], mention: Mention) -> bool:
    """Read "her lawyer, a small fierce woman", "said Geoff, the librarian.", "his apprentice, Otieno, sat"."""
    if not before or mention.sort not in (Sort.NOUN, Sort.NAME):
        return False
    last, _ = before[-1]
    text = reading.story.text
    closed = _CLOSED.match(text, mention.end, min(len(text), mention.end + 60)) is not None
    if not _BY_ITS_SIDE.fullmatch(text[last.end : mention.start]):
        return False
    if mention.sort is Sort.NAME:
        named = last.sort in (Sort.NOUN, Sort.KIN) and closed and not _listed(text, mention)
        if not named or (name := roll.who(mention)) is None:
            return False
        roll.seen(name, mention)
        return roll.join(roll.who(last, add=False), name, said=True)
    if not (mention.indefinite or (last.sort is Sort.NAME and closed and not _listed(text, mention))):
        return False
    return roll.join(roll.who(mention, add=False), roll.who(last, add=False), said=True)


_CLOSED = re.compile(r"(?:\s+(?!and\b)[\w’' -]+)?[,.;](?! and\b)")
_LIST = re.compile(r"[^.;!?]{0,40}?,? and (?:an?|the|his|her|[A-Z])\b|，|、")


def _listed(text: str, mention: Mention) -> bool:
    """Whether a mention stands in a row of people: "Ruth, the clerk and Tom"."""
    return _LIST.match(text, mention.end, min(len(text), mention.end + 30)) is not None


def _named(
    reading: Reading, roll: Roll, bound: dict[int, Bound], before: list[tuple[Mention, int]], mention: Mention
) -> bool:
    """Read "a woman named Cho", "Her badge said Cho", "He was called Cho": the name is that of the one before it."""
    if mention.sort is not Sort.NAME:
        return False
    text = reading.story.text
    pronoun = _predicate(reading, mention)
    who_is = bound.get(pronoun.start) if pronoun else None
    if who_is is not None and (name := roll.who(mention)) is not None:
        roll.seen(name, mention)
        return roll.join(roll.same(who_is.who), name, said=True)
    shown = _SHOWN.search(text[max(0, mention.start - 40) : mention.start])
    for last, _ in reversed(before[-3:]):
        beside = _NAMED.fullmatch(text[last.end : mention.start])
        if last.sort in _DESCRIBED and (beside or (shown and mention.start - last.start < 240)):
            name = roll.who(mention)
            if name is not None:
                roll.seen(name, mention)
            return roll.join(roll.who(last, add=False), name, said=True)
    return False


_CALLED_SO = re.compile(r"\b(?:was|is)\b[^.,;]{0,40}\b(?:called|named)\s+$|(?:名叫|叫做|叫)$")


def _predicate(reading: Reading, mention: Mention) -> Mention | None:
    """Return the pronoun of "He was an Ethiopian called Tesfaye", which the name belongs to."""
    told = reading.paragraph_until(mention.start)[-1:]
    if not told or not _CALLED_SO.search(reading.story.text[told[0].start : mention.start]):
        return None
    first = next(iter(told[0].mentions), None)
    return first if first and first.sort is Sort.PRONOUN else None


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
            return spoke.sort in _DESCRIBED and roll.join(roll.who(spoke, add=False), who)
    return False


_IT_WAS = re.compile(r"It was |是|原来是|正是")


def _it_was(reading: Reading, roll: Roll) -> bool:
    """Read “Dinner!” somebody shouted. / It was Nee: the sentence after a nameless speaker says who it was."""
    merged = False
    for n, told in enumerate(reading.told[:-1]):
        tag, after = reading.tags.get(told.start), reading.told[n + 1]
        if not tag or not tag.subject or tag.subject.sort is not Sort.SOMEBODY or after.line != told.line:
            continue
        found = next((m for m in after.mentions if m.sort in (Sort.NAME, Sort.NOUN, Sort.KIN)), None)
        if found:
            between = reading.story.text[after.start : found.start]
            if _IT_WAS.fullmatch(between):
                merged = roll.join(roll.who(tag.subject, add=False), roll.who(found, add=False)) or merged
    return merged


def _takes_over(reading: Reading, roll: Roll, first: dict[int, int]) -> bool:
    """Read "The old woman pushed her basket. / “Put mine on,” said Sabitri": a name first used right behind the one who
    acts belongs to them, if it tags the next speech or goes on in the same paragraph before the speech."""
    merged = False
    last: tuple[int, Told] | None = None
    for told in reading.told:
        for mention in told.mentions:
            who = roll.who(mention, add=False)
            if who is None:
                continue
            tag = reading.tags.get(told.start)
            speaks = tag is not None and tag.subject == mention
            goes_on = last and last[1].paragraph == told.paragraph and last[1].line == told.line
            begins = bool(reading.paragraphs[told.paragraph].quotes) and goes_on
            new = mention.sort is Sort.NAME and first.get(who) == mention.start and not roll.entries[who].facts
            if new and last and last[0] != who and told.paragraph - last[1].paragraph <= 1 and (speaks or begins):
                described = roll.entries[last[0]]
                plain = described.sorts == {Sort.NOUN} and roll.fits_age(last[0], who)
                comes = COMES.search(reading.story.text, told.start, told.end)
                if plain and not comes and last[1] is not told:
                    merged = roll.join(last[0], who) or merged
            last = (who, told)
    return merged


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
            merged = roll.join(nouns[0], holders.pop()) or merged
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
            merged = roll.join(n, fits[0]) or merged
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
                merged = roll.join(who, roll.same(seen[worn[1].lower()])) or merged
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
        old: list[int] = []
        if roll.points_back_to_elder(n):
            aged = ([m for m in fits if (roll.entries[m].age or 0) >= years] for years in (58, 50))
            old = next(filter(None, aged), []) or [m for m in fits if roll.titled_name(m)]
        young = [m for m in fits if (roll.entries[m].age or 99) < 20] if roll.young(n) else []
        sure = old or young or [m for m in fits if roll.entries[m].sex == e.sex] or (fits if roll.young(n) else [])
        if len(sure) == 1:
            merged = roll.join(n, sure[0]) or merged
    return merged


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
        if at[0] == 0 or COMES.search(reading.story.text, told.start, told.end):
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
            d for d in fits if roll.entries[d].relation not in PARENTS and (roll.entries[d].relation or d in spoke)
        ]
        if len(fits) == len(known) == 1 and at[0] - 12 <= uses[fits[0]][-1] < at[0]:
            merged = roll.join(fits[0], name) or merged
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
                merged = roll.join(n, holders.pop()) or merged
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
            merged = roll.join(roll.who(tag.subject, add=False), who) or merged
            continue
        called = {roll.who(c, add=c.sort is not Sort.NOUN) for c in answer.calls} - {None, roll.narrator}
        if answer.paragraph != line.paragraph and len(called) == 1:
            for call in answer.calls:
                if (who := roll.who(call, add=False)) is not None and not roll.entries[who].sorts:
                    roll.seen(who, call)
            merged = roll.join(roll.who(tag.subject, add=False), called.pop()) or merged
    return merged
