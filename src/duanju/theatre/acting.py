"""What people do while the camera runs: feelings that arrive, eyes that move and blink, heads that nod, breath.

Everything is worked out on twos, one drawing for two frames, before the shot begins: from the setup and
seeds, never from a clock. Rates and orders follow what is known of blinking (Bentivoglio 1997), of gaze
in talk (Kendon 1967) and of animation practice (Thomas and Johnston 1981).
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from math import cos, exp, pi, sin

from duanju.drama.board import Size, Staging, Subject
from duanju.drama.cast import Look
from duanju.drama.sound import Phone
from duanju.drama.take import Setup, Utterance
from duanju.theatre.figure.acting import SECONDS
from duanju.theatre.figure.expr import Expr, feeling, speak
from duanju.theatre.figure.lips import Mouth, track
from duanju.theatre.figure.pose import advance, loops, seconds

ALIVE = 0.7
"""How much of a feeling's weight on the lids is shown: eyes must stay open enough to be read."""
HALF = 0.45
"""From here on a feeling that closes the eyes closes them: half shut for long they look ill."""
TWOS = 2
"""Frames that one drawing lasts."""
LID = (0.5, 1.0, 0.5)
"""How far the lids are shut in the drawings of one blink."""
STARE = 1.9
"""The longest gap between blinks, of the mean: beyond it a held face looks dead."""
LAST_LOOK = 6
"""Drawings at the end of a shot in which nobody begins to blink: the last picture is seen longest."""

BLINKS = {
    "fear": 5, "dread": 3, "surprise": 4, "anger": 6, "held-anger": 4, "resolve": 5, "suspicion": 6, "contempt": 7,
    "worry": 20, "shame": 18, "embarrassment": 20, "weeping": 24, "smile-over-grief": 22, "sadness": 10, "longing": 8,
    "tenderness": 9, "numb": 5, "pain": 12, "pride": 8, "relief": 12,
}  # fmt: skip
"""Blinks a minute in film time by feeling; RESTING where none is named, TALKING while one speaks."""
RESTING, TALKING = 11, 16
BREATHS = {
    "anger": 22, "fear": 26, "surprise": 20, "dread": 18, "tenderness": 12, "sadness": 11, "weeping": 20, "pain": 24,
    "relief": 10, "numb": 9, "longing": 11, "held-anger": 18,
}  # fmt: skip
"""Breaths a minute by feeling; 14 otherwise."""
ONSET = {
    "surprise": 4, "fear": 5, "anger": 6, "disgust": 6, "relief": 8, "contempt": 10, "suspicion": 12, "joy": 12,
    "resolve": 12, "pride": 14, "held-anger": 16, "shame": 18, "tenderness": 20, "longing": 24, "sadness": 24,
    "dread": 30, "worry": 16,
}  # fmt: skip
"""Frames a feeling takes to arrive; 12 otherwise."""
INTENSITY = {
    Size.EWS: 1.2, Size.FS: 1.2, Size.MLS: 1.15, Size.MS: 1.1,
    Size.MCU: 1.0, Size.CU: 0.9, Size.BCU: 0.8, Size.ECU: 0.75,
}  # fmt: skip
"""How much of a feeling is shown: the closer the lens, the less."""

OPENING = {
    Size.EWS: 1.6, Size.FS: 1.6, Size.MLS: 1.5, Size.MS: 1.4, Size.MCU: 1.3, Size.CU: 1.2, Size.BCU: 1.1,
}  # fmt: skip
"""How much wider a speaking mouth opens than in life, so that it is read on a small screen."""


@dataclass(frozen=True)
class Change:
    """A feeling that begins to arrive at `frame`."""

    frame: int
    feeling: str
    strength: float


def drawings(setup: Setup) -> int:
    """Return how many drawings the shot has."""
    return (setup.frames + TWOS - 1) // TWOS


def speaking(setup: Setup, name: str) -> list[Utterance]:
    """Return what this person says on screen during the shot."""
    return [u for u in setup.speech if u.character == name and not u.voice_over]


def changes(setup: Setup, name: str, mood: str, strength: float, seed: int) -> list[Change]:
    """Return the feelings of one person through the shot.

    A listener takes over a part of what is said to them after 12 to 20 frames; whoever only looks first
    understands (nothing moves but the eyes), then feels.
    """
    rng = random.Random(seed)
    own = speaking(setup, name)
    others = [u for u in setup.speech if u.character != name]
    if own:
        first = [Change(-60, mood, strength * 0.55), Change(own[0].start - 4, mood, strength)]
        return first + [Change(u.start - 2, u.feeling, u.strength) for u in own if u.feeling not in (mood, "neutral")]
    wait = rng.randint(12, 20)
    heard = [u for u in others if 0 <= u.start + u.frames // 2 < setup.frames]
    at = max(6, min(u.start + wait for u in heard)) if heard else rng.randint(8, 14)
    return [Change(-60, mood, strength * 0.5), Change(min(at, max(6, setup.frames // 2)), mood, strength)]


def arrived(change: Change, frame: float, delay: int) -> float:
    """Return how far a feeling has come (0 to 1) in a part of the face that follows `delay` frames behind the eyes."""
    u = (frame - change.frame - delay) / ONSET.get(change.feeling, 12)
    u = min(1.0, max(0.0, u))
    return 1 - (1 - u) ** 3 if u < 1 else 1.0


def blinks(setup: Setup, mood: str, name: str, seed: int) -> list[float]:
    """Return how far the lids are shut (0 open, 1 shut) in each drawing.

    Gaps are lognormal; doubles come with nerves.
    """
    rng = random.Random(seed)
    n = drawings(setup)
    shut = [0.0] * n
    rate = BLINKS.get(mood, RESTING)
    if speaking(setup, name):
        rate = max(rate, TALKING) if rate >= RESTING else rate + 4
    mean = 60.0 / rate * setup.rate / TWOS
    at = int(rng.uniform(0.25, 0.9) * min(mean, 40)) + 3
    while at < n - LAST_LOOK:
        shut[at : at + 3] = LID
        double = rate >= 18 and rng.random() < 0.3
        at += 5 if double else max(9, int(mean * min(STARE, exp(rng.gauss(-0.12, 0.5)))))
    return shut


def gaze(setup: Setup, name: str, toward: float, seed: int, fixed: bool = False) -> list[tuple[float, float]]:
    """Return where the eyes look in each drawing: x right and y down, 1 as far as they turn.

    `toward` is the partner's side. Speakers look away as a long line begins and back at its end; eyes
    settle on one eye, the other, the mouth, and go on after a quarter to a whole second.
    """
    rng = random.Random(seed)
    n = drawings(setup)
    out: list[tuple[float, float]] = []
    held: tuple[float, float] = (toward, 0.0)
    until = rng.randint(5, 11)
    lines = [u for u in speaking(setup, name) if u.frames > 30]
    aside = [
        (u.start - 4, u.start + rng.randint(12, 20), rng.choice(((-0.3, 0.34), (0.34, 0.3), (0.3, -0.28))))
        for u in lines
    ]
    for i in range(n):
        f = i * TWOS
        away = next((d for a, b, d in aside if a <= f < b), None)
        if away is not None and not fixed:
            out.append((max(-1.0, min(1.0, toward + away[0])), away[1]))
            until = i + 4
            continue
        if i >= until:
            spread = 0.05 if fixed else 0.11
            held = (toward + rng.choice((-spread, 0.0, spread)), rng.choice((0.0, 0.0, 0.10)))
            until = i + rng.randint(6, 16)
        out.append(held)
    return out


def nods(setup: Setup, name: str, seed: int) -> list[float]:
    """Return how far the head dips in each drawing, in degrees.

    Speakers land a small nod on some vowels; listeners nod twice where a clause has ended.
    """
    rng = random.Random(seed)
    n = drawings(setup)
    dip = [0.0] * n

    def land(frame: float, degrees: float) -> None:
        i = int(frame / TWOS)
        for k, part in ((-1, 0.5), (0, 1.0), (1, 0.8), (2, 0.35)):
            if 0 <= i + k < n:
                dip[i + k] = max(dip[i + k], degrees * part)

    for u in setup.speech:
        if u.character == name and not u.voice_over:
            last = -99.0
            for p in u.phones:
                frame = u.start + p.start * setup.rate
                if p.end - p.start > 0.09 and frame - last > 20 and rng.random() < 0.6:
                    land(frame - 1, rng.uniform(2.0, 3.6))
                    last = frame
        elif u.frames > 40 and rng.random() < 0.7:
            end = u.start + u.frames * rng.uniform(0.55, 0.95)
            land(end, 3.0)
            land(end + 9, 2.2)
    return dip


def breath(setup: Setup, mood: str, seed: int) -> list[float]:
    """Return how far breath lifts the chest in each drawing, from 0 to 1: in for 40 parts of a cycle, out for 60."""
    rate = BREATHS.get(mood, 14)
    start = (seed % 101) / 101
    out = []
    for i in range(drawings(setup)):
        u = (start + i * TWOS / setup.rate * rate / 60) % 1.0
        out.append((1 - cos(pi * u / 0.4)) / 2 if u < 0.4 else (1 + cos(pi * (u - 0.4) / 0.6)) / 2)
    return out


def sway(setup: Setup, seed: int) -> list[float]:
    """Return the slow roll of a living head in each drawing, in degrees."""
    a, b = (seed % 83) / 83 * 2 * pi, (seed % 79) / 79 * 2 * pi
    return [
        0.7 * sin(2 * pi * 0.23 * i * TWOS / setup.rate + a) + 0.4 * sin(2 * pi * 0.41 * i * TWOS / setup.rate + b)
        for i in range(drawings(setup))
    ]


GESTURES = {
    "sadness": "heart", "longing": "heart", "tenderness": "heart", "smile-over-grief": "heart", "relief": "heart",
    "fear": "clutch", "dread": "clutch", "shame": "clutch", "worry": "clutch", "embarrassment": "clutch",
    "contempt": "cross-arms", "suspicion": "cross-arms",
}  # fmt: skip
"""What the hands of a standing speaker do, by feeling; "explain" otherwise."""
WITH_HANDS = (Size.FS, Size.MLS, Size.MS)


def doing_of(setup: Setup, i: int) -> str:
    """Return what person `i` is seen to do: the board's doing, or a gesture of somebody who stands and speaks."""
    s = setup.actors[i].subject
    if setup.staging is Staging.OTS and i == 1:
        return "stand"
    hands = setup.size in WITH_HANDS or setup.staging is Staging.TWO
    long = any(u.frames > 30 for u in speaking(setup, s.character))
    if s.doing != "stand" or s.holds or s.facing == "back" or not hands or not long:
        return s.doing
    return GESTURES.get(s.feeling, "explain")


PLAYED = {"nod": 2, "shake-head": 2, "knock": 1, "bow": 1, "wave": 3, "clap": 6, "drink": 1}
"""How often a movement is made before the figure holds still; others go on."""
STEPS = 12
"""Drawings that a whole movement is divided into at most."""


def phases(setup: Setup, name: str, doing: str, look: Look, seed: int) -> list[float]:
    """Return how far the movement of `doing` has come in each drawing; people who only stand or sit hold still."""
    n = drawings(setup)
    if doing not in MOVING:
        return [0.0] * n
    if doing == "explain":
        return _while_speaking(setup, name, seconds(doing, look))
    period = seconds(doing, look)
    start = 0.3 if not loops(doing) else 0.0 if doing in GOING else (seed % 7) / 20
    out = []
    for i in range(n):
        u = max(0.0, (i * TWOS / setup.rate - start) / period)
        if not loops(doing):
            u = min(1.0, u)
        elif u >= PLAYED.get(doing, 1_000):
            u = 0.0
        out.append(round(u * STEPS) / STEPS if not loops(doing) else (round(u * STEPS) % STEPS) / STEPS)
    return out


def _while_speaking(setup: Setup, name: str, period: float) -> list[float]:
    """Return the phases of a gesture that goes with speech and rests without it."""
    out = [0.0] * drawings(setup)
    for i in range(len(out)):
        for u in speaking(setup, name):
            t = (i * TWOS - u.start - 4) / setup.rate
            rounds = max(1, round(u.frames / setup.rate / period))
            if 0 <= t < rounds * period:
                out[i] = (round(t / period * STEPS) % STEPS) / STEPS
    return out


@dataclass(frozen=True)
class Step:
    """How far somebody on the way is from their mark, in pixels, what they do and how far that movement is."""

    way: float
    doing: str
    phase: float | None = None


PACES: dict[str, tuple[tuple[str, float], ...]] = {
    "walk": (("walk", 1.0),), "push-bicycle": (("push-bicycle", 1.0),),
    "run": (("run", 0.6), ("walk", 1.0)), "ride": (("ride", 1.0),),
}  # fmt: skip
"""How people come to their mark: each pace up to a part of the way."""
MOUNTED = ("push-bicycle", "ride")


def journey(setup: Setup, doing: str, facing: str, look: Look, scale: float, mark: float) -> list[Step]:
    """Return where somebody on the way is in each drawing: they come in by the edge behind them and stop at their mark.

    `scale` is pixels to a head unit, `mark` in pixels. The way covered fits the steps, so that feet do not slide;
    runners fall into a walk, and wheels roll as slowly as the shot is long. In close shots the lens goes along.
    """
    n = drawings(setup)
    if doing not in GOING or facing not in ("left", "right") or setup.size not in (Size.EWS, Size.FS):
        return [Step(0.0, doing)] * n
    way = 1 if facing == "right" else -1
    edge = (-0.05 if way > 0 else 1.05) * setup.width
    length = abs(mark - edge)
    slow = length / (0.85 * n) if doing == "ride" else float("inf")
    gone, out, phase, before = 0.0, [], 0.0, ""
    for _ in range(n):
        pace = next((p for p, until in PACES[doing] if gone < until * length), "")
        if pace != before:
            phase, before = (phase if not pace else 0.0), pace
        still = doing if doing in MOUNTED else "stand"
        out.append(Step(round(way * (gone - length)), pace or still, round(phase * STEPS) % STEPS / STEPS))
        if pace:
            share = TWOS / setup.rate / seconds(pace, look)
            stride = advance(pace, look) * scale
            moved = min(slow, stride * share, length - gone)
            gone, phase = gone + moved, phase + (share if doing != "ride" else moved / stride)
        elif still == "stand":
            phase = 0.0
    return out


GOING = frozenset({"walk", "run", "push-bicycle", "ride"})
MOVING = frozenset(SECONDS)


PARTS: dict[str, tuple[int, tuple[str, ...]]] = {
    "eyes": (0, ("lid_up", "lid_tight", "shut", "skew_lid", "gaze_x", "gaze_y")),
    "brows": (2, ("brow_in", "brow_out", "squeeze", "skew_brow", "nose")),
    "mouth": (4, ("corner", "cheek", "lip_up", "dimple", "chin", "stretch", "tight", "press", "part", "jaw", "teeth",
                  "skew_mouth")),
    "head": (6, ("yaw", "pitch", "roll")),
    "skin": (10, ("tear", "blush", "pale")),
}  # fmt: skip
"""The parts of a face in the order in which a feeling reaches them, with their delay in frames."""
STEPS_OF = {"yaw": 0.06, "pitch": 0.05, "roll": 0.035, "shut": 0.25, "gaze_x": 0.1, "gaze_y": 0.1}
"""How finely the parts of a drawn face differ; an eighth for all others."""


def goals(path: Sequence[Change], size: Size, seed: int) -> list[tuple[Change, Expr]]:
    """Return each change of feeling with the face it leads to, as strong as the size of the shot asks."""
    return [(c, feeling(c.feeling, min(1.0, c.strength * INTENSITY[size]), seed)) for c in path]


def felt(path: Sequence[tuple[Change, Expr]], frame: float) -> Expr:
    """Return the face at a frame of somebody who goes through feelings, each part following in its turn."""
    face = path[0][1]
    for change, goal in path[1:]:
        if frame < change.frame:
            break
        parts: dict[str, float] = {}
        for delay, names in PARTS.values():
            t = arrived(change, frame, delay)
            for n in names:
                parts[n] = getattr(face, n) + (getattr(goal, n) - getattr(face, n)) * t
        face = replace(face, **parts)
    return face


def mouths(setup: Setup, name: str) -> list[Mouth | None]:
    """Return the mouth of each drawing in which this person speaks, None where they do not.

    A line without phonemes (nobody could be heard to speak it) gets syllables of an even length.
    """
    out: list[Mouth | None] = [None] * drawings(setup)
    for u in speaking(setup, name):
        phones = u.phones or _syllables(u, setup.rate)
        shapes = track(phones, setup.rate, u.frames)
        for k, shape in enumerate(shapes):
            i = (u.start + k * TWOS) // TWOS
            if 0 <= i < len(out):
                out[i] = shape
    return out


def _syllables(line: Utterance, rate: int) -> tuple[Phone, ...]:
    rng = random.Random(line.frames * 7919 + line.start)
    phones, t, end = [], 0.05, line.frames / rate - 0.1
    while t < end:
        for symbol, length in ((rng.choice("tknlsm"), 0.07), (rng.choice("aeioə"), rng.uniform(0.11, 0.18))):
            phones.append(Phone(symbol, t, t + length))
            t += length
        t += 0.22 if rng.random() < 0.08 else 0.0
    return tuple(phones)


@dataclass(frozen=True)
class Moment:
    """One drawing of a person: the face, how far the movement is, and small shifts in head units.

    `lift` raises chest and head with the breath; (`dx`, `dy`) moves the head alone; `way` is in pixels.
    """

    face: Expr
    doing: str
    phase: float
    lift: float
    dx: float
    dy: float
    way: float


def perform(setup: Setup, subject: Subject, look: Look, doing: str, toward: tuple[float, float], way: Sequence[Step],
            seed: int) -> list[Moment]:  # fmt: skip
    """Return every drawing of one person. `toward` is where the partner is: x right, y down, about -1 to 1."""
    name, mood = subject.character, subject.feeling
    path = goals(changes(setup, name, mood, subject.strength, seed), setup.size, seed)
    lids, lips = blinks(setup, mood, name, seed + 1), mouths(setup, name)
    eyes = gaze(setup, name, toward[0], seed + 2, mood in ("fear", "dread", "anger", "resolve", "held-anger"))
    dips, chest, rolls = nods(setup, name, seed + 3), breath(setup, mood, seed + 4), sway(setup, seed + 5)
    steps = phases(setup, name, doing, look, seed)
    aside = -1.0 if toward[0] > 0 else 1.0
    out = []
    for i in range(drawings(setup)):
        face = felt(path, i * TWOS)
        turned = abs(face.gaze_x) * aside * 0.6
        face = replace(
            face,
            gaze_x=_within(eyes[i][0] + turned),
            gaze_y=_within(eyes[i][1] + toward[1] + face.gaze_y * 0.55),
            lid_up=face.lid_up * (ALIVE if face.lid_up < 0 else 1.0),
            shut=1.0 if doing in ("sleep", "cover-face") or face.shut > HALF else lids[i],
            brow_out=_within(face.brow_out + (0.12 if dips[i] > 2 else 0.0)),
        )
        mouth = lips[i]
        if mouth is not None:
            face = speak(face, replace(mouth, open=min(1.0, mouth.open * OPENING.get(setup.size, 1.0))))
        at = way[i].phase
        now, phase = way[i].doing, steps[i] if at is None else at
        out.append(Moment(coarse(face), now, phase, chest[i] * 2.6, 2.1 * rolls[i], dips[i] * 1.7, way[i].way))
    return out


def coarse(face: Expr) -> Expr:
    """Return a face in steps that are just seen, so that equal drawings are drawn once."""
    values = {}
    for f in fields(Expr):
        step = STEPS_OF.get(f.name, 0.125)
        values[f.name] = round(round(getattr(face, f.name) / step) * step, 4) + 0.0
    return Expr(**values)


def _within(x: float) -> float:
    return max(-1.0, min(1.0, x))
