"""What a street shows at eye level: shop fronts, their wares, and signs lit after dark."""

import random

import skia

from duanju.theatre.pen import Rgb, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.houses import (
    sign,
)
from duanju.theatre.place.painter import Painter, ScenePen

NEON = ("ff4f6a", "4fd0ff", "ffb84f", "7dff9a", "c98aff", "ff7a4f")


def open_front(p: Painter, pen: ScenePen, x0: float, y0: float, x1: float, y1: float, r: random.Random) -> None:
    """Paint a shop front: light, shelves and a counter within, or the shutter down."""
    lit = p.air.lamps
    body = rect(x0, y0, x1 - x0, y1 - y0)
    if r.random() < 0.22:
        pen.fill(body, rgb("8a8f92"), 3)
        pen.ribs([((x0, y0 + k * 20), (x1, y0 + k * 20)) for k in range(1, int((y1 - y0) / 20))], 3, rgb("6a7074"), 0.8)
        return
    wood = rgb(r.choice(("5a3a2a", "3f4a44", "6a4a30")))
    pen.fill(body, wood, 3)
    pane = rect(x0 + 10, y0 + 10, x1 - x0 - 20, y1 - y0 - 10)
    inside = rgb("f0b868") if lit else pen.tone(rgb("4f423a"))
    pen.shining(pane, inside)
    with pen.clip(pane):
        trade = r.random()
        if trade < 0.5:
            stock(pen, r, x0, y0, x1, y1, lit)
        elif trade < 0.75:
            garments(pen, r, x0, y0, x1, y1, lit)
        else:
            eating(pen, x0, y0, x1, y1, lit)
        counter = y1 - (y1 - y0) * 0.28
        pen.fill(rect(x0, counter, x1 - x0, y1 - counter), shade(wood, 1.25 if lit else 0.9), 4)
        pen.flat(rect(x0, counter, x1 - x0, 9), shade(wood, 1.7))
    if lit:
        pen.glow((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) * 0.8, rgb("ffb050"), 0.30)


def stock(pen: ScenePen, r: random.Random, x0: float, y0: float, x1: float, y1: float, lit: bool) -> None:
    """Fill the shelves of a shop front with its wares, a few paths for all of them."""
    colors = [rgb(r.choice(("a33b32", "3f6a63", "c79a3c", "466083", "d9cdb6", "8f5f42"))) for _ in range(4)]
    wares = [skia.Path() for _ in colors]
    gap = (y1 - y0) * 0.2
    for k in range(3):
        yy = y0 + gap * (k + 1)
        pen.ribs([((x0, yy), (x1, yy))], 6, rgb("5f3f2c"))
        x = x0 + 18.0
        while x < x1 - 34:
            w, h = r.uniform(14, 34), gap * r.uniform(0.4, 0.78)
            path = wares[r.randrange(4)]
            if r.random() < 0.4:
                path.addOval(skia.Rect.MakeXYWH(x, yy - h * 0.8, w, h * 0.8))
            else:
                path.addRect(skia.Rect.MakeXYWH(x, yy - h, w, h))
            x += w + r.uniform(3, 10)
    for path, c in zip(wares, colors, strict=True):
        if lit:
            pen.shining(path, mix(c, rgb("6a3a1c"), 0.35), 0.9)
        else:
            pen.flat(path, c, 0.75)


def garments(pen: ScenePen, r: random.Random, x0: float, y0: float, x1: float, y1: float, lit: bool) -> None:
    """Fill a shop front with clothes on a rail."""
    rail = y0 + (y1 - y0) * 0.2
    pen.ribs([((x0, rail), (x1, rail))], 6, rgb("6a6f70"))
    x = x0 + 34.0
    while x < x1 - 30:
        w, h = r.uniform(40, 56), (y1 - y0) * r.uniform(0.3, 0.44)
        c = rgb(r.choice(("a33b32", "3f6a8a", "c79a3c", "4a5a46", "d9cdb6", "7a4a6a", "35383f")))
        coat = polygon(
            [
                (x - w * 0.2, rail + 8),
                (x + w * 0.2, rail + 8),
                (x + w * 0.5, rail + 30),
                (x + w * 0.42, rail + h),
                (x - w * 0.42, rail + h),
                (x - w * 0.5, rail + 30),
            ]
        )
        if lit:
            pen.shining(coat, mix(c, rgb("6a3a1c"), 0.3), 0.95)
        else:
            pen.flat(coat, c, 0.8)
        x += w + r.uniform(4, 16)


def eating(pen: ScenePen, x0: float, y0: float, x1: float, y1: float, lit: bool) -> None:
    """Fill a front with the inside of an eating house: lamps, a wall of tallies, tables and chairs."""
    mid, h = (x0 + x1) / 2, y1 - y0
    pen.ribs(
        [((x0 + k * 30, y0 + h * 0.2), (x0 + k * 30, y0 + h * 0.36)) for k in range(1, int((x1 - x0) / 30))],
        12,
        rgb("b5603c"),
        0.6,
    )
    for s in (-0.26, 0.26):
        x = mid + s * (x1 - x0)
        pen.ribs([((x, y0), (x, y0 + h * 0.26))], 3)
        pen.flat(
            polygon(
                [(x - 10, y0 + h * 0.25), (x + 10, y0 + h * 0.25), (x + 30, y0 + h * 0.34), (x - 30, y0 + h * 0.34)]
            ),
            rgb("3a3430"),
        )
        if lit:
            pen.glow(x, y0 + h * 0.36, 80, rgb("fff0c0"), 0.7)
        pen.flat(rect(x - 54, y0 + h * 0.60, 108, 12), rgb("5a3a28"))
        pen.flat(rect(x - 6, y0 + h * 0.60, 12, h * 0.2), rgb("5a3a28"))
        pen.flat(rect(x - 82, y0 + h * 0.50, 12, h * 0.3), rgb("4a2e22"))
        pen.flat(rect(x + 70, y0 + h * 0.50, 12, h * 0.3), rgb("4a2e22"))


def lightbox(p: Painter, pen: ScenePen, x: float, y: float, w: float, h: float, r: random.Random) -> None:
    """Paint the lit sign of a shop of today: neon after dark, plain board by day."""
    neon = rgb(r.choice(NEON))
    if not p.air.lamps:
        sign(pen, x, y, w, h, mix(neon, rgb("3a4048"), 0.45), r)
        return
    sign(pen, x, y, w, h, mix(neon, rgb("1a1420"), 0.55), r)
    pen.canvas.drawPath(rect(x + 5, y + 5, w - 10, h - 10, 4), stroke_paint(neon, 5))
    pen.glow(x + w / 2, y + h / 2, w * 0.62, neon, 0.42)


def stroke_paint(color: Rgb, width: float) -> skia.Paint:
    """Return a paint that draws only the outline, as bright as it is."""
    return paint(color, 1.0, Style=skia.Paint.kStroke_Style, StrokeWidth=width)
