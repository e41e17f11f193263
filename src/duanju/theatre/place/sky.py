"""Skies: gradients, sun, moon, stars and clouds; and the same sky seen through a window."""

import math
import random

import skia

from duanju.theatre.pen import Rgb, ellipse, mix, paint, rect, rgb, shade, stroke
from duanju.theatre.place.air import Air
from duanju.theatre.place.painter import Painter, ScenePen


def paint_sky(p: Painter, low: float = 1050.0) -> None:
    """Paint the sky plane; `low` is where sun and haze meet the land."""
    p.horizon = min(p.horizon, low + 100)
    with p.plane("sky", 0.06, sky=p.air.sky) as pen:
        r = p.rng("sky")
        if p.air.sunny:
            luminary(pen, p.air, r, low)
        clouds(pen, p.air, r, low)


def luminary(pen: ScenePen, air: Air, r: random.Random, low: float) -> None:
    """Paint sun, or moon and stars."""
    ink = pen.style == "ink"
    x = 1080 * (0.26 if pen.light.side < 0 else 0.74)
    if air.dark > 0.8:
        c = pen.canvas
        for _ in range(70):
            s = r.uniform(0.8, 2.6)
            c.drawCircle(
                r.uniform(-100, 1180), r.uniform(-160, low * 0.7), s, paint((1, 0.98, 0.9), r.uniform(0.25, 0.9))
            )
        y = r.uniform(290, 345)
        pen.glow(x, y, 300, rgb("9db8ea"), 0.34)
        disc = ellipse(x, y, 58, 58)
        pen.canvas.drawPath(disc, paint(rgb("f3ecd2")))
        if not ink:
            for dx, dy, q in ((-16, -8, 13), (14, 18, 9), (20, -20, 6)):
                pen.canvas.drawPath(ellipse(x + dx, y + dy, q, q), paint(rgb("dcd3b6"), 0.7))
        return
    height = {"dawn": low - 40, "dusk": low - 60, "evening": low + 400, "afternoon": 350}.get(air.time, 300)
    warm = {"dawn": "ffdcae", "dusk": "ffcf80", "afternoon": "ffe2a0"}.get(air.time, "fff4d8")
    if height > low:
        pen.glow(x, low, 520, rgb("f0a070"), 0.4)
        return
    pen.glow(x, height, 520, rgb(warm), 0.30 if ink else 0.62)
    if air.time in ("dusk", "dawn"):
        pen.canvas.drawPath(ellipse(x, height, 84, 84), paint(rgb("cf5138") if ink else rgb("fff0c8"), 0.92))
    elif not ink:
        pen.canvas.drawPath(ellipse(x, height, 56, 56), paint(rgb("fffbe8"), 0.9))


def clouds(pen: ScenePen, air: Air, r: random.Random, low: float) -> None:
    """Paint clouds as the weather has them: bands under a fair sky, masses under a grey one."""
    ink = pen.style == "ink"
    if air.weather == "fog":
        return
    heavy = air.weather in ("rain", "snow", "cloud")
    count = 7 if heavy else r.randint(4, 6)
    for i in range(count):
        y = r.uniform(60, low * 0.74) if not heavy else -40 + i * low * 0.11
        x, w = r.uniform(-260, 860), r.uniform(330, 640) * (1.5 if heavy else 1.0)
        cloud(pen, air, r, (x, y, w), heavy, ink, low)
    if air.weather == "wind":
        for _ in range(9):
            x, y, w = r.uniform(-200, 800), r.uniform(80, low * 0.8), r.uniform(300, 700)
            pen.canvas.drawPath(
                stroke([(x, y), (x + w * 0.5, y - 30), (x + w, y - 12)], [1, 7, 1]),
                paint(mix(air.sky[2], (1, 1, 1), 0.5), 0.4),
            )


def cloud(
    pen: ScenePen, air: Air, r: random.Random, box: tuple[float, float, float], heavy: bool, ink: bool, low: float
) -> None:
    """Paint one cloud: a sheet with a flat foot and a lobed back, or one stroke of thin ink."""
    x, y, w = box
    t = max(0.0, min(1.0, y / low))
    base = mix(air.sky[1], air.sky[2], t)
    if heavy:
        color: Rgb = shade(base, r.uniform(0.90, 1.05))
    elif air.dark > 0.3:
        color = mix(mix(air.sky[3], air.sky[0], 0.62 - 0.4 * t), (1.0, 0.62, 0.55), 0.35 * (1 - air.dark))
    else:
        color = mix(base, (1, 1, 1), 0.62)
    tall = w * r.uniform(0.09, 0.13) * (1.5 if heavy else 1.0)
    shape = billow(r, x, y, w, tall)
    alpha = (0.30 if heavy else 0.24) if ink else (0.5 if heavy else 0.6)
    pen.canvas.drawPath(shape, paint(color, alpha))
    if not ink:
        lower = billow(r, x + w * 0.12, y, w * 0.8, tall * 0.5)
        pen.canvas.drawPath(lower, paint(mix(color, air.sky[2], 0.4), alpha * 0.8))


def billow(r: random.Random, x: float, y: float, w: float, tall: float) -> skia.Path:
    """Return a cloud: a long flat foot at `y` with round heads of different size on it."""
    shape = rect(x + w * 0.07, y - tall * 0.2, w * 0.86, tall * 0.2, tall * 0.1)
    n = r.randint(3, 5)
    for k in range(n):
        u = (k + 0.35 + r.uniform(0, 0.3)) / n
        q = tall * (0.36 + 0.30 * math.sin(math.pi * u)) * r.uniform(0.85, 1.2)
        head = ellipse(x + w * (0.1 + 0.8 * u), y - tall * 0.13, q * 1.7, q)
        shape = skia.Op(shape, head, skia.PathOp.kUnion_PathOp) or shape
    foot = rect(x - w, y, w * 3, tall * 2)
    return skia.Op(shape, foot, skia.PathOp.kDifference_PathOp) or shape
