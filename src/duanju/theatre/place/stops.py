"""Places to leave from: the forecourt of a station, the bus stop."""

import random

from duanju.theatre.pen import curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.houses import (
    SNOW,
    gable_roof,
    lattice,
    sash,
    sign,
    street_lamp,
    wall,
)
from duanju.theatre.place.land import lay_ground
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import bush, tree
from duanju.theatre.place.sky import paint_sky
from duanju.theatre.place.town import far_blocks


def forecourt(p: Painter) -> None:
    """Build the forecourt of a station: the hall with its clock, a coach waiting, lamps."""
    r = p.rng("forecourt")
    paint_sky(p, 1080)
    far_blocks(p, r)
    rail = p.says("火车", "高铁", "rail", "train", "platform", "站台")
    with p.plane("hall", 0.45, 0.03) as pen:
        kind = "red-brick" if p.western else r.choice(("render", "concrete", "rose"))
        wall(pen, LEFT, 960, RIGHT, 1560, kind, r, 5)
        wall(pen, 330, 780, 750, 1560, kind, r, 6)
        if p.western:
            pen.fill(polygon([(300, 786), (780, 786), (540, 620)]), rgb("8f8a80"), 6)
            gable_roof(pen, LEFT - 20, 330, 966, 90, rgb("565b66"))
            gable_roof(pen, 750, RIGHT + 20, 966, 90, rgb("565b66"))
        else:
            pen.fill(rect(300, 760, 480, 34), rgb("8f8a80"), 5)
            pen.fill(rect(LEFT, 944, RIGHT, 28), rgb("8f8a80"), 4)
            sign(pen, 360, 700, 360, 64, rgb("b8392c"), r)
        pen.fill(ellipse(540, 890, 74, 74), rgb("e9e4d2"), 5)
        pen.ribs([((540, 890), (540, 838)), ((540, 890), (578, 908))], 7, rgb("2a2624"))
        for x in (-60, 90, 830, 980):
            (sash if p.western else lattice)(pen, x, 1080, 110, 260, p.rng("pane", x))
        doors(p, pen, 540, 1556)
        pen.fill(polygon([(250, 1150), (830, 1150), (880, 1212), (200, 1212)]), rgb("6f7478"), 8)
        if p.air.snowy:
            pen.flat(curve([(246, 1152), (330, 1136), (540, 1130), (750, 1136), (834, 1152)], True, 0.6), SNOW)
            pen.flat(rect(296, 748, 488, 18, 8), SNOW)
            pen.flat(rect(LEFT, 932, 420, 18, 8), SNOW)
            pen.flat(rect(784, 932, 430, 18, 8), SNOW)
    with p.plane("coach", 0.7) as pen:
        lay_ground(p, pen, 1540, "concrete")
        if not rail:
            coach(p, pen, r.choice((-150.0, 760.0)), 1640, r)
        at = street_lamp(pen, 250 if rail else r.choice((330.0, 740.0)), 1610, 700, p.western)
        if p.air.lamps:
            p.lamp(*at, 600)
            p.lamp(540, 1220, 420)
        for k in range(4):
            x = 60 + k * 50 if rail else 40
            pen.fill(rect(x, 1560, 10, 90), rgb("a9adad"), 2)
    p.people()


def doors(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Paint the glass doors of a public building."""
    glass = rgb("ffd58a") if p.air.lamps else mix(pen.tone(rgb("6a7a82")), p.air.sky[2], 0.25)
    for k in range(4):
        a = x - 170 + k * 86
        pen.fill(rect(a, y - 300, 82, 300), rgb("4a5054"), 2)
        pen.shining(rect(a + 8, y - 290, 66, 280), glass)
        pen.flat(rect(a + 8, y - 150, 66, 8), rgb("4a5054"))
    if p.air.lamps:
        pen.glow(x, y - 150, 330, rgb("ffc070"), 0.5)


def coach(p: Painter, pen: ScenePen, x: float, y: float, r: random.Random) -> None:
    """Paint a coach standing side on, its wheels at `y`."""
    c = rgb(r.choice(("c9503c", "3f7a8a", "d9a53c", "e6e0d2", "4f7a5a")))
    pen.flat(ellipse(x + 240, y + 4, 260, 20), (0.08, 0.06, 0.1), 0.4)
    pen.fill(
        curve(
            [(x, y - 40), (x, y - 330), (x + 16, y - 372), (x + 464, y - 372), (x + 480, y - 330), (x + 480, y - 40)],
            True,
            0.25,
        ),
        c,
        7,
    )
    pen.flat(rect(x + 2, y - 150, 476, 34), mix(c, (1, 1, 1), 0.7))
    lit = p.air.lamps
    for k in range(5):
        pane = rect(x + 24 + k * 90, y - 336, 78, 118, 10)
        pen.fill(pane, rgb("2c3034"), 2)
        pen.shining(
            rect(x + 29 + k * 90, y - 331, 68, 108, 8),
            rgb("ffd890") if lit else mix(pen.tone(rgb("5f727c")), p.air.sky[2], 0.3),
        )
    for k in (100, 380):
        pen.fill(ellipse(x + k, y - 38, 44, 44), rgb("24211f"), 3)
        pen.flat(ellipse(x + k, y - 38, 20, 20), rgb("a9adad"))
    pen.fill(ellipse(x + 470, y - 96, 12, 16), rgb("fff0c0") if lit else rgb("e6dcc0"), 1)
    if lit:
        pen.glow(x + 474, y - 96, 150, rgb("ffe0a0"), 0.6)
    if p.air.snowy:
        pen.flat(
            curve([(x + 10, y - 366), (x + 120, y - 392), (x + 360, y - 390), (x + 470, y - 366)], True, 0.7), SNOW
        )


def bus_stop(p: Painter) -> None:
    """Build a bus stop by the road: shelter, sign, lamp, trees and the town behind."""
    r = p.rng("stop")
    paint_sky(p, 1080)
    far_blocks(p, r)
    with p.plane("hedge", 0.45, 0.1) as pen:
        for k in range(8):
            bush(pen, p.rng("hedge", k), LEFT + 70 + k * 170, 1470, r.uniform(230, 320), 3)
        tree(pen, p.rng("back"), 870, 1480, 860, "poplar")
        pen.fade(
            rect(LEFT, 1460, RIGHT, 200), SNOW if p.air.snowy else rgb("8a9460"), SNOW if p.air.snowy else rgb("7a8456")
        )
    with p.plane("stop", 0.8) as pen:
        lay_ground(p, pen, 1540, "asphalt")
        shelter(p, pen, 40, 1610, r)
        x = 960.0
        pen.fill(rect(x - 8, 980, 16, 640), rgb("8a9094"), 4)
        pen.fill(ellipse(x, 960, 66, 66), rgb(r.choice(("b8392c", "28607a", "2f6a4a"))), 5)
        pen.flat(rect(x - 34, 942, 68, 34, 8), rgb("f0ebdc"))
        pen.fill(rect(x - 46, 1060, 92, 130, 6), rgb("e6e2d2"), 3)
        pen.ribs([((x - 30, 1084 + k * 24), (x + 30, 1084 + k * 24)) for k in range(4)], 5, rgb("4a5054"), 0.8)
        at = street_lamp(pen, 770, 1600, 800, p.western)
        if p.air.lamps:
            p.lamp(*at, 640)
    p.people()


def shelter(p: Painter, pen: ScenePen, x: float, y: float, r: random.Random) -> None:
    """Paint a bus shelter with a bench."""
    steel = rgb(r.choice(("4a6a5c", "4a5054", "35545f")))
    x0, x1, top = x - 160, x + 300, y - 640
    pen.fill(rect(x0 + 20, top + 60, x1 - x0 - 40, 430), mix(pen.air.haze, rgb("9fb5bb"), 0.4), 0, 0.5)
    for px in (x0 + 20, x + 70, x1 - 20):
        pen.fill(rect(px - 9, top, 18, 640), steel, 3)
    pen.fill(
        polygon([(x0 - 20, top), (x1 + 50, top - 26), (x1 + 50, top + 18), (x0 - 20, top + 44)]), shade(steel, 0.85), 7
    )
    if p.air.snowy:
        pen.flat(
            curve([(x0 - 20, top + 2), (x0 + 80, top - 26), (x1 - 40, top - 48), (x1 + 50, top - 24)], True, 0.6), SNOW
        )
    pen.fill(rect(x0 + 30, y - 170, x1 - x0 - 60, 26, 6), rgb("8a6242"), 5)
    for px in (x0 + 70, x1 - 80):
        pen.fill(rect(px, y - 146, 14, 146), steel, 2)
    sign(pen, x0 + 50, top + 90, 180, 240, rgb(r.choice(("b5603c", "35607a", "7a4a6a"))), r)
    if p.air.lamps:
        pen.shining(rect(x0 + 60, top + 42, x1 - x0 - 120, 10, 5), rgb("fff3d0"))
        pen.glow(x + 70, top + 90, 360, rgb("ffe0a0"), 0.4)
