"""What the makers of props share: the record of a prop, palette, and small shapes drawn again and again."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import skia

from duanju.theatre.cut import sheet
from duanju.theatre.pen import Pen, Point, Rgb, curve, ellipse, mul, rgb

Paint = Callable[[Pen, random.Random], None]


@dataclass(frozen=True)
class Prop:
    """One prop: how it is drawn, how wide its box of 200 units really is in head units, where a hand holds it.

    `grip` is (x, y, degrees): the point of the box in the hand and how the prop is turned in it; (0, 0, 0) for a thing
    nobody holds. `foot` is (y, half width) of the shadow it throws where it stands; half width 0 throws none. `color`
    is the colour a story may change ("a yellow glove"), None where it is what makes the thing.
    """

    paint: Paint
    size: float
    grip: tuple[float, float, float] = (0.0, 0.0, 0.0)
    foot: tuple[float, float] = (0.0, 0.0)
    color: Rgb | None = None


class PropPen(Pen):
    """A pen for one prop: it writes as the place does, and can dye the thing's own colour another one.

    Whatever is a shade of `color` becomes the same shade of `tint`; all other colours stay as they are.
    """

    def __init__(self, pen: Pen, western: bool = False, color: Rgb | None = None, tint: Rgb | None = None) -> None:
        super().__init__(pen.canvas, pen.style, pen.light)
        self.ink, self.rng, self.western = pen.ink, pen.rng, western
        self.dye = None if color is None or tint is None else (color, tint)

    def tone(self, c: Rgb) -> Rgb:
        """Return what a surface of colour `c` looks like, dyed, in this style and light."""
        return super().tone(c if self.dye is None else dyed(c, *self.dye))


SHADE_APART = 0.16
"""How far a colour may lie from a shade of another, of its own length, and still count as one."""


def dyed(c: Rgb, color: Rgb, tint: Rgb) -> Rgb:
    """Return the shade of `tint` that `c` is of `color`; `c` itself if it is no shade of it."""
    k = sum(a * b for a, b in zip(c, color, strict=True)) / max(1e-6, sum(b * b for b in color))
    apart = sum((a - k * b) ** 2 for a, b in zip(c, color, strict=True)) ** 0.5
    if apart > SHADE_APART * sum(a * a for a in c) ** 0.5:
        return c
    return mul(tint, (k, k, k))


PAPER = rgb("#f3ead6")
WHITE = rgb("#f4efe6")
WOOD = rgb("#8a5a36")
DARK_WOOD = rgb("#5c3a26")
STEEL = rgb("#aeb4b8")
IRON = rgb("#3f4246")
BRASS = rgb("#c89b4a")
RED = rgb("#b5382a")
BLUE = rgb("#3d5a6c")
INDIGO = rgb("#2f4a73")
GREEN = rgb("#5f7d4e")
STRAW = rgb("#d3ae6d")
CLAY = rgb("#a5623f")
INK_BLUE = rgb("#2c3550")


def cut(pen: Pen, path: skia.Path, color: Rgb, side: float = 14.0, lift: float = 3.0, edge: float = 2.2) -> None:
    """Fill a shape as a sheet of coloured paper, sized for the box of a prop."""
    sheet(pen, path, color, lift, side, edge)


def deep(color: Rgb) -> Rgb:
    """Return the colour of a line drawn on a thing of this colour."""
    return mul(color, (0.55, 0.50, 0.54))


def trace(pen: Pen, points: Sequence[Point], width: float, color: Rgb, alpha: float = 1.0) -> None:
    """Draw a line of even width, tapered only at its ends."""
    pen.line(points, [width * 0.8, width, width, width * 0.8], color, alpha, max(8, 5 * len(points)))


def bar(pen: Pen, a: Point, b: Point, width: float, color: Rgb) -> None:
    """Draw a straight bar of even width."""
    pen.line([a, b], [width, width], color, 1.0, 4)


def ring(x: float, y: float, outer: float, inner: float, flat: float = 1.0) -> skia.Path:
    """Return a ring around (x, y); `flat` below 1 tips it away from the viewer."""
    path = skia.Path()
    path.setFillType(skia.PathFillType.kEvenOdd)
    path.addOval(skia.Rect.MakeLTRB(x - outer, y - outer * flat, x + outer, y + outer * flat))
    path.addOval(skia.Rect.MakeLTRB(x - inner, y - inner * flat, x + inner, y + inner * flat))
    return path


def turned(profile: Sequence[Point], tension: float = 0.45) -> skia.Path:
    """Return a shape that is the same on both sides of the upright axis, from its right-hand profile."""
    return curve([*profile, *[(-x, y) for x, y in reversed(profile) if abs(x) > 0.01]], True, tension)


def solid(points: Sequence[Point]) -> skia.Path:
    """Return a shape with straight sides and corners cut a little, as scissors leave them."""
    return curve(points, True, 0.06)


def writing(pen: Pen, rng: random.Random, box: tuple[float, float, float, float], rows: int, ink: Rgb,
            size: float = 4.0, upright: bool = False) -> None:  # fmt: skip
    """Fill a box (left, top, right, bottom) with rows (or upright columns) of handwriting too small to read."""
    if isinstance(pen, PropPen) and pen.western:
        rows = rows if not upright else max(1, round((box[3] - box[1]) / (1.7 * size)))
        _scrawl(pen, rng, box, rows, ink, size)
        return
    left, top, right, bottom = box
    across = (right - left) if upright else (bottom - top)
    run = (bottom - top) if upright else (right - left)
    page = skia.Path()
    for i in range(rows):
        at = across * (i + 0.5) / rows
        end = run * (0.55 if i == rows - 1 and rows > 1 else rng.uniform(0.92, 1.0))
        where = size * 0.5
        while where < end:
            x, y = (right - at, top + where) if upright else (left + where, top + at)
            _sign(page, rng, x, y, size)
            where += size * rng.uniform(1.15, 1.4)
    pen.flat(page, ink, 0.88)


def _scrawl(pen: Pen, rng: random.Random, box: tuple[float, float, float, float], rows: int, ink: Rgb,
            size: float) -> None:  # fmt: skip
    """Fill a box with rows of joined Latin handwriting."""
    left, top, right, bottom = box
    for i in range(rows):
        y = top + (bottom - top) * (i + 0.6) / rows
        end = left + (right - left) * (rng.uniform(0.4, 0.7) if i == rows - 1 and rows > 2 else rng.uniform(0.92, 1.0))
        x = left
        while x < end - size * 0.6:
            n = rng.randint(2, 6)
            points: list[Point] = [(x, y)]
            for k in range(n):
                tall = size * rng.choice((0.34, 0.34, 0.4, 0.85, -0.5))
                x += size * 0.34
                points += [(x, y - tall), (x + size * 0.12, y + (size * 0.04 if k % 2 else 0.0))]
                if x > end:
                    break
            if len(points) > 2:
                pen.line(points, [size * 0.1, size * 0.13, size * 0.08], ink, 0.9, 5 * len(points))
            x += size * 0.55


def _sign(page: skia.Path, rng: random.Random, x: float, y: float, size: float) -> None:
    """Add one small sign to a page: level, upright and falling strokes in a square."""
    h = size * 0.46
    strokes: list[tuple[float, float, float, float]] = []
    levels = rng.sample((-0.85, -0.4, 0.05, 0.5, 0.9), rng.choice((2, 2, 3)))
    for v in levels:
        w = rng.uniform(0.5, 1.0)
        strokes.append((-w, v + 0.08, w, v - 0.08))
    if rng.random() < 0.8:
        u = rng.choice((-0.5, 0.0, 0.0, 0.45))
        strokes.append((u, -1.0, u, rng.uniform(0.4, 1.0)))
    for s in (-1, 1):
        if rng.random() < 0.45:
            strokes.append((s * 0.1, -0.1, s * 0.95, 0.95))
    t = size * 0.055
    for ax, ay, bx, by in strokes:
        ax, ay, bx, by = x + ax * h, y + ay * h, x + bx * h, y + by * h
        flat = abs(bx - ax) > abs(by - ay)
        nx, ny = (0.0, t) if flat else (t, 0.0)
        corners = [
            (ax - nx, ay - ny),
            (bx - nx * 0.6, by - ny * 0.6),
            (bx + nx * 0.6, by + ny * 0.6),
            (ax + nx, ay + ny),
        ]
        page.addPoly([skia.Point(*c) for c in corners], True)


def steam(pen: Pen, x: float, y: float, tall: float) -> None:
    """Draw three wisps of steam."""
    for i, dx in enumerate((-14, 0, 14)):
        left = x + dx
        wisp = [
            (left, y),
            (left + 6, y - tall * 0.35),
            (left - 5, y - tall * 0.7),
            (left + 3, y - tall * (1 - 0.1 * i)),
        ]
        pen.line(wisp, [0.5, 4, 5, 0.5], WHITE, 0.35, 12)


def shadow(pen: Pen, y: float, half: float) -> None:
    """Draw the soft shadow a thing throws on what it stands on."""
    pen.soft(ellipse(0, y, half, half * 0.09), (0.12, 0.07, 0.10), 0.30, 4)
