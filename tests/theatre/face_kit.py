"""What the face tests share: looks to draw, a light table to draw them on, and a measure of difference."""

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from duanju.drama.board import FEELINGS
from duanju.drama.cast import BUILDS, FACES, FEATURES, HAIRS, Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.hair import paint_behind
from duanju.theatre.figure.head import ALL, paint_head
from duanju.theatre.pen import Light, Pen, pixels, surface

SCALE, WIDTH, HEIGHT, CX, CY = 0.5, 400, 460, 200, 190

SKINS = ("#f3d3bd", "#e3ac82", "#c98f63", "#8a5a3c", "#5b3a28")
HAIR_COLORS = ("#1d1a1c", "#2b2326", "#6b4a30", "#c29a5b", "#b9b3ad")

looks = st.builds(
    Look,
    sex=st.sampled_from(("female", "male")),
    age=st.integers(4, 95),
    build=st.sampled_from(BUILDS),
    face=st.sampled_from(FACES),
    skin=st.sampled_from(SKINS),
    hair=st.sampled_from(HAIRS),
    hair_color=st.sampled_from(HAIR_COLORS),
    features=st.lists(st.sampled_from(FEATURES), max_size=3, unique=True).map(tuple),
    seed=st.integers(0, 10**6),
)
feelings = st.tuples(st.sampled_from(FEELINGS), st.floats(0, 1), st.integers(0, 99))
yaws = st.one_of(st.floats(-0.7, 0.7), st.sampled_from((-1.4, 1.4, 3.1)))
styles = st.sampled_from(("paper", "ink"))


def drawn(
    look: Look,
    expr: Expr,
    style: str = "paper",
    steps: tuple[frozenset[str] | set[str], ...] = (ALL,),
    behind: bool = False,
) -> npt.NDArray[np.uint8]:
    """Return a head drawn in the given steps on a transparent sheet."""
    sheet = surface(WIDTH, HEIGHT)
    pen = Pen(sheet.getCanvas(), style, Light())
    with pen.at(CX, CY, SCALE):
        if behind:
            paint_behind(pen, look, expr)
        for parts in steps:
            paint_head(pen, look, expr, parts)
    return pixels(sheet)


def apart(a: npt.NDArray[np.uint8], b: npt.NDArray[np.uint8]) -> float:
    """Return the mean absolute difference of two pictures over the face's middle, in grey levels."""
    box = (slice(CY - 50, CY + 75), slice(CX - 55, CX + 55))
    return float(np.abs(a[box].astype(int) - b[box].astype(int)).mean())
