"""Public rooms: station, classroom, hospital, office, theatre, corridor."""

import itertools
import math
import random

import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import (
    bookcase,
    calendar,
    chair,
    clock,
    picture,
    standing_table,
    things_on,
    wood_table,
)
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import pot_plant
from duanju.theatre.place.rooms import (
    Frame,
    Room,
    hanging_lamp,
    lay_floor,
    light_beam,
    shell,
    wall_stops,
    window,
)
from duanju.theatre.place.vista import Vista, floor_sheet, wall_sheet


def hall(p: Painter) -> None:
    """Build a station hall: high windows, ticket counters, benches, a board of departures, a clock."""
    r = p.rng("hall")
    tint = rgb(r.choice(("c2bca8", "b5bdb9", "c9b79a", "a9b3b5")))
    room = Room(
        tint, mix(tint, rgb(r.choice(("7a8f86", "8f7a62", "6f8496"))), 0.6), "paint", 1170, rgb("a9a295"), "tiles"
    )
    p.horizon = 1060
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        for x in (30, 770):
            steel = rgb("4a5a50") if p.western else rgb("6a6f70")
            window(p, pen, x, 130, 280, 480, Frame(steel, 3, 4, None, "roofs", x < 500))
        clock(pen, 540, 300, 92, r)
        departures(pen, r, 380, 440, 320, 210)
        tickets(p, pen, r, 0, 850)
        tickets(p, pen, r, 790, 850)
        lay_floor(p, pen, room)
        light_beam(p, pen, 100, 280)
    with p.plane("benches", 0.66) as pen:
        for x in (30, 1050):
            seat_row(pen, x, 1600, rgb(r.choice(("4f6a7a", "8a5a3c", "6f7a5a"))))
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 150, "tube", 1000)
    p.people()


def departures(pen: ScenePen, r: random.Random, x: float, y: float, w: float, h: float) -> None:
    """Paint a board of departures: rows of glowing marks on black."""
    pen.fill(rect(x, y, w, h, 6), rgb("1f2426"), 6)
    marks = []
    for j in range(5):
        cy = y + 30 + j * (h - 36) / 5
        at = x + 18.0
        while at < x + w - 30:
            long = r.uniform(12, 46)
            marks.append(((at, cy), (min(at + long, x + w - 18), cy)))
            at += long + r.uniform(10, 34)
    path = skia.Path()
    for a, b in marks:
        path.moveTo(*a)
        path.lineTo(*b)
    pen.canvas.drawPath(path, paint(rgb("f0b048"), 0.9, Style=skia.Paint.kStroke_Style, StrokeWidth=9))


def tickets(p: Painter, pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Paint a pair of ticket windows with their counter."""
    pen.fill(rect(x - 20, y - 40, 330, 50, 4), rgb(r.choice(("7a2f26", "28405a", "2f5a45"))), 4)
    for k in range(2):
        a = x + k * 150
        pen.fill(rect(a, y + 20, 136, 200), rgb("5f5a52"), 4)
        pen.shining(rect(a + 12, y + 32, 112, 176), rgb("f5d79a") if p.air.lamps else pen.tone(rgb("6f7d84")))
        pen.flat(rect(a + 44, y + 168, 48, 40, 20), rgb("3a3834"))
    pen.fill(rect(x - 20, y + 220, 340, 26), rgb("8f7a5c"), 5)


def seat_row(pen: ScenePen, x: float, y: float, color: Rgb) -> None:
    """Paint a row of waiting-room seats, their feet at `y`."""
    for k in range(-2, 3):
        cx = x + k * 112
        pen.fill(rect(cx - 50, y - 220, 100, 130, 14), color, 4)
        pen.fill(rect(cx - 54, y - 104, 108, 40, 12), shade(color, 1.12), 4)
    pen.fill(rect(x - 290, y - 66, 580, 14, 4), rgb("4a4d50"), 2)
    for k in (-240, 240):
        pen.fill(rect(x + k - 8, y - 60, 16, 60), rgb("4a4d50"), 2)


def classroom(p: Painter) -> None:
    """Build a classroom: blackboard, windows on the side, desks in rows."""
    r = p.rng("classroom")
    dado = rgb(r.choice(("6f9a86", "8fa9b5", "a9986c"))) if not p.western else rgb(r.choice(("b08a5c", "8a9a86")))
    room = Room(rgb(r.choice(("ded6c2", "d2d6cc", "e0d2b4"))), dado, "paint", 1140, rgb("9a7a5a"), "planks")
    wood = rgb("a8774a")
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        x0 = r.uniform(250, 320)
        pen.fill(rect(x0, 420, 900, 560), wood, 7)
        board = rect(x0 + 20, 440, 860, 520)
        pen.fade(board, rgb("2f4a40"), rgb("35544a"))
        chalk(pen, r, x0 + 40, 470)
        pen.fill(rect(x0 + 10, 978, 880, 20), shade(wood, 1.1), 4)
        window(
            p, pen, -90, 330, 270, 560, Frame(rgb("7f9a92") if not p.western else rgb("e9e4d6"), 2, 3, None, "leaves")
        )
        light_beam(p, pen, -90, 270)
        if r.random() < 0.7:
            clock(pen, 690, 320, 62, r)
        for k in range(3):
            picture(pen, r, 880 + k * 110, 230 + (k % 2) * 20, 96, 130)
        lay_floor(p, pen, room)
    with p.plane("desks", 0.62) as pen:
        for x in (60, 330, 760, 1030):
            standing_table(pen, x, 1560, 220, 190, wood)
            chair(pen, x, 1600, 120, 250, shade(wood, 0.85))
            if r.random() < 0.8:
                things_on(pen, r, x - 90, x + 80, 1370, ("book", "cup"), 70)
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 160, "tube", 1000)
    p.people()
    wood_table(p, 1380, wood, ("book", "cup", "book"))


def chalk(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Write on a blackboard what chalk leaves: lines of marks, a figure of geometry, a half wiped cloud."""
    lines = []
    for j in range(5):
        at = x + r.uniform(0, 60)
        while at < x + 330:
            a = r.uniform(-10, 10)
            lines.append(
                (
                    (at, y + 40 + j * 72 + a),
                    (at + r.uniform(8, 20), y + 26 + j * 72 - a),
                    (at + r.uniform(16, 30), y + 44 + j * 72),
                )
            )
            at += r.uniform(36, 58)
    pen.ribs(lines, 4, rgb("e8e6dc"), 0.5)
    cx = x + 640
    pen.ribs(
        [
            ((cx - 120, y + 330), (cx + 110, y + 330)),
            ((cx + 110, y + 330), (cx - 30, y + 130)),
            ((cx - 30, y + 130), (cx - 120, y + 330)),
            ((cx - 30, y + 130), (cx - 30, y + 330)),
        ],
        4,
        rgb("f0d9a0"),
        0.55,
    )


def hospital(p: Painter) -> None:
    """Build a ward: a bed, a curtain on its rail, a drip, a window."""
    r = p.rng("hospital")
    dado = rgb(r.choice(("a9c2b8", "b5c5cf", "c5c2a9")))
    room = Room(rgb("e0e0d8"), dado, "paint", 1100, rgb("b5b2a8"), "tiles")
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        window(p, pen, 380, 330, 330, 430, Frame(rgb("f0efe8"), 2, 2, None, r.choice(("roofs", "leaves"))))
        light_beam(p, pen, 380, 330)
        pen.fill(rect(770, 620, 360, 44, 5), rgb("cfd0ca"), 4)
        for k in range(4):
            pen.fill(ellipse(820 + k * 76, 642, 14, 14), rgb(("c4453a", "6f9a86", "4f6a8a", "3a3a3a")[k]), 2)
        pen.fill(rect(880, 300, 150, 200, 6), rgb("efeadb"), 4)
        pen.ribs([((900, 340 + 30 * k), (900 + 60 + (k * 37) % 50, 340 + 30 * k)) for k in range(5)], 6, rgb("7f8a8c"))
        if r.random() < 0.6:
            clock(pen, 300, 250, 56, r)
        lay_floor(p, pen, room)
    with p.plane("monitor", 0.66) as pen:
        monitor(p, pen, 640, 1560)
    with p.plane("bed", 0.66) as pen, pen.at(800, 1640, 1.3):
        ward_bed(pen, 0, 0)
    with p.plane("bedside", 0.66) as pen:
        drip(pen, 1010, 1600)
        visitor(pen, r, 330, 1650)
    with p.plane("curtain", 0.8) as pen:
        pen.ribs([((LEFT, 250), (330, 250))], 12, rgb("b0b2b0"))
        c = rgb(r.choice(("8fb5ad", "a3b9cf", "c9c29a")))
        pts = [(LEFT, 252), (190, 252), (204, 700), (182, 1200), (214, 1600), (LEFT, 1620)]
        pen.fill(curve(pts, True, 0.1), c, 8)
        pen.ribs(
            [((LEFT + 60 + k * 58, 262), (LEFT + 66 + k * 60, 900), (LEFT + 58 + k * 62, 1600)) for k in range(5)],
            8,
            shade(c, 0.84),
            0.8,
        )
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 560, 150, "tube", 1000)
    p.people()


def ward_bed(pen: ScenePen, x: float, y: float) -> None:
    """Paint a hospital bed from its side, its wheels at `y`."""
    steel = rgb("a9adad")
    pen.fill(rect(x + 210, y - 420, 24, 400, 8), steel, 4)
    pen.fill(rect(x - 240, y - 300, 20, 280, 8), steel, 4)
    pen.fill(rect(x - 236, y - 150, 460, 30), shade(steel, 0.8), 3)
    pen.fill(rect(x - 226, y - 226, 440, 84, 22), rgb("f0efe8"), 5)
    pen.fill(
        curve(
            [(x + 90, y - 220), (x + 100, y - 290), (x + 180, y - 300), (x + 206, y - 240), (x + 190, y - 214)],
            True,
            0.7,
        ),
        rgb("faf8f0"),
        4,
    )
    pen.fill(
        curve(
            [
                (x - 230, y - 130),
                (x - 228, y - 226),
                (x - 60, y - 250),
                (x + 60, y - 236),
                (x + 70, y - 150),
                (x - 60, y - 104),
            ],
            True,
            0.4,
        ),
        rgb("9fb9c4"),
        5,
    )
    for s in (-200, 190):
        pen.fill(ellipse(x + s, y - 14, 18, 18), rgb("4a4d50"), 2)


def monitor(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Stand a monitor with its beating line on a stand at the head of a bed."""
    pen.fill(rect(x - 7, y - 560, 14, 560), rgb("a9adad"), 2)
    pen.fill(rect(x - 120, y - 720, 240, 170, 12), rgb("d5d8d4"), 5)
    pane = rect(x - 104, y - 706, 208, 124, 6)
    pen.shining(pane, rgb("16242a"))
    beats = ((-96, 0), (-50, 0), (-40, -44), (-24, 42), (-12, 0), (40, 0), (50, -36), (64, 34), (74, 0), (98, 0))
    beat: list[Point] = [(x + dx, y - 646 + dy) for dx, dy in beats]
    pen.ribs(list(itertools.pairwise(beat)), 5, rgb("6fe08a"), glowing=True)
    pen.ribs([((x - 96, y - 600), (x + 40, y - 600))], 4, rgb("7fc4ea"), glowing=True)
    for k, tone in enumerate(("c4453a", "d9b23c", "6f9a86")):
        pen.flat(ellipse(x - 84 + 40 * k, y - 566, 9, 9), rgb(tone))
    if p.air.dark > 0.4:
        pen.glow(x, y - 640, 170, rgb("6fe0a0"), 0.3)


def visitor(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Stand a visitor's chair and a locker with flowers, a flask and fruit."""
    pen.fill(rect(x - 250, y - 330, 180, 300, 6), rgb("c9c4b4"), 6)
    pen.ribs([((x - 240, y - 220), (x - 80, y - 220))], 5, rgb("a39e90"))
    pen.flat(ellipse(x - 160, y - 264, 12, 8), rgb("8a8678"))
    things_on(pen, r, x - 250, x - 120, y - 330, ("fruit", "cup"), 80)
    pen.fill(polygon([(x - 120, y - 430), (x - 76, y - 430), (x - 86, y - 330), (x - 110, y - 330)]), rgb("9fc0cf"), 3)
    for k in range(6):
        a = -1.57 + (k - 2.5) * 0.32
        px, py = x - 98 + math.cos(a) * 80, y - 430 + math.sin(a) * 80
        pen.ribs([((x - 98, y - 430), (px, py))], 4, rgb("5f7d52"))
        pen.fill(ellipse(px, py, 19, 19), rgb(("e0a0ac", "f0d27a", "e8e0ea")[k % 3]), 2)
    chair(pen, x + 40, y, 170, 360, rgb(r.choice(("6f8a9a", "8f9a7a", "9a7a6a"))))


def drip(pen: ScenePen, x: float, y: float) -> None:
    """Paint a drip on its stand."""
    pen.fill(rect(x - 5, y - 760, 10, 750), rgb("a9adad"), 2)
    pen.ribs([((x - 50, y - 760), (x + 50, y - 760)), ((x - 60, y), (x, y - 40), (x + 60, y))], 8, rgb("a9adad"))
    pen.fill(rect(x + 24, y - 740, 56, 110, 14), rgb("dfe9ea"), 3, 0.9)
    pen.flat(rect(x + 28, y - 690, 48, 56, 12), rgb("a9c9d2"), 0.8)
    pen.ribs([((x + 52, y - 630), (x + 60, y - 460), (x + 110, y - 330))], 3, rgb("cfd8d8"))


def office(p: Painter) -> None:
    """Build an office: blinds over the city, desks with screens, files, a plant."""
    r = p.rng("office")
    room = Room(rgb(r.choice(("c9cccb", "cfc6b5", "b9c2c6"))), None, "paint", 1160, rgb("8a8d90"), "tiles")
    wood = rgb(r.choice(("b08a62", "8f6a4a", "c2b49c")))
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        chief = p.says("总裁", "董事", "经理", "老板", "ceo", "boss", "director")
        x, w, h = (230.0, 600.0, 780.0) if chief else (300.0, 480.0, 560.0)
        window(
            p, pen, x, 300, w, h, Frame(rgb("3a3f44") if chief else rgb("8d9396"), 3 if chief else 2, 1, None, "roofs")
        )
        if not chief:
            pen.ribs([((x, 300 + k * 24), (x + w, 300 + k * 24)) for k in range(9)], 10, rgb("dcdcd4"), 0.85)
        bookcase(pen, p.rng("files"), 860, 460, 1180, 1490, 5, wood, ("book", "box", "book", "book"))
        calendar(pen, 40, 380, 150, 200) if not p.western else picture(pen, r, 40, 360, 190, 150)
        if r.random() < 0.6 and not chief:
            clock(pen, 190, 800, 54, r)
        lay_floor(p, pen, room)
    with p.plane("desks", 0.62) as pen:
        for x in (20, 1000):
            standing_table(pen, x, 1580, 420, 270, wood)
            screen(p, pen, x + (60 if x < 500 else -60), 1310)
        pot_plant(pen, r, 330, 1580, 110)
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 140, "tube", 1000)
    p.people()
    wood_table(p, 1380, wood, ("book", "cup", "book"))


def screen(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Paint a computer screen standing on a desk."""
    pen.fill(rect(x - 20, y - 60, 40, 60), rgb("4a4d50"), 2)
    pen.fill(rect(x - 130, y - 230, 260, 176, 8), rgb("2c3034"), 5)
    pane = rect(x - 118, y - 218, 236, 150, 4)
    pen.shining(pane, mix(rgb("6f9fc4"), pen.tone(rgb("8aa9bf")), 0.4))
    lines = [((x - 100, y - 196 + k * 24), (x - 100 + 60 + (k * 53) % 120, y - 196 + k * 24)) for k in range(5)]
    pen.ribs(lines, 6, (1, 1, 1), 0.6)
    if p.air.dark > 0.4:
        pen.glow(x, y - 140, 240, rgb("7fb5ea"), 0.35)


def theatre(p: Painter) -> None:
    """Build a stage: red curtains, boards, footlights, the dark behind."""
    r = p.rng("theatre")
    red = rgb(r.choice(("8f2a28", "7a2030", "6b2f4a")))
    back = rgb("2c2430")
    p.horizon = 1100
    with p.plane("back", 0.3, sky=(shade(back, 0.6), back, mix(back, red, 0.35), shade(back, 0.8))) as pen:
        drop = rgb(r.choice(("4f5f78", "6a5a4c", "3f5a58")))
        pen.fill(rect(170, 330, 740, 1230), drop, 6)
        pen.fill(
            curve(
                [(170, 1250), (330, 1080), (520, 1190), (700, 1010), (910, 1200), (910, 1560), (170, 1560)], True, 0.6
            ),
            shade(drop, 0.75),
        )
        pen.glow(640, 640, 190, rgb("f5e6b8"), 0.5)
        pen.canvas.drawPath(ellipse(640, 640, 90, 90), paint(rgb("f3e6c0"), 0.85))
        lay_floor(p, pen, Room(back, None, "paint", 1100, rgb("8a5a38"), "planks", 1540))
    with p.plane("curtain", 0.75) as pen:
        for s in (0, 1):
            e = LEFT if s == 0 else RIGHT
            d = 1 if s == 0 else -1
            pen.fill(
                curve(
                    [
                        (e, -200),
                        (e + d * 420, -200),
                        (e + d * 400, 500),
                        (e + d * 250, 1050),
                        (e + d * 330, 1600),
                        (e, 1620),
                    ],
                    True,
                    0.3,
                ),
                red,
                9,
            )
            folds = [
                ((e + d * (40 + k * 58), -190), (e + d * (36 + k * 52), 700), (e + d * (30 + k * 42), 1590))
                for k in range(6)
            ]
            pen.ribs(folds, 13, shade(red, 0.68), 0.75)
            pen.ribs(
                [
                    (((e + d * (60 + k * 58)), -190), (e + d * (54 + k * 52), 700), (e + d * (46 + k * 42), 1590))
                    for k in range(6)
                ],
                5,
                mix(red, (1, 0.6, 0.4), 0.35),
                0.6,
            )
            pen.line([(e + d * 10, 1060), (e + d * 140, 1100), (e + d * 262, 1040)], [18, 24, 16], rgb("c9a25a"))
        n = 7
        pts = [(RIGHT - (RIGHT - LEFT) * k / (2 * n), 170.0 + (70 if k % 2 else 0)) for k in range(2 * n + 1)]
        pen.fill(curve([(LEFT, -210), (RIGHT, -210), *pts], True, 0.6), shade(red, 0.9), 9)
        pen.ribs([((x, y), (x, y + 26)) for x, y in pts], 10, rgb("c9a25a"))
    p.lamp(540, 60, 1300)
    p.people()


def corridor(p: Painter) -> None:
    """Build a corridor: doors on both sides, lamps in a row, a window at its end."""
    r = p.rng("corridor")
    v = Vista(540, 940, -260, 1340, -420, 2260)
    tint = rgb(r.choice(("b9c0b8", "a9b5b8", "c2b496", "aab2a6")))
    low = mix(tint, rgb(r.choice(("6f9a86", "7f8fa0", "8f6a4c", "7a6a5a"))), 0.6)
    floor = rgb(r.choice(("9a948a", "8a6a4c", "7f8a86")))
    z = 4.2
    p.horizon = v.y
    with p.plane("corridor", 0.4, sky=wall_stops(p, tint)) as pen:
        x, y, w, h = v.end(z)
        pen.fill(rect(x, y, w, h), shade(tint, 1.04))
        window(p, pen, x + w * 0.22, y + h * 0.24, w * 0.56, h * 0.38, Frame(rgb("e9e4d6"), 2, 2, None, "leaves"))
        floor_sheet(pen, v, floor, z)
        floor_sheet(pen, v, shade(tint, 0.92), z, 0.0)
        for s in (-1, 1):
            wall_sheet(pen, v, s, tint, z)
            wall_sheet(pen, v, s, low, z, 0.60)
            pen.ribs(v.runs(s, (0.6, 0.985), 1, z), 7, shade(low, 0.7), 0.8)
            for k in range(3):
                z0 = 1.25 * 1.42**k
                corridor_door(p, pen, v, s, z0, z0 * 1.18, r)
        pen.ribs(
            [(v.at(x0, v.bottom, 1), v.at(x0, v.bottom, z)) for x0 in (-40, 250, 540, 830, 1120)],
            3,
            shade(floor, 0.78),
            0.6,
        )
        for k in range(4):
            z0 = 1.2 * 1.36**k
            lamp_ = v.floor(0.40, 0.60, z0, z0 * 1.1, 0.0)
            pen.shining(lamp_, rgb("fff3d0") if p.air.lamps else pen.tone(rgb("e8e6dc")))
            box = lamp_.getBounds()
            if p.air.lamps:
                pen.glow(540, box.bottom(), 420 / z0, rgb("ffdf9a"), 0.4)
        pen.flat(v.floor(0.0, 1.0, z * 0.985, z), shade(floor, 0.6))
        for s in (-1, 1):
            corridor_things(pen, v, s, r)
        sheen = v.floor(0.36, 0.64, 1.4, z)
        pen.canvas.drawPath(sheen, paint(p.air.sky[3], 0.12))
    if p.air.lamps:
        p.lamp(540, 200, 1300)
    p.people()


def corridor_things(pen: ScenePen, v: Vista, side: int, r: random.Random) -> None:
    """Hang a notice board or pictures between the doors and stand a bench or a plant below them."""
    z0, z1 = 1.52, 1.74
    if r.random() < 0.5:
        pen.flat(v.wall(side, 0.40, 0.56, z0, z1), rgb("8a6a48"))
        pen.flat(v.wall(side, 0.41, 0.55, z0 * 1.01, z1 * 0.99), rgb(r.choice(("6f8a6c", "b59a6c", "7a8aa0"))))
        for k in range(3):
            a = z0 * 1.02 + (z1 - z0) * (0.06 + 0.3 * k)
            tone = rgb(r.choice(("f4efe2", "efe0b0", "f0d0c4")))
            pen.flat(v.wall(side, 0.425 + 0.02 * (k % 2), 0.525, a, a + (z1 - z0) * 0.2), tone)
    else:
        for a, b in ((1.52, 1.59), (1.65, 1.72)):
            pen.flat(v.wall(side, 0.42, 0.54, a, b), rgb("5a4030"))
            pen.flat(v.wall(side, 0.432, 0.528, a * 1.006, b * 0.994), rgb(r.choice(("c9c2a8", "a9b9b0", "c2a890"))))
    if r.random() < 0.6:
        x = v.at(v.left if side < 0 else v.right, 0, 1.62)[0] - side * 40
        y = v.at(0, v.bottom, 1.62)[1]
        pen.fill(rect(x - 100, y - 120, 200, 26, 6), rgb("8a6a4c"), 5)
        pen.fill(rect(x - 100, y - 210, 200, 70, 8), rgb("8a6a4c"), 3)
        for k in (-84, 70):
            pen.fill(rect(x + k, y - 100, 14, 100), rgb("4a4d50"), 2)
    else:
        x = v.at(v.left if side < 0 else v.right, 0, 2.3)[0] - side * 50
        pot_plant(pen, r, x, v.at(0, v.bottom, 2.3)[1], 84)


def corridor_door(p: Painter, pen: ScenePen, v: Vista, side: int, z0: float, z1: float, r: random.Random) -> None:
    """Paint one door of a corridor in perspective, with light in its pane at night."""
    c = rgb(r.choice(("7a5438", "5f7a72", "8a6a4c", "e0dccf")))
    pen.flat(v.wall(side, 0.355, 1.0, z0 * 0.985, z1 * 1.015), shade(c, 0.66))
    pen.flat(v.wall(side, 0.37, 0.995, z0, z1), c)
    dz = z1 - z0
    pane = v.wall(side, 0.42, 0.56, z0 + dz * 0.24, z1 - dz * 0.24)
    on = p.air.lamps and r.random() < 0.6
    pen.shining(pane, rgb("ffd58a") if on else pen.tone(rgb("7f8d92")))
    pen.flat(v.wall(side, 0.64, 0.93, z0 + dz * 0.2, z1 - dz * 0.2), shade(c, 0.84))
