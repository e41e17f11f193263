"""Sound: a spoken line with the times of its phonemes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Phone:
    """One symbol of the voice (IPA, tone mark or punctuation), in seconds from the line's first sample."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True)
class Spoken:
    """One line as a voice spoke it: mono sound kept under `digest`, `samples` long at `rate` Hz.

    `voiced` is False when no voice was at hand: the line has a length but no sound.
    """

    line: str
    digest: str
    samples: int
    rate: int
    phones: tuple[Phone, ...] = ()
    voiced: bool = True

    @property
    def seconds(self) -> float:
        """The length of the sound in seconds."""
        return self.samples / self.rate


@dataclass(frozen=True)
class Manner:
    """How a line is to be said: a feeling with its strength (0-1), as narration or not."""

    feeling: str = "neutral"
    strength: float = 0.5
    narration: bool = False
    note: str = ""
