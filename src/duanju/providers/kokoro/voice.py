"""Speaks lines with Kokoro-82M: 54 voices, Mandarin and English, exact phoneme times, no network."""

import contextlib
import math
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from duanju.crew import Misused, Samples, Speech, Unavailable, VoiceAbilities, VoiceNote
from duanju.drama.cast import VoiceChoice
from duanju.drama.sound import Manner, Phone
from duanju.providers.kokoro.model import LONGEST, RATE, SLICE, Model
from duanju.providers.kokoro.text import clauses, clean, sentences, silent

if TYPE_CHECKING:
    from duanju.providers.kokoro.english import English

QUALITY = {
    "zm_yunxia": 0.96, "zf_xiaoyi": 0.95, "zf_xiaobei": 0.94, "zm_yunxi": 0.94, "zm_yunjian": 0.92, "zf_xiaoxiao": 0.90,
    "zm_yunyang": 0.88, "zf_xiaoni": 0.58,
    "af_heart": 1.0, "am_fenrir": 1.0, "am_santa": 1.0, "bf_isabella": 1.0, "bf_lily": 1.0, "bm_daniel": 1.0,
    "bm_fable": 1.0, "bm_lewis": 1.0, "af_bella": 0.98, "af_nicole": 0.98, "am_michael": 0.98, "bm_george": 0.98,
    "af_river": 0.98, "am_echo": 0.98, "am_onyx": 0.98, "bf_alice": 0.95, "bf_emma": 0.93, "am_adam": 0.90,
}  # fmt: skip
"""One minus the error rate of whisper-base on a spoken text or the mean of two (characters in Mandarin, words
in English). It says how well words are understood, nothing about beauty. Voices not listed had 0.95."""

PACE = {
    "joy": 1.08, "amusement": 1.06, "tenderness": 0.90, "longing": 0.88, "pride": 0.95, "surprise": 1.10, "fear": 1.15,
    "dread": 0.90, "sadness": 0.85, "weeping": 0.88, "smile-over-grief": 0.90, "anger": 1.12, "held-anger": 0.92,
    "contempt": 0.90, "disgust": 0.92, "shame": 0.92, "embarrassment": 1.04, "relief": 0.93, "resolve": 0.95,
    "pain": 0.92, "suspicion": 0.93, "numb": 0.88, "worry": 1.05,
}  # fmt: skip
"""How a feeling at full strength changes the pace (after Murray and Arnott 1993, Scherer 2003, Juslin and
Laukka 2003 for the direction; the amounts are small on purpose)."""
NARRATION = 0.95
"""The pace of narration against speech."""

TEMPO = {"zh": 0.95, "en": 0.9}
"""The model's speed that counts as 1: as it comes it talks too fast for drama (English at 3.5 to 4 words a second)."""

_DEFAULT = {"zh": "zf_xiaobei", "en": "af_heart"}
_LANGUAGES = {"z": "zh", "a": "en", "b": "en"}
_DIALECTS = {"z": "zh", "a": "en-US", "b": "en-GB"}
_LONG_LINE, _LONG_PHRASE = 120, 400  # characters: a longer line is cut at its sentences, a longer phrase at commas
_ROOM = 300  # tokens a group of short sentences is filled up to; the model itself takes LONGEST
_HEAD, _TAIL = 0.03, 0.08  # seconds of silence left at the ends of a line
_BETWEEN = {"。": 0.42, ".": 0.42, "！": 0.42, "!": 0.42, "？": 0.42, "?": 0.42, "…": 0.55, "；": 0.34, ";": 0.34}
_SHORT_BREATH = 0.18  # seconds between groups cut at a comma
_PAUSE = 0.4  # seconds of a line with nothing to say
_SLOWEST, _FASTEST, _FARTHEST = 0.5, 2.0, 12.0


class KokoroVoice:
    """The voice of Kokoro-82M. Files are read at the first line, not before; one object may serve many threads.

    `model`, `voices` and `vocab` are Kokoro's graph, its voices in one file in the order of `order`, and its
    symbol table; `spacy_model` is a folder of en_core_web_sm.
    """

    name = "kokoro"
    version = "1"

    def __init__(
        self, model: Path, voices: Path, vocab: Path, spacy_model: Path, order: Sequence[str], threads: int = 2
    ) -> None:
        missing = [p for p in (model, voices, vocab, spacy_model) if not p.exists()]
        if missing:
            raise Unavailable(f"the voice lacks {', '.join(p.name for p in missing)}; run: duanju assets fetch voice")
        if voices.stat().st_size != SLICE * len(order):
            raise Unavailable(f"{voices.name} does not hold {len(order)} voices; run: duanju assets verify")
        self._model = Model(model, voices, vocab, order, threads)
        self._spacy_model = spacy_model
        self._waking: threading.Thread | None = None

    # What reads and shapes is imported with the first line, not with the crew: a run that speaks nothing is quick.

    @cached_property
    def _english(self) -> "English":
        from duanju.providers.kokoro.english import English

        return English(self._spacy_model)

    def wake(self, language: str) -> None:
        """Load the model and the reader of a language in a thread: half of that is not Python's work."""

        def load() -> None:
            with contextlib.suppress(Exception):  # the line that is spoken next meets the same fault and tells it
                self._model.load()
                self._read("好" if language == "zh" else "Yes", language, british=False)
                import duanju.providers.kokoro.sound  # noqa: F401  it brings scipy, which takes a second

        self._waking = threading.Thread(target=load, name="voice")
        self._waking.start()

    def rest(self) -> None:
        """Let go of the model and the English reader until the next line."""
        self._awake()
        self._model.rest()
        self.__dict__.pop("_english", None)

    def _awake(self) -> None:
        """Wait for what `wake` began, so that nothing is loaded twice or after a rest."""
        if self._waking is not None:
            self._waking.join()

    def abilities(self) -> VoiceAbilities:
        """Say what this voice can do: Mandarin and English, with phoneme times."""
        notes = tuple(
            VoiceNote(v, _DIALECTS[v[0]], "female" if v[1] == "f" else "male", QUALITY.get(v, 0.95))
            for v in self._model.order
            if v[0] in _LANGUAGES
        )
        return VoiceAbilities(("zh", "en"), RATE, phones=True, audible=True, voices=notes)

    def speak(self, text: str, language: str, voice: VoiceChoice, manner: Manner) -> Speech:
        """Speak one line; see crew.Voice. Raises Misused for an unknown language or voice, or a wild pace or pitch."""
        blend = self._blend(voice, language)
        self._awake()
        groups, unread = self._groups(clean(text), language, blend)
        if not groups:
            return Speech(np.zeros(round(_PAUSE * RATE), np.float32), RATE, (Phone(" ", 0.0, _PAUSE),), unread)
        pace = min(_FASTEST, max(_SLOWEST, voice.speed * pace_of(manner)))
        samples, lengths = self._sing(groups, blend, TEMPO[language] * pace / 2 ** (voice.pitch / 12))
        from duanju.providers.kokoro import sound

        shifted = sound.shift(samples, voice.pitch)
        return Speech(sound.level(shifted), RATE, sound.phones(samples, lengths, len(shifted)), unread)

    def _blend(self, voice: VoiceChoice, language: str) -> dict[str, float]:
        if language not in _DEFAULT:
            raise Misused(f"{self.name} speaks zh and en, not {language!r}")
        if not _SLOWEST <= voice.speed <= _FASTEST or not abs(voice.pitch) <= _FARTHEST:
            raise Misused(
                f"{self.name} speaks at {_SLOWEST} to {_FASTEST} times its pace, up to {_FARTHEST:g} semitones away"
            )
        blend = voice.blend or {_DEFAULT[language]: 1.0}
        unknown = sorted(set(blend) - set(self._model.order))
        if unknown:
            raise Misused(f"{self.name} has no voice called {', '.join(unknown)}; see its abilities for their names")
        total = math.fsum(blend.values())
        if not math.isfinite(total) or total <= 0 or min(blend.values()) < 0:
            raise Misused("the weights of a blend of voices must be zero or more, and not all zero")
        return {v: w / total for v, w in blend.items() if w > 0}

    def _groups(
        self, line: str, language: str, blend: dict[str, float]
    ) -> tuple[list[tuple[str, float]], tuple[str, ...]]:
        """Return the breath groups of a line as (phonemes, seconds of pause after), and its unread words."""
        british = max(sorted(blend), key=lambda v: blend[v]).startswith("b")
        groups: list[tuple[str, float]] = []
        unread: dict[str, None] = {}
        for phrase, phonemes, missed in self._phrases(line, language, british):
            unread |= dict.fromkeys(missed)
            if silent(phrase) or not any(c.isalpha() for c in phonemes):
                continue
            joined = f"{groups[-1][0]} {phonemes}" if groups else phonemes
            after = _BETWEEN.get(phrase.rstrip("”’」』\"')） ")[-1:], _SHORT_BREATH)
            if groups and self._model.knows(joined) <= _ROOM:
                groups[-1] = (joined, after)
            else:
                groups.append((phonemes, after))
        return groups, tuple(unread)

    def _phrases(self, line: str, language: str, british: bool) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Cut a line into phrases that fit the model; yield each with its phonemes and unread words."""
        parts = sentences(line) if len(line) > _LONG_LINE else [line]
        if len(parts) == 1:
            if len(line) <= _LONG_PHRASE:
                phonemes, unread = self._read(line, language, british)
                if self._model.knows(phonemes) <= LONGEST or len(line) < 2:
                    yield line, phonemes, unread
                    return
            parts = clauses(line)
        for part in parts:
            yield from self._phrases(part, language, british)

    def _read(self, phrase: str, language: str, british: bool) -> tuple[str, tuple[str, ...]]:
        if language == "zh":
            from duanju.providers.kokoro import mandarin

            return mandarin.read(phrase, lambda words: self._english.read(words))
        return self._english.read(phrase, british)

    def _sing(
        self, groups: list[tuple[str, float]], blend: dict[str, float], speed: float
    ) -> tuple[Samples, list[tuple[str, int]]]:
        """Speak the groups one after another, with pauses between; return the sound and every token's length."""
        from duanju.providers.kokoro import sound

        pieces: list[Samples] = []
        lengths: list[tuple[str, int]] = []
        for phonemes, pause in groups:
            sounded = self._model.say(phonemes, blend, speed)
            piece, own = sound.breathe(*sound.trim(sounded.samples, sounded.lengths, _HEAD, _TAIL), speed)
            rest = 0 if phonemes is groups[-1][0] else round((pause - _HEAD - _TAIL) / speed * RATE)
            pieces += [piece, np.zeros(rest, np.float32)]
            lengths += [*own, (" ", rest)]
        return np.concatenate(pieces), lengths


def pace_of(manner: Manner) -> float:
    """Return how fast a line said in this manner goes against the voice's own pace (1 = the same)."""
    felt = 1 + (PACE.get(manner.feeling, 1.0) - 1) * min(1.0, max(0.0, manner.strength))
    return felt * (NARRATION if manner.narration else 1.0)
