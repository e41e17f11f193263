"""The parsed script as plain data, for `duanju script --json`."""

from typing import Any

from duanju.drama.script import Script


def as_json(script: Script) -> dict[str, Any]:
    """Return the script as one JSON-ready document: title, scenes with their elements, characters."""
    return {
        "title": dict(script.title),
        "scenes": [
            {
                "number": scene.number,
                "heading": scene.heading,
                "setting": scene.setting,
                "place": scene.place,
                "time": scene.time,
                "elements": [
                    {
                        "type": e.type.value,
                        "character": e.character,
                        "extension": e.extension,
                        "parenthetical": e.parenthetical,
                        "dual": e.dual,
                        "text": e.text,
                    }
                    for e in scene.elements
                ],
            }
            for scene in script.scenes
        ],
        "characters": list(script.characters),
    }
