"""Where people stand in the frame, how large they are, and how the camera moves.

Sizes follow the usual practice for tall frames: the head's height rules, eyes lie on a line that rises
with distance, the empty side is the side one looks to, and the frame cuts between joints.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, pi, radians, sin

from duanju.drama.board import Move, Size, Staging
from duanju.drama.take import Actor, Box, Setup
from duanju.theatre import props
from duanju.theatre.acting import GOING, doing_of
from duanju.theatre.composite import CENTRE, REST, View
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.head import boxes
from duanju.theatre.figure.pose import pose_for, real, stature
from duanju.theatre.figure.skeleton import PIVOT
from duanju.theatre.place import OPENINGS
from duanju.theatre.seat import BED

HEAD_UNITS = 291.0
"""Height of a head from crown to chin, in head units."""
HEADS = {
    Size.EWS: 0.046, Size.FS: 0.104, Size.MLS: 0.148, Size.MS: 0.192,
    Size.MCU: 0.262, Size.CU: 0.372, Size.BCU: 0.57, Size.ECU: 0.82,
}  # fmt: skip
"""Height of a head, of the frame's height."""
EYES = {
    Size.EWS: 0.50, Size.FS: 0.245, Size.MLS: 0.285, Size.MS: 0.32,
    Size.MCU: 0.355, Size.CU: 0.375, Size.BCU: 0.395, Size.ECU: 0.43,
}  # fmt: skip
"""Height of the eyes, from the top."""
CLOSENESS = {
    Size.EWS: 1.0, Size.FS: 1.0, Size.MLS: 1.18, Size.MS: 1.32,
    Size.MCU: 1.55, Size.CU: 1.85, Size.BCU: 2.2, Size.ECU: 2.4,
}  # fmt: skip
"""How much of the place is left: the lens' enlargement of the scenery."""
BLUR = {
    Size.EWS: 0.0, Size.FS: 0.0, Size.MLS: 1.6, Size.MS: 3.0,
    Size.MCU: 6.5, Size.CU: 11.0, Size.BCU: 14.0, Size.ECU: 15.0,
}  # fmt: skip
"""How far the place is out of focus: sigma in pixels of a frame 1080 wide."""
HORIZON = {"eye": 0.47, "low": 0.66, "high": 0.26}
"""Where the horizon lies in close shots, by the height of the lens."""
Bounds = tuple[float, float, float, float]
"""Left, top, right and bottom, in head units."""
WIDE = (Size.EWS, Size.FS)
LARGE = 900.0
"""Things of this real width (head units) and more are shown where they stand, smaller ones on a table."""
LYING = 0.66
"""How long the head of somebody who lies may be, of the frame's width."""
LENGTH = 2150.0
"""Head units that a bed with somebody in it is long."""
AFTER_CUT = 8
"""Frames a camera rests before it moves."""


@dataclass(frozen=True)
class Spot:
    """One person in the frame.

    (`x`, `y`) is where the figure's origin (between the eyes of the upright figure) lies in frame pixels,
    `scale` pixels for each head unit; `eyes` is where the eyes are in the pose the figure takes.
    """

    actor: Actor
    x: float
    y: float
    scale: float
    depth: float = 1.0
    blur: float = 0.0
    shade: float = 1.0
    facing: str = "front"
    eyes: tuple[float, float] = (0.0, 0.0)
    doing: str = "stand"
    table: bool = False

    @property
    def back(self) -> bool:
        """Whether we see the back of the head."""
        return self.facing == "back"


@dataclass(frozen=True)
class Framing:
    """A framed shot: people from far to near, and which part of the place is seen how sharply."""

    spots: tuple[Spot, ...]
    crop: View
    blur: float
    table: float | None = None


@dataclass(frozen=True)
class Ground:
    """What framing must know of a place: heights as fractions of the frame from the top."""

    floor: float = 0.865
    horizon: float = 0.583
    table: float | None = None


@dataclass(frozen=True)
class _Mark:
    """Where one person is wanted: eyes at (x, y) or feet at (x, feet), head `tall`; all of the frame."""

    x: float
    y: float
    tall: float
    depth: float = 1.0
    blur: float = 0.0
    shade: float = 1.0
    feet: bool = False


def frame(setup: Setup, ground: Ground) -> Framing:
    """Place the people of a setup and choose what is seen of the place."""
    marks = _marks(setup, ground)
    pairs = sorted(zip(marks, setup.actors, strict=False), key=lambda p: (p[0].depth, -p[0].y))
    spots = tuple(_spot(setup, a, m, ground) for m, a in pairs)
    unit = setup.width / 1080
    crop = _crop(setup, ground)
    table = _table(setup, spots, ground)
    spots = tuple(replace(s, table=table is not None and s.doing in SEATED) for s in spots)
    blur = BLUR[setup.size]
    if setup.staging is Staging.INSERT and crop.zoom < 1.5:
        blur = 0.0 if crop.zoom == 1.0 else 2.5
    return Framing(spots, crop, blur * unit, table)


def _marks(setup: Setup, ground: Ground) -> list[_Mark]:
    people = setup.actors
    if not people or setup.staging in (Staging.INSERT, Staging.CARD):
        return []
    if setup.staging is Staging.PLACE or setup.size is Size.EWS:
        return _small(setup, ground)
    if setup.size is Size.FS:
        return _standing(setup, ground)
    if setup.staging is Staging.OTS and len(people) > 1:
        return _over_shoulder(setup)
    if len(people) == 1 or setup.staging is Staging.SINGLE:
        return [_single(setup)]
    if len(people) == 2:
        return _in_depth(setup)
    return _group(setup)


SIDES = {"left": 0.30, "centre": 0.5, "right": 0.70}


def _small(setup: Setup, ground: Ground) -> list[_Mark]:
    tall = HEADS[Size.EWS] if setup.size is Size.EWS else 0.06
    step = 0.13
    first = SIDES[setup.actors[0].subject.at] if len(setup.actors) == 1 else 0.5 - step * (len(setup.actors) - 1) / 2
    return [
        _Mark(first + step * i, ground.floor - 0.012 * (i % 2), tall, 0.9, feet=True) for i in range(len(setup.actors))
    ]


NEARER = 0.028
"""How far before the place's own floor line people stand in a full shot, of the frame's height."""


def _standing(setup: Setup, ground: Ground) -> list[_Mark]:
    n = len(setup.actors)
    tall = HEADS[Size.FS] * (1.0 if n == 1 else 0.95 if n == 2 else 0.86)
    if n == 1:
        return [_Mark(_alone(setup), ground.floor + NEARER, tall, feet=True)]
    reach = max((TOUCHING.get(a.subject.doing, 0.0) for a in setup.actors), default=0.0)
    xs = _spread(setup, 0.29 + reach, 0.71 - reach) if n == 2 else _spread(setup, 0.29, 0.71)
    return [
        _Mark(x, ground.floor + NEARER + 0.012 * (i % 2), tall, 1.0 + 0.04 * (i % 2), feet=True)
        for i, x in enumerate(xs)
    ]


TOUCHING = {"embrace": 0.1, "hold-hands": 0.06}
"""How much nearer than usual two people stand who do this, each, of the frame's width."""


def _alone(setup: Setup) -> float:
    """Return where somebody alone stands in a full shot; who comes fast comes further."""
    s = setup.actors[0].subject
    if s.doing in ("run", "ride") and s.facing in ("left", "right"):
        return 0.64 if s.facing == "right" else 0.36
    return 0.5 + 0.4 * (SIDES[s.at] - 0.5)


def _spread(setup: Setup, low: float, high: float) -> list[float]:
    """Spread people over the frame in the order of their thirds."""
    n = len(setup.actors)
    rank = sorted(range(n), key=lambda i: (("left", "centre", "right").index(setup.actors[i].subject.at), i))
    xs = [0.0] * n
    for place, i in enumerate(rank):
        xs[i] = low + (high - low) * place / max(1, n - 1)
    return xs


LABEL_FOOT = 0.138
"""Where the film's visible label ends, from the top of the frame: hair begins below."""
MOUTHS = 0.702
"""Where the box of an open mouth must end, so that subtitles are clear of it."""
UNDER_LABEL = (Size.MCU, Size.CU, Size.BCU)


def _clear_of_label(setup: Setup, y: float, tall: float) -> tuple[float, float]:
    """Return eye line and head height such that the hair ends below the label and the mouth above the subtitles.

    The head sinks as far as it may, and is drawn smaller only if it must.
    """
    if setup.size not in UNDER_LABEL:
        return y, tall
    look = setup.actors[0].look
    above = -(boxes(look, Expr())["head"].top + SLACK) / HEAD_UNITS
    below = (boxes(look, WIDE_OPEN)["mouth"].bottom + MARGIN) / HEAD_UNITS
    grow = 1.0 if setup.move is Move.STATIC else 1 + ZOOMS.get(setup.size, ZOOM)
    foot, end = (CENTRE[1] + (y - CENTRE[1]) / grow for y in (LABEL_FOOT, MOUTHS))
    tall = min(tall, (end - foot) / (above + below))
    return max(y, foot + above * tall), tall


WIDE_OPEN = Expr(jaw=0.3, open=0.75)
MARGIN = 5.0
"""What is added around eyes and mouth, in head units."""
SLACK = 20.0
"""How much of the room declared above a head is kept for shadows and turning, in head units."""


def _single(setup: Setup) -> _Mark:
    s = setup.actors[0].subject
    room = {"left": 0.055, "right": -0.055}.get(_heading(setup, 0), 0.0)
    aside = 0.35 * (SIDES[s.at] - 0.5) if s.at != "centre" else 0.0
    x = 0.487 + (aside if aside else room) * (0.6 if setup.size in (Size.BCU, Size.ECU) else 1.0)
    tilt = {"low": -0.03, "high": 0.03}.get(setup.angle, 0.0)
    y, tall = _clear_of_label(setup, EYES[setup.size] + tilt, HEADS[setup.size])
    return _Mark(x, y, tall)


def _heading(setup: Setup, i: int) -> str:
    """Return where a person looks: the way they face, or towards the partner's side."""
    s = setup.actors[i].subject
    if s.facing in ("left", "right"):
        return s.facing
    for other in setup.actors:
        if other.subject.character == s.looks_at and other is not setup.actors[i]:
            mine, theirs = SIDES[s.at], SIDES[other.subject.at]
            return "right" if theirs > mine else "left" if theirs < mine else ""
    return ""


def _in_depth(setup: Setup) -> list[_Mark]:
    a, b = setup.actors
    left_first = SIDES[a.subject.at] <= SIDES[b.subject.at]
    near_x, far_x = (0.315, 0.70) if left_first else (0.685, 0.30)
    tall = {Size.MLS: (0.135, 0.112), Size.MS: (0.176, 0.132)}.get(setup.size, (0.212, 0.147))
    rise = {Size.MLS: (0.325, 0.285), Size.MS: (0.365, 0.30)}.get(setup.size, (0.395, 0.305))
    seated = [x.subject.doing in SEATED for x in setup.actors]
    if all(seated):
        tall, rise = (0.183, 0.158), (0.37, 0.325)
    elif any(seated):
        tall, rise = (0.185, 0.152), ((0.425, 0.275) if seated[0] else (0.29, 0.40))
    drop = [0.5 * (1 - real(x.look)) if s else _shorter(x, t) for x, s, t in zip((a, b), seated, tall, strict=True)]
    return [
        _Mark(near_x, min(LOWEST, rise[0] + drop[0]), tall[0] * real(a.look), 1.12),
        _Mark(far_x, min(LOWEST, rise[1] + drop[1]), tall[1] * real(b.look), 0.86),
    ]


GROWN = 1704.0
"""How high the eyes of a grown person are, in head units."""
LOWEST = 0.53
"""How low eyes may lie in a shot of several people, of the frame's height."""


def _shorter(actor: Actor, tall: float) -> float:
    """Return how much lower somebody's eyes are than a grown person's who stands as near, of the frame's height.

    `tall` is the height of a grown person's head there.
    """
    return max(0.0, (GROWN - stature(actor.look) * real(actor.look)) / HEAD_UNITS * tall)


def _over_shoulder(setup: Setup) -> list[_Mark]:
    seen, back = setup.actors[0], setup.actors[1]
    right = SIDES[back.subject.at] > SIDES[seen.subject.at] or seen.subject.facing == "right"
    tall = {Size.CU: 0.27, Size.MLS: 0.15, Size.MS: 0.18}.get(setup.size, 0.222)
    edge, x = (0.955, 0.375) if right else (0.045, 0.625)
    return [
        _Mark(x, 0.35 + 0.3 * (1 - real(seen.look)), tall),
        _Mark(edge, 0.40 + 0.3 * (1 - real(back.look)), 0.36, 1.35, blur=5.0, shade=0.78),
    ]


GROUP = (
    (0.27, 0.395, 0.176, 1.1), (0.76, 0.33, 0.138, 0.92), (0.525, 0.27, 0.112, 0.78),
    (0.89, 0.285, 0.104, 0.74), (0.13, 0.28, 0.100, 0.72),
)  # fmt: skip


def _group(setup: Setup) -> list[_Mark]:
    marks = [_Mark(x, y, t, d) for x, y, t, d in GROUP]
    if setup.actors[0].subject.at == "right":
        marks = [_Mark(0.98 - m.x, m.y, m.tall, m.depth) for m in marks]
    return [
        _Mark(m.x, min(LOWEST, m.y + _shorter(a, m.tall)), m.tall * real(a.look), m.depth)
        for m, a in zip(marks, setup.actors, strict=False)
    ]


def _spot(setup: Setup, actor: Actor, mark: _Mark, ground: Ground) -> Spot:
    s = actor.subject
    scale = mark.tall * setup.height / HEAD_UNITS * (real(actor.look) if mark.feet else 1.0)
    i = setup.actors.index(actor)
    facing = "back" if setup.staging is Staging.OTS and i == 1 else s.facing
    doing = doing_of(setup, i)
    pose = pose_for(doing, actor.look, facing, 0.6, s.holds, setup.seed)
    x, y = mark.x * setup.width, mark.y * setup.height
    if pose.seat == "lie" and setup.size in (*WIDE, Size.MLS):
        scale = min(scale, 0.95 * setup.width / LENGTH)
        x = (0.2 if pose.roll < 0 else 0.8) * setup.width - pose.head.x * scale
        y = (ground.floor + NEARER) * setup.height - (pose.ground + (BED if setup.place.inside else 0.0)) * scale
    elif mark.feet:
        y -= pose.ground * scale
    elif pose.seat == "lie":
        scale = min(scale, LYING * setup.width / HEAD_UNITS)
        x = (0.57 if pose.roll < 0 else 0.43) * setup.width - pose.head.x * scale
        y -= pose.head.y * scale
    else:
        x -= pose.head.x * scale * 0.8
        y -= pose.head.y * scale
    unit = setup.width / 1080
    eyes = (x + pose.head.x * scale, y + pose.head.y * scale)
    depth = 0.0 if tracking(setup) else mark.depth
    return Spot(actor, x, y, scale, depth, mark.blur * unit, mark.shade, facing, eyes, doing)


def _crop(setup: Setup, ground: Ground) -> View:
    """Choose the part of the place behind the people, so that its horizon suits the lens."""
    zoom = CLOSENESS[setup.size]
    if setup.staging is Staging.INSERT:
        zoom = 1.0 if setup.prop in OPENINGS else 1.12 if props.size(setup.prop) >= LARGE else 2.0
    if setup.staging in (Staging.TWO, Staging.GROUP, Staging.OTS) and setup.size not in WIDE:
        zoom = min(zoom, 1.45)
    if zoom == 1.0:
        return REST
    wanted = HORIZON.get(setup.angle, HORIZON["eye"])
    seen = 0.42 + (ground.horizon - 0.42) * zoom
    high, low = 0.42 - (0.42 + 0.08) * zoom, 0.42 + (0.58 + 0.08) * zoom - 1
    y = min(max(seen - wanted, high), low) * setup.height
    reach = (0.5 + 0.07) * zoom - 0.5
    heading = _heading(setup, 0) if setup.actors else ""
    aside = (
        {"left": 0.7, "right": -0.7}.get(heading, 0.0) if len(setup.actors) == 1 else 0.25 if setup.seed % 2 else -0.25
    )
    return View(aside * reach * setup.width, y, zoom)


def _table(setup: Setup, spots: tuple[Spot, ...], ground: Ground) -> float | None:
    """Return where the table top lies in the frame (pixels), if people sit behind one."""
    if ground.table is None:
        return None
    seated = [s for s in spots if s.actor.subject.doing in SEATED and not s.back]
    if not seated:
        return None
    if setup.size in WIDE:
        return ground.table * setup.height
    return min(s.eyes[1] + s.scale * TABLE for s in seated)


TABLE = 690.0
"""How far below the eyes a table top lies for a seated person, in head units: a hand above the lap."""
SEATED = frozenset({"sit", "eat", "drink", "write", "read", "sew", "work"})


def face_boxes(setup: Setup, framing: Framing) -> tuple[Box, ...]:
    """Return the boxes that eyes and mouths keep to during the shot, with room for turning and for the camera."""
    out = []
    views = [view(setup, 0), view(setup, setup.frames - 1)]
    for s in framing.spots:
        if s.back or s.scale * HEAD_UNITS < 0.07 * setup.height:
            continue
        left, top, right, bottom = _features(setup, s)
        corners = []
        for v in views:
            z, dx, dy = v.at(s.depth, setup.width, setup.height)
            corners.append((left * z + dx, top * z + dy, right * z + dx, bottom * z + dy))
        box = Box(
            max(0, int(min(c[0] for c in corners))), max(0, int(min(c[1] for c in corners))),
            min(setup.width, int(max(c[2] for c in corners)) + 1),
            min(setup.height, int(max(c[3] for c in corners)) + 1),
        )  # fmt: skip
        if box.right > box.left and box.bottom > box.top:
            out.append(box)
    return tuple(out)


def tilted(box: Bounds, degrees: float) -> Bounds:
    """Return the box that holds a box tilted about the neck."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    corners = [(x, y - PIVOT) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [x * c - y * s for x, y in corners]
    ys = [PIVOT + x * s + y * c for x, y in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def _features(setup: Setup, spot: Spot) -> tuple[float, float, float, float]:
    """Return the box of eyes and mouth through the movement, in frame pixels at rest."""
    xs: list[float] = []
    ys: list[float] = []
    for phase in (0.0, 0.25, 0.5, 1.0):
        head = pose_for(spot.doing, spot.actor.look, spot.facing, phase, spot.actor.subject.holds, setup.seed).head
        wide = replace(WIDE_OPEN, yaw=radians(head.yaw))
        room = boxes(spot.actor.look, wide)
        for part in ("eyes", "mouth"):
            box = tilted(room[part], head.roll)
            xs += (head.x + box[0], head.x + box[2])
            ys += (head.y + box[1], head.y + box[3])
    return (
        spot.x + spot.scale * (min(xs) - MARGIN), spot.y + spot.scale * (min(ys) - MARGIN),
        spot.x + spot.scale * (max(xs) + MARGIN), spot.y + spot.scale * (max(ys) + MARGIN),
    )  # fmt: skip


ZOOM = 0.048
ZOOMS = {Size.EWS: 0.06, Size.FS: 0.055, Size.BCU: 0.035, Size.ECU: 0.03}
SLIDES: dict[Move, tuple[float, float]] = {
    Move.PAN_LEFT: (-1.0, 0.0), Move.PAN_RIGHT: (1.0, 0.0), Move.TILT_UP: (0.0, -1.0), Move.TILT_DOWN: (0.0, 1.0),
}  # fmt: skip


def view(setup: Setup, n: int) -> View:
    """Return where the camera is at frame `n`. Slow moves go on twos, like the drawings; fast ones on ones."""
    if tracking(setup):
        side = 1.0 if setup.actors[0].subject.facing == "right" else -1.0
        u = (n - n % 2) / max(1, setup.frames - 1)
        return View(round(side * (2 * u - 1) * TRACK * setup.width, 1), 0.0, 1.0)
    if setup.move is Move.STATIC:
        return REST
    if not _fast(setup):
        n -= n % 2
    if setup.move is Move.HANDHELD:
        return _breathing(setup, n)
    u = _eased((n - AFTER_CUT) / max(12, setup.frames - AFTER_CUT - 4))
    if setup.move in SLIDES:
        dx, dy = SLIDES[setup.move]
        reach = 0.05 if setup.size in WIDE else 0.03
        k = (2 * u - 1) * reach
        return View(round(dx * k * setup.width, 2), round(dy * k * setup.width, 2), 1.03)
    grow = ZOOMS.get(setup.size, ZOOM)
    return View(0.0, 0.0, round(1 + grow * (u if setup.move is Move.PUSH else 1 - u), 5))


TRACK = 0.06
"""How far the place passes behind somebody who walks in a close shot, either way, of the frame's width."""


def tracking(setup: Setup) -> bool:
    """Whether the lens goes along with a walker: the place moves, the person stays."""
    if setup.size in WIDE or not setup.actors:
        return False
    s = setup.actors[0].subject
    return s.doing in GOING and s.facing in ("left", "right") and setup.staging is Staging.SINGLE


def _fast(setup: Setup) -> bool:
    """Whether the camera moves the picture's edge by more than two thirds of a pixel a frame (1080 wide)."""
    if setup.move not in SLIDES:
        return False
    return 1.5 * 0.1 * 1080 / max(1, setup.frames - AFTER_CUT) > 0.67


def _breathing(setup: Setup, n: int) -> View:
    t = n / setup.rate
    a, b = (setup.seed % 97) / 97 * 2 * pi, (setup.seed % 89) / 89 * 2 * pi
    unit = setup.width / 1080
    x = 3.2 * sin(2 * pi * 0.31 * t + a) + 1.4 * sin(2 * pi * 0.83 * t + b)
    y = 2.6 * sin(2 * pi * 0.27 * t + b) + 1.2 * sin(2 * pi * 0.71 * t + a)
    return View(round(x * unit * 2) / 2, round(y * unit * 2) / 2, 1.02)


def _eased(u: float) -> float:
    u = min(1.0, max(0.0, u))
    return u * u * (3 - 2 * u)


Path = Callable[[int], View]
