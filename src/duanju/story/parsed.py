"""The parsed script as plain data, for `duanju script --json`."""

from dataclasses import replace
from typing import Any

from duanju.drama.script import Element, Kind, Scene, Script

_UNPRINTED = ("/*", "===")


def as_json(script: Script) -> dict[str, Any]:
    """Return the script as one JSON-ready document: title, scenes with their elements, characters.

    Sections, synopses and notes are notes there, told apart by `mark`. What few scripts have (a scene's own number as
    `label`, `mark`, `stress`, `manners`) is there only where it is said. Cut text and page breaks are left out;
    notes on top of the script stand in its first scene.
    """
    return {
        "title": dict(script.title),
        "scenes": [_scene(scene) for scene in _without_prelude(script.scenes)],
        "characters": list(script.characters),
    }


def _without_prelude(scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """Return the scenes with a first one that has no heading and only notes joined to the next."""
    if len(scenes) < 2 or scenes[0].heading or any(e.type is not Kind.NOTE for e in scenes[0].elements):
        return scenes
    first = replace(scenes[1], elements=scenes[0].elements + scenes[1].elements)
    return tuple(replace(s, number=n) for n, s in enumerate((first, *scenes[2:]), 1))


def _scene(scene: Scene) -> dict[str, Any]:
    return {
        "number": scene.number,
        "heading": scene.heading,
        "setting": scene.setting,
        "place": scene.place,
        "time": scene.time,
        "elements": [_element(e) for e in scene.elements if e.mark not in _UNPRINTED],
        **({"label": scene.label} if scene.label else {}),
    }


def _element(e: Element) -> dict[str, Any]:
    return {
        "type": e.type.value,
        "character": e.character,
        "extension": e.extension,
        "parenthetical": e.parenthetical,
        "dual": e.dual,
        "text": e.text,
        **({"mark": e.mark} if e.mark else {}),
        **({"stress": [{"start": s.start, "end": s.end, "how": s.how} for s in e.stress]} if e.stress else {}),
        **({"manners": [{"line": line, "words": words} for line, words in e.manners]} if e.manners else {}),
    }
