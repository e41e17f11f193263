"""What is tied of hair: knots, tails and plaits, as seen from before and from behind."""

import skia

from duanju.drama.cast import Look
from duanju.theatre.figure.palette import Palette, blob, lay, mark
from duanju.theatre.figure.skull import Skull
from duanju.theatre.figure.styles import Style, style_of
from duanju.theatre.pen import Pen, Point, Rgb, along, blur, mix, moved, paint, rgb, stroke


def sheet(pen: Pen, path: skia.Path, color: tuple[float, float, float], lift: float) -> None:
    """Lay a sheet of hair: with a shadow in paper, with a wet edge in ink."""
    if pen.style == "paper" and lift:
        pen.canvas.drawPath(
            moved(path, -pen.light.side * lift * 0.35, lift * 0.8),
            paint((0.09, 0.04, 0.10), 0.28, MaskFilter=blur(lift * 0.75)),
        )
    lay(pen, path, color)


def paint_tied(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint the knot or tail that shows behind the head."""
    top = skull.t.crown_y
    dark = mix(p.hair, p.hair_dark, 0.35)
    if style.tied in ("bun", "topknot"):
        high = style.tied == "topknot"
        x, y = skull.seen(0, top - (26 if high else 16), -46 if high else -84)
        rx, ry = (32, 34) if high else (46, 40)
        _knot(pen, p, x, y, rx, ry, dark, high)
    elif style.tied == "ponytail":
        x, y = skull.seen(0, -96, -128)
        s = -1 if skull.yaw > 0.05 else 1
        off = s * (16 + 46 * (1 - abs(skull.sy)))
        spine = [
            (x, y),
            (x + off * 0.8, y - 16),
            (x + off * 1.2, y + 60),
            (x + off * 1.1, y + 180),
            (x + off * 0.7, y + 280),
        ]
        sheet(pen, stroke(spine, [22, 40, 50, 48, 38, 4], 24), dark, 4)
        for k in (-9, 8):
            mark(pen, [(px + k, py) for px, py in spine], [0.5, 3.0, 3.0, 0.5], p.hair_dark, 0.6, 18)
        mark(pen, [(x - 12, y - 8), (x + off * 0.3, y + 2), (x + off * 0.2, y + 14)], [8, 10, 8], rgb("#8d2f2a"), 1, 8)
    elif style.tied in ("braid", "twin-braids"):
        for side in (-1, 1) if style.tied == "twin-braids" and abs(skull.yaw) < 1 else ():
            x, y = skull.edge(58, side, -10)
            braid(pen, p, [(x, y), (x + side * 16, y + 70), (x + side * 10, y + 170), (x + side * 2, y + 230)], 34)


def paint_tied_front(pen: Pen, skull: Skull, look: Look, p: Palette) -> None:
    """Paint the plait that is worn over the shoulder: before the body, behind the cheek that is nearer."""
    if style_of(look).tied == "braid":
        s = 1 if skull.yaw < -0.3 else -1
        x = skull.edge(60, s)[0]
        braid(pen, p, [(x - s * 14, 56), (x + s * 6, 100), (x + s * 10, 160), (x - s * 4, 226)], 38)


def paint_tied_back(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint knot, tail or plait as it is seen from behind."""
    top = skull.t.crown_y
    if style.tied in ("bun", "topknot"):
        high = style.tied == "topknot"
        y = top - 26 if high else -136.0
        rx, ry = (32, 34) if high else (50, 44)
        _knot(pen, p, 0, y, rx, ry, p.hair, high)
    elif style.tied == "ponytail":
        tail = blob([(-20, -108), (0, -122), (20, -108), (34, -20), (30, 110), (6, 196), (-22, 120), (-32, -10)])
        sheet(pen, tail, p.hair, 4)
        with pen.clip(tail):
            for x in (-14, 2, 16):
                mark(pen, [(x * 0.5, -110), (x * 1.4, 0), (x * 0.6, 180)], [0.5, 3.2, 0.5], p.hair_dark, 0.6)
        mark(pen, [(-22, -98), (0, -92), (22, -98)], [9, 11, 9], rgb("#8d2f2a"), 1)
    elif style.tied == "braid":
        braid(pen, p, [(0, 46), (2, 110), (-2, 180), (0, 250)], 46)
    elif style.tied == "twin-braids":
        for side in (-1, 1):
            braid(pen, p, [(side * 66, 50), (side * 84, 110), (side * 80, 180), (side * 74, 240)], 36)
        mark(pen, [(0, top - 10), (3, -60), (0, 62)], [0.8, 2.6, 0.8], p.hair_dark, 0.8)


def _knot(pen: Pen, p: Palette, x: float, y: float, rx: float, ry: float, color: Rgb, high: bool) -> None:
    """Paint a knot of hair: tied with a band when it sits high, else held by a pin."""
    shape = ((-1, 0.1), (-0.66, -0.8), (0.2, -1), (0.95, -0.42), (0.92, 0.55), (0, 1), (-0.85, 0.7))
    knot = blob([(x + u * rx, y + v * ry) for u, v in shape])
    sheet(pen, knot, color, 4)
    with pen.clip(knot):
        lay(pen, moved(knot, pen.light.side * rx * 1.25, -4), p.hair_light, 0.35)
        for k in (0.15, 0.45, 0.75):
            turn = [
                (x - rx * (1 - k), y + ry * (0.4 - k * 0.2)),
                (x - rx * 0.1 + k * 10, y - ry * (0.9 - k)),
                (x + rx * (1 - k * 0.2), y - ry * 0.1 + k * 8),
            ]
            mark(pen, turn, [0.6, 3, 0.6], p.hair_dark, 0.7)
    if high:
        mark(pen, [(x - 24, y + ry * 0.72), (x, y + ry * 0.84), (x + 24, y + ry * 0.72)], [7, 9, 7], rgb("#8d2f2a"), 1)
    else:
        mark(pen, [(x - rx * 1.28, y - 15), (x, y), (x + rx * 1.35, y + 12)], [3.4, 4.6, 3.0], rgb("#6b4028"), 1)


def braid(pen: Pen, p: Palette, points: list[Point], width: float) -> None:
    """Paint a plait along points: overlapping leaves of hair, a tie and a tuft."""
    leaves = 9
    spine = along(points, leaves + 1)
    for i in range(leaves):
        (x0, y0), (x1, y1) = spine[i], spine[i + 1]
        w = width * (0.56 - 0.018 * i)
        s = 1 if i % 2 else -1
        leaf = blob(
            [
                (x0 - s * w * 0.7, y0 - 8),
                (x0 + s * w, y0 - 2),
                (x1 + s * w * 0.75, y1 - 4),
                (x1 - s * w * 0.4, y1 + 9),
                (x0 - s * w, y0 + 9),
            ]
        )
        sheet(pen, leaf, p.hair if i % 2 else mix(p.hair, p.hair_dark, 0.3), 1.5)
        mark(
            pen,
            [(x0 + s * w * 0.7, y0 + 2), (x0, y0 + 7), (x1 - s * w * 0.4, y1 + 4)],
            [0.4, 2.2, 0.4],
            p.hair_dark,
            0.7,
            8,
        )
    x, y = points[-1]
    lay(pen, blob([(x - 9, y + 4), (x + 9, y + 4), (x + 12, y + 30), (x, y + 44), (x - 11, y + 30)]), p.hair)
    mark(pen, [(x - 12, y + 6), (x, y + 9), (x + 12, y + 6)], [7, 8, 7], rgb("#b03a34"), 1)
