"""One person as a stack of sheets: each is drawn once, kept, and drawn again only when its own part changes."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import skia

from duanju.drama.board import Staging
from duanju.drama.take import Setup
from duanju.theatre import acting
from duanju.theatre.composite import Sheet, crop, soft
from duanju.theatre.figure.body import LAYERS, bounds, paint_body
from duanju.theatre.figure.pose import Pose, pose_for
from duanju.theatre.figure.skeleton import measures
from duanju.theatre.framing import Spot
from duanju.theatre.pen import Light, Pen, Pixels

Bounds = tuple[float, float, float, float]
"""Left, top, right and bottom, in head units."""


class Sprites:
    """Keeps drawn sheets, the most lately used ones, up to a number of bytes."""

    def __init__(self, limit: int = 260_000_000) -> None:
        self.limit, self.bytes = limit, 0
        self.kept: OrderedDict[Hashable, Sheet] = OrderedDict()
        self.drawn = 0

    def get(self, key: Hashable, draw: Callable[[], Sheet]) -> Sheet:
        """Return the sheet kept under `key`, drawing it if it is not there."""
        sheet = self.kept.get(key)
        if sheet is not None:
            self.kept.move_to_end(key)
            return sheet
        sheet = draw()
        self.drawn += 1
        self.kept[key] = sheet
        self.bytes += sheet.pixels.nbytes
        while self.bytes > self.limit and len(self.kept) > 1:
            self.bytes -= self.kept.popitem(last=False)[1].pixels.nbytes
        return sheet


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

    def __init__(self, studio: Studio, setup: Setup, spot: Spot) -> None:
        self.studio, self.setup, self.spot = studio, setup, spot
        s, look = spot.actor.subject, spot.actor.look
        self.look = look
        self.seed = seed_for(setup, s.character)
        self.doing = "stand" if setup.staging is Staging.OTS and spot.back else s.doing
        self.phases = acting.phases(setup, self.doing, look, self.seed)
        self.breath = acting.breath(setup, s.feeling, self.seed)
        self.ways = acting.strides(setup, self.doing, spot.facing, look, measures(look).leg, spot.scale)
        bottom = (setup.height + 60 - spot.y) / spot.scale
        top = -(60 + spot.y) / spot.scale - 60
        self.limits: Bounds = (-4000.0, ceil(top / 32) * 32.0, 4000.0, ceil(bottom / 32) * 32.0)
        self.key = (look, studio.style, studio.light, round(spot.scale, 4), spot.facing, spot.blur, spot.shade)

    def sheets(self, drawing: int) -> list[Sheet]:
        """Return the sheets of a drawing."""
        phase = self.phases[drawing]
        pose = pose_for(self.doing, self.look, self.spot.facing, phase, self.spot.actor.subject.holds, self.setup.seed)
        k = self.spot.scale
        lift = -round(self.breath[drawing] * 2.6 * k)
        x, y = round(self.spot.x) + self.ways[drawing], round(self.spot.y)
        out = []
        for layer in LAYERS:
            sheet = self.body(pose, phase, layer)
            out.append(sheet.at(sheet.x + x, sheet.y + y + lift, self.spot.depth))
        return out

    def body(self, pose: Pose, phase: float, layer: str) -> Sheet:
        """Return one layer of the body."""
        key = (
            "body",
            layer,
            self.doing,
            phase,
            self.spot.actor.subject.holds,
            self.setup.seed % 2,
            self.limits,
            self.key,
        )
        return self.studio.sprites.get(
            key, lambda: self._draw(bounds(self.look, pose), lambda pen: paint_body(pen, self.look, pose, layer))
        )

    def _draw(self, box: Bounds, painter: Callable[[Pen], None]) -> Sheet:
        sheet = draw(self.studio, self.spot.scale, box, painter, self.look.seed, self.limits)
        return dimmed(sheet, self.spot.shade, self.spot.blur)


def seed_for(setup: Setup, name: str) -> int:
    """Return the seed of one person in one shot."""
    digest = hashlib.blake2b(f"{setup.seed}\x1f{setup.world}\x1f{name}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")
