"""What persons are called, and what the text tells of them: the narrator's name, ages, kinship, work."""

import re
from collections import Counter

from duanju.drama.script import NARRATORS, Form, Kind, Person, Script, Story
from duanju.writing import chinese_words, english_words, identity, lines, speakers
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
    return roll.cue(who)


def learn(reading: Reading, roll: Roll, decisions: list[Decision]) -> None:
    """Add to the roll what calls inside the dialogue tell."""
    _calls(reading, roll, decisions)


def _calls(reading: Reading, roll: Roll, decisions: list[Decision]) -> None:
    """Join the names that lines call people by to the people who answer."""
    votes: dict[str, Counter[int]] = {}
    barred: dict[str, Counter[int]] = {}
    calls: dict[str, Mention] = {}
    answered: set[str] = set()
    chosen = [d.who for d in decisions]
    for n, line in enumerate(reading.lines):
        hearers = identity.hearers(reading.lines, chosen, n)
        for call in line.calls:
            known = roll.who(call, add=False)
            if known is not None:
                roll.heard(known, call)
                continue
            calls[call.words] = call
            for who, weight in hearers:
                if not _may_be_called(roll, who, call):
                    barred.setdefault(call.words, Counter())[who] += weight
                elif call.words.lower() in _COURTESY:
                    continue
                elif _may_be_called(roll, who, call) and (who == roll.narrator or roll.entries[who].first < call.start):
                    votes.setdefault(call.words, Counter())[who] += weight
                    answered |= {call.words} if weight > 1 else set()
    taken: dict[int, list[Mention]] = {}
    for words, heard in votes.items():
        if words not in answered:
            continue
        (who, times), *others = heard.most_common(2)
        if calls[words].sort is Sort.KIN and max(barred.get(words, Counter({who: 0})).values()) >= times:
            continue
        if not others or times > 1.5 * others[0][1]:
            taken.setdefault(who, []).append(calls[words])
    for who, named in taken.items():
        given = [c for c in named if c.sort is Sort.NAME]
        for call in named:
            if call.sort is Sort.NAME and len(given) > 1 and call is not given[0]:
                continue
            roll.alias(call, who)


_COURTESY = frozenset(
    ["son", "sis", "bro", "大哥", "大姐", "大爷", "大妈", "大娘", "大叔", "大婶", "阿姨", "叔叔", "伯伯"]
)
"""Kin words that strangers call one another by."""


def _may_be_called(roll: Roll, who: int, call: Mention) -> bool:
    """Whether a person can be the one a call means: a named person takes no second given name."""
    entry = roll.entries[who]
    if call.sex and entry.sex and call.sex != entry.sex:
        return False
    if call.sort is Sort.NAME and Sort.NAME in entry.sorts:
        return False
    if call.sort is Sort.KIN and entry.relation:
        table = english_words.KIN if roll.language == "en" else chinese_words.KIN_WORDS
        return table[call.words.lower()][0] == entry.relation
    return call.sort is not Sort.NOUN


def persons(reading: Reading, roll: Roll, decisions: list[Decision]) -> tuple[Person, ...]:
    """Return everybody a story tells of, those who speak first; names are the cues of the script."""
    told = {p.name: p for p in roll.persons({d.who for d in decisions})}
    spoken = [cue(roll, d.who, reading.story.language) for d in decisions]
    order = dict.fromkeys([*spoken, *told])
    return tuple(told.get(name, Person(name)) for name in order)


def people(script: Script) -> tuple[Person, ...]:
    """Return the persons of a script: everybody with a cue, with what the action and dialogue tell of them.

    Narrators are left out.
    """
    names = [c for c in script.characters if c.upper() not in NARRATORS.values()]
    roll = Roll(script.language)
    cues = {}
    for name in names:
        words = name.title() if script.language == "en" and name.isupper() else name
        mention = _cue_mention(words, script.language)
        number = roll.who(mention)
        if number is None:
            continue
        roll.seen(number, mention)
        cues[name] = number
    reading = lines.read(Story("script", as_prose(script), script.language, Form.PROSE))
    speakers.decide(reading, roll)
    _script_calls(script, reading, roll, cues)
    found = []
    for name, number in cues.items():
        entry = roll.entries[number]
        aliases = dict.fromkeys(f for f in [*entry.forms, *entry.calls] if f != name)
        found.append(Person(name, tuple(aliases), entry.sex, entry.age, tuple(entry.facts)))
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


def _script_calls(script: Script, reading: Reading, roll: Roll, cues: dict[str, int]) -> None:
    """Let the names that lines call people by tell on the one who answers."""
    spoken = [
        cues.get(e.character, UNKNOWN)
        for scene in script.scenes
        for e in scene.elements
        if e.type is Kind.DIALOGUE and re.sub(r"[“”\"]", "", e.text).strip()
    ]
    if len(spoken) == len(reading.lines):
        _calls(reading, roll, [Decision(who, 1.0, "tag before") for who in spoken])
