"""A scarf over whatever is worn."""

from duanju.theatre.figure.garb import Garb
from duanju.theatre.pen import mix, mul, rgb, shade


def paint_scarf(garb: Garb) -> None:
    """Draw a scarf around the neck with one end hanging."""
    pen, cut = garb.pen, garb.cut
    wool = mix(cut.accent, rgb("#b5382a"), 0.7)
    if garb.front:
        tail = [garb.point((16, 0.02)), garb.point((22, 0.22)), garb.point((20, 0.46))]
        pen.line([(x + 3, y + 6) for x, y in tail], [44, 52, 56], mul(wool, (0.3, 0.25, 0.3)), 0.35, 14)
        pen.line(tail, [44, 52, 56], shade(wool, 0.9), 1, 14)
        x, y = tail[-1]
        for i in range(-3, 4):
            pen.line([(x + i * 7.5, y - 2), (x + i * 8, y + 26)], [4, 2.5], shade(wool, 0.8), 1, 4)
        for t in (0.1, 0.14, 0.34, 0.38):
            garb.seam([(12, t), (30, t)], 5, mix(wool, (1, 0.95, 0.85), 0.55), 0.8)
    garb.wrap(0.055, 2.25, -0.10, 1.45, wool)
    k, ring = garb.m.neck, garb.trunk.ring
    first = -60 if garb.front else 120
    for u, r in ((-0.06, 1.75), (-0.005, 2.1)):
        run = [ring(u, a, r * k) for a in range(first, first + 121, 20)]
        pen.line(run, [1, 4, 4, 1], mul(wool, (0.6, 0.5, 0.55)), 0.6, 14)
