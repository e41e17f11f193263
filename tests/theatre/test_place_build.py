"""What a place promises to the stage."""

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duanju.drama.board import SEASONS, STAGES, TIMES, WEATHERS, Place
from duanju.theatre.pen import STYLES
from duanju.theatre.place import Plane, Scenery, build

W, H = 90, 160

places = st.builds(
    Place,
    st.sampled_from(STAGES),
    st.sampled_from(("", "老院子", "后厨", "裁缝铺", "The chip shop, Whitby", "班车", "码头 pier")),
    st.booleans(),
    st.sampled_from(("", *TIMES)),
    st.sampled_from(("", *WEATHERS)),
    st.sampled_from(("", *SEASONS)),
)


def picture(s: Scenery, width: int = W, height: int = H) -> np.ndarray:
    """Lay the planes over one another, without people and weather; floats, blue green red."""
    frame = np.zeros((height, width, 3), np.float32)
    for plane in s.planes:
        lay(frame, plane)
    return frame


def lay(frame: np.ndarray, plane: Plane) -> None:
    """Lay one plane over a frame."""
    height, width = frame.shape[:2]
    h, w = plane.pixels.shape[:2]
    x0, y0, x1, y1 = max(0, plane.x), max(0, plane.y), min(width, plane.x + w), min(height, plane.y + h)
    if x1 <= x0 or y1 <= y0:
        return
    part = plane.pixels[y0 - plane.y : y1 - plane.y, x0 - plane.x : x1 - plane.x].astype(np.float32)
    frame[y0:y1, x0:x1] = part[..., :3] + frame[y0:y1, x0:x1] * (1 - part[..., 3:] / 255)


def same(a: Scenery, b: Scenery) -> bool:
    """Whether two sceneries have the same planes, bit for bit."""
    return [(p.name, p.x, p.y, p.depth) for p in a.planes] == [(p.name, p.x, p.y, p.depth) for p in b.planes] and all(
        np.array_equal(p.pixels, q.pixels) for p, q in zip(a.planes, b.planes, strict=True)
    )


@settings(max_examples=70, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(places, st.sampled_from(STYLES), st.integers(0, 99))
def test_every_place_can_be_built(place: Place, style: str, world: int) -> None:
    """Any stage, hour, weather, season and style gives a scenery whose parts keep their promises."""
    s = build(place, style, world, W, H)

    first = s.planes[0]
    assert first.opaque and (first.pixels[..., 3] == 255).all()
    assert first.x <= -0.08 * W and first.y <= -0.08 * H
    assert first.x + first.pixels.shape[1] >= 1.08 * W and first.y + first.pixels.shape[0] >= 1.08 * H
    assert 1 <= s.slot <= len(s.planes)
    assert 0.5 < s.floor < 1 and 0.2 < s.horizon < 0.75
    for p in s.planes:
        assert p.pixels.dtype == np.uint8 and p.pixels.shape[2] == 4 and p.pixels.flags.c_contiguous
        assert (p.pixels[..., :3] <= p.pixels[..., 3:]).all()
        assert p.x >= -0.1 * W and p.y >= -0.1 * H
        assert p.x + p.pixels.shape[1] <= 1.1 * W + 1 and p.y + p.pixels.shape[0] <= 1.1 * H + 1
        assert 0 <= p.depth <= 2
    assert (s.table is not None) == any(p.name == "table" for p in s.planes)


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_a_place_of_its_own(stage: str) -> None:
    """No stage of the board is an error, and people stand before at least one plane."""
    s = build(Place(stage, "甲", stage in ("kitchen", "bedroom", "office")), "paper", 1, W, H)

    assert s.slot >= 1
    assert picture(s).std() > 8


@pytest.mark.parametrize("style", STYLES)
def test_same_words_same_place(style: str) -> None:
    """The same words in the same world give the same pixels."""
    place = Place("courtyard", "老院子", False, "dusk", "snow", "winter")

    assert same(build(place, style, 7, W, H), build(place, style, 7, W, H))


@pytest.mark.parametrize("stage", ["courtyard", "kitchen", "street", "village", "shop", "station"])
def test_other_words_another_place(stage: str) -> None:
    """Another name, or another story's world, gives a visibly different place."""
    a, b = (picture(build(Place(stage, words, False), "paper", 1, W, H)) for words in ("老家", "姥姥家"))
    c = picture(build(Place(stage, "老家", False), "paper", 2, W, H))

    assert np.abs(a - b).mean() > 6
    assert np.abs(a - c).mean() > 6


def test_the_hour_changes_the_light_and_not_the_place() -> None:
    """A courtyard keeps its outline from noon to night."""
    noon, night = (build(Place("courtyard", "老院子", False, t), "paper", 1, W, H) for t in ("noon", "night"))

    a, b = (next(p for p in s.planes if p.name == "house") for s in (noon, night))
    assert (a.x, a.y, a.pixels.shape) == (b.x, b.y, b.pixels.shape)
    assert np.abs(a.pixels[..., 3].astype(int) - b.pixels[..., 3]).mean() < 2


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("stage", ["courtyard", "street", "field", "river"])
def test_night_is_darker_than_noon(stage: str, style: str) -> None:
    """Outside, night is much darker than noon."""
    noon, night = (picture(build(Place(stage, "甲", False, t), style, 1, W, H)).mean() for t in ("noon", "night"))

    assert night < 0.6 * noon


@pytest.mark.parametrize("stage", ["courtyard", "field", "street", "village"])
def test_snow_lies_bright_and_rain_darkens(stage: str) -> None:
    """The ground is brighter in snow than in rain at the same hour."""
    ground = [
        picture(build(Place(stage, "甲", False, "day", w), "paper", 1, W, H))[int(H * 0.84) :].mean()
        for w in ("snow", "rain")
    ]

    assert ground[0] > ground[1] + 25


def test_latin_words_build_in_the_western_way() -> None:
    """A kitchen with an English name is not a Chinese kitchen."""
    a, b = (build(Place("kitchen", words, True), "paper", 1, W, H) for words in ("厨房", "kitchen"))

    assert [p.name for p in a.planes] != [p.name for p in b.planes]


def test_a_courtyard_is_never_indoors_and_a_bedroom_always_is() -> None:
    """Where a stage exists only outside or only inside, a wrong flag does not change the place."""
    for stage in ("courtyard", "bedroom"):
        a, b = (build(Place(stage, "甲", inside, "night", "rain"), "paper", 1, W, H) for inside in (True, False))

        assert same(a, b) and a.light == b.light


def test_words_correct_the_stage() -> None:
    """The back kitchen of a shop is a kitchen, and a coach is not a private car."""
    kitchen = build(Place("shop", "后厨", True), "paper", 1, W, H)
    coach = build(Place("car", "班车里", True), "paper", 1, W, H)

    assert "stove" in [p.name for p in kitchen.planes]
    assert "rows" in [p.name for p in coach.planes]


def test_an_unknown_stage_is_a_plain_room_or_front() -> None:
    """A stage nobody has heard of still gives a place."""
    for inside in (True, False):
        s = build(Place("submarine", "", inside), "paper", 1, W, H)

        assert s.planes[0].opaque


def test_people_are_never_lit_too_darkly() -> None:
    """The light on people stays bright enough for a face at every hour."""
    for time in TIMES:
        for inside in (True, False):
            light = build(Place("street", "甲", inside, time), "paper", 1, W, H).light

            assert sum(light.ambient) / 3 > 0.6


def test_the_grade_is_small_and_within_range() -> None:
    """Grade maps are small floats from 0 to 1, and a lamp at night adds light near itself."""
    s = build(Place("kitchen", "厨房", True, "night"), "paper", 1, W, H)

    assert s.grade is not None
    mul, screen = s.grade.mul, s.grade.screen
    assert mul.shape == screen.shape and mul.dtype == screen.dtype == np.float32 and mul.size < 100_000
    assert mul.min() >= 0 and mul.max() <= 1 and screen.min() >= 0 and screen.max() <= 1
    assert screen[: len(screen) // 4].mean() > screen[-len(screen) // 4 :].mean() > 0


@pytest.mark.parametrize("stage", ["kitchen", "shop", "restaurant", "train", "car", "classroom", "office", "interior"])
@pytest.mark.parametrize("words", ["甲", "裁缝铺", "Old place"])
def test_the_middle_of_a_table_is_clear(stage: str, words: str) -> None:
    """Whatever stands on a table stands at its ends: in the middle the plane begins at the table's height."""
    s = build(Place(stage, words, True), "paper", 1, 180, 320)

    table = next(p for p in s.planes if p.name == "table")
    solid = np.flatnonzero(table.pixels[:, 90 - table.x, 3] > 200)
    assert s.table is not None
    assert abs(table.y + solid[0] - s.table * 320) <= 3
    assert solid[-1] == table.pixels.shape[0] - 1


@pytest.mark.parametrize(
    ("words", "machine"), [("裁缝铺，一台缝纫机", True), ("手工裁缝铺", False), ("tailor, sewn by hand", False)]
)
def test_a_tailor_has_the_machine_that_the_words_give_him(
    words: str, machine: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sewing machine stands where the words name one, and never where all is sewn by hand."""
    from duanju.theatre.place import tailoring

    for world in range(5):
        seen: list[float] = []
        monkeypatch.setattr(tailoring, "sewing_machine", lambda pen, x, y, s, seen=seen: seen.append(x))
        build(Place("shop", words, True), "paper", world, W, H)

        assert bool(seen) == machine


def test_tailors_are_not_all_alike() -> None:
    """Of eight tailors' shops some have a machine and some have none."""
    tables = [
        next(
            p for p in build(Place("shop", f"{name}裁缝铺", True), "paper", 1, W, H).planes if p.name == "table"
        ).pixels
        for name in "王李张刘陈杨赵黄"
    ]
    dark = [int((t[..., :3].max(2) < 60).sum()) for t in tables]

    assert min(dark) < 0.5 * max(dark)


def test_a_frame_of_another_shape_is_covered_too() -> None:
    """A square frame is filled as the tall one is."""
    s = build(Place("courtyard", "老院子", False), "paper", 1, 120, 120)

    assert s.planes[0].pixels.shape[0] >= 1.16 * 120
    assert 0 < s.floor < 1.3


def test_size_does_not_change_the_picture() -> None:
    """The same place drawn larger and reduced looks as if drawn small."""
    place = Place("courtyard", "老院子", False, "day")
    small = picture(build(place, "paper", 1, 180, 320), 180, 320)
    large = picture(build(place, "paper", 1, 540, 960), 540, 960)

    reduced = cv2.resize(large, (180, 320), interpolation=cv2.INTER_AREA)
    assert np.abs(small - reduced).mean() < 6
