"""Feelings are named, uneven, distinct, and pass into one another."""

from dataclasses import astuple, fields

import pytest
from face_kit import apart, drawn, feelings
from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.board import FEELINGS
from duanju.drama.cast import Look
from duanju.theatre.figure.expr import NEUTRAL, Expr, blend, feeling, speak
from duanju.theatre.figure.lips import shape


def test_feelings_can_be_told_apart():
    """At full strength any two feelings differ by more than one grey level over the face."""
    pictures = {f: drawn(Look(sex="male", hair="crop"), feeling(f, 1.0, 2)) for f in FEELINGS}

    near = [(apart(pictures[a], pictures[b]), a, b) for a in FEELINGS for b in FEELINGS if a < b]

    assert min(near)[0] > 1.0, sorted(near)[:4]


@given(feelings)
def test_no_face_is_mirror_equal(felt):
    """Every feeling is a little different left and right."""
    face = feeling(*felt)

    assert abs(face.skew_brow) >= 0.04
    assert abs(face.skew_mouth) >= 0.04


@pytest.mark.parametrize("name", [f for f in FEELINGS if f != "neutral"])
def test_strength_grows(name):
    """Strength nought is calm, and more strength moves the face further."""

    def moved(strength: float) -> float:
        face = feeling(name, strength, 1)
        names = [f.name for f in fields(Expr) if not f.name.startswith("skew")]
        return sum(abs(getattr(face, n) - getattr(NEUTRAL, n)) for n in names)

    assert moved(0) == 0
    assert 0 < moved(0.5) < moved(1.0)


def test_an_unknown_feeling_is_refused():
    """A name outside the vocabulary raises KeyError."""
    with pytest.raises(KeyError):
        feeling("smug", 0.5, 1)


@given(feelings, feelings, st.floats(0, 1))
def test_blend_keeps_to_its_ends(a, b, t):
    """A blend meets both ends and never leaves what lies between them."""
    x, y = feeling(*a), feeling(*b)

    mixed = astuple(blend(x, y, t))

    assert blend(x, y, 0) == x
    assert all(min(p, q) - 1e-9 <= m <= max(p, q) + 1e-9 for m, p, q in zip(mixed, astuple(x), astuple(y), strict=True))


def test_speech_leaves_brow_and_lids_alone():
    """A speaking face keeps its feeling."""
    face = feeling("fear", 0.8, 1)

    said = speak(face, shape("a"))

    assert said.open > 0.5
    assert (said.brow_in, said.lid_up, said.gaze_x) == (face.brow_in, face.lid_up, face.gaze_x)


def test_view_follows_the_yaw():
    """A head shows its front to three quarters, then its profile, then its back."""
    assert [Expr(yaw=y).view for y in (0, 0.6, -1.4, 3.1)] == ["front", "front", "profile", "back"]
