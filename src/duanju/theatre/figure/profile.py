"""Heads that are turned away: the profile, and the head from behind."""

import math
from collections.abc import Collection

from duanju.drama.cast import Look
from duanju.theatre.figure import hair
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.eyes import opening
from duanju.theatre.figure.features import BACK, PROFILE, paint_over_hair, paint_side_features
from duanju.theatre.figure.knots import braid
from duanju.theatre.figure.palette import Palette, blob, haze, lay, mark, palette
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.figure.styles import style_of
from duanju.theatre.pen import Pen, Point, blur, ellipse, mix, moved, mul, paint, rgb


def paint_turned(pen: Pen, look: Look, expr: Expr, parts: Collection[str]) -> None:
    """Paint a head in profile or from behind, whichever the expression's yaw asks for."""
    if expr.view == "back":
        if "base" in parts:
            paint_back(pen, look, expr.roll)
        return
    side, facing = hair.mirrored(pen, expr)
    skull = Skull(traits(look), facing, profile=True)
    p = palette(look, pen.style, side.light, round(expr.pale, 1))
    with pen.at(0, 120, 1.0, math.degrees(expr.roll)), pen.at(0, -120, flip=expr.yaw < 0):
        if "base" in parts:
            _base(side, look, skull, p, facing)
        if "eyes" in parts:
            _eye(side, skull, p, facing)
            paint_side_features(side, look, skull, p, "eyes")
        if "mouth" in parts:
            _mouth(side, skull, p, facing)
            paint_side_features(side, look, skull, p, "mouth")


def _contour(skull: Skull) -> list[Point]:
    """Return the line from brow to chin; lips are left to the mouth's own part."""
    t = skull.t
    ridge = 1.0 if t.female or t.child > 0.4 else 5.0
    bulge = 6 * t.child
    ny, my, cy, out = t.nose_y, t.mouth_y, t.chin_y, t.nose_out * (0.84 - 0.2 * t.child)
    return [
        skull.at(0, -112, 5 + bulge),
        skull.at(0, -84, 6 + bulge),
        skull.at(0, -56, 3 + bulge),
        skull.at(0, -36, 5 + ridge),
        skull.at(0, -22, 5 + ridge * 0.5),
        skull.at(0, -7, 5.0 - bulge * 0.4),
        skull.at(0, ny * 0.36, out * 0.40),
        skull.at(0, ny - 13, out * 0.82),
        skull.at(0, ny - 3, out * 1.08),
        skull.at(0, ny + 4, out * 0.86),
        skull.at(0, ny + 8.5, 4),
        skull.at(0, my - 12, 2.5),
        skull.at(0, my, 2.5),
        skull.at(0, my + 13, -1.0),
        skull.at(0, cy - 16, 5),
        skull.at(0, cy - 6, 4),
    ]


def _outline(skull: Skull) -> list[Point]:
    t = skull.t
    top, cy = t.crown_y, t.chin_y
    back = [skull.edge(y, -1) for y in (62, 36, 15, -15, -48, -82, top + 40, top + 18)]
    front = _contour(skull)
    chin = front[-1]
    jaw = [
        (chin[0] - 9, chin[1] + 6.0),
        (chin[0] - 24, chin[1] + 4.0),
        (34.0, cy - 10 + skull.drop * 0.6),
        (6.0, cy - 27),
        (-12.0, cy - 46),
        (-30.0, max(66.0, cy - 59)),
        (-46.0, max(63.0, cy - 64)),
    ]
    return [*back, skull.crown(0, 0), skull.edge(top + 16, 1), skull.edge(top + 30, 1, -2.0), *front, *jaw]


def _base(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    t, light = skull.t, pen.light.side
    outline = blob(_outline(skull), 0.5)
    style = style_of(look)
    if not p.ink:
        shadow = paint((0.09, 0.04, 0.10), 0.28, MaskFilter=blur(3.6))
        pen.canvas.drawPath(moved(outline, -light * 1.6, 4), shadow)
    lay(pen, outline, p.skin)
    with pen.clip(outline):
        if not p.ink:
            lay(pen, outline, p.lit)
            lay(pen, moved(outline, -light * 8, 3), p.skin)
        strength = 0.42 if p.ink else 0.40 + 0.34 * pen.light.strength
        if light > 0:
            edge = [
                (40, -170),
                (34, -90),
                (44, -40),
                (30, 10),
                (40, 50),
                (34, 90),
                (60, t.chin_y + 8),
                (-200, 200),
                (-200, -200),
            ]
        else:
            edge = [
                (86, -170),
                (66, -70),
                (74, -28),
                (62, 14),
                (60, 50),
                (58, 90),
                (52, t.chin_y + 20),
                (220, 200),
                (220, -200),
            ]
        lay(pen, blob([(float(x), float(y)) for x, y in edge], 0.5), p.shade, strength * 0.8)
        lay(
            pen,
            blob([(90, t.chin_y - 4), (40, t.chin_y - 18), (0, t.chin_y - 36), (-60, 60), (-60, 180), (90, 180)], 0.5),
            p.shade,
            0.35,
        )
        warm = (0.22 + 0.16 * t.child) * (1 - e.pale) + 0.42 * e.blush
        haze(pen, 46, 40, 30, 24, p.flush, warm)
        haze(pen, 62, -6, 26, 20, p.deep, 0.2)
    if p.ink:
        mark(pen, _contour(skull), [1.2, 3.4, 2.4, 3.4, 2.6, 3.6], p.line, 0.9, 40)
        jaw = _outline(skull)[-7:-2]
        mark(pen, jaw, [3.4, 2.4, 0.6], p.line, 0.8)
    line = p.line if p.ink else p.deep
    nx, ny = skull.at(0, t.nose_y, t.nose_out * (0.84 - 0.2 * t.child))
    mark(
        pen,
        [(nx - 27, ny - 11), (nx - 32, ny - 1), (nx - 25, ny + 5), (nx - 19, ny + 3)],
        [0.5, 2.8, 2.4, 0.6],
        line,
        0.8,
    )
    lay(pen, ellipse(nx - 15, ny + 4.5, 4.2, 1.8), mul(p.deep, (0.6, 0.5, 0.5)), 0.8)
    smile = max(0.0, e.corner)
    fold = 0.12 + 0.55 * t.old + 0.3 * smile
    mark(
        pen,
        [(nx - 34, ny - 5), (nx - 42 - 4 * smile, ny + 12), (nx - 46 - 5 * smile, t.mouth_y - 4)],
        [0.4, 2.4, 0.4],
        line,
        fold,
    )
    if t.old > 0.3 and not p.ink:
        for dy, slope in ((-8, -8), (-1, 2), (6, 11)):
            mark(pen, [(46, dy), (38, dy + slope * 0.5), (30, dy + slope)], [1.8, 1.4, 0.4], p.deep, 0.4 * t.old, 8)
        mark(pen, [(62, 19), (54, 23), (46, 18)], [0.4, 2.2, 0.4], p.deep, 0.5 * t.old, 8)
    if look.hair != "bald" or t.old > 0.25:
        hair.paint_cap(pen, skull, look, p)
    if style.ears and "headscarf" not in look.features:
        _ear(pen, skull, p)
    paint_side_features(pen, look, skull, p, "base")
    paint_over_hair(pen, look, skull, PROFILE)
    if style.tied in ("braid", "twin-braids"):
        braid(pen, p, [(-66, 66), (-70, 120), (-56, 190), (-50, 236)], 36)


def _ear(pen: Pen, skull: Skull, p: Palette) -> None:
    k = skull.t.ear
    shape = [(4, -22), (-4, -32), (-22, -34), (-34, -22), (-34, -4), (-24, 16), (-12, 34), (-1, 30), (2, 10)]
    ear = blob([(x * k, y * k + 2) for x, y in shape], 0.5)
    lay(pen, ear, mix(p.skin, p.shade, 0.25))
    line = p.line if p.ink else p.deep
    mark(
        pen,
        [(-4 * k, -20 * k), (-20 * k, -26 * k), (-27 * k, -14 * k), (-22 * k, 8 * k)],
        [0.6, 2.6, 2.4, 0.6],
        line,
        0.6,
    )
    mark(pen, [(-8 * k, -8 * k), (-16 * k, -2 * k), (-9 * k, 12 * k)], [0.6, 2.8, 0.6], line, 0.5)


def _eye(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    t, light = skull.t, pen.light.side
    gap = opening(skull, e, 1)
    front, _ = skull.at(0, -4, -4)
    w = 27.0
    h = t.eye_h * 0.92 * gap
    low = 8.0 - 4 * e.cheek - 2 * e.lid_tight
    lift = -(skull.seen(0, 0, 60)[1])
    top = 4.5 - h - 2

    def at(u: float, y: float) -> Point:
        return front - 7 - w * u, y - lift

    upper = [
        at(0.06, top * 0.35 + 1),
        at(0.16, top * 0.95),
        at(0.40, top),
        at(0.75, top * 0.5 + 0.5),
        at(1.0, 1.0 - t.eye_tilt),
    ]
    lower = [at(0.10, 4.0), at(0.3, low), at(0.7, low - 1.5), at(1.0, 1.0 - t.eye_tilt)]
    if gap > 0.1:
        almond = blob([*upper, *reversed(lower[:-1])], 0.5)
        lay(pen, almond, p.white)
        with pen.clip(almond):
            x, y = at(0.26 - 0.10 * e.gaze_x, -3 + 6 * e.gaze_y)
            lay(pen, ellipse(x, y, t.iris * 0.55, t.iris), mix(p.iris, (0.05, 0.03, 0.04), 0.2))
            lay(pen, ellipse(x + 1.4, y, t.iris * 0.26, t.iris * 0.5), (0.05, 0.03, 0.04))
            shadow = [(x, y - 14) for x, y in upper] + [(x, y + 4.5) for x, y in reversed(upper)]
            lay(pen, blob(shadow, 0.4), (0.16, 0.08, 0.10), 0.3)
            lay(pen, ellipse(x + (2.4 if light > 0 else -1.0), y - 5, 2.6, 3.6), p.spark, 0.95)
            if e.tear > 0.12:
                mark(pen, [(x, y - 1.6) for x, y in lower], [1.2, 3.0, 1.0], p.spark, 0.75 * min(1.0, e.tear))
    k = t.lash
    lash = [(upper[0][0] + 5 * k, upper[0][1] + (3 if gap < 0.3 else -3)), *upper]
    mark(pen, lash, [0.6, 4.6 * k, 5.4 * k, 4.8 * k, 3.6 * k, 1.0], p.line, 0.97, 18)
    if gap > 0.1:
        mark(pen, lower, [0.5, 1.6, 1.6, 0.5], p.line if p.ink else p.deep, 0.5)
    fold = [(x - 1, y - 6.5 - 3 * t.old) for x, y in upper[1:]]
    mark(pen, fold, [0.5, 2.2, 0.6], p.deep, 0.5 * max(t.fold, t.old))
    base = -34 + t.brow_y - lift
    inner, outer = e.brow_in, e.brow_out
    bx, _ = skull.at(0, -34, 2)
    brow = [
        (bx - 2 + 2 * e.squeeze, base + 1 - 12 * inner + 4 * e.squeeze),
        (bx - 14, base - 5 - t.brow_arch * 0.6 - 6 * inner),
        (bx - 30, base - 5 - t.brow_arch - 9 * outer),
        (bx - 46, base + 5 - 10 * outer),
    ]
    mark(pen, brow, [t.brow_w * 0.7, t.brow_w, t.brow_w * 0.8, 0.6], p.brow, 0.94, 18)
    if e.tear > 0.45:
        x, y = at(0.4, low + 2)
        mark(pen, [(x, y), (x - 3, y + 14), (x - 4, y + 26)], [1.4, 3.0, 4.4], (1, 0.98, 0.96), 0.36)
        lay(pen, ellipse(x - 4, y + 28, 4, 5.4), (0.93, 0.96, 0.99), 0.65)


def _mouth(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    t = skull.t
    my = t.mouth_y
    shut = e.closed
    gap = (24 * e.open + (7 * e.part + 28 * e.jaw) * (1 - 0.75 * e.open)) * (1 - shut)
    out = 4.5 + 7 * e.round - 3 * e.press - 1.5 * t.old
    up, low = t.lip_up * (1 - 0.4 * e.press), t.lip_low * (1 - 0.4 * e.press)
    fx, fy = skull.at(0, my, 2)
    wide = 25 + 5 * max(0.0, e.corner) + 4 * e.stretch - 9 * e.round
    corner = (fx - wide, fy - 7 * max(0.0, e.corner) - 5 * min(0.0, e.corner) + gap * 0.2)
    top_y, low_y = fy - gap * 0.22, fy + gap * 0.74
    # skin under the lips, so that they stand out from the face
    pad = [
        (fx - 8, top_y - up - 7),
        (fx + out * 0.7, top_y - up * 0.9),
        (fx + out, top_y - 1),
        (fx - 4, fy),
        (fx + out * 0.5, low_y + low * 0.6),
        (fx - 5, low_y + low + 5),
        (fx - 16, low_y + low),
        (fx - 16, top_y - up),
    ]
    lay(pen, blob(pad, 0.5), p.skin if pen.light.side > 0 or p.ink else mix(p.skin, p.shade, 0.5))
    if gap > 1.2:
        hole = blob(
            [
                corner,
                (fx - wide * 0.4, top_y),
                (fx + out * 0.6, top_y),
                (fx - 3, fy + gap * 0.25),
                (fx + out * 0.2, low_y),
                (fx - wide * 0.5, low_y - 1),
            ],
            0.5,
        )
        lay(pen, hole, rgb("#43181b"))
        with pen.clip(hole):
            lay(pen, ellipse(fx - 8, low_y + 3, 12, gap * 0.35), rgb("#b55a52"))
            if e.round < 0.6:
                lay(pen, ellipse(fx - 2, top_y, 14, 3 + gap * 0.16), rgb("#f0e8dc"), 0.95)
    upper = blob(
        [
            (corner[0] + 2, corner[1]),
            (fx - wide * 0.4, top_y - up * 0.62),
            (fx + out * 0.45, top_y - up),
            (fx + out, top_y - up * 0.3),
            (fx + out * 0.7, top_y + 0.8),
            (fx - wide * 0.4, top_y + 0.6),
        ],
        0.5,
    )
    lower = blob(
        [
            (corner[0] + 2, corner[1]),
            (fx - wide * 0.4, low_y - 0.4),
            (fx + out * 0.5, low_y - 0.4),
            (fx + out * 0.75, low_y + low * 0.45),
            (fx + out * 0.1, low_y + low),
            (fx - wide * 0.45, low_y + low * 0.7),
        ],
        0.5,
    )
    soft = 0.6 if p.ink else 0.95
    lay(pen, lower, mix(p.lip, p.lit, 0.1), soft)
    lay(pen, upper, mix(p.lip, p.lip_dark, 0.4), soft)
    if gap <= 1.2:
        mark(
            pen,
            [(fx + out * 0.8, fy), (fx - wide * 0.4, fy + 0.4), corner],
            [1.2, 3.0, 2.6, 0.8],
            mix(p.lip_dark, p.line, 0.5),
            0.95,
        )
    mark(pen, [(corner[0] + 3, corner[1]), (corner[0] - 3, corner[1] - 2 * e.corner)], [2.4, 0.5], p.deep, 0.7, 6)


def paint_back(pen: Pen, look: Look, roll: float = 0.0) -> None:
    """Paint a head seen from behind, with all its hair: it lies over the body."""
    skull = Skull(traits(look), Expr())
    p = palette(look, pen.style, pen.light)
    style = style_of(look)
    with pen.at(0, 120, 1.0, math.degrees(roll)), pen.at(0, -120):
        _skin_behind(pen, skull, p)
        if look.hair != "bald":
            hair.paint_back_mass(pen, skull, look, p)
        elif skull.t.old > 0.25:
            ring = [
                (-100, -30),
                (-60, 0),
                (0, 8),
                (60, 0),
                (100, -30),
                (98, 30),
                (50, 66),
                (0, 72),
                (-50, 66),
                (-98, 30),
            ]
            with pen.clip(blob(skull.face(), 0.5)):
                lay(pen, blob([(float(x), float(y)) for x, y in ring], 0.5), mix(p.hair, p.skin, 0.15), 0.95)
        if style.ears and "headscarf" not in look.features:
            _ears_behind(pen, skull, p)
        paint_over_hair(pen, look, skull, BACK)


def _skin_behind(pen: Pen, skull: Skull, p: Palette) -> None:
    """Paint skull and nape."""
    t = skull.t
    ys = (t.crown_y + 6, t.crown_y + 22, t.crown_y + 48, -78, -40, 0, 36, 62)
    right, left = [skull.edge(y, 1) for y in ys], [skull.edge(y, -1) for y in reversed(ys)]
    neck: list[Point] = [(52, 96), (46, 140), (0, 148), (-46, 140), (-52, 96)]
    path = blob([skull.crown(0, 0), *right, *neck, *left], 0.5)
    side = pen.light.side
    lay(pen, path, p.shade)
    with pen.clip(path):
        lay(pen, moved(path, -side * 5, 0), mix(p.skin, p.shade, 0.45))
        lay(
            pen,
            blob([(-side * 10, -200), (-side * 30, 0), (-side * 8, 220), (-side * 240, 220), (-side * 240, -200)]),
            p.shade,
            0.5,
        )
        haze(pen, 0, 90, 60, 26, p.deep, 0.22)


def _ears_behind(pen: Pen, skull: Skull, p: Palette) -> None:
    for s in (-1, 1):
        x, y = skull.edge(0, s)
        k = skull.t.ear
        ear = blob(
            [
                (x - s * 3, y - 28),
                (x + s * 12 * k, y - 34),
                (x + s * 17 * k, y - 14),
                (x + s * 11 * k, y + 14),
                (x + s * 3, y + 32),
                (x - s * 3, y + 24),
            ],
            0.5,
        )
        lay(pen, ear, mix(p.skin, p.shade, 0.35 if s == pen.light.side else 0.9))
        mark(
            pen,
            [(x + s * 3, y - 24), (x + s * 6, y), (x + s * 2, y + 22)],
            [0.6, 2.6, 0.6],
            p.line if p.ink else p.deep,
            0.5,
        )
