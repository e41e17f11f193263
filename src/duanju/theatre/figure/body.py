"""The body of a figure, in three layers around the head: behind, body and front."""

from collections.abc import Callable
from functools import partial
from math import copysign, cos, hypot, radians, sin

from duanju.drama.cast import Look
from duanju.theatre import props
from duanju.theatre.cut import tube
from duanju.theatre.figure import clothes, hands
from duanju.theatre.figure.bedding import paint_pillow, paint_quilt
from duanju.theatre.figure.flesh import lay, washed
from duanju.theatre.figure.outfit import Outfit, outfit
from duanju.theatre.figure.pose import Hand, Limbs, Pose, palm
from duanju.theatre.pen import Pen, Point, Rgb, mix, moved, mul, rgb

LAYERS = ("behind", "body", "front")


def paint_body(pen: Pen, look: Look, pose: Pose, layer: str, western: bool = False) -> None:
    """Draw one layer of a figure, in head units: "behind", "body" or "front"; the head belongs between the last two.

    What is held looks `western` where the place does.
    """
    figure = _Figure(pen, look, pose, western)
    for paint in figure.layers()[layer]:
        paint()


def bounds(look: Look, pose: Pose) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) of everything `paint_body` draws, in head units, with a margin for shadows."""
    xs: list[float] = []
    ys: list[float] = []

    def box(x: float, y: float, r: float) -> None:
        xs.extend((x - r, x + r))
        ys.extend((y - r, y + r))

    m = pose.measures
    for side in (pose.right, pose.left):
        box(side.shoulder[0], side.shoulder[1], 90)
        box(side.elbow[0], side.elbow[1], 90)
        box(side.wrist[0], side.wrist[1], 165 * m.hand)
        box(side.hip[0], side.hip[1], m.hips[0] * 0.9)
        for joint in (side.knee, side.ankle, side.toe, side.heel):
            box(joint[0], joint[1], clothes.reach_of_hem(look, m))
    box(pose.neck[0], pose.neck[1], m.shoulder * 0.8)
    box(pose.head.x, pose.head.y + 120, 110)
    if pose.held is not None:
        box(pose.held.x, pose.held.y, 145 * pose.held.scale)
    if pose.seat == "lie":
        box(pose.neck[0], pose.neck[1] + 62, 440)
        for p in (pose.spine[1], pose.near.hip, pose.far.hip, pose.near.wrist, pose.far.wrist):
            box(p[0], p[1], 230)
    return (min(xs), min(ys), max(xs), max(ys))


class _Figure:
    """One figure being drawn."""

    def __init__(self, pen: Pen, look: Look, pose: Pose, western: bool = False) -> None:
        self.pen, self.look, self.pose, self.western = pen, look, pose, western
        self.m = pose.measures
        self.outfit: Outfit = outfit(look)
        self.skin: Rgb = rgb(look.skin)
        self.trunk = clothes.trunk_of(pose, self.outfit)

    def layers(self) -> dict[str, list[Callable[[], None]]]:
        """Return what each layer draws, in order."""
        out: dict[str, list[Callable[[], None]]] = {"behind": [], "body": [], "front": []}
        near, far = self.pose.near, self.pose.far
        away = abs(self.pose.turn) > 90
        if self.pose.seat == "lie":
            out["behind"].append(partial(paint_pillow, self.pen, self.pose))
        arms = {id(limb): self.place(limb) for limb in (near, far)}
        for limb in (far, near):
            if arms[id(limb)] == "behind":
                out["behind"].append(partial(self.arm, limb))
        legs = [partial(self.leg, limb) for limb in (far, near)]
        lap = self.pose.seat in ("seat", "crouch", "kneel") and not away
        body = out["body"]
        if self.outfit.hem < 1.5 and not lap:
            body.extend(legs)
        elif self.outfit.hem >= 1.5:
            body.append(self.feet)
        body.append(self.neck)
        body.append(self.torso)
        if lap and self.outfit.hem < 1.5:
            body.extend(legs)
        for limb in (far, near):
            if arms[id(limb)] == "body":
                body.append(partial(self.arm, limb))
        front = out["front"]
        held = self.pose.held
        big = held is not None and held.name in GROUNDED
        if held is not None and big:
            out["behind" if away else "body"].insert(0, self.prop)
        fronts = [limb for limb in (far, near) if arms[id(limb)] == "front"]
        for limb in fronts:
            front.append(partial(self.sleeve, limb, self.reaches_round(limb)))
        if arms[id(far)] != "behind" and self.reaches_round(far):
            out["behind"].append(partial(self.sleeve, far))
        for limb in fronts:
            front.append(partial(self.hand, limb, "under"))
        if held is not None and not big:
            (out["behind"] if away else front).append(self.prop)
        for limb in fronts:
            front.append(partial(self.hand, limb, "over"))
        if self.pose.doing == "sleep":
            front.append(partial(paint_quilt, self.pen, self.pose, self.look.seed))
        return out

    def place(self, limb: Limbs) -> str:
        """Return the layer of one arm: behind the trunk, beside it, or in front of trunk and head."""
        pose = self.pose
        depth = limb.wrist[2] - pose.spine[1][2]
        if abs(pose.turn) > 90:
            return "behind" if depth < -60 else "body"
        if limb is pose.far and abs(pose.turn) > 30 and depth < 40 and limb.wrist[1] > pose.neck[1] + 200:
            return "behind"
        if pose.held is not None:
            return "front"
        return "front" if limb.wrist[1] < limb.shoulder[1] + 0.78 * self.m.torso else "body"

    def arm(self, limb: Limbs) -> None:
        """Draw one arm with its hand."""
        self.sleeve(limb, self.reaches_round(limb))
        self.hand(limb, "all")

    def reaches_round(self, limb: Limbs) -> bool:
        """Return whether an arm begins behind the trunk and ends in front of it."""
        return (
            limb is self.pose.far
            and 30 < abs(self.pose.turn) < 90
            and self.pose.seat != "lie"
            and self.place(limb) != "behind"
        )

    def sleeve(self, limb: Limbs, lower: bool = False) -> None:
        """Draw the arm from the shoulder to the wrist, bare or covered, or only its `lower` half."""
        clothes.paint_sleeve(self.pen, self.outfit, self.trunk, limb, self.skin, lower)

    def hand(self, limb: Limbs, part: str) -> None:
        """Draw one hand, or the part of it under or over a held thing."""
        over = limb.hand.shape in ("cup",)
        if part == "under" and not over:
            return
        if part == "over" and not over:
            part = "all"
        h = limb.hand
        hands.paint_hand(
            self.pen, self.skin, h.shape, h.wrist[0], h.wrist[1], h.angle, h.scale, h.flip, part, self.look.age
        )
        if part != "over":
            clothes.paint_cuff(self.pen, self.outfit, limb, self.m)
        if self.pose.doing == "eat" and h.shape == "pen":
            self.cutlery(h)

    def cutlery(self, hand: Hand) -> None:
        """Draw what a hand eats with, from its fingers into the bowl: two chopsticks, or a spoon."""
        x, y = palm(hand)
        k = hand.scale
        held = self.pose.held
        dx, dy = (held.x - x, held.y - 12 * held.scale - y) if held is not None else (0.0, 1.0)
        far = max(1.0, hypot(dx, dy))
        ux, uy = (dx / far, dy / far) if dy > 0.4 * far else (0.37 if dx > 0 else -0.37, 0.93)
        reach = min(far, 96 * k)
        for aside in (0.0,) if self.western else (-6.0, 6.0):
            tip = (x + reach * ux + aside * uy * 0.4, y + reach * uy - aside * ux * 0.4)
            end = (x - 60 * k * ux + aside * uy * k, y - 60 * k * uy - aside * ux * k)
            color = rgb("#b9bfc0") if self.western else rgb("#8a3a26")
            self.pen.line(
                [end, ((end[0] + tip[0]) / 2, (end[1] + tip[1]) / 2), tip], [8 * k, 7 * k, 5 * k], color, 1, 10
            )

    def prop(self) -> None:
        """Draw what is held."""
        held = self.pose.held
        assert held is not None
        (x, y, _), (wx, wy, _) = props.grip(held.name), props.grip(held.name, self.western)
        with self.pen.at(held.x, held.y, held.scale, held.angle, held.flip), self.pen.at(x - wx, y - wy):
            props.paint_prop(self.pen, held.name, self.look.seed, held.name in GROUNDED, self.western)

    def neck(self) -> None:
        """Draw the neck from its root up under the chin."""
        pose, m, pen = self.pose, self.m, self.pen
        yaw = pose.head.yaw if abs(pose.head.yaw) < 95 else 0.0
        aside = copysign(max(0.0, abs(yaw) - 40), yaw)
        top = head_point(pose, (-0.20 * yaw - 0.42 * aside, 52))
        middle = head_point(pose, (-0.14 * yaw - 0.30 * aside, 76 + m.throat))
        base = pose.neck
        chest = pose.spine[1]
        far = max(1.0, hypot(chest[0] - base[0], chest[1] - base[1]))
        low: Point = (base[0] + 46 * (chest[0] - base[0]) / far, base[1] + 46 * (chest[1] - base[1]) / far)
        k = m.neck
        path = tube([top, middle, (base[0], base[1] - 10), low], [k * 1.9, k * 1.9, k * 2.15, k * 2.9])
        skin = washed(pen, self.skin)
        lay(pen, path, mix(skin, mul(skin, (0.74, 0.58, 0.60)), 0.35))
        with pen.clip(path):
            lay(pen, moved(path, -pen.light.side * k * 0.9, 0), mul(skin, (0.78, 0.63, 0.62)), 0.5)
            shadow = tube([top, middle], [k * 3, k * 3])
            pen.soft(shadow, mul(self.skin, (0.55, 0.40, 0.42)), 0.55 if pen.style == "paper" else 0.32, 14)
            if self.look.age > 55:
                deep = mul(self.skin, (0.5, 0.36, 0.36))
                for x in (-0.28, 0.22):
                    pen.line([(middle[0] + x * k, middle[1] + 10), (base[0] + 0.8 * x * k, base[1] - 20),
                              (base[0] + 0.3 * x * k, base[1] + 14)], [1, 4, 1], deep, 0.45)  # fmt: skip

    def torso(self) -> None:
        """Draw the clothed trunk."""
        clothes.paint_torso(self.pen, self.outfit, self.trunk, self.pose, self.skin, self.neck)

    def leg(self, limb: Limbs) -> None:
        """Draw one leg and its shoe."""
        clothes.paint_leg(self.pen, self.outfit, self.pose, limb)

    def feet(self) -> None:
        """Draw the lower legs and shoes that show under a long hem."""
        for limb in (self.pose.far, self.pose.near):
            clothes.paint_shin(self.pen, self.outfit, self.pose, limb, self.skin)


GROUNDED = frozenset({"bicycle", "car", "bus", "train", "boat", "tree", "date-tree", "bed", "stove", "piano", "grave",
                      "table", "chair", "door", "window", "dog", "cat", "snow", "sewing-machine"})  # fmt: skip
"""Props that stand on the ground beside or behind the figure."""


def head_point(pose: Pose, p: Point) -> Point:
    """Return where a point of the upright head is on the picture."""

    a = radians(pose.head.roll)
    x, y = p[0], p[1] - 120
    return (pose.head.x + x * cos(a) - y * sin(a), pose.head.y + 120 + x * sin(a) + y * cos(a))
