"""Places: every stage of the board, built of a small vocabulary of parts, in any hour, weather and season."""

from collections.abc import Callable
from dataclasses import replace

from duanju.drama.board import Place
from duanju.theatre.pen import STYLES
from duanju.theatre.place import (
    bedrooms,
    coach,
    homes,
    industry,
    landmarks,
    nature,
    public,
    stops,
    town,
    trade,
    vehicles,
    waters,
    yards,
)
from duanju.theatre.place.air import air_of
from duanju.theatre.place.light import grade
from duanju.theatre.place.openings import OPENINGS, opening
from duanju.theatre.place.painter import Painter, seed_of
from duanju.theatre.place.scenery import Grade, Plane, Scenery, Weather
from duanju.theatre.place.weather import weather

__all__ = ["OPENINGS", "Grade", "Plane", "Scenery", "Weather", "build", "western"]

INSIDE = {
    "kitchen": homes.kitchen,
    "living-room": homes.living_room,
    "bedroom": bedrooms.bedroom,
    "shop": trade.shop,
    "restaurant": trade.restaurant,
    "station": public.hall,
    "train": vehicles.train,
    "car": vehicles.car,
    "classroom": public.classroom,
    "hospital": public.hospital,
    "office": public.office,
    "factory": industry.factory,
    "theatre": public.theatre,
    "corridor": public.corridor,
    "market": trade.shop,
    "interior": homes.interior,
}
OUTSIDE = {
    "courtyard": yards.courtyard,
    "street": town.street,
    "alley": town.alley,
    "village": nature.village,
    "field": nature.field,
    "market": town.market,
    "shop": town.facade,
    "restaurant": town.facade,
    "station": stops.forecourt,
    "train": stops.forecourt,
    "bus-stop": stops.bus_stop,
    "car": town.street,
    "river": waters.river,
    "bridge": waters.bridge,
    "sea": waters.sea,
    "mountain": nature.mountain,
    "forest": nature.forest,
    "temple": landmarks.temple,
    "rooftop": landmarks.rooftop,
    "park": nature.park,
    "snowfield": nature.snowfield,
    "grave": nature.grave,
    "exterior": town.facade,
}


CORRECTIONS = (
    (("shop", "restaurant", "interior", "market"), ("厨房", "后厨", "灶", "kitchen", "scullery"), homes.kitchen),
    (("train", "car"), ("班车", "客车", "大巴", "公交", "巴士", "bus", "coach"), coach.bus),
)
"""Where the author's words know better than the stage: the stages, the words, what to paint."""


def settled(place: Place) -> Place:
    """Return the place with `inside` put right: a courtyard is never indoors, a bedroom always is."""
    here, there = (INSIDE, OUTSIDE) if place.inside else (OUTSIDE, INSIDE)
    if place.stage not in here and place.stage in there:
        return replace(place, inside=not place.inside)
    return place


def painter_of(place: Place) -> Callable[[Painter], None]:
    """Return what paints a settled place; for an unknown stage a plain room or front."""
    words = place.words.lower()
    for stages, hints, paint in CORRECTIONS:
        if place.inside and place.stage in stages and any(h in words for h in hints):
            return paint
    return INSIDE.get(place.stage, homes.interior) if place.inside else OUTSIDE.get(place.stage, town.facade)


def western(words: str, language: str = "") -> bool:
    """Return whether the author names the place in Latin letters; of a place without a name, by the language."""
    words = words or ("a" if language not in ("", "zh") else "")
    latin = any("a" <= c <= "z" for c in words.lower())
    return latin and not any("\u3400" <= c <= "\u9fff" for c in words)


def build(place: Place, style: str, world: int, width: int, height: int, near: str = "") -> Scenery:
    """Return the scenery of a place in a style, for a frame of `width` by `height` pixels.

    `near` is one of OPENINGS for the place's door or window alone, filling the frame, or "".

    The same words in the same world give the same place, whatever the hour and the weather. An
    unknown stage becomes a plain interior or exterior; an unknown style is drawn as paper.
    """
    style = style if style in STYLES else STYLES[0]
    place = settled(place)
    seed = seed_of(world, place.stage, place.words)
    p = Painter(
        style,
        air_of(place, style, 1 if seed & 16 else -1),
        place.words,
        seed,
        width,
        height,
        western(place.words),
        bool(seed & 8),
    )
    (opening(near, place.stage) if near else painter_of(place))(p)
    fraction = [(y * p.scale + p.offset[1]) / height for y in (p.floor, p.horizon)]
    table = None if p.table is None else (p.table * p.scale + p.offset[1]) / height
    slot = len(p.planes) if p.slot is None else p.slot
    return Scenery(tuple(p.planes), slot, p.air.light, fraction[0], fraction[1], table, grade(p), weather(p))
