"""The mix: as long as the picture, at its loudness, under its peak, the voice in front."""

import numpy as np
import pytest
from hypothesis import given, settings
from sounding_boards import boards, long, telling, voices

from duanju.drama.board import Line, Place, Storyboard
from duanju.drama.time import Clock
from duanju.sound import ambience, mastering, mix, score
from duanju.sound.rooms import placed
from duanju.sound.synth import RATE, level


@given(boards())
@settings(max_examples=12, deadline=None)
def test_the_mix_is_as_long_as_the_picture_and_never_too_loud(board: Storyboard) -> None:
    """Whatever is on the board: whole samples, finite, stereo, under the peak."""
    sound = mix.mix(board, voices(board), seed=3)

    assert sound.shape == (Clock(board.rate).samples(board.frames, RATE), 2)
    assert np.isfinite(sound).all()
    assert mastering.true_peak(sound) < -1


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_voiced_film_has_its_loudness(language: str) -> None:
    """Integrated loudness is -14 LUFS within 0.3, in both languages."""
    board = long(language)

    sound = mix.mix(board, voices(board), seed=5)

    assert abs(mastering.loudness(sound) + 14) <= 0.3
    assert mastering.true_peak(sound) < -1


def test_an_unvoiced_film_is_quieter() -> None:
    """Without voices the air is not blown up to the loudness of speech."""
    sound = mix.mix(long(), {}, seed=5)

    assert abs(mastering.loudness(sound) - mastering.QUIET) <= 0.3


def test_the_same_arguments_give_the_same_bytes() -> None:
    """A mix can be reused by its key."""
    board = telling("门外，有人敲了三下。")

    assert mastering.wav(mix.mix(board, {}, seed=2)) == mastering.wav(mix.mix(board, {}, seed=2))


def test_another_seed_gives_other_music() -> None:
    """Series do not all sound alike."""
    assert score.motif(1) != score.motif(2)


def test_speech_stands_clear_of_all_else() -> None:
    """While somebody speaks, everything else is at least 12 dB below the voice."""
    board = long()
    samples = Clock(board.rate).samples(board.frames, RATE)
    lines = mix._lines(board, voices(board))
    duck = mix._ducked(lines, samples, -9.0)[:, None]
    rest = score.track(board, samples, mix.SPEECH, 5) * duck + ambience.track(board, samples, mix.SPEECH, 5)
    _, start, voice, _ = lines[3]

    other = rest[start : start + len(voice)]

    assert 20 * np.log10(level(voice) / level(other)) >= 12


def test_an_episode_of_silence_is_no_error() -> None:
    """A board without scenes and a voice of zeros give a quiet film, not a division by zero."""
    board = long()
    silent = {k: (np.zeros_like(v), r) for k, (v, r) in voices(board).items()}

    sound = mix.mix(board, silent, seed=1)

    assert np.isfinite(sound).all()


@pytest.mark.parametrize("volume", [1e-5, 0.02, 5.0])
def test_faint_and_loud_voices_come_out_alike(volume: float) -> None:
    """Lines are brought to one level before they are mixed."""
    board = long()
    samples, rate = voices(board, volume)["l1"]

    voice = mix.levelled(samples, rate, Line("l1", 1, "a", "没有。"))

    assert 0.5 * mix.SPEECH < level(voice) < 1.5 * mix.SPEECH


def test_a_whisper_is_quieter_than_a_shout() -> None:
    """The manner of speaking is heard."""
    samples, rate = voices(long())["l1"]

    low = mix.levelled(samples, rate, Line("l", 1, "a", "x", manner="低声"))
    high = mix.levelled(samples, rate, Line("l", 1, "a", "x", manner="shouting"))

    assert level(high) > 1.8 * level(low)


def test_a_telephone_has_no_depth() -> None:
    """What comes through a telephone has no sound under 200 Hz."""
    samples, _ = voices(long())["l1"]
    spectrum = np.abs(np.fft.rfft(placed(samples, Line("l", 1, "a", "x", manner="on the phone"), Place(), 0.0)[:, 0]))
    at = np.fft.rfftfreq(len(samples), 1 / RATE)

    assert spectrum[at < 150].max() < 0.05 * spectrum.max()


def test_a_loud_burst_is_held_by_the_limiter() -> None:
    """Even clicks between the samples stay under the ceiling."""
    rng = np.random.default_rng(0)
    sound = (rng.standard_normal((RATE * 2, 2)) * 0.8).astype(np.float32)

    assert mastering.true_peak(mastering.limited(sound, -1.5)) < -1
