"""Mixes an episode: voices in their places, the air, the sounds of things and the score, at one loudness."""

import re
from collections.abc import Mapping
from fractions import Fraction
from math import gcd

import numpy as np
import numpy.typing as npt
from scipy import signal

from duanju.drama.board import Line, Place, Storyboard
from duanju.drama.time import Clock
from duanju.sound import ambience, foley, score
from duanju.sound.mastering import LOUDNESS, QUIET, mastered
from duanju.sound.rooms import placed
from duanju.sound.synth import RATE, Mono, Stereo, band, gain, level, put

SPEECH = 0.09
"""The level (root mean square) to which every line is brought before the whole is mastered."""
_MUSIC_DOWN, _AIR_DOWN = -9.0, -3.0
"""How far music and air step back under speech, in dB."""
_FEELING = {"anger": 2.0, "joy": 1.0, "surprise": 1.0, "tenderness": -1.5, "longing": -1.5, "sadness": -1.5,
            "shame": -2.0, "dread": -2.0, "numb": -1.5}  # fmt: skip
_WHISPER = re.compile(r"低声|轻声|小声|耳语|悄|whisper|quietly|softly|under (?:his|her|their) breath", re.I)
_SHOUT = re.compile(r"喊|叫|吼|大声|shout|yell|scream|calls? out", re.I)


def mix(board: Storyboard, voices: Mapping[str, tuple[npt.NDArray[np.float32], int]], seed: int = 0) -> Stereo:
    """Return the sound of an episode, 48 kHz stereo, exactly as long as its picture.

    `voices` gives the mono sound and sample rate of each line that was spoken, by line id; lines
    without one stay silent. With voices the whole is at -14 LUFS, else quieter; its true peak is
    below -1 dBTP. The same arguments give the same samples.
    """
    samples = Clock(Fraction(board.rate)).samples(board.frames, RATE)
    lines = _lines(board, voices)
    out = score.track(board, samples, SPEECH, seed)
    out *= _ducked(lines, samples, _MUSIC_DOWN)[:, None]
    air = ambience.track(board, samples, SPEECH, seed)
    air *= _ducked(lines, samples, _AIR_DOWN)[:, None]
    out += air
    del air
    out += foley.track(board, samples, SPEECH, seed)
    for line, start, voice, pan in lines:
        place = next((s.place for s in board.scenes if s.number == line.scene), Place())
        put(out, placed(voice, line, place, pan), start)
    return mastered(out, LOUDNESS if lines else QUIET)


def _lines(
    board: Storyboard, voices: Mapping[str, tuple[npt.NDArray[np.float32], int]]
) -> list[tuple[Line, int, Mono, float]]:
    """Return (line, first sample, sound at its level, pan) of every line that is heard and was spoken."""
    known = {x.id: x for x in board.lines}
    out: list[tuple[Line, int, Mono, float]] = []
    done: set[str] = set()
    at = 0
    for shot in board.shots:
        for h in shot.heard:
            if h.line in done or h.line not in known or h.line not in voices:
                continue
            done.add(h.line)
            line = known[h.line]
            side = next((s.at for s in shot.subjects if s.character == line.character), "centre")
            pan = {"left": -0.14, "right": 0.14}.get(side, 0.0)
            voice = levelled(*voices[h.line], line)
            if len(voice):
                out.append((line, round((at + h.start) * RATE / board.rate), voice, pan))
        at += shot.frames
    return out


def levelled(samples: npt.NDArray[np.float32], rate: int, line: Line) -> Mono:
    """Return a voice at 48 kHz and at the level of its line: whispers lower, shouts higher."""
    voice = np.nan_to_num(np.asarray(samples, np.float32).reshape(-1))
    if rate != RATE and len(voice):
        k = gcd(rate, RATE)
        voice = signal.resample_poly(voice, RATE // k, rate // k).astype(np.float32)
    if not np.any(voice):
        return np.zeros(0, np.float32)
    voice = band(voice, 80, RATE)
    size = RATE // 20
    blocks = (
        np.sqrt(np.mean(np.square(voice[: len(voice) // size * size].reshape(-1, size)), axis=1))
        if len(voice) >= size
        else None
    )
    spoken = level(voice)
    if blocks is not None and len(blocks):
        spoken = float(np.sqrt(np.mean(np.square(blocks[blocks > blocks.max() * 0.1]))))
    change = _FEELING.get(line.feeling, 0.0) * line.strength
    change = -4.0 if _WHISPER.search(line.manner) else 3.0 if _SHOUT.search(line.manner) else change
    return voice * np.float32(SPEECH * gain(change) / max(spoken, 1e-6))


def _ducked(lines: list[tuple[Line, int, Mono, float]], samples: int, down: float) -> Mono:
    """Return the gain of what steps back for speech: down in 5 frames, 4 before the voice; back in 18.

    Pauses shorter than 16 frames are no pauses.
    """
    frame = RATE / 24
    spans: list[list[float]] = []
    for _, start, voice, _ in sorted(lines, key=lambda x: x[1]):
        if spans and start - spans[-1][1] < 16 * frame:
            spans[-1][1] = max(spans[-1][1], start + len(voice))
        else:
            spans.append([start, start + len(voice)])
    xs, ys = [0.0], [0.0]
    for a, b in spans:
        xs += [a - 4 * frame, a + frame, b, b + 18 * frame]
        ys += [0.0, down, down, 0.0]
    order = np.maximum.accumulate(np.asarray(xs))
    step = 48
    coarse = np.interp(np.arange(0, samples + step, step), order, ys)
    curve = np.interp(np.arange(samples), np.arange(len(coarse)) * step, 10 ** (coarse / 20))
    return curve.astype(np.float32)
