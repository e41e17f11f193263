"""Places a voice in its room: reflections and tail by the kind of place, the telephone, the bare voice-over."""

import re
from functools import lru_cache

import numpy as np
from scipy import signal

from duanju.drama.board import Line, Place
from duanju.sound.synth import RATE, Mono, Stereo, band, chance, gain, seconds

_HALLS = {"station", "theatre", "factory", "corridor", "classroom", "hospital"}
_TELEPHONE = re.compile(r"电话|手机|听筒|\bphone|telephone|receiver|广播|喇叭|radio|loudspeaker|announcement", re.I)


def room(place: Place) -> str:
    """Return the kind of room a place is: "small", "hall", "temple", "open" or "dry"."""
    if not place.inside:
        return "open"
    if place.stage == "temple":
        return "temple"
    if place.stage in _HALLS:
        return "hall"
    return "dry" if place.stage in ("car",) else "small"


_ROOMS = {"small": (0.35, 0.008, -17.0), "hall": (1.3, 0.025, -13.0), "temple": (2.4, 0.035, -11.0)}
"""Reverberation time and pre-delay in seconds, level of the wet sound in dB."""


@lru_cache(8)
def _tail(kind: str) -> Stereo:
    time, delay, _ = _ROOMS[kind]
    n = seconds(time * 1.1)
    out = np.zeros((n + seconds(delay), 2), np.float32)
    fall = np.exp(-6.9 * np.arange(n) / RATE / time).astype(np.float32)
    for side in (0, 1):
        rng = chance(0, "tail", kind, side)
        noise = rng.standard_normal(n, dtype=np.float32) * fall
        out[-n:, side] = band(noise, 180, 5200)
    return out / np.float32(np.sqrt((out**2).sum() / 2))


def placed(voice: Mono, line: Line, place: Place, pan: float) -> Stereo:
    """Return a line's sound as it is heard in its place; longer than the voice by the room's tail."""
    if line.voice_over and not _TELEPHONE.search(line.manner):
        return _stereo(voice, 0.0)
    if _TELEPHONE.search(line.manner):
        narrow = band(band(voice, 300, 3400, 4), 300, 3400, 2)
        return _stereo(np.tanh(narrow * 2.5) / np.float32(2.5) * np.float32(1.2), pan)
    kind = room(place)
    if kind == "dry":
        return _stereo(voice, pan)
    if kind == "open":
        return _taps(voice, pan)
    _, _, wet = _ROOMS[kind]
    tail = _tail(kind)
    out = np.zeros((len(voice) + len(tail) - 1, 2), np.float32)
    out[: len(voice)] = _stereo(voice, pan)
    for side in (0, 1):
        out[:, side] += signal.oaconvolve(voice, tail[:, side]).astype(np.float32) * np.float32(gain(wet))
    return out


def _stereo(voice: Mono, pan: float) -> Stereo:
    angle = (pan + 1) * np.pi / 4
    return np.stack([voice * np.cos(angle), voice * np.sin(angle)], 1).astype(np.float32) * np.float32(np.sqrt(2))


def _taps(voice: Mono, pan: float) -> Stereo:
    out = np.zeros((len(voice) + seconds(0.08), 2), np.float32)
    out[: len(voice)] = _stereo(voice, pan)
    soft = band(voice, 250, 3000)
    for delay, volume, side in ((0.031, -19, 0), (0.047, -20, 1), (0.069, -24, 0)):
        i = seconds(delay)
        out[i : i + len(soft), side] += soft * np.float32(gain(volume))
    return out
