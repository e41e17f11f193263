"""Composes a quiet score from the feelings of a board: a motif of the series, in the mode of each moment."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from duanju.drama.board import Shot, Size, Storyboard
from duanju.sound.instruments import note
from duanju.sound.synth import RATE, Stereo, chance, gain, level, put

SHARE = 0.56
"""The part of an episode that has music."""
LEAST, BREATH = 5.0, 2.5
"""The shortest cue and the shortest pause between two, in seconds."""
BEFORE_END, BEFORE_TURN = 12, 10
"""Frames at 24 a second without music before the last cut of the film and before a revelation."""

MODES = {
    "gong": (0, 2, 4, 7, 9), "shang": (0, 2, 5, 7, 10), "jue": (0, 3, 5, 8, 10), "zhi": (0, 2, 5, 7, 9),
    "yu": (0, 3, 5, 7, 10),
    "major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10), "dorian": (0, 2, 3, 5, 7, 9, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
}  # fmt: skip
"""Semitones above the final."""


Curve = npt.NDArray[Any]


@dataclass(frozen=True)
class Colour:
    """How a feeling sounds: mode, beats a minute, notes a beat, MIDI pitch of the final, lead, second voice, ground."""

    mode: str
    bpm: float
    density: float
    final: int
    lead: str
    second: str
    ground: str = ""


_ZH = {
    "home": Colour("gong", 70, 1.1, 62, "zither", "flute"),
    "joy": Colour("zhi", 104, 1.7, 67, "flute", "zither"),
    "tender": Colour("gong", 61, 0.8, 64, "zither", "fiddle"),
    "longing": Colour("yu", 57, 0.8, 62, "fiddle", "zither", "pad"),
    "grief": Colour("yu", 50, 0.5, 57, "fiddle", "zither", "drone"),
    "dread": Colour("jue", 50, 0.35, 45, "zither", "zither", "drone"),
    "anger": Colour("shang", 124, 1.8, 50, "zither", "drum", "drum"),
    "shame": Colour("yu", 60, 0.5, 60, "flute", "zither"),
    "resolve": Colour("zhi", 88, 1.1, 55, "fiddle", "zither", "drum"),
}  # fmt: skip
_EN = {
    "home": Colour("major", 74, 1.1, 60, "guitar", "felt"),
    "joy": Colour("lydian", 104, 1.6, 62, "guitar", "felt"),
    "tender": Colour("major", 62, 0.8, 60, "felt", "pad", "pad"),
    "longing": Colour("dorian", 60, 0.8, 57, "felt", "guitar", "pad"),
    "grief": Colour("minor", 52, 0.5, 52, "felt", "pad", "pad"),
    "dread": Colour("minor", 50, 0.35, 45, "felt", "drone", "drone"),
    "anger": Colour("minor", 116, 1.6, 48, "guitar", "drum", "drum"),
    "shame": Colour("minor", 58, 0.5, 60, "felt", "guitar"),
    "resolve": Colour("dorian", 86, 1.1, 55, "guitar", "felt", "pad"),
}  # fmt: skip
_FAMILY = {
    "neutral": "home", "joy": "joy", "amusement": "joy", "tenderness": "tender", "relief": "tender", "pride": "resolve",
    "longing": "longing", "smile-over-grief": "longing", "sadness": "grief", "weeping": "grief", "pain": "grief",
    "numb": "grief", "fear": "dread", "dread": "dread", "suspicion": "dread", "surprise": "dread", "worry": "shame",
    "anger": "anger", "held-anger": "dread", "contempt": "dread", "disgust": "dread", "shame": "shame",
    "embarrassment": "shame", "resolve": "resolve",
}  # fmt: skip


@dataclass(frozen=True)
class Cue:
    """One stretch of music in frames, in one colour; `last` cues end unresolved."""

    start: int
    end: int
    family: str
    last: bool = False


def cues(board: Storyboard) -> tuple[Cue, ...]:
    """Return where an episode has music: where feeling is strong and words are few, never over a revelation.

    Cues begin on a shot or between words, and the last frames before the end have none. Of all
    thresholds of worth the one is taken that fills most nearly SHARE of the episode.
    """
    if board.frames < board.rate * LEAST * 1.6:
        return ()
    worth = _worth(board)
    ways = [_stretches(board, worth, share / 20) for share in range(8, 20)]
    best = min(ways, key=lambda w: abs(sum(b - a for a, b in w) / board.frames - SHARE))
    return tuple(Cue(a, b, _family(board, a, b), i == len(best) - 1) for i, (a, b) in enumerate(best))


def _stretches(board: Storyboard, worth: Curve, share: float) -> list[tuple[int, int]]:
    """Return the stretches of music when a share of the frames, those of most worth, ask for it."""
    rate = board.rate
    quiet_end = board.frames - max(round(BEFORE_END * rate / 24), 1)
    silent, words = _turns(board), _speech(board)
    out = []
    for a, b in _runs(_chosen(worth, round(board.frames * share)), round(LEAST * rate), round(BREATH * rate)):
        for start, end in _without(a, min(b, quiet_end), silent, round(BEFORE_TURN * rate / 24)):
            begin = _entrance(start, end, words, rate)
            if end - begin >= LEAST * rate * 0.7:
                out.append((begin, end))
    return out


def _worth(board: Storyboard) -> Curve:
    """Return for each frame how much it wants music."""
    out = np.zeros(board.frames)
    speech = np.zeros(board.frames)
    for a, b in _speech(board):
        speech[max(0, a) : max(0, b)] = 1
    at = 0
    for shot in board.shots:
        feeling, strength = mood(board, shot)
        want = 0.25 + strength * (0.2 if feeling == "neutral" else 0.8)
        out[at : at + shot.frames] = want
        at += shot.frames
    out -= 0.45 * speech
    ramp = np.linspace(0, 1, max(1, board.frames))
    out += 0.35 * np.abs(ramp - 0.45) - 0.5 * (np.arange(board.frames) < 2.5 * board.rate)
    k = max(1, round(board.rate * 2.5))
    smooth: Curve = np.convolve(np.pad(out, k, mode="edge"), np.ones(2 * k + 1) / (2 * k + 1), "valid")
    return smooth


def _chosen(worth: Curve, wanted: int) -> Curve:
    on = np.zeros(len(worth), bool)
    on[np.argsort(-worth, kind="stable")[:wanted]] = True
    return on


def _runs(on: Curve, least: int, breath: int) -> list[tuple[int, int]]:
    """Return the stretches of music, with short pauses closed and short stretches dropped."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], on.astype(int), [0]])))
    runs: list[tuple[int, int]] = []
    for a, b in edges.reshape(-1, 2).tolist():
        if runs and a - runs[-1][1] < breath:
            runs[-1] = (runs[-1][0], b)
        else:
            runs.append((a, b))
    return [(a, b) for a, b in runs if b - a >= least]


def _without(a: int, b: int, silent: Iterable[tuple[int, int]], before: int) -> list[tuple[int, int]]:
    parts = [(a, b)]
    for s, e in silent:
        parts = [p for x, y in parts for p in ((x, min(y, s - before)), (max(x, e), y)) if p[1] > p[0]]
    return parts


def _entrance(start: int, end: int, words: list[tuple[int, int]], rate: int) -> int:
    """Return the first frame from `start` on at which nobody is in the middle of a word."""
    for a, b in words:
        if a < start < b and b < end - rate * 2:
            return b
    return start


def _speech(board: Storyboard) -> list[tuple[int, int]]:
    """Return (first frame, end) of every line, in order."""
    at = 0
    seen: dict[str, tuple[int, int]] = {}
    lengths = {x.id: x.frames for x in board.lines}
    for shot in board.shots:
        for h in shot.heard:
            if h.line in lengths:
                seen.setdefault(h.line, (at + h.start, at + h.start + lengths[h.line]))
        at += shot.frames
    return sorted(seen.values())


def _turns(board: Storyboard) -> list[tuple[int, int]]:
    """Return the stretches that stay without music: the great close-ups and the shocks."""
    out = []
    at = 0
    for shot in board.shots:
        feeling, strength = mood(board, shot)
        shock = feeling == "surprise" and strength >= 0.65 and at > 0
        if shot.size is Size.BCU or shock:
            out.append((at, at + min(shot.frames, 5 * board.rate)))
        at += shot.frames
    return out


def mood(board: Storyboard, shot: Shot) -> tuple[str, float]:
    """Return the strongest feeling shown or spoken in a shot, and its strength."""
    known = {x.id: x for x in board.lines}
    felt = [(s.strength, s.feeling) for s in shot.subjects]
    felt += [(known[h.line].strength, known[h.line].feeling) for h in shot.heard if h.line in known]
    telling = [x for x in felt if x[1] != "neutral"] or felt
    strength, feeling = max(telling, default=(0.3, "neutral"))
    return feeling, strength


def _family(board: Storyboard, start: int, end: int) -> str:
    """Return the colour of a stretch: the family of feelings with most weight in it."""
    weights: dict[str, float] = {}
    at = 0
    for shot in board.shots:
        over = min(end, at + shot.frames) - max(start, at)
        if over > 0:
            feeling, strength = mood(board, shot)
            family = _FAMILY.get(feeling, "home")
            weights[family] = weights.get(family, 0.0) + over * (0.15 if feeling == "neutral" else 0.3 + strength)
        at += shot.frames
    return max(sorted(weights), key=lambda k: weights[k]) if weights else "home"


def motif(seed: int) -> tuple[tuple[int, float], ...]:
    """Return the motif of a series: steps of a mode, each with its length in beats."""
    rng = chance(seed, "motif")
    step = int(rng.integers(0, 3))
    notes = [(step, 1.0)]
    for _ in range(int(rng.integers(3, 5))):
        leap = int(rng.choice([-2, -1, 1, 2, 3], p=[0.18, 0.3, 0.26, 0.16, 0.1]))
        step = min(6, max(-2, step + leap))
        notes.append((step, float(rng.choice([0.5, 1.0, 1.5]))))
    return (*notes[:-1], (notes[-1][0], 2.0))


def track(board: Storyboard, samples: int, speech: float, seed: int) -> Stereo:
    """Return the music of an episode at its level without words; `speech` is the level of full speech."""
    out = np.zeros((samples, 2), np.float32)
    chinese = board.language.startswith("zh")
    for i, cue in enumerate(cues(board)):
        colour = (_ZH if chinese else _EN)[cue.family]
        a, b = round(cue.start * RATE / board.rate), round(cue.end * RATE / board.rate)
        part = _played(colour, cue, min(b, samples) - a, seed, i)
        loud = level(part)
        if loud > 0:
            out[a : a + len(part)] += part * np.float32(speech * gain(-9) / loud)
    return out


def _played(colour: Colour, cue: Cue, n: int, seed: int, number: int) -> Stereo:
    out = np.zeros((n, 2), np.float32)
    rng = chance(seed, "cue", number, cue.family)
    beat = 60 / colour.bpm
    theme = motif(seed)
    shift = int(chance(seed, "key").integers(-2, 3))
    length = n / RATE
    at = 0.0
    phrase = 0
    while at < length - beat:
        notes = theme if phrase % 3 == 0 else _answer(theme, rng, colour.density, phrase)
        last = at + (sum(x for _, x in notes) + 2) * beat > length - beat
        for k, (step, long) in enumerate(notes):
            ending = last and cue.last and k == len(notes) - 1
            pitch = _pitch(colour, 1 if ending and step % len(MODES[colour.mode]) == 0 else step) + shift
            if at + beat * 0.5 < length:
                _sound(out, colour.lead, pitch, long * beat * 1.15, at, -0.12, 1.0, rng)
                if phrase % 2 and k == 0:
                    _sound(out, colour.second, pitch - 12 if pitch > 57 else pitch, long * beat * 2, at, 0.25, 0.5, rng)
            at += long * beat / min(1.0, max(0.5, colour.density))
        _under(out, colour, at, beat, shift, phrase, rng)
        at += beat * float(rng.choice([0.5, 1.0, 2.0])) / max(0.6, colour.density)
        phrase += 1
    return _shaped(out)


def _answer(theme: tuple[tuple[int, float], ...], rng: np.random.Generator, density: float,
            phrase: int) -> tuple[tuple[int, float], ...]:  # fmt: skip
    """Return a phrase that answers the motif: its head moved, turned over, or thinned out."""
    move = int(rng.integers(-2, 3))
    if phrase % 3 == 1:
        notes = tuple((step + move, long) for step, long in theme)
    else:
        top = theme[0][0]
        notes = tuple((2 * top - step + move, long) for step, long in theme)
    if density < 0.6:
        return tuple((s, x * 1.5) for s, x in notes[:: 2 if len(notes) > 3 else 1])
    if density > 1.4:
        return tuple((s + d, x / 2) for s, x in notes for d in (0, int(rng.choice([-1, 1]))))
    return notes


def _pitch(colour: Colour, step: int) -> int:
    mode = MODES[colour.mode]
    octave, degree = divmod(step, len(mode))
    return colour.final + 12 * octave + mode[degree]


def _under(
    out: Stereo, colour: Colour, at: float, beat: float, shift: int, phrase: int, rng: np.random.Generator
) -> None:
    """Lay the ground under a phrase: fifths of a pad, a drone, or low strokes."""
    base = colour.final + shift - 12
    if colour.ground == "pad" and phrase % 2 == 0:
        mode = MODES[colour.mode]
        for p in (base, base + 7, base + 12 + mode[(phrase // 2) % len(mode) // 2 + 1]):
            _sound(out, "pad", p, beat * 7, max(0.0, at - beat * 5), 0.0, 0.34, rng)
    elif colour.ground == "drone" and phrase % 2 == 0:
        _sound(out, "drone", max(33, base), beat * 7, max(0.0, at - beat * 5), 0.0, 0.5, rng)
    elif colour.ground == "drum":
        for k in range(4):
            if k in (0, 3) or rng.random() < 0.3:
                _sound(out, "drum", 38, beat, max(0.0, at + (k - 4) * beat), 0.1, 0.7, rng)


def _sound(out: Stereo, instrument: str, pitch: int, long: float, at: float, pan: float, volume: float,
           rng: np.random.Generator) -> None:  # fmt: skip
    sound = note(instrument, float(pitch), round(long * 4) / 4 or 0.25)
    late = float(rng.uniform(0, 0.018))
    put(out, sound, round((at + late) * RATE), volume * float(rng.uniform(0.8, 1.0)), pan)


def _shaped(part: Stereo) -> Stereo:
    """Return music with a little space around it, swelling in and dying away."""
    n = len(part)
    for delay, volume in ((0.061, 0.22), (0.113, 0.15), (0.197, 0.10), (0.293, 0.06)):
        k = round(delay * RATE)
        if k < n:
            part[k:] += part[: n - k, ::-1] * np.float32(volume)
    rise, fall = min(n // 4, round(0.6 * RATE)), min(n // 3, round(1.6 * RATE))
    if rise:
        part[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)[:, None]
    if fall:
        part[n - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)[:, None] ** 1.5
    return part
