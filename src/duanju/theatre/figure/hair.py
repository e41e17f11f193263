"""Hair: fifteen styles as masses laid on the skull, so that every style turns with the head.

A style is a hairline (longitude in degrees from the nose, height), how far the hair stands off the skull, and
what hangs or is tied behind. Hairlines are given for one side and mirrored unless the style is parted.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import skia

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import Palette, blob, lay, mark, palette
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.pen import Pen, Point, Rgb, along, blur, curve, mix, moved, paint, rgb, stroke

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Style:
    """One way to wear hair. `hairline` runs from the middle of the brow to behind the ear."""

    hairline: Line
    left: Line = ()
    """The other side where it differs."""
    top: float = 26.0
    side: float = 9.0
    length: float = 62.0
    """How far down the mass behind the head reaches."""
    wide: float = 4.0
    """How far that mass stands off the head."""
    tied: str = ""
    """"bun", "topknot", "ponytail", "braid" or "twin-braids"."""
    locks: float = 0.0
    """How far locks hang in front of the shoulders; 0 for none."""
    ears: bool = True
    wave: float = 0.0
    strands: int = 5


_SIDE: Line = (
    (76, -34),
    (80, -8),
    (82, 20),
    (86, 22),
    (90, -6),
    (96, -34),
    (106, -22),
    (112, 10),
    (122, 46),
    (140, 66),
)
_SOFT: Line = ((74, -44), (79, -16), (83, 12), (87, 2), (93, -30), (104, -22), (112, 12), (122, 46), (140, 66))
_BACK: Line = ((60, -86), (72, -50), (80, -22), (86, -14), (94, -34), (105, -22), (112, 12), (122, 46), (140, 66))
_CURTAIN: Line = ((62, -62), (66, -20), (68, 30), (70, 70))

STYLES: dict[str, Style] = {
    "crop": Style(((0, -86), (10, -76), (17, -91), (30, -82), (38, -96), (52, -84), (62, -70), *_SIDE),
                  ((0, -86), (-8, -70), (-16, -88), (-26, -74), (-34, -92), (-52, -82), (-64, -64), *_SIDE), top=34),
    "parted": Style(((0, -88), (16, -106), (30, -112), (44, -100), (60, -78), *_SIDE),
                    ((0, -88), (-16, -70), (-36, -60), (-54, -58), (-66, -56), *_SIDE), top=33),
    "curly": Style(((0, -78), (12, -86), (24, -76), (36, -86), (50, -74), (62, -72), *_SIDE), top=44, side=20, wide=14,
                   wave=7.0, strands=0),
    "receding": Style(((0, -108), (14, -112), (30, -132), (46, -128), (58, -96), (68, -66), *_SIDE), top=12, side=8),
    "bald": Style(((74, -66), (80, -60), *_SIDE), top=0, side=4, strands=0),
    "buzz": Style(((0, -100), (24, -102), (42, -98), (56, -82), (66, -64), *_SIDE), top=9, side=4, wide=1, strands=0),
    "bowl": Style(((0, -55), (20, -56), (44, -54), (66, -46), (78, -34), (86, -14), (100, -6), (116, 20), (135, 56)),
                  top=32, side=16, wide=7),
    "bob": Style(((0, -56), (18, -58), (36, -55), (52, -52), *_CURTAIN), top=30, side=15, length=104, wide=17, locks=100,
                 ears=False),
    "bun": Style(((0, -108), (20, -107), (42, -98), *_BACK), top=20, side=8, tied="bun"),
    "topknot": Style(((0, -104), (22, -105), (44, -98), *_BACK), top=20, side=7, tied="topknot"),
    "ponytail": Style(((0, -78), (10, -84), (26, -70), (42, -72), (56, -62), *_SOFT),
                      ((0, -78), (-12, -62), (-30, -58), (-48, -58), (-62, -54), *_SOFT), top=25, tied="ponytail"),
    "braid": Style(((0, -106), (18, -100), (40, -88), (58, -72), *_SOFT), top=22, tied="braid"),
    "twin-braids": Style(((0, -70), (16, -60), (34, -56), (50, -54), (62, -52), *_SOFT), top=24, tied="twin-braids"),
    "long": Style(((0, -110), (14, -102), (32, -86), (48, -70), *_CURTAIN), top=28, side=12, length=330, wide=20,
                  locks=250, ears=False),
    "long-wavy": Style(((0, -96), (10, -112), (26, -104), (44, -84), (56, -66), *_CURTAIN),
                       ((0, -96), (-14, -82), (-30, -68), (-46, -60), (-58, -56), *_CURTAIN),
                       top=34, side=18, length=290, wide=32, locks=220, ears=False, wave=8.0),
}  # fmt: skip

_TUCKED = Style(((0, -96), (20, -97), (42, -90), *_BACK), top=14, side=4, strands=3)

HANG = 34.0
"""Height from which long hair falls straight."""


def style_of(look: Look) -> Style:
    """Return the style a look wears; under a headscarf all hair is tucked away, under a hat a knot is let down."""
    covered = "headscarf" in look.features
    knotted = STYLES.get(look.hair, _TUCKED).tied in ("bun", "topknot")
    if covered or (knotted and {"cap", "hat"} & set(look.features)):
        return _TUCKED
    return STYLES.get(look.hair, STYLES["crop"])


def paint_behind(pen: Pen, look: Look, expr: Expr) -> None:
    """Paint the hair that lies behind neck and body; draw it before the body."""
    from duanju.theatre.figure import profile

    if expr.view != "front":
        profile.paint_behind(pen, look, expr)
        return
    skull = Skull(traits(look), expr)
    style = style_of(look)
    p = palette(look, pen.style, pen.light)
    if look.hair == "bald":
        return
    with pen.at(0, 120, 1.0, expr.roll * 57.29578), pen.at(0, -120):
        paint_tied(pen, skull, style, p)
        mass = _mass(skull, style)
        _sheet(pen, mass, mix(p.hair, p.hair_dark, 0.62), 4)
        if style.length > 150:
            with pen.clip(mass):
                _hanging_strands(pen, skull, style, p)


def _sheet(pen: Pen, path: skia.Path, color: tuple[float, float, float], lift: float) -> None:
    """Lay a sheet of hair: with a shadow in paper, with a wet edge in ink."""
    if pen.style == "paper" and lift:
        pen.canvas.drawPath(
            moved(path, -pen.light.side * lift * 0.35, lift * 0.8),
            paint((0.09, 0.04, 0.10), 0.28, MaskFilter=blur(lift * 0.75)),
        )
    lay(pen, path, color)


def _lift(skull: Skull, style: Style) -> Callable[[float], float]:
    """Return how far the hair stands off the skull at a height."""
    top = skull.t.crown_y

    low = style.side * (0.55 if style.ears else 0.95)
    lifts = (style.top * 0.85, style.side + style.top * 0.20, style.side, low, 1.0 if style.ears else low)

    def at(y: float) -> float:
        return float(np.interp(y, [top, -95, -40, 20, 70], lifts))

    return at


def _waved(points: list[Point], amount: float) -> list[Point]:
    """Return an outline with curls: every second point pushed outwards."""
    if not amount:
        return points
    fine = curve(points, False, 0.5)
    measure = skia.PathMeasure(fine, False)
    total = measure.getLength()
    count = max(5, int(total / (amount * 2.6))) | 1
    out: list[Point] = []
    for i in range(count):
        position, tangent = measure.getPosTan(total * i / (count - 1))
        push = amount * (0.75 if i % 2 else -0.45)
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
        outline = _waved(outline, style.wave)
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
            return float(np.interp(y, [-70, 20, 75], [wide - 6, wide - 4, -24]))
        return float(np.interp(y, [-70, 50, 160, 240, 400], [style.side - 7, style.side - 1, wide, wide, wide - 16]))

    right = [skull.edge(y, 1, off(y), HANG if not style.ears else 400) for y in [*ys, low]]
    left = [skull.edge(y, -1, off(y), HANG if not style.ears else 400) for y in [low, *reversed(ys)]]
    if style.wave:
        right, left = _waved(right, style.wave), _waved(left, style.wave)
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
    _sheet(pen, path, p.hair_light if not p.ink else p.hair, 3)
    with pen.clip(path):
        if p.ink:
            lay(pen, moved(path, -side * 16, 20), p.hair_dark, 0.35)
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


def _sheen(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint the band of light that smooth hair throws back on the key side."""
    if style.wave or style.top < 18:
        return
    side, top = pen.light.side, skull.t.crown_y
    upper = [skull.around(side * x, top + y, style.top * 0.55) for x, y in ((8, 14), (26, 17), (44, 26), (58, 40))]
    lower = [skull.around(side * x, top + y, style.top * 0.5) for x, y in ((60, 52), (43, 42), (28, 29), (12, 30))]
    lay(pen, blob([*upper, *lower], 0.35), p.hair_light, 0.42)


def _strands(pen: Pen, skull: Skull, style: Style, p: Palette, seed: int) -> None:
    """Paint a few strands from the crown or parting to the hairline."""
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
        spine = [(x, y), (x + off * 0.8, y - 16), (x + off * 1.2, y + 60), (x + off * 1.1, y + 180), (x + off * 0.7, y + 280)]
        _sheet(pen, stroke(spine, [22, 40, 50, 48, 38, 4], 24), dark, 4)
        for k in (-9, 8):
            mark(pen, [(px + k, py) for px, py in spine], [0.5, 3.0, 3.0, 0.5], p.hair_dark, 0.6, 18)
        mark(pen, [(x - 12, y - 8), (x + off * 0.3, y + 2), (x + off * 0.2, y + 14)], [8, 10, 8], rgb("#8d2f2a"), 1, 8)
    elif style.tied in ("braid", "twin-braids"):
        for side in (-1, 1) if style.tied == "twin-braids" and abs(skull.yaw) < 1 else ():
            x, y = skull.edge(58, side, -10)
            braid(pen, p, [(x, y), (x + side * 16, y + 70), (x + side * 10, y + 170), (x + side * 2, y + 230)], 34)


def _knot(pen: Pen, p: Palette, x: float, y: float, rx: float, ry: float, color: Rgb, high: bool) -> None:
    """Paint a knot of hair: tied with a band when it sits high, else held by a pin."""
    shape = ((-1, 0.1), (-0.66, -0.8), (0.2, -1), (0.95, -0.42), (0.92, 0.55), (0, 1), (-0.85, 0.7))
    knot = blob([(x + u * rx, y + v * ry) for u, v in shape])
    _sheet(pen, knot, color, 4)
    with pen.clip(knot):
        lay(pen, moved(knot, pen.light.side * rx * 1.25, -4), p.hair_light, 0.35)
        for k in (0.15, 0.45, 0.75):
            turn = [(x - rx * (1 - k), y + ry * (0.4 - k * 0.2)), (x - rx * 0.1 + k * 10, y - ry * (0.9 - k)),
                    (x + rx * (1 - k * 0.2), y - ry * 0.1 + k * 8)]
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
        _sheet(pen, leaf, p.hair if i % 2 else mix(p.hair, p.hair_dark, 0.3), 1.5)
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


def paint_tied_front(pen: Pen, skull: Skull, look: Look, p: Palette) -> None:
    """Paint the plait that is worn over the shoulder: before the body, behind the cheek."""
    if style_of(look).tied == "braid":
        x = skull.edge(60, -1)[0]
        braid(pen, p, [(x + 14, 56), (x - 6, 100), (x - 10, 160), (x + 4, 226)], 38)


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
        return [skull.edge(y, side, (lift(y) if y < 40 else style.wide * 0.8), HANG) if hangs else skull.edge(y, side, lift(y)) for y in ys]

    right, left = [skull.crown(0, lift(top)), *outer(1)], outer(-1)
    if style.wave:
        right, left = _waved(right, style.wave), list(reversed(_waved(list(reversed([*left])), style.wave)))
    nape: list[Point] = [(0.0, low + 8)] if hangs else [(62.0, 74.0), (34.0, 86.0), (0.0, 80.0), (-34.0, 86.0), (-62.0, 74.0)]
    if style.tied:
        nape = [(56.0, 66.0), (26.0, 70.0), (0.0, 64.0), (-26.0, 70.0), (-56.0, 66.0)]
    path = blob([*right, *nape, *reversed(left)], 0.5)
    side = pen.light.side
    if look.hair == "buzz":
        lay(pen, path, mix(p.hair, p.skin, 0.25), 0.86)
        return
    _sheet(pen, path, p.hair if p.ink else p.hair_light, 3)
    with pen.clip(path):
        if not p.ink:
            lay(pen, moved(path, -side * 6.5, 5), p.hair)
        lay(pen, moved(path, -side * 118, 4), p.hair_dark, 0.5)
        if not (style.wave and style.ears):
            _back_strands(pen, style, p, top, low if hangs else 80.0)
    _tied_back(pen, skull, style, p)


def _back_strands(pen: Pen, style: Style, p: Palette, top: float, low: float) -> None:
    """Paint strands that run from the whorl, or towards the knot where the hair is tied."""
    gather = {"bun": (0, -150), "topknot": (0, -180), "ponytail": (0, -96), "braid": (0, 60)}.get(style.tied)
    for i, u in enumerate((-0.9, -0.62, -0.32, 0.12, 0.42, 0.7, 0.95)):
        tint = p.hair_light if i % 3 == 0 else p.hair_dark
        if gather:
            gx, gy = gather
            points = [(u * 92.0, 54.0 if abs(u) < 0.6 else 10.0), (u * 74.0, (gy + 40) / 2), (gx + u * 14, gy + 6.0)]
        else:
            points = [(u * 12.0, top - 2), (u * 70.0, top + 60), (u * 98.0, 10.0), (u * 92.0, low - 14)]
        mark(pen, points, [0.5, 3.0, 2.6, 0.5], tint, 0.5, 14)


def _tied_back(pen: Pen, skull: Skull, style: Style, p: Palette) -> None:
    """Paint knot, tail or plait as it is seen from behind."""
    top = skull.t.crown_y
    if style.tied in ("bun", "topknot"):
        high = style.tied == "topknot"
        y = top - 26 if high else -136.0
        rx, ry = (32, 34) if high else (50, 44)
        _knot(pen, p, 0, y, rx, ry, p.hair, high)
    elif style.tied == "ponytail":
        tail = blob([(-20, -108), (0, -122), (20, -108), (34, -20), (30, 110), (6, 196), (-22, 120), (-32, -10)])
        _sheet(pen, tail, p.hair, 4)
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
