"""Noise, paper grain and rough edges: made small, enlarged, and kept."""

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from duanju.theatre.pen import Pixels

Field = npt.NDArray[np.floating]


def noise(width: int, height: int, cell: float, seed: int, octaves: int = 3) -> Field:
    """Return smooth noise from 0 to 1, (height, width), whose largest features are `cell` pixels wide."""
    rng = np.random.default_rng(seed)
    total: Field = np.zeros((height, width), np.float32)
    weight = 0.0
    for k in range(octaves):
        size = max(2.0, cell / 2**k)
        cols, rows = int(width / size) + 3, int(height / size) + 3
        grid = rng.random((rows, cols), np.float32)
        big = cv2.resize(grid, (int(cols * size), int(rows * size)), interpolation=cv2.INTER_CUBIC)
        total += big[:height, :width] * 0.5**k
        weight += 0.5**k
    out: Field = np.clip(total / weight, 0, 1)
    return out


def enlarged(field: Field, width: int, height: int) -> Field:
    """Return a small field at full size, smoothly."""
    out: Field = cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)
    return out


@lru_cache(maxsize=2)
def grain(width: int, height: int, style: str) -> Pixels:
    """Return what the paper does to colour laid on it: BGRA factors in 255ths."""
    small = (max(2, width // 6), max(2, height // 6))
    mottle = enlarged(noise(*small, small[0] / 7, 5, 3), width, height)
    rng = np.random.default_rng(9)
    if style == "ink":
        threads = cv2.resize(rng.random((height, max(2, width // 14)), np.float32), (width, height))
        field = 1 - 0.075 * mottle - 0.03 * threads
    else:
        fibre = cv2.GaussianBlur(rng.random((height, width), np.float32), (0, 0), 0.7)
        field = 1 - 0.05 * mottle - 0.035 * fibre
    one = (field * 255).astype(np.uint8)
    out = np.empty((height, width, 4), np.uint8)
    cv2.merge([one, one, one, np.full_like(one, 255)], out)
    return out


@lru_cache(maxsize=2)
def wobble(width: int, height: int, reach: float) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint16]]:
    """Return a displacement of up to about `reach` pixels, low in frequency, in OpenCV's fixed-point form."""
    small = (max(2, width // 4), max(2, height // 4))
    cell = max(2.5, small[0] / 34)
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    x += (enlarged(noise(*small, cell, 21, 2), width, height) - 0.5) * 2 * reach
    y += (enlarged(noise(*small, cell, 22, 2), width, height) - 0.5) * 2 * reach
    a, b = cv2.convertMaps(x, y, cv2.CV_16SC2)
    return a, b


def rough(pixels: Pixels, reach: float) -> Pixels:
    """Return a sheet whose edges waver as ink does on absorbent paper; only its painted part is touched."""
    a, b = wobble(pixels.shape[1], pixels.shape[0], reach)
    x, y, w, h = cv2.boundingRect(cv2.extractChannel(pixels, 3))
    m = int(reach) + 2
    top, left, low, right = max(0, y - m), max(0, x - m), min(len(a), y + h + m), min(a.shape[1], x + w + m)
    if low <= top or right <= left:
        return pixels
    here = a[top:low, left:right] - np.array([left, top], np.int16)
    part = np.ascontiguousarray(pixels[top:low, left:right])
    mode = cv2.BORDER_REPLICATE
    pixels[top:low, left:right] = cv2.remap(part, here, b[top:low, left:right], cv2.INTER_LINEAR, borderMode=mode)
    return pixels
