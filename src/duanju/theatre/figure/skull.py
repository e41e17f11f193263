"""The skull: a head as a stack of ellipses that can be turned, and the traits that make it one person's.

Units: half the face's width is 100, the origin lies between the eyes of a head seen from the front, y runs down.
"""

import math
import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.pen import Point, along

MOST_YAW = 0.62
"""Radians to which a front head turns; beyond comes the profile."""

_LEVELS = (
    # y, half width, half depth, centre of depth
    (-158, 9, 14, -16), (-156, 24, 30, -16), (-149, 47, 55, -16), (-136, 70, 82, -16),
    (-114, 92, 106, -16), (-75, 104, 119, -15),
    (-25, 105, 117, -14), (10, 103, 110, -12), (40, 99, 98, -5), (70, 89, 81, 11), (95, 73, 62, 28),
    (113, 54, 47, 41), (126, 33, 32, 54), (133, 8, 14, 66),
)  # fmt: skip

_RECESS = ((-120.0, -60.0, -5.0, 50.0, 85.0, 120.0), (0.94, 0.90, 0.77, 0.84, 0.90, 0.94))
"""How deep the face lies within the ellipses at a height: eyes sit back, mouth and chin come forward."""

_CHEEK = ((-70.0, -10.0, 34.0, 76.0, 100.0, 120.0, 133.0), (0.0, -8.0, 2.0, -15.0, -24.0, -16.0, 0.0))
"""How far the outline of the cheek turned away stands out of the ellipses at a height."""

_NAPE = ((-10.0, 20.0, 45.0, 66.0, 90.0), (0.0, 9.0, 20.0, 22.0, 14.0))
"""How far a head in profile is drawn in towards the neck, behind and below the ear."""

_AGEING = ((36.0, 42.0, 50.0, 56.0, 63.0, 71.0, 82.0), (0.0, 0.16, 0.38, 0.55, 0.69, 0.86, 1.0))
"""How old a face is, from 0 to 1, at an age: it begins at forty, is clear at fifty-five and strong at seventy."""

_TEMPLATES = {
    # temple, cheekbone, jaw, chin width; chin length
    "oval": (1.00, 1.00, 0.98, 1.00, 0), "round": (1.00, 1.05, 1.09, 1.12, -9), "square": (1.00, 1.00, 1.16, 1.34, -3),
    "long": (0.93, 0.93, 0.95, 1.00, 9), "heart": (1.05, 1.01, 0.88, 0.74, 1), "diamond": (0.93, 1.05, 0.91, 0.80, 3),
}  # fmt: skip


@dataclass(frozen=True)
class Traits:
    """One person's face in numbers, from the look's names, age, sex and seed."""

    chin_y: float
    crown_y: float
    widths: tuple[float, float, float, float]
    eye_x: float
    eye_w: float
    eye_h: float
    eye_tilt: float
    iris: float
    fold: float
    lash: float
    brow_y: float
    brow_w: float
    brow_arch: float
    nose_y: float
    nose_w: float
    nose_out: float
    mouth_y: float
    mouth_w: float
    lip_up: float
    lip_low: float
    ear: float
    child: float
    old: float
    female: bool


@lru_cache(maxsize=256)
def traits(look: Look) -> Traits:
    """Return the face of a look; the same look has the same face everywhere."""
    r = random.Random(f"face:{look.seed}:{look.face}:{look.sex}")
    child = min(1.0, max(0.0, (15 - look.age) / 9))
    old = _linear(look.age, *_AGEING)
    female = look.sex == "female"
    temple, cheek, jaw, chin, longer = _TEMPLATES.get(look.face, _TEMPLATES["oval"])
    jaw *= (1.0 if female else 1.05) * (1 + 0.04 * old) * (1 + 0.03 * child) * r.uniform(0.97, 1.03)
    chin *= (0.94 if female else 1.18) * (1 - 0.08 * child) * r.uniform(0.92, 1.1)
    heavy = {"slim": -0.03, "broad": 0.045}.get(look.build, 0.0)
    mouth_y = 82 + longer * 0.35 + r.uniform(-3, 3) - 14 * child
    jaw, chin = min(jaw, 1.10 * cheek), min(chin, 1.34)
    return Traits(
        chin_y=133 + longer + r.uniform(-2, 3) - 19 * child - (3 if female else 0),
        crown_y=-158 - 9 * child,
        widths=(temple * (1 + 0.03 * child), cheek * (1 + heavy + 0.03 * child), jaw * (1 + heavy * 1.4), chin),
        eye_x=45 + r.uniform(-3.2, 3.2) + 3 * child,
        eye_w=26.8 + r.uniform(-2.6, 2.2) + (1.0 if female else -1.0) + 2.0 * child - 1.5 * old,
        eye_h=(20.0 + r.uniform(-2.6, 2.4)) * (1.06 if female else 0.94) * (1 + 0.16 * child) * (1 - 0.10 * old),
        eye_tilt=r.uniform(-1.0, 4.6) + (1.2 if female else 0.0) - 2.0 * old,
        iris=15.2 + r.uniform(-0.6, 0.6) + 1.6 * child - 0.8 * old,
        fold=r.choice((0.15, 0.8, 1.0)),
        lash=(1.15 if female else 0.86) * r.uniform(0.92, 1.1) * (1 - 0.15 * child) * (1 - 0.28 * old),
        brow_y=r.uniform(-2.5, 3.0) + (-2.0 if female else 1.5) - 2 * child,
        brow_w=(7.4 if female else 11.0) * r.uniform(0.84, 1.22) * (1 - 0.3 * child) * (1 - 0.15 * old),
        brow_arch=(5.0 if female else 2.5) + r.uniform(-2.5, 3.5),
        nose_y=45 + r.uniform(-4, 4.5) + longer * 0.25 - 11 * child + 3 * old,
        nose_w=20.5 * r.uniform(0.86, 1.18) * (0.92 if female else 1.06) * (1 - 0.14 * child) * (1 + 0.08 * old),
        nose_out=(25 + r.uniform(-4, 6)) * (0.9 if female else 1.05) * (1 - 0.35 * child),
        mouth_y=mouth_y,
        mouth_w=31 * r.uniform(0.9, 1.1) * (0.95 if female else 1.04) * (1 - 0.10 * child),
        lip_up=8.6 * r.uniform(0.72, 1.3) * (1.08 if female else 0.82) * (1 - 0.46 * old),
        lip_low=11.6 * r.uniform(0.78, 1.22) * (1.08 if female else 0.9) * (1 - 0.36 * old),
        ear=r.uniform(0.9, 1.12) * (1 + 0.12 * old),
        child=child, old=old, female=female,
    )  # fmt: skip


@lru_cache(maxsize=256)
def _sections(t: Traits) -> tuple[list[float], list[tuple[float, float, float]]]:
    """Return the heights of a head's cross-sections, finely spaced, and half width, half depth and centre of each."""
    temple, cheek, jaw, chin = t.widths
    rows = along([(y, a) for y, a, _, _ in _LEVELS], 160)
    depth = along([(b, c) for _, _, b, c in _LEVELS], 160)
    y, a = rows[:, 0], rows[:, 1]
    wider = np.interp(y, [-158, -70, 30, 88, 122, 133], [1.0, temple, cheek, jaw, chin, chin])
    placed = np.interp(y, [-158, 0, 133], [t.crown_y, 0, t.chin_y])
    return placed.tolist(), list(zip((a * wider).tolist(), depth[:, 0].tolist(), depth[:, 1].tolist(), strict=True))


def _linear(x: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    """Return the value at `x` between rising `xs`, held beyond their ends: `numpy.interp` for one number, but quick."""
    i = bisect_right(xs, x)
    if i == 0:
        return ys[0]
    if i == len(xs):
        return ys[-1]
    return ys[i - 1] + (ys[i] - ys[i - 1]) / (xs[i] - xs[i - 1]) * (x - xs[i - 1])


class Skull:
    """A head turned by an expression's yaw and pitch; every line of face and hair is laid on it."""

    def __init__(self, t: Traits, expr: Expr, profile: bool = False) -> None:
        self.t, self.expr, self.profile = t, expr, profile
        self.yaw = math.pi / 2 if profile else max(-MOST_YAW, min(MOST_YAW, expr.yaw))
        self.pitch = max(-0.45, min(0.45, expr.pitch))
        self.cy, self.sy = math.cos(self.yaw), math.sin(self.yaw)
        self.cp, self.sp = math.cos(self.pitch), math.sin(self.pitch)
        self.turn = self.yaw / MOST_YAW
        self._heights, self._sections = _sections(t)
        self.drop = 13.0 * expr.jaw

    def section(self, y: float) -> tuple[float, float, float]:
        """Return half width, half depth and centre of depth at a height."""
        heights, rows = self._heights, self._sections
        i = bisect_right(heights, y)
        if i == 0 or i == len(heights):
            return rows[0 if i == 0 else -1]
        (a, b, c), (a2, b2, c2) = rows[i - 1], rows[i]
        k = (y - heights[i - 1]) / (heights[i] - heights[i - 1])
        return a + (a2 - a) * k, b + (b2 - b) * k, c + (c2 - c) * k

    def seen(self, x: float, y: float, z: float) -> Point:
        """Return where a point of the turned head is seen."""
        if y > 60:
            y += self.drop * min(1.0, (y - 60) / 55)
        across, depth = x * self.cy + z * self.sy, z * self.cy - x * self.sy
        return across, y * self.cp - (depth - 10) * self.sp

    def at(self, x: float, y: float, out: float = 0.0) -> Point:
        """Return where a point on the face is seen, `out` units before the skin."""
        a, b, c = self.section(min(y, 118.0))
        z = c + b * math.sqrt(max(0.0, 1 - (x / (a + 12)) ** 2))
        return self.seen(x, y, z * _linear(y, *_RECESS) + out)

    def all(self, points: list[tuple[float, float]], out: float = 0.0) -> list[Point]:
        """Return where several points on the face are seen."""
        return [self.at(x, y, out) for x, y in points]

    def horizon(self, y: float) -> tuple[float, float]:
        """Return the longitudes (degrees, 0 the nose) at which the head's surface turns away, left and right."""
        a, b, _ = self.section(y)
        right = math.degrees(math.atan2(a * self.cy, b * self.sy))
        return right - 180.0, right

    def around(self, longitude: float, y: float, lift: float = 0.0, hang: float = 400.0) -> Point:
        """Return a point on the head's surface; what lies behind the horizon is moved onto it.

        Below `hang` the surface falls straight down, as long hair does.
        """
        level = min(y, hang)
        left, right = self.horizon(level)
        angle = math.radians(max(left, min(right, longitude)))
        a, b, c = self.section(level)
        x, z = (a + lift) * math.sin(angle), c + (b + lift) * math.cos(angle)
        across, depth = x * self.cy + z * self.sy, z * self.cy - x * self.sy
        return across, y * self.cp - (depth - 10) * self.sp

    def edge(self, y: float, side: int, lift: float = 0.0, hang: float = 400.0) -> Point:
        """Return the head's outline at a height, on the viewer's left (-1) or right (1)."""
        level = min(y, hang)
        a, b, c = self.section(level)
        middle = c * self.sy
        x = middle + side * math.hypot(a * self.cy, b * self.sy)
        if side * self.sy > 0 and lift == 0:
            x += side * abs(self.sy) * _linear(y, *_CHEEK)
        if self.profile and side < 0:
            x += _linear(y, *_NAPE)
        if y > 60 and lift == 0:
            y += self.drop * min(1.0, (y - 60) / 55)
        if lift:
            away = math.hypot(x - middle, min(0.0, y + 50)) or 1.0
            x, y = x + lift * (x - middle) / away, y + lift * min(0.0, y + 50) / away
        return x, y * self.cp - (c * self.cy - 10) * self.sp

    def crown(self, x: float, lift: float) -> Point:
        """Return a point over the top of the head, `x` from -1 to 1 across it."""
        y = self.t.crown_y
        a, b, c = self.section(y + 6)
        across = c * self.sy + x * math.hypot(a * self.cy, b * self.sy)
        return across, (y - lift + 3 * x * x) * self.cp - (c * self.cy - 10) * self.sp

    def face(self) -> list[Point]:
        """Return the outline of head and face, from the crown over the right side to the chin and back."""
        top, chin = self.t.crown_y, self.t.chin_y
        ys = [top + 6, top + 22, top + 48, -78, -40, -8, 20, 42, 66, 88, chin - 24, chin - 11, chin - 3]
        right = [self.edge(y, 1) for y in ys]
        left = [self.edge(y, -1) for y in reversed(ys)]
        low = max(right[-1][1], left[0][1]) + 2.0
        return [self.crown(0, 0), *right, ((right[-1][0] + left[0][0]) / 2, low), *left]
