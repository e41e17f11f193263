"""Places among houses: courtyard, street, alley, village, market."""

import random

from duanju.theatre.pen import ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import CLAY, bowl, garland, jar, stool
from duanju.theatre.place.houses import (
    awning,
    chimney,
    chinese_door,
    gable_roof,
    lantern,
    lattice,
    panel_door,
    sash,
    sign,
    street_lamp,
    tiled_roof,
    wall,
)
from duanju.theatre.place.land import disc_shadow, hills, lay_ground
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import bush, near_leaves, pot_plant, tree
from duanju.theatre.place.sky import paint_sky

TILES = ("4b4858", "54504f", "474d55", "5a4a48")
YARD_TREES = ("date", "persimmon", "pomegranate", "osmanthus", "plum", "poplar")


def courtyard(p: Painter) -> None:
    """Build a family's courtyard: a house with a lit window, a wall, a tree, the family's things."""
    if p.western:
        back_yard(p)
        return
    r = p.rng("courtyard")
    kind = r.choice(("grey-brick", "rose", "whitewash", "earth", "grey-brick"))
    tile = rgb(r.choice(TILES))
    species = next((s for s, w in TREE_WORDS.items() if p.says(*w)), r.choice(YARD_TREES))
    eaves = r.uniform(960, 1060)
    paint_sky(p, 1060)
    hills(p, 1190, r.uniform(120, 240))
    with p.plane("house", 0.5, 0.03) as pen:
        wall(pen, 520, 1210, RIGHT, 1640, kind, p.rng("side"), 5)
        tiled_roof(pen, 500, RIGHT + 60, 1222, 66, tile, 8, 0.02)
        wall(pen, LEFT, eaves - 10, 560, 1640, kind, p.rng("wall"))
        if r.random() < 0.6:
            lattice(pen, 60, eaves + 130, 270, 250, p.rng("window"))
            chinese_door(pen, 452, 1604, 130, 330, p.rng("door"), p.air.season == "winter" or r.random() < 0.3)
        else:
            chinese_door(pen, 130, 1604, 170, 370, p.rng("door"), p.air.season == "winter" or r.random() < 0.3)
            lattice(pen, 270, eaves + 140, 240, 240, p.rng("window"))
        tiled_roof(pen, LEFT - 120, 650, eaves, r.uniform(170, 220), tile, 30)
        hung = r.random()
        if hung < 0.45:
            lantern(pen, 566, eaves + 120, 44, 80)
        elif hung < 0.8:
            for k in range(3):
                garland(pen, 524 + k * 36, eaves + 70, 190, r.choice(("b5321f", "e0b04a")))
        if r.random() < 0.5:
            moon_gate(pen, r, 800, 1600, 150)
    with p.plane("tree", 0.72) as pen:
        lay_ground(p, pen, 1575, r.choice(("flagstone", "earth", "flagstone")))
        disc_shadow(pen, 935, 1640, 150)
        tree(pen, p.rng("tree"), r.uniform(900, 960), 1640, r.uniform(1000, 1180), species)
        yard_things(p, pen)
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), species)


TREE_WORDS = {
    "date": ("枣", "date tree"),
    "persimmon": ("柿", "persimmon"),
    "pomegranate": ("石榴",),
    "plum": ("梅",),
    "osmanthus": ("桂", "槐"),
    "bamboo": ("竹", "bamboo"),
    "willow": ("柳", "willow"),
    "pine": ("松", "pine"),
    "cherry": ("樱", "cherry"),
    "peach": ("桃", "peach"),
    "apple": ("apple", "苹果", "orchard"),
    "poplar": ("杨树", "poplar"),
}


def moon_gate(pen: ScenePen, r: random.Random, x: float, y: float, q: float) -> None:
    """Paint a round gate in a wall, with the green of the next court behind it."""
    ring = ellipse(x, y - q * 0.9, q + 16, q + 16)
    pen.fill(ring, rgb("9a958c"), 3)
    hole = ellipse(x, y - q * 0.9, q, q)
    pen.fade(hole, mix(pen.air.haze, rgb("9db08a"), 0.5), rgb("6f7f62"))
    with pen.clip(hole):
        bush(pen, r, x - 50, y + 10, 170, 2)
        bush(pen, r, x + 70, y + 10, 140, 2)


def yard_things(p: Painter, pen: ScenePen) -> None:
    """Set out what a family leaves in its yard, at the sides."""
    r = p.rng("things")
    left = r.choice(("vat", "baskets", "stove-wood", "pots"))
    right = r.choice(("stool", "stone-table", "pots", "vat"))
    for spot, x in ((left, r.uniform(60, 130)), (right, r.uniform(985, 1040))):
        y = 1690.0
        disc_shadow(pen, x, y, 110)
        if spot == "vat":
            jar(pen, x, y, 190, rgb(r.choice(CLAY)), None)
            pen.flat(ellipse(x, y - 162, 46, 10), shade(pen.air.sky[2], 0.8))
        elif spot == "baskets":
            for k in range(2):
                bx = x + k * 92 - 30
                pen.fill(
                    polygon(
                        [
                            (bx - 62, y - 74 + k * 10),
                            (bx + 62, y - 74 + k * 10),
                            (bx + 44, y + k * 12),
                            (bx - 44, y + k * 12),
                        ]
                    ),
                    rgb("b08a52"),
                    4,
                )
                pen.ribs(
                    [
                        (
                            (bx - 58, y - 60 + j * 16 + k * 10),
                            (bx, y - 54 + j * 16 + k * 10),
                            (bx + 58, y - 60 + j * 16 + k * 10),
                        )
                        for j in range(4)
                    ],
                    3,
                    rgb("7f5f34"),
                    0.8,
                )
                pen.fill(ellipse(bx, y - 76 + k * 10, 60, 20), rgb(r.choice(("d9a53c", "b5392c", "8fa35a"))), 2)
        elif spot == "stove-wood":
            for j in range(4):
                for k in range(5 - j):
                    pen.fill(ellipse(x - 90 + k * 44 + j * 22, y - 20 - j * 36, 21, 19), rgb("a87a4c"), 2)
                    pen.flat(ellipse(x - 90 + k * 44 + j * 22, y - 20 - j * 36, 12, 11), rgb("c9a06c"))
        elif spot == "pots":
            for k in range(3):
                pot_plant(pen, r, x + (k - 1) * 88, y + k * 14, 78)
        elif spot == "stool":
            stool(pen, x - 20, y, 130, 120, rgb("8c5f3c"))
            bowl(pen, x - 20, y - 126, 62, rgb("e8ddc8"))
        else:
            pen.fill(rect(x - 34, y - 110, 68, 110, 8), rgb("8f8a80"), 3)
            pen.fill(ellipse(x, y - 116, 120, 28), rgb("a7a196"), 5)
            bowl(pen, x - 20, y - 122, 62, rgb("7f98a0"))


def back_yard(p: Painter) -> None:
    """Build the yard behind an English terrace: brick, a back door, washing on the line."""
    r = p.rng("yard")
    kind = r.choice(("red-brick", "stone", "red-brick", "render"))
    paint_sky(p, 1060)
    hills(p, 1190, 120)
    with p.plane("house", 0.5, 0.03) as pen:
        wall(pen, 540, 1270, RIGHT, 1640, kind, p.rng("side"))
        pen.fill(rect(530, 1252, RIGHT, 26), rgb("b9b0a0"), 3)
        wall(pen, LEFT, 620, 570, 1640, kind, p.rng("wall"))
        chimney(pen, 150, 480, r, kind)
        gable_roof(pen, LEFT - 40, 600, 640, 170, rgb("565b66"))
        sash(pen, 90, 730, 190, 260, p.rng("up"))
        sash(pen, 60, 1180, 210, 280, p.rng("down"))
        panel_door(pen, 440, 1610, 150, 350, rgb(r.choice(("35545f", "5a6b4a", "7a3b34"))), True, r)
    with p.plane("tree", 0.72) as pen:
        lay_ground(p, pen, 1590, "flagstone")
        tree(pen, p.rng("tree"), 960, 1650, 900, r.choice(("apple", "cherry", "poplar")))
        for k in range(3):
            pot_plant(pen, r, 60 + k * 90, 1680 + k * 8, 80)
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), "apple")


def shop_house(p: Painter, pen: ScenePen, x0: float, x1: float, top: float, base: float, name: str) -> None:
    """Paint one Chinese town house: a shop below, a window above."""
    r = p.rng("house", name)
    kind = r.choice(("whitewash", "grey-brick", "render", "rose", "concrete"))
    wall(pen, x0, top, x1, base, kind, r)
    w = x1 - x0
    if base - top > 560:
        n = 2 if w > 330 else 1
        for k in range(n):
            ww = min(170, w * 0.36)
            lattice(pen, x0 + w * (k + 0.5) / n - ww / 2, top + 110, ww, 180, r)
    shop = base - 400
    open_front(p, pen, x0 + w * 0.08, shop + 60, x1 - w * 0.08, base, r)
    sign(
        pen, x0 + w * 0.10, shop - 34, w * 0.8, 84, rgb(r.choice(("7a2f26", "2f4a45", "3a3148", "8a5a24", "28405a"))), r
    )
    tiled_roof(pen, x0 - 36, x1 + 36, top + 6, r.uniform(100, 150), rgb(r.choice(TILES)), 20, 0.06)
    if r.random() < 0.6:
        for k in range(2):
            lantern(pen, x0 + w * (0.12 + 0.76 * k), shop + 96, 30, 40)


def open_front(p: Painter, pen: ScenePen, x0: float, y0: float, x1: float, y1: float, r: random.Random) -> None:
    """Paint an open shop front: light and shelves within, boards or a shutter beside."""
    lit = p.air.lamps
    inside = rgb("f0b868") if lit else mix(rgb("4a3c34"), p.air.haze, 0.12)
    body = rect(x0, y0, x1 - x0, y1 - y0)
    if r.random() < 0.25:
        pen.fill(body, rgb("8a8f92"), 3)
        pen.ribs([((x0, y0 + k * 20), (x1, y0 + k * 20)) for k in range(1, int((y1 - y0) / 20))], 3, rgb("6a7074"), 0.8)
        return
    pen.fill(body, shade(rgb("5a3a2a"), 0.9), 3)
    pane = rect(x0 + 10, y0 + 10, x1 - x0 - 20, y1 - y0 - 10)
    pen.shining(pane, inside if lit else pen.tone(inside))
    with pen.clip(pane):
        for k in range(3):
            yy = y0 + 80 + k * 84
            pen.ribs([((x0, yy), (x1, yy))], 7, rgb("6b4330"))
            goods = [
                rect(x0 + 16 + j * 40 + r.uniform(0, 8), yy - r.uniform(24, 52), 26, 50)
                for j in range(int((x1 - x0) / 40))
            ]
            for g in goods:
                pen.flat(g, rgb(r.choice(("a33b32", "3f6a63", "c79a3c", "466083", "d9cdb6", "8f5f42"))), 0.85)
    if lit:
        pen.glow((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) * 0.8, rgb("ffb050"), 0.32)


def terrace(p: Painter, pen: ScenePen, x0: float, x1: float, top: float, base: float, name: str) -> None:
    """Paint one house of an English brick terrace, or a shop in it."""
    r = p.rng("house", name)
    kind = r.choice(("red-brick", "red-brick", "stone", "render", "whitewash"))
    wall(pen, x0, top, x1, base, kind, r)
    w = x1 - x0
    chimney(pen, x0 + w * r.uniform(0.2, 0.8), top - 130, r, "red-brick")
    gable_roof(pen, x0, x1, top + 6, 150, rgb(r.choice(("565b66", "6a4a44", "4f5560"))))
    ww = min(150, w * 0.32)
    for k in range(2):
        sash(pen, x0 + w * (0.27 + 0.46 * k) - ww / 2, top + 90, ww, 190, r)
    if r.random() < 0.45:
        color = rgb(r.choice(("2f4a45", "28405a", "6b2f34", "3a3148")))
        pen.fill(rect(x0 + 14, base - 390, w - 28, 390), color, 4)
        open_front(p, pen, x0 + 30, base - 300, x0 + w * 0.62, base - 60, r)
        panel_door(pen, x0 + w * 0.8, base - 4, w * 0.20, 290, shade(color, 1.2), True, r)
        sign(pen, x0 + 24, base - 382, w - 48, 70, color, r)
        if r.random() < 0.5:
            awning(pen, x0 + 30, x0 + w * 0.62, base - 304, 60, rgb("b8483c"), rgb("ece3cf"))
    else:
        sash(pen, x0 + w * 0.32 - ww / 2, base - 330, ww, 230, r)
        panel_door(
            pen,
            x0 + w * 0.74,
            base - 4,
            120,
            300,
            rgb(r.choice(("35545f", "7a3b34", "2f4a45", "31465c", "8a6a2c"))),
            True,
            r,
        )


def street(p: Painter) -> None:
    """Build a street seen across the road: houses no two alike, lamps, trees."""
    r = p.rng("street")
    paint_sky(p, 1080)
    far_blocks(p, r)
    with p.plane("houses", 0.5, 0.04) as pen:
        x, k = LEFT - 40.0, 0
        while x < RIGHT:
            w = r.uniform(300, 430)
            top = r.uniform(820, 1000) if p.western else r.uniform(760, 1120)
            (terrace if p.western else shop_house)(p, pen, x, x + w, top, 1560, str(k))
            x, k = x + w + (0 if p.western else r.choice((0, 6, 44))), k + 1
    with p.plane("road", 0.8) as pen:
        lay_ground(p, pen, 1550, "asphalt")
        tx = r.choice((130.0, 950.0))
        disc_shadow(pen, tx, 1600, 110)
        tree(pen, p.rng("tree"), tx, 1604, 900, "poplar" if p.western else r.choice(("poplar", "camphor", "willow")))
        x, y = street_lamp(pen, 1080 - tx, 1600, 780, p.western)
        if p.air.lamps:
            p.lamp(x, y, 620)
    p.people()


def far_blocks(p: Painter, r: random.Random) -> None:
    """Paint the town behind: blocks of flats, or roofs and a spire."""
    with p.plane("town", 0.2, min(0.8, 0.34 + 0.2 * p.air.thick)) as pen:
        x = LEFT
        while x < RIGHT:
            w, h = r.uniform(120, 230), r.uniform(120, 420)
            color = rgb(r.choice(("8f9296", "a39a90", "7f8a94")))
            if p.western:
                h *= 0.5
                pen.fill(
                    polygon(
                        [(x, 1300), (x, 1000 - h), (x + w / 2, 1000 - h - w * 0.35), (x + w, 1000 - h), (x + w, 1300)]
                    ),
                    color,
                    3,
                )
            else:
                pen.fill(rect(x, 1000 - h, w, 700), color, 3)
                for j in range(int((h + 200) / 52)):
                    for i in range(int(w / 44)):
                        if r.random() < 0.7:
                            lit = p.air.lamps and r.random() < 0.4
                            box = rect(x + 14 + i * 44, 1020 - h + j * 52, 20, 26)
                            pen.shining(box, rgb("ffcf80")) if lit else pen.flat(box, shade(color, 0.72))
            x += w * r.uniform(0.8, 1.2)
