"""Weather that loops without a seam."""

import numpy as np
import pytest

from duanju.drama.board import Place
from duanju.theatre.place import Weather, build

W, H = 180, 320


def weather(place: Place) -> Weather:
    """Return the weather of a place that has some."""
    found = build(place, "paper", 3, W, H).weather
    assert found is not None
    return found


@pytest.mark.parametrize("kind", ["rain", "snow", "wind"])
def test_the_loop_has_no_seam(kind: str) -> None:
    """The step from the last drawing to the first is like every other step."""
    drawings = [d.pixels.astype(float) for d in weather(Place("street", "街", False, "day", kind)).drawings]

    steps = [np.abs(a - b).mean() for a, b in zip(drawings, drawings[1:] + drawings[:1], strict=True)]
    assert 6 <= len(drawings) <= 8
    assert min(steps) > 0
    assert max(steps) < 1.35 * min(steps)


@pytest.mark.parametrize("kind", ["rain", "snow"])
def test_outside_it_falls_over_everything(kind: str) -> None:
    """Outside, the drawings fill the frame and are shown last."""
    s = build(Place("street", "街", False, "day", kind), "paper", 3, W, H)

    assert s.weather is not None and s.weather.before == len(s.planes)
    assert all(d.pixels.shape == (H, W, 4) and (d.x, d.y) == (0, 0) for d in s.weather.drawings)


def test_snow_falls_downwards() -> None:
    """From one drawing to the next, flakes are found a little lower."""
    a, b = (d.pixels[..., 3].astype(float) for d in weather(Place("field", "地", False, "day", "snow")).drawings[:2])

    def match(shift: int) -> float:
        return float((a[: H - 12] * b[shift : H - 12 + shift]).mean())

    down = max(match(k) for k in range(1, 9))
    assert down > match(0)


def test_inside_it_is_seen_through_the_window_only() -> None:
    """Inside, drawings lie over the wall's plane and reach no further than its panes."""
    s = build(Place("kitchen", "厨房", True, "day", "rain"), "paper", 3, W, H)

    assert s.weather is not None
    one = s.weather.drawings[0]
    assert s.planes[s.weather.before - 1].name == "wall"
    assert s.weather.before < s.slot + 1
    assert one.pixels.shape[0] < H / 2 and one.pixels.shape[1] < W / 2
    assert one.depth == s.planes[s.weather.before - 1].depth


def test_fog_repeats_from_side_to_side_and_drifts() -> None:
    """A bank of fog is as wide as its period: its right edge leads into its left."""
    fog = weather(Place("river", "河", False, "dawn", "fog"))
    px = fog.drawings[0].pixels.astype(float)

    seam, inner = np.abs(px[:, 0] - px[:, -1]).mean(), np.abs(np.diff(px, axis=1)).mean()
    assert fog.drift > 0 and px.shape[1] == W
    assert seam < 4 * inner + 2


def test_a_clear_day_has_no_weather() -> None:
    """Nothing falls under a clear sky."""
    assert build(Place("street", "街", False, "day", "clear"), "paper", 3, W, H).weather is None


@pytest.mark.parametrize("season", ["", "spring", "summer", "autumn"])
@pytest.mark.parametrize("stage", ["courtyard", "park", "village", "grave"])
def test_where_snow_lies_it_is_winter(stage: str, season: str) -> None:
    """Snow is never seen among blossom or green leaves, whatever season the text names."""
    a, b = (build(Place(stage, "甲", False, "day", "snow", s), "paper", 3, W, H) for s in (season, "winter"))

    assert all(np.array_equal(p.pixels, q.pixels) for p, q in zip(a.planes, b.planes, strict=True))


@pytest.mark.parametrize("time", ["day", "night"])
@pytest.mark.parametrize(("stage", "words"), [("train", "火车上"), ("car", "班车里"), ("car", "the taxi")])
def test_the_land_goes_by_a_vehicle_on_its_way(stage: str, words: str, time: str) -> None:
    """Something passes the panes in a loop without a seam, behind the seats."""
    s = build(Place(stage, words, True, time), "paper", 3, W, H)

    assert s.weather is not None and s.weather.before < s.slot
    drawings = [d.pixels[..., 3].astype(float) for d in s.weather.drawings]
    steps = [np.abs(a - b).mean() for a, b in zip(drawings, drawings[1:] + drawings[:1], strict=True)]
    assert min(steps) > 0
    assert max(steps) < 2 * min(steps)


def test_nothing_goes_by_a_vehicle_that_stands() -> None:
    """The windows of a parked bus show a land that stays where it is."""
    assert build(Place("car", "停着的班车里", True, "day"), "paper", 3, W, H).weather is None
