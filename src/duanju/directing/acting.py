"""Shows action lines: what people do, what they look at, things and sounds without people."""

import re
from collections.abc import Iterator
from dataclasses import replace

from duanju.directing.beats import Beat, What
from duanju.directing.cues import EVERYBODY, NOBODY
from duanju.directing.feelings import CALM, Feeling, of_body
from duanju.directing.grounds import HOURS, PLACES, SKIES
from duanju.directing.lexicon import names_one
from duanju.directing.making import CHARGED, fresh, group, insert, joins_next, shot, shown_next, thing_before, two
from duanju.directing.pictures import POSTURES, Picture, picture
from duanju.directing.speaking import reaction
from duanju.directing.stagecraft import Ground
from duanju.drama.board import Shot, Size, Staging

_LISTENING = Feeling("neutral", 0.4)


def act(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    """Show an action, and large the thing it brings in; nothing where it is played at the head of the next line."""
    p = b.picture
    if joins_next(g, i) or _voice_follows(g, i):
        return
    if not p.people:
        yield from _nobody(g, i, b)
        return
    before, after = p.text[: p.seen_at], p.text[p.seen_at :]
    clause = re.split(r"[，,；;]", after)[0]
    seen = [n for n in p.people[1:] if n in {h.key for h in g.names.find(clause)}]
    if p.seen_at >= 0 and len(p.people) == 2 and seen and not p.handled and before.strip():
        yield from _look_and_seen(g, i, b, seen[0])
        return
    yield people(g, i, b, p, p.text)
    if ((p.handled and p.new) or p.written) and fresh(g, i, p) and not shown_next(g, i, p):
        hand = g.subject(p.people[0], g.near(i, p.people[0]), Size.ECU, doing=p.doing.get(p.people[0], "take"))
        yield replace(insert(g, p, "the thing that matters"), subjects=(hand,))


def _voice_follows(g: Ground, i: int) -> bool:
    """Whether the action only announces the voice of the next line, whose shot bears its words."""
    after = g.beats[i + 1] if i + 1 < len(g.beats) else None
    return after is not None and after.what is What.SPEECH and g.heard_only(i, after.who)


def people(g: Ground, i: int, b: Beat, p: Picture, action: str, turn: int = 0) -> Shot:
    """Show the people of an action: whole when they move, nearer when their hands or faces act."""
    feeling = of_body(p.text) or CALM
    p = replace(p, people=tuple(n for n in p.people if g.together(n, p.people[0])))
    if len(p.people) >= 3:
        return group(g, p, action)
    if len(p.people) == 2:
        return two(g, i, p.people, p, action, feeling, "they act on one another")
    who = p.people[0]
    other = g.near(i, who)
    size, angle = _action_size(p, feeling, (b.colour + turn) % 3, _alone_in_view(g, i, who))
    doing = p.doing.get(who, "stand")
    doing = g.posture(i, who) if doing == "stand" else doing
    holds = p.holds.get(who, "") or ("" if doing in ("give", "take") else g.holds(i, who))
    doing = "walk" if p.enters and not holds and doing in ("stand", "give", "take") else doing
    subject = g.subject(who, other, size, feeling, doing, holds)
    reason = "comes in" if p.enters else "goes" if p.leaves else "what is done"
    return shot(g, size, Staging.SINGLE, reason, subject, angle=angle, action=action)


def _alone_in_view(g: Ground, i: int, who: str) -> bool:
    """Whether the beats on both sides are about others, so that a close shot repeats nobody's face."""
    around = [g.beats[j] for j in (i - 1, i + 1) if 0 <= j < len(g.beats)]
    return all(x.what is What.ACT and who not in x.picture.people for x in around)


def _action_size(p: Picture, feeling: Feeling, colour: int, close: bool) -> tuple[Size, str]:
    """Return size and angle of somebody acting; by colour, so that two actions running look different."""
    if kept_near(p.doing) or (p.moving and p.posture in POSTURES):
        return (Size.MS, "eye") if colour else (Size.MLS, "eye")
    if p.moving:
        return (Size.MLS, "eye") if colour == 1 else (Size.FS, "low" if colour == 2 else "eye")
    if close and feeling.strength >= CHARGED and feeling.name != "neutral" and not p.handled:
        return Size.CU, "eye"
    return (Size.MLS, "eye") if colour == 1 else (Size.MS, "high" if colour == 2 else "eye")


def kept_near(doing: dict[str, str]) -> bool:
    """Whether the lens goes along: who runs or rides is out of a still frame at once, who leans out fills none."""
    return bool({"run", "ride", "push-bicycle", "look-out"} & set(doing.values()))


def _nobody(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    """Show an action without people: the place, the thing, or the sound on the face that hears it."""
    p = b.picture
    around = g.around(i) if names_one(p.text, EVERYBODY) else ()
    if len(around) > 1:
        doing = dict.fromkeys(around, "look-out" if p.seen_at >= 0 else "stand")
        yield people(g, i, b, replace(p, people=around, doing=doing), p.text)
        return
    scene = g.view(p.text) if _looking_out(g, i) else g.scene.number
    if i == 0 or scene != g.scene.number:
        yield shot(g, Size.EWS, Staging.PLACE, "what is seen" if i else "where we are", action=p.text, scene=scene)
        return
    if p.written and not p.prop and i:
        p = replace(p, prop=thing_before(g, i))
    hears = g.near(i)
    thing = bool(p.prop or p.strange)
    if thing:
        yield insert(g, p, "what is heard" if p.sound else "the thing itself", action=p.text)
    elif not (p.sound and hears):
        yield place_or_face(g, i, b, p.text, 0)
    answers = i + 1 < len(g.beats) and g.beats[i + 1].who == hears
    if (p.sound or p.somebody) and hears and not (answers and thing):
        felt = Feeling("dread" if p.somebody else "surprise", 0.6)
        action = p.text if p.sound and not thing else ""
        yield reaction(g, i, hears, felt, "turns to the sound", "look-up", action=action)


def _looking_out(g: Ground, i: int) -> bool:
    if not i:
        return False
    p = g.beats[i - 1].picture
    return "look-out" in p.doing.values() or p.seen_at >= 0


def _look_and_seen(g: Ground, i: int, b: Beat, seen: str) -> Iterator[Shot]:
    """On the look: the one who sees, then what is seen."""
    p = b.picture
    cut = p.seen_at
    who = p.people[0]
    head, rest = p.text[:cut], p.text[cut:]
    doing = p.doing.get(who, "stand")
    looks = g.subject(who, seen, Size.MCU, of_body(head) or CALM, doing if doing != "stand" else g.posture(i, who))
    yield shot(g, Size.MCU, Staging.SINGLE, "looks", looks, action=head.strip())
    after = picture(g.names.blank(rest[:2]) + rest[2:], g.names)
    scene = g.view(rest)
    far = scene != g.scene.number and not kept_near(after.doing)
    size = Size.FS if far else Size.CU if b.colour else Size.MS
    target = g.subject(
        seen, who, size, of_body(rest) or _LISTENING, after.doing.get(seen, "stand"), after.holds.get(seen, "")
    )
    yield shot(g, size, Staging.SINGLE, "what is seen", target, action=rest.strip(), scene=scene)


def place_or_face(g: Ground, i: int, b: Beat, text: str, turn: int) -> Shot:
    """Show the place if the words are about it, the people if they are about all of them, else whoever is there."""
    who, around = g.near(i), g.around(i)
    if names_one(text, NOBODY) and len(around) > 1:
        return people(g, i, b, Picture(text, around), text)
    if not who or PLACES.first(text) or HOURS.first(text) or SKIES.first(text):
        return shot(g, Size.EWS, Staging.PLACE, "the place it is told of", action=text)
    size = (Size.MCU, Size.MS, Size.MLS)[(b.colour + turn) % 3]
    subject = g.subject(who, g.near(i, who), size, of_body(text) or CALM, g.posture(i, who), g.holds(i, who))
    return shot(g, size, Staging.SINGLE, "whom it is told of", subject, action=text)
