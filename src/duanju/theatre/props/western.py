"""The same things as they look where people write with Latin letters: doors, stoves, teapots, letters, bread."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props import pastime
from duanju.theatre.props.craft import (
    BLUE,
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
    steam,
    trace,
    turned,
    writing,
)  # fmt: skip

CREAM = rgb("#ece3cd")
SAGE = rgb("#54705f")
SAILCLOTH = rgb("#a08a5c")
BLACK = rgb("#2c2d33")


def letter(pen: Pen, rng: random.Random) -> None:
    """A folded letter covered with handwriting in rows, signed at its foot."""
    cut(pen, solid([(-70, -97), (66, -99), (72, 95), (-66, 97)]), PAPER, 10)
    with pen.at(0, 0, 1, -1.2):
        writing(pen, rng, (16, -84, 56, -66), 2, INK_BLUE, 7)
        writing(pen, rng, (-54, -54, -6, -40), 1, INK_BLUE, 9)
        writing(pen, rng, (-54, -34, 56, 58), 8, INK_BLUE, 8.5)
        writing(pen, rng, (6, 66, 56, 84), 1, INK_BLUE, 13)
    for y in (-34, 32):
        pen.line([(-66, y), (0, y - 2), (66, y - 1)], [1, 3.4, 1], rgb("#b9a987"), 0.75, 6)
        pen.line([(-66, y + 2.5), (0, y + 1), (66, y + 2)], [1, 2, 1], WHITE, 0.8, 6)


def door(pen: Pen, _rng: random.Random) -> None:
    """A panelled door with two panes of glass."""
    cut(pen, rect(-62, -99, 124, 198, 1), CREAM, 8)
    cut(pen, rect(-50, -90, 100, 188, 1), SAGE, 12, 2)
    for x in (-40, 4):
        pane = rect(x, -78, 36, 70, 1)
        pen.flat(pane, rgb("#a9bfc4"))
        with pen.clip(pane):
            pen.line([(x + 2, -20), (x + 34, -74)], [9, 9], WHITE, 0.5, 4)
        cut(pen, rect(x, 16, 36, 66, 1), shade(SAGE, 0.86), 4, 0, 1.5)
        pen.flat(rect(x + 5, 22, 26, 54, 1), shade(SAGE, 1.08))
    cut(pen, ellipse(42, 4, 6, 6), BRASS, 3, 1)
    cut(pen, rect(-68, 92, 136, 8, 1), shade(CREAM, 0.8), 3, 1)


def window(pen: Pen, _rng: random.Random) -> None:
    """A sash window with curtains."""
    cut(pen, rect(-76, -94, 152, 184, 2), CREAM, 10)
    pen.flat(rect(-66, -84, 132, 164), rgb("#9db6c0"))
    pen.flat(curve([(-66, 80), (-66, 30), (-20, 10), (30, 34), (66, 14), (66, 80)], True, 0.4), rgb("#7f9a8a"))
    for s in (-1, 1):
        cloth = curve([(s * 80, -92), (s * 12, -92), (s * 40, -10), (s * 50, 84), (s * 84, 86)], True, 0.3)
        cut(pen, cloth, rgb("#b5603c"), 8)
        for k in (0.3, 0.55, 0.8):
            pen.line([(s * (16 + 56 * k), -86), (s * (44 + 30 * k), 0), (s * (52 + 26 * k), 80)], [2, 3, 1],
                     rgb("#7a3c24"), 0.6, 10)  # fmt: skip
    for a, b in (((0, -84), (0, 80)), ((-66, -2), (66, -2))):
        bar(pen, a, b, 5, CREAM)
    cut(pen, rect(-92, 84, 184, 14, 2), shade(CREAM, 0.92), 5)
    bar(pen, (-94, -93), (94, -93), 6, DARK_WOOD)


def bed(pen: Pen, _rng: random.Random) -> None:
    """A brass bedstead with a patchwork quilt."""
    for x, top in ((-94, -72), (92, -26)):
        for dx in (0.0, 12.0 if x < 0 else -12.0, 24.0 if x < 0 else -24.0):
            bar(pen, (x + dx * 0.4, top + 6), (x + dx * 0.4, 80), 3, BRASS)
        bar(pen, (x, top), (x, 92), 6, BRASS)
        pen.flat(ellipse(x, top - 4, 7, 7), shade(BRASS, 1.15))
    cut(pen, rect(-90, 32, 180, 20, 3), shade(CREAM, 0.9), 6)
    cut(pen, curve([(-86, 20), (-84, -14), (-56, -22), (-34, -10), (-36, 20)], True, 0.5), WHITE, 10)
    quilt = curve([(-46, 10), (-30, -10), (20, -14), (76, -6), (90, 4), (90, 62), (-40, 62)], True, 0.2)
    cut(pen, quilt, rgb("#7f95a8"), 14)
    with pen.clip(quilt):
        tones = ("#b5605a", "#d9c48f", "#7f95a8", "#6f8a6a", "#e6dcc6")
        for i in range(9):
            for k in range(5):
                pen.flat(rect(-46 + i * 16, -16 + k * 16, 14.6, 14.6), rgb(tones[(i * 2 + k * 3) % 5]), 0.9)


def stove(pen: Pen, _rng: random.Random) -> None:
    """A kitchen range with a kettle on it."""
    bar(pen, (56, -98), (56, -24), 18, IRON)
    cut(pen, curve([(-62, -32), (-2, -32), (2, -52), (-16, -74), (-44, -74), (-60, -54)], True, 0.4), STEEL, 10)
    pen.line([(-52, -70), (-46, -92), (-16, -92), (-10, -70)], [4, 5, 5, 4], IRON, 1, 16)
    pen.line([(0, -44), (18, -54), (22, -66)], [8, 6, 4], STEEL, 1, 8)
    cut(pen, rect(-96, -30, 192, 16, 3), IRON, 6)
    cut(pen, rect(-90, -16, 180, 110, 4), CREAM, 14)
    for x, y, w, h in ((-80, -4, 74, 44), (6, -4, 74, 44), (-80, 48, 74, 40), (6, 48, 74, 40)):
        cut(pen, rect(x, y, w, h, 5), shade(CREAM, 0.94), 5, 2)
        bar(pen, (x + 12, y + 8), (x + w - 12, y + 8), 4, STEEL)
    pen.flat(rect(-68, 14, 50, 18, 3), rgb("#3a2a22"))
    pen.glow(-43, 24, 34, rgb("#ff9a4a"), 0.7)
    trace(pen, [(-92, -20), (92, -20)], 4, STEEL)


def teapot(pen: Pen, _rng: random.Random) -> None:
    """A round china teapot."""
    steam(pen, 82, -40, 44)
    pen.line([(-58, -14), (-94, -20), (-92, 30), (-56, 40)], [10, 11, 11, 10], CREAM, 1, 26)
    cut(pen, curve([(52, 30), (74, 4), (80, -26), (98, -32), (94, -12), (84, 30), (60, 56)], True, 0.4), CREAM, 8)
    body = turned([(0, 76), (34, 74), (62, 50), (66, 10), (46, -22), (20, -34), (0, -34)], 0.5)
    cut(pen, body, CREAM, 22)
    with pen.clip(body):
        for y in (-14, 64):
            pen.line([(-70, y), (0, y + 8), (70, y)], [5, 6, 5], BLUE, 1, 14)
    for x, y in ((-18, 22), (14, 30), (2, 8)):
        for i in range(5):
            a = radians(72 * i)
            pen.flat(ellipse(x + 8 * cos(a), y + 8 * sin(a), 6, 6), rgb("#b5605f"))
        pen.flat(ellipse(x, y, 3.6, 3.6), BRASS)
    cut(pen, curve([(-32, -32), (0, -50), (32, -32), (0, -26)], True, 0.5), CREAM, 6)
    cut(pen, ellipse(0, -54, 9, 8), BLUE, 3, 1.5)


def bowl(pen: Pen, _rng: random.Random) -> None:
    """A striped soup bowl with a spoon."""
    steam(pen, 0, -34, 56)
    cut(pen, curve([(-92, -22), (92, -22), (66, 44), (40, 58), (-40, 58), (-66, 44)], True, 0.35), CREAM, 20)
    for y, w in ((2, 84), (22, 75), (42, 62)):
        pen.line([(-w, y), (0, y + 9), (w, y)], [7, 8, 7], BLUE, 1, 14)
    pen.flat(ellipse(0, -22, 92, 21), shade(CREAM, 1.05))
    pen.flat(ellipse(0, -20, 80, 15), rgb("#b9703c"))
    for x, y in ((-40, -22), (-10, -16), (30, -24), (48, -16)):
        pen.flat(ellipse(x, y, 9, 4), rgb("#d99a4a"))
    pen.line([(18, -22), (60, -58), (92, -82)], [10, 6, 8], STEEL, 1, 12)


def lantern(pen: Pen, _rng: random.Random) -> None:
    """A storm lantern with a wire handle."""
    pen.glow(0, 4, 80, rgb("#ffca78"), 0.5)
    pen.line([(-44, -20), (-52, -78), (0, -99), (52, -78), (44, -20)], [3, 4, 4, 4, 3], STEEL, 1, 30)
    for s in (-1, 1):
        pen.line([(s * 30, -52), (s * 52, -20), (s * 52, 44), (s * 34, 66)], [6, 7, 7, 6], IRON, 1, 20)
    cut(pen, turned([(20, -76), (30, -52), (34, -44), (0, -44), (0, -44)], 0.2), IRON, 8)
    glass = turned([(20, -44), (36, -4), (34, 30), (22, 46), (0, 46)], 0.5)
    pen.flat(glass, rgb("#f5e6c0"), 0.5)
    pen.flat(curve([(0, -16), (11, 14), (0, 36), (-11, 14)], True, 0.6), rgb("#f4a83c"))
    pen.flat(curve([(0, 2), (5, 18), (0, 32), (-5, 18)], True, 0.6), rgb("#fff2c4"))
    for y in (-16, 18):
        pen.line([(-37, y), (0, y + 6), (37, y)], [2, 2.4, 2], IRON, 1, 12)
    cut(pen, turned([(26, 44), (44, 60), (48, 94), (0, 98), (0, 98)], 0.2), RED, 14)


def bag(pen: Pen, _rng: random.Random) -> None:
    """A canvas holdall with leather handles."""
    for dx in (-5, 5):
        pen.line([(-40 + dx, -20), (-34, -66 - dx), (0, -82 - dx), (34, -66 - dx), (40 + dx, -20)], [6, 7, 7, 7, 6],
                 shade(DARK_WOOD, 1.1), 1, 28)  # fmt: skip
    body = curve([(-94, 20), (-84, -24), (0, -34), (84, -24), (94, 20), (88, 72), (0, 80), (-88, 72)], True, 0.4)
    cut(pen, body, SAILCLOTH, 22)
    pen.line([(-82, -22), (0, -30), (82, -22)], [4, 5, 4], deep(SAILCLOTH), 1, 16)
    for s in (-1, 1):
        bar(pen, (s * 42, -28), (s * 44, 76), 9, DARK_WOOD)
        for y in (-6, 40):
            pen.flat(ellipse(s * 43, y, 3, 3), BRASS)
    cut(pen, rect(-26, 10, 52, 40, 3), shade(SAILCLOTH, 1.1), 5, 1.5)
    pen.line([(-76, 60), (0, 68), (70, 60)], [1, 3, 1], deep(SAILCLOTH), 0.4, 10)


def bread(pen: Pen, _rng: random.Random) -> None:
    """A loaf of bread with two slices cut."""
    crust = rgb("#b5763a")
    cut(pen, solid([(-98, 56), (98, 56), (92, 72), (-92, 72)]), WOOD, 6)
    cut(pen, curve([(-84, 54), (-88, 0), (-66, -36), (0, -40), (50, -30), (58, 4), (54, 54)], True, 0.4), crust, 18)
    for x in (-58, -28, 2):
        pen.line([(x - 8, -28), (x + 4, -12), (x + 14, -30)], [2, 7, 2], rgb("#e0b272"), 1, 8)
    for dx, k in ((40, 0.95), (70, 1.0)):
        slice_ = [
            (dx - 26, 56),
            (dx - 28, 10),
            (dx - 34, -8),
            (dx - 14, -28),
            (dx + 8, -24),
            (dx + 20, -6),
            (dx + 14, 12),
            (dx + 14, 56),
        ]
        cut(pen, curve(slice_, True, 0.35), crust, 6)
        with pen.at(dx - 6, 18, 0.84):
            pen.flat(curve([(x - dx + 6, y - 18) for x, y in slice_], True, 0.35), shade(rgb("#eed9ae"), k))


def boat(pen: Pen, _rng: random.Random) -> None:
    """A small fishing boat with a wheelhouse and a mast."""
    for y in (74, 86):
        pen.line([(-96, y), (-40, y + 6), (30, y - 2), (97, y + 4)], [1, 4, 4, 1], rgb("#6f97a8"), 0.8, 20)
    bar(pen, (-30, -96), (-30, 30), 4, WOOD)
    for x in (-92, 76):
        bar(pen, (-30, -90), (x, 24), 1.2, IRON)
    cut(pen, polygon([(-28, -92), (4, -84), (-28, -76)]), RED, 3, 1)
    cut(pen, solid([(-4, -40), (46, -40), (50, 24), (-6, 24)]), CREAM, 10)
    cut(pen, rect(-10, -48, 62, 10, 2), BLUE, 4)
    for x in (4, 26):
        pen.flat(rect(x, -30, 16, 20, 1), rgb("#8fb0bd"))
    hull = curve([(-98, 10), (-60, 22), (60, 22), (96, 4), (78, 64), (60, 72), (-64, 72)], True, 0.16)
    cut(pen, hull, BLUE, 16)
    with pen.clip(hull):
        bar(pen, (-100, 66), (100, 66), 18, RED)
        trace(pen, [(-98, 14), (-60, 27), (60, 27), (97, 9)], 5, WHITE)
    cut(pen, ring(66, 34, 10, 6), WHITE, 3, 1)


def bus(pen: Pen, _rng: random.Random) -> None:
    """A red double-decker bus."""
    cut(pen, rect(-92, -76, 184, 150, 10), RED, 16)
    for y in (-64, 4):
        for i in range(6):
            pen.flat(rect(-84 + i * 28, y, 24, 34, 3), rgb("#b9cdd2"))
    bar(pen, (-92, -16), (92, -16), 7, CREAM)
    pen.flat(rect(60, 4, 26, 62, 2), shade(RED, 0.7))
    pen.flat(rect(63, 8, 9, 52, 1), rgb("#b9cdd2"))
    pen.flat(rect(75, 8, 9, 52, 1), rgb("#b9cdd2"))
    for x in (-54, 40):
        cut(pen, ellipse(x, 74, 20, 20), IRON, 5, 2)
        pen.flat(ellipse(x, 74, 9, 9), STEEL)
    pen.flat(ellipse(-88, 54, 5, 6), rgb("#f6e7b0"))


def grave(pen: Pen, rng: random.Random) -> None:
    """A rounded headstone in the grass with a bunch of flowers."""
    stone = rgb("#8f9390")
    cut(pen, curve([(-52, 76), (-54, -40), (-40, -80), (0, -96), (40, -80), (54, -40), (52, 76)], True, 0.3), stone, 16)
    bar(pen, (0, -76), (0, -40), 7, shade(stone, 0.6))
    bar(pen, (-13, -64), (13, -64), 7, shade(stone, 0.6))
    writing(pen, rng, (-36, -28, 36, 26), 3, rgb("#3f4442"), 11)
    cut(pen, curve([(-96, 94), (-80, 72), (-30, 66), (40, 68), (84, 72), (97, 94)], True, 0.4), GREEN, 8)
    for i in range(16):
        x = -88 + i * 11.6
        pen.line([(x, 84), (x + 3, 62 + (i * 7) % 9)], [3, 0.8], shade(GREEN, 0.8 + 0.3 * (i % 2)), 1, 4)
    for x, c in ((18, RED), (30, CREAM), (42, rgb("#d9a03c"))):
        pen.line([(x, 74), (30, 92)], [2, 2], shade(GREEN, 0.7), 1, 4)
        pen.flat(ellipse(x, 70, 8, 7), c)


def shoes(pen: Pen, _rng: random.Random) -> None:
    """A pair of laced leather shoes."""
    leather = rgb("#5c3a2a")
    for dx, dy in ((-26, -26), (16, 18)):
        with pen.at(dx, dy, 0.84):
            sole = [(-86, 24), (-86, 42), (-40, 42), (-34, 36), (10, 38), (88, 40), (97, 30), (90, 20)]
            cut(pen, curve(sole, True, 0.2), rgb("#2c211d"), 4)
            upper = [(-86, 26), (-90, -30), (-58, -34), (-40, -20), (-4, -14), (52, -4), (88, 14), (94, 28)]
            cut(pen, curve(upper, True, 0.4), leather, 14)
            pen.flat(curve([(-86, -30), (-60, -36), (-42, -22), (-60, -16)], True, 0.5), shade(leather, 0.5))
            for i in range(4):
                pen.line([(-30 + i * 14, -20 + i * 3), (-20 + i * 14, 0 + i * 3)], [3.4, 3.4], CREAM, 1, 4)
            pen.line([(46, -4), (42, 12), (50, 26)], [1, 2.4, 1], deep(leather), 0.8, 8)


def umbrella(pen: Pen, _rng: random.Random) -> None:
    """An open umbrella with a crooked handle."""
    trace(pen, [(0, -60), (0, 70)], 4.6, STEEL)
    pen.line([(0, 66), (0, 86), (12, 97), (24, 86)], [7, 7, 7, 7], WOOD, 1, 20)
    edge = [(-99, -16), (-84, -54), (-46, -84), (0, -94), (46, -84), (84, -54), (99, -16), (66, -30), (33, -16),
            (0, -30), (-33, -16), (-66, -30)]  # fmt: skip
    hood = curve(edge, True, 0.42)
    cut(pen, hood, BLACK, 20)
    with pen.clip(hood):
        for x in (-66, -33, 33, 66):
            pen.line([(0, -94), (x * 0.8, -64), (x, -16)], [1, 2.6, 2], mix(BLACK, STEEL, 0.4), 0.8, 12)
    bar(pen, (0, -99), (0, -90), 4, STEEL)


def kite(pen: Pen, _rng: random.Random) -> None:
    """A diamond kite with a tail of bows."""
    yellow = rgb("#e2b23c")
    for pts, c in (([(0, -96), (56, -34), (0, -34)], RED), ([(0, -96), (0, -34), (-56, -34)], yellow),
                   ([(-56, -34), (0, -34), (0, 44)], BLUE), ([(0, -34), (56, -34), (0, 44)], yellow)):  # fmt: skip
        cut(pen, polygon(pts), c, 6)
    bar(pen, (0, -96), (0, 44), 2.4, WOOD)
    bar(pen, (-56, -34), (56, -34), 2.4, WOOD)
    pen.line([(0, 44), (18, 62), (-10, 80), (12, 98)], [1.6, 1.6, 1.6, 1.6], IRON, 1, 20)
    for x, y in ((14, 58), (-2, 76), (8, 92)):
        for s in (-1, 1):
            pen.flat(polygon([(x, y), (x + s * 13, y - 6), (x + s * 13, y + 6)]), RED)


def toy(pen: Pen, _rng: random.Random) -> None:
    """A teddy bear with a mended ear."""
    fur = rgb("#b98a52")
    for s in (-1, 1):
        cut(pen, ellipse(s * 50, 74, 26, 22), fur, 8)
        pen.flat(ellipse(s * 52, 76, 14, 12), rgb("#e6cfa0"))
        cut(pen, curve([(s * 40, 0), (s * 76, 16), (s * 80, 46), (s * 60, 48), (s * 38, 30)], True, 0.5), fur, 8)
        cut(pen, ellipse(s * 40, -78, 20, 19), fur, 6)
        pen.flat(ellipse(s * 40, -77, 11, 10), rgb("#8f6238"))
    cut(pen, ellipse(0, 38, 52, 54), fur, 18)
    cut(pen, ellipse(0, -44, 56, 50), fur, 18)
    pen.flat(ellipse(0, -30, 26, 20), rgb("#e6cfa0"))
    for s in (-1, 1):
        pen.flat(ellipse(s * 22, -52, 6, 7), IRON)
        pen.flat(ellipse(s * 22 - 2, -55, 2, 2), WHITE)
    pen.flat(ellipse(0, -38, 9, 6), IRON)
    trace(pen, [(-10, -22), (0, -18), (10, -22)], 3, IRON)
    for s in (-1, 1):
        pen.flat(polygon([(0, 6), (s * 30, -6), (s * 30, 20)]), RED)
    for i in range(4):
        bar(pen, (28 + i * 5, -66 - i * 5), (36 + i * 5, -62 - i * 5), 2, PAPER)


def flower(pen: Pen, _rng: random.Random) -> None:
    """A bunch of garden flowers tied with string."""
    heads = ((-44, -46, "#c9573f", 24), (0, -70, "#e6c8b8", 26), (44, -48, "#d9a03c", 24), (-16, -24, "#b5608a", 22),
             (26, -14, "#c9573f", 21), (-58, -10, "#e6c8b8", 18), (62, -8, "#b5608a", 17))  # fmt: skip
    for x, y, _, _ in heads:
        pen.line([(x, y), (x * 0.3, 34), (-x * 0.25, 96)], [4, 5, 5], GREEN, 1, 14)
    for x, y in ((-70, 18), (72, 20), (-34, 20), (46, 26)):
        leaf = [(x * 0.3, 44), (x * 0.7, y - 10), (x, y - 8), (x * 0.7, y + 14)]
        cut(pen, curve(leaf, True, 0.5), shade(GREEN, 0.9), 4, 1.5)
    for x, y, c, q in heads:
        for i in range(7):
            a = radians(51.4 * i)
            pen.flat(
                ellipse(x + q * 0.62 * cos(a), y + q * 0.62 * sin(a), q * 0.46, q * 0.46), shade(rgb(c), 0.9 + 0.03 * i)
            )
        pen.flat(ellipse(x, y, q * 0.34, q * 0.34), BRASS)
    trace(pen, [(-16, 46), (0, 52), (16, 46)], 8, PAPER)


def knife(pen: Pen, _rng: random.Random) -> None:
    """A kitchen knife."""
    blade = [(24, -16), (-40, -20), (-80, -10), (-98, 8), (-60, 16), (24, 16)]
    cut(pen, curve(blade, True, 0.2), STEEL, 6, 2.5)
    pen.line([(20, 10), (-50, 11), (-92, 7)], [2, 4, 1], WHITE, 0.8, 10)
    cut(pen, rect(24, -17, 9, 34, 2), IRON, 3, 1.5)
    cut(pen, curve([(32, -14), (64, -12), (92, -16), (98, 6), (88, 18), (60, 13), (32, 14)], True, 0.35), DARK_WOOD, 7)
    for x in (46, 64, 82):
        pen.flat(ellipse(x, 0, 3.4, 3.4), BRASS)


def pot(pen: Pen, _rng: random.Random) -> None:
    """A saucepan on the boil, its lid ajar."""
    steam(pen, -20, -44, 50)
    cut(pen, curve([(60, 0), (97, -8), (98, 6), (60, 18)], True, 0.2), IRON, 5)
    cut(pen, curve([(-70, -20), (66, -20), (62, 60), (48, 70), (-52, 70), (-66, 60)], True, 0.12), STEEL, 20)
    pen.flat(ellipse(-2, -20, 68, 15), shade(STEEL, 0.6))
    pen.flat(ellipse(-2, -18, 60, 10), rgb("#c98a4a"))
    with pen.at(14, -32, 1, 12):
        cut(pen, ellipse(0, 0, 66, 13), shade(STEEL, 1.1), 5)
        cut(pen, ellipse(0, -15, 10, 8), IRON, 3, 1.5)
    pen.line([(-58, 54), (-60, 0), (-58, -10)], [2, 6, 2], WHITE, 0.6, 8)


PROPS: dict[str, Prop] = {
    "letter": Prop(letter, 270, (-8, 78, 0)),
    "door": Prop(door, 2500, color=SAGE),
    "window": Prop(window, 1300),
    "bed": Prop(bed, 2200, foot=(92, 98)),
    "stove": Prop(stove, 1000, foot=(94, 92)),
    "teapot": Prop(teapot, 300, (-92, 6, 0), foot=(76, 60)),
    "bowl": Prop(bowl, 210, (-60, 40, 0), foot=(60, 50)),
    "lantern": Prop(lantern, 330, (0, -96, 0), foot=(96, 52)),
    "bag": Prop(bag, 480, (0, -80, 0), foot=(78, 92), color=SAILCLOTH),
    "bread": Prop(bread, 330, (-70, 44, 0), foot=(70, 94)),
    "boat": Prop(boat, 4000),
    "bus": Prop(bus, 6000, foot=(92, 90), color=RED),
    "grave": Prop(grave, 900),
    "shoes": Prop(shoes, 360, (-60, -14, 0), foot=(56, 92), color=rgb("#5c3a2a")),
    "umbrella": Prop(umbrella, 1080, (0, 84, 0), color=BLACK),
    "kite": Prop(kite, 620, (0, 20, 0)),
    "toy": Prop(toy, 260, (20, 60, 0), foot=(92, 70), color=rgb("#b98a52")),
    "flower": Prop(flower, 330, (0, 60, 0)),
    "knife": Prop(knife, 320, (66, 2, 0)),
    "pot": Prop(pot, 420, (84, 4, 0), foot=(70, 60)),
    "chess": Prop(pastime.western_chess, 460, foot=(86, 92)),
}
"""By name; what is not here looks the same everywhere."""
