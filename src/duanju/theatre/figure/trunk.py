"""The trunk as a stack of elliptical sections along the spine, so that seams and buttons wrap around it."""

from math import atan2, cos, degrees, hypot, radians, sin

import numpy as np
import skia

from duanju.theatre.figure.pose import Pose
from duanju.theatre.figure.skeleton import NECK, Vec
from duanju.theatre.pen import Point, along, polygon


class Trunk:
    """The clothed trunk of one pose.

    Levels run from 0 at the neck's root to 1 at the hips and beyond; azimuths in degrees from straight ahead of the
    figure (0) to its own left (90), back (180) and right (-90). `ease` is the cloth's distance from the body.
    """

    def __init__(self, pose: Pose, ease: float = 0.0, waist: float = 0.0, flare: float = 1.0) -> None:
        m = pose.measures
        self.pose = pose
        height = m.hip_y - NECK
        middle = (m.shoulder_y + 0.42 * m.torso - NECK) / height
        self._knots = (0.0, middle, 1.0)
        flat = m.shoulder * 0.42
        nipped = m.waist[0] + (m.chest[0] * 0.95 - m.waist[0]) * waist
        self._u = (-0.03, 0.025, 0.065, 0.115, 0.30, 0.42, 0.70, 1.0, 1.25)
        self._w = np.array(
            [
                m.neck * 1.20,
                m.shoulder * 0.52,
                m.shoulder * 0.82,
                m.shoulder * 0.955,
                m.shoulder * 0.93,
                m.chest[0] + ease * 0.6,
                nipped + ease,
                m.hips[0] + ease,
                m.hips[0] * flare + ease,
            ]
        )
        self._d = np.array([m.neck * 1.1, flat * 0.75, flat * 0.95, flat, m.chest[1], m.chest[1] + ease * 0.5,
                            m.waist[1] + ease, m.hips[1] + ease, m.hips[1] * flare + ease])  # fmt: skip

    def centre(self, u: float) -> Vec:
        """Return the spine at a level: a parabola through neck, chest and hips, straight below the hips."""
        a, b, c = self._knots
        p, q, r = self.pose.spine
        if u > c:
            s, t = self.centre(c), self.centre(c - 0.05)
            k = (u - c) / 0.05
            return (s[0] + (s[0] - t[0]) * k, s[1] + (s[1] - t[1]) * k, s[2])
        la = (u - b) * (u - c) / ((a - b) * (a - c))
        lb = (u - a) * (u - c) / ((b - a) * (b - c))
        lc = (u - a) * (u - b) / ((c - a) * (c - b))
        x, y, z = (la * i + lb * j + lc * k for i, j, k in zip(p, q, r, strict=True))
        return (x, y, z)

    def section(self, u: float) -> tuple[float, float]:
        """Return half width and half depth at a level."""
        return float(np.interp(u, self._u, self._w)), float(np.interp(u, self._u, self._d))

    def at(self, u: float, azimuth: float) -> Point:
        """Return a point of the surface on the picture."""
        c = self.centre(u)
        w, d = self.section(u)
        s, k = w * sin(radians(azimuth)), d * cos(radians(azimuth))
        a, f = self.pose.across, self.pose.ahead
        return (c[0] + a[0] * s + f[0] * k, c[1] + a[1] * s + f[1] * k)

    def visible(self, azimuth: float) -> bool:
        """Return whether the surface at an azimuth (at the chest) is turned to the viewer."""
        w, d = self.section(0.4)
        s, k = sin(radians(azimuth)) / w, cos(radians(azimuth)) / d
        return self.pose.across[2] * s + self.pose.ahead[2] * k > 0

    def edge(self, u: float, side: int) -> Point:
        """Return the outline at a level, on the picture's left (-1) or right (1) of the spine."""
        c, up, down = self.centre(u), self.centre(max(-0.03, u - 0.05)), self.centre(u + 0.05)
        tx, ty = down[0] - up[0], down[1] - up[1]
        n = hypot(tx, ty) or 1.0
        nx, ny = ty / n, -tx / n
        w, d = self.section(u)
        a, f = self.pose.across, self.pose.ahead
        p, q = side * (a[0] * nx + a[1] * ny) * w, side * (f[0] * nx + f[1] * ny) * d
        reach = hypot(p, q) or 1.0
        return (c[0] + (a[0] * w * p + f[0] * d * q) / reach, c[1] + (a[1] * w * p + f[1] * d * q) / reach)

    def ring(self, u: float, azimuth: float, radius: float) -> Point:
        """Return a point on a circle of any radius around the spine, as a collar or a scarf lies."""
        c = self.centre(u)
        s, k = radius * sin(radians(azimuth)), 0.9 * radius * cos(radians(azimuth))
        a, f = self.pose.across, self.pose.ahead
        return (c[0] + a[0] * s + f[0] * k, c[1] + a[1] * s + f[1] * k)

    def clamped(self, azimuth: float) -> float:
        """Return the azimuth, or the nearest one on the outline if it is turned away from the viewer."""
        w, d = self.section(0.4)
        facing = degrees(atan2(self.pose.across[2] / w, self.pose.ahead[2] / d))
        away = (azimuth - facing + 180) % 360 - 180
        return facing + max(-90.0, min(90.0, away))

    def outline(self, top: float, bottom: float) -> skia.Path:
        """Return the outline of the trunk between two levels."""
        inner = [
            u for u in (-0.03, 0.0, 0.025, 0.065, 0.115, 0.2, 0.30, 0.42, 0.56, 0.70, 0.85, 1.0) if top < u < bottom
        ]
        levels = [top, *inner, bottom]
        right = [self.edge(u, 1) for u in levels]
        left = [self.edge(u, -1) for u in reversed(levels)]
        sides = [*along(right, 2 * len(right)), *along(left, 2 * len(left))]
        return polygon([(float(x), float(y)) for x, y in sides])
