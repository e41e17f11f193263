"""The air of a place: what hour, weather and season do to sky, light and colour."""

from dataclasses import dataclass, replace

from duanju.drama.board import Place
from duanju.theatre.pen import RICE_PAPER, Light, Rgb, mix, mul, rgb, shade

GREY = rgb("b4bcc0")


@dataclass(frozen=True)
class Hour:
    """One time of day under a clear sky; colours of the sky run from the zenith to the horizon."""

    sky: tuple[Rgb, Rgb, Rgb, Rgb]
    ambient: Rgb
    key: Rgb
    strength: float
    dark: float


def hour(sky: str, ambient: Rgb, key: str, strength: float, dark: float) -> Hour:
    """Return an hour; `sky` holds four colours in hexadecimal."""
    a, b, c, d = (rgb(x) for x in sky.split())
    return Hour((a, b, c, d), ambient, rgb(key), strength, dark)


HOURS = {
    "dawn": hour("5d7ca6 a5b1c6 f0c3a4 f8dcbd", (0.86, 0.84, 0.92), "ffd2a6", 0.6, 0.30),
    "morning": hour("78aed6 a9cde0 d9e2d8 f6e6c6", (0.99, 0.96, 0.91), "ffeec8", 0.6, 0.0),
    "noon": hour("67acdf 93c6e6 bfdcea dcebf2", (1.0, 0.99, 0.97), "fff6e2", 0.45, 0.0),
    "day": hour("74b0da 9fcbe2 c9dfe6 e8ead9", (1.0, 0.98, 0.94), "fff2d8", 0.5, 0.0),
    "afternoon": hour("7faacb a9bfc8 e3cfa2 fbd38a", (0.97, 0.88, 0.76), "ffc46b", 0.75, 0.05),
    "dusk": hour("343a68 624a78 ad5e62 f0aa6a", (0.84, 0.69, 0.71), "ff9e5e", 0.85, 0.42),
    "evening": hour("232a52 3f4068 7d5870 c98a66", (0.58, 0.54, 0.68), "ffb27a", 0.5, 0.66),
    "night": hour("0c1430 14204a 1f3158 34496f", (0.36, 0.44, 0.66), "a9c1e8", 0.5, 0.9),
}


@dataclass(frozen=True)
class Air:
    """Everything the painting of a place must know about hour, weather and season.

    `ambient` is the light on surfaces, `light` the (kinder) light on people, `haze` what distance
    fades into and `thick` how quickly it does (about 0.5 on a clear day, 2 in fog). `dark` is 0 by
    day and near 1 at night; `lamps` says whether lamps burn, `snowy` whether snow lies,
    `tubes` whether the room is lit by white tubes.
    """

    time: str
    weather: str
    season: str
    inside: bool
    sky: tuple[Rgb, Rgb, Rgb, Rgb]
    ambient: Rgb
    light: Light
    haze: Rgb
    thick: float
    dark: float
    lamps: bool
    snowy: bool = False
    tubes: bool = False

    @property
    def wet(self) -> bool:
        """Whether rain falls."""
        return self.weather == "rain"

    @property
    def sunny(self) -> bool:
        """Whether the sun (or the moon) is seen."""
        return self.weather in ("clear", "wind")


def season_of(place: Place) -> str:
    """Return the season that is drawn: where snow lies it is winter, whatever the text calls it; else summer."""
    if place.weather == "snow" or place.stage == "snowfield":
        return "winter"
    return place.season or "summer"


def clouded(h: Hour, weather: str) -> Hour:
    """Return an hour with weather in it: greyer, dimmer, softer."""
    cover, veil, dim, strength = {
        "cloud": (0.6, GREY, (0.93, 0.95, 0.97), 0.4),
        "rain": (0.82, rgb("a6b4b9"), (0.80, 0.86, 0.90), 0.25),
        "snow": (0.8, rgb("cdd3da"), (0.93, 0.96, 1.01), 0.3),
        "fog": (0.85, rgb("ccd2d2"), (0.94, 0.96, 0.97), 0.2),
        "wind": (0.18, GREY, (0.99, 0.99, 1.0), 0.9),
    }.get(weather, (0.0, GREY, (1.0, 1.0, 1.0), 1.0))
    level = 1.0 - 0.80 * h.dark
    tint = mix(mul(veil, mix((level, level, level), h.ambient, 0.5)), h.sky[1], 0.12)
    steps = (0.86, 0.96, 1.04, 1.1)
    sky = [mix(c, shade(tint, k), cover) for c, k in zip(h.sky, steps, strict=True)]
    return Hour(
        (sky[0], sky[1], sky[2], sky[3]),
        mul(h.ambient, dim),
        mix(h.key, GREY, cover * 0.6),
        h.strength * strength,
        max(h.dark, 0.12 if weather == "rain" else h.dark),
    )


TUBES = ("classroom", "hospital", "office", "station", "factory", "corridor", "train")
"""Stages lit by white tubes, not by warm lamps."""


def indoors(h: Hour, lamps: bool, white: bool) -> tuple[Rgb, Light]:
    """Return the light inside a room: by its window in the day, by its lamp when it is dark."""
    if lamps and white:
        glow = mix((0.95, 0.95, 0.92), (0.90, 0.91, 0.90), h.dark)
        return glow, Light((0.97, 0.96, 0.93), rgb("f2f0dc"), -1, 0.5)
    if lamps:
        glow = mix((0.97, 0.83, 0.66), (0.86, 0.70, 0.56), h.dark)
        twilight = max(0.0, 1 - abs(h.dark - 0.45) / 0.35)
        glow = mix(glow, mul((1.1, 1.0, 1.05), h.ambient), 0.5 * twilight)
        return glow, Light((1.0, 0.92, 0.82), rgb("ffc27a"), -1, 0.75)
    ambient = mix(h.ambient, (0.97, 0.95, 0.92), 0.35)
    return ambient, Light(mix(ambient, (1, 1, 1), 0.3), h.key, -1, h.strength * 0.8)


def on_people(h: Hour) -> Light:
    """Return the light people stand in outside: never so dark that a face is lost."""
    level = sum(h.ambient) / 3
    least = 0.90 - 0.16 * h.dark
    a = mix(h.ambient, (level, level, level), 0.25)
    k = max(0.0, least - level)
    return Light((min(1.0, a[0] + k), min(1.0, a[1] + k), min(1.0, a[2] + k)), h.key, -1, h.strength)


def air_of(place: Place, style: str, side: int = -1) -> Air:
    """Return the air of a place in one style, lit from `side`; ink keeps its sky near the bare paper."""
    weather = place.weather or "clear"
    h = clouded(HOURS.get(place.time, HOURS["day"]), weather)
    lamps = h.dark > 0.25 or (h.dark > 0 and place.inside and weather == "rain")
    tubes = place.inside and place.stage in TUBES
    ambient, light = indoors(h, lamps, tubes) if place.inside else (h.ambient, on_people(h))
    sky = h.sky
    if style == "ink":
        ambient = mix(ambient, (sum(ambient) / 3,) * 3, 0.5)
        if place.inside:
            ambient = mix(ambient, (1.0, 0.99, 0.96), 0.45)
        leave = 0.68 - 0.42 * h.dark
        paper = mul(RICE_PAPER, mix(ambient, (1, 1, 1), 0.6 * (1 - h.dark)))
        a, b, c, d = (
            mix(mix(x, (sum(x) / 3,) * 3, 0.5), paper, leave + k)
            for x, k in zip(sky, (0.0, 0.14, 0.2, 0.12), strict=True)
        )
        sky = (a, b, c, d)
    snowy = weather == "snow" or (place.stage == "snowfield" and not place.inside)
    thick = {"rain": 1.25, "snow": 1.1, "fog": 2.6, "cloud": 0.8}.get(weather, 0.6)
    haze = mix(mix(sky[2], sky[3], 0.5), sky[1], 0.22)
    return Air(
        place.time or "day",
        weather,
        season_of(place),
        place.inside,
        sky,
        ambient,
        replace(light, side=side),
        haze,
        thick,
        h.dark,
        lamps,
        snowy,
        tubes,
    )
