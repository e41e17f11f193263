"""The pen: the one place where the styles differ. Everything drawn in the theatre goes through it.

Shapes are Skia paths in whatever units the canvas is scaled to; colours are (r, g, b) floats from 0 to 1
before light falls on them. Skia bakes, it never composites frames: see `theatre.composite`.
"""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import skia

Rgb = tuple[float, float, float]
Point = tuple[float, float]
Pixels = npt.NDArray[np.uint8]
"""A picture: (height, width, 4) bytes, premultiplied blue green red alpha."""

STYLES = ("paper", "ink")
INK: Rgb = (0.165, 0.137, 0.125)
RICE_PAPER: Rgb = (0.955, 0.935, 0.89)


@dataclass(frozen=True)
class Light:
    """The light of a scene.

    `ambient` multiplies every colour, `key` tints the lit planes, `side` is where the key comes
    from (-1 left, 1 right), `strength` how much of it there is (0 overcast, 1 low sun or lamp).
    """

    ambient: Rgb = (1.0, 1.0, 1.0)
    key: Rgb = (1.0, 0.86, 0.66)
    side: int = -1
    strength: float = 0.7


def rgb(code: str) -> Rgb:
    """Return the colour of "#rrggbb" (the # may be left out)."""
    code = code.lstrip("#")
    return (int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255)


def mix(a: Rgb, b: Rgb, t: float) -> Rgb:
    """Return the colour a part `t` of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def mul(a: Rgb, b: Rgb) -> Rgb:
    """Return the product of two colours, as light on a surface."""
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


def shade(a: Rgb, k: float) -> Rgb:
    """Return `a` darkened (k < 1) or lightened (k > 1), kept within range."""
    return (min(1.0, a[0] * k), min(1.0, a[1] * k), min(1.0, a[2] * k))


def color4f(c: Rgb, alpha: float = 1.0) -> skia.Color4f:
    """Return a Skia colour, clipped to range."""
    return skia.Color4f(*(min(1.0, max(0.0, x)) for x in c), alpha)


def paint(c: Rgb, alpha: float = 1.0, **kw: object) -> skia.Paint:
    """Return an anti-aliased paint; keyword arguments are Skia's own."""
    return skia.Paint(AntiAlias=True, Color4f=color4f(c, alpha), **kw)


def blur(sigma: float) -> skia.MaskFilter:
    """Return a blur for a paint, `sigma` in the canvas' units."""
    return skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.01, sigma))


def curve(points: Sequence[Point], closed: bool = False, tension: float = 0.5) -> skia.Path:
    """Return a smooth path through all points (Catmull-Rom turned into cubic Béziers)."""
    path = skia.Path()
    path.moveTo(*points[0])
    if closed:
        ring = [points[-1], *points, points[0], points[1 % len(points)]]
    else:
        ring = [points[0], *points, points[-1]]
    k = tension / 3
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        path.cubicTo(bx + (cx - ax) * k, by + (cy - ay) * k, cx - (dx - bx) * k, cy - (dy - by) * k, cx, cy)
    if closed:
        path.close()
    return path


def polygon(points: Sequence[Point]) -> skia.Path:
    """Return a closed path with straight sides."""
    path = skia.Path()
    path.addPoly([skia.Point(*p) for p in points], True)
    return path


def rect(x: float, y: float, w: float, h: float, radius: float = 0.0) -> skia.Path:
    """Return a rectangle, with rounded corners if `radius` is given."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(x, y, w, h), radius, radius)
    return path


def ellipse(x: float, y: float, rx: float, ry: float) -> skia.Path:
    """Return an ellipse around (x, y)."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return path


def moved(path: skia.Path, dx: float, dy: float, scale: float = 1.0) -> skia.Path:
    """Return a copy of a path, scaled about the origin and then moved."""
    m = skia.Matrix()
    m.setScale(scale, scale)
    m.postTranslate(dx, dy)
    out = skia.Path(path)
    out.transform(m)
    return out


@lru_cache(maxsize=256)
def _basis(points: int, n: int) -> npt.NDArray[np.float64]:
    """Return the (n, points) matrix that turns `points` control points into `n` points of their Catmull-Rom curve."""
    last = points - 1
    u = np.linspace(0, last, n)
    i = np.minimum(u.astype(int), last - 1)
    f = u - i
    out = np.zeros((n, points))
    weights = (-f + 2 * f * f - f**3, 2 - 5 * f * f + 3 * f**3, f + 4 * f * f - 3 * f**3, f**3 - f * f)
    for k, w in zip((-1, 0, 1, 2), weights, strict=True):
        np.add.at(out, (np.arange(n), np.clip(i + k, 0, last)), 0.5 * w)
    return out


def along(points: Sequence[Point], n: int) -> npt.NDArray[np.float64]:
    """Return `n` points along the Catmull-Rom curve through `points`."""
    out: npt.NDArray[np.float64] = _basis(len(points), n) @ np.asarray(points, float)
    return out


@lru_cache(maxsize=512)
def _profile(widths: tuple[float, ...], n: int) -> npt.NDArray[np.float64]:
    """Return half the width of a stroke at each of `n` points, as a column."""
    return (np.interp(np.linspace(0, 1, n), np.linspace(0, 1, len(widths)), widths) / 2)[:, None]


def stroke(points: Sequence[Point], widths: Sequence[float], n: int = 22,
           jitter: float = 0.0, rng: random.Random | None = None) -> skia.Path:  # fmt: skip
    """Return a brush stroke: a closed shape along `points` whose width follows `widths`."""
    q = along(points, n)
    d = np.empty_like(q)
    d[1:-1] = (q[2:] - q[:-2]) / 2
    d[0], d[-1] = q[1] - q[0], q[-1] - q[-2]
    d /= np.sqrt(d[:, :1] ** 2 + d[:, 1:] ** 2) + 1e-6
    w = _profile(tuple(widths), n)
    if jitter and rng:
        w = w * (1 + jitter * np.array([rng.uniform(-1, 1) for _ in range(n)]))[:, None]
    normal = np.stack([-d[:, 1], d[:, 0]], 1) * w
    return _ring(np.concatenate([q + normal, (q - normal)[::-1]]), 0.75)


def _ring(p: npt.NDArray[np.float64], tension: float) -> skia.Path:
    """Return the smooth closed path through all rows of `p`: the same as `curve(p, True, tension)`."""
    after = np.concatenate([p[1:], p[:1]])
    pull = (after - np.concatenate([p[-1:], p[:-1]])) * (tension / 3)
    path = skia.Path()
    path.moveTo(*p[0].tolist())
    for row in np.concatenate([p + pull, after - np.concatenate([pull[1:], pull[:1]]), after], 1).tolist():
        path.cubicTo(*row)
    path.close()
    return path


class Pen:
    """Draws on one canvas in one style under one light."""

    def __init__(self, canvas: skia.Canvas, style: str = "paper", light: Light | None = None, seed: int = 3) -> None:
        self.canvas, self.style = canvas, style
        self.light = light or Light()
        self.ink = INK
        self.rng = random.Random(seed)

    def tone(self, c: Rgb) -> Rgb:
        """Return what a surface of colour `c` looks like in this style and light."""
        if self.style == "ink":
            g = sum(c) / 3
            c = mix(c, (g, g, g), 0.30)
            c = mix(c, (0.97, 0.94, 0.88), 0.42 * min(1.0, max(0.0, (g - 0.35) / 0.3)))
            c = mix(c, self.ink, 0.55 * min(1.0, max(0.0, (0.34 - g) / 0.2)))
        return mul(c, self.light.ambient)

    def fill(self, path: skia.Path, color: Rgb, lift: float = 0.0, alpha: float = 1.0) -> None:
        """Fill a shape. `lift` (canvas units) raises it like a sheet of paper and casts a shadow."""
        c = self.tone(color)
        if self.style == "paper":
            if lift:
                self.canvas.drawPath(
                    moved(path, -self.light.side * lift * 0.35, lift * 0.8),
                    paint((0.09, 0.04, 0.10), 0.30, MaskFilter=blur(lift * 0.75)),
                )
            self.canvas.drawPath(path, paint(c, alpha))
            return
        dark = mix(c, self.ink, 0.25)
        box = path.computeTightBounds()
        if lift:
            self.canvas.drawPath(moved(path, 1.6, 2.2), paint(self.ink, 0.8))
            self.canvas.drawPath(path, paint(self.ink, 0.75, Style=skia.Paint.kStroke_Style, StrokeWidth=2.2))
        if alpha == 1:
            self.canvas.drawPath(path, paint(mul(RICE_PAPER, self.light.ambient)))
        wash = skia.GradientShader.MakeLinear(
            [(box.left(), box.top()), (box.left() + box.width() * 0.3, box.bottom())],
            [color4f(c, 0.72 * alpha).toColor(), color4f(mix(c, dark, 0.5), 0.95 * alpha).toColor()],
        )
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=wash))
        if lift:
            with self.clip(path):
                edge = paint(dark, 0.55, Style=skia.Paint.kStroke_Style, StrokeWidth=lift * 1.3 + 3,
                             MaskFilter=blur(lift * 0.5 + 2))  # fmt: skip
                self.canvas.drawPath(path, edge)

    def flat(self, path: skia.Path, color: Rgb, alpha: float = 1.0) -> None:
        """Fill a shape with its toned colour and nothing else, in every style."""
        self.canvas.drawPath(path, paint(self.tone(color), alpha))

    def soft(self, path: skia.Path, color: Rgb, alpha: float, sigma: float,
             mode: skia.BlendMode | None = None) -> None:  # fmt: skip
        """Fill a shape with a blurred edge."""
        kw: dict[str, object] = {"BlendMode": mode} if mode is not None else {}
        self.canvas.drawPath(path, paint(self.tone(color), alpha, MaskFilter=blur(sigma), **kw))

    def line(self, points: Sequence[Point], widths: Sequence[float], color: Rgb | None = None,
             alpha: float = 1.0, n: int = 22) -> None:  # fmt: skip
        """Draw a tapered line; no colour means ink."""
        inky = self.style == "ink"
        w = [x * 1.15 for x in widths] if inky else widths
        c = self.ink if color is None else self.tone(color)
        self.canvas.drawPath(stroke(points, w, n, 0.10 if inky else 0.0, self.rng), paint(c, alpha))

    def glow(self, x: float, y: float, r: float, color: Rgb, alpha: float) -> None:
        """Add light around a point, out to radius `r`."""
        stops = [color4f(color, alpha).toColor(), color4f(color, alpha * 0.35).toColor(), color4f(color, 0).toColor()]
        shader = skia.GradientShader.MakeRadial((x, y), r, stops, [0, 0.35, 1])
        self.canvas.drawCircle(x, y, r, skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kScreen, Shader=shader))

    @contextmanager
    def clip(self, path: skia.Path) -> Iterator[None]:
        """Keep what is drawn inside a shape."""
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def at(self, x: float, y: float, scale: float = 1.0, degrees: float = 0.0, flip: bool = False) -> Iterator[None]:
        """Draw in moved, scaled, turned (clockwise degrees) or mirrored units."""
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.rotate(degrees)
        self.canvas.scale(-scale if flip else scale, scale)
        try:
            yield
        finally:
            self.canvas.restore()


def surface(width: int, height: int) -> skia.Surface:
    """Return a transparent drawing surface, premultiplied BGRA: the order in which Skia fills fast."""
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    s = skia.Surface.MakeRaster(info)
    s.getCanvas().clear(0)
    return s


def pixels(s: skia.Surface) -> Pixels:
    """Return a copy of a surface's picture."""
    data = s.makeImageSnapshot().tobytes()
    return np.frombuffer(data, np.uint8).reshape(s.height(), s.width(), 4).copy()
