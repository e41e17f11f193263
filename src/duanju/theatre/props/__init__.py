"""Things that people hold, use and lose, each drawn in a box from -100 to 100."""

import random

from duanju.theatre.pen import Pen
from duanju.theatre.props import clothing, home, larder, outdoors, pastime, table, tools, worn, written
from duanju.theatre.props.craft import Prop, shadow

_ALL: dict[str, Prop] = {**table.PROPS, **written.PROPS, **home.PROPS, **worn.PROPS, **outdoors.PROPS,
                         **clothing.PROPS, **tools.PROPS, **larder.PROPS, **pastime.PROPS}  # fmt: skip
KNOWN: frozenset[str] = frozenset(_ALL)
"""The names that can be drawn: all of the board's PROPS, and "phone-back", a telephone at somebody's ear."""


def paint_prop(pen: Pen, name: str, seed: int = 0, stands: bool = True) -> bool:
    """Draw the prop `name` centred in a box of -100 to 100 units; return False for a name that is not known.

    `seed` varies what chance decides (handwriting, leaves); the same seed draws the same thing.
    A thing that `stands` on something throws a soft shadow at its foot; a held thing does not.
    """
    prop = _ALL.get(name)
    if prop is None:
        return False
    if stands and prop.foot[1]:
        shadow(pen, *prop.foot)
    prop.paint(pen, random.Random(seed))
    return True


def grip(name: str) -> tuple[float, float, float]:
    """Return where a hand holds the prop: a point of its box, and the angle in degrees it is held at."""
    return _ALL[name].grip if name in _ALL else (0.0, 0.0, 0.0)


def size(name: str) -> float:
    """Return how wide the prop's box of 200 units really is, in head units of a grown person."""
    return _ALL[name].size if name in _ALL else 200.0
