"""An episode on its way through the house."""

from dataclasses import dataclass
from typing import Any

from duanju.drama.board import Storyboard
from duanju.drama.cut import Cut
from duanju.drama.script import Script
from duanju.drama.sound import Phone, Spoken
from duanju.drama.take import Setup

EMPTY = Storyboard(0, "", "")
"""The board before there is one."""


@dataclass(frozen=True)
class Episode:
    """One episode on its way through the house; `name` is the two-digit name of its files.

    `board` is the board as it stands, `proposed` the same as it would be without a person's changes.
    """

    number: int
    name: str
    script: Script
    board: Storyboard = EMPTY
    proposed: Storyboard = EMPTY

    @property
    def file(self) -> str:
        """The board's file in the series folder."""
        return f"boards/{self.name}.json"

    @property
    def proposal(self) -> str:
        """The name under which the vault remembers the board nobody changed."""
        return f"boards/{self.name}.json#proposed"


@dataclass(frozen=True)
class Finished:
    """An episode that can be released: its cut, its board, the film's digest; setups and stills' digests by shot."""

    cut: Cut
    board: Storyboard
    film: str
    setups: dict[str, Setup]
    stills: dict[str, str]


def spoken_of(line: str, result: dict[str, Any]) -> Spoken:
    """Return a voice step's result as the spoken line."""
    phones = tuple(Phone(symbol, start, end) for symbol, start, end in result["phones"])
    return Spoken(line, result["media"][0], result["samples"], result["rate"], phones, result["voiced"])
