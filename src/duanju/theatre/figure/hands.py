"""Hands: a small library of shapes with four fingers and a thumb each, drawn from the wrist outwards."""

from dataclasses import dataclass
from functools import cache
from math import atan2, cos, degrees, hypot, radians, sin

import skia

from duanju.theatre.cut import capsule, tube, union
from duanju.theatre.figure.flesh import flesh, lay, washed
from duanju.theatre.pen import Pen, Point, Rgb, curve, ellipse, mix, moved, mul

SHAPES = ("rest", "open", "flat", "cover", "fist", "point", "cup", "pen", "grip")
"""Relaxed; palm shown; straight; spread over a face; closed; pointing; around a cup or the edge of a sheet; a thin
thing between thumb and index; closed around a bar."""

KNUCKLES = ((64.0, -25.0), (69.0, -8.5), (66.0, 8.5), (58.0, 23.0))
LENGTHS = (63.0, 71.0, 66.0, 50.0)
WIDTHS = (18.5, 19.0, 18.0, 15.5)


@dataclass(frozen=True)
class Finger:
    """One finger: its direction at the knuckle, the turn at each joint (degrees), how much of its length shows."""

    angle: float
    curl: float = 0.0
    shown: float = 1.0


@dataclass(frozen=True)
class Plan:
    """A shape of the hand: four fingers from index to little, and the thumb's middle line."""

    fingers: tuple[Finger, Finger, Finger, Finger]
    thumb: tuple[Point, Point, Point]
    thumb_over: bool = False
    order: tuple[int, ...] = (3, 2, 1, 0)


PLANS: dict[str, Plan] = {
    "rest": Plan((Finger(0, 13, 0.97), Finger(5, 13, 0.97), Finger(9, 14, 0.95), Finger(14, 15, 0.93)),
                 ((14, -17), (46, -40), (76, -41))),
    "open": Plan((Finger(-15, 3), Finger(-4, 1), Finger(7, 0), Finger(22, -3)), ((12, -16), (36, -50), (58, -72))),
    "flat": Plan((Finger(1, 1), Finger(0, 1), Finger(-1, 1), Finger(-3, 2)), ((14, -18), (46, -38), (76, -38))),
    "cover": Plan((Finger(-7, 5), Finger(-2, 2), Finger(4, 1), Finger(12, -2)), ((12, -18), (40, -46), (66, -58))),
    "fist": Plan((Finger(0, 0, 0.20), Finger(0, 0, 0.20), Finger(0, 0, 0.20), Finger(0, 0, 0.20)),
                 ((10, -14), (40, -28), (68, -12)), thumb_over=True),
    "point": Plan((Finger(-3, 2, 1.06), Finger(0, 0, 0.22), Finger(0, 0, 0.20), Finger(0, 0, 0.18)),
                  ((10, -14), (40, -26), (68, -8)), thumb_over=True, order=(3, 2, 1, 0)),
    "cup": Plan((Finger(-6, -19, 0.95), Finger(0, -20, 0.95), Finger(8, -21, 0.93), Finger(18, -24, 0.92)),
                ((12, -18), (34, -50), (66, -62)), thumb_over=True),
    "pen": Plan((Finger(-4, -17, 1.0), Finger(6, -22, 0.86), Finger(14, -30, 0.62), Finger(22, -34, 0.55)),
                ((14, -18), (50, -46), (92, -50)), thumb_over=True),
    "grip": Plan((Finger(-4, 0, 0.30), Finger(0, 0, 0.30), Finger(2, 0, 0.29), Finger(6, 0, 0.28)),
                 ((14, -20), (42, -42), (68, -34)), thumb_over=True),
}  # fmt: skip
HOLDS: dict[str, Point] = {"pen": (92.0, -46.0), "cup": (74.0, -34.0), "grip": (56.0, -10.0)}
"""Where each shape holds a thing, in the hand's own units; any other shape holds it in the palm."""
PALM: tuple[Point, ...] = (
    (-14, -19), (8, -24), (34, -31), (62, -35), (73, -22), (76, -2), (72, 16), (60, 31), (30, 30), (6, 22), (-14, 18),
)  # fmt: skip


BACKS = frozenset({"rest", "flat", "cover", "point"})
"""Shapes that show the back of the hand, with its nails."""
Lines = tuple[tuple[tuple[Point, ...], tuple[float, ...]], ...]
BACK_LINES: Lines = ((((12.0, -9.0), (28.0, -17.0), (44.0, -24.0)), (0.5, 2.0, 0.5)),)
PALM_LINES: dict[str, Lines] = {
    "open": (
        (((20.0, -22.0), (34.0, -6.0), (30.0, 20.0)), (0.6, 2.6, 1.0)),
        (((40.0, -26.0), (54.0, -12.0), (70.0, -10.0)), (0.6, 2.2, 0.6)),
        (((34.0, 6.0), (52.0, 4.0), (68.0, 14.0)), (0.6, 2.2, 0.6)),
    )
}


@dataclass(frozen=True)
class Drawn:
    """The paths of one shape: the whole outline, the thumb by itself, lines between fingers, and the nails."""

    outline: skia.Path
    thumb: skia.Path
    creases: Lines
    nails: skia.Path
    thumb_over: bool


def _bones(i: int, f: Finger) -> list[Point]:
    """Return the joints of finger `i`, knuckle to tip."""
    x, y = KNUCKLES[i]
    points: list[Point] = [(x - 14, y)]
    angle = f.angle
    x, y = x - 2, y
    points.append((x, y))
    for part in (0.44, 0.31, 0.25):
        d = LENGTHS[i] * f.shown * part
        x, y = x + d * cos(radians(angle)), y + d * sin(radians(angle))
        points.append((x, y))
        angle += f.curl
    return points


def _tube(points: list[Point], width: float, tip: float) -> skia.Path:
    """Return a finger: a tube along its joints with a round tip; three joints make a thumb, round at its root too."""
    (bx, by), (ex, ey) = points[-2], points[-1]
    n = max(1e-6, hypot(ex - bx, ey - by))
    short = min(tip * 0.5, n * 0.8)
    end = (ex - (ex - bx) / n * short, ey - (ey - by) / n * short)
    finger = [width * 0.96, width, width * 0.98, (width + tip) / 2, tip]
    path = tube([*points[:-1], end], finger if len(points) == 5 else [width * 1.05, width * 1.12, tip], 16)
    path = union(path, capsule((*end, tip * 0.507), (*end, tip * 0.507)))
    root = (*points[0], width * 0.55)
    return union(path, capsule(root, root)) if len(points) == 3 else path


def _nail(points: list[Point], tip: float) -> skia.Path:
    """Return the nail at the end of a finger."""
    (bx, by), (ex, ey) = points[-2], points[-1]
    way = degrees(atan2(ey - by, ex - bx))
    nail = ellipse(0, 0, tip * 0.36, tip * 0.29)
    turn = skia.Matrix()
    turn.setRotate(way)
    turn.postTranslate(ex - cos(radians(way)) * tip * 0.62, ey - sin(radians(way)) * tip * 0.62)
    nail.transform(turn)
    return nail


@cache
def _draw(shape: str) -> Drawn:
    plan = PLANS.get(shape, PLANS["rest"])
    outline = curve(PALM, True, 0.7)
    creases: list[tuple[tuple[Point, ...], tuple[float, ...]]] = list(PALM_LINES.get(shape, BACK_LINES))
    nails = skia.Path()
    for i in plan.order:
        joints = _bones(i, plan.fingers[i])
        finger = _tube(joints, WIDTHS[i], WIDTHS[i] * 0.74)
        outline = union(outline, finger)
        if shape in BACKS and plan.fingers[i].shown > 0.5:
            nails.addPath(_nail(joints, WIDTHS[i] * 0.8))
        if i:
            edge = [(x, y - WIDTHS[i] * 0.47) for x, y in joints[1:-1]]
            creases.append((tuple(edge), (0.6, 2.4, 2.0, 0.7)))
        if plan.fingers[i].shown < 0.5 and i:
            x, y = KNUCKLES[i]
            creases.append((((x - 24, y - 9), (x - 6, y - 9.5), (x + 10, y - 8.5)), (0.6, 2.6, 1.2)))
    thumb = _tube(list(plan.thumb), 21, 16)
    if not plan.thumb_over:
        outline = union(outline, thumb)
    return Drawn(outline, thumb, tuple(creases), nails, plan.thumb_over)


def paint_hand(pen: Pen, skin: Rgb, shape: str, x: float, y: float, angle: float, scale: float = 1.0,
               flip: bool = False, part: str = "all", age: float = 30) -> None:  # fmt: skip
    """Draw a hand with its wrist at (x, y) and its fingers along `angle` (degrees clockwise from the right).

    At scale 1 it is about 140 units long. Unflipped, the thumb is on the left of the fingers' direction. `part` is
    "all", "under" (what lies behind a held thing) or "over" (the thumb that closes over it). `age` in years adds the
    sinews of old hands. Unknown shapes rest.
    """
    drawn = _draw(shape if shape in PLANS else "rest")
    with pen.at(x, y, 1.0, angle):
        pen.canvas.scale(scale, -scale if flip else scale)
        lit = pen.light.side * (cos(radians(angle))), sin(radians(angle)) * pen.light.side * (1 if flip else -1)
        if part != "over":
            _sheet(pen, drawn.outline, skin, lit)
            _lines(pen, drawn, skin, age)
        if part != "under" and drawn.thumb_over:
            _sheet(pen, drawn.thumb, skin, lit)


def _sheet(pen: Pen, path: skia.Path, skin: Rgb, lit: tuple[float, float]) -> None:
    """Fill part of a hand with its shadow, its lit edge and its shaded plane."""
    if pen.style == "ink":
        flesh(pen, path, skin, 2.4, 0.0)
    else:
        pen.fill(path, skin, 2.4)
    base = washed(pen, skin)
    with pen.clip(path):
        if pen.style == "paper":
            lay(pen, path, mix(skin, pen.light.key, 0.30 * pen.light.strength))
            lay(pen, moved(path, -lit[0] * 3.4 or 1.0, -lit[1] * 3.4 + 1.5), skin)
        lay(pen, moved(path, -lit[0] * 16, -lit[1] * 16 + 10), mul(base, (0.82, 0.68, 0.66)), 0.36)


def _lines(pen: Pen, drawn: Drawn, skin: Rgb, age: float) -> None:
    """Draw the lines between the fingers and, in old age, the sinews."""
    deep = mul(skin, (0.58, 0.40, 0.38))
    with pen.clip(drawn.outline):
        for points, widths in drawn.creases:
            pen.line(points, widths, deep, 0.55, 8)
        lay(pen, drawn.nails, mix(washed(pen, skin), (1.0, 0.92, 0.88), 0.35))
        if age > 58:
            for kx, ky in KNUCKLES[:3]:
                pen.line([(8, ky * 0.4), (kx * 0.55, ky * 0.8), (kx - 6, ky)], [0.4, 2.4, 0.6], deep, 0.3, 8)
