"""The painter of one place: opens planes, hands out pens, and keeps what was painted.

Everything is drawn in a space of 1080 by 1920 units, whatever the frame; what reaches to LEFT, TOP,
RIGHT and BOTTOM covers the overscan too.
"""

import hashlib
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import skia

from duanju.theatre.pen import RICE_PAPER, Light, Pen, Pixels, Point, Rgb, blur, color4f, mix, moved, mul, paint
from duanju.theatre.place.air import Air
from duanju.theatre.place.scenery import COARSE, Plane
from duanju.theatre.place.texture import grain, rough

WIDE, TALL = 1080, 1920
LEFT, TOP, RIGHT, BOTTOM = -120.0, -200.0, 1200.0, 2120.0
OVERSCAN = 0.09
LARGE = 260.0 * 260.0
SPREAD = (0.0, 0.48, 0.82, 1.0)
"""Where the four colours of a sky lie between zenith and horizon: the glow keeps below the faces."""


def seed_of(*parts: object) -> int:
    """Return a number that is the same for the same parts, in every run and on every machine."""
    text = "\x1f".join(str(p) for p in parts)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


class ScenePen(Pen):
    """A pen that paints scenery: distance fades its colours into the haze, and lamps shine through."""

    def __init__(self, canvas: skia.Canvas, style: str, air: Air, light: Light, seed: int, far: float) -> None:
        super().__init__(canvas, style, light, seed)
        self.air, self.far = air, far
        self.ink = mix(self.ink, air.haze, far)
        if style == "ink":
            self.ink = mix(self.ink, air.haze, 0.12)

    def tone(self, c: Rgb) -> Rgb:
        """Return what a surface of colour `c` looks like in this style, light and distance.

        Ink leaves the pale and the middling near the bare paper: a wall is a little grey, not a colour.
        """
        toned = super().tone(c)
        if self.style == "ink":
            level = sum(c) / 3
            leave = (0.46 - 0.30 * self.air.dark) * min(1.0, max(0.0, (level - 0.22) / 0.25))
            toned = mix(toned, mul(RICE_PAPER, self.light.ambient), leave)
        return mix(toned, self.air.haze, self.far)

    def fill(self, path: skia.Path, color: Rgb, lift: float = 0.0, alpha: float = 1.0) -> None:
        """Fill a shape; a large or distant one in ink goes without its blurred rim, which is dear."""
        box = path.getBounds()
        large = box.width() * box.height() > LARGE or self.far > 0.2
        if self.style != "ink" or not lift or not large:
            super().fill(path, color, lift, alpha)
            return
        outline = {"Style": skia.Paint.kStroke_Style, "StrokeJoin": skia.Paint.kRound_Join}
        self.canvas.drawPath(moved(path, 1.5, 2.0), paint(self.ink, 0.75, StrokeWidth=3.4, **outline))
        self.canvas.drawPath(path, paint(self.ink, 0.6, StrokeWidth=3.2, **outline))
        super().fill(path, color, 0.0, alpha)

    def shining(self, path: skia.Path, color: Rgb, alpha: float = 1.0) -> None:
        """Fill a shape that gives light itself."""
        self.canvas.drawPath(path, paint(mix(color, self.air.haze, self.far * 0.5), alpha))

    def bloom(self, path: skia.Path, color: Rgb, alpha: float, sigma: float) -> None:
        """Fill a shape that gives light with a blurred edge."""
        self.canvas.drawPath(path, paint(color, alpha, MaskFilter=blur(sigma)))

    def ribs(
        self,
        lines: Sequence[Sequence[Point]],
        width: float,
        color: Rgb | None = None,
        alpha: float = 1.0,
        glowing: bool = False,
    ) -> None:
        """Draw many thin lines of one width in one go; three points make a bow; `glowing` ones give light."""
        path = skia.Path()
        for points in lines:
            path.moveTo(*points[0])
            if len(points) == 3:
                path.quadTo(*points[1], *points[2])
            else:
                for q in points[1:]:
                    path.lineTo(*q)
        c = self.ink if color is None else color if glowing else self.tone(color)
        kw = {"Style": skia.Paint.kStroke_Style, "StrokeWidth": width, "StrokeCap": skia.Paint.kRound_Cap}
        self.canvas.drawPath(path, paint(c, alpha, **kw))

    def fade(self, path: skia.Path, top: Rgb, bottom: Rgb, alpha: tuple[float, float] = (1.0, 1.0)) -> None:
        """Fill a shape with two surface colours that run into one another from its top to its foot."""
        self.blend(path, self.tone(top), self.tone(bottom), alpha)

    def blend(self, path: skia.Path, top: Rgb, bottom: Rgb, alpha: tuple[float, float] = (1.0, 1.0)) -> None:
        """Fill a shape with two final colours that run into one another from its top to its foot."""
        box = path.getBounds()
        colors = [color4f(top, alpha[0]).toColor(), color4f(bottom, alpha[1]).toColor()]
        shader = skia.GradientShader.MakeLinear([(0, box.top()), (0, box.bottom())], colors)
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=shader, Dither=True))


@dataclass
class Painter:
    """Paints one place, plane after plane, from back to front.

    `seed` decides everything that varies; `western` chooses the building tradition; `flip` mirrors
    the whole place.
    """

    style: str
    air: Air
    words: str
    seed: int
    width: int
    height: int
    western: bool = False
    flip: bool = False
    floor: float = 1660.0
    horizon: float = 1120.0
    table: float | None = None
    slot: int | None = None
    moving: bool = False
    """Whether the place is a vehicle on its way: the land goes by its panes."""
    planes: list[Plane] = field(default_factory=list)
    panes: list[tuple[float, float, float, float]] = field(default_factory=list)
    pane_plane: int = 0
    lamp_spots: list[tuple[float, float, float]] = field(default_factory=list)

    @property
    def scale(self) -> float:
        """Frame pixels to one unit."""
        return max(self.width / WIDE, self.height / TALL)

    @property
    def offset(self) -> tuple[float, float]:
        """Where the unit square's corner lies in the frame, in frame pixels."""
        return (self.width - WIDE * self.scale) / 2, (self.height - TALL * self.scale) / 2

    def rng(self, *names: object) -> random.Random:
        """Return the chance that decides one thing of this place, the same every time."""
        return random.Random(seed_of(self.seed, *names))

    def says(self, *hints: str) -> bool:
        """Whether the author's name for the place holds one of these words."""
        low = self.words.lower()
        return any(h in low for h in hints)

    def people(self) -> None:
        """Mark that people stand here: before whatever is painted next."""
        self.slot = len(self.planes)

    def glass(self, x: float, y: float, w: float, h: float) -> None:
        """Remember a window pane of the plane being painted: weather is seen through it."""
        self.panes.append((WIDE - x - w if self.flip else x, y, w, h))
        self.pane_plane = len(self.planes)

    def lamp(self, x: float, y: float, reach: float) -> None:
        """Remember a lamp: it lights the finished picture out to `reach`."""
        self.lamp_spots.append((WIDE - x if self.flip else x, y, reach))

    @contextmanager
    def plane(
        self,
        name: str,
        depth: float,
        far: float = 0.0,
        opaque: bool = False,
        soft: float = 0.0,
        sky: tuple[Rgb, ...] = (),
    ) -> Iterator[ScenePen]:
        """Open a plane and give its pen.

        `far` is how much haze lies before it; `soft` blurs the whole sheet (units); `sky` is a
        gradient it starts with, down to the horizon.
        """
        mx, my = round(self.width * OVERSCAN), round(self.height * OVERSCAN)
        w, h = self.width + 2 * mx, self.height + 2 * my
        coarse = COARSE if soft else 1
        pixels = np.zeros((-(-h // coarse), -(-w // coarse), 4), np.uint8)
        if sky:
            pixels[:] = self._gradient(sky, h, my)[:, None]
        info = skia.ImageInfo.Make(pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        surface = skia.Surface.MakeRasterDirect(info, pixels)
        canvas = surface.getCanvas()
        canvas.scale(1 / coarse, 1 / coarse)
        ox, oy = self.offset
        canvas.translate(mx + ox, my + oy)
        canvas.scale(self.scale, self.scale)
        light = Light(self.air.ambient, self.air.light.key, self.air.light.side, self.air.light.strength)
        if self.flip:
            canvas.translate(WIDE, 0)
            canvas.scale(-1, 1)
            light = replace(light, side=-light.side)
        yield ScenePen(canvas, self.style, self.air, light, seed_of(self.seed, name) % 2**31, min(1.0, far))
        surface.flushAndSubmit()
        del canvas, surface
        if soft:
            pixels = cv2.GaussianBlur(pixels, (0, 0), max(0.3, soft * self.scale / coarse))
            pixels = cv2.resize(pixels, (w, h), interpolation=cv2.INTER_LINEAR)
        elif self.style == "ink" and not (opaque or sky):
            pixels = rough(pixels, 2.6 * self.scale)
        self._keep(Plane(name, pixels, -mx, -my, depth, opaque or bool(sky)))

    def _gradient(self, stops: tuple[Rgb, ...], h: int, my: int) -> Pixels:
        end = self.horizon * self.scale + self.offset[1] + my
        spread = SPREAD if len(stops) == len(SPREAD) else np.linspace(0, 1, len(stops))
        at = my * 0.5 + (end - my * 0.5) * np.asarray(spread)
        y = np.arange(h)
        bgr = [np.interp(y, at, [s[k] for s in stops]) * 255 for k in (2, 1, 0)]
        out: Pixels = np.stack([*bgr, np.full(h, 255.0)], 1).round().astype(np.uint8)
        return out

    def _keep(self, sheet: Plane) -> None:
        pixels = sheet.pixels
        cv2.multiply(pixels, grain(pixels.shape[1], pixels.shape[0], self.style), dst=pixels, scale=1 / 255)
        if not sheet.opaque:
            x, y, w, h = cv2.boundingRect(cv2.extractChannel(pixels, 3))
            if not w:
                return
            cut = np.ascontiguousarray(pixels[y : y + h, x : x + w])
            sheet = replace(sheet, pixels=cut, x=sheet.x + x, y=sheet.y + y)
        self.planes.append(sheet)
