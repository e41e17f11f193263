"""Places under the open sky: village, field, river, bridge, sea, mountain, forest, park, snow, graves."""

import math
import random

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, polygon, rect, rgb, shade, stroke
from duanju.theatre.place.houses import SNOW, chimney, gable_roof, lattice, sash, street_lamp, tiled_roof, wall
from duanju.theatre.place.land import (
    disc_shadow,
    edge,
    hills,
    lay_ground,
    mist,
    profile,
    ridge,
    stones,
)
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import bush, grass, greens, near_leaves, near_reeds, tree
from duanju.theatre.place.sky import paint_sky


def ranges(p: Painter, base: float, high: float, count: int, step: float, cell: float = 420) -> None:
    """Paint ranges of mountains, one plane each pair, mist between them."""
    far, near = rgb("aebfc4"), rgb("4a6460")
    for k in range(count):
        u = k / max(1, count - 1)
        with p.plane(f"range{k}", 0.08 + 0.12 * k) as pen:
            pen.far = min(0.9, (0.60 - 0.52 * u) * (0.6 + 0.4 * p.air.thick) + 0.06)
            r = p.rng("range", k)
            line = profile(r, base + k * step, high * (1 - 0.14 * k), cell * (1 - 0.08 * k), 0.8)
            ridge(pen, r, line, mix(far, near, u), 260 if k < count - 1 else 500)


def mountain(p: Painter) -> None:
    """Build a mountain landscape: ranges in the mist, a path among rocks, a pine at the side."""
    p.floor = 1670
    paint_sky(p, 900)
    ranges(p, 960, 560, 3, 190)
    mist(p, "mist", 960, 1640, 0.85, 0.3)
    with p.plane("path", 0.85) as pen:
        r = p.rng("path")
        line = profile(r, 1590, 90, 520, 0.2)
        lay_ground(p, pen, 1520, "grass", line)
        trail(pen, 1560, rgb("c9b48a"))
        stones(pen, r, -60, 260, 1660, 90, 4)
        stones(pen, r, 850, 1140, 1640, 110, 4)
        tree(pen, p.rng("pine"), 950, 1630, 1060, "pine")
    p.people()
    with p.plane("front", 1.5, soft=9) as pen:
        near_leaves(pen, p.rng("front"), "pine" if not p.western else "poplar")


def trail(pen: ScenePen, y: float, color: Rgb) -> None:
    """Paint a path that comes winding towards the viewer."""
    left: list[Point] = [(560, y), (500, y + 60), (520, y + 150), (380, y + 300), (260, BOTTOM)]
    right: list[Point] = [(980, BOTTOM), (780, y + 300), (680, y + 150), (560, y + 60), (584, y)]
    pen.fill(curve(left + right, True, 0.6), mix(color, SNOW, 0.7) if pen.air.snowy else color)


def cottage(pen: ScenePen, r: random.Random, x: float, y: float, s: float, western: bool) -> None:
    """Paint one small house standing at (x, y), like none of its neighbours."""
    w, h = r.uniform(290, 470), r.uniform(190, 250) * (1.7 if r.random() < 0.22 else 1.0)
    kind = r.choice(
        ("red-brick", "stone", "whitewash", "render")
        if western
        else ("whitewash", "whitewash", "earth", "grey-brick", "render")
    )
    with pen.at(x, y, s, 0, r.random() < 0.5):
        if r.random() < 0.6:
            wall(pen, w * 0.46, -h * 0.66, w * 0.46 + w * 0.36, 0, kind, r, 3)
            roof(pen, w * 0.40, w * 0.90, -h * 0.66, 60, r, western)
        wall(pen, -w / 2, -h, w / 2, 0, kind, r, 4)
        if western:
            chimney(pen, w * r.uniform(-0.3, 0.3), -h - 60, r)
        at = [-0.28, 0.24] if w > 360 else [0.2]
        for k in at:
            if western:
                sash(pen, w * k - 32, -h * 0.68, 64, 92, r)
            else:
                lattice(pen, w * k - 40, -h * 0.66, 80, 78, r)
        dx = w * r.choice((-0.02, -0.3)) if len(at) == 1 else -w * 0.02
        pen.fill(rect(dx - 30, -128, 60, 128), rgb(r.choice(("5b3a2c", "7a2f26", "3f4f4a"))), 2)
        roof(pen, -w * 0.58, w * 0.58, -h + 6, r.uniform(90, 130), r, western)


def roof(pen: ScenePen, x0: float, x1: float, y: float, h: float, r: random.Random, western: bool) -> None:
    """Paint the roof of a cottage as the country builds it."""
    if western:
        gable_roof(pen, x0 + 16, x1 - 16, y, h, rgb(r.choice(("565b66", "7a5448", "6a6458"))))
    else:
        tiled_roof(pen, x0, x1, y, h, rgb(r.choice(("3f464e", "4b4850", "54504f"))), 20, r.uniform(0.04, 0.12))


def village(p: Painter) -> None:
    """Build a village on its slope: mountains behind, houses stepping down, a lane, a great tree."""
    r = p.rng("village")
    p.floor = 1690
    paint_sky(p, 900)
    if p.western:
        hills(p, 1130, r.uniform(220, 320), 3)
    else:
        ranges(p, 930, r.uniform(380, 520), 2, 190)
    mist(p, "mist", 900, 1260, 0.85, 0.25)
    with p.plane("houses", 0.5, 0.05) as pen:
        line = profile(p.rng("slope"), 1270, 120, 600, 0.2)
        slope(p, pen, line)
        if p.western:
            spire(pen, r.uniform(180, 900), 1230, r)
        spots = [
            (r.uniform(-60, 220), 1250),
            (r.uniform(260, 420), 1225),
            (r.uniform(700, 820), 1235),
            (r.uniform(900, 1100), 1265),
            (r.uniform(40, 180), 1370),
            (r.uniform(420, 600), 1330),
            (r.uniform(820, 980), 1385),
            (r.uniform(-60, 60), 1500),
            (r.uniform(1000, 1120), 1510),
        ]
        for k, (x, y) in enumerate(sorted(spots, key=lambda q: q[1])):
            s = 0.36 + 0.30 * (y - 1220) / 300
            cottage(pen, p.rng("cottage", k), x, y, s, p.western)
            bush(pen, p.rng("bush", k), x + 150 * s * 1.6, y + 8, 120 * s * 1.4, 2)
    with p.plane("lane", 0.85) as pen:
        lay_ground(p, pen, 1560, "grass", profile(p.rng("bank"), 1580, 50, 500, 0.2))
        trail(pen, 1560, rgb("c2a883"))
        disc_shadow(pen, 1000, 1640, 150)
        tree(
            pen,
            p.rng("tree"),
            1000,
            1640,
            1000,
            r.choice(("willow", "camphor", "persimmon", "apple")) if not p.western else "poplar",
        )
        fence(pen, p.rng("fence"), -110, 300, 1640)
    p.people()
    with p.plane("front", 1.5, soft=9) as pen:
        near_leaves(pen, p.rng("front"), "bamboo" if not p.western else "apple")


def slope(p: Painter, pen: ScenePen, line: list[Point]) -> None:
    """Paint the slope a village stands on, with its terraces."""
    color = {"spring": "8fa863", "summer": "6f8f5f", "autumn": "b39a5c", "winter": "8f8f78"}[p.air.season]
    c = SNOW if p.air.snowy else rgb(color)
    if pen.style == "ink" and not p.air.snowy:
        c = mix(c, rgb("e6dfcd"), 0.5)
    if pen.style == "paper":
        edge(pen, line)
    pen.fade(polygon([*line, (RIGHT, 1700), (LEFT, 1700)]), c, shade(c, 0.86))
    terraces = [
        [(x, y + 60 + 62 * k + 12 * math.sin(x * 0.008 + k)) for x, y in line[:: max(1, len(line) // 14)]]
        for k in range(4)
    ]
    for t in terraces:
        pen.line(t, [2, 6, 3, 5, 2], shade(c, 0.8), 0.6, 40)


def spire(pen: ScenePen, x: float, y: float, r: random.Random) -> None:
    """Paint a village church."""
    wall(pen, x - 34, y - 190, x + 34, y, "stone", r, 3)
    pen.fill(polygon([(x - 40, y - 188), (x + 40, y - 188), (x, y - 340)]), rgb("565b66"), 3)
    wall(pen, x + 30, y - 84, x + 190, y, "stone", r, 3)
    gable_roof(pen, x + 26, x + 196, y - 82, 66, rgb("565b66"))


def fence(pen: ScenePen, r: random.Random, x0: float, x1: float, y: float) -> None:
    """Paint a low wooden fence."""
    wood = rgb("7a5c42")
    for k in (0.35, 0.75):
        pen.line([(x0, y - 90 * k), ((x0 + x1) / 2, y - 92 * k), (x1, y - 90 * k)], [9, 9, 8], wood)
    x = x0
    while x < x1:
        h = 92 * r.uniform(0.9, 1.1)
        pen.fill(polygon([(x - 8, y), (x - 8, y - h), (x, y - h - 14), (x + 8, y - h), (x + 8, y)]), wood, 2)
        if pen.air.snowy:
            pen.flat(ellipse(x, y - h - 10, 12, 8), SNOW)
        x += r.uniform(44, 60)


def field(p: Painter) -> None:
    """Build open fields: furrows or crops as the season has them, a lone tree, a far village."""
    r = p.rng("field")
    p.floor, p.horizon = 1680, 1150
    paint_sky(p, 1100)
    hills(p, 1190, r.uniform(150, 320), 3)
    with p.plane("crops", 0.55) as pen:
        color = rgb({"spring": "a3b86a", "summer": "7f9f55", "autumn": "d3aa52", "winter": "a8946c"}[p.air.season])
        c = SNOW if p.air.snowy else color
        line = profile(p.rng("edge"), 1190, 26, 700, 0.2)
        if pen.style == "paper":
            edge(pen, line)
        pen.fade(polygon([*line, (RIGHT, 1760), (LEFT, 1760)]), mix(c, pen.air.haze, 0.2), c)
        rows = [((540 + k * 34, 1180), (540 + k * 80, 1400), (540 + k * 210, 1900)) for k in range(-16, 17)]
        pen.ribs(rows, 7, shade(c, 0.84), 0.6)
        for k in range(8):
            bush(pen, p.rng("hedge", k), LEFT + 60 + k * 180 + r.uniform(-40, 40), 1206, r.uniform(80, 170), 2)
        if p.air.season == "autumn":
            for k in range(4):
                rick(pen, r.choice((r.uniform(0, 330), r.uniform(760, 1080))), 1300 + k * 44, 60 + 16 * k)
        elif not p.air.snowy:
            for k in range(5):
                grass(
                    pen,
                    p.rng("corn", k),
                    LEFT,
                    RIGHT,
                    1260 + k * 66,
                    22 + 9 * k,
                    60,
                    shade(c, r.choice((0.8, 0.95, 1.12))),
                )
    with p.plane("path", 0.85) as pen:
        lay_ground(p, pen, 1590, "earth", profile(p.rng("bank"), 1600, 30, 600, 0.2))
        disc_shadow(pen, 965, 1650, 140)
        tree(pen, p.rng("tree"), 965, 1650, r.uniform(860, 1060), r.choice(("poplar", "willow", "date", "persimmon")))
        grass(
            pen,
            r,
            LEFT,
            330,
            1640,
            60,
            60,
            shade(rgb("7f9055"), r.uniform(0.8, 1.1)) if not p.air.snowy else rgb("a89a78"),
        )
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_reeds(pen, p.rng("front"), rgb("8f8a4c"))


def rick(pen: ScenePen, x: float, y: float, s: float) -> None:
    """Paint a rick of straw."""
    pen.fill(
        curve(
            [(x - s, y), (x - s * 0.86, y - s * 0.8), (x, y - s * 1.5), (x + s * 0.86, y - s * 0.8), (x + s, y)],
            True,
            0.7,
        ),
        rgb("d9b262"),
        4,
    )
    pen.ribs(
        [((x, y - s * 1.4), (x + k * s * 0.5, y - s * 0.7), (x + k * s * 0.8, y)) for k in (-1, -0.5, 0, 0.5, 1)],
        2.4,
        rgb("a8823c"),
        0.7,
    )


def forest(p: Painter) -> None:
    """Build a wood: trunks in depth, light between them, ferns."""
    r = p.rng("forest")
    p.floor = 1690
    species = "pine" if p.says("松", "pine") else "bamboo" if p.says("竹", "bamboo") else ""
    mood = p.air.sky
    leaf = greens(p.air, species or "")
    green = mix(mood[2], leaf[0] if leaf else rgb("a9a89a"), 0.5 * (1 - p.air.dark))
    p.horizon = 1150
    with p.plane(
        "glade",
        0.06,
        sky=(mix(mood[1], green, 0.6), mix(green, mood[3], 0.4), mix(mood[3], green, 0.2), mix(mood[3], green, 0.5)),
    ) as pen:
        if p.air.dark < 0.6:
            pen.glow(540, 820, 560, mix(p.air.light.key, (1, 1, 1), 0.2), 0.35)
    for k, (far, count, w) in enumerate(((0.62, 12, 34), (0.36, 8, 58))):
        with p.plane(f"trunks{k}", 0.2 + 0.25 * k, far) as pen:
            trunks(p, pen, p.rng("trunks", k), count, w, 1420 + 80 * k, species)
    mist(p, "mist", 1050, 1560, 0.6, 0.4)
    with p.plane("floor", 0.88) as pen:
        lay_ground(p, pen, 1570, "grass", profile(r, 1580, 40, 420, 0.2))
        for x in (40, 1030):
            tree(pen, p.rng("tree", x), x, 1650, 1700, species or "poplar")
        for k in range(6):
            bush(
                pen,
                p.rng("fern", k),
                r.choice((r.uniform(-60, 260), r.uniform(820, 1140))),
                1640 + k * 12,
                r.uniform(120, 220),
            )
    p.people()
    with p.plane("front", 1.5, soft=11) as pen:
        near_leaves(pen, p.rng("front"), species or "poplar")


def trunks(p: Painter, pen: ScenePen, r: random.Random, count: int, w: float, y: float, species: str) -> None:
    """Paint standing trunks with the crown closing above; the middle stays open."""
    bark = rgb("6a8a52") if species == "bamboo" else rgb("4a3a30")
    for _ in range(count):
        x = r.choice((r.uniform(LEFT, 330), r.uniform(740, RIGHT), r.uniform(LEFT, RIGHT)))
        lean = r.uniform(-50, 50)
        k = w * r.uniform(0.6, 1.2) * (0.5 if species == "bamboo" else 1)
        pen.fill(stroke([(x, y), (x + lean * 0.4, y - 800), (x + lean, y - 1700)], [k * 1.3, k, k * 0.7], 12), bark, 2)
        if p.air.snowy:
            pen.flat(stroke([(x - k * 0.4, y), (x - k * 0.36 + lean * 0.4, y - 800)], [k * 0.3, k * 0.1], 8), SNOW, 0.8)
    for j, c in enumerate(greens(p.air, species)[:3]):
        for k in range(18):
            x = LEFT + k * 80.0 + r.uniform(-30, 30)
            rim = 210 * abs(x - 540) / 600
            bush_mass(pen, r, x, r.uniform(-150, -40) + rim - 50 * j, 170, c)
    pen.fill(
        polygon([*profile(r, y + 10, 30, 300, 0.2), (RIGHT, y + 320), (LEFT, y + 320)]),
        SNOW if p.air.snowy else rgb("7f8a5c"),
    )


def bush_mass(pen: ScenePen, r: random.Random, x: float, y: float, w: float, c: Rgb) -> None:
    """Paint a mass of leaves hanging from above."""
    pts = [
        (x + w * 0.7 * math.cos(a), y + w * 0.62 * math.sin(a) * r.uniform(0.85, 1.15))
        for a in [k * math.tau / 9 for k in range(9)]
    ]
    pen.flat(curve(pts, True, 0.9), c, 0.9)


def park(p: Painter) -> None:
    """Build a park: lawn, path, a bench, lamps, trees, a pavilion or a pond."""
    r = p.rng("park")
    p.floor = 1680
    paint_sky(p, 1050)
    hills(p, 1180, 160)
    with p.plane("trees", 0.42, 0.14) as pen:
        for k in range(9):
            bush(pen, p.rng("far", k), LEFT + k * 160 + r.uniform(-30, 30), 1330, r.uniform(220, 330), 3)
        pen.fade(
            rect(LEFT, 1320, RIGHT - LEFT, 420),
            SNOW if p.air.snowy else rgb("8fa463"),
            SNOW if p.air.snowy else rgb("7d9456"),
        )
        if p.western or r.random() < 0.3:
            tree(pen, p.rng("mid"), 200, 1400, 620, "poplar")
        else:
            pavilion(pen, 240, 1400, r)
    with p.plane("path", 0.85) as pen:
        lay_ground(p, pen, 1560, "grass", profile(p.rng("lawn"), 1560, 20, 700, 0.2))
        trail(pen, 1560, rgb("cbb894"))
        bench(pen, 150, 1640)
        disc_shadow(pen, 980, 1640, 140)
        tree(pen, p.rng("tree"), 1020, 1640, r.uniform(960, 1120), r.choice(("cherry", "camphor", "willow", "poplar")))
        at = street_lamp(pen, 330, 1620, 620, True)
        if p.air.lamps:
            p.lamp(*at, 520)
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), "cherry")


def bench(pen: ScenePen, x: float, y: float) -> None:
    """Paint a park bench, its feet at `y`."""
    wood = rgb("7a5438")
    for s in (-1, 1):
        pen.fill(rect(x + s * 150 - 8, y - 190, 16, 190), rgb("3a3f44"), 3)
    for k in (190, 150, 110):
        pen.fill(rect(x - 180, y - k, 360, 26, 5), wood, 3)
    pen.fill(rect(x - 186, y - 84, 372, 24, 5), shade(wood, 1.1), 5)
    if pen.air.snowy:
        pen.flat(curve([(x - 184, y - 84), (x - 90, y - 100), (x + 90, y - 98), (x + 184, y - 84)], True, 0.8), SNOW)


def pavilion(pen: ScenePen, x: float, y: float, r: random.Random) -> None:
    """Paint a garden pavilion with upturned eaves."""
    for s in (-1, -0.4, 0.4, 1):
        pen.fill(rect(x + s * 120 - 9, y - 300, 18, 300), rgb("8f3a2c"), 3)
    pen.fill(rect(x - 150, y - 26, 300, 30), rgb("a7a196"), 3)
    pen.fill(rect(x - 128, y - 110, 256, 18), rgb("8f3a2c"), 2)
    tiled_roof(pen, x - 210, x + 210, y - 290, 150, rgb(r.choice(("4b5a54", "5a4a48", "7a6a34"))), 46, 0.36)
    pen.fill(
        curve([(x - 14, y - 430), (x - 18, y - 460), (x, y - 500), (x + 18, y - 460), (x + 14, y - 430)], True, 0.8),
        rgb("c9a25a"),
        2,
    )


def snowfield(p: Painter) -> None:
    """Build a snowfield: white hills, bare trees, a fence that vanishes in it, tracks."""
    r = p.rng("snowfield")
    p.floor, p.horizon = 1690, 1150
    paint_sky(p, 1050)
    with p.plane("hills", 0.14) as pen:
        for k in range(3):
            pen.far = 0.6 - 0.16 * k
            line = profile(p.rng("hill", k), 1130 + 50 * k, 260 - 60 * k, 420, 0.2)
            if pen.style == "paper":
                edge(pen, line)
            pen.blend(
                polygon([*line, (RIGHT, 1560), (LEFT, 1560)]),
                pen.tone(rgb("dfe6f0")),
                mix(pen.air.haze, (1, 1, 1), 0.15),
            )
            for j in range(10):
                x, y = line[r.randrange(len(line))]
                fir(pen, x, y + r.uniform(10, 90), r.uniform(50, 100), j)
    with p.plane("rise", 0.5, 0.06) as pen:
        line = profile(p.rng("rise"), 1340, 70, 600, 0.2)
        pen.fade(polygon([*line, (RIGHT, 1760), (LEFT, 1760)]), SNOW, rgb("d3deec"))
        tree(pen, p.rng("bare"), 190, 1400, 640, "poplar")
        fence(pen, p.rng("fence"), 640, 1200, 1420)
    with p.plane("snow", 0.88) as pen:
        lay_ground(p, pen, 1560, "snow", profile(p.rng("near"), 1570, 36, 700, 0.2))
        steps = [
            ellipse(560 + 46 * (k % 2) + 20 * math.sin(k), 1590 + k * k * 3.2, 9 + k * 1.6, 4 + k * 0.7)
            for k in range(10)
        ]
        for s in steps:
            pen.flat(s, rgb("9fb2d2"), 0.6)
        tree(pen, p.rng("tree"), 1010, 1660, 980, r.choice(("apple", "poplar", "date")))
    p.people()


def fir(pen: ScenePen, x: float, y: float, h: float, k: int) -> None:
    """Paint a far fir under snow."""
    c = shade(rgb("3d5a50"), 1 + 0.06 * (k % 3))
    for j in range(3):
        w, t = h * (0.42 - 0.1 * j), y - h * 0.26 * j
        pen.flat(polygon([(x - w, t), (x, t - h * 0.5), (x + w, t)]), c)
        pen.flat(polygon([(x - w * 0.5, t - h * 0.24), (x, t - h * 0.5), (x + w * 0.5, t - h * 0.24)]), SNOW, 0.8)


def grave(p: Painter) -> None:
    """Build a burial ground on a hillside: stones, cypresses, the valley below."""
    r = p.rng("grave")
    p.floor = 1690
    paint_sky(p, 950)
    ranges(p, 1010, 360, 2, 180)
    mist(p, "mist", 1000, 1340, 0.7, 0.25)
    with p.plane("hill", 0.6, 0.03) as pen:
        line = profile(p.rng("hill"), 1400, 120, 700, 0.2)
        slope(p, pen, line)
        for k in range(4):
            x = (r.uniform(-40, 300), r.uniform(770, 1120))[k % 2]
            stone(p, pen, x, 1470 + 30 * k, 0.7 + 0.1 * k, r)
        for x in (90, 1000):
            tree(pen, p.rng("cypress", x), x, 1440, 640, "pine")
    with p.plane("ground", 0.88) as pen:
        lay_ground(p, pen, 1560, "grass", profile(p.rng("near"), 1570, 36, 600, 0.2))
        stone(p, pen, 190, 1640, 1.25, r)
        grass(pen, r, LEFT, RIGHT, 1600, 46, 70, rgb("8f8f58") if not p.air.snowy else rgb("b5ab90"))
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_reeds(pen, p.rng("front"), rgb("7f7f4c"))


def stone(p: Painter, pen: ScenePen, x: float, y: float, s: float, r: random.Random) -> None:
    """Paint a gravestone without a name, with what was left before it."""
    with pen.at(x, y, s):
        if not p.western:
            mound = curve([(-150, 0), (-96, -96), (0, -130), (96, -96), (150, 0)], True, 0.8)
            pen.fill(mound, SNOW if p.air.snowy else rgb("8a8a5c"), 3)
        top = [(-54, 0), (-54, -150), (-40, -178), (0, -192), (40, -178), (54, -150), (54, 0)]
        pen.fill(curve(top, True, 0.25), rgb(r.choice(("9a9690", "8a8c90", "a7a094"))), 4)
        if p.western:
            pen.ribs([((-26, -110), (26, -110)), ((0, -140), (0, -70))], 7, rgb("6a6864"))
        else:
            pen.ribs([((0, -150), (0, -40)), ((-20, -140), (-20, -60)), ((20, -140), (20, -60))], 4, rgb("6a6864"), 0.8)
        if p.air.snowy:
            pen.flat(curve([(-50, -160), (0, -200), (50, -160), (0, -172)], True, 0.8), SNOW)
        pen.fill(rect(-40, -16, 80, 18), rgb("8a8680"), 2)
        for k in range(3):
            pen.flat(ellipse(-20 + 20 * k, -26, 9, 9), rgb(("d9b23c", "e6ddc8", "d9b23c")[k]))
