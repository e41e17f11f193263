"""Places by the water: river, bridge, sea."""

import random

from duanju.theatre.pen import curve, ellipse, mix, polygon, rect, rgb, shade, stroke
from duanju.theatre.place.houses import SNOW, street_lamp, wall
from duanju.theatre.place.land import (
    hills,
    lay_ground,
    mist,
    moon_path,
    profile,
    stones,
    water,
)
from duanju.theatre.place.nature import cottage
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import bush, grass, near_leaves, near_reeds, tree
from duanju.theatre.place.sky import paint_sky


def bank(p: Painter, y: float, kind: str) -> None:
    """Paint the near bank people stand on."""
    with p.plane("bank", 0.88) as pen:
        lay_ground(p, pen, y, kind, profile(p.rng("bank"), y + 10, 46, 560, 0.2))
        r = p.rng("bank things")
        stones(pen, r, -60, 240, y + 70, 70, 3)
        stones(pen, r, 860, 1140, y + 60, 80, 3)
        reeds = rgb("8fa05c") if p.air.season in ("spring", "summer") else rgb("b59a62")
        grass(pen, r, LEFT, 260, y + 60, 130, 40, reeds)
        grass(pen, r, 860, RIGHT, y + 50, 150, 46, reeds)


def river(p: Painter) -> None:
    """Build a river: hills, the far bank with its trees, a boat, the near bank with reeds."""
    r = p.rng("river")
    p.floor, p.horizon = 1690, 1130
    paint_sky(p, 1000)
    hills(p, 1130, r.uniform(260, 420), 3, ("a9bcc0", "64807a"))
    mist(p, "mist", 930, 1240, 0.7, 0.2)
    with p.plane("water", 0.45) as pen:
        water(pen, p.rng("water"), 1160, 1760)
        if p.air.sunny and (p.air.dark > 0.8 or p.air.time in ("dusk", "dawn")):
            moon_path(pen, r, r.choice((290.0, 790.0)), 1180, 1500, mix(p.air.light.key, (1, 1, 1), 0.4))
        far_shore(p, pen, 1168)
        boat(pen, r.uniform(200, 330), r.uniform(1330, 1380), r.uniform(0.8, 1.0), r)
    bank(p, 1600, "grass")
    with p.plane("willow", 0.92) as pen:
        tree(
            pen,
            p.rng("tree"),
            1010,
            1670,
            r.uniform(1100, 1300),
            "willow" if not p.western or r.random() < 0.5 else "poplar",
        )
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_reeds(pen, p.rng("front"), rgb("7f8a4c"))


def far_shore(p: Painter, pen: ScenePen, y: float) -> None:
    """Paint the other bank: a strip of land, small trees, perhaps a few houses, mirrored a little."""
    r = p.rng("shore")
    pen.far = 0.25
    strip = profile(r, y - 4, 26, 260, 0.2)
    c = SNOW if p.air.snowy else rgb("6f8a66")
    pen.fill(polygon([*strip, (RIGHT, y + 14), (LEFT, y + 14)]), c)
    for k in range(3):
        cottage(pen, p.rng("far house", k), r.choice((r.uniform(0, 330), r.uniform(760, 1080))), y, 0.26, p.western)
    for k in range(9):
        bush(pen, p.rng("far bush", k), r.uniform(LEFT, RIGHT), y + 6, r.uniform(70, 170), 2)
    pen.flat(rect(LEFT, y + 10, RIGHT - LEFT, 26), shade(c, 0.6), 0.35)
    pen.far = 0.0


def boat(pen: ScenePen, x: float, y: float, s: float, r: random.Random) -> None:
    """Paint a small boat with a mat roof, and its reflection."""
    with pen.at(x, y, s):
        pen.flat(ellipse(0, 14, 170, 16), rgb("2c3a40"), 0.5)
        pen.fill(
            curve([(-180, -34), (-120, 8), (110, 10), (190, -40), (120, -18), (-110, -14)], True, 0.5), rgb("5a4230"), 3
        )
        pen.fill(
            curve([(-60, -14), (-54, -70), (6, -92), (66, -70), (72, -14)], True, 0.7),
            rgb(r.choice(("8f7a4c", "7a6a52"))),
            3,
        )
        pen.ribs(
            [((-56 + k * 22, -16), (-50 + k * 21, -60), (-30 + k * 14, -86)) for k in range(6)], 2.4, rgb("5f4f30"), 0.7
        )
        pen.line([(150, -30), (220, 20), (300, 60)], [5, 5, 4], rgb("4a3626"))


def bridge(p: Painter) -> None:
    """Build a bridge: people stand on its deck by the parapet, the river and an older bridge behind."""
    r = p.rng("bridge")
    p.floor, p.horizon = 1690, 1130
    paint_sky(p, 1000)
    hills(p, 1120, r.uniform(200, 360), 2)
    with p.plane("water", 0.4) as pen:
        water(pen, p.rng("water"), 1150, 1760)
        far_shore(p, pen, 1158)
        arch_bridge(pen, 540, 1180, 1.0, r)
    with p.plane("parapet", 0.85) as pen:
        lay_ground(p, pen, 1575, "planks" if r.random() < 0.4 else "flagstone")
        parapet(pen, r, 1590, p.western)
        if p.western or r.random() < 0.5:
            at = street_lamp(pen, 130, 1600, 760, p.western)
            if p.air.lamps:
                p.lamp(*at, 560)
    p.people()
    with p.plane("front", 1.5, soft=9) as pen:
        near_leaves(pen, p.rng("front"), "willow" if not p.western else "poplar")


def arch_bridge(pen: ScenePen, x: float, y: float, s: float, r: random.Random) -> None:
    """Paint a stone bridge on three arches whose feet stand in the water at `y`."""
    far, pen.far = pen.far, 0.22
    c = rgb(r.choice(("a7a294", "b3a58c", "98989a")))
    with pen.at(x, y, s):
        top = [(-760.0, -60.0), (-380.0, -120.0), (0.0, -150.0), (380.0, -120.0), (760.0, -60.0)]
        body = curve([*top, (760, 16), (-760, 16)], True, 0.3)
        pen.fill(body, c, 4)
        for cx, q in ((-360, 110), (0, 130), (360, 110)):
            hole = curve(
                [(cx - q, 20), (cx - q * 0.8, -40), (cx, -q * 0.72), (cx + q * 0.8, -40), (cx + q, 20)], True, 0.7
            )
            pen.fade(hole, shade(c, 0.4), rgb("5f7a80"))
            pen.ribs(
                [
                    ((cx - q, 18), (cx - q * 0.8, -44), (cx, -q * 0.74)),
                    ((cx, -q * 0.74), (cx + q * 0.8, -44), (cx + q, 18)),
                ],
                5,
                shade(c, 0.7),
            )
        pen.fill(stroke(top, [12, 14, 12]), SNOW if pen.air.snowy else shade(c, 0.82), 2)
        pen.ribs([((k * 70, -126 + abs(k) * 6), (k * 70, -168 + abs(k) * 6)) for k in range(-9, 10)], 7, shade(c, 0.8))
        pen.flat(ellipse(0, 34, 700, 16), rgb("2f4048"), 0.35)
    pen.far = far


def parapet(pen: ScenePen, r: random.Random, y: float, western: bool) -> None:
    """Paint the parapet of a bridge across the frame, its foot at `y`."""
    c = rgb(r.choice(("b9b2a2", "a8a49c", "a39482")))
    top = y - 250
    if western:
        wall(pen, LEFT, top, RIGHT, y, "stone", r, 4)
    else:
        for k in range(-1, 6):
            x = 540 + (k - 2) * 250 + 125
            pen.fill(rect(x - 24, top - 40, 48, y - top + 40, 4), c, 4)
            pen.fill(
                curve(
                    [(x - 22, top - 40), (x - 14, top - 80), (x, top - 96), (x + 14, top - 80), (x + 22, top - 40)],
                    True,
                    0.8,
                ),
                shade(c, 0.92),
                3,
            )
            if pen.air.snowy:
                pen.flat(ellipse(x, top - 92, 20, 12), SNOW)
            pen.fill(rect(x + 30, top + 60, 190, y - top - 84, 4), shade(c, 0.94), 3)
            pen.flat(rect(x + 46, top + 78, 158, y - top - 122, 10), shade(c, 0.82))
    pen.fill(rect(LEFT, top - 6, RIGHT - LEFT, 34, 4), SNOW if pen.air.snowy else shade(c, 1.06), 5)


def sea(p: Painter) -> None:
    """Build the shore: beach or quay, boats, a lighthouse where the words are western."""
    r = p.rng("sea")
    p.floor, p.horizon = 1690, 1080
    paint_sky(p, 1060)
    with p.plane("water", 0.3) as pen:
        water(pen, p.rng("water"), 1080, 1700, 1.4)
        if p.air.sunny:
            moon_path(pen, r, r.choice((290.0, 790.0)), 1100, 1440, mix(p.air.light.key, (1, 1, 1), 0.4))
        pen.far = 0.3
        head = profile(p.rng("cape"), 1084, 130, 240, 0.6)
        rise = [max(0.0, min(1.0, (420 - x) / 260)) for x, _ in head]
        cape = [(x, 1084 - (40 + 0.5 * (1084 - y)) * k) for (x, y), k in zip(head, rise, strict=True)]
        pen.fill(polygon([*cape, (RIGHT, 1086), (LEFT, 1086)]), rgb("5f7470"))
        if p.western or r.random() < 0.4:
            lighthouse(p, pen, 120, min(y for x, y in cape if 90 < x < 150) + 14)
        pen.far = 0.1
        sail(pen, r.uniform(700, 960), 1150, r)
        sail(pen, r.uniform(500, 640), 1110, r, 0.5)
    quay = p.western or p.says("码头", "港", "harbour", "harbor", "quay", "pier")
    with p.plane("shore", 0.88) as pen:
        if quay:
            lay_ground(p, pen, 1560, "flagstone")
            wall(pen, LEFT, 1548, RIGHT, 1580, "stone", r, 4)
            for x in (90, 1000):
                pen.fill(
                    curve(
                        [
                            (x - 44, 1590),
                            (x - 34, 1510),
                            (x - 52, 1480),
                            (x + 52, 1480),
                            (x + 34, 1510),
                            (x + 44, 1590),
                        ],
                        True,
                        0.4,
                    ),
                    rgb("3a3f44"),
                    5,
                )
                pen.line([(x, 1540), (x + 60, 1570), (x + 150, 1560)], [12, 11, 10], rgb("b59a68"))
            crates(pen, r, 880, 1640)
        else:
            line = profile(p.rng("beach"), 1570, 40, 700, 0.2)
            pen.fill(polygon([(x, y - 16) for x, y in line] + [(RIGHT, 1700), (LEFT, 1700)]), (1, 1, 1), 0, 0.75)
            lay_ground(p, pen, 1570, "sand", line)
            stones(pen, r, -60, 260, 1680, 60, 4)
            boat(pen, 930, 1640, 0.9, r)
    p.people()


def crates(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Stack fish crates and a coil of rope."""
    for k in range(4):
        cx, cy = x + (k % 2) * 130, y - (k // 2) * 84
        pen.fill(rect(cx - 62, cy - 82, 124, 82), rgb(r.choice(("9a7450", "5f7f8a", "a88a5c"))), 4)
        pen.ribs([((cx - 58, cy - 82 + j * 27), (cx + 58, cy - 82 + j * 27)) for j in (1, 2)], 4, rgb("4a3626"), 0.7)


def lighthouse(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Paint a lighthouse on a headland; it burns when it is dark."""
    pen.fill(polygon([(x - 26, y), (x - 17, y - 190), (x + 17, y - 190), (x + 26, y)]), rgb("ece6d8"), 3)
    pen.flat(polygon([(x - 23, y - 60), (x - 20, y - 120), (x + 20, y - 120), (x + 23, y - 60)]), rgb("b8483c"))
    pen.fill(rect(x - 13, y - 222, 26, 32), rgb("3a3f44"), 2)
    if p.air.lamps:
        pen.glow(x, y - 206, 260, rgb("ffe0a0"), 0.7)
        pen.shining(rect(x - 10, y - 218, 20, 24), rgb("fff6d8"))
    pen.fill(polygon([(x - 20, y - 222), (x + 20, y - 222), (x, y - 250)]), rgb("b8483c"), 2)


def sail(pen: ScenePen, x: float, y: float, r: random.Random, s: float = 1.0) -> None:
    """Paint a boat at sea."""
    with pen.at(x, y, s):
        pen.fill(
            polygon([(-80, -16), (86, -20), (60, 16), (-56, 16)]), rgb(r.choice(("6a3a30", "35505f", "3f4a44"))), 2
        )
        pen.line([(0, -16), (2, -110), (3, -190)], [6, 5, 3], rgb("3a2c24"))
        pen.fill(curve([(8, -186), (84, -100), (92, -34), (8, -34)], True, 0.3), rgb(r.choice(("e6d9bc", "b5603c"))), 2)
        pen.flat(ellipse(0, 22, 92, 8), rgb("2c3a40"), 0.4)
