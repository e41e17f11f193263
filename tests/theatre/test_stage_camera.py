"""The embedded camera takes any setup: exact counts, the same pictures every time, few changed pixels."""

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from duanju.crew import BadInput, Frame, Misused
from duanju.drama.board import Move, Size, Staging
from duanju.drama.sound import Phone
from duanju.drama.take import Box, Setup
from duanju.theatre import EmbeddedCamera
from duanju.theatre.composite import NOTHING
from duanju.theatre.puppet import Sprites, weight
from theatre.stage_setups import HEIGHT, KITCHEN, MA, SNOWY, WIDTH, XIAOMAN, ZHOU, line, person, setup

GOLDEN = Path(__file__).parent.parent / "golden"
CAMERA = EmbeddedCamera()
TALK = (line("妈", 3, 18),)
PEOPLE = {
    Staging.PLACE: (), Staging.SINGLE: (MA,), Staging.TWO: (MA, XIAOMAN), Staging.OTS: (XIAOMAN, MA),
    Staging.GROUP: (MA, XIAOMAN, ZHOU), Staging.INSERT: (MA,), Staging.CARD: (),
}  # fmt: skip


def rolled(s: Setup, camera: EmbeddedCamera = CAMERA) -> tuple[list[Frame], list[Box]]:
    """Return copies of all pictures and the changed boxes."""
    pictures, boxes = [], []
    for e in camera.roll(s):
        pictures.append(e.pixels.copy())
        boxes.append(e.changed)
    return pictures, boxes


@pytest.mark.parametrize("frames", [1, 2, 7, 24])
def test_a_roll_has_exactly_the_frames_asked_for(frames: int) -> None:
    """As many pictures as the setup says, each of its size."""
    pictures, _ = rolled(setup(frames=frames))

    assert len(pictures) == frames
    assert all(p.shape == (HEIGHT, WIDTH, 4) and p.dtype == np.uint8 for p in pictures)


@pytest.mark.parametrize("move", [Move.STATIC, Move.PUSH, Move.PAN_LEFT, Move.HANDHELD])
def test_a_still_is_the_picture_of_the_roll(move: Move) -> None:
    """Whatever was drawn before it, a frame looks the same."""
    s = setup(move=move, speech=TALK)
    pictures, _ = rolled(s)

    for n in (0, 5, 11, 23):
        assert np.array_equal(CAMERA.still(s, n), pictures[n]), n


def test_two_cameras_take_the_same_pictures() -> None:
    """The same setup gives the same pictures, with or without what was kept before."""
    s = setup(speech=TALK, frames=12)

    for a, b in zip(rolled(s)[0], rolled(s, EmbeddedCamera())[0], strict=True):
        assert np.array_equal(a, b)


@pytest.mark.parametrize("move", [Move.STATIC, Move.PUSH])
def test_changed_boxes_are_honest(move: Move) -> None:
    """Outside the box it names, a picture equals the one before; the first box is the whole frame."""
    pictures, boxes = rolled(setup(move=move, speech=TALK, place=SNOWY))

    assert boxes[0] == Box(0, 0, WIDTH, HEIGHT)
    for n in range(1, len(pictures)):
        same = np.ones((HEIGHT, WIDTH), bool)
        same[boxes[n].top : boxes[n].bottom, boxes[n].left : boxes[n].right] = False
        assert np.array_equal(pictures[n][same], pictures[n - 1][same]), n


def test_a_still_camera_holds_every_second_frame() -> None:
    """Drawings last two frames; without weather most of the picture is never touched again."""
    _, boxes = rolled(setup(speech=TALK))

    assert all(b == NOTHING for b in boxes[1::2])
    touched = [(b.right - b.left) * (b.bottom - b.top) for b in boxes[2::2]]
    assert sum(touched) / len(touched) < 0.45 * WIDTH * HEIGHT


@pytest.mark.parametrize("style", ["paper", "ink"])
@pytest.mark.parametrize("staging", list(Staging))
def test_every_staging_and_size_is_drawn(staging: Staging, style: str) -> None:
    """No combination fails or gives an empty picture, faces lie in the frame."""
    for size in Size:
        s = setup(
            size, staging, PEOPLE[staging], frames=2, style=style, prop="letter", text="今晚十点 ten", place=KITCHEN
        )
        picture = CAMERA.still(s, 0)

        assert picture[..., :3].std() > 8, size
        assert all(b.right <= WIDTH and b.bottom <= HEIGHT for b in CAMERA.faces(s))


def test_lips_move_only_for_those_who_are_seen_to_speak() -> None:
    """A voice-over line changes no mouth; the same line on screen does."""
    quiet, heard = setup(speech=(line("妈", 3, 18, voice_over=True),)), setup(speech=(line("妈", 3, 18),))
    box = CAMERA.faces(quiet)[0]

    def mouth(s: Setup) -> float:
        part = [
            p[(box.top + box.bottom) // 2 : box.bottom, box.left : box.right].astype(float) for p in rolled(s)[0][::2]
        ]
        return float(np.mean([np.abs(a - b).mean() for a, b in pairwise(part[2:])]))

    assert mouth(heard) > 2 * mouth(quiet)


def test_faces_box_holds_the_lips() -> None:
    """What speech alone changes in a picture lies in the box of the face."""
    spoken, silent = setup(speech=TALK), setup(speech=(replace(TALK[0], phones=(Phone("m", 0, 0.7),)),))
    box = CAMERA.faces(spoken)[0]

    moved = np.abs(CAMERA.still(spoken, 14).astype(int) - CAMERA.still(silent, 14)).sum(-1) > 60
    assert moved.any()
    assert moved[box.top : box.bottom, box.left : box.right].sum() == moved.sum()


@pytest.mark.parametrize("weather", ["snow", "rain"])
def test_in_a_full_shot_nothing_falls_across_faces(weather: str) -> None:
    """Between two drawings of the weather, the face of somebody who stands still and does not blink stays as it is."""
    s = setup(Size.FS, actors=(person("老周", ZHOU.look),), place=replace(SNOWY, weather=weather))
    box = CAMERA.faces(s)[0]
    a, b = (CAMERA.still(s, n)[box.top : box.bottom, box.left : box.right].astype(int) for n in (0, 2))
    street = [CAMERA.still(s, n).astype(int) for n in (0, 2)]

    middle = (slice(len(a) // 4, -len(a) // 4), slice(a.shape[1] // 4, -a.shape[1] // 4))
    assert np.abs(a - b)[middle].max() < 12
    assert np.abs(street[0] - street[1]).max() > 60


def test_what_the_camera_does_not_declare_is_refused() -> None:
    """An unknown style, rate or no frames raise Misused."""
    for wrong in (setup(style="oil"), setup(rate=50), setup(frames=0)):
        with pytest.raises(Misused):
            next(iter(CAMERA.roll(wrong)))


def test_a_file_that_is_no_typeface_is_refused(tmp_path: Path) -> None:
    """The camera says which file it cannot read."""
    (tmp_path / "x.otf").write_text("words")

    with pytest.raises(BadInput, match=r"x\.otf"):
        EmbeddedCamera(tmp_path / "x.otf")


def test_hostile_words_are_drawn_as_words() -> None:
    """Control characters, markup and endless words do no harm in letters and cards."""
    for text in ("../../x\x00\x1b[31m", "<b>{\\an8}%s</b>" * 20, "W" * 900, "", "🙂" * 30):
        for staging in (Staging.CARD, Staging.INSERT):
            assert CAMERA.still(setup(Size.ECU, staging, (), frames=1, prop="letter", text=text), 0).std() > 5


def test_a_thing_nobody_can_draw_becomes_a_card() -> None:
    """An insert of an unknown prop shows its name; without any words it shows the place."""
    named, empty, place = (
        CAMERA.still(setup(Size.ECU, staging, (), frames=1, prop=prop), 0)
        for staging, prop in ((Staging.INSERT, "left glove"), (Staging.INSERT, ""), (Staging.CARD, ""))
    )

    assert np.abs(named.astype(int) - empty).mean() > 5
    assert place.std() > 5


@pytest.mark.parametrize(("width", "height", "rate"), [(180, 320, 25), (320, 180, 30), (202, 358, 24)])
def test_other_sizes_and_rates_are_drawn(width: int, height: int, rate: int) -> None:
    """The frame need not be the usual one."""
    s = replace(
        setup(Size.MS, Staging.TWO, (MA, XIAOMAN), frames=5, speech=TALK), width=width, height=height, rate=rate
    )

    pictures, _ = rolled(s)
    assert [p.shape for p in pictures] == [(height, width, 4)] * 5


def test_kept_sprites_are_bounded() -> None:
    """However much is drawn, no more bytes than the limit stay, and what is used stays longest."""
    camera = EmbeddedCamera()
    camera.sprites = Sprites(2_000_000)
    for size in (Size.MS, Size.MCU, Size.CU):
        rolled(setup(size, speech=TALK, frames=12), camera)

    kept = sum(weight(s) for s in camera.sprites.kept.values())
    assert kept == camera.sprites.bytes <= 2_000_000


def test_only_a_few_places_are_kept() -> None:
    """Built places are large; the camera keeps the last ones only."""
    camera = EmbeddedCamera()
    for words in ("a", "b", "c", "d"):
        camera.still(setup(Size.EWS, Staging.PLACE, (), place=replace(KITCHEN, words=words)), 0)

    assert len(camera.places) <= 2


GOLDENS = {
    "courtyard-mcu-paper": setup(speech=TALK),
    "courtyard-mcu-ink": setup(speech=TALK, style="ink"),
    "kitchen-two": setup(Size.MS, Staging.TWO, (MA, XIAOMAN), place=KITCHEN),
    "street-ots-snow": setup(Size.MCU, Staging.OTS, (XIAOMAN, MA), place=SNOWY),
    "street-full-walk": setup(Size.FS, actors=(person("老周", ZHOU.look, doing="walk", facing="right"),), place=SNOWY),
    "insert-letter": setup(Size.ECU, Staging.INSERT, (MA,), prop="letter", place=KITCHEN),
}


@pytest.mark.parametrize("name", list(GOLDENS))
def test_pictures_look_as_they_did(name: str) -> None:
    """Frame 12 is close to the one kept: mean difference under 3 of 255, and no large part differs."""
    seen = cv2.resize(CAMERA.still(GOLDENS[name], 12)[..., :3], (135, 240), interpolation=cv2.INTER_AREA)
    path = GOLDEN / f"{name}.png"
    if os.environ.get("RENEW_GOLDEN"):
        cv2.imwrite(str(path), seen)

    kept = cv2.imread(str(path))
    hint = "if the new picture is better: RENEW_GOLDEN=1 python -m pytest tests/theatre/test_stage_camera.py"
    assert kept is not None, hint
    difference = np.abs(kept.astype(float) - seen)
    assert difference.mean() < 3, hint
    assert cv2.blur(difference.mean(-1), (15, 15)).max() < 40, hint
