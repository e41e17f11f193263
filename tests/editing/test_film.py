"""Films have exactly the frames asked for, are joined by copying, and appear whole or not at all."""

import errno
import wave
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.crew import BadInput, DuanjuError, Exposure, Misused
from duanju.drama.take import Box
from duanju.editing import film
from duanju.editing.film import Sheet, encode, join, visible
from duanju.editing.overlay import Overlay

W, H = 96, 160
WHOLE, NONE = Box(0, 0, W, H), Box(0, 0, 0, 0)


def flickering(frames: int, seed: int = 0, width: int = W, height: int = H) -> Iterator[Exposure]:
    """A camera whose picture changes in one small box, on twos, and which uses its buffer again."""
    rng = np.random.default_rng(seed)
    blocks = rng.integers(0, 255, (height // 16 + 1, width // 16 + 1, 4), dtype=np.uint8)
    picture = np.repeat(np.repeat(blocks, 16, 0), 16, 1)[:height, :width].copy()
    yield Exposure(picture, Box(0, 0, width, height))
    for n in range(1, frames):
        if n % 2:
            yield Exposure(picture, NONE)
        else:
            picture[33:61, 17:44] = rng.integers(0, 255, 4)
            yield Exposure(picture, Box(17, 33, 44, 61))


def plate(start: int = 0, end: int = 10_000, fade: int = 0) -> Overlay:
    """A half transparent white plate."""
    return Overlay(13, 101, np.full((20, 50, 4), 128, np.uint8), start, end, fade)


def tone(path: Path, seconds: float, rate: int = 44_100) -> Path:
    """Write a stereo tone."""
    samples = (np.sin(np.arange(int(seconds * rate)) * 0.05) * 9000).astype("<i2").repeat(2)
    with wave.open(str(path), "wb") as f:
        f.setnchannels(2)
        f.setsampwidth(2)
        f.setframerate(rate)
        f.writeframes(samples.tobytes())
    return path


def shot(path: Path, frames: int, seed: int = 0, **kw: object) -> Path:
    """Encode a small shot."""
    encode(flickering(frames, seed), kw.pop("overlays", ()), path, W, H, 24, frames, **kw)  # type: ignore[arg-type]
    return path


def decoded(path: Path) -> list[av.VideoFrame]:
    """Return all pictures of a film."""
    with av.open(str(path)) as c:
        return list(c.decode(video=0))


def packets(path: Path) -> list[bytes]:
    """Return the coded pictures of a film, in file order."""
    with av.open(str(path)) as c:
        return [bytes(p) for p in c.demux(video=0) if p.dts is not None]


@pytest.mark.parametrize("frames", [1, 2, 7, 25])
def test_a_shot_has_exactly_the_frames_asked_for(tmp_path: Path, frames: int) -> None:
    """Every picture is in the file, one frame apart."""
    path = shot(tmp_path / "s.mp4", frames)

    times = [f.time for f in decoded(path)]
    assert len(times) == frames
    assert times == pytest.approx([n / 24 for n in range(frames)])


def test_a_camera_that_takes_too_few_or_too_many_is_refused(tmp_path: Path) -> None:
    """A wrong count raises Misused and leaves no file."""
    for taken in (9, 11):
        with pytest.raises(Misused, match="frames"):
            encode(flickering(taken), (), tmp_path / "s.mp4", W, H, 24, 10)

    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_another_size_is_refused(tmp_path: Path) -> None:
    """The encoder never stretches."""
    with pytest.raises(Misused, match="picture"):
        encode(flickering(3, width=64), (), tmp_path / "s.mp4", W, H, 24, 3)


def test_an_odd_size_is_refused(tmp_path: Path) -> None:
    """4:2:0 needs even sides."""
    with pytest.raises(Misused, match="even"):
        encode(flickering(3), (), tmp_path / "s.mp4", 95, H, 24, 3)


def test_colours_are_tagged_as_they_were_converted(tmp_path: Path) -> None:
    """The stream says BT.601 (smpte170m), limited range."""
    path = shot(tmp_path / "s.mp4", 3)

    with av.open(str(path)) as c:
        codec = c.streams.video[0].codec_context
        assert (codec.colorspace, codec.color_primaries, codec.color_trc, codec.color_range) == (6, 6, 6, 1)


def test_colours_come_back(tmp_path: Path) -> None:
    """A flat colour survives encoding within a few steps."""
    picture = np.empty((H, W, 4), np.uint8)
    picture[:] = (40, 90, 200, 255)

    encode(iter([Exposure(picture, WHOLE)]), (), tmp_path / "s.mp4", W, H, 24, 1)
    seen = decoded(tmp_path / "s.mp4")[0].to_ndarray(format="bgr24")
    assert np.abs(seen.reshape(-1, 3).mean(0) - (40, 90, 200)).max() < 4


def test_converting_only_what_changed_gives_the_same_picture() -> None:
    """A sheet fed with boxes equals one that converts every picture whole, overlays included."""
    overlays = (plate(3, 12, 2), Overlay(-9, 30, np.full((15, 31, 4), 90, np.uint8), 0, 9))
    thrifty = Sheet(W, H, overlays)
    seen = [thrifty.take(e, n).to_ndarray().copy() for n, e in enumerate(flickering(16))]
    thorough = [Sheet(W, H, overlays).take(Exposure(e.pixels, WHOLE), n) for n, e in enumerate(flickering(16))]

    for n in range(16):
        assert np.array_equal(seen[n], thorough[n].to_ndarray()), n


def test_a_held_drawing_is_not_converted_again() -> None:
    """The same frame object is handed over while nothing changes."""
    sheet = Sheet(W, H, (plate(),))
    first, second, third = (sheet.take(e, n) for n, e in enumerate(flickering(3)))

    assert first is second
    assert third is not second


def test_the_cameras_buffer_is_left_alone() -> None:
    """Overlays are laid on a copy: the camera goes on drawing in its own buffer."""
    picture = np.full((H, W, 4), 7, np.uint8)
    Sheet(W, H, (plate(),)).take(Exposure(picture, WHOLE), 0)

    assert (picture == 7).all()


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 9), st.integers(-2, 60))
def test_overlays_fade_within_their_time(start: int, length: int, fade: int, n: int) -> None:
    """An overlay is seen from start to end only, never more than whole."""
    v = visible(Overlay(0, 0, np.zeros((1, 1, 4), np.uint8), start, start + length, fade), n)

    assert 0 <= v <= 1
    assert (v > 0) == (start <= n < start + length)


def test_a_dip_begins_with_paper(tmp_path: Path) -> None:
    """The first pictures of a shot that enters by a dip are paler than those of a cut."""
    cut, dip = shot(tmp_path / "a.mp4", 20), shot(tmp_path / "b.mp4", 20, entrance="dip")

    a, b = ([f.to_ndarray()[:H].mean() for f in decoded(p)] for p in (cut, dip))
    assert b[0] > a[0] + 30
    assert b[15] == pytest.approx(a[15], abs=2)


def test_joining_copies_the_pictures(tmp_path: Path) -> None:
    """The joined film holds the very same coded pictures, in order, and all of them decode on time."""
    shots = [shot(tmp_path / f"{n}.mp4", n, n) for n in (13, 1, 2, 30)]
    parts: list[Path | bytes] = [shots[0], shots[1].read_bytes(), shots[2], shots[3]]

    frames = join(parts, tone(tmp_path / "a.wav", 2.5), tmp_path / "film.mp4", {})
    assert frames == 46
    assert packets(tmp_path / "film.mp4") == [p for s in shots for p in packets(s)]
    times = [f.time for f in decoded(tmp_path / "film.mp4")]
    assert times == pytest.approx([n / 24 for n in range(46)])


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(1, 14), min_size=1, max_size=5), st.floats(0.1, 3))
def test_sound_and_picture_have_the_same_length(
    tmp_path_factory: pytest.TempPathFactory, lengths: list[int], sound: float
) -> None:
    """Whatever the sound's own length, it is cut or filled to that of the pictures."""
    here = tmp_path_factory.mktemp("join")
    shots = [shot(here / f"{i}.mp4", n, i) for i, n in enumerate(lengths)]

    join(shots, tone(here / "a.wav", sound), here / "film.mp4", {})
    with av.open(str(here / "film.mp4")) as c:
        video, audio = c.streams.video[0], c.streams.audio[0]
        assert video.frames == sum(lengths)
        assert video.duration * video.time_base == audio.duration * audio.time_base
        assert (audio.rate, audio.channels) == (48_000, 2)


def test_the_index_stands_first_and_metadata_is_kept(tmp_path: Path) -> None:
    """Players can start at once, and every key comes back under its own name."""
    label = '{"Label":"1","ContentProducer":"x"}'

    join(
        [shot(tmp_path / "s.mp4", 5)],
        tone(tmp_path / "a.wav", 1),
        tmp_path / "f.mp4",
        {"AIGC": label, "title": "最后一趟"},
    )
    data = (tmp_path / "f.mp4").read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")
    with av.open(str(tmp_path / "f.mp4")) as c:
        assert (c.metadata["AIGC"], c.metadata["title"]) == (label, "最后一趟")


def test_shots_encoded_differently_are_not_joined(tmp_path: Path) -> None:
    """A join that could not play is refused, and leaves no file."""
    a = shot(tmp_path / "a.mp4", 5)
    encode(flickering(5, width=64), (), tmp_path / "b.mp4", 64, H, 24, 5)

    with pytest.raises(BadInput, match="encoded alike"):
        join([a, tmp_path / "b.mp4"], tone(tmp_path / "a.wav", 1), tmp_path / "film.mp4", {})
    assert not (tmp_path / "film.mp4").exists()


def test_a_sound_that_is_none_is_refused(tmp_path: Path) -> None:
    """A text file named .wav gives a clear error and no film."""
    (tmp_path / "a.wav").write_text("not a sound at all, only words " * 40)

    with pytest.raises(BadInput, match="sound"):
        join([shot(tmp_path / "s.mp4", 5)], tmp_path / "a.wav", tmp_path / "film.mp4", {})
    assert not (tmp_path / "film.mp4").exists()


def test_a_full_disk_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says that the disk is full; the old film stays, nothing half-written is left."""
    (tmp_path / "s.mp4").write_bytes(b"the film of yesterday")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(film._Encoder, "_send", full)
    with pytest.raises(DuanjuError, match="disk is full"):
        encode(flickering(9), (), tmp_path / "s.mp4", W, H, 24, 9)
    assert [p.name for p in tmp_path.iterdir()] == ["s.mp4"]
    assert (tmp_path / "s.mp4").read_bytes() == b"the film of yesterday"
