"""Props: all of the board's, each a thing of its own, inside its box."""

import numpy as np
import pytest

from duanju.drama.board import PROPS
from duanju.theatre import props
from duanju.theatre.pen import STYLES, Pen, Pixels, pixels, rgb, surface
from duanju.theatre.props import western as western_props
from duanju.theatre.props.craft import RED, dyed


def drawn(
    name: str, style: str = "paper", seed: int = 1, size: int = 120, stands: bool = True, western: bool = False,
    tint: str = "",
) -> Pixels:  # fmt: skip
    """Return a picture of a prop whose box fills five sixths of it."""
    s = surface(size, size)
    pen = Pen(s.getCanvas(), style)
    with pen.at(size / 2, size / 2, size / 240):
        assert props.paint_prop(pen, name, seed, stands, western, rgb(tint) if tint else None)
    return pixels(s)


def test_props_cover_the_board() -> None:
    """Everything a board may ask for can be drawn."""
    assert set(PROPS) <= props.KNOWN


@pytest.mark.parametrize("style", STYLES)
def test_props_are_things_of_their_own(style: str) -> None:
    """No two props share a picture, and none is empty or a mere spot."""
    pictures = {name: drawn(name, style) for name in PROPS}

    assert len({p.tobytes() for p in pictures.values()}) == len(PROPS)
    assert all(np.count_nonzero(p[..., 3] > 128) > 160 for p in pictures.values())


@pytest.mark.parametrize("name", PROPS)
def test_props_keep_to_their_box(name: str) -> None:
    """A prop is centred in its box and leaves it by a few units at most."""
    ys, xs = np.nonzero(drawn(name)[..., 3] > 128)

    assert xs.min() >= 4 and xs.max() <= 115
    assert ys.min() >= 3 and ys.max() <= 116


def test_props_silhouettes_differ_when_small() -> None:
    """At 40 pixels the black shapes of props people hold can still be told apart."""
    names = (
        "bowl",
        "cup",
        "teapot",
        "key",
        "umbrella",
        "lantern",
        "scissors",
        "broom",
        "book",
        "suitcase",
        "bicycle",
        "hat",
    )
    shapes = {name: drawn(name, size=40)[..., 3] > 128 for name in names}

    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]

    assert all(np.count_nonzero(shapes[a] ^ shapes[b]) > 60 for a, b in pairs)


def test_props_unknown_name_is_refused_quietly() -> None:
    """A name nobody knows draws nothing and says so."""
    s = surface(40, 40)

    assert props.paint_prop(Pen(s.getCanvas()), "submarine") is False
    assert not pixels(s).any()


def test_props_same_seed_same_thing() -> None:
    """A letter keeps its handwriting; another seed is another letter."""
    assert np.array_equal(drawn("letter", seed=4), drawn("letter", seed=4))
    assert not np.array_equal(drawn("letter", seed=4), drawn("letter", seed=5))


def test_props_real_sizes_keep_their_order() -> None:
    """Beside one another things have the proportions of life."""
    order = ("ring", "cup", "bowl", "book", "suitcase", "chair", "bicycle", "bed", "car", "bus")

    sizes = [props.size(name) for name in order]

    assert sizes == sorted(sizes)


def test_props_in_a_hand_throw_no_shadow_of_their_own() -> None:
    """The soft shadow at the foot belongs to things that stand."""
    standing, held = drawn("cup"), drawn("cup", stands=False)

    assert np.count_nonzero(standing[..., 3]) > np.count_nonzero(held[..., 3])


def test_props_grips_lie_in_the_box() -> None:
    """A hand takes hold of the thing itself."""
    assert all(abs(v) <= 100 for name in props.KNOWN for v in props.grip(name)[:2])


@pytest.mark.parametrize("name", sorted(western_props.PROPS))
def test_props_look_western_in_a_western_place(name: str) -> None:
    """A thing of two traditions is drawn in that of its place, inside the same box."""
    ys, xs = np.nonzero(drawn(name, western=True)[..., 3] > 128)

    assert not np.array_equal(drawn(name), drawn(name, western=True))
    assert xs.min() >= 4 and xs.max() <= 115 and ys.min() >= 3 and ys.max() <= 116


def test_props_write_as_the_place_writes() -> None:
    """A note is written in signs in one place and in joined letters in the other."""
    assert not np.array_equal(drawn("paper"), drawn("paper", western=True))


def test_props_take_the_colour_of_the_story() -> None:
    """A glove dyed blue is blue where it was yellow, and keeps its shape."""
    yellow, blue = drawn("glove", stands=False), drawn("glove", stands=False, tint="#3050a0")
    solid = yellow[..., 3] == 255

    assert np.array_equal(yellow[..., 3], blue[..., 3])
    assert yellow[solid][:, 2].mean() > yellow[solid][:, 0].mean()
    assert blue[solid][:, 0].mean() > blue[solid][:, 2].mean()


def test_props_dye_only_their_own_colour() -> None:
    """Shades of the thing's colour become shades of the new one; brass stays brass."""
    blue, brass = rgb("#3050a0"), rgb("#c89b4a")

    assert dyed(RED, RED, blue) == pytest.approx(blue)
    assert dyed(brass, RED, blue) == brass
