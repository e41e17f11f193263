"""Lettering: a typeface, what it can write, and how a text is broken into rows that fit a box."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import skia

from duanju.crew import BadInput
from duanju.drama.marks import lettered
from duanju.theatre.pen import Pen, Rgb, mul

NO_BREAK_BEFORE = "，。！？；：、）》」』”’…,.!?;:)]}"


@dataclass(frozen=True)
class Lettering:
    """A typeface, or none; words it cannot write are left out rather than shown as boxes."""

    face: skia.Typeface | None

    def font(self, size: float) -> skia.Font:
        """Return the face at a size in pixels."""
        font = skia.Font(self.face or skia.Typeface(), size)
        font.setSubpixel(True)
        font.setEdging(skia.Font.Edging.kAntiAlias)
        return font

    def known(self, text: str) -> str:
        """Return the part of a text that can be written."""
        plain = "".join(c for c in " ".join(lettered(text).split()) if unicodedata.category(c)[0] != "C")
        glyphs = self.font(20).textToGlyphs(plain)
        return plain if len(glyphs) != len(plain) else "".join(c for c, g in zip(plain, glyphs, strict=True) if g)


def lettering(path: Path | None) -> Lettering:
    """Load a typeface from a file; BadInput if it is none."""
    if path is None:
        return Lettering(None)
    face = skia.Typeface.MakeFromFile(str(path)) if path.exists() else None
    if face is None:
        raise BadInput("this is not a typeface that can be read", path.name)
    return Lettering(face)


def wrap(text: str, font: skia.Font, width: float) -> list[str]:
    """Break a text into rows no wider than `width` pixels: between words, or between Chinese characters."""
    rows, row = [], ""
    for part in _parts(text):
        if row and part[0] in NO_BREAK_BEFORE:
            row += part
            continue
        if row and font.measureText((row + part).rstrip()) > width:
            rows.append(row.rstrip())
            row = ""
        row += part.lstrip() if not row else part
        while font.measureText(row.rstrip()) > width and len(row) > 1:
            cut = max(1, int(len(row) * width / font.measureText(row)))
            rows.append(row[:cut])
            row = row[cut:]
    return [*rows, row.rstrip()] if row.strip() else rows


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for c in text:
        joins = parts and not wide_sign(c) and c != " " and not wide_sign(parts[-1][-1]) and parts[-1][-1] != " "
        if joins or (parts and c == " "):
            parts[-1] += c
        else:
            parts.append(c)
    return parts


def wide_sign(c: str) -> bool:
    """Return whether a character is as wide as it is high."""
    return unicodedata.east_asian_width(c) in "WF"


def fitted(text: str, letters: Lettering, width: float, height: float, largest: float,
           leading: float = 1.5) -> tuple[skia.Font, list[str]]:  # fmt: skip
    """Return the largest font up to `largest` pixels, and the rows, with which a text fits a box."""
    size = largest
    while True:
        font = letters.font(size)
        rows = wrap(text, font, width)
        if len(rows) * size * leading <= height or size < largest / 4:
            return font, rows
        size *= 0.92


def write(pen: Pen, row: str, x: float, y: float, font: skia.Font, color: Rgb, alpha: float = 0.92) -> None:
    """Write a row of words from (x, y) on its baseline, in the scene's light."""
    c = mul(color, pen.light.ambient)
    pen.canvas.drawString(row, x, y, font, skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*c, alpha)))
