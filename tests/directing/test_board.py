"""The board a director proposes."""

import itertools
import re

import pytest
from hypothesis import given, settings

from drawn_scripts import PEOPLE, scripts
from duanju import casting, directing
from duanju.drama.board import DOINGS, FEELINGS, PROPS, STAGES, Size, Staging, Storyboard
from duanju.drama.cast import Cast, Character, Look, VoiceChoice
from duanju.drama.script import Element, Kind, Scene, Script
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

STORIES = ((LAST_BUS, LAST_BUS_PEOPLE), (LEFT_GLOVE, LEFT_GLOVE_PEOPLE), (TROUSER_HEM, ()))
CLOSENESS = [Size.EWS, Size.FS, Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU, Size.ECU]


def company(*names: str) -> Cast:
    """A cast of these names, in this order."""
    return Cast(tuple(Character(n, Look(), VoiceChoice(), on_screen=n != "旁白") for n in names))


def one_scene(*row: Element, place: str = "厨房", setting: str = "INT", language: str = "zh") -> Script:
    """A script of one scene."""
    return Script({}, (Scene(1, f"{setting}. {place}", setting, place, "", row),), language)


def boards() -> list[Storyboard]:
    """The boards of the three examples."""
    return [directing.board(s, casting.cast(s, p, "", VOICES), 1, 24) for s, p in STORIES]


def sound(board: Storyboard) -> None:
    """Assert what holds for every board."""
    here = {s.number for s in board.scenes}
    for s in board.shots:
        assert s.scene in here
        assert s.frames >= 1
        assert not s.prop or s.prop in PROPS
        for x in s.subjects:
            assert x.feeling in FEELINGS and x.doing in DOINGS and (not x.holds or x.holds in PROPS)
            assert x.at in ("left", "centre", "right") and x.facing in ("left", "right", "front", "back")
            assert 0 <= x.strength <= 1
    assert all(s.place.stage in STAGES for s in board.scenes)
    assert len({s.id for s in board.shots}) == len(board.shots)
    assert len({x.id for x in board.lines}) == len(board.lines)
    heard_whole(board)


def heard_whole(board: Storyboard) -> None:
    """Assert that every line is heard once, from its first frame to its last, in order and inside the film."""
    at, begins, ends = 0, {}, {}
    for s in board.shots:
        for h in s.heard:
            begins.setdefault(h.line, at + h.start)
            assert begins[h.line] == at + h.start, "a line goes on where it was"
            ends[h.line] = at + h.start + board.line(h.line).frames
            assert h.start < s.frames and h.start > -board.line(h.line).frames
        at += s.frames
    assert set(begins) == {x.id for x in board.lines}
    order = [begins[x.id] for x in board.lines]
    assert order == sorted(order)
    assert all(a < b for a, b in itertools.pairwise(order))
    for a, b in zip(board.lines, board.lines[1:], strict=False):
        assert ends[a.id] <= begins[b.id]
    assert all(e <= board.frames for e in ends.values())
    assert all(b >= 0 for b in begins.values())


@pytest.mark.parametrize("k", range(3))
def test_the_examples_are_sound(k: int) -> None:
    """Every field of the example boards comes from its vocabulary, and every line is heard whole."""
    sound(boards()[k])


@given(scripts())
@settings(max_examples=60, deadline=None)
def test_any_script_gives_a_sound_board(script: Script) -> None:
    """Whatever the script holds, its board is sound."""
    board = directing.board(script, company(*PEOPLE), 1, 24)

    sound(board)


@given(scripts())
@settings(max_examples=60, deadline=None)
def test_everyone_on_screen_is_in_the_cast(script: Script) -> None:
    """Nobody is shown whom the cast does not show."""
    cast = casting.cast(script, (), "", VOICES)

    board = directing.board(script, cast, 1, 24)

    seen = {x.character for s in board.shots for x in s.subjects}
    assert all((c := cast.find(n)) is not None and c.on_screen for n in seen)


@given(scripts())
@settings(max_examples=25, deadline=None)
def test_people_stay_on_their_side(script: Script) -> None:
    """Two people look at one another the same way round all through a scene: one axis."""
    board = directing.board(script, company(*PEOPLE), 1, 24)

    looks: dict[tuple[int, str, str], set[str]] = {}
    for s in board.shots:
        for x in s.subjects:
            if x.looks_at:
                looks.setdefault((s.scene, x.character, x.looks_at), set()).add(x.facing)
    assert all(len(v) == 1 for v in looks.values())
    assert all(looks.get((n, b, a), {""}) != v for (n, a, b), v in looks.items())


def test_the_same_script_gives_the_same_board() -> None:
    """A board is a pure function of script, cast, episode and rate."""
    assert boards() == boards()


@pytest.mark.parametrize("k", range(3))
def test_one_person_is_not_shown_alike_twice_running(k: int) -> None:
    """Two single shots of one person after one another differ in size or angle."""
    board = boards()[k]

    for a, b in zip(board.shots, board.shots[1:], strict=False):
        alone = a.staging is b.staging is Staging.SINGLE and a.scene == b.scene
        if alone and a.subjects[0].character == b.subjects[0].character:
            assert (a.size, a.angle) != (b.size, b.angle)


@given(scripts())
@settings(max_examples=40, deadline=None)
def test_no_jump_cut_in_any_script(script: Script) -> None:
    """Two singles of one person after one another differ in size or angle."""
    board = directing.board(script, company(*PEOPLE), 1, 24)

    for a, b in zip(board.shots, board.shots[1:], strict=False):
        if a.staging is b.staging is Staging.SINGLE and a.scene == b.scene:
            same = a.subjects[0].character == b.subjects[0].character
            assert not same or (a.size, a.angle) != (b.size, b.angle)


@pytest.mark.parametrize("k", range(3))
def test_every_action_line_is_shown(k: int) -> None:
    """The words of each action line stand on some shot."""
    script, board = STORIES[k][0], boards()[k]
    shown = "".join(re.sub(r"\s", "", s.action) for s in board.shots)

    for scene in script.scenes:
        for e in scene.elements:
            if e.type is Kind.ACTION:
                assert all(
                    re.sub(r"\s", "", p) in shown for p in re.findall(r"[^。.？！]{4,}?(?:看|[。.？！])", e.text)
                )


@pytest.mark.parametrize("k", range(3))
def test_the_film_begins_on_a_person_and_shows_the_place_at_once(k: int) -> None:
    """The hook is a face, the establishing shot comes second and is short."""
    board = boards()[k]

    assert board.shots[0].subjects and board.shots[0].size in (Size.MCU, Size.CU)
    assert board.shots[1].staging is Staging.PLACE
    assert board.shots[1].frames <= 110


@pytest.mark.parametrize("k", range(3))
def test_the_film_ends_on_a_held_look(k: int) -> None:
    """The last shot is a close face that stays at least two seconds."""
    last = boards()[k].shots[-1]

    assert last.size in (Size.CU, Size.BCU) and last.staging is Staging.SINGLE
    assert last.frames >= 48


@pytest.mark.parametrize("k", range(3))
def test_the_biggest_close_up_is_rare(k: int) -> None:
    """At most two faces are cut by the frame."""
    assert sum(s.size is Size.BCU for s in boards()[k].shots) <= 2


@pytest.mark.parametrize("k", range(3))
def test_rhythm(k: int) -> None:
    """Shots last two and a half to three and a half seconds, none too short to read, few alike in a row."""
    board = boards()[k]
    lengths = [s.frames for s in board.shots]

    assert 2.3 <= board.frames / 24 / len(lengths) <= 3.6
    assert min(lengths) >= 24
    runs = [lengths[i : i + 5] for i in range(len(lengths) - 4)]
    assert not any(max(r) <= 1.1 * min(r) for r in runs)


@pytest.mark.parametrize("k", range(3))
def test_cards_are_rare(k: int) -> None:
    """What nobody can draw is shown as words in less than a tenth of the shots."""
    shots = boards()[k].shots

    assert (
        sum(s.staging is Staging.CARD or (s.staging is Staging.INSERT and not s.prop) for s in shots) < len(shots) / 10
    )


def test_a_new_place_is_established_once() -> None:
    """A second scene in another place opens on the place; one in the same place does not."""
    scenes = tuple(
        Scene(n, f"INT. {place}", "INT", place, "", (say("妈", "吃饭。"), say("小满", "嗯。")))
        for n, place in ((1, "厨房"), (2, "教室"), (3, "教室"))
    )

    board = directing.board(Script({}, scenes), company("妈", "小满"), 1, 24)

    wide = [s.scene for s in board.shots if s.staging is Staging.PLACE]
    assert wide == [1, 2]


def test_a_charged_line_is_seen_closer() -> None:
    """The same person is closer when the words cost more."""
    calm = say("妈", "我去买菜。")
    hard = say("妈", "他死了。", "哭着")
    script = one_scene(say("小满", "妈？"), calm, say("小满", "哦。"), hard, say("小满", "……"))

    board = directing.board(script, company("妈", "小满"), 1, 24)

    by_text = {board.line(h.line).text: s for s in reversed(board.shots) for h in s.heard}
    sizes = [CLOSENESS.index(by_text[e.text].size) for e in (calm, hard)]
    assert sizes[0] < sizes[1]


def test_a_long_line_is_heard_over_the_face_that_listens() -> None:
    """The picture leaves the speaker at a pause, and the line goes on over the listener."""
    script = one_scene(
        say("妈", "今年他要是还不回来，你就别等了，早点嫁人，把日子过好，别像我一样守着一扇门。"), say("小满", "嗯。")
    )

    board = directing.board(script, company("妈", "小满"), 1, 24)

    carriers = [s for s in board.shots if any(h.line == board.lines[0].id for h in s.heard)]
    assert [s.subjects[0].character for s in carriers][:2] == ["妈", "小满"]
    assert carriers[1].heard[0].start < 0


def test_an_object_brought_in_gets_an_insert() -> None:
    """A thing that is new and handled is shown large, with the words written on it."""
    script = one_scene(
        act("小满打开布包，里面是一只铝饭盒。盖子上刻着爸爸的工号：零四七。"),
        say("小满", "爸的饭盒。"),
        say("妈", "嗯。"),
    )

    board = directing.board(script, company("妈", "小满"), 1, 24)

    inserts = [s for s in board.shots if s.staging is Staging.INSERT]
    assert [(s.prop, s.text) for s in inserts] == [("lunchbox", "零四七")]


def test_centred_words_stand_on_the_letter_just_opened() -> None:
    """Words to be read are put on the paper that bears them, on a card where there is none."""
    words = Element(Kind.CENTERED, "别告诉我爸。")
    with_letter = one_scene(say("妈", "什么？"), act("妈把纸条展开。"), words)
    without = one_scene(say("妈", "什么？"), words)

    shots = [directing.board(s, company("妈"), 1, 24).shots for s in (with_letter, without)]

    assert any(s.prop == "paper" and s.text == words.text for s in shots[0])
    assert any(s.staging is Staging.CARD and s.text == words.text for s in shots[1])


def test_narration_runs_over_pictures_of_what_it_tells() -> None:
    """A narrated sentence about two people and two places is carried by shots of them."""
    script = one_scene(tell("我坐在第一排，从后窗看见妈站在雪地里，手还举着。"), say("小满", "妈。"), place="车里")
    cast = Cast((Character("小满", Look(), VoiceChoice(), ("我",)), *company("妈", "旁白").characters))

    board = directing.board(script, cast, 1, 24)

    carriers = [s for s in board.shots if any(h.line == board.lines[0].id for h in s.heard)]
    assert [s.subjects[0].character for s in carriers] == ["小满", "妈"]
    assert board.scene(carriers[1].scene).place.stage == "snowfield"
    assert carriers[1].subjects[0].doing == "wave"


def test_an_unseen_voice_is_heard_over_the_one_who_listens() -> None:
    """Nobody is drawn for a voice at the door: the door and a listening face are."""
    script = one_scene(
        say("Nell", "Who is it?"),
        act("Somebody knocked at the back door, three times."),
        say("a woman's voice", "I know. I've come for the other one.", extension="O.S."),
        language="en",
    )

    board = directing.board(script, company("Nell", "a woman's voice"), 1, 24)

    carriers = [s for s in board.shots if any(h.line == board.lines[1].id for h in s.heard)]
    assert carriers[0].prop == "door"
    assert all(x.character == "Nell" for s in carriers for x in s.subjects)


def test_a_voice_without_a_face_is_no_subject_of_the_next_sentence() -> None:
    """Narration that begins with its verb is not about somebody who is only heard."""
    script = one_scene(say("小满", "你怎么来了？", extension="O.S."), tell("冲出去了。"))

    board = directing.board(script, casting.cast(script, (), "", VOICES), 1, 24)

    assert not any(s.subjects for s in board.shots)


def test_a_script_without_words_is_played_in_pictures() -> None:
    """Action alone gives a film."""
    board = directing.board(one_scene(act("妈走进来。雪下得很大。"), act("妈坐下。")), company("妈"), 1, 24)

    sound(board)
    assert board.frames > 72


def test_one_line_is_a_film() -> None:
    """A single line gives a face, a place and a held look."""
    board = directing.board(one_scene(say("妈", "吃饭。")), company("妈"), 1, 24)

    sound(board)


def test_nothing_is_an_empty_board() -> None:
    """A script without scenes has no shots."""
    board = directing.board(Script(), Cast(), 1, 24)

    assert board.shots == () and board.frames == 0


def test_three_hundred_speakers() -> None:
    """A crowd of names is directed in reasonable time."""
    names = [f"人{k}" for k in range(300)]
    script = one_scene(*(say(n, f"我是第{k}个，你呢？") for k, n in enumerate(names)))

    board = directing.board(script, company(*names), 1, 24)

    sound(board)


@pytest.mark.parametrize("rate", [24, 25, 30])
def test_lengths_follow_the_frame_rate(rate: int) -> None:
    """A film lasts as long in seconds at any rate, within a frame a shot."""
    cast = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES)

    board = directing.board(LAST_BUS, cast, 1, rate)

    assert board.frames / rate == pytest.approx(directing.board(LAST_BUS, cast, 1, 24).frames / 24, rel=0.03)
