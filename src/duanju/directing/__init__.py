"""Directing: script + cast -> storyboard. Sizes, angles, moves, rhythm; and what a person changed stays."""

from duanju.directing.lengths import timed
from duanju.directing.proposal import board

__all__ = ["board", "timed"]
