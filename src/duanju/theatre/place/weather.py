"""Weather that moves: rain, snow and drifting fog as loops of drawings without a seam.

Drops and flakes run in chains: over one loop each reaches the place where the next of its chain
began, so the last drawing leads into the first though no two drops fall alike.
"""

import itertools
import random
from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
import skia

from duanju.theatre.pen import Pixels, Point
from duanju.theatre.place.painter import Painter
from duanju.theatre.place.scenery import Plane, Weather
from duanju.theatre.place.texture import enlarged, noise

RAIN_DRAWINGS, SNOW_DRAWINGS = 6, 8
Chain = list[Point]


def chains(
    r: random.Random, width: float, height: float, count: int, step: tuple[float, float], slant: float, sway: float
) -> list[Chain]:
    """Return `count` chains of points from above the picture to below it, `step` apart."""
    out = []
    for _ in range(count):
        x0, y = r.uniform(0, width - slant * height), -step[1] * r.uniform(1.0, 2.0)
        chain = []
        while y < height + step[1] * 2:
            chain.append((x0 + slant * y + r.uniform(-sway, sway), y))
            y += r.uniform(*step)
        out.append(chain)
    return out


def between(chain: Chain, t: float) -> list[Point]:
    """Return where the links of a chain are a part `t` through the loop."""
    return [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(chain)]


def falling(p: Painter, box: tuple[float, float, float, float], near: float) -> list[npt.NDArray[np.uint8]]:
    """Return the coverage of each drawing of falling rain or snow over a box of units; `near` scales its size."""
    snow = p.air.weather == "snow"
    n = SNOW_DRAWINGS if snow else RAIN_DRAWINGS
    layers = []
    for k, (far, part) in enumerate(((0.45, 1.0), (0.75, 0.7), (1.2, 0.34))):
        r = p.rng("falling", k, *box)
        size = far * near
        area = box[2] / (100 * size)
        if snow:
            slant, sway, count = -0.10, 62 * size, area * part * 2.0
            step = (105 * size, 215 * size)
        else:
            step, slant, sway, count = (360 * size, 620 * size), -0.13, 0.0, area * part * 2.6
        links = chains(r, box[2], box[3], max(2, round(count)), step, slant, sway)
        sizes = [[r.uniform(0.6, 1.2)] * len(c) for c in links]
        layers.append((size, links, sizes))
    return [draw(p, box, layers, i / n, snow) for i in range(n)]


def draw(
    p: Painter,
    box: tuple[float, float, float, float],
    layers: Sequence[tuple[float, list[Chain], list[list[float]]]],
    t: float,
    snow: bool,
) -> npt.NDArray[np.uint8]:
    """Draw one moment of falling weather as coverage."""
    w, h = max(2, round(box[2] * p.scale)), max(2, round(box[3] * p.scale))
    cover = np.zeros((h, w), np.uint8)
    info = skia.ImageInfo.MakeA8(w, h)
    surface = skia.Surface.MakeRasterDirect(info, cover)
    canvas = surface.getCanvas()
    canvas.scale(p.scale, p.scale)
    for size, links, sizes in layers:
        path = skia.Path()
        for chain, scale in zip(links, sizes, strict=True):
            for (x, y), k in zip(between(chain, t), scale, strict=False):
                if snow:
                    path.addCircle(x, y, 6.4 * size * k)
                else:
                    length = 92 * size * k
                    path.moveTo(x, y)
                    path.lineTo(x - length * 0.13, y + length)
        if snow:
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Alphaf=min(0.95, 0.55 + 0.35 * size)))
        else:
            canvas.drawPath(
                path,
                skia.Paint(
                    AntiAlias=True,
                    Alphaf=min(0.5, 0.16 + 0.24 * size),
                    Style=skia.Paint.kStroke_Style,
                    StrokeWidth=1.1 + 1.9 * size,
                    StrokeCap=skia.Paint.kRound_Cap,
                ),
            )
    surface.flushAndSubmit()
    del canvas, surface
    return cover


def tinted(cover: npt.NDArray[np.uint8], color: tuple[float, float, float]) -> Pixels:
    """Return coverage as a premultiplied picture of one colour."""
    parts = [cv2.convertScaleAbs(cover, alpha=k) for k in (color[2], color[1], color[0])]
    return cv2.merge([*parts, cover])  # type: ignore[no-any-return]


def weather(p: Painter) -> Weather | None:
    """Return the moving weather of a place, seen everywhere outside and in the window panes inside."""
    if p.air.weather not in ("rain", "snow", "fog") or (p.air.inside and not p.panes):
        return None
    if p.air.weather == "fog":
        return None if p.air.inside else fog(p)
    color = (0.97, 0.98, 1.0) if p.air.weather == "snow" else (0.88, 0.93, 0.97)
    dim = 1 - 0.35 * p.air.dark if p.air.weather == "snow" else 1 - 0.25 * p.air.dark
    shade = (color[0] * dim, color[1] * dim, color[2] * dim)
    if p.air.inside:
        return behind_panes(p, shade)
    ox, oy = p.offset
    box = (-ox / p.scale, -oy / p.scale, p.width / p.scale, p.height / p.scale)
    drawings = tuple(
        Plane(p.air.weather, tinted(c, shade)[: p.height, : p.width], 0, 0, 0.0) for c in falling(p, box, 1.0)
    )
    return Weather(drawings, len(p.planes))


def behind_panes(p: Painter, shade: tuple[float, float, float]) -> Weather:
    """Return weather seen through windows: one plane that spans them all, empty between them."""
    x0, y0 = min(b[0] for b in p.panes), min(b[1] for b in p.panes)
    x1, y1 = max(b[0] + b[2] for b in p.panes), max(b[1] + b[3] for b in p.panes)
    box = (x0, y0, x1 - x0, y1 - y0)
    covers = falling(p, box, 0.6)
    mask = np.zeros_like(covers[0])
    for x, y, w, h in p.panes:
        a, b = round((x - x0) * p.scale), round((y - y0) * p.scale)
        mask[b : b + round(h * p.scale), a : a + round(w * p.scale)] = 255
    ox, oy = p.offset
    at = (round(x0 * p.scale + ox), round(y0 * p.scale + oy))
    depth = p.planes[p.pane_plane].depth
    drawings = tuple(Plane(p.air.weather, tinted(cv2.bitwise_and(c, mask), shade), *at, depth) for c in covers)
    return Weather(drawings, p.pane_plane + 1)


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
