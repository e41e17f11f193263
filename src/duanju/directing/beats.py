"""Lays a script out as beats: the smallest things that happen, each with its picture, feeling and neighbours."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from duanju.directing.feelings import CALM, Feeling, of_body, of_speech, of_telling, shown
from duanju.directing.pictures import Names, Picture, picture, sentences
from duanju.directing.variety import digest, three
from duanju.drama.board import Line
from duanju.drama.pace import spoken_seconds
from duanju.drama.script import Element, Kind, Scene, Script
from duanju.drama.time import Clock


class What(StrEnum):
    """Kinds of beats."""

    ACT = "act"
    SPEECH = "speech"
    TOLD = "told"
    WORDS = "words"


@dataclass(frozen=True)
class Beat:
    """One beat of a scene.

    ACT shows `picture`; SPEECH and TOLD carry `line` (TOLD shows `pictures`); WORDS are to be read.
    `shown` is the part of the feeling that does not come from the words of a line.
    `colour` (0-2) differs from both neighbours' and serves wherever a choice should not repeat.
    """

    what: What
    scene: int
    text: str
    picture: Picture
    pictures: tuple[Picture, ...] = ()
    line: Line | None = None
    feeling: Feeling = CALM
    shown: Feeling = CALM
    colour: int = 0
    entrance: str = "cut"

    @property
    def who(self) -> str:
        """Whom the beat is about: the speaker, or the doer of the action; "" for nobody."""
        if self.what is What.SPEECH and self.line:
            return self.line.character
        return self.picture.people[0] if self.picture.people else ""


def beats(script: Script, names: Names, clock: Clock) -> tuple[tuple[Beat, ...], ...]:
    """Return the beats of every scene, in order."""
    used: Counter[str] = Counter()
    return tuple(_coloured(tuple(_scene(s, names, clock, used))) for s in script.scenes)


def _coloured(row: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Give each beat of a scene a colour that its neighbours do not have.

    It hangs on who does what around the beat, not on what is said: a line can be reworded and no other
    beat is shown differently.
    """
    kinds = [f"{b.what}\x1f{b.who}\x1f{b.text if b.what is What.ACT else ''}" for b in row]
    keys = ["\x1e".join(kinds[max(0, i - 2) : i + 3]) for i in range(len(row))]
    return tuple(replace(b, colour=c) for b, c in zip(row, three(keys), strict=True))


def _scene(scene: Scene, names: Names, clock: Clock, used: Counter[str]) -> Iterator[Beat]:
    recent: tuple[str, ...] = ()
    entrance = "cut"
    elements = [e for e in scene.elements if e.type is not Kind.NOTE and e.text.strip()]
    for i, e in enumerate(elements):
        if e.type is Kind.TRANSITION:
            entrance = _entrance(e.text)
            continue
        if e.type is Kind.DIALOGUE:
            made = [_spoken(scene.number, e, elements, i, names, clock, used, recent)]
        elif e.type is Kind.CENTERED:
            made = [Beat(What.WORDS, scene.number, e.text.strip(), Picture(e.text.strip()))]
        else:
            made = list(_shown(scene.number, e.text, names, recent))
        for b in made:
            recent = tuple(dict.fromkeys((*_mentioned(b), *recent)))[:8]
            yield replace(b, entrance=entrance)
            entrance = "cut"


def _mentioned(b: Beat) -> tuple[str, ...]:
    if b.what is What.TOLD:
        return tuple(n for p in reversed(b.pictures) for n in p.people)
    return (b.who,) if b.what is What.SPEECH else b.picture.people


def _entrance(text: str) -> str:
    word = text.upper()
    if "DISSOLVE" in word or "叠化" in word or "溶" in word:
        return "dissolve"
    return "dip" if "FADE" in word or "淡" in word or "BLACK" in word or "黑" in word else "cut"


def _shown(scene: int, text: str, names: Names, recent: tuple[str, ...]) -> Iterator[Beat]:
    """Yield the sentences of an action line as beats; a short sentence about the same person joins the one before."""
    last: Beat | None = None
    for s in sentences(text):
        seen = picture(s, names, recent)
        if last and _joins(last.picture, seen):
            joined = picture(f"{last.text}{_gap(last.text)}{s}", names, recent)
            felt = of_body(joined.text) or last.feeling
            last = replace(last, text=joined.text, picture=joined, feeling=felt, shown=felt)
            continue
        if last:
            yield last
        recent = tuple(dict.fromkeys((*seen.people, *recent)))
        felt = of_body(s) or CALM
        last = Beat(What.ACT, scene, s, seen, feeling=felt, shown=felt)
    if last:
        yield last


def _gap(text: str) -> str:
    return " " if text.isascii() else ""


def _joins(a: Picture, b: Picture) -> bool:
    """Whether two sentences make one picture: one person, no new thing, and short enough to take in."""
    short = spoken_seconds(a.text) + spoken_seconds(b.text) < 4.5
    return short and a.people == b.people and bool(a.people) and not b.prop and not b.strange and a.moving == b.moving


def _spoken(
    scene: int,
    e: Element,
    elements: list[Element],
    i: int,
    names: Names,
    clock: Clock,
    used: Counter[str],
    recent: tuple[str, ...],
) -> Beat:
    text = e.text.strip()
    body = _cue(elements, i - 1, e.character, names) or _cue(elements, i + 1, e.character, names)
    tells = _tells(e, names)
    feeling = (of_telling(text) or CALM) if tells else of_speech(text, e.parenthetical, body)
    key = f"{e.character}\x1f{text}"
    used[key] += 1
    line = Line(
        id=f"l-{digest('line', key, str(used[key])):012x}"[:8],
        scene=scene,
        character=e.character,
        text=text,
        manner=e.parenthetical,
        feeling=feeling.name,
        strength=feeling.strength,
        voice_over=e.voice_over,
        frames=clock.cover(spoken_seconds(text)),
    )
    if not tells:
        seen = shown(e.parenthetical, body) or CALM
        return Beat(What.SPEECH, scene, text, Picture(text), line=line, feeling=feeling, shown=seen)
    told: list[Picture] = []
    for s in sentences(text):
        p = picture(s, names, recent)
        recent = tuple(dict.fromkeys((*p.people, *recent)))
        told.append(p)
    return Beat(What.TOLD, scene, text, told[0], tuple(told), line, feeling, feeling)


def _tells(e: Element, names: Names) -> bool:
    """Whether a line is narration over pictures: a voice over that is not somebody's at the door or on the phone."""
    said = e.extension.upper().replace(".", "").replace(" ", "")
    return said.startswith(("VO", "画外")) or (not names.on_screen(e.character) and _is_narrator(e))


def _is_narrator(e: Element) -> bool:
    return e.character.strip().upper() in ("旁白", "NARRATOR")


def _cue(elements: list[Element], i: int, who: str, names: Names) -> str:
    """Return the action next to a line if it shows the speaker's body."""
    if not 0 <= i < len(elements) or elements[i].type is not Kind.ACTION:
        return ""
    out: list[str] = []
    meant = who
    for s in sentences(elements[i].text):
        named = names.find(s)
        if _is_about(s, who, names) and (meant == who or (named and named[0].key == who)):
            out.append(s)
        meant = named[0].key if named else meant
    return " ".join(out)


def _is_about(sentence: str, who: str, names: Names) -> bool:
    """Whether somebody is whom a sentence is about: named first, or meant by the pronoun it begins with."""
    mentions = names.find(sentence)
    meant, at = names.pronoun(sentence, (who,))
    if meant and (not mentions or at < mentions[0].start):
        return meant == who
    return bool(mentions) and mentions[0].key == who
