"""The roles one can hire, and what can go wrong with them.

What can go wrong, as a tree::

    DuanjuError
    ├── BadInput          a file or text that cannot be used: says which file, which line, what to do
    ├── Refused           the vendor will not do this (moderation, terms)
    ├── Unavailable       nobody answers now: try again later, or hire somebody else
    ├── Misused           our own fault: a request the vendor's abilities do not cover
    └── MaybePaid         a call that may have been paid and brought nothing: a person decides
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from duanju.drama.cast import VoiceChoice
from duanju.drama.sound import Manner, Phone
from duanju.drama.take import Box, Setup

Frame = npt.NDArray[np.uint8]
"""One picture: (height, width, 4) bytes, blue green red and an unused fourth."""

Samples = npt.NDArray[np.float32]
"""Mono sound, one float per sample, full scale at 1.0."""


class DuanjuError(Exception):
    """Something a person should read: what happened, and what to do next."""


class BadInput(DuanjuError):
    """A file or text that cannot be used.

    `file` and `line` (from 1) say where, when that is known.
    """

    def __init__(self, message: str, file: str = "", line: int = 0) -> None:
        self.file, self.line = file, line
        where = f"{file}:{line}: " if file and line else f"{file}: " if file else ""
        super().__init__(where + message)


class Refused(DuanjuError):
    """The vendor will not do this."""


class Unavailable(DuanjuError):
    """Nobody answers now; try again later, or hire somebody else."""


class Misused(DuanjuError):
    """A request that the vendor's declared abilities do not cover."""


class MaybePaid(DuanjuError):
    """A call that may have been paid and brought nothing back; a person decides."""


@dataclass(frozen=True)
class VoiceNote:
    """One voice a vendor offers: its language, who it sounds like, how good it is (0-1, measured).

    `language` is a tag that may name the dialect: "zh", "en", "en-GB".
    """

    name: str
    language: str
    sex: str
    quality: float = 0.5


@dataclass(frozen=True)
class VoiceAbilities:
    """What a voice can do: languages, whether it gives phoneme times and sound, its sample rate in Hz."""

    languages: tuple[str, ...]
    sample_rate: int
    phones: bool = True
    audible: bool = True
    voices: tuple[VoiceNote, ...] = ()


@dataclass(frozen=True)
class Speech:
    """Sound and phoneme times of one spoken line; the phones cover the sound from 0 to its end."""

    samples: Samples
    rate: int
    phones: tuple[Phone, ...]
    unread: tuple[str, ...] = ()
    """Words the voice could not pronounce and left out."""


class Voice(Protocol):
    """Speaks lines."""

    name: str
    version: str

    def abilities(self) -> VoiceAbilities:
        """Say what this voice can do."""
        ...

    def speak(self, text: str, language: str, voice: VoiceChoice, manner: Manner) -> Speech:
        """Speak one line. The same arguments give the same sound.

        Raises Misused for a language outside the declared ones, Unavailable when it cannot speak now.
        """
        ...

    def wake(self, language: str) -> None:
        """Begin to get ready for a language beside other work, and return at once; a line spoken sooner waits."""
        ...

    def rest(self) -> None:
        """Give back the memory that speaking takes; the next line takes it up again. Nobody may be speaking."""
        ...


@dataclass(frozen=True)
class Exposure:
    """One picture of a running shot, and the part of it that differs from the picture before.

    `changed` is the whole frame for the first picture and an empty box for a held drawing.
    """

    pixels: Frame
    changed: Box


@dataclass(frozen=True)
class CameraAbilities:
    """What a camera can do: its styles, frame rates, the longest shot in frames (0: no limit)."""

    styles: tuple[str, ...]
    rates: tuple[int, ...] = (24, 25, 30)
    longest: int = 0
    lips: bool = True
    seeded: bool = True


class Camera(Protocol):
    """Takes shots."""

    name: str
    version: str

    def abilities(self) -> CameraAbilities:
        """Say what this camera can do."""
        ...

    def roll(self, setup: Setup) -> Iterator[Exposure]:
        """Yield exactly `setup.frames` pictures of `setup.width` x `setup.height`.

        The array of pixels may be reused for the next picture: copy what is kept. The same setup
        gives the same pictures. Raises Misused for what its abilities do not cover.
        """
        ...

    def still(self, setup: Setup, frame: int) -> Frame:
        """Return one picture of the shot as a fresh array."""
        ...

    def faces(self, setup: Setup) -> tuple[Box, ...]:
        """Return the boxes that eyes and mouths keep to during the shot, so that titles can stay clear."""
        ...


def covers(abilities: CameraAbilities, setup: Setup) -> None:
    """Raise Misused when a setup asks for what the camera does not declare."""
    wrong: list[str] = []
    if setup.style not in abilities.styles:
        wrong.append(f"style {setup.style!r} (it knows {', '.join(abilities.styles)})")
    if setup.rate not in abilities.rates:
        wrong.append(f"{setup.rate} frames a second")
    if abilities.longest and setup.frames > abilities.longest:
        wrong.append(f"{setup.frames} frames (at most {abilities.longest})")
    if setup.frames < 1:
        wrong.append("a shot of no frames")
    if wrong:
        raise Misused("this camera cannot take: " + "; ".join(wrong))


@dataclass(frozen=True)
class Fonts:
    """The typefaces of the titles, by path; `version` names their bytes."""

    sans: Path
    serif: Path
    version: str


@dataclass(frozen=True)
class Hired:
    """Who works on this series. `notes` is what the person should know about it (no voice at hand, say)."""

    camera: Camera
    voice: Voice
    fonts: Fonts
    notes: tuple[str, ...] = ()
