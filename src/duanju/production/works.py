"""The heavy works of a run as plain functions of a spec: voice, take, mix, cut.

Each looks into the ledger first and keeps its result by content before it returns, so that a work the engine
runs twice makes nothing twice. None of them knows the engine.
"""

import io
import threading
import time
from typing import Any

import numpy as np
import numpy.typing as npt

from duanju import shooting
from duanju.crew import Hired
from duanju.drama.board import Storyboard
from duanju.drama.cast import VoiceChoice
from duanju.drama.cut import Subtitle
from duanju.drama.money import Money
from duanju.drama.sound import Manner
from duanju.drama.take import Box, Setup
from duanju.editing import film, titles
from duanju.editing.overlay import Overlay
from duanju.editing.pictures import frame_of, jpeg
from duanju.production.documents import convert, decode
from duanju.sound import mastering, mix
from duanju.vault import Made, Vault

STILL = 360
"""The width of a shot's still on the release page, in pixels."""


class Works:
    """The hands of a run: `works(kind, key, spec)` makes one thing, or finds it made."""

    def __init__(self, hired: Hired, vault: Vault) -> None:
        self.hired, self.vault = hired, vault
        # One shot at a time: drawing and encoding fill two cores between them, and two shots' pictures fill the memory.
        self._on_set = threading.Lock()
        self.makers = {"voice": self.voice, "take": self.take, "mix": self.mix, "cut": self.cut}

    def __call__(self, kind: str, key: str, spec: dict[str, Any]) -> dict[str, Any]:
        """Make one thing and write it into the ledger; what is there already is only found."""
        made = self.vault.find(key)
        if made is None:
            began = time.monotonic()
            result = self.makers[kind](spec)
            made = Made(key, kind, result, time.monotonic() - began, Money())
            self.vault.record(made)
        return made.result

    def voice(self, spec: dict[str, Any]) -> dict[str, Any]:
        """Speak one line; its sound goes into the vault as 32-bit floats."""
        speech = self.hired.voice.speak(
            spec["text"], spec["language"], convert(spec["voice"], VoiceChoice), convert(spec["manner"], Manner)
        )
        buffer = io.BytesIO()
        np.save(buffer, speech.samples.astype(np.float32), allow_pickle=False)
        name = self.vault.put(buffer.getvalue())
        return {
            "media": [name], "samples": len(speech.samples), "rate": speech.rate,
            "phones": [[p.symbol, float(p.start), float(p.end)] for p in speech.phones], "unread": list(speech.unread),
            "voiced": self.hired.voice.abilities().audible,
        }  # fmt: skip

    def take(self, spec: dict[str, Any]) -> dict[str, Any]:
        """Take one shot with its titles; the film segment goes into the vault."""
        setup = convert(spec["setup"], Setup)
        faces = self.hired.camera.faces(setup)
        with self._on_set, self.vault.workspace() as room:
            out = room / "take.mp4"
            film.encode(shooting.roll(self.hired.camera, setup), self.overlays(spec, setup, faces), out,
                        setup.width, setup.height, setup.rate, setup.frames, entrance=spec["entrance"])  # fmt: skip
            still = self.vault.put(jpeg(frame_of(out, setup.frames // 2), STILL))
            return {"media": [self.vault.take_in(out), still], "frames": setup.frames}

    def overlays(self, spec: dict[str, Any], setup: Setup, faces: tuple[Box, ...]) -> list[Overlay]:
        """Return the titles over one shot, the AI label on top."""
        w, h, fonts = setup.width, setup.height, self.hired.fonts
        over = [
            titles.subtitle(convert(s, Subtitle), setup.language, w, h, fonts.sans, faces) for s in spec["subtitles"]
        ]
        if spec["title"]:
            over.append(titles.title(**spec["title"], language=setup.language, style=setup.style, width=w, height=h,
                                     font=fonts.serif, rate=setup.rate, faces=faces, frames=setup.frames))  # fmt: skip
        if spec["ending"] is not None:
            over.append(titles.ending(setup.language, w, h, fonts.serif, spec["ending"], setup.rate, faces))
        over.append(titles.label(w, h, fonts.sans))
        return over

    def mix(self, spec: dict[str, Any]) -> dict[str, Any]:
        """Mix an episode's sound; the WAV file goes into the vault."""
        board = decode(self.vault.get(spec["board"]), Storyboard)
        voices = {line: (self.samples(s["digest"]), int(s["rate"])) for line, s in spec["voices"].items()}
        sound = mix.mix(board, voices, seed=spec["seed"])
        return {"media": [self.vault.put(mastering.wav(sound))]}

    def samples(self, name: str) -> npt.NDArray[np.float32]:
        """Return a spoken line's sound from the vault."""
        out: npt.NDArray[np.float32] = np.load(io.BytesIO(self.vault.get(name)), allow_pickle=False)
        return out

    def cut(self, spec: dict[str, Any]) -> dict[str, Any]:
        """Join takes and sound into the finished film, without encoding a picture again."""
        with self.vault.workspace() as room:
            out = room / "film.mp4"
            film.join([self.vault.path(t) for t in spec["takes"]], self.vault.path(spec["mix"]), out, spec["metadata"])
            return {"media": [self.vault.take_in(out)]}
