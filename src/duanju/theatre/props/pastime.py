"""Things of leisure, feast and custom, and papers that are handed over."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props.craft import (
    BRASS,
    DARK_WOOD,
    GREEN,
    INK_BLUE,
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

BAMBOO = rgb("#b8924a")
GOLD = rgb("#e8c25a")


def envelope(pen: Pen, rng: random.Random) -> None:
    """A sealed envelope with a stamp and an address."""
    cut(pen, solid([(-96, -60), (96, -64), (98, 60), (-94, 64)]), PAPER, 14)
    pen.line([(-94, -60), (0, 8), (96, -62)], [1, 3, 1], shade(PAPER, 0.7), 0.6, 6)
    for s in (-1, 1):
        pen.line([(s * 94, 60), (s * 30, 2)], [1, 2.4], shade(PAPER, 0.8), 0.5, 6)
    cut(pen, rect(56, -50, 30, 36, 1), rgb("#a8485a"), 4, 1.5)
    pen.flat(ellipse(71, -32, 9, 11), PAPER, 0.9)
    for q in (20, 14):
        pen.flat(ring(44, -30, q, q - 2), rgb("#3a3a44"), 0.6)
    writing(pen, rng, (-56, 4, 52, 44), 3, INK_BLUE, 10)


def red_envelope(pen: Pen, _rng: random.Random) -> None:
    """A red envelope of lucky money with gold on it."""
    cut(pen, rect(-56, -97, 112, 194, 6), rgb("#c22f28"), 16)
    cut(pen, curve([(-56, -97), (56, -97), (56, -62), (0, -36), (-56, -62)], True, 0.2), rgb("#d2443a"), 8)
    cut(pen, ellipse(0, -42, 13, 13), GOLD, 4, 1.5)
    cut(pen, polygon([(0, -6), (38, 36), (0, 78), (-38, 36)]), GOLD, 6, 2)
    for x, y, a, b in ((0, 36, 17, 0), (0, 22, 11, 0), (0, 50, 13, 0), (0, 36, 0, 22)):
        bar(pen, (x - a, y - b), (x + a, y + b), 4, rgb("#b02a22"))
    for s in (-1, 1):
        pen.line([(s * 46, -86), (s * 46, 88)], [1.4, 1.4], GOLD, 0.8, 4)


def certificate(pen: Pen, rng: random.Random) -> None:
    """A certificate with a golden border and a seal."""
    cut(pen, rect(-97, -70, 194, 140, 2), rgb("#f2e2bc"), 12)
    for inset, w in ((8, 4.0), (15, 1.4)):
        a, b = 97 - inset, 70 - inset
        for p, q in (((-a, -b), (a, -b)), ((a, -b), (a, b)), ((a, b), (-a, b)), ((-a, b), (-a, -b))):
            bar(pen, p, q, w, BRASS)
    cut(pen, curve([(-34, -70), (0, -58), (34, -70), (26, -46), (0, -40), (-26, -46)], True, 0.4), RED, 5, 2)
    writing(pen, rng, (-34, -34, 36, -16), 1, RED, 18)
    writing(pen, rng, (-70, -4, 70, 34), 3, IRON, 8)
    cut(pen, ellipse(58, 42, 17, 17), RED, 4, 2)
    pen.flat(ring(58, 42, 14, 12), GOLD)


def blackboard(pen: Pen, rng: random.Random) -> None:
    """A blackboard with chalk writing and a ledge."""
    cut(pen, rect(-99, -74, 198, 132, 3), WOOD, 10)
    pen.flat(rect(-90, -66, 180, 116), rgb("#2f4a42"))
    pen.soft(ellipse(20, 10, 60, 26), rgb("#8fa79c"), 0.25, 12)
    writing(pen, rng, (-76, -54, 60, -28), 1, PAPER, 24)
    writing(pen, rng, (-76, -14, 20, 36), 3, PAPER, 12)
    trace(pen, [(40, 24), (52, -2), (66, 24), (40, 24)], 2.4, rgb("#e8c98a"))
    cut(pen, rect(-92, 56, 184, 12, 2), shade(WOOD, 0.8), 4)
    for x, c in ((-40, WHITE), (-20, rgb("#e8b0a0")), (30, WHITE)):
        bar(pen, (x, 54), (x + 14, 54), 5, c)
    cut(pen, rect(54, 44, 30, 14, 2), DARK_WOOD, 4, 1.5)


def coin(pen: Pen, _rng: random.Random) -> None:
    """Three coins, one in front."""
    for x, y, q, c in ((-40, 40, 44, STEEL), (44, 34, 48, rgb("#b9793c")), (0, -16, 62, BRASS)):
        cut(pen, ellipse(x, y, q, q), c, q * 0.2)
        pen.flat(ring(x, y, q * 0.88, q * 0.83), deep(c), 0.7)
        wreath = [
            (x - q * 0.5, y + q * 0.2),
            (x - q * 0.34, y + q * 0.52),
            (x, y + q * 0.64),
            (x + q * 0.34, y + q * 0.52),
            (x + q * 0.5, y + q * 0.2),
        ]
        pen.line(wreath, [1, q * 0.09, q * 0.11, q * 0.09, 1], deep(c), 0.7, 16)
        pen.line([(x - q * 0.08, y - q * 0.3), (x + q * 0.06, y - q * 0.44), (x + q * 0.06, y + q * 0.3)],
                 [q * 0.08, q * 0.12, q * 0.12], deep(c), 0.85, 10)  # fmt: skip


def guitar(pen: Pen, _rng: random.Random) -> None:
    """An acoustic guitar."""
    with pen.at(0, 0, 1, 28):
        wood = rgb("#b8743a")
        cut(pen, rect(-6, -84, 12, 84, 1), DARK_WOOD, 3)
        cut(pen, solid([(-9, -104), (9, -104), (7, -80), (-7, -80)]), wood, 3, 1.5)
        for s in (-1, 1):
            for y in (-100, -92, -85):
                pen.flat(ellipse(s * 12, y, 3, 2.4), STEEL)
        body = turned([(0, -14), (26, -12), (34, 8), (24, 30), (34, 46), (48, 70), (32, 96), (0, 100)], 0.5)
        cut(pen, body, wood, 16)
        pen.flat(ring(0, 36, 17, 13.5), DARK_WOOD)
        pen.flat(ellipse(0, 36, 13, 13), rgb("#2e1d16"))
        cut(pen, rect(-19, 70, 38, 7, 2), DARK_WOOD, 2, 1)
        for x in (-4, -2.4, -0.8, 0.8, 2.4, 4):
            bar(pen, (x, -92), (x * 1.3, 72), 0.7, PAPER)


def flute(pen: Pen, _rng: random.Random) -> None:
    """A bamboo flute with a red tassel."""
    with pen.at(0, 0, 1, -22):
        pen.line([(-97, 0), (0, 0), (97, 0)], [13, 13, 13], BAMBOO, 1, 10)
        pen.line([(-94, -4), (0, -4), (94, -4)], [1, 3, 1], mix(BAMBOO, WHITE, 0.5), 0.8, 10)
        for x in (-90, -58, -6, 44, 90):
            bar(pen, (x, -7), (x, 7), 4, rgb("#7a2a22"))
        for x in (-74, -44, -24, 8, 20, 32, 56, 70):
            pen.flat(ellipse(x, -1, 4, 3), rgb("#3a2618"))
    pen.line([(86, -34), (92, -4), (88, 16)], [2, 2, 2], RED, 1, 8)
    for i in range(6):
        pen.line([(87, 14), (80 + i * 3.4, 56)], [3, 1.6], RED, 1, 4)


def suona(pen: Pen, _rng: random.Random) -> None:
    """A suona: a conical horn with a brass bell."""
    with pen.at(0, 0, 1, 38):
        cut(pen, solid([(-6, -78), (6, -78), (14, 40), (-14, 40)]), rgb("#5a3224"), 5)
        for y in range(-62, 30, 13):
            pen.flat(ellipse(0, y, 3.6, 3.6), rgb("#1e120e"))
        cut(pen, curve([(-13, 34), (13, 34), (24, 62), (48, 94), (0, 102), (-48, 94), (-24, 62)], True, 0.3), BRASS, 14)
        pen.flat(ellipse(0, 96, 46, 7), shade(BRASS, 0.6))
        cut(pen, rect(-7, -92, 14, 16, 3), BRASS, 3, 1.5)
        bar(pen, (0, -90), (0, -102), 4, PAPER)
        for y in (-70, 36):
            bar(pen, (-10, y), (10, y), 6, BRASS)


def mahjong(pen: Pen, rng: random.Random) -> None:
    """Four mahjong tiles."""
    for x, y, turn, mark in ((-58, -22, -7, 0), (28, -34, 5, 1), (-20, 44, 3, 2), (62, 40, 10, 3)):
        with pen.at(x, y, 1, turn):
            cut(pen, rect(-27, -34, 62, 78, 6), rgb("#4f8a64"), 4)
            cut(pen, rect(-32, -42, 60, 78, 6), rgb("#f4ecd8"), 8, 2.5)
            if mark == 0:
                for i in range(3):
                    for k in range(2):
                        pen.flat(ring(-17 + k * 28, -26 + i * 22, 9, 5), (RED, GREEN, INK_BLUE)[i])
            elif mark == 1:
                trace(pen, [(-20, -16), (16, -16), (16, 6), (-20, 6), (-20, -16)], 5, RED)
                trace(pen, [(-2, -32), (-2, 26)], 5, RED)
            elif mark == 2:
                for k in range(3):
                    bar(pen, (-20 + k * 18, -30), (-20 + k * 18, -8), 6, GREEN)
                    bar(pen, (-20 + k * 18, 2), (-20 + k * 18, 24), 6, GREEN if k != 1 else RED)
            else:
                writing(pen, rng, (-26, -36, 22, -6), 1, INK_BLUE, 26)
                writing(pen, rng, (-26, -2, 22, 30), 1, RED, 28)


def chess(pen: Pen, rng: random.Random) -> None:
    """A Chinese chess board with its round pieces."""
    cut(pen, solid([(-74, -54), (74, -54), (98, 64), (-98, 64)]), rgb("#d8b173"), 12)
    for i in range(8):
        u = i / 7
        bar(pen, (-66 + 132 * u, -46), (-88 + 176 * u, 56), 1.6, DARK_WOOD)
    for y, w in ((-46, 66), (-28, 69), (-8, 73), (12, 78), (33, 83), (56, 88)):
        bar(pen, (-w, y), (w, y), 1.6, DARK_WOOD)
    pieces = (
        (-48, -36, RED),
        (-10, -18, IRON),
        (34, -30, RED),
        (-44, 16, IRON),
        (6, 24, RED),
        (56, 14, IRON),
        (-66, 44, RED),
        (34, 48, IRON),
    )
    for x, y, c in pieces:
        cut(pen, ellipse(x, y + 5, 18, 13), shade(WOOD, 1.1), 3, 1)
        cut(pen, ellipse(x, y, 18, 13), rgb("#ecd3a0"), 4, 1.5)
        pen.flat(ring(x, y, 14, 12.4, 0.72), c)
        writing(pen, rng, (x - 7, y - 8, x + 8, y + 7), 1, c, 13)


def western_chess(pen: Pen, _rng: random.Random) -> None:
    """A chess board with a king, a knight and pawns."""
    corner = [(-74, 0), (74, 0), (98, 84), (-98, 84)]
    cut(pen, solid(corner), rgb("#e5cfa2"), 8)
    with pen.clip(polygon(corner)):
        for r in range(4):
            y0, y1 = 84 * r / 4, 84 * (r + 1) / 4
            for k in range(8):
                if (r + k) % 2:
                    a0, a1 = 74 + 24 * y0 / 84, 74 + 24 * y1 / 84
                    u, v = (k - 4) / 4, (k - 3) / 4
                    pen.flat(polygon([(u * a0, y0), (v * a0, y0), (v * a1, y1), (u * a1, y1)]), rgb("#6a4028"))
    for x, y, c, tall in (
        (-40, 30, rgb("#f2e6c8"), 92),
        (34, 40, rgb("#352722"), 110),
        (-4, 62, rgb("#f2e6c8"), 56),
        (72, 70, rgb("#352722"), 52),
    ):
        with pen.at(x, y):
            shape = turned(
                [
                    (0, 8),
                    (19, 6),
                    (17, -4),
                    (8, -12),
                    (6, -tall * 0.6),
                    (13, -tall * 0.66),
                    (9, -tall * 0.9),
                    (0, -tall),
                ],
                0.3,
            )
            cut(pen, shape, c, 6, 2.5)
            if tall > 80:
                bar(pen, (0, -tall - 12), (0, -tall + 2), 5, c)
                bar(pen, (-7, -tall - 5), (7, -tall - 5), 5, c)


def cards(pen: Pen, _rng: random.Random) -> None:
    """A fan of four playing cards."""
    for i, c in enumerate((IRON, RED, IRON, RED)):
        with pen.at(-30 + i * 20, 30 + abs(i - 1.5) * 4, 1, -24 + i * 16):
            cut(pen, rect(-36, -104, 72, 106, 7), rgb("#f6f1e6"), 6, 2.5)
            if c is RED:
                pen.flat(polygon([(0, -70), (17, -48), (0, -26), (-17, -48)]), c)
            else:
                heart = [(0, -72), (20, -46), (14, -32), (0, -38), (-14, -32), (-20, -46)]
                pen.flat(curve(heart, True, 0.5), c)
                pen.flat(polygon([(0, -44), (8, -24), (-8, -24)]), c)
            bar(pen, (-27, -96), (-27, -84), 5, c)


def pipe(pen: Pen, _rng: random.Random) -> None:
    """A tobacco pipe."""
    for dx in (0, 7):
        pen.line([(58, -24), (66 + dx, -50), (50 + dx, -74), (62 + dx, -98)], [0.6, 4, 5, 0.6], WHITE, 0.4, 16)
    pen.line([(-97, -30), (-60, -24), (-6, 26), (40, 40)], [8, 8, 11, 18], IRON, 1, 30)
    pen.line([(-10, 22), (40, 42)], [13, 20], rgb("#7a4128"), 1, 8)
    cut(pen, curve([(28, -22), (88, -26), (86, 30), (66, 58), (40, 54), (26, 26)], True, 0.35), rgb("#7a4128"), 16)
    pen.flat(ellipse(58, -24, 29, 8), rgb("#2a1712"))
    pen.flat(ellipse(58, -22, 20, 4), rgb("#d9622c"))
    bar(pen, (-12, 12), (-4, 32), 7, BRASS)


def incense(pen: Pen, _rng: random.Random) -> None:
    """Three sticks of incense in a bronze burner."""
    for x, turn in ((-14, -7), (0, 0), (14, 7)):
        a = radians(turn)
        top = (x + 84 * sin(a), 4 - 84 * cos(a))
        pen.line([(x, 6), top], [3.4, 3], rgb("#a8402e"), 1, 6)
        pen.glow(*top, 12, rgb("#ff8a4a"), 0.8)
        pen.flat(ellipse(*top, 2.6, 2.6), rgb("#ffb05a"))
        pen.line([top, (top[0] + 6, top[1] - 8), (top[0] - 3, top[1] - 16)], [0.6, 3, 0.6], WHITE, 0.45, 10)
    bronze = rgb("#8a6a3a")
    for s in (-1, 1):
        cut(pen, ring(s * 70, 14, 17, 10), bronze, 3, 1.5)
        cut(pen, solid([(s * 54, 70), (s * 34, 72), (s * 40, 97), (s * 52, 97)]), shade(bronze, 0.8), 4, 1.5)
    cut(pen, curve([(-76, 8), (76, 8), (66, 54), (40, 78), (-40, 78), (-66, 54)], True, 0.3), bronze, 22)
    pen.flat(ellipse(0, 8, 72, 11), rgb("#b5aa98"))
    trace(pen, [(-70, 30), (0, 36), (70, 30)], 4, deep(bronze))


def firecracker(pen: Pen, _rng: random.Random) -> None:
    """A string of red firecrackers."""
    trace(pen, [(0, -99), (3, -40), (-2, 30), (2, 92)], 3, rgb("#8a6a3a"))
    for i in range(9):
        y = -84 + i * 19
        for s in (-1, 1):
            with pen.at(s * 4, y, 1, s * (58 + (i % 3) * 7)):
                cut(pen, rect(-8, -44, 16, 42, 3), RED, 5, 2)
                bar(pen, (-8, -42), (8, -42), 5, GOLD)
                bar(pen, (-8, -7), (8, -7), 4, GOLD)
    pen.glow(2, 92, 18, rgb("#ffd27a"), 0.8)
    for a in range(0, 360, 45):
        q = radians(a)
        pen.line([(2 + 4 * cos(q), 90 + 3 * sin(q)), (2 + 11 * cos(q), 90 + 8 * sin(q))], [2, 0.6], GOLD, 1, 4)


PROPS: dict[str, Prop] = {
    "envelope": Prop(envelope, 230, (-70, 50, 0)),
    "red-envelope": Prop(red_envelope, 160, (0, 80, 0)),
    "certificate": Prop(certificate, 330, (-80, 50, 0)),
    "blackboard": Prop(blackboard, 2300),
    "coin": Prop(coin, 60, (-40, 80, 0)),
    "guitar": Prop(guitar, 1020, (20, -40, 0)),
    "flute": Prop(flute, 620, (-40, 18, 0)),
    "suona": Prop(suona, 520, (20, -20, 0)),
    "mahjong": Prop(mahjong, 160),
    "chess": Prop(chess, 460),
    "cards": Prop(cards, 190, (0, 40, 0)),
    "pipe": Prop(pipe, 170, (56, 50, 0)),
    "incense": Prop(incense, 300, (0, 78, 0), foot=(94, 70)),
    "firecracker": Prop(firecracker, 560, (0, -92, 0)),
}
