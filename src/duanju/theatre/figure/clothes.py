"""Clothes: sixteen kinds, cut over the trunk and the limbs of any pose."""

from dataclasses import dataclass, replace

import skia

from duanju.drama.cast import Look
from duanju.theatre.figure.cut import Disc, fold, hull, limb, sheet, tube, union
from duanju.theatre.figure.pose import Limbs, Pose
from duanju.theatre.figure.skeleton import Measures, Vec
from duanju.theatre.figure.trunk import Trunk
from duanju.theatre.pen import Pen, Point, Rgb, mul, rgb, shade


@dataclass(frozen=True)
class Outfit:
    """How one kind of clothes is cut.

    `hem` is the level of the lower edge (1 = hips); from 1.5 on it hides the upper legs. `sleeve` says how far it
    covers the arm (0.4 to above the elbow, 1 to the wrist), `wide` widens its end. `front` and `collar` name how it closes.
    """

    kind: str
    color: Rgb = (0.5, 0.5, 0.5)
    accent: Rgb = (0.9, 0.9, 0.9)
    below: Rgb = (0.3, 0.3, 0.35)
    shoes: Rgb = (0.18, 0.15, 0.15)
    hem: float = 1.12
    sleeve: float = 1.0
    wide: float = 0.0
    ease: float = 10.0
    waist: float = 0.4
    front: str = "open"
    collar: str = "fold"
    scarf: bool = False


CUTS: dict[str, Outfit] = {
    "jacket": Outfit("jacket", front="open", collar="fold", ease=16, waist=0.7),
    "frog": Outfit("frog", front="frog", collar="stand", ease=14, hem=1.16, waist=0.6),
    "shirt": Outfit("shirt", front="buttons", collar="shirt", ease=8, hem=0.97),
    "sweater": Outfit("sweater", front="knit", collar="round", ease=16, hem=1.08, waist=0.6),
    "coat": Outfit("coat", front="double", collar="lapel", ease=20, hem=1.86, waist=0.5),
    "padded": Outfit("padded", front="quilt", collar="stand", ease=30, hem=1.10, waist=0.9),
    "suit": Outfit("suit", front="suit", collar="lapel", ease=12, hem=1.16, waist=0.45),
    "dress": Outfit("dress", front="dress", collar="scoop", ease=4, hem=1.95, sleeve=0.42, waist=0.1),
    "qipao": Outfit("qipao", front="side", collar="stand", ease=2, hem=2.25, sleeve=0.40, waist=0.0),
    "tee": Outfit("tee", front="plain", collar="round", ease=12, sleeve=0.46, hem=1.08, waist=0.6),
    "uniform": Outfit("uniform", front="uniform", collar="shirt", ease=10, hem=1.14),
    "apron": Outfit("apron", front="apron", collar="shirt", ease=8, hem=0.97, sleeve=0.62),
    "overalls": Outfit("overalls", front="bib", collar="round", ease=10, hem=0.97),
    "school": Outfit("school", front="zip", collar="stand", ease=18, hem=1.10, waist=0.7),
    "scrubs": Outfit("scrubs", front="plain", collar="vee", ease=16, hem=1.12, sleeve=0.46, waist=0.7),
    "hanfu": Outfit("hanfu", front="cross", collar="cross", ease=8, hem=2.5, wide=95, waist=0.2),
}  # fmt: skip
TROUSERS = ("#3a3f4c", "#4a4038", "#2f3640", "#514a44", "#39424a", "#5a5148")
SHOES = ("#2b2422", "#3b2c25", "#1f2126", "#4a3a30")


def outfit(look: Look) -> Outfit:
    """Return the clothes of a look: their cut and colours."""
    cut = CUTS.get(look.clothes, CUTS["jacket"])
    color, accent = rgb(look.color), rgb(look.accent)
    below = rgb(TROUSERS[look.seed % len(TROUSERS)])
    if cut.kind in ("suit", "uniform", "scrubs", "school"):
        below = color if cut.kind != "uniform" else mul(color, (0.8, 0.8, 0.85))
    if cut.kind == "overalls":
        below, color, accent = color, accent, color
    if abs(sum(below) - sum(color)) < 0.12 and cut.kind in ("jacket", "shirt", "sweater", "tee", "frog", "padded"):
        below = mul(below, (0.6, 0.6, 0.66))
    return replace(cut, color=color, accent=accent, below=below, shoes=rgb(SHOES[look.seed % len(SHOES)]),
                   scarf="scarf" in look.features)  # fmt: skip


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


def paint_sleeve(pen: Pen, cut: Outfit, pose: Pose, arm: Limbs, skin: Rgb) -> None:
    """Draw an arm from the shoulder to the wrist with its sleeve."""
    k = pose.measures.limb
    thick = 1 + cut.ease / 90
    if cut.sleeve < 1:
        bare = limb(_disc(arm.shoulder, 38 * k), _disc(arm.elbow, 31 * k), _disc(arm.wrist, 21 * k))
        sheet(pen, bare, skin, 4, 12 * k, 3)
    s, e, w = _disc(arm.shoulder, 49 * k * thick), _disc(arm.elbow, 41 * k * thick), _disc(arm.wrist, 31 * k * thick)
    if cut.sleeve < 0.5:
        end = _between(arm.shoulder, arm.elbow, cut.sleeve * 1.7)
        path = hull([s, _disc(end, 46 * k * thick)])
        path = union(path, path)
    elif cut.sleeve < 1:
        end = _between(arm.elbow, arm.wrist, (cut.sleeve - 0.5) * 2)
        path = limb(s, e, _disc(end, 38 * k * thick))
    elif cut.wide:
        x, y, _ = arm.wrist
        path = union(limb(s, e, w), hull([e, w, (x, y + cut.wide * k, 34 * k)]))
    else:
        path = limb(s, e, w)
    sheet(pen, path, cut.color, 6, 22 * k, 4)
    with pen.clip(path):
        _elbow_folds(pen, cut, arm, k)


def _elbow_folds(pen: Pen, cut: Outfit, arm: Limbs, k: float) -> None:
    if cut.sleeve < 0.5:
        return
    s, e, w = arm.shoulder, arm.elbow, arm.wrist
    inner = _between(_between(s, w, 0.5), e, 0.55)
    for t in (0.0, 0.5):
        a, b = _between(e, s, 0.10 + 0.14 * t), _between(e, w, 0.10 + 0.14 * t)
        fold(pen, [(inner[0], inner[1]), (e[0] * 0.5 + a[0] * 0.5, e[1] * 0.5 + a[1] * 0.5), (a[0], a[1])], 5 * k,
             cut.color, 0.5)  # fmt: skip
        fold(pen, [(inner[0], inner[1]), (b[0], b[1])], 4 * k, cut.color, 0.4)


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


def paint_leg(pen: Pen, cut: Outfit, pose: Pose, leg: Limbs) -> None:
    """Draw one trousered leg with its shoe."""
    k = pose.measures.limb
    m = pose.measures
    paint_shoe(pen, cut, pose, leg)
    path = limb(
        _disc(leg.hip, m.hips[0] * 0.53), _disc(leg.knee, 62 * k), _disc(_between(leg.ankle, leg.knee, 0.06), 48 * k)
    )
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
    path = limb(
        _disc(_between(leg.hip, leg.knee, 0.6), 46 * k),
        _disc(leg.knee, 44 * k),
        _disc(leg.ankle, (46 if trousers else 25) * k),
    )
    sheet(pen, path, cut.below if trousers else skin, 3, 18 * k, 3)


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
    path = hull([on(h, 24 * k), on(ball, 27 * k), on(_between(h, t, 0.94), 17 * k), (a[0], a[1], 27 * k)])
    sheet(pen, path, cut.shoes, 4, 14 * k, 3)
    pen.line([(h[0] - ux * 2, h[1] - uy * 2), (ball[0] + ux * 3, ball[1] + uy * 3), (t[0] + ux * 5, t[1] + uy * 5)],
             [8 * k, 9 * k, 5 * k], shade(cut.shoes, 0.55), 0.9, 8)  # fmt: skip


def paint_torso(pen: Pen, cut: Outfit, trunk: Trunk, pose: Pose, skin: Rgb) -> None:
    """Draw the clothed trunk with its collar, closing and folds."""
    m = pose.measures
    if cut.hem < 1.5:
        sheet(pen, trunk.outline(0.82, 1.14), cut.below, 0, 40, 4)
    body = trunk.outline(-0.03, min(cut.hem, 1.16))
    if cut.hem >= 1.5:
        body = union(body, skirt(pose, cut))
    sheet(pen, body, cut.color, 7, m.shoulder * 0.30, 6)
    if trunk.visible(0):
        pen.line(
            trunk.line(0, (0.1, 0.4, 0.7, min(1.1, cut.hem))), [2, 4, 4, 2], mul(cut.color, (0.55, 0.52, 0.6)), 0.8
        )


def skirt(pose: Pose, cut: Outfit) -> skia.Path:
    """Return the part of a long garment below the hips, hanging over both legs."""
    m = pose.measures
    part = min(1.0, (cut.hem - 1.0) / 1.52)
    hips: list[Disc] = []
    knees: list[Disc] = []
    hems: list[Disc] = []
    for leg in (pose.near, pose.far):
        r = m.hips[0]
        hips.append((pose.spine[2][0], pose.spine[2][1], r * 0.9))
        knees.append(_disc(leg.knee, r * 0.44))
        low = _between(leg.knee, leg.ankle, max(0.0, part * 2 - 1))
        hems.append(_disc(low, r * (0.52 if pose.seat == "" else 0.42)))
    if pose.seat in ("", "lie"):
        return hull(hips + knees + hems)
    return union(hull(hips + knees), hull(knees + hems))


def paint_bedding(pen: Pen, pose: Pose, under: bool) -> None:
    """Draw the mat and pillow under somebody who lies, or the quilt over them."""
    head, m = pose.head, pose.measures
    if under:
        sheet(pen, tube([(head.x - 130, head.y + 250), (head.x, head.y + 262), (head.x + 130, head.y + 250)], [60, 96, 60]),
              rgb("#e6dcc8"), 6, 30, 4)  # fmt: skip
        return
    a, b = pose.spine[1], pose.near.ankle
    path = hull([(a[0], a[1], m.chest[0] * 0.7), (b[0], b[1], 120), (pose.near.knee[0], pose.near.knee[1], 150)])
    sheet(pen, path, rgb("#a8574a"), 8, 60, 5)
