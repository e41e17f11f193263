"""Clothes on a pose: sleeves, trousers, skirts, shoes and the trunk's garment, cut for any turn of the body."""

from collections.abc import Callable

import skia

from duanju.drama.cast import Look
from duanju.theatre.cut import SLIGHTER, Disc, capsule, common, fold, hull, joined, sheet, taper, union
from duanju.theatre.figure.flesh import flesh
from duanju.theatre.figure.garb import Garb, paint_front
from duanju.theatre.figure.outfit import CUTS, Outfit
from duanju.theatre.figure.pose import Limbs, Pose
from duanju.theatre.figure.scarf import paint_scarf
from duanju.theatre.figure.skeleton import Measures, Vec
from duanju.theatre.figure.trunk import Trunk
from duanju.theatre.pen import Pen, Point, Rgb, mul, shade


def reach_of_hem(look: Look, m: Measures) -> float:
    """Return how far cloth may stand off the joints of the legs, in head units."""
    return m.hips[0] * (0.95 if CUTS.get(look.clothes, CUTS["jacket"]).hem > 1.5 else 0.62)


def trunk_of(pose: Pose, cut: Outfit) -> Trunk:
    """Return the trunk that these clothes hang on."""
    return Trunk(pose, cut.ease, cut.waist)


def _disc(p: Vec, r: float) -> Disc:
    return (p[0], p[1], r)


def _between(a: Vec, b: Vec, t: float) -> Vec:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def paint_sleeve(pen: Pen, cut: Outfit, trunk: Trunk, arm: Limbs, skin: Rgb, lower: bool = False) -> None:
    """Draw an arm from the shoulder to the wrist with its sleeve, or only what is `lower` than the elbow."""
    k = trunk.pose.measures.limb
    thick = 1 + cut.ease / 90
    elbow = _disc(arm.elbow, 44 * k * thick)
    keep = capsule(elbow, elbow)
    if not lower:
        ball = _disc(arm.shoulder, 76 * k * thick)
        keep = common(capsule(ball, ball), trunk.outline(-0.03, 0.5))
    if cut.sleeve < 1:
        elbow, wrist = _disc(arm.elbow, 31 * k), _disc(arm.wrist, 22 * k)
        bare = capsule(elbow, wrist) if lower else joined(_disc(arm.shoulder, 38 * k), elbow, wrist)
        flesh(pen, bare, skin, 4, 12 * k, 3, keep)
    if lower and cut.sleeve < 0.5:
        return
    path = _sleeve(cut, arm, k, thick, lower)
    sheet(pen, path, cut.color, 6, 20 * k, 4, keep=keep)
    if cut.sleeve >= 0.5:
        with pen.clip(path):
            _elbow_folds(pen, cut, arm, k)
    if cut.kind == "school" and not lower:
        for off in (-5, 9):
            a, b = _between(arm.shoulder, arm.elbow, 0.2), _between(arm.elbow, arm.wrist, 0.8)
            pen.line([(a[0] + off, a[1]), (arm.elbow[0] + off, arm.elbow[1]), (b[0] + off, b[1])], [6, 6, 6],
                     cut.accent, 0.9, 14)  # fmt: skip


def _sleeve(cut: Outfit, arm: Limbs, k: float, thick: float, lower: bool) -> skia.Path:
    """Return the outline of a sleeve."""
    s, e, w = _disc(arm.shoulder, 48 * k * thick), _disc(arm.elbow, 40 * k * thick), _disc(arm.wrist, 31 * k * thick)
    bend = (e[0], e[1], e[2] * SLIGHTER)
    if cut.sleeve < 0.5:
        return taper(s, _disc(_between(arm.shoulder, arm.elbow, cut.sleeve * 1.7), 50 * k * thick))
    if cut.sleeve < 1:
        end = _between(arm.elbow, arm.wrist, (cut.sleeve - 0.5) * 2)
        path = taper(bend, _disc(end, 38 * k * thick))
    elif cut.wide:
        x, y, _ = arm.wrist
        path = hull([e, w, (x, y + cut.wide * k, 34 * k)])
    else:
        path = taper(bend, w)
    return path if lower else union(capsule(s, e), path)


def _elbow_folds(pen: Pen, cut: Outfit, arm: Limbs, k: float) -> None:
    s, e, w = arm.shoulder, arm.elbow, arm.wrist
    inner = _between(s, w, 0.5)
    dx, dy = inner[0] - e[0], inner[1] - e[1]
    bent = (dx * dx + dy * dy) ** 0.5
    if bent < 40 * k:
        return
    ix, iy = e[0] + dx / bent * 36 * k, e[1] + dy / bent * 36 * k
    for end, t in ((s, 0.10), (w, 0.12), (s, 0.26)):
        a = _between(e, end, t)
        mid = ((ix + a[0]) / 2 - (a[1] - iy) * 0.1, (iy + a[1]) / 2 + (a[0] - ix) * 0.1)
        pen.line([(ix, iy), mid, (a[0], a[1])], [5 * k, 4 * k, 0.5], mul(cut.color, (0.58, 0.54, 0.64)), 0.55, 8)


def paint_cuff(pen: Pen, cut: Outfit, arm: Limbs, m: Measures) -> None:
    """Draw the end of a long sleeve over the root of the hand."""
    if cut.sleeve < 1:
        return
    k, thick = m.limb, 1 + cut.ease / 90
    a, b = _between(arm.wrist, arm.elbow, 0.14), arm.wrist
    color = cut.accent if cut.kind in ("frog", "suit", "hanfu", "school") else mul(cut.color, (0.84, 0.84, 0.9))
    r = 33 * k * thick
    dx, dy = b[0] - a[0], b[1] - a[1]
    n = max(1.0, (dx * dx + dy * dy) ** 0.5)
    ux, uy = dx / n, dy / n
    w = 20 * k
    corners: list[Point] = [
        (b[0] + ux * 8 - uy * r, b[1] + uy * 8 + ux * r), (b[0] + ux * 8 + uy * r, b[1] + uy * 8 - ux * r),
        (b[0] - ux * w + uy * r * 1.02, b[1] - uy * w - ux * r * 1.02),
        (b[0] - ux * w - uy * r * 1.02, b[1] - uy * w + ux * r * 1.02),
    ]  # fmt: skip
    path = skia.Path()
    path.addPoly([skia.Point(*p) for p in corners], True)
    sheet(pen, path, color, 2, 12 * k, 2)


def trouser(pose: Pose, leg: Limbs) -> skia.Path:
    """Return the outline of one trousered leg."""
    k, hips = pose.measures.limb, pose.measures.hips[0]
    return joined(_disc(leg.hip, hips * 0.55), _disc(leg.knee, 62 * k), _disc(leg.ankle, 50 * k), True)


def paint_leg(pen: Pen, cut: Outfit, pose: Pose, leg: Limbs) -> None:
    """Draw one trousered leg with its shoe."""
    k = pose.measures.limb
    paint_shoe(pen, cut, pose, leg)
    path = trouser(pose, leg)
    color = cut.below if leg is pose.near else mul(cut.below, (0.82, 0.82, 0.86))
    sheet(pen, path, color, 5, 26 * k, 4)
    with pen.clip(path):
        fold(pen, [(leg.knee[0] - 40 * k, leg.knee[1] - 8), (leg.knee[0], leg.knee[1] + 8),
                   (leg.knee[0] + 26 * k, leg.knee[1] - 4)], 5 * k, color, 0.45)  # fmt: skip


def paint_shin(pen: Pen, cut: Outfit, pose: Pose, leg: Limbs, skin: Rgb) -> None:
    """Draw the lower leg and shoe that show under a long hem."""
    k = pose.measures.limb
    paint_shoe(pen, cut, pose, leg)
    trousers = cut.kind == "coat"
    knee = _disc(leg.knee, (56 if trousers else 42) * k)
    calf = _disc(_between(leg.knee, leg.ankle, 0.35), (54 if trousers else 40) * k)
    ankle = _disc(leg.ankle, (50 if trousers else 24) * k)
    path = union(hull([_disc(_between(leg.hip, leg.knee, 0.6), 48 * k), knee, calf]), taper(calf, ankle))
    (sheet if trousers else flesh)(pen, path, cut.below if trousers else skin, 3, 18 * k, 3)


def paint_shoe(pen: Pen, cut: Outfit, pose: Pose, leg: Limbs) -> None:
    """Draw one shoe, with its sole on the line from heel to toe."""
    k = pose.measures.limb
    a, h, t = leg.ankle, leg.heel, leg.toe
    mx, my = (h[0] * 0.8 + t[0] * 0.2), (h[1] * 0.8 + t[1] * 0.2)
    n = max(1.0, ((a[0] - mx) ** 2 + (a[1] - my) ** 2) ** 0.5)
    ux, uy = (a[0] - mx) / n, (a[1] - my) / n

    def on(p: Vec, r: float) -> Disc:
        return (p[0] + ux * r, p[1] + uy * r, r)

    ball = _between(h, t, 0.72)
    path = hull([on(h, 28 * k), on(ball, 33 * k), on(_between(h, t, 0.96), 21 * k), (a[0], a[1], 30 * k)])
    sheet(pen, path, cut.shoes, 4, 14 * k, 3)
    pen.line([(h[0] - ux * 2, h[1] - uy * 2), (ball[0] + ux * 3, ball[1] + uy * 3), (t[0] + ux * 5, t[1] + uy * 5)],
             [8 * k, 9 * k, 5 * k], shade(cut.shoes, 0.55), 0.9, 8)  # fmt: skip


def paint_torso(pen: Pen, cut: Outfit, trunk: Trunk, pose: Pose, skin: Rgb, throat: Callable[[], None]) -> None:
    """Draw the clothed trunk with its collar, closing and folds; `throat` draws what a collar leaves open."""
    m = pose.measures
    if cut.hem < 1.5:
        sheet(pen, trunk.outline(0.82, 1.14), cut.below, 0, 40, 4)
    low = 1.04 if pose.seat in ("seat", "saddle", "crouch") else 1.16
    body = trunk.outline(-0.03, min(cut.hem, low))
    if cut.hem >= 1.5:
        body = union(body, skirt(pose, cut, trunk))
    sheet(pen, body, cut.color, 7, m.shoulder * 0.30, 6)
    if cut.hem >= 1.5:
        _skirt_folds(pen, cut, pose, trunk, body)
    garb = Garb(pen, cut, trunk, body, skin, throat)
    paint_front(garb)
    if cut.scarf:
        paint_scarf(garb)


def _skirt_folds(pen: Pen, cut: Outfit, pose: Pose, trunk: Trunk, body: skia.Path) -> None:
    """Draw the folds of a long garment from the waist down to its hem, and where a coat or qipao opens."""
    part = max(0.0, min(1.0, (cut.hem - 1.0) / 1.52) * 2 - 1)
    far, near = (_between(leg.knee, leg.ankle, part) for leg in (pose.far, pose.near))
    dark = mul(cut.color, (0.58, 0.54, 0.62))
    tops = [trunk.edge(0.98, side) for side in (-1, 1)]
    ends = sorted((far, near), key=lambda p: p[0])
    spread = pose.measures.hips[0] * 0.5
    first, last = (ends[0][0] - spread, ends[0][1]), (ends[1][0] + spread, ends[1][1])
    knees = [(leg.knee[0], leg.knee[1]) for leg in (pose.far, pose.near)]
    middle = ((knees[0][0] + knees[1][0]) / 2, (knees[0][1] + knees[1][1]) / 2)
    shares = {"qipao": (0.5,), "coat": (0.3, 0.78)}.get(cut.kind, (0.14, 0.32, 0.5, 0.68, 0.86))
    with pen.clip(body):
        for i, t in enumerate(shares):
            a = (tops[0][0] + (tops[1][0] - tops[0][0]) * t, tops[0][1] + (tops[1][1] - tops[0][1]) * t)
            c = (first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t)
            b = (
                ((a[0] + c[0]) / 2, (a[1] + c[1]) / 2)
                if pose.seat == ""
                else (middle[0] + 40 * (t - 0.5), middle[1] - 30)
            )
            pen.line([a, b, (c[0], c[1] + 30)], [1, 4 + 2 * (i % 2), 6], dark, 0.42, 16)
        if cut.kind == "coat" and trunk.visible(0):
            a = trunk.at(0.98, 9)
            c = ((first[0] + last[0]) / 2 + (a[0] - trunk.centre(0.98)[0]) * 0.8, first[1] + 40)
            pen.line(
                [a, ((a[0] + c[0]) / 2, (a[1] + c[1]) / 2), c], [4, 5, 5], mul(cut.color, (0.46, 0.42, 0.5)), 0.8, 12
            )
        if cut.kind == "hanfu":
            pen.line([(first[0] - 40, first[1] + 18), ((first[0] + last[0]) / 2, first[1] + 30),
                (last[0] + 40, last[1] + 18)],
                     [26, 26, 26], cut.accent, 0.95, 14)  # fmt: skip


def skirt(pose: Pose, cut: Outfit, trunk: Trunk) -> skia.Path:
    """Return the part of a long garment below the hips, hanging over both legs."""
    m = pose.measures
    part = min(1.0, (cut.hem - 1.0) / 1.52)
    r = m.hips[0]
    top: list[Disc] = [(*trunk.edge(u, s), 2.0) for u in (0.86, 1.04) for s in (-1, 1)]
    knees = [_disc(leg.knee, r * 0.42 + cut.ease) for leg in (pose.near, pose.far)]
    flare = 0.50 if cut.kind == "qipao" else 0.72
    hems: list[Disc] = []
    for leg in (pose.near, pose.far):
        x, y, _ = _between(leg.knee, leg.ankle, max(0.0, part * 2 - 1) * 1.07)
        wide = r * (flare if pose.seat == "" else 0.42)
        hems.extend([(x - wide, y, 6.0), (x + wide, y, 6.0)])
    if pose.seat in ("", "lie"):
        return hull(top + knees + hems)
    return union(hull(top + knees), hull(knees + hems))
