"""Inserts: one thing, large, in somebody's hand."""

import numpy as np
import pytest

from duanju.drama.board import PROPS
from duanju.drama.cast import Look
from duanju.theatre import props
from duanju.theatre.figure.insert import HELD_UP_TO, paint_insert
from duanju.theatre.pen import STYLES, Pen, Pixels, pixels, surface

HANDY = [p for p in PROPS if props.grip(p)[:2] != (0, 0) and props.size(p) <= HELD_UP_TO]


def drawn(name: str, look: Look | None, style: str = "paper", left: bool = False) -> Pixels:
    """Return a picture twice as wide as the prop's box."""
    s = surface(200, 200)
    pen = Pen(s.getCanvas(), style)
    with pen.at(100, 100, 0.5):
        assert paint_insert(pen, name, look, 1, left)
    return pixels(s)


@pytest.mark.parametrize("style", STYLES)
def test_props_insert_shows_thing_and_hand(style: str) -> None:
    """Whatever a hand can hold is drawn with a hand, from either side, and mostly stays visible."""
    look = Look(clothes="tee")
    for name in HANDY:
        alone, right, left = (drawn(name, k, style, side) for k, side in ((None, False), (look, False), (look, True)))
        covered = np.any(alone != right, axis=2) & (alone[..., 3] > 200)

        assert np.count_nonzero(right[..., 3] > 200) > np.count_nonzero(alone[..., 3] > 200)
        assert not np.array_equal(right, left)
        assert np.count_nonzero(covered) < 0.78 * np.count_nonzero(alone[..., 3] > 200), name


def test_props_insert_leaves_large_things_alone() -> None:
    """Nobody holds a bus."""
    assert np.array_equal(drawn("bus", Look()), drawn("bus", None))


def test_props_insert_refuses_unknown_names_quietly() -> None:
    """A name nobody knows draws nothing and says so."""
    s = surface(40, 40)

    assert paint_insert(Pen(s.getCanvas()), "submarine", Look()) is False
    assert not pixels(s).any()
