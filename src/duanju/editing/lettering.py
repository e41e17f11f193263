"""Draws words with a font loaded from a file: rows with an outline and a shadow, whatever the words hold."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import skia

from duanju.crew import Unavailable
from duanju.drama.marks import lettered
from duanju.editing.wording import clean

Pixels = npt.NDArray[np.uint8]
"""A picture: (height, width, 4) bytes, premultiplied blue green red alpha."""

_LIKENESS = {
    "\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "〜": "～", "•": "·", "‧": "·",
    "\u2212": "-", "ʼ": "'", "′": "'", "″": '"', "⋯": "…",
}  # fmt: skip


@lru_cache(8)
def typeface(font: Path) -> skia.Typeface:
    """Return the typeface in a font file; raises Unavailable when there is none."""
    face = skia.Typeface.MakeFromFile(str(font)) if Path(font).is_file() else None
    if face is None or not face.countGlyphs():
        raise Unavailable(f"the font {Path(font).name} cannot be read; `duanju assets fetch` brings it again")
    return face


def shown(text: str, font: Path) -> str:
    """Return text as the font can show it.

    What the font lacks becomes its plain form, a look-alike, or, if it is a letter, a white square;
    pictures such as emoji are left out.
    """
    face = typeface(font)
    out = []
    for c in _cleaned(text):
        if _has(face, c):
            out.append(c)
            continue
        plain = unicodedata.normalize("NFKC", _LIKENESS.get(c, c))
        if plain and all(_has(face, x) for x in plain):
            out.append(plain)
        elif unicodedata.category(c)[0] in "LN" and _has(face, "□"):
            out.append("□")
    return "".join(out).strip()


def _cleaned(text: str) -> str:
    return "\u3000".join(clean(part) for part in lettered(text).split("\u3000"))


def _has(face: skia.Typeface, c: str) -> bool:
    return c == "\u3000" or all(face.unicharsToGlyphs([ord(x) for x in c]))


@dataclass(frozen=True)
class Brush:
    """How letters look: fill and outline colours (r, g, b, a from 0 to 1), outline and shadow in pixels."""

    fill: tuple[float, float, float, float] = (1.0, 0.985, 0.94, 1.0)
    outline: tuple[float, float, float, float] = (0.09, 0.07, 0.055, 0.92)
    line: float = 5.0
    shadow: float = 6.0
    bold: bool = True


def sized(font: Path, size: float, bold: bool = False) -> skia.Font:
    """Return a font of a size in pixels."""
    f = skia.Font(typeface(font), size)
    f.setEdging(skia.Font.Edging.kAntiAlias)
    f.setSubpixel(True)
    f.setEmbolden(bold)
    return f


def advance(text: str, font: skia.Font, gap: float = 0.62) -> float:
    """Return the length of a row in pixels; a full-width space takes `gap` of an em."""
    parts = text.split("\u3000")
    return float(sum(font.measureText(p) for p in parts if p) + gap * font.getSize() * (len(parts) - 1))


def fitted(texts: list[str], font: Path, size: float, room: float, bold: bool = True) -> skia.Font:
    """Return a font of at most `size` in which the longest of some rows takes no more than `room` pixels."""
    longest = max((advance(t, sized(font, size, bold)) for t in texts), default=0.0)
    return sized(font, size * min(1.0, room / longest) if longest > 0 else size, bold)


def canvas(width: int, height: int) -> skia.Surface:
    """Return a transparent drawing surface."""
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRaster(info)
    surface.getCanvas().clear(0)
    return surface


def pixels(surface: skia.Surface) -> Pixels:
    """Return a copy of a surface's picture."""
    data = surface.makeImageSnapshot().tobytes()
    return np.frombuffer(data, np.uint8).reshape(surface.height(), surface.width(), 4).copy()


def paint(color: tuple[float, float, float, float], **kw: object) -> skia.Paint:
    """Return an anti-aliased paint; keyword arguments are Skia's own."""
    return skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*color), **kw)


def blur(sigma: float) -> skia.MaskFilter:
    """Return a blur for a paint."""
    return skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.01, sigma))


def row(on: skia.Canvas, text: str, x: float, baseline: float, font: skia.Font, brush: Brush) -> None:
    """Draw one row from `x` rightwards: shadow below, then outline, then letters."""
    layers = []
    if brush.shadow:
        dark = (*brush.outline[:3], 0.55)
        layers.append((0.0, brush.shadow * 0.5, paint(dark, MaskFilter=blur(brush.shadow * 0.6),
                       Style=skia.Paint.kStrokeAndFill_Style, StrokeWidth=brush.line * 2)))  # fmt: skip
    if brush.line:
        layers.append((0.0, 0.0, paint(brush.outline, Style=skia.Paint.kStroke_Style, StrokeWidth=brush.line * 2,
                       StrokeJoin=skia.Paint.kRound_Join)))  # fmt: skip
    layers.append((0.0, 0.0, paint(brush.fill)))
    for dx, dy, p in layers:
        at = x
        for part in text.split("\u3000"):
            if part:
                on.drawString(part, at + dx, baseline + dy, font, p)
            at += (font.measureText(part) if part else 0.0) + 0.62 * font.getSize()


def ink(text: str, font: skia.Font) -> tuple[float, float]:
    """Return how far the ink of a row reaches above and below its baseline, in pixels."""
    box = skia.Rect()
    font.measureText(text, bounds=box)
    return float(-box.top()), float(box.bottom())
