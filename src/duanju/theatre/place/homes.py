"""Places to live in: kitchen, living room, and the room that may be any room."""

import random

from duanju.theatre.pen import Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import (
    WOODS,
    beam,
    bookcase,
    calendar,
    chair,
    clock,
    cupboard,
    picture,
    shelf,
    things_on,
    wood_table,
)
from duanju.theatre.place.kitchenware import garland, pan_rail, range_cooker, sink_unit, thermos, utensils, wok_stove
from duanju.theatre.place.painter import Painter, ScenePen
from duanju.theatre.place.plants import pot_plant
from duanju.theatre.place.rooms import Frame, Room, door, hanging_lamp, lay_floor, light_beam, shell, wall_stops, window


def kitchen(p: Painter) -> None:
    """Build a kitchen with a table to sit at."""
    (western_kitchen if p.western else chinese_kitchen)(p)


def chinese_kitchen(p: Painter) -> None:
    """Build a Chinese family kitchen: shelves of jars, a stove with its wok, chillies on a string."""
    r = p.rng("kitchen")
    room = Room(
        rgb(r.choice(("9caf96", "a8b4ae", "cbbf9f", "b8936a", "94a7a8", "b5a58c"))),
        rgb(r.choice(("9a6f4c", "8a9088", "a8845c"))) if r.random() < 0.5 else None,
        "paint",
        1160,
        rgb(r.choice(("8a6248", "8d857a", "7a6250"))),
        r.choice(("tiles", "plain")),
    )
    wood = rgb(r.choice(WOODS))
    wx, wy = r.uniform(390, 470), r.uniform(330, 400)
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        if r.random() < 0.6:
            beam(pen, 96, 56, shade(wood, 0.7))
        window(p, pen, wx, wy, r.uniform(270, 310), 330, Frame(shade(wood, 0.75), r.choice((2, 3)), 2))
        light_beam(p, pen, wx, 300)
        rows = r.choice((2, 3))
        for k in range(rows):
            shelf(
                pen,
                p.rng("shelf", k),
                -20,
                r.uniform(290, 350),
                480 + k * 220,
                ("jar", "bowl", "jar", "bottle", "plate", "bowl"),
                92,
                wood,
            )
        hung = r.random()
        if hung < 0.5:
            for k in range(3):
                garland(pen, 800 + k * 92, 230, 290, ("b5321f", "e6d6ba", "c9482a")[(k + r.randrange(3)) % 3])
        elif hung < 0.75:
            utensils(pen, r, 780, 330, 330)
        else:
            calendar(pen, 850, 330, 170, 230)
        lay_floor(p, pen, room)
    with p.plane("stove", 0.62) as pen:
        wok_stove(pen, 700, 1560, 470, p.rng("stove"), p.air.lamps)
        if r.random() < 0.8:
            cupboard(pen, -130, 1180, 210, 1560, shade(wood, 0.9))
            thermos(pen, 60, 1180, 210, rgb(r.choice(("b8392c", "3f7a6a", "c9688a", "35608a"))))
            things_on(pen, r, 100, 220, 1180, ("cup", "jar"), 90)
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 226, r.choice(("enamel", "bulb", "tin")))
    p.people()
    wood_table(p, 1340, wood, ("bowl", "bowl", "jar", "cup", "bottle"))


def western_kitchen(p: Painter) -> None:
    """Build a back kitchen in England: tiles, a range, a deep sink under the window, a dresser."""
    r = p.rng("kitchen")
    tiles = rgb(r.choice(("d8d3c2", "b9c7c2", "cfc0a0")))
    room = Room(
        rgb(r.choice(("c9b48a", "a9b0a0", "b7a994", "9fb0b4"))),
        tiles,
        "tiles",
        1010,
        rgb(r.choice(("8f5b46", "6f6a66", "8d7a62"))),
        "tiles",
    )
    wood = rgb(r.choice(WOODS))
    sea = p.says("whitby", "harbour", "harbor", "quay", "sea", "port", "fish", "chip", "coast")
    wx, wy = 400.0, 350.0
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        frame = Frame(rgb("e9e4d6"), 2, 2, None, "sea" if sea else r.choice(("roofs", "leaves", "hills")))
        window(p, pen, wx, wy, 300, 380, frame)
        light_beam(p, pen, wx, 300)
        for k in range(2):
            shelf(
                pen,
                p.rng("shelf", k),
                -30,
                320,
                470 + k * 210,
                ("plate", "cup", "tin", "jar", "bottle", "plate"),
                96,
                rgb("efe9da") if r.random() < 0.4 else wood,
            )
        back_door = r.random() < 0.5 or p.says("back", "door")
        if back_door:
            door(pen, 925, 1500, 300, 900, rgb(r.choice(("5a6b5a", "4f6470", "7a4a3c"))), True)
        else:
            pan_rail(pen, r, 790)
        lay_floor(p, pen, room)
    with p.plane("range", 0.62) as pen:
        if back_door:
            range_cooker(pen, -120, 1570, 400, p.rng("range"))
        else:
            range_cooker(pen, 740, 1570, 400, p.rng("range"))
            sink_unit(pen, -60, 1560, 380)
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 226, r.choice(("enamel", "white", "tin")))
    p.people()
    wood_table(p, 1340, mix(wood, rgb("c9a878"), 0.4), ("cup", "tin", "jar", "bottle"))


def living_room(p: Painter) -> None:
    """Build a living room: a sofa, a window with curtains, pictures, a lamp, books."""
    r = p.rng("living")
    if p.says("公寓", "豪宅", "别墅", "大平层", "penthouse", "apartment") or (not p.western and r.random() < 0.3):
        flat_above_town(p)
        return
    wood = rgb(r.choice(WOODS))
    wall_ = rgb(r.choice(("c9b48a", "b9c2b0", "a5b0a4", "a9b5ba", "cfc3a8")))
    cloth = rgb(r.choice(("6f7f5c", "8a4f44", "4f6478", "a8804c", "7a6a86")))
    room = Room(
        wall_,
        shade(wall_, 0.86) if r.random() < 0.5 else None,
        "boards" if p.western else "paint",
        1180,
        mix(wood, rgb("8a6248"), 0.5),
        "planks",
    )
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        wx = r.uniform(370, 430)
        window(
            p,
            pen,
            wx,
            340,
            300,
            420,
            Frame(
                rgb("e9e4d6") if p.western else shade(wood, 0.8),
                2,
                2,
                rgb(r.choice(("b5603c", "7f8f6c", "8a5a6a", "c9b48a"))),
                r.choice(("roofs", "leaves", "hills")),
            ),
        )
        light_beam(p, pen, wx, 300)
        if r.random() < 0.5:
            bookcase(pen, p.rng("books"), -110, 470, 220, 1490, 5, wood)
        else:
            for k in range(3):
                picture(pen, r, 20 + (k % 2) * 130, 380 + k * 190, 150 - 30 * (k % 2), 160)
        if not p.western and r.random() < 0.5:
            scroll(pen, r, 870, 330)
        else:
            picture(pen, r, 840, 400, 210, 160)
            picture(pen, r, 880, 600, 130, 150)
        lay_floor(p, pen, room)
        rug(pen, r)
    with p.plane("sofa", 0.62) as pen:
        sofa(pen, 880, 1600, cloth)
        floor_lamp(p, pen, 170, 1590) if r.random() < 0.6 else pot_plant(pen, r, 150, 1590, 130)
        cupboard(pen, -140, 1330, 90, 1590, wood, 1)
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 210, r.choice(("paper", "glass", "white")))
    p.people()


def flat_above_town(p: Painter) -> None:
    """Build the living room of a modern flat: a wide window over the town, a low sofa, a television."""
    r = p.rng("flat")
    wall_ = rgb(r.choice(("b5bcc0", "c2beb4", "a9aeb0")))
    cloth = rgb(r.choice(("5a6068", "8a8478", "4a5a66", "7a5a52")))
    room = Room(wall_, None, "paint", 1180, rgb(r.choice(("a08a72", "8a8580", "6a5444"))), "planks")
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        drapes = rgb(r.choice(("d2ccc0", "9aa5ac", "b5a594")))
        window(p, pen, 230, 290, 620, 800, Frame(rgb("3a3f44"), 3, 1, None, "roofs"))
        for side in (0, 1):
            x, d = (-30, 1) if side == 0 else (1110, -1)
            pen.fill(polygon([(x, 230), (x + d * 250, 230), (x + d * 226, 1480), (x, 1480)]), drapes, 7)
            folds = [((x + d * (24 + k * 42), 236), (x + d * (22 + k * 38), 1474)) for k in range(6)]
            pen.ribs(folds, 7, shade(drapes, 0.84), 0.7)
        pen.fill(rect(-120, 206, 1320, 30), rgb("8a8d8f"), 4)
        lay_floor(p, pen, room)
        rug(pen, r)
    with p.plane("sofa", 0.62) as pen:
        sofa(pen, 900, 1600, cloth)
        cupboard(pen, -140, 1440, 260, 1590, rgb("5f5248"), 2)
        television(p, pen, 60, 1436)
    if p.air.lamps:
        with p.plane("lamp", 0.5) as pen:
            hanging_lamp(p, pen, 540, 190, "paper")
    p.people()


def television(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Stand a flat television at (x, y); after dark its screen glows."""
    pen.fill(rect(x - 40, y - 16, 80, 18, 4), rgb("2c3034"), 2)
    pen.fill(rect(x - 170, y - 216, 340, 200, 6), rgb("1c1f22"), 5)
    if p.air.lamps:
        pen.blend(rect(x - 160, y - 206, 320, 180), rgb("3f5f8a"), rgb("7fa5c4"), (0.8, 0.8))
        pen.glow(x, y - 116, 300, rgb("7fb5ea"), 0.3)
    else:
        pen.flat(polygon([(x - 160, y - 26), (x - 40, y - 206), (x + 20, y - 206), (x - 100, y - 26)]), rgb("3a4046"))


def scroll(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Hang a scroll with a landscape on it."""
    pen.fill(rect(x, y, 170, 560), rgb("c9b894"), 5)
    pen.flat(rect(x + 18, y + 60, 134, 430), rgb("efe7d4"))
    for k in range(3):
        top = y + 150 + k * 84
        pen.flat(
            curve(
                [
                    (x + 18, top + 60),
                    (x + 50, top - r.uniform(0, 40)),
                    (x + 84, top + 26),
                    (x + 120, top - r.uniform(0, 50)),
                    (x + 152, top + 50),
                    (x + 152, top + 96),
                    (x + 18, top + 96),
                ],
                True,
                0.6,
            ),
            mix(rgb("5f6a6c"), rgb("efe7d4"), 0.5 - 0.18 * k),
        )
    pen.flat(rect(x + 122, y + 440, 20, 20), rgb("b5382a"))
    for v in (y - 6, y + 548):
        pen.fill(rect(x - 10, v, 190, 16, 6), rgb("5a3a28"), 3)


def rug(pen: ScenePen, r: random.Random) -> None:
    """Lay a rug on the floor."""
    c = rgb(r.choice(("8a4038", "4f5f6a", "a8804c", "6a7a5c")))
    pen.flat(polygon([(250, 1590), (830, 1590), (1010, 1860), (70, 1860)]), c, 0.9)
    pen.flat(polygon([(290, 1610), (790, 1610), (950, 1838), (130, 1838)]), shade(c, 1.14), 0.9)
    pen.ribs([((320, 1626), (760, 1626)), ((180, 1816), (900, 1816))], 5, rgb("e0cfa5"), 0.7)


def sofa(pen: ScenePen, x: float, y: float, color: Rgb) -> None:
    """Paint a sofa with cushions, its feet at `y`."""
    pen.fill(rect(x - 300, y - 390, 640, 250, 46), color, 8)
    pen.fill(rect(x - 290, y - 210, 620, 120, 30), shade(color, 1.12), 6)
    pen.fill(rect(x - 350, y - 290, 100, 270, 40), shade(color, 0.9), 7)
    pen.fill(rect(x - 320, y - 110, 660, 90, 14), shade(color, 0.82))
    pen.fill(
        curve([(x - 190, y - 190), (x - 210, y - 320), (x - 80, y - 340), (x - 60, y - 200)], True, 0.5),
        rgb("d9b26a"),
        5,
    )
    for k in (-290, 290):
        pen.fill(rect(x + k - 14, y - 24, 28, 24), rgb("3a2a20"), 2)


def floor_lamp(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Stand a lamp with a cloth shade."""
    pen.line([(x, y), (x + 2, y - 300), (x, y - 620)], [9, 8, 8], rgb("4a3a2c"))
    pen.fill(ellipse(x, y - 4, 74, 14), rgb("4a3a2c"), 3)
    cone = polygon([(x - 62, y - 800), (x + 62, y - 800), (x + 104, y - 620), (x - 104, y - 620)])
    pen.fill(cone, rgb("e0cfa5"), 6)
    if p.air.lamps:
        pen.shining(cone, rgb("ffdb98"), 0.9)
        pen.glow(x, y - 700, 330, rgb("ffbf6e"), 0.55)
        p.lamp(x, y - 700, 620)


def lived_in(p: Painter, pen: ScenePen, wood: Rgb) -> None:
    """Hang what makes a room somebody's: coats on their hooks, pictures, a calendar or a clock."""
    r = p.rng("lived in")
    hooks = [((720 + 60 * k, 800), (720 + 60 * k, 826)) for k in range(2)]
    pen.fill(rect(690, 780, 130, 24, 5), shade(wood, 0.8), 3)
    pen.ribs(hooks, 8, rgb("8a7a4c"))
    for k in range(r.choice((1, 2))):
        c, x = rgb(r.choice(("4f5a46", "6a4a3c", "3f5060", "7a3f3a", "8a7a5c"))), 724.0 + 60 * k
        coat = [(x - 14, 824), (x + 14, 824), (x + 56, 880), (x + 62, 1180), (x - 62, 1180), (x - 56, 880)]
        pen.fill(curve(coat, True, 0.3), c, 5)
        pen.ribs([((x, 850), (x + 3, 1176)), ((x - 30, 900), (x - 34, 1170))], 4, shade(c, 0.7))
    kind = r.choice(("pictures", "calendar", "clock"))
    if kind == "pictures":
        picture(pen, r, 780, 380, 190, 150)
        picture(pen, r, 1000, 430, 110, 140)
    elif kind == "calendar":
        calendar(pen, 800, 360, 160, 220)
    else:
        clock(pen, 880, 440, 74, r)


def interior(p: Painter) -> None:
    """Build a plain room that may be any room: window, door, a shelf, a table to sit at."""
    r = p.rng("interior")
    wood = rgb(r.choice(WOODS))
    wall_ = rgb(r.choice(("c9b08a", "b5b8a8", "c2a58a", "a9b2b5", "b89a7a")))
    room = Room(
        wall_,
        shade(wall_, 0.84) if r.random() < 0.6 else None,
        r.choice(("paint", "boards")),
        1150,
        mix(wood, rgb("8a6248"), 0.5),
        "planks",
    )
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        window(
            p,
            pen,
            400,
            360,
            280,
            370,
            Frame(
                rgb("e9e4d6") if p.western else shade(wood, 0.75), 2, 2, None, r.choice(("roofs", "leaves", "hills"))
            ),
        )
        light_beam(p, pen, 400, 280)
        door(pen, 960, 1500, 270, 700, shade(wood, 0.9), r.random() < 0.4)
        for k in range(2):
            shelf(pen, p.rng("shelf", k), -30, 280, 520 + k * 230, ("book", "jar", "cup", "box", "tin"), 100, wood)
        lived_in(p, pen, wood)
        lay_floor(p, pen, room)
        if r.random() < 0.6:
            rug(pen, r)
    with p.plane("cupboard", 0.62) as pen:
        cupboard(pen, -140, 1180, 200, 1580, wood)
        things_on(pen, r, -100, 190, 1180, ("tin", "cup", "bottle", "jar"), 100)
        chair(pen, r.choice((330.0, 700.0)), 1600, 190, 420, shade(wood, 0.92))
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 226, r.choice(("enamel", "bulb", "white", "paper")))
    p.people()
    wood_table(p, 1350, wood, ("cup", "book", "cup"))
