"""Tools of field, water and workshop, and what they handle."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, rect, rgb, shade
from duanju.theatre.props.craft import (
    BLUE,
    BRASS,
    CLAY,
    DARK_WOOD,
    IRON,
    PAPER,
    RED,
    STEEL,
    STRAW,
    WHITE,
    WOOD,
    Prop,
    bar,
    cut,
    deep,
    ring,
    solid,
    trace,
)  # fmt: skip

HEMP = rgb("#b6945c")
JUTE = rgb("#b08d5e")
WOOL = rgb("#b5483a")


def hammer(pen: Pen, _rng: random.Random) -> None:
    """A claw hammer."""
    with pen.at(0, 0, 1, 28):
        cut(pen, curve([(-7, -60), (7, -60), (9, 40), (11, 94), (-11, 94), (-9, 40)], True, 0.15), WOOD, 5)
        head = [(-50, -90), (-46, -62), (-16, -66), (10, -64), (40, -54), (60, -34), (48, -70), (16, -88), (-16, -86)]
        cut(pen, curve(head, True, 0.3), IRON, 8)
        cut(pen, rect(-58, -94, 14, 36, 3), STEEL, 4, 1.5)
        pen.line([(-2, -50), (0, 20), (-2, 86)], [1, 2.4, 1], mix(WOOD, WHITE, 0.4), 0.7, 10)


def axe(pen: Pen, _rng: random.Random) -> None:
    """A woodcutter's axe."""
    with pen.at(0, 4, 0.94, 24):
        pen.line([(4, -92), (0, -20), (-4, 50), (10, 97)], [12, 11, 12, 15], WOOD, 1, 30)
        blade = [
            (-14, -84),
            (16, -86),
            (20, -50),
            (-10, -46),
            (-44, -26),
            (-66, -20),
            (-72, -60),
            (-68, -96),
            (-44, -88),
        ]
        cut(pen, curve(blade, True, 0.3), IRON, 8)
        pen.line([(-67, -94), (-73, -58), (-66, -22)], [7, 9, 7], STEEL, 1, 16)


def hoe(pen: Pen, _rng: random.Random) -> None:
    """A long-handled hoe."""
    with pen.at(0, 0, 1, 10):
        pen.line([(-4, 98), (0, 0), (4, -84)], [5, 5, 5], WOOD, 1, 10)
        cut(pen, curve([(2, -90), (10, -86), (-12, -74), (-27, -63), (-37, -69), (-18, -84)], True, 0.25), IRON, 4)
        pen.line([(-28, -63), (-38, -69)], [3, 3], STEEL, 1, 4)


def spade(pen: Pen, _rng: random.Random) -> None:
    """A spade with a worn blade."""
    with pen.at(0, 0, 1, -8):
        pen.line([(0, -84), (0, 0), (0, 40)], [6, 6, 7], WOOD, 1, 10)
        pen.line([(-18, -92), (0, -90), (18, -92)], [8, 8, 8], DARK_WOOD, 1, 8)
        blade = [(-26, 32), (0, 28), (26, 32), (25, 70), (14, 92), (0, 99), (-14, 92), (-25, 70)]
        cut(pen, curve(blade, True, 0.3), STEEL, 10)
        cut(pen, rect(-6, 14, 12, 40, 4), IRON, 3, 1.5)
        pen.soft(ellipse(-4, 84, 18, 12), rgb("#6b4a30"), 0.6, 4)


def rope(pen: Pen, _rng: random.Random) -> None:
    """A coil of rope with its loose end."""
    for q in (78, 64, 50):
        cut(pen, ring(0, 6, q, q - 15, 0.78), shade(HEMP, 0.72 + q / 260), 6, 2.5)
        for i in range(34):
            a = radians(360 / 34 * i)
            x, y = (q - 7.5) * cos(a), 6 + (q - 7.5) * 0.78 * sin(a)
            b = a + 0.9
            bar(pen, (x - 5 * cos(b), y - 5 * sin(b)), (x + 5 * cos(b), y + 5 * sin(b)), 1.8, deep(HEMP))
    end = [(40, 52), (70, 66), (92, 84)]
    pen.line(end, [13, 13, 12], HEMP, 1, 12)
    for dx in (-6, 0, 6):
        pen.line([(90, 82), (97, 90 + dx * 0.6)], [3, 1.4], deep(HEMP), 1, 4)
    for y in (-62, -50):
        pen.line([(-12, y), (0, y - 6), (12, y)], [8, 9, 8], shade(HEMP, 0.8), 1, 8)


def net(pen: Pen, _rng: random.Random) -> None:
    """A fishing net gathered at its top, with floats along its foot."""
    shape = curve([(-10, -84), (10, -84), (40, -10), (84, 56), (60, 84), (0, 74), (-60, 84), (-84, 56), (-40, -10)],
                  True, 0.3)  # fmt: skip
    pen.flat(shape, rgb("#8fa39a"), 0.35)
    with pen.clip(shape):
        for k in range(-14, 15):
            for s in (-1, 1):
                pen.line([(k * 4 * s - s * 10, -90), (k * 13 + s * 40, 90)], [1.4, 2.2], rgb("#3f5a52"), 0.9, 6)
    trace(pen, [(-84, 56), (-40, 78), (0, 72), (40, 78), (84, 56)], 4, HEMP)
    for x, y in ((-80, 60), (-44, 80), (0, 76), (44, 80), (80, 60)):
        cut(pen, ellipse(x, y, 11, 8), RED, 3, 1.5)
    pen.line([(0, -82), (-8, -92), (4, -99)], [9, 7, 5], HEMP, 1, 10)
    trace(pen, [(-12, -80), (0, -77), (12, -80)], 7, HEMP)


def fishing_rod(pen: Pen, _rng: random.Random) -> None:
    """A bamboo rod with line and float."""
    pen.line([(-92, 92), (-20, 10), (40, -62), (74, -97)], [5.5, 4, 2.8, 1.4], rgb("#a8853f"), 1, 40)
    for t in (0.12, 0.3, 0.5, 0.68):
        x, y = -92 + 166 * t, 92 - 189 * t + 6 * t
        bar(pen, (x - 4, y - 3), (x + 4, y + 4), 2, deep(STRAW))
    pen.line([(-94, 94), (-70, 66)], [7.5, 7], DARK_WOOD, 1, 6)
    pen.line([(74, -97), (84, -30), (78, 50)], [1.2, 1.2, 1.2], WHITE, 0.9, 20)
    cut(pen, ellipse(78, 58, 7, 12), RED, 3, 1)
    pen.flat(rect(71, 57, 14, 12, 5), WHITE)
    pen.line([(78, 70), (78, 88), (72, 92), (68, 86)], [1.6, 1.6, 2, 1.2], IRON, 1, 12)


def ladder(pen: Pen, _rng: random.Random) -> None:
    """A wooden ladder."""
    for y in range(-80, 92, 24):
        bar(pen, (-30 - y * 0.06, y), (30 + y * 0.06, y), 7, shade(WOOD, 0.85))
    for s in (-1, 1):
        cut(pen, solid([(s * 24, -98), (s * 34, -98), (s * 44, 98), (s * 33, 98)]), WOOD, 4)


def wheelchair(pen: Pen, _rng: random.Random) -> None:
    """A wheelchair seen from its side."""
    for x, q in ((-8, 54), (66, 20)):
        y = 97 - q
        cut(pen, ring(x, y, q, q - 7), IRON, 3, 2)
        pen.flat(ring(x, y, q - 10, q - 12), STEEL)
        for i in range(9):
            a = radians(40 * i)
            bar(pen, (x, y), (x + (q - 8) * cos(a), y + (q - 8) * sin(a)), 1.4, STEEL)
        pen.flat(ellipse(x, y, q * 0.14, q * 0.14), IRON)
    pen.line([(-84, -70), (-58, -66), (-50, 20), (46, 24), (70, 74), (92, 78)], [7, 7, 7, 7, 6, 6], STEEL, 1, 46)
    cut(pen, solid([(-54, 4), (44, 10), (44, 26), (-52, 24)]), BLUE, 6)
    cut(pen, solid([(-64, -60), (-48, -60), (-42, 12), (-56, 12)]), BLUE, 5)
    pen.line([(-52, -20), (-10, -22), (34, -20), (38, 14)], [7, 8, 8, 6], IRON, 1, 24)
    bar(pen, (-92, -70), (-70, -68), 9, IRON)
    cut(pen, rect(70, 70, 28, 9, 3), IRON, 3, 1.5)


def cart(pen: Pen, rng: random.Random) -> None:
    """A two-wheeled hand cart, loaded with sacks."""
    for x, y in ((-30, -10), (14, -16), (-8, -38)):
        load = [(x - 34, y + 24), (x - 30, y - 14), (x, y - 22), (x + 32, y - 12), (x + 34, y + 24)]
        cut(pen, curve(load, True, 0.4), shade(JUTE, rng.uniform(0.9, 1.1)), 10)
    cut(pen, solid([(-76, 8), (60, 8), (60, 24), (-76, 24)]), WOOD, 6)
    pen.line([(58, 16), (82, 6), (98, -22)], [7, 6, 5], DARK_WOOD, 1, 14)
    cut(pen, ring(-6, 50, 44, 35), DARK_WOOD, 5)
    for i in range(8):
        a = radians(45 * i)
        bar(pen, (-6, 50), (-6 + 38 * cos(a), 50 + 38 * sin(a)), 4, WOOD)
    cut(pen, ellipse(-6, 50, 9, 9), IRON, 3, 1.5)
    bar(pen, (52, 24), (56, 92), 5, DARK_WOOD)


def sack(pen: Pen, _rng: random.Random) -> None:
    """A full jute sack tied at its neck."""
    cut(pen, curve([(-24, -70), (-40, -92), (-14, -86), (4, -98), (22, -88), (40, -94), (22, -68)], True, 0.4), JUTE, 8)
    body = [(0, -66), (26, -62), (60, -26), (76, 40), (62, 90), (0, 96)]
    shape = curve([*body, *[(-x, y) for x, y in reversed(body[1:-1])]], True, 0.4)
    cut(pen, shape, JUTE, 26)
    with pen.clip(shape):
        for x in (-40, -14, 18, 44):
            pen.line([(x * 0.3, -62), (x * 0.9, -20), (x * 1.1, 30)], [4, 4, 0.5], deep(JUTE), 0.6, 12)
        for i in range(16):
            bar(pen, (-80, -40 + i * 9), (80, -38 + i * 9), 0.8, deep(JUTE))
    trace(pen, [(-25, -64), (0, -58), (25, -64)], 8, shade(HEMP, 0.7))
    pen.line([(20, -60), (40, -44), (38, -26)], [4, 4, 2], shade(HEMP, 0.7), 1, 10)


def coal(pen: Pen, rng: random.Random) -> None:
    """A heap of coal."""
    black = rgb("#2b2a2e")
    for x, y, q in ((-52, 44, 36), (0, 50, 40), (54, 46, 36), (-26, 6, 36), (28, 4, 38), (0, -38, 34)):
        turn = [radians(60 * i + rng.uniform(-14, 14)) for i in range(6)]
        lump = [(x + q * rng.uniform(0.86, 1.08) * cos(a), y + q * 0.86 * sin(a)) for a in turn]
        cut(pen, solid(lump), shade(black, rng.uniform(0.8, 1.5)), 8)
        pen.flat(solid([lump[4], lump[5], (x + q * 0.3, y - q * 0.1), (x - q * 0.1, y - q * 0.2)]), rgb("#6a6c76"), 0.5)


def brick(pen: Pen, _rng: random.Random) -> None:
    """Three bricks, one across two."""
    red = shade(CLAY, 0.95)
    for x, y in ((-94, 16), (4, 18), (-46, -40)):
        cut(pen, rect(x, y, 90, 50, 3), red, 6)
        cut(pen, solid([(x, y), (x + 12, y - 16), (x + 98, y - 16), (x + 90, y)]), shade(red, 1.2), 0, 0, 0)
        pen.flat(rect(x + 22, y + 16, 46, 18, 3), shade(red, 0.8))
        for i in range(5):
            pen.flat(ellipse(x + 10 + i * 17, y + 8 + (i * 13) % 36, 1.8, 1.4), deep(red))


def thread(pen: Pen, _rng: random.Random) -> None:
    """A reel of thread, its end trailing."""
    cut(pen, rect(-42, -42, 84, 92, 6), RED, 18)
    for i in range(13):
        pen.line([(-42, -36 + i * 7), (0, -33 + i * 7), (42, -37 + i * 7)], [1, 2, 1], deep(RED), 0.6, 8)
    for y in (-62, 48):
        cut(pen, rect(-54, y, 108, 20, 7), WOOD, 6)
    pen.flat(ellipse(0, -60, 46, 8), shade(WOOD, 1.25))
    pen.flat(ellipse(0, -60, 11, 3), DARK_WOOD)
    pen.line([(40, 30), (74, 20), (90, 50), (66, 78), (92, 94)], [2, 2.4, 2.4, 2.4, 1.6], RED, 1, 40)


def wool(pen: Pen, _rng: random.Random) -> None:
    """A ball of wool with two needles through it."""
    for a, b in (((-84, -88), (56, 74)), ((84, -92), (-50, 74))):
        pen.line([a, b], [5, 4], rgb("#d9c08a"), 1, 6)
        pen.flat(ellipse(*a, 7, 7), DARK_WOOD)
    ball = ellipse(0, 24, 68, 66)
    cut(pen, ball, WOOL, 24)
    with pen.clip(ball):
        for k in range(-5, 6):
            pen.line([(-70, 20 + k * 15), (0, 4 + k * 15), (70, 24 + k * 13)], [2, 3, 2], deep(WOOL), 0.55, 12)
        for k in range(-3, 4):
            pen.line([(k * 18 - 40, -50), (k * 18 + 6, 20), (k * 16 + 40, 94)], [2, 3.4, 2], shade(WOOL, 1.2), 0.7, 12)
    pen.line([(50, 70), (82, 84), (97, 70)], [5, 5, 3], WOOL, 1, 14)


def bell(pen: Pen, _rng: random.Random) -> None:
    """A hand bell of brass."""
    cut(pen, rect(-9, -98, 18, 66, 8), WOOD, 5)
    cut(pen, curve([(-22, -34), (22, -34), (36, 20), (66, 68), (0, 80), (-66, 68), (-36, 20)], True, 0.35), BRASS, 20)
    trace(pen, [(-60, 62), (0, 72), (60, 62)], 6, shade(BRASS, 0.75))
    cut(pen, ellipse(0, 84, 13, 12), IRON, 4, 2)
    pen.line([(-20, -20), (-28, 20), (-46, 52)], [2, 8, 3], shade(BRASS, 1.3), 0.7, 12)


def motorcycle(pen: Pen, _rng: random.Random) -> None:
    """A small motorcycle."""
    for x in (-62, 62):
        cut(pen, ring(x, 56, 36, 24), IRON, 4)
        pen.flat(ring(x, 56, 24, 20), STEEL)
        for i in range(6):
            a = radians(60 * i)
            bar(pen, (x, 56), (x + 22 * cos(a), 56 + 22 * sin(a)), 2, STEEL)
    pen.line([(62, 56), (42, -20), (34, -48)], [7, 7, 6], STEEL, 1, 10)
    pen.line([(-62, 56), (-6, 44), (30, -10)], [8, 10, 8], IRON, 1, 14)
    cut(pen, rect(-22, 10, 46, 44, 8), shade(STEEL, 0.8), 8)
    for y in (18, 28, 38):
        bar(pen, (-18, y), (20, y), 3, IRON)
    pen.line([(4, 56), (-50, 66), (-92, 60)], [7, 9, 9], STEEL, 1, 12)
    cut(pen, curve([(-12, -20), (20, -30), (44, -14), (30, 8), (-12, 8)], True, 0.4), RED, 10)
    cut(pen, curve([(-82, -16), (-60, -24), (-12, -16), (-10, 0), (-70, 0)], True, 0.35), DARK_WOOD, 6)
    pen.line([(20, -64), (36, -52), (44, -54)], [5, 5, 5], IRON, 1, 10)
    cut(pen, ellipse(50, -34, 13, 14), STEEL, 5)
    pen.flat(ellipse(57, -33, 7, 11), rgb("#f3e7b8"))
    cut(pen, curve([(30, 20), (62, 10), (96, 34), (90, 38), (62, 22), (36, 30)], True, 0.4), RED, 4)


def tractor(pen: Pen, _rng: random.Random) -> None:
    """A farm tractor."""
    cut(pen, rect(-58, -76, 74, 10, 3), shade(RED, 0.8), 4)
    for x in (-52, 8):
        bar(pen, (x, -68), (x + 2, -6), 6, IRON)
    cut(pen, solid([(-72, -6), (0, -10), (8, -28), (84, -24), (92, 38), (-60, 44)]), RED, 14)
    for x in (60, 70, 80):
        bar(pen, (x, -14), (x + 2, 26), 3, IRON)
    bar(pen, (44, -26), (44, -70), 7, IRON)
    bar(pen, (8, -28), (-4, -44), 4, IRON)
    cut(pen, rect(-44, -20, 34, 12, 4), DARK_WOOD, 3)
    for x, y, q in ((-46, 46, 50), (66, 66, 31)):
        cut(pen, ellipse(x, y, q, q), IRON, 8)
        for i in range(16):
            a = radians(22.5 * i)
            bar(pen, (x + q * 0.82 * cos(a), y + q * 0.82 * sin(a)), (x + q * 0.99 * cos(a + 0.15),
                y + q * 0.99 * sin(a + 0.15)), 4, shade(IRON, 0.6))  # fmt: skip
        cut(pen, ellipse(x, y, q * 0.52, q * 0.52), rgb("#d9b24a"), 5, 1.5)
        pen.flat(ellipse(x, y, q * 0.16, q * 0.16), IRON)
    pen.flat(ellipse(90, -10, 5, 8), PAPER)


PROPS: dict[str, Prop] = {
    "hammer": Prop(hammer, 340, (-36, 66, -20)),
    "axe": Prop(axe, 620, (-24, 58, -20)),
    "hoe": Prop(hoe, 1450, (2, -58, -8)),
    "spade": Prop(spade, 1180, (0, -30, 8)),
    "rope": Prop(rope, 420, (0, -56, 0)),
    "net": Prop(net, 760, (0, -84, 0)),
    "fishing-rod": Prop(fishing_rod, 1500, (-80, 78, 0)),
    "ladder": Prop(ladder, 2400),
    "wheelchair": Prop(wheelchair, 1000, foot=(97, 88)),
    "cart": Prop(cart, 1500, foot=(94, 80)),
    "sack": Prop(sack, 700, (0, -70, 0), foot=(92, 74), color=JUTE),
    "coal": Prop(coal, 420, foot=(84, 88)),
    "brick": Prop(brick, 420, (-80, 40, 0), foot=(68, 96)),
    "thread": Prop(thread, 70, (-50, 58, 0), color=RED),
    "wool": Prop(wool, 280, (0, 84, 0), color=WOOL),
    "bell": Prop(bell, 210, (0, -66, 0)),
    "motorcycle": Prop(motorcycle, 1650, foot=(92, 96), color=RED),
    "tractor": Prop(tractor, 2700, foot=(97, 96), color=RED),
}
