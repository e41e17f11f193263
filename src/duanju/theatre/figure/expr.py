"""Expressions: a face as muscles, the named feelings, and how one becomes another.

Muscles follow the Facial Action Coding System (Ekman and Friesen 1978); the base combinations are theirs, the
amounts are ours and were set by eye. Directions are the viewer's: x to the right, y down for the gaze.
"""

import math
import random
from dataclasses import dataclass, fields, replace

from duanju.theatre.figure.lips import Mouth

PROFILE_FROM, BACK_FROM = 0.75, 2.2
"""Yaw in radians from which a head is drawn in profile, and from behind."""


@dataclass(frozen=True)
class Expr:
    """One face. Muscles run from 0 to 1 unless said otherwise; numbers in brackets are action units.

    Skews give the left and right share, -1 (all on the viewer's left) to 1 (all on the right).
    """

    brow_in: float = 0.0
    """Inner brow, -1 down (4) to 1 up (1)."""
    brow_out: float = 0.0
    """Outer brow, -1 down to 1 up (2)."""
    squeeze: float = 0.0
    """Brows drawn together (4)."""
    lid_up: float = 0.0
    """Upper lid, -1 hanging to 1 wide (5)."""
    lid_tight: float = 0.0
    cheek: float = 0.0
    nose: float = 0.0
    lip_up: float = 0.0
    corner: float = 0.0
    """Lip corners, -1 down (15) to 1 up (12)."""
    dimple: float = 0.0
    chin: float = 0.0
    stretch: float = 0.0
    tight: float = 0.0
    press: float = 0.0
    part: float = 0.0
    jaw: float = 0.0
    shut: float = 0.0
    """Lids closed (43, blinks), 0 open to 1."""
    skew_brow: float = 0.0
    skew_lid: float = 0.0
    skew_mouth: float = 0.0
    open: float = 0.0
    width: float = 0.5
    round: float = 0.0
    teeth: float = 0.0
    tongue: float = 0.0
    bite: float = 0.0
    closed: float = 0.0
    """Speech: what `lips.Mouth` says; added to the feeling."""
    tear: float = 0.0
    blush: float = 0.0
    pale: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    yaw: float = 0.0
    """The head's turn in radians, + to the viewer's right."""
    pitch: float = 0.0
    """Radians, + up."""
    roll: float = 0.0
    """Radians, + when the crown leans to the viewer's right."""

    @property
    def view(self) -> str:
        """Return which drawing shows this head: "front" (to three-quarter), "profile" or "back"."""
        turned = abs(self.yaw)
        return "front" if turned <= PROFILE_FROM else "profile" if turned <= BACK_FROM else "back"


NEUTRAL = Expr()

_HALF_FULL: dict[str, tuple[dict[str, float], dict[str, float]]] = {
    "neutral": ({"corner": 0.13, "cheek": 0.06}, {"corner": 0.13, "cheek": 0.06}),
    "joy": (
        {"corner": 0.55, "cheek": 0.45, "brow_out": 0.12, "blush": 0.2, "dimple": 0.2},
        {"corner": 0.95, "cheek": 0.85, "part": 0.55, "jaw": 0.16, "teeth": 0.6, "lid_tight": 0.25, "brow_out": 0.25,
         "brow_in": 0.15, "blush": 0.45, "dimple": 0.35, "roll": 0.05, "pitch": 0.05},
    ),
    "amusement": (
        {"corner": 0.45, "press": 0.4, "cheek": 0.35, "skew_mouth": 0.2, "gaze_x": 0.3, "pitch": -0.04},
        {"corner": 0.75, "press": 0.6, "cheek": 0.75, "chin": 0.3, "nose": 0.1, "skew_mouth": 0.25, "gaze_x": 0.6,
         "lid_tight": 0.3, "blush": 0.3, "pitch": -0.08},
    ),
    "tenderness": (
        {"corner": 0.30, "cheek": 0.12, "brow_in": 0.22, "lid_up": -0.22, "roll": 0.07},
        {"corner": 0.46, "cheek": 0.25, "brow_in": 0.45, "lid_up": -0.36, "part": 0.14, "tear": 0.2, "blush": 0.3,
         "roll": 0.11, "gaze_y": 0.1},
    ),
    "longing": (
        {"brow_in": 0.34, "squeeze": 0.1, "part": 0.16, "corner": 0.08, "lid_up": -0.12, "gaze_y": -0.18, "gaze_x": 0.3,
         "pitch": 0.04},
        {"brow_in": 0.66, "squeeze": 0.28, "part": 0.22, "corner": -0.12, "tear": 0.35, "lid_up": -0.2,
         "gaze_y": -0.38, "gaze_x": 0.6, "pitch": 0.09},
    ),
    "pride": (
        {"corner": 0.28, "chin": 0.12, "lid_up": -0.18, "brow_out": 0.1, "pitch": 0.08},
        {"corner": 0.5, "chin": 0.25, "lid_up": -0.3, "brow_out": 0.25, "press": 0.12, "pitch": 0.17, "gaze_y": 0.18},
    ),
    "surprise": (
        {"brow_in": 0.5, "brow_out": 0.5, "lid_up": 0.35, "part": 0.25, "jaw": 0.25},
        {"brow_in": 0.95, "brow_out": 0.95, "lid_up": 0.8, "part": 0.5, "jaw": 0.75, "pitch": 0.05},
    ),
    "fear": (
        {"brow_in": 0.5, "brow_out": 0.15, "squeeze": 0.4, "lid_up": 0.4, "stretch": 0.3, "part": 0.2, "pale": 0.25},
        {"brow_in": 0.85, "brow_out": 0.25, "squeeze": 0.8, "lid_up": 0.9, "stretch": 0.8, "part": 0.4, "jaw": 0.3,
         "corner": -0.25, "pale": 0.6, "pitch": -0.03},
    ),
    "dread": (
        {"brow_in": 0.25, "squeeze": 0.35, "lid_up": 0.3, "press": 0.3, "pitch": -0.05, "gaze_y": -0.2, "pale": 0.25},
        {"brow_in": 0.4, "squeeze": 0.7, "lid_up": 0.6, "press": 0.5, "stretch": 0.35, "corner": -0.15, "pale": 0.7,
         "pitch": -0.09, "gaze_y": -0.4},
    ),
    "sadness": (
        {"brow_in": 0.5, "squeeze": 0.28, "corner": -0.32, "lid_up": -0.3, "gaze_y": 0.3, "pitch": -0.07},
        {"brow_in": 0.9, "brow_out": -0.4, "squeeze": 0.5, "corner": -0.65, "chin": 0.5, "cheek": 0.15, "tear": 0.85,
         "lid_up": -0.4, "blush": 0.2, "gaze_y": 0.55, "pitch": -0.15},
    ),
    "weeping": (
        {"brow_in": 0.7, "squeeze": 0.6, "cheek": 0.4, "corner": -0.4, "press": 0.4, "tear": 0.8, "chin": 0.5,
         "lid_tight": 0.3, "gaze_y": 0.3, "pitch": -0.1},
        {"brow_in": 0.95, "brow_out": -0.5, "squeeze": 0.95, "cheek": 0.8, "corner": -0.6, "stretch": 0.6, "part": 0.5,
         "jaw": 0.3, "tear": 1.0, "lid_tight": 0.9, "lid_up": -0.3, "chin": 0.5, "blush": 0.6, "teeth": 0.3,
         "gaze_y": 0.3, "pitch": -0.15},
    ),
    "smile-over-grief": (
        {"corner": 0.35, "brow_in": 0.4, "squeeze": 0.15, "press": 0.12, "tear": 0.2, "skew_mouth": 0.4},
        {"corner": 0.6, "brow_in": 0.9, "brow_out": -0.3, "squeeze": 0.4, "press": 0.35, "cheek": 0.25, "chin": 0.3,
         "tear": 0.7, "lid_up": -0.1, "skew_mouth": 0.5, "blush": 0.3, "pitch": 0.03},
    ),
    "anger": (
        {"brow_in": -0.5, "squeeze": 0.5, "lid_tight": 0.4, "lid_up": 0.1, "press": 0.35, "tight": 0.3,
         "corner": -0.15, "pitch": -0.04},
        {"brow_in": -0.95, "brow_out": 0.25, "squeeze": 1.0, "lid_tight": 0.45, "lid_up": 0.45, "lip_up": 0.6,
         "part": 0.5, "jaw": 0.4, "teeth": 0.9, "nose": 0.5, "corner": -0.35, "stretch": 0.3, "blush": 0.5,
         "pitch": -0.08},
    ),
    "held-anger": (
        {"brow_in": -0.25, "squeeze": 0.3, "lid_tight": 0.3, "press": 0.45, "corner": -0.08},
        {"brow_in": -0.55, "squeeze": 0.65, "lid_tight": 0.6, "press": 0.9, "chin": 0.45, "tight": 0.5, "nose": 0.25,
         "corner": -0.2, "pitch": -0.05},
    ),
    "contempt": (
        {"dimple": 0.4, "corner": 0.16, "lid_up": -0.25, "skew_mouth": 0.9, "pitch": 0.05, "gaze_y": 0.15},
        {"dimple": 0.9, "corner": 0.42, "lip_up": 0.3, "lid_up": -0.45, "skew_mouth": 1.0, "brow_out": 0.4,
         "brow_in": -0.1, "skew_brow": 0.9, "pitch": 0.1, "gaze_y": 0.3, "roll": 0.06},
    ),
    "disgust": (
        {"lip_up": 0.4, "nose": 0.4, "brow_in": -0.25, "squeeze": 0.25, "lid_tight": 0.25, "corner": -0.1,
         "skew_mouth": 0.25},
        {"lip_up": 0.85, "nose": 1.0, "brow_in": -0.55, "squeeze": 0.6, "lid_tight": 0.65, "corner": -0.45, "part": 0.2,
         "chin": 0.5, "cheek": 0.3, "skew_mouth": 0.3, "yaw": 0.12},
    ),
    "shame": (
        {"gaze_y": 0.5, "corner": -0.14, "press": 0.15, "blush": 0.45, "lid_up": -0.3, "brow_in": 0.2, "pitch": -0.14},
        {"gaze_y": 0.95, "gaze_x": -0.3, "corner": -0.3, "press": 0.3, "chin": 0.35, "blush": 0.85, "lid_up": -0.5,
         "brow_in": 0.5, "squeeze": 0.3, "pitch": -0.26, "yaw": -0.16},
    ),
    "embarrassment": (
        {"corner": 0.3, "press": 0.25, "gaze_x": 0.5, "gaze_y": 0.15, "blush": 0.5, "pitch": -0.05, "skew_mouth": 0.3},
        {"corner": 0.55, "press": 0.4, "gaze_x": -0.75, "gaze_y": 0.5, "blush": 1.0, "brow_in": 0.35, "cheek": 0.3,
         "pitch": -0.12, "skew_mouth": 0.4, "yaw": 0.1},
    ),
    "relief": (
        {"corner": 0.2, "part": 0.2, "lid_up": -0.4, "brow_in": 0.2, "pitch": 0.03},
        {"corner": 0.5, "part": 0.3, "lid_up": -0.75, "brow_in": 0.42, "brow_out": 0.1, "tear": 0.25, "cheek": 0.35,
         "jaw": 0.12, "pitch": 0.09},
    ),
    "resolve": (
        {"brow_in": -0.2, "squeeze": 0.2, "lid_tight": 0.2, "press": 0.25, "pitch": 0.02},
        {"brow_in": -0.4, "squeeze": 0.4, "lid_tight": 0.42, "press": 0.6, "chin": 0.15, "tight": 0.2, "pitch": 0.04},
    ),
    "pain": (
        {"brow_in": 0.1, "squeeze": 0.6, "lid_tight": 0.5, "cheek": 0.3, "stretch": 0.25, "part": 0.15, "pale": 0.2},
        {"brow_in": -0.1, "squeeze": 1.0, "lid_tight": 0.7, "cheek": 0.7, "shut": 0.8, "lip_up": 0.5, "stretch": 0.65,
         "part": 0.45, "teeth": 0.8, "nose": 0.4, "pale": 0.45, "corner": -0.2, "roll": -0.08},
    ),
    "suspicion": (
        {"lid_tight": 0.45, "squeeze": 0.2, "brow_out": 0.3, "skew_brow": -0.9, "gaze_x": 0.35, "yaw": -0.08},
        {"lid_tight": 0.75, "squeeze": 0.4, "brow_out": 0.42, "skew_brow": -1.0, "dimple": 0.3,
         "press": 0.2, "skew_mouth": 0.6, "gaze_x": 0.7, "yaw": -0.17},
    ),
    "numb": (
        {"lid_up": -0.35, "gaze_y": 0.05, "pale": 0.2},
        {"lid_up": -0.55, "part": 0.1, "gaze_y": 0.12, "pale": 0.5, "brow_in": 0.08, "pitch": -0.03},
    ),
    "worry": (
        {"brow_in": 0.42, "squeeze": 0.35, "corner": -0.15, "lid_up": 0.06},
        {"brow_in": 0.8, "brow_out": -0.15, "squeeze": 0.7, "corner": -0.32, "press": 0.22, "lid_up": 0.18,
         "stretch": 0.1, "skew_mouth": 0.3, "gaze_x": -0.2},
    ),
}  # fmt: skip

_POSED = frozenset(("smile-over-grief", "amusement", "embarrassment", "held-anger", "contempt", "suspicion"))
_BOUNDS = {"width": (0.0, 1.0)} | dict.fromkeys(
    ("brow_in", "brow_out", "lid_up", "corner", "gaze_x", "gaze_y", "skew_brow", "skew_lid", "skew_mouth"), (-1.0, 1.0)
)
_FREE = frozenset(("yaw", "pitch", "roll"))


def feeling(name: str, strength: float = 0.5, asymmetry_seed: int = 0) -> Expr:
    """Return the face of one of `drama.board.FEELINGS` at a strength from 0 to 1; KeyError for other names.

    The two sides differ by 5-12 % in felt and 20-40 % in posed or mixed expressions; the seed says which way.
    """
    half, full = _HALF_FULL[name]
    s = min(1.0, max(0.0, strength))
    a, b = replace(NEUTRAL, **half), replace(NEUTRAL, **full)
    face = blend(NEUTRAL, a, s * 2) if s <= 0.5 else blend(a, b, s * 2 - 1)
    chance = random.Random(f"{name}:{asymmetry_seed}")
    low, high = (0.20, 0.40) if name in _POSED else (0.05, 0.12)

    def uneven(there: float) -> float:
        more = chance.uniform(low, high) * chance.choice((-1, 1))
        return there if abs(there) > high else more if abs(there) < low else math.copysign(abs(more), there)

    return replace(
        face, skew_brow=uneven(face.skew_brow), skew_lid=uneven(face.skew_lid) * 0.5, skew_mouth=uneven(face.skew_mouth)
    )


def blend(a: Expr, b: Expr, t: float) -> Expr:
    """Return the face a part `t` of the way from `a` to `b`, kept within what a face can do."""
    values: dict[str, float] = {}
    for f in fields(Expr):
        x, y = getattr(a, f.name), getattr(b, f.name)
        v = x + (y - x) * t
        low, high = _BOUNDS.get(f.name, (0.0, 1.0))
        values[f.name] = v if f.name in _FREE else min(high, max(low, v))
    return Expr(**values)


def speak(face: Expr, mouth: Mouth) -> Expr:
    """Return the same face with a mouth in speech."""
    return replace(
        face,
        open=mouth.open,
        width=mouth.width,
        round=mouth.round,
        tongue=mouth.tongue,
        bite=mouth.bite,
        closed=mouth.closed,
        teeth=max(mouth.teeth, face.teeth * 0.5),
    )
