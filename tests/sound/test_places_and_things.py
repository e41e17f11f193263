"""Places have their air, things their sounds, and music keeps its manners."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounding_boards import boards, long, telling

from duanju.drama.board import SEASONS, STAGES, TIMES, WEATHERS, Place, Storyboard
from duanju.sound import ambience, foley, instruments, score
from duanju.sound.synth import RATE, chance, level


@pytest.mark.parametrize(
    ("words", "times"),
    [("门外，有人敲了三下。", 3), ("Somebody knocked at the back door, three times.", 3), ("He knocked twice.", 2),
     ("有人敲门。", 2), ("他敲了一下门。", 1), ("Five knocks.", 5)],
)  # fmt: skip
def test_as_many_knocks_as_the_words_say(words: str, times: int) -> None:
    """The number told is the number heard."""
    assert [h.sound for h in foley.happenings(telling(words))] == ["knock"] * times


@pytest.mark.parametrize(
    ("words", "sound"),
    [("老何推门进来。", "door"), ("The back door opened.", "door"), ("阿秀坐在灯下踩缝纫机。", "sewing-machine"),
     ("阿秀把纸条展开。", "paper"), ("广播响了。", "chime"), ("电话响了。", "phone"), ("妈把饭盒打开。", "tin")],
)  # fmt: skip
def test_what_the_words_tell_is_heard(words: str, sound: str) -> None:
    """Actions name their sounds in both languages."""
    assert sound in {h.sound for h in foley.happenings(telling(words))}


def test_rain_on_a_shutter_is_no_door() -> None:
    """A shutter that is only rained on does not open."""
    assert foley.heard("雨打着卷帘门。") == ()


def test_a_thing_told_over_two_shots_is_heard_once() -> None:
    """The same words in two shots of a scene make one sound."""
    board = telling("老何推门进来。")
    twice = Storyboard(1, "t", "zh", scenes=board.scenes, shots=board.shots * 2)

    assert len(foley.happenings(twice)) == 1


@pytest.mark.parametrize("name", sorted(foley.MAKERS))
def test_every_sound_can_be_made(name: str) -> None:
    """Each is finite, audible and of sensible length."""
    sound = foley.MAKERS[name][0](chance(1, name))

    assert np.isfinite(sound).all()
    assert level(sound) > 1e-3
    assert 0.05 <= len(sound) / RATE <= 4


def test_every_place_has_air_at_any_hour() -> None:
    """No stage, hour, weather or season is silent or unknown."""
    for stage, time, weather, season, inside in itertools.product(STAGES, TIMES, WEATHERS, SEASONS, (True, False)):
        airs, details = ambience.layers(Place(stage, "", inside, time, weather, season))

        assert 1 <= len(airs) <= 3
        assert all(d.sound in ambience._DETAILS for d in details)


def test_crickets_only_sing_in_summer_nights() -> None:
    """Season and hour are heard."""

    def sounds(**place: object) -> set[str]:
        return {d.sound for d in ambience.layers(Place("courtyard", "", False, **place))[1]}  # type: ignore[arg-type]

    assert "cricket" in sounds(time="night", season="summer")
    assert "cricket" not in sounds(time="night", season="winter")
    assert "cricket" not in sounds(time="noon", season="summer")
    assert "cricket" not in sounds(time="night", season="summer", weather="rain")


def test_the_air_never_stops_within_a_scene() -> None:
    """In every tenth of a second something is heard."""
    board = long()
    air = ambience.track(board, board.frames * 2000, 0.1, 1)

    tenths = np.sqrt((air[: len(air) // 4800 * 4800].reshape(-1, 4800, 2) ** 2).mean(axis=(1, 2)))

    assert tenths.min() > 1e-4


def test_music_leaves_room() -> None:
    """It fills about half of the film, not the first seconds, not the end, and not the shock."""
    board = long()
    shock = next(i for i, s in enumerate(board.shots) if s.id == "a4")
    begins = sum(s.frames for s in board.shots[:shock])

    cues = score.cues(board)

    assert 0.3 <= sum(c.end - c.start for c in cues) / board.frames <= 0.68
    assert cues[-1].end <= board.frames - 12
    assert not any(c.start < begins + 84 and c.end > begins - 10 for c in cues)


@given(boards())
@settings(max_examples=40, deadline=None)
def test_cues_are_in_order_and_inside(board: Storyboard) -> None:
    """Whatever the board, cues do not overlap and stay inside the film."""
    cues = score.cues(board)

    assert all(0 <= c.start < c.end <= board.frames for c in cues)
    assert all(a.end <= b.start for a, b in itertools.pairwise(cues))


@pytest.mark.parametrize("name", ["zither", "guitar", "fiddle", "flute", "felt"])
@pytest.mark.parametrize("pitch", [52, 60, 67, 74])
def test_instruments_are_in_tune(name: str, pitch: int) -> None:
    """The strongest low partial lies within a fifth of a semitone of the note."""
    sound = instruments.note(name, float(pitch), 1.5)[RATE // 2 :]
    want = instruments.hertz(pitch)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), RATE * 8))
    near = (np.arange(len(spectrum)) / 8 > want * 0.94) & (np.arange(len(spectrum)) / 8 < want * 1.06)

    found = np.argmax(np.where(near, spectrum, 0)) / 8

    assert abs(12 * np.log2(found / want)) < 0.2


@given(st.integers(0, 2**31))
def test_a_motif_is_short_and_singable(seed: int) -> None:
    """Four or five notes within nine steps."""
    notes = score.motif(seed)

    assert 4 <= len(notes) <= 5
    assert all(-2 <= step <= 6 for step, _ in notes)


@pytest.mark.parametrize(
    "words", ["Rain ran down the window.", "帽子都跑掉了。", "老何看着缝纫机上的灯，很久没有说话。", "没有敲门。"]
)
def test_words_that_only_look_like_sounds_are_silent(words: str) -> None:
    """Rain that runs, a hat that slips, a machine that stands still make no such sound."""
    assert foley.heard(words) == ()


@pytest.mark.parametrize("stage", STAGES)
def test_every_place_has_air_in_every_weather(stage: str) -> None:
    """Whatever the hour, the season and the weather, each air has a lower and a higher end, the one below the other."""
    skies = itertools.product((False, True), TIMES, WEATHERS, SEASONS)
    places = [Place(stage, "", *sky) for sky in skies]

    assert all(0 <= air.low < air.high for place in places for air in ambience.layers(place)[0])
