"""The slate: what one camera is asked for."""

from dataclasses import dataclass

from duanju.drama.board import Move, Place, Size, Staging, Subject
from duanju.drama.cast import Look
from duanju.drama.sound import Phone


@dataclass(frozen=True)
class Utterance:
    """Speech during a shot, for lips and reactions.

    `start` is the frame of the shot at which the line begins (negative if earlier), `frames` its
    length; phone times are seconds from the line's own beginning. `voice_over` lines move no lips.
    """

    character: str
    start: int
    frames: int
    phones: tuple[Phone, ...] = ()
    voice_over: bool = False
    feeling: str = "neutral"
    strength: float = 0.5


@dataclass(frozen=True)
class Actor:
    """A subject with their look."""

    subject: Subject
    look: Look


@dataclass(frozen=True)
class Setup:
    """Everything a camera needs to take one shot, and nothing else: its digest is the take's identity.

    Sizes in pixels, `rate` in frames a second. `seed` is the shot's own, `world` the series'.
    """

    width: int
    height: int
    rate: int
    frames: int
    style: str
    size: Size
    staging: Staging
    place: Place
    angle: str = "eye"
    move: Move = Move.STATIC
    actors: tuple[Actor, ...] = ()
    speech: tuple[Utterance, ...] = ()
    prop: str = ""
    text: str = ""
    tint: str = ""
    language: str = "zh"
    seed: int = 0
    world: int = 0


@dataclass(frozen=True)
class Box:
    """A rectangle of the frame in pixels; right and bottom are exclusive."""

    left: int
    top: int
    right: int
    bottom: int
