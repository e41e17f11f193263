"""Places above or apart in a town: temple, church, rooftop."""

import random

from duanju.theatre.pen import curve, ellipse, mix, polygon, rect, rgb, shade, stroke
from duanju.theatre.place.houses import (
    SNOW,
    chinese_door,
    gable_roof,
    lattice,
    sign,
    tiled_roof,
    wall,
)
from duanju.theatre.place.land import lay_ground
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import near_leaves, tree
from duanju.theatre.place.sky import paint_sky
from duanju.theatre.place.town import block


def rooftop(p: Painter) -> None:
    """Build a roof above the town: parapet, water tank, washing, aerials, the city below."""
    r = p.rng("roof")
    p.horizon = 1060
    paint_sky(p, 1060)
    with p.plane("city", 0.16, min(0.8, 0.42 + 0.2 * p.air.thick)) as pen:
        x = LEFT
        while x < RIGHT:
            w, h = r.uniform(90, 190), r.uniform(60, 460)
            block(p, pen, r, x, 1240 - h, w, 400, rgb(r.choice(("8f9296", "a39a90", "7f8a94", "9a8f8a"))))
            x += w * r.uniform(0.9, 1.2)
    with p.plane("near", 0.4, 0.16) as pen:
        x = LEFT - 30
        while x < RIGHT:
            w, h = r.uniform(180, 320), r.uniform(0, 190)
            block(p, pen, r, x, 1330 - h, w, 400, rgb(r.choice(("8a8a8c", "a58f80", "76808a"))))
            x += w * r.uniform(1.0, 1.3)
    with p.plane("roof", 0.8) as pen:
        lay_ground(p, pen, 1580, "concrete")
        wall(pen, LEFT, 1400, RIGHT, 1590, r.choice(("concrete", "red-brick", "grey-brick")), r, 4)
        pen.fill(rect(LEFT, 1378, RIGHT - LEFT, 34, 4), SNOW if p.air.snowy else rgb("c2bdb2"), 5)
        tank(pen, 60, 1600)
        pen.line([(900, 1400), (904, 1100), (900, 820)], [12, 10, 7], rgb("4a4d50"))
        pen.ribs([((840, 860 + k * 46), (960, 860 + k * 46)) for k in range(4)], 5, rgb("4a4d50"))
        washing(pen, r, 700, 1180, 1130)
    p.people()


def tank(pen: ScenePen, x: float, y: float) -> None:
    """Paint a water tank on its legs."""
    for k in (-90, 90):
        pen.fill(rect(x + k - 9, y - 330, 18, 330), rgb("6a5a4c"), 3)
    pen.ribs([((x - 90, y - 40), (x + 90, y - 290)), ((x + 90, y - 40), (x - 90, y - 290))], 8, rgb("6a5a4c"))
    pen.fill(rect(x - 140, y - 600, 280, 280, 20), rgb("8a7a68"), 7)
    pen.ribs([((x - 140, y - 540 + k * 90), (x + 140, y - 540 + k * 90)) for k in range(3)], 6, rgb("5f5448"), 0.8)
    pen.fill(
        polygon([(x - 156, y - 596), (x + 156, y - 596), (x, y - 680)]), SNOW if pen.air.snowy else rgb("6f6a64"), 5
    )


def washing(pen: ScenePen, r: random.Random, x0: float, x1: float, y: float) -> None:
    """Hang washing on a line."""
    pen.ribs([((x0, y), ((x0 + x1) / 2, y + 40), (x1, y - 6))], 4)
    for k in range(4):
        x = x0 + 40 + k * (x1 - x0) / 4.4
        blow = 30 if pen.air.weather == "wind" else 0
        c = rgb(r.choice(("d9dcd8", "8fa9bf", "b5605a", "d9c48a", "7a9a86")))
        pen.fill(
            curve([(x, y + 20), (x + 92, y + 24), (x + 96 + blow, y + 190), (x + 4 + blow, y + 184)], True, 0.12), c, 4
        )


def temple(p: Painter) -> None:
    """Build the court of a temple: steps, red columns under a great roof, a censer, pines; or a stone church."""
    r = p.rng("temple")
    paint_sky(p, 1050)
    if p.western:
        church(p, r)
        return
    with p.plane("hall", 0.45, 0.04) as pen:
        red = rgb(r.choice(("8f3a2c", "a3452f", "7a3a34")))
        tile = rgb(r.choice(("5a5f58", "7a6a34", "4b5a54")))
        tiled_roof(pen, 150, 930, 800, 170, tile, 44, 0.2)
        pen.fill(rect(230, 800, 620, 120), shade(red, 0.7), 4)
        pen.ribs([((240 + k * 30, 830), (240 + k * 30, 900)) for k in range(20)], 8, rgb("3f6a5c"), 0.8)
        pen.fill(rect(60, 1010, 960, 460), shade(red, 0.62), 4)
        tiled_roof(pen, -80, 1160, 1020, 140, tile, 52, 0.1)
        for k in range(6):
            x = 90 + k * 180
            pen.fill(rect(x - 20, 1030, 40, 440), red, 4)
            pen.flat(rect(x - 30, 1450, 60, 24), rgb("a7a196"))
        for k in (0, 1, 3, 4):
            lattice(pen, 124 + k * 180, 1090, 112, 300, p.rng("pane", k))
        chinese_door(pen, 540, 1470, 120, 350, r, False)
        sign(pen, 470, 1036, 140, 60, rgb("28405a"), r)
        for k in range(4):
            pen.fill(rect(40 - k * 26, 1470 + k * 24, 1000 + k * 52, 28), rgb("b5b0a4"), 3)
    with p.plane("court", 0.8) as pen:
        lay_ground(p, pen, 1560, "flagstone")
        censer(p, pen, 170, 1640)
        tree(pen, p.rng("pine"), 1000, 1640, 1000, "pine")
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), "pine")


def censer(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Paint a bronze censer with its smoke."""
    bronze = rgb("5a5f50")
    for k in (-60, 60):
        pen.fill(rect(x + k - 12, y - 110, 24, 110, 6), shade(bronze, 0.8), 3)
    pen.fill(
        curve([(x - 130, y - 210), (x - 112, y - 120), (x, y - 86), (x + 112, y - 120), (x + 130, y - 210)], True, 0.5),
        bronze,
        6,
    )
    pen.fill(rect(x - 140, y - 228, 280, 26, 8), shade(bronze, 1.15), 4)
    for k in range(5):
        pen.ribs([((x - 50 + k * 25, y - 230), (x - 52 + k * 26, y - 320))], 5, rgb("b5392c"))
        pen.shining(ellipse(x - 52 + k * 26, y - 322, 4, 4), rgb("ffb050"))
    for k in range(2):
        pen.bloom(
            stroke(
                [(x - 20 + k * 40, y - 330), (x + 30, y - 460), (x - 30 + k * 30, y - 600), (x + 40, y - 780)],
                [4, 26, 44, 10],
            ),
            mix(p.air.haze, (1, 1, 1), 0.4),
            0.3,
            9,
        )


def church(p: Painter, r: random.Random) -> None:
    """Build a stone church with its yard."""
    with p.plane("church", 0.45, 0.05) as pen:
        wall(pen, 90, 560, 400, 1560, "stone", r, 6)
        pen.fill(polygon([(60, 566), (430, 566), (245, 190)]), rgb("565b66"), 6)
        wall(pen, 380, 1010, RIGHT, 1560, "stone", r, 5)
        gable_roof(pen, 370, RIGHT + 20, 1016, 230, rgb("565b66"))
        for k in range(4):
            arch(p, pen, 460 + k * 170, 1360, 84, 230, r)
        arch(p, pen, 245, 900, 80, 190, r)
        door_ = curve(
            [(165, 1560), (165, 1320), (205, 1240), (245, 1216), (285, 1240), (325, 1320), (325, 1560)], True, 0.4
        )
        pen.fill(door_, rgb("4a2e22"), 4)
        pen.fill(ellipse(245, 680, 50, 50), rgb("e9e4d2"), 4)
        pen.ribs([((245, 680), (245, 646)), ((245, 680), (268, 690))], 5, rgb("2a2624"))
    with p.plane("yard", 0.8) as pen:
        lay_ground(p, pen, 1555, "grass")
        tree(pen, p.rng("yew"), 980, 1640, 980, r.choice(("pine", "poplar")))
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), "pine")


def arch(p: Painter, pen: ScenePen, x: float, y: float, w: float, h: float, r: random.Random) -> None:
    """Paint a pointed window standing on (x, y)."""
    shape = curve(
        [
            (x - w / 2, y),
            (x - w / 2, y - h * 0.6),
            (x - w * 0.3, y - h * 0.86),
            (x, y - h),
            (x + w * 0.3, y - h * 0.86),
            (x + w / 2, y - h * 0.6),
            (x + w / 2, y),
        ],
        True,
        0.4,
    )
    pen.fill(shape, rgb("8a857a"), 3)
    with pen.at(x, y, 0.8):
        inner = curve(
            [
                (-w / 2, -8),
                (-w / 2, -h * 0.6),
                (-w * 0.3, -h * 0.86),
                (0, -h),
                (w * 0.3, -h * 0.86),
                (w / 2, -h * 0.6),
                (w / 2, -8),
            ],
            True,
            0.4,
        )
        on = p.air.lamps and r.random() < 0.8
        pen.shining(inner, rgb("f0b458") if on else pen.tone(rgb("4f5f6c")))
        pen.ribs([((0, -h), (0, -8)), ((-w / 2, -h * 0.5), (w / 2, -h * 0.5))], 6, rgb("6a665e"))
    if p.air.lamps:
        pen.glow(x, y - h / 2, w * 1.6, rgb("ffb050"), 0.3)
