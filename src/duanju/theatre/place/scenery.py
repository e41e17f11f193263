"""What a built place hands to the stage: planes, light, grade and weather."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from duanju.theatre.pen import Light, Pixels

COARSE = 4
"""How many times smaller than the frame things are drawn that are only seen out of focus."""
Map = npt.NDArray[np.float32]
"""A small picture of factors: (height, width, 3) floats, blue green red."""


@dataclass(frozen=True, eq=False)
class Plane:
    """One sheet of the scenery.

    `pixels` are premultiplied BGRA bytes, cropped to what is drawn; (`x`, `y`) is their corner in
    frame pixels (negative in the overscan). `depth` says how much of the camera's move the plane
    takes part in: 0 infinitely far, 1 where people stand, more than 1 in front of them. `opaque`
    planes cover the whole frame and need no blending.
    """

    name: str
    pixels: Pixels
    x: int
    y: int
    depth: float
    opaque: bool = False


@dataclass(frozen=True, eq=False)
class Grade:
    """Light laid over the finished picture: frame * `mul`, then screened with `screen`.

    Both maps are small and are to be enlarged to the frame; screen is 1 - (1 - frame) (1 - screen).
    """

    mul: Map
    screen: Map


@dataclass(frozen=True, eq=False)
class Weather:
    """Drawings that loop, `rate` a second, shown before plane number `before` (as people are before `slot`).

    The last drawing leads into the first. `drift` (frame pixels a second, 0 for most) moves a drawing
    sideways; a drifting drawing is as wide as its own period and is to be repeated side by side. `near` is
    another loop for close shots: the few flakes or drops right before the lens, `COARSE` times smaller than the
    frame because they are out of focus.
    """

    drawings: tuple[Plane, ...]
    before: int
    rate: int = 12
    drift: float = 0.0
    near: tuple[Plane, ...] = ()


@dataclass(frozen=True, eq=False)
class Scenery:
    """A place, ready to be played in.

    `planes` run from back to front; people stand before plane number `slot`. `floor` and `horizon`
    are heights in the frame (fractions from the top): where feet stand in a full shot, and where
    parallels meet. `table` is the height of the table top behind which people can sit: its plane is
    called "table" and belongs to shots of seated people only. The plane called "front" is out of
    focus by its nature.
    """

    planes: tuple[Plane, ...]
    slot: int
    light: Light
    floor: float
    horizon: float
    table: float | None = None
    grade: Grade | None = None
    weather: Weather | None = None
