"""Any look with any feeling can be drawn, part by part or at once, within its boxes."""

from dataclasses import replace

import numpy as np
import pytest
from face_kit import CX, CY, HEIGHT, SCALE, WIDTH, apart, drawn, feelings, looks, styles, yaws
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duanju.drama.cast import FACES, Look
from duanju.theatre.figure.expr import NEUTRAL, Expr, feeling, speak
from duanju.theatre.figure.head import Box, boxes, paint_back
from duanju.theatre.figure.lips import shape
from duanju.theatre.pen import Light, Pen, pixels, surface

few = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
WHOLE = (frozenset(("base", "eyes", "mouth")),)
APART = ({"base"}, {"eyes"}, {"mouth"})


def _inside(box: Box, picture: np.ndarray, slack: float = 3.0) -> bool:
    """Say whether everything that is not transparent lies in a box of head units."""
    ys, xs = np.nonzero(picture[..., 3] > 6)
    if not len(xs):
        return True
    left, right = (xs.min() - CX) / SCALE, (xs.max() - CX) / SCALE
    top, bottom = (ys.min() - CY) / SCALE, (ys.max() - CY) / SCALE
    clipped = ys.max() >= HEIGHT - 1
    return bool(
        left >= box.left - slack
        and right <= box.right + slack
        and top >= box.top - slack
        and (clipped or bottom <= box.bottom + slack)
    )


def _turned(face: Expr, yaw: float, pitch: float, roll: float) -> Expr:
    return replace(face, yaw=yaw, pitch=pitch, roll=roll)


@few
@given(looks, feelings, yaws, st.floats(-0.3, 0.3), st.floats(-0.25, 0.25), styles)
def test_every_head_stays_in_its_boxes(look, felt, yaw, pitch, roll, style):
    """Whatever is drawn of a head, of its eyes or of its mouth lies in the box declared for it."""
    face = _turned(feeling(*felt), yaw, pitch, roll)

    declared = boxes(look, face)
    whole = drawn(look, face, style, behind=True)
    eyes = drawn(look, face, style, ({"eyes"},))
    mouth = drawn(look, face, style, ({"mouth"},))

    assert whole[..., 3].any()
    assert _inside(declared["head"], whole)
    assert _inside(declared["eyes"], eyes)
    assert _inside(declared["mouth"], mouth)


@few
@given(looks, feelings, yaws, styles, st.sampled_from("maiouʂf "))
def test_parts_painted_in_turn_equal_the_whole(look, felt, yaw, style, symbol):
    """Base, eyes and mouth painted one after the other give the picture of painting all at once."""
    face = speak(replace(feeling(*felt), yaw=yaw), shape(symbol))

    whole, parts = drawn(look, face, style, WHOLE), drawn(look, face, style, APART)

    assert np.array_equal(whole, parts)


def test_base_does_not_depend_on_speech_or_gaze():
    """The base of a head can be kept while eyes blink and look about and the mouth speaks."""
    face = feeling("worry", 0.6, 1)
    other = replace(speak(face, shape("a")), gaze_x=0.8, gaze_y=-0.4, shut=1.0)

    a, b = drawn(Look(), face, steps=({"base"},)), drawn(Look(), other, steps=({"base"},))

    assert np.array_equal(a, b)


@given(looks, styles)
@settings(max_examples=12, deadline=None, derandomize=True)
def test_back_of_the_head_is_drawn(look, style):
    """A head from behind shows neither eyes nor mouth, but something as wide as a head."""
    sheet = surface(WIDTH, HEIGHT)
    pen = Pen(sheet.getCanvas(), style, Light())
    with pen.at(CX, CY, SCALE):
        paint_back(pen, look, 0.1)

    picture = pixels(sheet)

    assert np.ptp(np.nonzero(picture[..., 3])[1]) > 80
    assert boxes(look, replace(NEUTRAL, yaw=3.1))["eyes"] == Box(0, 0, 0, 0)


def test_same_head_is_drawn_the_same():
    """Drawing is deterministic, in ink as well."""
    face = feeling("joy", 0.7, 5)

    assert np.array_equal(drawn(Look(seed=8), face, "ink"), drawn(Look(seed=8), face, "ink"))


def test_seeds_make_different_people():
    """Two looks that differ in nothing but the seed differ by at least two grey levels over the face."""
    faces = [drawn(Look(seed=s), NEUTRAL) for s in range(8)]

    nearest = min(apart(a, b) for i, a in enumerate(faces) for b in faces[:i])

    assert nearest > 2.0


def test_face_shapes_differ():
    """The six named face shapes give six outlines."""
    pictures = [drawn(Look(face=f, hair="bald"), NEUTRAL)[..., 3] for f in FACES]

    least = min(int((a != b).sum()) for i, a in enumerate(pictures) for b in pictures[:i])

    assert least > 120


@pytest.mark.parametrize("yaw", [-0.6, 0.6])
def test_turned_head_looks_to_its_side(yaw):
    """The mouth of a turned head moves to the side it turns to."""
    straight, turned = boxes(Look(), NEUTRAL)["mouth"], boxes(Look(), replace(NEUTRAL, yaw=yaw))["mouth"]

    shift = (turned.left + turned.right - straight.left - straight.right) / 2

    assert shift * yaw > 15


def test_key_light_comes_from_its_side():
    """The lit half of a face is brighter, whichever side the key comes from."""

    def halves(side: int) -> tuple[float, float]:
        sheet = surface(WIDTH, HEIGHT)
        pen = Pen(sheet.getCanvas(), "paper", Light(side=side, strength=1.0))
        from duanju.theatre.figure.head import paint_head

        with pen.at(CX, CY, SCALE):
            paint_head(pen, Look(hair="bald"), NEUTRAL)
        grey = pixels(sheet)[CY + 10 : CY + 40, :, :3].mean(axis=2)
        return float(grey[:, CX - 46 : CX - 36].mean()), float(grey[:, CX + 36 : CX + 46].mean())

    left, right = halves(-1), halves(1)

    assert left[0] > left[1]
    assert right[1] > right[0]


@pytest.mark.parametrize("look", [Look(age=28), Look(sex="male", age=45, hair="parted"), Look(age=75, hair="bun")])
def test_ink_is_sparing(look, monkeypatch):
    """A calm face in ink has at most fourteen strokes of the brush, hair apart."""
    from duanju.theatre.figure import eyes, face, mouth, palette

    strokes = []

    def counted(pen, points, widths, color, alpha=1.0, n=14):
        if alpha > 0.25:
            strokes.append(points)
        palette.mark(pen, points, widths, color, alpha, n)

    for room in (eyes, face, mouth):
        monkeypatch.setattr(room, "mark", counted)

    drawn(look, NEUTRAL, "ink")

    assert 6 <= len(strokes) <= 14
