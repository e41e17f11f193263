"""A pose: where every joint of a figure is on the picture, from what it does, how far, and where it faces."""

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, pi, radians, sin

from duanju.drama.cast import Look
from duanju.theatre import props
from duanju.theatre.figure import skeleton as bones
from duanju.theatre.figure.act import Act, Arm, Foot
from duanju.theatre.figure.acting import (
    ACTS,
    ALOFT,
    HANG,
    HOLDING,
    HUNG,
    ONCE,
    RIDE_STEP,
    RUN_STEP,
    SECONDS,
    SHELTER,
    WALK_STEP,
    habit,
)
from duanju.theatre.figure.hands import HOLDS
from duanju.theatre.figure.skeleton import Measures, Vec

FACINGS = ("front", "left", "right", "back")
FARTHEST = 34.0
"""How far a neck tips forward at most, in degrees: in a deeper bow the back bends, not the neck."""
BICYCLE_BASE = 66.0
"""Where the wheels of the bicycle's drawing touch the ground."""


@dataclass(frozen=True)
class Head:
    """Where the head goes: move it by (x, y) head units, then turn it by `roll` degrees clockwise about (0, 120).

    `yaw` (right positive) and `pitch` (down positive) in degrees suggest how it is turned from the lens.
    """

    x: float
    y: float
    roll: float
    yaw: float
    pitch: float


@dataclass(frozen=True)
class Hand:
    """One hand on the picture: its shape at the wrist, the direction of its fingers in degrees, its size."""

    wrist: Vec
    angle: float
    shape: str
    flip: bool
    scale: float


@dataclass(frozen=True)
class Limbs:
    """The joints of one side of the body."""

    shoulder: Vec
    elbow: Vec
    wrist: Vec
    hip: Vec
    knee: Vec
    ankle: Vec
    heel: Vec
    toe: Vec
    hand: Hand


@dataclass(frozen=True)
class Held:
    """A prop in a hand: its centre, its angle in degrees, head units for each unit of the prop's drawing."""

    name: str
    x: float
    y: float
    angle: float
    scale: float
    flip: bool
    hand: str


@dataclass(frozen=True)
class Pose:
    """A figure at one moment, in head units of the picture (x right, y down, z towards the viewer).

    `right` is the figure's own right side. `turn` is the body's angle from the lens in degrees (right positive, 180 is
    the back). `seat` is "", "seat", "kneel", "crouch", "saddle" or "lie"; `rest` is the y of what carries the weight.
    `across` and `ahead` are unit vectors of the chest; `spine` runs from the neck's root over the chest to the hips.
    """

    doing: str
    facing: str
    turn: float
    head: Head
    neck: Vec
    spine: tuple[Vec, Vec, Vec]
    across: Vec
    ahead: Vec
    right: Limbs
    left: Limbs
    ground: float
    rest: float
    seat: str
    breath: float
    held: Held | None
    measures: Measures
    roll: float = 0.0

    @property
    def back(self) -> bool:
        """Whether the figure turns its back to the lens."""
        return self.facing == "back"

    @property
    def far(self) -> Limbs:
        """The side of the body that is farther from the viewer."""
        return self.right if self.right.hip[2] < self.left.hip[2] else self.left

    @property
    def near(self) -> Limbs:
        """The side of the body that is nearer to the viewer."""
        return self.left if self.right.hip[2] < self.left.hip[2] else self.right


def stature(look: Look) -> float:
    """Return the distance from the eye line down to the ground of the standing figure, in head units."""
    return bones.measures(look).ground


def real(look: Look) -> float:
    """Return how large a head unit of this person is beside a grown person's, so that children are drawn smaller."""
    return 1.0 - 0.19 * min(1.0, max(0.0, (17 - look.age) / 13))


def seconds(doing: str, look: Look) -> float:
    """Return how long one movement (phase 0 to 1) takes this person, in seconds."""
    old = min(1.0, max(0.0, (look.age - 55) / 25))
    young = 0.85 if look.age < 13 else 1.0
    return SECONDS.get(doing, 4.3) * (1 + 0.4 * old) * young


def advance(doing: str, look: Look) -> float:
    """Return how far somebody who faces left or right moves across the picture while the phase goes from 0 to 1.

    In head units, as the picture foreshortens it, so that no foot slides: a foot stands for half the cycle and passes
    twice its step below the body. Other doings stay where they are.
    """
    step = {"walk": WALK_STEP, "push-bicycle": WALK_STEP, "run": RUN_STEP, "ride": RIDE_STEP}.get(doing, 0.0)
    turn = ACTS[doing](0.0).turn if step else 0.0
    return 4 * step * bones.measures(look).leg * sin(radians(turn))


def loops(doing: str) -> bool:
    """Return whether phase 1 is phase 0 again; otherwise the figure stays as it is at phase 1."""
    return doing not in ONCE


def pose_for(doing: str, look: Look, facing: str = "front", phase: float = 0.0, holds: str = "", seed: int = 0) -> Pose:
    """Return the pose of `look` doing `doing` at `phase` (0 to 1) of the movement.

    `doing` is one of the board's DOINGS or a gesture of `acting.ACTS`; anything else stands. `holds` is a prop or "":
    a doing that needs one (a broom to sweep) brings its own. `seed` varies how people stand.
    """
    phase = phase % 1.0 if loops(doing) else min(1.0, max(0.0, phase))
    doing = doing if doing in ACTS else "stand"
    act = ACTS[doing](phase)
    act, prop = _with_prop(act if holds else habit(doing, act, look.seed), doing, holds)
    return _Rig(look, act, facing, phase, doing, seed, prop).pose()


BRINGS = frozenset(
    {"sweep", "push-bicycle", "ride", "umbrella", "write", "sew", "eat", "drink", "cook", "read", "phone", "carry"}
)
"""Doings that bring their own prop when none is given."""
_FIXED = frozenset({"sweep", "push-bicycle", "ride", "umbrella", "sew"})
BY_HANDLE = frozenset({"suitcase", "bag", "bucket", "basket", "coat", "shoes", "fish", "schoolbag", "handbag", "dress",
                       "trousers", "apron", "sack", "net", "firecracker", "rope"})  # fmt: skip
_ALIGHT = frozenset({"lantern", "lamp", "candle"})
_THIN = frozenset({"pen", "needle", "ring", "key", "flower", "ticket", "coin", "spectacles", "medal", "comb"})
_BARS = frozenset({"broom", "umbrella", "knife", "mirror", "scissors", "erhu", "violin", "bicycle",
                   "hammer", "axe", "hoe", "spade", "cane", "crutch", "fishing-rod", "flute", "suona", "guitar",
                   "bell"})  # fmt: skip
POLES = frozenset({"broom"})
"""Props that both hands hold along their length."""


def shape_for(prop: str) -> str:
    """Return the shape of a hand that holds a prop: "pen", "grip" or "cup"."""
    return "pen" if prop in _THIN else "grip" if prop in _BARS | BY_HANDLE | _ALIGHT else "cup"


def _with_prop(act: Act, doing: str, holds: str) -> tuple[Act, str]:
    """Return an act whose hands suit what they hold, and the name of the prop."""
    if doing in _FIXED or (doing in BRINGS and holds in ("", "phone")):
        return act, act.prop
    if holds not in props.KNOWN or props.grip(holds) == (0.0, 0.0, 0.0):
        return act, ""
    if doing in BRINGS or doing in ("give", "take"):
        return act, holds if act.prop else ""
    if holds in BY_HANDLE:
        arm = HUNG
    elif holds in _ALIGHT:
        arm = ALOFT
    elif holds == "umbrella":
        arm = SHELTER
    else:
        arm = replace(HOLDING, shape=shape_for(holds))
    if act.lead.to == HANG.to or (act.lead.frame == "body" and act.lead.shape == "rest"):
        return replace(act, lead=arm, grip="lead"), holds
    return replace(act, other=arm, grip="other"), holds


class _Rig:
    """The bones of one pose while it is being built, in body space."""

    def __init__(self, look: Look, act: Act, facing: str, phase: float, doing: str, seed: int, prop: str) -> None:
        self.m = m = bones.measures(look)
        self.facing, self.doing, self.prop = facing, doing, prop
        self.size = props.size(prop) / 200 * (m.ground / 1700 if prop == "bicycle" else 1 / real(look))
        self.act = self._aged(act)
        self.breath = sin(2 * pi * phase) if loops(doing) else 0.0
        self.lead = 1 if facing == "left" or (facing == "front" and seed % 2) else -1
        self.turn = self._turn(seed)
        self.lean = self.act.lean
        self.lying = self.act.seat == "lie"
        self.hips: Vec = (0.0, m.hip_y + self.act.drop * m.leg, self.act.go * m.leg)

    def _aged(self, act: Act) -> Act:
        stoop = self.m.stoop
        if act.seat == "lie":
            return act
        return replace(act, curl=act.curl + 11 * stoop, lean=act.lean + 3 * stoop, drop=act.drop + 0.012 * stoop,
                       nod=act.nod - 4 * stoop)  # fmt: skip

    def _turn(self, seed: int) -> float:
        if self.facing == "back":
            return 180.0 - (16 if seed % 2 else -16)
        if self.facing == "left":
            return -self.act.turn
        if self.facing == "right":
            return self.act.turn
        return 52.0 if self.act.seat == "lie" else 13.0 * -self.lead

    def trunk(self, p: Vec) -> Vec:
        """Carry a point of the upright trunk along with the spine."""
        m, act = self.m, self.act
        middle: Vec = (0.0, m.shoulder_y + 0.42 * m.torso, 0.0)
        if p[1] < middle[1]:
            p = bones.pitched(p, middle, act.curl)
        p = bones.pitched(p, (0.0, m.hip_y, 0.0), self.lean)
        p = bones.rolled(p, (0.0, m.hip_y, 0.0), -self.lead * act.sway)
        return (p[0], p[1] + act.drop * m.leg, p[2] + act.go * m.leg)

    def pivot(self) -> Vec:
        """Return where the head turns, in body space."""
        base = self.trunk((0.0, bones.NECK, 0.0))
        tip = min(FARTHEST, 0.7 * (self.lean + self.act.curl) + 0.35 * self.act.nod)
        return bones.add(base, bones.pitched((0.0, -self.m.throat, 0.0), (0.0, 0.0, 0.0), tip))

    def head_yaw(self) -> float:
        """Return how far the face turns from the lens; less than the body, which people turn first."""
        look = self.act.look * (1 if self.turn >= 0 else -1)
        if self.facing == "back":
            return self.turn
        t = self.turn
        return (t if abs(t) > 60 else 0.72 * t) + look

    def head(self) -> Head:
        """Return where the head goes on the picture."""
        act, p = self.act, self.see(self.pivot())
        aside = sin(radians(self.turn))
        roll = (0.42 * (self.lean + act.curl) + 0.55 * act.nod) * aside + self.lead * (0.4 * act.sway + act.tilt) * -1
        pitch = (0.35 * self.lean + act.nod) * max(0.0, cos(radians(self.turn)))
        if self.lying:
            roll += self.spin
        return Head(p[0], p[1] - bones.PIVOT, roll, self.head_yaw(), pitch)

    @property
    def spin(self) -> float:
        """How far the whole picture of the figure is turned, in degrees."""
        return 0.0 if not self.lying else 88.0 if self.turn < 0 else -88.0

    def see(self, p: Vec) -> Vec:
        """Return a point of body space on the picture."""
        if not self.lying:
            return bones.seen(p, self.turn)
        x, y, z = bones.yawed(p, self.turn)
        x, y, _ = bones.rolled((x, y - self.m.hip_y, 0.0), (0.0, 0.0, 0.0), self.spin)
        return (x, y + self.m.ground - self.m.shoulder * 0.74, z)

    def direction(self, v: Vec) -> Vec:
        """Return a direction of body space on the picture."""
        return bones.sub(self.see(v), self.see((0.0, 0.0, 0.0)))

    def target(self, arm: Arm, side: int) -> Vec:
        """Return where a wrist reaches, in body space."""
        m = self.m
        x, y, z = arm.to
        if arm.frame == "ground":
            gripped = props.grip(self.prop)[1] - BICYCLE_BASE
            return (side * x * m.joint,
                m.ground + gripped * self.size if self.prop == "bicycle" else m.ground - y * m.leg,
                    z * m.reach)  # fmt: skip
        if arm.frame == "face":
            rel = bones.pitched((side * x, y - bones.PIVOT, z), (0.0, 0.0, 0.0), self.act.nod * 0.7)
            return bones.add(self.pivot(), bones.yawed(rel, self.head_yaw() - self.turn))
        return self.trunk((side * x * m.joint, m.shoulder_y + y * m.torso, z * m.reach))

    def side(self, side: int) -> Limbs:
        """Return the limbs of one side, on the picture."""
        m = self.m
        arm, foot = (self.act.lead, self.act.lead_foot) if side == self.lead else (self.act.other, self.act.other_foot)
        shoulder = self.trunk((side * m.joint, m.shoulder_y - 3 * self.breath, 0.0))
        pole: Vec = (side * arm.pole[0], arm.pole[1], arm.pole[2])
        elbow, wrist = bones.bend(shoulder, self.target(arm, side), m.upper, m.fore, pole)
        hip = self.trunk((side * m.hip_joint, m.hip_y, 0.0))
        knee, ankle, heel, toe = self.leg(hip, foot, side)
        see = self.see
        return Limbs(see(shoulder), see(elbow), see(wrist), see(hip), see(knee), see(ankle), see(heel), see(toe),
                     self.hand(arm, side, elbow, wrist))  # fmt: skip

    def leg(self, hip: Vec, foot: Foot, side: int) -> tuple[Vec, Vec, Vec, Vec]:
        """Return knee, ankle, heel and toe of one leg, in body space."""
        m = self.m
        soles = [
            bones.pitched((0.0, m.ankle, z), (0.0, 0.0, 0.0), -foot.toes) for z in (-0.55 * m.ankle, 2.5 * m.ankle)
        ]
        height = m.ankle if self.lying else max(0.6 * m.ankle, *(p[1] for p in soles)) + foot.lift * m.leg
        goal: Vec = (side * foot.out * m.hip_joint, m.ground - height, foot.ahead * m.leg)
        knee, ankle = bones.bend(hip, goal, m.thigh, m.shin, (side * foot.knee[0], foot.knee[1], foot.knee[2]))
        splay = radians(foot.splay) * side
        heel, toe = (bones.add(ankle, (p[2] * sin(splay), p[1], p[2] * cos(splay))) for p in soles)
        return knee, ankle, heel, toe

    def hand(self, arm: Arm, side: int, elbow: Vec, wrist: Vec) -> Hand:
        """Return one hand on the picture."""
        aim = bones.sub(wrist, elbow) if arm.aim is None else (side * arm.aim[0], arm.aim[1], arm.aim[2])
        a = self.direction(aim)
        t = self.direction((side * arm.thumb[0], arm.thumb[1], arm.thumb[2]))
        flip = a[0] * t[1] - a[1] * t[0] > 0
        return Hand(self.see(wrist), degrees(atan2(a[1], a[0])), arm.shape, flip, self.m.hand)

    def pose(self) -> Pose:
        """Return the finished pose."""
        m, see = self.m, self.see
        right, left = self.side(-1), self.side(1)
        origin = self.trunk((0.0, m.shoulder_y, 0.0))
        across = bones.unit(self.direction(bones.sub(self.trunk((1.0, m.shoulder_y, 0.0)), origin)))
        ahead = bones.unit(self.direction(bones.sub(self.trunk((0.0, m.shoulder_y, 1.0)), origin)))
        spine = tuple(see(self.trunk((0.0, y, 0.0))) for y in (bones.NECK, m.shoulder_y + 0.42 * m.torso, m.hip_y))
        rest = m.ground
        if self.act.seat == "seat":
            rest = self.hips[1] + m.hips[1] * 0.55
        pose = Pose(
            self.doing, self.facing, self.turn, self.head(), see(self.trunk((0.0, bones.NECK, 0.0))),
            (spine[0], spine[1], spine[2]), across, ahead, right, left, m.ground, rest, self.act.seat, self.breath,
            None, m, self.spin,
        )  # fmt: skip
        return replace(pose, held=self._held(pose, self.prop)) if self.prop in props.KNOWN else pose

    def _held(self, pose: Pose, prop: str) -> Held:
        sides = {1: pose.left, -1: pose.right}
        side = -self.lead if self.act.grip == "other" else self.lead
        hand = sides[side].hand
        name = "left" if side == 1 else "right"
        scale = self.size
        gx, gy, tilt = props.grip(prop)
        x, y = palm(hand)
        if self.act.grip == "both":
            ox, oy = palm(sides[-side].hand)
            x, y, name = (x + ox) / 2, (y + oy) / 2, "both"
        flip = self.turn < 0 or (self.facing == "front" and side == 1)
        angle = -tilt if flip else tilt
        if prop in POLES:
            top, low = palm(sides[-side].hand), palm(hand)
            angle = degrees(atan2(low[1] - top[1], low[0] - top[0])) - 90
            scale = (self.m.ground - y) / max(0.5, cos(radians(angle))) / (100 - gy)
        a = radians(angle)
        dx, dy = (-gx if flip else gx) * scale, gy * scale
        return Held(prop, x - dx * cos(a) + dy * sin(a), y - dx * sin(a) - dy * cos(a), angle, scale, flip, name)


def palm(hand: Hand) -> tuple[float, float]:
    """Return where on the picture a hand holds what it holds."""
    a = radians(hand.angle)
    px, py = HOLDS.get(hand.shape, (62.0, 0.0))
    x, y = px * hand.scale, (-py if hand.flip else py) * hand.scale
    return hand.wrist[0] + x * cos(a) - y * sin(a), hand.wrist[1] + x * sin(a) + y * cos(a)
