"""Kokoro with its real model: what is read, how it is cut, blended and levelled."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest

from duanju import assets
from duanju.crew import Misused, Speech, Unavailable
from duanju.drama.cast import VoiceChoice
from duanju.drama.sound import Manner
from duanju.providers.kokoro import KokoroVoice
from duanju.providers.kokoro.voice import pace_of

NAMES = ("kokoro", "kokoro-voices", "kokoro-vocab", "spacy-english")
needs_model = pytest.mark.skipif(not all(assets.present(n) for n in NAMES), reason="Kokoro is not in the cache")


@pytest.fixture(scope="module")
def kokoro() -> KokoroVoice:
    """The voice, loaded once for all tests here."""
    return KokoroVoice(*(assets.find(n) for n in NAMES), order=assets.load().get("kokoro-voices").order)


def _said(speech: Speech) -> str:
    return "".join(p.symbol for p in speech.phones)


def test_missing_files_are_unavailable(tmp_path: Path) -> None:
    """Without its files the voice says at once what to fetch."""
    with pytest.raises(Unavailable, match="duanju assets fetch voice"):
        KokoroVoice(*(tmp_path / n for n in NAMES), order=("af_heart",))


@pytest.mark.parametrize(
    ("manner", "pace"),
    [
        (Manner(), 1.0),
        (Manner(narration=True), 0.95),
        (Manner("fear", 1.0), 1.15),
        (Manner("fear", 0.0), 1.0),
        (Manner("sadness", 0.5), 0.925),
        (Manner("something else", 1.0), 1.0),
    ],
)
def test_feelings_move_the_pace(manner: Manner, pace: float) -> None:
    """Fear hurries, sadness slows, by their strength; a narrator takes time."""
    assert pace_of(manner) == pytest.approx(pace)


@pytest.mark.assets
@needs_model
class TestSpeaking:
    """What comes out of the real model."""

    def test_no_copyleft_reader_is_loaded(self) -> None:
        """Neither phonemizer nor espeak is loaded by speaking both languages."""
        code = (
            "import sys\nfrom duanju import assets\nfrom duanju.providers.kokoro import KokoroVoice\n"
            "from duanju.drama.cast import VoiceChoice\nfrom duanju.drama.sound import Manner\n"
            f"k = KokoroVoice(*(assets.find(n) for n in {NAMES}), order=assets.load().get('kokoro-voices').order)\n"
            "k.speak('走，Nell。', 'zh', VoiceChoice(), Manner())\n"
            "print([m for m in sys.modules if m.split('.')[0] in"
            " ('phonemizer', 'espeakng_loader', 'kokoro_onnx', 'torch') or 'espeak' in m])"
        )

        env = os.environ | {"PYTHONPATH": str(Path(assets.__file__).parents[2])}

        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env)

        assert done.stdout.strip() == "[]"

    def test_latin_words_in_chinese_are_heard(self, kokoro: KokoroVoice) -> None:
        """KFC is spelled, a word is read as English, a Chinese name in pinyin too."""
        said = _said(kokoro.speak("我和Nell在KFC。", "zh", VoiceChoice(), Manner()))

        assert "nˈɛl" in said
        assert "kˌAˌɛfsˈi" in said

    def test_names_in_english_are_heard(self, kokoro: KokoroVoice) -> None:
        """Names no dictionary has, pinyin and Chinese characters all leave sounds, and nothing unread."""
        plain = kokoro.speak("It was for.", "en", VoiceChoice(), Manner())
        named = kokoro.speak("It was Okonkwo for Xiaoman, 老周, and Zhbrk.", "en", VoiceChoice(), Manner())

        assert "ʃjWmˈɑn" in _said(named)
        assert len(named.samples) > 2 * len(plain.samples)
        assert named.unread == ()

    def test_what_cannot_be_read_is_reported(self, kokoro: KokoroVoice) -> None:
        """A word in another script is named, and the rest is spoken."""
        english = kokoro.speak("Привет, my friend.", "en", VoiceChoice(), Manner())
        chinese = kokoro.speak("他说こんにちは就走了。", "zh", VoiceChoice(), Manner())

        assert english.unread == ("Привет",)
        assert chinese.unread == ("こんにちは",)
        assert np.any(english.samples)
        assert np.any(chinese.samples)

    def test_particles_are_light(self, kokoro: KokoroVoice) -> None:
        """地 after an adverb is de, not dì."""
        assert "mantɤ" in _said(kokoro.speak("慢慢地走。", "zh", VoiceChoice(), Manner())).translate(
            str.maketrans("", "", "→↗↓↘ ")
        )

    def test_a_long_text_is_spoken_whole(self, kokoro: KokoroVoice) -> None:
        """More than the model takes at once is cut at sentences and joined."""
        text = "他把饭盒放在桌上，看了很久，一句话也没有说。" * 5

        speech = kokoro.speak(text, "zh", VoiceChoice(speed=2.0), Manner())

        assert _said(speech).replace(" ", "").count("ʂwo") == 5
        assert speech.phones[-1].end == pytest.approx(len(speech.samples) / speech.rate)

    def test_a_line_without_any_stop_is_spoken_whole(self, kokoro: KokoroVoice) -> None:
        """Even a stream without punctuation fits, cut where it must be."""
        speech = kokoro.speak("天地玄黄宇宙洪荒" * 16, "zh", VoiceChoice(speed=2.0), Manner())

        assert len(speech.samples) / speech.rate > 12

    @pytest.mark.parametrize("voice", ["zf_xiaobei", "zm_yunxi", "zm_yunjian"])
    def test_lines_are_equally_loud(self, kokoro: KokoroVoice, voice: str) -> None:
        """Every voice comes out at the same loudness, to one unit."""
        speech = kokoro.speak("去杭州的，最后一趟，走不走？", "zh", VoiceChoice({voice: 1.0}), Manner())

        loudness = pyloudnorm.Meter(speech.rate).integrated_loudness(speech.samples.astype(np.float64))
        assert loudness == pytest.approx(-20, abs=1)

    def test_a_short_line_is_loud_too(self, kokoro: KokoroVoice) -> None:
        """One syllable is levelled as well."""
        speech = kokoro.speak("嗯。", "zh", VoiceChoice(), Manner())

        assert float(np.max(np.abs(speech.samples))) > 0.1

    def test_a_blend_is_neither_of_its_parts(self, kokoro: KokoroVoice) -> None:
        """Two voices mixed give a third; the weights count only against each other."""
        blends = [{"zf_xiaobei": 1.0}, {"zm_yunxi": 1.0}, {"zf_xiaobei": 1.0, "zm_yunxi": 1.0}]
        sounds = [kokoro.speak("走吧。", "zh", VoiceChoice(b), Manner()).samples for b in blends]
        doubled = kokoro.speak("走吧。", "zh", VoiceChoice({"zm_yunxi": 4.0, "zf_xiaobei": 4.0}), Manner()).samples

        assert not any(np.array_equal(sounds[2], s) for s in sounds[:2])
        assert np.array_equal(sounds[2], doubled)

    def test_british_voices_speak_british(self, kokoro: KokoroVoice) -> None:
        """The same word takes the vowels of its speaker."""
        american = _said(kokoro.speak("Not now.", "en", VoiceChoice({"af_heart": 1.0}), Manner()))
        british = _said(kokoro.speak("Not now.", "en", VoiceChoice({"bf_emma": 1.0}), Manner()))

        assert "ɑ" in american
        assert "ɒ" in british

    @pytest.mark.parametrize(
        "voice",
        [
            VoiceChoice({"zf_nobody": 1.0}),
            VoiceChoice({"zf_xiaobei": -1.0}),
            VoiceChoice({"zf_xiaobei": 0.0}),
            VoiceChoice({"zf_xiaobei": float("nan")}),
            VoiceChoice(pitch=40),
        ],
    )
    def test_a_voice_there_is_not_is_misuse(self, kokoro: KokoroVoice, voice: VoiceChoice) -> None:
        """Unknown names, impossible weights and wild pitches are refused."""
        with pytest.raises(Misused):
            kokoro.speak("走吧", "zh", voice, Manner())

    def test_several_threads_may_speak(self, kokoro: KokoroVoice) -> None:
        """Lines spoken at once are the lines spoken one by one."""
        lines = [("走吧。", "zh"), ("Not now.", "en"), ("Wait.", "en")]
        alone = [kokoro.speak(t, lang, VoiceChoice(), Manner()).samples for t, lang in lines]
        together: dict[int, np.ndarray] = {}

        def say(i: int) -> None:
            together[i] = kokoro.speak(*lines[i], VoiceChoice(), Manner()).samples

        threads = [threading.Thread(target=say, args=(i,)) for i in range(len(lines))]
        for t in threads:
            t.start()
        for t in threads:
            t.join()

        assert all(np.array_equal(together[i], a) for i, a in enumerate(alone))
