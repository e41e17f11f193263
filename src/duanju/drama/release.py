"""What was released, and who made what."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReleasedEpisode:
    """One finished episode in the release folder; paths are file names, digests sha256 of the files."""

    number: int
    title: str
    film: str
    frames: int
    rate: int
    seconds: float
    digest: str
    voiced: bool
    subtitles: str
    poster: str
    timeline: str


@dataclass(frozen=True)
class Authorship:
    """Who made what: the story's words, the adaptation, the pictures, the voices."""

    story: str
    script: str
    pictures: str
    voices: str
    sound: str
