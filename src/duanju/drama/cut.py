"""The cut: subtitles and clips on the episode's clock."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Subtitle:
    """One subtitle event: at most two rows, shown from frame `start` up to (not including) `end`."""

    start: int
    end: int
    rows: tuple[str, ...]
    speaker: str = ""
    voice_over: bool = False


@dataclass(frozen=True)
class Clip:
    """One take in its place: `start` is its first frame in the episode."""

    shot: str
    take: str
    start: int
    frames: int
    entrance: str = "cut"


@dataclass(frozen=True)
class Cut:
    """An edited episode: clips in order, the mixed sound, the subtitles.

    `mix` is the digest of a 48 kHz stereo file as long as the picture.
    """

    episode: int
    title: str
    language: str
    rate: int
    clips: tuple[Clip, ...]
    subtitles: tuple[Subtitle, ...]
    mix: str
    voiced: bool = True
