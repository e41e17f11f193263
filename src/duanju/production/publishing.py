"""From finished cuts to the release folder: the gate first, then whole files, the record and the page last."""

import shutil
import tempfile
import time
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from duanju.crew import DuanjuError, Hired
from duanju.drama.board import Move
from duanju.drama.money import Money
from duanju.drama.release import Authorship, ReleasedEpisode
from duanju.drama.script import Form, Story
from duanju.drama.time import Clock
from duanju.editing import poster, subtitles, timeline, titles
from duanju.production.documents import key
from duanju.production.episode import Finished
from duanju.production.report import Report, Step
from duanju.production.series import Series, Settings
from duanju.release import check, page, record
from duanju.vault import Made, digest, write

LABEL = "1"
"""The version of what a release consists of."""
POSTER = "1"
"""The version of how a poster is chosen and lettered."""


def publish(series: Series, settings: Settings, told: Story, report: Report, hired: Hired,
            finished: Sequence[Finished]) -> None:  # fmt: skip
    """Release finished episodes into `release/`; raises DuanjuError when the gate finds a fault in a film."""
    folder = series.root / "release"
    released = [_episode(series, settings, report, hired, folder, f) for f in finished]
    authorship = _authorship(told, settings, hired)
    _put(folder / "series.json", record.series(settings.title, settings.language, released, authorship))
    _put(folder / "index.html", _page(series, settings, folder, finished, released, authorship))
    report.episodes = [
        {"number": e.number, "path": str(Path("release") / e.film), "frames": e.frames, "seconds": e.seconds}
        for e in released
    ]


def _episode(series: Series, settings: Settings, report: Report, hired: Hired, folder: Path,
             f: Finished) -> ReleasedEpisode:  # fmt: skip
    began = time.monotonic()
    name = f"{f.cut.episode:02d}"
    k = key("label", LABEL, cut=f.cut, film=f.film, title=settings.title, style=settings.style)
    files = {x: folder / f"{name}.{x}" for x in ("mp4", "vtt", "otio", "jpg")}
    made = series.vault.find(k)
    reused = made is not None and all(_holds(files[x], d) for x, d in made.result["files"].items())
    if not reused:
        _gate(series, settings, hired, f)
        clock = Clock(Fraction(f.cut.rate))
        _put(files["vtt"], subtitles.vtt(f.cut.subtitles, clock).encode())
        _put(files["otio"], timeline.write(timeline.timeline(f.cut, f.board, f"{name}.mp4")))
        _put(files["jpg"], _poster(series, settings, hired, f))
        _copy(series.vault.path(f.film), files["mp4"])
        result: dict[str, Any] = {"files": {x: digest(p.read_bytes()) for x, p in files.items()}, "media": [f.film]}
        made = Made(k, "label", result, time.monotonic() - began, Money())
        series.vault.record(made)
    report.made(Step("label", name, k, reused, 0.0 if reused else time.monotonic() - began))
    frames = f.board.frames
    return ReleasedEpisode(
        number=f.cut.episode, title=f.cut.title, film=f"{name}.mp4", frames=frames, rate=f.cut.rate,
        seconds=round(frames / f.cut.rate, 3), digest=f.film, voiced=f.cut.voiced, subtitles=f"{name}.vtt",
        poster=f"{name}.jpg", timeline=f"{name}.otio",
    )  # fmt: skip


def _gate(series: Series, settings: Settings, hired: Hired, f: Finished) -> None:
    mark = titles.label(settings.width, settings.height, hired.fonts.sans)
    faults = check.faults(series.vault.path(f.film), f.cut, f.board.frames, settings.width, settings.height,
                          mark.pixels, (mark.x, mark.y))  # fmt: skip
    if faults:
        raise DuanjuError(f"episode {f.cut.episode} was not released: {'; '.join(faults)}")


def _holds(file: Path, wanted: str) -> bool:
    return file.is_file() and digest(file.read_bytes()) == wanted


def _put(file: Path, content: bytes) -> None:
    if not file.is_file() or file.read_bytes() != content:
        write(file, content)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as room:
        part = Path(room) / target.name
        shutil.copyfile(source, part)
        part.replace(target)


def _page(series: Series, settings: Settings, folder: Path, finished: Sequence[Finished],
          released: Sequence[ReleasedEpisode], authorship: Authorship) -> bytes:  # fmt: skip
    shown = []
    for f, e in zip(finished, released, strict=True):
        shots = []
        for clip, shot in zip(f.cut.clips, f.board.shots, strict=True):
            picture = f"board/{e.number:02d}-{clip.shot}.jpg"
            _put(folder / picture, series.vault.get(f.stills[clip.shot]))
            words = " ".join(f.board.line(h.line).text for h in shot.heard) or shot.action or shot.text
            move = "" if shot.move is Move.STATIC else f" {shot.move}"
            shots.append(page.ShownShot(picture, f"{shot.size}{move}", words, round(clip.start / f.cut.rate, 3)))
        shown.append(page.ShownEpisode(e.number, e.title, e.film, e.poster, e.seconds, tuple(shots)))
    return page.html(settings.title, settings.language, shown, authorship, all(e.voiced for e in released))


def _poster(series: Series, settings: Settings, hired: Hired, f: Finished) -> bytes:
    """Return the poster; it is drawn again only when its own shot changed."""
    shot, n = poster.moment(f.board)
    setup = f.setups[shot]
    crew = (hired.camera.name, hired.camera.version, hired.fonts.version)
    k = key("poster", POSTER, hired=crew, setup=setup, frame=n, title=settings.title, number=f.cut.episode)
    made = series.vault.find(k)
    if made is None:
        began = time.monotonic()
        faces = hired.camera.faces(setup)
        pictures = [hired.camera.still(setup, at) for at in poster.around(n, setup.frames)]
        picture = pictures[poster.liveliest(pictures, faces)]
        lettered = poster.poster(picture, settings.title, f.cut.episode, settings.language, settings.style,
                                 hired.fonts.sans, hired.fonts.serif, faces)  # fmt: skip
        made = Made(k, "poster", {"media": [series.vault.put(lettered)]}, time.monotonic() - began, Money())
        series.vault.record(made)
    return series.vault.get(made.result["media"][0])


def _authorship(told: Story, settings: Settings, hired: Hired) -> Authorship:
    zh = settings.language == "zh"
    own = "创作者本人的文字" if zh else "the creator's own words"
    kept = "由规则改编，保留原文（duanju）" if zh else "adapted by rules that keep the words (duanju)"
    return Authorship(
        story=own,
        script=own if told.form is not Form.PROSE else kept,
        pictures=f"duanju {hired.camera.name} {hired.camera.version}" + ("（程序绘制）" if zh else " (drawn by code)"),
        voices=f"{hired.voice.name} {hired.voice.version}" + ("（合成语音）" if zh else " (synthetic speech)"),
        sound="duanju（程序合成）" if zh else "duanju (synthesised)",
    )
