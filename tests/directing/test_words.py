"""Where, when, what and how a text says it plays."""

from itertools import pairwise

import pytest
from test_board import company, one_scene

from duanju.directing.doings import DOINGS
from duanju.directing.feelings import of_body, of_listener, of_speech
from duanju.directing.grounds import SEASONS, STAGES, TIMES, WEATHERS
from duanju.directing.lexicon import Lexicon, unquoted
from duanju.directing.pictures import Names, picture, sentences
from duanju.directing.settings import places
from duanju.directing.things import PROPS
from duanju.directing.variety import three
from duanju.drama import board as nouns
from duanju.drama.board import Place
from duanju.drama.cast import Cast
from duanju.drama.script import Element, Kind, Scene, Script


def placed(heading: str, setting: str, place: str, time: str, *actions: str) -> Place:
    """The place of a single scene."""
    row = tuple(Element(Kind.ACTION, a) for a in actions)
    return places(Script({}, (Scene(1, heading, setting, place, time, row),)), Names(Cast()))[0].place


def test_the_tables_speak_the_vocabulary_of_the_board() -> None:
    """Every key the board knows has words, and no other key has."""
    assert set(STAGES) == set(nouns.STAGES)
    assert set(TIMES) == set(nouns.TIMES)
    assert set(WEATHERS) == set(nouns.WEATHERS)
    assert set(SEASONS) == set(nouns.SEASONS)
    assert set(DOINGS) == set(nouns.DOINGS)
    assert set(PROPS) == set(nouns.PROPS)


def test_every_stage_has_eight_words_in_each_language() -> None:
    """Stages are found in many words."""
    assert all(len(zh.split()) >= 8 and len(en.split(",")) >= 8 for zh, en in STAGES.values())


@pytest.mark.parametrize(
    ("place", "stage"),
    [
        ("县汽车站 检票口外", "station"), ("BACK KITCHEN OF A CHIP SHOP, WHITBY", "kitchen"), ("车里", "car"),
        ("裁缝铺", "shop"), ("老家院子", "courtyard"), ("村口大槐树下", "village"), ("医院走廊", "corridor"),
        ("教室", "classroom"), ("HARBOUR", "sea"), ("RAILWAY PLATFORM", "station"),
        ("GRANDMOTHER'S ROOM", "interior"),
        ("GRAVEYARD", "grave"), ("天台", "rooftop"),
        ("面馆", "restaurant"), ("河边", "river"), ("公交站台", "bus-stop"),
    ],
)  # fmt: skip
def test_headings_name_stages(place: str, stage: str) -> None:
    """The longest place word of a heading decides."""
    assert placed(place, "OTHER", place, "").stage == stage


def test_speech_does_not_move_the_place() -> None:
    """A place inside quotation marks is only spoken of."""
    place = placed("", "OTHER", "", "", "他说：“我在医院门口等你。”", "厨房里，锅开了。")

    assert place.stage == "kitchen"


def test_hour_weather_and_season_come_from_heading_and_action() -> None:
    """Snow in the twelfth month, in the morning."""
    place = placed("EXT. 车站 - 日", "EXT", "车站", "日", "腊月二十六的早上，下着雪。")

    assert (place.time, place.weather, place.season, place.inside) == ("morning", "snow", "winter", False)


def test_a_name_is_no_weather() -> None:
    """Somebody called 小雪 brings no snow."""
    script = one_scene(Element(Kind.ACTION, "小雪走进来。"))

    assert places(script, Names(company("小雪")))[0].place.weather == ""


def test_season_lasts_into_the_next_scene() -> None:
    """What a scene leaves open it takes from the one before."""
    scenes = (
        Scene(1, "EXT. 院子", "EXT", "院子", "", (Element(Kind.ACTION, "知了在叫，盛夏。"),)),
        Scene(2, "INT. 厨房", "INT", "厨房", "", ()),
    )

    assert [s.place.season for s in places(Script({}, scenes), Names(Cast()))] == ["summer", "summer"]


def test_the_longest_word_wins() -> None:
    """A longer word is not mistaken for the shorter one inside it."""
    table = Lexicon({"a": ("车", "car"), "b": ("车站", "car park")})

    assert [h.key for h in table.find("车站有车, a car in the car park, a scar")] == ["b", "a", "a", "b"]


def test_english_words_are_found_in_their_forms() -> None:
    """Verbs are found in all their regular forms, nouns in both numbers only."""
    text = "She walked, carries, stopped, coming with Boxes"
    words = {"go": ("", "walk, carry, stop, come"), "box": ("", "box")}

    assert len(Lexicon(words, verbs=True).find(text)) == 5
    assert [h.word for h in Lexicon({"box": ("", "box, ring")}).find("Boxes ringing")] == ["Boxes"]


def test_quotations_keep_their_place_when_blanked() -> None:
    """Blanking speech moves no other character."""
    assert unquoted("他说“好”。") == "他说   。"


@pytest.mark.parametrize(
    ("text", "doing", "holds", "prop"),
    [
        ("妈抱着一只红布包，站在门外。", "carry", "bag", "bag"),
        ("妈低下头。", "look-down", "", ""),
        ("妈坐在灯下踩缝纫机。", "sew", "needle", "sewing-machine"),
        ("妈看着缝纫机上的灯，没有说话。", "stand", "", "sewing-machine"),
        ("妈把纸条展开。", "take", "paper", "paper"),
        ("妈没有哭。", "stand", "", ""),
        ("Nell put down the knife.", "give", "knife", "knife"),
        ("Nell sat peeling potatoes into a bucket.", "cook", "knife", "bucket"),
        ("Nell hugged her bag and knelt.", "carry", "bag", "bag"),
        ("Nell did not cry.", "stand", "", ""),
    ],
)
def test_actions_are_read(text: str, doing: str, holds: str, prop: str) -> None:
    """A sentence gives its doer something to do, to hold, and a thing that matters; what is denied is not done."""
    who = "Nell" if text.isascii() else "妈"

    p = picture(text, Names(company("妈", "Nell")))

    assert p.people[:1] == (who,)
    assert (p.doing.get(who, "stand"), p.holds.get(who, ""), p.prop) == (doing, holds, prop)


def test_a_giver_and_a_taker() -> None:
    """Who is named second takes what the first one gives."""
    p = picture("妈把布包塞到小满怀里。", Names(company("妈", "小满")))

    assert p.doing == {"妈": "give", "小满": "take"}
    assert p.holds == {"妈": "bag"}


def test_a_pronoun_is_the_last_one_of_that_sex() -> None:
    """ "She" is the woman mentioned last."""
    names = Names(company("Nell", "Mary"))

    assert picture("She opened the letter.", names, ("Mary", "Nell")).people == ("Mary",)


def test_things_nobody_can_draw_keep_the_authors_words() -> None:
    """A compass is shown as the words that bring it in."""
    p = picture("Arthur laid one old brass compass on the table.", Names(company("Arthur")))

    assert (p.prop, p.strange, p.new) == ("", "old brass compass", True)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("广播响了。老周探出头来。", 2),
        ("He waited. She came, at last! “No,” she said.", 3),
        ("没有标点", 1),
        ("……", 1),
    ],
)
def test_sentences_are_parted(text: str, parts: int) -> None:
    """Sentences end at their marks and lose nothing."""
    found = sentences(text)

    assert len(found) == parts
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "manner", "body", "feeling"),
    [
        ("我等惯了。", "", "妈笑了笑，眼圈红了。", "smile-over-grief"),
        ("好。", "苦笑", "", "smile-over-grief"),
        ("滚出去！", "", "", "anger"),
        ("I know.", "whispered", "", "dread"),
        ("It is Tuesday.", "", "", "neutral"),
        ("你怎么来了？", "", "", "surprise"),
        ("对不起。", "哭着", "", "weeping"),
        ("终于到了。", "", "", "relief"),
    ],
)
def test_feelings_of_speech(text: str, manner: str, body: str, feeling: str) -> None:
    """Manner before body, body before words; a smile with wet eyes is neither."""
    assert of_speech(text, manner, body).name == feeling


def test_denied_feelings_are_mild() -> None:
    """Not being angry is no joy, and not much anger."""
    assert of_body("妈没有哭。") is None
    assert of_speech("好。", "", "妈没有哭。").name == "neutral"


def test_loud_marks_strengthen() -> None:
    """An exclamation mark raises the strength of the same words."""
    assert of_speech("滚出去！！").strength > of_speech("滚出去。").strength


def test_a_listener_answers_a_feeling() -> None:
    """Anger makes worry, not anger; calm words leave calm."""
    assert of_listener(of_speech("滚出去！")).name == "worry"
    assert of_listener(of_speech("今天星期二。")).name == "neutral"


def test_three_colours_never_repeat_next_to_each_other() -> None:
    """Neighbours differ, and a change far away changes nothing here."""
    keys = [f"beat {k}" for k in range(60)]
    colours = three(keys)

    changed = three([*keys[:30], "new", *keys[31:]])

    assert all(a != b for a, b in pairwise(colours))
    assert changed[:24] == colours[:24] and changed[42:] == colours[42:]


@pytest.mark.parametrize(
    ("text", "prop", "tint"),
    [
        ("Arthur laid one yellow rubber glove on the table.", "glove", "#e0b03a"),
        ("Arthur put on a navy blue scarf.", "scarf", "#40618c"),
        ("Arthur held a glove and the red sun set.", "glove", ""),
        ("Arthur拿出一只红布包。", "bag", "#b5382a"),
        ("Arthur拿出一个红包。", "red-envelope", ""),
        ("Arthur把白色的毛巾递过来。", "towel", "#efe8d8"),
        ("Arthur打开饭盒。", "lunchbox", ""),
    ],
)
def test_things_take_the_colour_beside_them(text: str, prop: str, tint: str) -> None:
    """A colour counts for the thing it stands right before, and for no other."""
    p = picture(text, Names(company("Arthur")))

    assert (p.prop, p.tint) == (prop, tint)
