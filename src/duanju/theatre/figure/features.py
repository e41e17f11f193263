"""Features: glasses, beards, hats, marks of the skin; each laid on the turned skull."""

import random

import skia

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import Palette, blob, lay, mark
from duanju.theatre.figure.skull import Skull
from duanju.theatre.figure.styles import style_of
from duanju.theatre.pen import Pen, Point, Rgb, blur, ellipse, mix, moved, mul, paint, rgb, shade

FRONT, PROFILE, BACK = "front", "profile", "back"


def paint_skin_marks(pen: Pen, look: Look, skull: Skull, p: Palette) -> None:
    """Paint what lies in the skin: freckles, mole, scar, stubble and beard."""
    t = skull.t
    r = random.Random(f"marks:{look.seed}")
    side = r.choice((-1, 1))
    if "freckles" in look.features:
        for _ in range(26):
            x, y = r.choice((-1, 1)) * r.uniform(10, 66), r.uniform(16, 44)
            lay(pen, ellipse(*skull.at(x, y), r.uniform(1.0, 1.9), r.uniform(0.9, 1.5)), p.deep, 0.34)
    if "mole" in look.features:
        x, y = skull.at(side * r.uniform(34, 52), r.uniform(t.mouth_y - 26, t.mouth_y + 4))
        lay(pen, ellipse(x, y, 2.6, 2.4), mul(p.deep, (0.6, 0.55, 0.55)), 0.9)
    if "scar" in look.features:
        line = skull.all([(side * 68, 14), (side * 62, 32), (side * 64, 44), (side * 56, 62)])
        mark(pen, line, [0.8, 4.2, 3.4, 0.8], mix(p.lit, p.flush, 0.4), 0.85)
        mark(pen, [(x + 1.6, y + 1) for x, y in line], [0.4, 1.6, 1.4, 0.4], p.deep, 0.5)
    if "stubble" in look.features:
        _jaw(pen, skull, p, 0.15 if p.ink else 0.22, 4)
        _bristles(pen, skull, p, random.Random(f"stubble:{look.seed}"))
    if "beard" in look.features:
        _beard(pen, skull, p)


def _jaw(pen: Pen, skull: Skull, p: Palette, alpha: float, off: float) -> None:
    """Shade jaw and lip as shaving leaves them."""
    t = skull.t
    my = t.mouth_y
    with pen.clip(blob(skull.face(), 0.5)):
        shape = blob(
            [
                skull.at(-88, 30),
                skull.at(-74, 62),
                skull.at(-46, my - 12),
                skull.at(-22, my - 22),
                skull.at(0, my - 18, off),
                skull.at(22, my - 22),
                skull.at(46, my - 12),
                skull.at(74, 62),
                skull.at(88, 30),
                (130, 60),
                (90, 190),
                (-90, 190),
                (-130, 60),
            ],
            0.5,
        )
        c = mul(mix(p.hair_dark, p.skin, 0.3), pen.light.ambient)
        pen.canvas.drawPath(shape, paint(c, alpha, MaskFilter=blur(12)))


def _bristles(pen: Pen, skull: Skull, p: Palette, r: random.Random) -> None:
    """Paint short hairs over jaw, chin and lip, thinner towards the cheeks."""
    t = skull.t
    path = skia.Path()
    for _ in range(130):
        x = r.uniform(-72, 72)
        top = (
            t.mouth_y - 14 + 26 * max(0.0, 1 - abs(abs(x) - 24) / 22) * (abs(x) < 46) - 12 * max(0.0, abs(x) - 50) / 22
        )
        y = top + (t.chin_y - top) * r.random() ** 0.8
        if abs(x) < t.mouth_w + 4 and abs(y - t.mouth_y - 2) < 13:
            continue
        a, b = skull.at(x, y, 2), skull.at(x + r.uniform(-1, 1), y + 3.4, 2)
        path.moveTo(*a)
        path.lineTo(*b)
    with pen.clip(blob(skull.face(), 0.5)):
        line = paint(mul(p.hair_dark, pen.light.ambient), 0.34, Style=skia.Paint.kStroke_Style, StrokeWidth=1.1)
        pen.canvas.drawPath(path, line)


def _beard(pen: Pen, skull: Skull, p: Palette) -> None:
    t = skull.t
    my, cy = t.mouth_y, t.chin_y + skull.drop
    ys = (8.0, 46.0, 74.0, t.chin_y - 26, t.chin_y - 8)
    right = [skull.edge(y, 1, 1.5) for y in ys]
    left = [skull.edge(y, -1, 1.5) for y in reversed(ys)]
    drop = skull.drop
    right, left = ([(x, y + (drop if y > 90 else 0)) for x, y in side] for side in (right, left))
    outer = [*right, skull.at(16, t.chin_y + 20), skull.at(-16, t.chin_y + 20), *left]
    inner = [
        skull.at(-84, 22),
        skull.at(-72, 54),
        skull.at(-50, my - 6),
        skull.at(-30, my + 8),
        skull.at(-15, my + 17, 4),
        skull.at(0, my + 21, 4),
        skull.at(15, my + 17, 4),
        skull.at(30, my + 8),
        skull.at(50, my - 6),
        skull.at(72, 54),
        skull.at(84, 22),
    ]
    path = blob([*outer, *inner], 0.45)
    lay(pen, path, p.hair)
    with pen.clip(path):
        side = pen.light.side
        lay(pen, moved(path, -side * 70, 0), p.hair_dark, 0.35)
        for i in range(9):
            x = -56 + 14 * i
            mark(
                pen,
                [skull.at(x * 0.8, cy - 20 - abs(x) * 0.5), skull.at(x, cy + 8 - abs(x) * 0.4)],
                [2.6, 0.5],
                p.hair_light if i % 3 == 0 else p.hair_dark,
                0.5,
                8,
            )


def paint_over_mouth(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint a moustache; a full beard has one too."""
    if not {"moustache", "beard"} & set(look.features):
        return
    t = skull.t
    y = t.mouth_y - 13 - 0.2 * 8 * e.open - 3 * e.lip_up
    w = t.mouth_w * (1.14 if "beard" in look.features else 1.0)
    rise = 6.0 * e.corner
    for s in (-1, 1):
        tone = mix(p.hair, p.hair_dark, 0.0 if s == pen.light.side else 0.4)
        top = [(0, y - 6), (0.32, y - 9.5), (0.7, y - 5 - 0.4 * rise)]
        tip = [(1.08, y + 7 - rise), (1.14, y + 11 - rise)]
        foot = [(0.72, y + 6.5 - 0.4 * rise), (0.34, y + 4.5), (0, y + 2.5)]
        half = [skull.at(s * w * u, v, 8 - 6 * u) for u, v in (*top, *tip, *foot)]
        lay(pen, blob(half, 0.5), tone)
        for k in range(5):
            u = 0.14 + 0.19 * k
            hair = [skull.at(s * w * u, y - 6 + 4 * u, 8), skull.at(s * w * (u + 0.14), y + 5 + (4 - rise) * u, 6)]
            mark(pen, hair, [1.8, 0.5], p.hair_light if k % 2 else p.hair_dark, 0.5, 6)


def paint_over_eyes(pen: Pen, look: Look, skull: Skull, p: Palette) -> None:
    """Paint glasses."""
    if "glasses" not in look.features:
        return
    t = skull.t
    round_ = look.seed % 2 == 0
    frame = rgb("#2a2422") if look.seed % 3 else rgb("#6d4a2c")
    lenses: list[list[Point]] = []
    for s in (-1, 1):
        c, w = t.eye_x, 33.0
        if round_:
            shape = [(-1, 0), (-0.72, -0.72), (0, -1), (0.72, -0.72), (1, 0), (0.72, 0.72), (0, 1), (-0.72, 0.72)]
        else:
            shape = [
                (-1, -0.55),
                (-0.8, -0.82),
                (0, -0.86),
                (0.9, -0.9),
                (1.08, -0.6),
                (0.95, 0.5),
                (0.5, 0.82),
                (-0.5, 0.82),
                (-0.95, 0.4),
            ]
        lens = [skull.at(s * (c + x * w), y * 27 + 2, 9) for x, y in shape]
        lenses.append(lens)
        path = blob(lens, 0.5)
        lay(pen, path, (0.92, 0.96, 1.0), 0.10)
        with pen.clip(path):
            x, y = skull.at(s * c, 0, 9)
            lay(pen, blob([(x - 22, y + 26), (x - 4, y - 30), (x + 6, y - 30), (x - 10, y + 30)], 0.1), (1, 1, 1), 0.10)
        ring = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=3.4 if not p.ink else 3.0)
        ring.setColor4f(skia.Color4f(*mul(frame, pen.light.ambient), 1.0))
        pen.canvas.drawPath(path, ring)
    bridge = [skull.at(-(t.eye_x - 33), -4, 9), skull.at(0, -9, 14), skull.at(t.eye_x - 33, -4, 9)]
    mark(pen, bridge, [3.4, 3.2, 3.4], frame, 1.0)
    for s in (-1, 1):
        if s * skull.sy < 0.30:
            end = skull.around(s * (70 if "headscarf" in look.features else 90), -10, 3)
            mark(pen, [skull.at(s * (t.eye_x + 34), -8, 6), end], [3.4, 3.0], frame, 1.0, 6)


def paint_over_hair(pen: Pen, look: Look, skull: Skull, view: str = FRONT) -> None:
    """Paint what is worn over the hair: cap, hat, headscarf, earrings."""
    if "headscarf" in look.features:
        _headscarf(pen, look, skull, view)
    elif "cap" in look.features:
        _cap(pen, look, skull, view)
    elif "hat" in look.features:
        _hat(pen, look, skull)
    if "earrings" in look.features and "headscarf" not in look.features and view != BACK:
        for s in (-1, 1):
            if s * skull.sy > 0.12:
                continue
            x, y = skull.around(s * 93, 40) if view == FRONT else (-6.0, 40.0)
            x += s * (5 if view == FRONT else 0)
            lay(pen, ellipse(x, y + 3, 3.4, 3.4), rgb("#e6c35c"))
            lay(pen, ellipse(x, y + 13, 4.6, 6.4), rgb(look.accent) if look.accent else rgb("#e6c35c"))
            lay(pen, ellipse(x + pen.light.side * 1.4, y + 11, 1.5, 2.0), (1, 1, 1), 0.8)


def _dome(skull: Skull, low: float, lift: float, top_lift: float) -> list[Point]:
    """Return the outline of a crown from its right rim over the top to its left rim."""
    top = skull.t.crown_y
    ys = [y for y in (low, -112.0, top + 26, top + 8) if y <= low]
    lifts = [lift + (top_lift - lift) * min(1.0, max(0.0, (low - y) / (low - top))) for y in ys]
    right = [skull.edge(y, 1, k) for y, k in zip(ys, lifts, strict=True)]
    left = [skull.edge(y, -1, k) for y, k in zip(ys, lifts, strict=True)]
    return [*right, skull.crown(0, top_lift), *reversed(left)]


def _hair_room(look: Look) -> tuple[float, float]:
    """Return how far a hat stands off the skull, at its rim and on top, so that the hair fits under it."""
    style = style_of(look)
    return max(9.0, style.side * 0.7 + 5), max(18.0, min(40.0, style.top * 0.8 + 12))


def _cloth(pen: Pen, path: skia.Path, color: tuple[float, float, float]) -> None:
    """Fill a worn thing in two planes with a shadow under it."""
    side = pen.light.side
    if pen.style == "paper":
        pen.canvas.drawPath(moved(path, -side * 1.4, 4), paint((0.09, 0.04, 0.10), 0.3, MaskFilter=blur(3)))
        lay(pen, path, mix(color, pen.light.key, 0.35 * pen.light.strength))
    else:
        lay(pen, path, shade(color, 0.55))
    with pen.clip(path):
        lay(pen, moved(path, -side * 5, 4), color)
        lay(pen, moved(path, -side * 120, 0), mul(color, (0.72, 0.68, 0.76)), 0.6)


def _rim(
    skull: Skull, low: float, lift: float, span: tuple[float, float] | None = None, drop: float = 0.0
) -> list[Point]:
    """Return the rim of a hat from the viewer's left to the right, along the front or over a span of longitudes."""
    left, right = skull.horizon(low)
    a, b = span or (left, right)
    out = []
    for i in range(9):
        lon = a + (b - a) * i / 8
        bend = drop * max(0.0, 1 - ((i - 4) / 4) ** 2)
        x, y = skull.around(lon, low + bend, lift)
        out.append((x, y))
    return out


def _cap(pen: Pen, look: Look, skull: Skull, view: str) -> None:
    rim, top = _hair_room(look)
    color = rgb(look.accent)
    low = -84.0
    path = blob([*_dome(skull, low, rim, top), *_rim(skull, low, rim, drop=6)], 0.5)
    _cloth(pen, path, color)
    with pen.clip(path):
        x, y = skull.crown(0, top)
        fx, fy = skull.around(0, low, rim)
        if view != BACK:
            mark(
                pen,
                [(x, y), ((x + fx) / 2 + skull.sy * 30, (y + fy) / 2 - 10), (fx, fy)],
                [1.0, 2.2, 1.0],
                shade(color, 0.6),
                0.7,
            )
    if view == BACK:
        return
    span = (-64.0, 64.0)
    inner = [(x, y - 4) for x, y in _rim(skull, low, rim - 3, span, 5)]
    outer = []
    for i in range(9):
        lon = span[0] + 128 * i / 8
        reach = 1 - ((i - 4) / 4.3) ** 2
        x, y = skull.around(lon, low + 4, rim + 44 * reach)
        outer.append((x, y + 19 * reach))
    visor = blob([*inner, *reversed(outer)], 0.45)
    _cloth(pen, visor, shade(color, 0.8))


def _hat(pen: Pen, look: Look, skull: Skull) -> None:
    rim, top = _hair_room(look)
    color = rgb(look.accent) if sum(rgb(look.accent)) < 2.1 else rgb("#8a6a44")
    low = -96.0
    cx, cy = skull.around(0, low, 0)[0] * 0.2, low - 4
    wide = 172.0
    brim = blob(
        [
            (cx - wide, cy + 8),
            (cx - wide * 0.6, cy - 16),
            (cx, cy - 24),
            (cx + wide * 0.6, cy - 16),
            (cx + wide, cy + 8),
            (cx + wide * 0.6, cy + 24),
            (cx, cy + 30),
            (cx - wide * 0.6, cy + 24),
        ],
        0.55,
    )
    _cloth(pen, brim, shade(color, 0.88))
    dome = [*_dome(skull, low, rim, top + 16)]
    base = [(dome[-1][0], dome[-1][1]), (cx, low + 14), (dome[0][0], dome[0][1])]
    path = blob([*dome, *base[1:2]], 0.5)
    _cloth(pen, path, color)
    with pen.clip(path):
        band = [(dome[-1][0] - 6, low - 6), (cx, low + 8), (dome[0][0] + 6, low - 6)]
        mark(pen, band, [15, 15, 15], shade(color, 0.45), 1.0)


def _headscarf(pen: Pen, look: Look, skull: Skull, view: str) -> None:
    t = skull.t
    style = style_of(look)
    lift = max(10.0, style.side * 0.8 + 6)
    color = rgb(look.accent)
    ys = (t.crown_y + 8, t.crown_y + 26, t.crown_y + 52, -70, -30, 10, 50, 84)
    over = min(30.0, style.top * 0.7 + 8)
    off = [over, over, over * 0.8 + 3, lift, lift, lift, lift, lift * 0.7]
    right = [skull.edge(y, 1, k) for y, k in zip(ys, off, strict=True)]
    if view == PROFILE:
        off[-2:] = [lift + 7, 40.0]  # down over the nape
    left = [skull.edge(y, -1, k) for y, k in zip(ys, off, strict=True)]
    chin = skull.at(0, t.chin_y + 8)
    if view == BACK:
        path = blob([skull.crown(0, over), *right, (74, 118), (0, 176), (-74, 118), *reversed(left)], 0.5)
        _cloth(pen, path, color)
        for s in (-1, 1):
            mark(pen, [(s * 70, 20), (s * 30, 90), (0, 160)], [0.6, 3.4, 0.6], shade(color, 0.6), 0.6)
        _dots(pen, path, color, look.seed)
        return
    frame_line = ((0, -104), (28, -102), (48, -88), (62, -56), (70, -14), (72, 34), (66, 78))
    if view == PROFILE:
        inner = [skull.around(-x, y, 2) for x, y in reversed(frame_line)]
        outline = [skull.crown(0, over), right[0], right[1], skull.edge(-106, 1, 6)]
        below = [(30.0, t.chin_y + 6), (6.0, t.chin_y + 12), (-50.0, 120.0)]
        path = blob([*outline, *reversed(inner), *below, *reversed(left)], 0.5)
        _cloth(pen, path, color)
    else:
        inner_r = [skull.around(x, y, 2) for x, y in frame_line]
        inner_l = [skull.around(-x, y, 2) for x, y in frame_line[1:]]
        hole = [*reversed(inner_l), *inner_r, (chin[0] + 34, chin[1] - 8), chin, (chin[0] - 34, chin[1] - 8)]
        whole = blob(
            [
                skull.crown(0, over),
                *right,
                (chin[0] + 52, chin[1] + 2),
                (chin[0], chin[1] + 16),
                (chin[0] - 52, chin[1] + 2),
                *reversed(left),
            ],
            0.5,
        )
        path = skia.Op(whole, _within_face(skull, hole), skia.PathOp.kDifference_PathOp)
        _cloth(pen, path, color)
    knot = blob(
        [
            (chin[0] - 15, chin[1] + 4),
            (chin[0] + 14, chin[1] + 2),
            (chin[0] + 18, chin[1] + 22),
            (chin[0], chin[1] + 30),
            (chin[0] - 16, chin[1] + 22),
        ],
        0.5,
    )
    if view == FRONT:
        for s in (-1, 1):
            tail = blob(
                [
                    (chin[0], chin[1] + 14),
                    (chin[0] + s * 26, chin[1] + 34),
                    (chin[0] + s * 40, chin[1] + 74),
                    (chin[0] + s * 14, chin[1] + 60),
                ],
                0.5,
            )
            _cloth(pen, tail, shade(color, 0.9))
        _cloth(pen, knot, color)
    _dots(pen, path, color, look.seed)


def _dots(pen: Pen, path: skia.Path, color: Rgb, seed: int) -> None:
    """Print the cloth with dots, the same on every side of a person."""
    r = random.Random(f"scarf:{seed}")
    tint = mix(color, (1, 0.97, 0.9), 0.6) if sum(color) < 2 else shade(color, 0.75)
    with pen.clip(path):
        for row in range(9):
            for column in range(8):
                x = -140 + column * 40 + (20 if row % 2 else 0) + r.uniform(-4, 4)
                lay(pen, ellipse(x, -196 + row * 40 + r.uniform(-4, 4), 3.2, 3.2), tint, 0.75)


def _within_face(skull: Skull, hole: list[Point]) -> skia.Path:
    """Return the part of an opening that shows the face, so that no background shows beside a turned cheek."""
    return skia.Op(blob(hole, 0.5), blob(skull.face(), 0.5), skia.PathOp.kIntersect_PathOp)


def paint_side_features(pen: Pen, look: Look, skull: Skull, p: Palette, part: str) -> None:
    """Paint the features of one part of a head in profile, facing right."""
    t = skull.t
    has = set(look.features)
    fx, my = skull.at(0, t.mouth_y, 0)
    if part == "base":
        if "beard" in has:
            cy = t.chin_y + skull.drop
            path = blob(
                [
                    (2, 10),
                    (10, 44),
                    (28, 70),
                    (fx - 24, my + 4),
                    (fx - 8, my + 18),
                    (fx + 2, my + 26),
                    (fx + 4, cy + 4),
                    (fx - 14, cy + 24),
                    (40, cy + 8),
                    (4, cy - 22),
                    (-8, 60),
                    (-6, 20),
                ],
                0.45,
            )
            lay(pen, path, p.hair)
        if "stubble" in has:
            shape = blob(
                [
                    (0, 30),
                    (30, 66),
                    (fx - 20, my - 18),
                    (fx - 3, my - 16),
                    (fx - 2, t.chin_y - 4),
                    (40, t.chin_y),
                    (-6, 76),
                ],
                0.5,
            )
            pen.canvas.drawPath(shape, paint(mul(p.hair_dark, pen.light.ambient), 0.15, MaskFilter=blur(11)))
        if "mole" in has:
            lay(pen, ellipse(44, 66, 2.6, 2.4), mul(p.deep, (0.6, 0.55, 0.55)), 0.9)
        if "scar" in has:
            mark(pen, [(52, 14), (44, 34), (46, 46), (38, 64)], [0.8, 4.2, 3.4, 0.8], mix(p.lit, p.flush, 0.4), 0.85)
        if "freckles" in has:
            r = random.Random(f"marks:{look.seed}")
            for _ in range(14):
                lay(pen, ellipse(r.uniform(34, 72), r.uniform(16, 44), 1.5, 1.3), p.deep, 0.34)
    elif part == "mouth" and {"moustache", "beard"} & has:
        path = blob(
            [
                (fx + 7, my - 15),
                (fx + 6, my - 7),
                (fx - 16, my - 1),
                (fx - 32, my + 8),
                (fx - 26, my - 8),
                (fx - 6, my - 17),
            ],
            0.5,
        )
        lay(pen, path, p.hair)
    elif part == "eyes" and "glasses" in has:
        frame = rgb("#2a2422") if look.seed % 3 else rgb("#6d4a2c")
        x, _ = skull.at(0, -4, -4)
        lens = ellipse(x - 6, 0, 13, 27)
        lay(pen, lens, (0.92, 0.96, 1.0), 0.14)
        ring = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=3.2)
        ring.setColor4f(skia.Color4f(*mul(frame, pen.light.ambient), 1.0))
        pen.canvas.drawPath(lens, ring)
        mark(
            pen,
            [(x - 19, -6), (44, -9), (30, -10)] if "headscarf" in has else [(x - 19, -6), (30, -10), (-8, -14)],
            [3.4, 3.0, 3.0],
            frame,
            1.0,
            8,
        )
        mark(pen, [(x + 5, -6), (x + 12, -9)], [3.2, 2.6], frame, 1.0, 4)
