"""The mouth: lips, teeth and tongue, from speech and feeling together."""

from dataclasses import dataclass

from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import Palette, blob, haze, lay, mark
from duanju.theatre.figure.skull import Skull
from duanju.theatre.pen import Pen, Point, ellipse, mix, rgb

LEAST_GAP = 4.6
"""How far lips must part to be drawn apart by a feeling: less is a sliver of grey between them."""


@dataclass(frozen=True)
class _Lips:
    """The four edges of a mouth from the viewer's left to right, in the picture's units."""

    top: list[Point]
    inner_top: list[Point]
    inner_low: list[Point]
    low: list[Point]
    gap: float


def paint_mouth(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint the mouth and the small shadows that belong to it."""
    lips = _lips(skull, e)
    t = skull.t
    if lips.gap > 1.2:
        hole = blob([*lips.inner_top, *reversed(lips.inner_low[1:-1])], 0.55)
        lay(pen, hole, rgb("#43181b") if not p.ink else rgb("#3a1c1b"))
        with pen.clip(hole):
            _inside(pen, p, e, lips)
    upper = blob([*lips.top, *reversed(lips.inner_top[1:-1])], 0.52)
    lower = blob([*lips.inner_low, *reversed(lips.low[1:-1])], 0.52)
    soft = 0.55 if p.ink else 0.95
    lay(pen, lower, mix(p.lip, p.lit, 0.10), soft)
    lay(pen, upper, mix(p.lip, p.lip_dark, 0.42), soft)
    if not p.ink:
        _gloss(pen, skull, p, lips)
    if lips.gap <= 1.2:
        seam = lips.inner_top
        mark(pen, seam, [1.0, 2.4, 3.2, 2.6, 3.2, 2.4, 1.0], mix(p.lip_dark, p.line, 0.55), 0.95, 20)
    elif p.ink:
        mark(pen, lips.inner_top, [1.0, 2.6, 2.2, 2.6, 1.0], p.line, 0.9, 18)
    _corners(pen, p, e, lips)
    if p.ink:
        return
    below = skull.at(0, t.mouth_y, 6)[0]
    low = max(y for _, y in lips.low)
    mark(
        pen,
        [(below - 13, low + 6.5), (below, low + 8.5), (below + 13, low + 6.5)],
        [0.6, 2.8 + 1.5 * e.chin, 0.6],
        p.deep,
        0.22 + 0.22 * e.chin,
        10,
    )


def _lips(skull: Skull, e: Expr) -> _Lips:
    t = skull.t
    shut = max(e.closed, 0.0)
    speech = e.open * (1 - shut)
    wide = (e.width - 0.5) * 2
    round_ = e.round
    w = t.mouth_w * (1 + 0.20 * wide + 0.24 * max(0.0, e.corner) + 0.26 * e.stretch - 0.04 * e.press)
    w *= (1 - 0.36 * round_) * (1 - 0.10 * e.tight) * (1 - 0.10 * min(1.0, e.open + e.jaw * 0.6) * (1 - e.stretch))
    w *= 1 - 0.30 * e.jaw * (1 - speech) * max(0.0, 1 - 1.6 * (max(0.0, e.corner) + e.stretch + 0.6 * e.teeth))
    gap = (27 * speech + (7 * e.part + 30 * e.jaw) * (1 - 0.75 * speech)) * (1 - shut)
    gap = gap * (1 - 0.25 * round_) + (1 - shut) * (3.2 * e.teeth * (1 - round_) + 3.4 * e.bite)
    if gap < LEAST_GAP and e.open < 0.05:
        gap = 0.0
    press = min(1.0, e.press + 0.6 * shut) * 0.55 + 0.25 * e.tight
    up, low = t.lip_up * (1 - 0.62 * press), t.lip_low * (1 - 0.55 * press)
    up, low = up * (1 + 0.35 * round_) * (1 - 0.25 * max(0.0, e.corner)), low * (1 + 0.28 * round_ + 0.18 * e.chin)
    if e.bite > 0.3:
        low *= 0.55
    lift = 6.0 * e.lip_up + 2.5 * e.nose + 0.20 * gap
    push = 3.4 * e.chin
    rise = [e.corner * (1 + s * e.skew_mouth * (0.8 if e.corner * s * e.skew_mouth < 0 else 0.45)) for s in (-1, 1)]
    dimple = [e.dimple * max(0.0, 1 + s * e.skew_mouth) * 2.2 for s in (-1, 1)]
    my = t.mouth_y

    def line(top: float, edge: float) -> list[Point]:
        """Return one edge: `top` its height at the middle, `edge` how much of it stays at the corners."""
        out = []
        for x in (-1.0, -0.80, -0.52, -0.22, 0.0, 0.22, 0.52, 0.80, 1.0):
            s = 0 if x < 0 else 1
            c = rise[s]
            a = abs(x)
            up_ = c * 9.5 * (a**2.2) - max(0.0, c) * 2.6 * (1 - a * a) if c > 0 else c * 6.4 * (a**3.4)
            y = my - up_ - dimple[s] * a**3 - push * (1 - a * a) - (0.8 * push * a * (1 - a))
            side_lift = lift * (1 + (0.5 if s else -0.5) * e.skew_mouth * 1.2) if edge < 0 else 0.0
            bulge = max(0.0, 1 - a ** (2.4 if gap > 6 else 2.0))
            y += top * (bulge if top > 0 else max(0.0, 1 - a**2.6)) - side_lift * (1 - a**2) * 0.6
            out.append(skull.at(x * (w + dimple[s]), y, 5 * (1 - a * a)))
        return out

    dip = 1.3
    inner_top = line(-0.26 * gap, -1)
    inner_low = line(0.74 * gap, 1)
    if gap <= 1.2:
        inner_low = inner_top
    top_edge = line(-0.26 * gap - up, -1)
    bow = [0.0, 0.4, -0.2, -1.5, 1.9 * dip, -1.5, -0.2, 0.4, 0.0]
    top_edge = [(x, y + b * min(1.0, up / 6)) for (x, y), b in zip(top_edge, bow, strict=True)]
    top_edge[0], top_edge[-1] = inner_top[0], inner_top[-1]
    low_edge = line(0.74 * gap + low, 1)
    low_edge[0], low_edge[-1] = inner_low[0], inner_low[-1]
    mid = [(x, y + (0.9 if i == 4 else 0.0)) for i, (x, y) in enumerate(inner_top)]
    return _Lips(top_edge, mid, inner_low if gap > 1.2 else mid, low_edge, gap)


def _inside(pen: Pen, p: Palette, e: Expr, lips: _Lips) -> None:
    """Paint teeth and tongue; the clip is set to the opening."""
    lx, rx = lips.inner_top[0][0], lips.inner_top[-1][0]
    cx, top = lips.inner_top[4]
    low = lips.inner_low[4][1]
    height, half = low - top, (rx - lx) / 2
    white = mix(rgb("#f3ebdf"), p.skin, 0.06)
    tongue = ellipse(cx, low + height * 0.04, half * 0.58, height * (0.34 + 0.22 * e.tongue))
    lay(pen, tongue, mix(rgb("#b55a52"), p.lip, 0.3), 0.95)
    if e.tongue > 0.5:
        lay(pen, ellipse(cx, top + height * 0.42, half * 0.34, height * 0.30), rgb("#c06a60"), 0.95)
    show = max(e.teeth, e.bite, 0.75 * min(1.0, height / 9)) * max(0.0, 1 - 1.6 * e.round)
    if show > 0.12:
        deep = min(height * (0.36 if e.teeth < 0.75 else 0.58) * (0.7 + 0.3 * show) + 1.2, 7.5)
        row = [(x, y - 3) for x, y in lips.inner_top] + [
            (x, y + deep * (1 - 0.35 * abs(i - 4) / 4)) for i, (x, y) in reversed(list(enumerate(lips.inner_top)))
        ]
        lay(pen, blob(row, 0.4), white, min(1.0, 0.55 + 0.45 * show))
        mark(pen, [(x, y + 1.2) for x, y in lips.inner_top[1:-1]], [1.5, 3.0, 1.5], rgb("#43181b"), 0.22, 10)
    if e.teeth > 0.75 and height > 5:
        base = [(x, y + 2) for x, y in lips.inner_low[1:-1]]
        rim = [(x, y - height * 0.26) for x, y in reversed(lips.inner_low[1:-1])]
        lay(pen, blob([*base, *rim], 0.4), mix(white, (0.5, 0.4, 0.4), 0.12), 0.9)


def _gloss(pen: Pen, skull: Skull, p: Palette, lips: _Lips) -> None:
    """Paint the soft light on the lower lip, on the key side."""
    k = 4 + pen.light.side
    x = lips.low[k][0]
    y = (lips.inner_low[k][1] + lips.low[k][1]) / 2
    haze(pen, x, y, 9, 2.6, mix(p.lit, (1, 1, 1), 0.35), 0.55 * (1 - 0.5 * skull.t.old))


def _corners(pen: Pen, p: Palette, e: Expr, lips: _Lips) -> None:
    for s, (x, y) in ((-1, lips.inner_top[0]), (1, lips.inner_top[-1])):
        skew = max(0.0, 1 + s * e.skew_mouth)
        tuck = 0.35 + 0.3 * abs(e.corner) + 0.5 * e.dimple * skew + 0.3 * e.press
        lift = -1.6 * max(0.0, e.corner) + 2.2 * max(0.0, -e.corner)
        if p.ink:
            continue
        mark(
            pen,
            [(x - s * 2.4, y), (x + s * 1.6, y + lift * 0.4), (x + s * 4.2, y + lift)],
            [1.6, 2.6, 0.5],
            mix(p.deep, p.line, 0.4),
            min(0.85, tuck),
            8,
        )
        if e.dimple * skew > 0.3:
            mark(
                pen,
                [(x + s * 7, y - 6), (x + s * 9.5, y), (x + s * 7.5, y + 6)],
                [0.4, 2.2, 0.4],
                p.deep,
                0.35 * min(1.4, e.dimple * skew),
                8,
            )
