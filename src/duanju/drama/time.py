"""Whole frames on a rational clock; seconds exist only at the edges."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

RATES = (24, 25, 30)
"""Frame rates a series can be made at, in frames a second."""


@dataclass(frozen=True)
class Clock:
    """A frame rate and the one rounding rule of the house (half a frame rounds up)."""

    rate: Fraction = Fraction(24)

    def frames(self, seconds: float | Fraction) -> int:
        """Return the whole number of frames nearest to `seconds`."""
        return floor(Fraction(seconds) * self.rate + Fraction(1, 2))

    def cover(self, seconds: float | Fraction) -> int:
        """Return the least whole number of frames that holds all of `seconds`."""
        return ceil(Fraction(seconds).limit_denominator(1_000_000) * self.rate)

    def seconds(self, frames: int) -> float:
        """Return the time of `frames` in seconds."""
        return float(Fraction(frames) / self.rate)

    def samples(self, frames: int, sample_rate: int) -> int:
        """Return the number of sound samples that last exactly `frames` (nearest whole sample)."""
        return floor(Fraction(frames) * sample_rate / self.rate + Fraction(1, 2))
