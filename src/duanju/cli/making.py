"""`make` and `shot`."""

import json
import shutil
import sys
import time
import webbrowser
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from duanju import hiring, story
from duanju.cli.progress import Teller, clock
from duanju.crew import BadInput, Hired
from duanju.production.making import UNTIL, Production
from duanju.production.report import Report
from duanju.production.series import STYLES, Series, Settings, create, open_series, title_of, world_of


def make(source: Path, out: Path | None, until: str, chosen: dict[str, Any], open_page: bool, as_json: bool) -> None:
    """Make a story or a series folder; says at the end what there is to see."""
    if until not in UNTIL:
        raise BadInput(f"--until {until}: it can be {', '.join(UNTIL)}")
    if chosen.get("style", STYLES[0]) not in STYLES:
        raise BadInput(f"--style {chosen['style']}: it can be {', '.join(STYLES)}")
    began = time.monotonic()
    with _series(source, out, chosen) as series, Teller() as teller:
        if chosen:
            series.change(**chosen)
        report = Report(series.root / ".duanju" / "run.json", teller)
        try:
            Production(series, report, lambda s: hire(s, teller)).run(until)
        finally:
            report.save(force=True)
    if as_json:
        print(json.dumps(report.document(), ensure_ascii=False))
    else:
        _summary(series, report, time.monotonic() - began)
    page = series.root / "release" / "index.html"
    if open_page and page.is_file():
        webbrowser.open(page.resolve().as_uri())


def shot(folder: Path, id: str, out: Path | None, film: bool) -> None:
    """Write one shot as a picture or a short film, and say where."""
    from duanju.production import one_shot

    film = film or (out is not None and out.suffix == ".mp4")
    with open_series(folder) as series, Teller() as teller:
        report = Report(series.root / ".duanju" / "shot.json", teller)
        production = Production(series, report, lambda s: hire(s, teller))
        made = one_shot.film(production, id) if film else one_shot.picture(production, id)
        target = out or series.root / ".duanju" / "shots" / f"{id}{'.mp4' if film else '.png'}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, target)
    print(target)


def hire(settings: Settings, teller: Teller) -> Hired:
    """Hire the crew the settings name, telling what has to be fetched first."""
    return hiring.hire(settings.camera, settings.voice, teller.bytes)


def _series(source: Path, out: Path | None, chosen: dict[str, Any]) -> AbstractContextManager[Series]:
    if source.is_dir():
        if out is not None and out.resolve() != source.resolve():
            raise BadInput("a series folder is made again in its own place; leave -o out.", str(source))
        return open_series(source)
    if out is None:
        raise BadInput("say where the series is to be made: -o DIR")
    told = story.read(source)
    settings = Settings(title_of(told), told.language, world=world_of(told), **chosen)
    return create(out, told, source.read_bytes(), settings, source.suffix)


def _summary(series: Series, report: Report, seconds: float) -> None:
    made = [s for s in report.steps if not s.reused]
    for e in report.episodes:
        _say(f"  {e['path']}  {clock(e['seconds'])}")
    _say(f"{len(made)} steps made, {len(report.steps) - len(made)} reused, in {clock(seconds)}. It cost nothing.")
    for name in series.kept:
        _say(f"kept as you changed it: {name}")
    for n in report.notes:
        _say(f"note: {n}")
    page = series.root / "release" / "index.html"
    if report.episodes and page.is_file():
        _say(f"watch: {page}")


def _say(text: str) -> None:
    print(text, file=sys.stderr)
