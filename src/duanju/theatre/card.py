"""Inserts and cards: one thing seen large, and words where a picture would be less."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import cv2
import numpy as np
import skia

from duanju.drama.board import Staging
from duanju.drama.take import Setup
from duanju.theatre import props
from duanju.theatre.composite import Sheet
from duanju.theatre.figure import hands
from duanju.theatre.framing import LARGE
from duanju.theatre.lettering import Lettering, fitted, wide_sign, write
from duanju.theatre.pen import Light, Pen, Rgb, curve, ellipse, mix, mul, rect, rgb, stroke, surface
from duanju.theatre.place import OPENINGS, western
from duanju.theatre.puppet import Studio, dimmed, draw

WRITTEN = frozenset({"letter", "paper", "book", "newspaper", "map", "photo", "ticket"})
"""Things whose words are shown on a sheet of paper."""
FLAT = frozenset({"key", "knife", "scissors", "ring", "needle", "pen", "ticket", "money", "photo", "paper", "letter",
                  "map", "newspaper", "watch", "phone", "scarf", "fish", "book", "kite", "glove", "shirt", "dress",
                  "apron", "coat", "spectacles", "wallet", "comb", "medal", "badge", "coin", "envelope",
                  "red-envelope", "certificate", "cards", "mahjong", "hammer", "axe", "hoe", "spade", "rope", "cane",
                  "crutch", "net", "fishing-rod", "flute", "suona", "guitar", "firecracker", "corn", "violin", "erhu",
                  "broom", "chess", "trousers"})  # fmt: skip
"""Things seen from above when they are small and nobody's words are on them."""
SHADOW = rgb("#1a1016")
CREAM, INK, RED = rgb("#f3e9d2"), rgb("#2b231f"), rgb("#b5382a")
BARE = rgb("#fdf9ef")
WOOD, CLOTH = rgb("#7a4a2e"), rgb("#5c4a52")
LABELS = {"lunchbox": (0, 32, 132, 44, "#5a6064"), "box": (-30, 50, 108, 40, "#4a3420"),
          "certificate": (0, 14, 150, 54, "#3a2e28"), "envelope": (-2, 22, 140, 48, "#2c3550"),
          "blackboard": (0, -10, 164, 96, "#efe8d8"), "badge": (0, 17, 84, 24, "#2b231f"),
          "medicine": (-15, 22, 64, 50, "#2b231f"), "thermos": (0, 58, 84, 26, "#f3e9d2")}  # fmt: skip
"""Where words stand on the thing itself: middle, width and height of their box in the prop's units; their colour."""
ENTER = 18
"""Frames in which a hand comes into an insert."""


class Insert:
    """One thing, large, in the scene's light; perhaps a hand that reaches it.

    Small things lie on a table or the ground; large ones stand where they belong, at `floor` (pixels).
    """

    def __init__(self, studio: Studio, setup: Setup, letters: Lettering, floor: float) -> None:
        self.studio, self.setup = studio, setup
        w, h = setup.width, setup.height
        u = w / 1080
        text = letters.known(setup.text)
        if opening_of(setup):
            self.rest: list[Sheet] = []
        elif large(setup.prop):
            self.rest = _standing(studio, setup, letters, 4.6 * u, max(floor, 0.80 * h))
        else:
            self.rest = [_ground(studio, setup)]
        if setup.prop in WRITTEN and text:
            self.rest.append(_written(studio, setup, text, letters))
        elif setup.prop == "phone" and text:
            self.rest.append(_screen(studio, setup, text, letters))
        elif text and not setup.prop:
            self.rest.append(told(studio, setup, text, letters))
        else:
            if not large(setup.prop) and not opening_of(setup):
                k = _prop_scale(setup) * u
                self.rest += (
                    _lying(studio, setup, letters, k)
                    if _flat(setup)
                    else _standing(studio, setup, letters, k, h * 0.672)
                )
            if text and setup.prop not in LABELS:
                self.rest.append(_strip(studio, setup, text, letters))
        self.hand = _hand(studio, setup) if setup.actors and not large(setup.prop) else None

    def sheets(self, frame: int) -> list[Sheet]:
        """Return the sheets of a frame, back to front."""
        if self.hand is None:
            return self.rest
        u = min(1.0, (frame - frame % 2) / ENTER)
        left = (1 - u) ** 3 * 0.55 * self.setup.width
        side = -1 if _from_left(self.setup) else 1
        return [*self.rest, self.hand.moved(round(side * left), round(left * 0.8))]


def opening_of(setup: Setup) -> str:
    """Return the door or window that an insert shows as a part of its place, or ""."""
    return setup.prop if setup.staging is Staging.INSERT and setup.prop in OPENINGS else ""


def large(prop: str) -> bool:
    """Return whether a thing is too large for a table."""
    return props.size(prop) >= LARGE and prop not in FLAT


def _flat(setup: Setup) -> bool:
    """Return whether an insert looks down on what it shows: something flat, or words alone."""
    return setup.prop in FLAT or not setup.prop


def _from_left(setup: Setup) -> bool:
    s = setup.actors[0].subject
    return s.at == "left" or s.facing == "right"


def _prop_scale(setup: Setup) -> float:
    small = {"needle", "ring", "key", "pen", "watch", "ticket", "egg"}
    return 3.5 if setup.prop in small else 4.3


def _ground(studio: Studio, setup: Setup) -> Sheet:
    """Draw what the thing lies on: a table top inside, cloth or earth outside, in the scene's light."""
    w, h = setup.width, setup.height
    u = w / 1080
    wood = setup.place.inside or studio.style == "paper"
    base = WOOD if setup.place.inside else mix(CLOTH, rgb("#6b6f78"), 0.4)

    def painter(pen: Pen) -> None:
        top = (0.60 if not _flat(setup) else -0.05) * h
        plane = rect(-40, top, w + 80, h - top + 40)
        pen.fill(plane, base, 14 * u)
        with pen.clip(plane):
            pool = ellipse(w * (0.5 + 0.14 * pen.light.side), top + 0.10 * h, w * 0.6, h * 0.09)
            pen.soft(pool, mix(base, pen.light.key, 0.55), 0.55, 60 * u)
            if wood:
                for i in range(9 if top > 0 else 16):
                    y = top + (0.03 + 0.045 * i + 0.004 * i * i * (top > 0) + 0.02 * i * (top < 0)) * h
                    a, b = pen.rng.uniform(-5, 5) * u, pen.rng.uniform(-5, 5) * u
                    grain = [(-30, y), (w * 0.3, y + a), (w * 0.7, y + b), (w + 30, y)]
                    pen.line(grain, [1, 3 * u, 2 * u, 1], mul(base, (0.7, 0.64, 0.62)), 0.5)
            pen.soft(rect(-40, h * 0.86, w + 80, h * 0.2), mul(base, (0.25, 0.2, 0.25)), 0.6, 90 * u)
        pen.line(
            [(-30, top + 2), (w * 0.5, top + 2), (w + 30, top + 2)],
            [3 * u, 4 * u, 3 * u],
            mix(base, pen.light.key, 0.6),
            0.7,
        )

    return draw(studio, 1.0, (-20, -20, w + 20, h + 20), painter, setup.seed)


def _standing(studio: Studio, setup: Setup, letters: Lettering, scale: float, foot: float) -> list[Sheet]:
    """Draw the prop so that it stands at `foot`, and the shadow under it."""
    thing = _thing(studio, setup, letters, scale)
    half, x = thing.pixels.shape[1] / 2, setup.width * 0.5

    def shadow(pen: Pen) -> None:
        pen.soft(ellipse(-pen.light.side * half * 0.08, 0, half * 0.86, half * 0.13), SHADOW, 0.6, half * 0.07)

    under = draw(studio, 1.0, (-1.3 * half, -0.4 * half, 1.3 * half, 0.4 * half), shadow, setup.seed)
    rise = foot - (thing.y + thing.pixels.shape[0])
    return [under.moved(round(x), round(foot - 0.075 * half)), thing.moved(round(x), round(rise))]


def _lying(studio: Studio, setup: Setup, letters: Lettering, scale: float) -> list[Sheet]:
    """Draw the prop as it lies under the lens, close above its shadow."""
    thing = _thing(studio, setup, letters, scale)
    centre = thing.y + thing.pixels.shape[0] / 2
    at = (round(setup.width * 0.5), round(setup.height * 0.46 - centre))
    dark = dimmed(Sheet(thing.pixels, thing.x, thing.y), 0.0, 9.0 * setup.width / 1080)
    faint = Sheet(cv2.convertScaleAbs(dark.pixels, alpha=0.5), dark.x, dark.y)
    u = setup.width / 1080
    return [faint.moved(at[0] - round(10 * u * studio.light.side), at[1] + round(14 * u)), thing.moved(*at)]


def _thing(studio: Studio, setup: Setup, letters: Lettering, scale: float) -> Sheet:
    """Draw the prop about its own centre, with the words that stand on it."""
    text = letters.known(setup.text)

    def painter(pen: Pen) -> None:
        tint = rgb(setup.tint) if setup.tint else None
        props.paint_prop(pen, setup.prop, setup.seed % 997, True, western(setup.place.words, setup.language), tint)
        if text and setup.prop in LABELS:
            x, y, wide, tall, color = LABELS[setup.prop]
            font, rows = fitted(text, letters, wide, tall, 30, 1.25)
            size = font.getSize()
            for i, row in enumerate(rows):
                line = y - len(rows) * size * 0.625 + size * (0.95 + 1.25 * i)
                write(pen, row, x - font.measureText(row) / 2, line, font, rgb(color))

    return draw(studio, scale, (-150, -150, 150, 150), painter, setup.seed)


def _written(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    """Draw a sheet of paper with the words that stand on it."""
    studio = lifted(studio, 0.35)
    w, h = setup.width, setup.height
    u = w / 1080
    tilt = -2.4 if setup.seed % 2 else 2.0
    pw, ph = 760 * u, 860 * u
    font, rows = fitted(text, letters, pw * 0.78, ph * 0.66, 84 * u)
    size = font.getSize()

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * 0.44, 1.0, tilt):
            page = curve([(-pw / 2, -ph / 2), (0, -ph / 2 - 5 * u), (pw / 2, -ph / 2 + 3 * u), (pw / 2 - 4 * u, 0),
                          (pw / 2 + 3 * u, ph / 2), (0, ph / 2 + 5 * u), (-pw / 2 - 3 * u, ph / 2 - 3 * u),
                          (-pw / 2 + 3 * u, 0)], True, 0.12)  # fmt: skip
            pen.fill(page, CREAM, 18 * u)
            with pen.clip(page):
                for k in (-1, 1):
                    pen.soft(rect(-pw, k * ph / 6, pw * 2, 10 * u), rgb("#b9a98a"), 0.5, 8 * u)
                pen.soft(ellipse(pen.light.side * pw * 0.3, -ph * 0.3, pw * 0.5, ph * 0.4), pen.light.key, 0.25, 70 * u)
                pen.soft(
                    rect(-pen.light.side * pw * 0.62 - pw * 0.15, -ph, pw * 0.3, ph * 2), rgb("#8a7558"), 0.28, 50 * u
                )
            top = -len(rows) * size * 1.5 / 2 + size
            for i, row in enumerate(rows):
                y = top + i * size * 1.5
                write(pen, row, -pw * 0.39, y, font, INK)
                rule = [(-pw * 0.4, y + size * 0.34), (0, y + size * 0.34 + u), (pw * 0.4, y + size * 0.34)]
                pen.line(rule, [1, 2 * u, 1], rgb("#9c8a6c"), 0.5)

    return draw(studio, 1.0, (0, 0, w, h), painter, setup.seed)


def _screen(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    """Draw a telephone with words on its screen."""
    w, h = setup.width, setup.height
    u = w / 1080
    pw, ph = 560 * u, 1080 * u
    font, rows = fitted(text, letters, pw * 0.66, ph * 0.5, 54 * u)
    size = font.getSize()

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * 0.44, 1.0, -3.0):
            pen.fill(rect(-pw / 2, -ph / 2, pw, ph, 64 * u), rgb("#15161c"), 20 * u)
            glass = rect(-pw / 2 + 18 * u, -ph / 2 + 22 * u, pw - 36 * u, ph - 44 * u, 48 * u)
            lit = Pen(pen.canvas, "paper", Light(), 1)
            lit.flat(glass, rgb("#dfe9f2"))
            tall = (len(rows) + 0.9) * size * 1.5
            bubble = rect(-pw * 0.40, -tall / 2, pw * 0.78, tall, 34 * u)
            lit.fill(bubble, rgb("#ffffff"), 5 * u)
            for i, row in enumerate(rows):
                write(lit, row, -pw * 0.34, -tall / 2 + size * (1.35 + 1.5 * i), font, INK)
            lit.flat(rect(-60 * u, -ph / 2 + 34 * u, 120 * u, 16 * u, 8 * u), rgb("#15161c"))

    return draw(studio, 1.0, (0, 0, w, h), painter, setup.seed)


def told(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    """Draw the author's words for a thing nobody can draw, large, where the eye is.

    Paper: a cut sheet with a cut-out sprig over and under the words. Ink: brushed words on a wash, with a seal.
    """
    studio = lifted(studio, 0.35)
    w, h = setup.width, setup.height
    u = w / 1080
    inked = studio.style == "ink"
    font, rows = fitted(text, letters, 700 * u, 640 * u, 118 * u, 1.4)
    size = font.getSize()
    words = len(rows) * size * 1.4
    tall, wide = words + 420 * u, max(700 * u, max(font.measureText(r) for r in rows) + 200 * u)

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * 0.49, 1.0, -1.6 if setup.seed % 2 else 1.4):
            (_wash if inked else _cut_sheet)(pen, wide, tall, u)
            for i, row in enumerate(rows):
                y = -words / 2 + size * (1.05 + 1.4 * i)
                write(pen, row, -font.measureText(row) / 2, y, font, INK)
            if inked:
                pen.flat(rect(wide * 0.5 - 150 * u, words / 2 + 60 * u, 76 * u, 76 * u, 8 * u), RED)
                for k in range(3):
                    x = wide * 0.5 - 132 * u + 20 * u * k
                    pen.line([(x, words / 2 + 76 * u), (x, words / 2 + 120 * u)], [6 * u, 6 * u], CREAM, 0.9, 4)
            else:
                for s in (-1, 1):
                    _sprig(pen, s * (words / 2 + 118 * u), u, s)

    return draw(studio, 1.0, (0, 0, w, h), painter, setup.seed)


def _cut_sheet(pen: Pen, wide: float, tall: float, u: float) -> None:
    """Draw a sheet of paper with notched corners on a red one a little larger."""
    for grow, color, lift in ((22 * u, RED, 22 * u), (0.0, CREAM, 8 * u)):
        a, b, n = wide / 2 + grow, tall / 2 + grow, 44 * u
        corners = [
            (-a + n, -b),
            (a - n, -b),
            (a, -b + n),
            (a, b - n),
            (a - n, b),
            (-a + n, b),
            (-a, b - n),
            (-a, -b + n),
        ]
        pen.fill(curve(corners, True, 0.04), color, lift)
    pen.soft(ellipse(pen.light.side * wide * 0.25, -tall * 0.22, wide * 0.4, tall * 0.3), pen.light.key, 0.22, 70 * u)


def _wash(pen: Pen, wide: float, tall: float, u: float) -> None:
    """Lay a pale wash with loose edges, darker where the brush left it."""
    pen.soft(ellipse(0, 0, wide * 0.62, tall * 0.56), CREAM, 0.95, 46 * u)
    for k in range(5):
        y = (k - 2) * tall * 0.2
        reach = wide * (0.52 - 0.05 * abs(k - 2))
        band = [(-reach, y + pen.rng.uniform(-14, 14) * u), (0, y - 10 * u), (reach, y + pen.rng.uniform(-14, 14) * u)]
        pen.line(band, [tall * 0.10, tall * 0.26, tall * 0.06], rgb("#d9cdb4"), 0.32, 22)


def _sprig(pen: Pen, y: float, u: float, way: int) -> None:
    """Draw a cut-out sprig: a bowed stem with paired leaves and a berry in the middle."""
    pen.line([(-190 * u, y), (0, y + way * 26 * u), (190 * u, y)], [2 * u, 6 * u, 2 * u], RED, 0.95, 20)
    for k in (-3, -2, -1, 1, 2, 3):
        x, base = 52 * u * k, y + way * (26 - 2.6 * k * k) * u
        for s in (-1, 1):
            tip = (x + (30 if k > 0 else -30) * u, base + s * 30 * u)
            leaf = [
                (x, base),
                ((x + tip[0]) / 2 - 9 * u, (base + tip[1]) / 2),
                tip,
                ((x + tip[0]) / 2 + 9 * u, (base + tip[1]) / 2),
            ]
            pen.flat(curve(leaf, True, 0.6), RED, 0.95)
    pen.flat(ellipse(0, y + way * 26 * u, 17 * u, 17 * u), RED)
    pen.flat(ellipse(0, y + way * 26 * u, 7 * u, 7 * u), CREAM)


def _strip(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    """Draw a strip of paper with the words that stand on a thing, beside it."""
    w, h = setup.width, setup.height
    u = w / 1080
    font, rows = fitted(text, letters, 720 * u, 300 * u, 84 * u, 1.35)
    size = font.getSize()
    tall, wide = (len(rows) * 1.35 + 0.7) * size, max(font.measureText(r) for r in rows) + 110 * u

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * (0.66 if setup.prop in FLAT else 0.225), 1.0, -1.4):
            a, b = wide / 2, tall / 2
            edge = [(-a, -b), (0, 4 * u - b), (a, -b - 3 * u), (a + 6 * u, 0), (a - 3 * u, b), (0, b + 3 * u), (-a, b)]
            strip = curve(edge, True, 0.1)
            pen.fill(strip, CREAM, 10 * u)
            for i, row in enumerate(rows):
                x = -font.measureText(row) / 2
                write(pen, row, x, -tall / 2 + size * (1.15 + 1.35 * i), font, INK)

    return draw(studio, 1.0, (0, 0, w, h * 0.8), painter, setup.seed)


def _hand(studio: Studio, setup: Setup) -> Sheet:
    """Draw the hand of whoever holds the thing, reaching in from their side."""
    w, h = setup.width, setup.height
    u = w / 1080
    look = setup.actors[0].look
    left = _from_left(setup)
    side = -1 if left else 1
    wrist = (w * 0.5 + side * 330 * u, h * 0.66)

    def painter(pen: Pen) -> None:
        end = (w * 0.5 + side * 800 * u, h * 0.86)
        sleeve = stroke([end, (w * 0.5 + side * 560 * u, h * 0.765), (wrist[0] + side * 70 * u, wrist[1] + 42 * u)],
                        [330 * u, 270 * u, 205 * u])  # fmt: skip
        angle = 205.0 if side > 0 else -25.0
        hands.paint_hand(pen, rgb(look.skin), "rest", *wrist, angle, 2.7 * u, side < 0, "all", look.age)
        color = rgb(look.color)
        pen.fill(sleeve, color, 10 * u)
        with pen.clip(sleeve):
            pen.soft(sleeve_shadow(side, w, h, u), mul(color, (0.6, 0.55, 0.65)), 0.7, 22 * u)

    return draw(studio, 1.0, (-0.6 * w, 0.4 * h, 1.6 * w, 1.3 * h), painter, setup.seed)


def sleeve_shadow(side: int, w: float, h: float, u: float) -> skia.Path:
    """Return the lower half of the sleeve, which lies in shade."""
    return stroke([(w * 0.5 + side * 820 * u, h * 0.90), (w * 0.5 + side * 580 * u, h * 0.81),
                   (w * 0.5 + side * 420 * u, h * 0.73)], [200 * u, 150 * u, 100 * u])  # fmt: skip


def titled(studio: Studio, setup: Setup, letters: Lettering) -> list[Sheet]:
    """Return the sheets of a card: a panel of cut paper with its words, over the veiled place; none without words.

    Short Chinese texts stand upright, in columns from right to left; all others run across.
    """
    text = letters.known(setup.text or setup.prop)
    if not text:
        return []
    w, h = setup.width, setup.height
    veil = _veil(studio, w, h)
    studio = lifted(studio, 0.6)
    upright = bool(text) and len(text) <= 16 and all(wide_sign(c) for c in text.replace(" ", ""))
    panel = _columns(studio, setup, text, letters) if upright else _rows(studio, setup, text, letters)
    return [veil, panel]


def lifted(studio: Studio, t: float) -> Studio:
    """Return the studio with its ambient light a part `t` of the way to white, so that words can be read at night."""
    light = replace(studio.light, ambient=mix(studio.light.ambient, (1.0, 1.0, 1.0), t))
    return replace(studio, light=light)


def _veil(studio: Studio, w: int, h: int) -> Sheet:
    s = surface(w, h)
    tone = (
        mul(mix(rgb("#1d1720"), rgb("#3a2c30"), 0.4), studio.light.ambient)
        if studio.style == "paper"
        else (0.93, 0.9, 0.84)
    )
    s.getCanvas().clear(skia.Color4f(*(min(1.0, c) for c in tone), 0.42))
    return Sheet(np.frombuffer(s.makeImageSnapshot().tobytes(), np.uint8).reshape(h, w, 4).copy())


def _rows(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    w, h = setup.width, setup.height
    u = w / 1080
    font, rows = fitted(text, letters, 640 * u, 620 * u, 92 * u, 1.45)
    size = font.getSize()
    tall = max(300 * u, len(rows) * size * 1.45 + 210 * u)
    wide = min(880 * u, max([font.measureText(r) for r in rows] or [200 * u]) + 220 * u)

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * 0.43):
            _panel(pen, wide, tall, u)
            for i, row in enumerate(rows):
                y = -len(rows) * size * 1.45 / 2 + size * (1.06 + 1.45 * i)
                write(pen, row, -font.measureText(row) / 2, y, font, INK)

    return draw(studio, 1.0, (0, 0, w, h), painter, setup.seed)


def _columns(studio: Studio, setup: Setup, text: str, letters: Lettering) -> Sheet:
    w, h = setup.width, setup.height
    u = w / 1080
    plain = text.replace(" ", "").rstrip("。，")
    count = ceil(len(plain) / 8)
    each = ceil(len(plain) / count)
    columns: Sequence[str] = [plain[i : i + each] for i in range(0, len(plain), each)]
    size = (132 if len(plain) <= 6 else 96) * u
    font = letters.font(size)
    step, gap = size * 1.22, size * 1.5
    tall, wide = each * step + 230 * u, max(330 * u, count * gap + 200 * u)

    def painter(pen: Pen) -> None:
        with pen.at(w * 0.5, h * 0.43):
            _panel(pen, wide, tall, u)
            for i, column in enumerate(columns):
                x = (count - 1) * gap / 2 - i * gap - size / 2
                for k, c in enumerate(column):
                    write(pen, c, x, -each * step / 2 + size * 0.95 + k * step, font, INK)

    return draw(studio, 1.0, (0, 0, w, h), painter, setup.seed)


def _panel(pen: Pen, wide: float, tall: float, u: float) -> None:
    """Draw a sheet of cut paper with a thin double frame and, in its corners, cut-out clouds."""
    x, y = -wide / 2, -tall / 2
    pen.fill(rect(x - 14 * u, y - 14 * u, wide + 28 * u, tall + 28 * u, 10 * u), RED, 16 * u)
    sheet = rect(x, y, wide, tall, 5 * u)
    pen.fill(sheet, CREAM, 7 * u)
    if pen.style == "ink":  # a wash is no brighter than the paper around it
        pen.flat(sheet, BARE)
    frame = mul(RED, (0.9, 0.9, 0.9))
    for inset, width in ((26 * u, 3.2 * u), (36 * u, 1.4 * u)):
        a, b, c, d = x + inset, y + inset, -x - inset, -y - inset
        for p, q in (((a, b), (c, b)), ((c, b), (c, d)), ((c, d), (a, d)), ((a, d), (a, b))):
            middle = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
            pen.line([p, middle, q], [width, width, width], frame, 0.85)
    for sx, sy in ((-1, -1), (1, 1)):
        _cloud(pen, sx * (wide / 2 - 78 * u), sy * (tall / 2 - 70 * u), sx * u, frame)


def _cloud(pen: Pen, x: float, y: float, k: float, color: Rgb) -> None:
    """Draw one curl of an auspicious cloud."""
    curl = ((-30, 12), (-6, 16), (16, 4), (8, -12), (-8, -8), (-2, 3))
    tail = ((10, 10), (30, 15), (46, 10))
    wide = abs(k)
    pen.line([(x + a * k, y + b * k) for a, b in curl], [1.5, 5 * wide, 6 * wide, 5 * wide, 3 * wide, 1], color, 0.9)
    pen.line([(x + a * k, y + b * k) for a, b in tail], [1, 5 * wide, 1.5], color, 0.9)
