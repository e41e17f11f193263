"""The rehearsal crew: a voice of tones and a camera of flat colours, free, instant, and right in every count."""

import colorsys
import math
import re
import zlib
from collections.abc import Iterator

import numpy as np

from duanju.crew import CameraAbilities, Exposure, Frame, Misused, Speech, VoiceAbilities, VoiceNote, covers
from duanju.drama.board import Move, Size, Staging
from duanju.drama.cast import VoiceChoice
from duanju.drama.pace import spoken_seconds
from duanju.drama.sound import Manner, Phone
from duanju.drama.take import Actor, Box, Setup, Utterance

RATE = 24_000
"""Samples a second."""

_SYLLABLE = re.compile(r"[㐀-鿿\U00020000-\U0003ffff]|[A-Za-z]*?[aeiouyAEIOUY]+[^\WaeiouyAEIOUY\d_]*|[A-Za-z]+|\d")
_VOICES = ("rehearsal-low", "rehearsal-middle", "rehearsal-high")
_BASE = {"rehearsal-low": 130.0, "rehearsal-middle": 185.0, "rehearsal-high": 250.0}  # Hz
_NARRATION = 0.95  # a narrator's pace against speech
_GAIN = 0.1
_SMALL = {Size.EWS: 0.16, Size.FS: 0.30, Size.MLS: 0.38, Size.MS: 0.46, Size.MCU: 0.55, Size.CU: 0.66, Size.BCU: 0.8}
_THIRDS = {"left": 1 / 5, "centre": 1 / 2, "right": 4 / 5}
_EMPTY = Box(0, 0, 0, 0)


class RehearsalVoice:
    """Hums every syllable on a soft tone; the same words always the same, with the times of a real voice."""

    name = "rehearsal"
    version = "1"

    def abilities(self) -> VoiceAbilities:
        """Say what this voice can do."""
        sexes = dict(zip(_VOICES, ("male", "", "female"), strict=True))
        notes = tuple(VoiceNote(v, lang, sexes[v], 0.0) for lang in ("zh", "en") for v in _VOICES)
        return VoiceAbilities(("zh", "en"), RATE, voices=notes)

    def wake(self, language: str) -> None:
        """Be ready as ever."""

    def rest(self) -> None:
        """Hold nothing that could be given back."""

    def speak(self, text: str, language: str, voice: VoiceChoice, manner: Manner) -> Speech:
        """Hum one line; see crew.Voice. Another vendor's voices are hummed too, each on a tone of its own.

        Raises Misused for an unknown language or pace.
        """
        if language not in ("zh", "en"):
            raise Misused(f"{self.name} hums zh and en, not {language!r}")
        if not 0.5 <= voice.speed <= 2:
            raise Misused(f"{self.name} hums at half to twice the usual pace, not {voice.speed}")
        pitch = _pitch(voice)
        pace = voice.speed * (_NARRATION if manner.narration else 1.0)
        total = round(spoken_seconds(text) / pace * RATE)
        syllables = _SYLLABLE.findall(text)
        samples = np.zeros(total, np.float32)
        edges = np.linspace(0, total, len(syllables) + 1).astype(int)
        phones: list[Phone] = []
        for syllable, start, end in zip(syllables, edges[:-1], edges[1:], strict=True):
            lift = zlib.crc32(syllable.lower().encode()) % 5 - 2
            samples[start:end] = _tone(pitch * 2 ** (lift / 12), int(end - start))
            closed = start + (end - start) // 4
            phones += [Phone("m", start / RATE, closed / RATE), Phone("a", closed / RATE, end / RATE)]
        return Speech(samples, RATE, tuple(phones) or (Phone(" ", 0.0, total / RATE),))


def _pitch(voice: VoiceChoice) -> float:
    """Return the voice's tone in Hz: the weighted mean of its parts, on a musical scale, moved by its pitch."""
    blend = {v: w for v, w in voice.blend.items() if w > 0} or {"rehearsal-middle": 1.0}
    total = math.fsum(blend.values())
    steps = math.fsum(w / total * math.log2(_hertz(v)) for v, w in sorted(blend.items()))
    return float(2 ** (steps + voice.pitch / 12))


def _hertz(voice: str) -> float:
    return _BASE.get(voice) or 120.0 + zlib.crc32(voice.encode()) % 140


def _tone(hertz: float, length: int) -> "np.typing.NDArray[np.float32]":
    at = np.arange(length) / RATE
    swell = np.sin(np.linspace(0, np.pi, length)) ** 0.5
    return (_GAIN * swell * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


class RehearsalCamera:
    """Takes shots as blocks of colour: the place is the ground, a block stands for each actor, bigger when closer.

    Mouths open with the phonemes, on twos, so that a cut can be judged before a picture is paid for.
    """

    name = "rehearsal"
    version = "1"

    def abilities(self) -> CameraAbilities:
        """Say what this camera can do."""
        return CameraAbilities(styles=("paper", "ink"))

    def roll(self, setup: Setup) -> Iterator[Exposure]:
        """Yield the shot's pictures; see crew.Camera."""
        covers(self.abilities(), setup)
        pixels = _ground(setup)
        mouths = [_mouth(setup, i) for i in range(len(setup.actors))]
        shown: tuple[bool, ...] = ()
        for frame in range(setup.frames):
            state = tuple(_speaking(setup, a, frame) for a in setup.actors)
            if frame == 0:
                _open(pixels, mouths, state)
                yield Exposure(pixels, Box(0, 0, setup.width, setup.height))
            else:
                moved = [m for m, old, new in zip(mouths, shown, state, strict=True) if old != new]
                _open(pixels, mouths, state)
                yield Exposure(pixels, _around(moved))
            shown = state

    def still(self, setup: Setup, frame: int) -> Frame:
        """Return one picture; see crew.Camera. Raises Misused for a frame outside the shot."""
        covers(self.abilities(), setup)
        if not 0 <= frame < setup.frames:
            raise Misused(f"the shot has frames 0 to {setup.frames - 1}, not {frame}")
        pixels = _ground(setup)
        mouths = [_mouth(setup, i) for i in range(len(setup.actors))]
        _open(pixels, mouths, tuple(_speaking(setup, a, frame) for a in setup.actors))
        return pixels

    def faces(self, setup: Setup) -> tuple[Box, ...]:
        """Return the upper block of every actor whose front is seen."""
        covers(self.abilities(), setup)
        return tuple(_face(setup, i) for i, a in enumerate(setup.actors) if a.subject.facing != "back")


def _ground(setup: Setup) -> Frame:
    """Paint everything that holds still: place, size, actors; or the thing of an insert, the page of a card."""
    pixels = np.zeros((setup.height, setup.width, 4), np.uint8)
    pixels[:] = _color(setup.place.words or setup.place.stage, 0.75 if setup.place.time != "night" else 0.3)
    horizon = round(setup.height * (0.72 if setup.place.inside else 0.6))
    pixels[horizon:] = _color(setup.place.stage, 0.5 if setup.place.time != "night" else 0.2)
    if setup.staging in (Staging.INSERT, Staging.CARD):
        inner = Box(
            *(round(x * s) for x, s in zip((0.2, 0.35, 0.8, 0.65), (setup.width, setup.height) * 2, strict=True))
        )
        _fill(pixels, inner, _color(setup.prop or setup.text, 0.9))
    for i, actor in enumerate(setup.actors):
        face = _face(setup, i)
        body = Box(face.left - (face.right - face.left) // 3, face.bottom, face.right, setup.height)
        body = Box(
            max(0, body.left), body.top, min(setup.width, face.right + (face.right - face.left) // 3), body.bottom
        )
        _fill(pixels, body, _hex(actor.look.color))
        _fill(pixels, face, _hex(actor.look.skin if actor.subject.facing != "back" else actor.look.hair_color))
    if setup.move is not Move.STATIC:  # a moving camera is told by a line at the edge; the blocks stay
        _fill(pixels, Box(0, 0, setup.width, max(1, setup.height // 100)), (40, 40, 230, 255))
    return pixels


def _face(setup: Setup, index: int) -> Box:
    """Return the block of an actor's head: its third across, larger in closer sizes, smaller among many."""
    actor = setup.actors[index]
    crowd = 1.0 if len(setup.actors) < 3 else 2 / len(setup.actors)
    half = max(2, round(setup.width * _SMALL.get(setup.size, 0.9) * crowd / 4))
    same = [i for i, a in enumerate(setup.actors) if a.subject.at == actor.subject.at]
    beside = (same.index(index) - (len(same) - 1) / 2) * 2.2 * half
    x = round(_THIRDS.get(actor.subject.at, 0.5) * setup.width + beside)
    x = min(max(x, half), setup.width - half)
    y = round(setup.height * 0.42)
    return Box(x - half, y - half, x + half, y + half)


def _mouth(setup: Setup, index: int) -> tuple[Box, tuple[int, int, int, int], tuple[int, int, int, int]]:
    face = _face(setup, index)
    high, wide = max(1, (face.bottom - face.top) // 6), max(1, (face.right - face.left) // 4)
    middle = (face.left + face.right) // 2
    box = Box(middle - wide, face.bottom - 2 * high, middle + wide, face.bottom - high)
    look = setup.actors[index].look
    closed = _hex(look.skin if setup.actors[index].subject.facing != "back" else look.hair_color)
    return box, closed, (40, 30, 120, 255)


def _speaking(setup: Setup, actor: Actor, frame: int) -> bool:
    """Tell whether an actor's mouth is open; it moves on twos."""
    at = frame - frame % 2
    if actor.subject.facing == "back":
        return False
    return any(_open_at(u, at, setup.rate) for u in setup.speech if u.character == actor.subject.character)


def _open_at(utterance: Utterance, frame: int, rate: int) -> bool:
    if utterance.voice_over or not utterance.start <= frame < utterance.start + utterance.frames:
        return False
    seconds = (frame - utterance.start) / rate
    return any(p.start <= seconds < p.end and p.symbol not in "mbpfv ,.!?;:…" for p in utterance.phones)


def _open(
    pixels: Frame,
    mouths: list[tuple[Box, tuple[int, int, int, int], tuple[int, int, int, int]]],
    state: tuple[bool, ...],
) -> None:
    for (box, closed, opened), speaks in zip(mouths, state, strict=True):
        _fill(pixels, box, opened if speaks else closed)


def _around(mouths: list[tuple[Box, tuple[int, int, int, int], tuple[int, int, int, int]]]) -> Box:
    boxes = [m[0] for m in mouths]
    if not boxes:
        return _EMPTY
    return Box(
        min(b.left for b in boxes), min(b.top for b in boxes), max(b.right for b in boxes), max(b.bottom for b in boxes)
    )


def _fill(pixels: Frame, box: Box, color: tuple[int, int, int, int]) -> None:
    pixels[box.top : box.bottom, box.left : box.right] = color


def _color(words: str, brightness: float) -> tuple[int, int, int, int]:
    """Give words a colour of their own, always the same, as blue, green, red."""
    red, green, blue = colorsys.hsv_to_rgb(zlib.crc32(words.encode()) % 360 / 360, 0.35, brightness)
    return round(blue * 255), round(green * 255), round(red * 255), 255


def _hex(color: str) -> tuple[int, int, int, int]:
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return blue, green, red, 255
