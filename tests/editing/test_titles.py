"""What is lettered over the pictures: legible, in its place, clear of faces, harmless whatever the words."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju import assets
from duanju.drama.cut import Subtitle
from duanju.drama.take import Box
from duanju.editing import titles

pytestmark = pytest.mark.assets


@pytest.fixture(scope="module")
def sans() -> Path:
    """The sans serif font of the asset manifest."""
    return font("noto-sans-sc")


@pytest.fixture(scope="module")
def serif() -> Path:
    """The serif font of the asset manifest."""
    return font("noto-serif-sc")


def font(name: str) -> Path:
    """A font of the manifest, if it is in the cache."""
    file = assets.find(name)
    if not file or not file.is_file():
        pytest.skip(f"{name} is not in the cache")
    return file


def solid(overlay: titles.Overlay) -> Box:
    """The box of the overlay's letters (its opaque part) in the frame."""
    ink = overlay.pixels[:, :, 3] > 200
    ys, xs = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    x, y = overlay.x, overlay.y
    return Box(x + int(xs[0]), y + int(ys[0]), x + int(xs[-1]) + 1, y + int(ys[-1]) + 1)


@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (720, 1280)])
def test_the_label_is_high_enough_and_always_there(sans: Path, width: int, height: int) -> None:
    """Its letters take five percent of the shorter side, below the unsafe top, from the first frame to the last."""
    label = titles.label(width, height, sans)
    box = solid(label)

    assert box.bottom - box.top >= 0.05 * width
    assert box.top >= 150 * height / 1920
    assert label.x >= 60 * width / 1080
    assert box.right <= 930 * width / 1080
    assert (label.start, label.fade) == (0, 0)
    assert label.end > 10**8


def test_subtitles_stand_in_their_band(sans: Path) -> None:
    """Two rows lie between y 1280 and 1470 and between x 60 and 930."""
    box = solid(
        titles.subtitle(Subtitle(0, 40, ("今年他要是还不回来呢", "你就别再等他这么久了吧")), "zh", 1080, 1920, sans)
    )

    assert box.top >= 1280
    assert box.bottom <= 1470
    assert box.left >= 60
    assert box.right <= 930


@given(st.integers(300, 1400), st.integers(60, 700), st.integers(120, 500))
@settings(max_examples=15, deadline=None)
def test_subtitles_keep_off_a_face(top: int, left: int, size: int) -> None:
    """Wherever one face is, the letters lie beside it."""
    face = Box(left, top, left + size, top + size)

    box = solid(titles.subtitle(Subtitle(0, 40, ("你就别等了",)), "zh", 1080, 1920, font("noto-sans-sc"), (face,)))

    assert box.right <= face.left or box.left >= face.right or box.bottom <= face.top or box.top >= face.bottom


@given(st.text(max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_words_can_be_lettered(words: str) -> None:
    """Emoji, direction marks, markup or nothing at all: an overlay within the frame's width comes out."""
    for language in ("zh", "en"):
        over = titles.subtitle(Subtitle(0, 9, (words, words)), language, 1080, 1920, font("noto-sans-sc"))
        name = titles.title(words, 1, language, "paper", 1080, 1920, font("noto-serif-sc"))

        assert over.pixels.shape[1] <= 1000
        assert name.x >= 0
        assert name.x + name.pixels.shape[1] <= 1080


def test_the_opening_title_keeps_off_faces(serif: Path) -> None:
    """A face in the middle leaves the title a side or a band."""
    face = Box(330, 560, 800, 1080)

    for text, language in (("改裤脚", "zh"), ("The Left Glove", "en")):
        over = titles.title(text, 1, language, "paper", 1080, 1920, serif, faces=(face,))
        right, bottom = over.x + over.pixels.shape[1], over.y + over.pixels.shape[0]

        assert right <= face.left or over.x >= face.right or bottom <= face.top or over.y >= face.bottom
        assert over.y >= 250
        assert bottom <= 1290
        assert over.fade > 0


def test_premultiplied_colours_never_exceed_their_alpha(sans: Path, serif: Path) -> None:
    """Overlays are premultiplied, as the compositor expects."""
    for o in (titles.label(1080, 1920, sans), titles.title("改裤脚", 1, "zh", "ink", 1080, 1920, serif)):
        assert (o.pixels[:, :, :3] <= o.pixels[:, :, 3:]).all()


def test_the_end_plate_stays(sans: Path) -> None:
    """It fades in when it is told to and does not fade out."""
    over = titles.ending("zh", 1080, 1920, sans, 67)

    assert over.start == 67
    assert over.end > 96 + over.fade


def test_the_title_is_gone_before_a_short_first_shot_ends(serif: Path) -> None:
    """It fades out within the shot instead of being cut off."""
    over = titles.title("改裤脚", 1, "zh", "ink", 1080, 1920, serif, frames=40)

    assert over.end == 40
