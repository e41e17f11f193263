"""Places to live in: kitchen, living room, bedroom, and the room that may be any room."""

from duanju.theatre.pen import Rgb, ellipse, mix, rect, rgb, shade
from duanju.theatre.place.furniture import (
    WOODS,
    beam,
    calendar,
    cupboard,
    garland,
    range_cooker,
    shelf,
    sink_unit,
    wok_stove,
    wood_table,
)
from duanju.theatre.place.painter import Painter, ScenePen
from duanju.theatre.place.rooms import Frame, Room, door, hanging_lamp, lay_floor, light_beam, shell, wall_stops, window


def kitchen(p: Painter) -> None:
    """Build a kitchen with a table to sit at."""
    (western_kitchen if p.western else chinese_kitchen)(p)


def chinese_kitchen(p: Painter) -> None:
    """Build a Chinese family kitchen: shelves of jars, a stove with its wok, chillies on a string."""
    r = p.rng("kitchen")
    room = Room(
        rgb(r.choice(("c08a5c", "c9a06e", "b8926c", "b9a582"))),
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
        light_beam(p, pen, wx, wy, 300, 330)
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
        if r.random() < 0.75:
            for k in range(3):
                garland(pen, 800 + k * 92, 230, 290, ("b5321f", "e6d6ba", "c9482a")[(k + r.randrange(3)) % 3])
        else:
            calendar(pen, 820, 330, 170, 230)
        lay_floor(p, pen, room)
    with p.plane("stove", 0.62) as pen:
        wok_stove(pen, 700, 1560, 470, p.rng("stove"), p.air.lamps)
        if r.random() < 0.8:
            cupboard(pen, -130, 1180, 210, 1560, shade(wood, 0.9))
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 226, r.choice(("enamel", "bulb", "tin")))
    p.people()
    wood_table(p, 1340, wood)


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
        light_beam(p, pen, wx, wy, 300, 380)
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
        pen.ribs([((790, 330), (1130, 330))], 10, rgb("5c5f63"))
        for k in range(4):
            pan(pen, 820 + k * 88, 330, 40 + 6 * (k % 3), rgb(r.choice(("8f5f42", "5c5f63", "a87450"))))
        if r.random() < 0.4:
            door(pen, 880, 1500, 230, 560, rgb("5a6b5a"), True)
        lay_floor(p, pen, room)
    with p.plane("range", 0.62) as pen:
        range_cooker(pen, 740, 1570, 400, p.rng("range"))
        sink_unit(pen, -60, 1560, 380)
    with p.plane("lamp", 0.55) as pen:
        hanging_lamp(p, pen, 540, 226, r.choice(("enamel", "white", "tin")))
    p.people()
    wood_table(p, 1340, mix(wood, rgb("c9a878"), 0.4))


def pan(pen: ScenePen, x: float, y: float, q: float, color: Rgb) -> None:
    """Hang a pan by its handle."""
    pen.fill(rect(x - 6, y, 12, 96, 4), shade(color, 0.7), 2)
    pen.fill(ellipse(x, y + 96 + q * 0.8, q, q), color, 4)
    pen.flat(ellipse(x, y + 96 + q * 0.8, q * 0.72, q * 0.72), shade(color, 0.8))
