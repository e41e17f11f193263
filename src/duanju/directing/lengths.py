"""Decides how long each shot lasts and when each line begins in it, from nothing but the board itself.

All figures are for 24 frames a second and scaled to other rates. They follow from reading times (a face
24-36 frames, a new place 36-60, words 12 frames and 4 for each Chinese character) and from how people
talk (4-8 frames between speakers, more before something hard is said).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from duanju.directing.variety import digest
from duanju.drama.board import Heard, Line, Shot, Size, Staging, Storyboard
from duanju.drama.pace import spoken_seconds
from duanju.drama.sound import Spoken
from duanju.drama.time import Clock

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_BREAK = re.compile(r"[，。！？；：、…—,.!?;:]+[”’」』\"']*\s*|\s+[-–]\s+")
_FACES = frozenset((Size.MCU, Size.CU, Size.BCU))
SLOW = frozenset(("sadness", "weeping", "longing", "tenderness", "smile-over-grief", "shame", "numb", "dread"))
QUICK = frozenset(("anger", "joy", "amusement", "fear"))
_FLOOR = 14
_REST = 8
"""The least that must be left of a line for the shot after a cut inside it."""


def reading(text: str) -> int:
    """Return the frames it takes to read words on screen: 4 for a Chinese character, 3 for a letter (20 at most)."""
    han = len(_HAN.findall(text))
    letters = len(re.findall(r"[^\W\d_]|\d", text)) - han
    return 12 + 4 * han + 3 * min(20, letters) + max(0, letters - 20)


def cuts(text: str, shares: tuple[str, ...]) -> tuple[float, ...]:
    """Return where a line carried by several shots is cut, as parts of its length (0-1), one less than shots.

    `shares` holds the words each shot shows. Where they follow one another in the text the cuts fall
    at their ends; otherwise at the breaks of the sentence nearest to equal parts, a little late so that
    the word that matters falls on the listener.
    """
    ends = _ends(text, shares)
    if ends is None:
        ends = _breaks(text, len(shares))
    whole = max(spoken_seconds(text), 0.01)
    parts = [min(0.97, spoken_seconds(text[:e]) / whole) if text[:e].strip() else 0.03 for e in ends]
    for i in range(1, len(parts)):
        parts[i] = max(parts[i], min(0.98, parts[i - 1] + 0.01))
    return tuple(parts)


def _ends(text: str, shares: tuple[str, ...]) -> list[int] | None:
    at, out = 0, []
    for words in shares[:-1]:
        found = text.find(words, at) if words else -1
        if found < 0:
            return None
        at = found + len(words)
        out.append(at)
    return out if all(0 < e < len(text) for e in out) else None


def _breaks(text: str, shots: int) -> list[int]:
    """Return the ends of phrases nearest to equal parts, or the parts themselves where no phrase ends."""
    stops = [m.end() for m in _BREAK.finditer(text) if 0.12 * len(text) < m.end() < 0.92 * len(text)]
    out: list[int] = []
    for k in range(1, shots):
        wish = len(text) * (k / shots + (0.1 if shots == 2 else 0.03))
        free = [s for s in stops if not out or s > out[-1]]
        near = min(free, key=lambda s: (abs(s - wish), s), default=-1)
        if near < 0 or abs(near - wish) > 0.3 * len(text):
            near = min(len(text), max(out[-1] + 1 if out else 1, round(wish)))
        out.append(near)
    return out


def divisible(text: str) -> bool:
    """Return whether a line has a pause inside at which the picture may leave its speaker."""
    return any(0.2 * len(text) < m.end() < 0.88 * len(text) for m in _BREAK.finditer(text))


def _effort(text: str) -> float:
    return len(_HAN.findall(text)) + 2.2 * len(re.findall(r"[A-Za-z]+", text))


def silent(shot: Shot, first: bool, last: bool) -> int:
    """Return the frames a shot needs to be read as a picture, speech aside."""
    if shot.staging is Staging.CARD:
        return 12 + reading(shot.text)
    if shot.staging is Staging.INSERT:
        base = max(32, 12 + reading(shot.text)) if shot.text else 34
    elif shot.staging is Staging.PLACE:
        base = 42
    elif shot.staging is Staging.GROUP:
        base = 54
    elif shot.staging is Staging.TWO:
        base = 46
    elif shot.size in _FACES:
        base = 30
    else:
        base = 40
    if shot.action and shot.staging is not Staging.INSERT:
        effort = min(14.0, 0.5 * _effort(shot.action)) if shot.staging is Staging.PLACE else 1.3 * _effort(shot.action)
        base += round(min(40.0, effort)) + digest("jitter", shot.action) % 5
    feeling = shot.subjects[0].feeling if shot.subjects else ""
    factor = 1.25 if feeling in SLOW else 0.85 if feeling in QUICK and not shot.action else 1.0
    return round(base * factor) + (16 if last else 0) if not first else max(52, round(base * factor))


def least(shot: Shot) -> int:
    """Return the fewest frames any shot of this kind may last, whatever it carries."""
    if shot.staging is Staging.PLACE:
        return 36
    if shot.staging in (Staging.INSERT, Staging.CARD):
        return max(30, reading(shot.text) if shot.text else 0)
    return 24 if shot.size in _FACES else 30


def _lead(shot: Shot, line: Line, first: bool) -> int:
    """Return the frames before the first line of a shot begins."""
    if first:
        return 10
    if line.voice_over:
        return 8
    hard = line.strength >= 0.6 and line.feeling in SLOW
    lead = 10 if hard else 2 if line.feeling in QUICK else 4
    if shot.action and shot.staging in (Staging.SINGLE, Staging.TWO, Staging.OTS):
        lead = max(lead, 22 + min(20, round(_effort(shot.action))))
    return lead


def _tail(line: Line, last: bool) -> int:
    """Return the frames a shot stays after its last line."""
    if last:
        return 34
    if line.strength >= 0.6 and line.feeling in SLOW:
        return 12
    return 2 if line.feeling in QUICK else 8 if line.text.rstrip().endswith(("？", "?")) else 4


@dataclass
class _Voices:
    """What is said so far while the shots go by."""

    lines: dict[str, Line]
    carriers: dict[str, list[int]]
    shares: dict[str, tuple[float, ...]]
    gone: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Set:
    """What a person fixed by hand: lengths by shot, first frames by (shot, line)."""

    frames: Mapping[str, int] = field(default_factory=dict)
    starts: Mapping[tuple[str, str], int] = field(default_factory=dict)


def plan(board: Storyboard, fixed: Set = Set()) -> Storyboard:
    """Return the board with the length of every shot and the start of every line set from its lines' lengths.

    What is `fixed` stays as it is, as far as the speech fits.
    """
    v = _voices(board)
    scale = board.rate / 24
    out = [_timed_shot(board, i, v, fixed, scale) for i in range(len(board.shots))]
    return replace(board, shots=tuple(out))


def _voices(board: Storyboard) -> _Voices:
    carriers: dict[str, list[int]] = {}
    for i, s in enumerate(board.shots):
        for h in s.heard:
            carriers.setdefault(h.line, []).append(i)
    lines = {x.id: x for x in board.lines}
    shares = {
        key: cuts(lines[key].text, tuple(board.shots[i].action for i in where))
        for key, where in carriers.items()
        if len(where) > 1 and key in lines
    }
    return _Voices(lines, carriers, shares)


def _timed_shot(board: Storyboard, i: int, v: _Voices, fixed: Set, scale: float) -> Shot:
    shot = board.shots[i]
    first, last = i == 0, i == len(board.shots) - 1
    now, ends = 0, True
    heard: list[Heard] = []
    line: Line | None = None
    for h in shot.heard:
        line = v.lines[h.line]
        where = v.carriers[h.line]
        turn = where.index(i)
        if turn == 0:
            own = round((5 if heard else _lead(shot, line, first)) * scale)
            start = max(now, fixed.starts.get((shot.id, h.line), now + own))
        else:
            start = -v.gone[h.line]
        ends = turn == len(where) - 1
        until = line.frames if ends else round(v.shares[h.line][turn] * line.frames)
        now = max(now + 1, start + until) if not ends else start + until
        heard.append(Heard(h.line, start))
    tail = round(_tail(line, last) * scale) if line and ends else 0
    frames = _length(shot, now, tail, ends, line, first, last, scale, fixed)
    if line and not ends:
        room = heard[-1].start + line.frames - _REST
        frames = max(1, min(frames, max(now, room)))
        v.gone[line.id] = min(line.frames - 1, frames - heard[-1].start)
    return replace(shot, frames=frames, heard=tuple(heard))


def _length(
    shot: Shot,
    now: int,
    tail: int,
    ends: bool,
    line: Line | None,
    first: bool,
    last: bool,
    scale: float,
    fixed: Set,
) -> int:
    if shot.id in fixed.frames:
        return max(fixed.frames[shot.id], now if ends else 1, 1)
    if line is None:
        return max(round(_FLOOR * scale), round(silent(shot, first, last) * scale))
    floor = least(shot) if not first else 52
    return max(now + tail, round(floor * scale))


def by_hand(board: Storyboard) -> Set:
    """Return the lengths and starts on a board that differ from what `plan` would set: a person's."""
    v = _voices(board)
    frames: dict[str, int] = {}
    starts: dict[tuple[str, str], int] = {}
    for i, shot in enumerate(board.shots):
        natural = _timed_shot(board, i, v, Set(), board.rate / 24)
        moved = [
            h for h, n in zip(shot.heard, natural.heard, strict=True) if h.start != n.start and h.start >= 0 <= n.start
        ]
        starts |= {(shot.id, h.line): h.start for h in moved}
        if moved:
            natural = _timed_shot(board, i, v, Set({}, starts), board.rate / 24)
        if shot.frames != natural.frames:
            frames[shot.id] = shot.frames
            _timed_shot(board, i, v, Set(frames, starts), board.rate / 24)
    return Set(frames, starts)


def timed(board: Storyboard, spoken: Mapping[str, Spoken]) -> Storyboard:
    """Fix exact frames from the voice: every line as long as it was spoken, every shot as long as it carries.

    `spoken` goes by line id; a line without its sound keeps its estimate. Lengths and starts that a
    person set by hand stay where the speech still fits into them, and grow as far as it needs otherwise.
    Timing a timed board changes nothing.
    """
    clock = Clock(Fraction(board.rate))
    hand = by_hand(board)
    lines = tuple(
        replace(x, frames=max(1, clock.cover(spoken[x.id].seconds)), exact=True) if x.id in spoken else x
        for x in board.lines
    )
    return plan(replace(board, lines=lines), hand)
