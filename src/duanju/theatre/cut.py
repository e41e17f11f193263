"""Cutting shapes out of paper: rounded limbs, hulls around keeps, and sheets with a lit edge and a shaded side."""

from collections.abc import Sequence
from math import atan2, degrees, hypot

import cv2
import numpy as np
import skia

from duanju.theatre.pen import Pen, Point, Rgb, along, mix, moved, mul, paint, polygon

Disc = tuple[float, float, float]
"""A circle: x, y, radius."""
SHADE: Rgb = (0.70, 0.66, 0.72)
SHADOW: Rgb = (0.09, 0.04, 0.10)
LARGE = 40_000.0
"""From this area on (square units) a shape's soft edges are laid on in strokes."""
HALOS = 6
SLIGHTER = 0.985


def union(a: skia.Path, b: skia.Path) -> skia.Path:
    """Return the shape two paths cover together."""
    return _combined(a, b, skia.PathOp.kUnion_PathOp)


def common(a: skia.Path, b: skia.Path) -> skia.Path:
    """Return the shape that both paths cover."""
    return _combined(a, b, skia.PathOp.kIntersect_PathOp)


def minus(a: skia.Path, b: skia.Path) -> skia.Path:
    """Return what is left of the first shape without the second."""
    return _combined(a, b, skia.PathOp.kDifference_PathOp)


def _combined(a: skia.Path, b: skia.Path, op: skia.PathOp) -> skia.Path:
    """Combine two shapes. Skia's solver gives up on rare coincident edges: then the second moves by a hair."""
    for nudge in (0.0, 0.13, -0.29, 0.61):
        try:
            return skia.Op(a, moved(b, nudge, nudge * 0.7) if nudge else b, op)
        except RuntimeError:
            continue
    return a


def capsule(a: Disc, b: Disc) -> skia.Path:
    """Return the hull of two circles: a tapered limb with round ends."""
    d = hypot(b[0] - a[0], b[1] - a[1])
    path = skia.Path()
    if d <= abs(a[2] - b[2]) + 1e-6:
        big = a if a[2] > b[2] else b
        path.addCircle(*big)
        return path
    way = degrees(atan2(b[1] - a[1], b[0] - a[0]))
    open_ = degrees(np.arccos((a[2] - b[2]) / d))
    path.arcTo(_oval(a), way + open_, 360 - 2 * open_, True)
    path.arcTo(_oval(b), way - open_, 2 * open_, False)
    path.close()
    return path


def _oval(c: Disc) -> skia.Rect:
    return skia.Rect.MakeLTRB(c[0] - c[2], c[1] - c[2], c[0] + c[2], c[1] + c[2])


def taper(a: Disc, b: Disc) -> skia.Path:
    """Return a limb that is round where it begins and cut straight where it ends."""
    d = hypot(b[0] - a[0], b[1] - a[1])
    if d < 1e-6:
        return capsule(a, b)
    ux, uy = (b[0] - a[0]) / d, (b[1] - a[1]) / d
    path = skia.Path()
    path.arcTo(_oval(a), degrees(atan2(uy, ux)) + 90, 180, True)
    path.lineTo(b[0] + uy * b[2], b[1] - ux * b[2])
    path.lineTo(b[0] - uy * b[2], b[1] + ux * b[2])
    path.close()
    return path


def joined(a: Disc, b: Disc, c: Disc, straight: bool = False) -> skia.Path:
    """Return a limb of two bones as one shape, cut straight at its end if asked.

    The second bone begins a hair thinner: Skia's solver loses pieces where two arcs coincide.
    """
    joint = (b[0], b[1], b[2] * SLIGHTER)
    return union(capsule(a, b), taper(joint, c) if straight else capsule(joint, c))


def tube(points: Sequence[Point], widths: Sequence[float], n: int = 18) -> skia.Path:
    """Return a smooth tube of varying width along points, cut straight at both ends."""
    line = along(points, n)
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True) + 1e-6
    half = np.interp(np.linspace(0, 1, n), np.linspace(0, 1, len(widths)), widths) / 2
    normal = np.stack([-way[:, 1], way[:, 0]], 1) * half[:, None]
    edge = np.concatenate([line + normal, (line - normal)[::-1]])
    return polygon([(float(x), float(y)) for x, y in edge])


def hull(discs: Sequence[Disc]) -> skia.Path:
    """Return the shape of a string pulled tight around circles."""
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    ring = np.stack([np.cos(turn), np.sin(turn)], 1)
    cloud = np.concatenate([np.array([d[:2]]) + d[2] * ring for d in discs]).astype(np.float32)
    edge = cv2.convexHull(cloud)[:, 0, :]
    return polygon([(float(x), float(y)) for x, y in edge])


def sheet(pen: Pen, path: skia.Path, color: Rgb, lift: float = 5.0, side: float = 30.0, edge: float = 4.0,
          keep: skia.Path | None = None) -> None:  # fmt: skip
    """Fill a shape like a sheet of coloured paper: shadow below, a lit edge on the key's side, a shaded plane opposite.

    `side` is how wide the shaded plane is, `edge` how wide the lit edge is, both in canvas units; inside the shape
    `keep`, where the sheet grows out of another one, there is neither edge nor shadow.
    """
    if out_of_sight(pen, path):
        return
    toward = pen.light.side
    if pen.style != "paper":
        _wash(pen, path, color, lift, keep)
        if side:
            plane = minus(path, moved(path, toward * side, -side * 0.3))
            pen.flat(plane if keep is None else minus(plane, keep), mul(color, SHADE), 0.3)
        return
    raised = path if keep is None else minus(path, keep)
    if lift and _large(path):
        _halo(pen, moved(raised, -toward * lift * 0.5, lift * 0.9), SHADOW, 0.28, lift * 1.15)
    elif lift:
        pen.fill(raised, color, lift)
    pen.flat(path, color)
    if edge and pen.light.strength > 0.05:
        rim = minus(path, moved(path, -toward * edge, edge * 0.7))
        pen.flat(rim if keep is None else minus(rim, keep), mix(color, pen.light.key, 0.42 * pen.light.strength))
    if side:
        plane = minus(path, moved(path, toward * side, -side * 0.28))
        pen.flat(plane if keep is None else minus(plane, keep), mix(color, mul(color, SHADE), 0.55))


def _large(path: skia.Path) -> bool:
    """Return whether a shape is so large that blurring its shadow would cost more than all the rest."""
    box = path.getBounds()
    return bool(box.width() * box.height() > LARGE)


def _halo(pen: Pen, path: skia.Path, color: Rgb, alpha: float, reach: float) -> None:
    """Darken the surroundings of a shape's edge out to `reach`, by strokes laid over one another instead of a blur."""
    for i in range(HALOS):
        width = 2 * reach * (HALOS - i) / HALOS
        pen.canvas.drawPath(path, paint(color, alpha / HALOS, Style=skia.Paint.kStroke_Style, StrokeWidth=width))


def _wash(pen: Pen, path: skia.Path, color: Rgb, lift: float, keep: skia.Path | None = None) -> None:
    """Fill a shape with ink wash, its edge drawn and pooled but for `keep`; large ones without a blur."""
    if not lift or not _large(path):
        pen.fill(path, color, lift)
        return
    pen.canvas.save()
    if keep is not None:
        pen.canvas.clipPath(keep, skia.ClipOp.kDifference, True)
    pen.canvas.drawPath(moved(path, 1.6, 2.2), paint(pen.ink, 0.8))
    pen.canvas.drawPath(path, paint(pen.ink, 0.75, Style=skia.Paint.kStroke_Style, StrokeWidth=2.2))
    pen.canvas.restore()
    pen.fill(path, color)
    with pen.clip(path):
        if keep is not None:
            pen.canvas.clipPath(keep, skia.ClipOp.kDifference, True)
        _halo(pen, path, mix(pen.tone(color), pen.ink, 0.25), 0.5, lift * 1.3 + 4)


def out_of_sight(pen: Pen, path: skia.Path) -> bool:
    """Return whether nothing of a shape or its shadow can fall on the canvas."""
    box = path.computeTightBounds().makeOutset(24, 24)
    return bool(pen.canvas.quickReject(box))


def fold(pen: Pen, points: Sequence[Point], width: float, color: Rgb, alpha: float = 0.5) -> None:
    """Draw a fold of cloth: a tapered line in the cloth's own darker colour."""
    pen.line(points, [width * 0.15, width, width * 0.15], mul(color, (0.58, 0.54, 0.64)), alpha, 12)
