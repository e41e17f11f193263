"""Letters what lies over the pictures: subtitles, the AI label, the opening title and the end plate."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import cn2an
import skia

from duanju.drama.cut import Subtitle
from duanju.drama.take import Box
from duanju.editing.lettering import Brush, Pixels, advance, blur, canvas, fitted, ink, paint, pixels, row, shown, sized
from duanju.editing.overlay import Overlay
from duanju.editing.wording import chinese, rows

ALWAYS = 1 << 30
"""The end of an overlay that stays."""
LABEL = "AI 生成 / AI-generated"
LABEL_SHARE = 0.05
"""The least height of the label's characters, as a part of the frame's shorter side (GB 45438-2025, 5.4)."""
LEFT, RIGHT, TOP, BOTTOM = 60, 930, 150, 1470
"""What players leave free of their own buttons and captions, in pixels of a frame 1080 wide and 1920 high."""
CENTRE, BASELINE, END_BASELINE, HIGHEST = 495, 1438, 1476, 270
PAD = 36
_PLATE = (0.07, 0.055, 0.05, 0.46)
_SEAL = (0.69, 0.16, 0.12, 0.94)
_SIZES = {"zh": (67.0, 82.0), "en": (53.0, 68.0)}
"""Letter size and row distance of subtitles."""


def label(width: int, height: int, font: Path) -> Overlay:
    """Return the visible AI label: on its own plate, from the first frame through the whole film.

    Every Chinese character is at least LABEL_SHARE of the shorter side high.
    """
    u = min(width / 1080, height / 1920)
    need = LABEL_SHARE * min(width, height) + 1
    size = 40.0 * u
    while min(sum(ink(c, sized(font, size))) for c in "生成") < need:
        size += 0.5
    letters = sized(font, size)
    above, below = ink(LABEL, letters)
    w = min(width - round(LEFT * u), round(advance(LABEL, letters) + 46 * u))
    h = round(above + below + 24 * u)
    surface = canvas(w, h)
    on = surface.getCanvas()
    on.drawRoundRect(skia.Rect.MakeWH(w, h), h * 0.3, h * 0.3, paint(_PLATE))
    brush = Brush(fill=(1.0, 0.985, 0.95, 0.97), line=0.0, shadow=0.0)
    row(on, LABEL, 23 * u, 12 * u + above, letters, brush)
    return Overlay(round(LEFT * u), round((TOP + 14) * u), pixels(surface), 0, ALWAYS)


def subtitle(cue: Subtitle, language: str, width: int, height: int, font: Path, faces: Sequence[Box] = ()) -> Overlay:
    """Return one subtitle as it is burned in: outlined, softly shaded, clear of the given faces.

    It stands above the player's own captions; where faces are there it moves up to the nearest free
    band, or, if there is none, to where it covers least of them.
    """
    u = min(width / 1080, height / 1920)
    zh = chinese(language)
    size, pitch = (x * u for x in _SIZES["zh" if zh else "en"])
    texts = [t for t in (shown(r, font) for r in cue.rows) if t] or [" "]
    letters = fitted(texts, font, size, (RIGHT - LEFT - 12) * u)
    if cue.voice_over and not zh:
        letters.setSkewX(-0.2)
    pad = PAD * u
    longest = max(advance(t, letters) for t in texts)
    above, below = size * 0.9, size * 0.26
    tall = above + below + pitch * (len(texts) - 1)
    surface = canvas(round(longest + 2 * pad), round(tall + 2 * pad))
    on = surface.getCanvas()
    brush = Brush(line=5.0 * u, shadow=6.0 * u)
    for i, text in enumerate(texts):
        x, y = pad + (longest - advance(text, letters)) / 2, pad + above + pitch * i
        _shade(on, text, x, y, letters, 22 * u)
    for i, text in enumerate(texts):
        x, y = pad + (longest - advance(text, letters)) / 2, pad + above + pitch * i
        row(on, text, x, y, letters, brush)
    left = (CENTRE * u) - longest / 2
    top = _clear(left, BASELINE * u + below - tall, longest, tall, HIGHEST * u, faces, 14 * u)
    return Overlay(round(left - pad), round(top - pad), pixels(surface), cue.start, cue.end)


def _shade(on: skia.Canvas, text: str, x: float, y: float, letters: skia.Font, sigma: float) -> None:
    dark = paint((0.05, 0.04, 0.03, 0.34), MaskFilter=blur(sigma), Style=skia.Paint.kStrokeAndFill_Style,
                 StrokeWidth=sigma * 1.3)  # fmt: skip
    row_of = text.replace("\u3000", "  ")
    on.drawString(row_of, x, y, letters, dark)


def _clear(left: float, top: float, w: float, h: float, highest: float, faces: Iterable[Box], room: float) -> float:
    """Return the top of the free place nearest above `top`, else of the place that covers least of the faces."""
    boxes = list(faces)
    step = max(2.0, room)
    places = [top - step * i for i in range(int(max(0.0, top - highest) / step) + 1)]
    return min(places, key=lambda y: (_covered(left, y, w, h, boxes, room), top - y))


def _covered(left: float, top: float, w: float, h: float, faces: Iterable[Box], room: float) -> float:
    return sum(
        max(0.0, min(left + w, f.right + room) - max(left, f.left - room))
        * max(0.0, min(top + h, f.bottom + room) - max(top, f.top - room))
        for f in faces
    )


def title(text: str, number: int, language: str, style: str, width: int, height: int, font: Path, rate: int = 24,
          faces: Sequence[Box] = (), frames: int = ALWAYS) -> Overlay:  # fmt: skip
    """Return the opening title for the first seconds: upright Chinese columns with a seal, or English lettering.

    It is gone when a shot of `frames` ends. It keeps below
    the label, above the subtitles, and off the given faces, growing smaller if it must.
    """
    u = min(width / 1080, height / 1920)
    words = shown(text, font) or ("无题" if chinese(language) else "Untitled")
    upright = chinese(language) and sum("\u3400" <= c <= "\u9fff" for c in words) * 2 > len(words)
    below = f"第 {number} 集" if chinese(language) else f"Episode {number}"
    inky = style == "ink"
    best: tuple[float, int, int, Pixels] | None = None
    for scale in (1.0, 0.82, 0.66):
        if upright:
            picture = _columns(words, number, inky, font, u * scale)
        else:
            picture = _lettering(words, below, inky, font, u * scale)
        h, w = picture.shape[:2]
        cost, x, y = _spot(w, h, u, faces, upright)
        if best is None or cost < best[0] * 0.6:
            best = (cost, x, y, picture)
        if cost < 1:
            break
    assert best is not None
    start, fade = round(rate * 0.25), round(rate * 0.33)
    return Overlay(best[1], best[2], best[3], start, min(frames, start + round(rate * 2.6)), fade)


def _spot(w: int, h: int, u: float, faces: Sequence[Box], upright: bool) -> tuple[float, int, int]:
    """Return (area of faces covered, x, y) of the best place for a title, wished right (upright) or low."""
    left, right, top, bottom = LEFT * u, max(LEFT * u, RIGHT * u - w), HIGHEST * u, max(HIGHEST * u, 1270 * u - h)
    steps = [i / 8 for i in range(9)]
    wish = (1.0, 0.06) if upright else (0.06, 0.92)
    spots = [
        (_covered(x, y, w, h, faces, 10 * u), abs(sx - wish[0]) + abs(sy - wish[1]), x, y)
        for sx in steps
        for sy in steps
        for x, y in [(left + (right - left) * sx, top + (bottom - top) * sy)]
    ]
    cost, _, x, y = min(spots)
    return cost, round(x), round(y)


def _title_brush(inky: bool, u: float) -> Brush:
    if inky:
        return Brush((0.13, 0.10, 0.09, 0.96), (0.965, 0.945, 0.90, 0.8), 5 * u, 8 * u)
    return Brush((1.0, 0.97, 0.90, 1.0), (0.12, 0.07, 0.06, 0.55), 3.2 * u, 12 * u)


def _columns(words: str, number: int, inky: bool, font: Path, u: float) -> Pixels:
    """Draw a title in columns from right to left, the number of the episode on a seal below the last."""
    signs = [c for c in words if c not in " \u3000"]
    size, count = (118.0 * u, 1) if len(signs) <= 6 else (96.0 * u, -(-len(signs) // 8))
    if count > 3:
        size, count = 96.0 * u * 3 / count, -(-len(signs) // 9)
    per = -(-len(signs) // count)
    letters = sized(font, size, True)
    pitch, pad = size * 1.1, 30 * u
    seal_text = "第" + cn2an.an2cn(number) + "集" if 0 < number < 100 else f"{number}"
    seal = sized(font, 36 * u, True)
    seal_h = 44 * u * len(seal_text) + 22 * u
    w = 2 * pad + size * 1.16 * count
    h = 2 * pad + pitch * per + 26 * u + seal_h
    surface = canvas(round(w), round(h))
    on = surface.getCanvas()
    _veil(on, w, h, inky, 44 * u)
    brush = _title_brush(inky, u)
    for i, c in enumerate(signs):
        column, place = divmod(i, per)
        x = w - pad - size * (1.16 * column + 1.08) + (size - letters.measureText(c)) / 2
        row(on, c, x, pad + size * 0.88 + pitch * place, letters, brush)
    last = len(signs) - per * (count - 1)
    x = w - pad - size * (1.16 * (count - 1) + 0.58) - 30 * u
    y = pad + pitch * last + 24 * u
    on.drawRoundRect(skia.Rect.MakeXYWH(x, y, 60 * u, seal_h), 7 * u, 7 * u, paint(_SEAL))
    for i, c in enumerate(seal_text):
        plain = Brush((1.0, 0.95, 0.88, 0.97), line=0.0, shadow=0.0)
        row(on, c, x + 30 * u - seal.measureText(c) / 2, y + 43 * u + 44 * u * i, seal, plain)
    return pixels(surface)


def _lettering(words: str, below: str, inky: bool, font: Path, u: float) -> Pixels:
    """Draw a title in rows from the left, a short rule and the number of the episode below."""
    laid = [r for part in rows(words, "en") for r in _halved(part)]
    letters = fitted(laid, font, 104.0 * u, 800 * u)
    size = letters.getSize()
    small = sized(font, 40 * u, True)
    pad, pitch = 34 * u, size * 1.12
    w = max(advance(t, letters) for t in laid) + 2 * pad
    w = max(w, small.measureText(below) + 2 * pad + 120 * u)
    h = 2 * pad + pitch * len(laid) + 76 * u
    surface = canvas(round(w), round(h))
    on = surface.getCanvas()
    _veil(on, w, h, inky, 44 * u)
    brush = _title_brush(inky, u)
    for i, t in enumerate(laid):
        row(on, t, pad, pad + size * 0.86 + pitch * i, letters, brush)
    y = pad + pitch * len(laid) + 26 * u
    on.drawRect(skia.Rect.MakeXYWH(pad + 2 * u, y, 84 * u, 5 * u), paint(_SEAL))
    row(on, below, pad + 104 * u, y + 16 * u, small, brush)
    return pixels(surface)


def _halved(part: str) -> list[str]:
    """Break a row of a title once more when it is long, near its middle."""
    spaces = [i for i, c in enumerate(part) if c == " "]
    if len(part) <= 14 or not spaces:
        return [part]
    i = min(spaces, key=lambda k: abs(k - len(part) / 2))
    return [part[:i], part[i + 1 :]]


def _veil(on: skia.Canvas, w: float, h: float, inky: bool, soft: float) -> None:
    """Draw the soft ground on which a title stays legible: dark, or the colour of the paper."""
    color = (0.96, 0.94, 0.90, 0.40) if inky else (0.05, 0.03, 0.04, 0.30)
    inner = skia.Rect.MakeLTRB(soft, soft, max(soft + 1, w - soft), max(soft + 1, h - soft))
    on.drawRoundRect(inner, soft, soft, paint(color, MaskFilter=blur(soft * 0.5)))


def ending(language: str, width: int, height: int, font: Path, start: int, rate: int = 24,
           faces: Sequence[Box] = ()) -> Overlay:  # fmt: skip
    """Return the small plate "to be continued", which comes at frame `start` of a shot and stays to its end."""
    u = min(width / 1080, height / 1920)
    text = "未完待续" if chinese(language) else "To be continued"
    letters = sized(font, (58 if chinese(language) else 54) * u, True)
    pad = PAD * u
    long = advance(text, letters)
    w, h = long + 2 * pad + 40 * u, 92 * u + 2 * pad
    surface = canvas(round(w), round(h))
    on = surface.getCanvas()
    _veil(on, w, h, False, 40 * u)
    row(on, text, (w - long) / 2, h / 2 + 20 * u, letters, _title_brush(False, u))
    left = CENTRE * u - w / 2
    top = _clear(left, END_BASELINE * u - (h / 2 + 20 * u), w, h, HIGHEST * u, faces, 14 * u)
    return Overlay(round(left), round(top), pixels(surface), start, ALWAYS, round(rate / 3))
