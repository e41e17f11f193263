"""What a plain line takes from the talk, who can be seen, and what hands do."""

import pytest

from duanju import directing
from duanju.drama.board import Line, Size, Staging, Storyboard
from duanju.drama.cast import Cast, Character, Look, VoiceChoice
from duanju.drama.script import Element, Scene, Script
from examples_by_hand import act, say, tell


def company(*names: str) -> Cast:
    """A cast of these names; a narrator is not seen, and the first speaks as "I"."""
    return Cast(
        tuple(
            Character(n, Look(sex="male" if n == "满仓" else "female"), VoiceChoice(), on_screen=n != "旁白")
            for n in names
        )
    )


def played(*row: Element, cast: Cast | None = None, language: str = "zh") -> Storyboard:
    """The board of one scene indoors."""
    names = dict.fromkeys(e.character for e in row if e.character)
    script = Script({}, (Scene(1, "INT. 屋里", "INT", "屋里", "", row),), language)
    return directing.board(script, cast or company(*names), 1, 24)


def line(board: Storyboard, text: str) -> Line:
    """The line of that text."""
    return next(x for x in board.lines if x.text == text)


def test_an_answer_after_a_pause_is_heavy() -> None:
    """Words that come after a long silence are not said lightly."""
    board = played(say("妈", "他在哪儿？"), act("小满半天没吭声。"), say("小满", "在河边。"))

    felt = line(board, "在河边。")
    assert felt.feeling != "neutral" and 0.3 <= felt.strength <= 0.5


def test_a_plain_answer_takes_up_what_it_answers() -> None:
    """Whoever is told of a death does not answer as if it were the weather."""
    board = played(say("妈", "你爸去世了。", "哭着"), say("小满", "几点的事。"))

    assert line(board, "几点的事。").feeling == "sadness"


def test_a_lent_feeling_stays_faint() -> None:
    """What a line takes from its surroundings never moves the camera closer."""
    board = played(say("妈", "滚！", "怒"), say("小满", "我去买菜。"), say("妈", "随便。"))

    assert line(board, "我去买菜。").strength < 0.6


def test_a_talk_about_nothing_stays_plain() -> None:
    """Without any feeling around, a line has none."""
    board = played(say("妈", "今天星期三。"), say("小满", "星期四。"))

    assert {x.feeling for x in board.lines} == {"neutral"}


def test_a_teller_who_says_i_feels_as_that_person() -> None:
    """A first-person voice-over is coloured like the person's own words beside it."""
    me = Character("小满", Look(), VoiceChoice(), ("我",))
    board = played(say("小满", "爸，你骗我！", "哭着"), tell("天亮了。"), cast=Cast((me, *company("旁白").characters)))

    assert line(board, "天亮了。").feeling == "sadness"


def test_a_voice_from_below_shows_who_hears_it() -> None:
    """Where only the voice arrives, its owner is not in the picture, nor in the shots after it."""
    board = played(
        say("妈", "小心。"),
        act("满仓下到井里。"),
        act("井底传来满仓的声音。"),
        say("满仓", "有个盒子。"),
        say("妈", "别打开。"),
    )

    voice = line(board, "有个盒子。").id
    after = board.shots[next(k for k, s in enumerate(board.shots) if any(h.line == voice for h in s.heard)) :]
    assert all(x.character == "妈" for s in after for x in s.subjects)


def test_a_recording_puts_nobody_on_the_telephone() -> None:
    """Somebody whose recorded voice comes out of a telephone is still in the room."""
    board = played(
        act("老赵把文件放在桌上。"), say("老赵", "签吧。"), act("手机里传出老赵自己的声音。"), say("老赵", "让她走。")
    )

    signs = next(s for s in board.shots if any(h.line == line(board, "签吧。").id for h in s.heard))
    assert signs.scene == 1 and signs.subjects[0].doing != "phone"


@pytest.mark.parametrize("doing", ["小满跑过去。", "小满骑着车过来。"])
def test_who_runs_stays_in_the_picture(doing: str) -> None:
    """A runner is out of a still, wide frame at once: the lens goes along instead."""
    board = played(say("妈", "快！"), act(doing), say("小满", "来了。"))

    runs = [s for s in board.shots if any(x.doing in ("run", "ride") for x in s.subjects)]
    assert runs and all(s.size not in (Size.FS, Size.EWS) for s in runs)


@pytest.mark.parametrize(
    ("text", "who", "never"),
    [
        ("She wiped her eyes with her sleeve.", "Jaz", {"sweep"}),
        ("Jaz gave me the spoon.", "Jaz", {"eat"}),
        ("Jaz held the glass. He took a rest.", "Jaz", {"sleep"}),
        ("老何把裤子放在台上，用手抹平。", "老何", {"sweep", "work"}),
        ("老何抱着熟睡的猫。", "老何", {"sleep"}),
    ],
)
def test_a_word_is_no_doing_by_itself(text: str, who: str, never: set[str]) -> None:
    """Wiped eyes are not swept, a spoon is not eaten, who holds a sleeper does not sleep."""
    language = "en" if text.isascii() else "zh"
    board = played(say(who, "Yes."), act(text), say(who, "No."), language=language)

    assert not {x.doing for s in board.shots for x in s.subjects} & never


def test_his_mother_is_not_him() -> None:
    """In "他妈跑过来" it is the mother who runs."""
    cast = company("满仓", "妈")
    board = played(say("满仓", "我下去。"), act("他妈跑过来。"), say("妈", "别去。"), cast=cast)

    assert [x.character for s in board.shots for x in s.subjects if x.doing == "run"] == ["妈"]


def test_a_narrated_opening_begins_on_a_face() -> None:
    """Narration over several pictures of a place opens on whoever the scene is about."""
    board = played(tell("夜里下着大雨。街上空无一人。风很大。"), say("妈", "谁？"), cast=company("旁白", "妈"))

    assert board.shots[0].staging is Staging.SINGLE and board.shots[0].subjects[0].character == "妈"
    assert board.shots[0].heard


def test_somebody_who_comes_in_later_is_not_seen_before() -> None:
    """Whoever enters at the end stands in no earlier group."""
    board = played(
        say("妈", "谁下去？"), act("没有人说话。"), say("孙婶", "我不去。"), act("满仓走进来。"), say("满仓", "我去。")
    )

    enters = next(k for k, s in enumerate(board.shots) if "满仓走进来" in s.action)
    assert all(x.character != "满仓" for s in board.shots[:enters] for x in s.subjects)


def test_the_end_looks_at_whom_an_unseen_voice_concerns() -> None:
    """A voice at the door that names somebody leaves the last look to them."""
    cast = Cast((*company("Nell", "Arthur").characters, Character("A WOMAN", Look(), VoiceChoice(), on_screen=False)))
    board = played(
        say("Nell", "Who is it?"),
        say("Arthur", "We're closed!"),
        say("A WOMAN", "I've come for Nell."),
        cast=cast,
        language="en",
    )

    assert board.shots[-1].subjects[0].character == "Nell"


def test_who_is_called_by_name_is_looked_at() -> None:
    """In a talk of three the speaker turns to the one the words call, not to whoever spoke last."""
    board = played(
        say("妈", "吃饭。"), say("小满", "来了。"), say("孙婶", "我也来了。"), say("小满", "妈，盐在哪儿呢？")
    )

    shot = next(s for s in board.shots if any(h.line == line(board, "妈，盐在哪儿呢？").id for h in s.heard))
    assert (shot.subjects[0].character, shot.subjects[0].looks_at) == ("小满", "妈")


def test_an_answer_that_is_a_name_calls_nobody() -> None:
    """ "Who told you?" "Granny." The answer is given to the one who asked."""
    board = played(say("妈", "说吧。"), say("小满", "嗯。"), say("孙婶", "谁告诉你的呢？"), say("小满", "妈。"))

    shot = next(s for s in board.shots if any(h.line == line(board, "妈。").id for h in s.heard))
    assert {x.looks_at for x in shot.subjects if x.character == "小满"} == {"孙婶"}


def test_who_comes_into_a_talk_is_seen_among_the_others_once() -> None:
    """The first line of a third person who has come in shows everyone; later lines go on in singles and pairs."""
    talk = (
        say("妈", "吃饭。"),
        say("小满", "来了。"),
        act("孙婶走进来。"),
        say("孙婶", "我也来了。"),
        say("妈", "坐。"),
    )
    board = played(*talk, say("孙婶", "好。"))

    groups = [s for s in board.shots if s.staging is Staging.GROUP]
    assert [len(s.subjects) for s in groups] == [3]
    assert groups[0].heard[0].line == line(board, "我也来了。").id
