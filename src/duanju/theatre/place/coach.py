"""The inside of a bus or coach: rows of seats, the land that goes by its windows, poles, straps, a mirror."""

from dataclasses import dataclass

import skia

from duanju.theatre.pen import Point, Rgb, ellipse, mix, paint, polygon, rect, rgb, shade
from duanju.theatre.place.painter import Painter, ScenePen
from duanju.theatre.place.rooms import Frame, droplets, outlook, wall_stops, window
from duanju.theatre.place.vista import Vista, floor_sheet, wall_sheet

HULL = Vista(540, 830, -330, 1410, -300, 2320)
"""The bus as a box that runs away from the lens."""
REAR = 3.6
"""How far away its rear wall is."""
SILL, LINTEL = 0.50, 0.20
"""Where the side windows begin and end, from the ceiling (0) to the floor (1)."""
PANES = ((1.0, 1.27), (1.33, 1.74), (1.82, 2.38), (2.48, 3.2))
"""How near and far each side window reaches."""
ROWS = (2.95, 2.3, 1.84, 1.5)
"""How far away each row of seats is."""
STEEL, YELLOW = rgb("a9adad"), rgb("d9b23c")


@dataclass(frozen=True)
class Fitting:
    """What differs from bus to bus: its walls, the cloth of its seats, what is seen outside."""

    wall: Rgb
    cloth: Rgb
    view: str


def bus(p: Painter) -> None:
    """Build the inside of a bus or coach, seen from its front."""
    r = p.rng("bus")
    wall = rgb(r.choice(("b5bab5", "c2bba5", "a5b2ba")))
    cloth = rgb(r.choice(("31506f", "5a6f3c", "7a3b34", "46506a", "3f6a5c")))
    town = p.says("公交", "city", "town", "london")
    fit = Fitting(wall, cloth, "roofs" if town else r.choice(("hills", "leaves")))
    p.horizon = HULL.y
    p.moving = not p.says("停", "parked", "depot", "总站")
    with p.plane("wall", 0.4, sky=wall_stops(p, wall)) as pen:
        shell(p, pen, fit)
        for side in (-1, 1):
            for z0, z1 in reversed(PANES):
                side_window(p, pen, side, z0, z1, fit)
        ceiling(p, pen, fit)
    with p.plane("rows", 0.6) as pen:
        for k, z in enumerate(ROWS):
            for side in (-1, 1):
                for seat in (1, 0):
                    seat_back(pen, side, seat, z, mix(shade(cloth, 0.66), cloth, k / (len(ROWS) - 1)))
    with p.plane("rails", 0.8) as pen:
        rails(pen)
        mirror(p, pen, fit, r.choice((-1, 1)))
    p.people()
    if p.air.lamps:
        p.lamp(540, 200, 1000)


def shell(p: Painter, pen: ScenePen, fit: Fitting) -> None:
    """Paint walls, ceiling, floor and the rear end with its window and bench."""
    floor_sheet(pen, HULL, shade(fit.wall, 1.02), REAR, 0.0)
    floor_sheet(pen, HULL, rgb("6a655e"), REAR)
    aisle = HULL.floor(0.40, 0.60, 1, REAR)
    pen.flat(aisle, rgb("827b70"))
    ridges = [(HULL.at(x, HULL.bottom, 1), HULL.at(x, HULL.bottom, REAR)) for x in range(386, 712, 36)]
    pen.ribs(ridges, 3, rgb("5f5a52"), 0.6)
    for side in (-1, 1):
        wall_sheet(pen, HULL, side, fit.wall, REAR)
        pen.flat(HULL.wall(side, SILL + 0.035, 1.0, 1, REAR), shade(fit.wall, 0.7))
        pen.flat(HULL.wall(side, SILL + 0.03, SILL + 0.05, 1, REAR), shade(fit.cloth, 1.1))
    x, y, w, h = HULL.end(REAR)
    pen.fill(rect(x, y, w, h), shade(fit.wall, 0.94))
    window(p, pen, x + w * 0.14, y + h * 0.20, w * 0.72, h * 0.26, Frame(rgb("3f4548"), 1, 1, None, fit.view))
    for k in range(5):
        seat = x + w * (0.02 + 0.192 * k)
        pen.fill(rect(seat, y + h * 0.5, w * 0.19, h * 0.5, 12), shade(fit.cloth, 0.62), 2)
        pen.flat(rect(seat + w * 0.03, y + h * 0.49, w * 0.13, h * 0.07, 8), mix(fit.cloth, rgb("d9d2c0"), 0.35))


def side_window(p: Painter, pen: ScenePen, side: int, z0: float, z1: float, fit: Fitting) -> None:
    """Paint one window of the long wall, in perspective, with the hour and the weather behind it."""
    frame = rgb("3f4548")
    pen.flat(HULL.wall(side, LINTEL - 0.012, SILL + 0.012, z0 * 0.985, z1 * 1.015), frame)
    pane = HULL.wall(side, LINTEL, SILL, z0, z1)
    box = pane.getBounds()
    at = (box.left(), box.top(), box.width(), box.height())
    r = p.rng("side window", side, z0)
    night = mix(p.air.sky[0], (0.05, 0.07, 0.14), 0.25 * p.air.dark)
    pen.blend(pane, night, p.air.sky[3])
    with pen.clip(pane):
        outlook(p, pen, r, (at[0] - 30, at[1], at[2] + 60, at[3]), fit.view, False)
        if p.air.dark > 0.6:
            pen.glow(at[0] + at[2] * r.random(), at[1] + at[3] * 0.6, at[3] * 0.3, rgb("ffc878"), 0.75)
        if p.air.wet:
            droplets(pen, r, at)
        shine = skia.Path()
        for lean in (0.10, 0.30):
            a, b = at[0] + at[2] * lean, at[0] + at[2] * (lean + 0.3)
            shine.addPath(
                polygon([(a, at[1] + at[3]), (b, at[1]), (b + at[2] * 0.1, at[1]), (a + at[2] * 0.1, at[1] + at[3])])
            )
        pen.canvas.drawPath(shine, paint((1, 1, 1), 0.12 if p.air.dark < 0.5 else 0.05))
    top, foot = (HULL.at(0, heights(part), z1)[1] for part in (LINTEL, SILL))
    p.glass(at[0], top, at[2], foot - top)
    if p.air.dark < 0.5 and p.air.sunny:
        pen.glow(at[0] + at[2] / 2, at[1] + at[3] / 2, at[3] * 0.8, p.air.light.key, 0.18)
    lower = HULL.runs(side, (LINTEL + 0.09,), z0, z1)
    pen.ribs(lower, 7 / z0, frame)


def heights(part: float) -> float:
    """Return the height at distance 1 of a part of the wall, 0 at the ceiling and 1 at the floor."""
    return HULL.top + (HULL.bottom - HULL.top) * part


def ceiling(p: Painter, pen: ScenePen, fit: Fitting) -> None:
    """Paint lamps, luggage racks and the vent of the ceiling."""
    for x0, x1 in ((0.30, 0.38), (0.62, 0.70)):
        strip = HULL.floor(x0, x1, 1, REAR * 0.96, 0.0)
        pen.shining(strip, rgb("fff0c8") if p.air.lamps else pen.tone(rgb("eceade")))
    if p.air.lamps:
        pen.glow(540, 470, 480, rgb("ffd890"), 0.4)
    pen.flat(HULL.floor(0.44, 0.56, 1.5, 1.9, 0.0), shade(fit.wall, 0.7))
    for side in (-1, 1):
        pen.flat(HULL.wall(side, 0.115, 0.165, 1, REAR), shade(fit.wall, 0.62))
        pen.ribs(HULL.runs(side, (0.115, 0.165), 1, REAR), 7, STEEL, 0.9)
        r = p.rng("rack", side)
        for z in (1.2, 1.6, 2.1):
            if r.random() < 0.7:
                c = rgb(r.choice(("7a4a30", "3f5a6a", "8a3a30", "5a5f4c", "b59a6c")))
                pen.flat(HULL.wall(side, 0.045, 0.115, z, z * r.uniform(1.12, 1.22)), c)


def seat_back(pen: ScenePen, side: int, seat: int, z: float, color: Rgb) -> None:
    """Paint one seat as we face it; seat 0 is the one at the aisle."""
    w, top = 300 / z, HULL.y + 250 / z
    x = HULL.x + side * (330 + 320 * seat) / z
    body = rect(x - w / 2, top, w, 1250 / z, 46 / z)
    pen.fill(body, color, 9 / z)
    with pen.clip(body):
        pen.flat(rect(x - w / 2 - side * w * 0.82, top, w, 1300 / z), shade(color, 0.86), 0.8)
        seams = [((x + k * w, top + 150 / z), (x + k * w * 1.05, top + 700 / z)) for k in (-0.28, -0.1, 0.1, 0.28)]
        pen.ribs(seams, 7 / z, shade(color, 0.8), 0.7)
        cushion = rect(x - w * 0.5, top + 640 / z, w, 110 / z, 30 / z)
        pen.flat(cushion, shade(color, 1.16))
        pen.flat(rect(x - w * 0.5, top + 735 / z, w, 600 / z), shade(color, 0.5))
    rest = rect(x - w * 0.36, top - 34 / z, w * 0.72, 150 / z, 40 / z)
    pen.fill(rest, mix(color, rgb("e2dccb"), 0.42), 5 / z)
    pen.ribs([((x - w * 0.3, top + 96 / z), (x + w * 0.3, top + 96 / z))], 4 / z, mix(color, rgb("8a8272"), 0.5), 0.8)
    if seat == 0:
        grip = x - side * w * 0.46
        pen.ribs([((grip, top + 60 / z), (grip - side * 34 / z, top - 10 / z), (grip + side * 10 / z, top - 50 / z))],
                 15 / z, YELLOW)  # fmt: skip


def rails(pen: ScenePen) -> None:
    """Paint poles with their bell push, the rails under the ceiling, and the straps that hang from them."""
    for side in (-1, 1):
        near, far = HULL.at(540 + side * 300, -180, 1.0), HULL.at(540 + side * 300, -180, 3.0)
        pen.ribs([(near, far)], 13, STEEL)
        for k in range(5):
            z = 1.12 * 1.24**k
            strap(pen, HULL.at(540 + side * 300, -180, z), 1 / z, 6.0 * side * (-1) ** k)
        foot, head = HULL.at(540 + side * 440, 2200, 1.3), HULL.at(540 + side * 440, -200, 1.3)
        pen.line([head, ((head[0] + foot[0]) / 2, (head[1] + foot[1]) / 2), foot], [17, 18, 20], YELLOW)
        pen.ribs([((head[0] - 5, head[1]), (foot[0] - 5, foot[1]))], 4, mix(YELLOW, (1, 1, 1), 0.55), 0.7)
        if side > 0:
            pen.fill(rect(head[0] - 25, 900, 50, 74, 12), rgb("c94a3a"), 5)
            pen.fill(ellipse(head[0], 937, 14, 14), rgb("f0e6d0"), 2)


def strap(pen: ScenePen, at: Point, k: float, lean: float) -> None:
    """Hang one strap with its ring; `k` is how large it is seen, `lean` how far it swings."""
    x, y = at
    end = (x + lean * k * 4, y + 120 * k)
    pen.ribs([(at, end)], 15 * k, rgb("4f5456"))
    ring = ellipse(end[0], end[1] + 46 * k, 42 * k, 48 * k)
    outline = {"Style": skia.Paint.kStroke_Style, "StrokeWidth": 15 * k}
    pen.canvas.drawPath(ring, paint(pen.tone(rgb("e6e2d2")), 1.0, **outline))


def mirror(p: Painter, pen: ScenePen, fit: Fitting, side: int) -> None:
    """Hang the driver's mirror near the lens: in it, small and bowed, the way ahead."""
    x, y = 540 + side * 330, 96.0
    pen.ribs([((x, y - 300), (x + side * 10, y - 60))], 16, rgb("3a3f42"))
    pen.fill(rect(x - 165, y - 66, 330, 132, 60), rgb("2c3032"), 9)
    glass = rect(x - 150, y - 53, 300, 106, 50)
    pen.blend(glass, mix(p.air.sky[1], fit.wall, 0.35), mix(p.air.sky[3], rgb("3a4044"), 0.35 + 0.3 * p.air.dark))
    with pen.clip(glass):
        road = polygon([(x - 16, y - 4), (x + 16, y - 4), (x + 92, y + 60), (x - 92, y + 60)])
        pen.flat(road, rgb("5f6266"), 0.9)
        pen.ribs([((x, y + 4), (x, y + 54))], 4, rgb("f0e6c8"), 0.8)
        pen.canvas.drawPath(polygon([(x - 120, y + 60), (x - 40, y - 60), (x - 10, y - 60), (x - 90, y + 60)]),
                            paint((1, 1, 1), 0.16))  # fmt: skip
