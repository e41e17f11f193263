"""Directing: script + cast -> storyboard. Sizes, angles, moves, rhythm; and what a person changed stays."""

from duanju.directing.lengths import timed
from duanju.directing.proposal import board
from duanju.directing.revise import Conflict, keep_ids, revise

__all__ = ["Conflict", "board", "keep_ids", "revise", "timed"]
