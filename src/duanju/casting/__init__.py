"""Casting: script -> cast. Looks and voices, the same in every episode, and the file a person edits them in."""

from duanju.casting.choosing import cast
from duanju.casting.sheet import merge, read, write

__all__ = ["cast", "merge", "read", "write"]
