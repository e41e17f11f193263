"""Things that are read, written, kept in a wallet or carried in a pocket."""

import random
from itertools import pairwise
from math import cos, radians, sin

from duanju.theatre.pen import Pen, curve, ellipse, mix, polygon, rect, rgb, shade
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
    trace,
    writing,
)  # fmt: skip


def letter(pen: Pen, rng: random.Random) -> None:
    """A folded letter covered with handwriting in columns, a red seal at its end."""
    cut(pen, solid([(-70, -97), (64, -99), (74, 94), (-64, 97)]), PAPER, 10)
    with pen.at(0, 0, 1, -1.6):
        for i in range(9):
            bar(pen, (60 - i * 15, -86), (60 - i * 15, 84), 0.8, rgb("#c98a6c"))
        writing(pen, rng, (-60, -82, 60, 84), 8, INK_BLUE, 8.5, True)
    for y in (-34, 32):
        pen.line([(-66, y), (0, y - 2), (66, y - 1)], [1, 3.4, 1], rgb("#b9a987"), 0.75, 6)
        pen.line([(-66, y + 2.5), (0, y + 1), (66, y + 2)], [1, 2, 1], WHITE, 0.8, 6)
    pen.flat(rect(-60, 64, 17, 17, 2), RED)
    writing(pen, rng, (-57, 66, -45, 80), 2, PAPER, 5)


def paper(pen: Pen, rng: random.Random) -> None:
    """A torn note with one line of writing."""
    torn = [(-90, -52), (-40, -60), (20, -56), (88, -62), (92, -20), (86, 12), (94, 50)]
    ragged = [(70 - i * 16, 54 + rng.uniform(-5, 5)) for i in range(11)]
    cut(pen, curve([*torn, *ragged, (-92, 10)], True, 0.2), PAPER, 8)
    writing(pen, rng, (-74, -40, 76, 36), 3, INK_BLUE, 15)
    pen.line([(0, -58), (3, 0), (-2, 56)], [1, 3, 1], rgb("#b9a987"), 0.7, 8)


def newspaper(pen: Pen, rng: random.Random) -> None:
    """A folded newspaper with a headline and a picture."""
    sheet = rgb("#e4dcc9")
    cut(pen, solid([(-84, -90), (90, -94), (96, 86), (-80, 92)]), shade(sheet, 0.85), 6)
    cut(pen, solid([(-92, -92), (84, -96), (88, 88), (-88, 94)]), sheet, 14)
    ink = rgb("#3a3633")
    writing(pen, rng, (-78, -84, 72, -62), 1, ink, 22)
    bar(pen, (-82, -54), (78, -56), 2, ink)
    cut(pen, rect(-78, -46, 74, 58, 0), rgb("#8d867a"), 0, 0, 0)
    pen.flat(polygon([(-78, 12), (-56, -14), (-40, 0), (-22, -24), (-4, 4), (-4, 12)]), rgb("#55504a"))
    pen.flat(ellipse(-22, -34, 6, 6), WHITE)
    for x in (4, 44):
        writing(pen, rng, (x, -46, x + 34, 84), 17, ink, 4)
    writing(pen, rng, (-78, 20, -42, 86), 9, ink, 4)
    writing(pen, rng, (-38, 20, -2, 86), 9, ink, 4)
    pen.line([(-88, 0), (0, -3), (86, -4)], [1, 5, 1], rgb("#a79d88"), 0.6, 6)


def book(pen: Pen, rng: random.Random) -> None:
    """An open book seen from its reader's side."""
    cut(pen, solid([(-99, -50), (0, -42), (99, -50), (99, 62), (0, 70), (-99, 62)]), RED, 10)
    for s in (-1, 1):
        for d in (6, 3, 0):
            page = curve([(s * 1, -44 - d), (s * 44, -62 - d), (s * 94, -52 - d), (s * 94, 52 - d), (s * 44, 46 - d),
                          (s * 1, 60 - d)], True, 0.22)  # fmt: skip
            cut(pen, page, PAPER if d == 0 else shade(PAPER, 0.9), 8 if d == 0 else 0, 1.2, 1)
        with pen.at(0, 0):
            writing(pen, rng, (14 if s > 0 else -86, -42, 86 if s > 0 else -14, 40), 8, rgb("#4b443c"), 6)
    pen.soft(curve([(-8, -48), (0, -42), (8, -48), (8, 58), (0, 62), (-8, 58)], True, 0.3), rgb("#6b5a44"), 0.4, 4)
    pen.line([(6, -46), (10, 20), (16, 88)], [5, 5, 5], rgb("#c8a03a"), 1, 8)


def photo(pen: Pen, rng: random.Random) -> None:
    """An old family photograph with a deckled edge."""
    edge = []
    for i in range(17):
        edge.append((-78 + i * 9.75, -96 + (i % 2) * 2.2))
    for i in range(20):
        edge.append((78 - (i % 2) * 2.2, -92 + i * 9.8))
    for i in range(17):
        edge.append((78 - i * 9.75, 97 - (i % 2) * 2.2))
    for i in range(20):
        edge.append((-78 + (i % 2) * 2.2, 94 - i * 9.8))
    cut(pen, polygon(edge), rgb("#ede2c8"), 8)
    inside = rect(-66, -84, 132, 150, 2)
    pen.flat(inside, rgb("#a58f6f"))
    with pen.clip(inside):
        pen.flat(rect(-66, -84, 132, 60), rgb("#bda985"))
        for i in range(9):
            pen.flat(rect(-66 + i * 15, -74, 9, 66, 1), rgb("#af9a78"))
        for x, y, r, c in ((-28, -16, 19, "#4c3b2c"), (28, -22, 20, "#3f3126"), (0, 26, 15, "#5a4636")):
            coat = curve([(x - r * 1.9, 80), (x - r * 1.6, y + r * 1.7), (x - r * 0.5, y + r * 1.1),
                (x + r * 0.5, y + r * 1.1),
                          (x + r * 1.6, y + r * 1.7), (x + r * 1.9, 80)], True, 0.4)  # fmt: skip
            pen.fill(coat, rgb(c), 1.5)
            pen.flat(ellipse(x, y, r * 0.82, r), rgb("#cdb48c"))
            pen.flat(curve([(x - r * 0.9, y), (x - r * 0.7, y - r), (x + r * 0.7, y - r), (x + r * 0.9, y),
                (x, y - r * 0.62)],
                           True, 0.5), rgb("#2e241c"))  # fmt: skip
            for e in (-0.32, 0.32):
                pen.flat(ellipse(x + e * r, y + 1, 1.6, 1.8), rgb("#2e241c"))
            trace(
                pen,
                [(x - r * 0.25, y + r * 0.48), (x, y + r * 0.56), (x + r * 0.25, y + r * 0.48)],
                1.4,
                rgb("#7a4f3a"),
            )
    pen.line([(40, 66), (54, 78), (77, 84)], [1, 2.5, 1], rgb("#c9b893"), 0.9, 8)
    writing(pen, rng, (-50, 74, 24, 88), 1, rgb("#6a5a48"), 7)


def ticket(pen: Pen, rng: random.Random) -> None:
    """A small stiff railway ticket, punched."""
    card = rgb("#e3c9a0")
    cut(pen, solid([(-94, -50), (94, -54), (96, 50), (-92, 54)]), card, 10)
    for i in range(15):
        y = -44 + i * 6.4
        pen.flat(ellipse(-93, y, 2, 2), shade(card, 0.7))
    bar(pen, (-76, -32), (80, -35), 9, RED)
    writing(pen, rng, (-74, -22, 6, 0), 1, INK_BLUE, 17)
    writing(pen, rng, (30, -22, 82, 0), 1, INK_BLUE, 17)
    trace(pen, [(10, -13), (24, -13)], 3, RED)
    pen.flat(polygon([(22, -19), (31, -13), (22, -7)]), RED)
    writing(pen, rng, (-74, 8, 60, 38), 3, rgb("#5a4a3a"), 6)
    pen.flat(ellipse(74, 30, 11, 11), rgb("#4a3a30"))


def money(pen: Pen, rng: random.Random) -> None:
    """A fan of three notes."""
    for turn, c in ((-16, "#b98a7a"), (-4, "#8fa38a"), (9, "#b5686a")):
        with pen.at(-4, 10, 1, turn):
            note = rgb(c)
            cut(pen, rect(-84, -40, 172, 76, 2), note, 8)
            corners = [(-78.0, -34.0), (82.0, -34.0), (82.0, 30.0), (-78.0, 30.0)]
            for a, b in pairwise([*corners, corners[0]]):
                bar(pen, a, b, 1.4, deep(note))
            pen.flat(ellipse(40, -2, 19, 24), mix(note, WHITE, 0.45))
            pen.flat(ellipse(40, -8, 8, 10), deep(note))
            pen.flat(curve([(24, 20), (30, 6), (50, 6), (56, 20)], True, 0.4), deep(note))
            for i in range(4):
                pen.flat(ring(-36, -2, 24 - i * 5, 22.4 - i * 5), deep(note), 0.6)
            writing(pen, rng, (-70, -30, -14, -16), 1, deep(note), 9)


def map_(pen: Pen, rng: random.Random) -> None:
    """A creased map with a river, roads and a marked spot."""
    sheet = rgb("#e8dcb9")
    cut(pen, solid([(-97, -72), (-32, -82), (33, -72), (97, -82), (97, 70), (33, 80), (-32, 70), (-97, 80)]), sheet, 0)
    for x0, x1, k in ((-97, -32, 1.0), (-32, 33, 0.92), (33, 97, 1.0)):
        pen.flat(polygon([(x0, -72 if k == 1 else -82), (x1, -82 if k == 1 else -72), (x1, 70 if k == 1 else 80),
                          (x0, 80 if k == 1 else 70)]), shade(sheet, k), 0.9)  # fmt: skip
    for x, y, r in ((-62, -40, 22), (60, 34, 26), (-54, 46, 17)):
        pen.flat(curve([(x - r, y), (x - r * 0.3, y - r * 0.7), (x + r, y - r * 0.2), (x + r * 0.4,
            y + r * 0.7)], True, 0.6),
                 mix(GREEN, sheet, 0.45))  # fmt: skip
    pen.line(
        [(-92, 10), (-50, 4), (-10, 26), (30, -10), (64, -24), (94, -60)], [5, 6, 7, 7, 8, 9], rgb("#7fa3b0"), 1, 30
    )
    pen.line([(-80, -64), (-30, -30), (20, 10), (40, 70)], [2, 2.4, 2.4, 2], RED, 0.85, 20)
    pen.line([(-90, 62), (-20, 40), (60, 52), (92, 40)], [1.6, 2, 2, 1.6], rgb("#8a6a4a"), 0.8, 20)
    for _ in range(9):
        left, top = rng.uniform(-84, 80), rng.uniform(-60, 60)
        writing(pen, rng, (left, top, left + 14, top + 6), 1, rgb("#6a5a48"), 4)
    for a in (45, -45):
        dx, dy = 9 * cos(radians(a)), 9 * sin(radians(a))
        bar(pen, (20 - dx, 10 - dy), (20 + dx, 10 + dy), 4, RED)


def pen_(pen: Pen, _rng: random.Random) -> None:
    """A fountain pen, its nib down to the left."""
    with pen.at(0, 0, 1, -45):
        cut(
            pen,
            curve([(-62, -9), (20, -11), (92, -9), (98, 0), (92, 9), (20, 11), (-62, 9)], True, 0.2),
            rgb("#27324e"),
            6,
        )
        pen.flat(rect(14, -11, 5, 22), BRASS)
        bar(pen, (30, -12), (84, -12), 5, BRASS)
        pen.flat(polygon([(-62, -8), (-97, -0.5), (-62, 8)]), BRASS)
        trace(pen, [(-95, 0), (-74, 0)], 1.4, rgb("#4a3a1e"))
        pen.line([(-50, -5), (0, -6), (88, -5)], [1, 3, 1], mix(rgb("#27324e"), WHITE, 0.6), 0.7, 8)


def phone(pen: Pen, rng: random.Random) -> None:
    """A smartphone with messages on its screen."""
    cut(pen, rect(-50, -98, 100, 196, 15), rgb("#22242a"), 8)
    screen = rect(-44, -90, 88, 180, 10)
    pen.flat(screen, rgb("#e8edf0"))
    with pen.clip(screen):
        pen.flat(rect(-44, -90, 88, 22), rgb("#3f6f8f"))
        writing(pen, rng, (-16, -85, 18, -74), 1, WHITE, 8)
        y = -60.0
        for i in range(5):
            mine = i % 2 == 1
            w, h = rng.uniform(36, 58), rng.choice((16.0, 24.0))
            x = 38 - w if mine else -38.0
            pen.flat(rect(x, y, w, h, 6), rgb("#9fd38a") if mine else WHITE)
            writing(pen, rng, (x + 5, y + 3, x + w - 5, y + h - 2), 1 if h < 20 else 2, rgb("#46505a"), 5)
            y += h + 8
        pen.flat(rect(-40, 72, 66, 13, 5), WHITE)
    pen.flat(ellipse(0, -94, 2, 2), rgb("#5a5e66"))
    pen.glow(0, 0, 84, rgb("#9fd0ff"), 0.12)


def phone_back(pen: Pen, _rng: random.Random) -> None:
    """A smartphone seen from behind, as at somebody's ear."""
    cut(pen, rect(-50, -98, 100, 196, 15), rgb("#30343c"), 14)
    cut(pen, rect(-40, -88, 34, 44, 9), rgb("#22252b"), 4, 1.5, 1)
    for y in (-77, -56):
        pen.flat(ellipse(-30, y, 6.5, 6.5), rgb("#55606c"))
        pen.flat(ellipse(-30, y, 3.4, 3.4), rgb("#15181c"))
    pen.flat(ellipse(-15, -66, 3, 3), WHITE)


def key(pen: Pen, _rng: random.Random) -> None:
    """An old brass key on a red thread."""
    pen.line([(-60, -10), (-92, -40), (-80, -72), (-58, -60), (-62, -20)], [3, 3.5, 3.5, 3.5, 3], RED, 1, 24)
    cut(pen, ring(-58, 6, 32, 18), BRASS, 7)
    cut(pen, rect(-30, -1, 122, 14, 4), BRASS, 5)
    for x, h in ((58, 24), (72, 16), (84, 27)):
        cut(pen, rect(x, 10, 9, h, 1), BRASS, 3, 2, 1)
    for x in (-24, -14):
        bar(pen, (x, -3), (x, 15), 3.5, shade(BRASS, 0.75))


def watch(pen: Pen, _rng: random.Random) -> None:
    """A wristwatch with a leather strap."""
    leather = rgb("#6a4430")
    for s in (-1, 1):
        cut(pen, solid([(-22, s * 34), (22, s * 34), (17, s * 98), (-17, s * 98)]), leather, 8)
        for i in range(3):
            pen.flat(ellipse(0, s * (62 + i * 12), 2.6, 2.6), shade(leather, 0.5))
    cut(pen, ellipse(0, 0, 46, 46), STEEL, 10)
    cut(pen, rect(44, -6, 10, 12, 3), STEEL, 3, 1)
    _dial(pen, 38, rgb("#f3eddd"), (302, 62))


def _dial(pen: Pen, r: float, face: tuple[float, float, float], hands: tuple[float, float]) -> None:
    pen.flat(ellipse(0, 0, r, r), face)
    for i in range(12):
        a = radians(30 * i)
        k = 0.74 if i % 3 == 0 else 0.82
        bar(pen, (r * k * sin(a), -r * k * cos(a)), (r * 0.92 * sin(a), -r * 0.92 * cos(a)),
            r * (0.07 if i % 3 == 0 else 0.04), IRON)  # fmt: skip
    for deg, long, w in ((hands[0], 0.48, 0.10), (hands[1], 0.72, 0.07)):
        a = radians(deg)
        pen.line([(-r * 0.12 * sin(a), r * 0.12 * cos(a)), (r * long * sin(a), -r * long * cos(a))],
            [r * w, r * w * 0.5],
                 IRON, 1, 4)  # fmt: skip
    pen.line([(0, r * 0.16), (0, -r * 0.70)], [r * 0.03, r * 0.02], RED, 1, 4)
    pen.flat(ellipse(0, 0, r * 0.07, r * 0.07), IRON)


def clock(pen: Pen, _rng: random.Random) -> None:
    """A wall clock in a wooden case with a pendulum."""
    cut(pen, solid([(-52, -98), (52, -98), (60, -74), (60, 92), (48, 98), (-48, 98), (-60, 92), (-60, -74)]), WOOD, 16)
    pen.flat(rect(-44, 34, 88, 54, 3), shade(DARK_WOOD, 0.7))
    with pen.at(0, -22):
        cut(pen, ellipse(0, 0, 52, 52), BRASS, 8)
        _dial(pen, 46, rgb("#f1e8d2"), (238, 96))
    pen.line([(0, 34), (10, 62)], [3, 3], BRASS, 1, 4)
    cut(pen, ellipse(11, 68, 14, 14), BRASS, 5, 2, 1.5)
    cut(pen, curve([(-40, -98), (-20, -112), (0, -100), (20, -112), (40, -98)], True, 0.5), DARK_WOOD, 4, 2)


def camera(pen: Pen, _rng: random.Random) -> None:
    """A film camera with a strap."""
    pen.line(
        [(-86, -24), (-98, 30), (-60, 84), (10, 96), (74, 78), (97, 20), (86, -24)],
        [7, 8, 8, 8, 8, 8, 7],
        DARK_WOOD,
        1,
        40,
    )
    cut(pen, rect(-88, -44, 176, 104, 12), rgb("#2c2a2b"), 14)
    cut(
        pen,
        solid([(-88, -30), (-84, -46), (-34, -46), (-22, -66), (24, -66), (34, -46), (84, -46), (88, -30)]),
        STEEL,
        8,
    )
    cut(pen, rect(-74, -58, 26, 14, 3), shade(STEEL, 0.8), 4, 1)
    cut(pen, ellipse(60, -51, 11, 7), shade(STEEL, 0.9), 4, 1)
    pen.flat(rect(-16, -60, 32, 16, 3), rgb("#3a4a5c"))
    cut(pen, ellipse(2, 12, 45, 45), IRON, 8)
    cut(pen, ellipse(2, 12, 36, 36), rgb("#232326"), 6, 1)
    pen.flat(ellipse(2, 12, 25, 25), rgb("#2d4257"))
    pen.flat(ellipse(2, 12, 13, 13), rgb("#141a22"))
    pen.flat(ellipse(-7, 3, 7, 6), rgb("#bcd6e6"), 0.85)
    pen.flat(ellipse(68, -14, 4, 4), RED)


def radio(pen: Pen, _rng: random.Random) -> None:
    """A wooden valve radio with cloth over its speaker."""
    cut(pen, rect(-96, -62, 192, 136, 16), WOOD, 18)
    cloth = rgb("#c9a86c")
    cut(pen, rect(-82, -48, 100, 92, 10), cloth, 8, 1)
    for i in range(12):
        bar(pen, (-78 + i * 8.4, -46), (-78 + i * 8.4, 42), 1.2, deep(cloth))
    for i in range(10):
        bar(pen, (-80, -42 + i * 9), (16, -42 + i * 9), 0.9, deep(cloth))
    cut(pen, rect(30, -48, 54, 40, 4), rgb("#f0d79a"), 5, 1)
    for i in range(7):
        bar(pen, (36 + i * 7, -42), (36 + i * 7, -42 + (12 if i % 2 else 18)), 1.2, DARK_WOOD)
    bar(pen, (52, -46), (50, -12), 2, RED)
    for x in (42, 72):
        cut(pen, ellipse(x, 22, 14, 14), DARK_WOOD, 4, 2, 1.5)
        bar(pen, (x, 22), (x + 6, 12), 2.4, BRASS)
    pen.line([(70, -62), (92, -97)], [3, 2], STEEL, 1, 4)
    pen.glow(57, -28, 34, rgb("#ffd88a"), 0.25)


def television(pen: Pen, _rng: random.Random) -> None:
    """An old television on short legs, its picture lit."""
    for s in (-1, 1):
        pen.line([(s * 54, 66), (s * 70, 94)], [7, 5], DARK_WOOD, 1, 4)
        pen.line([(s * 4, -60), (s * 44, -98)], [3, 2], STEEL, 1, 4)
    cut(pen, rect(-96, -62, 192, 132, 12), WOOD, 18)
    cut(pen, rect(-86, -52, 132, 112, 26), rgb("#2a2726"), 6, 1)
    screen = rect(-78, -44, 116, 96, 24)
    pen.flat(screen, rgb("#8fb0bd"))
    with pen.clip(screen):
        pen.flat(rect(-78, 16, 116, 40), rgb("#5f7d74"))
        pen.flat(ellipse(-20, 4, 17, 20), rgb("#dfc3a0"))
        pen.flat(curve([(-60, 60), (-50, 34), (-20, 24), (10, 34), (20, 60)], True, 0.4), BLUE)
        pen.flat(curve([(-38, 2), (-34, -18), (-8, -20), (0, 0), (-18, -8)], True, 0.5), rgb("#2b2523"))
        for i in range(12):
            bar(pen, (-78, -42 + i * 8), (38, -42 + i * 8), 1.2, rgb("#6f8f9c"))
    for y in (-34, -4):
        cut(pen, ellipse(70, y, 12, 12), shade(STEEL, 0.9), 4, 1.5)
        bar(pen, (70, y), (76, y - 8), 2.4, IRON)
    for i in range(5):
        bar(pen, (58, 22 + i * 8), (84, 22 + i * 8), 2.4, DARK_WOOD)
    pen.glow(-20, 4, 90, rgb("#cfe6f0"), 0.18)


PROPS: dict[str, Prop] = {
    "letter": Prop(letter, 270, (-8, 78, 0)),
    "paper": Prop(paper, 160, (-50, 44, 0)),
    "newspaper": Prop(newspaper, 420, (-70, 60, 0)),
    "book": Prop(book, 300, (0, 58, 0)),
    "photo": Prop(photo, 150, (0, 82, 0)),
    "ticket": Prop(ticket, 100, (-70, 36, -8)),
    "money": Prop(money, 175, (-70, 34, 0)),
    "map": Prop(map_, 430, (-70, 66, 0)),
    "pen": Prop(pen_, 150, (-46, 46, 0)),
    "phone": Prop(phone, 165, (0, 40, 6)),
    "phone-back": Prop(phone_back, 165, (-10, 26, -4)),
    "key": Prop(key, 80, (-58, 6, 30)),
    "watch": Prop(watch, 190, (0, 92, 0)),
    "clock": Prop(clock, 480),
    "camera": Prop(camera, 175, (-70, 30, 0)),
    "radio": Prop(radio, 400, (-90, 40, 0), foot=(74, 92)),
    "television": Prop(television, 640, foot=(92, 88)),
}
