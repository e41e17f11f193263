"""What people lie on and under: a pillow beneath the head, a quilt over whoever sleeps."""

from math import cos, radians, sin

from duanju.theatre.cut import Disc, hull, sheet
from duanju.theatre.figure.pose import Pose
from duanju.theatre.pen import Pen, curve, ellipse, mul, rect, rgb, shade


def paint_pillow(pen: Pen, pose: Pose) -> None:
    """Draw a pillow under the head of somebody who lies."""
    toward = -1 if pose.spine[2][0] > pose.neck[0] else 1
    x, y = pose.neck[0] + toward * 190, pose.neck[1] + 62
    w, h = 210, 74
    cushion = [(x - w, y - h * 0.5), (x - w * 0.5, y - h * 0.9), (x + w * 0.5, y - h * 0.9), (x + w, y - h * 0.5),
               (x + w * 0.94, y + h * 0.6), (x, y + h * 0.86), (x - w * 0.94, y + h * 0.6)]  # fmt: skip
    linen = rgb("#e9dfca")
    sheet(pen, curve(cushion, True, 0.5), linen, 6, 40, 4)
    for s in (-1, 1):
        pen.line([(x + s * w * 0.9, y - 4), (x + s * w * 0.66, y - 12), (x + s * w * 0.5, y - 2)], [1, 5, 1],
                 mul(linen, (0.7, 0.66, 0.66)), 0.7, 10)  # fmt: skip


def paint_quilt(pen: Pen, pose: Pose, seed: int) -> None:
    """Draw a flowered quilt over somebody who sleeps, folded back at the chest."""
    m = pose.measures
    chest = pose.spine[1]
    away = 1 if pose.spine[2][0] > chest[0] else -1
    discs: list[Disc] = [(chest[0] + away * 70, chest[1] + dy, m.chest[0] * 0.42) for dy in (-50, 70)]
    for leg in (pose.near, pose.far):
        discs += [
            (p[0], p[1], r)
            for p, r in ((leg.hip, 120), (leg.knee, 96), (leg.ankle, 80), (leg.toe, 46), (leg.wrist, 66))
        ]
    path = hull(discs)
    cloth = rgb(("#a8574a", "#4f6b7d", "#7a6a92", "#6f8058")[seed % 4])
    sheet(pen, path, cloth, 8, 60, 5)
    box = path.getBounds()
    with pen.clip(path):
        for i in range(8):
            for j in range(3):
                x = box.left() + box.width() * (i + 0.5 + 0.5 * (j % 2)) / 8
                y = box.top() + box.height() * (j + 0.6) / 3
                for k in range(5):
                    a = radians(72 * k + 20 * i)
                    pen.flat(ellipse(x + 13 * cos(a), y + 13 * sin(a), 10, 10), rgb("#ecd2b8"), 0.9)
                pen.flat(ellipse(x, y, 6, 6), rgb("#d9a441"))
        edge = box.left() if away > 0 else box.right() - 90
        pen.flat(rect(edge, box.top(), 90, box.height()), rgb("#efe4cc"))
        inner = edge + 90 if away > 0 else edge
        pen.line([(inner, box.top()), (inner + away * 6, (box.top() + box.bottom()) / 2), (inner,
            box.bottom())], [5, 7, 5],
                 shade(cloth, 0.6), 0.6, 10)  # fmt: skip
