"""Acting: who blinks when, where eyes go, when feelings arrive."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.board import DOINGS, FEELINGS, Size, Staging
from duanju.theatre import acting
from theatre.stage_setups import MA, MOTHER, XIAOMAN, line, setup

LONG = setup(frames=24 * 60)
SEEDS = st.integers(0, 2**32)


@given(SEEDS)
def test_people_blink_at_a_human_rate(seed: int) -> None:
    """At rest eyes shut 6 to 22 times a minute; in dread hardly ever."""
    calm = sum(b == 1.0 for b in acting.blinks(LONG, "neutral", "妈", seed))
    dread = sum(b == 1.0 for b in acting.blinks(LONG, "dread", "妈", seed))

    assert 6 <= calm <= 22
    assert dread <= 8


@given(SEEDS)
def test_a_blink_is_half_shut_half(seed: int) -> None:
    """Lids never snap: before and after each shut drawing the eye is half open (or the shot ends)."""
    lids = acting.blinks(LONG, "neutral", "妈", seed)

    for i, x in enumerate(lids[1:-1], 1):
        if x == 1.0:
            assert lids[i - 1] == lids[i + 1] == 0.5


def test_people_do_not_blink_together() -> None:
    """Two people of one shot have schedules of their own."""
    a, b = (acting.blinks(LONG, "neutral", n, s) for n, s in (("妈", 1), ("小满", 2)))

    both = sum(x == y == 1.0 for x, y in zip(a, b, strict=True))
    assert both < 0.3 * sum(x == 1.0 for x in a)


@given(SEEDS, st.sampled_from((-0.6, 0.0, 0.6)))
def test_eyes_keep_to_the_partners_side(seed: int, toward: float) -> None:
    """Except for a glance away as a line begins, the eyes stay near whom they look at, and they move."""
    s = setup(frames=240, actors=(MA, XIAOMAN))
    path = acting.gaze(s, "妈", toward, seed)

    assert len(path) == acting.drawings(s)
    assert all(abs(x - toward) <= 0.12 and abs(y) <= 0.2 for x, y in path)
    assert len(set(path)) > 2


def test_speakers_look_away_as_they_begin_and_back_before_they_end() -> None:
    """The eyes leave the partner at the first words of a long line and are on them at its last."""
    s = setup(frames=120, speech=(line("妈", 10, 90),))

    path = acting.gaze(s, "妈", 0.5, 3)
    assert abs(path[6][0] - 0.5) > 0.2
    assert abs(path[48][0] - 0.5) <= 0.12


@given(st.sampled_from(FEELINGS), SEEDS)
def test_a_feeling_has_arrived_by_the_end_of_a_line(feeling: str, seed: int) -> None:
    """The last change is the setup's own feeling at its own strength, and the eyes are before the head."""
    s = setup(frames=96, speech=(line("妈", 10, 60),))
    last = acting.changes(s, "妈", feeling, 0.7, seed)[-1]

    assert (last.feeling, last.strength) == (feeling, 0.7)
    assert acting.arrived(last, 90, 6) == 1.0
    assert acting.arrived(last, 12, 0) >= acting.arrived(last, 12, 6)


def test_listeners_react_after_half_a_second() -> None:
    """Somebody who only listens feels 12 to 20 frames after the other began."""
    s = setup(Size.CU, Staging.SINGLE, (XIAOMAN,), frames=72, speech=(line("妈", 10, 50),))

    assert 22 <= acting.changes(s, "小满", "sadness", 0.8, 5)[-1].frame <= 30


def test_phases_follow_the_doing() -> None:
    """Standing holds still, walking comes round, giving ends where it arrived, nodding stops."""
    s = setup(frames=240)

    assert set(acting.phases(s, "妈", "stand", MOTHER, 1)) == {0.0}
    assert len(set(acting.phases(s, "妈", "walk", MOTHER, 1))) >= 10
    give = acting.phases(s, "妈", "give", MOTHER, 1)
    assert give[0] == 0.0
    assert give == sorted(give)
    assert give[-1] == 1.0
    assert set(acting.phases(s, "妈", "nod", MOTHER, 1)[-20:]) == {0.0}


@given(st.sampled_from(DOINGS), st.integers(1, 200))
def test_every_doing_has_a_phase_for_every_drawing(doing: str, frames: int) -> None:
    """Phases lie between 0 and 1 and there is one for each drawing."""
    s = setup(frames=frames)

    path = acting.phases(s, "妈", doing, MOTHER, 3)
    assert len(path) == acting.drawings(s)
    assert all(0 <= p <= 1 for p in path)


def test_walkers_come_in_and_stop_at_their_mark() -> None:
    """Whoever walks to the right starts at the left edge, never goes back and stands once the mark is reached."""
    s = setup(Size.FS, frames=120)

    path = acting.journey(s, "walk", "right", MOTHER, 0.17, 135)
    assert [p.way for p in path] == sorted(p.way for p in path)
    assert path[0].way < -100
    assert path[0].doing == "walk"
    assert (path[-1].way, path[-1].doing) == (0, "stand")


def test_runners_arrive_and_stay_in_the_picture() -> None:
    """Whoever runs in falls into a walk, stops, and stands at the mark for the rest of the shot."""
    path = acting.journey(setup(Size.FS, frames=120), "run", "left", MOTHER, 0.17, 135)

    doings = [d for d, _ in itertools.groupby(p.doing for p in path)]
    assert doings == ["run", "walk", "stand"]
    assert path[-1].way == 0


def test_riders_take_the_whole_shot() -> None:
    """A rider rolls through most of the shot, without a jump, and keeps on the saddle."""
    path = acting.journey(setup(Size.FS, frames=120), "ride", "right", MOTHER, 0.17, 135)

    assert {p.doing for p in path} == {"ride"}
    assert path[len(path) * 3 // 4].way < 0
    assert path[-1].way == 0


def test_in_a_close_shot_walkers_stay_before_the_lens() -> None:
    """The lens goes along, so the person is not moved."""
    path = acting.journey(setup(Size.MS), "walk", "left", MOTHER, 0.3, 135)

    assert {(p.way, p.doing, p.phase) for p in path} == {(0.0, "walk", None)}


@given(SEEDS)
def test_breath_is_smooth_and_bounded(seed: int) -> None:
    """The chest rises and falls between 0 and 1 without a jump."""
    path = acting.breath(LONG, "neutral", seed)

    assert all(0 <= x <= 1 for x in path)
    assert max(abs(a - b) for a, b in itertools.pairwise(path)) < 0.2
