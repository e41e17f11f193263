"""Who speaks each line: evidence from tags, beats, calls and turn-taking, weighed over the whole conversation."""

import re
from collections import Counter
from dataclasses import dataclass

from duanju.writing import identity, introducing, spans
from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Mention, Sort, Tag
from duanju.writing.roll import Roll
from duanju.writing.turns import MOST_CANDIDATES, UNKNOWN, Clues, decode

_TAG = 9.0
_BROKEN, _LEAD, _TRAIL = 6.5, 4.8, 4.2
"""Points for whoever acts inside a broken speech, just before one, just after one, in the same paragraph."""
_ASKS_NAME = re.compile(
    r"\b(?:what[’']?s|what is|what was|tell me) your name\b|叫什么(?!事)|贵姓|怎么称呼|什么名字", re.IGNORECASE
)
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


@dataclass(frozen=True)
class Decision:
    """Who speaks a line, how sure that is (0 to 1) and why."""

    who: int
    confidence: float
    reason: str


def decide(reading: Reading, roll: Roll) -> list[Decision]:
    """Return the speaker of every line, in order."""
    near = _walk(reading, roll)
    _learn_sexes(reading, roll)
    if introducing.introduce(reading, roll):
        near = [list(dict.fromkeys(roll.same(w) for w in row)) for row in near]
    clues, chosen = _once(reading, roll, near)
    if identity.join(reading, roll, chosen):
        near = [list(dict.fromkeys(roll.same(w) for w in row)) for row in near]
        clues, chosen = _once(reading, roll, near)
    return [_explain(reading.lines, clues, chosen, n) for n in range(len(chosen))]


def _once(reading: Reading, roll: Roll, near: list[list[int]]) -> tuple[list[Clues], list[int]]:
    """Gather clues and decode; a second time when pronouns have told the sex of those they were given to."""
    clues = [_clues(reading, roll, n, near[n]) for n in range(len(reading.lines))]
    chosen = decode(reading.lines, clues, roll)
    for clue, who in zip(clues, chosen, strict=True):
        if clue.pronoun and clue.sex and who >= 0 and not roll.entries[who].sex:
            roll.entries[who].sexes[clue.sex] += 1
    _callers(reading, roll, clues, chosen)
    return clues, decode(reading.lines, clues, roll)


def _callers(reading: Reading, roll: Roll, clues: list[Clues], chosen: list[int]) -> None:
    """Let those who surely call somebody Mum be the likelier ones to do so in lines without a tag."""
    sure: dict[str, Counter[int]] = {}
    for line, clue, who in zip(reading.lines, clues, chosen, strict=True):
        strong = max(clue.points.values(), default=0) >= _TRAIL
        own = _own_kin(reading, roll, line)
        for relation in (own | {roll.relation(c) for c in line.calls}) - {""} if strong and who >= 0 else ():
            sure.setdefault(relation, Counter())[who] += 1
    for relation, owner in _owned(reading, roll):
        sure.setdefault(relation, Counter())[owner] += 1
    for line, clue in zip(reading.lines, clues, strict=True):
        for relation in {roll.relation(c) for c in line.calls} & sure.keys():
            for who in sure[relation]:
                clue.add(who, 2.5, "{} calls the same person so elsewhere")


def _owned(reading: Reading, roll: Roll) -> list[tuple[str, int]]:
    """Return (relation, whose) for kin that the narration tells of: "June came in. Her grandfather lay there"."""
    found: list[tuple[str, int]] = []
    last: tuple[int, str, int] | None = None
    for told in reading.told:
        for mention in sorted((*told.mentions, *told.others), key=lambda m: m.start):
            if mention.sort is Sort.KIN and mention.owner in _OWNERS:
                fits = last and told.paragraph - last[2] <= 1 and last[1] in ("", _OWNERS[mention.owner])
                if fits and last and last[0] != roll.who(mention, add=False):
                    found.append((roll.relation(mention), last[0]))
                continue
            who = roll.who(mention, add=False) if mention in told.mentions else None
            if who is not None and mention.sort in (Sort.NAME, Sort.NOUN, Sort.KIN):
                last = (who, roll.entries[who].sex, told.paragraph)
    return found


_OWNERS = {"his": "male", "her": "female", "他": "male", "她": "female"}


def _own_kin(reading: Reading, roll: Roll, line: Line) -> set[str]:
    """Return the relations that a line claims for its speaker: "my mother", 我妈."""
    text = reading.story.text
    stop = min(line.quote.inner_end, line.quote.inner_start + 300)
    words = (m[1] or m[2] for m in _MY_KIN.finditer(text, line.quote.inner_start, stop))
    return {roll.relation(Mention(Sort.KIN, w.lower(), 0, 0)) for w in words}


def _walk(reading: Reading, roll: Roll) -> list[list[int]]:
    """Put everybody the narration names on the roll; return who was near before each line, the latest first."""
    for told in reading.told:
        tag = reading.tags.get(told.start)
        hearer = (tag.addressee,) if tag and tag.addressee else ()
        for mention in (*told.mentions, *hearer):
            if mention.sort is Sort.SELF and not reading.first_person:
                continue
            who = roll.who(mention)
            if who is not None:
                roll.seen(who, mention)
    recent: dict[int, None] = {}
    trail: list[list[int]] = [[] for _ in reading.lines]
    line = 0
    for told in reading.told:
        while line < told.line:
            trail[line] = list(recent)[: -2 * MOST_CANDIDATES - 1 : -1]
            line += 1
        for mention in (*told.others, *told.mentions):
            who = roll.who(mention, add=mention.sort in (Sort.NOUN, Sort.KIN))
            if who is None:
                continue
            if mention in told.others and (mention.sort in (Sort.NOUN, Sort.KIN) or mention.facts):
                roll.seen(who, mention)
            recent.pop(who, None)
            recent[who] = None
        while len(recent) > 60:
            del recent[next(iter(recent))]
    for n in range(line, len(trail)):
        trail[n] = list(recent)[: -2 * MOST_CANDIDATES - 1 : -1]
    return trail


def _learn_sexes(reading: Reading, roll: Roll) -> None:
    """Let he and she, close behind the only person a paragraph names, tell that person's sex."""
    last: int | None = None
    named: set[int] = set()
    paragraph = -1
    for told in reading.told:
        if told.paragraph != paragraph:
            last, named, paragraph = None, set(), told.paragraph
        everybody = {roll.who(m, add=False) for m in told.others if m.sort is Sort.NAME}
        for mention in told.mentions:
            if mention.sort is Sort.PRONOUN and mention.sex and last is not None and len(named) == 1:
                roll.entries[last].sexes[mention.sex] += 1
            who = roll.who(mention, add=False)
            if who is not None and mention.sort in (Sort.NAME, Sort.NOUN, Sort.KIN):
                last = who
                named.add(who)
                sex = reading.reader.reflexive(mention.end, told.end)
                if sex and len(named) == 1 and not everybody - {who, None}:
                    roll.entries[who].sexes[sex] += 1
        named |= {n for n in everybody if n is not None}


def _clues(reading: Reading, roll: Roll, n: int, near: list[int]) -> Clues:
    """Gather the evidence on one line from the line itself and its neighbours."""
    line = reading.lines[n]
    clues = Clues(near=near, ahead=_ahead(reading, roll, n))
    follower = (
        n + 1 < len(reading.lines) and reading.lines[n + 1].joined and reading.lines[n + 1].paragraph == line.paragraph
    )
    tag = line.before or line.after
    if line.joined and not tag and n:
        previous = reading.lines[n - 1]
        if previous.paragraph == line.paragraph:
            tag = previous.after
    _tag_clue(reading, roll, clues, line, tag, "before" if line.before else "after")
    if follower and not tag and reading.lines[n + 1].after:
        _tag_clue(reading, roll, clues, line, reading.lines[n + 1].after, "after")
    if not clues.tagged:
        _mention_clue(reading, roll, clues, line.lead, _LEAD, "the sentence before the quotation is about {}")
        _mention_clue(
            reading,
            roll,
            clues,
            line.trail,
            _BROKEN if _broken(reading, n) else _TRAIL,
            "the sentence after the quotation is about {}",
        )
        if not _named(line):
            _paragraph_before(reading, roll, clues, n)
    _call_clues(reading, roll, clues, n)
    for who in _acted_since(reading, roll, n):
        clues.add(who, 0.7 if _named(line) else 1.4, "{} acts just before the line")
    return clues


def _broken(reading: Reading, n: int) -> bool:
    """Whether a line is broken by an action and goes on: 「走吧。」他站起来，「别等了。」"""
    follows = reading.lines[n + 1] if n + 1 < len(reading.lines) else None
    return bool(follows and follows.joined and follows.paragraph == reading.lines[n].paragraph)


def _named(line: Line) -> bool:
    """Whether a sentence beside the line in its paragraph has a subject that is no pronoun."""
    return any(m is not None and m.sort is not Sort.PRONOUN for m in (line.lead, line.trail))


def _turn_of(lines: list[Line], n: int, step: int) -> list[Line]:
    """Return the lines of the turn before (-1) or after (1) the paragraph of line `n`."""
    m = n
    while 0 <= m < len(lines) and lines[m].paragraph == lines[n].paragraph and abs(m - n) < 12:
        m += step
    if not 0 <= m < len(lines) or abs(lines[m].paragraph - lines[n].paragraph) > 3:
        return []
    return [x for x in lines[max(0, m - 6) : m + 7] if x.paragraph == lines[m].paragraph]


def _call_clues(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Weigh who is called by name: not the speaker; likely the one who answers, or who spoke before."""
    line = reading.lines[n]
    own = [x for x in reading.lines[max(0, n - 6) : n + 7] if x is line or (x.paragraph == line.paragraph and x.joined)]
    for call in (c for x in own for c in x.calls):
        if call.sort is Sort.NOUN and call.indefinite:
            clues.calls_sex = call.sex
            continue
        who = roll.who(call, add=False)
        if who is not None:
            clues.add(who, -6.0, "is called by name inside the line")
    tag = line.before or line.after
    if tag and tag.addressee and (hears := roll.who(tag.addressee, add=False)) is not None:
        clues.add(hears, -6.0, "is spoken to in the tag")
    _kin_clues(reading, roll, clues, n)
    _name_clues(reading, roll, clues, n)
    for step, points in ((-1, 2.2), (1, 0.4)):
        where = "before" if step < 0 else "after"
        for other in _turn_of(reading.lines, n, step):
            fresh = step < 0 and not reading.first_person
            if step < 0 and reading.first_person and roll.narrator is not None:
                unknown = [c for c in other.calls if c.sort is Sort.NAME and roll.who(c, add=False) is None]
                if unknown and not roll.entries[roll.narrator].given:
                    clues.add(roll.narrator, 3.0, "a name that nobody else bears is called in the line before")
            called = {_called(roll, c, fresh and c.sort is Sort.NAME) for c in other.calls}
            for who in called:
                if who is not None and not (roll.only_kin(who) and roll.entries[who].first > line.quote.start):
                    weight = points if roll.entries[who].forms or who == roll.narrator else 0.5 * points
                    weight *= 1.0 if abs(other.paragraph - line.paragraph) == 1 else 0.5 if step < 0 else 0.0
                    clues.add(who, weight, f"{{}} is called by name in the line {where}")
            kin = [c.sex for c in other.calls if c.sort is Sort.KIN and c.sex]
            clues.answers_as = kin[-1] if kin and step < 0 else clues.answers_as
            heard = other.before or other.after
            hearer = roll.who(heard.addressee, add=False) if step < 0 and heard and heard.addressee else None
            if step < 0 and heard and heard.addressee and heard.addressee.sort is Sort.PRONOUN:
                clues.answers_as = heard.addressee.sex
            if hearer is not None:
                clues.add(hearer, 2.0, "{} was spoken to just before")


def _called(roll: Roll, call: Mention, add: bool) -> int | None:
    """Return who is called; with `add`, somebody new where the name is new."""
    known = roll.who(call, add=False)
    return roll.who(call) if known is None and add else known


def _name_clues(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Read who gives a name as their own, and who is asked for it."""
    line, text = reading.lines[n], reading.story.text
    own = _OWN_NAME.match(text, line.quote.inner_start, line.quote.inner_end)
    named = (own[1] or own[2]) if own else ""
    stranger = Mention(Sort.NAME, named, 0, 0)
    new = bool(own and own[2]) and roll.who(stranger, add=False) is None
    if new and reading.first_person and roll.narrator is not None and not roll.entries[roll.narrator].given:
        clues.add(roll.narrator, 2.5, "{} gives a name that nobody else bears")
    if named in reading.reader.names:
        who = roll.who(Mention(Sort.NAME, named, line.quote.inner_start, line.quote.inner_end), add=False)
        if who is not None and roll.entries[who].first < line.quote.start:
            clues.add(who, 4.0, "{} gives this name as their own")
    asked = _turn_of(reading.lines, n, -1)
    if asked and _ASKS_NAME.search(text, asked[-1].quote.inner_start, asked[-1].quote.inner_end):
        given = reading.reader.vocatives(line.quote.inner_start, line.quote.inner_end)
        first = _FIRST_WORD.match(text, line.quote.inner_start, line.quote.inner_end)
        name = first and roll.who(Mention(Sort.NAME, first[1], first.start(1), first.end(1)), add=False)
        known = name is not None and roll.entries[name].first < line.quote.start
        if known and name is not None and first and not any(g.start != first.start(1) for g in given):
            clues.add(name, 8.0, "{} is asked for the name and gives it")
            return
        for who, entry in enumerate(roll.entries):
            if Sort.NAME in entry.sorts and entry.first < line.quote.start:
                clues.add(who, -2.5, "has a name that nobody need ask for")


def _kin_clues(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Read kinship: who calls their mother Mum, and who says "your mother" and so is not that mother."""
    line = reading.lines[n]
    _your_kin(reading, roll, clues, line)
    if not reading.first_person or roll.narrator is None:
        return
    if any(c.sort is Sort.KIN and roll.who(c, add=False) is not None for c in line.calls):
        clues.add(roll.narrator, 2.0, "{} calls their own kin")
    if _YOUR_KIN.search(
        reading.story.text, line.quote.inner_start, min(line.quote.inner_end, line.quote.inner_start + 300)
    ):
        clues.add(roll.narrator, -2.0, "speaks of the hearer's kin")


def _your_kin(reading: Reading, roll: Roll, clues: Clues, line: Line) -> None:
    """Count against a brother that the line says "your brother"."""
    stop = min(line.quote.inner_end, line.quote.inner_start + 300)
    for m in _YOUR_KIN.finditer(reading.story.text, line.quote.inner_start, stop):
        word = re.sub(r"^(?:[你您]|your\s+)", "", m.group(), flags=re.IGNORECASE)
        who = roll.who(Mention(Sort.KIN, word.lower(), m.start(), m.end(), "you"), add=False)
        if who is not None:
            clues.add(who, -2.0, "is spoken of as the hearer's kin")


def _acted_since(reading: Reading, roll: Roll, n: int) -> list[int]:
    """Return those who act in the narration between the turn before the last one and the line."""
    found: list[int] = []
    for told in reading.told_before(n - 1) + reading.told_before(n):
        tag = reading.tags.get(told.start)
        for mention in told.mentions:
            who = roll.who(mention, add=False)
            speaks = tag is not None and tag.subject == mention
            if who is not None and not speaks and mention.sort not in (Sort.GROUP, Sort.SOMEBODY):
                found.append(who)
    return list(dict.fromkeys(found))


def _tag_clue(reading: Reading, roll: Roll, clues: Clues, line: Line, tag: Tag | None, where: str) -> None:
    if tag is None:
        return
    subject = tag.subject
    if subject is None:
        if line.lead:
            _mention_clue(reading, roll, clues, line.lead, 4.0, "the tag goes on from the sentence about {}")
        return
    who = roll.who(subject)
    if subject.sort is Sort.PRONOUN:
        clues.sex, clues.pronoun = subject.sex, True
        bound = antecedent(reading, roll, subject)
        if bound is not None:
            clues.add(bound, 3.0, "the tag has a pronoun, and {} is the one last named in its paragraph")
        return
    if who is not None:
        clues.tagged = True
        points = _TAG if tag.certain else 5.0
        clues.add(who, points, f"the tag {where} the quotation names {{}}")


def _mention_clue(
    reading: Reading, roll: Roll, clues: Clues, mention: Mention | None, points: float, reason: str
) -> None:
    if mention is None:
        return
    if mention.sort is Sort.PRONOUN:
        clues.sex = clues.sex or mention.sex
        bound = antecedent(reading, roll, mention)
        if bound is not None:
            clues.add(bound, 0.7 * points, reason)
        return
    who = roll.who(mention, add=False)
    heard = mention.sort is Sort.SOMEBODY and ("voice" in mention.words or "声音" in mention.words)
    if who is not None and (heard or mention.sort not in (Sort.GROUP, Sort.SOMEBODY)):
        clues.add(who, points + 2.0 * heard, reason)


def antecedent(reading: Reading, roll: Roll, pronoun: Mention) -> int | None:
    """Return whom a pronoun of narration means: the last one named before it in its paragraph, if the sex fits."""
    for told in reversed(reading.paragraph_until(pronoun.start)):
        for mention in reversed(told.mentions):
            if mention.start >= pronoun.start or mention.sort in (Sort.PRONOUN, Sort.SELF, Sort.GROUP, Sort.SOMEBODY):
                continue
            who = roll.who(mention, add=False)
            if who is not None and pronoun.sex and roll.entries[who].sex in ("", pronoun.sex):
                return who
    return None


def _paragraph_before(reading: Reading, roll: Roll, clues: Clues, n: int) -> None:
    """Read the last sentence of a paragraph of narration that stands right before the line."""
    line = reading.lines[n]
    number = line.paragraph - 1
    if number < 0 or line.quote.start != reading.paragraphs[line.paragraph].start:
        return
    before = reading.paragraphs[number]
    if before.quotes or before.kind != "text":
        return
    told = spans.sentences(reading.story.text, before.start, before.end)
    subject = reading.reader.subject(*told[-1]) if told else None
    if subject is None:
        return
    if subject.sort is Sort.PRONOUN:
        bound = antecedent(reading, roll, subject)
        if bound is not None:
            fits = clues.pronoun and clues.sex == subject.sex
            clues.add(bound, 3.0 if fits else 0.4, "the paragraph before ends with {}")
    else:
        fits = clues.pronoun and subject.sex in ("", clues.sex)
        _mention_clue(reading, roll, clues, subject, 2.4 if fits else 1.0, "the paragraph before ends with {}")


def _ahead(reading: Reading, roll: Roll, n: int) -> list[int]:
    """Return those who speak one of the next lines by name: a story may open before it says who is there."""
    found: list[int] = []
    here = reading.lines[n].quote.start
    for line in reading.lines[n + 1 : n + 13]:
        tag = line.before or line.after
        who = roll.who(tag.subject, add=False) if tag and tag.subject else None
        if who is None or line.paragraph - reading.lines[n].paragraph > 14:
            continue
        entry = roll.entries[who]
        if not (entry.indefinite and entry.first > here):
            found.append(who)
    return list(dict.fromkeys(found))


_SURE = (
    (_TAG, 0.97),
    (5.0, 0.92),
    (_LEAD, 0.86),
    (_TRAIL, 0.82),
    (2.6, 0.78),
    (1.0, 0.72),
)


def _explain(lines: list[Line], clues: list[Clues], chosen: list[int], n: int) -> Decision:
    """Say why a line has its speaker, and how sure that is."""
    who, clue = chosen[n], clues[n]
    if who == UNKNOWN:
        return Decision(who, 0.2, "nothing in the text tells who speaks")
    reasons = sorted(clue.reasons.get(who, []), key=lambda r: -r[0])
    turns = n > 1 and chosen[n - 2] == who and chosen[n - 1] != who
    anchored = 0 < n < len(clues) - 1 and clues[n - 1].tagged and clues[n + 1].tagged
    if reasons and reasons[0][0] > 0:
        sure = next((c for points, c in _SURE if reasons[0][0] >= points), 0.6)
        if turns and sure < 0.9:
            sure = 1 - (1 - sure) * 0.5
        return Decision(who, round(sure, 2), reasons[0][1])
    if clue.pronoun:
        return Decision(who, 0.85 if turns else 0.75, "the tag has a pronoun; {} fits it and was last here")
    if n and lines[n].paragraph == lines[n - 1].paragraph and chosen[n - 1] == who:
        return Decision(who, 0.85, "the same paragraph goes on with {}")
    if turns:
        return Decision(who, 0.9 if anchored else 0.72, "no tag; {} takes turns with the line before")
    return Decision(who, 0.5, "no tag; {} is the likeliest of those present")
