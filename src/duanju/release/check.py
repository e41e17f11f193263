"""The gate before a release: the finished file is opened again and believed only as far as it holds."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
import numpy as np
import numpy.typing as npt

from duanju.crew import Frame
from duanju.drama.cut import Cut
from duanju.release import label

SECONDS = 2.0
"""How long the visible label must stand from the first frame (GB 45438-2025, 5.4)."""
SHARE = 0.05
"""How high its signs must be, of the shorter side."""
_FAR = 34.0


def faults(film: Path, cut: Cut, frames: int, width: int, height: int, mark: Frame, at: tuple[int, int]) -> list[str]:
    """Return what keeps a film from being released; an empty list opens the gate.

    `mark` is the visible label's picture (premultiplied BGRA) and `at` its left and top in the frame. Checked are
    the AIGC block, the visible label in every frame of its first seconds, formats, sizes, lengths, and that the
    file can be played before it has arrived whole.
    """
    try:
        return _faults(film, cut, frames, width, height, mark, at)
    except (av.error.FFmpegError, OSError) as e:
        return [f"the film cannot be read ({e})"]


def _faults(film: Path, cut: Cut, frames: int, width: int, height: int, mark: Frame, at: tuple[int, int]) -> list[str]:
    out: list[str] = []
    with film.open("rb") as f:
        order = [kind for kind, _ in _boxes(f)]
    if "moov" not in order or "mdat" not in order or order.index("moov") > order.index("mdat"):
        out.append("the index of the film does not come first")
    with av.open(str(film)) as c:
        out += label.faults(dict(c.metadata))
        if not c.streams.video or not c.streams.audio:
            return [*out, "the film lacks picture or sound"]
        video, audio = c.streams.video[0], c.streams.audio[0]
        if (video.codec_context.name, audio.codec_context.name) != ("h264", "aac"):
            out.append(f"the film is {video.codec_context.name} and {audio.codec_context.name}, not H.264 and AAC")
        if (video.width, video.height) != (width, height):
            out.append(f"the picture is {video.width}x{video.height}, not {width}x{height}")
        if video.average_rate != Fraction(cut.rate):
            out.append(f"the film runs at {video.average_rate} frames a second, not {cut.rate}")
        if video.frames != frames:
            out.append(f"the film has {video.frames} frames, the cut {frames}")
        length = float((audio.duration or 0) * (audio.time_base or 0))
        if abs(length - frames / cut.rate) > 0.06:
            out.append(f"the sound lasts {length:.2f} s, the picture {frames / cut.rate:.2f} s")
        out += _visible(c, min(frames, round(SECONDS * cut.rate)), mark, at, min(width, height))
    return out


def _boxes(f: BinaryIO) -> Iterator[tuple[str, int]]:
    """Yield the top-level boxes of an MP4 file: kind and size in bytes."""
    while len(head := f.read(8)) == 8:
        size, start = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, start = int.from_bytes(f.read(8), "big"), 16
        yield head[4:8].decode("latin-1"), size
        if size < start:
            return
        f.seek(size - start, 1)


def _visible(c: av.container.InputContainer, frames: int, mark: Frame, at: tuple[int, int], short: int) -> list[str]:
    solid = mark[:, :, 3] > 242
    wanted = _luma(mark[:, :, :3])
    bright = solid & (wanted > 200)
    rows = np.flatnonzero(bright.any(axis=1))
    if not rows.size or rows[-1] - rows[0] + 1 < SHARE * short:
        return ["the visible label is too small"]
    x, y = at
    h, w = solid.shape
    for n, picture in enumerate(c.decode(video=0)):
        if n == frames:
            break
        seen = _luma(picture.to_ndarray(format="bgr24")[y : y + h, x : x + w])
        if seen.shape != solid.shape or float(np.abs(seen - wanted)[bright].mean()) > _FAR:
            return [f"the visible label is missing in frame {n}"]
        ground = seen[~bright & (mark[:, :, 3] > 60)]
        if ground.size and float(seen[bright].mean() - ground.mean()) < 60:
            return [f"the visible label cannot be read in frame {n}"]
    return []


def _luma(bgr: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    weights = np.array([0.114, 0.587, 0.299], np.float32)
    out: npt.NDArray[np.float32] = bgr.astype(np.float32) @ weights
    return out
