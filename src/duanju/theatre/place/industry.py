"""A factory hall: a wall of panes, pipes, machines in a row that runs away, a belt with work on it, signs of people."""

import math
import random

import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import beam, clock
from duanju.theatre.place.painter import LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.rooms import Frame, Room, hanging_lamp, lay_floor, light_beam, shell, wall_stops, window

TEXTILE = ("纺", "织", "棉", "丝", "mill", "weav", "cotton", "loom", "textile")
STEEL, YELLOW = rgb("7f8486"), rgb("d9b23c")


def factory(p: Painter) -> None:
    """Build a workshop: spinning frames where the words speak of cloth, machine tools elsewhere."""
    r = p.rng("factory")
    wall = rgb(r.choice(("8f948f", "9a8f80", "87939a")))
    low = rgb(r.choice(("5f7a6c", "6a7480", "7f6a52")))
    room = Room(wall, low, "paint", 1120, rgb("7f7c76"), "plain")
    textile = p.says(*TEXTILE)
    p.horizon = 1020
    with p.plane("wall", 0.3, sky=wall_stops(p, room.wall)) as pen:
        shell(p, pen, room)
        window(p, pen, 60, 260, 960, 420, Frame(rgb("4a5254"), 8, 4, None, "roofs"))
        light_beam(p, pen, 160, 500)
        beam(pen, 90, 60, rgb("5a6264"))
        girders(pen)
        pipes(pen, r)
        if p.western or r.random() < 0.4:
            tool_board(pen, r, r.choice((90.0, 700.0)), 850)
        else:
            banner(pen, r)
        clock(pen, r.choice((180.0, 900.0)), 205, 48, r)
        lay_floor(p, pen, room)
        lane(pen)
    with p.plane("line", 0.5) as pen:
        for k in range(3):
            small = 0.46 + 0.16 * k
            for side in (-1, 1):
                with pen.at(540 + side * (230 + 120 * k), 1510 + 24 * k, small):
                    (spindles if textile else lathe)(pen, p.rng("line", k, side))
    with p.plane("machines", 0.68) as pen:
        for side in (-1, 1):
            with pen.at(540 + side * 540, 1640, 1.12):
                (spindles if textile else lathe)(pen, p.rng("machine", side))
        belt(pen, r, 1640)
    with p.plane("lamp", 0.55) as pen:
        for x, y in ((540, 200), (210, 130), (870, 130)):
            hanging_lamp(p, pen, x, y, "tin", 700)
    p.people()


def girders(pen: ScenePen) -> None:
    """Paint the steel that carries the roof."""
    web = [((x, 150), (x + 70, 90)) for x in range(-120, 1200, 140)]
    web += [((x + 70, 90), (x + 140, 150)) for x in range(-120, 1200, 140)]
    pen.ribs(web, 9, rgb("4a5254"))
    pen.ribs([((LEFT, 150), (RIGHT, 150)), ((LEFT, 88), (RIGHT, 88))], 14, rgb("4a5254"))


def pipes(pen: ScenePen, r: random.Random) -> None:
    """Paint pipes along the wall with flanges, a valve and a gauge."""
    for y, w, c in ((780, 28, rgb("8a6a4c")), (830, 18, rgb("6a7a7f"))):
        pen.line([(LEFT, y), (500, y + 2), (RIGHT, y - 4)], [w, w, w], c)
        pen.ribs([((LEFT, y - w * 0.25), (RIGHT, y - w * 0.25))], 3, mix(c, (1, 1, 1), 0.35), 0.7)
        for flange in range(-60, 1200, 210):
            pen.fill(rect(flange, y - w * 0.7, 18, w * 1.4, 3), shade(c, 0.8), 2)
    for x in (170.0, 800.0):
        pen.line([(x, 780), (x + 4, 980), (x, 1180)], [20, 20, 20], STEEL)
    x = r.choice((170.0, 800.0))
    pen.fill(ellipse(x, 1030, 46, 46), rgb("b8392c"), 4)
    pen.flat(ellipse(x, 1030, 32, 32), shade(STEEL, 0.7))
    spokes = [((x, 1030), (x + 42 * math.cos(a), 1030 + 42 * math.sin(a))) for a in (0.4, 1.97, 3.54, 5.11)]
    pen.ribs(spokes, 10, rgb("b8392c"))
    gauge = 970.0 - x
    pen.fill(ellipse(gauge, 990, 40, 40), rgb("3a3f42"), 4)
    pen.flat(ellipse(gauge, 990, 32, 32), rgb("efe9da"))
    pen.ribs([((gauge, 990), (gauge + 18, 972))], 5, rgb("b8392c"))


def banner(pen: ScenePen, r: random.Random) -> None:
    """Hang a red banner with characters that nobody need read."""
    pen.fill(rect(250, 860, 580, 96), rgb("a8322a"), 5)
    marks: list[tuple[Point, Point]] = []
    for k in range(8):
        x = 286.0 + k * 66
        marks += [((x, 886 + 16 * j), (x + 36, 886 + 16 * j + r.uniform(-3, 3))) for j in range(3)]
        marks.append(((x + 18, 880), (x + 18 + r.uniform(-6, 6), 936)))
    pen.ribs(marks, 6, rgb("f0d9a0"), 0.9)


def tool_board(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Hang a board of tools, each on its nail."""
    pen.fill(rect(x, y, 290, 240), rgb("8a6a48"), 5)
    for k in range(5):
        cx, long = x + 40 + k * 53, r.uniform(90, 150)
        pen.fill(rect(cx - 7, y + 40, 14, long, 5), rgb(("7a3a2c", "3f5a6a", "5a5f4c")[k % 3]), 2)
        pen.fill(ellipse(cx, y + 50 + long, 22, 17) if k % 2 else rect(cx - 22, y + 30, 44, 26, 6), STEEL, 3)


def lane(pen: ScenePen) -> None:
    """Paint the yellow lines between which people walk."""
    for s in (-1, 1):
        pen.flat(polygon([(540 + s * 150, 1520), (540 + s * 164, 1520), (540 + s * 520, 2120), (540 + s * 470, 2120)]),
                 YELLOW, 0.75)  # fmt: skip


def lathe(pen: ScenePen, r: random.Random) -> None:
    """Paint a machine tool with its wheel, levers and lamp, standing at the origin."""
    c = rgb(r.choice(("4f6a5c", "5a6a7a", "6a6a4c")))
    pen.fill(rect(-190, -210, 380, 210, 10), shade(c, 0.85), 7)
    pen.ribs([((-170, -150), (170, -150))], 5, shade(c, 0.6))
    pen.fill(rect(-130, -430, 200, 240, 14), c, 6)
    pen.fill(rect(-104, -400, 90, 70, 6), rgb("2c3234"), 2)
    for k, tone in enumerate(("c94a3a", "7fb56a", "d9b23c")):
        pen.flat(ellipse(8, -390 + 30 * k, 11, 11), rgb(tone))
    pen.fill(ellipse(90, -300, 96, 96), rgb("5f6468"), 5)
    pen.fill(ellipse(90, -300, 64, 64), shade(c, 0.7))
    spokes = [((90, -300), (90 + math.cos(a) * 84, -300 + math.sin(a) * 84)) for a in (0.3, 1.9, 3.4, 5.0)]
    pen.ribs(spokes, 12, rgb("5f6468"))
    pen.line([(-90, -430), (-110, -500), (-150, -540)], [14, 12, 10], rgb("3a3f44"))
    pen.fill(ellipse(-152, -548, 24, 24), rgb("b8392c"), 3)


def spindles(pen: ScenePen, r: random.Random) -> None:
    """Paint a spinning frame: rows of bobbins under taut threads, standing at the origin."""
    c = rgb(r.choice(("4f6a5c", "5a6a7a", "7a6a4c")))
    pen.fill(rect(-220, -160, 440, 160, 8), shade(c, 0.8), 6)
    pen.fill(rect(-230, -470, 460, 46, 8), c, 5)
    for s in (-1, 1):
        pen.fill(rect(s * 214 - 14, -470, 28, 470, 6), shade(c, 0.7), 3)
    thread, bobbins = [], skia.Path()
    for k in range(9):
        x = -180 + 45 * k
        spun = [(x - 11, -160), (x + 11, -160), (x + 17, -230), (x + 6, -290), (x - 6, -290), (x - 17, -230)]
        bobbins.addPath(curve(spun, True, 0.4))
        thread.append(((x, -288), (x + 6, -426)))
    pen.ribs(thread, 2.6, rgb("efe9da"), 0.9)
    pen.fill(bobbins, rgb(r.choice(("efe6d0", "d9b9b0", "b9c9d2"))), 3)
    pen.ribs([((-200, -176), (200, -176))], 9, YELLOW, 0.9)


def belt(pen: ScenePen, r: random.Random, y: float) -> None:
    """Paint crates and drums that wait at the foot of the machines."""
    for x in (210.0, 900.0):
        c: Rgb = rgb(r.choice(("a88a5c", "8f6f4c", "6a7a7f")))
        pen.fill(rect(x - 76, y - 110, 152, 120, 4), c, 5)
        pen.ribs([((x - 70, y - 74), (x + 70, y - 74)), ((x - 70, y - 34), (x + 70, y - 34))], 5, shade(c, 0.72))
