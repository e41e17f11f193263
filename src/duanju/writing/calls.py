"""What the words of the lines tell on their speakers: who is called, who gives a name, whose kin somebody is."""

import re
from collections import Counter

from duanju.writing.clues import Clues, Scene
from duanju.writing.identity import ASKS_NAME
from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll
from duanju.writing.sieves import SIEVES

_OWN_NAME = re.compile(
    r"\s*(?:(?:It[’']s |It is )?[Mm]e,\s*|I[’']m |I am |My name(?:[’']s| is) |"
    r"This is |Name[’']s )([A-Z][\w’'-]*)(?=[.,!?;]|$)"
    r"|\s*(?:我，|是我，|我是|我叫)([\u3400-\u9fff]{2,4})(?=[。！，]|$)"
)
_MY_KIN = re.compile(r"我(妈妈?|爸爸?|爷爷|奶奶|外婆|外公|姥姥|姥爷|娘|爹|哥|姐)|\bmy (\w+)", re.IGNORECASE)
_FIRST_WORD = re.compile(r"\s*([A-Z][\w’'-]*|[\u3400-\u9fff]{2,4})(?=[.,!，。！]|$)")
_YOUR_KIN = re.compile(
    r"[你您](?:妈|爸|爷爷|奶奶|外婆|外公|姥姥|姥爷|娘|爹|哥|姐|三姨|二姨|大姨|舅)|"
    r"\byour (?:mother|mum|mom|father|dad|gran|grandma|grandpa|grandmother|grandfather|grandad|"
    r"sister|brother|husband|wife|son|daughter)\b",
    re.IGNORECASE,
)
_REACH = 300
"""How many characters of a line are read for kin words."""


def listen(scene: Scene, clues: Clues, n: int) -> None:
    """Weigh who is called by name: not the speaker; likely the one who answers, or who spoke before."""
    reading, roll = scene.reading, scene.roll
    line = reading.lines[n]
    own = [x for x in reading.lines[max(0, n - 6) : n + 7] if x is line or (x.paragraph == line.paragraph and x.joined)]
    spoken = [c for x in own for c in x.calls]
    clues.calls_age = next((a for c in spoken if (a := roll.call_age(c))), 0)
    for call in spoken:
        if call.sort is Sort.NOUN and call.indefinite:
            clues.calls_sex = call.sex
            continue
        who = roll.who(call, add=False)
        if who is not None:
            clues.add(who, "called inside")
    tag = line.before or line.after
    if tag and tag.addressee and (hears := roll.who(tag.addressee, add=False)) is not None:
        clues.add(hears, "hears")
    if line.faces and (seen := roll.who(line.faces, add=False)) is not None:
        clues.add(seen, "hears", 0.5)
    _spoken_of(reading, roll, clues, line)
    _kin(reading, roll, clues, n)
    _names(reading, roll, clues, n)
    if line.joined and n and reading.lines[n - 1].paragraph == line.paragraph:
        return
    for other in _turn_of(reading.lines, n, -1):
        _turn_before(scene, clues, line, other)
    for other in _turn_of(reading.lines, n, 1):
        if abs(other.paragraph - line.paragraph) == 1:
            for who in {roll.who(c, add=False) for c in other.calls} - {None}:
                _called(roll, clues, line, who, "called after", 1.0)


_OF_ONESELF = re.compile(
    r"(?:\bI[’']?m|\bI am|\bme,?|name(?:[’']s| is)|this is|it[’']s|我是|我叫|我，|是我|叫我)\s*$", re.IGNORECASE
)


def _spoken_of(reading: Reading, roll: Roll, clues: Clues, line: Line) -> None:
    """Count against those whom a line speaks of by name: people do not name themselves, unless to say who they are."""
    for who in _mentioned(reading, roll, line):
        clues.add(who, "named inside")


def _mentioned(reading: Reading, roll: Roll, line: Line) -> list[int]:
    """Return those whom a line speaks of by name, neither calling them nor giving the name as its speaker's own."""
    text = reading.story.text
    start, end = line.quote.inner_start, min(line.quote.inner_end, line.quote.inner_start + _REACH)
    called = {c.start for c in line.calls}
    found: list[int] = []
    for mention in reading.reader.others(start, end):
        known = mention.sort is Sort.NAME and mention.start not in called
        who = roll.who(mention, add=False) if known else None
        alone = mention.start == start and mention.end >= end - 1
        if (
            who is not None
            and not alone
            and not _OF_ONESELF.search(text[max(start, mention.start - 12) : mention.start])
        ):
            found.append(who)
    return list(dict.fromkeys(found))


def _turn_before(scene: Scene, clues: Clues, line: Line, other: Line) -> None:
    """Read the turn before a line: whom it calls, and to whom it is said."""
    reading, roll = scene.reading, scene.roll
    unknown = [c for c in other.calls if c.sort is Sort.NAME and roll.who(c, add=False) is None]
    if unknown:
        _strange(roll, clues, roll.call_age(unknown[0]))
    fresh = not reading.first_person
    part = 1.0 if abs(other.paragraph - line.paragraph) == 1 else 0.5
    for who in {_meant(roll, c, fresh and c.sort is Sort.NAME) for c in other.calls} - {None}:
        _called(roll, clues, line, who, "called before", part)
    clues.answers_at = next((a for c in other.calls if (a := roll.call_age(c))), clues.answers_at)
    for who in _mentioned(reading, roll, other):
        clues.add(who, "spoken of", part)
    kin = [c.sex for c in other.calls if c.sort is Sort.KIN and c.sex]
    clues.answers_as = kin[-1] if kin else clues.answers_as
    heard = other.before or other.after
    if heard and heard.addressee:
        hearer, sure = scene.who(heard.addressee)
        if heard.addressee.sort is Sort.PRONOUN:
            clues.answers_as = heard.addressee.sex
        if hearer is not None:
            clues.add(hearer, "spoken to", 0.7 * sure if heard.addressee.sort is Sort.PRONOUN else 1.0)
    elif other.faces and (seen := roll.who(other.faces, add=False)) is not None:
        clues.add(seen, "spoken to", 0.5)


def _strange(roll: Roll, clues: Clues, age: int) -> None:
    """After a call by a name that nobody bears: those without a name may answer, those with one hardly."""
    narrator = roll.narrator
    nameless = {w for w in clues.near[:8] if Sort.NAME not in roll.entries[w].sorts} - {narrator}
    if narrator is not None and not roll.entries[narrator].given:
        clues.add(narrator, "strange name", (0.4 if age > 50 else 1.0) if nameless else 1.0)
    for who in (w for w in clues.near[:8] if w != narrator):
        clues.add(who, *(("strange name", 0.4 if age > 50 else 0.2) if who in nameless else ("named already", 1.0)))


def _called(roll: Roll, clues: Clues, line: Line, who: int | None, sieve: str, part: float) -> None:
    if who is None or (roll.only_kin(who) and roll.entries[who].first > line.quote.start):
        return
    clues.add(who, sieve, part if roll.entries[who].forms or who == roll.narrator else 0.5 * part)


def _meant(roll: Roll, call: Mention, add: bool) -> int | None:
    """Return who is called; with `add`, somebody new where the name is new."""
    known = roll.who(call, add=False)
    return roll.who(call) if known is None and add else known


def _turn_of(lines: list[Line], n: int, step: int) -> list[Line]:
    """Return the lines of the turn before (-1) or after (1) the paragraph of line `n`."""
    m = n
    while 0 <= m < len(lines) and lines[m].paragraph == lines[n].paragraph and abs(m - n) < 12:
        m += step
    if not 0 <= m < len(lines) or abs(lines[m].paragraph - lines[n].paragraph) > 3:
        return []
    return [x for x in lines[max(0, m - 6) : m + 7] if x.paragraph == lines[m].paragraph]


def _names(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Read who gives a name as their own, and who is asked for it."""
    line, text = reading.lines[n], reading.story.text
    own = _OWN_NAME.match(text, line.quote.inner_start, line.quote.inner_end)
    named = (own[1] or own[2]) if own else ""
    stranger = Mention(Sort.NAME, named, 0, 0)
    new = bool(own and own[2]) and roll.who(stranger, add=False) is None
    if new and reading.first_person and roll.narrator is not None and not roll.entries[roll.narrator].given:
        clues.add(roll.narrator, "own strange name")
    if named in reading.reader.names:
        who = roll.who(Mention(Sort.NAME, named, line.quote.inner_start, line.quote.inner_end), add=False)
        if who is not None and roll.entries[who].first < line.quote.start:
            clues.add(who, "own name")
    asked = _turn_of(reading.lines, n, -1)
    if asked and (wanted := _WANTED.search(text, asked[-1].quote.inner_start, asked[-1].quote.inner_end)):
        name = wanted["zh"] or wanted["en"]
        sought = roll.who(Mention(Sort.NAME, name, 0, 0), add=False)
        if sought is not None:
            clues.add(sought, "wanted")
    if asked and _WHO.search(text, asked[-1].quote.inner_start, asked[-1].quote.inner_end):
        _tells_name(reading, roll, clues, line)
    if asked and ASKS_NAME.search(text, asked[-1].quote.inner_start, asked[-1].quote.inner_end):
        given = reading.reader.vocatives(line.quote.inner_start, line.quote.inner_end)
        first = _FIRST_WORD.match(text, line.quote.inner_start, line.quote.inner_end)
        name = first and roll.who(Mention(Sort.NAME, first[1], first.start(1), first.end(1)), add=False)
        known = name is not None and roll.entries[name].first < line.quote.start
        if known and name is not None and first and not any(g.start != first.start(1) for g in given):
            clues.add(name, "asked the name")
            return
        for who, entry in enumerate(roll.entries):
            if Sort.NAME in entry.sorts and entry.first < line.quote.start:
                clues.add(who, "name known")


_WANTED = re.compile(
    r"(?:哪位是|谁是|哪个是|您就是|你就是)(?P<zh>[\u3400-\u9fff]{2,4})(?=[？?呀啊吗]|$)"
    r"|\b(?:which (?:one )?of you is|who is|are you|is there an?)\s+"
    r"(?P<en>(?:(?:Mr|Mrs|Ms|Dr|Miss)\.?\s+)?[A-Z][\w’'-]+)(?=\?)",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?:谁|哪位)[啊呀呢]?[？?]?\s*$|你是谁|\bwho(?:[’']s| is| are) (?:there|that|it|you|this)\b", re.IGNORECASE
)


def _tells_name(reading: Reading, roll: Roll, clues: Clues, line: Line) -> None:
    """Read 「你是谁？」「何慧！」: who is asked who they are and begins with a name says their own."""
    first = _FIRST_WORD.match(reading.story.text, line.quote.inner_start, line.quote.inner_end)
    if not first or not reading.reader.like_a_name(first[1]):
        return
    who = roll.who(Mention(Sort.NAME, first[1], first.start(1), first.end(1)))
    if who is not None and "called inside" not in {s for _, s in clues.sieves.get(who, [])}:
        roll.seen(who, Mention(Sort.NAME, first[1], first.start(1), first.end(1)))
        clues.add(who, "asked the name")


def _kin(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Read kinship: who calls their mother Mum, and who says "your mother" and so is not that mother."""
    line, text = reading.lines[n], reading.story.text
    stop = min(line.quote.inner_end, line.quote.inner_start + _REACH)
    yours = list(_YOUR_KIN.finditer(text, line.quote.inner_start, stop))
    for m in yours:
        word = re.sub(r"^(?:[你您]|your\s+)", "", m.group(), flags=re.IGNORECASE)
        who = roll.who(Mention(Sort.KIN, word.lower(), m.start(), m.end(), "you"), add=False)
        if who is not None:
            clues.add(who, "your kin")
    if not reading.first_person or roll.narrator is None:
        return
    if any(c.sort is Sort.KIN and roll.who(c, add=False) is not None for c in line.calls):
        clues.add(roll.narrator, "calls own kin")
    if yours:
        clues.add(roll.narrator, "your kin")


def compare(scene: Scene, clues: list[Clues], chosen: list[int]) -> None:
    """Let those who surely call somebody Mum be the likelier ones to do so in lines without a tag."""
    reading, roll = scene.reading, scene.roll
    sure: dict[str, Counter[int]] = {}
    for line, clue, who in zip(reading.lines, clues, chosen, strict=True):
        strong = max(clue.points.values(), default=0) >= SIEVES["trail"].points
        own = _own_kin(reading, roll, line)
        for relation in (own | {roll.relation(c) for c in line.calls}) - {""} if strong and who >= 0 else ():
            sure.setdefault(relation, Counter())[who] += 1
    for relation, owner in _owned(scene):
        sure.setdefault(relation, Counter())[owner] += 1
    for line, clue in zip(reading.lines, clues, strict=True):
        for relation in {roll.relation(c) for c in line.calls} & sure.keys():
            for who in sure[relation]:
                clue.add(who, "calls the same")


_OWNERS = {"his": "male", "her": "female", "他": "male", "她": "female"}


def _owned(scene: Scene) -> list[tuple[str, int]]:
    """Return (relation, whose) for kin that the narration tells of: "June came in. Her grandfather lay there"."""
    roll = scene.roll
    found: list[tuple[str, int]] = []
    last: tuple[int, str, int] | None = None
    for told in scene.reading.told:
        for mention in sorted((*told.mentions, *told.others), key=lambda m: m.start):
            if mention.sort is Sort.KIN and mention.owner in _OWNERS:
                fits = last and told.paragraph - last[2] <= 1 and last[1] in ("", _OWNERS[mention.owner])
                if fits and last and last[0] != roll.who(mention, add=False):
                    found.append((roll.relation(mention), last[0]))
                continue
            who = scene.who(mention)[0] if mention in told.mentions else None
            if who is not None and mention.sort in (Sort.NAME, Sort.NOUN, Sort.KIN, Sort.PRONOUN):
                last = (who, roll.entries[who].sex, told.paragraph)
    return found


def _own_kin(reading: Reading, roll: Roll, line: Line) -> set[str]:
    """Return the relations that a line claims for its speaker: "my mother", 我妈."""
    text = reading.story.text
    stop = min(line.quote.inner_end, line.quote.inner_start + _REACH)
    words = (m[1] or m[2] for m in _MY_KIN.finditer(text, line.quote.inner_start, stop))
    return {roll.relation(Mention(Sort.KIN, w.lower(), 0, 0)) for w in words}
