"""Who is in the cast, what they look like and how they sound."""

from itertools import combinations

import pytest
from hypothesis import given, settings

from drawn_scripts import scripts
from duanju import casting
from duanju.casting.cloth import apart, lab
from duanju.crew import VoiceNote
from duanju.drama.cast import BUILDS, CLOTHES, FACES, FEATURES, HAIRS, Cast, Character, Look
from duanju.drama.script import Person, Scene, Script
from examples_by_hand import (
    LAST_BUS,
    LAST_BUS_PEOPLE,
    LEFT_GLOVE,
    LEFT_GLOVE_PEOPLE,
    TROUSER_HEM,
    VOICES,
    act,
    say,
    tell,
)


def played(*names: str, language: str = "zh", told: str = "") -> Script:
    """A script in which each of these says something."""
    row = (*(say(n, "嗯。") for n in names), *((act(told),) if told else ()))
    return Script({}, (Scene(1, "INT. 屋里", "INT", "屋里", "", row),), language)


def one(name: str, text: str = "", person: Person | None = None, language: str = "zh") -> Character:
    """The one member of a cast."""
    people = (person,) if person else ()
    return casting.cast(played(name, language=language), people, text, VOICES).characters[0]


def test_everyone_who_speaks_is_cast() -> None:
    """Every cue has a place, narrator and voice at the door included."""
    cast = casting.cast(LEFT_GLOVE, LEFT_GLOVE_PEOPLE, "", VOICES)

    assert [c.name for c in cast.characters] == list(LEFT_GLOVE.characters)


def test_a_silent_person_in_the_action_is_cast() -> None:
    """Whoever the action shows needs a face, whoever is only mentioned in the list does not."""
    people = (Person("老王"), Person("张三"))

    cast = casting.cast(played("妈", told="老王站在门外。"), people, "", VOICES)

    assert [c.name for c in cast.characters] == ["妈", "老王"]


def test_the_same_story_gives_the_same_cast() -> None:
    """Nothing hangs on chance."""
    casts = [casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "雪", VOICES) for _ in range(2)]

    assert casts[0] == casts[1]


def test_known_characters_stay_exactly_as_they_are() -> None:
    """A later episode adds people and changes nobody."""
    first = casting.cast(played("妈", "小满"), (), "", VOICES)

    second = casting.cast(played("老周", "小满", "妈"), (), "第二集", VOICES, first)

    assert second.characters[:2] == first.characters
    assert [c.name for c in second.characters] == ["妈", "小满", "老周"]


def test_an_alias_is_no_new_person() -> None:
    """A cue that is another name of somebody known adds nobody."""
    known = Cast(
        (Character("小满", Look(), casting.cast(played("小满"), (), "", VOICES).characters[0].voice, ("满满",)),)
    )

    assert casting.cast(played("满满"), (), "", VOICES, known) == known


@pytest.mark.parametrize(
    ("name", "text", "language", "sex", "low", "high"),
    [
        ("奶奶", "", "zh", "female", 65, 90),
        ("爷爷", "", "zh", "male", 65, 90),
        ("妈", "", "zh", "female", 38, 58),
        ("老何", "“何叔，坐。”", "zh", "male", 45, 65),
        ("小女孩", "", "zh", "female", 4, 12),
        ("阿明", "阿明今年九岁，他跑得很快。", "zh", "male", 9, 9),
        ("秀英", "秀英二十三岁那年走的。", "zh", "female", 23, 23),
        ("Nell", "Nell, who was nineteen, sat down.", "en", "female", 19, 19),
        ("Arthur", "Her grandfather Arthur came in.", "en", "male", 65, 90),
        ("MRS HALE", "", "en", "female", 20, 60),
        ("Sam", "Sam, a boy of few words, was eight years old.", "en", "male", 8, 8),
        ("Kim", "Kim nodded. She had the key in her hand.", "en", "female", 20, 60),
    ],
)
def test_sex_and_age_follow_the_text(name: str, text: str, language: str, sex: str, low: int, high: int) -> None:
    """Kinship, titles, names, numbers and pronouns say who somebody is."""
    look = one(name, text, language=language).look

    assert look.sex == sex
    assert low <= look.age <= high


@pytest.mark.parametrize(
    ("name", "facts", "clothes"),
    [
        ("林医生", (), "scrubs"),
        ("王老师", (), "shirt"),
        ("老周", ("司机",), "uniform"),
        ("小刚", ("小学生",), "school"),
        ("陈师傅", ("厨师",), "apron"),
        ("Rosa", ("the cook",), "apron"),
        ("Tom", ("mechanic",), "overalls"),
        ("Dr Hale", ("a doctor",), "scrubs"),
        ("赵总", ("总裁",), "suit"),
        ("柳如是", ("公主",), "hanfu"),
    ],
)
def test_clothes_follow_work(name: str, facts: tuple[str, ...], clothes: str) -> None:
    """Somebody's work is seen."""
    assert one(name, person=Person(name, facts=facts)).look.clothes == clothes


def test_winter_is_dressed_for() -> None:
    """In snow people wear padded jackets or coats."""
    cast = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "腊月二十六，县汽车站下着雪。", VOICES)

    worn = {c.look.clothes for c in cast.characters if c.on_screen and c.name != "老周"}
    assert worn <= {"padded", "coat", "jacket", "frog"}


@pytest.mark.parametrize("season", ["油菜花开了。", "腊月里下着大雪。"])
def test_nobody_wears_town_clothes_in_the_fields(season: str) -> None:
    """A farmer on a tractor comes in no coat, suit or dress, in spring or in winter."""
    text = f"{season}地头上开来一辆拖拉机，跳下来老史。秋菊和老耿站在田埂上，小梅跟在后头。"

    cast = casting.cast(played("老史", "老耿", "秋菊", "小梅"), (), text, VOICES)

    assert not {c.look.clothes for c in cast.characters} & {"coat", "suit", "dress"}


def test_village_elders_wear_frog_jackets() -> None:
    """An old man of the village is dressed like one."""
    assert one("爷爷", "村口，爷爷坐在槐树下。").look.clothes == "frog"


@pytest.mark.parametrize("k", range(3))
def test_nobody_looks_like_anybody_else(k: int) -> None:
    """Clothes are told apart at a glance, and no two people of one sex share hair or face."""
    script, people = ((LAST_BUS, LAST_BUS_PEOPLE), (LEFT_GLOVE, LEFT_GLOVE_PEOPLE), (TROUSER_HEM, ()))[k]
    seen = [c.look for c in casting.cast(script, people, "", VOICES).characters if c.on_screen]

    for a, b in combinations(seen, 2):
        assert apart(a.color, b.color) >= 24
        assert a.face != b.face
        assert a.sex != b.sex or a.hair != b.hair


def test_eight_people_are_told_apart_by_colour() -> None:
    """A table of eight wears eight colours."""
    cast = casting.cast(played(*"甲乙丙丁戊己庚辛"), (), "", VOICES)

    colors = [c.look.color for c in cast.characters]
    assert all(apart(a, b) >= 20 for a, b in combinations(colors, 2))


@given(scripts())
@settings(max_examples=30, deadline=None)
def test_clothes_are_of_natural_colours(script: Script) -> None:
    """No cloth shines: the chroma of every colour stays that of wool, cotton and dye from the pot."""
    cast = casting.cast(script, (), "text", VOICES)

    for c in cast.characters:
        _, a, b = lab(c.look.color)
        assert (a * a + b * b) ** 0.5 <= 55


def test_the_lead_alone_wears_the_warm_colour() -> None:
    """Whoever says most has the warm colour of the story."""
    cast = casting.cast(played("阿秀", "老何", "阿秀", "小刚"), (), "", VOICES)

    warm = {c.name: lab(c.look.color)[1] + lab(c.look.color)[2] for c in cast.characters}
    assert max(warm, key=lambda n: warm[n]) == "阿秀"


def test_a_colour_the_text_names_is_worn() -> None:
    """ "红棉袄" is a red padded jacket."""
    look = one("阿秀", "阿秀穿着一件红棉袄走进来。").look

    assert look.clothes == "padded"
    assert lab(look.color)[1] > 25


def test_kin_are_of_one_skin() -> None:
    """A grandfather and his granddaughter differ by a shade; both belong to one people."""
    pairs = [
        [c.look for c in casting.cast(LEFT_GLOVE, LEFT_GLOVE_PEOPLE, f"story {k}", VOICES).characters[:2]]
        for k in range(12)
    ]

    assert all(apart(a.skin, b.skin) < 12 for a, b in pairs)
    assert len({a.skin for a, _ in pairs}) > 2


def test_black_hair_in_a_chinese_story() -> None:
    """In a Chinese story hair is black until it turns grey."""
    for k in range(12):
        for c in casting.cast(played("小刚", "阿秀", "小雨"), (), f"故事{k}", VOICES).characters:
            lightness, a, b = lab(c.look.hair_color)
            assert c.look.age > 43 or (lightness < 20 and abs(a) + abs(b) < 12)


def test_hair_turns_grey_with_age() -> None:
    """Forty is dark, fifty-two greying, sixty-four grey, eighty white."""
    row = [one("老李", person=Person("老李", age=n, facts=(f"{n}岁",))).look.hair_color for n in (40, 52, 64, 80)]

    light = [lab(c)[0] for c in row]
    assert light == sorted(light)
    assert light[0] < 25 and 25 < light[1] < 60 < light[2] < light[3]


@pytest.mark.parametrize(
    ("name", "text", "low", "high"),
    [
        ("老何", "老何的儿子二十三岁那年走了。老何不说话。", 50, 70),
        ("Hale", "Hale sat down. His son was twenty-three when he died.", 27, 60),
        ("妈", "我上高三，明年高考。妈端来一碗面。", 42, 48),
    ],
)
def test_somebody_elses_age_is_not_theirs(name: str, text: str, low: int, high: int) -> None:
    """The age of a son, or of a pupil, is not the parent's; but the parent is old enough to have them."""
    script = played("小满", name)

    look = casting.cast(script, (Person("小满", ("我",)), Person(name)), text, VOICES).find(name)

    assert look is not None and low <= look.look.age <= high


def test_nobody_borrows_a_voice() -> None:
    """As many as the vendor has good voices for speak with a leading voice of their own."""
    voices = tuple(VoiceNote(f"m{k}", "zh", "male", 0.95) for k in range(4))
    people = tuple(Person(f"人{k}", sex="male") for k in range(4))

    cast = casting.cast(played(*(p.name for p in people)), people, "", voices)

    assert len({max(c.voice.blend, key=lambda n: c.voice.blend[n]) for c in cast.characters}) == 4


def test_a_british_story_is_spoken_by_british_voices() -> None:
    """Where the setting is British, voices of that dialect come first while they are good."""
    voices = (VoiceNote("us", "en", "female", 1.0), VoiceNote("uk", "en-GB", "female", 0.95))

    cast = casting.cast(
        played("Nell", language="en"), (Person("Nell", sex="female"),), "A chip shop in Whitby.", voices
    )

    assert set(cast.characters[0].voice.blend) == {"uk"}


@given(scripts())
@settings(max_examples=40, deadline=None)
def test_every_choice_is_one_the_camera_knows(script: Script) -> None:
    """Whatever the names, looks come from the lists and voices from the vendor."""
    cast = casting.cast(script, (), "text", VOICES)

    names = {v.name for v in VOICES}
    assert [c.name for c in cast.characters] == list(script.characters)
    for c in cast.characters:
        assert c.look.build in BUILDS and c.look.face in FACES and c.look.hair in HAIRS
        assert c.look.clothes in CLOTHES and set(c.look.features) <= set(FEATURES)
        assert set(c.voice.blend) <= names and sum(c.voice.blend.values()) == pytest.approx(1)
        assert 1 <= c.look.age <= 110


def test_voices_differ() -> None:
    """No two people speak alike, while the vendor has voices for it."""
    cast = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES)
    mine = [c.voice for c in cast.characters if c.name != "旁白"]

    assert all(a != b for a, b in combinations(mine, 2))
    assert len({max(v.blend, key=lambda n: v.blend[n]) for v in mine}) == len(mine)


def test_children_speak_higher_and_the_old_slower_and_lower() -> None:
    """Age is heard."""
    child, grown, old = (one(n).voice for n in ("小女孩", "妈", "奶奶"))

    assert child.pitch > grown.pitch > old.pitch
    assert child.speed > grown.speed > old.speed
    assert len(child.blend) == 2


def test_voices_speak_the_language_of_the_script() -> None:
    """An English script is spoken by English voices."""
    cast = casting.cast(LEFT_GLOVE, LEFT_GLOVE_PEOPLE, "", VOICES)

    english = {v.name for v in VOICES if v.language == "en"}
    assert all(set(c.voice.blend) <= english for c in cast.characters)


def test_the_narrator_is_heard_and_never_seen() -> None:
    """A narrator has a voice and no place in the picture."""
    script = Script({}, (Scene(1, "", elements=(tell("从前有一座山。"), say("妈", "嗯。"))),))

    narrator = casting.cast(script, (), "", VOICES).find("旁白")

    assert narrator is not None and narrator.voice.blend and not narrator.on_screen


def test_a_first_person_story_is_told_in_that_persons_voice() -> None:
    """The narrator of a story told by "我" has the voice of whoever that is."""
    cast = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES)

    teller, me = cast.find("旁白"), cast.find("小满")
    assert teller is not None and me is not None
    assert (teller.voice.blend, teller.voice.pitch) == (me.voice.blend, me.voice.pitch)


def test_a_voice_from_outside_is_cast_and_unseen() -> None:
    """A woman's voice at the door sounds like a woman and has no face."""
    cast = casting.cast(LEFT_GLOVE, LEFT_GLOVE_PEOPLE, "", VOICES)

    voice = cast.find("a woman's voice")
    assert voice is not None and not voice.on_screen
    assert voice.look.sex == "female"


def test_without_voices_people_still_have_pace_and_pitch() -> None:
    """A vendor that names no voices is no obstacle."""
    assert one("奶奶").voice != casting.cast(played("奶奶"), (), "", ()).characters[0].voice
    assert casting.cast(played("奶奶"), (), "", ()).characters[0].voice.speed < 1


def test_a_poor_voice_is_avoided() -> None:
    """A voice nobody understands is left alone while there are others."""
    voices = (VoiceNote("bad", "zh", "female", 0.1), VoiceNote("good", "zh", "female", 0.9))

    assert set(casting.cast(played("妈"), (), "", voices).characters[0].voice.blend) == {"good"}


def test_three_hundred_speakers() -> None:
    """A crowd is cast in reasonable time, everyone with a voice."""
    cast = casting.cast(played(*(f"人{k}" for k in range(300))), (), "", VOICES)

    assert len(cast.characters) == 300
    assert all(c.voice.blend for c in cast.characters)
