"""Proposes a storyboard for a script: the director's own, before anybody changed it."""

from dataclasses import replace
from fractions import Fraction

from duanju.directing import grammar
from duanju.directing.beats import Beat, beats
from duanju.directing.lengths import plan
from duanju.directing.moods import in_mood
from duanju.directing.pictures import Names
from duanju.directing.settings import places
from duanju.directing.stagecraft import Ground, grounds
from duanju.directing.variety import digest
from duanju.drama.board import Line, Shot, Size, Staging, Storyboard
from duanju.drama.cast import Cast
from duanju.drama.script import Script
from duanju.drama.time import Clock


def board(script: Script, cast: Cast, episode: int, rate: int) -> Storyboard:
    """Return the storyboard of one episode at `rate` frames a second; line lengths are estimates.

    Everything hangs on the beat and its neighbours, so that an edit of one line leaves the shots of all
    other lines as they are. The same script and cast give the same board.
    """
    names = Names(cast)
    felt = tuple(in_mood(row, names) for row in beats(script, names, Clock(Fraction(rate))))
    rows, lines = _unique_lines(felt)
    scenes = places(script, names)
    stages = grounds(rows, scenes, names, cast)
    shots = [s for k, g in enumerate(stages) for s in _established(g, stages[k - 1] if k else None)]
    views = [v for g in stages for v in g.views.values()]
    draft = Storyboard(
        episode=episode,
        title=_title(script),
        language=script.language,
        rate=rate,
        scenes=(*scenes, *sorted(views, key=lambda v: v.number)),
        lines=lines,
        shots=named(tuple(shots), lines),
    )
    return plan(draft)


def _title(script: Script) -> str:
    return next((v.strip() for k, v in script.title.items() if k.strip().lower() == "title"), "")


def _unique_lines(rows: tuple[tuple[Beat, ...], ...]) -> tuple[tuple[tuple[Beat, ...], ...], tuple[Line, ...]]:
    used: set[str] = set()
    out = []
    for row in rows:
        made = []
        for b in row:
            if b.line:
                b = replace(b, line=replace(b.line, id=free(b.line.id, used)))
            made.append(b)
        out.append(tuple(made))
    return tuple(out), tuple(b.line for row in out for b in row if b.line)


def free(id: str, used: set[str]) -> str:
    """Return `id`, or another made from it while it is `used`; and mark it used."""
    made, turn = id, 0
    while made in used:
        turn += 1
        made = f"{id[:2]}{digest(id, str(turn)):012x}"[: len(id)]
    used.add(made)
    return made


def named(shots: tuple[Shot, ...], lines: tuple[Line, ...]) -> tuple[Shot, ...]:
    """Give every shot an id made from what it shows and carries."""
    said = {x.id: f"{x.character}\x1f{x.text}" for x in lines}
    used: set[str] = set()
    out = []
    for s in shots:
        words = [said[h.line] for h in s.heard]
        who = s.subjects[0].character if s.subjects else ""
        id = f"s-{digest('shot', s.staging, who, s.action, s.prop, s.text, *words):012x}"[:8]
        out.append(replace(s, id=free(id, used)))
    return tuple(out)


def _established(g: Ground, before: Ground | None) -> list[Shot]:
    """Return a scene's shots with a short look at the place where it is new and not yet shown."""
    shots = grammar.scene(g)
    wide = any(s.staging is Staging.PLACE for s in shots[:2])
    same = before is not None and before.scene.place.words == g.scene.place.words
    if wide or same or not shots:
        return shots
    place = Shot("", g.scene.number, Size.EWS, Staging.PLACE, 0, reason="where we are", entrance=shots[0].entrance)
    if g.opening:
        k = next((k for k in range(1, len(shots)) if not _divided(shots[k - 1 :])), 0)
        return [*shots[:k], place, *shots[k:]] if k else [*shots, place]
    return [place, replace(shots[0], entrance="cut"), *shots[1:]]


def _divided(shots: list[Shot]) -> bool:
    """Whether the first line runs over the first cut, so that nothing may come between."""
    return len(shots) > 1 and bool({h.line for h in shots[0].heard} & {h.line for h in shots[1].heard})
