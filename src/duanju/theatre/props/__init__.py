"""Things that people hold, use and lose: each drawn in a box from -100 to 100."""

from duanju.drama.board import PROPS
from duanju.theatre.pen import Pen, ellipse, rgb

KNOWN: frozenset[str] = frozenset(PROPS)
_SIZES = {
    "bowl": 170.0,
    "bicycle": 1750.0,
    "broom": 1300.0,
    "umbrella": 1000.0,
    "letter": 190.0,
    "phone": 150.0,
    "book": 230.0,
    "pen": 130.0,
    "needle": 80.0,
    "cup": 100.0,
}


def paint_prop(pen: Pen, name: str, seed: int = 0) -> bool:
    """Draw the prop `name` centred in a box of -100 to 100; return False for a name that is not known."""
    if name not in KNOWN:
        return False
    pen.fill(ellipse(0, 0, 70, 70), rgb("#b5894f"), 4)
    return True


def grip(name: str) -> tuple[float, float, float]:
    """Return where a hand holds the prop: a point of its box and the angle it is held at, in degrees."""
    return (0.0, 0.0, 0.0)


def size(name: str) -> float:
    """Return the real width of the prop's box in head units of a grown person."""
    return _SIZES.get(name, 220.0)
