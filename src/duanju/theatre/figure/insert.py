"""A hand that holds a thing, large: what an insert shows."""

from math import cos, radians, sin

from duanju.drama.cast import Look
from duanju.theatre import props
from duanju.theatre.cut import sheet, tube
from duanju.theatre.figure import hands
from duanju.theatre.figure.flesh import flesh
from duanju.theatre.figure.outfit import outfit
from duanju.theatre.figure.pose import BY_HANDLE, shape_for
from duanju.theatre.figure.skeleton import measures
from duanju.theatre.pen import Pen, Point, mul, rgb

HELD_UP_TO = 700.0
"""Things wider than this (head units) are not held in one hand."""
SMALLEST, LARGEST = 0.55, 1.25


def paint_insert(pen: Pen, name: str, look: Look | None = None, seed: int = 0, left: bool = False) -> bool:
    """Draw a prop in its box of -100 to 100 units, in the hand of `look` when that is given and can hold it.

    The arm comes from the picture's right or, if `left`, from its left; from below, or from above for what
    hangs by a handle. It runs on some 500 units beyond
    the box. Real proportions are kept as far as they can be seen: a ring's hand would fill the street. Returns False
    for a name that is not known.
    """
    if name not in props.KNOWN:
        return False
    gx, gy, _ = props.grip(name)
    if look is None or (gx, gy) == (0.0, 0.0) or props.size(name) > HELD_UP_TO:
        return props.paint_prop(pen, name, seed)
    m = measures(look)
    scale = min(LARGEST, max(SMALLEST, m.hand * 200 / props.size(name)))
    shape = shape_for(name)
    hangs = name in BY_HANDLE or name == "lantern"
    turn = 122.0 if hangs else -152.0 if shape == "cup" else -132.0
    angle = 180.0 - turn if left else turn
    flip = left if hangs else not left
    hx, hy = hands.HOLDS[shape]
    a = radians(angle)
    px, py = hx * scale, (-hy if flip else hy) * scale
    wrist: Point = (gx - px * cos(a) + py * sin(a), gy - px * sin(a) - py * cos(a))

    def hand(part: str) -> None:
        hands.paint_hand(pen, rgb(look.skin), shape, *wrist, angle, scale, flip, part, look.age)

    _forearm(pen, look, wrist, angle, scale)
    if shape == "cup":
        hand("under")
        props.paint_prop(pen, name, seed, False)
        hand("over")
    else:
        props.paint_prop(pen, name, seed, False)
        hand("all")
    _cuff(pen, look, wrist, angle, scale)
    return True


def _along(wrist: Point, angle: float, d: float, aside: float = 0.0) -> Point:
    """Return the point `d` up the arm from the wrist and `aside` across it."""
    a = radians(angle)
    return wrist[0] - d * cos(a) - aside * sin(a), wrist[1] - d * sin(a) + aside * cos(a)


def _forearm(pen: Pen, look: Look, wrist: Point, angle: float, scale: float) -> None:
    """Draw the arm up from the wrist, bare first, then its sleeve."""
    cut, bulk = outfit(look), scale * measures(look).limb
    line = [_along(wrist, angle, d) for d in (-6 * scale, 160 * scale, 620)]
    flesh(pen, tube(line, [44 * bulk, 66 * bulk, 84 * bulk]), rgb(look.skin), 4, 12 * bulk, 2.5)
    if cut.sleeve >= 1:
        line = [_along(wrist, angle, d) for d in (14 * scale, 170 * scale, 620)]
        sheet(pen, tube(line, [84 * bulk, 108 * bulk, 132 * bulk]), cut.color, 5, 22 * bulk, 3)


def _cuff(pen: Pen, look: Look, wrist: Point, angle: float, scale: float) -> None:
    """Draw the end of a long sleeve over the root of the hand."""
    cut, bulk = outfit(look), scale * measures(look).limb
    if cut.sleeve < 1:
        return
    color = cut.accent if cut.kind in ("frog", "suit", "hanfu", "school") else mul(cut.color, (0.84, 0.84, 0.9))
    line = [_along(wrist, angle, d) for d in (6 * scale, 36 * scale)]
    sheet(pen, tube(line, [82 * bulk, 88 * bulk], 4), color, 3, 12 * bulk, 2)
