"""The family's courtyard, and the yard behind an English terrace."""

import random

from duanju.theatre.pen import ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import CLAY, bowl, jar, stool
from duanju.theatre.place.houses import (
    TILES,
    chimney,
    chinese_door,
    gable_roof,
    lantern,
    lattice,
    panel_door,
    sash,
    tiled_roof,
    wall,
)
from duanju.theatre.place.kitchenware import garland
from duanju.theatre.place.land import disc_shadow, hills, lay_ground
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import bush, near_leaves, pot_plant, tree
from duanju.theatre.place.sky import paint_sky

YARD_TREES = ("date", "persimmon", "pomegranate", "osmanthus", "apple", "poplar")
"""Trees that a yard may have without being told: none that blooms in the snow."""


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
