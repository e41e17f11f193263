"""Places in a town, outside: street, alley, market, forecourt, bus stop, rooftop, temple, the front of any house."""

import random

import skia

from duanju.theatre.pen import Rgb, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.fronts import lightbox, open_front
from duanju.theatre.place.furniture import things_on
from duanju.theatre.place.houses import (
    MASONRY,
    SNOW,
    TILES,
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
from duanju.theatre.place.land import disc_shadow, lay_ground
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import near_leaves, pot_plant, tree
from duanju.theatre.place.sky import paint_sky
from duanju.theatre.place.vista import Vista, wall_sheet


def shop_house(p: Painter, pen: ScenePen, x0: float, x1: float, top: float, base: float, name: str) -> None:
    """Paint one Chinese town house: a shop below, a window above."""
    r = p.rng("house", name)
    kind = r.choice(("whitewash", "grey-brick", "render", "rose", "concrete"))
    wall(pen, x0, top, x1, base, kind, r)
    w = x1 - x0
    tall = min(180.0, base - top - 550)
    if tall > 80:
        n = 2 if w > 330 else 1
        for k in range(n):
            ww = min(170, w * 0.36)
            lattice(pen, x0 + w * (k + 0.5) / n - ww / 2, top + 84, ww, tall, r)
    front = base - 400
    open_front(p, pen, x0 + w * 0.08, front + 60, x1 - w * 0.08, base, r)
    color = rgb(r.choice(("7a2f26", "2f4a45", "3a3148", "8a5a24", "28405a")))
    if r.random() < 0.7:
        sign(pen, x0 + w * 0.10, front - 34, w * 0.8, 84, color, r)
    else:
        awning(pen, x0 + w * 0.06, x1 - w * 0.06, front - 20, 76, color, rgb("e6dcc2"))
    if r.random() < 0.4:
        sign(pen, x1 - 46, top + 150, 62, 230, rgb(r.choice(("b8392c", "2f5a6a", "c28a2c"))), r, True)
    tiled_roof(pen, x0 - 36, x1 + 36, top + 6, r.uniform(100, 150), rgb(r.choice(TILES)), 20, 0.06)
    if r.random() < 0.5:
        for k in range(2):
            lantern(pen, x0 + w * (0.12 + 0.76 * k), front + 96, 30, 40)


MODERN = ("城", "小区", "大街", "路", "楼", "广场", "商", "便利店", "超市", "写字", "公司", "地铁")


def modern(p: Painter) -> bool:
    """Whether a Chinese place is of today: its name says so, or chance does."""
    if p.says("老", "古", "镇", "巷", "胡同"):
        return False
    return p.says(*MODERN) or p.rng("modern").random() < 0.4


def flats(p: Painter, pen: ScenePen, x0: float, x1: float, top: float, base: float, name: str) -> None:
    """Paint a block of flats of today: windows with balconies and coolers, a shop with a lit sign below."""
    r = p.rng("flats", name)
    kind = r.choice(("concrete", "render", "whitewash", "rose", "grey-brick"))
    wall(pen, x0, top, x1, base, kind, r)
    color = MASONRY[kind].color
    w = x1 - x0
    pen.fill(rect(x0 - 8, top - 16, w + 16, 26, 3), SNOW if p.air.snowy else shade(color, 0.86), 4)
    front = base - 410
    count = 2 if w < 380 else 3
    for j in range(int((front - top - 60) / 196)):
        for i in range(count):
            apartment(p, pen, x0 + w * (i + 0.5) / count, top + 52 + j * 196, w / count * 0.62, r)
    open_front(p, pen, x0 + 18, front + 66, x1 - 18, base, r)
    lightbox(p, pen, x0 + 10, front - 34, w - 20, 96, r)


def apartment(p: Painter, pen: ScenePen, x: float, y: float, w: float, r: random.Random) -> None:
    """Paint one flat's window: a sliding pane, perhaps a balcony, perhaps a cooler on the wall."""
    h = 118.0
    pen.fill(rect(x - w / 2 - 6, y - 6, w + 12, h + 12), rgb("dcd9d0"), 3)
    on = p.air.lamps and r.random() < 0.6
    glass = mix(rgb("ffd58a"), rgb("cfe4ff"), r.choice((0.0, 0.0, 0.7))) if on else pen.tone(rgb("5f707a"))
    pen.shining(rect(x - w / 2, y, w, h), glass)
    if r.random() < 0.5:
        pen.flat(rect(x - w / 2, y, w * 0.3, h), rgb(r.choice(("c9b79c", "a8a49c", "b58a7a"))), 0.85)
    pen.ribs([((x, y), (x, y + h)), ((x - w / 2, y + h * 0.3), (x + w / 2, y + h * 0.3))], 5, rgb("dcd9d0"))
    choice = r.random()
    if choice < 0.4:
        pen.fill(rect(x - w / 2 - 18, y + h * 0.62, w + 36, h * 0.5, 3), rgb("9aa0a2"), 4, 0.92)
        pen.ribs(
            [
                ((x - w / 2 - 8 + k * 20, y + h * 0.66), (x - w / 2 - 8 + k * 20, y + h * 1.08))
                for k in range(int(w / 20) + 1)
            ],
            3,
            rgb("6a7074"),
        )
    elif choice < 0.7:
        pen.fill(rect(x + w / 2 - 24, y + h + 8, 62, 44, 4), rgb("d2d0c8"), 3)
        pen.flat(ellipse(x + w / 2 - 2, y + h + 30, 15, 15), rgb("8a8d8e"))


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
        return
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
    house = terrace if p.western else flats if modern(p) else shop_house
    with p.plane("houses", 0.5, 0.04) as pen:
        x, k = LEFT - r.uniform(0, 200), 0
        while x < RIGHT:
            w = r.uniform(300, 450)
            top = r.uniform(740, 890) if p.western else r.uniform(580, 980) if house is flats else r.uniform(760, 1120)
            house(p, pen, x, x + w, top, 1560, str(k))
            x, k = x + w + (0 if p.western else r.choice((0, 6, 44))), k + 1
    with p.plane("road", 0.8) as pen:
        lay_ground(p, pen, 1550, "asphalt")
        tx = r.choice((40.0, 1040.0))
        disc_shadow(pen, tx, 1600, 110)
        tree(pen, p.rng("tree"), tx, 1604, 980, "poplar" if p.western else r.choice(("poplar", "camphor", "camphor")))
        at = street_lamp(pen, 900 if tx < 540 else 180, 1600, 780, p.western)
        if p.air.lamps:
            p.lamp(*at, 620)
    p.people()


def far_blocks(p: Painter, r: random.Random) -> None:
    """Paint the town behind: blocks of flats, or roofs."""
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
                block(p, pen, r, x, 1000 - h, w, 1700 - 1000 + h, color)
            x += w * r.uniform(0.8, 1.2)


def block(p: Painter, pen: ScenePen, r: random.Random, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Paint a block of flats with some windows lit when it is dark."""
    pen.fill(rect(x, y, w, h), color, 3)
    lit, unlit = skia.Path(), skia.Path()
    for j in range(int(h / 52)):
        for i in range(int((w - 14) / 44)):
            path = lit if p.air.lamps and r.random() < 0.35 else unlit
            path.addRect(skia.Rect.MakeXYWH(x + 14 + i * 44, y + 22 + j * 52, 20, 26))
    pen.flat(unlit, shade(color, 0.74))
    pen.shining(lit, rgb("ffcf80"))
    if p.air.snowy:
        pen.flat(rect(x - 3, y - 8, w + 6, 12, 4), SNOW)


def alley(p: Painter) -> None:
    """Build a narrow lane between walls: doors and windows in depth, a far light, wires, pots."""
    r = p.rng("alley")
    v = Vista(540 + r.uniform(-40, 40), 1000, -230, 1310, -700, 2330)
    kinds = ("red-brick", "stone") if p.western else ("whitewash", "grey-brick", "rose", "earth")
    p.floor = 1690
    paint_sky(p, 980)
    with p.plane("end", 0.3, 0.24) as pen:
        x, y, w, h = v.end(4.6)
        (terrace if p.western else shop_house)(p, pen, x - 120, x + w + 60, y + h - 640, y + h, "end")
    p.horizon = v.y
    with p.plane("walls", 0.7) as pen:
        lane_floor(p, pen, v, r)
        for s in (-1, 1):
            kind = MASONRY[r.choice(kinds)]
            top = r.uniform(0.02, 0.16)
            wall_sheet(pen, v, s, kind.color, 4.4, top)
            courses = [top + 0.03 + k * 0.036 for k in range(26) if top + 0.03 + k * 0.036 < 1]
            pen.ribs(v.runs(s, courses, 1, 4.4), 2.4, kind.joint, 0.45 if kind.course else 0.1)
            pen.flat(v.wall(s, 0.92, 1.0, 1, 4.4), shade(kind.color, 0.62), 0.6)
            eave = v.wall(s, top - 0.035, top + 0.012, 1, 4.5)
            pen.fill(eave, rgb("b9b0a0") if p.western else rgb(r.choice(TILES)), 5)
            if p.air.snowy:
                pen.flat(v.wall(s, top - 0.045, top - 0.02, 1, 4.5), SNOW)
            for k in range(3):
                z = 1.22 * 1.42**k + r.uniform(0, 0.1)
                opening(p, pen, v, s, z, r, k)
        if not p.western:
            wires(pen, v, r)
    with p.plane("things", 0.9) as pen:
        left, right = (40.0, 930.0) if r.random() < 0.5 else (1040.0, 150.0)
        if r.random() < 0.7:
            pot_plant(pen, r, left, 1700, 110)
        if r.random() < 0.6:
            bicycle(pen, right, 1690, r)
    p.people()


def lane_floor(p: Painter, pen: ScenePen, v: Vista, r: random.Random) -> None:
    """Paint the paving of a lane between its walls."""
    y = v.at(0, v.bottom, 4.6)[1]
    lay_ground(p, pen, y, "flagstone" if r.random() < 0.6 else "cobble")


def opening(p: Painter, pen: ScenePen, v: Vista, side: int, z: float, r: random.Random, k: int) -> None:
    """Paint a door or a window in a lane's wall, in perspective, light in it after dark."""
    on = p.air.lamps and r.random() < 0.6
    glass = rgb("ffc56a") if on else pen.tone(rgb("5a666c"))
    z1 = z * 1.16
    dz = z1 - z
    if (k + (side > 0)) % 2:
        c = rgb(r.choice(("7a2f26", "4a2e28", "5b3a2c", "35545f", "2f4a45")))
        pen.flat(v.wall(side, 0.655, 0.99, z * 0.985, z1 * 1.012), shade(c, 0.6))
        pen.flat(v.wall(side, 0.675, 0.985, z, z1), c)
        pen.flat(v.wall(side, 0.72, 0.96, z + dz * 0.48, z + dz * 0.52), shade(c, 0.6))
        if p.air.season == "winter" and not p.western:
            for a in (-0.16, 1.06):
                pen.flat(v.wall(side, 0.69, 0.92, z + dz * a, z + dz * (a + 0.1)), rgb("c2392b"))
    else:
        frame = rgb("e6e0d2") if p.western else rgb("4a2d2a")
        pen.flat(v.wall(side, 0.555, 0.775, z * 0.985, z1 * 1.012), frame)
        pen.shining(v.wall(side, 0.57, 0.76, z, z1), glass)
        pen.flat(v.wall(side, 0.57, 0.76, z + dz * 0.46, z + dz * 0.54), frame)
        pen.flat(v.wall(side, 0.66, 0.668, z, z1), frame)
        if on:
            b = v.wall(side, 0.57, 0.76, z, z1).getBounds()
            pen.glow(b.centerX(), b.centerY(), 330 / z, rgb("ffb050"), 0.45)


def wires(pen: ScenePen, v: Vista, r: random.Random) -> None:
    """Hang wires, washing or lanterns across a lane."""
    for z, h in ((1.5, 0.24), (2.2, 0.30)):
        a, b = v.at(v.left, v.top + (v.bottom - v.top) * h, z), v.at(v.right, v.top + (v.bottom - v.top) * h, z)
        pen.ribs([(a, ((a[0] + b[0]) / 2, a[1] + 90 / z), b)], 3.5 / z)
        if r.random() < 0.6:
            for u in (0.2, 0.5, 0.8):
                lantern(pen, a[0] + (b[0] - a[0]) * u, a[1] + 90 / z * 2 * u * (1 - u) * 2 + 60 / z, 44 / z, 14)
        else:
            for u in (0.16, 0.27, 0.70, 0.82):
                x, y = a[0] + (b[0] - a[0]) * u, a[1] + 180 / z * u * (1 - u)
                pen.fill(rect(x, y, 100 / z, 150 / z, 6), rgb(r.choice(("c9d0d2", "6a7f96", "b5603c", "d9cdb0"))), 3)


def bicycle(pen: ScenePen, x: float, y: float, r: random.Random) -> None:
    """Lean a bicycle against a wall."""
    c = rgb(r.choice(("2f3a40", "7a2f26", "2f4a5f")))
    for k in (-100, 100):
        wheel = ellipse(x + k, y - 84, 82, 82)
        pen.canvas.drawPath(
            wheel,
            skia.Paint(
                AntiAlias=True,
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=8,
                Color4f=skia.Color4f(*pen.tone(rgb("2a2624")), 1),
            ),
        )
        pen.ribs(
            [
                ((x + k - 60, y - 140), (x + k + 60, y - 28)),
                ((x + k + 60, y - 140), (x + k - 60, y - 28)),
                ((x + k, y - 166), (x + k, y - 2)),
            ],
            1.6,
            rgb("8a8a86"),
            0.7,
        )
    pen.ribs(
        [
            ((x - 100, y - 84), (x - 40, y - 210)),
            ((x - 40, y - 210), (x + 66, y - 200)),
            ((x + 66, y - 200), (x, y - 84)),
            ((x, y - 84), (x - 40, y - 210)),
            ((x, y - 84), (x - 100, y - 84)),
            ((x + 58, y - 240), (x + 100, y - 84)),
        ],
        9,
        c,
    )
    pen.fill(rect(x - 78, y - 232, 76, 18, 9), rgb("3a2a22"), 2)
    pen.ribs([((x + 58, y - 244), (x + 30, y - 262)), ((x + 58, y - 244), (x + 88, y - 252))], 8, rgb("8a8a86"))


def market(p: Painter) -> None:
    """Build a market: stalls under awnings left and right, goods in crates, bulbs on a wire."""
    r = p.rng("market")
    paint_sky(p, 1080)
    far_blocks(p, r)
    with p.plane("houses", 0.42, 0.16) as pen:
        x, k = LEFT - 60.0, 0
        while x < RIGHT:
            w = r.uniform(340, 460)
            (terrace if p.western else shop_house)(
                p, pen, x, x + w, r.uniform(740, 830) if p.western else r.uniform(860, 1050), 1500, f"m{k}"
            )
            x, k = x + w, k + 1
    with p.plane("stalls", 0.75) as pen:
        lay_ground(p, pen, 1500, "flagstone" if not p.western else "cobble")
        for side, x0, x1 in ((0, -150, 350), (1, 740, 1230)):
            stall(p, pen, p.rng("stall", side), x0, x1, 1650)
        bulbs(p, pen)
    p.people()


def stall(p: Painter, pen: ScenePen, r: random.Random, x0: float, x1: float, y: float) -> None:
    """Paint a market stall: posts, awning, a sloping board of goods."""
    a = rgb(r.choice(("b8483c", "3f6a63", "c28a2c", "35545f", "7a4a6a")))
    for x in (x0 + 16, x1 - 16):
        pen.fill(rect(x - 9, y - 720, 18, 720), rgb("6b4a34"), 3)
    pen.flat(rect(x0, y - 640, x1 - x0, 300), rgb("3a2c28"), 0.5)
    pen.fill(rect(x0 - 6, y - 250, x1 - x0 + 12, 250), rgb("8a6242"), 6)
    pen.ribs([((x0, y - 250 + k * 62), (x1, y - 250 + k * 62)) for k in range(1, 4)], 4, rgb("5f422c"), 0.7)
    kinds = r.choice((("fruit", "fruit", "fruit"), ("fruit", "jar", "tin"), ("cloth", "box"), ("bowl", "jar", "plate")))
    for k in range(2):
        pen.fill(rect(x0 - 4, y - 330 + k * 70, x1 - x0 + 8, 22), rgb("a87a4c"), 4)
        things_on(pen, r, x0, x1, y - 330 + k * 70, kinds, 92)
    things_on(pen, r, x0, x1, y - 238, ("fruit",), 88)
    for k in range(4):
        hx = x0 + 60 + k * (x1 - x0 - 120) / 3
        pen.ribs([((hx, y - 690), (hx, y - 620))], 3)
        pen.fill(ellipse(hx, y - 596, 20, 40), rgb(r.choice(("b5392c", "d9a53c", "8a4a36", "6f8a4c"))), 3)
    awning(pen, x0 - 20, x1 + 20, y - 790, 120, a, rgb("ece3cf"))
    if p.air.lamps:
        pen.glow((x0 + x1) / 2, y - 520, 330, rgb("ffb860"), 0.6)
        p.lamp((x0 + x1) / 2, y - 560, 560)


def bulbs(p: Painter, pen: ScenePen) -> None:
    """Hang bulbs on a wire across the frame."""
    pen.ribs([((LEFT, 560), (540, 760), (RIGHT, 540))], 4)
    for k in range(9):
        u = (k + 0.5) / 9
        x = LEFT + (RIGHT - LEFT) * u
        y = (1 - u) ** 2 * 560 + 2 * u * (1 - u) * 760 + u * u * 540 + 18
        b = ellipse(x, y, 12, 16)
        pen.shining(b, rgb("fff0c0") if p.air.lamps else pen.tone(rgb("d9d2bc")))
        if p.air.lamps:
            pen.glow(x, y, 90, rgb("ffc070"), 0.6)


def chinese_front(p: Painter, pen: ScenePen, r: random.Random) -> None:
    """Paint the front of a Chinese house of one storey or two, its gate in the middle or at a side."""
    kind = r.choice(("grey-brick", "rose", "render", "concrete", "whitewash"))
    top = r.choice((880.0, 940.0, 660.0))
    gate = r.choice((540.0, 300.0, 780.0))
    wall(pen, LEFT, top, RIGHT, 1570, kind, r, 6)
    for k, x in enumerate((-80.0, 170.0, 420.0, 670.0, 920.0)):
        if top < 700:
            lattice(pen, x + 20, top + 110, 170, 200, p.rng("upper", k))
        if abs(x + 115 - gate) > 250:
            lattice(pen, x + 20, 1090, 180, 230, p.rng("pane", k))
    chinese_door(pen, gate, 1570, 210, 420, r, p.air.season == "winter")
    sign(pen, gate - 140, 1000, 280, 84, rgb(r.choice(("7a2f26", "28405a", "2f4a45"))), r)
    tiled_roof(pen, LEFT - 60, RIGHT + 60, top + 10, 170, rgb(r.choice(TILES)), 30, 0.03)
    if r.random() < 0.6:
        for side in (-190, 190):
            lantern(pen, gate + side, 1085, 46, 110)
    for side in (-165, 165):
        pot_plant(pen, r, gate + side, 1574, 84)


def facade(p: Painter) -> None:
    """Build the front of a house or a public building: its door, its windows, what stands before it."""
    r = p.rng("facade")
    paint_sky(p, 1060)
    far_blocks(p, r)
    with p.plane("house", 0.5, 0.03) as pen:
        if p.western:
            terrace(p, pen, -60, 400, 820, 1570, "a")
            terrace(p, pen, 400, 860, r.uniform(760, 880), 1570, "b")
            terrace(p, pen, 860, 1320, 820, 1570, "c")
        else:
            chinese_front(p, pen, r)
    with p.plane("pavement", 0.8) as pen:
        lay_ground(p, pen, 1560, "flagstone")
        tree(pen, p.rng("tree"), r.choice((10.0, 1070.0)), 1640, 960, r.choice(("camphor", "poplar", "poplar")))
    p.people()
    with p.plane("front", 1.5, soft=10) as pen:
        near_leaves(pen, p.rng("front"), "camphor")
