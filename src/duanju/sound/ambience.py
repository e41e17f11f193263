"""The sound of places: two or three quiet layers for each scene, by its stage, hour, weather and season."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from duanju.drama.board import Place, Storyboard
from duanju.sound.synth import (
    RATE,
    Mono,
    Stereo,
    band,
    brown,
    bump,
    chance,
    decay,
    gain,
    level,
    modes,
    pink,
    put,
    saw,
    seconds,
    slow,
    tiled,
    times,
    tone,
    white,
)

FADE = 0.75
"""Seconds over which one scene's air gives way to the next."""
LOOP = 14.0
"""Seconds of a layer before it repeats."""

Rng = np.random.Generator


@dataclass(frozen=True)
class Air:
    """One stationary layer: its noise, its band in Hz, how much it sways (0-1) and its level in dB under speech."""

    noise: str
    low: float
    high: float
    sway: float
    under: float


@dataclass(frozen=True)
class Detail:
    """One sound that returns at random: its name, the mean gap in seconds, its level in dB under speech."""

    sound: str
    gap: float
    under: float


_ROOM = Air("brown", 30, 320, 0.15, -27)
_FAR_CITY = Air("pink", 60, 600, 0.35, -28)
_LEAVES = Air("white", 700, 4200, 0.8, -32)
_SOFT_WIND = Air("pink", 150, 900, 0.7, -29)

_INDOORS: dict[str, tuple[tuple[Air, ...], tuple[Detail, ...]]] = {
    "kitchen": ((_ROOM, Air("white", 200, 900, 0.1, -30)), (Detail("drip", 3.2, -27), Detail("boil", 5.0, -28))),
    "bedroom": ((_ROOM,), (Detail("tick", 0.5, -34), Detail("wood", 11.0, -28))),
    "living-room": ((_ROOM,), (Detail("tick", 0.5, -33), Detail("wood", 13.0, -28))),
    "shop": ((_ROOM, _FAR_CITY), (Detail("tick", 0.5, -34), Detail("car", 14.0, -30))),
    "restaurant": ((_ROOM, Air("babble", 250, 1900, 0.4, -28)), (Detail("dishes", 4.0, -26),)),
    "hospital": ((Air("pink", 150, 500, 0.05, -27),), (Detail("monitor", 1.6, -29), Detail("wheels", 17.0, -28))),
    "office": ((Air("hum", 50, 400, 0.05, -31), _ROOM), (Detail("keys", 2.6, -29), Detail("wheels", 23.0, -31))),
    "classroom": ((_ROOM, Air("babble", 300, 1800, 0.5, -34)), (Detail("sparrow", 6.0, -31),)),
    "factory": ((Air("hum", 50, 700, 0.15, -26), Air("brown", 30, 500, 0.2, -25)), (Detail("clank", 3.0, -26),)),
    "station": ((Air("babble", 200, 1500, 0.5, -28), Air("brown", 30, 400, 0.3, -26)), (Detail("wheels", 8.0, -28),)),
    "train": ((Air("brown", 20, 130, 0.3, -20), Air("pink", 200, 1400, 0.2, -30)), (Detail("joints", 1.1, -25),)),
    "car": ((Air("motor", 35, 260, 0.12, -22), Air("pink", 150, 900, 0.3, -28)), (Detail("car", 6.0, -28),)),
    "theatre": ((_ROOM, Air("babble", 200, 1200, 0.4, -33)), (Detail("wood", 9.0, -29),)),
    "temple": ((_ROOM, Air("white", 400, 2000, 0.8, -33)), (Detail("bell", 19.0, -25),)),
    "corridor": ((Air("pink", 90, 480, 0.08, -28),), (Detail("wheels", 15.0, -30),)),
    "interior": ((_ROOM,), (Detail("wood", 12.0, -29),)),
}
_OUTDOORS: dict[str, tuple[tuple[Air, ...], tuple[Detail, ...]]] = {
    "courtyard": ((_SOFT_WIND, _FAR_CITY), (Detail("sparrow", 2.4, -26), Detail("bicycle", 21.0, -28))),
    "street": ((Air("pink", 50, 900, 0.35, -25),), (Detail("car", 5.0, -23), Detail("horn", 13.0, -27))),
    "alley": ((_FAR_CITY, _SOFT_WIND), (Detail("bicycle", 14.0, -27), Detail("dog", 17.0, -30))),
    "village": ((_SOFT_WIND, _LEAVES), (Detail("sparrow", 3.0, -26), Detail("dog", 13.0, -29))),
    "field": ((_LEAVES, _SOFT_WIND), (Detail("sparrow", 4.0, -28),)),
    "market": (
        (Air("babble", 250, 2100, 0.4, -24), _FAR_CITY),
        (Detail("dishes", 6.0, -27), Detail("bicycle", 9.0, -26)),
    ),
    "station": (
        (Air("babble", 200, 1500, 0.5, -28), _FAR_CITY),
        (Detail("motor", 9.0, -25), Detail("wheels", 10.0, -28)),
    ),
    "bus-stop": ((Air("pink", 50, 900, 0.35, -26),), (Detail("car", 5.0, -24), Detail("motor", 15.0, -25))),
    "river": ((Air("white", 500, 4200, 0.5, -26), _SOFT_WIND), (Detail("lap", 1.7, -26), Detail("sparrow", 8.0, -30))),
    "bridge": ((Air("white", 500, 3200, 0.5, -28), _FAR_CITY), (Detail("lap", 2.2, -28), Detail("car", 9.0, -27))),
    "sea": ((Air("surf", 120, 5200, 1.0, -22),), (Detail("gull", 9.0, -28),)),
    "mountain": ((Air("white", 400, 2000, 0.9, -27),), (Detail("owl", 15.0, -29), Detail("sparrow", 6.0, -30))),
    "forest": ((_LEAVES, Air("white", 400, 2000, 0.9, -30)), (Detail("sparrow", 2.6, -27),)),
    "temple": ((Air("white", 400, 2000, 0.9, -28),), (Detail("bell", 17.0, -23), Detail("sparrow", 5.0, -29))),
    "rooftop": ((_FAR_CITY, Air("pink", 150, 1200, 0.8, -27)), (Detail("car", 9.0, -29),)),
    "park": ((_LEAVES, _FAR_CITY), (Detail("sparrow", 2.6, -26), Detail("bicycle", 15.0, -28))),
    "snowfield": ((Air("pink", 120, 700, 0.9, -28),), ()),
    "grave": ((Air("white", 400, 2000, 0.9, -28), _SOFT_WIND), (Detail("crow", 12.0, -29),)),
    "exterior": ((_SOFT_WIND, _FAR_CITY), (Detail("sparrow", 5.0, -29),)),
}
_NIGHTLESS = {"sparrow", "bicycle", "keys", "gull", "crow"}
_NIGHTLY = {"owl"}
_LIVING = {"sparrow", "gull", "crow", "cricket", "frog", "dog", "bicycle"}
_GREEN = {"courtyard", "village", "field", "river", "bridge", "mountain", "forest", "temple", "park", "grave", "alley"}


def layers(place: Place) -> tuple[tuple[Air, ...], tuple[Detail, ...]]:
    """Return what is heard in a place at its hour, in its weather and season."""
    table = _INDOORS if place.inside else _OUTDOORS
    airs, details = table.get(place.stage) or table["interior" if place.inside else "exterior"]
    night = place.time in ("night", "evening")
    if night:
        airs = tuple(Air(a.noise, a.low, a.high, a.sway, a.under - 4) for a in airs)
        details = tuple(d for d in details if d.sound not in _NIGHTLESS)
    else:
        details = tuple(d for d in details if d.sound not in _NIGHTLY)
    if (
        place.season == "summer"
        and not place.inside
        and place.stage in _GREEN
        and place.weather in ("", "clear", "cloud")
    ):
        extra = (Detail("cricket", 0.9, -28),) if night else (Detail("cicada", 4.5, -30),)
        details = (*details, *extra)
    if place.season in ("spring", "summer") and night and place.stage in ("river", "field", "village"):
        details = (*details, Detail("frog", 1.8, -29))
    return _weathered(place, airs, details)


def _weathered(
    place: Place, airs: tuple[Air, ...], details: tuple[Detail, ...]
) -> tuple[tuple[Air, ...], tuple[Detail, ...]]:
    weather = place.weather
    if (weather in ("rain", "snow", "wind") and not place.inside) or place.season == "winter":
        details = tuple(d for d in details if d.sound not in _LIVING)
    if weather == "rain" and place.inside:
        return (*airs, Air("white", 180, 1900, 0.25, -24)), (*details, Detail("roof", 0.16, -31))
    if weather == "rain":
        return (Air("white", 900, 8200, 0.2, -22), *airs[:1]), (*details, Detail("drop", 0.11, -28))
    if weather == "wind":
        under = -27 if place.inside else -21
        return (*airs[:1], Air("pink", 90, 600 if place.inside else 1500, 1.0, under)), details
    if weather == "snow" and not place.inside:
        hushed = tuple(_muffled(a, 700, 4) for a in airs[:1])
        return (*hushed, Air("white", 2500, 6500, 0.6, -38)), details
    if weather == "fog":
        return tuple(_muffled(a, 1100, 2) for a in airs), details
    return airs, details


def _muffled(air: Air, top: float, quieter: float) -> Air:
    """Return an air without what lies above `top` Hz; one that lies higher as a whole keeps half an octave."""
    return Air(air.noise, air.low, min(air.high, max(top, air.low * 1.5)), air.sway, air.under - quieter)


def track(board: Storyboard, samples: int, speech: float, seed: int) -> Stereo:
    """Return the ambience of an episode: unbroken within a scene, crossfaded between two."""
    out = np.zeros((samples, 2), np.float32)
    fade = seconds(FADE)
    at = 0
    for number, start, end in _scenes(board, samples):
        place = next((s.place for s in board.scenes if s.number == number), Place())
        before, after = (fade if start else 0), (fade if end < samples else 0)
        a, b = max(0, start - before // 2), min(samples, end + after // 2)
        bed = _bed(place, b - a, speech, seed)
        if before:
            k = min(fade, len(bed))
            bed[:k] *= np.sin(np.linspace(0, np.pi / 2, k, dtype=np.float32))[:, None]
        if after:
            k = min(fade, len(bed))
            bed[-k:] *= np.cos(np.linspace(0, np.pi / 2, k, dtype=np.float32))[:, None]
        out[a:b] += bed
        at = end
    assert at == samples or not board.shots
    return out


def _scenes(board: Storyboard, samples: int) -> list[tuple[int, int, int]]:
    """Return (scene, first sample, end) of each unbroken stretch of one scene."""
    runs: list[tuple[int, int]] = []
    for shot in board.shots:
        if runs and runs[-1][0] == shot.scene:
            runs[-1] = (shot.scene, runs[-1][1] + shot.frames)
        else:
            runs.append((shot.scene, shot.frames))
    out, at = [], 0
    for i, (scene, frames) in enumerate(runs):
        a = round(at * RATE / board.rate)
        at += frames
        out.append((scene, a, samples if i == len(runs) - 1 else round(at * RATE / board.rate)))
    return out


def _bed(place: Place, n: int, speech: float, seed: int) -> Stereo:
    out = np.zeros((n, 2), np.float32)
    airs, details = layers(place)
    for i, air in enumerate(airs):
        for side in (0, 1):
            rng = chance(seed, "air", place.stage, place.words, i, side)
            sound = _air(air, rng)
            loud = level(sound) or 1.0
            out[:, side] += tiled(sound, n) * np.float32(speech * gain(air.under) / loud)
    for d in details:
        _scatter(out, d, chance(seed, "detail", place.stage, place.words, d.sound), speech)
    return out


def _air(air: Air, rng: Rng) -> Mono:
    n = seconds(LOOP)
    if air.noise == "hum":
        sound = sum((tone(50.0 * k, n, rng.uniform(0, 6)) / k for k in (1, 2, 3, 5, 7)), np.zeros(n, np.float32))
        sound = band(sound + pink(rng, n), air.low, air.high)
    elif air.noise == "motor":
        speed = slow(rng, n, 0.3, 43, 49)
        reed = saw(speed)
        sound = band(reed + pink(rng, n) * 0.5, air.low, air.high)
    elif air.noise == "babble":
        sound = np.zeros(n, np.float32)
        for _ in range(4):
            low = float(rng.uniform(air.low, air.low * 2))
            sound += band(white(rng, n), low, low * 2.4) * slow(rng, n, 3.6, 0, 1) ** 2 * slow(rng, n, 0.4, 0.2, 1)
        sound = band(sound, air.low, air.high)
    elif air.noise == "surf":
        swell = np.maximum(0.06, np.sin(2 * np.pi * times(n) / np.float32(LOOP / 2)) ** 3)
        surf: Mono = band(white(rng, n), air.low, air.high, 1) * swell.astype(np.float32)
        return surf
    else:
        makers: dict[str, Callable[[Rng, int], Mono]] = {"brown": brown, "pink": pink, "white": white}
        sound = band(makers[air.noise](rng, n), air.low, air.high)
    return sound * slow(rng, n, 0.35, 1 - air.sway * 0.8, 1)


def _scatter(out: Stereo, detail: Detail, rng: Rng, speech: float) -> None:
    """Set a detail on a bed at random gaps; a clock keeps its beat, and no detail is ever alike twice."""
    make = _DETAILS[detail.sound]
    steady = detail.sound in ("tick", "joints", "monitor")
    at = float(rng.uniform(0.1, min(detail.gap, 4.0)))
    pool = [make(rng) for _ in range(3 if steady else 6)]
    i = 0
    while at * RATE < len(out):
        sound = pool[i % len(pool) if steady else int(rng.integers(len(pool)))]
        loud = float(np.max(np.abs(sound))) * 0.35 or 1.0
        pan = 0.25 if steady else float(rng.uniform(-0.7, 0.7))
        volume = speech * gain(detail.under + (0 if steady else rng.uniform(-5, 1))) / loud
        put(out, sound, round(at * RATE), volume, pan)
        at += detail.gap if steady else max(0.06, float(rng.exponential(detail.gap * 0.7)) + detail.gap * 0.3)
        i += 1


def _drip(rng: Rng) -> Mono:
    n = seconds(0.09)
    f = np.linspace(rng.uniform(900, 1300), rng.uniform(1700, 2300), n, dtype=np.float32)
    return tone(f, n) * decay(n, 0.012)


def _boil(rng: Rng) -> Mono:
    n = seconds(2.4)
    out: Mono = np.zeros(n, np.float32)
    for at in rng.integers(0, n - seconds(0.08), 60):
        k = seconds(0.06)
        f = np.linspace(rng.uniform(240, 520), rng.uniform(500, 900), k, dtype=np.float32)
        out[at : at + k] += tone(f, k) * decay(k, 0.012) * rng.uniform(0.2, 1)
    return out * bump(n)


def _tick(rng: Rng) -> Mono:
    return modes([1900, 3300, 5200], [0.004, 0.003, 0.002], seconds(0.05), rng)


def _wood(rng: Rng) -> Mono:
    return modes([rng.uniform(280, 420), 760, 1340], [0.018, 0.01, 0.006], seconds(0.12), rng)


def _dishes(rng: Rng) -> Mono:
    base = float(rng.uniform(1500, 2600))
    return modes([base, base * 1.6, base * 2.4], [0.08, 0.05, 0.03], seconds(0.4), rng)


def _monitor(_: Rng) -> Mono:
    n = seconds(0.14)
    return tone(880.0, n) * bump(n, 0.3)


def _wheels(rng: Rng) -> Mono:
    n = seconds(3.0)
    rattle = band(white(rng, n), 150, 1100) * (0.5 + 0.5 * np.sign(tone(float(rng.uniform(9, 13)), n)))
    return rattle.astype(np.float32) * bump(n, 2)


def _keys(rng: Rng) -> Mono:
    n = seconds(1.6)
    out: Mono = np.zeros(n, np.float32)
    for at in np.sort(rng.integers(0, n - seconds(0.05), 9)):
        k = seconds(0.03)
        out[at : at + k] += band(white(rng, k), 1200, 5200) * decay(k, 0.004)
    return out


def _clank(rng: Rng) -> Mono:
    return modes([rng.uniform(300, 480), 910, 1720, 2890], [0.12, 0.09, 0.06, 0.04], seconds(0.7), rng)


def _joints(rng: Rng) -> Mono:
    n = seconds(0.5)
    out: Mono = np.zeros(n, np.float32)
    for at in (0.0, 0.09, 0.27, 0.36):
        k = seconds(0.12)
        i = seconds(at) - 1
        out[i : i + k] += band(white(rng, k), 60, 700) * decay(k, 0.016)
    return out


def _sparrow(rng: Rng) -> Mono:
    n = seconds(0.9)
    out: Mono = np.zeros(n, np.float32)
    base = float(rng.uniform(2700, 4300))
    for i in range(int(rng.integers(2, 6))):
        k = seconds(0.07)
        f = base * (1 + 0.22 * np.sin(np.linspace(0, rng.uniform(3, 8), k))).astype(np.float32)
        at = seconds(0.13 * i)
        out[at : at + k] += tone(f.astype(np.float32), k) * bump(k) * rng.uniform(0.5, 1)
    return out


def _cricket(rng: Rng) -> Mono:
    n = seconds(0.7)
    pulse: Mono = np.maximum(0, tone(float(rng.uniform(13, 18)), n))
    return tone(float(rng.uniform(4200, 4800)), n) * pulse * pulse * bump(n)


def _cicada(rng: Rng) -> Mono:
    n = seconds(4.0)
    return band(white(rng, n), 4600, 6800) * (0.6 + 0.4 * tone(84.0, n)) * bump(n)


def _frog(rng: Rng) -> Mono:
    n = seconds(0.35)
    f = float(rng.uniform(420, 640))
    return tone(f, n) * np.maximum(0, tone(float(rng.uniform(26, 34)), n)) * bump(n)


def _car(rng: Rng) -> Mono:
    n = seconds(4.5)
    shape = np.exp(-(((np.linspace(-1, 1, n)) / 0.35) ** 2)).astype(np.float32)
    return band(pink(rng, n), 60, 420) * shape + band(white(rng, n), 400, 2200) * shape**3 * 0.16


def _horn(rng: Rng) -> Mono:
    n = seconds(0.5)
    f = float(rng.uniform(330, 430))
    reed = np.sign(tone(f, n)) + np.sign(tone(f * 1.26, n))
    return band(reed.astype(np.float32), 250, 1300) * bump(n, 0.4)


def _bicycle(rng: Rng) -> Mono:
    n = seconds(0.5)
    ring = modes([2450, 3890, 5600], [0.09, 0.07, 0.04], n, rng)
    ring[seconds(0.14) :] += ring[: n - seconds(0.14)] * 0.7
    return ring


def _far_dog(rng: Rng) -> Mono:
    n = seconds(0.7)
    out: Mono = np.zeros(n, np.float32)
    for at in (0.0, float(rng.uniform(0.28, 0.4))):
        k = seconds(0.14)
        f = np.interp(np.arange(k), [0, k * 0.3, k], [420, 600, 360]).astype(np.float32)
        reed = saw(f)
        i = seconds(at)
        out[i : i + k] += band(reed, 450, 1300) * bump(k)
    return out


def _lap(rng: Rng) -> Mono:
    n = seconds(1.3)
    return band(white(rng, n), 250, 1500) * bump(n, 3)


def _gull(_: Rng) -> Mono:
    n = seconds(0.6)
    f = np.interp(np.arange(n), [0, n * 0.3, n], [1250, 1900, 1000]).astype(np.float32)
    reed = saw(f)
    return band(reed, 1200, 4500) * bump(n)


def _crow(rng: Rng) -> Mono:
    n = seconds(0.4)
    reed = saw(np.linspace(560, 430, n))
    return band(reed + white(rng, n), 700, 2100) * bump(n)


def _owl(_: Rng) -> Mono:
    n = seconds(1.5)
    env = np.zeros(n, np.float32)
    for at, k in ((0.0, 0.25), (0.5, 0.2), (0.75, 0.6)):
        i, m = seconds(at), seconds(k)
        env[i : i + m] = np.hanning(m)[: n - i]
    return tone(380.0, n) * env


def _temple_bell(rng: Rng) -> Mono:
    n = seconds(7.0)
    f = float(rng.uniform(118, 160))
    return modes([f, f * 2.01, f * 2.98, f * 4.2, f * 5.4], [1.6, 1.0, 0.6, 0.3, 0.15], n, rng)


def _drop(rng: Rng) -> Mono:
    n = seconds(0.03)
    return tone(float(rng.uniform(1500, 5200)), n) * decay(n, 0.0035, 0.0005)


def _roof(rng: Rng) -> Mono:
    n = seconds(0.06)
    return tone(float(rng.uniform(300, 900)), n) * decay(n, 0.007, 0.0005)


def _bus(rng: Rng) -> Mono:
    n = seconds(4.0)
    speed = np.interp(np.arange(n), [0, n * 0.5, n], [38, 55, 36]).astype(np.float32)
    reed = saw(speed)
    return (band(reed, 35, 300) + band(pink(rng, n), 80, 600) * 0.5) * bump(n)


_DETAILS: dict[str, Callable[[Rng], Mono]] = {
    "drip": _drip,
    "boil": _boil,
    "tick": _tick,
    "wood": _wood,
    "dishes": _dishes,
    "monitor": _monitor,
    "wheels": _wheels,
    "keys": _keys,
    "clank": _clank,
    "joints": _joints,
    "sparrow": _sparrow,
    "cricket": _cricket,
    "cicada": _cicada,
    "frog": _frog,
    "car": _car,
    "horn": _horn,
    "bicycle": _bicycle,
    "dog": _far_dog,
    "lap": _lap,
    "gull": _gull,
    "crow": _crow,
    "owl": _owl,
    "bell": _temple_bell,
    "drop": _drop,
    "roof": _roof,
    "motor": _bus,
}  # fmt: skipf places: two or three quiet layers for each scene, by its stage, hour, weather and season."""
