"""Places that move: the inside of a train and of a car."""

import random

import skia

from duanju.theatre.pen import Rgb, curve, ellipse, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import things_on, wood_table
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.rooms import Frame, wall_stops, window


def train(p: Painter) -> None:
    """Build a train compartment: the window with the land going by, high seats, a small table, a luggage rack."""
    r = p.rng("train")
    wall = rgb(r.choice(("b9b59c", "a9b5b0", "c2ab86")))
    cloth = rgb(r.choice(("3f6a5c", "31506f", "7a3b34", "6a5a3c")))
    p.horizon = 800
    p.moving = not p.says("停", "parked", "depot", "站台")
    with p.plane("wall", 0.4, sky=wall_stops(p, wall)) as pen:
        pen.ribs([((LEFT, 180), (RIGHT, 180)), ((LEFT, 1040), (RIGHT, 1040))], 8, shade(wall, 0.76))
        curtain = cloth if r.random() < 0.7 else None
        window(p, pen, 200, 330, 680, 560, Frame(rgb("8f9698"), 1, 1, curtain, r.choice(("hills", "leaves", "roofs"))))
        pen.ribs([((200, 470), (880, 470))], 12, rgb("8f9698"))
        pen.ribs([((560, 476), (620, 476))], 22, rgb("6a6f70"))
        rack(pen, r)
        reading_lamps(p, pen)
        pen.fade(rect(LEFT, 1050, RIGHT - LEFT, BOTTOM - 1050), shade(wall, 0.8), shade(wall, 0.6))
        heater(pen, wall)
        hung(pen, r, 1000 if r.random() < 0.5 else 80)
    with p.plane("shelf", 0.6) as pen:
        fold_table(pen, r, 540, 1090, mix(rgb("d9cbaa"), wall, 0.3))
    with p.plane("seats", 0.75) as pen:
        for s in (-1, 1):
            high_seat(pen, 540 + s * 500, cloth, s)
    p.people()
    wood_table(p, 1400, mix(rgb("c9b594"), wall, 0.4))


def reading_lamps(p: Painter, pen: ScenePen) -> None:
    """Paint the small lamps beside the window; after dark they burn."""
    for x in (60, 1020):
        pen.fill(rect(x - 12, 560, 24, 90, 6), rgb("8f7a4c"), 3)
        cone = polygon([(x - 30, 500), (x + 30, 500), (x + 52, 590), (x - 52, 590)])
        pen.fill(cone, rgb("e0cfa5"), 4)
        if p.air.lamps:
            pen.shining(cone, rgb("ffe0a4"), 0.9)
            pen.glow(x, 560, 260, rgb("ffc878"), 0.4)


def heater(pen: ScenePen, wall: Rgb) -> None:
    """Paint the grille of the heater under the window."""
    pen.fill(rect(250, 1290, 580, 210, 8), shade(wall, 0.66), 3)
    pen.ribs([((276 + k * 33, 1316), (276 + k * 33, 1474)) for k in range(17)], 10, shade(wall, 0.46))
    pen.flat(rect(LEFT, 1600, RIGHT - LEFT, BOTTOM - 1600), rgb("5f5a54"))
    pen.ribs([((LEFT, 1602), (RIGHT, 1602))], 10, rgb("8a8478"), 0.8)


def hung(pen: ScenePen, r: random.Random, x: float) -> None:
    """Hang a coat and a cap from the hooks beside the window."""
    c = rgb(r.choice(("4f5a46", "5a4f66", "6a4a3c", "3f5060")))
    pen.ribs([((x - 70, 640), (x + 70, 640))], 12, rgb("6a5a48"))
    coat = [(x - 16, 660), (x + 16, 660), (x + 76, 730), (x + 84, 1010), (x - 84, 1010), (x - 76, 730)]
    pen.fill(curve(coat, True, 0.3), c, 6)
    pen.ribs([((x, 680), (x + 4, 850), (x, 1006)), ((x - 44, 760), (x - 48, 1000)), ((x + 44, 760), (x + 50, 1000))],
             5, shade(c, 0.7))  # fmt: skip


def fold_table(pen: ScenePen, r: random.Random, x: float, y: float, color: Rgb) -> None:
    """Paint the little table under a train's window, with what travellers put on it."""
    pen.fill(polygon([(x - 170, y), (x + 170, y), (x + 240, y + 66), (x - 240, y + 66)]), color, 8)
    pen.fill(rect(x - 240, y + 66, 480, 22, 4), shade(color, 0.72), 4)
    pen.fill(polygon([(x - 16, y + 88), (x + 16, y + 88), (x + 40, y + 330), (x - 40, y + 330)]), rgb("8f9698"), 4)
    things_on(pen, r, x - 190, x + 200, y + 40, ("cup", "bottle", "fruit", "tin", "bottle"), 92)


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


def stroke_paint(pen: ScenePen, color: Rgb, width: float) -> skia.Paint:
    """Return a paint that draws only the outline, in the light of the place."""
    return paint(pen.tone(color), 1.0, Style=skia.Paint.kStroke_Style, StrokeWidth=width)


def car_seat(pen: ScenePen, x: float, y: float, w: float, color: Rgb, side: int) -> None:
    """Paint one front seat facing us: head rest on two posts, stitched back, a belt over its outer shoulder."""
    for k in (-0.1, 0.1):
        pen.fill(rect(x + w * k - 7, y - 50, 14, 80), rgb("8f9698"), 1)
    pen.fill(rect(x - w * 0.3, y - 190, w * 0.6, 160, 54), mix(color, (1.0, 0.96, 0.9), 0.14), 6)
    back = curve([(x - w * 0.34, y), (x + w * 0.34, y), (x + w * 0.5, y + 150), (x + w * 0.47, y + 1300),
                  (x - w * 0.47, y + 1300), (x - w * 0.5, y + 150)], True, 0.4)  # fmt: skip
    pen.fill(back, color, 10)
    with pen.clip(back):
        shoulder, foot = w * 0.2, w * 0.28
        ends = [(x - shoulder, y + 50), (x + shoulder, y + 50), (x + foot, y + 1300), (x - foot, y + 1300)]
        pen.flat(curve(ends, True, 0.2), shade(color, 1.14))
        rows = [y + 130 + 120 * k for k in range(7)]
        pen.ribs([((x - w * 0.26, v), (x, v + 16), (x + w * 0.26, v)) for v in rows], 5, shade(color, 0.86))
        piping = [((x + k * w * 0.22, y + 50), (x + k * foot, y + 700), (x + k * w * 0.3, y + 1300)) for k in (-1, 1)]
        pen.ribs(piping, 5, shade(color, 0.66))
    pen.ribs([((x + side * w * 0.62, y - 260), (x + side * w * 0.5, y + 60), (x + side * w * 0.2, y + 700))], 26,
             rgb("2c2f33"))  # fmt: skip


def car(p: Painter) -> None:
    """Build the inside of a car seen through its windscreen: rear window, seats, the lit dashboard in front."""
    r = p.rng("car")
    lining = rgb(r.choice(("8a8780", "a39882", "6f7478")))
    cloth = rgb(r.choice(("4a4d54", "6a5a4c", "39455a", "5f4a40")))
    p.horizon = 800
    p.moving = not p.says("停", "parked", "depot", "lay-by")
    with p.plane("outside", 0.4, sky=wall_stops(p, lining)) as pen:
        window(p, pen, 250, 440, 580, 300, Frame(rgb("2c2f33"), 1, 1, None, "roofs"))
        if p.air.lamps:
            for x in (400, 690):
                pen.glow(x, 660, 90, rgb("ffd890"), 0.9)
        for s in (-1, 1):
            x = -170 if s < 0 else 920
            window(p, pen, x, 420, 330, 430, Frame(rgb("2c2f33"), 1, 1, None, "leaves", False))
            pen.fill(
                polygon([(540 + s * 310, 380), (540 + s * 390, 330), (540 + s * 430, 1200), (540 + s * 330, 1100)]),
                shade(lining, 0.7),
                4,
            )
            pen.ribs([((540 + s * 400, 400), (540 + s * 470, 420), (540 + s * 540, 400))], 16, shade(lining, 0.5))
        pen.fade(
            polygon([(LEFT, -210), (RIGHT, -210), (RIGHT, 330), (830, 400), (250, 400), (LEFT, 330)]),
            shade(lining, 0.7),
            lining,
        )
        lamp = rect(470, 300, 140, 46, 18)
        pen.fill(lamp, rgb("cfcabc"), 3)
        if p.air.lamps:
            pen.shining(lamp, rgb("ffe6b0"), 0.9)
            pen.glow(540, 330, 300, rgb("ffd890"), 0.35)
        pen.fade(rect(LEFT, 850, RIGHT - LEFT, BOTTOM - 850), shade(lining, 0.6), shade(lining, 0.4))
    with p.plane("bench", 0.6) as pen:
        pen.fill(rect(150, 780, 780, 900, 70), shade(cloth, 0.74), 6)
        pen.ribs([((x, 800), (x, 1600)) for x in (410, 670)], 8, shade(cloth, 0.52))
        for x in (290, 790):
            pen.fill(rect(x - 84, 716, 168, 120, 44), shade(cloth, 0.86), 4)
    with p.plane("seats", 0.78) as pen:
        for s in (-1, 1):
            car_seat(pen, 540 + s * 370, 980, 430, cloth, s)
    with p.plane("visors", 0.9) as pen:
        looking_glass(p, pen, r, lining)
    p.people()
    dashboard(p, r)


def looking_glass(p: Painter, pen: ScenePen, r: random.Random, lining: Rgb) -> None:
    """Hang sun visors, the driver's mirror, and from it a charm."""
    for x in (40, 720):
        pen.fill(rect(x, 60, 320, 120, 30), shade(lining, 0.9), 7)
        pen.ribs([((x + 30, 166), (x + 290, 166))], 4, shade(lining, 0.66), 0.8)
    pen.ribs([((540, -200), (540, 150))], 14, rgb("2c2f33"))
    pen.fill(rect(415, 130, 250, 84, 36), rgb("24272a"), 7)
    glass = rect(427, 141, 226, 62, 28)
    pen.blend(glass, mix(p.air.sky[1], (0.3, 0.32, 0.35), 0.4), mix(p.air.sky[3], (0.25, 0.25, 0.28), 0.5))
    with pen.clip(glass):
        pen.canvas.drawPath(polygon([(450, 204), (500, 140), (528, 140), (478, 204)]), paint((1, 1, 1), 0.2))
    charm = rgb("c23a2e") if not p.western else rgb(r.choice(("4f7a52", "c9a24a")))
    at, y = 599.0, 214.0
    pen.ribs([((at - 3, y), (at, y + 70))], 4, charm)
    pen.fill(polygon([(at, y + 62), (at + 34, y + 98), (at, y + 134), (at - 34, y + 98)]), charm, 4)
    pen.flat(ellipse(at, y + 98, 11, 11), mix(charm, (1, 0.9, 0.6), 0.55))
    pen.ribs([((at + k * 5, y + 134), (at + k * 8, y + 190)) for k in (-2, -1, 0, 1, 2)], 3, charm, 0.9)


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
