"""From pictures to film: a shot is encoded while it is drawn, and shots are joined without encoding them again."""

import errno
import heapq
import io
import queue
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import numpy.typing as npt
from av.audio.resampler import AudioResampler

from duanju.crew import BadInput, DuanjuError, Exposure, Misused
from duanju.drama.take import Box
from duanju.drama.time import Clock
from duanju.editing.overlay import Overlay

Plane = npt.NDArray[np.uint8]

PAPER = (214, 228, 236)
"""The colour (blue green red) a dip comes from: warm unlit paper."""
ENTRANCES = {"cut": 0, "dip": 10, "dissolve": 14}
"""How many frames an entrance takes. Each is drawn inside the shot that enters, so that shots stay independent."""
SMPTE170M = 6
LIMITED = 1
SOUND_RATE = 48_000
X264 = "open-gop=0:stitchable=1:rc-lookahead=6:sync-lookahead=0"
"""Segments that can be joined without encoding again, and few pictures held back at once."""
QUEUE = 4
REORDER = 2
"""How many frames ahead of showing a frame is decoded at most: x264 with a pyramid of B-frames."""


def encode(exposures: Iterable[Exposure], overlays: Sequence[Overlay], path: Path, width: int, height: int,
           rate: int, frames: int, preset: str = "veryfast", crf: int = 20, entrance: str = "cut") -> None:  # fmt: skip
    """Encode one shot of exactly `frames` pictures to H.264 in MP4, with the overlays burned in.

    `width` and `height` are even. Only what changed is converted: BT.601 in limited range, and so
    tagged. The file appears whole or not at all. `entrance` is one of ENTRANCES.
    Raises Misused when the pictures are too few, too many or of another size.
    """
    if width % 2 or height % 2:
        raise Misused(f"a film must have an even width and height, not {width} x {height}")
    with _whole(path) as part, _Encoder(part, width, height, rate, preset, crf) as encoder:
        sheet = Sheet(width, height, overlays, ENTRANCES[entrance])
        count = 0
        for exposure in exposures:
            if count == frames:
                raise Misused(f"the camera took more than the {frames} frames asked for")
            if exposure.pixels.shape != (height, width, 4):
                raise Misused(f"the camera's picture is {exposure.pixels.shape}, not {height} x {width}")
            encoder.add(sheet.take(exposure, count))
            count += 1
        if count != frames:
            raise Misused(f"the camera took {count} frames instead of {frames}")


class Sheet:
    """The picture on its way to the encoder, in YUV 4:2:0; converts only what changed since the last one."""

    def __init__(self, width: int, height: int, overlays: Sequence[Overlay] = (), entrance: int = 0) -> None:
        self.width, self.height, self.entrance = width, height, entrance
        self.overlays = [(o, Box(o.x, o.y, o.x + o.pixels.shape[1], o.y + o.pixels.shape[0])) for o in overlays]
        self.shown = [0.0] * len(overlays)
        self.yuv = np.empty((height * 3 // 2, width), np.uint8)
        self.frame: av.VideoFrame | None = None

    def take(self, exposure: Exposure, n: int) -> av.VideoFrame:
        """Return frame `n` of the film; the same object as before when nothing changed."""
        before, self.shown = self.shown, [visible(o, n) for o, _ in self.overlays]
        boxes = [exposure.changed]
        boxes += [b for (_, b), old, new in zip(self.overlays, before, self.shown, strict=True) if old != new]
        if self.frame is None or n <= self.entrance > 0:
            boxes = [Box(0, 0, self.width, self.height)]
        boxes = [b for b in (_even(b, self.width, self.height) for b in boxes) if b.right > b.left and b.bottom > b.top]
        for box in boxes:
            self._convert(exposure.pixels, box, n)
        if boxes or self.frame is None:
            self.frame = av.VideoFrame.from_ndarray(self.yuv, "yuv420p")
        return self.frame

    def _convert(self, picture: Plane, box: Box, n: int) -> None:
        part = picture[box.top : box.bottom, box.left : box.right]
        if n < self.entrance:
            part = _from_paper(part, (n + 0.5) / self.entrance)
        for (overlay, place), alpha in zip(self.overlays, self.shown, strict=True):
            both = _meet(box, place)
            if alpha == 0 or both is None:
                continue
            if part.base is not None:
                part = part.copy()
            lay(
                part[both.top - box.top : both.bottom - box.top, both.left - box.left : both.right - box.left],
                overlay.pixels[both.top - place.top : both.bottom - place.top,
                               both.left - place.left : both.right - place.left],
                alpha,
            )  # fmt: skip
        self._store(np.ascontiguousarray(part), box)

    def _store(self, part: Plane, box: Box) -> None:
        h, w = part.shape[:2]
        if (w, h) == (self.width, self.height):
            cv2.cvtColor(part, cv2.COLOR_BGRA2YUV_I420, dst=self.yuv)
            return
        small = cv2.cvtColor(part, cv2.COLOR_BGRA2YUV_I420).reshape(-1)
        luma, quarter, area = self.width * self.height, w * h // 4, w * h
        whole = self.yuv.reshape(-1)
        whole[:luma].reshape(self.height, self.width)[box.top : box.bottom, box.left : box.right] = (
            small[:area].reshape(h, w)
        )  # fmt: skip
        for i in range(2):
            plane = whole[luma + i * luma // 4 : luma + (i + 1) * luma // 4].reshape(self.height // 2, self.width // 2)
            plane[box.top // 2 : box.bottom // 2, box.left // 2 : box.right // 2] = (
                small[area + i * quarter : area + (i + 1) * quarter].reshape(h // 2, w // 2)
            )  # fmt: skip


def visible(overlay: Overlay, n: int) -> float:
    """Return how opaque an overlay is at frame `n`, from 0 to 1."""
    if not overlay.start <= n < overlay.end:
        return 0.0
    if not overlay.fade:
        return 1.0
    return min(1.0, (n - overlay.start + 1) / (overlay.fade + 1), (overlay.end - n) / (overlay.fade + 1))


def lay(below: Plane, above: Plane, strength: float) -> None:
    """Lay a premultiplied picture over an opaque one of the same size, in place; `strength` from 0 to 1."""
    seen = above if strength == 1 else cv2.convertScaleAbs(above, alpha=strength)
    clear = cv2.bitwise_not(cv2.extractChannel(seen, 3))
    cv2.multiply(below, cv2.merge([clear] * 4), dst=below, scale=1 / 255)
    cv2.add(below, seen, dst=below)


def _from_paper(part: Plane, u: float) -> Plane:
    k = u * u * (3 - 2 * u)
    paper = np.empty_like(part)
    paper[:] = (*PAPER, 255)
    mixed: Plane = cv2.addWeighted(part, k, paper, 1 - k, 0)
    return mixed


def _even(box: Box, width: int, height: int) -> Box:
    left, top = max(0, box.left) & ~1, max(0, box.top) & ~1
    return Box(left, top, min(width, box.right + (box.right & 1)), min(height, box.bottom + (box.bottom & 1)))


def _meet(a: Box, b: Box) -> Box | None:
    box = Box(max(a.left, b.left), max(a.top, b.top), min(a.right, b.right), min(a.bottom, b.bottom))
    return box if box.left < box.right and box.top < box.bottom else None


class _Encoder:
    """An H.264 encoder in a thread of its own, behind a short queue."""

    def __init__(self, part: Path, width: int, height: int, rate: int, preset: str, crf: int) -> None:
        self.container = av.open(str(part), "w", format="mp4")
        self.stream: Any = self.container.add_stream("libx264", rate=rate)
        self.stream.width, self.stream.height, self.stream.pix_fmt = width, height, "yuv420p"
        self.stream.options = {"preset": preset, "crf": str(crf), "x264-params": X264}
        codec = self.stream.codec_context
        codec.thread_count, codec.thread_type = 2, "FRAME"
        codec.colorspace = codec.color_primaries = codec.color_trc = SMPTE170M
        codec.color_range = LIMITED
        self.step = Fraction(1, rate)
        self.queue: queue.Queue[av.VideoFrame | None] = queue.Queue(QUEUE)
        self.failure: Exception | None = None
        self.thread = threading.Thread(target=self._work, name="encoder")

    def __enter__(self) -> "_Encoder":
        self.thread.start()
        return self

    def add(self, frame: av.VideoFrame) -> None:
        """Hand over the next picture; waits while the encoder is behind."""
        if self.failure:
            raise self.failure
        self.queue.put(frame)

    def __exit__(self, kind: object, *_: object) -> None:
        self.queue.put(None)
        self.thread.join()
        try:
            self.container.close()
        except OSError as e:
            self.failure = self.failure or e
        if self.failure and kind is None:
            raise self.failure

    def _work(self) -> None:
        n = 0
        while (frame := self.queue.get()) is not None:
            if self.failure:
                continue
            try:
                frame.pts, frame.time_base = n, self.step
                self._send(frame)
            except Exception as e:
                self.failure = e
            n += 1
        try:
            if not self.failure:
                self._send(None)
        except Exception as e:
            self.failure = e

    def _send(self, frame: av.VideoFrame | None) -> None:
        self.container.mux(self.stream.encode(frame))


def join(segments: Sequence[Path | bytes], sound: Path, out: Path, metadata: Mapping[str, str]) -> int:
    """Join encoded shots and their sound into one film, and return its length in frames.

    The pictures are copied, not encoded again; the sound (any file FFmpeg reads) becomes AAC at
    48 kHz, cut or filled with silence to the length of the pictures. The index stands first, so that
    players can start at once; `metadata` is kept under its own names. The file appears whole or not at
    all. Raises BadInput for segments that were not encoded alike or a sound without samples.
    """
    if not segments:
        raise BadInput("there is no shot to join", out.name)
    with _whole(out) as part, _opened(segments) as inputs:
        options = {"movflags": "use_metadata_tags+faststart", "movie_timescale": str(SOUND_RATE)}
        with av.open(str(part), "w", format="mp4", options=options) as film:
            film.metadata.update(metadata)
            pictures = film.add_stream_from_template(inputs[0].streams.video[0])
            voice: Any = film.add_stream("aac", rate=SOUND_RATE, layout="stereo")
            voice.bit_rate = 192_000
            rate = Fraction(inputs[0].streams.video[0].average_rate)
            frames = sum(int(i.streams.video[0].frames) for i in inputs)
            samples = Clock(rate).samples(frames, SOUND_RATE)
            streams = (_copied(inputs, pictures), _voiced(sound, voice, samples))
            for packet in heapq.merge(*streams, key=lambda p: p.dts * p.time_base):
                film.mux(packet)
    return frames


def _copied(inputs: Sequence[Any], stream: Any) -> Iterator[Any]:
    """Yield the packets of all segments on one clock.

    Decoding times are counted anew: a shot of one frame has no reordering, its neighbours have.
    """
    first = inputs[0].streams.video[0]
    step = int(1 / (first.average_rate * first.time_base))
    end = count = 0
    for i in inputs:
        for packet in i.demux(i.streams.video[0]):
            if packet.dts is None:
                continue
            packet.pts += end * step
            packet.dts = (count - REORDER) * step
            packet.stream, packet.time_base = stream, first.time_base
            count += 1
            yield packet
        end += i.streams.video[0].frames


def _voiced(sound: Path, stream: Any, samples: int) -> Iterator[Any]:
    """Yield exactly `samples` of sound, encoded."""
    size = 1024
    done = 0
    for block in _blocks(sound, size):
        block = block[:, : samples - done]
        if not block.shape[1]:
            break
        yield from _packets(stream, block, done)
        done += block.shape[1]
    while done < samples:
        block = np.zeros((2, min(size, samples - done)), np.float32)
        yield from _packets(stream, block, done)
        done += block.shape[1]
    yield from (p for p in stream.encode(None) if p.dts is not None)


def _packets(stream: Any, block: npt.NDArray[np.float32], at: int) -> Iterator[Any]:
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, at, Fraction(1, SOUND_RATE)
    yield from (p for p in stream.encode(frame) if p.dts is not None)


def _blocks(sound: Path, size: int) -> Iterator[npt.NDArray[np.float32]]:
    """Yield a sound file as stereo floats at 48 kHz, `size` samples at a time (the last may be shorter)."""
    try:
        with av.open(str(sound)) as container:
            if not container.streams.audio:
                raise BadInput("this file holds no sound", sound.name)
            resampler = AudioResampler("fltp", "stereo", SOUND_RATE, frame_size=size)
            for frame in container.decode(audio=0):
                yield from (f.to_ndarray().astype(np.float32) for f in resampler.resample(frame))
            yield from (f.to_ndarray().astype(np.float32) for f in resampler.resample(None))
    except av.error.InvalidDataError as e:
        raise BadInput("this is not a sound file", sound.name) from e


@contextmanager
def _opened(segments: Sequence[Path | bytes]) -> Iterator[list[Any]]:
    """Open all segments; they must have been encoded alike."""
    inputs: list[Any] = []
    try:
        for s in segments:
            inputs.append(av.open(io.BytesIO(s) if isinstance(s, bytes) else str(s)))
        for a, b in pairwise(inputs):
            if _kind(a) != _kind(b):
                raise BadInput("these shots were not encoded alike (size, rate or settings): make them again")
        yield inputs
    finally:
        for i in inputs:
            i.close()


def _kind(container: Any) -> tuple[object, ...]:
    video = container.streams.video[0]
    codec = video.codec_context
    return (codec.name, codec.width, codec.height, video.average_rate, video.time_base, bytes(codec.extradata or b""))


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """Give a name to write to; what is written takes the place of `path` only when all went well."""
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        part.replace(path)
    except OSError as e:
        if e.errno == errno.ENOSPC:
            raise DuanjuError(f"the disk is full: {path.name} could not be written; free some space, run again") from e
        raise
    finally:
        part.unlink(missing_ok=True)
