"""What a reader of English knows about words: who speaks, who is kin to whom, which words are people."""

import tomllib
from importlib.resources import files

_WORDS = tomllib.loads(files("duanju.writing").joinpath("english.toml").read_text(encoding="utf-8"))


def _set(name: str) -> frozenset[str]:
    return frozenset(_WORDS[name].split())


SAY, LOUDNESS, THINK = _set("say"), _set("loudness"), _set("think")
SPEECH = SAY | LOUDNESS | THINK
SUBJECT_PRONOUNS = {"he": "male", "she": "female", "they": "", "we": "", "it": "", "i": "", "you": "", "one": ""}
SUBJECT_POSSESSIVE = {"his": "male", "her": "female"}
DETERMINERS, POSSESSIVES = _set("determiners"), _set("possessives")
PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS = _set("prepositions"), _set("conjunctions"), _set("subordinators")
ADVERBS, AUXILIARIES, PAST = _set("adverbs"), _set("auxiliaries"), _set("past")
ACTS = _set("acts")
"""Verbs of what only people do."""
FACING = _set("facing")
"""Verbs before "to" or "at" that show whom somebody speaks to."""
HONORIFICS = _set("honorifics")
"""Words of respect behind a name: "Malhotra sahib"."""
THINGS = _set("things")
"""Nouns that speak only for somebody else: "said the newspaper"."""
NOT_NAMES = _set("not_names")
"""Words that may begin with a capital and are nobody's name."""
ALSO_NAMES = _set("also_names")
"""Words of every day that are given names too."""
FOUND_ANYWHERE = _set("found_anywhere")
"""Callings of people who are simply there, like the driver of a bus."""
ADDRESSED = _set("addressed")
"""Callings that people are called by."""
ADDRESS_KIN = _set("address_kin")
"""Kin words that people are called by."""
GENERIC = _set("generic")
"""Nouns that often point back at somebody already named."""
GROUPS = _set("groups")
FEMALE_NAMES, MALE_NAMES = _set("female_names"), _set("male_names")
NO_PERSONS = _set("no_persons")
"""Words that only end like those for people."""
PERSON_ENDINGS = tuple(_WORDS["person_endings"].split())
KIN: dict[str, tuple[str, str, int | None]] = {w: (r, s, a or None) for w, (r, s, a) in _WORDS["kin"].items()}
"""Kin word -> (relation, sex, usual age in years or None)."""
PEOPLE: dict[str, tuple[str, int | None]] = {w: (s, a or None) for w, (s, a) in _WORDS["people"].items()}
"""Noun for a person -> (sex, usual age in years or None)."""
TITLES: dict[str, str] = dict(_WORDS["titles"])
PLACES = dict.fromkeys(_WORDS["places_inside"].split(), "INT") | dict.fromkeys(_WORDS["places_outside"].split(), "EXT")
"""Noun for a place -> INT or EXT."""
