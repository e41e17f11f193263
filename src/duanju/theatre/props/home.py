"""Furniture, lights and the tools of a house."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props.craft import (
    BLUE,
    BRASS,
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
    turned,
)  # fmt: skip


def lantern(pen: Pen, _rng: random.Random) -> None:
    """A red paper lantern with a tassel."""
    pen.glow(0, -4, 96, rgb("#ff8a4a"), 0.5)
    trace(pen, [(0, -100), (0, -66)], 2.4, DARK_WOOD)
    body = turned([(26, -58), (62, -42), (82, -4), (62, 34), (26, 50), (0, 52), (0, 52)], 0.5)
    cut(pen, body, rgb("#c8382a"), 20)
    with pen.clip(body):
        pen.glow(0, 0, 62, rgb("#ffb05a"), 0.75)
        for k in (0.0, 0.34, 0.66, 0.9):
            for s in (-1, 1):
                pen.line([(s * 26 * k, -58), (s * 84 * k, -4), (s * 26 * k, 50)], [2, 2.6, 2], rgb("#8e2018"), 0.7, 18)
    for y in (-66, 46):
        cut(pen, rect(-30, y, 60, 13, 2), BRASS, 6, 1.5)
    for i in range(7):
        pen.line([(-12 + i * 4, 60), (-14 + i * 4.6, 98)], [3, 2], rgb("#d9a03c"), 1, 4)
    cut(pen, ellipse(0, 62, 9, 6), BRASS, 3, 1)


def lamp(pen: Pen, _rng: random.Random) -> None:
    """An oil lamp with a glass chimney."""
    pen.glow(0, -30, 84, rgb("#ffca78"), 0.55)
    cut(pen, turned([(46, 92), (42, 82), (14, 74), (10, 58), (0, 58)], 0.3), BRASS, 10)
    cut(pen, turned([(12, 58), (40, 44), (40, 24), (14, 12), (0, 12)], 0.5), BRASS, 14)
    glass = turned([(16, 8), (34, -18), (28, -46), (15, -66), (14, -98), (0, -99)], 0.5)
    pen.flat(glass, rgb("#f5e6c0"), 0.42)
    pen.flat(curve([(0, -52), (10, -24), (9, -8), (0, 2), (-9, -8), (-10, -22)], True, 0.6), rgb("#f4a83c"))
    pen.flat(curve([(0, -36), (5, -18), (0, -4), (-5, -18)], True, 0.6), rgb("#fff2c4"))
    pen.line([(-24, -10), (-24, -34), (-11, -64)], [1, 4, 1], WHITE, 0.7, 8)
    cut(pen, rect(-17, 4, 34, 10, 3), shade(BRASS, 0.8), 4, 1)
    cut(pen, ellipse(46, 34, 7, 7), BRASS, 3, 1)


def umbrella(pen: Pen, _rng: random.Random) -> None:
    """An open oil-paper umbrella with its ribs."""
    trace(pen, [(0, -56), (0, 92)], 5, WOOD)
    trace(pen, [(0, 84), (1, 97), (14, 99)], 6, DARK_WOOD)
    hood = curve([(-99, -22), (-78, -58), (-40, -82), (0, -92), (40, -82), (78, -58), (99, -22), (74, -30),
        (49, -22), (25, -31),
                  (0, -23), (-25, -31), (-49, -22), (-74, -30)], True, 0.42)  # fmt: skip
    pen.flat(curve([(-97, -23), (0, -40), (97, -23), (49, -14), (0, -12), (-49, -14)], True, 0.4), rgb("#5a2a22"))
    cut(pen, hood, rgb("#b5482e"), 20)
    with pen.clip(hood):
        for x in (-99, -49, 0, 49, 99):
            pen.line([(0, -92), (x * 0.62, -66), (x, -20)], [1, 2.4, 2], rgb("#6f2a1e"), 0.8, 12)
        for s in (-1, 1):
            pen.line([(s * 84, -46), (s * 44, -58), (0, -60), (0, -60)], [4, 4, 4, 4], rgb("#e6c48a"), 0.85, 14)
        for x, y in ((-56, -42), (24, -48), (66, -38)):
            for i in range(5):
                a = radians(72 * i + 18)
                pen.flat(ellipse(x + 6 * cos(a), y + 5 * sin(a), 4.6, 4), rgb("#f0dcb8"))
    cut(pen, rect(-4, -99, 8, 12, 2), DARK_WOOD, 2, 1)


def bed(pen: Pen, _rng: random.Random) -> None:
    """A wooden bed with a flowered quilt."""
    cut(pen, rect(-98, -40, 14, 128, 4), DARK_WOOD, 5)
    cut(pen, rect(84, -4, 14, 92, 4), DARK_WOOD, 5)
    cut(pen, rect(-92, 34, 184, 22, 2), WOOD, 8)
    cut(pen, solid([(-84, 12), (84, 12), (84, 38), (-84, 38)]), rgb("#e7dcc4"), 6, 1)
    cut(pen, curve([(-82, 12), (-78, -14), (-52, -20), (-38, -8), (-40, 12)], True, 0.5), WHITE, 10)
    quilt = curve([(-44, 14), (-36, -12), (10, -16), (60, -12), (84, -2), (86, 40), (40, 46), (-30, 44)], True, 0.35)
    cut(pen, quilt, rgb("#b5544a"), 18)
    with pen.clip(quilt):
        for x, y in ((-16, 4), (16, 24), (38, -2), (64, 22), (-14, 34)):
            for i in range(5):
                a = radians(72 * i)
                pen.flat(ellipse(x + 7 * cos(a), y + 7 * sin(a), 5.5, 5.5), rgb("#e7b8a4"))
            pen.flat(ellipse(x, y, 3.4, 3.4), rgb("#e0b450"))


def blanket(pen: Pen, _rng: random.Random) -> None:
    """A folded checked blanket."""
    cloth = rgb("#7d5a68")
    for i, y in enumerate((34, 8, -18)):
        fold = curve([(-92 + i * 3, y), (-60, y - 8), (70, y - 8), (92 - i * 3, y + 2), (94 - i * 3,
            y + 22), (70, y + 28),
                      (-84, y + 28), (-96 + i * 3, y + 18)], True, 0.35)  # fmt: skip
        cut(pen, fold, shade(cloth, 0.92 + 0.08 * i), 14)
        with pen.clip(fold):
            for x in (-64, -20, 24, 68):
                bar(pen, (x, y - 12), (x, y + 30), 9, mix(cloth, PAPER, 0.35))
                bar(pen, (x + 9, y - 12), (x + 9, y + 30), 2, rgb("#d9b25a"))
            bar(pen, (-100, y + 10), (100, y + 10), 5, mix(cloth, PAPER, 0.25))
    for i in range(22):
        bar(pen, (-84 + i * 8, 60), (-85 + i * 8, 72), 2, shade(cloth, 0.85))


def chair(pen: Pen, _rng: random.Random) -> None:
    """A plain wooden chair seen from the side of its front."""
    for x, top in ((-46, -98), (30, -94)):
        cut(pen, solid([(x, top), (x + 11, top), (x + 13, 94), (x + 1, 94)]), DARK_WOOD, 4)
    for y in (-90, -62, -34):
        cut(pen, solid([(-44, y), (40, y + 3), (40, y + 17), (-44, y + 14)]), WOOD, 5, 2, 1.5)
    cut(pen, solid([(-50, 6), (36, 6), (60, 24), (-30, 26)]), WOOD, 8)
    cut(pen, solid([(-30, 26), (60, 24), (60, 35), (-30, 37)]), shade(WOOD, 0.8), 3, 1)
    for x in (-30, 48):
        cut(pen, solid([(x, 34), (x + 12, 34), (x + 11, 98), (x + 1, 98)]), WOOD, 4)
    bar(pen, (-24, 70), (54, 70), 6, DARK_WOOD)


def table(pen: Pen, _rng: random.Random) -> None:
    """A square wooden table."""
    for x in (-66, 56):
        cut(pen, rect(x, -20, 10, 92, 2), shade(DARK_WOOD, 0.8), 3)
    cut(pen, solid([(-74, -40), (74, -40), (98, -12), (-98, -12)]), WOOD, 0)
    for y, k in ((-34, 0.7), (-26, 0.8), (-18, 0.92)):
        pen.line([(-90 * k, y), (0, y + 1), (90 * k, y)], [1, 1.8, 1], deep(WOOD), 0.5, 8)
    cut(pen, solid([(-98, -12), (98, -12), (97, 2), (-97, 2)]), shade(WOOD, 0.75), 6)
    cut(pen, rect(-84, 2, 168, 15, 1), DARK_WOOD, 8, 1)
    for x in (-88, 76):
        cut(pen, rect(x, 2, 12, 92, 2), DARK_WOOD, 4)


def door(pen: Pen, _rng: random.Random) -> None:
    """A double door with iron rings and red paper."""
    cut(pen, rect(-74, -98, 148, 196, 2), DARK_WOOD, 8)
    leaf = rgb("#7c3a2c")
    for s in (-1, 1):
        x = -66 if s < 0 else 1
        cut(pen, rect(x, -90, 65, 188, 1), leaf, 12, 2)
        for i in range(1, 4):
            bar(pen, (x + i * 16, -86), (x + i * 16, 92), 1.6, deep(leaf))
        pen.flat(polygon([(x + 32, -62), (x + 54, -36), (x + 32, -10), (x + 10, -36)]), rgb("#d23c2c"))
        trace(pen, [(x + 26, -44), (x + 38, -44)], 3, rgb("#e8c25a"))
        trace(pen, [(x + 32, -52), (x + 32, -24)], 3, rgb("#e8c25a"))
        trace(pen, [(x + 24, -32), (x + 40, -32)], 3, rgb("#e8c25a"))
        cut(pen, ellipse(s * 13, 16, 7, 7), BRASS, 3, 1)
        cut(pen, ring(s * 13, 26, 11, 7), IRON, 3, 1)


def window(pen: Pen, _rng: random.Random) -> None:
    """A lattice window with a paper-cut flower, lamplight behind it."""
    cut(pen, rect(-92, -92, 184, 184, 3), DARK_WOOD, 8)
    pen.flat(rect(-82, -82, 164, 164), rgb("#f2d79a"))
    pen.glow(0, 10, 100, rgb("#ffdf9c"), 0.45)
    for i in range(1, 4):
        bar(pen, (-82 + i * 41, -82), (-82 + i * 41, 82), 5, WOOD)
        bar(pen, (-82, -82 + i * 41), (82, -82 + i * 41), 5, WOOD)
    for i in range(8):
        a = radians(45 * i)
        pen.flat(ellipse(13 * cos(a), 13 * sin(a), 9, 9), RED)
    pen.flat(ellipse(0, 0, 9, 9), rgb("#f2d79a"))
    cut(pen, rect(-97, 86, 194, 13, 2), WOOD, 4)


def mirror(pen: Pen, _rng: random.Random) -> None:
    """A hand mirror."""
    cut(pen, rect(-9, 40, 18, 58, 7), WOOD, 6)
    cut(pen, ellipse(0, -26, 66, 70), WOOD, 14)
    glass = ellipse(0, -26, 54, 58)
    pen.flat(glass, rgb("#bcd0d6"))
    with pen.clip(glass):
        pen.flat(polygon([(-60, 10), (10, -90), (34, -90), (-44, 34)]), rgb("#e4eef0"))
        pen.flat(polygon([(-18, 40), (60, -64), (66, -50), (0, 40)]), rgb("#d3e1e5"))
    pen.flat(ring(0, -26, 56, 53.5), shade(WOOD, 0.6), 0.8)


def broom(pen: Pen, _rng: random.Random) -> None:
    """A straw broom on a bamboo pole."""
    trace(pen, [(0, -100), (1, 0), (0, 52)], 4.6, rgb("#b59a5a"))
    for y in (-70, -36, -2, 30):
        bar(pen, (-3.2, y), (3.2, y), 1.4, deep(STRAW))
    head = curve([(-8, 44), (8, 44), (17, 66), (26, 97), (0, 100), (-26, 97), (-17, 66)], True, 0.3)
    cut(pen, head, STRAW, 7)
    for i in range(13):
        x = -24 + i * 4
        pen.line([(x * 0.28, 48), (x * 0.7, 72), (x, 100)], [0.8, 1.5, 0.8], deep(STRAW), 0.7, 6)
    for y in (52, 62):
        pen.line([(-9 - (y - 52) * 0.5, y), (0, y + 2), (9 + (y - 52) * 0.5, y)], [3, 3, 3], RED, 1, 6)


def bucket(pen: Pen, _rng: random.Random) -> None:
    """A wooden bucket of water with a rope handle."""
    pen.line([(-66, -30), (-52, -84), (0, -99), (52, -84), (66, -30)], [5, 6, 6, 6, 5], STRAW, 1, 28)
    cut(pen, solid([(-74, -34), (74, -34), (60, 88), (-60, 88)]), WOOD, 22)
    for i in range(1, 8):
        x = -74 + i * 18.5
        bar(pen, (x, -30), (x * 0.81, 88), 1.6, deep(WOOD))
    for y, w in ((-10, 71), (60, 64)):
        pen.line([(-w, y), (0, y + 9), (w, y)], [8, 8, 8], IRON, 1, 14)
    pen.flat(ellipse(0, -34, 74, 17), shade(WOOD, 1.15))
    pen.flat(ellipse(0, -32, 66, 13), rgb("#4f6c78"))
    pen.line([(-40, -32), (-10, -28), (30, -33)], [1, 3, 1], rgb("#b8d0d6"), 0.8, 8)


def box(pen: Pen, _rng: random.Random) -> None:
    """A closed cardboard box tied with string."""
    card = rgb("#b98d5c")
    cut(pen, solid([(-90, -30), (30, -30), (30, 76), (-90, 76)]), card, 10)
    pen.flat(polygon([(30, -30), (88, -54), (88, 46), (30, 76)]), shade(card, 0.74))
    pen.flat(polygon([(-90, -30), (-24, -54), (88, -54), (30, -30)]), shade(card, 1.15))
    pen.line([(-58, -42), (28, -42), (58, -44)], [1, 1.6, 1], deep(card), 0.6, 4)
    for a, b in (((-30, -30), (-30, 76)), ((-90, 22), (30, 22)), ((30, 22), (88, -6)), ((-30, -30), (34, -54))):
        bar(pen, a, b, 4, rgb("#e6d7b0"))
    for s in (-1, 1):
        pen.line([(-30, 22), (-30 + s * 20, 8), (-30 + s * 24, 26), (-30, 22)], [2, 3.4, 3.4, 2], rgb("#e6d7b0"), 1, 14)


def basket(pen: Pen, _rng: random.Random) -> None:
    """A woven basket with a hoop handle."""
    pen.line([(-66, 0), (-62, -60), (0, -98), (62, -60), (66, 0)], [7, 8, 8, 8, 7], shade(STRAW, 0.8), 1, 30)
    body = turned([(0, 84), (50, 80), (66, 50), (82, -2), (0, -2)], 0.25)
    cut(pen, body, STRAW, 20)
    with pen.clip(body):
        for row in range(8):
            for i in range(13):
                x, y = -84 + i * 14 + (row % 2) * 7, 4 + row * 10.5
                pen.line([(x - 6, y), (x, y - 4), (x + 6, y)], [1.2, 2.8, 1.2], deep(STRAW), 0.75, 6)
    trace(pen, [(-84, -2), (0, 5), (84, -2)], 9, shade(STRAW, 0.78))
    for x, c in ((-48, "#8fae5a"), (-20, "#c8453a"), (10, "#8fae5a"), (36, "#d8a03c")):
        cut(pen, ellipse(x, -12, 19, 15), rgb(c), 7, 1, 1)
    trace(pen, [(-84, 0), (0, 7), (84, 0)], 6, shade(STRAW, 0.85))


def sewing_machine(pen: Pen, _rng: random.Random) -> None:
    """A treadle sewing machine on its iron table."""
    for s in (-1, 1):
        pen.line([(s * 66, 8), (s * 48, 52), (s * 72, 97)], [7, 7, 7], IRON, 1, 16)
        pen.line([(s * 62, 14), (s * 20, 54), (s * 66, 90)], [4, 4, 4], IRON, 1, 16)
    pen.flat(ring(44, 52, 27, 22), IRON)
    for i in range(4):
        a = radians(45 * i)
        bar(pen, (44 - 23 * cos(a), 52 - 23 * sin(a)), (44 + 23 * cos(a), 52 + 23 * sin(a)), 2.4, IRON)
    trace(pen, [(64, 34), (52, -16)], 2, DARK_WOOD)
    cut(pen, solid([(-44, 86), (24, 86), (30, 93), (-50, 93)]), IRON, 3, 1)
    cut(pen, rect(-98, -2, 196, 14, 3), WOOD, 5)
    black = rgb("#25262b")
    cut(pen, rect(-70, -14, 132, 13, 4), black, 4)
    arm = curve([(62, -12), (64, -66), (52, -84), (10, -86), (-40, -84), (-66, -82), (-70, -60), (-62, -44), (-52, -46),
                 (-50, -62), (-10, -60), (26, -58), (34, -40), (34, -12)], True, 0.3)  # fmt: skip
    cut(pen, arm, black, 8)
    pen.line([(-56, -74), (-10, -76), (44, -72)], [1, 3, 1], BRASS, 1, 10)
    for x in (-24, 4, 30):
        pen.flat(ellipse(x, -68, 3.6, 2.6), BRASS)
    cut(pen, ellipse(70, -62, 10, 25), shade(STEEL, 0.85), 4, 2)
    trace(pen, [(-61, -46), (-61, -16)], 3, STEEL)
    trace(pen, [(-61, -16), (-61, -4)], 1.4, STEEL)
    cut(pen, rect(-8, -99, 12, 15, 2), RED, 3, 1)
    pen.line([(-2, -92), (-40, -90), (-64, -60), (-61, -20)], [0.8, 0.9, 0.9, 0.8], RED, 1, 20)
    cut(pen, curve([(-96, -4), (-80, -12), (-54, -8), (-40, -3), (-60, 10), (-92, 30)], True, 0.4), BLUE, 6, 2)


def scissors(pen: Pen, _rng: random.Random) -> None:
    """Tailor's scissors, half open."""
    for s in (-1, 1):
        with pen.at(0, 0, 1, s * 13):
            cut(
                pen,
                curve([(s * 8, 10), (s * 9, -20), (s * 1, -98), (s * -5, -20), (s * -6, 10)], True, 0.25),
                STEEL,
                4,
                2,
                1.5,
            )
            trace(pen, [(0, 8), (s * -7, 30), (s * -13, 44)], 9, IRON)
            cut(pen, ring(s * -22, 68, 27, 17, 1.1), IRON, 5, 2)
    pen.flat(ellipse(0, 0, 6, 6), BRASS)
    pen.flat(ellipse(-1, -1, 2.4, 2.4), shade(BRASS, 1.3))


def needle(pen: Pen, _rng: random.Random) -> None:
    """A needle with a long red thread."""
    with pen.at(0, 0, 1, 38):
        pen.line([(-96, 0), (40, 0), (72, 0)], [1, 6, 7], STEEL, 1, 12)
        pen.line([(48, 0), (66, 0)], [2.4, 2.4], rgb("#3a3f46"), 1, 4)
    pen.line([(46, 36), (84, 20), (92, -30), (50, -60), (14, -40), (36, -14), (66, -40), (40, -92)],
             [2.4, 2.8, 2.8, 2.8, 2.8, 2.8, 2.8, 2], RED, 1, 60)  # fmt: skip


PROPS: dict[str, Prop] = {
    "lantern": Prop(lantern, 420, (0, -96, 0)),
    "lamp": Prop(lamp, 260, (0, 66, 0), foot=(92, 52)),
    "umbrella": Prop(umbrella, 1080, (0, 84, 0), color=rgb("#b5482e")),
    "bed": Prop(bed, 2200, foot=(92, 98)),
    "blanket": Prop(blanket, 620, (-40, 50, 0), foot=(62, 90), color=rgb("#7d5a68")),
    "chair": Prop(chair, 940, foot=(96, 62)),
    "table": Prop(table, 1300, foot=(92, 96)),
    "door": Prop(door, 2500),
    "window": Prop(window, 1300),
    "mirror": Prop(mirror, 260, (0, 70, 0)),
    "broom": Prop(broom, 1330, (0, -30, 12)),
    "bucket": Prop(bucket, 360, (0, -97, 0), foot=(90, 68)),
    "box": Prop(box, 480, (-20, 76, 0), foot=(78, 92), color=rgb("#b98d5c")),
    "basket": Prop(basket, 420, (0, -96, 0), foot=(84, 76)),
    "sewing-machine": Prop(sewing_machine, 1050, foot=(98, 80)),
    "scissors": Prop(scissors, 240, (-10, 60, 0)),
    "needle": Prop(needle, 75, (46, 36, 0)),
}
