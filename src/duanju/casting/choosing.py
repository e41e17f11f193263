"""Chooses the cast of a script: everyone who speaks or is shown, each with a look and a voice of their own."""

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, replace

from duanju.casting import hints
from duanju.casting.blood import blood
from duanju.casting.evidence import Evidence, any_of, gather
from duanju.casting.family import families
from duanju.casting.look import World, look, stage_of_life, world
from duanju.casting.voice import NARRATOR_SPEED, dialect, voice
from duanju.casting.years import years
from duanju.crew import VoiceNote
from duanju.drama.cast import Cast, Character, Look, VoiceChoice
from duanju.drama.script import NARRATORS, Kind, Person, Script

_FIRST_PERSON = ("我", "I", "me")


def seed_of(*words: str) -> int:
    """Return a number that the same words always give, whatever the machine."""
    return int.from_bytes(hashlib.sha256("\x1f".join(words).encode("utf-8", "surrogatepass")).digest()[:6], "big")


@dataclass(frozen=True)
class _Story:
    """What is known before the first choice: the words, the world, and what they say of each person."""

    script: Script
    text: str
    persons: dict[str, Person]
    told: dict[str, Evidence]
    sexes: dict[str, str]
    ages: dict[str, int]
    kin: dict[str, frozenset[str]]
    lead: str
    world: World
    seed: int
    voices: tuple[VoiceNote, ...]
    dialect: str


def cast(
    script: Script,
    people: tuple[Person, ...],
    text: str,
    voices: tuple[VoiceNote, ...],
    known: Cast = Cast(),  # noqa: B008  (a frozen, empty record)
) -> Cast:
    """Give everyone who speaks in the script, or is seen in its action, a look and a voice.

    `text` is the story as the creator wrote it, `voices` what the hired voice offers. Characters of
    `known` are kept exactly; new ones follow them in order of appearance. The same arguments give the
    same cast.
    """
    persons = {name: _person(name, people) for name in _names(script, people)}
    story = _story(script, persons, text, voices, known)
    done = list(known.characters)
    for name, person in persons.items():
        if any(known.find(n) for n in (name, *person.aliases)):
            continue
        if not _narrates(name):
            done.append(_character(person, story, tuple(done)))
    told = [c for name in persons if _narrates(name) and not known.find(name) for c in [_narrator(name, story, done)]]
    made = {c.name: c for c in (*done, *told)}
    row = (*(c.name for c in known.characters), *(n for n in persons if n in made))
    return Cast(tuple(made[n] for n in dict.fromkeys(row)))


def _story(script: Script, persons: dict[str, Person], text: str, voices: tuple[VoiceNote, ...], known: Cast) -> _Story:
    shown = "\n".join((text, _shown(script)))
    everyone = tuple(dict.fromkeys(n for p in persons.values() for n in (p.name, *p.aliases)))
    cast = {n: p for n, p in persons.items() if not _narrates(n)}
    told = {n: gather(p, shown, everyone) for n, p in cast.items()}
    seeds = {n: seed_of(p.name, text) for n, p in cast.items()}
    sexes = {n: e.sex or ("female" if seeds[n] % 2 else "male") for n, e in told.items()}
    return _Story(
        script=script,
        text=text,
        persons=cast,
        told=told,
        sexes=sexes,
        ages=years(cast, told, text, seeds, {n: _said(script, n) for n in cast}),
        kin=families(script, text, cast, sexes),
        lead="" if known.characters else _lead(script, cast),
        world=world(shown, script.language),
        seed=seed_of(text),
        voices=voices,
        dialect=dialect(shown, script.language),
    )


def _said(script: Script, name: str) -> str:
    rows = (e for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE and e.character == name)
    return "\n".join(e.text for e in rows)


def _lead(script: Script, cast: dict[str, Person]) -> str:
    """Return whom the story is about: who tells it, else who says most and is seen."""
    me = next((n for n, p in cast.items() if {*_FIRST_PERSON} & {n, *p.aliases}), "")
    said = Counter(
        e.character for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE and e.character in cast
    )
    return me or max(said, key=lambda n: said[n], default="")


def _names(script: Script, people: tuple[Person, ...]) -> tuple[str, ...]:
    """Return who needs a place in the cast: every cue, then whoever the action lines show."""
    shown = _shown(script)
    cues = script.characters
    aliases = {a for p in people for a in p.aliases if p.name in cues}
    seen = (p.name for p in people if p.name not in aliases and any(_appears(n, shown) for n in (p.name, *p.aliases)))
    cues_known = {n for p in people if p.name in cues for n in (p.name, *p.aliases)}
    return tuple(dict.fromkeys((*cues, *(n for n in seen if n not in cues_known))))


def _appears(name: str, shown: str) -> bool:
    if name in _FIRST_PERSON or not name.strip():
        return False
    return re.search(rf"\b{re.escape(name)}\b", shown) is not None if name.isascii() else name in shown


def _shown(script: Script) -> str:
    return "\n".join(e.text for s in script.scenes for e in s.elements if e.type is Kind.ACTION)


def _person(name: str, people: tuple[Person, ...]) -> Person:
    """Return what the adaptation knows of a cue, or a person of that name alone."""
    for p in people:
        if p.name == name:
            return p
    for p in people:
        if name in p.aliases:
            return replace(p, name=name, aliases=tuple(x for x in (p.name, *p.aliases) if x != name))
    return Person(name)


def _narrates(name: str) -> bool:
    return name.strip().upper() in {n.upper() for n in NARRATORS.values()}


def _character(person: Person, story: _Story, done: tuple[Character, ...]) -> Character:
    """Cast one person beside those already `done`."""
    name, evidence = person.name, story.told[person.name]
    seed = seed_of(name, story.text)
    sex, age = story.sexes[name], story.ages[name]
    kin = story.kin.get(name, frozenset())
    root = seed_of(*sorted(kin), story.text) if kin else story.seed
    inherited = blood(name, story.text, story.script.language, kin, root, seed)
    faces = tuple(c.look for c in done if c.on_screen)
    return Character(
        name=name,
        look=look(evidence, story.world, inherited, sex, age, seed, faces, name == story.lead),
        voice=_voice(story, sex, age, seed // 19, done),
        aliases=person.aliases,
        on_screen=not _unseen(person, story.script, story.text),
    )


def _voice(story: _Story, sex: str, age: int, turn: int, done: tuple[Character, ...]) -> VoiceChoice:
    taken = tuple(c.voice for c in done)
    return voice(story.voices, story.script.language, sex, stage_of_life(age), turn, taken, story.dialect)


def _unseen(person: Person, script: Script, text: str) -> bool:
    """Whether somebody is only ever a voice: never in an action line, and heard from outside the picture.

    So is a stranger without a name ("a woman", "有人") whom no action line brings in.
    """
    shown = _shown(script)
    names = (person.name, *person.aliases)
    if _core(person.name) and _is_a_voice(_core(person.name), text) and not _comes_in(_core(person.name), shown):
        return True
    if any(_appears(n, shown) or (_core(n) and any_of(shown, _core(n))) for n in names):
        return False
    lines = [e for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE and e.character == person.name]
    if bool(lines) and all(e.voice_over for e in lines):
        return True
    return any_of(person.name, hints.UNSEEN) or bool(_core(person.name)) or _is_a_voice(person.name, text)


def _comes_in(core: str, shown: str) -> bool:
    """Whether an action line brings the stranger in: "a woman came in", "一个女人走进来"."""
    return (
        re.search(
            rf"\b(?:the|a|an) (?:\w+ )?{re.escape(core)}\b (?:\w+ )?(?:came|comes|stood|stands|stepped|steps|sat|sits|"
            rf"was|is|walked|walks|enters?|entered|appear)|(?:一个|那个?){re.escape(core)}[^，。]{{0,6}}(?:走|站|进|坐|推门|出现)",
            shown,
            re.I,
        )
        is not None
    )


def _core(name: str) -> str:
    """Return what a stranger without a name is called ("a woman" -> "woman"), "" for a name."""
    m = re.match(r"(?:an?|some|another|one)\s+(\w+)|(?:一个|有个|某个?|一名|一位)(\w{1,4})|(有人|某人)", name, re.I)
    return next((g.lower() for g in m.groups() if g), "") if m else ""


def _is_a_voice(name: str, text: str) -> bool:
    plain = re.escape(name.lower())
    return re.search(rf"{plain}(?:'s|’s)\s+voice|voice of (?:an? )?{plain}|{plain}的声音", text.lower()) is not None


def _narrator(name: str, story: _Story, done: list[Character]) -> Character:
    """Cast a teller who is never seen: the person who says "I", or a grown voice of its own and no haste."""
    me = next((c for c in done if {*_FIRST_PERSON} & {c.name, *c.aliases}), None)
    sex = me.look.sex if me else "female" if seed_of(name, *story.persons) % 2 else "male"
    own = me.voice if me else _voice(story, sex, 40, 0, tuple(done))
    speed = round(own.speed * NARRATOR_SPEED, 3) if me else NARRATOR_SPEED
    return Character(
        name=name,
        look=Look(sex=sex, age=me.look.age if me else 40, seed=seed_of(name)),
        voice=replace(own, speed=speed),
        on_screen=False,
    )
