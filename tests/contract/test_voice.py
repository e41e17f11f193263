"""Every voice one can hire, held to the same behaviour. To audition another, add one line to VOICES."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from duanju import assets
from duanju.crew import Misused, Voice
from duanju.drama.cast import VoiceChoice
from duanju.drama.sound import Manner
from duanju.providers.kokoro import KokoroVoice
from duanju.providers.rehearsal import RehearsalVoice
from duanju.providers.silent import TimedVoice

LINES = {"zh": "周师傅，等一下！我等惯了。", "en": "That's the left one. Where did you find it?"}
PLAIN = VoiceChoice()


def _kokoro() -> Voice:
    if not all(assets.present(n) for n in assets.load().group("voice")):
        pytest.skip("Kokoro is not in the cache")
    paths = [assets.find(n) for n in ("kokoro", "kokoro-voices", "kokoro-vocab", "spacy-english")]
    return KokoroVoice(*paths, order=assets.load().get("kokoro-voices").order)


VOICES = [
    pytest.param(RehearsalVoice, id="rehearsal"),
    pytest.param(TimedVoice, id="timed"),
    pytest.param(_kokoro, id="kokoro", marks=pytest.mark.assets),
]


@pytest.fixture(scope="module", params=VOICES)
def voice(request: pytest.FixtureRequest) -> Voice:
    """Each voice in turn, made once."""
    hire: Callable[[], Voice] = request.param
    return hire()


def test_has_a_name_and_a_version(voice: Voice) -> None:
    """Who spoke, and in which version, is part of every line's identity."""
    assert voice.name
    assert voice.version


def test_says_what_it_can_do(voice: Voice) -> None:
    """Both languages, a rate, and notes only in declared languages with a quality between 0 and 1."""
    can = voice.abilities()

    assert {"zh", "en"} <= set(can.languages)
    assert can.sample_rate >= 8000
    assert all(n.language.split("-")[0] in can.languages and 0 <= n.quality <= 1 for n in can.voices)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_phones_cover_the_sound_without_gap(voice: Voice, language: str) -> None:
    """Phone times run from 0 to the end of the sound, each beginning where the last ended."""
    speech = voice.speak(LINES[language], language, PLAIN, Manner())

    assert speech.phones[0].start == 0
    assert math.isclose(speech.phones[-1].end, len(speech.samples) / speech.rate, abs_tol=1e-6)
    for before, after in zip(speech.phones, speech.phones[1:], strict=False):
        assert math.isclose(before.end, after.start, abs_tol=1e-9)
    assert all(p.end >= p.start for p in speech.phones)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_is_heard_as_declared(voice: Voice, language: str) -> None:
    """An audible voice is heard, a silent one is not; nothing goes over full scale."""
    can = voice.abilities()

    speech = voice.speak(LINES[language], language, PLAIN, Manner())

    assert speech.samples.dtype == np.float32
    assert speech.samples.ndim == 1
    assert speech.rate == can.sample_rate
    assert bool(np.any(speech.samples)) == can.audible
    assert float(np.max(np.abs(speech.samples))) <= 1.0


def test_same_arguments_same_sound(voice: Voice) -> None:
    """Speaking a line twice gives equal samples and equal times."""
    first = voice.speak(LINES["zh"], "zh", PLAIN, Manner("fear", 0.8))
    again = voice.speak(LINES["zh"], "zh", PLAIN, Manner("fear", 0.8))

    assert np.array_equal(first.samples, again.samples)
    assert first.phones == again.phones


def test_it_speaks_again_after_a_rest(voice: Voice) -> None:
    """Memory given back changes nothing in what is spoken."""
    language = voice.abilities().languages[0]
    before = voice.speak("你好。", language, VoiceChoice(), Manner())

    voice.rest()

    assert np.array_equal(voice.speak("你好。", language, VoiceChoice(), Manner()).samples, before.samples)


def test_it_speaks_the_same_after_waking(voice: Voice) -> None:
    """Getting ready beforehand changes nothing in what is spoken."""
    language = voice.abilities().languages[0]
    before = voice.speak("你好。", language, VoiceChoice(), Manner())
    voice.rest()

    voice.wake(language)

    assert np.array_equal(voice.speak("你好。", language, VoiceChoice(), Manner()).samples, before.samples)


def test_longer_words_take_longer(voice: Voice) -> None:
    """A line said twice over is longer than the line."""
    once = voice.speak(LINES["zh"], "zh", PLAIN, Manner())
    twice = voice.speak(LINES["zh"] * 2, "zh", PLAIN, Manner())

    assert len(twice.samples) > 1.5 * len(once.samples)


def test_speed_shortens(voice: Voice) -> None:
    """A quicker voice needs less time for the same words."""
    usual = voice.speak(LINES["en"], "en", PLAIN, Manner())
    quick = voice.speak(LINES["en"], "en", VoiceChoice(speed=1.3), Manner())

    assert len(quick.samples) < 0.9 * len(usual.samples)


def test_pitch_keeps_the_length(voice: Voice) -> None:
    """A higher voice takes about as long, and its phones still end with the sound."""
    usual = voice.speak(LINES["zh"], "zh", PLAIN, Manner())
    high = voice.speak(LINES["zh"], "zh", VoiceChoice(pitch=3), Manner())

    assert 0.85 < len(high.samples) / len(usual.samples) < 1.15
    assert math.isclose(high.phones[-1].end, len(high.samples) / high.rate, abs_tol=1e-6)


@pytest.mark.parametrize("text", ["……", "!?!", "", "   ", "🙂🙂", "\x00\x07", "——"])
def test_a_line_without_words_is_a_short_silence(voice: Voice, text: str) -> None:
    """Punctuation alone is a pause, never an error."""
    speech = voice.speak(text, "zh", PLAIN, Manner())

    assert 0.1 < len(speech.samples) / speech.rate < 3
    assert not np.any(speech.samples)


@pytest.mark.parametrize("text", ["<b>走</b>吧", "{\\an8}走吧", "走吧🙂‍↔️", "走\u200b吧\x01", "**走吧**"])
def test_markup_is_not_spoken_and_breaks_nothing(voice: Voice, text: str) -> None:
    """Tags, control characters and pictures in a line leave a line that can be said."""
    speech = voice.speak(text, "zh", PLAIN, Manner())

    assert len(speech.samples)
    assert np.all(np.isfinite(speech.samples))


def test_an_unknown_language_is_misuse(voice: Voice) -> None:
    """A language outside the declared ones is refused before anything is spoken."""
    with pytest.raises(Misused):
        voice.speak("bonjour", "fr", PLAIN, Manner())


@pytest.mark.parametrize("speed", [0.0, -1.0, 9.0, math.nan])
def test_a_wild_speed_is_misuse(voice: Voice, speed: float) -> None:
    """A pace no voice has is refused."""
    with pytest.raises(Misused):
        voice.speak("走吧", "zh", VoiceChoice(speed=speed), Manner())
