"""Things that are worn, packed, played with or played upon."""

import random
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.props.craft import (
    BLUE,
    BRASS,
    DARK_WOOD,
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
    turned,
)  # fmt: skip


def suitcase(pen: Pen, _rng: random.Random) -> None:
    """A leather suitcase with straps."""
    leather = rgb("#8d5b3a")
    pen.line([(-26, -48), (-24, -74), (24, -74), (26, -48)], [8, 9, 9, 8], DARK_WOOD, 1, 20)
    cut(pen, rect(-94, -50, 188, 126, 12), leather, 18)
    for s in (-1, 1):
        cut(pen, rect(s * 52 - 9, -50, 18, 126, 1), shade(leather, 0.66), 4, 1.5, 1)
        cut(pen, rect(s * 52 - 12, -8, 24, 18, 3), BRASS, 4, 1, 1)
        for y in (-38, 62):
            cut(pen, ellipse(s * 88, y + 2, 10, 12), shade(leather, 0.7), 2, 1, 1)
    bar(pen, (-92, -12), (92, -12), 2.4, deep(leather))
    cut(pen, rect(-12, -18, 24, 16, 2), BRASS, 3, 1, 1)
    cut(pen, rect(-36, 24, 46, 30, 2), rgb("#e5d3a4"), 4, 1, 1)
    trace(pen, [(-30, 33), (2, 33)], 2, BLUE)
    trace(pen, [(-30, 43), (-8, 43)], 2, BLUE)


def bag(pen: Pen, rng: random.Random) -> None:
    """A red cloth bundle knotted at the top."""
    cloth = rgb("#b5382f")
    for s in (-1, 1):
        cut(pen, curve([(0, -42), (s * 22, -66), (s * 52, -90), (s * 60, -72), (s * 40, -50), (s * 14,
            -34)], True, 0.45),
            shade(cloth, 1.05 if s < 0 else 0.9), 8)  # fmt: skip
    body = curve([(-78, 62), (-84, 20), (-58, -16), (-14, -38), (14, -38), (58, -16), (84, 20), (78, 62),
        (40, 84), (-40, 84)],
                 True, 0.5)  # fmt: skip
    cut(pen, body, cloth, 24)
    with pen.clip(body):
        for x in (-52, -22, 14, 48):
            pen.line([(x * 0.18, -36), (x * 0.8, 2), (x * 1.15, 44)], [5, 4, 0.5], deep(cloth), 0.6, 12)
        for _ in range(16):
            px, py = rng.uniform(-72, 72), rng.uniform(-10, 76)
            for i in range(4):
                a = radians(90 * i)
                pen.flat(ellipse(px + 4 * cos(a), py + 4 * sin(a), 2.8, 2.8), rgb("#eac9a0"), 0.85)
    cut(pen, ellipse(0, -40, 19, 13), shade(cloth, 0.9), 7)


def coat(pen: Pen, _rng: random.Random) -> None:
    """A long coat on a hanger."""
    trace(pen, [(0, -84), (0, -94), (8, -98), (11, -90)], 3, STEEL)
    wool = rgb("#4a5560")
    for s in (-1, 1):
        cut(
            pen,
            curve([(s * 30, -72), (s * 58, -58), (s * 78, 20), (s * 70, 40), (s * 52, 36), (s * 42, -20)], True, 0.35),
            wool,
            9,
        )
    cut(pen, curve([(-16, -84), (-52, -66), (-48, 0), (-58, 94), (0, 98), (58, 94), (48, 0), (52, -66),
        (16, -84), (0, -70)],
                   True, 0.25), wool, 18)  # fmt: skip
    for s in (-1, 1):
        cut(
            pen,
            curve([(s * 15, -86), (s * 34, -60), (s * 24, -36), (s * 2, 0), (s * 3, -50)], True, 0.15),
            shade(wool, 0.85),
            3,
            2,
        )
        pen.flat(rect(s * 32 - 11, 30, 22, 6, 1), deep(wool))
    trace(pen, [(2, 0), (3, 94)], 2.6, deep(wool))
    for y in (10, 34, 58):
        pen.flat(ellipse(-9, y, 4.6, 4.6), BRASS)
        pen.flat(ellipse(15, y, 4.6, 4.6), BRASS)


def scarf(pen: Pen, _rng: random.Random) -> None:
    """A knitted scarf, loosely folded."""
    wool = rgb("#b5382a")
    long = [(-62, -70), (20, -84), (72, -52), (34, -16), (-44, -2), (-66, 26), (-20, 46), (22, 60), (18, 90)]
    pen.line([(x + 3, y + 6) for x, y in long], [34] * 9, (0.1, 0.05, 0.1), 0.25, 60)
    pen.line(long, [34, 36, 38, 38, 38, 38, 36, 36, 34], wool, 1, 60)
    pen.line(long, [3] * 9, deep(wool), 0.4, 60)
    for t in ((-62, -70, -52), (-40, -74, -40), (16, 68, 20)):
        pen.line([(t[0] - 4, t[1] - 17), (t[0] + 4, t[1] + 17)], [7, 7], rgb("#efd9b0"), 1, 4)
    for i in range(7):
        pen.line([(3 + i * 5, 86), (2 + i * 5.6, 100)], [3, 2], shade(wool, 0.8), 1, 4)
        pen.line([(-64, -86 + i * 5), (-82, -88 + i * 6)], [3, 2], shade(wool, 0.8), 1, 4)


def hat(pen: Pen, _rng: random.Random) -> None:
    """A felt hat with a band."""
    felt = rgb("#6e5a48")
    cut(
        pen,
        curve([(-97, 24), (-60, 12), (0, 20), (60, 12), (97, 24), (70, 44), (0, 52), (-70, 44)], True, 0.5),
        felt,
        10,
    )
    cut(pen, curve([(-58, 26), (-54, -24), (-34, -52), (-8, -44), (8, -44), (34, -52), (54, -24), (58, 26),
        (0, 36)], True, 0.4),
        felt, 16)  # fmt: skip
    cut(pen, curve([(-58, 10), (0, 22), (58, 10), (58, 27), (0, 38), (-58, 27)], True, 0.3), shade(felt, 0.5), 0, 0, 0)
    pen.line([(-8, -44), (-2, -26), (0, -8)], [1, 5, 1], deep(felt), 0.7, 8)


def shoes(pen: Pen, _rng: random.Random) -> None:
    """A pair of hand-sewn cloth shoes."""
    cloth = rgb("#2c3140")
    for dx, dy in ((-30, -24), (18, 16)):
        with pen.at(dx, dy, 0.86):
            cut(pen, curve([(-84, 14), (-80, 30), (0, 36), (84, 30), (92, 18), (80, 10)], True, 0.3), rgb("#e9dfc8"), 4)
            cut(pen, curve([(-84, 18), (-86, -24), (-62, -28), (-34, -6), (14, -18), (52, -12), (86, 8),
                (90, 20), (0, 26)],
                           True, 0.45), cloth, 13)  # fmt: skip
            pen.flat(
                curve([(-78, -22), (-62, -26), (-34, -5), (4, -14), (-20, 2), (-62, -6)], True, 0.5), shade(cloth, 0.5)
            )
            pen.line([(-60, -25), (-34, -4), (10, -15)], [1.6, 2.4, 1.6], mix(cloth, WHITE, 0.5), 0.9, 12)
            for i in range(12):
                pen.flat(ellipse(-74 + i * 13, 30, 1.6, 1.2), deep(rgb("#e9dfc8")))


def finger_ring(pen: Pen, _rng: random.Random) -> None:
    """A gold ring with a small stone."""
    cut(pen, ring(0, 16, 62, 48, 0.98), rgb("#d7a63f"), 10)
    pen.line([(-50, -6), (-28, -30), (0, -39)], [1, 4, 1], WHITE, 0.8, 10)
    cut(pen, polygon([(-20, -44), (20, -44), (12, -30), (-12, -30)]), rgb("#b98a30"), 3, 1)
    stone = polygon([(-26, -62), (-13, -78), (13, -78), (26, -62), (0, -36)])
    cut(pen, stone, rgb("#8f2f3a"), 8)
    for a, b in (
        ((-26, -62), (26, -62)),
        ((-13, -78), (-8, -62)),
        ((13, -78), (8, -62)),
        ((-8, -62), (0, -36)),
        ((8, -62), (0, -36)),
    ):
        bar(pen, a, b, 1.2, rgb("#e3a0a4"))
    pen.glow(-10, -70, 16, WHITE, 0.7)


def drum(pen: Pen, _rng: random.Random) -> None:
    """A red barrel drum on its stand with two sticks."""
    for s in (-1, 1):
        pen.line([(s * 40, 50), (s * 62, 96)], [8, 7], DARK_WOOD, 1, 4)
    body = curve([(-62, -40), (62, -40), (82, 8), (62, 58), (0, 68), (-62, 58), (-82, 8)], True, 0.35)
    cut(pen, body, rgb("#b5302a"), 22)
    cut(pen, ellipse(0, -40, 66, 20), rgb("#ead6ae"), 10)
    pen.flat(ring(0, -40, 66, 59, 0.3), DARK_WOOD)
    for i in range(13):
        a = radians(180 * i / 12)
        pen.flat(ellipse(63 * cos(a), -32 + 19 * sin(a), 3.2, 3.2), BRASS)
        pen.flat(ellipse(62 * cos(a), 50 + 14 * sin(a), 3.2, 3.2), BRASS)
    cut(pen, ring(0, 24, 13, 8), BRASS, 3, 1)
    for s in (-1, 1):
        pen.line([(s * 10, -48), (s * 84, -92)], [6, 4.5], WOOD, 1, 4)
        pen.flat(ellipse(s * 9, -47, 6, 5), shade(WOOD, 1.2))


def violin(pen: Pen, _rng: random.Random) -> None:
    """A violin with its bow."""
    with pen.at(6, 0, 1, 24):
        wood = rgb("#a65b2c")
        cut(pen, rect(-5, -96, 10, 78, 2), DARK_WOOD, 4)
        cut(pen, curve([(-6, -94), (-8, -104), (2, -108), (9, -100), (5, -90)], True, 0.5), wood, 3, 1)
        body = turned([(0, -28), (24, -24), (32, -4), (20, 16), (24, 26), (40, 48), (36, 76), (14, 90), (0, 92)], 0.5)
        cut(pen, body, wood, 12)
        cut(pen, solid([(-5, -30), (5, -30), (7, 34), (-7, 34)]), rgb("#231c1a"), 2, 1)
        for s in (-1, 1):
            pen.line([(s * 16, 20), (s * 13, 34), (s * 19, 48)], [1.4, 3, 1.4], rgb("#2c1a12"), 1, 10)
            for y in (-92, -82):
                bar(pen, (s * 4, y), (s * 12, y - 2), 3, DARK_WOOD)
        bar(pen, (-11, 42), (11, 42), 4, rgb("#e0c088"))
        cut(pen, solid([(-6, 60), (6, 60), (3, 86), (-3, 86)]), rgb("#231c1a"), 2, 1)
        for x in (-3, -1, 1, 3):
            bar(pen, (x, -92), (x * 1.2, 66), 0.7, rgb("#e6e0d0"))
    pen.line([(-86, 84), (-10, -20), (60, -92)], [4, 3, 3], DARK_WOOD, 1, 10)
    pen.line([(-82, 90), (62, -86)], [1.6, 1.6], WHITE, 1, 4)


def erhu(pen: Pen, _rng: random.Random) -> None:
    """A two-stringed fiddle with its bow."""
    trace(pen, [(-12, 84), (0, -60), (4, -96)], 5, rgb("#4c2a20"))
    pen.line([(4, -92), (8, -100), (-2, -99)], [5, 5, 2], rgb("#4c2a20"), 1, 8)
    for y in (-72, -54):
        bar(pen, (2, y), (30, y - 5), 5, DARK_WOOD)
    drum_ = curve([(-38, 60), (-26, 52), (2, 52), (12, 60), (12, 86), (2, 94), (-28, 94), (-38, 86)], True, 0.2)
    cut(pen, drum_, rgb("#5d3226"), 7)
    cut(pen, ellipse(-34, 73, 8, 18), rgb("#b9a878"), 3, 1)
    for i in range(5):
        bar(pen, (-39, 61 + i * 6), (-30, 62 + i * 6), 0.9, rgb("#5a5034"))
    for d in (0, 4):
        bar(pen, (6 + d * 0.5, -70 + d * 3), (-24 + d, 66), 0.9, rgb("#e6e0d0"))
    pen.line([(-96, 46), (-20, 30), (90, 40)], [2, 3, 3], WOOD, 1, 14)
    pen.line([(-94, 50), (88, 46)], [2.4, 2.4], WHITE, 1, 4)


def piano(pen: Pen, _rng: random.Random) -> None:
    """An upright piano with sheet music."""
    black = rgb("#2d2522")
    cut(pen, rect(-96, -86, 192, 178, 5), black, 16)
    cut(pen, rect(-100, -92, 200, 12, 3), shade(black, 1.25), 5)
    cut(pen, rect(-84, -70, 168, 60, 4), shade(black, 1.15), 6, 1)
    cut(pen, rect(-28, -66, 26, 40, 1), WHITE, 4, 1, 1)
    cut(pen, rect(0, -66, 26, 40, 1), WHITE, 4, 1, 1)
    for x in (-26, 2):
        for i in range(4):
            bar(pen, (x + 2, -58 + i * 8), (x + 20, -58 + i * 8), 0.8, IRON)
            pen.flat(ellipse(x + 5 + i * 4, -58 + i * 8, 1.8, 1.4), IRON)
    cut(pen, rect(-100, 0, 200, 26, 3), shade(black, 1.2), 5)
    pen.flat(rect(-92, 2, 184, 15, 1), WHITE)
    for i in range(1, 28):
        bar(pen, (-92 + i * 6.6, 2), (-92 + i * 6.6, 17), 0.7, IRON)
        if i % 7 not in (0, 3):
            pen.flat(rect(-94 + i * 6.6, 2, 4, 9), rgb("#1a1718"))
    for s in (-1, 1):
        cut(pen, rect(s * 88 - 8, 26, 16, 68, 2), shade(black, 1.1), 4)
    for x in (-10, 10):
        cut(pen, rect(x - 5, 84, 10, 6, 2), BRASS, 2, 1, 1)


def toy(pen: Pen, _rng: random.Random) -> None:
    """A tiger of stuffed cloth."""
    yellow = rgb("#e0a53a")
    pen.line([(60, 36), (92, 16), (88, -26), (72, -34)], [14, 14, 13, 8], yellow, 1, 20)
    cut(pen, curve([(-30, 76), (-34, 20), (10, 2), (62, 14), (76, 46), (70, 78), (46, 78), (40, 60), (8,
        62), (2, 78)], True, 0.4),
        yellow, 16)  # fmt: skip
    for x in (20, 38, 56):
        pen.line([(x, 8), (x + 4, 26), (x - 2, 40)], [2, 6, 1], rgb("#2a211e"), 1, 8)
    for s in (-1, 1):
        cut(pen, ellipse(-24 + s * 42, -58, 17, 17), yellow, 5)
        pen.flat(ellipse(-24 + s * 42, -58, 9, 9), RED)
    cut(pen, ellipse(-24, -16, 62, 55), yellow, 18)
    for s in (-1, 1):
        pen.flat(ellipse(-24 + s * 24, -18, 14, 15), WHITE)
        pen.flat(ellipse(-22 + s * 22, -16, 8, 9), rgb("#1e1a1a"))
        pen.flat(ellipse(-25 + s * 22, -20, 2.6, 2.6), WHITE)
        for i in range(3):
            pen.line([(-24 + s * 52, 4 + i * 8), (-24 + s * 78, i * 12)], [2, 0.8], rgb("#2a211e"), 1, 4)
    pen.flat(polygon([(-34, 6), (-14, 6), (-24, 17)]), RED)
    trace(pen, [(-44, 20), (-34, 27), (-24, 19), (-14, 27), (-4, 20)], 3, rgb("#2a211e"))
    for y, w in ((-62, 18), (-53, 24), (-44, 16)):
        bar(pen, (-24 - w, y), (-24 + w, y), 4.4, rgb("#2a211e"))
    bar(pen, (-24, -66), (-24, -42), 4.4, rgb("#2a211e"))


def kite(pen: Pen, _rng: random.Random) -> None:
    """A swallow kite with long tails."""
    black, white = rgb("#2b2a30"), rgb("#efe6d2")
    for s in (-1, 1):
        pen.line([(s * 8, 40), (s * 24, 70), (s * 14, 98)], [12, 10, 2], black, 1, 12)
        wing = curve([(s * 8, -26), (s * 52, -64), (s * 97, -60), (s * 84, -24), (s * 40, -2), (s * 8, 6)], True, 0.4)
        cut(pen, wing, black, 8)
        with pen.clip(wing):
            pen.flat(ellipse(s * 50, -36, 21, 15), RED)
            pen.flat(ellipse(s * 50, -36, 12, 8), rgb("#e8b84a"))
            for i in range(4):
                pen.line([(s * (70 + i * 7), -62), (s * (66 + i * 7), -24)], [3, 2], white, 1, 4)
    cut(
        pen,
        curve([(0, -78), (15, -56), (14, -20), (19, 20), (0, 54), (-19, 20), (-14, -20), (-15, -56)], True, 0.45),
        black,
        6,
    )
    pen.flat(ellipse(0, 12, 11, 28), white)
    for s in (-1, 1):
        pen.flat(ellipse(s * 6, -58, 4.6, 5.4), white)
        pen.flat(ellipse(s * 6, -57, 2.2, 2.8), rgb("#141416"))
    pen.flat(polygon([(-4, -70), (4, -70), (0, -84)]), RED)
    pen.line([(0, 10), (-30, 60), (-72, 98)], [0.9, 0.9, 0.9], deep(white), 1, 10)


def ball(pen: Pen, _rng: random.Random) -> None:
    """A leather football."""
    skin = rgb("#e6dcc8")
    path = ellipse(0, 0, 82, 82)
    cut(pen, path, skin, 26)
    with pen.clip(path):
        for cx, cy, r in (
            (0, 0, 26),
            *((74 * cos(radians(72 * i - 90)), 74 * sin(radians(72 * i - 90)), 27) for i in range(5)),
        ):
            turn = [radians(72 * j - (54 if cx or cy else 90)) for j in range(5)]
            pen.flat(polygon([(cx + r * cos(a), cy + r * sin(a)) for a in turn]), rgb("#2d2b2c"))
        for i in range(5):
            a, b = radians(72 * i - 90), radians(72 * i - 54)
            bar(pen, (26 * cos(a), 26 * sin(a)), (48 * cos(a), 48 * sin(a)), 2.6, deep(skin))
            bar(pen, (48 * cos(a), 48 * sin(a)), (60 * cos(b), 60 * sin(b)), 2.6, deep(skin))
            bar(pen, (60 * cos(b), 60 * sin(b)), (90 * cos(b), 90 * sin(b)), 2.6, deep(skin))
            bar(pen, (60 * cos(b), 60 * sin(b)), (48 * cos(a + 1.2566), 48 * sin(a + 1.2566)), 2.6, deep(skin))
    pen.soft(ellipse(-28, -34, 18, 14), WHITE, 0.5, 8)


PROPS: dict[str, Prop] = {
    "suitcase": Prop(suitcase, 620, (0, -72, 0), foot=(78, 92), color=rgb("#8d5b3a")),
    "bag": Prop(bag, 380, (0, -44, 0), foot=(84, 74), color=rgb("#b5382f")),
    "coat": Prop(coat, 1250, (0, -84, 0), color=rgb("#4a5560")),
    "scarf": Prop(scarf, 420, (-10, -6, 0), color=rgb("#b5382a")),
    "hat": Prop(hat, 370, (-80, 26, 0), foot=(44, 88), color=rgb("#6e5a48")),
    "shoes": Prop(shoes, 360, (-60, -10, 0), foot=(56, 92), color=rgb("#2c3140")),
    "ring": Prop(finger_ring, 42, (0, 60, 0), foot=(78, 56)),
    "drum": Prop(drum, 620, foot=(96, 70)),
    "violin": Prop(violin, 660, (-10, -50, 0)),
    "erhu": Prop(erhu, 900, (2, -20, 0)),
    "piano": Prop(piano, 1550, foot=(96, 96)),
    "toy": Prop(toy, 260, (20, 50, 0), foot=(82, 80)),
    "kite": Prop(kite, 620, (0, 20, 0)),
    "ball": Prop(ball, 235, (-60, 50, 0), foot=(82, 62)),
}
