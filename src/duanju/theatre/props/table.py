"""Things of the table and the kitchen."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, Point, Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props.craft import (
    BRASS,
    GREEN,
    INDIGO,
    IRON,
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
    steam,
    trace,
    turned,
    writing,
)  # fmt: skip

PORCELAIN = rgb("#eee7d8")


def _dish(pen: Pen, food: Rgb | None, glaze: Rgb = PORCELAIN) -> None:
    """Draw a rice bowl seen a little from above; its opening holds `food`."""
    cut(pen, turned([(34, 60), (32, 52), (60, 34), (84, 2), (92, -26), (0, -26)], 0.5), glaze, 22)
    cut(pen, solid([(-34, 50), (34, 50), (31, 62), (-31, 62)]), shade(glaze, 0.92), 8, 1)
    trace(pen, [(-82, 4), (-50, 24), (0, 31), (50, 24), (82, 4)], 3.2, INDIGO)
    trace(pen, [(-78, 11), (-48, 31), (0, 38), (48, 31), (78, 11)], 1.4, INDIGO, 0.8)
    for i in range(-2, 3):
        x, y = i * 27, 8 - abs(i) * 4.0
        for dx, dy in ((-5, 0), (5, 0), (0, -5), (0, 5)):
            pen.flat(ellipse(x + dx, y + dy, 3.4, 3.4), mix(INDIGO, glaze, 0.15))
    pen.flat(ellipse(0, -26, 92, 26), shade(glaze, 1.06))
    pen.flat(ellipse(0, -25, 86, 22), shade(glaze, 0.78))
    if food is not None:
        pen.flat(ellipse(0, -20, 79, 17), food)


def bowl(pen: Pen, rng: random.Random) -> None:
    """A bowl of clear soup with a few leaves of spring onion."""
    _dish(pen, rgb("#c98b3f"))
    with pen.clip(ellipse(0, -20, 79, 17)):
        pen.flat(ellipse(-10, -16, 60, 10), rgb("#d9a355"))
    for _ in range(9):
        x = rng.uniform(-58, 58)
        pen.flat(
            ellipse(x, -20 + rng.uniform(-8, 9) * (1 - abs(x) / 80), 4.4, 2.5), rng.choice((GREEN, shade(GREEN, 1.3)))
        )
    steam(pen, 0, -34, 60)


def rice(pen: Pen, rng: random.Random) -> None:
    """A bowl heaped with rice, chopsticks across it."""
    _dish(pen, None)
    heap = curve([(-82, -24), (-62, -52), (-26, -72), (12, -74), (52, -60), (82, -24), (40, -8), (-40, -8)], True, 0.5)
    cut(pen, heap, rgb("#f7f2e6"), 20, 1)
    with pen.clip(heap):
        for _ in range(110):
            x, y = rng.uniform(-80, 80), rng.uniform(-76, -8)
            pen.flat(ellipse(x, y, 4.2, 1.9), rng.choice((rgb("#ffffff"), rgb("#e6dcc8"), rgb("#d8ccb4"))))
    _chopsticks(pen, (-96, -66), (84, -84))


def _chopsticks(pen: Pen, a: Point, b: Point) -> None:
    for d in (0, 11):
        pen.line([(a[0], a[1] + d), (b[0], b[1] + d * 1.6)], [3, 5.5], shade(WOOD, 0.85), 1, 4)
        pen.line([(b[0] - 26, b[1] + d * 1.6 + 3), (b[0], b[1] + d * 1.6)], [5.5, 6], RED, 1, 4)


def noodles(pen: Pen, rng: random.Random) -> None:
    """A bowl of noodles with an egg, greens and lifted chopsticks."""
    _dish(pen, rgb("#c07f3a"))
    with pen.clip(ellipse(0, -20, 79, 17)):
        for i in range(16):
            x = -76 + i * 10
            pen.line([(x, -40), (x + rng.uniform(4, 26), -24), (x - rng.uniform(-8, 18), -14), (x + 14, 2)],
                     [3.5, 4.2, 4.2, 3.5], rng.choice((rgb("#f1d79a"), rgb("#e8c67f"), rgb("#f6e3b4"))), 1,
                      14)  # fmt: skip
    pen.flat(ellipse(34, -24, 20, 8), WHITE)
    pen.flat(ellipse(36, -25, 9, 4.2), rgb("#e89a34"))
    for i in range(3):
        pen.line(
            [(-56 + i * 12, -20), (-48 + i * 12, -32), (-36 + i * 12, -28)],
            [5, 9, 1],
            shade(GREEN, 0.9 + 0.15 * i),
            1,
            8,
        )
    for i in range(7):
        pen.line([(-14 + i * 3.4, -90), (-16 + i * 4.4, -58), (-20 + i * 6, -24)], [3, 3, 3], rgb("#f1d79a"), 1, 8)
    _chopsticks(pen, (-30, -84), (92, -98))


def dumplings(pen: Pen, rng: random.Random) -> None:
    """A plate of dumplings with pleated edges and a saucer of vinegar."""
    cut(pen, ellipse(0, 22, 97, 32), PORCELAIN, 14)
    pen.flat(ellipse(0, 19, 82, 24), shade(PORCELAIN, 0.90))
    trace(pen, [(-88, 26), (-50, 44), (0, 49), (50, 44), (88, 26)], 2, INDIGO)
    spots = [(-48, 2), (-4, -6), (42, 0), (-66, 20), (-22, 16), (24, 18), (62, 20), (-40, 32), (4, 34), (46, 34)]
    for x, y in spots:
        _dumpling(pen, x, y, rng.uniform(-12, 12))


def _dumpling(pen: Pen, x: float, y: float, turn: float) -> None:
    dough = rgb("#f1e3c4")
    with pen.at(x, y, 0.92, turn):
        cut(pen, curve([(-27, 8), (-24, -4), (-12, -14), (4, -17), (18, -12), (27, 2), (24, 11), (0, 15),
            (-20, 14)], True, 0.6),
            dough, 9, 1.6, 1.5)  # fmt: skip
        trace(pen, [(-24, -1), (-10, -8), (6, -10), (22, -3)], 1.8, deep(dough), 0.7)
        for i in range(6):
            px = -18 + i * 7.4
            pen.line([(px, -8 - 5 * (1 - abs(px) / 24)), (px + 1, -3)], [2, 0.5], deep(dough), 0.7, 3)


def bread(pen: Pen, _rng: random.Random) -> None:
    """Steamed buns in a bamboo basket."""
    cut(pen, rect(-88, 22, 176, 50, 8), STRAW, 24)
    for i in range(9):
        bar(pen, (-84 + i * 21, 24), (-84 + i * 21, 70), 1.6, deep(STRAW))
    for y in (26, 66):
        bar(pen, (-88, y), (88, y), 7, shade(STRAW, 0.8))
    for x, y, r in ((-46, 4, 40), (44, 4, 40), (0, -24, 43)):
        bun = curve([(x - r, y + 16), (x - r * 0.86, y - 14), (x - r * 0.3, y - 34), (x + r * 0.3, y - 34),
                     (x + r * 0.86, y - 14), (x + r, y + 16), (x, y + 26)], True, 0.55)  # fmt: skip
        cut(pen, bun, rgb("#f6ecd6"), 16)
        for d in (-9, 0, 9):
            pen.line(
                [(x + d * 0.2, y - 31), (x + d, y - 24), (x + d * 1.5, y - 16)], [2.6, 2, 0.5], rgb("#cdb995"), 0.9, 6
            )
    steam(pen, 0, -62, 34)


def egg(pen: Pen, rng: random.Random) -> None:
    """Three eggs, one of them speckled."""
    for x, y, c, turn in ((-44, 10, "#e7c6a0", -16), (46, 12, "#d9ab80", 18), (0, 20, "#f0dcc0", 4)):
        with pen.at(x, y, 1, turn):
            cut(pen, turned([(0, -56), (22, -44), (38, -8), (36, 18), (20, 36), (0, 40)], 0.6), rgb(c), 16)
            for _ in range(10):
                pen.flat(ellipse(rng.uniform(-26, 24), rng.uniform(-34, 26), 1.7, 1.7), rgb("#a9764f"), 0.6)
            pen.soft(ellipse(-12, -22, 8, 13), WHITE, 0.6, 4)


def fish(pen: Pen, _rng: random.Random) -> None:
    """A whole fish on a long plate."""
    cut(pen, ellipse(0, 16, 99, 34), PORCELAIN, 12)
    pen.flat(ellipse(0, 14, 84, 25), shade(PORCELAIN, 0.9))
    skin = rgb("#6e8792")
    tail = curve([(58, 6), (92, -22), (84, 6), (92, 32), (60, 16)], True, 0.3)
    cut(pen, tail, shade(skin, 0.85), 6, 2)
    body = curve(
        [(-86, 10), (-62, -12), (-16, -25), (30, -14), (66, 6), (66, 14), (28, 30), (-20, 36), (-64, 28)], True, 0.55
    )
    cut(pen, curve([(-22, -20), (0, -40), (34, -26), (26, -12)], True, 0.4), shade(skin, 0.8), 4, 1)
    cut(pen, body, skin, 13)
    with pen.clip(body):
        pen.flat(curve([(-86, 14), (-30, 14), (60, 12), (30, 40), (-70, 40)], True, 0.4), mix(skin, WHITE, 0.6))
        for row in range(4):
            for i in range(12):
                x, y = -44 + i * 9 + (row % 2) * 4.5, -16 + row * 9
                pen.line([(x, y - 4), (x + 4.5, y), (x, y + 4)], [0.8, 1.8, 0.8], deep(skin), 0.6, 5)
        trace(pen, [(-56, -10), (-48, 8), (-56, 26)], 2.6, deep(skin))
        for x in (-20, 6, 30):
            trace(pen, [(x, -18), (x - 6, 4)], 3, rgb("#3e2f2a"), 0.75)
    pen.flat(ellipse(-68, 5, 5.5, 5.5), WHITE)
    pen.flat(ellipse(-68, 5, 3, 3), rgb("#1c1c1e"))
    for i in range(5):
        pen.line([(-30 + i * 15, -22 + i * 3), (-16 + i * 14, -26 + i * 5)], [3.5, 1], shade(GREEN, 1.1), 1, 4)


def fruit(pen: Pen, _rng: random.Random) -> None:
    """A bowl of red dates, a pear and an orange."""
    cut(pen, ellipse(-34, -18, 34, 33), rgb("#e08a2e"), 15)
    cut(pen, turned([(0, -72), (12, -62), (17, -38), (34, -12), (28, 14), (0, 20)], 0.6), rgb("#d3c05a"), 14)
    trace(pen, [(0, -70), (5, -86)], 3, WOOD)
    cut(pen, ellipse(40, -12, 32, 31), rgb("#c4423a"), 14)
    pen.line([(40, -42), (44, -56)], [3, 2], WOOD, 1, 4)
    pen.flat(curve([(43, -52), (56, -62), (70, -56), (58, -48)], True, 0.5), GREEN)
    for x, y in ((-52, 8), (-28, 12), (4, 10), (-8, 2), (30, 14), (54, 8)):
        cut(pen, ellipse(x, y, 14, 11), rgb("#8e2f2a"), 6, 1.4, 1)
    cut(pen, turned([(30, 62), (62, 44), (88, 14), (86, 8), (0, 16)], 0.4), rgb("#6d8f96"), 18)
    trace(pen, [(-84, 13), (0, 22), (84, 13)], 3, shade(rgb("#6d8f96"), 1.25))


def cup(pen: Pen, _rng: random.Random) -> None:
    """An enamel mug with a blue rim."""
    cut(pen, ring(64, 2, 34, 22), shade(WHITE, 0.93), 6)
    cut(pen, solid([(-62, -60), (62, -60), (56, 66), (50, 74), (-50, 74), (-56, 66)]), WHITE, 26)
    pen.flat(ellipse(0, -60, 62, 15), shade(WHITE, 0.86))
    pen.flat(ellipse(0, -57, 55, 11), rgb("#8f5a2c"))
    pen.flat(ellipse(-8, -56, 34, 6), rgb("#a66e3a"))
    trace(pen, [(-62, -59), (-40, -49), (0, -45), (40, -49), (62, -59)], 6, INDIGO)
    for a in range(5):
        pen.flat(ellipse(-4 + 15 * cos(radians(72 * a - 90)), 14 + 15 * sin(radians(72 * a - 90)), 10.5, 10.5), RED)
    pen.flat(ellipse(-4, 14, 7, 7), rgb("#e5b45a"))
    steam(pen, -4, -66, 36)


def teapot(pen: Pen, _rng: random.Random) -> None:
    """A round clay teapot."""
    clay = rgb("#7d4a36")
    cut(pen, ring(70, 8, 30, 20), clay, 6)
    cut(pen, curve([(-46, 22), (-72, -4), (-96, -30), (-84, -36), (-62, -20), (-40, -8)], True, 0.5), clay, 6)
    cut(pen, turned([(36, 60), (60, 40), (70, 8), (58, -22), (30, -38), (0, -42)], 0.55), clay, 24)
    cut(pen, turned([(36, -34), (30, -46), (12, -54), (0, -56)], 0.4), shade(clay, 1.1), 8)
    cut(pen, ellipse(0, -62, 10, 9), clay, 5)
    trace(pen, [(-58, 0), (-30, 6), (0, 8), (30, 6), (58, 0)], 2, deep(clay), 0.7)
    steam(pen, -92, -44, 40)


def bottle(pen: Pen, rng: random.Random) -> None:
    """A green bottle with a paper label."""
    glass = rgb("#4f7258")
    path = turned([(0, -94), (11, -94), (11, -56), (16, -42), (32, -24), (34, 0), (33, 88), (26, 96), (0, 97)], 0.25)
    cut(pen, path, glass, 14)
    pen.flat(rect(-12, -97, 24, 14, 2), RED)
    cut(pen, rect(-33, 2, 66, 54, 1), rgb("#ead9b0"), 12, 1, 1)
    pen.flat(ellipse(0, 20, 13, 13), RED)
    writing(pen, rng, (-26, 38, 26, 52), 2, rgb("#4a3a2e"), 5)
    pen.line([(-24, -14), (-25, 30), (-24, 84)], [1, 5, 1], mix(glass, WHITE, 0.6), 0.6, 8)


def knife(pen: Pen, _rng: random.Random) -> None:
    """A kitchen cleaver."""
    blade = curve([(-96, -30), (26, -34), (28, 28), (-84, 34), (-97, 10)], True, 0.08)
    cut(pen, blade, STEEL, 10)
    pen.flat(polygon([(-92, 22), (28, 18), (28, 28), (-84, 34)]), shade(STEEL, 1.25))
    pen.flat(ellipse(-80, -18, 5, 5), shade(STEEL, 0.5))
    cut(pen, rect(24, -14, 74, 22, 10), WOOD, 8)
    for x in (42, 64, 84):
        pen.flat(ellipse(x, -3, 3, 3), BRASS)


def medicine(pen: Pen, rng: random.Random) -> None:
    """A bottle of pills, two of them beside it."""
    glass = rgb("#a5672f")
    cut(pen, rect(-52, -46, 74, 128, 12), glass, 18)
    cut(pen, rect(-56, -84, 82, 40, 5), WHITE, 14)
    for i in range(9):
        bar(pen, (-50 + i * 9, -80), (-50 + i * 9, -50), 1.6, shade(WHITE, 0.8))
    cut(pen, rect(-52, -18, 74, 66, 1), rgb("#f0ead8"), 12, 1, 1)
    pen.flat(rect(-22, -12, 14, 4), RED)
    pen.flat(rect(-17, -17, 4, 14), RED)
    writing(pen, rng, (-44, 6, 16, 40), 4, rgb("#4a4a50"), 4.5)
    for x, y, turn in ((52, 74, 20), (76, 62, -30)):
        with pen.at(x, y, 1, turn):
            cut(pen, rect(-16, -7, 32, 14, 7), WHITE, 4, 2, 1)
            pen.flat(rect(-16, -7, 16, 14, 7), RED)


def pot(pen: Pen, rng: random.Random) -> None:
    """An iron wok with two ears, something simmering in it."""
    cut(pen, turned([(0, 64), (40, 54), (74, 22), (92, -22), (0, -22)], 0.5), IRON, 22)
    for s in (-1, 1):
        cut(pen, ring(s * 92, -26, 15, 8, 0.8), shade(IRON, 0.8), 3, 2)
    pen.flat(ellipse(0, -22, 92, 22), shade(IRON, 1.35))
    pen.flat(ellipse(0, -20, 84, 17), shade(IRON, 0.6))
    pen.flat(ellipse(0, -15, 70, 11), rgb("#c7a05c"))
    for _ in range(16):
        x = rng.uniform(-52, 52)
        pen.flat(ellipse(x, -15 + rng.uniform(-5, 5), 8, 4), rng.choice((GREEN, RED, STRAW, rgb("#e6d6ae"))))
    steam(pen, 0, -32, 56)


def stove(pen: Pen, rng: random.Random) -> None:
    """A brick stove with fire in its mouth and a pot on top."""
    brick = rgb("#b07a5a")
    cut(pen, rect(-92, -8, 184, 104, 2), brick, 26)
    for row in range(5):
        y = 4 + row * 18
        bar(pen, (-90, y + 14), (90, y + 14), 1.4, deep(brick))
        for i in range(6):
            x = -88 + i * 36 + (row % 2) * 18
            if x < 90:
                bar(pen, (x, y - 3), (x, y + 13), 1.4, deep(brick))
    mouth = curve([(-30, 96), (-32, 56), (-18, 36), (0, 31), (18, 36), (32, 56), (30, 96)], True, 0.4)
    pen.flat(mouth, rgb("#2a1a16"))
    with pen.clip(mouth):
        for x, h, c in ((-12, 46, "#d8572a"), (10, 52, "#d8572a"), (0, 38, "#f0a83a"), (-2, 22, "#fbe3a0")):
            pen.flat(
                curve(
                    [(x - 14, 100), (x - 10, 100 - h * 0.5), (x, 100 - h), (x + 9, 100 - h * 0.5), (x + 14, 100)],
                    True,
                    0.6,
                ),
                rgb(c),
            )
    pen.glow(0, 74, 60, rgb("#ff9a3c"), 0.5)
    cut(pen, rect(-98, -20, 196, 16, 3), shade(brick, 0.75), 8)
    with pen.at(0, -50, 0.62):
        pot(pen, rng)


def candle(pen: Pen, _rng: random.Random) -> None:
    """A lit candle in a holder."""
    pen.glow(0, -60, 70, rgb("#ffc266"), 0.6)
    cut(pen, turned([(52, 92), (48, 82), (18, 76), (0, 76)], 0.3), BRASS, 10)
    cut(pen, solid([(-17, -26), (17, -28), (18, 80), (-18, 80)]), rgb("#efe0c0"), 12)
    for x, y in ((-17, 4), (12, 16), (17, -6)):
        pen.line([(x, -26), (x, y - 6), (x, y)], [5, 6, 9], rgb("#f6ecd2"), 1, 8)
    pen.flat(ellipse(0, -27, 17, 4.5), rgb("#fbeecb"))
    trace(pen, [(0, -28), (1, -40)], 2.4, rgb("#2b211c"))
    pen.flat(curve([(0, -96), (12, -66), (11, -48), (0, -38), (-11, -48), (-11, -64)], True, 0.6), rgb("#f4a83c"))
    pen.flat(curve([(0, -80), (6, -60), (5, -48), (0, -42), (-5, -48), (-6, -60)], True, 0.6), rgb("#fff0c0"))


PROPS: dict[str, Prop] = {
    "bowl": Prop(bowl, 175, (-30, 40, 0), foot=(62, 78)),
    "rice": Prop(rice, 175, (-30, 40, 0), foot=(62, 78)),
    "noodles": Prop(noodles, 200, (-30, 40, 0), foot=(62, 78)),
    "dumplings": Prop(dumplings, 270, (-60, 36, 0), foot=(50, 92)),
    "bread": Prop(bread, 260, (-70, 40, 0), foot=(74, 88)),
    "egg": Prop(egg, 110, (0, 40, 0), foot=(54, 80)),
    "fish": Prop(fish, 330, (-70, 30, 0), foot=(48, 94)),
    "fruit": Prop(fruit, 260, (-40, 40, 0), foot=(64, 70)),
    "cup": Prop(cup, 118, (66, 4, 0), foot=(74, 58)),
    "teapot": Prop(teapot, 220, (74, 8, 0), foot=(60, 66)),
    "bottle": Prop(bottle, 280, (0, 20, 0), foot=(96, 34)),
    "knife": Prop(knife, 310, (60, -3, 0)),
    "medicine": Prop(medicine, 105, (-14, 30, 0), foot=(84, 62)),
    "pot": Prop(pot, 420, (-92, -26, 0), foot=(60, 70)),
    "stove": Prop(stove, 900, foot=(96, 96)),
    "candle": Prop(candle, 210, (0, 70, 0), foot=(94, 50)),
}
"""By name; sizes follow from a grown person of 1700 units (about 10.5 units to the centimetre)."""
