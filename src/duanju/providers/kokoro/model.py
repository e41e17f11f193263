"""Runs the Kokoro graph: tokens and a style in, sound and the length of every token out."""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from duanju.crew import DuanjuError, Samples

RATE = 24_000
"""Samples a second."""
STEP = 600
"""Samples a unit of duration lasts."""
LONGEST = 509
"""Tokens the model takes at once, the two ends apart."""
SLICE = 510 * 256 * 4
"""Bytes of one voice: a style of 256 floats for every length up to 510 tokens."""

_DURATIONS = "/encoder/Round_output_0"


@dataclass(frozen=True)
class Sounded:
    """Sound of one run, and (symbol, samples) for every token in order; the samples sum to the sound's length."""

    samples: Samples
    lengths: tuple[tuple[str, int], ...]


class Model:
    """The graph, its symbol table and its voices; loaded at the first use, once, by whichever thread comes first.

    One thread speaks at a time: a run uses all its processors, and much memory.
    """

    def __init__(self, model: Path, voices: Path, vocab: Path, order: Sequence[str], threads: int) -> None:
        self._paths, self.order, self._threads = (model, voices, vocab), tuple(order), threads
        self._lock, self._speaking = threading.Lock(), threading.Lock()
        self._session: onnxruntime.InferenceSession | None = None
        self._symbols: dict[str, int] = {}
        self._styles: npt.NDArray[np.float32] = np.zeros((0, 510, 256), np.float32)

    def say(self, phonemes: str, blend: Mapping[str, float], speed: float) -> Sounded:
        """Speak a string of phonemes with the weighted mean of voices; symbols the model does not know are left out."""
        session = self.load()
        symbols = [c for c in phonemes if c in self._symbols][:LONGEST]
        tokens = np.array([[0, *(self._symbols[c] for c in symbols), 0]], np.int64)
        style = sum(w * self._styles[self.order.index(v), len(symbols)] for v, w in sorted(blend.items()))
        feed = {
            "tokens": tokens,
            "style": np.asarray(style, np.float32)[None],
            "speed": np.array([speed], np.float32),
        }
        with self._speaking:
            audio, units = session.run(["audio", _DURATIONS], feed, _giving_back())
        samples = np.asarray(audio, np.float32).ravel()
        lengths = (np.asarray(units).ravel().astype(int) * STEP).tolist()
        if sum(lengths) != len(samples):
            raise DuanjuError("the voice's phoneme times do not add up to its sound; fetch its model again")
        return Sounded(samples, tuple(zip((" ", *symbols, " "), lengths, strict=True)))

    def knows(self, phonemes: str) -> int:
        """Count the symbols of `phonemes` that the model can say."""
        self.load()
        return sum(c in self._symbols for c in phonemes)

    def rest(self) -> None:
        """Let go of graph and voices; they are loaded again when they are wanted. Nobody may be speaking."""
        with self._lock, self._speaking:
            self._session = None
            self._styles = np.zeros((0, 510, 256), np.float32)

    def load(self) -> onnxruntime.InferenceSession:
        """Return the graph, ready to run; reads it first when it is not here."""
        with self._lock:
            if self._session is None:
                model, voices, vocab = self._paths
                self._symbols = json.loads(vocab.read_text("utf-8"))["vocab"]
                self._styles = np.fromfile(voices, np.float32).reshape(len(self.order), 510, 256)
                options = onnxruntime.SessionOptions()
                options.intra_op_num_threads = self._threads
                options.log_severity_level = 3
                graph = model.read_bytes() + _also_give(_DURATIONS)
                self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
            return self._session


def _giving_back() -> onnxruntime.RunOptions:
    """Return the options of a run that gives its working memory back: half a gigabyte for a long sentence."""
    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options


def _also_give(name: str) -> bytes:
    """Return bytes that, put after a serialized ONNX model, add the value `name` to the outputs of its graph.

    Protocol Buffers merge a message with what follows it (Encoding, "Last one wins"): a second graph (field 7
    of the model) with one more output (field 12, a value whose field 1 is the name) only appends that output.
    """
    value = b"\x0a" + bytes([len(name)]) + name.encode("ascii")
    graph = b"\x62" + bytes([len(value)]) + value
    return b"\x3a" + bytes([len(graph)]) + graph
