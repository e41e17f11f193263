"""Plants: trees by species and season, bushes, reeds, grass, and leaves close to the lens."""

import math
import random
from collections.abc import Sequence

import skia

from duanju.theatre.pen import Point, Rgb, curve, ellipse, mix, paint, polygon, rgb, shade, stroke
from duanju.theatre.place.air import Air
from duanju.theatre.place.painter import WIDE, ScenePen

GREENS = {
    "spring": ("8fae4e", "a9bf5d", "759a4b"),
    "summer": ("4d7442", "64854a", "3a5f3e"),
    "autumn": ("c98a35", "b7622c", "d9a94a"),
    "winter": ("6f7358", "5d644f", "80805f"),
}
EVERGREEN = ("2f5a45", "3d6b4c", "264a3c")
BLOSSOM = {
    "plum": ("e7a3ae", "d9667f", "f3cbd0"),
    "cherry": ("f4cdd4", "eeb5c2", "fbe6e6"),
    "peach": ("f0a6ac", "e58b98", "f7cfcf"),
}
FRUIT = {"date": "b5392c", "persimmon": "e0712a", "pomegranate": "c23a34", "apple": "c4453a", "orange": "e58a2c"}
GNARLED = ("date", "persimmon", "pomegranate", "plum", "apple", "peach", "cherry", "orange")


def greens(air: Air, species: str = "") -> tuple[Rgb, ...]:
    """Return the leaf colours of a species in this season; none when it stands bare."""
    if species == "camphor" and air.snowy:
        return ()
    if species in ("pine", "bamboo", "camphor", "holly"):
        return tuple(rgb(c) for c in EVERGREEN)
    if species == "plum" and air.season in ("winter", "spring"):
        return tuple(rgb(c) for c in BLOSSOM["plum"])
    if species in BLOSSOM and air.season == "spring":
        return tuple(rgb(c) for c in BLOSSOM[species])
    if air.season == "winter":
        return ()
    return tuple(rgb(c) for c in GREENS[air.season])


def add_leaf(path: skia.Path, x: float, y: float, angle: float, length: float, width: float) -> None:
    """Add one almond-shaped leaf to a path."""
    ca, sa = math.cos(angle), math.sin(angle)
    ex, ey = x + ca * length, y + sa * length
    mx, my = x + ca * length * 0.45, y + sa * length * 0.45
    path.moveTo(x, y)
    path.quadTo(mx - sa * width, my + ca * width, ex, ey)
    path.quadTo(mx + sa * width, my - ca * width, x, y)
    path.close()


def branches(
    r: random.Random, root: Point, angle: float, length: float, width: float, depth: int, spread: float = 0.75
) -> tuple[skia.Path, list[Point], list[tuple[Point, Point]]]:
    """Grow a tree; return its wood as one shape, the tips, and the upper edges where snow may lie."""
    wood = skia.Path()
    tips: list[Point] = []
    arms: list[tuple[Point, Point]] = []

    def grow(at: Point, a: float, long: float, w: float, d: int) -> None:
        pts = [at]
        for _ in range(3):
            reach = 0.10 if d == depth else 0.24
            a += r.uniform(-reach, reach) + 0.12 * (-math.pi / 2 - a)
            pts.append((pts[-1][0] + math.cos(a) * long / 3, pts[-1][1] + math.sin(a) * long / 3))
        wood.addPath(stroke(pts, [w, w * 0.8, w * 0.6], 8))
        if abs(math.cos(a)) > 0.35:
            arms.append((pts[0], pts[-1]))
        if d == 0 or w < 3.2:
            tips.append(pts[-1])
            return
        for _ in range(r.choice((2, 2, 3))):
            grow(
                pts[-1],
                max(-math.pi - 0.1, min(0.1, a + r.uniform(-spread, spread))),
                long * r.uniform(0.62, 0.82),
                w * 0.6,
                d - 1,
            )
        if r.random() < 0.6:
            tips.append(pts[-2])

    grow(root, angle, length, width, depth)
    return wood, tips, arms


def foliage(
    pen: ScenePen,
    r: random.Random,
    tips: Sequence[Point],
    each: int,
    size: float,
    colors: Sequence[Rgb],
    lift: float = 3.0,
    round_: bool = False,
) -> None:
    """Hang leaves (or round blossoms) around the tips, one sheet per colour."""
    for k, color in enumerate(colors):
        path = skia.Path()
        for x, y in tips:
            for _ in range(max(1, each // len(colors))):
                a, d = r.uniform(0, math.tau), r.uniform(0, size * 2.6)
                px, py = x + math.cos(a) * d, y + math.sin(a) * d * 0.75
                if round_:
                    path.addCircle(px, py, size * r.uniform(0.22, 0.4))
                else:
                    add_leaf(path, px, py, r.uniform(0.2, 2.9), size * r.uniform(0.8, 1.3), size * 0.42)
        if k == 0 and pen.style == "paper":
            pen.canvas.save()
            pen.canvas.translate(-pen.light.side * lift * 0.6, lift * 1.6)
            pen.canvas.drawPath(path, paint((0.09, 0.04, 0.10), 0.22 * (1 - pen.far)))
            pen.canvas.restore()
        lit = mix(color, pen.air.light.key, 0.22 * pen.air.light.strength * (k == 1))
        pen.flat(path, lit, 0.94 if pen.style == "paper" else 0.78)


def snow_on(pen: ScenePen, arms: Sequence[tuple[Point, Point]], thick: float) -> None:
    """Lay snow along the upper side of branches."""
    path = skia.Path()
    for (ax, ay), (bx, by) in arms:
        path.addPath(
            stroke(
                [(ax, ay - thick * 0.5), ((ax + bx) / 2, (ay + by) / 2 - thick * 0.9), (bx, by - thick * 0.5)],
                [thick * 0.4, thick, thick * 0.3],
                8,
            )
        )
    pen.flat(path, rgb("f6f8fb"), 0.95)


def tree(pen: ScenePen, r: random.Random, x: float, y: float, tall: float, species: str) -> None:
    """Paint a whole tree standing at (x, y), `tall` units high, as its species grows."""
    if species == "pine":
        pine(pen, r, x, y, tall)
    elif species == "willow":
        willow(pen, r, x, y, tall)
    elif species == "bamboo":
        bamboo(pen, r, x, y, tall)
    elif species == "poplar":
        broad(pen, r, x, y, tall, species, 0.42)
    else:
        broad(pen, r, x, y, tall, species, 0.8 if species in GNARLED else 0.66)


def broad(pen: ScenePen, r: random.Random, x: float, y: float, tall: float, species: str, spread: float) -> None:
    """Paint a broad-leaved tree; fruit hangs in autumn, snow lies on it in a snowfall."""
    bark = mix(rgb("4a3632"), rgb("6b5a4c"), r.random())
    lean = r.uniform(-0.06, 0.05) * (1 if x > WIDE / 2 else -1)
    wood, tips, arms = branches(r, (x, y), -math.pi / 2 + lean, tall * 0.36, tall * 0.055, 4, spread)
    pen.fill(wood, bark, min(5.0, tall * 0.008))
    colors = greens(pen.air, species)
    size = tall * 0.034
    if colors:
        blossom = species in BLOSSOM and pen.air.season in ("spring", "winter")
        foliage(pen, r, tips, 11 if species in GNARLED else 18, size, colors, size * 0.2, blossom)
    if species in FRUIT and pen.air.season in ("summer", "autumn"):
        fruit(pen, r, tips, size, rgb(FRUIT[species]), 0.6 if pen.air.season == "autumn" else 0.3)
    if pen.air.snowy:
        snow_on(pen, arms, max(3.0, tall * 0.010))


def fruit(pen: ScenePen, r: random.Random, tips: Sequence[Point], size: float, color: Rgb, chance: float) -> None:
    """Hang fruit on some of the tips."""
    path, shine = skia.Path(), skia.Path()
    for x, y in tips:
        if r.random() < chance:
            px, py, q = x + r.uniform(-size, size), y + r.uniform(0, size * 1.3), size * r.uniform(0.26, 0.34)
            path.addOval(skia.Rect.MakeLTRB(px - q, py - q * 1.15, px + q, py + q * 1.15))
            shine.addCircle(px - q * 0.3, py - q * 0.4, q * 0.28)
    pen.flat(path, color)
    pen.flat(shine, (1.0, 0.88, 0.75), 0.7)


def pine(pen: ScenePen, r: random.Random, x: float, y: float, tall: float) -> None:
    """Paint a pine: a leaning trunk with flat clouds of needles, or a fir where the building is western."""
    colors = [rgb(c) for c in EVERGREEN]
    lean = r.uniform(0.0, 0.10) * tall * (1 if x > WIDE / 2 else -1)
    pen.fill(
        stroke(
            [(x, y), (x + lean * 0.6, y - tall * 0.5), (x + lean, y - tall)],
            [tall * 0.06, tall * 0.04, tall * 0.012],
        ),
        rgb("51392f"),
        3,
    )
    layers = 8
    for k in range(layers):
        u = 0.32 + 0.68 * k / (layers - 1)
        cx, cy = x + lean * u + r.uniform(-0.06, 0.06) * tall, y - tall * u
        w = tall * (0.31 - 0.245 * u) * r.uniform(0.92, 1.12)
        pts = [
            (cx - w, cy + w * 0.12),
            (cx - w * 0.6, cy - w * 0.22),
            (cx, cy - w * 0.46),
            (cx + w * 0.55, cy - w * 0.24),
            (cx + w, cy + w * 0.1),
            (cx + w * 0.4, cy + w * 0.22),
            (cx - w * 0.4, cy + w * 0.2),
        ]
        pen.fill(curve(pts, True, 0.9), colors[k % 3], 4)
        if pen.air.snowy:
            pen.flat(
                curve([*pts[:5], (cx + w * 0.3, cy - w * 0.05), (cx - w * 0.4, cy - w * 0.06)], True, 0.9),
                rgb("f4f7fa"),
                0.95,
            )


def willow(pen: ScenePen, r: random.Random, x: float, y: float, tall: float) -> None:
    """Paint a weeping willow: strands that hang from a rounded crown."""
    wood, tips, arms = branches(
        r, (x, y), -math.pi / 2 + r.uniform(0.0, 0.1) * (1 if x > WIDE / 2 else -1), tall * 0.36, tall * 0.06, 3, 0.7
    )
    pen.fill(wood, rgb("4d4036"), 3)
    colors = greens(pen.air, "willow") or (rgb("8a7a5c"),)
    for k, color in enumerate(colors):
        path, strands = skia.Path(), []
        for tx, ty in tips:
            for _ in range(3):
                bend = r.uniform(-0.05, 0.05) * tall + (0.12 * tall if pen.air.weather == "wind" else 0)
                long = min(tall * r.uniform(0.25, 0.5), y - ty - 0.14 * tall)
                sx = tx + r.uniform(-0.03, 0.03) * tall
                strands.append(((sx, ty), (sx + bend * 0.3, ty + long * 0.5), (sx + bend, ty + long)))
                if len(colors) > 1:
                    for q in range(10):
                        u = q / 10
                        add_leaf(
                            path,
                            sx + bend * u * u,
                            ty + long * u,
                            math.pi / 2 + r.choice((-0.5, 0.5)),
                            tall * 0.036,
                            tall * 0.007,
                        )
        pen.ribs(strands, max(1.2, tall * 0.0028), mix(color, (0, 0, 0), 0.2), 0.9)
        pen.flat(path, color, 0.9)
        if k == 0 and pen.air.snowy:
            snow_on(pen, arms, max(3.0, tall * 0.01))


def bamboo(pen: ScenePen, r: random.Random, x: float, y: float, tall: float) -> None:
    """Paint a stand of bamboo."""
    path = skia.Path()
    for _ in range(r.randint(5, 7)):
        sx, h = x + r.uniform(-0.16, 0.16) * tall, tall * r.uniform(0.75, 1.05)
        bend = r.uniform(-0.10, 0.10) * tall
        w = tall * 0.017
        pen.line(
            [(sx, y), (sx + bend * 0.3, y - h * 0.5), (sx + bend, y - h)],
            [w, w * 0.9, w * 0.5],
            mix(rgb("6f8a4c"), rgb("4d6e46"), r.random()),
        )
        joints = [
            ((sx + bend * u * u - w * 0.6, y - h * u), (sx + bend * u * u + w * 0.6, y - h * u))
            for u in (0.15, 0.3, 0.45, 0.6, 0.75, 0.9)
        ]
        pen.ribs(joints, 2.2, rgb("2f4a35"), 0.8)
        for _ in range(16):
            u = r.uniform(0.35, 1.0)
            for _ in range(3):
                add_leaf(
                    path,
                    sx + bend * u * u + r.uniform(-20, 20),
                    y - h * u,
                    r.uniform(0.2, 2.9),
                    tall * r.uniform(0.07, 0.11),
                    tall * 0.013,
                )
    pen.flat(path, rgb("3c6447"), 0.95)


def bush(pen: ScenePen, r: random.Random, x: float, y: float, w: float, lift: float = 4.0) -> None:
    """Paint a low bush as a lobed sheet; snow caps it."""
    colors = greens(pen.air, "holly" if pen.air.season == "winter" else "")
    tall = w * r.uniform(0.42, 0.6)
    n = r.randint(4, 6)
    back = [
        (x - w / 2 + w * k / n, y - tall * math.sin(math.pi * (k + 0.4) / (n + 0.8)) * r.uniform(0.8, 1.1))
        for k in range(n + 1)
    ]
    pen.fill(curve([(x - w * 0.5, y), *back, (x + w * 0.5, y)], True, 0.9), r.choice(colors), lift)
    path = skia.Path()
    for _ in range(14):
        a = r.uniform(-2.6, -0.5)
        add_leaf(path, x + r.uniform(-0.36, 0.36) * w, y - r.uniform(0.15, 0.7) * tall, a, w * 0.10, w * 0.025)
    pen.flat(path, mix(r.choice(colors), (1, 1, 0.8), 0.16), 0.7)
    if pen.air.snowy:
        pen.flat(curve([*back, *[(bx, by + tall * 0.26) for bx, by in back[::-1]]], True, 0.9), rgb("f6f8fb"))


def grass(pen: ScenePen, r: random.Random, x0: float, x1: float, y: float, tall: float, count: int, color: Rgb) -> None:
    """Paint blades of grass (or stubble, or reeds) along a strip."""
    path = skia.Path()
    for _ in range(count):
        x, h = r.uniform(x0, x1), tall * r.uniform(0.5, 1.1)
        add_leaf(path, x, y + r.uniform(-0.3, 0.3) * tall, -math.pi / 2 + r.uniform(-0.5, 0.5), h, max(1.6, h * 0.07))
    pen.flat(path, color, 0.9)


def near_leaves(pen: ScenePen, r: random.Random, species: str) -> None:
    """Hang a branch into the upper corners, close to the lens."""
    colors = greens(pen.air, species)
    deep = [mix(c, rgb("1f2a2c"), 0.55) for c in colors]
    sides = [(-70.0, 330.0, 9), (800.0, 1160.0, 6)]
    if r.random() < 0.5:
        sides = [(1080 - b, 1080 - a, n) for a, b, n in sides]
    for x0, x1, n in sides:
        edge = -90.0 if x0 < 400 else 1170.0
        tips = [(r.uniform(x0, x1), r.uniform(-90, 150)) for _ in range(n)]
        for tip in tips[:3]:
            pen.line([(edge, -120), ((edge + tip[0]) / 2, tip[1] - 40), tip], [20, 12, 4], rgb("2c2426"))
        if deep:
            foliage(pen, r, tips, 9, 88, deep, 0, species in BLOSSOM and pen.air.season in ("spring", "winter"))
        if species in FRUIT and pen.air.season in ("summer", "autumn"):
            fruit(pen, r, tips, 88, rgb(FRUIT[species]), 0.5)


def fallen(pen: ScenePen, r: random.Random, y0: float, y1: float, count: int, colors: Sequence[Rgb]) -> None:
    """Strew leaves (or petals) over the ground between two heights, larger nearer."""
    for color in colors:
        path = skia.Path()
        for _ in range(count // len(colors)):
            t = r.random() ** 1.4
            s = 7 + 17 * t
            add_leaf(
                path,
                r.uniform(-100, 1180),
                y0 + (y1 - y0) * t,
                r.choice((0, math.pi)) + r.uniform(-0.4, 0.4),
                s,
                s * 0.3,
            )
        pen.flat(path, color, 0.85)


def pot_plant(pen: ScenePen, r: random.Random, x: float, y: float, s: float) -> None:
    """Paint a plant in a pot whose foot stands at (x, y); `s` is the pot's width."""
    path = skia.Path()
    for _ in range(13):
        a = -math.pi / 2 + r.uniform(-1.1, 1.1)
        add_leaf(path, x, y - s * 0.8, a, s * r.uniform(0.7, 1.5), s * 0.14)
    pen.fill(path, rgb(r.choice(("4c7a4a", "5f8a4e", "3f6b50"))), 3)
    pen.fill(
        polygon([(x - s * 0.5, y - s * 0.85), (x + s * 0.5, y - s * 0.85), (x + s * 0.36, y), (x - s * 0.36, y)]),
        rgb(r.choice(("b2603c", "8a4a36", "d8d0be", "58707c"))),
        4,
    )
    pen.flat(ellipse(x, y - s * 0.85, s * 0.5, s * 0.08), rgb("3a2a22"))


def near_reeds(pen: ScenePen, r: random.Random, color: Rgb) -> None:
    """Paint reeds in the lower corners, close to the lens."""
    c = mix(color, rgb("1f2a2c"), 0.45) if not pen.air.snowy else rgb("8a8478")
    for x0, x1 in ((-120, 190), (890, 1200)):
        grass(pen, r, x0, x1, 2080, 460, 26, c)
        grass(pen, r, x0, x1, 2080, 400, 20, shade(c, 1.3))
