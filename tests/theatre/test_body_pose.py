"""Poses: bones that hold together, feet on the ground, hands on what they hold, movements without jumps."""

from dataclasses import replace
from itertools import pairwise
from math import cos, dist, hypot, radians, sin

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from duanju.drama.board import DOINGS, PROPS
from duanju.drama.cast import BUILDS, Look
from duanju.theatre import props
from duanju.theatre.figure import pose as poses
from duanju.theatre.figure.clothes import _sleeve, trouser
from duanju.theatre.figure.outfit import outfit
from duanju.theatre.figure.pose import FACINGS, Limbs, Pose, pose_for
from duanju.theatre.figure.skeleton import HEAD, PIVOT, bend, length, measures, sub
from duanju.theatre.figure.skull import traits

LOOKS = st.builds(
    Look,
    sex=st.sampled_from(("female", "male")),
    age=st.integers(2, 95),
    build=st.sampled_from(BUILDS),
    seed=st.integers(0, 50),
)
PHASES = st.floats(0, 1, allow_nan=False)
STANDING = [d for d in DOINGS if d not in ("sit", "run", "kneel", "lie", "sleep", "ride", "sew", "eat", "write")]


def joints(pose: Pose) -> list[tuple[float, float, float]]:
    """Return every joint of a pose."""
    out = [pose.neck, *pose.spine]
    for limb in (pose.right, pose.left):
        out += [limb.shoulder, limb.elbow, limb.wrist, limb.hip, limb.knee, limb.ankle, limb.heel, limb.toe]
    return out


def sides(pose: Pose) -> tuple[Limbs, Limbs]:
    """Return both sides of a pose."""
    return pose.right, pose.left


def lowest(pose: Pose) -> float:
    """Return the y of the lowest point of both soles."""
    return max(p[1] for limb in sides(pose) for p in (limb.heel, limb.toe))


@pytest.mark.parametrize("doing", STANDING)
def test_body_standing_doings_keep_a_foot_on_the_ground(doing: str) -> None:
    """At every phase somebody who stands or walks touches the ground and does not sink into it."""
    look = Look(age=30)

    gaps = [
        lowest(pose_for(doing, look, f, i / 12)) - poses.stature(look) for f in ("front", "right") for i in range(12)
    ]

    assert all(-22 < gap < 42 for gap in gaps)


@given(look=LOOKS, doing=st.sampled_from(DOINGS), facing=st.sampled_from(FACINGS), phase=PHASES)
@settings(max_examples=120, deadline=None)
def test_body_bones_keep_their_length(look: Look, doing: str, facing: str, phase: float) -> None:
    """No bone is stretched on the picture: a projection can only shorten it (the lens looks slightly down)."""
    m = measures(look)
    pose = pose_for(doing, look, facing, phase)

    for limb in sides(pose):
        for a, b, full in ((limb.shoulder, limb.elbow, m.upper), (limb.elbow, limb.wrist, m.fore),
                           (limb.hip, limb.knee, m.thigh), (limb.knee, limb.ankle, m.shin)):  # fmt: skip
            assert dist(a[:2], b[:2]) <= full * 1.07


@given(look=LOOKS, doing=st.sampled_from(DOINGS), facing=st.sampled_from(FACINGS), phase=PHASES)
@example(look=Look(age=2), doing="bow", facing="front", phase=0.5)
@example(look=Look(age=90), doing="bow", facing="front", phase=0.5)
@settings(max_examples=80, deadline=None)
def test_body_head_sits_on_the_neck(look: Look, doing: str, facing: str, phase: float) -> None:
    """The point about which the head turns stays a neck's length from the neck's root, however deep the bow."""
    pose = pose_for(doing, look, facing, phase)

    gap = hypot(pose.head.x - pose.neck[0], pose.head.y + 120 - pose.neck[1])

    assert 0.75 < gap / pose.measures.throat < 1.1


def test_body_throats_are_as_long_as_they_look() -> None:
    """What is seen of a neck between chin and collar is no longer in a child than in a grown person, and never gone."""
    seen = {age: measures(Look(age=age)).throat + PIVOT - traits(Look(age=age)).chin_y for age in (2, 5, 9, 14, 30, 80)}

    assert all(30 < seen[age] < seen[30] + 8 for age in seen)


@given(look=LOOKS, doing=st.sampled_from(DOINGS), facing=st.sampled_from(FACINGS), phase=PHASES)
@example(look=Look(sex="male", age=34), doing="kneel", facing="back", phase=0.0)
@example(look=Look(), doing="cook", facing="left", phase=0.25)
@settings(max_examples=120, deadline=None)
def test_body_limbs_have_no_holes_at_their_joints(look: Look, doing: str, facing: str, phase: float) -> None:
    """Cloth covers knees and elbows and the bones between them."""
    pose, k = pose_for(doing, look, facing, phase), measures(look).limb

    for limb in sides(pose):
        leg, sleeve = trouser(pose, limb), _sleeve(outfit(look), limb, k, 1.0, False)
        near = [(limb.knee[0] + dx * 40 * k, limb.knee[1] + dy * 40 * k) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        shin = [(limb.knee[i] + 0.8 * (limb.ankle[i] - limb.knee[i])) for i in (0, 1)]
        assert all(leg.contains(*p) for p in (*near, shin))
        assert sleeve.contains(*limb.elbow[:2]) and sleeve.contains(*limb.shoulder[:2])


@pytest.mark.parametrize("doing", [d for d in DOINGS if poses.loops(d)])
def test_body_loops_close(doing: str) -> None:
    """A movement that comes round again ends where it began."""
    look = Look(age=40)
    start, end, near = (pose_for(doing, look, "right", p) for p in (0.0, 1.0, 0.998))

    assert start == end
    assert all(dist(a, b) < 16 for a, b in zip(joints(start), joints(near), strict=True))


@pytest.mark.parametrize("doing", DOINGS)
def test_body_movements_do_not_jump(doing: str) -> None:
    """Between two neighbouring drawings no joint travels farther than a quarter of the body."""
    look = Look(age=25, sex="male")
    run = [pose_for(doing, look, "right", i / 24) for i in range(24)]

    steps = [dist(a, b) for one, two in pairwise(run) for a, b in zip(joints(one), joints(two), strict=True)]

    assert max(steps) < 0.2 * poses.stature(look)


@pytest.mark.parametrize("name", [p for p in PROPS if props.grip(p) != (0, 0, 0) and p != "broom"])
@pytest.mark.parametrize("facing", ["left", "right", "front"])
def test_body_the_grip_of_a_held_prop_lies_in_the_hand(name: str, facing: str) -> None:
    """What somebody holds is drawn with its grip exactly where the hand holds it."""
    doing = "push-bicycle" if name == "bicycle" else "stand"
    pose = pose_for(doing, Look(), facing, 0.3, name)
    held = pose.held
    assert held is not None
    gx, gy, _ = props.grip(name)
    x, y = (-gx if held.flip else gx) * held.scale, gy * held.scale
    a = radians(held.angle)

    at = (held.x + x * cos(a) - y * sin(a), held.y + x * sin(a) + y * cos(a))

    hands = [poses.palm(pose.left.hand), poses.palm(pose.right.hand)]
    middle = ((hands[0][0] + hands[1][0]) / 2, (hands[0][1] + hands[1][1]) / 2)
    wanted = {"left": hands[0], "right": hands[1], "both": middle}[held.hand]
    assert dist(at, wanted) < 0.01


def test_body_pushed_bicycle_stands_on_the_ground() -> None:
    """The wheels of a bicycle that is pushed touch the ground its owner walks on."""
    for look in (Look(), Look(age=8), Look(sex="male", build="broad")):
        pose = pose_for("push-bicycle", look, "right", 0.4)
        assert pose.held is not None

        assert abs(pose.held.y + poses.BICYCLE_BASE * pose.held.scale - pose.ground) < 30


def test_body_children_are_fewer_heads_tall() -> None:
    """Standing height is about five heads for a small child and six and a half for a grown man."""
    heads = {age: (poses.stature(Look(sex="male", age=age)) + 158) / HEAD for age in (2, 5, 12, 30, 80)}

    assert heads[2] < heads[5] < heads[12] < heads[30]
    assert 4.2 < heads[2] < 5.0 and 6.2 < heads[30] < 6.7 and heads[80] < heads[30]


def test_body_shoulders_tell_people_apart() -> None:
    """Shoulders are wider for men than for women, for broad builds than for slim ones, and narrow for children."""
    man, woman = Look(sex="male"), Look(sex="female")

    assert measures(man).shoulder > measures(woman).shoulder > measures(replace(man, age=7)).shoulder
    assert measures(replace(man, build="broad")).shoulder > measures(replace(man, build="slim")).shoulder


def test_body_facing_left_mirrors_the_gesture_not_the_person() -> None:
    """Turned the other way, somebody points the other way."""
    right, left = (pose_for("point", Look(), f, 1.0) for f in ("right", "left"))

    assert right.right.wrist[0] > right.right.shoulder[0] + 150
    assert left.left.wrist[0] < left.left.shoulder[0] - 150


def test_body_unknown_doing_stands() -> None:
    """A doing nobody knows is drawn as standing."""
    look = Look(seed=1)

    assert joints(pose_for("levitate", look, "front", 0.2)) == joints(pose_for("stand", look, "front", 0.2))


def test_body_unknown_prop_is_not_held() -> None:
    """A thing that cannot be drawn leaves the hands empty."""
    assert pose_for("stand", Look(), "front", 0.0, "submarine").held is None


@given(x=st.floats(-900, 900), y=st.floats(-900, 900), z=st.floats(-900, 900))
@settings(max_examples=60, deadline=None)
def test_body_limbs_reach_as_far_as_their_bones_allow(x: float, y: float, z: float) -> None:
    """A limb of two bones ends at its target when that is within reach, and both bones keep their length."""
    middle, end = bend((0.0, 0.0, 0.0), (x, y, z), 300.0, 260.0, (0.3, 0.2, -0.9))

    assert abs(length(middle) - 300) < 1e-6
    assert abs(length(sub(end, middle)) - 260) < 1e-6
    if 130 < length((x, y, z)) < 559:
        assert length(sub(end, (x, y, z))) < 1e-6


def test_body_a_standing_foot_does_not_slide() -> None:
    """While a foot carries the weight it goes back under the body just as fast as the body moves on."""
    look = Look(sex="male")
    way = poses.advance("walk", look)
    phases = [0.12 + 0.02 * i for i in range(9)]

    feet = [pose_for("walk", look, "right", p).right.heel[0] + way * p for p in phases]

    assert max(feet) - min(feet) < 0.06 * (way * 0.16)


def test_body_a_broom_reaches_the_ground() -> None:
    """Whoever sweeps, the broom's straw touches the ground."""
    for look in (Look(), Look(age=7), Look(age=80)):
        held = pose_for("sweep", look, "right", 0.2).held
        assert held is not None

        assert abs(held.y + 100 * held.scale * cos(radians(held.angle)) - poses.stature(look)) < 25
