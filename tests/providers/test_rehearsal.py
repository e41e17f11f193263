"""What is particular to the rehearsal crew and to the silent voice."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.cast import VoiceChoice
from duanju.drama.pace import spoken_seconds
from duanju.drama.sound import Manner
from duanju.providers.rehearsal import RehearsalVoice
from duanju.providers.silent import TimedVoice, spread


def _pitch(samples: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.fft.rfftfreq(len(samples), 1 / rate)[int(np.argmax(spectrum))])


def test_voices_hum_apart() -> None:
    """A low voice hums lower than a high one, and pitch moves either."""
    hum = RehearsalVoice()
    low, high, raised = (
        _pitch(hum.speak("走", "zh", v, Manner()).samples, 24000)
        for v in (
            VoiceChoice({"rehearsal-low": 1.0}),
            VoiceChoice({"rehearsal-high": 1.0}),
            VoiceChoice({"rehearsal-low": 1.0}, pitch=5),
        )
    )

    assert low < raised < high


def test_every_syllable_opens_the_mouth_once() -> None:
    """Mandarin has a syllable for each character."""
    speech = RehearsalVoice().speak("等一下", "zh", VoiceChoice(), Manner())

    assert [p.symbol for p in speech.phones] == ["m", "a"] * 3


@pytest.mark.parametrize("crew", [RehearsalVoice(), TimedVoice()], ids=["rehearsal", "timed"])
def test_a_line_takes_the_time_its_words_take(crew: RehearsalVoice | TimedVoice) -> None:
    """The length is the house's estimate; narration takes a little longer."""
    text = "今年他要是还不回来，你就别等了。"
    plain = crew.speak(text, "zh", VoiceChoice(), Manner())
    told = crew.speak(text, "zh", VoiceChoice(), Manner(narration=True))

    assert len(plain.samples) / plain.rate == pytest.approx(spoken_seconds(text), abs=0.01)
    assert len(told.samples) == pytest.approx(len(plain.samples) / 0.95, abs=2)


@given(st.text(max_size=60), st.floats(0.5, 60))
def test_made_up_phones_cover_any_line(text: str, seconds: float) -> None:
    """Whatever the text, the phones run without gap from 0 to the end."""
    phones = spread(text, seconds)

    assert phones[0].start == 0
    assert phones[-1].end == seconds
    assert all(a.end == b.start for a, b in pairwise(phones))
