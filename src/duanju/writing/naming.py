"""What persons are called, and what the text tells of them: the narrator's name, ages, kinship, work."""

import re
from dataclasses import replace

from duanju.drama.script import NARRATORS, Form, Kind, Person, Script, Story
from duanju.writing import aliases, chinese_words, cues, english_words, lines, speakers
from duanju.writing.chinese_phrases import title_core, title_sex
from duanju.writing.lines import Reading
from duanju.writing.mention import Mention, Sort
from duanju.writing.roll import Roll
from duanju.writing.speakers import Decision
from duanju.writing.turns import UNKNOWN


def cue(roll: Roll, who: int, language: str) -> str:
    """Return the cue of a decided speaker."""
    if who == UNKNOWN:
        return "UNKNOWN" if language == "en" else "某人"
    return cues.cue(roll, who)


def persons(reading: Reading, roll: Roll, decisions: list[Decision]) -> tuple[Person, ...]:
    """Return everybody a story tells of, those who speak first; names are the cues of the script."""
    found = (_original(reading, p) for p in cues.persons(roll, {d.who for d in decisions}))
    told = {p.name: p for p in found}
    spoken = [reading.original(cue(roll, d.who, reading.story.language)) for d in decisions]
    order = dict.fromkeys([*spoken, *told])
    return tuple(told.get(name, Person(name)) for name in order)


def _original(reading: Reading, person: Person) -> Person:
    """Return a person with the characters in which the story came."""
    aliases = tuple(map(reading.original, person.aliases))
    facts = tuple(map(reading.original, person.facts))
    return replace(person, name=reading.original(person.name), aliases=aliases, facts=facts)


def people(script: Script) -> tuple[Person, ...]:
    """Return the persons of a script: everybody with a cue, with what the action and dialogue tell of them.

    Narrators are left out.
    """
    names = [c for c in script.characters if c.upper() not in NARRATORS.values()]
    roll = Roll(script.language)
    numbers = {}
    for name in names:
        words = name.title() if script.language == "en" and name.isupper() else name
        mention = _cue_mention(lines.simplified(Story("cue", words, script.language)).text, script.language)
        number = roll.who(mention)
        if number is None:
            continue
        roll.seen(number, mention)
        numbers[name] = number
    reading = lines.read(Story("script", as_prose(script), script.language, Form.PROSE))
    speakers.decide(reading, roll)
    _script_calls(script, reading, roll, numbers)
    found = []
    for name, number in numbers.items():
        entry = roll.entries[number]
        aliases = dict.fromkeys(f for f in [*entry.forms, *entry.calls] if f != name)
        found.append(_original(reading, Person(name, tuple(aliases), entry.sex, entry.age, tuple(entry.facts))))
    return tuple(found)


def _cue_mention(words: str, language: str) -> Mention:
    if language == "zh":
        if words in chinese_words.KIN_WORDS:
            return Mention(Sort.KIN, words, 0, 0, sex=chinese_words.KIN_WORDS[words][1])
        if (role := chinese_words.role(words)) and title_core(words) not in chinese_words.SURNAMES:
            return Mention(Sort.NOUN, words, 0, 0, sex=role[0])
        return Mention(Sort.NAME, words, 0, 0, sex=title_sex(words))
    last = words.split()[-1].lower() if words.split() else ""
    if last in english_words.KIN and len(words.split()) == 1:
        return Mention(Sort.KIN, words, 0, 0, sex=english_words.KIN[last][1])
    if last in english_words.PEOPLE:
        return Mention(Sort.NOUN, words.lower(), 0, 0, sex=english_words.PEOPLE[last][0])
    return Mention(Sort.NAME, words, 0, 0)


def as_prose(script: Script) -> str:
    """Return a script's action and dialogue as prose with plain tags, so that it can be read like a story."""
    rows: list[str] = []
    for scene in script.scenes:
        for e in scene.elements:
            if e.type is Kind.DIALOGUE:
                name = e.character.title() if script.language == "en" and e.character.isupper() else e.character
                text = re.sub(r"[“”\"]", "", e.text)
                rows.append(f"{name}说：“{text}”" if script.language == "zh" else f"{name} said, “{text}”")
            elif e.type is Kind.ACTION:
                rows.append(e.text)
    return "\n\n".join(rows)


def _script_calls(script: Script, reading: Reading, roll: Roll, numbers: dict[str, int]) -> None:
    """Let the names that lines call people by tell on the one who answers."""
    spoken = [
        numbers.get(e.character, UNKNOWN)
        for scene in script.scenes
        for e in scene.elements
        if e.type is Kind.DIALOGUE and re.sub(r"[“”\"]", "", e.text).strip()
    ]
    if len(spoken) == len(reading.lines):
        aliases.learn(reading, roll, spoken)
