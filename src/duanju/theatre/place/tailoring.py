"""What a tailor's shop has: bolts, dummies, finished clothes on a rail, an iron, and on the table what is worked at."""

import random
from collections.abc import Callable

from duanju.theatre.pen import Rgb, curve, ellipse, mix, polygon, rect, rgb, shade
from duanju.theatre.place.furniture import sewing_machine
from duanju.theatre.place.painter import Painter, ScenePen

CLOTHS = ("7d4a55", "4f6478", "8a8463", "a8683f", "6a5a78", "b8a888", "3f5a50", "8f3f38", "c2b08a")
MACHINES = ("缝纫机", "sewing machine", "singer", "蝴蝶牌")
BY_HAND = ("手缝", "手工", "by hand", "hand-sewn")


def tailor_things(p: Painter, pen: ScenePen) -> None:
    """Stand at both sides what the words or, where they are silent, chance gives this shop."""
    r = p.rng("trade")
    treadled = bench(p) != "machine" and not p.says(*BY_HAND)
    left = "treadle" if treadled else r.choice(("bolts", "rail", "ironing"))
    right = r.choice([x for x in ("dummy", "rail", "mirror", "dummy", "bolts") if x != left])
    for side, thing in ((-1, left), (1, right)):
        x = 60.0 if side < 0 else 970.0
        if thing == "bolts":
            bolts(pen, r, x - 40, 1580)
        elif thing == "rail":
            rail(pen, r, x, 1580)
        elif thing == "ironing":
            ironing(pen, r, x, 1580)
        elif thing == "mirror":
            mirror(p, pen, x, 1580)
        elif thing == "treadle":
            treadle(pen, x + 60, 1580)
        else:
            dummy(pen, x, 1580, rgb(r.choice(CLOTHS)))


def bench(p: Painter) -> str:
    """Return what is worked at on the table: the machine that the words name, by hand if they say so, else by chance.

    A tailor who does not work at the machine has one on its stand, for a text may speak of it at any time.
    """
    if p.says(*MACHINES):
        return "machine"
    kinds = ("cutting", "mending") if p.says(*BY_HAND) else ("machine", "machine", "machine", "cutting", "mending")
    return p.rng("workbench").choice(kinds)


def workbench(p: Painter) -> Callable[[ScenePen], None]:
    """Return what paints the things on the table, at one of its ends."""
    r, kind = p.rng("bench end"), bench(p)
    x = r.choice((235.0, 850.0))
    if kind == "machine":
        return lambda pen: sewing_machine(pen, x, 1436, 1.12)
    return lambda pen: (cutting if kind == "cutting" else mending)(pen, r, x, 1440)


def treadle(pen: ScenePen, x: float, y: float) -> None:
    """Stand a treadle machine on its iron feet."""
    iron = rgb("2f2c2a")
    for s in (-1, 1):
        foot = x + s * 150
        knee = (foot, y - 150)
        pen.ribs([((foot - 44, y), knee), ((foot + 44, y), knee), (knee, (foot, y - 300))], 14, iron)
        pen.ribs([((foot - 40, y - 60), (foot + 40, y - 60))], 8, iron)
    pen.fill(rect(x - 130, y - 74, 260, 22, 6), iron, 3)
    pen.ribs([((x + 120, y - 66), (x + 130, y - 300))], 5, rgb("6b4330"))
    pen.fill(rect(x - 230, y - 322, 460, 34, 6), rgb("7a4a30"), 6)
    sewing_machine(pen, x, y - 322, 0.86)


def cutting(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Lay out cloth with a chalked pattern, shears and a tape."""
    c = rgb(r.choice(CLOTHS))
    pen.fill(polygon([(x - 250, y - 30), (x + 200, y - 44), (x + 260, y + 90), (x - 300, y + 100)]), c, 5)
    pen.flat(polygon([(x + 150, y - 42), (x + 200, y - 44), (x + 260, y + 90), (x + 190, y + 94)]), shade(c, 0.84))
    chalk = [
        ((x - 200, y + 70), (x - 120, y - 10), (x + 20, y - 20)),
        ((x - 160, y + 80), (x - 20, y + 30), (x + 90, y + 70)),
    ]
    pen.ribs(chalk, 4, rgb("f4efe2"), 0.85)
    for turn in (-1, 1):
        pen.ribs([((x + 30, y + 40), (x + 110, y + 40 + turn * 16))], 12, rgb("b9bfc0"))
        pen.ribs([((x + 30, y + 40), (x - 24, y + 40 - turn * 18))], 10, rgb("2c2f33"))
    tape = [
        ((x - 260, y + 20), (x - 190, y + 60), (x - 110, y + 30)),
        ((x - 110, y + 30), (x - 60, y + 6), (x - 30, y + 60)),
    ]
    pen.ribs(tape, 13, rgb("e8d44a"))


def mending(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Fold a garment that is being mended, beside it thread, a cushion of pins, a tin of buttons."""
    c = rgb(r.choice(CLOTHS))
    for k in range(3):
        pen.fill(rect(x - 170 + 6 * k, y - 34 - 30 * k, 300 - 14 * k, 36, 14), mix(c, (1, 1, 1), 0.06 * k), 4)
    pen.fill(
        curve([(x - 60, y - 100), (x + 90, y - 112), (x + 130, y - 40), (x + 20, y - 66)], True, 0.5), shade(c, 1.15), 3
    )
    pen.ribs([((x + 10, y - 92), (x + 80, y - 70))], 4, rgb("f4efe2"))
    for k in range(3):
        cx = x + 170 + k * 46
        pen.fill(rect(cx - 16, y - 58, 32, 56, 4), rgb(("b8392c", "35608a", "d9b23c")[(k + r.randrange(3)) % 3]), 2)
        for v in (y - 66, y - 6):
            pen.flat(rect(cx - 20, v, 40, 9, 3), rgb("d9c8a0"))
    pen.fill(ellipse(x - 230, y - 20, 48, 34), rgb("b8392c"), 3)
    pins = [((x - 230 + k * 14, y - 40), (x - 230 + k * 20, y - 78)) for k in (-2, -1, 0, 1, 2)]
    pen.ribs(pins, 3, rgb("c2c2bc"))


def rail(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Hang finished clothes on a rail."""
    for s in (-1, 1):
        pen.fill(rect(x + s * 190 - 8, y - 720, 16, 716), rgb("6a6f70"), 2)
        pen.fill(rect(x + s * 190 - 60, y - 14, 120, 14, 5), rgb("4a4d50"), 2)
    pen.fill(rect(x - 206, y - 730, 412, 16, 6), rgb("8f9698"), 3)
    for k in range(5):
        cx, c, long = x - 150 + k * 74, rgb(r.choice(CLOTHS)), r.uniform(330, 470)
        pen.ribs([((cx, y - 722), (cx + 6, y - 690), (cx, y - 672))], 5, rgb("8f9698"))
        coat = [(cx - 14, y - 680), (cx + 14, y - 680), (cx + 66, y - 630), (cx + 58, y - 680 + long),
                (cx - 58, y - 680 + long), (cx - 66, y - 630)]  # fmt: skip
        pen.fill(curve(coat, True, 0.25), c, 5)
        pen.ribs(
            [((cx, y - 670), (cx + 3, y - 690 + long)), ((cx - 36, y - 600), (cx - 34, y - 690 + long))],
            4,
            shade(c, 0.7),
        )


def ironing(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Stand a board with an iron and a pressed pair of trousers over its end."""
    for s in (-1, 1):
        pen.ribs([((x - s * 110, y), (x + s * 90, y - 300))], 14, rgb("6a6f70"))
    pen.fill(
        curve([(x - 230, y - 320), (x + 190, y - 326), (x + 250, y - 304), (x - 230, y - 286)], True, 0.3),
        rgb("d9d2c0"),
        6,
    )
    pen.fill(
        curve([(x - 20, y - 330), (x + 10, y - 396), (x + 90, y - 400), (x + 120, y - 330)], True, 0.4),
        rgb("3f4548"),
        5,
    )
    pen.ribs([((x + 10, y - 400), (x + 50, y - 436), (x + 96, y - 404))], 14, rgb("7a4a30"))
    c = rgb(r.choice(CLOTHS))
    pen.fill(polygon([(x - 226, y - 318), (x - 120, y - 322), (x - 130, y - 60), (x - 232, y - 70)]), c, 5)
    pen.ribs([((x - 174, y - 312), (x - 182, y - 70))], 4, shade(c, 0.68))


def mirror(p: Painter, pen: ScenePen, x: float, y: float) -> None:
    """Stand a tall mirror in which the room's light lies."""
    frame = rect(x - 150, y - 760, 300, 740, 26)
    pen.fill(frame, rgb("6b4330"), 8)
    glass = rect(x - 126, y - 736, 252, 692, 16)
    pen.fade(glass, rgb("c9d0cc"), rgb("8f9a98"))
    with pen.clip(glass):
        pen.flat(polygon([(x - 126, y - 260), (x + 126, y - 230), (x + 126, y), (x - 126, y)]), rgb("7a6250"), 0.7)
        pen.flat(
            polygon([(x - 90, y - 40), (x + 40, y - 736), (x + 90, y - 736), (x - 40, y - 40)]), (1.0, 1.0, 1.0), 0.2
        )
        if p.air.lamps:
            pen.glow(x + 30, y - 640, 150, rgb("ffd890"), 0.6)
    for s in (-1, 1):
        pen.fill(rect(x + s * 120 - 16, y - 30, 32, 30), rgb("5a3a28"), 2)


def dummy(pen: ScenePen, x: float, y: float, color: Rgb) -> None:
    """Paint a tailor's dummy in an unfinished coat."""
    pen.fill(rect(x - 8, y - 330, 16, 330), rgb("4a3626"), 2)
    pen.fill(polygon([(x - 80, y), (x, y - 46), (x + 80, y)]), rgb("4a3626"), 2)
    body = [
        (x - 34, y - 720),
        (x + 34, y - 720),
        (x + 118, y - 670),
        (x + 100, y - 520),
        (x + 84, y - 440),
        (x + 120, y - 250),
        (x - 120, y - 250),
        (x - 84, y - 440),
        (x - 100, y - 520),
        (x - 118, y - 670),
    ]
    pen.fill(curve(body, True, 0.5), color, 6)
    pen.ribs([((x, y - 716), (x + 4, y - 500), (x, y - 252))], 4, shade(color, 0.6))
    pen.fill(
        curve(
            [(x - 34, y - 716), (x, y - 640), (x + 34, y - 716), (x + 50, y - 690), (x, y - 600), (x - 50, y - 690)],
            True,
            0.3,
        ),
        shade(color, 0.82),
        2,
    )
    pen.fill(ellipse(x, y - 734, 26, 20), rgb("c9a878"), 2)
    pen.ribs(
        [
            ((x - 60, y - 690), (x - 76, y - 560), (x - 50, y - 430)),
            ((x + 60, y - 690), (x + 70, y - 560), (x + 40, y - 470)),
        ],
        9,
        rgb("e8d44a"),
        0.9,
    )


def bolts(pen: ScenePen, r: random.Random, x: float, y: float) -> None:
    """Lean and lay bolts of cloth."""
    for k in range(5):
        c = rgb(r.choice(CLOTHS))
        cx, tall = x - 110 + k * 62, r.uniform(300, 400)
        pen.fill(rect(cx - 27, y - tall, 54, tall, 10), c, 5)
        pen.flat(ellipse(cx, y - tall + 4, 26, 9), shade(c, 0.7))
        pen.flat(ellipse(cx, y - tall + 4, 10, 4), rgb("d9c8a0"))
        pen.ribs([((cx + 12, y - tall + 16), (cx + 14, y - 10))], 4, shade(c, 0.75), 0.7)
