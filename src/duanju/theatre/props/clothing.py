"""Clothes, and small things carried on the body."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, rect, rgb, shade
from duanju.theatre.props.craft import (
    BLUE,
    BRASS,
    DARK_WOOD,
    IRON,
    PAPER,
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
    turned,
    writing,
)  # fmt: skip

RUBBER = rgb("#e3b23a")
LEATHER = rgb("#6f4630")
COTTON = rgb("#8fa9b8")
NAVY = rgb("#2f3d55")
BLOOM = rgb("#a8485a")
CANVAS = rgb("#5f7350")
TERRY = rgb("#7fa3b0")


def glove(pen: Pen, _rng: random.Random) -> None:
    """A left-hand glove lying flat, its cuff rolled."""
    fingers = (
        [(-40, 4), (-56, -40), (-62, -74), (-54, -84), (-44, -78), (-32, -40), (-22, -8)],
        [(-26, -4), (-28, -60), (-26, -92), (-16, -98), (-8, -90), (-4, -50), (-2, -4)],
        [(-4, -4), (4, -56), (12, -88), (22, -92), (29, -84), (24, -46), (20, 0)],
        [(16, 2), (32, -38), (46, -66), (56, -68), (60, -60), (48, -22), (36, 14)],
    )
    for finger in fingers:
        cut(pen, curve(finger, True, 0.55), RUBBER, 7, 2, 1.6)
    thumb = [(-30, 46), (-62, 28), (-84, 2), (-92, -14), (-84, -24), (-72, -18), (-54, 2), (-30, 12)]
    cut(pen, curve(thumb, True, 0.55), RUBBER, 8, 2.5, 2)
    palm = [(-42, 2), (-20, -12), (16, -8), (38, 8), (40, 34), (34, 60), (40, 94), (-38, 96), (-34, 62), (-44, 30)]
    cut(pen, curve(palm, True, 0.4), RUBBER, 16, 2, 0)
    pen.line([(-24, 12), (-6, 24), (22, 20)], [1, 3, 1], deep(RUBBER), 0.55, 10)
    pen.line([(-28, 30), (-8, 40), (4, 56)], [1, 3, 1], deep(RUBBER), 0.5, 10)
    cut(pen, curve([(-42, 84), (0, 78), (44, 82), (45, 96), (0, 99), (-43, 99)], True, 0.3), shade(RUBBER, 0.9), 8)
    for i in range(9):
        bar(pen, (-34 + i * 8.6, 84), (-34 + i * 8.6, 96), 1.6, deep(RUBBER))
    pen.soft(ellipse(-8, 20, 16, 22), WHITE, 0.22, 8)


def trousers(pen: Pen, _rng: random.Random) -> None:
    """A pair of pressed trousers laid out: waistband, creases, the hems turned up and stitched."""
    legs = [(-45, -80), (45, -80), (54, -30), (58, 92), (13, 95), (2, -26), (-2, -26), (-13, 95), (-58, 92), (-54, -30)]
    shape = curve(legs, True, 0.12)
    cut(pen, shape, NAVY, 14)
    with pen.clip(shape):
        for s in (-1, 1):
            trace(pen, [(s * 29, -70), (s * 33, 0), (s * 36, 94)], 2.0, shade(NAVY, 1.5))
            trace(pen, [(s * 44, -74), (s * 37, -58), (s * 36, -44)], 2.6, deep(NAVY))
        trace(pen, [(0, -78), (6, -56), (0, -30)], 2.6, deep(NAVY))
    for s in (-1, 1):
        cut(pen, solid([(s * 12, 78), (s * 58, 75), (s * 60, 93), (s * 12, 97)]), shade(NAVY, 1.25), 5, 1.5)
        for k in range(6):
            bar(pen, (s * (16 + 7 * k), 83 - 0.3 * k), (s * (20 + 7 * k), 83 - 0.3 * k), 1.6, PAPER)
    cut(pen, solid([(-47, -97), (47, -97), (46, -78), (-46, -78)]), shade(NAVY, 1.14), 5, 1.5)
    for x in (-31, -15, 17, 32):
        bar(pen, (x, -99), (x, -75), 4, deep(NAVY))
    pen.flat(ellipse(0, -88, 4.2, 4.2), BRASS)


def dress(pen: Pen, rng: random.Random) -> None:
    """A summer dress on a hanger."""
    trace(pen, [(0, -80), (0, -92), (8, -97), (11, -89)], 3, STEEL)
    for s in (-1, 1):
        sleeve = [(s * 22, -76), (s * 48, -66), (s * 60, -34), (s * 40, -28), (s * 24, -44)]
        cut(pen, curve(sleeve, True, 0.4), shade(BLOOM, 0.92), 6)
    body = [(14, -80), (30, -72), (26, -34), (20, -4), (44, 40), (68, 90), (0, 98), (0, 98)]
    shape = curve([*body[:-1], *[(-x, y) for x, y in reversed(body[:-1])], (0, -62)], True, 0.28)
    cut(pen, shape, BLOOM, 18)
    with pen.clip(shape):
        for x in (-40, -20, 0, 22, 42):
            pen.line([(x * 0.3, 4), (x, 50), (x * 1.3, 96)], [1, 4, 2], deep(BLOOM), 0.5, 10)
        for _ in range(44):
            pen.flat(ellipse(rng.uniform(-64, 64), rng.uniform(-70, 92), 2.6, 2.6), PAPER, 0.85)
    trace(pen, [(-21, -4), (0, 2), (21, -4)], 8, shade(BLOOM, 0.7))
    trace(pen, [(-14, -80), (0, -60), (14, -80)], 4, PAPER)


def shirt(pen: Pen, _rng: random.Random) -> None:
    """A folded shirt, its collar buttoned."""
    cut(pen, rect(-72, -66, 144, 160, 8), COTTON, 16)
    for s in (-1, 1):
        sleeve = [(s * 70, -56), (s * 84, -30), (s * 80, 50), (s * 58, 46), (s * 56, -20)]
        cut(pen, curve(sleeve, True, 0.2), shade(COTTON, 0.94), 6, 2)
    cut(pen, rect(-9, -60, 18, 152, 1), shade(COTTON, 1.06), 3, 1.5, 1)
    for y in (-26, 8, 42, 76):
        pen.flat(ellipse(0, y, 4, 4), WHITE)
        pen.flat(ellipse(0, y, 1.2, 1.2), IRON)
    cut(pen, rect(22, -16, 36, 40, 3), shade(COTTON, 1.04), 4, 1.5, 1)
    pen.flat(ellipse(0, -66, 36, 18), shade(COTTON, 0.6))
    for s in (-1, 1):
        collar = [(s * 2, -56), (s * 34, -94), (s * 50, -76), (s * 46, -34), (s * 4, -54)]
        cut(pen, curve(collar, True, 0.15), shade(COTTON, 1.1), 5, 2.5)
    for y in (58, 84):
        pen.line([(-66, y), (0, y + 3), (66, y - 2)], [1, 2, 1], deep(COTTON), 0.3, 8)


def apron(pen: Pen, _rng: random.Random) -> None:
    """A kitchen apron with its strings."""
    pen.line([(-26, -62), (-30, -92), (0, -99), (30, -92), (26, -62)], [5, 5, 5, 5, 5], shade(BLUE, 0.85), 1, 26)
    for s in (-1, 1):
        pen.line([(s * 58, -14), (s * 88, 4), (s * 82, 44), (s * 94, 70)], [5, 5, 5, 4], shade(BLUE, 0.85), 1, 18)
    bib = [(30, -66), (32, -30), (62, -16), (66, 92), (0, 96), (0, 96)]
    shape = curve([*bib[:-1], *[(-x, y) for x, y in reversed(bib[:-1])]], True, 0.14)
    cut(pen, shape, BLUE, 16)
    with pen.clip(shape):
        for x in range(-60, 70, 20):
            bar(pen, (x, -70), (x * 1.04, 98), 3, mix(BLUE, WHITE, 0.35))
    cut(pen, solid([(-36, 14), (36, 14), (34, 56), (-34, 56)]), shade(BLUE, 1.1), 6, 2)
    bar(pen, (0, 16), (0, 56), 2, deep(BLUE))
    trace(pen, [(-29, -62), (0, -60), (29, -62)], 6, shade(BLUE, 1.2))


def towel(pen: Pen, _rng: random.Random) -> None:
    """A folded towel with two stripes."""
    for i, y in enumerate((30, 2, -26)):
        left = 96.0 - i * 3
        fold = [
            (-left, y),
            (0, y - 6),
            (left - 6, y - 3),
            (left, y + 10),
            (left - 6, y + 26),
            (0, y + 30),
            (-left, y + 26),
        ]
        shape = curve(fold, True, 0.3)
        cut(pen, shape, shade(TERRY, 0.9 + 0.07 * i), 12)
        with pen.clip(shape):
            for x in (46, 62):
                bar(pen, (x, y - 10), (x, y + 34), 8, WHITE)
    for i in range(26):
        bar(pen, (-90 + i * 7, -23), (-88 + i * 7, -18), 1.6, mix(TERRY, WHITE, 0.5))


def spectacles(pen: Pen, _rng: random.Random) -> None:
    """A pair of spectacles, folded open."""
    for s in (-1, 1):
        pen.line([(s * 86, -2), (s * 92, -30), (s * 70, -46), (s * 36, -50)], [6, 6, 5, 7], DARK_WOOD, 1, 22)
        glass = ellipse(s * 46, 14, 38, 34)
        pen.flat(glass, rgb("#d5e2e2"), 0.55)
        with pen.clip(glass):
            pen.line([(s * 46 - 26, 34), (s * 46 + 16, -14)], [10, 10], WHITE, 0.6, 4)
        frame = ring(s * 46, 14, 44, 35, 0.9)
        cut(pen, frame, DARK_WOOD, 4, 2.4, 1.6)
        cut(pen, rect(s * 86 - 6, -6, 12, 12, 3), DARK_WOOD, 2, 1, 1)
    trace(pen, [(-10, 6), (0, -4), (10, 6)], 8, DARK_WOOD)


def wallet(pen: Pen, _rng: random.Random) -> None:
    """A worn leather wallet, half open, with notes in it."""
    for k, c in ((0, "#9fb09a"), (1, "#c99a8a")):
        cut(pen, rect(-74 + 6 * k, -62 + 10 * k, 150, 60, 2), rgb(c), 6, 1.5)
    cut(pen, solid([(-90, -40), (88, -44), (92, 60), (-88, 66)]), LEATHER, 16)
    cut(pen, solid([(-90, -18), (90, -22), (92, 60), (-88, 66)]), shade(LEATHER, 1.14), 10, 2)
    for x in range(-80, 88, 11):
        bar(pen, (x, 56 - x * 0.03), (x + 6, 56 - x * 0.03), 1.8, rgb("#d8b27c"))
    cut(pen, rect(52, 6, 46, 26, 8), LEATHER, 6, 2)
    pen.flat(ellipse(68, 19, 6, 6), BRASS)
    pen.line([(-70, 30), (-30, 38), (10, 34)], [1, 3, 1], deep(LEATHER), 0.5, 8)


def comb(pen: Pen, _rng: random.Random) -> None:
    """A wooden comb."""
    cut(pen, curve([(-94, -10), (-60, -38), (0, -46), (60, -38), (94, -10), (92, 0), (-92, 0)], True, 0.3), WOOD, 8)
    for i in range(24):
        x = -88 + i * 7.7
        pen.line([(x, -4), (x, 48)], [4.4, 2], shade(WOOD, 0.95 + 0.1 * (i % 2)), 1, 4)
    for s in (-1, 1):
        cut(pen, solid([(s * 84, -4), (s * 95, -4), (s * 93, 50), (s * 87, 50)]), WOOD, 2, 1, 1)
    for x in (-40, -20, 0, 20, 40):
        pen.flat(ellipse(x, -24 + abs(x) * 0.1, 4, 4), rgb("#e3bf83"))


def medal(pen: Pen, _rng: random.Random) -> None:
    """A medal on a folded ribbon."""
    for s, c in ((-1, 0.85), (1, 1.0)):
        cut(pen, solid([(s * 44, -98), (s * 14, -98), (-s * 6, -2), (s * 22, -2)]), shade(RED, c), 8)
        bar(pen, (s * 32, -96), (s * 10, -4), 6, rgb("#e8c25a"))
    points = []
    for i in range(20):
        a, q = radians(18 * i), 54 if i % 2 else 46
        points.append((q * sin(a), 44 - q * cos(a)))
    cut(pen, solid(points), BRASS, 12)
    pen.flat(ellipse(0, 44, 34, 34), shade(BRASS, 0.8))
    star = []
    for i in range(10):
        a, q = radians(36 * i), 30 if i % 2 == 0 else 12
        star.append((q * sin(a), 44 - q * cos(a)))
    cut(pen, solid(star), shade(BRASS, 1.2), 4, 1.5)


def schoolbag(pen: Pen, _rng: random.Random) -> None:
    """A canvas school bag with two straps."""
    pen.line([(-26, -62), (-24, -90), (24, -90), (26, -62)], [7, 8, 8, 7], shade(CANVAS, 0.7), 1, 18)
    for s in (-1, 1):
        pen.line([(s * 58, -40), (s * 92, 10), (s * 64, 82)], [13, 13, 11], shade(CANVAS, 0.66), 1, 20)
    body = [(54, -66), (72, -30), (78, 60), (60, 90), (0, 94), (0, 94)]
    cut(pen, curve([*body[:-1], *[(-x, y) for x, y in reversed(body[:-1])], (0, -70)], True, 0.3), CANVAS, 20)
    flap = [(54, -64), (70, -30), (64, 14), (0, 26), (-64, 14), (-70, -30), (-54, -64), (0, -70)]
    cut(pen, curve(flap, True, 0.3), shade(CANVAS, 1.12), 14)
    cut(pen, rect(-44, 36, 88, 46, 8), shade(CANVAS, 0.92), 8)
    for x in (-34, 34):
        cut(pen, rect(x - 6, -8, 12, 48, 2), LEATHER, 3, 1.5, 1)
        cut(pen, rect(x - 10, 14, 20, 14, 2), BRASS, 3, 1, 1)
    star = [((14 if i % 2 == 0 else 6) * sin(radians(36 * i)), -26 - (14 if i % 2 == 0 else 6) * cos(radians(36 * i)))
            for i in range(10)]  # fmt: skip
    pen.flat(solid(star), RED)


def handbag(pen: Pen, _rng: random.Random) -> None:
    """A lady's leather handbag with a clasp."""
    pen.line([(-46, -24), (-40, -78), (0, -94), (40, -78), (46, -24)], [7, 8, 8, 8, 7], shade(LEATHER, 0.75), 1, 26)
    body = turned([(0, 84), (70, 80), (88, 40), (70, -30), (0, -34)], 0.3)
    cut(pen, body, LEATHER, 22)
    cut(pen, curve([(-72, -30), (72, -30), (78, 4), (0, 32), (-78, 4)], True, 0.3), shade(LEATHER, 1.16), 10)
    cut(pen, rect(-74, -38, 148, 11, 5), BRASS, 4, 1.5, 1)
    for s in (-1, 1):
        pen.flat(ellipse(s * 6, -40, 7, 7), shade(BRASS, 1.15))
    pen.line([(-70, 64), (0, 72), (70, 64)], [1, 2.4, 1], deep(LEATHER), 0.6, 10)


def cane(pen: Pen, _rng: random.Random) -> None:
    """A walking stick with a crook."""
    pen.line([(14, 96), (6, -50), (2, -80), (-16, -96), (-34, -86), (-36, -66)], [5, 8, 8.5, 8.5, 8.5, 8], WOOD, 1, 50)
    pen.line([(12, 92), (4, -50), (0, -78), (-15, -92)], [1, 2, 2, 1], mix(WOOD, WHITE, 0.4), 0.6, 40)
    bar(pen, (14, 84), (15, 98), 8, IRON)
    for y in (-20, 30, 56):
        pen.flat(ellipse(9 + y * 0.04, y, 3, 2), deep(WOOD))


def crutch(pen: Pen, _rng: random.Random) -> None:
    """A wooden crutch."""
    for s in (-1, 1):
        pen.line([(s * 15, -86), (s * 14, 0), (s * 4, 46), (s * 2, 96)], [6, 6, 5, 5], WOOD, 1, 26)
    cut(pen, curve([(-30, -90), (0, -84), (30, -90), (28, -99), (0, -95), (-28, -99)], True, 0.4), LEATHER, 4, 2)
    cut(pen, rect(-16, -16, 32, 10, 4), DARK_WOOD, 3, 1.5)
    cut(pen, rect(-6, 88, 12, 11, 3), IRON, 2, 1)


def badge(pen: Pen, rng: random.Random) -> None:
    """A round badge with a number on it."""
    cut(pen, ellipse(0, 0, 70, 70), RED, 14)
    pen.flat(ring(0, 0, 62, 57), BRASS)
    for i in range(9):
        a = radians(40 * i)
        pen.line([(0, -10), (44 * cos(a), -10 + 30 * sin(a))], [2, 1], rgb("#e8c25a"), 0.5, 4)
    cut(pen, rect(-46, 2, 92, 30, 3), PAPER, 4, 1.5)
    writing(pen, rng, (-38, 6, 40, 28), 1, IRON, 18)
    bar(pen, (-30, 62), (34, 74), 4, STEEL)


PROPS: dict[str, Prop] = {
    "glove": Prop(glove, 250, (0, 88, 0), color=RUBBER),
    "trousers": Prop(trousers, 520, (0, -88, 0), color=NAVY),
    "dress": Prop(dress, 1050, (0, -84, 0), color=BLOOM),
    "shirt": Prop(shirt, 420, (-40, 84, 0), color=COTTON),
    "apron": Prop(apron, 850, (0, -96, 0), color=BLUE),
    "towel": Prop(towel, 380, (-60, 50, 0), color=TERRY),
    "spectacles": Prop(spectacles, 150, (80, 0, 0)),
    "wallet": Prop(wallet, 115, (-40, 56, 0), color=LEATHER),
    "comb": Prop(comb, 150, (-80, -4, 0)),
    "medal": Prop(medal, 95, (0, -86, 0)),
    "badge": Prop(badge, 70, (0, 58, 0), color=RED),
    "schoolbag": Prop(schoolbag, 400, (0, -86, 0), foot=(90, 78), color=CANVAS),
    "handbag": Prop(handbag, 330, (0, -88, 0), foot=(84, 84), color=LEATHER),
    "cane": Prop(cane, 900, (-10, -88, 0)),
    "crutch": Prop(crutch, 1150, (0, -11, 0)),
}
