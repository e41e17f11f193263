"""One moment of a whole body, as somebody who directs it would say it; and the easings of movement.

Hands aim for points given in one of three frames. "body": (outwards in shoulder joints, level from the shoulders 0 to
the hips 1, ahead in arm lengths), carried by the trunk. "face": head units about the eyes, carried by the head.
"ground": (outwards in shoulder joints, height above the ground in leg lengths, ahead in arm lengths).
"""

from dataclasses import dataclass
from math import cos, pi, sin

from duanju.theatre.figure.skeleton import Vec


@dataclass(frozen=True)
class Arm:
    """One arm: what the hand reaches for, where the elbow points, and the hand's shape and direction.

    `pole`, `aim` and `thumb` are directions in body space with x outwards; no aim means along the forearm.
    """

    to: Vec = (1.18, 1.165, 0.05)
    frame: str = "body"
    pole: Vec = (0.45, 0.2, -0.9)
    shape: str = "rest"
    aim: Vec | None = None
    thumb: Vec = (-0.45, -0.35, 0.85)


@dataclass(frozen=True)
class Foot:
    """One foot: outwards in hip joints, ahead in leg lengths, lifted in leg lengths, toes raised in degrees."""

    out: float = 1.0
    ahead: float = 0.0
    lift: float = 0.0
    toes: float = 0.0
    knee: Vec = (0.12, 0.0, 1.0)
    splay: float = 14.0


@dataclass(frozen=True)
class Act:
    """A whole body at one moment. Degrees; `drop` and `go` of the pelvis in leg lengths.

    `lean` tips the trunk forward, `curl` bends the upper back further, `sway` tips it sideways. `seat` is "", "seat",
    "kneel", "lie" or "saddle". `turn` is how far a figure facing sideways turns from the lens, in degrees.
    `grip` says which hand holds a prop: "lead", "other" or "both".
    """

    lead: Arm = Arm()
    other: Arm = Arm()
    lead_foot: Foot = Foot()
    other_foot: Foot = Foot()
    lean: float = 0.0
    curl: float = 0.0
    sway: float = 0.0
    drop: float = 0.0
    go: float = 0.0
    nod: float = 0.0
    look: float = 0.0
    tilt: float = 0.0
    seat: str = ""
    turn: float = 44.0
    grip: str = "lead"
    prop: str = ""


def wave(t: float, turns: float = 1.0) -> float:
    """Return a sine that passes 0 at t = 0 and repeats `turns` times while t goes from 0 to 1."""
    return sin(2 * pi * turns * t)


def swell(t: float) -> float:
    """Return 0 at both ends and 1 in the middle, smoothly."""
    return (1 - cos(2 * pi * t)) / 2


def ease(t: float) -> float:
    """Return 0 to 1 with a small wind-up before and a small overshoot after, settling at 1."""
    t = min(1.0, max(0.0, t))
    if t < 0.18:
        return -0.07 * sin(pi * t / 0.18)
    u = (t - 0.18) / 0.82
    smooth = u * u * (3 - 2 * u)
    return smooth + 0.06 * sin(pi * max(0.0, (u - 0.6) / 0.4))


def blend(a: float, b: float, t: float) -> float:
    """Return the number a part `t` of the way from a to b."""
    return a + (b - a) * t


def toward(a: Vec, b: Vec, t: float) -> Vec:
    """Return the point a part `t` of the way from a to b."""
    return (blend(a[0], b[0], t), blend(a[1], b[1], t), blend(a[2], b[2], t))
