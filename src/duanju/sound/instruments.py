"""Small instruments built from nothing: plucked strings, a bowed string, a flute, a felt piano, a pad."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from scipy import signal

from duanju.sound.synth import RATE, Mono, band, chance, decay, saw, seconds, tone, white


def hertz(pitch: float) -> float:
    """Return the frequency of a MIDI pitch (69 is 440 Hz)."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def _string(pitch: float, long: float, bright: float, sustain: float) -> Mono:
    """Return a plucked string (Karplus and Strong 1983, with fractional tuning)."""
    n = seconds(long)
    period = RATE / hertz(pitch)
    soft = 0.5 - 0.42 * bright
    whole = int(period - soft)
    part = period - soft - whole
    loss = 10 ** (-3 * period / RATE / sustain)
    feedback = np.convolve([1 - soft, soft], [1 - part, part]) * loss
    a = np.zeros(whole + 3)
    a[0] = 1
    a[whole : whole + 3] -= feedback
    rng = chance(11, "string", pitch, bright)
    burst = np.zeros(n, np.float32)
    k = int(period)
    noise = band(white(rng, k), 0, min(20_000.0, 2200 + 7000 * bright))
    burst[:k] = noise - np.roll(noise, k // 5) * 0.7
    out: Mono = signal.lfilter([1.0], a, burst).astype(np.float32)
    return _closed(out)


def _closed(sound: Mono) -> Mono:
    k = min(len(sound), seconds(0.12))
    sound[-k:] *= np.linspace(1, 0, k, dtype=np.float32) ** 2
    top = float(np.abs(sound).max()) or 1.0
    return (sound / top * np.float32(0.5)).astype(np.float32)


def zither(pitch: float, long: float) -> Mono:
    """Return a long silk-string zither's note, bent into its pitch from a little below."""
    plain = _string(pitch, max(long, 1.6) + 0.8, 0.55, 2.6)
    n = len(plain)
    bend = np.interp(np.arange(n), [0, seconds(0.09), n], [0.988, 1.0, 1.0])
    return np.interp(np.cumsum(bend), np.arange(n), plain).astype(np.float32)


def guitar(pitch: float, long: float) -> Mono:
    """Return a nylon guitar's note."""
    plain = _string(pitch, max(long, 1.2) + 0.6, 0.22, 1.7)
    return _closed(plain + band(plain, 90, 240) * 0.6)


def fiddle(pitch: float, long: float) -> Mono:
    """Return a two-stringed fiddle's note: a bowed saw in a small body, vibrato after the note has begun."""
    n = seconds(long + 0.25)
    t = np.arange(n, dtype=np.float32) / RATE
    rng = chance(12, "fiddle", pitch, long)
    swing = np.clip((t - 0.22) / 0.5, 0, 1) * 0.0062
    slide = np.interp(t, [0, 0.11], [0.972, 1.0])
    f = hertz(pitch) * slide * (1 + swing * np.sin(2 * np.pi * 5.4 * t + rng.uniform(0, 6)))
    reed = saw(f)
    body = band(reed, 380, 560, 1) + 0.8 * band(reed, 950, 1300, 1) + 0.35 * band(reed, 2000, 2700, 1) + 0.25 * reed
    breath = band(white(rng, n), 1500, 5200) * 0.05
    rise = np.clip(t / 0.14, 0, 1) * np.clip((t[-1] - t) / 0.24, 0, 1)
    shape = rise * (0.78 + 0.22 * np.sin(np.pi * np.clip(t / max(0.3, long), 0, 1)))
    return _closed((band(body, 180, 4200) + breath) * shape.astype(np.float32))


def flute(pitch: float, long: float) -> Mono:
    """Return a bamboo flute's note: few partials, breath, a late slow vibrato."""
    n = seconds(long + 0.2)
    t = np.arange(n, dtype=np.float32) / RATE
    rng = chance(13, "flute", pitch, long)
    f = hertz(pitch) * (1 + 0.004 * np.clip((t - 0.3) / 0.4, 0, 1) * np.sin(2 * np.pi * 4.6 * t))
    f = f.astype(np.float32)
    sound = tone(f, n) + 0.32 * tone(f * 2, n) + 0.1 * tone(f * 3, n)
    breath = band(white(rng, n), hertz(pitch) * 0.9, min(9000.0, hertz(pitch) * 6)) * 0.11
    shape = np.clip(t / 0.09, 0, 1) * np.clip((t[-1] - t) / 0.19, 0, 1)
    return _closed((sound + breath) * shape.astype(np.float32))


def felt(pitch: float, long: float) -> Mono:
    """Return a soft piano's note: stretched partials that die the faster the higher they are, and a felt thump."""
    n = seconds(max(long, 1.0) + 1.2)
    f = hertz(pitch)
    out: Mono = np.zeros(n, np.float32)
    for k in range(1, 9):
        partial = f * k * float(np.sqrt(1 + 0.0004 * k * k))
        if partial < 7000:
            for detune in (-0.35, 0.4):
                out += tone(partial + detune, n) * decay(n, 1.5 / (0.55 + 0.45 * k) * (220 / f) ** 0.4, 0.004) / k**1.7
    thump = band(white(chance(14, pitch), n), 60, 420) * decay(n, 0.018)
    return _closed(band(out, 0, 2600) + thump * 0.25)


def pad(pitch: float, long: float) -> Mono:
    """Return a bowed chord's single voice: detuned saws behind a soft filter, swelling and fading."""
    n = seconds(long + 1.2)
    out: Mono = np.zeros(n, np.float32)
    for detune in (-0.09, -0.03, 0.04, 0.1):
        f = hertz(pitch + detune)
        out += ((np.arange(n) * (f / RATE) + detune * 7) % 1 * 2 - 1).astype(np.float32)
    shape = np.sin(np.pi * np.clip(np.arange(n) / n, 0, 1)) ** 0.7
    return _closed(band(out, 0, min(1500.0, hertz(pitch) * 4)) * shape.astype(np.float32))


def drone(pitch: float, long: float) -> Mono:
    """Return a low beating hum."""
    n = seconds(long + 1.0)
    f = hertz(pitch)
    sound = tone(f, n) + tone(f * 1.007, n) + 0.4 * tone(f * 2.003, n) + 0.2 * tone(f * 3.01, n)
    return _closed(sound * np.sin(np.pi * np.arange(n) / n).astype(np.float32) ** 0.6)


def drum(pitch: float, long: float) -> Mono:  # noqa: ARG001 every instrument takes a length
    """Return a low soft drum's stroke."""
    n = seconds(0.7)
    f = hertz(pitch) * np.exp2(np.interp(np.arange(n), [0, seconds(0.08), n], [0.5, 0, 0]))
    hit = tone(f.astype(np.float32), n) * decay(n, 0.11)
    return _closed(hit + band(white(chance(15, pitch), n), 100, 800) * decay(n, 0.02) * 0.4)


INSTRUMENTS: dict[str, Callable[[float, float], Mono]] = {
    "zither": zither, "guitar": guitar, "fiddle": fiddle, "flute": flute, "felt": felt, "pad": pad, "drone": drone,
    "drum": drum,
}  # fmt: skip


@lru_cache(192)
def note(instrument: str, pitch: float, long: float) -> Mono:
    """Return a note of an instrument; `long` is in seconds. The array is shared: do not change it."""
    return INSTRUMENTS[instrument](pitch, long)
