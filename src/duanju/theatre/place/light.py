"""The grade of a place: lamp pools and falling-off edges, as two small maps."""

import numpy as np

from duanju.theatre.pen import mix, rgb
from duanju.theatre.place.painter import Painter
from duanju.theatre.place.scenery import Grade, Map

SMALL = 120
"""The maps' width; they hold nothing but soft light."""


def grade(p: Painter) -> Grade:
    """Return the place's grade: a vignette always, pools under the lamps that burn."""
    h = max(2, round(SMALL * p.height / p.width))
    y, x = np.mgrid[0:h, 0:SMALL].astype(np.float32)
    x, y = x / (SMALL - 1), y / (h - 1)
    far = ((x - 0.5) / 0.62) ** 2 + ((y - 0.44) / 0.74) ** 2
    depth = 0.16 + 0.16 * p.air.dark + (0.10 if p.air.lamps and p.air.inside else 0.0)
    if p.style == "ink" or (p.air.inside and not p.air.lamps):
        depth *= 0.55
    fall = 1 - depth * np.clip(far - 0.25, 0, 1.6) / 1.6
    tint = np.array([0.94, 0.97, 1.0] if p.air.lamps and p.air.inside else [1.0, 1.0, 1.0], np.float32)
    mul: Map = np.clip(fall, 0, 1)[..., None] * (1 - (1 - tint) * (1 - fall)[..., None] * 3)
    screen: Map = np.zeros((h, SMALL, 3), np.float32)
    pools(p, x, y, mul, screen)
    return Grade(np.clip(mul, 0, 1).astype(np.float32), np.clip(screen, 0, 1).astype(np.float32))


def pools(p: Painter, x: Map, y: Map, mul: Map, screen: Map) -> None:
    """Add the pool of each lamp: bright near it, a cone below, darkness away from all of them."""
    if not p.lamp_spots:
        return
    warm = mix(rgb("ffb45e"), p.air.light.key, 0.75 if p.air.inside else 0.0)
    bgr = np.array([warm[2], warm[1], warm[0]], np.float32)
    reached = np.zeros_like(x)
    strength = (0.34 if p.style == "paper" else 0.16) * (0.55 + 0.45 * p.air.dark) / len(p.lamp_spots) ** 0.5
    ox, oy = p.offset
    for lx, ly, reach in p.lamp_spots:
        fx, fy = (lx * p.scale + ox) / p.width, (ly * p.scale + oy) / p.height
        dx, dy = (x - fx) * p.width / p.scale, (y - fy) * p.height / p.scale
        d = np.sqrt(dx**2 + (dy * np.where(dy < 0, 1.5, 0.8)) ** 2)
        pool = 1 / (1 + (d / (reach * 0.34)) ** 2)
        cone = (
            np.clip(1 - np.abs(dx) / (90 + np.abs(dy) * 0.72), 0, 1) ** 0.7
            * np.clip(dy / 60, 0, 1)
            * np.clip(1 - dy / (reach * 1.35), 0, 1)
        )
        screen += (strength * (pool + 0.30 * cone))[..., None] * bgr
        reached = np.maximum(reached, np.clip(1.25 - d / (reach * 1.5), 0, 1))
    if p.air.inside:
        deep = (0.42 if p.style == "paper" else 0.24) * (0.4 + 0.6 * p.air.dark) * (0.45 if p.air.tubes else 1.0)
        mul *= (1 - deep * (1 - reached))[..., None]
