"""Bare skin below the head: necks, arms, hands and legs, in the tone of the face."""

import skia

from duanju.theatre.cut import minus, out_of_sight, sheet
from duanju.theatre.pen import RICE_PAPER, Pen, Rgb, mix, moved, mul, paint


def washed(pen: Pen, skin: Rgb) -> Rgb:
    """Return the colour of skin before ambient light: itself on paper, a thin wash in ink, as faces have it."""
    if pen.style != "ink":
        return skin
    return mix(RICE_PAPER, skin, 0.72 if sum(skin) / 3 < 0.45 else 0.40)


def lay(pen: Pen, path: skia.Path, color: Rgb, alpha: float = 1.0) -> None:
    """Fill a shape with a colour as it is, under the ambient light."""
    pen.canvas.drawPath(path, paint(mul(color, pen.light.ambient), alpha))


def flesh(pen: Pen, path: skia.Path, skin: Rgb, lift: float = 4.0, side: float = 12.0, edge: float = 3.0,
          keep: skia.Path | None = None) -> None:  # fmt: skip
    """Fill a shape as bare skin; the arguments are those of `cut.sheet`."""
    if pen.style != "ink":
        sheet(pen, path, skin, lift, side, edge, keep)
        return
    if out_of_sight(pen, path):
        return
    wash = washed(pen, skin)
    if lift:
        pen.canvas.drawPath(moved(path, 1.2, 1.7), paint(pen.ink, 0.7))
        pen.canvas.drawPath(path, paint(pen.ink, 0.7, Style=skia.Paint.kStroke_Style, StrokeWidth=2.0))
    lay(pen, path, wash)
    if side:
        plane = minus(path, moved(path, pen.light.side * side, -side * 0.28))
        lay(pen, plane, mix(mul(wash, (0.80, 0.72, 0.69)), skin, 0.25), 0.6)
