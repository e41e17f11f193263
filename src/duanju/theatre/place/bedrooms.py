"""Bedrooms: a bed one could sleep in, and what somebody keeps near it."""

import random

from duanju.theatre.pen import Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import WOODS, calendar, clock, cupboard, picture, shelf, stool, things_on
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.rooms import Frame, Room, hanging_lamp, lay_floor, light_beam, shell, wall_stops, window

YOUNG = ("孩", "儿童", "女儿", "儿子", "小", "child", "nursery", "kid", "boy", "girl", "son's", "daughter")


def bedroom(p: Painter) -> None:
    """Build a bedroom: the bed with its head at the wall, a window, a lamp at night, what belongs to its owner."""
    r = p.rng("bedroom")
    wood = rgb(r.choice(WOODS))
    wall_ = rgb(r.choice(("c9b8a5", "b5c0c2", "c2b5c5", "d2c4a0", "a9b8a5")))
    quilt = rgb(r.choice(("a8483c", "5f7a8f", "8a6a86", "6f8a6c", "c28a4c")))
    paper = r.random() < 0.6
    room = Room(
        wall_, shade(wall_, 0.86) if not paper else None, "boards", 1180, mix(wood, rgb("7a6250"), 0.5), "planks"
    )
    curtain = rgb(r.choice(("d9cdb4", "9fb0b8", "b58a7a", "8f9a78")))
    frame = rgb("e9e4d6") if p.western else shade(wood, 0.8)
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        if paper:
            wallpaper(pen, r, wall_)
        view = r.choice(("roofs", "leaves", "hills"))
        window(p, pen, 300, 330, 330, 430, Frame(frame, 2, 2, curtain, view))
        light_beam(p, pen, 300, 330)
        cupboard(pen, -160, 420, 150, 1500, wood, 2)
        above_the_bed(p, pen, r, wood)
        lay_floor(p, pen, room)
        small_rug(pen, r)
    with p.plane("bed", 0.66) as pen:
        bed(pen, r, 800, 1640, wood, quilt)
    with p.plane("bedside", 0.66) as pen:
        night_table(p, pen, r, 330, 1600, wood)
    if p.air.lamps and r.random() < 0.5:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 180, r.choice(("paper", "glass", "bulb")), 700)
    p.people()


def wallpaper(pen: ScenePen, r: random.Random, color: Rgb) -> None:
    """Paper the wall with stripes or small flowers."""
    tone = shade(color, 0.93)
    if r.random() < 0.5:
        for x in range(-120, 1200, 96):
            pen.flat(rect(x, -200, 48, 1670), tone, 0.6)
        return
    for j in range(17):
        for i in range(14):
            x, y = -110 + i * 96 + 48 * (j % 2), -40 + j * 90
            for dx, dy in ((0, -9), (9, 0), (0, 9), (-9, 0)):
                pen.flat(ellipse(x + dx, y + dy, 7, 7), tone, 0.7)


def above_the_bed(p: Painter, pen: ScenePen, r: random.Random, wood: Rgb) -> None:
    """Hang and shelve what its owner loves: drawings and toys for the young, pictures, a calendar, a clock, books."""
    if p.says(*YOUNG):
        for k in range(3):
            x, y = 740 + 130 * k, 400 + 36 * (k % 2)
            pen.fill(rect(x, y, 108, 140), rgb("f4efe2"), 3)
            pen.flat(ellipse(x + 54, y + 56, 30, 26), rgb(("d9b23c", "c4453a", "5f8aa8")[k]))
            pen.ribs([((x + 20, y + 112), (x + 54, y + 96), (x + 90, y + 114))], 7, rgb("6f9a5c"))
        shelf(pen, p.rng("toys"), 740, 1160, 760, ("book", "box", "fruit", "tin"), 92, wood)
        bunting(pen, r)
        return
    kinds = r.sample(("pictures", "shelf", "calendar", "clock"), 2)
    if "pictures" in kinds:
        picture(pen, r, 760, 420, 200, 170)
        picture(pen, r, 1000, 470, 130, 150)
    if "calendar" in kinds:
        calendar(pen, 790 if "pictures" not in kinds else 690, 640 if "pictures" in kinds else 420, 150, 200)
    if "clock" in kinds:
        clock(pen, 1010 if "calendar" in kinds else 860, 700 if "pictures" in kinds else 440, 62, r)
    if "shelf" in kinds:
        shelf(pen, p.rng("shelf"), 740, 1160, 800, ("book", "book", "cup", "jar", "tin"), 100, wood)


def bunting(pen: ScenePen, r: random.Random) -> None:
    """String little flags along the ceiling."""
    pen.ribs([((LEFT, 160), (540, 260), (RIGHT, 150))], 4, rgb("8a7a62"))
    for k in range(11):
        x = -60 + 120 * k
        y = 252 - ((x - 540) / 660) ** 2 * 96
        flag = polygon([(x - 30, y), (x + 30, y), (x, y + 62)])
        pen.fill(flag, rgb(r.choice(("c4453a", "d9b23c", "5f8aa8", "6f9a5c"))), 2)


def small_rug(pen: ScenePen, r: random.Random) -> None:
    """Lay a rug before the bed, and slippers on it."""
    c = rgb(r.choice(("8a4038", "4f5f6a", "a8804c", "6a7a5c", "8a7a9a")))
    pen.flat(ellipse(470, 1740, 300, 92), c, 0.9)
    pen.flat(ellipse(470, 1738, 250, 72), shade(c, 1.16), 0.9)
    for x in (420, 486):
        pen.fill(curve([(x - 22, 1748), (x - 14, 1700), (x + 16, 1700), (x + 24, 1748), (x, 1760)], True, 0.6),
                 rgb("7a4a4c"), 3)  # fmt: skip


def bed(pen: ScenePen, r: random.Random, x: float, y: float, wood: Rgb, quilt: Rgb) -> None:
    """Paint a bed from its side, its head at the right, its feet at `y`: pillows, a folded sheet, a quilt."""
    left, right = x + 300, x + 500
    board = [(left, y), (left, y - 500), (left + 30, y - 560), (right - 30, y - 560), (right, y - 500), (right, y)]
    head = curve(board, True, 0.3)
    pen.fill(head, shade(wood, 0.85), 8)
    pen.ribs([((x + 340 + 50 * k, y - 520), (x + 340 + 50 * k, y - 300)) for k in range(3)], 8, shade(wood, 0.66))
    pen.fill(rect(x - 400, y - 170, 800, 96, 10), wood, 5)
    pen.fill(rect(x - 390, y - 300, 780, 150, 40), rgb("efe9da"), 5)
    for k, tone in enumerate((rgb("dfe3e2"), rgb("f6f1e4"))):
        dx = 60 * k
        pillow = [(x + 110 + dx, y - 290), (x + 120 + dx, y - 400 + 20 * k), (x + 300 + dx, y - 420 + 30 * k),
                  (x + 350 + dx, y - 310), (x + 300 + dx, y - 280)]  # fmt: skip
        pen.fill(curve(pillow, True, 0.7), tone, 6)
    cover = [
        (x - 412, y - 110),
        (x - 400, y - 312),
        (x - 160, y - 350),
        (x + 70, y - 326),
        (x + 110, y - 220),
        (x + 84, y - 92),
    ]
    shape = curve(cover, True, 0.4)
    pen.fill(shape, quilt, 7)
    with pen.clip(shape):
        for j in range(5):
            for i in range(8):
                if (i + j) % 2:
                    pen.flat(
                        rect(x - 412 + 66 * i, y - 360 + 58 * j, 66, 58),
                        shade(quilt, 1.12 if r.random() < 0.5 else 0.9),
                    )
        tufts = [x - 380 + k * 110 for k in range(5)]
        folds = [((a, y - 330), (a + 14, y - 210), (a - 10, y - 90)) for a in tufts]
        pen.ribs(folds, 5, shade(quilt, 0.74), 0.7)
    pen.fill(
        curve([(x + 54, y - 334), (x + 128, y - 318), (x + 140, y - 110), (x + 70, y - 96)], True, 0.3),
        rgb("f4efe2"),
        4,
    )
    pen.fill(rect(x - 440, y - 400, 46, 400, 14), shade(wood, 0.9), 6)
    pen.fill(ellipse(x - 417, y - 404, 32, 26), shade(wood, 1.05), 3)


def night_table(p: Painter, pen: ScenePen, r: random.Random, x: float, y: float, wood: Rgb) -> None:
    """Stand a small table with a lamp, a book and a cup; a stool with clothes beside it."""
    cupboard(pen, x - 100, y - 260, x + 100, y, shade(wood, 1.05), 1)
    things_on(pen, r, x + 20, x + 100, y - 260, ("book", "cup", "bottle"), 60)
    lx = x - 40
    pen.fill(rect(lx - 12, y - 360, 24, 100, 8), rgb("6a7a86"), 3)
    cone = polygon([(lx - 44, y - 490), (lx + 44, y - 490), (lx + 84, y - 356), (lx - 84, y - 356)])
    pen.fill(cone, rgb("e6d6b0"), 5)
    if p.air.lamps:
        pen.shining(cone, rgb("ffdb98"), 0.92)
        pen.glow(lx, y - 420, 380, rgb("ffbf6e"), 0.6)
        p.lamp(lx, y - 420, 900)
    if r.random() < 0.5:
        stool(pen, 90, y + 30, 150, 220, wood)
        c = rgb(r.choice(("4f6478", "8a683f", "7d4a55")))
        pen.fill(curve([(20, y - 196), (160, y - 206), (174, y - 90), (120, y - 60), (30, y - 100)], True, 0.4), c, 4)
