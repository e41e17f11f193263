"""The only module that knows who was hired: names in the settings become a camera, a voice and fonts."""

import os
from collections.abc import Callable, Iterable
from importlib.resources import files
from typing import Any

from duanju import assets
from duanju.crew import BadInput, Camera, DuanjuError, Fonts, Hired, Unavailable, Voice

CAMERAS = ("theatre", "rehearsal")
VOICES = ("kokoro", "rehearsal", "none")
UNVOICED = "no voice could be had, so this release is unvoiced: subtitles keep the time. "

Listener = Callable[[assets.Progress], None]


def hire(camera: str, voice: str, listener: Listener = lambda _: None) -> Hired:
    """Hire the crew, fetching what it needs and has not got.

    Without a voice the run goes on with timed subtitles, and a note says so. Raises BadInput for names
    nobody answers to, Unavailable when not even the fonts of the titles can be had.
    """
    if camera not in CAMERAS:
        raise BadInput(f"no camera is called {camera!r}; there are {', '.join(CAMERAS)}", "series.toml")
    if voice not in VOICES:
        raise BadInput(f"no voice is called {voice!r}; there are {', '.join(VOICES)}", "series.toml")
    fonts = _fonts(listener)
    speaker, notes = _voice(voice, listener)
    return Hired(_camera(camera, fonts), speaker, fonts, notes)


def _missing(group: str) -> list[str]:
    manifest = assets.load()
    return [n for n in manifest.group(group) if not assets.present(n, manifest)]


def _fetch(names: Iterable[str], listener: Listener) -> None:
    names = list(names)
    if names:
        assets.fetch(names, listener)


def _fonts(listener: Listener) -> Fonts:
    # Typefaces are loaded by path alone: the system's font settings, which Skia would read and complain of, stay out.
    os.environ.setdefault("FONTCONFIG_FILE", str(files("duanju.assets") / "fonts.conf"))
    _fetch(_missing("fonts"), listener)
    manifest = assets.load()
    sans, serif = "noto-sans-sc", "noto-serif-sc"
    version = f"{manifest.get(sans).sha256[:12]}-{manifest.get(serif).sha256[:12]}"
    return Fonts(assets.find(sans), assets.find(serif), version)


def _camera(name: str, fonts: Fonts) -> Camera:
    if name == "rehearsal":
        from duanju.providers.rehearsal import RehearsalCamera

        return RehearsalCamera()
    from duanju.theatre import EmbeddedCamera

    return EmbeddedCamera(fonts.serif)


def _voice(name: str, listener: Listener) -> tuple[Voice, tuple[str, ...]]:
    if name == "rehearsal":
        from duanju.providers.rehearsal import RehearsalVoice

        return RehearsalVoice(), ()
    from duanju.providers.silent import TimedVoice

    if name == "none":
        return TimedVoice(), ("unvoiced, as series.toml asks: subtitles keep the time.",)
    try:
        _fetch(_missing("voice"), listener)
        return _kokoro(), ()
    except (Unavailable, DuanjuError) as e:
        return TimedVoice(), (UNVOICED + str(e),)


def _kokoro() -> Any:
    from duanju.providers.kokoro import KokoroVoice

    found = {n: assets.find(n) for n in ("kokoro", "kokoro-voices", "kokoro-vocab", "spacy-english")}
    return KokoroVoice(
        model=found["kokoro"], voices=found["kokoro-voices"], vocab=found["kokoro-vocab"],
        spacy_model=found["spacy-english"], order=assets.load().get("kokoro-voices").order,
    )  # fmt: skip
