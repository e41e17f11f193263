"""Eyes and brows."""

import numpy as np

from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import Palette, blob, haze, lay, mark
from duanju.theatre.figure.skull import Skull
from duanju.theatre.pen import Pen, Point, curve, ellipse, mix

NARROWED = 0.75
"""How much of what muscles close is seen: eyes that cannot be read tell nothing, however true they are."""


def paint_eyes(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint both eyes and brows, and tears that stand in the eyes."""
    for side in (-1, 1):
        _eye(pen, skull, p, e, side)
        _brow(pen, skull, p, e, side)
    if e.tear > 0.45:
        _tear_track(pen, skull, e)


def opening(skull: Skull, e: Expr, side: int) -> float:
    """Return how far one eye is open: 0 shut, 1 at rest, up to 1.5."""
    skew = 1 + side * e.skew_lid * 0.35
    rest = 1.0 + 0.38 * max(0.0, e.lid_up) * skew + 0.42 * min(0.0, e.lid_up) * skew
    rest -= 0.24 * e.lid_tight * skew + 0.08 * e.cheek + 0.09 * max(0.0, e.gaze_y) - 0.06 * max(0.0, -e.gaze_y)
    rest -= 0.06 * skull.t.old
    return (rest if rest > 1 else 1 - NARROWED * (1 - rest)) * (1 - e.shut)


def _lids(skull: Skull, e: Expr, side: int) -> tuple[list[Point], list[Point], float]:
    """Return upper and lower lid, each from the inner to the outer corner, and how far the eye is open."""
    t = skull.t
    gap = opening(skull, e, side)
    h = t.eye_h
    raised = 2.5 * e.lid_tight + 5.0 * e.cheek
    inner_y, outer_y = 2.5, -t.eye_tilt + 2.8 * t.old
    low = 8.5 - raised * (0.4 + 0.6 * min(1.0, gap))
    meet = 6.0 + 2.5 * (1 - e.cheek)
    top = meet - (h + meet - 6.0) * gap * 1.05
    low = meet + (low - meet) * min(1.0, gap * 1.3)
    sag = 3.0 * t.old + 2.5 * max(0.0, -e.brow_out) + 1.5 * max(0.0, e.brow_in)
    x0, w = t.eye_x, t.eye_w

    def at(u: float, y: float, out: float = 0.0) -> Point:
        return skull.at(side * (x0 + u * w), y, out)

    upper = [
        at(-1.0, inner_y),
        at(-0.62, top * 0.60 + inner_y * 0.4 + 0.4),
        at(-0.12, top),
        at(0.42, top * 0.93 + 0.30 * sag),
        at(0.78, top * 0.52 + outer_y * 0.48 + 0.6 * sag * gap),
        at(1.0, outer_y + 1.2),
    ]
    lower = [at(-1.0, inner_y), at(-0.5, low * 0.86 + 0.4), at(0.0, low), at(0.5, low - 0.6), at(1.0, outer_y + 1.2)]
    return upper, lower, gap


def _eye(pen: Pen, skull: Skull, p: Palette, e: Expr, side: int) -> None:
    t = skull.t
    upper, lower, gap = _lids(skull, e, side)
    x0, w = t.eye_x, t.eye_w
    if gap > 0.10:
        almond = blob([*upper, *reversed(lower[1:-1])], 0.56)
        lay(pen, almond, p.white)
        with pen.clip(almond):
            _ball(pen, skull, p, e, side, gap)
            shadow = [(x, y - 16) for x, y in upper] + [(x, y + 3.2 + 1.8 * gap) for x, y in reversed(upper)]
            lay(pen, blob(shadow, 0.4), (0.16, 0.08, 0.10), 0.30)
            _sparks(pen, skull, p, e, side, upper, lower)
            mark(
                pen,
                [(x, y - 0.6) for x, y in lower],
                [0.6, 2.0, 2.0, 0.6],
                mix(p.flush, p.white, 0.35),
                0.0 if p.ink else 0.55,
            )
            if e.tear > 0.12:
                mark(pen, [(x, y - 1.8) for x, y in lower], [1.2, 3.2, 3.6, 1.2], p.spark, 0.75 * min(1, e.tear))
    # the lid's own plane and its fold
    fold_h = (7.5 + 4.5 * t.old) * (0.55 + 0.45 * min(1.2, gap)) + (1 - min(1.0, gap)) * 9
    fold = [
        (x + (0.2 * side), y - fold_h * k) for (x, y), k in zip(upper[1:], (0.55, 0.95, 1.0, 0.95, 0.5), strict=True)
    ]
    if not p.ink and fold_h > 4:
        lid = blob([upper[0], *fold, *reversed(upper[1:])], 0.5)
        lay(pen, lid, p.shade, 0.34 + 0.2 * t.old)
    strength = max(t.fold, 0.85 * t.old, 0.7 * max(0.0, e.lid_up))
    if p.ink:  # few strokes: the fold is left to the eye of the viewer
        strength = max(0.0, e.lid_up)
    mark(
        pen,
        [upper[0], *fold] if strength > 0.5 else fold[1:],
        [0.4, 1.8, 2.2, 0.5],
        p.deep,
        (0.30 if p.ink else 0.62) * strength,
    )
    # lashes: the darkest line of the face
    ox, oy = skull.at(
        side * (x0 + w * (1.0 + 0.16 * t.lash)), -t.eye_tilt * 1.6 + 1.5 + (4.5 if gap < 0.3 else 0) + 1.6 * t.old
    )
    k = t.lash * (1.12 if p.ink else 1.0) * (0.72 + 0.28 * min(1.0, gap * 1.6))
    mark(pen, [*upper, (ox, oy)], [1.6 * k, 4.2 * k, 5.6 * k, 6.2 * k, 5.0 * k, 3.4 * k, 0.6], p.line, 0.97, 18)
    if gap > 0.10 and not (p.ink and t.old > 0.5):
        mark(pen, lower[1:], [0.4, 1.3, 1.9, 1.6], p.line if p.ink else p.deep, 0.5)
    if t.female and t.child < 0.6 and t.old < 0.7 and not p.ink:
        for u, dx, dy in ((3, 4.6, -4.6), (4, 6.2, -4.0)):
            x, y = upper[u]
            mark(
                pen,
                [
                    (x, y),
                    (x + side * dx * 0.6, y + dy * 0.4 + (3 if gap < 0.3 else 0)),
                    (x + side * dx, y + dy + (9 if gap < 0.3 else 0)),
                ],
                [2.4, 1.8, 0.3],
                p.line,
                0.85,
                8,
            )
    if e.tear > 0.5:
        haze(pen, *skull.at(side * x0, 14), 26, 9, p.flush, 0.26 * e.tear)


def _ball(pen: Pen, skull: Skull, p: Palette, e: Expr, side: int, gap: float) -> None:
    """Paint iris and pupil where the person looks."""
    light = pen.light.side
    x, y, r, squash = _iris(skull, e, side, gap)
    lay(pen, ellipse(x, y, r * squash, r), mix(p.iris, (0.05, 0.03, 0.04), 0.35))
    if not p.ink:
        lay(pen, ellipse(x, y, r * squash * 0.86, r * 0.86), p.iris)
        glow = mix(p.iris, (0.78, 0.50, 0.28), 0.45)
        lay(pen, ellipse(x - light * 1.5, y + r * 0.36, r * 0.60 * squash, r * 0.46), glow, 0.75)
    lay(pen, ellipse(x, y, r * 0.47 * squash, r * 0.48), (0.05, 0.03, 0.04))


def _iris(skull: Skull, e: Expr, side: int, gap: float) -> tuple[float, float, float, float]:
    """Return the middle of an iris, its radius and how far turning narrows it; the two eyes converge a little."""
    toe = -side * 0.9
    down = -3.2 + e.gaze_y * 6.5 + 1.5 * (1 - min(1.0, gap))
    x, y = skull.at(side * skull.t.eye_x + e.gaze_x * 10.5 + toe, down)
    return x, y, skull.t.iris, 1.0 - 0.20 * abs(skull.sy)


def _height(edge: list[Point], x: float) -> float:
    """Return the height of a lid's edge at `x`."""
    points = sorted(edge)
    return float(np.interp(x, [p[0] for p in points], [p[1] for p in points]))


def _sparks(pen: Pen, skull: Skull, p: Palette, e: Expr, side: int, upper: list[Point], lower: list[Point]) -> None:
    """Paint the lights that make an eye look alive: over the lid's shadow, and never hidden by a lid that hangs."""
    light = pen.light.side
    x, y, r, squash = _iris(skull, e, side, opening(skull, e, side))
    at = x + light * r * 0.36
    lid, rim = (_height(edge, at) for edge in (upper, lower))
    spark = mix(p.spark, (1.0, 1.0, 1.0), 0.5)
    tall = r * 0.29 * min(1.0, max(0.0, (rim - lid) / (1.1 * r)))
    high = min(max(y - r * 0.34, lid + tall + 3.0), rim - tall)
    lay(pen, ellipse(at, high, r * 0.26, tall), spark, 0.96)
    if not p.ink:
        lay(pen, ellipse(x - light * r * 0.34, y + r * 0.42, r * 0.15 * squash, r * 0.13), spark, 0.5)


def _brow(pen: Pen, skull: Skull, p: Palette, e: Expr, side: int) -> None:
    t = skull.t
    skew = 1 + side * e.skew_brow * 0.75
    inner, outer = e.brow_in * skew, e.brow_out * skew
    pull = 5.0 * e.squeeze
    base = -34 + t.brow_y
    x0 = t.eye_x
    grief = max(0.0, inner - max(0.0, outer))
    arch = t.brow_arch * (1 - 0.8 * grief)
    points = [
        skull.at(side * (x0 - 29 - pull), base - 17 * inner + (4.0 if inner < 0 else 2.0) * e.squeeze, 3),
        skull.at(side * (x0 - 13 - pull * 0.7), base - 4 - arch * 0.6 - 10 * inner - 3 * outer + 2 * e.squeeze, 2),
        skull.at(side * (x0 + 8), base - 5 - arch - 2 * inner - 9 * outer + 1.5 * e.squeeze),
        skull.at(side * (x0 + 24), base - 2 - arch * 0.6 + 2 * grief - 12 * outer),
        skull.at(side * (x0 + 35), base + 6 + 2.5 * t.old + 3 * grief - 12 * outer),
    ]
    w = t.brow_w
    mark(pen, points, [w * 0.55, w * 0.98, w * 0.92, w * 0.62, 0.6], p.brow, 0.94, 20)
    if t.old > 0.6 and not t.female:
        for k in (1, 2, 3):
            x, y = points[k]
            mark(pen, [(x, y), (x + side * 3, y - 5), (x + side * 7, y - 8)], [2.2, 1.6, 0.4], p.brow, 0.8, 6)


def _tear_track(pen: Pen, skull: Skull, e: Expr) -> None:
    """Paint the tear that runs, on the lit cheek."""
    t, side = skull.t, pen.light.side
    length = 30 * min(1.0, (e.tear - 0.45) / 0.4)
    x = side * (t.eye_x + 1)
    path = [skull.at(x - side * 3, 9), skull.at(x, 9 + length * 0.55), skull.at(x + side * 1.5, 9 + length)]
    mark(pen, path, [1.4, 3.0, 4.4], (1, 0.98, 0.96), 0.34, 10)
    bx, by = path[-1]
    drop = curve([(bx, by - 8), (bx + 4.2, by + 1), (bx, by + 5.4), (bx - 4.2, by + 1)], True, 0.7)
    lay(pen, drop, (0.93, 0.96, 0.99), 0.62)
    lay(pen, ellipse(bx - 1.3, by + 0.6, 1.4, 2.0), (1, 1, 1), 0.95)
