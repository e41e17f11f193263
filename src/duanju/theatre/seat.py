"""What people sit and lie on where the place gives them nothing: a stool, a bed."""

from duanju.theatre.figure.pose import Pose
from duanju.theatre.pen import Pen, mix, mul, rect, rgb

WOOD, SHEET, QUILT = rgb("#7d4f30"), rgb("#e4ddcd"), rgb("#7e8f9c")
BED = 330.0
"""How high a bed is, in head units."""
HALF_STOOL = 215.0


def paint_stool(pen: Pen, pose: Pose) -> None:
    """Draw a stool under somebody who sits, in the figure's head units."""
    x, top, ground = pose.spine[2][0], pose.rest - 14, pose.ground
    for dx, splay, tone in ((-0.62, -26, 0.62), (0.62, 26, 0.62), (-0.78, -34, 1.0), (0.78, 34, 1.0)):
        near = tone == 1.0
        foot = ground if near else ground - 34
        leg = [(x + dx * HALF_STOOL, top + 20), (x + dx * HALF_STOOL + splay, foot)]
        pen.line([leg[0], ((leg[0][0] + leg[1][0]) / 2, (leg[0][1] + leg[1][1]) / 2), leg[1]], [34, 30, 26],
                 mul(WOOD, (tone, tone, tone)))  # fmt: skip
    rail = (top + ground) / 2 + 30
    pen.line([(x - 0.84 * HALF_STOOL, rail), (x, rail), (x + 0.84 * HALF_STOOL, rail)], [20, 20, 20], WOOD)
    seat = rect(x - HALF_STOOL, top, 2 * HALF_STOOL, 40, 12)
    pen.fill(seat, WOOD, 8)
    pen.line([(x - HALF_STOOL + 8, top + 7), (x, top + 5), (x + HALF_STOOL - 8, top + 7)], [4, 6, 4],
             mix(WOOD, pen.light.key, 0.5), 0.7)  # fmt: skip


def paint_bed(pen: Pen, pose: Pose, left: float, right: float, foot: float | None = None) -> None:
    """Draw a bed under somebody who lies, from `left` to `right` in the figure's head units.

    In close shots, where its feet are not seen, a cloth hangs from it down to `foot`.
    """
    top = pose.ground - 118
    if foot is not None:
        _valance(pen, left, right, top + 60, foot)
    else:
        for x in (left + 30, right - 74):
            pen.fill(rect(x, top + 60, 44, BED - 20, 6), mul(WOOD, (0.8, 0.8, 0.8)), 6)
    frame = rect(left, top + 96, right - left, 84, 10)
    pen.fill(frame, WOOD, 10)
    mattress = rect(left + 14, top, right - left - 28, 112, 40)
    pen.fill(mattress, SHEET, 8)
    with pen.clip(mattress):
        pen.soft(rect(left, top + 74, right - left, 60), mul(SHEET, (0.6, 0.58, 0.62)), 0.6, 18)
    hang = rect(left + (right - left) * 0.34, top + 40, (right - left) * 0.6, 150, 22)
    pen.fill(hang, QUILT, 8)
    with pen.clip(hang):
        pen.soft(rect(left, top + 150, right - left, 60), mul(QUILT, (0.55, 0.55, 0.62)), 0.7, 20)
    for x in (left - 6, right - 50):
        pen.fill(rect(x, top - 150, 56, 330, 18), WOOD, 10)


def _valance(pen: Pen, left: float, right: float, top: float, foot: float) -> None:
    """Hang the cloth that hides what is under a bed, darker towards the floor."""
    cloth = rect(left - 40, top, right - left + 80, foot - top)
    pen.fill(cloth, mul(SHEET, (0.82, 0.8, 0.8)), 6)
    with pen.clip(cloth):
        pen.soft(rect(left - 80, top - 40, right - left + 160, 170), mul(SHEET, (0.5, 0.47, 0.5)), 0.7, 40)
        x = left
        while x < right:
            pen.line(
                [(x, top), (x + 12, (top + foot) / 2), (x + 4, foot)], [6, 16, 22], mul(SHEET, (0.6, 0.58, 0.6)), 0.5
            )
            x += 105
