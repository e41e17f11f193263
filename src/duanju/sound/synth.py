"""Makes the raw matter of sound: seeded noise, filters, decays, and events placed on a track."""

import hashlib
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import signal

RATE = 48_000
"""Samples a second of everything made here."""

Mono = npt.NDArray[np.float32]
"""One channel, full scale at 1.0."""
Stereo = npt.NDArray[np.float32]
"""(samples, 2), left and right."""


def chance(seed: int, *names: object) -> np.random.Generator:
    """Return a source of chance that depends on a seed and on names, and on nothing else."""
    text = "\x1f".join([str(seed), *(str(n) for n in names)])
    return np.random.default_rng(int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big"))


def gain(decibels: float) -> float:
    """Return the factor of a change in decibels."""
    return float(10 ** (decibels / 20))


def level(sound: npt.NDArray[np.float32]) -> float:
    """Return the root mean square of a sound (0 for none)."""
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) if sound.size else 0.0


def seconds(n: float) -> int:
    """Return how many samples last `n` seconds, at least one."""
    return max(1, round(n * RATE))


def white(rng: np.random.Generator, n: int) -> Mono:
    """Return noise of equal power at all frequencies."""
    return rng.standard_normal(n, dtype=np.float32) * np.float32(0.3)


@lru_cache(256)
def _sos(low: float, high: float, order: int) -> npt.NDArray[np.float64]:
    top = RATE / 2 * 0.96
    at: float | list[float]
    kind: str
    if low <= 0:
        at, kind = min(high, top), "lowpass"
    elif high >= top:
        at, kind = low, "highpass"
    else:
        at, kind = [low, high], "bandpass"
    out: npt.NDArray[np.float64] = signal.butter(order, at, kind, fs=RATE, output="sos")
    return out


def band(sound: npt.NDArray[Any], low: float, high: float, order: int = 2) -> Mono:
    """Return what lies between two frequencies in Hz (0: no lower end, RATE / 2: no upper)."""
    out: Mono = signal.sosfilt(_sos(low, high, order), sound, axis=0).astype(np.float32)
    return out


def brown(rng: np.random.Generator, n: int) -> Mono:
    """Return noise that falls by 6 dB an octave above 20 Hz."""
    out: Mono = signal.lfilter([0.05], [1, -0.9975], white(rng, n)).astype(np.float32)
    return out


def pink(rng: np.random.Generator, n: int) -> Mono:
    """Return noise that falls by 3 dB an octave (three-pole approximation)."""
    b = [0.049922035, -0.095993537, 0.050612699, -0.004408786]
    a = [1, -2.494956002, 2.017265875, -0.522189400]
    out: Mono = signal.lfilter(b, a, white(rng, n)).astype(np.float32)
    return out


def times(n: int) -> npt.NDArray[np.float32]:
    """Return the time of each of `n` samples in seconds."""
    return np.arange(n, dtype=np.float32) / np.float32(RATE)


def tone(frequency: float | npt.NDArray[Any], n: int, phase: float = 0.0) -> Mono:
    """Return a sine of one frequency or of one for each sample."""
    if isinstance(frequency, float | int):
        turns = np.arange(n, dtype=np.float64) * (float(frequency) / RATE)
    else:
        turns = np.cumsum(frequency, dtype=np.float64) / RATE
    return np.sin(2 * np.pi * turns + phase).astype(np.float32)


def saw(frequency: npt.NDArray[Any]) -> Mono:
    """Return a sawtooth of one frequency for each sample."""
    out: Mono = (np.cumsum(frequency, dtype=np.float64) / RATE % 1 * 2 - 1).astype(np.float32)
    return out


def bump(n: int, power: float = 1.0) -> Mono:
    """Return an envelope that rises from nothing and falls to nothing over `n` samples; small powers are broad."""
    out: Mono = (np.hanning(n) ** power).astype(np.float32)
    return out


def decay(n: int, half: float, attack: float = 0.002) -> Mono:
    """Return an envelope that rises in `attack` seconds and then falls by half every `half` seconds."""
    t = times(n)
    out: Mono = np.minimum(1, t / max(attack, 1e-4)) * np.exp2(-t / np.float32(half))
    tail = min(n, seconds(0.01))
    out[n - tail :] *= np.linspace(1, 0, tail, dtype=np.float32)
    return out.astype(np.float32)


def modes(frequencies: list[float], halves: list[float], n: int, rng: np.random.Generator) -> Mono:
    """Return a struck body: decaying sines at its own frequencies."""
    out = np.zeros(n, np.float32)
    for i, (f, h) in enumerate(zip(frequencies, halves, strict=True)):
        out += tone(f * float(rng.uniform(0.985, 1.015)), n) * decay(n, h) / (i + 1)
    return out


def slow(rng: np.random.Generator, n: int, hertz: float, low: float, high: float) -> Mono:
    """Return a smooth random curve between two values that changes direction about `hertz` times a second."""
    knots = max(4, int(n / RATE * hertz * 2) + 4)
    values = rng.uniform(low, high, knots).astype(np.float32)
    x = np.linspace(0, knots - 1, max(2, n // 256 + 2))
    i = np.minimum(x.astype(int), knots - 2)
    f = (x - i).astype(np.float32)
    coarse = values[i] + (values[i + 1] - values[i]) * (3 - 2 * f) * f * f
    out: Mono = np.interp(np.arange(n), np.linspace(0, n, len(coarse)), coarse).astype(np.float32)
    return out


def tiled(sound: Mono, n: int, overlap: float = 0.5) -> Mono:
    """Return a sound of any length made of repeats of a stationary one, joined by equal-power fades."""
    if len(sound) >= n:
        return sound[:n]
    k = min(seconds(overlap), len(sound) // 2)
    fade = np.sqrt(np.linspace(0, 1, k, dtype=np.float32))
    body = sound.copy()
    body[:k] = body[:k] * fade + sound[-k:] * fade[::-1]
    loop = body[: len(sound) - k]
    return np.resize(loop, n).astype(np.float32)


def put(track: Stereo, sound: npt.NDArray[np.float32], at: int, volume: float = 1.0, pan: float = 0.0) -> None:
    """Add a sound to a track from sample `at` on; what falls outside is cut. `pan` is -1 left to 1 right."""
    start, end = max(0, at), min(len(track), at + len(sound))
    if end <= start:
        return
    part = sound[start - at : end - at] * np.float32(volume)
    if part.ndim == 2:
        track[start:end] += part
        return
    angle = (pan + 1) * np.pi / 4
    track[start:end, 0] += part * np.float32(np.cos(angle) * np.sqrt(2))
    track[start:end, 1] += part * np.float32(np.sin(angle) * np.sqrt(2))
