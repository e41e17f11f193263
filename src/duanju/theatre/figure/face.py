"""The face seen from the front: planes of light, nose, ears, and the folds of age and feeling."""

import skia

from duanju.drama.cast import Look
from duanju.theatre.figure import hair
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.features import paint_over_hair, paint_skin_marks
from duanju.theatre.figure.knots import paint_tied_front
from duanju.theatre.figure.palette import Palette, blob, haze, lay, mark
from duanju.theatre.figure.skull import Skull
from duanju.theatre.figure.styles import style_of
from duanju.theatre.pen import RICE_PAPER, Pen, Point, blur, color4f, ellipse, mix, moved, mul, paint


def paint_base(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint all of a head seen from the front but eyes, brows and mouth."""
    style = style_of(look)
    paint_tied_front(pen, skull, look, p)
    if "headscarf" not in look.features:
        _ears(pen, skull, p, far_only=True)
    outline = blob(skull.face(), 0.5)
    if pen.style == "paper":
        pen.canvas.drawPath(
            moved(outline, -pen.light.side * 1.6, 4), paint((0.09, 0.04, 0.10), 0.28, MaskFilter=blur(3.6))
        )
    lay(pen, outline, p.skin)
    with pen.clip(outline):
        _planes(pen, skull, p, outline)
        _flush(pen, skull, p, e)
    _contour(pen, skull, p, look.hair == "bald")
    _folds(pen, skull, p, e)
    _nose(pen, skull, p, e)
    paint_skin_marks(pen, look, skull, p)
    hair.paint_cap(pen, skull, look, p)
    if style.ears and "headscarf" not in look.features:
        _ears(pen, skull, p, far_only=False)
    paint_over_hair(pen, look, skull)


def _planes(pen: Pen, skull: Skull, p: Palette, outline: skia.Path) -> None:
    """Paint the light: a rim on the key side, a plane of shade on the other."""
    side, t = pen.light.side, skull.t
    far = -side
    if p.ink:
        _wash(pen, p)
    else:
        lay(pen, outline, p.lit)
        lay(pen, moved(outline, -side * 11, 4), p.skin)
    brow = t.eye_x + 34
    inner: list[Point] = [
        (skull.at(far * 26, t.crown_y)[0], t.crown_y - 60),
        skull.at(far * 36, t.crown_y + 14),
        skull.at(far * 64, -92),
        skull.at(far * (brow - 6), -44),
        skull.at(far * (brow - 2), -20),
        skull.at(far * (brow + 5), 10),
        skull.at(far * 74, 34),
        skull.at(far * 60, 58),
        skull.at(far * 58, t.mouth_y + 10),
        skull.at(far * 40, t.chin_y - 20),
        skull.at(far * 24, t.chin_y - 4),
        skull.at(far * 12, t.chin_y + 20),
    ]
    outer = [(far * 240.0, t.chin_y + 40), (far * 240.0, t.crown_y - 30)]
    plane = blob([*inner, *outer], 0.5)
    if p.ink:  # two washes, one inside the other, as a second stroke over damp paper
        lay(pen, plane, p.shade, 0.30)
        lay(pen, moved(plane, far * 9, 3), p.shade, 0.22)
    else:
        lay(pen, plane, p.shade, 0.40 + 0.34 * pen.light.strength)
    haze(pen, *skull.at(0, t.mouth_y + t.lip_low + 9, 5), 20, 6.5, p.shade, 0.42)


def _wash(pen: Pen, p: Palette) -> None:
    """Let the skin's wash run out into bare paper on the key side."""
    side = pen.light.side
    paper, wash = (
        mul(c, pen.light.ambient) for c in (mix(p.skin, RICE_PAPER, 0.75 if sum(p.skin) > 1.9 else 0.22), p.skin)
    )
    shader = skia.GradientShader.MakeLinear(
        [(side * 104.0, -40.0), (-side * 10.0, 20.0)], [color4f(paper).toColor(), color4f(wash, 0).toColor()]
    )
    pen.canvas.drawPaint(skia.Paint(Shader=shader))


def _flush(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    t = skull.t
    warm = (0.14 + (0.08 if t.female else 0.0) + 0.16 * t.child) * (1 - e.pale) + 0.34 * e.blush
    for s in (-1, 1):
        x, y = skull.at(s * 57, 40 - 7 * t.child - 4 * e.cheek)
        haze(pen, x, y, 33 * (1 - 0.3 * max(0.0, s * skull.sy)), 23, p.flush, warm * (0.8 if p.ink else 1.0))
        ex, ey = skull.at(s * t.eye_x, -8)
        haze(
            pen, ex, ey, 36 * (1 - 0.25 * max(0.0, s * skull.sy)), 22, p.deep, (0.10 if p.ink else 0.20) + 0.12 * t.old
        )
        if e.cheek > 0.25:
            bx, by = skull.at(s * 54, 30)
            haze(pen, bx, by, 22, 11, p.lit, 0.5 * e.cheek * (1.0 if s == pen.light.side else 0.5))
    if e.blush > 0.3 or e.tear > 0.4:
        x, y = skull.at(0, t.nose_y - 4, t.nose_out)
        haze(pen, x, y, 15, 12, p.flush, 0.35 * max(e.blush, e.tear))


def _contour(pen: Pen, skull: Skull, p: Palette, bald: bool) -> None:
    """In ink, draw the face's edge: one long stroke of the brush on each side, over a bald skull as well."""
    if not p.ink:
        return
    t = skull.t
    for side, w in ((-pen.light.side, 4.6), (pen.light.side, 2.8)):
        points = [skull.edge(y, side) for y in (-44, -8, 30, 66, t.chin_y - 40, t.chin_y - 18, t.chin_y - 6)]
        if bald:
            top = t.crown_y
            points = [skull.crown(0, 0.5), *(skull.edge(y, side) for y in (top + 8, top + 34, -84)), *points]
        x, y = points[-1]
        points.append((x * 0.55 + skull.at(0, t.chin_y)[0] * 0.45, y + 4.5))
        mark(pen, points, [0.8, w * 0.7, w, w * 0.6, w * 1.1, w * 0.8, 0.6], p.line, 0.9, 26)


def _ears(pen: Pen, skull: Skull, p: Palette, far_only: bool) -> None:
    """Paint the ears: behind the cheek where the head turns away from them, over it on the near side."""
    t = skull.t
    for s in (-1, 1):
        turned = s * skull.sy
        near = turned < -0.12
        if near == far_only or turned > 0.30:
            continue
        h = 38 * t.ear
        wide = max(2.0, (16 * skull.cy - 24 * turned) * t.ear)
        bx, top = skull.around(s * 94, -26)
        _, low = skull.around(s * 94, 26)
        x = bx - s * 3
        ear = blob(
            [
                (x, top),
                (x + s * wide * 0.62, top - 9),
                (x + s * wide, top + 4),
                (x + s * wide * 0.92, top + h * 0.6),
                (x + s * wide * 0.55, low - 2),
                (x + s * wide * 0.2, low + 9),
                (x - s * 2, low + 2),
            ],
            0.55,
        )
        lay(pen, ear, mix(p.skin, p.shade, 0.35 if s == pen.light.side else 0.85))
        inner = [(x + s * wide * 0.72, top - 1), (x + s * wide * 0.78, top + h * 0.45), (x + s * wide * 0.3, low - 8)]
        if not p.ink:
            mark(pen, inner, [0.8, 2.6, 0.8], p.deep, 0.55, 10)
        else:
            mark(
                pen,
                [
                    (x + s, top - 4),
                    (x + s * wide * 0.62, top - 9),
                    (x + s * wide, top + 6),
                    (x + s * wide * 0.6, low),
                    (x, low + 6),
                ],
                [0.8, 2.6, 3, 2, 0.8],
                p.line,
                0.85,
                16,
            )


def _nose(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    t, side = skull.t, pen.light.side
    out, ny, w = t.nose_out, t.nose_y - 2.5 * e.nose, t.nose_w * (1 + 0.10 * e.nose + 0.06 * max(0.0, e.corner))
    far = -side
    tip = skull.at(0, ny - 1, out)
    if not p.ink:
        plane = blob(
            [
                skull.at(far * 9, -18, 6),
                skull.at(far * 3, 12, out * 0.55),
                skull.at(far * 2, ny - 10, out * 0.9),
                skull.at(far * 4, ny + 3, out * 0.8),
                skull.at(far * w * 0.95, ny + 4, 5),
                skull.at(far * w * 0.8, ny - 9, 6),
                skull.at(far * 11, 14, 8),
            ],
            0.5,
        )
        lay(pen, plane, p.shade, (0.55 if t.child < 0.5 else 0.3) * (0.5 + 0.5 * pen.light.strength))
        under = blob(
            [
                skull.at(-w * 0.9, ny + 3, 5),
                skull.at(0, ny + 5, out * 0.8),
                skull.at(w * 0.9, ny + 3, 5),
                skull.at(w * 0.3, ny + 10, 6),
                skull.at(-w * 0.3, ny + 10, 6),
            ],
            0.5,
        )
        lay(pen, under, p.shade, 0.75)
        haze(pen, tip[0] + side * 3.5, tip[1] - 6, 6.5, 6.5, mix(p.lit, (1, 1, 1), 0.4), 0.6)
        mark(
            pen,
            [
                skull.at(side * 3, -4, out * 0.4),
                skull.at(side * 2.5, ny * 0.4, out * 0.7),
                skull.at(side * 2, ny - 14, out),
            ],
            [0.8, 2.8, 0.8],
            mix(p.lit, (1, 1, 1), 0.15),
            0.5,
        )
    turned = 1 if skull.yaw >= 0 else -1
    if abs(skull.sy) > 0.22:  # the far edge of the bridge
        k = min(1.0, (abs(skull.sy) - 0.22) * 4)
        edge = [
            skull.at(turned * 11, -22, 4),
            skull.at(turned * 5, -2, out * 0.35),
            skull.at(turned * 4, ny * 0.5, out * 0.7),
            skull.at(turned * 3, ny - 7, out * 1.05),
        ]
        mark(pen, edge, [0.6, 2.2, 1.8, 1.0], p.line if p.ink else p.deep, 0.7 * k)
    line, k = (p.line, 0.85) if p.ink else (p.deep, 0.85)
    for s in (side,) if p.ink else (-1, 1):
        if t.child < 0.7 or p.ink:
            mark(
                pen,
                [
                    skull.at(s * w * 0.88, ny - 10, 7),
                    skull.at(s * w * 1.06, ny - 1, 5),
                    skull.at(s * w * 0.78, ny + 5, 8),
                ],
                [0.6, 2.6 + e.nose, 0.8],
                line,
                (0.5 if t.female else 0.7) * k,
                10,
            )
    base = [
        skull.at(-w * 0.62, ny + 4, 9),
        skull.at(-w * 0.28, ny + 5.5, out * 0.7),
        skull.at(0, ny + 7.5, out * 0.8),
        skull.at(w * 0.28, ny + 5.5, out * 0.7),
        skull.at(w * 0.62, ny + 4, 9),
    ]
    mark(pen, base, [0.8, 3.0, 2.2, 3.0, 0.8], line, k * (0.9 if p.ink else 0.75), 16)
    if not p.ink:
        for s in (-1, 1):
            x, y = skull.at(s * w * 0.44, ny + 4, 12)
            lay(
                pen,
                ellipse(x, y, 4.0 * (1 - 0.3 * abs(skull.sy)), 1.9 + 0.6 * e.nose),
                mul(p.deep, (0.6, 0.5, 0.5)),
                0.8,
            )
    if e.nose > 0.3:
        for s in (-1, 1):
            mark(
                pen,
                [skull.at(s * 7, -12, 8), skull.at(s * 13, -4, 6), skull.at(s * 15, 4, 4)],
                [0.4, 2.2, 0.4],
                p.deep,
                0.5 * e.nose,
                8,
            )


def _folds(pen: Pen, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint what age and feeling draw into a face; in ink only the strongest few."""
    t = skull.t
    old = t.old
    fold = mix(p.deep, p.shade, 0.35)
    raised = max(0.0, e.brow_in) * 0.6 + max(0.0, e.brow_out) * 0.4
    lines = max(old, raised * (0.45 if t.child < 0.5 else 0.0))
    if lines > 0.15:
        rows = ((-88, 40), (-74, 48), (-61, 36))
        for i, (y, x) in enumerate(rows if not p.ink else rows[1:2]):
            lift = e.brow_in * 5
            points = skull.all(
                [
                    (-x, y + 2),
                    (-x * 0.45, y - 1.5 - lift * 0.5),
                    (0, y + 1 - lift * 0.2),
                    (x * 0.42, y - 1 - lift * 0.5),
                    (x * 0.95, y + 3),
                ]
            )
            mark(pen, points, [0.4, 2.0, 1.4, 2.0, 0.4], fold, 0.5 * lines - 0.06 * i)
    if e.squeeze > 0.25 or (old > 0.55 and not p.ink):
        for s in (-1, 1) if not p.ink else (1,):
            k = max(0.8 * e.squeeze, 0.4 * old)
            mark(pen, skull.all([(s * 6, -45), (s * 7.5, -34), (s * 6, -25)], 3), [0.4, 2.4, 0.4], p.deep, 0.62 * k, 8)
    smile = max(0.0, e.corner)
    for s in (-1, 1):
        k = 0.10 + 0.66 * old + 0.30 * smile + 0.25 * e.lip_up + 0.25 * e.nose
        if t.child > 0.5:
            k *= 0.5
        if p.ink:
            k = k if (k > 0.35 and (old > 0.5 or s == -pen.light.side)) else 0.0
        pull = 6 * smile * max(0.0, 1 + s * e.skew_mouth * 0.5)
        mark(
            pen,
            skull.all(
                [
                    (s * (t.nose_w + 3), t.nose_y - 4),
                    (s * (36 + pull * 0.5), t.nose_y + 10),
                    (s * (43 + pull), t.mouth_y - 7 - pull * 0.4),
                ]
            ),
            [0.4, 2.0 + 1.6 * old, 0.4],
            p.line if p.ink else p.deep,
            min(0.75, k),
        )
        if p.ink:
            continue
        bag = 0.16 + 0.55 * old + 0.3 * e.cheek + 0.2 * e.squeeze - 0.2 * t.child
        mark(
            pen,
            skull.all([(s * (t.eye_x - 19), 17), (s * (t.eye_x - 2), 23 - 4 * e.cheek), (s * (t.eye_x + 17), 17)]),
            [0.4, 2.2, 0.4],
            fold,
            max(0.0, bag * 0.75),
        )
        crow = max(old * 0.8, 0.65 * e.cheek * (0.4 + old) * (1 - t.child))
        if crow > 0.15:
            x0 = t.eye_x + t.eye_w + 4
            for dx, dy, y0 in ((12, -8, -5), (15, 2, 0), (12, 11, 5)):
                mark(
                    pen,
                    skull.all([(x0, y0), (x0 + dx * 0.5, y0 + dy * 0.4), (x0 + dx, y0 + dy)])
                    if s > 0
                    else skull.all([(-x0, y0), (-x0 - dx * 0.5, y0 + dy * 0.4), (-x0 - dx, y0 + dy)]),
                    [1.8, 1.5, 0.4],
                    fold,
                    0.75 * crow,
                    8,
                )
        if old > 0.35:
            mark(
                pen,
                skull.all([(s * 39, t.mouth_y + 8), (s * 43, t.mouth_y + 20), (s * 38, t.mouth_y + 33)]),
                [0.5, 2.8, 0.5],
                fold,
                0.6 * old,
            )
            mark(pen, skull.all([(s * 64, 54), (s * 71, 70), (s * 67, 88)]), [0.4, 2.4, 0.4], fold, 0.45 * old)
    if old > 0.5 and not p.ink:
        for crease in (-15, -5, 6, 14):
            line = skull.all([(crease, t.mouth_y - 15), (crease * 0.95, t.mouth_y - 10)], 4)
            mark(pen, line, [1.2, 0.4], fold, 0.45 * old, 6)
    if e.chin > 0.35 and not p.ink:
        cx, cy = skull.at(0, t.chin_y - 18, 6)
        for px, py in ((-9, 0), (-3, 4), (4, -2), (9, 3), (0, -5)):
            lay(pen, ellipse(cx + px, cy + py, 1.5, 1.1), p.deep, 0.3 * e.chin)
