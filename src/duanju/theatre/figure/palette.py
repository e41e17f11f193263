"""The colours of one head in one style, and the few marks that faces are painted with."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import skia

from duanju.drama.cast import Look
from duanju.theatre.pen import RICE_PAPER, Light, Pen, Point, Rgb, color4f, curve, mix, mul, paint, rgb, shade, stroke


@dataclass(frozen=True)
class Palette:
    """Colours of a head before the scene's ambient light falls on them."""

    skin: Rgb
    lit: Rgb
    shade: Rgb
    deep: Rgb
    line: Rgb
    lip: Rgb
    lip_dark: Rgb
    flush: Rgb
    white: Rgb
    iris: Rgb
    hair: Rgb
    hair_dark: Rgb
    hair_light: Rgb
    brow: Rgb
    spark: Rgb
    ink: bool


@lru_cache(maxsize=256)
def palette(look: Look, style: str, light: Light, pale: float = 0.0) -> Palette:
    """Return the colours of a look in a style under a light; `pale` (0-1) drains the blood."""
    skin = mix(rgb(look.skin), (0.86, 0.82, 0.76), 0.22 * pale)
    hair = rgb(look.hair_color)
    dark = sum(skin) / 3 < 0.45
    old = min(1.0, max(0.0, (look.age - 40) / 40))
    red = rgb("#b0483f") if look.sex == "female" and 15 < look.age < 60 else rgb("#a8584a")
    lip = mix(mix(mul(skin, (0.86, 0.62, 0.60)), red, 0.34), skin, 0.25 * old + 0.2 * pale)
    deep = mul(skin, (0.52, 0.34, 0.33))
    if style == "ink":
        wash = mix(RICE_PAPER, skin, float(np.interp(sum(skin) / 3, [0.42, 0.75], [0.88, 0.42])))
        ink_hair = mix(hair, (0.16, 0.15, 0.16), 0.55) if sum(hair) / 3 < 0.45 else mix(hair, RICE_PAPER, 0.25)
        return Palette(
            skin=wash,
            lit=mix(wash, RICE_PAPER, 0.6),
            shade=mix(mul(wash, (0.80, 0.72, 0.69)), skin, 0.25),
            deep=mix(deep, (0.2, 0.16, 0.15), 0.3),
            line=(0.15, 0.12, 0.115),
            lip=mix(wash, rgb("#b5382a"), 0.50),
            lip_dark=rgb("#7d2a24"),
            flush=rgb("#c4513c"),
            white=mix(RICE_PAPER, wash, 0.15),
            iris=rgb("#1d1716"),
            hair=ink_hair,
            hair_dark=mul(ink_hair, (0.6, 0.6, 0.63)),
            hair_light=mix(ink_hair, RICE_PAPER, 0.28),
            brow=mix(ink_hair, (0.12, 0.1, 0.1), 0.5),
            spark=_keyed((1.0, 0.985, 0.95), light, 0.75),
            ink=True,
        )
    return Palette(
        skin=skin,
        lit=_keyed(mix(skin, light.key, 0.20 + 0.26 * light.strength), light, 0.5),
        shade=mul(skin, (0.80, 0.66, 0.66)),
        deep=deep,
        line=mix(deep, (0.13, 0.08, 0.09), 0.55),
        lip=lip,
        lip_dark=mul(lip, (0.72, 0.58, 0.58)),
        flush=mix(skin, rgb("#d2402f"), 0.42 if dark else 0.75),
        white=mix(rgb("#f6efe6"), skin, 0.14),
        iris=_iris(look.seed) if not dark and sum(hair) / 3 > 0.3 and max(hair) - min(hair) > 0.16 else rgb("#33201a"),
        hair=hair,
        hair_dark=mul(hair, (0.62, 0.58, 0.64)),
        hair_light=_keyed(mix(shade(hair, 1.25 if sum(hair) < 1.5 else 1.08), light.key, 0.18), light, 0.5),
        brow=mix(mix(hair, deep, 0.30), rgb("#3a2c28"), 0.25),
        spark=_keyed((1.0, 0.985, 0.95), light, 0.75),
        ink=False,
    )


def _keyed(c: Rgb, light: Light, share: float) -> Rgb:
    """Return a colour that, once the ambient light has dimmed it, still shows a share of the key light."""
    seen = mix(light.ambient, light.key, share * light.strength)
    return (
        c[0] * seen[0] / max(0.05, light.ambient[0]),
        c[1] * seen[1] / max(0.05, light.ambient[1]),
        c[2] * seen[2] / max(0.05, light.ambient[2]),
    )


def _iris(seed: int) -> Rgb:
    """Return the eyes of a fair person."""
    return rgb(("#4a3524", "#3f5a52", "#4d5d70", "#5a4630")[seed % 4])


def lay(pen: Pen, path: skia.Path, color: Rgb, alpha: float = 1.0) -> None:
    """Fill a shape with a colour of the palette as it is, under the ambient light."""
    pen.canvas.drawPath(path, paint(mul(color, pen.light.ambient), alpha))


def haze(pen: Pen, x: float, y: float, rx: float, ry: float, color: Rgb, alpha: float, degrees: float = 0.0) -> None:
    """Breathe a soft ellipse of colour onto the skin."""
    if alpha <= 0.01:
        return
    c = mul(color, pen.light.ambient)
    stops = [color4f(c, alpha * k).toColor() for k in (1.0, 0.62, 0.0)]
    shader = skia.GradientShader.MakeRadial((0, 0), 1.0, stops, [0, 0.45, 1])
    with pen.at(x, y, 1.0, degrees):
        pen.canvas.scale(rx, ry)
        pen.canvas.drawCircle(0, 0, 1.0, skia.Paint(AntiAlias=True, Shader=shader))


def mark(
    pen: Pen, points: Sequence[Point], widths: Sequence[float], color: Rgb, alpha: float = 1.0, n: int = 14
) -> None:
    """Draw a tapered stroke; in ink its edge swells a little, always the same way so that it does not boil."""
    if alpha <= 0.02:
        return
    if pen.style == "ink":
        m = max(len(widths), 9)
        even = np.interp(np.linspace(0, 1, m), np.linspace(0, 1, len(widths)), widths)
        widths = [float(w) * (1.1 + 0.16 * math.sin(2.7 * i + 0.9)) for i, w in enumerate(even)]
    lay(pen, stroke(points, widths, n), color, alpha)


def blob(points: Sequence[Point], tension: float = 0.5) -> skia.Path:
    """Return a closed smooth shape through points; tension 1 gives full rounds, 0 straight sides."""
    return curve(points, True, tension)
