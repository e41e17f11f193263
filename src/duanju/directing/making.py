"""Puts single shots together: people side by side, a thing alone, and what may be joined or must not be repeated."""

from dataclasses import replace
from typing import Any

from duanju.directing.beats import What
from duanju.directing.feelings import CALM, Feeling, of_listener
from duanju.directing.pictures import Picture
from duanju.directing.stagecraft import Ground
from duanju.directing.things import READABLE
from duanju.drama.board import Shot, Size, Staging, Subject
from duanju.drama.pace import spoken_seconds

CHARGED = 0.6


HOOK = "hook: a face before a place"


def shot(g: Ground, size: Size, staging: Staging, reason: str, *subjects: Subject, **more: Any) -> Shot:
    """Return a shot where its first person is, its id and length still open; `more` are fields of Shot."""
    scene = g.where(subjects[0].character) if subjects else g.scene.number
    bare = Shot(id="", scene=scene, size=size, staging=staging, frames=0, subjects=subjects, reason=reason)
    return replace(bare, **more)


def joins_next(g: Ground, i: int) -> bool:
    """Whether an action is small enough to be played at the head of its doer's next line."""
    if i + 1 >= len(g.beats) or (g.opening and i == 0):
        return False
    b, after = g.beats[i], g.beats[i + 1]
    p = b.picture
    if g.heard_only(i, b.who):
        return False
    small = spoken_seconds(b.text) < 2.9 and not (p.moving or p.handled or p.strange or p.leaves)
    same = after.what is What.SPEECH and after.who == b.who and bool(b.who) and len(p.people) <= 2
    return b.what is What.ACT and small and same and after.line is not None and not after.line.voice_over


def two(g: Ground, i: int, people: tuple[str, ...], p: Picture, action: str, feeling: Feeling, reason: str) -> Shot:
    """Show two people in depth; whoever is nearer the start of the cast stands left."""
    a, b = people[:2]
    size = Size.MLS if p.moving or (action and g.beats[i].colour == 1) else Size.MS
    made = []
    for who, other in ((a, b), (b, a)):
        doing = p.doing.get(who, "stand")
        doing = g.posture(i, who) if doing == "stand" else doing
        felt = feeling if who == a else of_listener(feeling)
        side = "left" if g.facing(who, other) == "right" else "right"
        held = p.holds.get(who, "") or ("" if who == b and a in p.holds else g.holds(i, who))
        made.append(g.subject(who, other, size, felt, doing, held, at=side))
    angle = "high" if action and g.beats[i].colour == 2 else "eye"
    return shot(g, size, Staging.TWO, reason, *made, action=action, angle=angle)


def group(g: Ground, p: Picture, action: str, feeling: Feeling = CALM) -> Shot:
    """Show three people or more, in the order of the cast from left to right.

    The first named, whose `feeling` it is, looks at the second; all others look at the first.
    """
    people = sorted(p.people[:5], key=lambda n: g.order.get(n, 0))
    sides = {2: ("left", "right"), 3: ("left", "centre", "right")}.get(len(people), ("left", "centre", "right"))
    made = [
        g.subject(
            n,
            p.people[0] if n != p.people[0] else p.people[1],
            Size.MLS,
            feeling=feeling if n == p.people[0] else of_listener(feeling),
            doing=p.doing.get(n, "stand"),
            at=sides[k * len(sides) // len(people)],
        )
        for k, n in enumerate(people)
    ]
    return shot(g, Size.MLS, Staging.GROUP, "everyone who is there", *made, action=action)


def insert(g: Ground, p: Picture, reason: str, action: str = "") -> Shot:
    """Show one thing large, with the words written on it, or the author\'s words where it cannot be drawn."""
    short = p.text.rstrip("。.！!") if not p.people and len(p.text) <= 40 else p.strange
    text = short if p.strange else p.written if p.prop in READABLE else ""
    return shot(g, Size.ECU, Staging.INSERT, reason, prop=p.prop, text=text, tint=p.tint, action=action)


def thing_before(g: Ground, i: int) -> str:
    """Return the last thing handled before beat `i`: what "the lid" or "the cover" belongs to."""
    return next((x.picture.prop for x in reversed(g.beats[max(0, i - 3) : i]) if x.picture.prop), "")


def fresh(g: Ground, i: int, p: Picture) -> bool:
    """Whether the thing was not shown large within the last five beats."""
    if not (p.prop or p.strange):
        return False
    back = [x for b in g.beats[max(0, i - 5) : i] for x in (b.pictures or (b.picture,))]
    return not any((x.prop, x.strange) == (p.prop, p.strange) and (x.handled or not x.people) for x in back)


def shown_next(g: Ground, i: int, p: Picture) -> bool:
    """Whether the next beat shows the same thing, or the words on it, large."""
    if i + 1 >= len(g.beats):
        return False
    after = g.beats[i + 1]
    same = after.picture.prop == p.prop or (after.picture.written and not after.picture.prop)
    return after.what is What.WORDS or (after.what is What.ACT and not after.picture.people and bool(same))
