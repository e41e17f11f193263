"""Heads that are turned away: the profile, and the head from behind."""

from collections.abc import Collection

from duanju.drama.cast import Look
from duanju.theatre.figure import hair
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import blob, lay, palette
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.pen import Pen


def paint_turned(pen: Pen, look: Look, expr: Expr, parts: Collection[str]) -> None:
    """Paint a head in profile or from behind, whichever the expression's yaw asks for."""
    if "base" in parts:
        paint_back(pen, look, expr.roll)


def paint_behind(pen: Pen, look: Look, expr: Expr) -> None:
    """Paint the hair behind the neck of a turned head."""
    del pen, look, expr


def paint_back(pen: Pen, look: Look, roll: float = 0.0) -> None:
    """Paint a head seen from behind."""
    skull = Skull(traits(look), Expr())
    p = palette(look, pen.style, pen.light)
    style = hair.style_of(look)
    with pen.at(0, 120, 1.0, roll * 57.29578), pen.at(0, -120):
        lay(pen, blob(skull.face()), p.hair if style.top else p.skin)
