"""Shooting: a storyboard becomes setups, and a hired camera takes them."""

import hashlib
from collections.abc import Iterator, Mapping

from duanju.crew import Camera, Exposure, Misused, covers
from duanju.drama.board import Shot, Storyboard
from duanju.drama.cast import Cast
from duanju.drama.sound import Spoken
from duanju.drama.take import Actor, Setup, Utterance

VERSION = "1"


def setup_of(board: Storyboard, shot: Shot, cast: Cast, spoken: Mapping[str, Spoken], *, style: str,
             width: int, height: int, world: int) -> Setup:  # fmt: skip
    """Return what the camera is asked for one shot.

    Only what the picture depends on goes in: the same picture elsewhere in the film, or with another
    scene number, is the same setup. Subjects the cast does not know are left out.
    """
    actors = []
    for subject in shot.subjects:
        who = cast.find(subject.character)
        if who is not None:
            actors.append(Actor(subject, who.look))
    speech = []
    for heard in shot.heard:
        line = board.line(heard.line)
        phones = spoken[line.id].phones if line.id in spoken else ()
        speech.append(Utterance(line.character, heard.start, line.frames, phones,
                                line.voice_over, line.feeling, line.strength))  # fmt: skip
    return Setup(
        width=width, height=height, rate=board.rate, frames=shot.frames, style=style, size=shot.size,
        staging=shot.staging, place=board.scene(shot.scene).place, angle=shot.angle, move=shot.move,
        actors=tuple(actors), speech=tuple(speech), prop=shot.prop, text=shot.text, tint=shot.tint,
        language=board.language, seed=int(hashlib.sha256(shot.id.encode()).hexdigest()[:8], 16), world=world,
    )  # fmt: skip


def roll(camera: Camera, setup: Setup) -> Iterator[Exposure]:
    """Let the camera take a setup; yields exactly `setup.frames` pictures.

    Raises Misused when the setup is outside the camera's abilities or it brings another number of pictures.
    """
    covers(camera.abilities(), setup)
    n = 0
    for exposure in camera.roll(setup):
        n += 1
        if n > setup.frames:
            raise Misused(f"{camera.name} brought more than the {setup.frames} pictures it was asked for")
        yield exposure
    if n < setup.frames:
        raise Misused(f"{camera.name} brought {n} pictures of the {setup.frames} it was asked for")
