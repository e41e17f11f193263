"""Who is of one blood: only people whom words of kinship tie to one another."""

import pytest
from hypothesis import given, settings

from drawn_scripts import scripts
from duanju import casting
from duanju.casting.cloth import apart
from duanju.casting.family import families
from duanju.drama.script import Element, Person, Scene, Script
from examples_by_hand import VOICES, act, say


def script(*row: Element, language: str = "en") -> Script:
    """A script of one scene."""
    return Script({}, (Scene(1, "INT. ROOM", "INT", "ROOM", "", row),), language)


def found(text: str, *people: Person, lines: tuple[Element, ...] = (), sexes: str = "") -> set[tuple[str, ...]]:
    """The families of a story; `sexes` is a letter for each person, m or f."""
    known = {
        p.name: {"m": "male", "f": "female"}.get(s, "") for p, s in zip(people, sexes.ljust(len(people)), strict=True)
    }
    groups = families(script(*lines), text, {p.name: p for p in people}, known)
    return {tuple(sorted(g)) for g in groups.values()}


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Nell's mother came in. Mary sat down.", ("MOTHER", "NELL")),
        ("Her mother came in, and Nell looked up.", ("MOTHER", "NELL")),
        ("Mary's mother came in, and Nell looked up.", ("MARY", "MOTHER")),
        ("A mother came in. Nell and Mary looked up.", ()),
        ("Nell's mother-in-law came in.", ()),
    ],
)
def test_a_mother_belongs_to_whoever_the_text_says(text: str, family: tuple[str, ...]) -> None:
    """The word alone ties nobody; the possessive before it does."""
    people = (Person("NELL", ("Nell",)), Person("MARY", ("Mary",)), Person("MOTHER", ("mother",)))

    assert found(text, *people, sexes="fff") == ({family} if family else set())


def test_the_tellers_mother_is_not_the_neighbours() -> None:
    """In a story told by "I" a bare 妈 is the teller's; another's mother is tied to that other."""
    people = (Person("小满", ("我",)), Person("妈"), Person("小军"), Person("小军的妈妈", facts=("妈妈",)))

    text = "我妈站在门口。小军和小军的妈妈也来了。"

    assert found(text, *people) == {("妈", "小满"), ("小军", "小军的妈妈")}


@pytest.mark.parametrize(
    ("said", "tied"),
    [("Mum, wait!", True), ("Thank you, Auntie.", False), ("Look, Father.", False), ("It's for my mum.", False)],
)
def test_being_called_so_ties_where_it_is_no_courtesy(said: str, tied: bool) -> None:
    """Nobody calls a stranger Mum; aunt and father are said out of politeness too."""
    lines = (say("TOM", said), say("RUTH", "Yes."))

    assert found("Ruth and Tom stood there.", Person("TOM", ("Tom",)), Person("RUTH", ("Ruth",)), lines=lines) == (
        {("RUTH", "TOM")} if tied else set()
    )


def test_a_priest_is_nobodys_father() -> None:
    """A title is no kinship."""
    people = (Person("FATHER DOYLE", ("Father Doyle", "Father"), facts=("father",)), Person("INES", ("Ines",)))

    assert (
        found(
            "Father Doyle bowed to Ines.", *people, lines=(say("INES", "Good day, Father."), say("FATHER DOYLE", "Ah."))
        )
        == set()
    )


def test_blood_goes_through_those_who_tie_it() -> None:
    """A brother's daughter is of the family too."""
    people = (
        Person("HENK", ("Henk",)),
        Person("MARIEKE", ("Marieke",)),
        Person("ANNA", ("Anna",)),
        Person("PIET", ("Piet",)),
    )

    text = "Henk's sister Marieke came with Piet. Marieke's daughter Anna followed."

    assert found(text, *people, sexes="mffm") == {("ANNA", "HENK", "MARIEKE")}


def test_two_families_do_not_share_a_skin_because_both_have_kin() -> None:
    """Looks go by family: kin look alike, two families of one story as different as strangers."""
    people = tuple(Person(n, (n.title(),)) for n in ("OMAR", "LEILA", "PIET", "ANNA"))
    text = "Omar's sister Leila laughed. Piet's sister Anna laughed."
    played = script(*(say(p.name, "Yes.") for p in people), act(text))

    skins = {c.name: c.look.skin for c in casting.cast(played, people, text, VOICES).characters}

    assert apart(skins["OMAR"], skins["LEILA"]) < 12
    assert apart(skins["PIET"], skins["ANNA"]) < 12
    assert apart(skins["OMAR"], skins["PIET"]) > 4


@given(scripts())
@settings(max_examples=40, deadline=None)
def test_any_script_has_families_of_two_or_more(played: Script) -> None:
    """Whatever is said, families are of people in the cast and part nobody between them."""
    people = {n: Person(n) for n in played.characters}

    groups = families(played, "妈来了。", people, {})

    assert all(n in g and len(g) > 1 and g <= people.keys() for n, g in groups.items())
    assert all(groups[m] == g for g in groups.values() for m in g)
