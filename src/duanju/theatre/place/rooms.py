"""Rooms: walls, floors, windows with a view, doors, lamps that hang from the ceiling."""

import itertools
import random
from dataclasses import dataclass

import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, mul, paint, polygon, rect, rgb, shade
from duanju.theatre.place.houses import SNOW
from duanju.theatre.place.painter import BOTTOM, LEFT, RIGHT, TOP, Painter, ScenePen

BASE = 1500.0
"""Where the back wall of a room meets its floor."""


@dataclass(frozen=True)
class Room:
    """The shell of a room: its wall, what covers its lower part, its floor."""

    wall: Rgb
    dado: Rgb | None = None
    dado_kind: str = "paint"
    dado_top: float = 1130.0
    floor: Rgb = (0.48, 0.36, 0.27)
    floor_kind: str = "planks"
    base: float = BASE


def wall_stops(p: Painter, color: Rgb) -> tuple[Rgb, ...]:
    """Return the wall's colours from the ceiling down, darker above where no light falls."""
    lit = mul(color, p.air.ambient)
    if p.style == "ink":
        lit = mix(lit, mul(rgb("f3ecdd"), p.air.ambient), 0.62)
        return (mix(lit, shade(lit, 0.86), 0.6), lit, shade(lit, 0.97), shade(lit, 0.9))
    if p.air.lamps:
        return (shade(lit, 0.5), shade(lit, 0.94), shade(lit, 1.04), shade(lit, 0.86))
    airy = mix(lit, mul((1.0, 0.98, 0.93), p.air.ambient), 0.26)
    return (shade(airy, 0.86), airy, shade(airy, 1.05), shade(airy, 0.95))


def shell(p: Painter, pen: ScenePen, room: Room) -> None:
    """Paint what the wall's gradient leaves open: plaster marks, dado, skirting."""
    r = p.rng("shell")
    marks = skia.Path()
    for _ in range(46):
        x, y, w = r.uniform(LEFT, RIGHT), r.uniform(0, room.base - 200), r.uniform(20, 100)
        marks.addPath(polygon([(x, y), (x + w * 0.5, y - 1.6), (x + w, y), (x + w * 0.5, y + 1.6)]))
    pen.flat(marks, shade(room.wall, 0.82), 0.28)
    if room.dado:
        dado(pen, room)
    pen.fill(rect(LEFT, room.base - 34, RIGHT - LEFT, 40), shade(room.dado or room.wall, 0.72))


def dado(pen: ScenePen, room: Room) -> None:
    """Cover the lower wall with paint, tiles or boards."""
    color = room.dado or room.wall
    top = room.dado_top
    pen.fade(rect(LEFT, top, RIGHT - LEFT, room.base - top), color, shade(color, 0.84))
    lines: list[tuple[Point, Point]] = []
    if room.dado_kind == "tiles":
        lines += [((LEFT, top + 62 * k), (RIGHT, top + 62 * k)) for k in range(1, 8) if top + 62 * k < room.base]
        lines += [((x, top), (x, room.base)) for x in range(int(LEFT), int(RIGHT), 62)]
    elif room.dado_kind == "boards":
        lines += [((x, top), (x, room.base)) for x in range(int(LEFT), int(RIGHT), 54)]
    pen.ribs(lines or [((LEFT, top + 10), (RIGHT, top + 10))], 2.6, shade(color, 0.82), 0.7)
    pen.flat(rect(LEFT, top - 12, RIGHT - LEFT, 14), shade(color, 0.78))


def lay_floor(p: Painter, pen: ScenePen, room: Room) -> None:
    """Paint the floor in perspective."""
    y = room.base
    body = rect(LEFT, y, RIGHT - LEFT, BOTTOM - y)
    pen.fade(body, room.floor, shade(room.floor, 0.72))
    vanish = (540.0, y - 480)
    lines: list[tuple[Point, Point]] = []

    def toward(x: float, v: float) -> Point:
        return (vanish[0] + (x - vanish[0]) * (v - vanish[1]) / (BOTTOM - vanish[1]), v)

    gap = 130 if room.floor_kind == "planks" else 190
    lines += [(toward(540 + k * gap, y), toward(540 + k * gap, BOTTOM)) for k in range(-13, 14)]
    rows = [y + 30 * (1.32**k - 1) / 0.32 for k in range(1, 9)]
    if room.floor_kind == "tiles":
        lines += [((LEFT, v), (RIGHT, v)) for v in rows]
        dark = skia.Path()
        for a, (v0, v1) in enumerate(itertools.pairwise(rows)):
            for k in range(-8, 8):
                if (a + k) % 2:
                    x0, x1 = 540 + k * gap, 540 + (k + 1) * gap
                    dark.addPath(polygon([toward(x0, v0), toward(x1, v0), toward(x1, v1), toward(x0, v1)]))
        pen.flat(dark, shade(room.floor, 0.86), 0.8)
    else:
        r = p.rng("boards")
        for _ in range(16):
            k, v = r.randint(-9, 8), r.uniform(y + 12, BOTTOM)
            lines.append((toward(540 + k * gap, v), toward(540 + (k + 1) * gap, v)))
    with pen.clip(body):
        if room.floor_kind != "plain":
            pen.ribs(lines, 2.8, shade(room.floor, 0.68), 0.6)
        dim = pen.tone(shade(room.floor, 0.4))
        pen.blend(rect(LEFT, y, RIGHT - LEFT, 60), dim, dim, (0.5, 0.0))


@dataclass(frozen=True)
class Frame:
    """How a window is made: its colour, panes across and down, a curtain or none."""

    color: Rgb = (0.35, 0.23, 0.17)
    across: int = 2
    down: int = 2
    curtain: Rgb | None = None
    view: str = "hills"
    moon: bool = True
    """Whether the moon stands in it on a clear night: one window of a place is enough."""


def window(p: Painter, pen: ScenePen, x: float, y: float, w: float, h: float, frame: Frame | None = None) -> None:
    """Paint a window with the hour and the weather behind it."""
    f = frame or Frame()
    r = p.rng("window", x, y)
    pen.fill(rect(x - 16, y - 16, w + 32, h + 32), f.color, 7)
    pane = rect(x, y, w, h)
    a, b = p.air.sky[0], p.air.sky[3]
    dark = p.air.dark
    pen.blend(pane, mix(a, (0.05, 0.07, 0.14), 0.25 * dark), b)
    with pen.clip(pane):
        outlook(p, pen, r, (x, y, w, h), f.view, f.moon)
        if p.air.wet:
            droplets(pen, r, (x, y, w, h))
        if p.air.snowy:
            pen.canvas.drawPath(
                curve(
                    [
                        (x, y + h),
                        (x, y + h * 0.90),
                        (x + w * 0.3, y + h * 0.93),
                        (x + w * 0.7, y + h * 0.91),
                        (x + w, y + h * 0.86),
                        (x + w, y + h),
                    ],
                    True,
                    0.7,
                ),
                paint(mix(SNOW, a, 0.35 * dark + 0.1)),
            )
        shine = skia.Path()
        shine.addPath(polygon([(x + w * 0.12, y + h), (x + w * 0.42, y), (x + w * 0.52, y), (x + w * 0.22, y + h)]))
        shine.addPath(polygon([(x + w * 0.28, y + h), (x + w * 0.58, y), (x + w * 0.61, y), (x + w * 0.31, y + h)]))
        pen.canvas.drawPath(shine, paint((1, 1, 1), 0.10 if dark < 0.5 else 0.05))
    bars = [((x + w * i / f.across, y), (x + w * i / f.across, y + h)) for i in range(1, f.across)]
    bars += [((x, y + h * j / f.down), (x + w, y + h * j / f.down)) for j in range(1, f.down)]
    pen.ribs(bars, max(6.0, w * 0.026), f.color)
    pen.fill(rect(x - 30, y + h + 12, w + 60, 18), shade(f.color, 1.12), 4)
    if dark < 0.5 and p.air.sunny:
        pen.glow(x + w / 2, y + h / 2, max(w, h) * 0.95, p.air.light.key, 0.30)
    if f.curtain:
        curtains(pen, x, y, w, h, f.curtain)
    hidden = max(0.0, w * 0.30 - 40) if f.curtain else 0.0
    p.glass(x + hidden, y, w - 2 * hidden, h)


def outlook(p: Painter, pen: ScenePen, r: random.Random, box: tuple[float, float, float, float], view: str,
            moon: bool = True) -> None:  # fmt: skip
    """Paint what is seen through a window: stars and perhaps the moon, hills, roofs, or a tree."""
    x, y, w, h = box
    dark = p.air.dark
    haze = p.air.sky[2]
    if dark > 0.8 and p.air.sunny:
        for _ in range(12):
            pen.canvas.drawCircle(
                x + r.random() * w, y + r.random() * h * 0.6, r.uniform(1, 2.4), paint((1, 1, 0.9), 0.8)
            )
        mx, my, q = x + w * r.uniform(0.55, 0.8), y + h * 0.26, min(46.0, min(w, h) * 0.13)
        if moon:
            pen.glow(mx, my, q * 3.4, rgb("cfe0ff"), 0.5)
            pen.canvas.drawPath(ellipse(mx, my, q, q), paint(rgb("f5ead0")))
    tone = mix(mix(rgb("6f8a80"), haze, 0.45), rgb("141d33"), 0.85 * dark)
    if view == "hills":
        for k in range(2):
            pts = [(x - 20, y + h * (0.74 + 0.12 * k))]
            pts += [(x + w * u, y + h * (0.62 + 0.14 * k + r.uniform(-0.07, 0.07))) for u in (0.2, 0.45, 0.7, 0.95)]
            pts += [(x + w + 20, y + h * (0.7 + 0.1 * k)), (x + w + 20, y + h + 30), (x - 20, y + h + 30)]
            pen.canvas.drawPath(curve(pts, True, 0.7), paint(mix(tone, haze, 0.35 - 0.3 * k)))
    elif view == "roofs":
        city(p, pen, r, box, tone)
    elif view == "sea":
        pen.canvas.drawPath(rect(x, y + h * 0.58, w, h * 0.5), paint(mix(tone, rgb("35505f"), 0.4)))
        lights = skia.Path()
        for _ in range(9):
            lx, ly = x + r.random() * w, y + h * r.uniform(0.62, 0.98)
            lights.addRect(skia.Rect.MakeXYWH(lx, ly, r.uniform(12, 40), 2.4))
        pen.canvas.drawPath(lights, paint(mix(haze, (1, 1, 1), 0.3), 0.5))
        if dark > 0.15:
            pen.glow(x + w * 0.66, y + h * 0.57, 46, rgb("ffc070"), 0.9)
            pen.canvas.drawCircle(x + w * 0.66, y + h * 0.57, 5, paint(rgb("fff0c8")))
    elif view == "leaves":
        treetops(p, pen, r, box)


def treetops(p: Painter, pen: ScenePen, r: random.Random, box: tuple[float, float, float, float]) -> None:
    """Paint the crowns of trees seen through a window: two masses, the nearer one darker."""
    x, y, w, h = box
    season = {"autumn": rgb("b58a4c"), "winter": rgb("8a8a84"), "spring": rgb("8fa864")}.get(
        p.air.season, rgb("5f7d52")
    )
    for k in range(2):
        path = skia.Path()
        foot = y + h * (0.72 + 0.14 * k)
        path.addRect(skia.Rect.MakeLTRB(x, foot, x + w, y + h + 4))
        for _ in range(26):
            q = r.uniform(0.05, 0.12) * w
            path.addCircle(x + r.random() * w, foot - r.uniform(-0.3, 1.1) * q, q)
        for _ in range(24):
            path.addCircle(x + r.random() * w, foot - h * r.uniform(0.04, 0.14), r.uniform(0.014, 0.03) * w)
        color = mix(mix(season, p.air.sky[2], 0.5 - 0.3 * k), rgb("141d33"), 0.82 * p.air.dark)
        pen.canvas.drawPath(path, paint(color))


def city(p: Painter, pen: ScenePen, r: random.Random, box: tuple[float, float, float, float], tone: Rgb) -> None:
    """Paint roofs (western) or blocks of flats with a few lit windows."""
    x, y, w, h = box
    body, lights = skia.Path(), skia.Path()
    at = x - 20.0
    while at < x + w:
        bw, top = w * r.uniform(0.16, 0.3), y + h * r.uniform(0.42, 0.72)
        if p.western:
            body.addPath(
                polygon([(at, y + h), (at, top), (at + bw / 2, top - bw * 0.35), (at + bw, top), (at + bw, y + h)])
            )
        else:
            body.addRect(skia.Rect.MakeLTRB(at, top, at + bw, y + h))
        for _ in range(max(5, int(bw * (y + h - top) / 5600))):
            lights.addRect(
                skia.Rect.MakeXYWH(
                    at + bw * r.uniform(0.15, 0.75),
                    top + (y + h - top) * r.uniform(0.1, 0.85),
                    min(15.0, w * 0.026),
                    w * 0.034,
                )
            )
        at += bw * 1.04
    pen.canvas.drawPath(body, paint(tone))
    if p.air.dark > 0.25:
        pen.canvas.drawPath(lights, paint(rgb("ffcf80"), 0.9))


def droplets(pen: ScenePen, r: random.Random, box: tuple[float, float, float, float]) -> None:
    """Paint drops and the tracks they leave on a window pane."""
    x, y, w, h = box
    tracks, drops = [], skia.Path()
    for _ in range(int(w / 11)):
        px, py, length = x + r.random() * w, y + r.random() * h * 0.8, h * r.uniform(0.06, 0.3)
        tracks.append(((px, py), (px + r.uniform(-5, 5), py + length * 0.5), (px + r.uniform(-4, 4), py + length)))
        drops.addOval(skia.Rect.MakeXYWH(tracks[-1][2][0] - 4, tracks[-1][2][1] - 5, 8, 11))
    for _ in range(int(w / 5)):
        drops.addCircle(x + r.random() * w, y + r.random() * h, r.uniform(1.4, 3.4))
    path = skia.Path()
    for a, b, c in tracks:
        path.moveTo(*a)
        path.quadTo(*b, *c)
    light = mix(pen.air.sky[3], (1, 1, 1), 0.5)
    pen.canvas.drawPath(path, paint(light, 0.30, Style=skia.Paint.kStroke_Style, StrokeWidth=3))
    pen.canvas.drawPath(drops, paint(light, 0.5))


def curtains(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """Hang a curtain on each side of a window."""
    pen.ribs([((x - 50, y - 34), (x + w + 50, y - 34))], 9, rgb("6a4a36"))
    for s in (0, 1):
        edge = x - 40 + s * (w + 80)
        d = 1 - 2 * s
        inner = edge + d * w * 0.30
        shape = curve(
            [
                (edge, y - 36),
                (inner, y - 36),
                (inner - d * w * 0.05, y + h * 0.4),
                (inner - d * w * 0.10, y + h + 46),
                (edge, y + h + 50),
            ],
            True,
            0.25,
        )
        pen.fill(shape, color, 6)
        folds = [
            (
                (edge + d * w * k, y - 30),
                (edge + d * w * (k - 0.015), y + h * 0.5),
                (edge + d * w * (k - 0.03), y + h + 40),
            )
            for k in (0.06, 0.12, 0.18, 0.24)
        ]
        pen.ribs(folds, 4, shade(color, 0.78), 0.6)


def hanging_lamp(p: Painter, pen: ScenePen, x: float, y: float, kind: str, reach: float = 900.0) -> None:
    """Hang a lamp with its light at (x, y); when it burns it lights the room out to `reach`."""
    on = p.air.lamps
    pen.ribs([((x, TOP), (x, y - 60))], 4.5, rgb("2c2624"))
    glass = rgb("fff0c0") if on else mul(rgb("e4dcc8"), p.air.ambient)
    if kind == "tube":
        pen.fill(rect(x - 230, y - 74, 460, 22, 5), rgb("d8d6cd"), 5)
        pen.canvas.drawPath(rect(x - 215, y - 54, 430, 15, 7), paint(rgb("fdfbe8") if on else glass))
    elif kind == "bulb":
        pen.fill(rect(x - 11, y - 62, 22, 30, 4), rgb("3a3430"), 2)
        pen.canvas.drawPath(
            curve([(x - 10, y - 32), (x + 10, y - 32), (x + 26, y + 4), (x, y + 28), (x - 26, y + 4)], True, 0.8),
            paint(glass),
        )
    elif kind == "paper":
        shade_ = ellipse(x, y, 112, 96)
        pen.fill(shade_, rgb("efe3c8"), 7)
        if on:
            pen.canvas.drawPath(shade_, paint(rgb("ffe0a0"), 0.85))
        pen.ribs(
            [
                ((x - 112 + 14 * abs(k), y + k * 28), (x, y + k * 28 + 16), (x + 112 - 14 * abs(k), y + k * 28))
                for k in (-2, -1, 0, 1, 2)
            ],
            2,
            rgb("c9a878"),
            0.7,
        )
    else:
        color = {"enamel": rgb("3f5a4c"), "tin": rgb("5c5f63"), "white": rgb("e8e4d8"), "glass": rgb("b9603c")}.get(
            kind, rgb("3f5a4c")
        )
        pen.fill(curve([(x - 26, y - 70), (x + 26, y - 70), (x + 118, y + 6), (x - 118, y + 6)], True, 0.2), color, 7)
        pen.canvas.drawPath(ellipse(x, y + 4, 104, 15), paint(glass))
        pen.ribs([((x - 24, y - 64), (x - 66, y - 30), (x - 104, y - 2))], 4, mix(color, (1, 1, 1), 0.4), 0.5)
    if on:
        p.lamp(x, y + 10, reach)


def door(pen: ScenePen, x: float, y: float, w: float, h: float, color: Rgb, glazed: bool = False) -> None:
    """Paint an inside door in its frame, standing at (x, y)."""
    pen.fill(rect(x - w * 0.58, y - h * 1.04, w * 1.16, h * 1.04), shade(color, 0.76), 4)
    pen.fill(rect(x - w * 0.5, y - h, w, h), color, 2)
    panels = ((0.94, 0.40), (0.48, 0.40))
    for k, (top, tall) in enumerate(panels):
        body = rect(x - w * 0.36, y - h * top, w * 0.72, h * tall)
        if glazed and k == 0:
            pen.shining(body, mix(pen.air.sky[2], pen.tone(rgb("9fb0b4")), 0.5), 0.9)
            pen.ribs([((x, y - h * top), (x, y - h * (top - tall)))], 6, color)
        else:
            pen.flat(body, shade(color, 0.84))
            pen.flat(rect(x - w * 0.33, y - h * top + 8, w * 0.66, h * tall - 12), shade(color, 0.95))
    pen.fill(ellipse(x + w * 0.40, y - h * 0.5, 9, 9), rgb("c9a65a"), 2)


def light_beam(p: Painter, pen: ScenePen, x: float, w: float) -> None:
    """Throw the light of a window at `x`, `w` wide, across the floor on a sunny day."""
    if p.air.dark > 0.5 or not p.air.sunny or p.style == "ink":
        return
    for k in (0, 1):
        x0 = x + w * (0.04 + 0.5 * k) + 90
        patch = polygon(
            [(x0, BASE + 36), (x0 + w * 0.42, BASE + 36), (x0 + w * 0.5 + 90, BASE + 260), (x0 + 40, BASE + 260)]
        )
        pen.canvas.drawPath(patch, paint(p.air.light.key, 0.16 + 0.14 * p.air.light.strength))
