"""Features: glasses, beards, hats, marks of the skin; each laid on the turned skull."""

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.palette import Palette
from duanju.theatre.figure.skull import Skull
from duanju.theatre.pen import Pen


def paint_skin_marks(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint what lies in the skin: freckles, mole, scar, stubble and beard."""
    del pen, look, skull, p, e


def paint_over_hair(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint what is worn over the hair: cap, hat, headscarf, earrings."""
    del pen, look, skull, p, e


def paint_over_eyes(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint glasses."""
    del pen, look, skull, p, e


def paint_over_mouth(pen: Pen, look: Look, skull: Skull, p: Palette, e: Expr) -> None:
    """Paint a moustache."""
    del pen, look, skull, p, e
