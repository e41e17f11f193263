"""Writes a cut as an OpenTimelineIO timeline that editing programs can open."""

import opentimelineio as otio

from duanju.drama.board import Shot, Storyboard
from duanju.drama.cut import Clip, Cut
from duanju.editing.wording import clean


def timeline(cut: Cut, board: Storyboard, film: str) -> otio.schema.Timeline:
    """Return the timeline of an episode: one clip a shot, its sound, a marker for each subtitle.

    All clips point into the finished film, a file name beside the timeline; the label is in its
    pictures. What other programs do not know stands under "duanju" in the metadata.
    """
    shots = {s.id: s for s in board.shots}
    frames = sum(c.frames for c in cut.clips)
    whole = _media(film, frames, cut.rate)
    pictures = otio.schema.Track(name="V1", kind=otio.schema.TrackKind.Video)
    for clip in cut.clips:
        pictures.append(_clip(clip, shots.get(clip.shot), whole, cut.rate))
    sound = otio.schema.Track(name="A1", kind=otio.schema.TrackKind.Audio)
    sound.append(
        otio.schema.Clip(name="mix", media_reference=whole.deepcopy(), source_range=_range(0, frames, cut.rate),
                         metadata={"duanju": {"mix": cut.mix, "voiced": cut.voiced}})
    )  # fmt: skip
    for s in cut.subtitles:
        pictures.markers.append(
            otio.schema.Marker(name=clean(" ".join(s.rows)), color=otio.schema.MarkerColor.CYAN,
                               marked_range=_range(s.start, s.end - s.start, cut.rate),
                               metadata={"duanju": {"speaker": s.speaker, "voice_over": s.voice_over}})
        )  # fmt: skip
    line = otio.schema.Timeline(name=clean(cut.title) or f"Episode {cut.episode}")
    line.global_start_time = otio.opentime.RationalTime(0, cut.rate)
    line.metadata["duanju"] = {"episode": cut.episode, "language": cut.language, "schema": "Timeline.1"}
    line.tracks.extend([pictures, sound])
    return line


def _range(start: int, frames: int, rate: int) -> otio.opentime.TimeRange:
    return otio.opentime.TimeRange(otio.opentime.RationalTime(start, rate), otio.opentime.RationalTime(frames, rate))


def _media(film: str, frames: int, rate: int) -> otio.schema.ExternalReference:
    return otio.schema.ExternalReference(target_url=film, available_range=_range(0, frames, rate))


def _clip(clip: Clip, shot: Shot | None, whole: otio.schema.ExternalReference, rate: int) -> otio.schema.Clip:
    notes: dict[str, object] = {"shot": clip.shot, "take": clip.take, "entrance": clip.entrance}
    if shot:
        notes |= {"scene": shot.scene, "size": shot.size.value, "move": shot.move.value, "action": shot.action,
                  "lines": [h.line for h in shot.heard]}  # fmt: skip
    return otio.schema.Clip(
        name=clip.shot, media_reference=whole.deepcopy(), source_range=_range(clip.start, clip.frames, rate),
        metadata={"duanju": notes},
    )  # fmt: skip


def write(line: otio.schema.Timeline) -> bytes:
    """Return a timeline as the content of an .otio file."""
    text: str = otio.adapters.write_to_string(line, "otio_json")
    return text.encode() + b"\n"
