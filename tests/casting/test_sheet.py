"""cast.toml: written for people, read with care."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju import casting
from duanju.crew import BadInput
from duanju.drama.cast import BUILDS, CLOTHES, FACES, FEATURES, HAIRS, Cast, Character, Look, VoiceChoice
from examples_by_hand import LAST_BUS, LAST_BUS_PEOPLE, VOICES

EXAMPLE = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES)
COLORS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
NAMES = st.one_of(
    st.sampled_from(
        ("../../x", "CON", 'a "b" c', "'''", '"""', "名\n字", "😀", "[[character]]", "# no", "a = 1", "\\n")
    ),
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(lambda s: s.strip()),
)
LOOKS = st.builds(
    Look,
    sex=st.sampled_from(("female", "male")),
    age=st.integers(1, 110),
    build=st.sampled_from(BUILDS),
    face=st.sampled_from(FACES),
    skin=COLORS,
    hair=st.sampled_from(HAIRS),
    hair_color=COLORS,
    clothes=st.sampled_from(CLOTHES),
    color=COLORS,
    accent=COLORS,
    features=st.lists(st.sampled_from(FEATURES), unique=True, max_size=3).map(tuple),
    seed=st.integers(0, 2**48),
)
VOICE = st.builds(
    VoiceChoice,
    blend=st.dictionaries(NAMES, st.floats(0.01, 1), max_size=3),
    speed=st.floats(0.5, 2),
    pitch=st.floats(-12, 12),
)
CASTS = st.lists(
    st.builds(
        Character,
        name=NAMES,
        look=LOOKS,
        voice=VOICE,
        aliases=st.lists(NAMES, max_size=2).map(tuple),
        on_screen=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda c: c.name,
).map(lambda row: Cast(tuple(row)))


@given(CASTS)
@settings(max_examples=60, deadline=None)
def test_any_cast_comes_back_as_it_was_written(cast: Cast) -> None:
    """Hostile names included, writing and reading lose nothing."""
    assert casting.read(casting.write(cast)) == cast


def test_the_sheet_says_what_may_be_written() -> None:
    """The comments at the top list every choice."""
    head = casting.write(EXAMPLE).partition("[[character]]")[0]

    assert all(line.startswith("#") for line in head.splitlines() if line)
    assert all(x in head for x in (*BUILDS, *FACES, *HAIRS, *CLOTHES, *FEATURES))


def test_an_edit_is_read() -> None:
    """What a person writes is what the cast has."""
    text = casting.write(EXAMPLE).replace('clothes = "coat"', 'clothes = "qipao"', 1)

    assert "qipao" in {c.look.clothes for c in casting.read(text).characters}


def test_what_is_left_out_takes_its_ordinary_value() -> None:
    """A name is enough."""
    cast = casting.read('[[character]]\nname = "妈"\n')

    assert cast == Cast((Character("妈", Look(), VoiceChoice()),))


@pytest.mark.parametrize(
    ("row", "line", "says"),
    [
        ('hair = "mohawk"', 3, "twin-braids"),
        ('clothes = "armour"', 3, "qipao"),
        ("age = 200", 3, "1 to 110"),
        ('age = "old"', 3, "whole number"),
        ("age = true", 3, "whole number"),
        ('color = "red"', 3, "#rrggbb"),
        ('features = ["wings"]', 3, "glasses"),
        ('features = "glasses"', 3, "list"),
        ("on_screen = 1", 3, "true or false"),
        ("speed = 9", 3, "0.5 to 2"),
        ("pitch = nan", 3, "-12 to 12"),
        ("voice = { a = 0 }", 3, "above 0"),
        ('voice = "a"', 3, "share"),
        ('hare = "bob"', 3, "hair"),
        ('name = ""', 3, ""),
        ("aliases = [1]", 3, "list"),
    ],
)
def test_an_edit_that_cannot_be_used_is_refused_kindly(row: str, line: int, says: str) -> None:
    """The message names the file, the line and what is allowed there."""
    name = "" if row.startswith("name") else 'name = "妈"\n'
    text = f"[[character]]\n{name}{row}\n"

    with pytest.raises(BadInput) as e:
        casting.read(text, "my/cast.toml")

    assert e.value.file == "my/cast.toml"
    assert e.value.line == (line if name else 2)
    assert says in str(e.value)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[[character]]\nname = \n", 2),
        ("not toml at all", 1),
        ("[[character]]\nage = 3\n", 1),
        ('title = "x"\n', 1),
        ('character = "x"\n', 1),
        ('[[character]]\nname = "a"\n\n[[character]]\nname = "a"\n', 5),
    ],
)
def test_a_broken_sheet_names_its_line(text: str, line: int) -> None:
    """Broken TOML, nameless and doubled characters, and keys nobody knows are refused."""
    with pytest.raises(BadInput) as e:
        casting.read(text)

    assert e.value.line == line


def test_merging_adds_and_touches_nothing() -> None:
    """New people are added at the end; comments, spacing and edits survive."""
    mine = "# my own words\n[[character]]\nname = '小满'   # the daughter\nage = 31\nhair = \"bob\"\n"

    merged = casting.merge(mine, EXAMPLE)

    assert merged.startswith(mine)
    cast = casting.read(merged)
    assert [c.name for c in cast.characters] == ["小满", "旁白", "妈", "老周"]
    assert cast.characters[0].look.age == 31


def test_merging_what_is_there_changes_not_a_byte() -> None:
    """A sheet that has everyone stays as it is."""
    text = casting.write(EXAMPLE)

    assert casting.merge(text, EXAMPLE) == text


def test_merging_into_an_empty_sheet_fills_it() -> None:
    """An emptied file is filled again."""
    assert casting.read(casting.merge("# nobody yet\n", EXAMPLE)) == EXAMPLE


@given(CASTS, CASTS)
@settings(max_examples=30, deadline=None)
def test_any_two_casts_merge(old: Cast, new: Cast) -> None:
    """Merging keeps everyone of the sheet as they were and adds whoever is missing."""
    merged = casting.read(casting.merge(casting.write(old), new))

    assert merged.characters[: len(old.characters)] == old.characters
    assert all(merged.find(c.name) or any(merged.find(a) for a in c.aliases) for c in new.characters)
