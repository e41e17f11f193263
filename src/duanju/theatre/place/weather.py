"""Weather that moves: rain, snow, leaves in the wind and drifting fog as loops of drawings without a seam.

Drops and flakes run in chains: over one loop each reaches the place where the next of its chain
began, so the last drawing leads into the first though no two drops fall alike.
"""

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import skia

from duanju.theatre.pen import Pixels, Point, Rgb, mul, rgb, shade
from duanju.theatre.place.painter import Painter
from duanju.theatre.place.plants import add_leaf, greens
from duanju.theatre.place.scenery import COARSE, Plane, Weather
from duanju.theatre.place.texture import enlarged, noise

Chain = list[Point]
Cover = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Fall:
    """How something falls: drawings to a loop, units it falls in one loop, slant, sway, and how much of it."""

    drawings: int
    step: tuple[float, float]
    slant: float
    sway: float
    crowd: float


FALLS = {
    "rain": Fall(6, (360, 620), -0.13, 0, 2.6),
    "snow": Fall(8, (105, 215), -0.10, 62, 2.0),
    "leaves": Fall(8, (120, 230), 1.3, 70, 0.16),
}


NEAR = {
    "rain": (Fall(6, (420, 560), -0.13, 0, 0.0), 2.8, 4),
    "snow": (Fall(18, (190, 260), -0.10, 46, 0.0), 3.0, 4),
}
"""What falls right before the lens of a close shot: how, how much larger, and in how many chains."""


def chains(r: random.Random, width: float, height: float, count: int, fall: Fall, size: float) -> list[Chain]:
    """Return `count` chains of points from above the picture to below it."""
    out = []
    lean = fall.slant * height
    low, high = fall.step[0] * size, fall.step[1] * size
    for _ in range(count):
        x0, y = r.uniform(min(0.0, -lean), max(width, width - lean)), -high * r.uniform(1.0, 2.0)
        chain = []
        while y < height + high * 2:
            chain.append((x0 + fall.slant * y + r.uniform(-1, 1) * fall.sway * size, y))
            y += r.uniform(low, high)
        out.append(chain)
    return out


def between(chain: Chain, t: float) -> list[Point]:
    """Return where the links of a chain are a part `t` through the loop."""
    return [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(chain)]


def falling(p: Painter, kind: str, box: tuple[float, float, float, float], near: float) -> list[Cover]:
    """Return the coverage of each drawing of a fall over a box of units; `near` scales its size."""
    fall = FALLS[kind]
    layers = []
    for k, (far, part) in enumerate(((0.45, 1.0), (0.75, 0.7), (1.2, 0.34))):
        r = p.rng("falling", k, *box)
        size = far * near
        count = max(2, round(box[2] / (100 * size) * part * fall.crowd))
        links = chains(r, box[2], box[3], count, fall, size)
        layers.append((size, [(c, r.uniform(0.6, 1.2)) for c in links]))
    return [draw(p, kind, box, layers, i / fall.drawings) for i in range(fall.drawings)]


def draw(
    p: Painter,
    kind: str,
    box: tuple[float, float, float, float],
    layers: Sequence[tuple[float, list[tuple[Chain, float]]]],
    t: float,
    coarse: int = 1,
) -> Cover:
    """Draw one moment of a fall as coverage, `coarse` times smaller than the place."""
    unit = p.scale / coarse
    w, h = max(2, round(box[2] * unit)), max(2, round(box[3] * unit))
    cover = np.zeros((h, w), np.uint8)
    surface = skia.Surface.MakeRasterDirect(skia.ImageInfo.MakeA8(w, h), cover)
    canvas = surface.getCanvas()
    canvas.scale(unit, unit)
    for size, links in layers:
        path = skia.Path()
        for chain, scale in links:
            for k, (x, y) in enumerate(between(chain, t)):
                if kind == "snow":
                    path.addCircle(x, y, 6.4 * size * scale)
                elif kind == "leaves":
                    add_leaf(path, x, y, (k + t) * 2.1, 40 * size * scale, 11 * size * scale)
                else:
                    path.moveTo(x, y)
                    path.lineTo(x - 12 * size * scale, y + 92 * size * scale)
        canvas.drawPath(path, brush(kind, size))
    surface.flushAndSubmit()
    del canvas, surface
    return cover


def brush(kind: str, size: float) -> skia.Paint:
    """Return what a drop, a flake or a leaf of a size is painted with."""
    if kind == "rain":
        line = {"Style": skia.Paint.kStroke_Style, "StrokeWidth": 1.1 + 1.9 * size, "StrokeCap": skia.Paint.kRound_Cap}
        return skia.Paint(AntiAlias=True, Alphaf=min(0.5, 0.16 + 0.24 * size), **line)
    return skia.Paint(AntiAlias=True, Alphaf=min(0.95, 0.55 + 0.35 * size))


def tinted(cover: npt.NDArray[np.uint8], color: Rgb) -> Pixels:
    """Return coverage as a premultiplied picture of one colour."""
    out = np.empty((*cover.shape, 4), np.uint8)
    cv2.merge([*(cv2.convertScaleAbs(cover, alpha=k) for k in (color[2], color[1], color[0])), cover], out)
    return out


def color_of(p: Painter, kind: str) -> Rgb:
    """Return the colour of what falls, in the light of the hour."""
    if kind == "leaves":
        tones = greens(p.air, "cherry" if p.air.season == "spring" else "") or (rgb("8a7a62"),)
        return mul(tones[0], p.air.ambient)
    if p.style == "ink" and kind == "rain" and p.air.dark < 0.4:
        return (0.42, 0.47, 0.50)
    dim = 1 - 0.3 * p.air.dark
    return shade((0.97, 0.98, 1.0) if kind == "snow" else (0.88, 0.93, 0.97), dim)


def weather(p: Painter) -> Weather | None:
    """Return the moving weather of a place, seen everywhere outside and in the window panes inside."""
    kind = {"wind": "leaves"}.get(p.air.weather, p.air.weather)
    if p.air.inside:
        if p.panes and kind in ("rain", "snow"):
            return behind_panes(p, kind)
        return going_by(p) if p.panes and p.moving else None
    if kind == "fog":
        return fog(p)
    if kind not in FALLS or (kind == "leaves" and p.air.season == "winter"):
        return None
    ox, oy = p.offset
    box = (-ox / p.scale, -oy / p.scale, p.width / p.scale, p.height / p.scale)
    color = color_of(p, kind)
    covers = falling(p, kind, box, 1.0)
    drawings = tuple(Plane(kind, tinted(c, color)[: p.height, : p.width], 0, 0, 0.0) for c in covers)
    return Weather(drawings, len(p.planes), near=before_the_lens(p, kind, box, color))


def before_the_lens(p: Painter, kind: str, box: tuple[float, float, float, float], color: Rgb) -> tuple[Plane, ...]:
    """Return the few flakes or drops that a close shot shows before a face, small, to be enlarged out of focus."""
    if kind not in NEAR:
        return ()
    fall, size, count = NEAR[kind]
    r = p.rng("before the lens", *box)
    layers = [(size, [(c, r.uniform(0.7, 1.3)) for c in chains(r, box[2], box[3], count, fall, size)])]
    covers = (draw(p, kind, box, layers, i / fall.drawings, COARSE) for i in range(fall.drawings))
    return tuple(Plane(kind, tinted(c, color), 0, 0, 0.0) for c in covers)


def behind_panes(p: Painter, kind: str) -> Weather:
    """Return weather seen through windows: one plane that spans them all, empty between them."""
    box = around_panes(p)
    return within_panes(p, kind, box, falling(p, kind, box, 0.6), color_of(p, kind))


def around_panes(p: Painter) -> tuple[float, float, float, float]:
    """Return the box around all panes: its corner, width and height in units."""
    x0, y0 = min(b[0] for b in p.panes), min(b[1] for b in p.panes)
    x1, y1 = max(b[0] + b[2] for b in p.panes), max(b[1] + b[3] for b in p.panes)
    return (x0, y0, x1 - x0, y1 - y0)


def within_panes(
    p: Painter, name: str, box: tuple[float, float, float, float], covers: Sequence[Cover], color: Rgb
) -> Weather:
    """Return drawings over a box as weather that is seen in the panes alone."""
    x0, y0 = box[:2]
    mask = np.zeros_like(covers[0])
    for x, y, w, h in p.panes:
        a, b = round((x - x0) * p.scale), round((y - y0) * p.scale)
        mask[b : b + round(h * p.scale), a : a + round(w * p.scale)] = 255
    ox, oy = p.offset
    at = (round(x0 * p.scale + ox), round(y0 * p.scale + oy))
    depth = p.planes[p.pane_plane].depth
    drawings = tuple(Plane(name, tinted(cv2.bitwise_and(c, mask), color), *at, depth) for c in covers)
    return Weather(drawings, p.pane_plane + 1)


PASSING = 10
"""Drawings in which whatever stands beside the way has gone by and the next one comes."""


def going_by(p: Painter) -> Weather:
    """Return what goes by the windows of a vehicle: poles and tree trunks by day, lamps at night, blurred by speed."""
    box = around_panes(p)
    night = p.air.dark > 0.5
    w, h = max(2, round(box[2] * p.scale)), max(2, round(box[3] * p.scale))
    r = p.rng("going by", *box)
    gap = max(2, w // 2)
    strip = np.zeros((h, gap), np.uint8)
    for start in (r.uniform(0.1, 0.35), r.uniform(0.55, 0.85)):
        x, wide = round(start * gap), max(1, round(r.uniform(0.012, 0.03) * gap))
        if night:
            cv2.ellipse(strip, (x, round(r.uniform(0.25, 0.6) * h)), (3 * wide, max(1, h // 44)), 0, 0, 360, 230, -1)
        else:
            strip[:, x : x + 2 * wide] = round(r.uniform(60, 100))
    soft = cv2.blur(np.tile(strip, (1, 3)), (max(3, gap // 14) | 1, max(3, h // 60) | 1))[:, gap : 2 * gap]
    turn = 1 if p.flip else -1
    covers = [np.tile(np.roll(soft, turn * round(gap * i / PASSING), 1), (1, 3))[:, :w] for i in range(PASSING)]
    color = rgb("ffd08a") if night else mul(rgb("4a5348"), p.air.ambient)
    return within_panes(p, "passing", box, [np.ascontiguousarray(c) for c in covers], color)


def fog(p: Painter) -> Weather:
    """Return one wide bank of fog that repeats from side to side and drifts."""
    w, h = p.width, p.height
    small = (max(4, w // 12), max(4, h // 12))
    lap = max(1, small[0] // 4)
    field = noise(small[0] + lap, small[1], max(3.0, small[0] / 3), p.rng("fog").randrange(1 << 30), 3)
    turn = np.linspace(0, 1, lap, dtype=np.float32)[None, :]
    field[:, :lap] = field[:, :lap] * turn + field[:, small[0] :] * (1 - turn)
    field = np.pad(field[:, : small[0]], ((0, 0), (2, 2)), "wrap")
    lane = np.interp(np.linspace(0, 1, small[1]), [0, 0.3, 0.6, 1], [0.1, 0.35, 0.7, 0.5]).astype(np.float32)[:, None]
    extra = round(2 * w / small[0])
    wide = enlarged(np.clip(lane * (0.25 + 0.9 * field), 0, 1) * 0.6, w + 2 * extra, h)
    cover = (wide[:, extra : extra + w] * 255).astype(np.uint8)
    return Weather((Plane("fog", tinted(cover, p.air.haze), 0, 0, 0.0),), len(p.planes), drift=14.0 * p.scale)
