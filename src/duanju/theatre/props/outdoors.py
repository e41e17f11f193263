"""Living things, vehicles, and what stands under the open sky."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props.craft import (
    BRASS,
    DARK_WOOD,
    GREEN,
    IRON,
    RED,
    STEEL,
    WHITE,
    WOOD,
    Prop,
    bar,
    cut,
    deep,
    ring,
    solid,
    trace,
    writing,
)  # fmt: skip

GLASS = rgb("#a9c3cc")


def _wheel(pen: Pen, x: float, y: float, r: float, spokes: int = 14) -> None:
    """Draw a bicycle's wheel."""
    pen.flat(ring(x, y, r, r * 0.90), rgb("#2a2829"))
    pen.flat(ring(x, y, r * 0.90, r * 0.85), STEEL)
    for i in range(spokes):
        a = radians(360 * i / spokes)
        bar(pen, (x, y), (x + r * 0.86 * cos(a), y + r * 0.86 * sin(a)), 0.8, shade(STEEL, 0.85))
    pen.flat(ellipse(x, y, r * 0.11, r * 0.11), IRON)


def bicycle(pen: Pen, _rng: random.Random) -> None:
    """A heavy roadster with a carrier and a bell, going to the right."""
    black = rgb("#26332e")
    _wheel(pen, -60, 29, 37)
    _wheel(pen, 60, 29, 37)
    for x in (-60, 60):
        pen.line([(x - 40, 20), (x - 28, -4), (x, -11), (x + 28, -4), (x + 39, 16)], [3, 4, 4, 4, 3], black, 1, 24)
    joints = {"crank": (-8, 32), "seat": (-24, -30), "head": (40, -34), "rear": (-60, 29), "front": (60, 29)}
    for a, b in (("crank", "seat"), ("seat", "head"), ("crank", "head"), ("seat", "rear"), ("crank", "rear")):
        bar(pen, joints[a], joints[b], 5.4 if a != "seat" or b == "head" else 3.6, black)
    pen.line([(38, -46), (46, -10), (60, 29)], [5.5, 5, 4], black, 1, 10)
    pen.line([(38, -46), (36, -56), (22, -60), (12, -54)], [4.5, 4.5, 4.5, 6], STEEL, 1, 16)
    pen.line([(20, -60), (10, -54)], [7, 7], rgb("#2a2829"), 1, 4)
    cut(pen, ellipse(34, -60, 6, 5), STEEL, 2, 1, 1)
    bar(pen, (-24, -30), (-27, -44), 4.5, STEEL)
    cut(
        pen,
        curve([(-48, -50), (-40, -56), (-20, -52), (-6, -48), (-20, -44), (-40, -42)], True, 0.5),
        rgb("#5a3826"),
        4,
        2,
    )
    for y in (-14, -10):
        bar(pen, (-94, y), (-36, y), 2.6, IRON)
    bar(pen, (-82, -12), (-62, 28), 2.4, IRON)
    cut(pen, ring(-8, 32, 13, 9), STEEL, 2, 1, 1)
    pen.line([(-8, 32), (4, 52)], [4, 3.5], STEEL, 1, 4)
    bar(pen, (-2, 53), (11, 53), 4.4, IRON)
    pen.line([(-8, 32), (-20, 14)], [4, 3.5], STEEL, 1, 4)
    bar(pen, (-26, 13), (-14, 13), 4.4, IRON)
    pen.line([(-60, 25), (-8, 20)], [1.6, 1.6], IRON, 1, 4)
    pen.line([(-60, 33), (-8, 44)], [1.6, 1.6], IRON, 1, 4)
    cut(pen, ellipse(52, -32, 6.5, 7.5), STEEL, 2, 1, 1)


def _leaves(
    pen: Pen, rng: random.Random, crown: list[tuple[float, float, float]], leaf: Rgb, fruit: Rgb | None
) -> None:
    """Fill a tree's crown with leaves, and fruit if it bears any."""
    for x, y, r in crown:
        blob = [(x + r * (1 + rng.uniform(-0.14, 0.14)) * cos(radians(45 * i)),
                 y + r * 0.82 * (1 + rng.uniform(-0.14, 0.14)) * sin(radians(45 * i))) for i in range(8)]  # fmt: skip
        cut(pen, curve(blob, True, 0.55), shade(leaf, rng.uniform(0.86, 1.08)), 12, 3)
    for _ in range(90):
        x, y, r = rng.choice(crown)
        a, d = rng.uniform(0, 6.28), r * rng.uniform(0.1, 1.0) ** 0.5
        px, py = x + d * cos(a), y + d * 0.82 * sin(a)
        pen.line(
            [(px - 4, py), (px, py - 1.5), (px + 4, py + 1)],
            [0.5, 3.6, 0.5],
            shade(leaf, rng.choice((0.72, 1.18, 1.32))),
            0.9,
            5,
        )
    if fruit is not None:
        for _ in range(34):
            x, y, r = rng.choice(crown)
            a, d = rng.uniform(0, 6.28), r * rng.uniform(0.2, 0.95) ** 0.5
            px, py = x + d * cos(a), y + d * 0.82 * sin(a)
            pen.flat(ellipse(px, py, 3.2, 4), shade(fruit, rng.choice((0.85, 1.0, 1.15))))
            pen.flat(ellipse(px - 0.9, py - 1.2, 0.9, 1.1), WHITE, 0.7)


def _trunk(pen: Pen, bark: Rgb) -> None:
    for run, w in (([(-2, 98), (-6, 40), (2, -6), (-4, -40)], [24, 17, 12, 5]), ([(-4, 34), (-26, 4), (-46,
        -22)], [11, 7, 3]),
                   ([(0, 16), (24, -12), (44, -40)], [11, 7, 3])):  # fmt: skip
        pen.line([(float(x), float(y)) for x, y in run], [float(v) for v in w], bark, 1, 20)
    pen.line([(-6, 92), (-9, 50), (-2, 6)], [1, 4, 1], deep(bark), 0.6, 12)


def tree(pen: Pen, rng: random.Random) -> None:
    """A broad tree in leaf."""
    _trunk(pen, rgb("#6b4c38"))
    _leaves(pen, rng, [(-46, -26, 40), (48, -30, 40), (-18, -58, 42), (26, -62, 38), (0, -24, 40)], GREEN, None)


def date_tree(pen: Pen, rng: random.Random) -> None:
    """A crooked date tree hung with red dates."""
    bark = rgb("#54413a")
    for run, w in (
        ([(6, 98), (-8, 60), (8, 20), (-6, -20), (4, -60)], [22, 16, 13, 8, 3]),
        ([(0, 36), (-34, 14), (-60, -20), (-84, -30)], [10, 7, 5, 2]), ([(4, 10), (40, -16), (62, -50)], [10, 7, 2]),
        ([(-4, -16), (-30, -52), (-34, -82)], [7, 5, 2]), ([(44, -20), (74, -18), (92, -32)], [5, 4, 1.5]),
    ):  # fmt: skip
        pen.line([(float(x), float(y)) for x, y in run], [float(v) for v in w], bark, 1, 26)
    _leaves(pen, rng, [(-70, -30, 25), (66, -52, 26), (-34, -76, 22), (8, -68, 25), (84, -26, 19), (-30, -34, 20)],
            rgb("#8a9a4a"), rgb("#b5382a"))  # fmt: skip


def flower(pen: Pen, _rng: random.Random) -> None:
    """A branch of plum blossom."""
    pen.line([(-70, 96), (-30, 50), (-10, 6), (30, -40), (64, -92)], [10, 8, 6, 5, 2], rgb("#5a4034"), 1, 30)
    pen.line([(-24, 36), (-58, 4), (-66, -30)], [5, 4, 1.5], rgb("#5a4034"), 1, 14)
    pen.line([(6, -12), (46, -4), (78, -22)], [5, 3.5, 1.5], rgb("#5a4034"), 1, 14)
    for x, y, r in (
        (-30, 46, 19),
        (-62, -10, 20),
        (2, -14, 24),
        (46, -56, 22),
        (60, -12, 17),
        (-12, -46, 12),
        (74, -88, 10),
    ):
        for i in range(5):
            a = radians(72 * i + x)
            cut(pen, ellipse(x + r * 0.55 * cos(a), y + r * 0.55 * sin(a), r * 0.5, r * 0.5), rgb("#d8667a"), 3, 1.2, 1)
        pen.flat(ellipse(x, y, r * 0.26, r * 0.26), rgb("#f3d68a"))
        for i in range(7):
            a = radians(51 * i)
            bar(pen, (x, y), (x + r * 0.5 * cos(a), y + r * 0.5 * sin(a)), 0.9, rgb("#7a2438"))
            pen.flat(ellipse(x + r * 0.5 * cos(a), y + r * 0.5 * sin(a), 1.5, 1.5), rgb("#f3d68a"))


def bird(pen: Pen, _rng: random.Random) -> None:
    """A magpie on a twig."""
    black = rgb("#22252e")
    pen.line([(-96, 66), (-20, 58), (90, 70)], [5, 7, 3], rgb("#5a4034"), 1, 16)
    cut(pen, curve([(30, 8), (70, 44), (97, 92), (82, 94), (46, 60), (16, 34)], True, 0.3), rgb("#2f4a66"), 7)
    cut(pen, curve([(-62, -40), (-44, -62), (-18, -60), (-2, -40), (34, -8), (40, 24), (16, 44), (-22, 46),
        (-46, 22), (-50, -14)],
                   True, 0.5), black, 13)  # fmt: skip
    pen.flat(curve([(-46, 6), (-20, -2), (2, 20), (-2, 44), (-24, 45), (-44, 26)], True, 0.5), WHITE)
    cut(pen, curve([(-14, -22), (16, -16), (44, 14), (52, 38), (20, 26), (-8, 4)], True, 0.4), rgb("#33506e"), 7)
    pen.line([(-8, -10), (14, 4), (36, 26)], [3, 9, 2], WHITE, 1, 10)
    pen.flat(polygon([(-60, -46), (-90, -34), (-58, -32)]), rgb("#3a3430"))
    pen.flat(ellipse(-42, -44, 4.6, 4.6), WHITE)
    pen.flat(ellipse(-43, -44, 2.8, 2.8), rgb("#0e0e10"))
    for x in (-16, 0):
        pen.line([(x, 44), (x + 2, 60)], [3, 2.6], IRON, 1, 4)


def cat(pen: Pen, _rng: random.Random) -> None:
    """A tabby cat that sits."""
    fur = rgb("#b98a58")
    pen.line([(36, 78), (78, 70), (84, 30), (66, 18)], [15, 15, 13, 8], fur, 1, 24)
    cut(pen, curve([(-34, 92), (-42, 40), (-20, -6), (24, -2), (50, 40), (48, 92)], True, 0.45), fur, 18)
    for s in (-1, 1):
        cut(pen, polygon([(-8 + s * 16, -66), (-8 + s * 40, -92), (-8 + s * 42, -48)]), fur, 4, 1.5, 1)
        pen.flat(polygon([(-8 + s * 23, -66), (-8 + s * 36, -82), (-8 + s * 36, -56)]), rgb("#d79a86"))
    cut(pen, ellipse(-8, -36, 46, 38), fur, 14)
    pen.flat(ellipse(-8, -22, 21, 15), mix(fur, WHITE, 0.6))
    pen.flat(curve([(-22, 30), (0, 14), (20, 34), (10, 80), (-16, 80)], True, 0.5), mix(fur, WHITE, 0.6))
    dark = deep(fur)
    for s in (-1, 1):
        pen.flat(ellipse(-8 + s * 18, -42, 8, 8), rgb("#d6cf7a"))
        pen.flat(ellipse(-8 + s * 18, -42, 2.8, 7), rgb("#191716"))
        for i in range(3):
            bar(pen, (-8 + s * 18, -22 + i * 4), (-8 + s * 60, -30 + i * 9), 0.9, WHITE)
        cut(pen, ellipse(-2 + s * 17, 90, 16, 8), fur, 4, 1, 1)
    for x in (-18, -8, 2):
        pen.line([(x, -72), (x, -56)], [4, 1], dark, 1, 4)
    for i in range(4):
        pen.line([(46 - i * 2, 20 + i * 16), (28, 24 + i * 16)], [5, 1], dark, 0.9, 5)
        pen.line([(-36, 34 + i * 14), (-24, 38 + i * 14)], [4, 1], dark, 0.9, 5)
    pen.flat(polygon([(-13, -28), (-3, -28), (-8, -22)]), rgb("#b5625a"))
    trace(pen, [(-18, -14), (-8, -20), (2, -14)], 1.8, dark)


def dog(pen: Pen, _rng: random.Random) -> None:
    """A village dog, standing and looking left."""
    fur = rgb("#a9743f")
    for x in (-34, 48):
        cut(pen, solid([(x, 30), (x + 18, 30), (x + 15, 92), (x + 1, 92)]), shade(fur, 0.78), 3, 1)
    pen.line([(60, 4), (86, -14), (92, -46), (74, -56)], [15, 14, 12, 6], fur, 1, 20)
    cut(pen, curve([(-52, 4), (-30, -14), (20, -8), (62, -10), (76, 14), (70, 42), (30, 36), (-20, 46),
        (-50, 38)], True, 0.45),
        fur, 16)  # fmt: skip
    for x in (-50, 56):
        cut(pen, solid([(x, 24), (x + 20, 24), (x + 15, 94), (x + 1, 94)]), fur, 5, 2)
        pen.flat(ellipse(x + 6, 92, 10, 5), mix(fur, WHITE, 0.5))
    cut(
        pen,
        curve(
            [(-38, -24), (-44, -58), (-66, -72), (-84, -54), (-98, -30), (-92, -20), (-66, -16), (-48, 10)], True, 0.4
        ),
        fur,
        10,
    )
    cut(pen, polygon([(-54, -66), (-46, -92), (-34, -56)]), shade(fur, 0.8), 3, 1)
    pen.flat(ellipse(-96, -30, 5.5, 4.5), rgb("#201a18"))
    pen.flat(ellipse(-72, -48, 3.8, 4.2), rgb("#201a18"))
    trace(pen, [(-92, -21), (-80, -22), (-70, -26)], 2, deep(fur))
    trace(pen, [(-46, -8), (-30, 6)], 7, RED)


def boat(pen: Pen, _rng: random.Random) -> None:
    """A covered boat with an oar, on the water."""
    cut(
        pen,
        curve([(-98, 10), (-60, 34), (0, 40), (60, 34), (98, 2), (84, 48), (40, 60), (-50, 60), (-82, 44)], True, 0.25),
        DARK_WOOD,
        14,
    )
    mat = rgb("#8a7448")
    cut(pen, curve([(-46, 34), (-42, -8), (-20, -26), (20, -26), (42, -8), (46, 32)], True, 0.4), mat, 16)
    for i in range(6):
        x = -36 + i * 14.5
        pen.line([(x, 34), (x * 0.94, 0), (x * 0.84, -22)], [2, 2, 2], deep(mat), 0.8, 10)
    for y in (-12, 6, 22):
        pen.line([(-45, y), (0, y + 5), (45, y)], [1.4, 1.6, 1.4], deep(mat), 0.7, 10)
    pen.line([(60, -58), (80, 0), (97, 78)], [4, 4, 9], WOOD, 1, 14)
    for i, y in enumerate((62, 74, 88)):
        pen.line(
            [(-96 + i * 16, y), (-30, y + 4), (30, y - 2), (94 - i * 12, y + 2)], [1, 4, 4, 1], rgb("#6f96a3"), 0.8, 18
        )
    pen.glow(0, 10, 40, rgb("#ffcf86"), 0.25)


def _tyre(pen: Pen, x: float, y: float, r: float) -> None:
    pen.flat(ellipse(x, y, r, r), rgb("#242325"))
    pen.flat(ellipse(x, y, r * 0.56, r * 0.56), STEEL)
    pen.flat(ellipse(x, y, r * 0.2, r * 0.2), IRON)


def car(pen: Pen, _rng: random.Random) -> None:
    """A small saloon car going to the right."""
    paint = rgb("#4d6f7c")
    cut(
        pen,
        curve(
            [(-96, 30), (-94, 0), (-68, -8), (-46, -36), (22, -38), (50, -8), (88, 0), (98, 18), (96, 32)], True, 0.25
        ),
        paint,
        14,
    )
    for pane in ([(-56, -8), (-40, -30), (-8, -31), (-8, -8)], [(-2, -8), (-2, -31), (20, -31), (38, -8)]):
        pen.flat(polygon([(float(x), float(y)) for x, y in pane]), GLASS)
        pen.flat(
            polygon(
                [(pane[0][0] + 8, -8.0), (pane[0][0] + 22, -30.0), (pane[0][0] + 28, -30.0), (pane[0][0] + 14, -8.0)]
            ),
            WHITE,
            0.5,
        )
    for x in (-5, -58, 42):
        trace(pen, [(x, -6), (x + 2, 26)], 1.4, deep(paint))
    for x in (-14, 34):
        bar(pen, (x, 4), (x + 9, 4), 2.6, STEEL)
    pen.flat(ellipse(92, 10, 5, 6), rgb("#f6e2a0"))
    pen.flat(rect(-97, 4, 7, 10, 2), RED)
    bar(pen, (-96, 28), (97, 28), 4, STEEL)
    for x in (-56, 56):
        pen.flat(ellipse(x, 30, 22, 20), rgb("#1c1b1d"))
        _tyre(pen, x, 32, 17)


def bus(pen: Pen, rng: random.Random) -> None:
    """A long-distance bus going to the right."""
    cream, stripe = rgb("#e6d9b8"), rgb("#a63c30")
    cut(pen, rect(-98, -56, 196, 100, 13), cream, 12)
    pen.flat(rect(-98, -2, 196, 26), stripe)
    cut(pen, rect(-70, -66, 110, 11, 4), shade(cream, 0.8), 4, 1)
    for i in range(5):
        pen.flat(rect(-90 + i * 30, -44, 24, 34, 4), GLASS)
        pen.flat(
            polygon([(-86 + i * 30, -10), (-76 + i * 30, -44), (-70 + i * 30, -44), (-80 + i * 30, -10)]), WHITE, 0.4
        )
    pen.flat(rect(62, -44, 20, 84, 3), shade(GLASS, 0.9))
    bar(pen, (72, -44), (72, 40), 2, IRON)
    pen.flat(polygon([(86, -44), (97, -40), (98, -6), (86, -6)]), GLASS)
    writing(pen, rng, (-60, 4, 30, 18), 1, cream, 13)
    pen.flat(ellipse(93, 28, 5, 5), rgb("#f6e2a0"))
    bar(pen, (-98, 40), (98, 40), 4, STEEL)
    for x in (-58, 50):
        pen.flat(ellipse(x, 44, 23, 20), rgb("#1c1b1d"))
        _tyre(pen, x, 46, 18)


def train(pen: Pen, _rng: random.Random) -> None:
    """A green railway carriage behind a steam engine."""
    bar(pen, (-100, 66), (100, 66), 4, IRON)
    for i in range(13):
        bar(pen, (-98 + i * 16, 69), (-92 + i * 16, 74), 4, DARK_WOOD)
    green = rgb("#3f6148")
    cut(pen, rect(-99, -24, 84, 72, 5), green, 8)
    pen.flat(rect(-99, 16, 84, 5), rgb("#d8b04a"))
    for i in range(4):
        pen.flat(rect(-94 + i * 20, -14, 14, 20, 2), rgb("#f0d79a"))
    black = rgb("#2a2b30")
    cut(pen, rect(-8, -34, 40, 82, 3), black, 6)
    cut(pen, rect(-14, -42, 52, 10, 3), shade(black, 1.3), 3, 1)
    pen.flat(rect(0, -24, 22, 22, 2), rgb("#f0d79a"))
    cut(pen, rect(30, -12, 62, 48, 14), black, 10)
    for x in (46, 64):
        bar(pen, (x, -12), (x, 36), 2.4, BRASS)
    cut(pen, solid([(72, -12), (76, -44), (70, -50), (92, -50), (86, -44), (88, -12)]), black, 4, 2)
    cut(pen, ellipse(50, -14, 9, 9), BRASS, 3, 1)
    pen.flat(ellipse(94, 6, 5, 6), rgb("#fbe6a4"))
    cut(pen, polygon([(86, 40), (99, 60), (72, 60)]), RED, 3, 1)
    for x, r in ((-84, 10), (-58, 10), (-30, 10), (6, 16), (40, 16), (72, 11)):
        pen.flat(ellipse(x, 64 - r, r, r), rgb("#1f1f22"))
        pen.flat(ring(x, 64 - r, r * 0.78, r * 0.62), RED)
        pen.flat(ellipse(x, 64 - r, r * 0.2, r * 0.2), STEEL)
    bar(pen, (6, 50), (72, 52), 4, STEEL)
    for x, y, r in ((74, -64, 12), (54, -74, 17), (24, -82, 20), (-16, -86, 17)):
        pen.flat(ellipse(x, y, r * 1.3, r * 0.8), WHITE, 0.75)


def grave(pen: Pen, rng: random.Random) -> None:
    """A grave mound with its stone and incense."""
    earth = rgb("#7d6a4c")
    cut(pen, curve([(-98, 92), (-78, 36), (-30, 4), (30, 4), (78, 36), (98, 92)], True, 0.4), earth, 26)
    for _ in range(46):
        x = rng.uniform(-88, 88)
        y = 92 - rng.uniform(0, 1) * 84 * (1 - (x / 100) ** 2)
        pen.line(
            [(x, y), (x + rng.uniform(-4, 4), y - rng.uniform(7, 14))],
            [2, 0.5],
            shade(GREEN, rng.uniform(0.7, 1.2)),
            0.9,
            4,
        )
    stone = rgb("#9a9a94")
    cut(pen, solid([(-34, 92), (-34, -66), (-20, -86), (20, -86), (34, -66), (34, 92)]), stone, 14)
    cut(pen, rect(-48, 76, 96, 18, 2), shade(stone, 0.8), 8)
    writing(pen, rng, (-10, -62, 10, 56), 1, rgb("#4a4a46"), 19, True)
    writing(pen, rng, (-26, -34, -15, 40), 1, rgb("#6a6a64"), 8, True)
    for x in (54, 62, 70):
        bar(pen, (x, 58), (x, 92), 2, RED)
        pen.flat(ellipse(x, 57, 1.8, 1.8), rgb("#ffb35a"))
        pen.line([(x, 54), (x + 5, 30), (x - 4, 4)], [0.5, 3, 0.5], WHITE, 0.35, 10)


def snow(pen: Pen, rng: random.Random) -> None:
    """One large snow crystal among small ones."""
    ice = rgb("#dfeaf2")
    for i in range(6):
        with pen.at(0, 0, 1, 60 * i):
            bar(pen, (0, 0), (0, -88), 6, ice)
            for y, w in ((-30, 20), (-52, 26), (-72, 15)):
                for s in (-1, 1):
                    bar(pen, (0, y), (s * w, y - w * 0.6), 4.6, ice)
    pen.flat(ellipse(0, 0, 10, 10), WHITE)
    for _ in range(14):
        a, d = rng.uniform(0, 6.28), rng.uniform(60, 97)
        pen.flat(ellipse(d * cos(a), d * sin(a), rng.uniform(1.5, 3.6), rng.uniform(1.5, 3.6)), WHITE)


def stone(pen: Pen, rng: random.Random) -> None:
    """Three rounded stones."""
    for x, y, w, h, c in ((-40, 34, 52, 36, "#7f8487"), (44, 40, 46, 30, "#9a948a"), (2, -8, 46, 34, "#8b9092")):
        path = curve([(x - w, y + h * 0.6), (x - w * 0.9, y - h * 0.3), (x - w * 0.3, y - h), (x + w * 0.5,
            y - h * 0.86),
                      (x + w, y - h * 0.1), (x + w * 0.86, y + h * 0.8), (x, y + h)], True, 0.5)  # fmt: skip
        cut(pen, path, rgb(c), 20)
        with pen.clip(path):
            for _ in range(16):
                pen.flat(
                    ellipse(x + rng.uniform(-w, w), y + rng.uniform(-h, h), 1.8, 1.4),
                    shade(rgb(c), rng.choice((0.7, 1.2))),
                    0.8,
                )
            pen.line(
                [(x - w * 0.4, y - h * 0.5), (x, y), (x - w * 0.1, y + h * 0.6)], [0.6, 2.6, 0.6], deep(rgb(c)), 0.5, 8
            )


PROPS: dict[str, Prop] = {
    "bicycle": Prop(bicycle, 1750, (14, -55, 0), foot=(66, 92)),
    "tree": Prop(tree, 4200, foot=(97, 60)),
    "date-tree": Prop(date_tree, 3600, foot=(97, 60)),
    "flower": Prop(flower, 320, (-58, 80, 0)),
    "bird": Prop(bird, 330, (-10, 50, 0)),
    "cat": Prop(cat, 420, (0, 60, 0), foot=(92, 58)),
    "dog": Prop(dog, 640, foot=(92, 84)),
    "boat": Prop(boat, 3200),
    "car": Prop(car, 4300, foot=(46, 96)),
    "bus": Prop(bus, 9000, foot=(58, 97)),
    "train": Prop(train, 9000),
    "grave": Prop(grave, 1400, foot=(92, 97)),
    "snow": Prop(snow, 60, (0, 0, 0)),
    "stone": Prop(stone, 160, (0, 30, 0), foot=(70, 90)),
}
