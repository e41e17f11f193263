"""Which words of a sentence count: the head of a phrase, the sense of a sentence, and how long a thing is held."""

import pytest
from test_board import company, one_scene

from duanju import directing
from duanju.directing.phrases import doings, things
from duanju.directing.pictures import Names, picture, sentences
from duanju.drama.board import Storyboard
from duanju.drama.script import Element
from examples_by_hand import act, say


@pytest.mark.parametrize(
    ("text", "props"),
    [
        ("She climbed down the fire escape.", []),
        ("Rain ran down the shop window.", []),
        ("He held a biscuit tin the size of a brick.", ["box"]),
        ("She met the piano teacher at the piano.", ["piano"]),
        ("She wiped the window glass.", ["window"]),
        ("He looked through the glass.", []),
        ("He poured milk into the glass.", ["milk", "cup"]),
        ("Somebody set a glass of water down.", ["cup"]),
        ("There was no letter.", []),
        ("He was thin like a broom.", []),
        ("You will pass the date.", []),
        ("She rose and swallowed.", []),
        ("A man in a yellow coat waited.", []),
        ("她从火车票里抽出一张。", ["ticket"]),
        ("他在车间里，车站很远。", []),
        ("他在汽车站门口等着。", []),
        ("她推着一辆手推车。", ["cart"]),
        ("他推着车走进办公室。", []),
        ("一辆车停下来。", ["car"]),
        ("她走进花店，又走进书店。", []),
        ("她擦着窗玻璃。", ["window"]),
        ("银幕上飘着雪花。", []),
        ("书包里有一本书。", ["schoolbag", "book"]),
        ("他穿着一件旧大衣。", []),
        ("桌上放着一个杯子。", ["table", "cup"]),
        ("信号灯亮了。", ["lamp"]),
        ("钢琴老师走了进来。", []),
    ],
)
def test_only_the_head_of_a_phrase_is_a_thing(text: str, props: list[str]) -> None:
    """A compound is what its last part names; what is compared, denied, worn or another sense is nothing."""
    assert [h.key for h in things(text)[0]] == props


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("他在电脑前打字。", ["work"]),
        ("She typed all night.", ["work"]),
        ("他推着车走进来。", ["walk", "walk"]),
        ("他推着车，那是一辆旧自行车。", ["push-bicycle"]),
        ("她敲着键盘。", ["work"]),
        ("他敲了敲碗。", []),
        ("他敲了敲门。", ["knock"]),
        ("修理铺里很热。", []),
        ("她一口也咽不下去。", []),
        ("The van drew up.", []),
        ("She put her hand over the receiver.", []),
        ("She folded her hands over her bag.", []),
        ("She took the boy by the hand.", ["hold-hands"]),
        ("他骑着马过来。", ["walk"]),
        ("牌子上写着两个字。", []),
        ("She opened one eye.", []),
    ],
)
def test_only_a_verb_that_happens_is_a_doing(text: str, found: list[str]) -> None:
    """A doing is read from a verb with its object, not from the word alone."""
    assert [h.key for h in doings(text)] == found


def held(*row: Element, language: str = "zh") -> Storyboard:
    """The board of one scene between 妈 and 小满, or Nell and Arthur."""
    names = ("妈", "小满") if language == "zh" else ("Nell", "Arthur")
    return directing.board(one_scene(*row, language=language), company(*names), 1, 24)


def in_hand(board: Storyboard, text: str) -> list[str]:
    """What the speaker of a line holds while it is said."""
    line = next(x for x in board.lines if x.text == text)
    carriers = [s for s in board.shots if any(h.line == line.id for h in s.heard)]
    return [x.holds for s in carriers for x in s.subjects if x.character == line.character]


def test_a_thing_taken_up_stays_in_the_hand() -> None:
    """Who has picked up a lantern still holds it when they speak."""
    board = held(say("小满", "走吧。"), act("妈提起一盏灯，拿起一把伞。"), say("小满", "去哪？"), say("妈", "下雨了。"))

    assert in_hand(board, "下雨了。") == ["umbrella"]


@pytest.mark.parametrize(
    "between",
    ["妈把信放在桌上。", "妈把信递给小满。", "妈捂住脸。", "妈把信收好，站起来。", "妈坐下缝衣服。", "妈走了。"],
)
def test_what_is_put_down_given_or_left_is_gone(between: str) -> None:
    """Nothing stays in a hand that has let go of it, or does something else, or has left."""
    board = held(act("妈拿起一封信。"), say("小满", "谁的？"), act(between), say("小满", "嗯。"), say("妈", "你爸的。"))

    assert set(in_hand(board, "你爸的。")) <= {"", "needle"}


def test_a_pen_goes_with_the_writing() -> None:
    """The thing a doing needs is there while it is done, not after."""
    board = held(
        act("Nell wrote her name."),
        say("Arthur", "Good."),
        act("Nell stood up."),
        say("Arthur", "And now?"),
        say("Nell", "Now we go home."),
        language="en",
    )

    assert in_hand(board, "Now we go home.") == [""]


def test_who_takes_a_thing_over_has_it_alone() -> None:
    """A thing brought to somebody is in their hands, and in nobody else's."""
    board = held(
        act("Nell took the key and brought it to Arthur."), say("Nell", "Yours."), say("Arthur", "Mine?"), language="en"
    )

    assert (in_hand(board, "Yours.")[0], in_hand(board, "Mine?")[0]) == ("", "key")


def test_a_thing_unmentioned_is_not_carried_about() -> None:
    """After four beats without a word about it a hand is empty."""
    talk = [say("小满" if k % 2 else "妈", f"第{k}句话说完了。") for k in range(8)]

    board = held(act("妈拿起一封信。"), *talk)

    assert in_hand(board, "第6句话说完了。") == [""]


def test_the_object_of_a_verb_stands_in_its_clause() -> None:
    """A hand does not take what another clause names."""
    p = picture("Nell took the oars and looked at the lantern.", Names(company("Nell")))

    assert p.holds == {}


def test_an_abbreviation_ends_no_sentence() -> None:
    """ "Mrs." goes on to the name."""
    assert len(sentences("Mrs. Pell took the tin. Dr. J. Amadi nodded.")) == 2


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("奶奶去世以后，妈每天记账。", ("妈",)),
        ("Nell died in March, and Arthur wept.", ("Arthur",)),
        ("妈坐在小满的凳子上。", ("妈",)),
        ("Nell sat down on Arthur's stool.", ("Nell",)),
        ("妈拉住小满的手。", ("妈", "小满")),
        ("Nell took Arthur's hand.", ("Nell", "Arthur")),
        ("墙上有一张小满的照片。", ()),
    ],
)
def test_the_dead_and_the_owners_of_things_are_not_there(text: str, people: tuple[str, ...]) -> None:
    """Whoever a sentence only remembers, or whose stool it is, is not in the picture."""
    names = Names(company("妈", "小满", "奶奶", "Nell", "Arthur"))

    assert picture(text, names).people == people


@pytest.mark.parametrize(
    ("text", "recent", "doing"),
    [
        ("妈把信递给她。", ("妈", "小满"), {"妈": "give", "小满": "take"}),
        ("Nell gave her the letter.", ("Nell", "Mary"), {"Nell": "give", "Mary": "take"}),
        ("Nell gave her hand a shake.", ("Nell", "Mary"), {}),
        ("Nell put the cat on Mary's knee.", (), {"Nell": "give"}),
    ],
)
def test_a_pronoun_says_who_is_given_something(text: str, recent: tuple[str, ...], doing: dict[str, str]) -> None:
    """ "Her" is the woman mentioned last who is not the giver; only what is given is taken."""
    assert picture(text, Names(company("妈", "小满", "Nell", "Mary")), recent).doing == doing


def test_who_gets_up_with_a_thing_has_it_in_hand() -> None:
    """The verb that holds a thing counts, not the first verb of the sentence."""
    p = picture("When Nell stood up again she was holding a biscuit tin, rusted shut.", Names(company("Nell")))

    assert (p.doing, p.holds) == ({"Nell": "carry"}, {"Nell": "box"})
