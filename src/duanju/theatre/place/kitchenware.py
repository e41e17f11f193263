"""What a kitchen has: stoves, sinks, steamers, flasks, what hangs from its beams."""

import math
import random

import skia

from duanju.theatre.pen import Rgb, curve, ellipse, mix, polygon, rect, rgb, shade, stroke
from duanju.theatre.place.houses import wall
from duanju.theatre.place.painter import ScenePen


def garland(pen: ScenePen, x: float, y: float, long: float, color: str) -> None:
    """Hang a string of dried chillies or garlic."""
    pen.ribs([((x, y - 60), (x + 2, y), (x, y + long))], 3.5, rgb("d8b27a"))
    base = rgb(color)
    for k, tone in enumerate((base, shade(base, 0.8), mix(base, (1, 0.6, 0.3), 0.25))):
        path = skia.Path()
        for j in range(k, int(long / 20), 3):
            for s in (-1, 1):
                v = y + j * 20
                path.addPath(
                    curve([(x, v), (x + s * 15, v + 5), (x + s * 25, v + 34), (x + s * 12, v + 22)], True, 0.7)
                )
        pen.fill(path, tone, 2)


def pan(pen: ScenePen, x: float, y: float, q: float, color: Rgb) -> None:
    """Hang a pan by its handle."""
    pen.fill(rect(x - 6, y, 12, 96, 4), shade(color, 0.7), 2)
    pen.fill(ellipse(x, y + 96 + q * 0.8, q, q), color, 4)
    pen.flat(ellipse(x, y + 96 + q * 0.8, q * 0.72, q * 0.72), shade(color, 0.8))


def thermos(pen: ScenePen, x: float, y: float, s: float, color: Rgb) -> None:
    """Paint a thermos flask of height `s`."""
    w = s * 0.19
    pen.fill(
        curve(
            [
                (x - w, y),
                (x - w, y - s * 0.68),
                (x - w * 0.6, y - s * 0.8),
                (x + w * 0.6, y - s * 0.8),
                (x + w, y - s * 0.68),
                (x + w, y),
            ],
            True,
            0.25,
        ),
        color,
        4,
    )
    pen.fill(rect(x - w * 0.5, y - s, w, s * 0.2, 5), rgb("c9c4b4"), 3)
    pen.ribs([((x + w, y - s * 0.62), (x + w * 2.0, y - s * 0.45), (x + w, y - s * 0.22))], 6, rgb("a9adad"))
    pen.flat(rect(x - w, y - s * 0.1, w * 2, s * 0.04), shade(color, 0.6))
    blossom = skia.Path()
    for a in range(5):
        blossom.addCircle(x + math.cos(a * 1.257) * w * 0.34, y - s * 0.42 + math.sin(a * 1.257) * w * 0.34, w * 0.24)
    pen.flat(blossom, rgb("f0d9b0"), 0.9)


def steamers(pen: ScenePen, x: float, y: float, w: float, count: int) -> None:
    """Stack bamboo steamers, their foot at `y`, with a breath of steam."""
    for k in range(count):
        top = y - (k + 1) * w * 0.24
        pen.fill(rect(x - w / 2, top, w, w * 0.23, 7), rgb("c9a06a"), 3)
        pen.ribs([((x - w / 2 + 4, top + w * 0.12), (x + w / 2 - 4, top + w * 0.12))], 3, rgb("8f6a3c"), 0.8)
    top = y - count * w * 0.24
    pen.fill(
        curve(
            [(x - w * 0.52, top), (x - w * 0.3, top - w * 0.12), (x + w * 0.3, top - w * 0.12), (x + w * 0.52, top)],
            True,
            0.6,
        ),
        rgb("b58a54"),
        3,
    )
    for side in (-0.2, 0.2):
        cx = x + side * w
        breath = [(cx, top - 20), (cx - 26, top - 110), (cx + 24, top - 210), (cx - 10, top - 300)]
        pen.bloom(stroke(breath, [4, 26, 34, 8]), (1.0, 0.97, 0.92), 0.16, 11)


def utensils(pen: ScenePen, r: random.Random, x: float, y: float, w: float) -> None:
    """Hang ladle, sieve, cleaver and brush from a rail."""
    pen.ribs([((x, y), (x + w, y))], 9, rgb("5f5a52"))
    for k in range(4):
        cx = x + w * (k + 0.5) / 4
        long = r.uniform(150, 200)
        kind = r.randrange(4)
        pen.fill(rect(cx - 5, y, 10, long, 4), rgb("8a6242"), 2)
        if kind == 0:
            pen.fill(ellipse(cx, y + long + 22, 34, 26), rgb("9a9c98"), 3)
        elif kind == 1:
            pen.fill(ellipse(cx, y + long + 38, 46, 46), rgb("b59a68"), 3)
            pen.ribs(
                [((cx - 40 + j * 16, y + long + 4), (cx - 40 + j * 16, y + long + 72)) for j in range(6)],
                2,
                rgb("7a6238"),
                0.7,
            )
        elif kind == 2:
            pen.fill(rect(cx - 36, y + long - 8, 72, 104, 6), rgb("a9adad"), 3)
        else:
            pen.fill(
                polygon([(cx - 12, y + long), (cx + 12, y + long), (cx + 30, y + long + 76), (cx - 30, y + long + 76)]),
                rgb("c9a06a"),
                3,
            )


def wok_stove(pen: ScenePen, x0: float, y: float, w: float, r: random.Random, fire: bool) -> None:
    """Paint a built brick stove with a wok, its foot at `y`."""
    h = 300
    wall(pen, x0, y - h, x0 + w, y, "whitewash", r, 7)
    pen.fill(rect(x0 - 14, y - h - 16, w + 28, 30), rgb("8d8a86"), 5)
    mouth = curve(
        [
            (x0 + w * 0.36, y - 40),
            (x0 + w * 0.36, y - 130),
            (x0 + w * 0.5, y - 172),
            (x0 + w * 0.64, y - 130),
            (x0 + w * 0.64, y - 40),
        ],
        True,
        0.6,
    )
    pen.fill(mouth, rgb("2a1c18"))
    if fire:
        with pen.clip(mouth):
            pen.shining(
                curve(
                    [
                        (x0 + w * 0.38, y - 36),
                        (x0 + w * 0.44, y - 110),
                        (x0 + w * 0.5, y - 70),
                        (x0 + w * 0.55, y - 124),
                        (x0 + w * 0.62, y - 36),
                    ],
                    True,
                    0.8,
                ),
                rgb("f08a34"),
            )
        pen.glow(x0 + w * 0.5, y - 90, w * 0.6, rgb("ff8a3c"), 0.6)
    cx = x0 + w * 0.5
    pen.fill(
        curve(
            [
                (cx - w * 0.32, y - h - 12),
                (cx - w * 0.24, y - h - 46),
                (cx + w * 0.24, y - h - 46),
                (cx + w * 0.32, y - h - 12),
            ],
            True,
            0.5,
        ),
        rgb("3a3836"),
        4,
    )
    if r.random() < 0.45:
        steamers(pen, cx, y - h - 44, w * 0.46, r.choice((2, 3)))
        return
    lid = curve(
        [
            (cx - w * 0.27, y - h - 40),
            (cx - w * 0.18, y - h - 96),
            (cx + w * 0.18, y - h - 96),
            (cx + w * 0.27, y - h - 40),
        ],
        True,
        0.5,
    )
    pen.fill(lid, rgb("8f6a40"), 4)
    pen.fill(rect(cx - 16, y - h - 116, 32, 24, 6), rgb("7a5a38"), 3)


def range_cooker(pen: ScenePen, x0: float, y: float, w: float, r: random.Random) -> None:
    """Paint an English range with its hob, kettle and pans, its foot at `y`."""
    h = 330
    color = rgb(r.choice(("e6e0d0", "4f5f56", "31414f", "7a3b34")))
    pen.fill(rect(x0, y - h, w, h, 6), color, 8)
    pen.fill(rect(x0 - 8, y - h - 16, w + 16, 24, 4), rgb("3c3c40"), 4)
    for k in range(2):
        a = x0 + 18 + k * (w / 2 - 6)
        pen.flat(rect(a, y - h + 74, w / 2 - 30, h - 120, 6), shade(color, 0.86))
        pen.ribs([((a + 16, y - h + 100), (a + w / 2 - 46, y - h + 100))], 9, rgb("b9b4a8"))
    knobs = skia.Path()
    for k in range(5):
        knobs.addCircle(x0 + w * (0.14 + 0.18 * k), y - h + 40, 13)
    pen.fill(knobs, rgb("2c2c30"), 2)
    kx, ky = x0 + w * 0.28, y - h - 16
    pen.fill(
        curve([(kx - 54, ky), (kx - 50, ky - 62), (kx, ky - 84), (kx + 50, ky - 62), (kx + 54, ky)], True, 0.6),
        rgb("b4b0a8"),
        4,
    )
    pen.ribs([((kx - 34, ky - 70), (kx, ky - 132), (kx + 34, ky - 70))], 7, rgb("2c2c30"))
    pen.fill(
        polygon([(kx + 46, ky - 50), (kx + 84, ky - 74), (kx + 90, ky - 64), (kx + 50, ky - 26)]), rgb("a09c94"), 2
    )
    px = x0 + w * 0.72
    pen.fill(rect(px - 62, ky - 66, 124, 66, 8), rgb("8f5f42"), 4)
    pen.fill(rect(px - 68, ky - 76, 136, 14, 5), rgb("a87450"), 2)
    pen.flat(rect(px + 62, ky - 52, 58, 11, 5), rgb("2c2c30"))


def sink_unit(pen: ScenePen, x0: float, y: float, w: float) -> None:
    """Paint a white butler sink with taps over a curtain, its foot at `y`."""
    pen.fill(rect(x0, y - 300, w, 300), rgb("8a9a8c"), 6)
    folds = [((x0 + w * k / 9, y - 190), (x0 + w * k / 9 + 5, y - 90), (x0 + w * k / 9 - 3, y)) for k in range(1, 9)]
    pen.ribs(folds, 4, shade(rgb("8a9a8c"), 0.75), 0.7)
    pen.fill(rect(x0 - 24, y - 318, w + 48, 22), rgb("9a7450"), 4)
    pen.fill(rect(x0 + w * 0.12, y - 312, w * 0.76, 124, 10), rgb("efebe0"), 6)
    for s in (0.36, 0.64):
        tx = x0 + w * s
        pen.line(
            [(tx, y - 322), (tx, y - 384), (tx + (0.5 - s) * 140, y - 400), (tx + (0.5 - s) * 170, y - 366)],
            [10, 9, 9, 8],
            rgb("c2b27c"),
        )
        pen.ribs([((tx - 18, y - 390), (tx + 18, y - 390))], 7, rgb("c2b27c"))


def pan_rail(pen: ScenePen, r: random.Random, x: float) -> None:
    """Hang a row of pans from a rail."""
    pen.ribs([((x, 330), (x + 340, 330))], 10, rgb("5c5f63"))
    for k in range(4):
        pan(pen, x + 30 + k * 88, 330, 40 + 6 * (k % 3), rgb(r.choice(("8f5f42", "5c5f63", "a87450"))))
