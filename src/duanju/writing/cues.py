"""Under which name somebody speaks in the script, and everybody on the roll as the story tells of them."""

from duanju.drama.script import Person
from duanju.writing import chinese_words, english_words
from duanju.writing.mention import Sort
from duanju.writing.roll import Entry, Roll


def cue(roll: Roll, number: int) -> str:
    """Return the name under which a person speaks in the script."""
    entry = roll.entries[number]
    if entry.given or (number == roll.narrator and not entry.forms):
        own = entry.given or ("I" if roll.language == "en" else "我")
        return own.upper() if roll.language == "en" else own
    return _english_cue(roll, entry) if roll.language == "en" else _chinese_cue(roll, entry)


def _english_cue(roll: Roll, entry: Entry) -> str:
    form = _best(roll, entry)
    words = form.upper().split()
    if Sort.SOMEBODY in entry.sorts and not entry.sorts & {Sort.NAME, Sort.KIN, Sort.NOUN}:
        return {"female": "A WOMAN", "male": "A MAN"}.get(
            entry.sex, "SOMEONE" if words[:1] == ["SOMEONE"] else "A VOICE"
        )
    if entry.sorts == {Sort.NOUN} and entry.indefinite and sum(entry.forms.values()) == 1:
        return ("AN " if words[0][0] in "AEIOU" else "A ") + " ".join(words)
    return " ".join(words)


def _chinese_cue(roll: Roll, entry: Entry) -> str:
    form = _best(roll, entry)
    return "某人" if Sort.SOMEBODY in entry.sorts and len(entry.sorts) == 1 else form


def persons(roll: Roll, speaking: set[int]) -> tuple[Person, ...]:
    """Return everybody on the roll as the story tells of them; crowds and voices only where they speak."""
    found = []
    for number, entry in enumerate(roll.entries):
        nameless = not entry.sorts - {Sort.GROUP, Sort.SOMEBODY}
        if (nameless or not entry.sorts) and number not in speaking:
            continue
        name = cue(roll, number)
        own = ["I" if roll.language == "en" else "我"] if number == roll.narrator else []
        forms = [form for form, _ in entry.forms.most_common()]
        aliases = [a for a in dict.fromkeys([*forms, entry.given, *entry.calls, *own]) if a and a != name]
        found.append(Person(name, tuple(aliases), entry.sex, entry.age, tuple(entry.facts)))
    return tuple(found)


def _best(roll: Roll, entry: Entry) -> str:
    """Return the name used most, else the telling description used most, else any; the first one used on a tie."""
    named = [form for form, _ in entry.forms.most_common() if roll.bearer(form) is not None]
    others = [form for form, _ in (entry.forms or entry.calls).most_common()]
    telling = [f for f in others if f.lower().split()[-1] not in english_words.GENERIC | chinese_words.GENERIC]
    return (named or telling or others or ["?"])[0]
