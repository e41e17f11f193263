"""What makes a garment this garment: closing, collar, pockets, seams and patterns, wrapped around the trunk."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from math import cos, radians

import skia

from duanju.theatre.cut import common, fold, sheet
from duanju.theatre.figure.flesh import lay, washed
from duanju.theatre.figure.outfit import Outfit
from duanju.theatre.figure.skeleton import Measures
from duanju.theatre.figure.trunk import Trunk
from duanju.theatre.pen import Pen, Point, Rgb, curve, ellipse, mix, mul, rect, rgb, shade

Mark = tuple[float, float]
"""A point of the trunk's surface: (azimuth in degrees, level)."""


class Garb:
    """Draws the details of one garment on one trunk. `body` is the garment's outline; nothing leaves it.

    `throat` draws the neck, for the garments that show more of it than stands above them.
    """

    def __init__(self, pen: Pen, cut: Outfit, trunk: Trunk, body: skia.Path, skin: Rgb,
                 throat: Callable[[], None]) -> None:  # fmt: skip
        self.pen, self.cut, self.trunk, self.body, self.skin = pen, cut, trunk, body, skin
        self.throat = throat
        self.m: Measures = trunk.pose.measures
        self.front = trunk.visible(0)
        self.dark = mul(cut.color, (0.62, 0.58, 0.66))
        self.deep = mul(cut.color, (0.46, 0.42, 0.50))
        self.light = mix(cut.color, (1.0, 0.96, 0.88), 0.22)
        self.k = self.m.limb

    def point(self, mark: Mark) -> Point:
        """Return a mark's place on the picture."""
        return self.trunk.at(mark[1], mark[0])

    def path(self, marks: Sequence[Mark], tension: float = 0.4) -> skia.Path:
        """Return a patch of the surface."""
        return curve([self.trunk.at(u, self.trunk.clamped(a)) for a, u in marks], True, tension)

    def patch(
        self, marks: Sequence[Mark], color: Rgb, lift: float = 0.0, tension: float = 0.4, side: float = 0.0
    ) -> None:
        """Fill a patch of the surface."""
        path = self.path(marks, tension)
        if lift or side:
            sheet(self.pen, path, color, lift, side, 2.5)
        else:
            self.pen.flat(path, color)

    def seam(self, marks: Sequence[Mark], width: float = 3.0, color: Rgb | None = None, alpha: float = 0.85) -> None:
        """Draw a line on the surface, leaving out what is turned away."""
        run = [self.point(m) for m in marks if self.trunk.visible(m[0])]
        if len(run) < 2:
            return
        with self.pen.clip(self.body) if marks[-1][1] > 0.9 else nullcontext():
            self.pen.line(run, [width * 0.7, width, width, width * 0.7], color or self.dark, alpha, 14)

    def around(self, level: float, first: float = -180, last: float = 180, dip: float = 0.0) -> list[Mark]:
        """Return the visible marks of a line around the body; `dip` lowers it at the front."""
        n = 16
        turn = [first + (last - first) * i / n for i in range(n + 1)]
        seen = [(a, level + dip * max(0.0, cos(radians(a)))) for a in turn if self.trunk.visible(a)]
        return sorted(seen, key=lambda mark: self.point(mark)[0])

    def button(self, mark: Mark, r: float = 7.0, color: Rgb | None = None) -> None:
        """Draw a round button with its shine."""
        if not self.trunk.visible(mark[0]):
            return
        x, y = self.point(mark)
        c = color or mix(self.cut.color, (0.95, 0.92, 0.85), 0.45)
        self.pen.flat(ellipse(x + 1.2, y + 2.0, r * 1.05, r * 1.05), self.deep)
        self.pen.flat(ellipse(x, y, r, r), c)
        self.pen.flat(ellipse(x - r * 0.25, y - r * 0.3, r * 0.45, r * 0.4), mix(c, (1, 1, 1), 0.35))

    def knot(self, mark: Mark, color: Rgb, reach: float = 9.0) -> None:
        """Draw a frog fastening: two loops and a knot across the closing line."""
        a, u = mark
        if not (self.trunk.visible(a - reach) and self.trunk.visible(a + reach)):
            return
        for s in (-1, 1):
            wing = [(a + s * reach * 1.9, u + 0.004), (a + s * reach, u - 0.012), (a, u)]
            self.pen.line([self.point(w) for w in wing], [3, 6.5, 5], color, 1, 10)
        x, y = self.point(mark)
        self.pen.flat(ellipse(x + 1, y + 2, 8, 8), mul(color, (0.55, 0.5, 0.55)))
        self.pen.flat(ellipse(x, y, 7.5, 7.5), mix(color, (1.0, 0.85, 0.65), 0.30))

    def pocket(self, a: float, u: float, wide: float, tall: float, flap: bool = False) -> None:
        """Draw a patch pocket whose upper edge is centred at a mark."""
        if not (self.trunk.visible(a - wide * 0.8) and self.trunk.visible(a + wide * 0.8)):
            return
        box = [
            (a - wide, u),
            (a + wide, u),
            (a + wide * 0.96, u + tall),
            (a, u + tall * 1.07),
            (a - wide * 0.96, u + tall),
        ]
        self.patch(box, mul(self.cut.color, (0.93, 0.93, 0.95)), tension=0.15)
        self.seam([*box, box[0]], 2.2, alpha=0.7)
        if flap:
            lid = [(a - wide * 1.04, u), (a + wide * 1.04, u), (a + wide, u + tall * 0.3), (a, u + tall * 0.42),
                   (a - wide, u + tall * 0.3)]  # fmt: skip
            self.patch(lid, shade(self.cut.color, 0.88), 1.5, 0.15)

    def opening(self, depth: float, wide: float, color: Rgb | None = None, sharp: bool = False) -> None:
        """Show the skin (or what is worn beneath) in the neck's opening."""
        if not self.front:
            return
        rim: list[Mark] = []
        for i in range(9):
            a = -wide + 2 * wide * i / 8
            drop = depth * (1 - abs(a) / wide) if sharp else depth * cos(radians(90 * a / wide)) ** 0.7
            rim.append((a, -0.035 + drop))
        path = curve(
            [self.point(p) for p in rim] + [self.point((wide * 0.95, -0.10)), self.point((-wide * 0.95, -0.10))],
            True,
            0.35,
        )
        if color is not None:
            self.pen.flat(path, color)
            return
        skin = washed(self.pen, self.skin)
        with self.pen.clip(path):
            with self.pen.clip(self.body):
                lay(self.pen, path, mix(skin, mul(skin, (0.74, 0.58, 0.60)), 0.35))
            self.throat()

    def folds(self) -> None:
        """Draw the quiet folds that every garment has."""
        c, k = self.cut.color, self.k
        for s in (-1, 1):
            if self.trunk.visible(s * 40):
                fold(self.pen, [self.point((s * 62, 0.24)), self.point((s * 50, 0.36)), self.point((s * 52, 0.50))],
                     6 * k, c, 0.5)  # fmt: skip
                fold(self.pen, [self.point((s * 66, 0.74)), self.point((s * 40, 0.80)), self.point((s * 26, 0.79))],
                     5 * k, c, 0.38)  # fmt: skip
            if self.trunk.visible(s * 140):
                fold(self.pen, [self.point((s * 118, 0.22)), self.point((s * 140, 0.36)), self.point((s * 134, 0.52))],
                     6 * k, c, 0.5)  # fmt: skip

    def wrap(self, low: float, wide: float, high: float, narrow: float, color: Rgb) -> None:
        """Draw a band around the neck, its radii given in half necks: a collar from behind, a scarf."""
        turn = [self.trunk.clamped(a) for a in range(-180, 180, 15)]
        facing = sorted({round(a, 3) for a in turn}, key=lambda a: self.trunk.ring(low, a, 1.0)[0])
        k = self.m.neck
        bottom = [self.trunk.ring(low, a, wide * k) for a in facing]
        top = [self.trunk.ring(high, a, narrow * k) for a in reversed(facing)]
        sheet(self.pen, curve(bottom + top, True, 0.4), color, 4, 20, 3)

    # Collars.

    def stand(self, color: Rgb, trim: Rgb | None = None) -> None:
        """Draw a standing collar of two leaves."""
        if not self.front:
            self.wrap(0.03, 1.55, -0.085, 1.12, color)
            return
        for s in (1, -1) if self.trunk.pose.turn > 0 else (-1, 1):
            low = [(s * a, 0.045 - 0.045 * abs(a) / 100) for a in (1, 20, 45, 75, 104)]
            top = [(s * a, -0.075 - 0.02 * abs(a) / 100) for a in (104, 75, 45, 24)] + [(s * 9.0, -0.045)]
            self.patch(low + top, color, 3, 0.4)
            if trim:
                self.pen.line([self.point(p) for p in [*top[1:], low[0]]], [2.5, 3.5, 3.5, 2], trim, 0.95, 14)

    def leaves(self, color: Rgb, long: float = 1.0, wide: float = 1.0) -> None:
        """Draw a turned-down collar of two pointed leaves."""
        if not self.front:
            self.wrap(0.06, 2.0, -0.075, 1.15, color)
            return
        for s in (1, -1) if self.trunk.pose.turn > 0 else (-1, 1):
            leaf = [(s * 2.0, 0.03), (s * 24.0 * wide, 0.03 + 0.10 * long), (s * 52.0, 0.055), (s * 104.0, 0.02),
                    (s * 108.0, -0.075), (s * 60.0, -0.08), (s * 20.0, -0.055)]  # fmt: skip
            self.patch(leaf, color, 3.5, 0.12)

    def lapels(self, color: Rgb, low: float) -> None:
        """Draw a collar with lapels that meet at level `low`."""
        if not self.front:
            self.wrap(0.05, 1.9, -0.075, 1.15, color)
            return
        for s in (-1, 1):
            inner = [(s * 1.0, low), (s * 13.0, low * 0.62), (s * 28.0, 0.07), (s * 60.0, -0.04), (s * 104.0, -0.075)]
            outer = [(s * 106.0, 0.0), (s * 58.0, 0.085), (s * 50.0, 0.135), (s * 56.0, 0.16), (s * 40.0, 0.26)]
            lapel = inner + outer
            self.patch(lapel, color, 4, 0.10)
            self.seam([(s * 58.0, 0.085), (s * 42.0, 0.125), (s * 32.0, 0.10)], 2.4)

    def neckband(self, color: Rgb, depth: float, wide: float, width: float, sharp: bool = False) -> None:
        """Draw a neck opening with its band."""
        if not self.front:
            self.seam(self.around(-0.02), width, color, 1)
            return
        self.opening(depth, wide, None, sharp)
        rim: list[Point] = []
        for i in range(13):
            a = -wide + 2 * wide * i / 12
            drop = depth * (1 - abs(a) / wide) if sharp else depth * cos(radians(90 * a / wide)) ** 0.7
            rim.append(self.point((a, -0.035 + drop)))
        self.pen.line(rim, [width, width, width, width], color, 1, 26)

    # Closings.

    def beneath(self, low: float, color: Rgb, tie: Rgb | None = None) -> None:
        """Show a shirt in the V of an open garment."""
        if not self.front:
            return
        self.patch([(-58, -0.06), (58, -0.06), (26, 0.10), (1, low), (-1, low), (-26, 0.10)], color, 0, 0.1)
        if tie is not None:
            self.patch([(-7, 0.035), (7, 0.035), (5, 0.085), (-5, 0.085)], shade(tie, 0.85), 1.5, 0.1)
            self.patch([(-5, 0.085), (5, 0.085), (7, low - 0.05), (-7, low - 0.05)], tie, 1.5, 0.1)
        for s in (-1, 1):
            self.patch([(s * 2, 0.03), (s * 20, 0.10), (s * 42, 0.045), (s * 90, -0.06), (s * 40, -0.085),
                        (s * 14, -0.05)], mix(color, (1, 1, 1), 0.25), 2, 0.1)  # fmt: skip

    def paint_open(self) -> None:
        """An open jacket over a plain shirt."""
        if self.front:
            end = self.cut.hem - 0.004
            strip = [(-40, -0.06), (40, -0.06), (24, 0.16), (13, 0.45), (15, 0.8), (20, end)]
            strip += [(-20, end), (-15, 0.8), (-13, 0.45), (-24, 0.16)]
            with self.pen.clip(self.body):
                self.patch(strip, self.cut.accent, 0, 0.12)
            self.opening(0.075, 58)
            rim = [self.point((a, -0.035 + 0.075 * cos(radians(90 * a / 58)) ** 0.7)) for a in range(-58, 59, 12)]
            self.pen.line(rim, [5, 6, 6, 5], shade(self.cut.accent, 0.78), 1, 20)
            fold(
                self.pen, [self.point((4, 0.3)), self.point((-3, 0.5)), self.point((3, 0.66))], 5, self.cut.accent, 0.4
            )
            for s in (-1, 1):
                rim_ = [(s * 25.0, 0.16), (s * 14.0, 0.45), (s * 16.0, 0.8), (s * 21.0, self.cut.hem)]
                self.seam(rim_, 6, self.deep, 0.55)
                self.seam([(s * 40.0, 0.80), (s * 58.0, 0.90)], 5, self.deep, 0.8)
                self.seam([(m[0] + s * 5, m[1]) for m in rim_], 2, self.dark, 0.5)
        self.leaves(shade(self.cut.color, 0.90), 1.25, 1.35)

    def paint_frog(self) -> None:
        """A Chinese jacket with knotted fastenings, closed in front or at the side."""
        trim = mix(self.cut.color, (1, 0.95, 0.85), 0.4)
        if self.front and self.cut.variant % 2:
            line = [(2, 0.04), (-16, 0.12), (-38, 0.19), (-56, 0.30), (-60, 0.55), (-58, 0.85), (-54, self.cut.hem)]
            self.seam(line, 5, self.deep)
            self.seam([(a - 2.5, u + 0.008) for a, u in line], 2.2, trim, 0.8)
            marks = [(-5.0, 0.075), (-40.0, 0.205), (-58.0, 0.40), (-59.0, 0.62), (-57.0, 0.84)]
        else:
            self.seam([(0, 0.04), (1, 0.4), (0, 0.8), (0, self.cut.hem)], 4.5, self.deep)
            marks = [(0.0, 0.10), (0.0, 0.27), (0.0, 0.44), (0.0, 0.61), (0.0, 0.78), (0.0, 0.95)]
        for mark in marks:
            self.knot(mark, self.cut.accent)
        for s in (-1, 1):
            self.pocket(s * 46, 0.84, 15, 0.17)
        self.stand(shade(self.cut.color, 0.90), trim)

    def paint_buttons(self) -> None:
        """A shirt with a placket, buttons and a chest pocket."""
        for a in (-5, 5):
            self.seam([(a, 0.04), (a, 0.4), (a, 0.7), (a, self.cut.hem)], 2.2, alpha=0.7)
        for u in (0.12, 0.27, 0.42, 0.57, 0.72, 0.87):
            self.button((0, u), 5)
        self.pocket(34, 0.24, 12, 0.13)
        if self.cut.variant % 3 == 1:
            for a in range(-165, 180, 15):
                self.seam(
                    [(a, 0.10), (a, 0.4), (a, 0.7), (a, 0.97)], 2.4, mix(self.cut.color, self.cut.accent, 0.5), 0.5
                )
        if self.front:
            self.opening(0.09, 34, None, True)
        self.leaves(mix(self.cut.color, (1, 1, 1), 0.14))

    def paint_knit(self) -> None:
        """A sweater with ribs and, on some, a band of pattern."""
        hem = self.cut.hem
        if self.cut.variant % 2:
            for u, w in ((0.26, 5), (0.30, 12), (0.34, 5)):
                self.seam(self.around(u), w, self.cut.accent, 0.9)
        else:
            for a in (-24, 24, -8, 8):
                self.seam([(a, 0.14), (a + 2, 0.4), (a - 2, 0.7), (a, hem - 0.08)], 4, self.dark, 0.45)
        self.seam(self.around(hem - 0.075), 3, self.dark)
        for a in range(-176, 180, 9):
            self.seam([(a, hem - 0.07), (a, hem)], 2.6, self.dark, 0.7)
        self.neckband(shade(self.cut.color, 0.82), 0.075, 72, 13)

    def paint_double(self) -> None:
        """A long coat with two rows of buttons."""
        self.beneath(0.36, self.cut.accent)
        self.seam([(8, 0.36), (9, 0.7), (9, 1.1)], 4.5, self.deep)
        for u in (0.42, 0.60, 0.78):
            for a in (-15, 20):
                self.button((a, u), 9, shade(self.cut.color, 0.5))
        for s in (-1, 1):
            self.seam([(s * 36.0, 0.90), (s * 60.0, 0.94)], 9, self.deep, 0.75)
        self.lapels(shade(self.cut.color, 0.92), 0.38)

    def paint_quilt(self) -> None:
        """A padded jacket: soft rolls around the body."""
        for u in (0.16, 0.28, 0.40, 0.52, 0.64, 0.76, 0.88, 1.0):
            line = self.around(u, dip=0.012)
            self.seam([(a, v + 0.012) for a, v in line], 9, self.dark, 0.45)
            self.seam(line, 3.2, self.deep, 0.8)
        self.seam([(0, 0.02), (0, 0.5), (0, self.cut.hem)], 8, self.deep, 0.9)
        self.seam([(0, 0.02), (0, 0.5), (0, self.cut.hem)], 2.5, self.cut.accent, 0.9)
        self.stand(shade(self.cut.color, 0.92), None)

    def paint_suit(self) -> None:
        """A suit with shirt and tie."""
        tie = self.cut.accent if self.cut.male else None
        self.beneath(0.46, (0.93, 0.92, 0.89), tie)
        self.seam([(3, 0.48), (5, 0.7), (0, 0.98), (-12, self.cut.hem)], 4.5, self.deep)
        for u in (0.54, 0.70):
            self.button((2, u), 7.5, shade(self.cut.color, 0.5))
        for s in (-1, 1):
            self.seam([(s * 34.0, 0.82), (s * 58.0, 0.845)], 8, self.deep, 0.75)
        self.seam([(30.0, 0.27), (46.0, 0.262)], 8, self.deep, 0.7)
        if self.trunk.visible(170):
            self.seam([(180, 0.75), (180, self.cut.hem)], 3.5, self.deep)
        self.lapels(shade(self.cut.color, 0.93), 0.47)

    def paint_dress(self) -> None:
        """A dress with a waist seam and pleats."""
        if self.cut.variant % 2:
            for i, u in enumerate((0.16, 0.28, 0.40, 0.52, 0.74, 0.86, 0.98)):
                for a in range(-170 + 12 * (i % 2), 180, 24):
                    if self.trunk.visible(a):
                        x, y = self.point((a, u))
                        self.pen.flat(ellipse(x, y, 4.6, 4.6), mix(self.cut.color, self.cut.accent, 0.75))
        self.seam(self.around(0.66), 13, mul(self.cut.accent, (0.9, 0.88, 0.88)), 1)
        self.seam(self.around(0.683), 3, self.deep, 0.5)
        for a in range(-160, 180, 26):
            self.seam([(a, 0.70), (a * 1.02, 0.9), (a * 1.04, 1.14)], 4, self.dark, 0.5)
        self.neckband(self.cut.accent, 0.10, 78, 8)

    def paint_side(self) -> None:
        """A qipao: a closing line from the collar to the side, edged and knotted."""
        line = [(2, 0.035), (-18, 0.105), (-40, 0.16), (-62, 0.27), (-78, 0.36)]
        self.seam(line, 7, self.cut.accent, 1)
        self.seam([(a, u + 0.012) for a, u in line], 2, self.deep, 0.6)
        for mark in ((-4.0, 0.06), (-42.0, 0.168)):
            self.knot(mark, self.cut.accent, 7)
        for i, (a, u) in enumerate(((30, 0.30), (-20, 0.55), (24, 0.80), (-34, 0.95), (150, 0.4), (190, 0.75))):
            if self.trunk.visible(a):
                x, y = self.point((a, u))
                tint = mix(self.cut.color, self.cut.accent, 0.55)
                for j in range(5):
                    from_ = radians(72 * j + 20 * i)
                    self.pen.flat(ellipse(x + 10 * cos(from_), y + 10 * cos(from_ - 1.5708), 7, 7), tint)
                self.pen.flat(ellipse(x, y, 4, 4), self.cut.accent)
        self.stand(self.cut.color, self.cut.accent)

    def paint_plain(self) -> None:
        """A pulled-on shirt; some with a stripe across the chest."""
        if self.cut.collar == "vee":
            self.pocket(34, 0.26, 13, 0.13)
            self.neckband(shade(self.cut.color, 0.85), 0.17, 56, 8, True)
            return
        if self.cut.variant % 2:
            self.seam(self.around(0.33, dip=0.01), 26, self.cut.accent, 0.95)
        self.neckband(shade(self.cut.color, 0.82), 0.08, 66, 9)

    def paint_uniform(self) -> None:
        """A uniform jacket: buttons, four pockets, a belt."""
        self.seam([(2, 0.05), (2, 0.5), (2, self.cut.hem)], 4, self.deep)
        for u in (0.13, 0.29, 0.45, 0.62, 0.92):
            self.button((0, u), 7, (0.83, 0.70, 0.42))
        for s in (-1, 1):
            self.pocket(s * 36, 0.26, 14, 0.14, True)
            self.pocket(s * 42, 0.84, 16, 0.17, True)
            x0, x1 = self.point((s * 88, 0.065)), self.point((s * 80, 0.02))
            self.pen.line([x0, x1], [11, 9], mix(self.deep, self.cut.accent, 0.4), 1, 8)
        self.seam(self.around(0.735), 19, shade(self.cut.shoes, 1.0), 1)
        if self.front:
            x, y = self.point((0, 0.735))
            self.pen.flat(rect(x - 13, y - 12, 26, 24, 3), (0.80, 0.68, 0.40))
        if self.front:
            self.opening(0.07, 30, (0.9, 0.9, 0.87), True)
        self.leaves(shade(self.cut.color, 0.92), 1.0, 1.1)
        for s in (-1, 1):
            if self.front:
                self.patch([(s * 20, 0.07), (s * 34, 0.055), (s * 36, 0.085), (s * 23, 0.10)], self.cut.accent, 0, 0.1)

    def paint_apron(self) -> None:
        """A shirt under an apron."""
        self.seam([(0, 0.04), (0, 0.3)], 3)
        for u in (0.09, 0.18):
            self.button((0, u), 5)
        if self.front:
            self.opening(0.08, 32, None, True)
        self.leaves(mix(self.cut.color, (1, 1, 1), 0.14))
        cloth = self.cut.accent
        if self.front:
            for s in (-1, 1):
                self.pen.line([self.point((s * 26, 0.24)), self.point((s * 34, 0.10)), self.point((s * 62, -0.04))],
                              [9, 9, 8], shade(cloth, 0.9), 1, 12)  # fmt: skip
            half = [(30, 0.23), (38, 0.45), (76, 0.60), (80, 0.75), (74, 1.0), (70, 1.16)]
            bib = [*half, (0, 1.20), *[(-a, u) for a, u in reversed(half)]]
            self.patch(bib, cloth, 4, 0.25, 26)
            self.seam([(-26, 0.26), (0, 0.27), (26, 0.26)], 2.4, mul(cloth, (0.62, 0.6, 0.66)), 0.8)
            box = [(-28, 0.80), (28, 0.80), (27, 0.98), (0, 1.0), (-27, 0.98), (-28, 0.80)]
            self.seam(box, 3, mul(cloth, (0.62, 0.6, 0.66)), 0.8)
            self.seam(self.around(0.615), 8, mul(cloth, (0.78, 0.76, 0.8)), 0.9)
            fold(self.pen, [self.point((34, 0.66)), self.point((28, 0.8)), self.point((30, 1.0))], 5, cloth, 0.4)
        else:
            self.seam(self.around(0.615), 9, shade(cloth, 0.85), 1)
            x, y = self.point((180, 0.615))
            for s in (-1, 1):
                self.pen.line([(x, y), (x + s * 34, y - 20), (x + s * 40, y + 10), (x, y)], [5, 8, 8, 4], cloth, 1, 14)
                self.pen.line(
                    [(x, y), (x + s * 16, y + 50), (x + s * 22, y + 96)], [7, 9, 5], shade(cloth, 0.92), 1, 12
                )

    def paint_bib(self) -> None:
        """Overalls over a pulled-on shirt."""
        self.neckband(shade(self.cut.color, 0.82), 0.08, 66, 9)
        cloth = self.cut.below
        line = mul(cloth, (0.55, 0.52, 0.6))
        back = 0.0 if self.front else 180.0
        self.patch([(back - 88, 0.66), (back - 40, 0.44), (back - 34, 0.26), (back + 34, 0.26), (back + 40, 0.44),
                    (back + 88, 0.66), (back + 92, 1.13), (back - 92, 1.13)], cloth, 3, 0.12, 22)  # fmt: skip
        for s in (-1, 1):
            marks = [(back + s * 28, 0.29), (back + s * 36, 0.14), (back + s * 58, 0.04)]
            self.pen.line([self.point(p) for p in marks], [14, 14, 12], shade(cloth, 0.92), 1, 12)
            self.button((back + s * 28, 0.30), 8, (0.82, 0.72, 0.45))
        if self.front:
            box = [(-20, 0.40), (20, 0.40), (20, 0.54), (0, 0.56), (-20, 0.54), (-20, 0.40)]
            self.seam(box, 3, line)
        self.seam(self.around(0.70), 3, line)

    def paint_zip(self) -> None:
        """A school tracksuit: a light yoke, a zip, a badge."""
        yoke = self.around(0.24)
        top = self.trunk.outline(-0.03, 0.24)
        self.pen.flat(common(top, self.body), self.cut.accent)
        self.seam(yoke, 5, self.deep, 0.6)
        self.seam([(0, 0.0), (0, 0.5), (0, self.cut.hem)], 5, self.deep)
        self.seam([(0, 0.0), (0, 0.5), (0, self.cut.hem)], 2, (0.9, 0.9, 0.9), 0.9)
        self.seam(self.around(self.cut.hem - 0.06), 3, self.deep)
        if self.trunk.visible(32):
            x, y = self.point((32, 0.32))
            self.pen.flat(ellipse(x, y, 12, 13), rgb("#c8403a"))
            self.pen.flat(ellipse(x, y, 6, 7), rgb("#f2d27a"))
        for s in (-1, 1):
            self.seam([(s * 44.0, 0.76), (s * 58.0, 0.93)], 5, self.deep)
        self.stand(shade(self.cut.color, 0.95), None)

    def paint_cross(self) -> None:
        """A crossed robe with a sash."""
        trim = self.cut.accent
        if self.front:
            self.patch(
                [(-36, -0.06), (36, -0.06), (12, 0.10), (-2, 0.22), (-14, 0.10)], mix(trim, (1, 1, 1), 0.5), 0, 0.1
            )
            self.opening(0.10, 30, None, True)
            under = [(66, -0.05), (46, 0.02), (26, 0.11), (4, 0.24)]
            over = [(-66, -0.05), (-46, 0.02), (-26, 0.11), (0, 0.27), (26, 0.43), (46, 0.61)]
            for line in (under, over):
                run = [self.point(p) for p in line]
                self.pen.line([(x + 2, y + 4) for x, y in run], [26, 30, 30, 30, 26], self.deep, 0.35, 22)
                self.pen.line(run, [26, 30, 30, 30, 26], trim, 1, 22)
                self.pen.line(run, [2, 2, 2], mul(trim, (0.75, 0.7, 0.7)), 0.7, 22)
        else:
            self.seam(self.around(0.0), 26, trim, 1)
        sash = mix(trim, rgb("#8a3a34"), 0.65)
        self.patch(self.around(0.60) + self.around(0.74)[::-1], sash, 3, 0.2, 20)
        self.seam(self.around(0.67), 3, shade(sash, 0.7), 0.8)
        if self.front:
            x, y = self.point((-14, 0.68))
            for dx, long in ((-10, 190), (12, 230)):
                self.pen.line(
                    [(x, y), (x + dx * 0.6, y + long * 0.5), (x + dx, y + long)], [12, 16, 20], shade(sash, 0.92), 1, 14
                )
            self.pen.flat(ellipse(x, y, 15, 17), shade(sash, 1.1))
        for a in range(-150, 180, 34):
            self.seam([(a, 0.78), (a * 1.02, 0.95), (a * 1.03, 1.15)], 4, self.dark, 0.45)


FRONTS: dict[str, Callable[[Garb], None]] = {
    "open": Garb.paint_open, "frog": Garb.paint_frog, "buttons": Garb.paint_buttons, "knit": Garb.paint_knit,
    "double": Garb.paint_double, "quilt": Garb.paint_quilt, "suit": Garb.paint_suit, "dress": Garb.paint_dress,
    "side": Garb.paint_side, "plain": Garb.paint_plain, "uniform": Garb.paint_uniform, "apron": Garb.paint_apron,
    "bib": Garb.paint_bib, "zip": Garb.paint_zip, "cross": Garb.paint_cross,
}  # fmt: skip


def paint_front(garb: Garb) -> None:
    """Draw everything that makes a garment this one, on its outline already filled."""
    with garb.pen.clip(garb.body):
        garb.folds()
    FRONTS[garb.cut.front](garb)
