"""The timeline opens elsewhere; the poster shows a near face."""

import opentimelineio as otio
from edited_boards import one

from duanju.drama.board import Shot, Size, Staging, Storyboard, Subject
from duanju.drama.cut import Clip, Cut, Subtitle
from duanju.editing import poster, timeline


def test_a_timeline_holds_clips_sound_and_subtitles() -> None:
    """Read back, it has one clip a shot, the mix, a marker for each subtitle and our notes."""
    board = one("没有。", frames=40, start=0)
    clips = (Clip("s", "take", 0, 60), Clip("t", "take2", 60, 40, "dip"))
    cut = Cut(1, "改裤脚", "zh", 24, clips, (Subtitle(4, 40, ("没有",), "老何"),), "mix")

    line = otio.adapters.read_from_string(timeline.write(timeline.timeline(cut, board, "01.mp4")).decode(), "otio_json")

    pictures, sound = line.tracks
    assert [(c.name, c.source_range.start_time.value, c.source_range.duration.value) for c in pictures] == [
        ("s", 0, 60), ("t", 60, 40)]  # fmt: skip
    assert sound[0].source_range.duration.value == 100
    assert pictures.markers[0].name == "没有"
    assert pictures[0].metadata["duanju"]["lines"][0] == "l"
    assert pictures[0].media_reference.target_url == "01.mp4"


def test_the_poster_is_a_near_face_in_strong_feeling() -> None:
    """Of a wide shot, a calm close one and a grieving close one, the last is chosen, late in the shot."""

    def shot(id: str, size: Size, feeling: str, strength: float) -> Shot:
        return Shot(id, 1, size, Staging.SINGLE, 48, subjects=(Subject("a", feeling=feeling, strength=strength),))

    board = Storyboard(1, "t", "zh", shots=(shot("wide", Size.FS, "anger", 1.0), shot("calm", Size.CU, "neutral", 0.5),
                                            shot("grief", Size.CU, "sadness", 0.9)))  # fmt: skip

    assert poster.moment(board) == ("grief", 32)
