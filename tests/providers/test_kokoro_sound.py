"""The shaping of a spoken line: silence, pitch, loudness, times; and the output appended to a graph."""

from itertools import pairwise

import numpy as np
import onnx
import onnxruntime
import pyloudnorm
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.providers.kokoro import model, sound


def _tone(seconds: float, gain: float = 0.1, hertz: float = 220.0) -> np.ndarray:
    at = np.arange(round(seconds * model.RATE)) / model.RATE
    return (gain * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


def _rest(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * model.RATE), np.float32)


def test_trim_leaves_a_little_silence_and_the_sum() -> None:
    """Long silence at both ends goes, but for the asked rest; the lengths still sum to the sound."""
    samples = np.concatenate([_rest(0.5), _tone(1.0), _rest(0.6)])
    lengths = [(" ", 12000), ("a", 24000), (".", 14400)]

    kept, times = sound.trim(samples, lengths, 0.03, 0.08)

    assert len(kept) / model.RATE == pytest.approx(1.11, abs=0.02)
    assert sum(n for _, n in times) == len(kept)
    assert [s for s, _ in times] == [" ", "a", "."]


def test_trim_lets_pure_silence_be() -> None:
    """Nothing to hear, nothing to cut."""
    kept, times = sound.trim(_rest(0.2), [(" ", 4800)], 0.0, 0.0)

    assert len(kept) == 4800
    assert times == [(" ", 4800)]


@pytest.mark.parametrize("semitones", [-5.0, -1.5, 3.0, 7.0])
def test_shift_moves_the_tone(semitones: float) -> None:
    """The strongest frequency rises by the semitones asked for, to a tenth of one; the length shrinks alike."""
    shifted = sound.shift(_tone(1.0), semitones)

    spectrum = np.abs(np.fft.rfft(shifted * np.hanning(len(shifted))))
    peak = np.fft.rfftfreq(len(shifted), 1 / model.RATE)[int(np.argmax(spectrum))]
    assert 12 * np.log2(peak / 220) == pytest.approx(semitones, abs=0.1)
    assert len(shifted) / model.RATE == pytest.approx(2 ** (-semitones / 12), rel=0.01)


@pytest.mark.parametrize("gain", [0.001, 0.05, 0.5])
@pytest.mark.parametrize("seconds", [0.15, 0.39, 2.0])
def test_every_line_is_equally_loud(gain: float, seconds: float) -> None:
    """Soft or strong, short or long, a line comes out at the same loudness."""
    levelled = sound.level(_tone(seconds, gain))

    heard = np.tile(levelled, 20).astype(np.float64)
    assert pyloudnorm.Meter(model.RATE).integrated_loudness(heard) == pytest.approx(sound.LOUDNESS, abs=0.6)


def test_a_click_is_held_under_the_ceiling() -> None:
    """Loudness never wins over clipping."""
    samples = _tone(1.0, 0.001)
    samples[5000] = 0.9

    assert float(np.max(np.abs(sound.level(samples)))) <= sound.CEILING + 1e-6


def test_silence_stays_silence() -> None:
    """Nothing is amplified from nothing."""
    assert not np.any(sound.level(_rest(1.0)))


def test_a_dying_sound_gives_its_silence_to_a_rest() -> None:
    """A symbol that lasts into silence is cut where the sound ends, so that the mouth closes."""
    samples = np.concatenate([_tone(0.2), _rest(0.4), _tone(0.2)])

    found = sound.phones(samples, [("a", 14400), ("m", 4800)], len(samples))

    assert [p.symbol for p in found] == ["a", " ", "m"]
    assert found[0].end == pytest.approx(0.2, abs=0.02)
    assert found[-1].end == pytest.approx(0.8)


@given(st.lists(st.tuples(st.sampled_from("am, "), st.integers(0, 3000)), min_size=1, max_size=20))
def test_phones_always_cover_the_sound(lengths: list[tuple[str, int]]) -> None:
    """Whatever the lengths, the times run without gap from 0 to the end."""
    total = sum(n for _, n in lengths)
    samples = _tone(total / model.RATE)

    found = sound.phones(samples, lengths, total)

    assert sum(p.end - p.start for p in found) == pytest.approx(total / model.RATE)
    assert all(a.end == b.start for a, b in pairwise(found))


def test_bytes_after_a_graph_add_an_output() -> None:
    """A value inside a graph becomes an output when its name is appended to the file's bytes."""
    info = onnx.helper.make_tensor_value_info
    nodes = [onnx.helper.make_node("Abs", ["x"], ["/inner/Abs"]), onnx.helper.make_node("Neg", ["/inner/Abs"], ["y"])]
    graph = onnx.helper.make_graph(nodes, "g", [info("x", 1, [2])], [info("y", 1, [2])])
    whole = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)

    session = onnxruntime.InferenceSession(whole.SerializeToString() + model._also_give("/inner/Abs"))

    y, inner = session.run(["y", "/inner/Abs"], {"x": np.array([-1.0, 2.0], np.float32)})
    assert inner.tolist() == [1.0, 2.0]
    assert y.tolist() == [-1.0, -2.0]


def test_a_hurried_comma_gets_its_pause() -> None:
    """Where the sound dips at a mark, silence is put in, and the mark's time grows by as much."""
    samples = np.concatenate([_tone(0.4), _rest(0.04), _tone(0.4)])
    lengths = [("a", 9600), (",", 480), (" ", 480), ("i", 9600)]

    longer, times = sound.breathe(samples, lengths, 1.0)

    assert sum(n for _, n in times) == len(longer)
    assert times[1][1] + times[2][1] == pytest.approx(sound.PAUSES[","] * model.RATE, abs=500)
    assert times[0] == ("a", 9600)


def test_a_long_pause_is_left_alone() -> None:
    """Nothing is put in where the voice took its time, or at the end of a line."""
    samples = np.concatenate([_tone(0.4), _rest(0.5), _tone(0.4), _rest(0.05)])
    lengths = [("a", 9600), (".", 12000), ("i", 9600), (".", 1200)]

    same, times = sound.breathe(samples, lengths, 1.0)

    assert np.array_equal(same, samples)
    assert times == lengths


def test_a_mark_spoken_through_is_left_alone() -> None:
    """Without any dip in the sound a break would be heard as a fault."""
    samples = _tone(1.0)

    same, _ = sound.breathe(samples, [("a", 11000), (",", 2000), ("i", 11000)], 1.0)

    assert np.array_equal(same, samples)


@given(st.lists(st.tuples(st.sampled_from("am,. …"), st.integers(0, 3000)), min_size=1, max_size=20))
def test_pauses_keep_the_sum(lengths: list[tuple[str, int]]) -> None:
    """Whatever the marks, the lengths sum to the sound."""
    samples = np.concatenate([_tone(n / model.RATE, 0.1 if s in "am" else 1e-4) for s, n in lengths])[
        : sum(n for _, n in lengths)
    ]

    longer, times = sound.breathe(samples, lengths, 1.0)

    assert sum(n for _, n in times) == len(longer)
