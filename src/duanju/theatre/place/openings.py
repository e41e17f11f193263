"""One door or one window of a place, filling the frame: what an insert of it shows."""

from collections.abc import Callable
from functools import partial

from duanju.theatre.pen import Rgb, ellipse, mix, rect, rgb, shade
from duanju.theatre.place.houses import chinese_door, lattice, panel_door, sash
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, Painter, ScenePen
from duanju.theatre.place.plants import pot_plant
from duanju.theatre.place.rooms import Frame, droplets, outlook, window
from duanju.theatre.place.trade import shutter

OPENINGS = frozenset({"door", "window"})
FOOT = 1700.0
"""Where the wall meets the ground."""
PAINTED = ("5a6b5a", "4f6470", "7a4a3c", "6a5a48")
PLANKS = ("5b3a2c", "6e4a34", "4a342a")
CURTAINS = ("b5603c", "7f8f6c", "8a5a6a", "c9b48a")
PUBLIC = ("hospital", "office", "classroom", "station", "corridor", "factory")


def opening(name: str, stage: str) -> Callable[[Painter], None]:
    """Return what paints the near view of a "door" or "window" of a stage."""
    return partial(near_door if name == "door" else near_window, stage=stage)


def near_door(p: Painter, stage: str) -> None:
    """Build the door of a place: a back door with panes, planks and a bolt, a shutter, a shop's or ward's glass."""
    r = p.rng("near door")
    wall = wall_color(p)
    with p.plane("wall", 0.3, sky=wall_sky(p, wall)) as pen:
        skirting(p, pen, wall)
        if not p.air.inside:
            front_door(p, pen)
        elif stage in ("shop", "restaurant", "market"):
            if p.says("卷帘", "shutter", "铺") and not p.western:
                shutter(p, pen, 150, 260, 780, FOOT - 260)
            else:
                glass_door(p, pen, rgb(r.choice(PAINTED)))
        elif stage in PUBLIC:
            ward_door(p, pen)
        elif p.western:
            back_door(p, pen, rgb(r.choice(PAINTED)))
        else:
            plank_door(p, pen, rgb(r.choice(PLANKS)))
    lit(p)


def near_window(p: Painter, stage: str) -> None:
    """Build the window of a place: the weather behind it from inside, a light or none from outside."""
    r = p.rng("near window")
    wall = wall_color(p)
    with p.plane("wall", 0.3, sky=wall_sky(p, wall)) as pen:
        if not p.air.inside:
            (sash if p.western else lattice)(pen, 170, 300, 740, 1080, r, p.air.dark > 0.3)
        elif stage in ("train", "car"):
            window(p, pen, 90, 420, 900, 800, Frame(rgb("8f9698"), 1, 1, None, "hills"))
        else:
            sea = p.says("whitby", "harbour", "harbor", "quay", "sea", "port", "pier", "海", "港", "码头", "渔")
            view = "sea" if sea else r.choice(("roofs", "leaves", "hills"))
            curtain = rgb(r.choice(CURTAINS)) if stage in ("bedroom", "living-room", "interior") else None
            wood = rgb("e9e4d6") if p.western else rgb(r.choice(PLANKS))
            window(p, pen, 150, 250, 780, 1110, Frame(wood, 2, 2 if p.western else 3, curtain, view))
            sill(pen, wood)
            pot_plant(pen, r, r.choice((280.0, 800.0)), 1404, 104)
    lit(p)


def lit(p: Painter) -> None:
    """Let a lamp off the frame light the wall in the evening."""
    p.people()
    if p.air.lamps:
        p.lamp(760, 520, 1500)


def wall_color(p: Painter) -> Rgb:
    """Return the colour of the wall around an opening."""
    r = p.rng("near wall")
    if not p.air.inside:
        return rgb(r.choice(("8f5b46", "9a8f80", "b0a48c") if p.western else ("8d8a84", "b3a58c", "a39c90")))
    return rgb(r.choice(("c9b48a", "a9b0a0", "b7a994", "9fb0b4")))


def wall_sky(p: Painter, color: Rgb) -> tuple[Rgb, ...]:
    """Return the wall's final colours from above down."""
    c = tuple(a * b for a, b in zip(color, p.air.ambient, strict=True))
    tone: Rgb = (c[0], c[1], c[2])
    if p.style == "ink":
        tone = mix(tone, (0.93, 0.9, 0.84), 0.55)
    return (shade(tone, 0.7), tone, shade(tone, 1.05), shade(tone, 0.88))


def skirting(p: Painter, pen: ScenePen, wall: Rgb) -> None:
    """Paint the foot of the wall and the ground before it."""
    ground = rgb("6f5a48") if p.air.inside else rgb("77736c")
    if p.air.inside:
        pen.fill(rect(LEFT, FOOT - 46, RIGHT - LEFT, 50), shade(wall, 0.7), 3)
    pen.fade(rect(LEFT, FOOT, RIGHT - LEFT, BOTTOM - FOOT), ground, shade(ground, 0.6))
    pen.ribs([((LEFT, FOOT + 70), (RIGHT, FOOT + 70))], 4, shade(ground, 0.7), 0.6)


def frame_of(pen: ScenePen, x: float, y: float, w: float, color: Rgb) -> None:
    """Paint the frame a door hangs in, from (x, y) down to the floor."""
    pen.fill(rect(x - 44, y - 44, w + 88, FOOT - y + 44), shade(color, 0.72), 8)
    pen.fill(rect(x - 30, y - 30, w + 60, FOOT - y + 30), shade(color, 0.9), 2)


def pane(p: Painter, pen: ScenePen, x: float, y: float, w: float, h: float, view: str) -> None:
    """Paint a pane of glass with the hour and the weather behind it."""
    r = p.rng("pane", x, y)
    shape = rect(x, y, w, h)
    pen.blend(shape, mix(p.air.sky[0], (0.05, 0.07, 0.14), 0.25 * p.air.dark), p.air.sky[3])
    with pen.clip(shape):
        outlook(p, pen, r, (x, y, w, h), view)
        if p.air.wet:
            droplets(pen, r, (x, y, w, h))
    p.glass(x, y, w, h)


def panel(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Paint a sunk panel of a door."""
    pen.flat(rect(x, y, w, h), shade(color, 0.78))
    pen.flat(rect(x + 12, y + 12, w - 18, h - 18), shade(color, 0.97))
    pen.flat(rect(x + 26, y + 28, w - 46, h - 50), shade(color, 1.07))


def knob(pen: ScenePen, x: float, y: float) -> None:
    """Paint a brass knob on its plate."""
    pen.fill(rect(x - 20, y - 70, 40, 140, 8), rgb("a98a4a"), 3)
    pen.fill(ellipse(x, y - 14, 30, 30), rgb("d2b25e"), 6)
    pen.fill(ellipse(x, y + 42, 7, 11), rgb("3a2e20"), 0)


def back_door(p: Painter, pen: ScenePen, color: Rgb) -> None:
    """Paint a western door: four panes above, two panels below, a knob, a bolt, a mat."""
    x, y, w = 230.0, 250.0, 620.0
    frame_of(pen, x, y, w, rgb("e2dccb"))
    pen.fill(rect(x, y, w, FOOT - y - 6), color, 4)
    view = "sea" if p.says("whitby", "harbour", "harbor", "quay", "sea", "port") else "leaves"
    pen.fill(rect(x + 66, y + 76, w - 132, 640), shade(color, 0.74), 0)
    pane(p, pen, x + 80, y + 90, w - 160, 612, view)
    pen.ribs([((540, y + 90), (540, y + 702)), ((x + 80, y + 396), (x + w - 80, y + 396))], 22, color)
    for k in (0, 1):
        panel(pen, x + 70 + k * 256, y + 800, 224, 560, color)
    knob(pen, x + w - 40, y + 760)
    pen.fill(rect(x + w - 150, y + 40, 130, 20, 6), rgb("8f9698"), 3)
    for v in (140.0, 1180.0):
        pen.fill(rect(x - 14, y + v, 26, 130, 4), rgb("a98a4a"), 3)
    pen.fill(rect(250, FOOT + 40, 580, 90, 8), rgb("7a5a3c"), 4)


def plank_door(p: Painter, pen: ScenePen, color: Rgb) -> None:
    """Paint a Chinese house door from inside: two leaves of planks, a wooden bolt, a lattice of panes above."""
    x, y, w = 190.0, 270.0, 700.0
    frame_of(pen, x, y, w, color)
    pane(p, pen, x, y, w, 190, "leaves")
    pen.ribs([((x + w * k / 7, y), (x + w * k / 7, y + 190)) for k in range(8)]
             + [((x, y + 64), (x + w, y + 64)), ((x, y + 128), (x + w, y + 128))], 12, color)  # fmt: skip
    top = y + 210
    for k in (0, 1):
        left = x + k * (w / 2 + 2)
        pen.fill(rect(left, top, w / 2 - 2, FOOT - top - 6), color, 4)
        pen.ribs([((left + 87 * i, top), (left + 87 * i, FOOT - 6)) for i in range(1, 4)], 5, shade(color, 0.68))
        for v in (top + 170, FOOT - 240):
            pen.fill(rect(left + 8, v, w / 2 - 18, 62, 3), shade(color, 1.14), 5)
            for i in (0.12, 0.5, 0.88):
                pen.fill(ellipse(left + w / 2 * i, v + 31, 8, 8), rgb("3a3430"), 1)
    bolt = top + 560
    for s in (-1, 1):
        pen.fill(rect(540 + s * 140 - 30, bolt - 50, 60, 130, 6), shade(color, 0.85), 5)
    pen.fill(rect(300, bolt - 12, 480, 54, 10), rgb("a57a4c"), 8)
    pen.fill(rect(x - 60, FOOT - 40, w + 120, 60, 4), shade(color, 0.8), 6)


def glass_door(p: Painter, pen: ScenePen, color: Rgb) -> None:
    """Paint the glazed door of a shop, the street behind it and a bell above."""
    x, y, w = 240.0, 240.0, 600.0
    frame_of(pen, x, y, w, color)
    pen.fill(rect(x, y, w, FOOT - y - 6), color, 4)
    pane(p, pen, x + 70, y + 80, w - 140, 960, "roofs")
    panel(pen, x + 70, y + 1110, w - 140, 270, color)
    pen.fill(rect(x + w - 52, y + 600, 26, 300, 12), rgb("d2b25e"), 6)
    with pen.at(430, y + 330, 1.0, -5):
        pen.fill(rect(0, 0, 220, 130, 6), rgb("f0e6cf"), 6)
        pen.ribs([((34, 46), (186, 46)), ((34, 84), (150, 84))], 12, rgb("a8402e"))
    pen.ribs([((x + 120, y - 60), (x + 200, y - 30), (x + 230, y + 20))], 8, rgb("6a5a3a"))
    pen.fill(ellipse(x + 232, y + 44, 34, 30), rgb("c9a24f"), 5)


def ward_door(p: Painter, pen: ScenePen) -> None:
    """Paint a plain public door with a narrow pane and a steel handle."""
    x, y, w = 230.0, 230.0, 620.0
    color = rgb(p.rng("ward").choice(("9fb3b0", "b9a888", "8fa3b0")))
    frame_of(pen, x, y, w, rgb("cfd2cc"))
    pen.fill(rect(x, y, w, FOOT - y - 6), color, 4)
    pen.fill(rect(x + 96, y + 170, 150, 520, 6), shade(color, 0.7), 0)
    pen.shining(rect(x + 108, y + 182, 126, 496), mix(pen.tone(rgb("e6e2c8")), p.air.sky[3], 0.3))
    pen.ribs([((x + 116, y + 560), (x + 220, y + 300))], 16, (1.0, 1.0, 1.0), 0.25)
    pen.fill(rect(x + w - 110, y + 690, 66, 150, 8), rgb("b9bfc0"), 4)
    pen.fill(rect(x + w - 190, y + 738, 130, 30, 14), rgb("8f9698"), 6)
    pen.fill(rect(x + 20, FOOT - 250, w - 40, 210, 4), rgb("a9adad"), 2)


def front_door(p: Painter, pen: ScenePen) -> None:
    """Paint the door of a house from the street or the yard, its wall of bricks around it."""
    r = p.rng("front")
    if p.western:
        panel_door(pen, 540, FOOT, 560, 1120, rgb(r.choice(PAINTED)), True, r)
    else:
        chinese_door(pen, 540, FOOT, 600, 1130, r, True)


def sill(pen: ScenePen, color: Rgb) -> None:
    """Paint a deep sill under a window."""
    pen.fill(rect(70, 1396, 940, 60, 6), shade(color, 1.02), 8)
    pen.flat(rect(70, 1446, 940, 10), shade(color, 0.7))
