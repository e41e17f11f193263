"""Land: ridges in the mist, ground of many kinds, water, and what weather leaves on them."""

import itertools
import math
import random
from collections.abc import Sequence

import cv2
import numpy as np
import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, TALL, WIDE, Painter, ScenePen
from duanju.theatre.place.plants import add_leaf, fallen, grass, greens
from duanju.theatre.place.scenery import Plane
from duanju.theatre.place.texture import Field, enlarged, noise

SNOWFIELD = rgb("eef2f7")
STEP = 8


def profile(r: random.Random, y: float, high: float, cell: float, sharp: float) -> list[Point]:
    """Return the line of a ridge from the left edge of the sheet to the right."""
    n = int((RIGHT - LEFT) / STEP) + 2
    xs = np.arange(n)

    def waves(size: float) -> Field:
        knots = np.array([r.random() for _ in range(int(n * STEP / size) + 4)])
        at = xs * STEP / size + r.random()
        i = at.astype(int)
        f = at - i
        f = f * f * (3 - 2 * f) if sharp < 0.5 else f ** (1.25)
        out: Field = knots[i] * (1 - f) + knots[i + 1] * f
        return out

    field = waves(cell) + 0.42 * waves(cell / 2.7) + 0.16 * waves(cell / 7) + 0.05 * waves(cell / 17)
    field = (field - field.min()) / max(1e-6, float(field.max() - field.min()))
    return [(LEFT + x * STEP, y - high * float(v)) for x, v in zip(xs, field**1.15, strict=True)]


def ridge(pen: ScenePen, r: random.Random, line: Sequence[Point], color: Rgb, depth: float) -> None:
    """Paint one ridge: `color` at its crest fading into mist `depth` below; hatching in ink."""
    low = max(y for _, y in line)
    top = min(y for _, y in line)
    body = polygon([*line, (RIGHT, low + depth), (LEFT, low + depth)])
    mist = pen.air.haze
    if pen.style == "paper":
        edge(pen, line)
    foot = mix(pen.tone(color), mist, 0.86)
    crest = pen.tone(color) if pen.style == "paper" else mix(pen.tone(color), pen.ink, 0.20)
    pen.blend(body, crest, foot)
    pen.canvas.drawPath(rect(LEFT, low + depth - 1, RIGHT - LEFT, 420), paint(foot))
    with pen.clip(body):
        texture = skia.Path()
        step = 9 if pen.style == "ink" else 20
        for i in range(0, len(line) - 1, 1):
            for _ in range(2 if pen.style == "ink" else 1):
                if r.random() > 8 / step:
                    continue
                x, y = line[i]
                y += r.uniform(0, (low - top) * 0.7)
                add_leaf(
                    texture,
                    x,
                    y,
                    math.pi / 2 + r.choice((-1, 1)) * r.uniform(0.15, 0.5),
                    r.uniform(36, 130),
                    r.uniform(1.5, 5),
                )
        dark = mix(shade(color, 0.6), pen.ink, 0.3)
        pen.flat(texture, dark, (0.30 if pen.style == "ink" else 0.14) * (1 - pen.far))
        if pen.air.snowy:
            snow_crest(pen, r, line)
    if pen.style == "ink":
        peak = [p for k, p in enumerate(line) if k % 2 == 0]
        widths = [r.uniform(1.5, 6.5) for _ in range(24)]
        pen.line(peak, widths, None, 0.6, len(peak))
    elif pen.air.light.strength > 0.3:
        pen.ribs([line], 2.2, mix(color, pen.air.light.key, 0.55), 0.5)


def edge(pen: ScenePen, line: Sequence[Point]) -> None:
    """Cast the soft shadow of a sheet's upper edge on what lies behind, without the price of a blur."""
    for width, alpha in ((26, 0.05), (16, 0.06), (8, 0.08)):
        path = skia.Path()
        path.addPoly([skia.Point(x, y + 3) for x, y in line], False)
        dim = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=width,
            Color4f=skia.Color4f(0.09, 0.04, 0.10, alpha * (1 - 0.7 * pen.far)),
        )
        pen.canvas.drawPath(path, dim)


def snow_crest(pen: ScenePen, r: random.Random, line: Sequence[Point]) -> None:
    """Lay snow over the upper part of a ridge, ragged below."""
    under = [(x, y + 40 + 70 * abs(math.sin(k * 0.37)) + r.uniform(0, 26)) for k, (x, y) in enumerate(line)]
    pen.flat(polygon([*line, *under[::-1]]), SNOWFIELD, 0.85)


def mist(p: Painter, name: str, y0: float, y1: float, alpha: float, depth: float, color: Rgb | None = None) -> None:
    """Lay a bank of mist between two heights: noise made small and enlarged."""
    mx, my = round(p.width * 0.09), round(p.height * 0.09)
    w = p.width + 2 * mx
    top, bottom = (round(y * p.scale + p.offset[1]) for y in (y0, y1))
    top, bottom = max(-my, top), min(p.height + my, bottom)
    h = bottom - top
    if h < 4:
        return
    sw, sh = max(3, w // 12), max(3, h // 12)
    r = p.rng("mist", name)
    field = noise(sw, sh, max(3.0, sw / 4), r.randrange(1 << 30), 3)
    lane = np.clip(np.sin(np.linspace(0, np.pi, sh)), 0, 1)[:, None] ** 0.8
    cover = enlarged(np.clip(lane * (0.30 + 1.1 * field), 0, 1) * alpha, w, h)
    c = color or p.air.haze
    solid = np.empty((h, w, 4), np.uint8)
    for k, v in enumerate((c[2], c[1], c[0], 1.0)):
        solid[..., k] = cv2.convertScaleAbs(cover, alpha=255 * v)
    p.planes.append(Plane(name, solid, -mx, top, depth))


def hills(
    p: Painter, y: float, high: float = 240.0, rows: int = 2, colors: tuple[str, str] = ("9fb3b0", "6f8a7c")
) -> None:
    """Paint soft distant hills on one far plane."""
    with p.plane("hills", 0.14) as pen:
        for k in range(rows):
            u = k / max(1, rows - 1)
            pen.far = min(0.85, (0.66 - 0.30 * u) * (0.55 + 0.45 * p.air.thick))
            r = p.rng("hills", k)
            line = profile(r, y + k * high * 0.42, high * (1 - 0.3 * u), 330, 0.2)
            color = mix(rgb(colors[0]), rgb(colors[1]), u)
            ridge(pen, r, line, color, 320)


GROUNDS = {
    "flagstone": "a79f92",
    "earth": "b08d66",
    "cobble": "8f8b86",
    "asphalt": "6d6f74",
    "grass": "86985a",
    "concrete": "a9a59c",
    "sand": "d8c49a",
    "gravel": "a69b88",
    "planks": "93704f",
    "snow": "eef2f7",
}


def ground(p: Painter, y: float, kind: str, depth: float = 0.85, line: Sequence[Point] | None = None) -> None:
    """Paint the ground plane from height `y` down; snow, puddles and fallen leaves come with the weather."""
    with p.plane("ground", depth) as pen:
        lay_ground(p, pen, y, kind, line)


def lay_ground(p: Painter, pen: ScenePen, y: float, kind: str, line: Sequence[Point] | None = None) -> None:
    """Paint ground on an open plane."""
    r = p.rng("ground", kind)
    top = list(line or [(LEFT, y), (RIGHT, y)])
    body = polygon([*top, (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    color = rgb(GROUNDS[kind])
    if kind == "grass":
        color = {"spring": rgb("93a95c"), "autumn": rgb("ab9458"), "winter": rgb("9a9474")}.get(p.air.season, color)
    if p.air.snowy:
        color = mix(SNOWFIELD, color, 0.08)
    if p.air.wet:
        color = mix(shade(color, 0.80), p.air.sky[2], 0.10)
    if pen.style == "ink" and not p.air.snowy:
        color = mix(color, rgb("f3ecdd"), 0.5)
    if pen.style == "paper":
        edge(pen, top)
    near = shade(color, 0.80 if not p.air.snowy else 0.9)
    if p.air.snowy:
        near = mix(near, rgb("a9b9d6"), 0.3)
    pen.fade(body, color, near)
    if pen.style == "ink":
        pen.line(top if len(top) > 2 else [top[0], (WIDE / 2, y + 1), top[1]], [3, 6, 2, 5, 3], None, 0.55, 40)
    with pen.clip(body):
        PATTERNS.get(kind, speckle)(pen, r, y, color)
        if p.air.snowy:
            drifts(pen, r, y)
        elif p.air.wet:
            puddles(pen, r, y)
        elif p.air.season == "autumn" and kind not in ("asphalt", "planks"):
            fallen(pen, r, y + 20, TALL, 70, greens(p.air) or (color,))


def flags(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Draw flagstones in perspective."""
    alpha = 0.25 if pen.air.snowy else 0.6
    rows, y0, h = [y], y, 22.0
    while y0 < BOTTOM:
        y0 += h
        h *= 1.32
        rows.append(y0)
    lines: list[tuple[Point, ...]] = [((LEFT, v), (RIGHT, v + r.uniform(-3, 3))) for v in rows[1:]]
    vanish = (540.0, y - 420)
    for a, b in itertools.pairwise(rows):
        shift = r.random()
        for k in range(-9, 10):
            x = 540 + (k + shift) * 235
            lines.append(
                tuple((vanish[0] + (x - vanish[0]) * (v - vanish[1]) / (BOTTOM - vanish[1]), v) for v in (a, b))
            )
    pen.ribs(lines, 3.2, shade(color, 0.70), alpha)


def speckle(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Strew short marks over bare ground, larger nearer."""
    dark, light = skia.Path(), skia.Path()
    for k in range(90):
        t = r.random() ** 1.5
        s = 3 + 15 * t
        add_leaf(
            dark if k % 2 else light,
            r.uniform(LEFT, RIGHT),
            y + 12 + (BOTTOM - y) * t,
            r.uniform(-0.2, 0.2),
            s * 2.4,
            s * 0.22,
        )
    pen.flat(dark, shade(color, 0.72), 0.4)
    pen.flat(light, mix(color, (1, 1, 0.9), 0.4), 0.45)


def cobbles(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Draw cobbles: ovals in rows that grow towards the viewer."""
    dark, light = skia.Path(), skia.Path()
    v, h = y + 8, 9.0
    while v < BOTTOM:
        x = LEFT + r.uniform(-30, 0)
        while x < RIGHT:
            w = h * r.uniform(2.2, 3.2)
            (light if r.random() < 0.5 else dark).addOval(skia.Rect.MakeXYWH(x, v, w - h * 0.25, h * 0.86))
            x += w
        v += h
        h *= 1.15
    k = 0.4 if pen.air.snowy else 1.0
    pen.flat(dark, shade(color, 0.86), 0.55 * k)
    pen.flat(light, mix(color, (1, 1, 1), 0.16), 0.55 * k)


def planks(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Draw floorboards that run towards the vanishing point."""
    vanish = (540.0, y - 520)
    lines = []
    for k in range(-12, 13):
        x = 540 + k * 150
        lines.append(
            tuple((vanish[0] + (x - vanish[0]) * (v - vanish[1]) / (BOTTOM - vanish[1]), v) for v in (y, BOTTOM))
        )
    pen.ribs(lines, 3, shade(color, 0.68), 0.7)
    ends = []
    for _ in range(14):
        k, v = r.randint(-10, 9), r.uniform(y + 10, BOTTOM)
        s = (v - vanish[1]) / (BOTTOM - vanish[1])
        ends.append(((540 + (540 + k * 150 - 540) * s, v), (540 + ((k + 1) * 150) * s, v)))
    pen.ribs(ends, 3, shade(color, 0.68), 0.6)


def sward(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Draw tufts of grass, larger nearer; a few flowers in spring and summer."""
    if pen.air.snowy:
        return
    for k in range(7):
        t = k / 6
        v = y + 16 + (TALL - y) * t
        grass(pen, r, LEFT, RIGHT, v, 16 + 30 * t, 34, shade(color, r.choice((0.74, 0.86, 1.1))))
    if pen.air.season in ("spring", "summer"):
        path = skia.Path()
        for _ in range(26):
            t = r.random()
            path.addCircle(r.uniform(LEFT, RIGHT), y + 30 + (TALL - y) * t, 2.5 + 5 * t)
        pen.flat(path, rgb(r.choice(("f4e9c8", "e8c34a", "e2a3b0", "c9b6e0"))), 0.9)


def lanes(pen: ScenePen, r: random.Random, y: float, color: Rgb) -> None:
    """Draw a road's kerb and its broken line."""
    speckle(pen, r, y, color)
    pen.flat(polygon([(LEFT, y), (RIGHT, y), (RIGHT, y + 34), (LEFT, y + 34)]), mix(color, rgb("b9b4aa"), 0.75))
    pen.ribs([((LEFT, y + 36), (RIGHT, y + 36))], 4, shade(color, 0.6))
    dashes = skia.Path()
    for k in range(-1, 6):
        x = LEFT + 60 + k * 260
        dashes.addPath(polygon([(x, y + 300), (x + 130, y + 300), (x + 124, y + 316), (x - 8, y + 316)]))
    if not pen.air.snowy:
        pen.flat(dashes, rgb("ded8c6"), 0.75)


def drifts(pen: ScenePen, r: random.Random, y: float) -> None:
    """Model lying snow with a few blue hollows."""
    path = skia.Path()
    for _ in range(11):
        t = r.random()
        x, v, w = r.uniform(LEFT, 900), y + 30 + (BOTTOM - y) * t, 160 + 320 * t
        path.addPath(
            curve(
                [
                    (x, v),
                    (x + w * 0.3, v - 9 - 10 * t),
                    (x + w * 0.7, v - 4),
                    (x + w, v),
                    (x + w * 0.5, v + 8 + 10 * t),
                ],
                True,
                0.8,
            )
        )
    pen.flat(path, rgb("b4c3dd"), 0.42)


def puddles(pen: ScenePen, r: random.Random, y: float) -> None:
    """Lay puddles that mirror the sky, and the streaks of a wet surface."""
    sky = mix(pen.air.sky[2], pen.air.sky[3], 0.5)
    for _ in range(7):
        t = r.uniform(0.04, 0.9)
        x, v, w = r.uniform(-60, 1000), y + (BOTTOM - y) * t, r.uniform(120, 300) * (0.5 + t)
        h = w * 0.13
        pts = [
            (x - w / 2, v),
            (x - w * 0.2, v - h * 0.8),
            (x + w * 0.25, v - h * 0.6),
            (x + w / 2, v + h * 0.1),
            (x + w * 0.2, v + h * 0.8),
            (x - w * 0.25, v + h * 0.6),
        ]
        pool = curve(pts, True, 0.9)
        pen.blend(pool, sky, mix(sky, pen.tone((0.3, 0.32, 0.36)), 0.35), (0.75, 0.75))
        with pen.clip(pool):
            rings = [
                (
                    (x - w * 0.2 + k * w * 0.2 - 16, v + 2),
                    (x - w * 0.2 + k * w * 0.2, v + 9),
                    (x - w * 0.2 + k * w * 0.2 + 16, v + 2),
                )
                for k in range(3)
            ]
            pen.ribs(rings, 2, (1, 1, 1), 0.35)
    if pen.air.lamps:
        gleam = skia.Path()
        for x in (r.uniform(120, 380), r.uniform(640, 960)):
            for k in range(16):
                w = r.uniform(30, 90)
                add_leaf(gleam, x + r.uniform(-30, 30) - w / 2, y + 16 + k * 22, 0, w, r.uniform(1.5, 4))
        pen.bloom(gleam, rgb("ffc070"), 0.45, 3)


PATTERNS = {
    "flagstone": flags,
    "cobble": cobbles,
    "planks": planks,
    "grass": sward,
    "asphalt": lanes,
    "concrete": flags,
}


def water(pen: ScenePen, r: random.Random, y0: float, y1: float, calm: float = 1.0) -> None:
    """Paint water between two heights: the sky upside down, streaked."""
    body = rect(LEFT, y0, RIGHT - LEFT, y1 - y0)
    top, low = pen.air.sky[3], pen.air.sky[1]
    deep = mix(low, pen.tone(rgb("4f7480")), 0.55)
    pen.blend(body, mix(top, deep, 0.3), deep)
    streaks, darks = skia.Path(), skia.Path()
    for _ in range(70):
        t = r.random() ** 1.3
        v, w = y0 + 8 + (y1 - y0) * t, (26 + 150 * t) * r.uniform(0.5, 1.2)
        add_leaf(
            streaks if r.random() < 0.55 else darks,
            r.uniform(LEFT, RIGHT),
            v,
            r.uniform(-0.03, 0.03),
            w,
            (1.2 + 3 * t) / calm,
        )
    pen.flat(streaks, (1, 1, 1), 0.35 if pen.air.dark < 0.5 else 0.5)
    pen.flat(darks, shade(rgb("4f7480"), 0.6), 0.35)
    if pen.air.wet:
        rings = skia.Path()
        for _ in range(26):
            t = r.random()
            w = 10 + 34 * t
            x, v = r.uniform(LEFT, RIGHT), y0 + 20 + (y1 - y0) * t
            rings.addOval(skia.Rect.MakeXYWH(x, v, w, w * 0.26))
        pen.canvas.drawPath(
            rings,
            skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1.6, Color4f=skia.Color4f(1, 1, 1, 0.4)
            ),
        )


def moon_path(pen: ScenePen, r: random.Random, x: float, y0: float, y1: float, color: Rgb) -> None:
    """Lay the broken reflection of a light on water."""
    path = skia.Path()
    for k in range(18):
        t = k / 17
        v, w = y0 + (y1 - y0) * t, 26 + 70 * t * r.uniform(0.5, 1.2)
        add_leaf(path, x - w / 2 + r.uniform(-16, 16), v, 0, w, 3 + 3 * t)
    pen.shining(path, color, 0.6)


def stones(pen: ScenePen, r: random.Random, x0: float, x1: float, y: float, size: float, count: int) -> None:
    """Lay boulders along a line."""
    for _ in range(count):
        x, s = r.uniform(x0, x1), size * r.uniform(0.5, 1.2)
        shape = curve(
            [
                (x - s, y),
                (x - s * 0.8, y - s * 0.55),
                (x - s * 0.1, y - s * 0.8),
                (x + s * 0.7, y - s * 0.5),
                (x + s, y),
            ],
            True,
            0.7,
        )
        pen.fill(shape, rgb(r.choice(("8d8a82", "77756f", "9c968a"))), 4)
        if pen.air.snowy:
            pen.flat(
                curve(
                    [
                        (x - s * 0.85, y - s * 0.5),
                        (x - s * 0.1, y - s * 0.85),
                        (x + s * 0.75, y - s * 0.5),
                        (x, y - s * 0.5),
                    ],
                    True,
                    0.7,
                ),
                SNOWFIELD,
            )


def disc_shadow(pen: ScenePen, x: float, y: float, w: float) -> None:
    """Cast the soft shadow of something that stands on the ground."""
    pen.soft(ellipse(x, y, w, w * 0.14), (0.08, 0.05, 0.10), 0.35, w * 0.10)
