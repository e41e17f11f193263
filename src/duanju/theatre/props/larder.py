"""Food as it is carried, bought and given, and the vessels of a household."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, rect, rgb, shade
from duanju.theatre.props.craft import (
    BLUE,
    BRASS,
    GREEN,
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

TIN = rgb("#b3babd")
ENAMEL = rgb("#f0ebdf")
YAM = rgb("#8f4a45")


def lunchbox(pen: Pen, _rng: random.Random) -> None:
    """An old aluminium lunch box, dented, its lid clipped on."""
    pen.line([(-70, -34), (-64, -62), (0, -70), (64, -62), (70, -34)], [5, 6, 6, 6, 5], shade(TIN, 0.8), 1, 30)
    cut(pen, curve([(-92, -22), (92, -22), (86, 64), (70, 76), (-70, 76), (-86, 64)], True, 0.14), TIN, 22)
    cut(
        pen, curve([(-97, -34), (-88, -44), (88, -44), (97, -34), (97, -8), (-97, -8)], True, 0.14), shade(TIN, 1.1), 14
    )
    pen.line([(-80, -36), (0, -38), (84, -36)], [1, 4, 1], WHITE, 0.8, 10)
    for s in (-1, 1):
        cut(pen, rect(s * 62 - 9, -20, 18, 36, 4), shade(TIN, 0.85), 4, 1.5, 1)
    pen.line([(-30, 24), (-16, 34), (4, 28)], [1, 5, 1], deep(TIN), 0.5, 8)
    pen.soft(ellipse(30, 46, 18, 8), deep(TIN), 0.4, 4)
    for x, y in ((-60, 60), (50, 10), (16, 66), (-76, 0)):
        pen.flat(curve([(x, y), (x + 9, y - 3), (x + 14, y + 3), (x + 5, y + 6)], True, 0.5), shade(TIN, 0.66), 0.8)


def apple(pen: Pen, _rng: random.Random) -> None:
    """A red apple with a leaf."""
    shape = curve([(0, -44), (26, -58), (62, -46), (76, -4), (58, 56), (26, 80), (0, 74), (-26, 80), (-58, 56),
                   (-76, -4), (-62, -46), (-26, -58)], True, 0.5)  # fmt: skip
    cut(pen, shape, RED, 24)
    with pen.clip(shape):
        pen.soft(ellipse(-34, 0, 26, 50), rgb("#e6b04a"), 0.55, 14)
        pen.soft(ellipse(-36, -26, 9, 16), WHITE, 0.6, 5)
    pen.soft(ellipse(0, -42, 20, 7), deep(RED), 0.7, 4)
    pen.line([(0, -40), (4, -68), (14, -88)], [5, 5, 7], WOOD, 1, 10)
    cut(pen, curve([(8, -68), (34, -92), (66, -86), (48, -64)], True, 0.5), GREEN, 6, 2)


def cake(pen: Pen, _rng: random.Random) -> None:
    """A birthday cake with candles."""
    cut(pen, ellipse(0, 84, 94, 13), ENAMEL, 10)
    cut(pen, curve([(-74, 8), (74, 8), (74, 78), (0, 88), (-74, 78)], True, 0.16), rgb("#e6c08a"), 20)
    icing = [
        (-76, 6),
        (0, -8),
        (76, 6),
        (76, 30),
        (56, 44),
        (40, 28),
        (20, 48),
        (0, 30),
        (-22, 46),
        (-42, 28),
        (-58, 44),
        (-76, 30),
    ]
    cut(pen, curve(icing, True, 0.45), rgb("#f3e3dc"), 10)
    pen.flat(ellipse(0, 6, 72, 13), rgb("#f8efe8"))
    for x in (-52, -26, 26, 52):
        cut(pen, ellipse(x, 12 - abs(x) * 0.06, 8, 7), RED, 3, 1.5)
    for x, y in ((-34, 0), (-12, -4), (12, -4), (34, 0)):
        bar(pen, (x, y), (x, y - 42), 6, rgb("#7fa3b0") if x % 4 else rgb("#d98a8a"))
        pen.glow(x, y - 54, 22, rgb("#ffd27a"), 0.6)
        flame = [(x, y - 70), (x + 5, y - 54), (x, y - 46), (x - 5, y - 54)]
        pen.flat(curve(flame, True, 0.5), rgb("#f6a93c"))
    for i in range(9):
        pen.flat(ellipse(-64 + i * 16, 68 + (i % 2) * 5, 4, 4), rgb("#c9776a"))


def milk(pen: Pen, _rng: random.Random) -> None:
    """A glass bottle of milk with a foil cap."""
    glass = turned([(0, 92), (44, 90), (46, 10), (40, -22), (22, -48), (20, -76), (0, -76)], 0.3)
    cut(pen, glass, rgb("#eef0ea"), 14)
    with pen.clip(glass):
        pen.flat(rect(-60, -90, 120, 38), rgb("#c3d2d2"), 0.6)
        pen.line([(-30, 80), (-32, 10), (-18, -40)], [3, 8, 3], WHITE, 0.9, 12)
    cut(pen, curve([(-24, -74), (24, -74), (26, -92), (0, -97), (-26, -92)], True, 0.3), shade(STEEL, 1.15), 5)
    cut(pen, rect(-34, 14, 68, 44, 3), BLUE, 6, 1.5)
    trace(pen, [(-22, 30), (22, 30)], 6, WHITE)
    trace(pen, [(-14, 44), (14, 44)], 4, WHITE)


def corn(pen: Pen, _rng: random.Random) -> None:
    """An ear of corn in its husk."""
    with pen.at(0, 0, 1, 24):
        ear = turned([(0, -96), (18, -80), (30, -20), (28, 50), (0, 70)], 0.4)
        cut(pen, ear, rgb("#e2b23c"), 12)
        with pen.clip(ear):
            for row in range(16):
                for k in range(-3, 4):
                    pen.flat(ellipse(k * 10 + (row % 2) * 3, -92 + row * 10, 4.2, 4.2), rgb("#f2d26a"))
        for s in (-1, 1):
            husk = [(0, 92), (s * 36, 60), (s * 46, 0), (s * 62, -44), (s * 26, -6), (s * 12, 40)]
            cut(pen, curve(husk, True, 0.4), GREEN, 10)
            pen.line([(s * 4, 88), (s * 30, 40), (s * 44, -14)], [1, 2.4, 1], deep(GREEN), 0.6, 10)
        bar(pen, (0, 80), (0, 98), 10, shade(GREEN, 0.8))


def sweet_potato(pen: Pen, _rng: random.Random) -> None:
    """Two roast sweet potatoes, one broken open and steaming."""
    for i, dx in enumerate((-24, -4, 16)):
        wisp = [(dx, -24), (dx + 7, -50), (dx - 5, -74), (dx + 3, -96 + 5 * i)]
        pen.line(wisp, [0.5, 4, 5, 0.5], WHITE, 0.4, 12)
    cut(pen, curve([(-90, 40), (-60, 10), (0, 16), (60, 34), (94, 62), (50, 80), (-40, 78)], True, 0.5), YAM, 14)
    cut(pen, curve([(-86, 20), (-58, -20), (-10, -22), (14, 4), (0, 34), (-50, 42)], True, 0.5), shade(YAM, 1.1), 12)
    inner = ellipse(4, 6, 20, 27)
    cut(pen, inner, rgb("#eba13c"), 7)
    pen.soft(ellipse(2, 2, 9, 14), rgb("#ffd88a"), 0.8, 4)
    for x, y in ((-62, 6), (-40, -8), (40, 54), (66, 62), (10, 62)):
        pen.line([(x - 8, y), (x, y + 2), (x + 8, y - 1)], [1, 2.4, 1], deep(YAM), 0.7, 6)


def tofu(pen: Pen, _rng: random.Random) -> None:
    """A block of tofu on a plate."""
    cut(pen, ellipse(0, 58, 96, 22), ENAMEL, 10)
    pen.flat(ring(0, 56, 84, 80, 0.2), BLUE)
    white = rgb("#f2ead6")
    cut(pen, solid([(-64, -14), (30, -14), (30, 56), (-64, 56)]), white, 6)
    pen.flat(solid([(30, -14), (66, -36), (66, 34), (30, 56)]), shade(white, 0.8))
    pen.flat(solid([(-64, -14), (-26, -36), (66, -36), (30, -14)]), shade(white, 1.05))
    for x in (-33, -2):
        bar(pen, (x, -14), (x, 56), 1.6, shade(white, 0.82))
    bar(pen, (-64, 21), (30, 21), 1.6, shade(white, 0.82))
    for x, y in ((-10, -28), (12, -24), (-32, -22)):
        pen.flat(ring(x, y, 5, 3, 0.6), GREEN)


def seeds(pen: Pen, rng: random.Random) -> None:
    """A dish of sunflower seeds, some spilt."""
    for _ in range(60):
        a, q = rng.uniform(0, 360), rng.uniform(0, 1)
        x, y = 70 * q * cos(radians(a)), -4 - abs(30 * (1 - q)) + 8 * sin(radians(a))
        _seed(pen, x, y, rng.uniform(0, 180))
    cut(pen, curve([(-90, 0), (90, 0), (54, 54), (-54, 54)], True, 0.3), rgb("#7fa3a0"), 18)
    trace(pen, [(-88, 2), (0, 12), (88, 2)], 5, shade(rgb("#7fa3a0"), 1.25))
    for x, y in ((-84, 70), (-60, 80), (66, 78), (84, 66), (30, 82), (-16, 76)):
        _seed(pen, x, y, rng.uniform(0, 180))


def _seed(pen: Pen, x: float, y: float, turn: float) -> None:
    with pen.at(x, y, 1, turn):
        pen.flat(curve([(-10, 0), (0, -4.6), (10, 0), (0, 4.6)], True, 0.6), rgb("#2e2b2a"))
        pen.line([(-7, -1), (7, -1)], [1, 1.6], PAPER, 0.9, 4)


def tea_leaves(pen: Pen, rng: random.Random) -> None:
    """A tin of tea and a heap of leaves."""
    cut(pen, rect(-70, -60, 84, 128, 6), GREEN, 18)
    cut(pen, rect(-74, -86, 92, 34, 6), shade(GREEN, 0.8), 14)
    cut(pen, rect(-54, -30, 52, 72, 3), PAPER, 5, 1.5)
    writing(pen, rng, (-44, -24, -12, 36), 2, IRON, 20, True)
    for _ in range(70):
        x = rng.uniform(-20, 94)
        y = 84 - rng.uniform(0, 1) * max(4.0, 46 - abs(x - 42) * 0.8)
        with pen.at(x, y, 1, rng.uniform(-60, 60)):
            pen.line([(-8, 0), (0, -2), (8, 1)], [1, 4, 1], shade(rgb("#44583a"), rng.uniform(0.8, 1.3)), 1, 6)


def thermos(pen: Pen, _rng: random.Random) -> None:
    """A vacuum flask with a painted flower."""
    pen.line([(46, -44), (82, -34), (84, 30), (46, 44)], [7, 9, 9, 7], STEEL, 1, 26)
    body = turned([(0, 94), (48, 92), (50, 0), (46, -50), (28, -66), (0, -66)], 0.2)
    cut(pen, body, RED, 20)
    cut(pen, curve([(-26, -64), (26, -64), (22, -94), (0, -98), (-22, -94)], True, 0.2), STEEL, 8)
    for y in (-48, 84):
        bar(pen, (-49, y), (49, y), 7, STEEL)
    for i in range(6):
        a = radians(60 * i)
        pen.flat(ellipse(16 * cos(a), 18 + 16 * sin(a), 12, 12), rgb("#f0c9c0"))
    pen.flat(ellipse(0, 18, 9, 9), rgb("#e2b23c"))
    pen.line([(-20, 70), (0, 40), (22, 62)], [4, 3, 4], GREEN, 1, 10)
    pen.line([(-36, 80), (-38, 0), (-32, -50)], [2, 5, 2], WHITE, 0.4, 10)


def washbasin(pen: Pen, _rng: random.Random) -> None:
    """An enamel washbasin with a red flower and a blue rim."""
    pen.flat(ellipse(0, -20, 96, 34), shade(ENAMEL, 0.85))
    cut(pen, curve([(-94, -20), (94, -20), (72, 44), (50, 60), (-50, 60), (-72, 44)], True, 0.25), ENAMEL, 20)
    cut(pen, ring(0, -20, 97, 86, 0.32), BLUE, 4, 2)
    pen.flat(ellipse(0, -15, 80, 22), rgb("#7fa0a8"))
    pen.line([(-50, -14), (-10, -8), (40, -14)], [1, 3, 1], WHITE, 0.7, 10)
    for x in (-34, 36):
        for i in range(5):
            a = radians(72 * i)
            pen.flat(ellipse(x + 9 * cos(a), 34 + 8 * sin(a), 7, 7), RED)
        pen.flat(ellipse(x, 34, 4, 4), BRASS)
        pen.line([(x + 12, 42), (x + 24, 40)], [5, 1], GREEN, 1, 5)


def toothbrush(pen: Pen, _rng: random.Random) -> None:
    """A toothbrush in a mug."""
    with pen.at(8, -30, 1, 16):
        bar(pen, (0, 30), (0, -58), 7, rgb("#c9463a"))
        for i in range(5):
            bar(pen, (3, -34 - i * 6), (16, -34 - i * 6), 4.6, WHITE)
    with pen.at(-16, -26, 1, -14):
        bar(pen, (0, 30), (0, -56), 7, GREEN)
        for i in range(5):
            bar(pen, (-3, -32 - i * 6), (-16, -32 - i * 6), 4.6, WHITE)
    pen.line([(50, 10), (80, 16), (78, 62), (48, 66)], [8, 9, 9, 8], ENAMEL, 1, 22)
    cut(pen, solid([(-54, -6), (54, -6), (48, 92), (-48, 92)]), ENAMEL, 16)
    bar(pen, (-55, -5), (55, -5), 6, BLUE)
    pen.line([(-36, 40), (0, 48), (38, 40)], [2, 4, 2], RED, 1, 12)


def cigarette(pen: Pen, _rng: random.Random) -> None:
    """A cigarette that burns in a dish."""
    for dx in (0, 8):
        pen.line([(60, 4), (70 + dx, -30), (50 + dx, -60), (66 + dx, -97)], [0.6, 4, 5, 0.6], WHITE, 0.35, 18)
    cut(pen, curve([(-92, 30), (92, 30), (66, 64), (-66, 64)], True, 0.3), mix(STEEL, BLUE, 0.3), 16)
    pen.flat(ellipse(0, 30, 90, 16), shade(mix(STEEL, BLUE, 0.3), 0.7))
    for x in (-30, -8, 20):
        pen.flat(ellipse(x, 32, 14, 5), rgb("#8f8b86"))
    with pen.at(2, 18, 1, -12):
        bar(pen, (-76, 6), (-32, 6), 15, rgb("#c98f4a"))
        bar(pen, (-33, 6), (50, 6), 15, PAPER)
        pen.flat(ellipse(54, 6, 8, 7.5), rgb("#6a6664"))
        pen.flat(ellipse(52, 6, 3, 7), rgb("#e8622c"))
    pen.glow(56, 10, 18, rgb("#ff8a4a"), 0.6)


PROPS: dict[str, Prop] = {
    "lunchbox": Prop(lunchbox, 260, (-60, 70, 0), foot=(76, 84)),
    "apple": Prop(apple, 110, (0, 72, 0), foot=(76, 56), color=RED),
    "cake": Prop(cake, 360, (-70, 84, 0), foot=(94, 88)),
    "milk": Prop(milk, 230, (-40, 20, 0), foot=(92, 50)),
    "corn": Prop(corn, 260, (-30, 70, 0)),
    "sweet-potato": Prop(sweet_potato, 240, (-20, 74, 0), foot=(78, 88)),
    "tofu": Prop(tofu, 260, (-60, 66, 0), foot=(78, 84)),
    "seeds": Prop(seeds, 230, (-40, 50, 0), foot=(80, 84)),
    "tea-leaves": Prop(tea_leaves, 210, (-66, 40, 0), foot=(84, 88)),
    "thermos": Prop(thermos, 380, (84, 0, 0), foot=(94, 54), color=RED),
    "washbasin": Prop(washbasin, 480, (-90, 0, 0), foot=(60, 70)),
    "toothbrush": Prop(toothbrush, 180, (70, 40, 0), foot=(92, 56)),
    "cigarette": Prop(cigarette, 150, foot=(64, 74)),
}
