"""The release page: one file that plays the episodes in a phone frame and shows the board as pictures."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

import jinja2

from duanju.drama.release import Authorship

_WORDS = {
    "zh": {
        "made": "竖屏短剧", "unvoiced": "无配音，字幕计时", "episodes": "分集", "board": "分镜", "who": "创作",
        "story": "故事", "script": "剧本", "pictures": "画面", "voices": "声音", "sound": "音乐与音效",
    },
    "en": {
        "made": "a vertical short drama", "unvoiced": "unvoiced: subtitles keep the time", "episodes": "Episodes",
        "board": "Board", "who": "Made by", "story": "Story", "script": "Script", "pictures": "Pictures",
        "voices": "Voices", "sound": "Music and sound",
    },
}  # fmt: skip


@dataclass(frozen=True)
class ShownShot:
    """One shot of the board: its picture's file name, its slate, its words, and where it begins in seconds."""

    picture: str
    slate: str
    words: str
    at: float

    @property
    def clock(self) -> str:
        """Where the shot begins, as minutes and seconds."""
        return minutes(self.at)


@dataclass(frozen=True)
class ShownEpisode:
    """One episode of the page; `film` and `poster` are file names beside it."""

    number: int
    title: str
    film: str
    poster: str
    seconds: float
    shots: tuple[ShownShot, ...]

    @property
    def length(self) -> str:
        """The episode's length, as minutes and seconds."""
        return minutes(self.seconds)


def minutes(seconds: float) -> str:
    """Return a time as m:ss."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def html(title: str, language: str, episodes: Sequence[ShownEpisode], authorship: Authorship, voiced: bool) -> bytes:
    """Return the page. Every word of the story in it is text, never markup; it asks the network for nothing."""
    words = _WORDS.get(language, _WORDS["en"])
    env = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    template = env.from_string(files("duanju.release").joinpath("page.html").read_text(encoding="utf-8"))
    page = template.render(
        title=title, language=language, episodes=episodes, unvoiced=not voiced, w=words,
        films=[{"film": e.film, "poster": e.poster, "length": e.length} for e in episodes],
        credits=[(words[k], v) for k, v in dataclasses.asdict(authorship).items()],
    )  # fmt: skip
    return page.encode()
