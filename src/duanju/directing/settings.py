"""Reads where and when a scene plays, from its heading and the words of its action."""

from duanju.directing.grounds import HOURS, OUTSIDE, PLACES, SKIES, YEAR
from duanju.directing.lexicon import unquoted
from duanju.directing.pictures import Names
from duanju.drama.board import BoardScene, Place
from duanju.drama.script import Kind, Scene, Script


def told(scene: Scene) -> str:
    """Return what the scene tells apart from speech: action and narration, quotations blanked out."""
    shown = (e for e in scene.elements if e.type is Kind.ACTION or (e.type is Kind.DIALOGUE and e.voice_over))
    return "\n".join(unquoted(e.text) for e in shown)


def _stage(scene: Scene, words: str) -> str:
    """Return the stage: the heading decides, then the first place the action names."""
    return PLACES.longest(scene.place or scene.heading) or PLACES.first(words)


def _inside(scene: Scene, stage: str) -> bool:
    setting = scene.setting.upper()
    if setting.startswith("INT"):
        return True
    return False if setting.startswith("EXT") else stage not in OUTSIDE


def _time(scene: Scene, words: str) -> str:
    """Return the hour: the heading's exact word first; a bare "day" gives way to an exact word of the text."""
    said = HOURS.longest(scene.time) or (HOURS.longest(scene.heading) if not scene.time else "")
    found = HOURS.first(words)
    exact = found and said == "day" and found in ("dawn", "morning", "noon", "afternoon", "dusk")
    return found if exact or not said else said


def places(script: Script, names: Names) -> tuple[BoardScene, ...]:
    """Return every scene with its place as a camera needs it.

    What a scene leaves open it takes from the scene before: the season always, the weather while the
    time of day has not changed.
    """
    out: list[BoardScene] = []
    for scene in script.scenes:
        words = names.blank(told(scene))
        stage = _stage(scene, words)
        inside = _inside(scene, stage)
        time = _time(scene, words)
        weather = SKIES.first(f"{scene.heading}\n{words}")
        season = YEAR.first(f"{scene.heading}\n{words}")
        if out:
            last = out[-1].place
            season = season or last.season
            time = time or last.time
            weather = weather or (last.weather if time == last.time else "")
        place = Place(
            stage=stage or ("interior" if inside else "exterior"),
            words=(scene.place or scene.heading).strip(),
            inside=inside,
            time=time,
            weather=weather,
            season=season or ("winter" if weather == "snow" else ""),
        )
        out.append(BoardScene(scene.number, scene.heading, place))
    return tuple(out)
