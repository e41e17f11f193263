"""Shapes a spoken line: silence at its ends, pitch, loudness, and honest phoneme times."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pyloudnorm
from scipy.signal import resample_poly

from duanju.crew import Samples
from duanju.drama.sound import Phone
from duanju.providers.kokoro.model import RATE

LOUDNESS = -20.0
"""Integrated loudness of every line, in LUFS (ITU-R BS.1770-4) of the mono signal."""
CEILING = 10 ** (-1.5 / 20)
"""Highest absolute sample a line may have (-1.5 dBFS)."""

Lengths = Sequence[tuple[str, int]]
"""(symbol, samples) for every token, in order."""

PAUSES = {",": 0.16, ";": 0.24, ":": 0.2, "—": 0.24, ".": 0.36, "!": 0.34, "?": 0.36, "…": 0.48}
"""Least pause at a mark inside a line, in seconds."""

_DIP = -26.0  # dB under the loudest grain: how quiet a moment must be to take more silence
_HOP = 240  # samples: 10 ms, the grain of looking for silence
_FLOOR = -46.0  # dB under the loudest grain: the model's own silence lies far below
_SHORTEST_REST = 0.08  # seconds


def trim(samples: Samples, lengths: Lengths, head: float, tail: float) -> tuple[Samples, list[tuple[str, int]]]:
    """Cut silence at both ends down to `head` and `tail` seconds; the lengths still sum to the sound."""
    loud = np.flatnonzero(_audible(samples))
    if not len(loud):
        return samples, list(lengths)
    first = max(0, int(loud[0]) * _HOP - round(head * RATE))
    last = min(len(samples), (int(loud[-1]) + 1) * _HOP + round(tail * RATE))
    kept, at = [], 0
    for symbol, length in lengths:
        inside = min(at + length, last) - max(at, first)
        at += length
        if inside > 0:
            kept.append((symbol, inside))
    return samples[first:last], kept


def breathe(samples: Samples, lengths: Lengths, speed: float) -> tuple[Samples, list[tuple[str, int]]]:
    """Lengthen the pauses at punctuation inside a line to PAUSES (at `speed` 1), where the model hurried over them.

    Silence is put in at the quietest moment of the marks; the lengths still sum to the sound. A mark said
    without any dip in the sound is left alone: a break there would be heard as a fault.
    """
    power = _power(samples)
    floor = power.max(initial=-120.0)
    pieces: list[Samples] = []
    times = list(lengths)
    done = 0
    for first, last, start, end in _marks(lengths):
        wanted = max(PAUSES.get(s, 0.0) for s, _ in lengths[first : last + 1]) / speed * RATE
        grains = range(max(0, start // _HOP - 4), min(len(power), end // _HOP + 4))
        quietest = min(grains, key=lambda g: power[g], default=0)
        missing = round(wanted - _silence_around(power, quietest, floor + _FLOOR))
        if missing <= 0 or not grains or power[quietest] > floor + _DIP or quietest * _HOP <= done:
            continue
        cut = quietest * _HOP + _HOP // 2
        pieces += [_faded(samples[done:cut], fade_in=done > 0), np.zeros(missing, np.float32)]
        times[last] = (times[last][0], times[last][1] + missing)
        done = cut
    pieces.append(_faded(samples[done:], fade_in=done > 0, fade_out=False))
    return np.concatenate(pieces), times


def _marks(lengths: Lengths) -> list[tuple[int, int, int, int]]:
    """Find the runs of punctuation between words: first and last token, first and last sample."""
    found: list[tuple[int, int, int, int]] = []
    at, first, start = 0, -1, 0
    for i, (symbol, length) in enumerate(lengths):
        if symbol == " " or symbol in PAUSES:
            if first < 0:
                first, start = i, at
        else:
            if first > 0 and any(s in PAUSES for s, _ in lengths[first:i]):
                found.append((first, i - 1, start, at))
            first = -1
        at += length
    return found


def _silence_around(power: "np.typing.NDArray[np.float64]", grain: int, floor: float) -> int:
    """Count the samples of unbroken silence around a grain."""
    left = right = grain
    while left > 0 and power[left - 1] < floor:
        left -= 1
    while right < len(power) and power[right] < floor:
        right += 1
    return (right - left) * _HOP


def _faded(samples: Samples, fade_in: bool, fade_out: bool = True) -> Samples:
    """Ramp the ends that were cut, over five milliseconds."""
    shaped = samples.copy()
    ramp = np.linspace(0, 1, min(RATE // 200, len(shaped)), dtype=np.float32)
    if fade_in:
        shaped[: len(ramp)] *= ramp
    if fade_out and len(ramp):
        shaped[-len(ramp) :] *= ramp[::-1]
    return shaped


def shift(samples: Samples, semitones: float) -> Samples:
    """Resample so that the pitch rises by `semitones`; the sound gets shorter by the same ratio, 2 ** (st / 12)."""
    ratio = Fraction(2 ** (semitones / 12)).limit_denominator(60)
    if ratio == 1:
        return samples
    return np.asarray(resample_poly(samples, ratio.denominator, ratio.numerator), np.float32)


def level(samples: Samples) -> Samples:
    """Bring a line to LOUDNESS, held under CEILING; silence stays silence.

    A line shorter than the meter's block of 0.4 s is measured as if it were said again and again.
    """
    if not np.any(samples):
        return samples
    least = round(0.5 * RATE)
    heard = np.tile(samples, -(-least // len(samples))) if len(samples) < least else samples
    loudness = pyloudnorm.Meter(RATE).integrated_loudness(heard.astype(np.float64))
    if not np.isfinite(loudness):
        return samples
    gain = 10 ** ((LOUDNESS - loudness) / 20)
    gain = min(gain, CEILING / float(np.max(np.abs(samples))))
    return (samples * np.float32(gain)).astype(np.float32)


def phones(samples: Samples, lengths: Lengths, total: int) -> tuple[Phone, ...]:
    """Give every token its seconds, stretched from the lengths' sum to `total` samples.

    The model lets the last sound before a pause last through the pause; where the sound has died away, that
    time is given to a rest (" "), so that mouths close.
    """
    audible = _audible(samples)
    scale = total / max(1, sum(n for _, n in lengths)) / RATE
    found: list[Phone] = []
    at = 0
    for symbol, length in lengths:
        split = at + length
        if symbol not in " ,.!?;:…—":
            split = _dies(audible, at, at + length)
        if split > at:
            found.append(Phone(symbol, at * scale, split * scale))
        if split < at + length:
            found.append(Phone(" ", split * scale, (at + length) * scale))
        at += length
    return tuple(found)


def _dies(audible: "np.typing.NDArray[np.bool_]", start: int, end: int) -> int:
    """Return where in start..end the sound has ended, or `end` if it lasts, or the silence is short."""
    grains = audible[start // _HOP : end // _HOP]
    loud = np.flatnonzero(grains)
    if not len(loud):
        return end
    stop = (start // _HOP + int(loud[-1]) + 1) * _HOP
    return stop if end - stop >= _SHORTEST_REST * RATE else end


def _audible(samples: Samples) -> "np.typing.NDArray[np.bool_]":
    """Tell for every grain of the sound whether it stands above silence."""
    power = _power(samples)
    return np.asarray(power > (power.max(initial=-120.0) + _FLOOR))


def _power(samples: Samples) -> "np.typing.NDArray[np.float64]":
    """Return the power of every grain, in dB of full scale."""
    grains = samples[: len(samples) // _HOP * _HOP].reshape(-1, _HOP).astype(np.float64)
    return np.asarray(10 * np.log10(np.mean(grains**2, axis=1) + 1e-12))
