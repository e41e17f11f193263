"""The embedded camera: any shot of the board, drawn on a plain processor."""

import ctypes
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path

from duanju.crew import CameraAbilities, Exposure, Frame, covers
from duanju.drama.board import Place, Staging
from duanju.drama.take import Box, Setup
from duanju.theatre import backdrop, card, props
from duanju.theatre.acting import TWOS
from duanju.theatre.backdrop import Backdrop
from duanju.theatre.composite import NOTHING, Compositor, Sheet
from duanju.theatre.framing import Ground, Spot, face_boxes, frame, view
from duanju.theatre.lettering import lettering
from duanju.theatre.pen import STYLES
from duanju.theatre.place import Scenery, build
from duanju.theatre.puppet import Puppet, Sprites, Studio

PLACES_KEPT = 2
LARGE_BLOCK = 1 << 20
"""Bytes from which on a freed block goes back to the system at once: an eighth of a picture."""


class EmbeddedCamera:
    """Takes any setup in the styles "paper" and "ink": figures, places, weather, inserts and cards.

    `font` is a typeface file for letters and cards; without one they show only what the built-in
    face can write. Places and sprites are kept from shot to shot, within a bounded memory.
    """

    name = "embedded"
    version = "2"

    def __init__(self, font: Path | None = None) -> None:
        _give_pictures_back()
        self.letters = lettering(font)
        self.sprites = Sprites()
        self.places: OrderedDict[tuple[Place, str, int, int, int, str], Scenery] = OrderedDict()
        self._building = threading.Lock()

    def abilities(self) -> CameraAbilities:
        """Say what this camera can do."""
        return CameraAbilities(styles=STYLES)

    def roll(self, setup: Setup) -> Iterator[Exposure]:
        """Yield exactly `setup.frames` pictures; the pixels are one buffer that is used again."""
        covers(self.abilities(), setup)
        stage = _Stage(self, setup)
        for n in range(setup.frames):
            yield Exposure(stage.table.picture, stage.compose(n))

    def still(self, setup: Setup, frame: int) -> Frame:
        """Return one picture of the shot as a fresh array: the same as `roll` gives."""
        covers(self.abilities(), setup)
        stage = _Stage(self, setup)
        stage.compose(min(max(0, frame), setup.frames - 1))
        return stage.table.picture

    def faces(self, setup: Setup) -> tuple[Box, ...]:
        """Return the boxes that eyes and mouths keep to during the shot."""
        return face_boxes(setup, frame(setup, _ground(self.scenery(setup))))

    def scenery(self, setup: Setup) -> Scenery:
        """Return the built place of a setup; the last few are kept."""
        near = card.opening_of(setup)
        key = (setup.place, setup.style, setup.world, setup.width, setup.height, near)
        with self._building:
            if key not in self.places:
                self.places[key] = build(*key)
            self.places.move_to_end(key)
            if len(self.places) > PLACES_KEPT:
                self.places.popitem(last=False)
            return self.places[key]


def _give_pictures_back() -> None:
    """Have glibc return the memory of pictures when they are freed.

    Left alone it raises this threshold to the largest block it has seen freed, and keeps what lies in the gaps
    between pictures. Other C libraries need no telling.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(-3, LARGE_BLOCK)  # M_MMAP_THRESHOLD


class _Stage:
    """One shot, ready to be photographed."""

    def __init__(self, camera: EmbeddedCamera, setup: Setup) -> None:
        self.setup = setup
        scenery = camera.scenery(setup)
        framing = frame(setup, _ground(scenery))
        self.backdrop: Backdrop = backdrop.hang(scenery, setup, framing, face_boxes(setup, framing))
        studio = Studio(setup.style, scenery.light, (setup.width, setup.height), camera.sprites)
        zoom, _, dy = framing.crop.at(1.0, setup.width, setup.height)
        floor = min(0.79, scenery.floor) * setup.height * zoom + dy
        thing = setup.staging is Staging.INSERT and setup.prop in props.KNOWN
        words = setup.staging is Staging.CARD or (setup.staging is Staging.INSERT and not thing)
        self.insert = card.Insert(studio, setup, camera.letters, floor) if thing else None
        self.card = card.titled(studio, setup, camera.letters) if words else []
        self.puppets = [Puppet(studio, setup, s, _partner(s, framing.spots)) for s in framing.spots]
        self.table = Compositor(setup.width, setup.height, self.backdrop.grade)
        self.drawn = -1

    def compose(self, n: int) -> Box:
        """Compose frame `n` and return what differs from the frame composed before."""
        at = view(self.setup, n)
        drawing = n // TWOS
        if self.table.view == at and drawing == self.drawn:
            return NOTHING
        self.drawn = drawing
        return self.table.compose(self.stack(drawing), at)

    def stack(self, drawing: int) -> Sequence[Sheet]:
        """Return all sheets of a drawing, back to front."""
        seconds = drawing * TWOS / self.setup.rate
        sheets = [*self.backdrop.back(seconds)]
        if self.insert is not None:
            sheets += self.insert.sheets(drawing * TWOS)
        people = [puppet.sheets(drawing) for puppet in self.puppets]
        falling = self.backdrop.front(seconds)
        if self.backdrop.spares_faces and apart(people):
            for below, _ in people:
                sheets += below
            sheets += falling
            for _, above in people:
                sheets += above
        else:
            for below, above in people:
                sheets += [*below, *above]
            sheets += falling
        return [*sheets, *self.backdrop.before, *self.card]


def apart(people: Sequence[tuple[list[Sheet], list[Sheet]]]) -> bool:
    """Return whether nobody's head or hands lie behind somebody who is drawn later."""
    for i, (_, above) in enumerate(people):
        later = [s for below, _ in people[i + 1 :] for s in below]
        if any(a.meets(b) for a in above for b in later):
            return False
    return True


def _ground(scenery: Scenery) -> Ground:
    return Ground(scenery.floor, scenery.horizon, scenery.table)


def _partner(spot: Spot, spots: Sequence[Spot]) -> Spot | None:
    """Return whom a person looks at, if that one is in the frame."""
    for other in spots:
        if other is not spot and other.actor.subject.character == spot.actor.subject.looks_at:
            return other
    return None
