"""Things that people hold, use and lose, each drawn in a box from -100 to 100."""

import random

from duanju.theatre.pen import Pen, Rgb
from duanju.theatre.props import clothing, home, larder, outdoors, pastime, table, tools, western, worn, written
from duanju.theatre.props.craft import Prop, PropPen, shadow

_ALL: dict[str, Prop] = {
    name: prop
    for room in (table, written, home, worn, outdoors, clothing, tools, larder, pastime)
    for name, prop in room.PROPS.items()
}
KNOWN: frozenset[str] = frozenset(_ALL)
"""The names that can be drawn: all of the board's PROPS, and "phone-back", a telephone at somebody's ear."""


def _found(name: str, as_western: bool) -> Prop | None:
    """Return a prop as it looks in a western place, or elsewhere."""
    return (western.PROPS.get(name) if as_western else None) or _ALL.get(name)


def paint_prop(pen: Pen, name: str, seed: int = 0, stands: bool = True, western: bool = False,
               tint: Rgb | None = None) -> bool:  # fmt: skip
    """Draw the prop `name` centred in a box of -100 to 100 units; return False for a name that is not known.

    `seed` varies what chance decides (handwriting, leaves); the same seed draws the same thing.
    A thing that `stands` on something throws a soft shadow at its foot; a held thing does not. `western` draws it
    as the place has it where Latin letters are written; `tint` is its colour where the story gives one.
    """
    prop = _found(name, western)
    if prop is None:
        return False
    own = PropPen(pen, western, prop.color, tint)
    if stands and prop.foot[1]:
        shadow(own, *prop.foot)
    prop.paint(own, random.Random(seed))
    return True


def grip(name: str, western: bool = False) -> tuple[float, float, float]:
    """Return where a hand holds the prop: a point of its box, and the angle in degrees it is held at."""
    prop = _found(name, western)
    return prop.grip if prop else (0.0, 0.0, 0.0)


def size(name: str) -> float:
    """Return how wide the prop's box of 200 units really is, in head units of a grown person."""
    return _ALL[name].size if name in _ALL else 200.0
