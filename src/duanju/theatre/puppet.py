"""One person as a stack of sheets: each is drawn once, kept, and drawn again only when its own part changes."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, radians

import cv2
import numpy as np
import skia

from duanju.drama.cast import Look
from duanju.drama.take import Setup
from duanju.theatre import acting
from duanju.theatre.composite import Sheet, crop, soft
from duanju.theatre.figure.body import LAYERS, bounds, paint_body
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.hair import paint_behind
from duanju.theatre.figure.head import boxes, paint_back, paint_head
from duanju.theatre.figure.pose import Pose, pose_for
from duanju.theatre.figure.skeleton import PIVOT
from duanju.theatre.framing import WIDE, Bounds, Spot, tilted
from duanju.theatre.pen import Light, Pen, Pixels
from duanju.theatre.place import western
from duanju.theatre.seat import BED, paint_bed, paint_stool


class Sprites:
    """Keeps drawn sheets, the most lately used ones, up to a number of bytes. Several shots may draw at once."""

    def __init__(self, limit: int = 90_000_000) -> None:
        self.limit, self.bytes, self.drawn = limit, 0, 0
        self.kept: OrderedDict[Hashable, Sheet] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, draw: Callable[[], Sheet]) -> Sheet:
        """Return the sheet kept under `key`, drawing it if it is not there."""
        with self._lock:
            if key in self.kept:
                self.kept.move_to_end(key)
                return self.kept[key]
        sheet = draw().ready()
        with self._lock:
            self.drawn += 1
            if key not in self.kept:
                self.kept[key] = sheet
                self.bytes += weight(sheet)
            while self.bytes > self.limit and len(self.kept) > 1:
                self.bytes -= weight(self.kept.popitem(last=False)[1])
        return sheet


def weight(sheet: Sheet) -> int:
    """Return how many bytes a kept sheet takes: its pixels and what they let through."""
    return 2 * sheet.pixels.nbytes


@dataclass(frozen=True)
class Studio:
    """What all sheets of a shot are drawn under; `frame` is its width and height in pixels."""

    style: str
    light: Light
    frame: tuple[int, int]
    sprites: Sprites


def draw(studio: Studio, scale: float, bounds: Bounds, painter: Callable[[Pen], None], seed: int,
         limits: Bounds | None = None) -> Sheet:  # fmt: skip
    """Return what `painter` draws in head units, as a sheet placed relative to the figure's origin."""
    left, top, right, bottom = bounds
    if limits is not None:
        left, top = max(left, limits[0]), max(top, limits[1])
        right, bottom = min(right, limits[2]), min(bottom, limits[3])
    x, y = floor(left * scale), floor(top * scale)
    w, h = max(1, ceil(right * scale) - x), max(1, ceil(bottom * scale) - y)
    pixels = np.zeros((h, w, 4), np.uint8)
    info = skia.ImageInfo.Make(w, h, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    canvas = surface.getCanvas()
    canvas.translate(-x, -y)
    canvas.scale(scale, scale)
    painter(Pen(canvas, studio.style, studio.light, seed))
    surface.flushAndSubmit()
    del canvas, surface
    return crop(Sheet(pixels, x, y))


def dimmed(sheet: Sheet, shade: float, sigma: float) -> Sheet:
    """Return a sheet darker and out of focus, as things near the lens are."""
    if shade == 1.0 and not sigma:
        return sheet
    pixels: Pixels = sheet.pixels
    if sigma:
        edge = ceil(sigma * 2.5)
        pixels = cv2.copyMakeBorder(pixels, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
        pixels = soft(pixels, sigma)
        sheet = Sheet(pixels, sheet.x - edge, sheet.y - edge, sheet.depth)
    if shade != 1.0:
        factors = np.array([shade * 1.05, shade, shade * 0.97, 1.0])
        pixels = np.minimum(pixels * factors, pixels[..., 3:]).astype(np.uint8)
    return Sheet(np.ascontiguousarray(pixels), sheet.x, sheet.y, sheet.depth)


class Puppet:
    """One person of a shot: gives the sheets of each drawing, back to front."""

    def __init__(self, studio: Studio, setup: Setup, spot: Spot, partner: Spot | None) -> None:
        self.studio, self.setup, self.spot = studio, setup, spot
        s, look = spot.actor.subject, spot.actor.look
        self.look, self.holds = look, s.holds
        self.seed = seed_for(setup, s.character)
        self.western = western(setup.place.words, setup.language)
        ways = acting.journey(setup, spot.doing, spot.facing, look, spot.scale, spot.eyes[0])
        self.toward, self.turn, self.tip = regard(setup, spot, partner)
        self.moments = acting.perform(setup, s, look, spot.doing, self.toward, ways, self.seed)
        bottom = (setup.height + 60 - spot.y) / spot.scale
        top = -(60 + spot.y) / spot.scale - 60
        self.limits: Bounds = (-4000.0, ceil(top / 32) * 32.0, 4000.0, ceil(bottom / 32) * 32.0)
        self.key = (look, studio.style, studio.light, round(spot.scale, 4), spot.facing, spot.blur, spot.shade)

    def sheets(self, drawing: int) -> tuple[list[Sheet], list[Sheet]]:
        """Return the sheets of a drawing, back to front: those up to the body, then head and hands."""
        m, k = self.moments[drawing], self.spot.scale
        pose = pose_for(m.doing, self.look, self.spot.facing, m.phase, self.holds, self.setup.seed)
        x, y = round(self.spot.x + m.way), round(self.spot.y) - round(m.lift * k)
        hx, hy = x + round((pose.head.x + m.dx) * k), y + round((pose.head.y + m.dy - 0.3 * m.lift) * k)
        face = self.face(m.face, pose)
        behind, body, front = (self.body(pose, m.phase, layer) for layer in LAYERS)
        hair, *head = self.head(face, pose)
        below = [(self.seat(pose), x, y), (behind, x, y), (hair, hx, hy), (body, x, y)]
        above = [*((h, hx, hy) for h in head), (front, x, y)]
        return self._placed(below), self._placed(above)

    def _placed(self, at: Sequence[tuple[Sheet, int, int]]) -> list[Sheet]:
        return [s.at(s.x + i, s.y + j, self.spot.depth) for s, i, j in at if not empty(s)]

    def face(self, felt: Expr, pose: Pose) -> Expr:
        """Return the face as it is turned on the body."""
        side = 1.0 if pose.head.yaw >= 0 else -1.0
        turned = self.turn if self.turn and abs(pose.head.yaw) < 30 else radians(pose.head.yaw)
        yaw = turned + felt.yaw * side
        return replace(felt, yaw=step(yaw, 0.06), pitch=step(felt.pitch + self.tip - radians(pose.head.pitch), 0.05))

    def body(self, pose: Pose, phase: float, layer: str) -> Sheet:
        """Return one layer of the body."""
        key = ("body", layer, pose.doing, phase, self.holds, self.western, self.setup.seed % 2, self.limits, self.key)
        box = bounds(self.look, pose)
        return self.sprite(key, box, lambda pen: paint_body(pen, self.look, pose, layer, self.western), self.limits)

    def seat(self, pose: Pose) -> Sheet:
        """Return what the person sits or lies on, where the place has nothing for them."""
        left, _, right, _ = bounds(self.look, pose)
        lying = pose.seat == "lie" and self.setup.place.inside
        if not lying and (pose.seat != "seat" or self.spot.table):
            return NO_SHEET
        box = (
            min(left, pose.head.x - 330) - 60,
            pose.ground - BED,
            max(right, pose.head.x + 330) + 60,
            pose.ground + BED,
        )
        if lying:
            foot = None if self.setup.size in WIDE else self.limits[3]
            box = (box[0], box[1], box[2], box[3] if foot is None else foot)
            return self.sprite(("bed", self.key), _grown(box),
                               lambda pen: paint_bed(pen, pose, box[0], box[2], foot), self.limits)  # fmt: skip
        box = (pose.spine[2][0] - 320, pose.rest - 60, pose.spine[2][0] + 320, pose.ground + 60)
        return self.sprite(("stool", self.key), box, lambda pen: paint_stool(pen, pose), self.limits)

    def sprite(self, key: Hashable, box: Bounds, painter: Callable[[Pen], None], limits: Bounds | None = None) -> Sheet:
        """Return a kept sheet, drawn if need be, with the shade and focus of this person."""

        def drawn() -> Sheet:
            sheet = draw(self.studio, self.spot.scale, box, painter, self.look.seed, limits)
            return dimmed(sheet, self.spot.shade, self.spot.blur)

        return self.studio.sprites.get(key, drawn)

    def head(self, face: Expr, pose: Pose) -> list[Sheet]:
        """Return the hair behind the body, then the layers of the head, placed relative to the head."""
        turn = step(pose.head.roll, 2.0)
        return [
            self.sprite(("head", name, turn, part, self.key), tilted(box, turn), _turned(painter, turn))
            for name, part, box, painter in heads(self.look, face)
        ]


NO_SHEET = Sheet(np.zeros((3, 3, 4), np.uint8))
Layer = tuple[str, Expr, Bounds, Callable[[Pen], None]]
SEEN_IN: dict[str, tuple[str, ...]] = {
    "hair": (),
    "base": ("blush", "cheek", "tear", "brow_in", "brow_out", "squeeze", "corner", "nose", "lip_up", "skew_mouth",
             "chin"),
    "eyes": ("brow_in", "brow_out", "squeeze", "skew_brow", "lid_up", "lid_tight", "skew_lid", "shut", "gaze_x",
             "gaze_y", "cheek", "tear", "nose"),
    "mouth": ("corner", "cheek", "lip_up", "dimple", "chin", "stretch", "tight", "press", "part", "jaw", "skew_mouth",
              "open", "width", "round", "teeth", "tongue", "bite", "closed", "nose"),
}  # fmt: skip
"""What of an expression each part of a head shows; all of them turn with the head and pale with it."""
TURNING = ("yaw", "pitch", "roll", "pale")
COARSE = 0.25
"""Steps of the muscles as far as they only fold the skin: the base is the costliest part to draw."""


def heads(look: Look, face: Expr) -> list[Layer]:
    """Return the layers of a head in the order of painting, each with no more of the expression than it shows."""

    def only(part: str) -> Expr:
        kept = {n: getattr(face, n) for n in (*TURNING, *SEEN_IN[part])}
        if part == "base":
            kept |= {n: step(getattr(face, n), COARSE) for n in SEEN_IN[part]}
        return Expr(**kept)

    hair_face = only("hair")
    room = boxes(look, hair_face)
    whole = _grown(room["head"])
    behind: Layer = ("hair", hair_face, whole, lambda pen: paint_behind(pen, look, hair_face))
    if face.view == "back":
        return [behind, ("back", hair_face, whole, lambda pen: paint_back(pen, look, face.roll))]
    parts: list[Layer] = []
    for part in ("base", "eyes", "mouth"):
        shown = only(part)
        box = whole if part == "base" else _grown(boxes(look, shown)[part])
        parts.append((part, shown, box, _painting(look, shown, part)))
    return [behind, *parts]


def _painting(look: Look, face: Expr, part: str) -> Callable[[Pen], None]:
    return lambda pen: paint_head(pen, look, face, (part,))


def _turned(painter: Callable[[Pen], None], degrees: float) -> Callable[[Pen], None]:
    """Return a painter that works on a head tilted on its neck."""
    if not degrees:
        return painter

    def turned(pen: Pen) -> None:
        with pen.at(0, PIVOT, 1.0, degrees), pen.at(0, -PIVOT):
            painter(pen)

    return turned


def _grown(box: Bounds) -> Bounds:
    """Return a box with room for soft edges."""
    reach = 12.0
    return (box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)


def step(x: float, size: float) -> float:
    """Return a number in steps of `size`."""
    return round(round(x / size) * size, 4)


def empty(sheet: Sheet) -> bool:
    """Return whether a sheet shows nothing."""
    return bool(sheet.pixels.shape[0] <= 3)


def regard(setup: Setup, spot: Spot, partner: Spot | None) -> tuple[tuple[float, float], float, float]:
    """Return where the eyes go to meet the partner's (x right, y down), and how far the head turns and tips that way.

    Turns are in radians: to the right and up.
    """
    ahead = {"left": -0.38, "right": 0.38}.get(spot.facing, 0.0)
    if partner is None:
        return (ahead, 0.0), 0.0, 0.0
    dx = (partner.eyes[0] - spot.eyes[0]) / setup.width
    dy = (partner.eyes[1] - spot.eyes[1]) / setup.height
    side = 1.0 if dx > 0 else -1.0
    x = ahead if ahead * side > 0 else side * min(0.65, 0.25 + 0.5 * abs(dx))
    turn = 0.44 * side if spot.facing == "front" else 0.0
    return (x, max(-0.3, min(0.3, dy * 1.2))), turn, max(-0.16, min(0.16, -dy))


def seed_for(setup: Setup, name: str) -> int:
    """Return the seed of one person in one shot."""
    digest = hashlib.blake2b(f"{setup.seed}\x1f{setup.world}\x1f{name}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")
