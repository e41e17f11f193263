"""Chooses the cast of a script: everyone who speaks or is shown, each with a look and a voice of their own."""

import hashlib
import re
from dataclasses import replace

from duanju.casting import hints
from duanju.casting.evidence import Evidence, any_of, gather
from duanju.casting.look import World, look, stage_of_life, world
from duanju.casting.voice import NARRATOR_SPEED, voice
from duanju.crew import VoiceNote
from duanju.drama.cast import Cast, Character, Look, VoiceChoice
from duanju.drama.script import NARRATORS, Kind, Person, Script

_FIRST_PERSON = ("我", "I", "me")


def seed_of(*words: str) -> int:
    """Return a number that the same words always give, whatever the machine."""
    return int.from_bytes(hashlib.sha256("\x1f".join(words).encode("utf-8", "surrogatepass")).digest()[:6], "big")


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
    lore = world("\n".join((text, _shown(script))), script.language, seed_of(text))
    everyone = tuple(dict.fromkeys(n for p in persons.values() for n in (p.name, *p.aliases)))
    done = list(known.characters)
    for name, person in persons.items():
        if any(known.find(n) for n in (name, *person.aliases)):
            continue
        if _narrates(name):
            done.append(_narrator(name, script, persons, voices))
        else:
            done.append(_character(person, text, everyone, lore, script, voices, tuple(done)))
    return _one_voice_for_the_teller(Cast(tuple(done)), known)


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


def _age(person: Person, e: Evidence, persons: str, seed: int) -> int:
    """Return the age the text gives, or one that fits a grown-up (a young one where parents are about)."""
    if e.age is not None:
        return e.age
    if e.work == "school":
        return 12
    first = any(a in _FIRST_PERSON for a in (person.name, *person.aliases))
    if any_of(persons, "grandmother,grandma,grandfather,grandad,grandpa,奶奶,爷爷,外婆,外公,姥姥,姥爷") and first:
        return 19
    if any_of(persons, "mother,mum,mom,father,dad,妈妈,妈,母亲,爸爸,爸,父亲") and first:
        return 24
    return 28 + seed // 17 % 11


def _character(
    person: Person,
    text: str,
    everyone: tuple[str, ...],
    lore: World,
    script: Script,
    voices: tuple[VoiceNote, ...],
    done: tuple[Character, ...],
) -> Character:
    """Cast one person beside those already `done`."""
    seed = seed_of(person.name, text)
    told = "\n".join((text, _shown(script)))
    evidence = gather(person, told, everyone)
    sex = evidence.sex or ("female" if seed % 2 else "male")
    age = _age(person, evidence, " ".join(everyone), seed)
    on_screen = not _unseen(person, script, text)
    faces = tuple(c.look for c in done if c.on_screen)
    return Character(
        name=person.name,
        look=look(evidence, lore, sex, age, seed, faces),
        voice=voice(voices, script.language, sex, stage_of_life(age), seed // 19, tuple(c.voice for c in done)),
        aliases=person.aliases,
        on_screen=on_screen,
    )


def _unseen(person: Person, script: Script, text: str) -> bool:
    """Whether somebody is only ever a voice: never in an action line, and heard from outside the picture.

    So is a stranger without a name ("a woman", "有人") whom no action line brings in.
    """
    shown = _shown(script)
    names = (person.name, *person.aliases)
    if any(_appears(n, shown) or (_core(n) and any_of(shown, _core(n))) for n in names):
        return False
    lines = [e for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE and e.character == person.name]
    if bool(lines) and all(e.voice_over for e in lines):
        return True
    return any_of(person.name, hints.UNSEEN) or bool(_core(person.name)) or _is_a_voice(person.name, text)


def _core(name: str) -> str:
    """Return what a stranger without a name is called ("a woman" -> "woman"), "" for a name."""
    m = re.match(r"(?:an?|some|another|one)\s+(\w+)|(?:一个|有个|某个?|一名|一位)(\w{1,4})|(有人|某人)", name, re.I)
    return next((g.lower() for g in m.groups() if g), "") if m else ""


def _is_a_voice(name: str, text: str) -> bool:
    plain = re.escape(name.lower())
    return re.search(rf"{plain}(?:'s|’s)\s+voice|voice of (?:an? )?{plain}|{plain}的声音", text.lower()) is not None


def _narrator(name: str, script: Script, persons: dict[str, Person], voices: tuple[VoiceNote, ...]) -> Character:
    """Cast a teller who is never seen, with a grown voice of its own and no haste."""
    sex = "female" if seed_of(name, *persons) % 2 else "male"
    chosen = voice(voices, script.language, sex, "adult", 0, ())
    return Character(
        name=name,
        look=Look(sex=sex, age=40, seed=seed_of(name)),
        voice=replace(chosen, speed=NARRATOR_SPEED),
        on_screen=False,
    )


def _one_voice_for_the_teller(done: Cast, known: Cast) -> Cast:
    """Let the narrator of a first-person story speak with that person's voice."""
    me = next((c for c in done.characters if {*_FIRST_PERSON} & {c.name, *c.aliases} and not _narrates(c.name)), None)
    if me is None:
        return done
    teller = VoiceChoice(dict(me.voice.blend), round(me.voice.speed * NARRATOR_SPEED, 3), me.voice.pitch)
    return Cast(
        tuple(
            replace(c, voice=teller) if _narrates(c.name) and c not in known.characters else c for c in done.characters
        )
    )
