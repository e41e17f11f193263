"""One shot on its own, as a picture or a short film, from the board as it stands in the folder."""

from pathlib import Path
from typing import Any

import cv2

from duanju import casting
from duanju.crew import BadInput, Frame
from duanju.drama.board import Shot, Storyboard
from duanju.drama.cast import Cast
from duanju.drama.sound import Spoken
from duanju.drama.take import Setup
from duanju.editing import film as films
from duanju.editing import subtitles
from duanju.editing.overlay import Overlay
from duanju.production.documents import convert, decode
from duanju.production.episode import spoken_of
from duanju.production.making import Production, text_of
from duanju.production.works import Works


def picture(p: Production, id: str) -> Path:
    """Write the middle picture of a shot as PNG, titles and label on it; returns the file in the vault."""
    spec, setup = _spec(p, id)
    works = Works(p.hired, p.series.vault)
    n = setup.frames // 2
    frame = p.hired.camera.still(setup, n)
    for overlay in works.overlays(spec, setup, p.hired.camera.faces(setup)):
        _burn(frame, overlay, n)
    done, data = cv2.imencode(".png", frame[:, :, :3])
    assert done
    return p.series.vault.path(p.series.vault.put(data.tobytes()))


def film(p: Production, id: str) -> Path:
    """Take a shot with its titles, silent; returns the film segment in the vault."""
    spec, _ = _spec(p, id)
    result = Works(p.hired, p.series.vault)("take", p.take_key(spec), spec)
    return p.series.vault.path(str(result["media"][0]))


def _burn(frame: Frame, overlay: Overlay, n: int) -> None:
    h, w = overlay.pixels.shape[:2]
    part = frame[overlay.y : overlay.y + h, overlay.x : overlay.x + w]
    films.lay(part, overlay.pixels[: part.shape[0], : part.shape[1]], films.visible(overlay, n))


def _spec(p: Production, id: str) -> tuple[dict[str, Any], Setup]:
    held = p.series.read("cast.toml")
    cast = casting.read(text_of(held, "cast.toml"), "cast.toml") if held else Cast()
    for file in sorted((p.series.root / "boards").glob("[0-9]*.json")):
        board = decode(file.read_bytes(), Storyboard, str(file))
        start = 0
        for n, shot in enumerate(board.shots):
            if shot.id == id:
                spoken = _spoken(p, board, shot, cast)
                cues = subtitles.cues(board, spoken)
                spec = p.take_spec(board, shot, n == 0, start, cast, spoken, cues)
                return spec, convert(spec["setup"], Setup)
            start += shot.frames
    raise BadInput(f"no shot is called {id!r}; `duanju board {p.series.root}` lists them.", str(p.series.root))


def _spoken(p: Production, board: Storyboard, shot: Shot, cast: Cast) -> dict[str, Spoken]:
    spoken = {}
    for heard in shot.heard:
        made = p.series.vault.find(p.voice_job(board.line(heard.line), cast).key)
        if made is not None:
            spoken[heard.line] = spoken_of(heard.line, made.result)
    return spoken
