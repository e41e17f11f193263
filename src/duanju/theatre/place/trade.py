"""Rooms of trade: shop, restaurant, pub."""

import random

import skia

from duanju.theatre.pen import Rgb, curve, ellipse, mix, paint, rect, rgb, shade
from duanju.theatre.place.furniture import (
    WOODS,
    beam,
    bookcase,
    bottle,
    cupboard,
    picture,
    shelf,
    standing_table,
    stool,
    things_on,
    wood_table,
)
from duanju.theatre.place.houses import lantern
from duanju.theatre.place.painter import LEFT, Painter, ScenePen
from duanju.theatre.place.plants import pot_plant
from duanju.theatre.place.rooms import (
    Frame,
    Room,
    door,
    hanging_lamp,
    lay_floor,
    shell,
    treetops,
    wall_stops,
    window,
)
from duanju.theatre.place.tailoring import tailor_things, workbench

GOODS = {
    "tailor": (("裁缝", "布店", "服装", "tailor", "dressmaker", "draper"), ("cloth", "cloth", "box", "tin")),
    "book": (("书店", "书铺", "书", "book", "library"), ("book", "book", "book")),
    "medicine": (("药", "诊所", "pharmac", "chemist", "apothec"), ("bottle", "jar", "tin", "bottle")),
    "food": (("水果", "菜", "粮", "杂货", "grocer", "corner shop", "fruit", "food"), ("fruit", "tin", "jar", "box")),
    "tea": (("茶", "tea", "coffee", "cafe", "café"), ("tin", "cup", "jar", "tin")),
    "bread": (("面包", "糕", "baker", "cake"), ("plate", "box", "bowl")),
    "watch": (("钟表", "修", "watch", "clock", "repair"), ("box", "tin", "bottle", "box")),
}


def goods(p: Painter) -> tuple[str, tuple[str, ...]]:
    """Return what a shop sells, from its name, or by chance."""
    for name, (words, kinds) in GOODS.items():
        if p.says(*words):
            return name, kinds
    return "general", p.rng("goods").choice(
        (("jar", "tin", "box", "bottle"), ("tin", "fruit", "jar", "box"), ("box", "cloth", "tin", "jar"))
    )


def shop(p: Painter) -> None:
    """Build the inside of a shop: shelves of its goods, the street window or shutter, a counter."""
    r = p.rng("shop")
    wood = rgb(r.choice(WOODS))
    name, kinds = goods(p)
    room = Room(
        rgb(r.choice(("b9a078", "a9b0a0", "c2a98a", "8f9a94"))),
        shade(wood, 0.9) if r.random() < 0.5 else None,
        "boards",
        1180,
        rgb(r.choice(("8a6248", "9a9088"))),
        r.choice(("tiles", "planks")),
    )
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        for k in range(4):
            shelf(pen, p.rng("shelf", k), -20, 330, 360 + k * 215, kinds, 104, wood)
        if p.says("卷帘", "shutter") or (name == "tailor" and not p.western):
            shutter(p, pen, 640, 420, 420, 1080)
        else:
            window(p, pen, 660, 380, 360, 520, Frame(shade(wood, 0.7), 2, 2, None, "roofs"))
            door(pen, 500, 1500, 210, 620, shade(wood, 0.8), True)
        lay_floor(p, pen, room)
    with p.plane("things", 0.62) as pen:
        shop_things(p, pen, name, wood)
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 500, 236, r.choice(("enamel", "tin", "bulb", "white")))
    p.people()
    tailor = name == "tailor"
    wood_table(p, 1350, mix(wood, rgb("a57a50"), 0.3), () if tailor else kinds, workbench(p) if tailor else None)


def shop_things(p: Painter, pen: ScenePen, name: str, wood: Rgb) -> None:
    """Stand what marks the trade at the sides: a tailor's things, drawers of herbs, books, crates."""
    r = p.rng("trade")
    if name == "tailor":
        tailor_things(p, pen)
    elif name == "medicine":
        drawers(pen, -120, 1130, 300, 1580, wood)
        pot_plant(pen, r, 1000, 1580, 110)
    elif name == "book":
        bookcase(pen, r, 800, 1000, 1180, 1580, 3, wood)
    else:
        for k in range(4):
            x, y = 870 + (k % 2) * 170, 1580 - (k // 2) * 150
            pen.fill(rect(x - 80, y - 110, 160, 110), rgb(r.choice(("a88a5c", "9a7450"))), 4)
            things_on(pen, r, x - 76, x + 76, y - 104, ("fruit", "fruit", "jar"), 76)
        cupboard(pen, -130, 1250, 210, 1580, wood)


def drawers(pen: ScenePen, x0: float, y0: float, x1: float, y1: float, color: Rgb) -> None:
    """Paint a medicine chest of many small drawers."""
    pen.fill(rect(x0, y0, x1 - x0, y1 - y0), color, 8)
    faces, knobs = skia.Path(), skia.Path()
    for i in range(int((x1 - x0) / 74)):
        for j in range(int((y1 - y0) / 64)):
            faces.addRect(skia.Rect.MakeXYWH(x0 + 8 + i * 74, y0 + 8 + j * 64, 66, 56))
            knobs.addCircle(x0 + 41 + i * 74, y0 + 38 + j * 64, 5)
    pen.flat(faces, shade(color, 1.15))
    pen.flat(knobs, rgb("d2b25e"))


def shutter(p: Painter, pen: ScenePen, x: float, y: float, w: float, h: float) -> None:
    """Paint a rolling shutter from inside, half down, with the weather under it."""
    steel = rgb("8f9698")
    pen.fill(rect(x - 20, y - 70, w + 40, 90, 8), shade(steel, 0.8), 6)
    pen.fill(rect(x - 18, y, 18, h), shade(steel, 0.6), 3)
    pen.fill(rect(x + w, y, 18, h), shade(steel, 0.6), 3)
    open_from = y + h * 0.56
    pane = rect(x, open_from, w, y + h - open_from)
    pen.blend(
        pane,
        mix(p.air.sky[2], (0.08, 0.09, 0.14), 0.5 * p.air.dark),
        mix(p.air.sky[3], (0.1, 0.1, 0.14), 0.4 * p.air.dark),
    )
    with pen.clip(pane):
        if p.air.lamps:
            pen.glow(x + w * 0.7, open_from + 90, 220, rgb("ffc070"), 0.5)
        pen.canvas.drawPath(rect(x, y + h - 90, w, 100), paint(mix(pen.tone(rgb("5f6268")), p.air.sky[3], 0.2)))
    p.glass(x, open_from, w, y + h - open_from)
    pen.fade(rect(x, y, w, open_from - y), shade(steel, 0.8), steel)
    pen.ribs(
        [((x, y + k * 26), (x + w, y + k * 26)) for k in range(1, int((open_from - y) / 26) + 1)],
        3.5,
        shade(steel, 0.66),
        0.9,
    )
    pen.fill(rect(x - 4, open_from - 14, w + 8, 20), shade(steel, 0.7), 4)


def restaurant(p: Painter) -> None:
    """Build an eating house, or a pub where the words are western."""
    if p.western and not p.says("chinese", "noodle", "dumpling"):
        pub(p)
        return
    r = p.rng("restaurant")
    wood = rgb(r.choice(("6b3a2a", "7a4a30", "5f4030")))
    room = Room(rgb(r.choice(("cdb48c", "c9a27a", "b9b09a"))), wood, "boards", 1120, rgb("8d7a66"), "tiles")
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        round_window(p, pen, 540, 560, 190, wood) if r.random() < 0.5 else window(
            p, pen, 390, 370, 300, 360, Frame(shade(wood, 0.8), 3, 3, None, "roofs")
        )
        for s in (0, 1):
            x = 60 + s * 760
            pen.fill(rect(x, 360, 200, 620), wood, 5)
            pen.flat(rect(x + 14, 374, 172, 592), shade(room.wall, 1.08))
            bars = [((x + 14 + 34.4 * k, 374), (x + 14 + 34.4 * k, 966)) for k in range(1, 5)] + [
                ((x + 14, 374 + 118 * k), (x + 186, 374 + 118 * k)) for k in range(1, 5)
            ]
            pen.ribs(bars, 7, wood)
        menu(pen, r, 290 if r.random() < 0.5 else 520, 830)
        lay_floor(p, pen, room)
    with p.plane("tables", 0.6) as pen:
        for x in (70, 1010):
            standing_table(pen, x, 1590, 330, 270, wood)
            stool(pen, x - 80, 1620, 110, 160, wood)
            stool(pen, x + 90, 1624, 110, 160, wood)
            things_on(pen, r, x - 110, x + 100, 1320, ("bowl", "cup", "bottle", "jar"), 84)
    with p.plane("lanterns", 0.72) as pen:
        for x in (120, 960):
            lantern(pen, x, 230, 76, 500)
        if p.air.lamps:
            p.lamp(200, 240, 760)
            p.lamp(880, 240, 760)
    p.people()
    wood_table(p, 1350, mix(wood, rgb("9a5a38"), 0.5), ("bowl", "cup", "bowl", "bottle"))


def round_window(p: Painter, pen: ScenePen, x: float, y: float, q: float, wood: Rgb) -> None:
    """Paint a round lattice window with the evening or the day behind it."""
    pen.fill(ellipse(x, y, q + 20, q + 20), wood, 7)
    pane = ellipse(x, y, q, q)
    pen.blend(pane, p.air.sky[1], p.air.sky[3])
    with pen.clip(pane):
        treetops(p, pen, p.rng("round"), (x - q, y - q, 2 * q, 2 * q))
        bars = [((x - q, y + k * q * 0.5), (x + q, y + k * q * 0.5)) for k in (-1, 0, 1)] + [
            ((x + k * q * 0.5, y - q), (x + k * q * 0.5, y + q)) for k in (-1, 0, 1)
        ]
        pen.ribs(bars, 8, wood)


def menu(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Hang a row of wooden menu tallies."""
    for k in range(5):
        cx = x + k * 56
        pen.fill(rect(cx, y, 42, 190, 4), rgb("d9b27a"), 3)
        marks = [((cx + 11, y + 30 + j * 32), (cx + 31, y + 30 + j * 32 + r.uniform(-3, 3))) for j in range(4)] + [
            ((cx + 21, y + 22 + j * 32), (cx + 21, y + 42 + j * 32)) for j in range(4)
        ]
        pen.ribs(marks, 4, rgb("5a2a1c"), 0.85)


def pub(p: Painter) -> None:
    """Build an English pub: beams, a bar with bottles and pumps, a fire, pictures."""
    r = p.rng("pub")
    wood = rgb(r.choice(("4f3322", "5f3a26", "46352c")))
    room = Room(rgb(r.choice(("b9935c", "9a6a4a", "7f8a6c", "a85f4a"))), wood, "boards", 1080, rgb("6f4c36"), "planks")
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        beam(pen, 110, 74, shade(wood, 0.8))
        for k in range(3):
            pen.fill(rect(LEFT + 160 + k * 480, -200, 70, 320), shade(wood, 0.8))
        window(p, pen, 410, 390, 260, 330, Frame(wood, 2, 3, rgb("8a3f38") if r.random() < 0.6 else None, "roofs"))
        pen.fill(rect(-130, 330, 400, 800), shade(wood, 0.7), 6)
        for k in range(4):
            shelf(pen, p.rng("bar", k), -120, 250, 500 + k * 180, ("bottle", "bottle", "bottle", "cup"), 110, wood)
        for k in range(3):
            picture(pen, r, 770 + (k % 2) * 180, 340 + (k // 2) * 240 + (k % 2) * 60, 140, 180)
        fireplace(p, pen, 960, 1500, wood)
        lay_floor(p, pen, room)
    with p.plane("bar", 0.62) as pen:
        pen.fill(rect(-140, 1180, 400, 420), wood, 8)
        for k in range(3):
            pen.flat(rect(-110 + k * 122, 1230, 100, 320), shade(wood, 0.82))
        pen.fill(rect(-150, 1160, 430, 34, 5), mix(wood, rgb("c98a52"), 0.5), 5)
        for k in range(3):
            pen.fill(rect(20 + k * 80, 1040, 18, 122, 6), rgb(("e8dfc8", "2c2c30", "7a2f26")[k]), 3)
        bottle(pen, 250, 1160, 110, rgb("4f6f56"))
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 250, "glass")
    p.people()
    wood_table(p, 1350, mix(wood, rgb("8a5a38"), 0.6), ("cup", "cup", "bottle"))


def fireplace(p: Painter, pen: ScenePen, x: float, y: float, wood: Rgb) -> None:
    """Paint a fireplace with a fire in it."""
    pen.fill(rect(x - 170, y - 420, 340, 420), rgb("8a5a48"), 5)
    pen.fill(rect(x - 110, y - 300, 220, 300), rgb("241a18"))
    pen.fill(rect(x - 200, y - 450, 400, 40, 5), shade(wood, 1.2), 6)
    things_on(pen, p.rng("mantel"), x - 180, x + 170, y - 450, ("cup", "bottle", "tin", "plate"), 80)
    flame = curve(
        [
            (x - 80, y - 16),
            (x - 60, y - 110),
            (x - 34, y - 60),
            (x - 4, y - 170),
            (x + 28, y - 70),
            (x + 54, y - 120),
            (x + 80, y - 16),
        ],
        True,
        0.8,
    )
    pen.shining(flame, rgb("f08a34"))
    pen.shining(
        curve([(x - 40, y - 16), (x - 26, y - 70), (x, y - 100), (x + 24, y - 60), (x + 40, y - 16)], True, 0.8),
        rgb("ffd070"),
    )
    pen.glow(x, y - 90, 330, rgb("ff8a3c"), 0.5)
