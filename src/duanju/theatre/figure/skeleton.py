"""The bones of a figure: lengths by age, sex and build; limbs that reach; turning the body about its upright axis.

Body space, in head units: x to the figure's own left, y down, z ahead of the figure; the origin lies between the
eyes of the upright figure. Camera space: x right, y down, z towards the viewer.
"""

from dataclasses import dataclass
from math import cos, hypot, radians, sin, sqrt

from duanju.drama.cast import Look

Vec = tuple[float, float, float]

HEAD = 291.0
"""Height of a head, crown to chin, in head units."""
CROWN = -158.0
NECK = 174.0
PIVOT = 120.0
"""Where the head turns on the neck."""
LOOKING_DOWN = 0.11
"""How much lower on the picture a thing stands for each unit it is nearer (the lens looks slightly down)."""


@dataclass(frozen=True)
class Measures:
    """Lengths of one body in head units.

    Half widths and half depths describe the torso's sections; `throat` is how far the head turns above the neck's
    root (children's chins sit higher, their necks are short); `stoop` is how far age bends the upper back, 0 to 1.
    """

    ground: float
    shoulder_y: float
    hip_y: float
    shoulder: float
    joint: float
    hip_joint: float
    upper: float
    fore: float
    thigh: float
    shin: float
    ankle: float
    hand: float
    neck: float
    throat: float
    chest: tuple[float, float]
    waist: tuple[float, float]
    hips: tuple[float, float]
    limb: float
    stoop: float

    @property
    def reach(self) -> float:
        """Return the length of the stretched arm, shoulder to wrist."""
        return self.upper + self.fore

    @property
    def leg(self) -> float:
        """Return the length of the stretched leg, hip to ankle."""
        return self.thigh + self.shin

    @property
    def torso(self) -> float:
        """Return the height from the shoulders to the hips."""
        return self.hip_y - self.shoulder_y


def heads_tall(look: Look) -> float:
    """Return the standing height in heads: 4.4 for an infant, 5 to 6 for a child, about 6.4 grown up."""
    age = look.age
    if age < 4:
        return 4.4
    if age < 13:
        return 5.0 + (age - 4) / 9
    grown = 6.55 if look.sex == "male" else 6.4
    if age < 18:
        return 6.0 + (grown - 6.0) * (age - 13) / 5
    return grown - 0.25 * min(1.0, max(0.0, (age - 55) / 25))


def measures(look: Look) -> Measures:
    """Return the lengths of the body of `look`."""
    age, male = look.age, look.sex == "male"
    child = min(1.0, max(0.0, (16 - age) / 10))
    old = min(1.0, max(0.0, (age - 55) / 25))
    bulk = {"slim": -1.0, "broad": 1.0}.get(look.build, 0.0)
    ground = heads_tall(look) * HEAD + CROWN
    span = ground - NECK
    shoulder = (282.0 if male else 236.0) + 26 * bulk - 8 * old
    shoulder += (172.0 - shoulder) * child
    waist = (178.0 if male else 150.0) + (34 if bulk > 0 else 18) * bulk + 18 * old
    waist += (128.0 - waist) * child
    hips = (184.0 if male else 192.0) + 24 * bulk
    hips += (134.0 - hips) * child
    limb = (1.0 if male else 0.86) * (1 + 0.12 * bulk) * (1 - 0.06 * old)
    limb += (0.74 - limb) * child
    neck = (60.0 if male else 49.0) + 5 * bulk - 4 * old
    neck += (39.0 - neck) * child
    hip_y = NECK + span * (0.385 + 0.03 * child)
    ankle = 52.0 * (1 - 0.25 * child)
    leg = (ground - ankle - hip_y) * 1.003
    return Measures(
        ground=ground, shoulder_y=NECK + span * (0.064 + 0.002 * child), hip_y=hip_y, shoulder=shoulder,
        joint=shoulder - 47 * limb, hip_joint=hips * 0.52, upper=span * 0.208, fore=span * 0.178, thigh=leg * 0.5,
        shin=leg * 0.5, ankle=ankle, hand=(1.04 if male else 0.92) * (1 - 0.22 * child), neck=neck,
        throat=NECK - PIVOT - 23 * child, chest=(shoulder * 0.80, shoulder * 0.46 + 8 * bulk),
        waist=(waist, waist * 0.62 + 10 * max(0.0, bulk) + 12 * old),
        hips=(hips, hips * 0.66), limb=limb, stoop=old,
    )  # fmt: skip


def add(a: Vec, b: Vec, k: float = 1.0) -> Vec:
    """Return a + k b."""
    return (a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """Return a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vec, b: Vec) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def length(a: Vec) -> float:
    """Return the length of a vector."""
    return sqrt(dot(a, a))


def unit(a: Vec) -> Vec:
    """Return a vector of length 1 in the same direction (the null vector points down)."""
    n = length(a)
    return (a[0] / n, a[1] / n, a[2] / n) if n > 1e-9 else (0.0, 1.0, 0.0)


def pitched(p: Vec, about: Vec, degrees: float) -> Vec:
    """Return a point tipped forward (positive) about an axis across the body."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    y, z = p[1] - about[1], p[2] - about[2]
    return (p[0], about[1] + y * c + z * s, about[2] - y * s + z * c)


def rolled(p: Vec, about: Vec, degrees: float) -> Vec:
    """Return a point tipped sideways, clockwise as seen from the front."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    x, y = p[0] - about[0], p[1] - about[1]
    return (about[0] + x * c - y * s, about[1] + x * s + y * c, p[2])


def yawed(p: Vec, degrees: float) -> Vec:
    """Return a point turned about the upright axis; 90 degrees turns ahead (z) to the right (x)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return (p[0] * c + p[2] * s, p[1], p[2] * c - p[0] * s)


def seen(p: Vec, degrees: float) -> Vec:
    """Return a point of body space in camera space, for a body turned by `degrees`."""
    x, y, z = yawed(p, degrees)
    return (x, y + z * LOOKING_DOWN, z)


def bend(root: Vec, target: Vec, first: float, second: float, pole: Vec) -> tuple[Vec, Vec]:
    """Return the middle joint and the end of a limb of two bones that reaches for `target`.

    The middle joint bends towards `pole`. A target out of reach is reached for with the limb almost straight; one
    too near is held at the least distance the joint allows. The law of cosines gives the middle joint.
    """
    way = sub(target, root)
    far = first + second
    d = min(max(length(way), abs(first - second) + 0.14 * far), far * 0.9985)
    along = unit(way)
    end = add(root, along, d)
    a = (first * first - second * second + d * d) / (2 * d)
    h = sqrt(max(0.0, first * first - a * a))
    side = sub(pole, (along[0] * dot(pole, along), along[1] * dot(pole, along), along[2] * dot(pole, along)))
    if hypot(*side) < 1e-6:
        side = (along[2], 0.0, -along[0])
    return add(add(root, along, a), unit(side), h), end
