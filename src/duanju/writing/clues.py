"""What the text tells on the speaker of one line: tags, beats and the narration around it."""

from dataclasses import dataclass, field

from duanju.writing.lines import Line, Reading, Told
from duanju.writing.mention import Mention, Sort, Tag
from duanju.writing.pronouns import Bound
from duanju.writing.roll import Roll
from duanju.writing.sieves import SIEVES


@dataclass
class Clues:
    """The evidence on one line: points by person, and the sieves behind them.

    `near` are those the narration named before, the latest first; `ahead` those who speak by name soon after.
    `sex` is what a pronoun tells; `calls_sex` the sex of those the line calls sir or lad; `answers_as` the sex of
    the kin called in the turn before, who probably answers; `calls_age` and `answers_at` the years that the line and
    the turn before give those they call ("old man", 小朋友), 0 where they give none.
    """

    points: dict[int, float] = field(default_factory=dict)
    sieves: dict[int, list[tuple[float, str]]] = field(default_factory=dict)
    sex: str = ""
    pronoun: bool = False
    near: list[int] = field(default_factory=list)
    ahead: list[int] = field(default_factory=list)
    tagged: bool = False
    calls_sex: str = ""
    answers_as: str = ""
    calls_age: int = 0
    answers_at: int = 0

    def add(self, who: int, sieve: str, part: float = 1.0) -> None:
        """Count one clue for (or, with a sieve of negative points, against) a person; `part` scales its weight."""
        points = part * SIEVES[sieve].points
        self.points[who] = self.points.get(who, 0.0) + points
        self.sieves.setdefault(who, []).append((points, sieve))


@dataclass(frozen=True)
class Scene:
    """What the clues of every line are read from: the story, its people, whom its pronouns mean, who was near."""

    reading: Reading
    roll: Roll
    bound: dict[int, Bound]
    near: list[list[int]]

    def who(self, mention: Mention) -> tuple[int | None, float]:
        """Return the person a mention means, and how sure that is (0 to 1)."""
        if mention.sort is not Sort.PRONOUN:
            return self.roll.who(mention, add=False), 1.0
        found = self.bound.get(mention.start)
        return (self.roll.same(found.who), found.sure) if found else (None, 0.0)


def gather(scene: Scene, n: int) -> Clues:
    """Gather the evidence that the narration gives on one line."""
    lines = scene.reading.lines
    line = lines[n]
    clues = Clues(near=scene.near[n], ahead=_ahead(scene, n))
    follower = n + 1 < len(lines) and lines[n + 1].joined and lines[n + 1].paragraph == line.paragraph
    tag = line.before or line.after
    if line.joined and not tag and n and lines[n - 1].paragraph == line.paragraph:
        tag = lines[n - 1].after
    _tag(scene, clues, line, tag, "tag before" if line.before else "tag after")
    if follower and not tag and lines[n + 1].after:
        _tag(scene, clues, line, lines[n + 1].after, "tag after")
    if not clues.tagged:
        _beat(scene, clues, line.lead, "lead")
        _beat(scene, clues, line.trail, "broken by action" if follower else "trail")
        if not _named(line):
            _paragraph_before(scene, clues, n)
    _acts(scene, clues, n)
    return clues


def _named(line: Line) -> bool:
    """Whether a sentence beside the line in its paragraph has a subject that is no pronoun."""
    return any(m is not None and m.sort is not Sort.PRONOUN for m in (line.lead, line.trail))


def _tag(scene: Scene, clues: Clues, line: Line, tag: Tag | None, sieve: str) -> None:
    if tag is None:
        return
    subject = tag.subject
    if subject is None:
        _beat(scene, clues, line.lead, "tag goes on")
        return
    if subject.sort is Sort.PRONOUN:
        clues.sex, clues.pronoun = subject.sex, True
        who = in_paragraph(scene, subject)
        if who is not None:
            clues.add(who, "pronoun")
        return
    if subject.sort is Sort.SOMEBODY and not subject.indefinite and "voice" in subject.words:
        for who in clues.near[:2]:
            clues.add(who, "in sight")
        return
    named = scene.roll.who(subject)
    if named is not None:
        clues.tagged = True
        clues.add(named, sieve if tag.certain else "colon")


def in_paragraph(scene: Scene, pronoun: Mention) -> int | None:
    """Return whom a pronoun means if its own paragraph names them before it."""
    paragraph = scene.reading.paragraph_until(pronoun.start)
    who, _ = scene.who(pronoun)
    here = {scene.who(m)[0] for t in paragraph for m in t.mentions if m.start < pronoun.start}
    return who if who in here else None


def _beat(scene: Scene, clues: Clues, mention: Mention | None, sieve: str, part: float = 1.0) -> None:
    """Count whoever a sentence beside the line is about."""
    if mention is None:
        return
    who, sure = scene.who(mention)
    if mention.sort is Sort.PRONOUN:
        clues.sex = clues.sex or mention.sex
        part *= sure if in_paragraph(scene, mention) is not None else 0.4 * sure
    heard = mention.sort is Sort.SOMEBODY and ("voice" in mention.words or "声音" in mention.words)
    if who is not None and (heard or mention.sort not in (Sort.GROUP, Sort.SOMEBODY)):
        clues.add(who, sieve, part + 0.4 * heard)


def _paragraph_before(scene: Scene, clues: Clues, n: int) -> None:
    """Read the paragraph of narration that stands right before the line: whoever acts last in it probably speaks."""
    reading = scene.reading
    line = reading.lines[n]
    number = line.paragraph - 1
    if number < 0 or line.quote.start != reading.paragraphs[line.paragraph].start:
        return
    before = reading.paragraphs[number]
    told = [t for t in reading.told_before(n) if t.paragraph == number]
    if before.quotes or before.kind != "text" or not told:
        return
    acting = [m for t in told for m in t.mentions]
    if not acting:
        return
    roll = scene.roll
    if clues.pronoun:
        named = [(w, sure) for m in acting for w, sure in [scene.who(m)] if w is not None]
        alike = [(w, sure) for w, sure in named if roll.entries[w].sex in ("", clues.sex)]
        fits = [(w, sure) for w, sure in alike if roll.entries[w].sex or not roll.young(w)]
        if fits:
            clues.add(fits[-1][0], "paragraph before fits", fits[-1][1])
            return
    who, sure = scene.who(acting[-1])
    if who is not None and acting[-1].sort not in (Sort.GROUP, Sort.SOMEBODY):
        clues.add(who, "paragraph before", sure)


def _acts(scene: Scene, clues: Clues, n: int) -> None:
    """Count those who act in the narration between the turn before the last one and the line."""
    part = 0.5 if _named(scene.reading.lines[n]) else 1.0
    for step, sieve in ((0, "acts"), (1, "acted")):
        found = {w: None for told in scene.reading.told_before(n - step) for w in _actors(scene, told)}
        for who in found:
            other = step and _tagged(scene, n - 1) not in (None, who)
            clues.add(who, "asked here" if other else sieve, part)


def _tagged(scene: Scene, n: int) -> int | None:
    """Return whom the tag of a line names."""
    line = scene.reading.lines[n] if n >= 0 else None
    tag = line and (line.before or line.after)
    return scene.roll.who(tag.subject, add=False) if tag and tag.subject else None


def _actors(scene: Scene, told: Told) -> list[int]:
    tag = scene.reading.tags.get(told.start)
    found: list[int] = []
    for mention in told.mentions:
        if (tag is None or tag.subject != mention) and mention.sort not in (Sort.GROUP, Sort.SOMEBODY, Sort.PRONOUN):
            who = scene.roll.who(mention, add=False)
            found += [who] if who is not None else []
    return found


def _ahead(scene: Scene, n: int) -> list[int]:
    """Return those who speak one of the next lines by name: a story may open before it says who is there."""
    lines, roll = scene.reading.lines, scene.roll
    found: list[int] = []
    here = lines[n].quote.start
    for line in lines[n + 1 : n + 13]:
        tag = line.before or line.after
        who = roll.who(tag.subject, add=False) if tag and tag.subject else None
        if who is None or line.paragraph - lines[n].paragraph > 14:
            continue
        entry = roll.entries[who]
        if not (entry.indefinite and entry.first > here):
            found.append(who)
    return list(dict.fromkeys(found))
