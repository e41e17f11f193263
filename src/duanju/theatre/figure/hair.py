"""Hair as masses laid on the skull, so that every style turns with the head."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import skia

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.knots import paint_tied, paint_tied_back, sheet
from duanju.theatre.figure.palette import Palette, blob, lay, mark, palette
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.figure.styles import HANG, Line, Style, style_of
from duanju.theatre.pen import RICE_PAPER, Pen, Point, curve, mix, moved


def paint_behind(pen: Pen, look: Look, expr: Expr) -> None:
    """Paint the hair that lies behind neck and body; draw it before the body."""
    if expr.view != "front":
        _behind_profile(pen, look, expr)
        return
    skull = Skull(traits(look), expr)
    style = style_of(look)
    p = palette(look, pen.style, pen.light)
    if look.hair == "bald" or "headscarf" in look.features:
        return
    with pen.at(0, 120, 1.0, math.degrees(expr.roll)), pen.at(0, -120):
        paint_tied(pen, skull, style, p)
        mass = _mass(skull, style)
        sheet(pen, mass, mix(p.hair, p.hair_dark, 0.62), 4)
        if style.length > 150:
            with pen.clip(mass):
                _hanging_strands(pen, skull, style, p)


def _behind_profile(pen: Pen, look: Look, expr: Expr) -> None:
    """Paint the hair behind the neck of a head in profile."""
    if expr.view == "back" or look.hair == "bald" or "headscarf" in look.features:
        return
    side, facing = mirrored(pen, expr)
    skull = Skull(traits(look), facing, profile=True)
    p = palette(look, pen.style, side.light)
    style = style_of(look)
    with pen.at(0, 120, 1.0, math.degrees(expr.roll)), pen.at(0, -120, flip=expr.yaw < 0):
        paint_tied(side, skull, style, p)
        low = style.length if not style.ears else 60.0
        ys = [y for y in (-60.0, -20.0, 20.0, 60.0, 130.0, 220.0) if y < low]
        back = [skull.edge(y, -1, style.wide * 0.6, HANG if not style.ears else 400) for y in [*ys, low]]
        front = [(-34.0 if y > 50 else -10.0, y) for y in [low, *reversed(ys)]]
        lay(side, blob([*back, *front], 0.5), mix(p.hair, p.hair_dark, 0.6))


def mirrored(pen: Pen, expr: Expr) -> tuple[Pen, Expr]:
    """Return pen and expression as for a head that faces right; a head facing left is its mirror image."""
    if expr.yaw >= 0:
        return pen, expr
    light = replace(pen.light, side=-pen.light.side)
    return Pen(pen.canvas, pen.style, light), replace(expr, yaw=-expr.yaw, gaze_x=-expr.gaze_x)


def _lift(skull: Skull, style: Style) -> Callable[[float], float]:
    """Return how far the hair stands off the skull at a height."""
    top = skull.t.crown_y

    low = style.side * (0.55 if style.ears else 0.95)
    lifts = (style.top * 0.85, style.side + style.top * 0.20, style.side, low, 1.0 if style.ears else low)

    def at(y: float) -> float:
        return float(np.interp(y, [top, -95, -40, 20, 70], lifts))

    return at


def _waved(points: list[Point], amount: float, length: float = 2.6) -> list[Point]:
    """Return an outline with curls: every second point pushed outwards; `length` of a curl against its depth."""
    if not amount:
        return points
    fine = curve(points, False, 0.5)
    measure = skia.PathMeasure(fine, False)
    total = measure.getLength()
    count = max(5, int(total / (amount * length))) | 1
    out: list[Point] = []
    for i in range(count):
        position, tangent = measure.getPosTan(total * i / (count - 1))
        push = amount * (0.75 if i % 2 else -0.45) * (0.85 + 0.4 * math.sin(2.4 * i))
        out.append((position.x() + tangent.y() * push, position.y() - tangent.x() * push))
    return out


def _sides(style: Style) -> tuple[Line, Line]:
    """Return the hairline on the viewer's right and left, both from the middle outwards, left as negatives."""
    left = style.left or style.hairline
    return style.hairline, tuple((-abs(x), y) for x, y in left)


def _visible(skull: Skull, line: Line, side: int, keep: bool) -> list[tuple[float, float]]:
    """Return the part of a hairline before the horizon; the last point lies on it. `keep` keeps what hangs."""
    out: list[tuple[float, float]] = []
    before: tuple[float, float] | None = None
    for lon, y in line:
        edge = skull.horizon(min(y, HANG))[0 if side < 0 else 1]
        over = (lon - edge) * side
        if over > 0 and not keep:
            if before is not None:
                span = (lon - before[0]) * side
                t = 0.0 if span <= 0 else max(0.0, min(1.0, 1 - over / span))
                out.append((edge, before[1] + (y - before[1]) * t))
            else:
                out.append((edge, y))
            break
        out.append((lon, y))
        before = (lon, y)
    return out


def cap(skull: Skull, style: Style) -> skia.Path:
    """Return the hair over the skull as one shape: outline above, hairline below."""
    lift = _lift(skull, style)
    right_line, left_line = _sides(style)
    hangs = not style.ears
    both = [skull.horizon(0)[0] < -30, skull.horizon(0)[1] > 30]
    right = _visible(skull, right_line, 1, hangs and both[1])
    left = _visible(skull, left_line, -1, hangs and both[0])
    top = skull.t.crown_y

    def outer(side: int, low: float) -> list[Point]:
        ys = [y for y in (top + 8, top + 24, top + 50, -78, -50, -22, 6, 30, 52) if y < low - 8]
        taper = 1.0 if hangs and both[0 if side < 0 else 1] else 0.45
        return [skull.edge(y, side, lift(y) * (taper if y > low - 8 else 1.0), HANG) for y in [*ys, low]]

    lows = [style.locks if hangs and seen else line[-1][1] for line, seen in ((right, both[1]), (left, both[0]))]
    over = [skull.crown(0.0, lift(top))]
    outline = [*reversed(outer(-1, lows[1])), *over, *outer(1, lows[0])]
    if style.wave:
        outline = _waved(outline, style.wave, style.curl)
    inner_right = [skull.around(x, y, 1.5, HANG) for x, y in reversed(right)]
    inner_left = [skull.around(x, y, 1.5, HANG) for x, y in left]
    if hangs and both[1]:
        inner_right = [*_lock_end(skull, style, 1), *inner_right]
    if hangs and both[0]:
        inner_left = [*inner_left, *reversed(_lock_end(skull, style, -1))]
    if style.wave and style.ears:
        edge = _waved([*inner_right, *inner_left[1:]], style.wave * 0.55)
        return _joined(outline, edge)
    return _joined(outline, [*inner_right, *inner_left[1:]])


def _joined(outline: list[Point], inner: list[Point]) -> skia.Path:
    """Return the shape between an outline and a hairline, with sharp tips where they meet."""
    path = curve(outline, False, 0.5)
    last = curve([outline[-1], *inner, outline[0]], False, 0.46)
    path.addPath(last, skia.Path.AddPathMode.kExtend_AddPathMode)
    path.close()
    return path


def _lock_end(skull: Skull, style: Style, side: int) -> list[Point]:
    """Return the tip of the lock that hangs before the shoulder, from its outer to its inner edge."""
    x, y = skull.edge(style.locks, side, style.side * 0.6, HANG)
    ix, _ = skull.around(side * 70, 70, 1.5, HANG)
    return [(x + (ix - x) * 0.35, y + 6), (ix + (x - ix) * 0.30, y - 22), (ix + (x - ix) * 0.06, y * 0.62)]


def _mass(skull: Skull, style: Style) -> skia.Path:
    """Return the hair behind the head."""
    low, wide = style.length, style.wide
    ys = [-70, -30, 10, 36]
    y = 36.0
    while y + 46 < low:
        y += 40
        ys.append(int(y))

    def off(y: float) -> float:
        if style.ears:
            return float(np.interp(y, [-70, 34, 75], [wide - 2, wide - 1.5, -24]))
        return float(np.interp(y, [-70, 50, 160, 240, 400], [style.side - 7, style.side - 1, wide, wide, wide - 16]))

    def edge(y: float, side: int) -> Point:
        """Return the outline; short hair hides behind the cheek that is turned to the viewer."""
        hidden = 34 * max(0.0, side * skull.sy) if style.ears else 0.0
        return skull.edge(y, side, (off(y) - hidden) or 0.1, 400 if style.ears else HANG)

    right = [edge(y, 1) for y in [*ys, low]]
    left = [edge(y, -1) for y in [low, *reversed(ys)]]
    if style.wave:
        right, left = _waved(right, style.wave, style.curl), _waved(left, style.wave, style.curl)
    mid = (right[-1][0] + left[0][0]) / 2
    high = skull.crown(0.0, -20)
    return blob([high, *right, (mid, low + (7 if not style.ears else 0)), *left], 0.5)


def paint_cap(pen: Pen, skull: Skull, look: Look, p: Palette) -> None:
    """Paint the hair in front: its shadow on the brow, the mass in two planes, a few strands."""
    style = style_of(look)
    if look.hair == "bald":
        _bald_sides(pen, skull, p)
        return
    path = cap(skull, style)
    side = pen.light.side
    if look.hair in ("buzz",):
        lay(pen, path, mix(p.hair, p.skin, 0.25), 0.86)
        return
    if not p.ink:
        with pen.clip(blob(skull.face(), 0.5)):
            lay(pen, moved(path, -side * 3, 8), p.shade, 0.75)
    sheet(pen, path, p.hair_light if not p.ink else p.hair, 3)
    if p.ink and not {"cap", "hat", "headscarf"} & set(look.features):
        _wet_edge(pen, skull, style, p)
    with pen.clip(path):
        if p.ink:
            lay(pen, moved(path, -side * 16, 20), p.hair_dark, 0.30)
            lay(pen, moved(path, -side * 52, 34), p.hair_dark, 0.35)
            _dry_streaks(pen, skull, style)
        else:
            lay(pen, moved(path, -side * 6.5, 6.5), p.hair)
            dark = [
                skull.crown(-side * 0.1, 60),
                skull.around(-side * 30, -150, 30),
                skull.around(-side * 44, -110, 8),
                skull.around(-side * 58, -70, 4),
                skull.around(-side * 72, 0, 4, HANG),
                skull.around(-side * 74, 400, 4, HANG),
            ]
            far = -side * 320
            lay(pen, blob([*dark, (far, 400), (far, -320)], 0.4), p.hair_dark, 0.55)
            _sheen(pen, skull, style, p)
        _strands(pen, skull, style, p, look.seed)


def _wet_edge(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """In ink, let a few hairs of the brush leave the outline."""
    if style.wave or style.top < 12:
        return
    top = skull.t.crown_y
    for side, y, reach in ((-1, top + 48, 11), (1, top + 44, 12), (-1, -60, 9), (1, -74, 10)):
        if side * skull.yaw > 1:
            continue
        a = skull.edge(y - 34, side, style.side + 1, HANG)
        b = skull.edge(y, side, style.side + reach * 0.5, HANG)
        c = skull.edge(y + 30, side, style.side + reach, HANG)
        mark(pen, [a, b, c], [3.0, 2.0, 0.3], p.hair, 0.85, 10)


def _dry_streaks(pen: Pen, skull: Skull, style: Style) -> None:
    """Leave streaks of bare paper where the brush ran dry, on the key side."""
    side, top = pen.light.side, skull.t.crown_y
    if style.wave or style.top < 12:
        return
    for i, lon in enumerate((16, 25, 33, 46, 58)):
        start = skull.around(side * lon * 0.6, top + 10 + 3 * i, style.top * 0.6)
        mid = skull.around(side * lon, top + 34 + 5 * i, style.top * 0.45)
        end = skull.around(side * (lon + 9), top + 62 + 5 * i, style.side)
        mark(pen, [start, mid, end], [0.3, 1.8 + 0.5 * (i % 2), 0.3], RICE_PAPER, 0.30 + 0.12 * (i % 3), 12)


def _sheen(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint the band of light that smooth hair throws back on the key side."""
    if style.wave or style.top < 18:
        return
    side, top = pen.light.side, skull.t.crown_y
    upper = [skull.around(side * x, top + y, style.top * 0.55) for x, y in ((8, 14), (26, 17), (44, 26), (58, 40))]
    lower = [skull.around(side * x, top + y, style.top * 0.5) for x, y in ((60, 52), (43, 42), (28, 29), (12, 30))]
    lay(pen, blob([*upper, *lower], 0.35), p.hair_light, 0.42)


def _combed(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint the parting and the strands that are combed from it over the temples."""
    top = skull.t.crown_y
    for side in (-1, 1):
        for i, (far, low) in enumerate(((16, -128), (28, -108), (40, -84), (52, -56), (64, -26))):
            root = skull.around(side * 2.0, top + 9 + 5 * i, style.top * 0.6)
            mid = skull.around(side * (far * 0.85 + 10), (top + low) / 2 - 10 + 3 * i, style.side + style.top * 0.3)
            tip = skull.around(side * (far + 26), low + 4, style.side)
            end = skull.around(side * (far + 44), low + 44 - 3 * i, style.side * 0.8)
            tint = p.hair_light if (i + (side > 0)) % 3 == 1 else p.hair_dark
            mark(pen, [root, mid, tip, end], [0.5, 3.2, 2.6, 0.5], tint, 0.6, 16)
    line = [skull.around(0, top + y, style.top * k) for y, k in ((2, 0.7), (18, 0.4), (37, 0.0))]
    mark(pen, line, [1.0, 2.6, 3.6], p.hair_dark, 0.85, 12)


def _strands(pen: Pen, skull: Skull, style: Style, p: Palette, seed: int) -> None:
    """Paint a few strands from the crown or parting to the hairline."""
    if style.parting:
        _combed(pen, skull, style, p)
        return
    if not style.strands:
        return
    right, left = _sides(style)
    start = -12.0 if not style.left else 14.0
    top = skull.t.crown_y
    for i in range(style.strands):
        u = (i + 0.5) / style.strands
        line = left if i % 2 else right
        lon, y = line[min(len(line) - 1, 1 + int(u * 5))]
        root = skull.around(start + (lon - start) * 0.15, top + 3, style.top * 0.7)
        mid = skull.around(lon * 0.72 + start * 0.2, (top + y) / 2 - 12, style.side + style.top * 0.25)
        tip = skull.around(lon * 0.98, y - 6, style.side * 0.5)
        tint = p.hair_light if (i + seed) % 3 == 0 else p.hair_dark
        mark(pen, [root, mid, tip], [0.5, 3.0, 0.5], tint, 0.5, 12)
    if not style.ears:
        for side in (-1, 1):
            for k, reach in ((0.3, 0.95), (0.65, 0.85)):
                a = skull.around(side * (66 + 24 * k), -40, style.side, HANG)
                b = skull.around(side * (72 + 20 * k), 60, style.side, HANG)
                c = (b[0] + side * 2, style.locks * reach)
                mark(pen, [a, b, c], [0.5, 3.0, 0.5], p.hair_dark, 0.5, 12)


def _hanging_strands(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    for k in (-0.7, -0.25, 0.3, 0.75):
        x = skull.edge(30, 1 if k > 0 else -1, 0, HANG)[0] * abs(k)
        mark(pen, [(x, 60), (x * 1.06, 160), (x * 1.02, style.length - 10)], [0.5, 3.4, 0.5], p.hair_dark, 0.6)


def _bald_sides(pen: Pen, skull: Skull, p: Palette) -> None:
    """Paint the fringe of hair that is left above the ears."""
    if skull.t.old < 0.25:
        return
    for side in (-1, 1):
        if side * skull.yaw > 0.35:
            continue
        ring = [(97, -18), (112, -34), (140, -38), (180, -36), (180, 52), (150, 54), (124, 44), (108, 6)]
        points = [skull.around(side * x, y, 2.5) for x, y in ring]
        lay(pen, blob(points, 0.5), mix(p.hair, p.skin, 0.12), 0.95)


_TIPS = (0.82, 0.6, 0.44, 0.18, -0.02, -0.26, -0.48, -0.64, -0.84)
"""Where the locks of long hair end across the back, of its width."""


def paint_back_mass(pen: Pen, skull: Skull, look: Look, p: Palette) -> None:
    """Paint all the hair of a head seen from behind."""
    style = style_of(look)
    lift = _lift(skull, style)
    hangs = not style.ears
    top = skull.t.crown_y
    ys = [top + 8, top + 24, top + 50, -78, -50, -22, 6, 30, 48]
    low = style.length
    if hangs:
        ys += [y for y in (90, 150, 220) if y < low - 30]
        ys.append(low)

    def outer(side: int) -> list[Point]:
        return [
            skull.edge(y, side, (lift(y) if y < 40 else style.wide * 0.8), HANG)
            if hangs
            else skull.edge(y, side, lift(y))
            for y in ys
        ]

    right, left = [skull.crown(0, lift(top)), *outer(1)], outer(-1)
    if style.wave:
        right = _waved(right, style.wave, style.curl)
        left = list(reversed(_waved(list(reversed(left)), style.wave, style.curl)))
    nape: list[Point] = [(62.0, 74.0), (34.0, 86.0), (0.0, 80.0), (-34.0, 86.0), (-62.0, 74.0)]
    if hangs:
        ragged = min(1.0, low / 280)
        nape = [(x * 96.0, low + ((10.0 if i % 2 else -9.0) + 14 * (1 - x * x)) * ragged) for i, x in enumerate(_TIPS)]
    if style.tied:
        nape = [(56.0, 66.0), (26.0, 70.0), (0.0, 64.0), (-26.0, 70.0), (-56.0, 66.0)]
    path = blob([*right, *nape, *reversed(left)], 0.5)
    side = pen.light.side
    if look.hair == "buzz":
        lay(pen, path, mix(p.hair, p.skin, 0.25), 0.86)
        return
    sheet(pen, path, p.hair if p.ink else p.hair_light, 3)
    with pen.clip(path):
        if not p.ink:
            lay(pen, moved(path, -side * 9, 7), p.hair)
        lay(pen, moved(path, -side * 118, 4), p.hair_dark, 0.4)
        if not p.ink:
            _back_sheen(pen, style, p, top)
        if not (style.wave and style.ears):
            _back_strands(pen, style, p, top, low if hangs else 80.0)
    paint_tied_back(pen, skull, style, p)


def _back_sheen(pen: Pen, style: Style, p: Palette, top: float) -> None:
    """Paint the light on the back of a head: a broken band round the crown, brighter towards the key."""
    side, tint = pen.light.side, mix(p.hair_light, (1, 1, 1), 0.08)
    if style.wave and style.ears:
        for i in range(14):
            x, y = -92 + 14.0 * i, top + 40 + 34 * ((i * 5) % 4)
            mark(pen, [(x - 9, y + 6), (x, y - 5), (x + 9, y + 5)], [0.6, 4.0, 0.6], tint, 0.4, 8)
        return
    for i in range(15):
        x = -98 + 14.0 * i
        bow = (x / 105) ** 2
        near = 0.5 + 0.5 * side * x / 98
        y, tall = top + 52 + 34 * bow, 16 + 9 * ((i * 7) % 3)
        mark(pen, [(x * 0.92, y - tall), (x, y), (x * 1.05, y + tall)], [0.5, 9.0, 0.5], tint, 0.16 + 0.42 * near, 10)


def _back_strands(pen: Pen, style: Style, p: Palette, top: float, low: float) -> None:
    """Paint strands that run from the whorl, or towards the knot where the hair is tied."""
    gather = {"bun": (0, -150), "topknot": (0, -180), "ponytail": (0, -96), "braid": (0, 60)}.get(style.tied)
    for i, u in enumerate((-0.96, -0.84, -0.7, -0.54, -0.38, -0.2, 0.02, 0.2, 0.36, 0.52, 0.68, 0.82, 0.95)):
        tint = p.hair_light if i % 2 == 0 else p.hair_dark
        if gather:
            gx, gy = gather
            points = [(u * 92.0, 54.0 if abs(u) < 0.6 else 10.0), (u * 74.0, (gy + 40) / 2), (gx + u * 14, gy + 6.0)]
        else:
            points = [(u * 12.0, top - 2), (u * 70.0, top + 60), (u * 98.0, 10.0), (u * 92.0, low - 14)]
        mark(pen, points, [0.5, 3.4, 2.6, 0.5], tint, 0.6, 14)
