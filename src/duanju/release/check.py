"""The gate before release: a finished film is decoded again and compared with what it should be."""

import struct
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from duanju.drama.cut import Cut
from duanju.release import label

SHARE = 0.05
"""The least height of the visible label, as a part of the frame's shorter side (GB 45438-2025, 5.4)."""
SECONDS = 2
"""How long the visible label must be seen from the start, in seconds."""
LIKENESS = 0.5
"""The least correlation between the label's own letters and what is seen at their place."""
CONTRAST = 40.0
"""The least difference in brightness (of 255) between the label's letters and their ground."""


def faults(film: Path, cut: Cut, frames: int, width: int, height: int, mark: npt.NDArray[np.uint8],
           at: tuple[int, int]) -> list[str]:  # fmt: skip
    """Return all that keeps a film from being released, in words; an empty list if nothing does.

    `mark` is the visible label as it was burned in ((height, width, 4), premultiplied), `at` the x
    and y of its upper left corner.

    Looked at: the AIGC label, the visible label from the first frame on, codecs, size, rate, length
    in pictures and in sound, and that the index stands before the media.
    """
    try:
        out = _boxes(film)
        with av.open(str(film)) as f:
            out += label.faults(dict(f.metadata))
            out += _streams(f, cut, frames, width, height)
            if f.streams.video:
                out += _visible(f, cut.rate, mark, at)
    except (av.error.FFmpegError, OSError, struct.error) as e:
        return [f"the film cannot be read ({e})"]
    return out


def _boxes(film: Path) -> list[str]:
    """Check that the file's index comes before its media, and that only one AIGC label is in it."""
    names: list[bytes] = []
    moov = b""
    size = film.stat().st_size
    with film.open("rb") as f:
        at = 0
        while at + 8 <= size:
            f.seek(at)
            long, name = struct.unpack(">I4s", f.read(8))
            if long == 1:
                (long,) = struct.unpack(">Q", f.read(8))
            elif long == 0:
                long = size - at
            if long < 8:
                return ["the film is no whole MP4 file"]
            if name == b"moov":
                f.seek(at)
                moov = f.read(long)
            names.append(name)
            at += long
    if b"moov" not in names or b"mdat" not in names:
        return ["the film is no whole MP4 file"]
    out = [] if names.index(b"moov") < names.index(b"mdat") else ["the film's index does not stand before its media"]
    count = moov.lower().count(b"mdtaaigc")
    if count > 1:
        out.append(f"the film carries {count} AIGC labels instead of one")
    return out


def _streams(f: Any, cut: Cut, frames: int, width: int, height: int) -> list[str]:
    if len(f.streams.video) != 1 or len(f.streams.audio) != 1:
        return [
            f"the film has {len(f.streams.video)} picture and {len(f.streams.audio)} sound tracks instead of one each"
        ]
    picture, sound = f.streams.video[0], f.streams.audio[0]
    codec = picture.codec_context
    length = frames / cut.rate
    heard = float(sound.duration * sound.time_base) if sound.duration else 0.0
    wrong = (
        (codec.name not in ("h264", "libx264"), f"the pictures are {codec.name}, not H.264"),
        (sound.codec_context.name != "aac", f"the sound is {sound.codec_context.name}, not AAC"),
        ((codec.width, codec.height) != (width, height),
         f"the film is {codec.width} x {codec.height}, not {width} x {height}"),
        (picture.average_rate != cut.rate, f"the film runs at {picture.average_rate} frames a second, not {cut.rate}"),
        (picture.frames != frames, f"the film has {picture.frames} frames, not {frames}"),
        (sum(c.frames for c in cut.clips) != frames, "the clips of the cut do not add up to the film's length"),
        (abs(heard - length) > 0.1, f"the sound lasts {heard:.2f} s, the pictures {length:.2f} s"),
    )  # fmt: skip
    return [words for is_wrong, words in wrong if is_wrong]


def _visible(f: Any, rate: int, mark: npt.NDArray[np.uint8], at: tuple[int, int]) -> list[str]:
    """Look for the label in every frame of the first seconds, by its own letters."""
    letters, inside = _letters(mark)
    stream = f.streams.video[0]
    short = min(stream.codec_context.width, stream.codec_context.height)
    ink = np.flatnonzero(letters.any(axis=1))
    if not len(ink) or ink[-1] - ink[0] + 1 < SHARE * short:
        return [f"the visible AI label is lower than {SHARE:.0%} of the picture's shorter side"]
    (h, w), (x, y) = letters.shape, at
    for n, frame in enumerate(f.decode(video=0)):
        if n >= SECONDS * rate:
            break
        seen = frame.to_ndarray(format="gray")[y : y + h, x : x + w].astype(np.float32)
        if seen.shape != letters.shape:
            return ["the visible AI label lies outside the picture"]
        on, off = seen[letters], seen[inside & ~letters]
        likeness = float(np.corrcoef(seen[inside], letters[inside])[0, 1]) if seen[inside].std() > 0 else 0.0
        if likeness < LIKENESS or abs(float(on.mean()) - float(off.mean())) < CONTRAST:
            return [f"the visible AI label is not to be seen in frame {n}"]
    return []


def _letters(mark: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Return where the label's letters are, and where its plate is."""
    pixels = mark.astype(np.float32)
    alpha = pixels[:, :, 3]
    bright = pixels[:, :, :3].mean(axis=2)
    return bright > 150, alpha > 20
