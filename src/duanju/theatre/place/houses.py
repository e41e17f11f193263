"""Buildings from outside: roofs, walls, windows, doors, chimneys, shop fronts, lanterns."""

import math
import random
from dataclasses import dataclass

import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, polygon, rect, rgb, shade, stroke
from duanju.theatre.place.painter import ScenePen

SNOW = rgb("f4f7fb")
LAMPLIGHT = rgb("ffc56a")
TILES = ("4b4858", "54504f", "474d55", "5a4a48")
"""Colours of fired tiles."""


@dataclass(frozen=True)
class Masonry:
    """What walls are made of: the colour, the colour of its joints, the size of a course (0: plastered)."""

    color: Rgb
    joint: Rgb
    course: float


MASONRY = {
    "grey-brick": Masonry(rgb("8b8a88"), rgb("6f6e70"), 26),
    "red-brick": Masonry(rgb("a5624b"), rgb("7f4638"), 25),
    "whitewash": Masonry(rgb("e2dccd"), rgb("b9b1a2"), 0),
    "earth": Masonry(rgb("c09a6c"), rgb("9a7850"), 0),
    "stone": Masonry(rgb("a39d90"), rgb("7d776c"), 44),
    "rose": Masonry(rgb("b58072"), rgb("8d5f55"), 26),
    "render": Masonry(rgb("cfc4ae"), rgb("a89c86"), 0),
    "concrete": Masonry(rgb("b4b1aa"), rgb("8f8c86"), 0),
}


def wall(
    pen: ScenePen, x0: float, y0: float, x1: float, y1: float, kind: str, r: random.Random, lift: float = 5.0
) -> None:
    """Paint a wall: some of its bricks, or the stains of its plaster; damp and shade at its foot."""
    m = MASONRY[kind]
    body = rect(x0, y0, x1 - x0, y1 - y0)
    pen.fill(body, m.color, lift if x1 - x0 < 700 else 0)
    with pen.clip(body):
        if m.course:
            bricks(pen, (x0, y0, x1, y1), m, r)
        else:
            stains(pen, (x0, y0, x1, y1), m, r)
        foot = rect(x0, y1 - 150, x1 - x0, 150)
        c = pen.tone(shade(m.color, 0.55))
        pen.blend(foot, c, c, (0.0, 0.45))
        eave = rect(x0, y0, x1 - x0, 90)
        pen.blend(eave, c, c, (0.5, 0.0))


def bricks(pen: ScenePen, box: tuple[float, float, float, float], m: Masonry, r: random.Random) -> None:
    """Paint some bricks of a wall lighter and darker than the rest."""
    x0, y0, x1, y1 = box
    w = m.course * 2.2
    tones = [skia.Path() for _ in range(3)]
    for j in range(int((y1 - y0) / m.course) + 1):
        for i in range(int((x1 - x0) / w) + 2):
            if r.random() < 0.30:
                tones[r.randrange(3)].addRect(
                    skia.Rect.MakeXYWH(x0 + i * w - (j % 2) * w / 2, y0 + j * m.course, w - 4, m.course - 4)
                )
    for path, k in zip(tones, (0.86, 0.94, 1.08), strict=True):
        pen.flat(path, shade(m.color, k), 0.8)


def stains(pen: ScenePen, box: tuple[float, float, float, float], m: Masonry, r: random.Random) -> None:
    """Paint the weathering of plaster: streaks under the eaves and patches near the ground."""
    x0, y0, x1, y1 = box
    path = skia.Path()
    for _ in range(int((x1 - x0) / 70)):
        x, h = r.uniform(x0, x1), r.uniform(30, 190)
        path.addPath(stroke([(x, y0), (x + 3, y0 + h * 0.5), (x, y0 + h)], [8, 5, 1], 6))
    for _ in range(int((x1 - x0) / 110)):
        x, w = r.uniform(x0, x1), r.uniform(60, 200)
        path.addPath(
            curve([(x, y1), (x + w * 0.2, y1 - w * 0.3), (x + w * 0.6, y1 - w * 0.22), (x + w, y1)], True, 0.8)
        )
    pen.flat(path, m.joint, 0.28)


def tiled_roof(
    pen: ScenePen, x0: float, x1: float, y: float, h: float, color: Rgb, sweep: float = 26.0, hip: float = 0.10
) -> None:
    """Paint a curved roof of round tiles: eaves at `y` from `x0` to `x1`, ridge `h` above."""
    w = x1 - x0
    top = [(x0 + w * (hip + (1 - 2 * hip) * i / 4), y - h + sweep * 0.4 * math.sin(math.pi * i / 4)) for i in range(5)]

    def eaves(u: float) -> float:
        return y + sweep * (0.8 * math.sin(math.pi * u) - abs(2 * u - 1) ** 5)

    eave = [(x0 + w * i / 16, eaves(i / 16)) for i in range(17)]
    body = curve(top + eave[::-1], True, 0.35)
    pen.fill(body, color, 8 if w < 800 else 5)
    n = max(6, int(w / 21))
    rows, lights, ends = [], [], skia.Path()
    for i in range(n + 1):
        u = i / n
        a, b = x0 + w * (hip + (1 - 2 * hip) * u), x0 + w * u
        bow = (a + b) / 2 - (0.5 - u) * w * hip * 0.3
        low = eaves(u) + 2
        rows.append(((a, y - h - 6), (bow, y - h * 0.42), (b, low)))
        lights.append(((a + 6, y - h - 6), (bow + 7, y - h * 0.42), (b + 7, low)))
        ends.addOval(skia.Rect.MakeXYWH(b - 7, low - 10, 14, 13))
    with pen.clip(body):
        pen.ribs(rows, 4.5, shade(color, 0.62), 0.75)
        pen.ribs(lights, 2.2, mix(color, pen.air.light.key, 0.30), 0.5)
    pen.flat(ends, shade(color, 0.78))
    if pen.air.snowy:
        cap = [(a, b + h * (0.62 + 0.10 * math.sin(k * 2.3))) for k, (a, b) in enumerate(spread(top, x0, x1, hip))]
        pen.fill(curve([(a, b - 5) for a, b in top] + cap[::-1], True, 0.6), SNOW, 3)
    ridge = [(a, b - 4) for a, b in top]
    pen.fill(stroke(ridge, [13, 16, 14, 16, 13]), SNOW if pen.air.snowy else shade(color, 0.72), 3)
    for (a, b), s in ((ridge[0], -1), (ridge[-1], 1)):
        pen.fill(stroke([(a, b + 4), (a + s * 12, b - 6), (a + s * 26, b - 24)], [14, 10, 3], 8), shade(color, 0.7))


def spread(top: list[Point], x0: float, x1: float, hip: float) -> list[Point]:
    """Return nine points across the middle of a roof, a little inside its slanting sides."""
    w = x1 - x0
    y = top[0][1]
    return [(x0 + w * (hip * 0.45 + (1 - hip * 0.9) * k / 8), y) for k in range(9)]


def gable_roof(pen: ScenePen, x0: float, x1: float, y: float, h: float, color: Rgb) -> None:
    """Paint the plain slope of a western slate roof seen from its long side."""
    body = polygon([(x0 + 14, y - h), (x1 - 14, y - h), (x1 + 10, y), (x0 - 10, y)])
    pen.fill(body, color, 5 if x1 - x0 < 800 else 0)
    courses = [((x0 - 20, y - h * k / 7), (x1 + 20, y - h * k / 7)) for k in range(1, 7)]
    joints = []
    for k in range(7):
        joints += [
            ((x + (k % 2) * 22, y - h * k / 7), (x + (k % 2) * 22, y - h * (k + 1) / 7))
            for x in range(int(x0), int(x1), 44)
        ]
    with pen.clip(body):
        pen.ribs(courses, 2.6, shade(color, 0.72), 0.8)
        pen.ribs(joints, 1.6, shade(color, 0.76), 0.5)
        if pen.air.snowy:
            pen.flat(
                curve(
                    [(x0 - 40, y - h - 20), (x1 + 40, y - h - 20)]
                    + [(x1 + 30 - (x1 - x0 + 60) * k / 9, y - h * (0.30 + 0.14 * (k % 2))) for k in range(10)],
                    True,
                    0.5,
                ),
                SNOW,
            )
    pen.line(
        [(x0 + 10, y - h), ((x0 + x1) / 2, y - h - 2), (x1 - 10, y - h)],
        [9, 9, 9],
        SNOW if pen.air.snowy else shade(color, 0.66),
    )


def chimney(pen: ScenePen, x: float, y: float, r: random.Random, kind: str = "red-brick") -> None:
    """Paint a chimney stack with its pots, its foot at (x, y)."""
    h, w = r.uniform(90, 130), r.uniform(64, 84)
    wall(pen, x - w / 2, y - h, x + w / 2, y, kind, r, 3)
    pen.flat(rect(x - w / 2 - 7, y - h - 4, w + 14, 14), shade(MASONRY[kind].color, 0.8))
    for k in range(r.choice((2, 3))):
        pen.fill(rect(x - w / 2 + 8 + k * 24, y - h - 38, 16, 36, 3), rgb("b06a45"), 2)
    if pen.air.snowy:
        pen.flat(rect(x - w / 2 - 7, y - h - 12, w + 14, 11, 5), SNOW)
    if pen.air.lamps or pen.air.season == "winter":
        puff = [(x, y - h - 40), (x + 24, y - h - 110), (x - 6, y - h - 180), (x + 40, y - h - 260)]
        pen.soft(stroke(puff, [10, 34, 48, 20]), mix(pen.air.haze, (1, 1, 1), 0.3), 0.35, 12)


def pane_color(pen: ScenePen, r: random.Random, lit: bool | None) -> tuple[Rgb, bool]:
    """Return what a pane of glass shows from outside, and whether a lamp burns behind it."""
    on = pen.air.lamps and r.random() < 0.75 if lit is None else lit
    if on:
        return mix(LAMPLIGHT, rgb("ffab55"), r.random() * 0.6), True
    return mix(mix(rgb("4a5560"), pen.air.sky[1], 0.35), (0.1, 0.12, 0.18), 0.5 * pen.air.dark), False


def lattice(
    pen: ScenePen,
    x: float,
    y: float,
    w: float,
    h: float,
    r: random.Random,
    lit: bool | None = None,
    frame: Rgb = (0.29, 0.18, 0.16),
) -> None:
    """Paint a Chinese window: paper panes behind a wooden lattice of a few patterns."""
    pen.fill(rect(x, y, w, h), frame, 4)
    m = max(5.0, w * 0.035)
    pane = rect(x + m, y + m, w - 2 * m, h - 2 * m)
    color, on = pane_color(pen, r, lit)
    if not on:
        color = mix(color, rgb("d9cfb8"), 0.45 * (1 - pen.air.dark))
    pen.shining(pane, color)
    bars: list[tuple[Point, ...]] = []
    n = max(2, round(w / 62))
    kind = r.randrange(4)
    for i in range(1, n):
        bars.append(((x + w * i / n, y + m), (x + w * i / n, y + h - m)))
    rows = {0: (0.2, 0.5, 0.8), 1: (0.16, 0.32, 0.5, 0.68, 0.84), 2: (0.5,), 3: (0.26, 0.74)}[kind]
    bars += [((x + m, y + h * j), (x + w - m, y + h * j)) for j in rows]
    if kind == 2:
        for i in range(n):
            cx, q = x + w * (i + 0.5) / n, min(w / n, h / 2) * 0.32
            for cy in (y + h * 0.26, y + h * 0.74):
                bars.append(((cx - q, cy), (cx, cy - q), (cx, cy - q)))
                bars += [((cx, cy - q), (cx + q, cy)), ((cx + q, cy), (cx, cy + q)), ((cx, cy + q), (cx - q, cy))]
    with pen.clip(pane):
        if on:
            pen.bloom(ellipse(x + w * 0.5, y + h * 0.62, w * 0.34, h * 0.3), (1.0, 0.95, 0.75), 0.5, w * 0.14)
        pen.ribs(bars, max(2.5, w * 0.017), frame)
    if on:
        pen.glow(x + w / 2, y + h / 2, w * 1.1, rgb("ffb050"), 0.34)
    sill(pen, x, y + h, w, frame)


def sash(
    pen: ScenePen,
    x: float,
    y: float,
    w: float,
    h: float,
    r: random.Random,
    lit: bool | None = None,
    frame: Rgb = (0.93, 0.92, 0.88),
) -> None:
    """Paint an English sash window: white frame, two lights, often a curtain."""
    pen.fill(rect(x, y, w, h), frame, 3)
    m = w * 0.08
    pane = rect(x + m, y + m, w - 2 * m, h - 2 * m)
    color, on = pane_color(pen, r, lit)
    pen.shining(pane, color)
    with pen.clip(pane):
        if r.random() < 0.7:
            cloth = mix(rgb(r.choice(("c9b79c", "a8605a", "7d8ea0", "d9d2c0"))), color, 0.4 if on else 0.25)
            for s in (0.0, 1.0):
                cx = x + m + s * (w - 2 * m)
                d = (1 - 2 * s) * w * 0.30
                pen.flat(
                    curve(
                        [(cx, y), (cx + d, y), (cx + d * 0.6, y + h * 0.55), (cx + d * 0.8, y + h), (cx, y + h)],
                        True,
                        0.4,
                    ),
                    cloth,
                    0.9,
                )
    bars = [((x + m, y + h * 0.5), (x + w - m, y + h * 0.5)), ((x + w / 2, y + m), (x + w / 2, y + h - m))]
    pen.ribs(bars, w * 0.045, frame)
    if on:
        pen.glow(x + w / 2, y + h / 2, w * 1.2, rgb("ffb050"), 0.30)
    pen.flat(rect(x - w * 0.08, y - h * 0.10, w * 1.16, h * 0.09), rgb("cfc4b0"))
    sill(pen, x, y + h, w, rgb("cfc4b0"))


def sill(pen: ScenePen, x: float, y: float, w: float, color: Rgb) -> None:
    """Paint the sill under a window, with snow on it in a snowfall."""
    pen.fill(rect(x - w * 0.05, y - 2, w * 1.1, max(8, w * 0.05)), color, 2)
    if pen.air.snowy:
        pen.flat(
            curve([(x - w * 0.05, y), (x + w * 0.2, y - 13), (x + w * 0.7, y - 11), (x + w * 1.05, y)], True, 0.8), SNOW
        )


def chinese_door(pen: ScenePen, x: float, y: float, w: float, h: float, r: random.Random, couplets: bool) -> None:
    """Paint a double door with rings, its threshold at `y`; red paper strips beside it if there are couplets."""
    color = rgb(r.choice(("7a2f26", "4a2e28", "5b3a2c", "34423f")))
    frame = shade(color, 0.7)
    pen.fill(rect(x - w * 0.62, y - h * 1.08, w * 1.24, h * 1.08), frame, 4)
    pen.fill(rect(x - w * 0.5, y - h, w * 0.49, h), color, 2)
    pen.fill(rect(x + w * 0.01, y - h, w * 0.49, h), color, 2)
    for s in (-1, 1):
        pen.fill(ellipse(x + s * w * 0.1, y - h * 0.5, w * 0.045, w * 0.045), rgb("c9a25a"), 2)
        pen.ribs(
            [((x + s * w * 0.1, y - h * 0.5), (x + s * w * 0.14, y - h * 0.44), (x + s * w * 0.1, y - h * 0.42))],
            3,
            rgb("c9a25a"),
        )
    pen.ribs(
        [((x - w * 0.44, y - h * k), (x - w * 0.06, y - h * k)) for k in (0.3, 0.7)]
        + [((x + w * 0.06, y - h * k), (x + w * 0.44, y - h * k)) for k in (0.3, 0.7)],
        3,
        shade(color, 0.7),
    )
    pen.flat(rect(x - w * 0.66, y - 16, w * 1.32, 18), shade(rgb("8b8a88"), 0.8))
    if couplets:
        red = rgb("c2392b")
        for s in (-1, 1):
            pen.fill(rect(x + s * w * 0.74 - w * 0.08, y - h * 0.96, w * 0.16, h * 0.78), red, 2)
            marks = [
                ((x + s * w * 0.74 - 5, y - h * (0.88 - k * 0.11)), (x + s * w * 0.74 + 6, y - h * (0.85 - k * 0.11)))
                for k in range(7)
            ]
            pen.ribs(marks, 4, rgb("3a1a14"), 0.75)
        pen.fill(rect(x - w * 0.5, y - h * 1.24, w, h * 0.12), red, 2)


def panel_door(
    pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb, glass: bool, r: random.Random
) -> None:
    """Paint a western panelled front door standing at (x, y)."""
    pen.fill(rect(x - w * 0.6, y - h * 1.16, w * 1.2, h * 1.16), rgb("e6e0d2"), 4)
    if glass:
        tint, _ = pane_color(pen, r, None)
        pen.shining(rect(x - w * 0.5, y - h * 1.13, w, h * 0.11), tint)
    pen.fill(rect(x - w * 0.5, y - h, w, h), color, 2)
    for px in (-0.38, 0.06):
        for py, ph in ((0.92, 0.34), (0.48, 0.38)):
            pen.flat(rect(x + px * w, y - h * py, w * 0.32, h * ph), shade(color, 0.82))
            pen.flat(rect(x + px * w + 4, y - h * py + 5, w * 0.32 - 8, h * ph - 9), shade(color, 1.06))
    pen.fill(ellipse(x + w * 0.4, y - h * 0.5, 8, 8), rgb("d2b25e"), 2)
    pen.flat(rect(x - w * 0.16, y - h * 0.54, w * 0.28, 9), rgb("d2b25e"))
    pen.fill(rect(x - w * 0.7, y - 14, w * 1.4, 18), rgb("b9b0a0"), 2)


def lantern(pen: ScenePen, x: float, y: float, s: float, hang: float = 60.0) -> None:
    """Hang a red lantern of half-width `s` with its middle at (x, y)."""
    pen.ribs([((x, y - s - hang), (x, y - s))], 3)
    lit = pen.air.lamps
    body = ellipse(x, y, s, s * 0.88)
    pen.fill(body, rgb("c8432f"), 4)
    if lit:
        with pen.clip(body):
            pen.shining(body, rgb("e8552f"), 0.9)
            pen.bloom(ellipse(x, y + s * 0.1, s * 0.55, s * 0.5), rgb("ffc070"), 0.9, s * 0.25)
    ribs = [((x, y - s * 0.88), (x + k * s * 0.75, y), (x, y + s * 0.88)) for k in (-1.6, -0.8, 0, 0.8, 1.6)]
    pen.ribs(ribs, 2, rgb("8f2418"), 0.6)
    for k in (-1, 1):
        pen.flat(rect(x - s * 0.4, y + k * s * 0.88 - s * 0.09, s * 0.8, s * 0.18, 3), rgb("c9a25a"))
    pen.ribs([((x + k, y + s), (x + k, y + s * 1.6)) for k in (-6, -2, 2, 6)], 2, rgb("c9a25a"))
    if lit:
        pen.glow(x, y, s * 3.6, rgb("ff9a50"), 0.6)


def street_lamp(pen: ScenePen, x: float, y: float, tall: float, western: bool) -> Point:
    """Paint a street lamp standing at (x, y); return where its light is."""
    iron = rgb("3a3f44")
    top = y - tall
    pen.line([(x, y), (x, y - tall * 0.5), (x, top)], [15, 11, 9], iron)
    pen.fill(rect(x - 16, y - 26, 32, 26, 4), iron, 2)
    if western:
        lamp = polygon([(x - 22, top - 52), (x + 22, top - 52), (x + 14, top), (x - 14, top)])
        pen.fill(lamp, rgb("d9d6c8"), 2)
        pen.fill(polygon([(x - 27, top - 52), (x + 27, top - 52), (x + 6, top - 80), (x - 6, top - 80)]), iron, 2)
        at = (x, top - 26)
    else:
        pen.line([(x, top + 6), (x + 40, top - 40), (x + 100, top - 44)], [9, 8, 7], iron)
        lamp = ellipse(x + 108, top - 36, 32, 12)
        pen.fill(lamp, rgb("d9d6c8"), 2)
        at = (x + 108, top - 30)
    if pen.air.lamps:
        pen.shining(lamp, rgb("fff0c4"))
        pen.glow(*at, 230, rgb("ffc070"), 0.7)
    return at


def awning(pen: ScenePen, x0: float, x1: float, y: float, drop: float, a: Rgb, b: Rgb) -> None:
    """Paint a striped awning with a scalloped edge."""
    n = max(4, round((x1 - x0) / 70))
    out = 26
    body = polygon([(x0, y), (x1, y), (x1 + out, y + drop), (x0 - out, y + drop)])
    pen.fill(body, a, 8)
    w = (x1 - x0) / n
    v = (x1 - x0 + 2 * out) / n
    stripes, scallops = skia.Path(), [skia.Path(), skia.Path()]
    for i in range(n):
        if i % 2:
            stripes.addPath(
                polygon(
                    [
                        (x0 + i * w, y),
                        (x0 + (i + 1) * w, y),
                        (x0 - out + (i + 1) * v, y + drop),
                        (x0 - out + i * v, y + drop),
                    ]
                )
            )
        scallops[i % 2].addPath(ellipse(x0 - out + (i + 0.5) * v, y + drop, v / 2, 22))
    pen.flat(scallops[0], shade(a, 0.9))
    pen.flat(scallops[1], shade(b, 0.9))
    pen.flat(stripes, b)
    if pen.air.snowy:
        pen.flat(
            polygon([(x0, y - 8), (x1, y - 8), (x1 + out * 0.5, y + drop * 0.45), (x0 - out * 0.5, y + drop * 0.4)]),
            SNOW,
            0.95,
        )


def sign(
    pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb, r: random.Random, upright: bool = False
) -> None:
    """Paint a shop sign: a board with painted marks that stand for letters."""
    pen.fill(rect(x, y, w, h, 4), color, 5)
    light = mix(color, (1, 0.93, 0.75), 0.8)
    pen.ribs([((x + 7, y + 7), (x + w - 7, y + 7)), ((x + 7, y + h - 7), (x + w - 7, y + h - 7))], 2, light, 0.8)
    n = 4 if not upright else 3
    side = min(h * 0.5, w / (n + 1)) if not upright else min(w * 0.55, h / (n + 1))
    marks = []
    for i in range(n):
        cx = x + w * (i + 0.5) / n if not upright else x + w / 2
        cy = y + h / 2 if not upright else y + h * (i + 0.5) / n
        for _ in range(4):
            a, b = r.uniform(-0.5, 0.5) * side, r.uniform(-0.5, 0.5) * side
            if r.random() < 0.5:
                marks.append(((cx - side * 0.45, cy + b), (cx + side * 0.45, cy + b - 2)))
            else:
                marks.append(((cx + a, cy - side * 0.5), (cx + a - 2, cy + side * 0.5)))
    pen.ribs(marks, max(2.5, side * 0.1), light, 0.9, glowing=pen.air.lamps)
    if pen.air.lamps:
        pen.glow(x + w / 2, y + h / 2, max(w, h) * 0.6, mix(color, (1, 0.8, 0.5), 0.6), 0.35)
