"""The compositor touches few pixels, and what it does not touch is as if it had drawn everything."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.drama.take import Box
from duanju.theatre.composite import (
    NOTHING,
    REST,
    Compositor,
    Sheet,
    View,
    crop,
    flatten,
    grade,
    soft,
)

W, H = 48, 72


def sheet(seed: int, w: int, h: int, x: float, y: float, depth: float = 1.0, opaque: bool = False) -> Sheet:
    """A sheet of premultiplied noise with a transparent border of one pixel (none if opaque)."""
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 256, (h, w, 4), dtype=np.uint8)
    if opaque:
        pixels[..., 3] = 255
    else:
        pixels[[0, -1]] = 0
        pixels[:, [0, -1]] = 0
    pixels[..., :3] = pixels[..., :3].astype(np.uint16) * pixels[..., 3:] // 255
    return Sheet(pixels, x, y, depth, opaque)


BACK = sheet(0, W + 8, H + 8, -4, -4, 0.4, True)
PLACES = st.floats(-20, 60).map(lambda v: round(v * 2) / 2)


def pictures(stacks: list[list[Sheet]], view: View = REST) -> list[np.ndarray]:
    """Compose each stack with one compositor and return copies."""
    table = Compositor(W, H)
    out = []
    for s in stacks:
        table.compose(s, view)
        out.append(table.picture.copy())
    return out


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(PLACES, PLACES, PLACES, PLACES), min_size=2, max_size=5))
def test_composing_only_what_changed_gives_the_whole_picture(moves: list[tuple[float, float, float, float]]) -> None:
    """A compositor that has gone through other pictures shows the same as a fresh one."""
    a, b = sheet(1, 21, 17, 0, 0), sheet(2, 9, 30, 0, 0)
    stacks = [[BACK, a.moved(x, y), b.moved(z, v)] for x, y, z, v in moves]

    seen = pictures(stacks)
    for stack, picture in zip(stacks, seen, strict=True):
        assert np.array_equal(picture, pictures([stack])[0])


@settings(max_examples=60, deadline=None)
@given(PLACES, PLACES, PLACES, PLACES)
def test_the_changed_box_is_honest(x: float, y: float, z: float, v: float) -> None:
    """Outside the box it names, no pixel differs from the picture before."""
    a = sheet(3, 15, 15, 0, 0)
    table = Compositor(W, H)
    table.compose([BACK, a.moved(x, y)])
    before = table.picture.copy()

    box = table.compose([BACK, a.moved(z, v)])
    outside = np.ones((H, W), bool)
    outside[box.top : box.bottom, box.left : box.right] = False
    assert np.array_equal(before[outside], table.picture[outside])


def test_a_held_stack_changes_nothing() -> None:
    """The same sheets from the same view give an empty box."""
    table = Compositor(W, H)
    a = sheet(4, 10, 10, 5, 5)

    assert table.compose([BACK, a]) == Box(0, 0, W, H)
    assert table.compose([BACK, a]) == NOTHING


def test_a_moving_camera_changes_everything() -> None:
    """Any other view composes the whole picture."""
    table = Compositor(W, H)
    table.compose([BACK])

    assert table.compose([BACK], View(1, 0, 1.02)) == Box(0, 0, W, H)


def test_near_sheets_move_more_than_far_ones() -> None:
    """Depth is the share of the camera's move that a sheet takes part in."""
    near, far = View(10, 0).at(1.2, W, H), View(10, 0).at(0.2, W, H)

    assert near[1] == -12
    assert far[1] == -2


def test_laying_over_agrees_with_arithmetic() -> None:
    """Premultiplied "over" is above + below * (1 - alpha), within one step."""
    a = sheet(5, 20, 20, 6, 6)
    got = pictures([[BACK, a]])[0][6:26, 6:26, :3].astype(float)

    below = pictures([[BACK]])[0][6:26, 6:26, :3].astype(float)
    want = a.pixels[..., :3] + below * (1 - a.pixels[..., 3:] / 255)
    assert np.abs(got - want).max() <= 1.01


def test_a_sheet_at_half_a_pixel_is_the_mean_of_neighbours() -> None:
    """Fractions are interpolated, not rounded."""
    a = Sheet(np.zeros((5, 6, 4), np.uint8), 10.5, 10)
    a.pixels[2, 2] = (200, 200, 200, 255)
    black = Sheet(np.zeros((H, W, 4), np.uint8), 0, 0, 1, True)

    row = pictures([[black, a]])[0][12, :, 0]
    assert (row[12], row[13]) == (100, 100)


def test_grading_multiplies_and_screens() -> None:
    """A grade of factor m and screen s gives 1 - (1 - v m)(1 - s)."""
    flat = np.full((2, 2, 3), 0.5, np.float32)
    table = Compositor(W, H, grade(flat, flat * 0.5, W, H))
    table.compose([Sheet(np.full((H, W, 4), 200, np.uint8), 0, 0, 1, True)])

    want = 255 * (1 - (1 - 200 / 255 * 0.5) * (1 - 0.25))
    assert np.abs(table.picture[..., :3].astype(float) - want).max() < 2.5


def test_flattening_keeps_the_picture() -> None:
    """One flattened sheet shows what its parts showed together."""
    a = sheet(6, 20, 30, 10, 12)
    whole = flatten([BACK, a], REST, W, H, 4)

    assert np.array_equal(pictures([[whole]])[0][..., :3], pictures([[BACK, a]])[0][..., :3])


def test_a_crop_enlarges_about_the_centre() -> None:
    """A flattened sheet seen through a longer lens is larger, and covers the frame."""
    whole = flatten([BACK], View(0, 0, 2.0), W, H, 0)

    assert whole.pixels.shape == (H, W, 4)
    assert (whole.pixels[..., 3] == 255).all()


def test_cropping_keeps_one_empty_pixel() -> None:
    """A sheet loses its empty border but for what sliding needs; an empty sheet stays tiny."""
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[10:13, 20:25] = 255

    small = crop(Sheet(pixels, 100, 100))
    assert small.pixels.shape == (5, 7, 4)
    assert (small.x, small.y) == (119, 109)
    assert crop(Sheet(np.zeros((9, 9, 4), np.uint8))).pixels.shape == (3, 3, 4)


@given(st.sampled_from([0.0, 1.0, 5.0, 12.0]))
def test_blurring_keeps_the_size(sigma: float) -> None:
    """A picture out of focus is as large as before, and flat colour stays flat."""
    flat = np.full((33, 47, 4), 90, np.uint8)

    assert np.array_equal(soft(flat, sigma), flat)
