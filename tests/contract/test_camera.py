"""Every camera one can hire, held to the same behaviour. To audition another, add one line to CAMERAS."""

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from duanju.crew import Camera, Misused
from duanju.drama.board import Move, Place, Size, Staging, Subject
from duanju.drama.cast import Look
from duanju.drama.sound import Phone
from duanju.drama.take import Actor, Setup, Utterance
from duanju.providers.rehearsal import RehearsalCamera

CAMERAS = [
    pytest.param(RehearsalCamera, id="rehearsal"),
]

PHONES = tuple(Phone(s, i * 0.1, (i + 1) * 0.1) for i, s in enumerate("ma nimo ba"))
TALK = Setup(
    width=216, height=384, rate=24, frames=20, style="", size=Size.MCU, staging=Staging.SINGLE,
    place=Place("kitchen", "外婆的灶间", True, "night"),
    actors=(Actor(Subject("小满", looks_at="妈"), Look()),),
    speech=(Utterance("小满", 2, 14, PHONES),), seed=3, world=7,
)  # fmt: skip
PAIR = dataclasses.replace(
    TALK,
    size=Size.MS,
    staging=Staging.TWO,
    actors=(
        Actor(Subject("小满", "left", "right", "妈"), Look()),
        Actor(Subject("妈", "right", "left", "小满"), Look(age=52, color="#8a3b3b", seed=4)),
    ),
)
EMPTY = dataclasses.replace(TALK, size=Size.EWS, staging=Staging.PLACE, actors=(), speech=())
INSERT = dataclasses.replace(TALK, size=Size.ECU, staging=Staging.INSERT, actors=(), speech=(), prop="letter")
CARD = dataclasses.replace(TALK, staging=Staging.CARD, actors=(), speech=(), text="三年以后")
SHOTS = {"single": TALK, "pair": PAIR, "place": EMPTY, "insert": INSERT, "card": CARD}


@pytest.fixture(scope="module", params=CAMERAS)
def camera(request: pytest.FixtureRequest) -> Camera:
    """Each camera in turn, made once."""
    hire: Callable[[], Camera] = request.param
    return hire()


@pytest.fixture(params=SHOTS.values(), ids=SHOTS.keys())
def setup(request: pytest.FixtureRequest, camera: Camera) -> Setup:
    """Each kind of shot, in the camera's first style."""
    return _for(camera, request.param)


def _for(camera: Camera, setup: Setup) -> Setup:
    return dataclasses.replace(setup, style=camera.abilities().styles[0])


def _rolled(camera: Camera, setup: Setup) -> list[np.ndarray]:
    return [e.pixels.copy() for e in camera.roll(setup)]


def test_says_what_it_can_do(camera: Camera) -> None:
    """A name, a version, at least one style and one rate."""
    can = camera.abilities()

    assert camera.name
    assert camera.version
    assert can.styles
    assert can.rates


def test_gives_exactly_the_frames_asked_for(camera: Camera, setup: Setup) -> None:
    """As many pictures as the setup has frames, each of its size, four bytes a pixel."""
    pictures = _rolled(camera, setup)

    assert len(pictures) == setup.frames
    assert {p.shape for p in pictures} == {(setup.height, setup.width, 4)}
    assert {p.dtype for p in pictures} == {np.dtype(np.uint8)}


def test_same_setup_same_pictures(camera: Camera, setup: Setup) -> None:
    """Rolling twice gives equal pictures."""
    assert all(np.array_equal(a, b) for a, b in zip(_rolled(camera, setup), _rolled(camera, setup), strict=True))


@pytest.mark.parametrize("frame", [0, 7, 19])
def test_a_still_is_the_picture_of_the_roll(camera: Camera, frame: int) -> None:
    """`still` shows the very picture that `roll` yields at that frame."""
    setup = _for(camera, TALK)

    still = camera.still(setup, frame)

    assert np.array_equal(still[..., :3], _rolled(camera, setup)[frame][..., :3])


def test_a_still_is_a_fresh_array(camera: Camera) -> None:
    """Painting on a still changes no other picture."""
    setup = _for(camera, TALK)
    first = camera.still(setup, 0)
    kept = first.copy()

    first[:] = 0

    assert np.array_equal(camera.still(setup, 0), kept)


def test_the_first_change_is_the_whole_frame(camera: Camera, setup: Setup) -> None:
    """Nothing came before the first picture: all of it changed."""
    first = next(iter(camera.roll(setup)))

    box = first.changed
    assert (box.left, box.top, box.right, box.bottom) == (0, 0, setup.width, setup.height)


@pytest.mark.parametrize("move", [Move.STATIC, Move.PUSH])
def test_nothing_changes_outside_the_changed_box(camera: Camera, setup: Setup, move: Move) -> None:
    """Outside `changed` a picture equals the one before it."""
    before: np.ndarray | None = None
    for exposure in camera.roll(dataclasses.replace(setup, move=move)):
        now, box = exposure.pixels.copy(), exposure.changed
        if before is not None:
            differs = np.any(now[..., :3] != before[..., :3], axis=2)
            differs[box.top : box.bottom, box.left : box.right] = False
            assert not differs.any()
        assert 0 <= box.left <= box.right <= setup.width
        assert 0 <= box.top <= box.bottom <= setup.height
        before = now


def test_faces_lie_inside_the_frame(camera: Camera, setup: Setup) -> None:
    """Every face box is a real box within the picture, at most one for each actor."""
    faces = camera.faces(setup)

    assert len(faces) <= max(1, len(setup.actors))
    assert all(0 <= f.left < f.right <= setup.width and 0 <= f.top < f.bottom <= setup.height for f in faces)


def test_people_have_faces(camera: Camera) -> None:
    """Two people in a two-shot give two faces, and an empty place none."""
    assert len(camera.faces(_for(camera, PAIR))) == 2
    assert camera.faces(_for(camera, EMPTY)) == ()


def test_lips_move_while_someone_speaks(camera: Camera) -> None:
    """Where lips are declared, a spoken shot has more change than a silent one."""
    if not camera.abilities().lips:
        pytest.skip("this camera moves no lips")
    spoken, silent = _for(camera, TALK), _for(camera, dataclasses.replace(TALK, speech=()))

    different = sum(
        not np.array_equal(a, b) for a, b in zip(_rolled(camera, spoken), _rolled(camera, silent), strict=True)
    )

    assert different >= 2


def test_voice_over_moves_no_lips(camera: Camera) -> None:
    """A line heard from elsewhere leaves the picture as if nobody spoke."""
    over = tuple(dataclasses.replace(u, voice_over=True) for u in TALK.speech)
    heard, silent = (_for(camera, dataclasses.replace(TALK, speech=s)) for s in (over, ()))

    assert all(np.array_equal(a, b) for a, b in zip(_rolled(camera, heard), _rolled(camera, silent), strict=True))


def test_people_and_places_show(camera: Camera) -> None:
    """Another place, another size or one more actor gives another picture."""
    shots = [
        TALK,
        PAIR,
        EMPTY,
        dataclasses.replace(TALK, place=Place("street", "老街", False, "day")),
        dataclasses.replace(TALK, size=Size.CU),
        dataclasses.replace(TALK, actors=(Actor(TALK.actors[0].subject, Look(color="#a03020", skin="#c08a60")),)),
    ]

    pictures = {camera.still(_for(camera, s), 0).tobytes() for s in shots}

    assert len(pictures) == len(shots)


@pytest.mark.parametrize("wrong", [{"style": "oil-on-velvet"}, {"rate": 13}, {"frames": 0}])
def test_what_it_does_not_declare_is_misuse(camera: Camera, wrong: dict[str, object]) -> None:
    """An unknown style or rate, or a shot of no frames, is refused by roll, still and faces alike."""
    setup = dataclasses.replace(_for(camera, TALK), **wrong)

    with pytest.raises(Misused):
        next(iter(camera.roll(setup)))
    with pytest.raises(Misused):
        camera.still(setup, 0)


def test_a_still_outside_the_shot_is_misuse(camera: Camera) -> None:
    """There is no picture before the first frame or after the last."""
    for frame in (-1, TALK.frames):
        with pytest.raises(Misused):
            camera.still(_for(camera, TALK), frame)


@pytest.mark.parametrize("rate", [24, 25, 30])
def test_every_declared_rate_gives_the_same_count(camera: Camera, rate: int) -> None:
    """The rate changes when things happen, not how many pictures there are."""
    if rate not in camera.abilities().rates:
        pytest.skip("not a rate of this camera")

    pictures = _rolled(camera, dataclasses.replace(_for(camera, TALK), rate=rate))

    assert len(pictures) == TALK.frames
