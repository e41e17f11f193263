"""Bodies on paper: anyone, doing anything, in any clothes and style, inside the announced bounds."""

from collections import Counter

import numpy as np
import pytest
import skia
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.drama.board import DOINGS
from duanju.drama.cast import BUILDS, CLOTHES, Look
from duanju.theatre.figure import hands
from duanju.theatre.figure.body import LAYERS, bounds, head_point, paint_body
from duanju.theatre.figure.pose import FACINGS, Pose, pose_for
from duanju.theatre.pen import STYLES, Pen, Pixels, pixels, rgb, surface

SCALE = 0.14
SIDE = 640
CENTRE = (320.0, 200.0)
LOOKS = st.builds(
    Look,
    sex=st.sampled_from(("female", "male")),
    age=st.integers(2, 95),
    build=st.sampled_from(BUILDS),
    clothes=st.sampled_from(CLOTHES),
    features=st.sampled_from(((), ("scarf",))),
    seed=st.integers(0, 20),
)


def drawn(look: Look, pose: Pose, style: str = "paper", layers: tuple[str, ...] = LAYERS) -> Pixels:
    """Return a small picture of a figure."""
    s = surface(SIDE, SIDE)
    pen = Pen(s.getCanvas(), style)
    with pen.at(*CENTRE, SCALE):
        for layer in layers:
            paint_body(pen, look, pose, layer)
    return pixels(s)


@given(look=LOOKS, doing=st.sampled_from(DOINGS), facing=st.sampled_from(FACINGS), phase=st.floats(0, 1),
       style=st.sampled_from(STYLES), holds=st.sampled_from(("", "letter", "suitcase", "lantern", "bowl")))  # fmt: skip
@settings(max_examples=90, deadline=None)
def test_body_anybody_can_do_anything_inside_the_bounds(
    look: Look, doing: str, facing: str, phase: float, style: str, holds: str
) -> None:
    """Every look, doing, facing, phase and style is drawn, and nothing is drawn outside the announced bounds."""
    pose = pose_for(doing, look, facing, phase, holds)
    picture = drawn(look, pose, style)[..., 3] > 40
    left, top, right, bottom = (v * SCALE for v in bounds(look, pose))

    ys, xs = np.nonzero(picture)

    assert len(xs) > 1500
    assert xs.min() >= left + CENTRE[0] - 2 and xs.max() <= right + CENTRE[0] + 2
    assert ys.min() >= top + CENTRE[1] - 2 and ys.max() <= bottom + CENTRE[1] + 2


@given(
    look=LOOKS, doing=st.sampled_from([d for d in DOINGS if d not in ("lie", "sleep")]), facing=st.sampled_from(FACINGS)
)
@settings(max_examples=40, deadline=None)
def test_body_no_gap_between_head_and_trunk(look: Look, doing: str, facing: str) -> None:
    """From under the chin down to the chest the picture is covered without a hole."""
    pose = pose_for(doing, look, facing, 0.3)
    picture = drawn(look, pose)[..., 3]
    chin = head_point(pose, (0.0, 108.0))
    chest = pose.spine[1]

    line = [(chin[0] + (chest[0] - chin[0]) * t, chin[1] + (chest[1] - chin[1]) * t) for t in np.linspace(0, 1, 24)]

    assert all(picture[round(CENTRE[1] + y * SCALE), round(CENTRE[0] + x * SCALE)] > 200 for x, y in line)


def test_body_is_drawn_the_same_every_time() -> None:
    """The same look and pose give the same pixels."""
    look = Look(clothes="dress", seed=3)
    pose = pose_for("explain", look, "front", 0.4)

    assert all(np.array_equal(drawn(look, pose, style), drawn(look, pose, style)) for style in STYLES)


@pytest.mark.parametrize("facing", FACINGS)
def test_body_clothes_differ(facing: str) -> None:
    """Sixteen kinds of clothes in the same colours give sixteen different pictures, from any side."""
    looks = [Look(clothes=kind) for kind in CLOTHES]

    pictures = {drawn(look, pose_for("stand", look, facing)).tobytes() for look in looks}

    assert len(pictures) == len(CLOTHES)


def test_body_a_raised_hand_is_in_front_of_the_head() -> None:
    """A hand before the face is drawn after the head, in the front layer."""
    look = Look()
    pose = pose_for("cover-face", look, "front", 0.2)
    x, y, _ = pose.left.wrist

    front = drawn(look, pose, layers=("front",))

    assert front[round(CENTRE[1] + (y - 20) * SCALE), round(CENTRE[0] + x * SCALE), 3] > 200


def test_body_the_far_arm_is_behind_in_profile() -> None:
    """Somebody who walks across has the far arm behind the trunk."""
    look = Look()

    behind = drawn(look, pose_for("walk", look, "right", 0.0), layers=("behind",))

    assert np.count_nonzero(behind[..., 3] > 200) > 150


def test_body_gestures_are_told_apart_by_their_silhouettes() -> None:
    """Standing gestures of one person differ clearly as black shapes 120 px high."""
    look = Look(sex="male")
    acts = ("stand", "point", "wave", "hands-on-hips", "carry", "bow", "knock", "embrace", "walk", "run")
    shapes = {}
    for doing in acts:
        s = surface(160, 140)
        pen = Pen(s.getCanvas())
        with pen.at(70, 20, 0.065):
            for layer in LAYERS:
                paint_body(pen, look, pose_for(doing, look, "right", 0.95), layer)
        shapes[doing] = pixels(s)[..., 3] > 128

    pairs = [(a, b) for i, a in enumerate(acts) for b in acts[i + 1 :]]

    assert all(np.count_nonzero(shapes[a] ^ shapes[b]) > 90 for a, b in pairs)


def test_body_hands_have_nine_shapes() -> None:
    """Every shape of the hand is a picture of its own, one connected piece as large as a hand."""
    pictures = []
    for shape in hands.SHAPES:
        s = surface(220, 220)
        hands.paint_hand(Pen(s.getCanvas()), rgb("#e3ac82"), shape, 30, 110, 0.0)
        picture = pixels(s)
        pictures.append(picture.tobytes())
        solid = picture[..., 3] > 200
        columns = np.nonzero(solid.any(axis=0))[0]
        assert 70 < columns.max() - columns.min() < 170
        assert len(columns) == columns.max() - columns.min() + 1

    assert max(Counter(pictures).values()) == 1 and len(pictures) >= 8


def test_body_layers_say_when_they_are_unknown() -> None:
    """A layer that does not exist is an error, not an empty picture."""
    look = Look()
    with pytest.raises(KeyError):
        paint_body(Pen(skia.Surface(8, 8).getCanvas()), look, pose_for("stand", look), "above")
