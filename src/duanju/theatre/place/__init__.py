"""Places: every stage of the board, built of a small vocabulary of parts, in any hour, weather and season."""

from duanju.drama.board import Place
from duanju.theatre.pen import STYLES
from duanju.theatre.place import homes, yards
from duanju.theatre.place.air import air_of
from duanju.theatre.place.light import grade
from duanju.theatre.place.painter import Painter, seed_of
from duanju.theatre.place.scenery import Grade, Plane, Scenery, Weather
from duanju.theatre.place.weather import weather

__all__ = ["Grade", "Plane", "Scenery", "Weather", "build"]

STAGES = {
    "courtyard": yards.courtyard,
    "street": yards.street,
    "kitchen": homes.kitchen,
}


def western(words: str) -> bool:
    """Return whether the author names the place in Latin letters and not in Chinese."""
    latin = any("a" <= c <= "z" for c in words.lower())
    return latin and not any("\u3400" <= c <= "\u9fff" for c in words)


def build(place: Place, style: str, world: int, width: int, height: int) -> Scenery:
    """Return the scenery of a place in a style, for a frame of `width` by `height` pixels.

    The same words in the same world give the same place, whatever the hour and the weather. An
    unknown stage becomes a plain interior or exterior; an unknown style is drawn as paper.
    """
    style = style if style in STYLES else STYLES[0]
    seed = seed_of(world, place.stage, place.words)
    p = Painter(style, air_of(place, style), place.words, seed, width, height, western(place.words), bool(seed & 8))
    paint = STAGES.get(place.stage) or (homes.kitchen if place.inside else yards.street)
    paint(p)
    fraction = [(y * p.scale + p.offset[1]) / height for y in (p.floor, p.horizon)]
    table = None if p.table is None else (p.table * p.scale + p.offset[1]) / height
    slot = len(p.planes) if p.slot is None else p.slot
    return Scenery(tuple(p.planes), slot, p.air.light, fraction[0], fraction[1], table, grade(p), weather(p))
