"""Speaks without sound: an honest length and lips that could move, for machines that have no voice."""

import re

import numpy as np

from duanju.crew import Misused, Speech, VoiceAbilities
from duanju.drama.cast import VoiceChoice
from duanju.drama.pace import spoken_seconds
from duanju.drama.sound import Manner, Phone

RATE = 24_000
"""Samples a second."""

_UNIT = re.compile(r"[㐀-鿿\U00020000-\U0003ffff]|[A-Za-z]+(?:['’][A-Za-z]+)?|\d|[,，、;；:：.。!！?？…—]")
_PAUSES = frozenset(",，、;；:：.。!！?？…—")
_MOUTHS = ("m", "a", "s", "o", "f", "i", "t", "u", "l", "ə", "k", "e")
_NARRATION = 0.95  # a narrator's pace against speech
_PAUSE_WEIGHT, _HAN_WEIGHT, _LETTER_WEIGHT = 0.9, 1.0, 0.28  # a syllable of Mandarin is one; a letter about a quarter


class TimedVoice:
    """Gives every line the time its words would take, silence, and phonemes spread over it."""

    name = "timed"
    version = "1"

    def abilities(self) -> VoiceAbilities:
        """Say what this voice can do: times, but no sound."""
        return VoiceAbilities(("zh", "en"), RATE, phones=True, audible=False)

    def wake(self, language: str) -> None:
        """Be ready as ever."""

    def rest(self) -> None:
        """Hold nothing that could be given back."""

    def speak(self, text: str, language: str, voice: VoiceChoice, manner: Manner) -> Speech:
        """Return silence as long as the line; see crew.Voice. Raises Misused for an unknown language or pace."""
        if language not in ("zh", "en"):
            raise Misused(f"{self.name} knows zh and en, not {language!r}")
        if not 0.5 <= voice.speed <= 2:
            raise Misused(f"{self.name} speaks at half to twice the usual pace, not {voice.speed}")
        pace = voice.speed * (_NARRATION if manner.narration else 1.0)
        samples = round(spoken_seconds(text) / pace * RATE)
        return Speech(np.zeros(samples, np.float32), RATE, spread(text, samples / RATE))


def spread(text: str, seconds: float) -> tuple[Phone, ...]:
    """Spread made-up phonemes of `text` evenly over `seconds`: two to a Mandarin syllable, rests at punctuation."""
    symbols: list[tuple[str, float]] = []
    for unit in _UNIT.findall(text):
        if unit in _PAUSES:
            symbols.append((" ", _PAUSE_WEIGHT))
        elif unit[0].isascii() and unit[0].isalpha():
            symbols += [(c, _LETTER_WEIGHT) for c in unit.lower() if c.isalpha()]
        else:
            code = ord(unit)
            symbols.append((_MOUTHS[code % 6 * 2], _HAN_WEIGHT / 3))
            symbols.append((_MOUTHS[code % 5 * 2 + 1], _HAN_WEIGHT * 2 / 3))
    if not symbols:
        return (Phone(" ", 0.0, seconds),)
    ends = np.cumsum([w for _, w in symbols])
    times = [0.0, *(ends / ends[-1] * seconds).tolist()]
    times[-1] = seconds
    return tuple(Phone(s, times[i], times[i + 1]) for i, (s, _) in enumerate(symbols))
