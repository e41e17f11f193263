"""Places that move: the inside of a train, a bus, a car."""

import random

import skia

from duanju.theatre.pen import Rgb, curve, ellipse, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import wood_table
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.rooms import Frame, wall_stops, window


def train(p: Painter) -> None:
    """Build a train compartment: the window with the land going by, high seats, a luggage rack."""
    r = p.rng("train")
    wall = rgb(r.choice(("b9b59c", "a9b5b0", "c2ab86")))
    cloth = rgb(r.choice(("3f6a5c", "31506f", "7a3b34", "6a5a3c")))
    p.horizon = 800
    with p.plane("wall", 0.4, sky=wall_stops(p, wall)) as pen:
        pen.ribs([((LEFT, 180), (RIGHT, 180)), ((LEFT, 1040), (RIGHT, 1040))], 8, shade(wall, 0.76))
        window(
            p,
            pen,
            240,
            330,
            600,
            520,
            Frame(rgb("8f9698"), 1, 1, cloth if r.random() < 0.7 else None, "hills"),
        )
        pen.ribs([((240, 480), (840, 480))], 12, rgb("8f9698"))
        rack(pen, r)
        pen.fade(rect(LEFT, 1050, RIGHT - LEFT, BOTTOM - 1050), shade(wall, 0.8), shade(wall, 0.6))
    with p.plane("seats", 0.75) as pen:
        for s in (-1, 1):
            high_seat(pen, 540 + s * 500, cloth, s)
    p.people()
    wood_table(p, 1400, mix(rgb("c9b594"), wall, 0.4))


def rack(pen: ScenePen, r: random.Random) -> None:
    """Paint the luggage rack and what lies on it."""
    for x, w in ((-60, 240), (210, 190), (650, 260), (940, 220)):
        if r.random() < 0.8:
            c = rgb(r.choice(("7a4a30", "3f5a6a", "8a3a30", "5a5f4c", "b59a6c")))
            pen.fill(rect(x, 110, w, 110, 14), c, 5)
            pen.ribs([((x + w * 0.4, 110), (x + w * 0.5, 84), (x + w * 0.6, 110))], 8, shade(c, 0.7))
            pen.flat(rect(x + w * 0.2, 110, 12, 110), shade(c, 0.7))
    pen.fill(rect(LEFT, 220, RIGHT - LEFT, 16, 5), rgb("a9adad"), 4)
    pen.ribs([((x, 236), (x + 10, 280)) for x in range(-80, 1200, 160)], 7, rgb("8f9698"))


def high_seat(pen: ScenePen, x: float, cloth: Rgb, side: int) -> None:
    """Paint a high seat back at the edge of the frame, with its antimacassar."""
    w = 230
    back = curve(
        [
            (x - w, BOTTOM),
            (x - w * 0.94, 820),
            (x - w * 0.74, 720),
            (x + w * 0.74, 720),
            (x + w * 0.94, 820),
            (x + w, BOTTOM),
        ],
        True,
        0.35,
    )
    pen.fill(back, cloth, 10)
    with pen.clip(back):
        pen.ribs(
            [((x + k * 76, 760), (x + k * 80, 1400), (x + k * 82, BOTTOM)) for k in (-2, -1, 0, 1, 2)],
            6,
            shade(cloth, 0.74),
            0.7,
        )
        pen.flat(rect(x - w * 0.7, 716, w * 1.4, 170, 10), rgb("e8e2d0"), 0.92)
        pen.ribs([((x - w * 0.7, 870), (x + w * 0.7, 870))], 5, rgb("c2b59a"))
    pen.fill(rect(x - side * w - 26, 1270, 60, 44, 16), shade(cloth, 0.6), 6)


def bus(p: Painter) -> None:
    """Build the inside of a bus or coach, seen from its front: seats in rows, windows, straps."""
    r = p.rng("bus")
    wall = rgb(r.choice(("b5bab5", "c2bba5", "a5b2ba")))
    cloth = rgb(r.choice(("31506f", "5a6f3c", "7a3b34", "46506a")))
    p.horizon = 760
    with p.plane("wall", 0.4, sky=wall_stops(p, wall)) as pen:
        window(
            p, pen, 300, 430, 480, 290, Frame(rgb("4a5054"), 1, 1, None, "roofs" if not p.air.dark > 0.8 else "hills")
        )
        for x, w in ((-150, 330), (900, 330)):
            window(p, pen, x, 380, w, 420, Frame(rgb("4a5054"), 1, 1, None, "hills"))
        for s in (-1, 1):
            pen.fill(
                polygon([(540 + s * 270, 330), (540 + s * 340, 300), (540 + s * 340, 1100), (540 + s * 270, 1000)]),
                shade(wall, 0.8),
                3,
            )
        pen.fade(polygon([(LEFT, 200), (RIGHT, 200), (820, 380), (260, 380)]), shade(wall, 0.9), shade(wall, 0.74))
        lamp_strip(p, pen)
        pen.fade(rect(LEFT, 900, RIGHT - LEFT, BOTTOM - 900), shade(wall, 0.62), shade(wall, 0.5))
    with p.plane("rows", 0.6, 0.02) as pen:
        for k, (y, w) in enumerate(((760, 128), (850, 168), (980, 230))):
            for s in (-1, 1):
                for j in (0.0, 1.0):
                    at = 540 + s * (w * 0.86 + 60 + k * 40 + j * w * 1.04)
                    seat_back(pen, at, y, w, shade(cloth, 0.76 + 0.12 * k))
    with p.plane("rails", 0.8) as pen:
        for s in (-1, 1):
            pen.line([(540 + s * 372, -200), (540 + s * 392, 700), (540 + s * 440, 2140)], [16, 18, 24], rgb("d9b23c"))
            pen.line([(540 + s * 180, 372), (540 + s * 330, 250), (540 + s * 620, 60)], [9, 13, 17], rgb("a9adad"))
            for k in range(3):
                x, y = 540 + s * (250 + k * 130), 310 - k * 76
                q = 24 + 7 * k
                pen.ribs([((x, y), (x, y + 40 + 14 * k))], 7, rgb("6a6f70"))
                ring = ellipse(x, y + 40 + 14 * k + q, q, q)
                pen.canvas.drawPath(ring, stroke_paint(pen, rgb("e6e2d2"), 9))
    p.people()
    if p.air.lamps:
        p.lamp(540, 240, 900)


def stroke_paint(pen: ScenePen, color: Rgb, width: float) -> skia.Paint:
    """Return a paint that draws only the outline, in the light of the place."""
    return paint(pen.tone(color), 1.0, Style=skia.Paint.kStroke_Style, StrokeWidth=width)


def lamp_strip(p: Painter, pen: ScenePen) -> None:
    """Paint the strip of lamps under a vehicle's ceiling."""
    strip = polygon([(500, 380), (580, 380), (640, 200), (440, 200)])
    pen.shining(strip, rgb("fff0c8") if p.air.lamps else pen.tone(rgb("e4e2d6")))
    if p.air.lamps:
        pen.glow(540, 300, 420, rgb("ffd890"), 0.4)


def seat_back(pen: ScenePen, x: float, y: float, w: float, color: Rgb) -> None:
    """Paint one seat back from the front, with a head rest."""
    pen.fill(rect(x - w * 0.5, y, w, 1300, w * 0.16), color, 5)
    pen.fill(rect(x - w * 0.34, y - w * 0.16, w * 0.68, w * 0.44, w * 0.12), mix(color, rgb("e8e2d0"), 0.7), 3)
    pen.ribs([((x, y + w * 0.5), (x, y + w * 3))], 4, shade(color, 0.78), 0.6)


def car(p: Painter) -> None:
    """Build the inside of a car seen through its windscreen: rear window, seats, the lit dashboard in front."""
    r = p.rng("car")
    lining = rgb(r.choice(("8a8780", "a39882", "6f7478")))
    cloth = rgb(r.choice(("4a4d54", "6a5a4c", "39455a", "5f4a40")))
    p.horizon = 800
    with p.plane("outside", 0.4, sky=wall_stops(p, lining)) as pen:
        window(p, pen, 290, 470, 500, 260, Frame(rgb("2c2f33"), 1, 1, None, "roofs"))
        if p.air.lamps:
            for x in (400, 690):
                pen.glow(x, 660, 90, rgb("ffd890"), 0.9)
        for s in (-1, 1):
            x = -170 if s < 0 else 940
            window(p, pen, x, 430, 310, 420, Frame(rgb("2c2f33"), 1, 1, None, "leaves"))
            pen.fill(
                polygon([(540 + s * 300, 380), (540 + s * 400, 330), (540 + s * 440, 1200), (540 + s * 330, 1100)]),
                shade(lining, 0.7),
                4,
            )
        pen.fade(
            polygon([(LEFT, -210), (RIGHT, -210), (RIGHT, 330), (830, 400), (250, 400), (LEFT, 330)]),
            shade(lining, 0.7),
            lining,
        )
        pen.fade(rect(LEFT, 850, RIGHT - LEFT, BOTTOM - 850), shade(lining, 0.6), shade(lining, 0.4))
    with p.plane("seats", 0.78) as pen:
        for s in (-1, 1):
            x = 540 + s * 330
            seat_back(pen, x, 930, 400, cloth)
    p.people()
    dashboard(p, r)


def dashboard(p: Painter, r: random.Random) -> None:
    """Paint the dashboard close to the lens: wheel, dials that glow when it is dark."""
    p.table = 1430.0
    with p.plane("table", 1.15) as pen:
        dark = rgb("2f3236")
        body = curve(
            [(LEFT, BOTTOM), (LEFT, 1500), (200, 1440), (540, 1425), (880, 1440), (RIGHT, 1500), (RIGHT, BOTTOM)],
            True,
            0.4,
        )
        pen.fill(body, dark, 12)
        pen.ribs([((LEFT, 1560), (540, 1490), (RIGHT, 1560))], 6, shade(dark, 1.5), 0.6)
        x = r.choice((300.0, 780.0))
        for k in (-1, 1):
            pen.fill(ellipse(x + k * 92, 1590, 78, 78), rgb("1c1e20"), 4)
            if p.air.dark > 0.3:
                pen.glow(x + k * 92, 1590, 170, rgb("7fd0ff") if k < 0 else rgb("ffb870"), 0.55)
            ticks = [
                ((x + k * 92 + 60 * c, 1590 + 60 * s), (x + k * 92 + 70 * c, 1590 + 70 * s))
                for c, s in ((-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7), (1, 0))
            ]
            pen.ribs(ticks, 4, (1, 1, 1), 0.8)
            pen.ribs([((x + k * 92, 1590), (x + k * 92 - 30, 1548))], 5, rgb("e0603c"))
        pen.canvas.drawPath(ellipse(x, 1740, 330, 300), stroke_paint(pen, rgb("17181a"), 46))
    if p.air.lamps:
        p.lamp(540, 1560, 620)
        p.lamp(540, 840, 760)
