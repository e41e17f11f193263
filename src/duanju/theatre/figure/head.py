"""Heads: one look with one expression, painted whole or only where it changed."""

import math
from collections.abc import Collection

from duanju.drama.cast import Look
from duanju.theatre.figure import profile
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.eyes import paint_eyes
from duanju.theatre.figure.face import paint_base
from duanju.theatre.figure.features import paint_over_eyes, paint_over_mouth
from duanju.theatre.figure.frames import Box, measured
from duanju.theatre.figure.mouth import paint_mouth
from duanju.theatre.figure.palette import palette
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.pen import Pen

ALL = frozenset(("base", "eyes", "mouth"))
"""The parts of a head in the order of painting: all but eyes, brows and mouth; eyes and brows; mouth."""


def paint_head(pen: Pen, look: Look, expr: Expr, parts: Collection[str] = ALL) -> None:
    """Paint a head around the pen's origin, turned by the expression's yaw, pitch and roll.

    `parts` names what to paint; "eyes" and "mouth" painted over "base" give the same picture as all at once.
    """
    if expr.view != "front":
        profile.paint_turned(pen, look, expr, parts)
        return
    skull = Skull(traits(look), expr)
    p = palette(look, pen.style, pen.light, round(expr.pale, 1))
    with pen.at(0, 120, 1.0, math.degrees(expr.roll)), pen.at(0, -120):
        if "base" in parts:
            paint_base(pen, look, skull, p, expr)
        if "eyes" in parts:
            paint_eyes(pen, skull, p, expr)
            paint_over_eyes(pen, look, skull, p)
        if "mouth" in parts:
            paint_mouth(pen, skull, p, expr)
            paint_over_mouth(pen, look, skull, p, expr)


def paint_back(pen: Pen, look: Look, roll: float = 0.0) -> None:
    """Paint a head seen from behind."""
    profile.paint_back(pen, look, roll)


def boxes(look: Look, expr: Expr) -> dict[str, Box]:
    """Return the boxes of "head" (hair and hats with it), "face", "eyes" and "mouth" in head units.

    Each holds whatever that part paints at this yaw, pitch and roll; what `hair.paint_behind` paints lies in "head".
    A head seen from behind has empty boxes for eyes and mouth.
    """
    return measured(look, expr)
