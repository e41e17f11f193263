"""One-point perspective: corridors, alleys, and the insides of trains, buses and cars."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from duanju.theatre.pen import Point, Rgb, mix, polygon, shade
from duanju.theatre.place.painter import ScenePen


@dataclass(frozen=True)
class Vista:
    """A box that runs away from the viewer to the point (x, y).

    `left`, `right`, `top` and `bottom` are its edges at distance 1; at distance z everything is z
    times nearer to the point.
    """

    x: float = 540.0
    y: float = 1000.0
    left: float = -200.0
    right: float = 1280.0
    top: float = -260.0
    bottom: float = 2160.0

    def at(self, x: float, y: float, z: float) -> Point:
        """Return where the point (x, y) of the frame's plane lies at distance z."""
        return (self.x + (x - self.x) / z, self.y + (y - self.y) / z)

    def wall(self, side: int, y0: float, y1: float, z0: float, z1: float) -> skia.Path:
        """Return a piece of the left (-1) or right (1) wall between two heights and two distances.

        Heights run from 0 at the ceiling to 1 at the floor.
        """
        x = self.left if side < 0 else self.right
        a, b = self.top + (self.bottom - self.top) * y0, self.top + (self.bottom - self.top) * y1
        return polygon([self.at(x, a, z0), self.at(x, a, z1), self.at(x, b, z1), self.at(x, b, z0)])

    def floor(self, x0: float, x1: float, z0: float, z1: float, level: float = 1.0) -> skia.Path:
        """Return a piece of the floor (or of any level sheet); x from 0 at the left to 1 at the right."""
        y = self.top + (self.bottom - self.top) * level
        a, b = self.left + (self.right - self.left) * x0, self.left + (self.right - self.left) * x1
        return polygon([self.at(a, y, z0), self.at(b, y, z0), self.at(b, y, z1), self.at(a, y, z1)])

    def end(self, z: float) -> tuple[float, float, float, float]:
        """Return the far wall at distance z as x, y, width and height."""
        (x0, y0), (x1, y1) = self.at(self.left, self.top, z), self.at(self.right, self.bottom, z)
        return (x0, y0, x1 - x0, y1 - y0)

    def runs(self, side: int, heights: Sequence[float], z0: float, z1: float) -> list[tuple[Point, Point]]:
        """Return the lines of a wall that run towards the vanishing point."""
        x = self.left if side < 0 else self.right
        ys = [self.top + (self.bottom - self.top) * h for h in heights]
        return [(self.at(x, y, z0), self.at(x, y, z1)) for y in ys]


def wall_sheet(pen: ScenePen, v: Vista, side: int, color: Rgb, z1: float, top: float = 0.0) -> None:
    """Paint one side wall, sinking into haze or shade with distance."""
    steps = [1.0 + (z1 - 1.0) * (k / 18) ** 1.6 for k in range(19)]
    for k in range(18):
        pen.flat(
            v.wall(side, top, 1.0, steps[k], steps[k + 1] * 1.01), mix(shade(color, 0.72), shade(color, 1.02), k / 17)
        )


def floor_sheet(pen: ScenePen, v: Vista, color: Rgb, z1: float, level: float = 1.0) -> None:
    """Paint the floor (or the ceiling, at level 0), growing paler with distance."""
    steps = [1.0 + (z1 - 1.0) * (k / 18) ** 1.6 for k in range(19)]
    for k in range(18):
        pen.flat(
            v.floor(0, 1, steps[k], steps[k + 1] * 1.01, level), mix(shade(color, 0.74), shade(color, 1.04), k / 17)
        )
