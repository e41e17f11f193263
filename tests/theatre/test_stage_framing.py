"""Framing keeps the craft of tall frames: sizes, eye lines, look room, space for titles."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.board import DOINGS, Move, Size, Staging
from duanju.drama.cast import HAIRS
from duanju.theatre.composite import REST
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.head import boxes
from duanju.theatre.figure.pose import stature
from duanju.theatre.framing import AFTER_CUT, HEAD_UNITS, LABEL_FOOT, SLACK, Ground, face_boxes, frame, view
from theatre.stage_setups import CHILD, HEIGHT, MA, WIDTH, XIAOMAN, ZHOU, person, setup

CLOSE = (Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU)
GROUND = Ground(0.865, 0.583, 0.72)


@pytest.mark.parametrize("size", CLOSE)
def test_the_head_height_rules_the_size(size: Size) -> None:
    """A closer size shows a larger head, within the range of its name."""
    spot = frame(setup(size), GROUND).spots[0]

    tall = spot.scale * HEAD_UNITS / HEIGHT
    low, high = {"MLS": (0.14, 0.16), "MS": (0.18, 0.21), "MCU": (0.25, 0.29), "CU": (0.36, 0.42), "BCU": (0.43, 0.68)}[
        size
    ]
    assert low <= tall <= high


@pytest.mark.parametrize("size", CLOSE)
def test_eyes_lie_in_the_upper_part(size: Size) -> None:
    """The eye line is between a quarter and four tenths from the top, in close-ups lower: below the label."""
    lowest = 0.48 if size in (Size.CU, Size.BCU) else 0.42

    assert 0.26 <= frame(setup(size), GROUND).spots[0].eyes[1] / HEIGHT <= lowest


@pytest.mark.parametrize("hat", [(), ("hat",), ("cap",), ("headscarf",)])
@pytest.mark.parametrize("hair", HAIRS)
def test_hair_is_clear_of_the_label(hair: str, hat: tuple[str, ...]) -> None:
    """In close singles crown, knot or hat begins below the film's label, through any move, and sizes stay apart."""
    actor = person("妈", replace(MA.look, hair=hair, features=hat))
    tops, scales = [], {}
    for size in (Size.MCU, Size.CU, Size.BCU):
        for move in (Move.STATIC, Move.PUSH, Move.PULL):
            s = setup(size, actors=(actor,), move=move)
            spot = frame(s, GROUND).spots[0]
            crest = spot.eyes[1] + (boxes(actor.look, Expr())["head"].top + SLACK) * spot.scale
            for n in (0, s.frames - 1):
                zoom, _, dy = view(s, n).at(spot.depth, WIDTH, HEIGHT)
                tops.append((crest * zoom + dy) / HEIGHT)
        scales[size] = spot.scale

    assert min(tops) >= LABEL_FOOT - 0.002
    assert scales[Size.BCU] > 1.08 * scales[Size.CU] > 1.3 * 1.08 * scales[Size.MCU]


@pytest.mark.parametrize("facing", ["left", "right"])
def test_a_single_has_look_room(facing: str) -> None:
    """Whoever looks to one side stands a little to the other."""
    actor = person("妈", MA.look, facing=facing)

    x = frame(setup(actors=(actor,)), GROUND).spots[0].eyes[0] / WIDTH
    assert x < 0.48 if facing == "right" else x > 0.49


@pytest.mark.parametrize("size", CLOSE)
@pytest.mark.parametrize("staging", [Staging.SINGLE, Staging.TWO, Staging.OTS, Staging.GROUP])
def test_faces_stay_clear_of_titles_and_edges(size: Size, staging: Staging) -> None:
    """Eyes and mouths keep to the upper two thirds; nobody's face is cut by an edge, BCU apart."""
    actors = {
        Staging.SINGLE: (MA,),
        Staging.TWO: (MA, XIAOMAN),
        Staging.OTS: (XIAOMAN, MA),
        Staging.GROUP: (MA, XIAOMAN, ZHOU),
    }
    s = setup(size, staging, actors[staging])

    boxes = face_boxes(s, frame(s, GROUND))
    assert boxes
    for b in boxes:
        assert b.bottom <= (1240 if size not in (Size.BCU, Size.CU) else 1360) / 1920 * HEIGHT
        assert size is Size.BCU or (b.left > 0 and b.right < WIDTH)


def test_people_stand_on_the_floor_in_a_full_shot() -> None:
    """Feet are on the scenery's floor, a little before its line, whatever the height of the person."""
    for actor in (MA, person("孩", CHILD)):
        spot = frame(setup(Size.FS, actors=(actor,)), GROUND).spots[0]
        assert spot.y + stature(actor.look) * spot.scale == pytest.approx((GROUND.floor + 0.028) * HEIGHT, abs=3)


def test_a_child_is_drawn_smaller_beside_a_grown_person() -> None:
    """Proportions hold between people of one shot."""
    s = setup(Size.FS, Staging.TWO, (MA, person("孩", CHILD, at="right")))

    spots = {x.actor.subject.character: x for x in frame(s, GROUND).spots}
    assert spots["孩"].scale < spots["妈"].scale
    assert spots["孩"].eyes[1] > spots["妈"].eyes[1] + 0.03 * HEIGHT


@pytest.mark.parametrize("size", [Size.MLS, Size.MS, Size.MCU])
@pytest.mark.parametrize("staging", [Staging.TWO, Staging.GROUP])
def test_nobody_floats_beside_others(size: Size, staging: Staging) -> None:
    """A child in a shot of several stands as low as a grown person would there, or lower where the frame cuts it."""
    others = (MA, XIAOMAN, ZHOU)[: 1 if staging is Staging.TWO else 3]
    child = frame(setup(size, staging, (*others[:1], person("孩", CHILD, at="right"), *others[1:])), GROUND)
    grown = frame(setup(size, staging, (*others[:1], person("孩", ZHOU.look, at="right"), *others[1:])), GROUND)

    feet = [
        spot.y + stature(spot.actor.look) * spot.scale
        for f in (child, grown)
        for spot in f.spots
        if spot.actor.subject.character == "孩"
    ]
    assert feet[0] > min(feet[1], HEIGHT) - 0.03 * HEIGHT


def test_over_the_shoulder_the_near_person_shows_their_back() -> None:
    """The second subject stands in front with their back to us, dark, out of focus, at an edge."""
    far, near = frame(setup(Size.MCU, Staging.OTS, (XIAOMAN, MA)), GROUND).spots

    assert not far.back
    assert near.back
    assert near.blur > 0
    assert near.shade < 1
    assert near.scale > far.scale
    assert near.x < 0.2 * WIDTH or near.x > 0.8 * WIDTH


def test_people_are_stacked_from_far_to_near() -> None:
    """Who is drawn later is nearer."""
    depths = [x.depth for x in frame(setup(Size.MS, Staging.GROUP, (MA, XIAOMAN, ZHOU)), GROUND).spots]

    assert depths == sorted(depths)


def test_seated_people_have_a_table_where_the_place_has_one() -> None:
    """The table top lies below the chin and above the lower edge."""
    sitting = replace(MA, subject=replace(MA.subject, doing="sit"))

    f = frame(setup(Size.MS, actors=(sitting,)), GROUND)
    assert f.table is not None
    assert f.spots[0].eyes[1] + 133 * f.spots[0].scale < f.table < HEIGHT
    assert frame(setup(Size.MS), GROUND).table is None


@given(st.sampled_from(list(Size)), st.sampled_from(list(Staging)), st.sampled_from(DOINGS), st.integers(0, 5))
def test_any_setup_can_be_framed(size: Size, staging: Staging, doing: str, people: int) -> None:
    """No combination fails, and the boxes of faces lie inside the frame."""
    actors = tuple(
        person(f"p{i}", look, doing=doing)
        for i, look in enumerate([MA.look, CHILD, ZHOU.look, CHILD, MA.look][:people])
    )
    s = setup(size, staging, actors)

    for b in face_boxes(s, frame(s, GROUND)):
        assert 0 <= b.left < b.right <= WIDTH
        assert 0 <= b.top < b.bottom <= HEIGHT


@pytest.mark.parametrize("move", list(Move))
def test_the_camera_rests_after_a_cut_and_moves_little(move: Move) -> None:
    """No move starts within the first frames, but for a hand-held lens; zooms stay within 7 %."""
    s = setup(move=move, frames=96)
    path = [view(s, n) for n in range(96)]

    if move is not Move.HANDHELD:
        assert len(set(path[:AFTER_CUT])) == 1
    assert all(1 <= v.zoom <= 1.07 for v in path)
    assert (set(path) == {REST}) == (move is Move.STATIC)


def test_a_slow_push_goes_on_twos() -> None:
    """The view changes at most every second frame."""
    s = setup(move=Move.PUSH, frames=96)

    assert all(view(s, n) == view(s, n + 1) for n in range(0, 96, 2))


def test_a_push_and_a_pull_end_where_the_other_begins() -> None:
    """A pull is a push backwards."""
    push, pull = setup(move=Move.PUSH, frames=96), setup(move=Move.PULL, frames=96)

    assert view(push, 0) == view(pull, 94) == REST
    assert view(push, 94).zoom == view(pull, 0).zoom > 1.02


def test_only_those_at_a_table_need_no_stool() -> None:
    """Who sits where the place has no table is marked so, and gets something to sit on."""
    sitting = replace(MA, subject=replace(MA.subject, doing="sit"))

    assert frame(setup(Size.MS, actors=(sitting,)), GROUND).spots[0].table
    assert not frame(setup(Size.MS, actors=(sitting,)), replace(GROUND, table=None)).spots[0].table


@pytest.mark.parametrize("facing", ["left", "right", "front"])
def test_whoever_lies_fits_into_a_wide_shot(facing: str) -> None:
    """From head to feet a lying person is within the frame, on a bed indoors."""
    from duanju.theatre.figure.body import bounds
    from duanju.theatre.figure.pose import pose_for

    s = setup(Size.FS, actors=(person("妈", MA.look, doing="lie", facing=facing),))
    spot = frame(s, GROUND).spots[0]

    left, _, right, _ = bounds(MA.look, pose_for("lie", MA.look, facing, 0.6, "", s.seed))
    assert spot.x + left * spot.scale > -0.06 * WIDTH
    assert spot.x + right * spot.scale < 1.06 * WIDTH
