"""What stands, hangs and lies in a place: shelves, jars, stoves, tables, beds, counters, seats."""

import math
import random
from collections.abc import Callable, Sequence

import skia

from duanju.theatre.pen import Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, Painter, ScenePen

WOODS = ("8c5533", "7a4a30", "9a6a42", "6b4330", "a57a50")
CLAY = ("6b4a3a", "7a6a4a", "884a38", "4c5a56", "a0673f", "59656e")
CHINA = ("e8ddc8", "7f98a0", "d9cdb6", "c3d0cf", "b5795f")


def jar(pen: ScenePen, x: float, y: float, s: float, color: Rgb, lid: Rgb | None) -> None:
    """Paint a jar of height about `s` standing at (x, y)."""
    w = s * 0.46
    pts = [
        (x - w * 0.8, y),
        (x - w, y - s * 0.5),
        (x - w * 0.55, y - s * 0.86),
        (x + w * 0.55, y - s * 0.86),
        (x + w, y - s * 0.5),
        (x + w * 0.8, y),
    ]
    pen.fill(curve(pts, True, 0.6), color, 3)
    pen.ribs(
        [((x - w * 0.7, y - s * 0.6), (x - w * 0.78, y - s * 0.35), (x - w * 0.62, y - s * 0.12))],
        max(2.0, s * 0.03),
        mix(color, (1, 1, 1), 0.5),
        0.6,
    )
    if lid:
        pen.fill(rect(x - w * 0.62, y - s, w * 1.24, s * 0.16, 4), lid, 2)


def bowl(pen: ScenePen, x: float, y: float, s: float, color: Rgb) -> None:
    """Paint a bowl of width `s` standing at (x, y), seen from the side."""
    pts = [
        (x - s * 0.5, y - s * 0.46),
        (x - s * 0.36, y - s * 0.1),
        (x - s * 0.16, y),
        (x + s * 0.16, y),
        (x + s * 0.36, y - s * 0.1),
        (x + s * 0.5, y - s * 0.46),
    ]
    pen.fill(curve(pts, True, 0.5), color, 3)
    pen.ribs(
        [((x - s * 0.46, y - s * 0.36), (x, y - s * 0.30), (x + s * 0.46, y - s * 0.36))],
        max(2.0, s * 0.03),
        rgb("4a6a8a"),
        0.8,
    )


def bottle(pen: ScenePen, x: float, y: float, s: float, color: Rgb) -> None:
    """Paint a bottle of height `s`."""
    w = s * 0.16
    pts = [
        (x - w, y),
        (x - w, y - s * 0.58),
        (x - w * 0.35, y - s * 0.75),
        (x - w * 0.35, y - s),
        (x + w * 0.35, y - s),
        (x + w * 0.35, y - s * 0.75),
        (x + w, y - s * 0.58),
        (x + w, y),
    ]
    pen.fill(polygon(pts), color, 2)
    pen.flat(rect(x - w, y - s * 0.45, w * 2, s * 0.24), rgb("e6dcc2"), 0.85)


def things_on(
    pen: ScenePen, r: random.Random, x0: float, x1: float, y: float, kinds: Sequence[str], size: float
) -> None:
    """Stand things of the given kinds along a shelf."""
    x = x0 + size * 0.5
    while x < x1 - size * 0.4:
        kind = r.choice(list(kinds))
        s = size * r.uniform(0.8, 1.1)
        if kind == "jar":
            jar(
                pen,
                x,
                y,
                s,
                rgb(r.choice(CLAY)),
                rgb(r.choice(("b5392c", "c9b79c", "5a4a3c"))) if r.random() < 0.7 else None,
            )
        elif kind == "bowl":
            for k in range(r.choice((1, 1, 2, 3))):
                bowl(pen, x, y - k * s * 0.13, s, rgb(r.choice(CHINA)))
        elif kind == "bottle":
            bottle(pen, x, y, s * 1.15, rgb(r.choice(("4f6f56", "7a4a30", "3f5a66", "a8813f"))))
        elif kind == "plate":
            pen.fill(ellipse(x, y - s * 0.42, s * 0.42, s * 0.42), rgb(r.choice(CHINA)), 3)
            pen.flat(ellipse(x, y - s * 0.42, s * 0.27, s * 0.27), rgb("f2ead8"), 0.8)
        elif kind == "cup":
            pen.fill(rect(x - s * 0.2, y - s * 0.42, s * 0.4, s * 0.42, 6), rgb(r.choice(CHINA)), 2)
            pen.ribs(
                [((x + s * 0.2, y - s * 0.34), (x + s * 0.36, y - s * 0.22), (x + s * 0.2, y - s * 0.1))],
                4,
                rgb(r.choice(CHINA)),
            )
        elif kind == "book":
            books(pen, r, x - s * 0.45, x + s * 0.5, y, s)
        elif kind == "box":
            pen.fill(
                rect(x - s * 0.42, y - s * 0.6, s * 0.84, s * 0.6),
                rgb(r.choice(("b98a58", "8f6f4c", "c2a57c", "7d8a86"))),
                3,
            )
            pen.flat(rect(x - s * 0.2, y - s * 0.42, s * 0.4, s * 0.2), rgb("ece2c8"))
        elif kind == "tin":
            pen.fill(
                rect(x - s * 0.3, y - s * 0.74, s * 0.6, s * 0.74, 6),
                rgb(r.choice(("a33b32", "3f6a63", "c79a3c", "466083"))),
                3,
            )
            pen.flat(ellipse(x, y - s * 0.38, s * 0.2, s * 0.2), rgb("efe3c6"), 0.9)
        elif kind == "cloth":
            for k in range(4):
                pen.fill(
                    rect(x - s * 0.46, y - s * 0.17 * (k + 1), s * 0.92, s * 0.16, 5),
                    rgb(r.choice(("7d4a55", "4f6478", "8a8463", "a8683f", "6a5a78", "b8a888"))),
                    2,
                )
        elif kind == "fruit":
            path = skia.Path()
            for k in range(7):
                path.addCircle(
                    x + (k % 4 - 1.5) * s * 0.22 + (k // 4) * s * 0.1, y - s * 0.12 - (k // 4) * s * 0.2, s * 0.13
                )
            pen.fill(path, rgb(r.choice(("c4453a", "e08a2c", "8fa544", "d9b23c"))), 2)
        x += s * r.uniform(1.02, 1.25)


def books(pen: ScenePen, r: random.Random, x0: float, x1: float, y: float, tall: float) -> None:
    """Stand a row of books between two points."""
    x = x0
    while x < x1:
        w, h = tall * r.uniform(0.12, 0.24), tall * r.uniform(0.72, 1.0)
        color = rgb(r.choice(("7a3b34", "3f5a63", "8f7a4c", "4f5a46", "a8683f", "5a4a66", "c2b08a", "31465c")))
        pen.flat(rect(x, y - h, w - 2, h), color)
        pen.flat(rect(x + w * 0.15, y - h * 0.8, w * 0.6, h * 0.06), rgb("d9c58a"), 0.7)
        x += w


def shelf(
    pen: ScenePen, r: random.Random, x0: float, x1: float, y: float, kinds: Sequence[str], size: float, color: Rgb
) -> None:
    """Paint a shelf with things on it."""
    things_on(pen, r, x0, x1, y, kinds, size)
    pen.fill(rect(x0 - 12, y, x1 - x0 + 24, 18), color, 6)
    pen.flat(rect(x0 - 12, y, x1 - x0 + 24, 5), mix(color, (1, 0.9, 0.7), 0.25))


def cupboard(
    pen: ScenePen,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    color: Rgb,
    doors: int = 2,
    knobs: Rgb = (0.79, 0.65, 0.35),
) -> None:
    """Paint a cupboard with panelled doors."""
    pen.fill(rect(x0, y0, x1 - x0, y1 - y0), color, 8)
    w = (x1 - x0 - 20) / doors
    for k in range(doors):
        a = x0 + 10 + k * w
        pen.flat(rect(a + 5, y0 + 14, w - 10, y1 - y0 - 30), shade(color, 0.84))
        pen.flat(rect(a + 18, y0 + 30, w - 36, y1 - y0 - 62), shade(color, 0.95))
        side = a + w - 22 if k % 2 == 0 else a + 22
        pen.fill(ellipse(side, (y0 + y1) / 2, 8, 8), knobs, 2)
    pen.flat(rect(x0, y0, x1 - x0, 9), mix(color, (1, 0.9, 0.7), 0.25))


def bookcase(
    pen: ScenePen,
    r: random.Random,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    rows: int,
    color: Rgb,
    kinds: Sequence[str] = ("book", "book", "book", "box", "cup"),
) -> None:
    """Paint an open case of shelves."""
    pen.fill(rect(x0, y0, x1 - x0, y1 - y0), color, 8)
    pen.flat(rect(x0 + 14, y0 + 14, x1 - x0 - 28, y1 - y0 - 28), shade(color, 0.55))
    gap = (y1 - y0 - 28) / rows
    for k in range(rows):
        y = y0 + 14 + gap * (k + 1)
        with pen.clip(rect(x0 + 14, y - gap, x1 - x0 - 28, gap)):
            things_on(pen, r, x0 + 12, x1 - 8, y - 8, kinds, gap * 0.72)
        pen.flat(rect(x0 + 10, y - 10, x1 - x0 - 20, 12), color)


def wood_table(
    p: Painter, y: float, color: Rgb, kinds: Sequence[str] = (), dress: Callable[[ScenePen], None] | None = None
) -> None:
    """Paint the plane of a table top in front of seated people, and remember its height.

    Things of the given kinds stand near its left and right ends; `dress` may put more on it.
    """
    p.table = y
    r = p.rng("table")
    with p.plane("table", 1.02) as pen:
        body = rect(LEFT, y, RIGHT - LEFT, BOTTOM - y)
        color = color if p.air.lamps else mix(color, rgb("d9b48a"), 0.22)
        pen.fade(body, color, shade(color, 0.66 if p.air.lamps else 0.78))
        with pen.clip(body):
            if p.air.sunny and not p.air.lamps and pen.style == "paper":
                sunlight(pen, r.uniform(180, 420), y)
            grain = skia.Path()
            for i in range(34):
                v = y + 12 + i * i * 0.62 + r.uniform(0, 14)
                x = r.uniform(-260, 760)
                grain.addPath(
                    curve(
                        [(x, v), (x + 240, v - 2), (x + r.uniform(420, 800), v), (x + 260, v + r.uniform(2, 5))],
                        True,
                        0.6,
                    )
                )
            pen.flat(grain, shade(color, 0.72), 0.5)
            pen.ribs(
                [((LEFT, y + 130), (RIGHT, y + 136)), ((LEFT, y + 330), (RIGHT, y + 326))], 5, shade(color, 0.56), 0.8
            )
        pen.fill(rect(LEFT, y - 4, RIGHT - LEFT, 12), mix(color, (1, 0.85, 0.6), 0.32))
        if pen.style == "ink":
            pen.line([(LEFT, y - 4), (300, y - 3), (800, y - 5), (RIGHT, y - 4)], [4, 7, 3, 6], None, 0.8)
        if dress:
            dress(pen)
        if kinds:
            for x0, x1 in r.choice((((-70, 120), (930, 1150)), ((-70, 230), (1010, 1150)), ((-70, 60), (850, 1150)))):
                things_on(pen, r, x0, x1, y + r.uniform(50, 70), kinds, 118)


def sunlight(pen: ScenePen, x: float, y: float) -> None:
    """Lay the light of a window with two panes across a table top."""
    for k in (0, 1):
        a = x + k * 230
        patch = polygon([(a, y), (a + 190, y), (a + 110, y + 700), (a - 120, y + 700)])
        pen.blend(patch, pen.air.light.key, pen.air.light.key, (0.10 + 0.26 * pen.air.light.strength, 0.02))


def standing_table(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Paint a table seen from the side, its feet at `y`."""
    for s in (-1, 1):
        pen.fill(rect(x + s * w * 0.43 - 12, y - h, 24, h), shade(color, 0.8), 4)
    pen.fill(rect(x - w * 0.44, y - h + 14, w * 0.88, 40), shade(color, 0.88))
    pen.fill(rect(x - w * 0.5, y - h, w, 22), color, 7)


def stool(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Paint a wooden stool or, taller, a plain chair seat, its feet at `y`."""
    for s in (-1, 1):
        pen.fill(
            polygon(
                [(x + s * w * 0.28, y - h), (x + s * w * 0.40, y - h), (x + s * w * 0.48, y), (x + s * w * 0.38, y)]
            ),
            shade(color, 0.8),
            3,
        )
    pen.flat(rect(x - w * 0.38, y - h * 0.42, w * 0.76, 10), shade(color, 0.8))
    pen.fill(rect(x - w * 0.5, y - h - 4, w, 20, 5), color, 5)


def chair(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Paint a chair with a back, seen from the front, its feet at `y` and its back `h` high."""
    for s in (-1, 1):
        pen.fill(rect(x + s * w * 0.42 - 8, y - h, 16, h), shade(color, 0.82), 3)
    for k in (0.96, 0.82, 0.68):
        pen.fill(rect(x - w * 0.4, y - h * k, w * 0.8, h * 0.06, 4), color, 2)
    pen.fill(rect(x - w * 0.52, y - h * 0.46, w * 1.04, 22, 5), color, 5)


def sewing_machine(pen: ScenePen, x: float, y: float, s: float) -> None:
    """Paint a black sewing machine with its wheel, standing at (x, y)."""
    black, gold = rgb("26221f"), rgb("c9a25a")
    with pen.at(x, y, s):
        pen.fill(rect(-150, -26, 300, 26, 5), rgb("6b4330"), 4)
        arm = [
            (-140, -28),
            (-140, -60),
            (-96, -60),
            (-96, -120),
            (-120, -170),
            (-60, -196),
            (90, -190),
            (134, -170),
            (140, -28),
            (70, -28),
            (66, -140),
            (-60, -140),
            (-62, -28),
        ]
        pen.fill(polygon(arm), black, 5)
        pen.fill(ellipse(158, -140, 22, 46), black, 3)
        pen.flat(ellipse(158, -140, 12, 32), rgb("8a8a86"))
        pen.ribs([((-40, -166), (40, -164)), ((-30, -176), (30, -174)), ((94, -150), (98, -60))], 4, gold, 0.9)
        pen.ribs([((-118, -120), (-118, -34)), ((-70, -196), (-66, -226))], 6, rgb("c2c2bc"))
        pen.fill(rect(-82, -236, 32, 34, 4), rgb("b8392c"), 2)
        pen.flat(curve([(-240, -2), (-200, -26), (-100, -30), (-60, -4), (-120, 8)], True, 0.6), rgb("35486a"))


def picture(pen: ScenePen, r: random.Random, x: float, y: float, w: float, h: float) -> None:
    """Hang a framed picture: a landscape, or a face too small to know."""
    pen.fill(rect(x, y, w, h), rgb(r.choice(("5a3a28", "8a6a3c", "2f2a28", "c9b79c"))), 6)
    inner = rect(x + 10, y + 10, w - 20, h - 20)
    pen.flat(inner, rgb("e4dac2"))
    with pen.clip(inner):
        if r.random() < 0.6:
            pen.flat(
                curve(
                    [
                        (x, y + h * 0.7),
                        (x + w * 0.3, y + h * 0.45),
                        (x + w * 0.55, y + h * 0.66),
                        (x + w * 0.8, y + h * 0.5),
                        (x + w, y + h * 0.7),
                        (x + w, y + h),
                        (x, y + h),
                    ],
                    True,
                    0.6,
                ),
                rgb(r.choice(("7f9a86", "8a94a6", "a88a6a"))),
            )
            pen.flat(ellipse(x + w * 0.72, y + h * 0.28, w * 0.07, w * 0.07), rgb("c8553a"))
        else:
            pen.flat(ellipse(x + w * 0.5, y + h * 0.42, w * 0.14, h * 0.16), rgb("b08a6c"))
            pen.flat(
                curve(
                    [
                        (x + w * 0.2, y + h),
                        (x + w * 0.34, y + h * 0.64),
                        (x + w * 0.66, y + h * 0.64),
                        (x + w * 0.8, y + h),
                    ],
                    True,
                    0.5,
                ),
                rgb("5f6a72"),
            )


def clock(pen: ScenePen, x: float, y: float, q: float, r: random.Random) -> None:
    """Hang a round clock."""
    pen.fill(ellipse(x, y, q, q), rgb("3a3430"), 5)
    pen.flat(ellipse(x, y, q * 0.86, q * 0.86), rgb("f0e8d4"))
    marks = [
        (
            (x + math.cos(k * math.pi / 6) * q * 0.7, y + math.sin(k * math.pi / 6) * q * 0.7),
            (x + math.cos(k * math.pi / 6) * q * 0.79, y + math.sin(k * math.pi / 6) * q * 0.79),
        )
        for k in range(12)
    ]
    pen.ribs(marks, 3, rgb("3a3430"))
    a, b = r.uniform(0, math.tau), r.uniform(0, math.tau)
    pen.ribs([((x, y), (x + math.cos(a) * q * 0.45, y + math.sin(a) * q * 0.45))], 6, rgb("2a2624"))
    pen.ribs([((x, y), (x + math.cos(b) * q * 0.65, y + math.sin(b) * q * 0.65))], 4, rgb("2a2624"))


def calendar(pen: ScenePen, x: float, y: float, w: float, h: float) -> None:
    """Hang a calendar: a red head and a grid of days."""
    pen.fill(rect(x, y, w, h), rgb("efe6d2"), 5)
    pen.flat(rect(x, y, w, h * 0.36), rgb("b8392c"))
    pen.flat(ellipse(x + w / 2, y + h * 0.18, w * 0.2, h * 0.1), rgb("e8b04a"))
    days = [
        ((x + w * (0.14 + 0.12 * i), y + h * (0.48 + 0.12 * j)), (x + w * (0.19 + 0.12 * i), y + h * (0.48 + 0.12 * j)))
        for i in range(7)
        for j in range(4)
    ]
    pen.ribs(days, 4, rgb("6a5a4c"), 0.8)


def beam(pen: ScenePen, y: float, h: float, color: Rgb) -> None:
    """Lay a beam across under the ceiling."""
    pen.fill(rect(LEFT, y, RIGHT - LEFT, h), color, 0)
    pen.flat(rect(LEFT, y + h - 8, RIGHT - LEFT, 8), shade(color, 0.6))
    pen.ribs(
        [((LEFT, y + h * k), (400, y + h * k + 4), (RIGHT, y + h * k)) for k in (0.3, 0.55)],
        2.5,
        shade(color, 0.74),
        0.7,
    )
