"""A long script is cut into episodes of one to two and a half minutes."""

import re
from dataclasses import replace

from duanju.drama.pace import spoken_seconds
from duanju.drama.script import Element, Kind, Scene, Script

SHORTEST, LONGEST = 60.0, 150.0
WHOLE = 180.0
"""A script up to this many seconds stays one episode; what is left of a longer one is held to `LONGEST`."""
ACTION_SECONDS = 2.5
_QUESTION = re.compile(r"[?？][”’\"'」』）)]*\s*$")


def seconds(element: Element) -> float:
    """Estimate how long an element takes on screen."""
    if element.type is Kind.DIALOGUE or element.type is Kind.LYRICS:
        return spoken_seconds(element.text)
    return 0.0 if element.type is Kind.NOTE else ACTION_SECONDS


def episodes(script: Script) -> tuple[Script, ...]:
    """Cut a script into episodes at scene ends, or where a question stands open; a short one stays whole."""
    flat = [(s, e) for s, scene in enumerate(script.scenes) for e in scene.elements]
    lengths = [seconds(e) for _, e in flat]
    left = sum(lengths)
    if left <= WHOLE or not flat:
        return (script,)
    parts: list[list[tuple[int, Element]]] = []
    start = 0
    while start < len(flat):
        stop = len(flat) if left <= LONGEST else _cut(flat, lengths, start, left)
        parts.append(flat[start:stop])
        left -= sum(lengths[start:stop])
        start = stop
    return tuple(_episode(script, part, n, len(parts)) for n, part in enumerate(parts, 1))


def _cut(flat: list[tuple[int, Element]], lengths: list[float], start: int, left: float) -> int:
    """Return where an episode that begins at `start` ends best."""
    best, score, length = start + 1, -1.0, 0.0
    for n in range(start, len(flat)):
        length += lengths[n]
        if length > LONGEST and n > start:
            break
        best = n + 1 if score < 0 else best
        if length < SHORTEST or 0 < left - length < SHORTEST:
            continue
        value = _ends_well(flat, n) - abs(length - 100) / 60
        if value > score or score < 0:
            best, score = n + 1, max(value, 0.0)
    return best


def _ends_well(flat: list[tuple[int, Element]], n: int) -> float:
    """Return how good an ending an element is: a scene's end, an open question."""
    scene, element = flat[n]
    last_of_scene = n + 1 == len(flat) or flat[n + 1][0] != scene
    question = element.type is Kind.DIALOGUE and _QUESTION.search(element.text)
    return 2.0 * last_of_scene + 1.5 * bool(question)


def _episode(script: Script, part: list[tuple[int, Element]], number: int, of: int) -> Script:
    scenes: list[Scene] = []
    for s, element in part:
        if not scenes or scenes[-1].heading is not script.scenes[s].heading or scenes[-1].number != s:
            scenes.append(replace(script.scenes[s], number=s, elements=()))
        scenes[-1] = replace(scenes[-1], elements=(*scenes[-1].elements, element))
    title = {**script.title, "Episode": f"{number}/{of}"}
    return Script(title, tuple(replace(s, number=n) for n, s in enumerate(scenes, 1)), script.language)
