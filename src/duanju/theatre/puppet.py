"""One person as a stack of sheets: each is drawn once, kept, and drawn again only when its own part changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import skia

from duanju.drama.cast import Look
from duanju.theatre.composite import Sheet, crop, soft
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
