"""What leaves the house is labelled, whole, and says who made it."""

import json
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.crew import BadInput, Exposure
from duanju.drama.cut import Cut
from duanju.drama.release import Authorship, ReleasedEpisode
from duanju.drama.take import Box
from duanju.editing import film
from duanju.editing.overlay import Overlay
from duanju.release import check, label, page, record

W, H, RATE, FRAMES = 216, 384, 24, 60
CUT = Cut(1, "小站", "zh", RATE, (), (), "mix")
AUTHORS = Authorship("a story", "a script", "pictures", "voices", "sound")


def mark() -> Overlay:
    """A label: white strokes on a dark plate, high enough for this little frame."""
    picture = np.zeros((20, 90, 4), np.uint8)
    picture[:] = (14, 12, 10, 150)
    picture[3:17, 8:82:8] = picture[3:17, 9:82:8] = picture[3:17, 10:82:8] = 255
    return Overlay(12, 30, picture, 0, 1 << 30)


def made(path: Path, *overlays: Overlay, metadata: dict[str, str] | None = None) -> Path:
    """A short film of a grey wall with sound."""
    wall = np.full((H, W, 4), 120, np.uint8)
    pictures = [Exposure(wall, Box(0, 0, W, H) if n == 0 else Box(0, 0, 0, 0)) for n in range(FRAMES)]
    film.encode(pictures, list(overlays), path / "take.mp4", W, H, RATE, FRAMES)
    sound = path / "mix.wav"
    write_silence(sound)
    film.join([path / "take.mp4"], sound, path / "film.mp4", label.metadata("abc") if metadata is None else metadata)
    return path / "film.mp4"


def write_silence(file: Path) -> None:
    """A silent sound file as long as the film."""
    import wave

    with wave.open(str(file), "wb") as w:
        w.setnchannels(2)
        w.setsampwidth(2)
        w.setframerate(48_000)
        w.writeframes(bytes(4 * 48_000 * FRAMES // RATE))


def faults(file: Path, frames: int = FRAMES) -> list[str]:
    """What the gate says."""
    m = mark()
    return check.faults(file, CUT, frames, W, H, m.pixels, (m.x, m.y))


def test_a_labelled_film_passes_the_gate(tmp_path: Path) -> None:
    """A film with both labels and the right lengths has no fault."""
    assert faults(made(tmp_path, mark())) == []


def test_a_film_without_the_visible_label_is_held_back(tmp_path: Path) -> None:
    """The gate looks at the pictures, not at promises."""
    assert faults(made(tmp_path)) == ["the visible label is missing in frame 0"]


def test_a_label_that_comes_late_is_held_back(tmp_path: Path) -> None:
    """The label stands from the first frame."""
    m = mark()

    assert faults(made(tmp_path, Overlay(m.x, m.y, m.pixels, 5, FRAMES))) == ["the visible label is missing in frame 0"]


def test_a_label_that_goes_early_is_held_back(tmp_path: Path) -> None:
    """The label stands for two seconds at least."""
    m = mark()

    assert faults(made(tmp_path, Overlay(m.x, m.y, m.pixels, 0, 30))) == ["the visible label is missing in frame 30"]


def test_a_film_without_the_metadata_block_is_held_back(tmp_path: Path) -> None:
    """The machine-readable label is asked for as well."""
    assert faults(made(tmp_path, mark(), metadata={})) == ["the file holds 0 AIGC blocks instead of one"]


def test_a_film_of_the_wrong_length_is_held_back(tmp_path: Path) -> None:
    """A film shorter than its cut is not released."""
    said = faults(made(tmp_path, mark()), frames=FRAMES + 24)

    assert said[0] == "the film has 60 frames, the cut 84"


def test_a_broken_file_is_held_back(tmp_path: Path) -> None:
    """Half a film, or none, is a fault and no crash."""
    whole = made(tmp_path, mark())
    half = tmp_path / "half.mp4"
    half.write_bytes(whole.read_bytes()[:900])

    assert "cannot be read" in faults(half)[0]
    assert "cannot be read" in faults(tmp_path / "none.mp4")[0]


def test_the_block_is_read_back_from_the_file(tmp_path: Path) -> None:
    """Any reader of MP4 metadata finds the block."""
    with av.open(str(made(tmp_path, mark()))) as c:
        assert json.loads(c.metadata["AIGC"]) == label.value("abc")


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_label_is_good_or_refused(content: str, producer: str) -> None:
    """Whatever is asked for, the block written is valid, or none is written."""
    try:
        entries = label.metadata(content, producer)
    except BadInput:
        assert not (content and producer and label.fits(content) and label.fits(producer))
    else:
        assert label.faults(entries) == []


@pytest.mark.parametrize(
    ("entries", "said"),
    [({"aigc": "{}"}, "1 AIGC"), ({"AIGC": "nonsense"}, "not JSON"), ({"AIGC": "{}"}, "seven text values"),
     ({"AIGC": json.dumps({**label.value("x"), "Label": "9"})}, "bad value of Label"),
     ({"AIGC": json.dumps({**label.value("x"), "ContentProducer": "短剧"})}, "bad value of ContentProducer")],
)  # fmt: skip
def test_a_bad_block_is_explained(entries: dict[str, str], said: str) -> None:
    """The fault names what is wrong."""
    import re

    assert re.search(said, label.faults(entries)[0])


def test_the_record_names_episodes_labels_and_authors() -> None:
    """series.json tells what was released, how it is labelled, and who made what."""
    episode = ReleasedEpisode(1, "小站", "01.mp4", 48, 24, 2.0, "d" * 64, False, "01.vtt", "01.jpg", "01.otio")

    told = json.loads(record.series("小站", "zh", [episode], AUTHORS))

    assert told["schema"] == "Release.1"
    assert told["labels"] == {"visible": "AI 生成 / AI-generated", "metadata": "AIGC", "unvoiced": True}
    assert told["episodes"][0]["digest"] == "d" * 64
    assert told["authorship"]["voices"] == "voices"


def html(title: str, words: str = "line") -> str:
    """A page with one episode of one shot."""
    shot = page.ShownShot("board/01-s.jpg", "MCU", words, 61.5)
    episode = page.ShownEpisode(1, title, "01.mp4", "01.jpg", 75.0, (shot,))
    return page.html(title, "zh", [episode], AUTHORS, True).decode()


def test_the_page_shows_film_board_and_label() -> None:
    """Film, picture of the board, time of the shot and the AI label are all there."""
    shown = html("小站")

    assert 'src="01.mp4"' in shown
    assert "board/01-s.jpg" in shown
    assert "1:01" in shown
    assert "AI 生成 / AI-generated" in shown


def test_the_page_asks_the_network_for_nothing() -> None:
    """No address of another host stands in the page, and its policy forbids them."""
    shown = html("小站")

    assert "http:" not in shown
    assert "https:" not in shown
    assert "default-src 'none'" in shown


@given(
    st.sampled_from(["<script>x()</script>", '"><img src=x onerror=x()>', "</script><b>", "{{ 7*7 }}", "${x}", "'-x-'"])
)
def test_words_of_the_story_are_never_markup(words: str) -> None:
    """Hostile words are shown as they are."""
    shown = html(words, words)

    assert "<script>x" not in shown
    assert "<img src=x" not in shown
    assert "</script><b>" not in shown
    assert "49" not in shown
