"""How much room a head and its parts take."""

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr

Quad = tuple[float, float, float, float]


def measured(look: Look, e: Expr) -> dict[str, Quad]:
    """Return generous boxes of the parts of a head in head units."""
    del look, e
    return {"head": (-260, -300, 260, 360), "face": (-150, -170, 150, 160), "eyes": (-150, -90, 150, 60),
            "mouth": (-100, 40, 100, 150)}  # fmt: skip
