"""Small setups for the tests of the stage."""

from typing import Any

from duanju.drama.board import Place, Size, Staging, Subject
from duanju.drama.cast import Look
from duanju.drama.sound import Phone
from duanju.drama.take import Actor, Setup, Utterance

WIDTH, HEIGHT = 270, 480
MOTHER = Look(
    sex="female", age=56, face="round", hair="bun", hair_color="#6b6462", clothes="padded", color="#7d3b3b", seed=3
)
DAUGHTER = Look(sex="female", age=19, build="slim", hair="ponytail", clothes="coat", color="#3c5a63", seed=4)
DRIVER = Look(
    sex="male", age=58, build="broad", face="square", hair="receding", clothes="jacket", color="#4b5548", seed=5
)
CHILD = Look(sex="male", age=7, hair="bowl", clothes="sweater", color="#a0522d", seed=6)
YARD = Place("courtyard", "奶奶家的院子", False, "dusk", "", "autumn")
KITCHEN = Place("kitchen", "back kitchen of a chip shop", True, "morning", "rain", "autumn")
SNOWY = Place("street", "县汽车站", False, "evening", "snow", "winter")


def person(name: str, look: Look, **subject: Any) -> Actor:
    """One person of a setup."""
    return Actor(Subject(name, **subject), look)


MA = person("妈", MOTHER, at="left", facing="right", looks_at="小满", feeling="sadness", strength=0.8)
XIAOMAN = person("小满", DAUGHTER, at="right", facing="left", looks_at="妈", feeling="worry")
ZHOU = person("老周", DRIVER, at="centre")


def line(name: str, start: int, frames: int, **kw: Any) -> Utterance:
    """A line with one phoneme every eighth of a second."""
    count = max(1, int(frames / 24 * 8))
    phones = tuple(Phone("aiumoə"[i % 6], i / 8, (i + 1) / 8) for i in range(count))
    return Utterance(name, start, frames, phones, **kw)


def setup(
    size: Size = Size.MCU, staging: Staging = Staging.SINGLE, actors: tuple[Actor, ...] = (MA,), **kw: Any
) -> Setup:
    """A small shot of two seconds at most."""
    given: dict[str, Any] = {
        "width": WIDTH, "height": HEIGHT, "rate": 24, "frames": 24, "style": "paper", "place": YARD,
        "seed": 7, "world": 5,
    }  # fmt: skip
    return Setup(size=size, staging=staging, actors=actors, **(given | kw))
