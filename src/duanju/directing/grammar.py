"""The grammar of film: turns the beats of a scene into shots, each chosen from the beat and its neighbours alone."""

import re
from collections.abc import Iterator
from dataclasses import replace

from duanju.directing.beats import Beat, What
from duanju.directing.feelings import CALM, Feeling, of_body, of_listener
from duanju.directing.lengths import QUICK, SLOW, divisible
from duanju.directing.lexicon import names_one
from duanju.directing.pictures import Picture, picture
from duanju.directing.stagecraft import Ground
from duanju.directing.things import EVERYBODY, NOBODY, READABLE
from duanju.directing.words import HOURS, PLACES, SKIES
from duanju.drama.board import Heard, Line, Move, Shot, Size, Staging, Subject
from duanju.drama.pace import spoken_seconds

_CHARGED = 0.6
_LONG = 3.8
_VERY_LONG = 7.5
_LISTENING = Feeling("neutral", 0.4)


def scene(g: Ground) -> list[Shot]:
    """Return the shots of one scene, their ids and lengths still open."""
    shots: list[Shot] = []
    for i, b in enumerate(g.beats):
        made = list(_beat(g, i, b))
        if made and b.entrance != "cut":
            made[0] = replace(made[0], entrance=b.entrance)
        shots += made
    if g.opening:
        shots = _hook(g, shots)
    if g.closing:
        shots = _last_look(g, shots)
    return _without_jump_cuts(shots)


_OTHERWISE = {
    Size.FS: (Size.MLS, Size.MS),
    Size.MLS: (Size.MS, Size.FS),
    Size.MS: (Size.MCU, Size.MLS),
    Size.MCU: (Size.MS, Size.CU),
    Size.CU: (Size.MCU, Size.MS),
    Size.BCU: (Size.CU, Size.MCU),
}


def _without_jump_cuts(shots: list[Shot]) -> list[Shot]:
    """Step away where one person would be seen twice running in the same way."""
    out = shots[:1]
    for k, s in enumerate(shots[1:], 1):
        if _same_view(out[-1], s):
            after = shots[k + 1] if k + 1 < len(shots) else None
            tries = [replace(s, size=z) for z in _OTHERWISE.get(s.size, ())]
            fit = [t for t in tries if after is None or not _same_view(t, after)]
            s = (fit or tries or [s])[0]
        out.append(s)
    return out


def _same_view(a: Shot, b: Shot) -> bool:
    alone = a.staging is b.staging is Staging.SINGLE and a.scene == b.scene
    return alone and a.subjects[0].character == b.subjects[0].character and (a.size, a.angle) == (b.size, b.angle)


def _beat(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    if b.what is What.ACT:
        yield from _act(g, i, b)
    elif b.what is What.SPEECH and b.line:
        yield from _speech(g, i, b, b.line)
    elif b.what is What.TOLD and b.line:
        yield from _told(g, i, b, b.line)
    else:
        yield _words(g, i, b)


def _shot(g: Ground, size: Size, staging: Staging, reason: str, *subjects: Subject, **more: object) -> Shot:
    scene = g.where(subjects[0].character) if subjects else g.scene.number
    bare = Shot(id="", scene=scene, size=size, staging=staging, frames=0, subjects=subjects, reason=reason)
    return replace(bare, **more)  # type: ignore[arg-type]


# Actions


def joins_next(g: Ground, i: int) -> bool:
    """Whether an action is small enough to be played at the head of its doer's next line."""
    if i + 1 >= len(g.beats) or (g.opening and i == 0):
        return False
    b, after = g.beats[i], g.beats[i + 1]
    p = b.picture
    small = spoken_seconds(b.text) < 2.9 and not (p.moving or p.handled or p.strange or p.leaves)
    same = after.what is What.SPEECH and after.who == b.who and bool(b.who) and len(p.people) <= 2
    return b.what is What.ACT and small and same and after.line is not None and not after.line.voice_over


def _act(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    p = b.picture
    if joins_next(g, i):
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
    yield _people(g, i, b, p, p.text)
    if ((p.handled and p.new) or p.written) and _fresh(g, i, p) and not _shown_next(g, i, p):
        yield _insert(g, p, "the thing that matters")


def _people(g: Ground, i: int, b: Beat, p: Picture, action: str, turn: int = 0) -> Shot:
    """Show the people of an action: whole when they move, nearer when their hands or faces act."""
    feeling = of_body(p.text) or CALM
    p = replace(p, people=tuple(n for n in p.people if g.together(n, p.people[0])))
    if len(p.people) >= 3:
        return _group(g, p, action)
    if len(p.people) == 2:
        return _two(g, i, p.people, p, action, feeling, "they act on one another")
    who = p.people[0]
    other = g.near(i, who)
    size, angle = _action_size(p, feeling, (b.colour + turn) % 3, _alone_in_view(g, i, who))
    doing = p.doing.get(who, "stand")
    doing = g.posture(i, who) if doing == "stand" else doing
    subject = g.subject(who, other, size, feeling, doing, p.holds.get(who, "") or g.holds(i, who))
    reason = "comes in" if p.enters else "goes" if p.leaves else "what is done"
    return _shot(g, size, Staging.SINGLE, reason, subject, angle=angle, action=action)


def _alone_in_view(g: Ground, i: int, who: str) -> bool:
    """Whether the beats on both sides are about others, so that a close shot repeats nobody's face."""
    around = [g.beats[j] for j in (i - 1, i + 1) if 0 <= j < len(g.beats)]
    return all(x.what is What.ACT and who not in x.picture.people for x in around)


def _action_size(p: Picture, feeling: Feeling, colour: int, close: bool) -> tuple[Size, str]:
    """Return size and angle of somebody acting; by colour, so that two actions running look different."""
    if p.moving:
        return (Size.MLS, "eye") if colour == 1 else (Size.FS, "low" if colour == 2 else "eye")
    if close and feeling.strength >= _CHARGED and feeling.name != "neutral" and not p.handled:
        return Size.CU, "eye"
    return (Size.MLS, "eye") if colour == 1 else (Size.MS, "high" if colour == 2 else "eye")


def _two(g: Ground, i: int, people: tuple[str, ...], p: Picture, action: str, feeling: Feeling, reason: str) -> Shot:
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
    return _shot(g, size, Staging.TWO, reason, *made, action=action, angle=angle)


def _group(g: Ground, p: Picture, action: str) -> Shot:
    people = sorted(p.people[:5], key=lambda n: g.order.get(n, 0))
    sides = {2: ("left", "right"), 3: ("left", "centre", "right")}.get(len(people), ("left", "centre", "right"))
    made = [
        g.subject(
            n,
            people[0] if k else people[1],
            Size.MLS,
            doing=p.doing.get(n, "stand"),
            at=sides[k * len(sides) // len(people)],
        )
        for k, n in enumerate(people)
    ]
    return _shot(g, Size.MLS, Staging.GROUP, "everyone who is there", *made, action=action)


def _nobody(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    """Show an action without people: the place, the thing, or the sound on the face that hears it."""
    p = b.picture
    around = g.around(i) if names_one(p.text, EVERYBODY) else ()
    if len(around) > 1:
        doing = dict.fromkeys(around, "look-out" if p.seen_at >= 0 else "stand")
        yield _people(g, i, b, replace(p, people=around, doing=doing), p.text)
        return
    scene = g.view(p.text) if _looking_out(g, i) else g.scene.number
    if i == 0 or scene != g.scene.number:
        yield _shot(g, Size.EWS, Staging.PLACE, "what is seen" if i else "where we are", action=p.text, scene=scene)
        return
    if p.written and not p.prop and i:
        p = replace(p, prop=_thing_before(g, i))
    if p.prop or p.strange:
        yield _insert(g, p, "what is heard" if p.sound else "the thing itself", action=p.text)
    elif not p.sound:
        yield _place_or_face(g, i, b, p.text, 0)
    hears = g.near(i)
    answers = i + 1 < len(g.beats) and g.beats[i + 1].who == hears
    if (p.sound or p.somebody) and hears and (not answers or not (p.prop or p.strange)):
        yield _reaction(
            g, i, hears, Feeling("dread" if p.somebody else "surprise", 0.6), "turns to the sound", "look-up"
        )


def _thing_before(g: Ground, i: int) -> str:
    """Return the last thing handled before beat `i`: what "the lid" or "the cover" belongs to."""
    return next((x.picture.prop for x in reversed(g.beats[max(0, i - 3) : i]) if x.picture.prop), "")


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
    yield _shot(g, Size.MCU, Staging.SINGLE, "looks", looks, action=head.strip())
    after = picture(g.names.blank(rest[:2]) + rest[2:], g.names)
    scene = g.view(rest)
    size = Size.FS if scene != g.scene.number else Size.CU if b.colour else Size.MS
    target = g.subject(
        seen, who, size, of_body(rest) or _LISTENING, after.doing.get(seen, "stand"), after.holds.get(seen, "")
    )
    yield _shot(g, size, Staging.SINGLE, "what is seen", target, action=rest.strip(), scene=scene)


def _fresh(g: Ground, i: int, p: Picture) -> bool:
    """Whether the thing was not shown large within the last five beats."""
    if not (p.prop or p.strange):
        return False
    back = [x for b in g.beats[max(0, i - 5) : i] for x in (b.pictures or (b.picture,))]
    return not any((x.prop, x.strange) == (p.prop, p.strange) and (x.handled or not x.people) for x in back)


def _shown_next(g: Ground, i: int, p: Picture) -> bool:
    """Whether the next beat shows the same thing, or the words on it, large."""
    if i + 1 >= len(g.beats):
        return False
    after = g.beats[i + 1]
    same = after.picture.prop == p.prop or (after.picture.written and not after.picture.prop)
    return after.what is What.WORDS or (after.what is What.ACT and not after.picture.people and bool(same))


def _insert(g: Ground, p: Picture, reason: str, action: str = "") -> Shot:
    short = p.text.rstrip("。.！!") if not p.people and len(p.text) <= 40 else p.strange
    text = short if p.strange else p.written if p.prop in READABLE else ""
    return _shot(g, Size.ECU, Staging.INSERT, reason, prop=p.prop, text=text, action=action)


def _reaction(g: Ground, i: int, who: str, feeling: Feeling, reason: str, doing: str = "", **more: object) -> Shot:
    """Show a face that listens, at a size its own next line will not have."""
    size = Size.MCU if _next_size(g, i, who) is Size.CU else Size.CU
    subject = g.subject(who, g.near(i, who), size, feeling, doing or g.posture(i, who), g.holds(i, who))
    return _shot(g, size, Staging.SINGLE, reason, subject, **more)


def _next_size(g: Ground, i: int, who: str) -> Size | None:
    """Return the size at which `who` speaks right after beat `i`, None if somebody or something else comes."""
    j = i + 2 if i + 1 < len(g.beats) and joins_next(g, i + 1) else i + 1
    if j >= len(g.beats) or g.beats[j].what is not What.SPEECH or g.beats[j].who != who:
        return None
    line = g.beats[j].line
    charged = line is not None and line.strength >= _CHARGED and line.feeling != "neutral"
    return _speech_size(g, j, g.beats[j], g.near(j, who), charged)[0]


# Speech


def _speech(g: Ground, i: int, b: Beat, line: Line) -> Iterator[Shot]:
    if line.voice_over or not g.names.on_screen(line.character):
        yield from _unseen_voice(g, i, b, line)
        return
    listener = g.near(i, line.character)
    heard = (Heard(line.id),)
    seconds = spoken_seconds(line.text)
    speaks = _speaker(g, i, b, line, listener)
    if seconds < _LONG or not divisible(line.text):
        yield speaks
        if listener and line.strength >= 0.65 and not _answers(g, i, listener) and i + 1 < len(g.beats):
            yield _reaction(g, i, listener, of_listener(b.feeling), "what the words do")
        return
    yield speaks
    thing = _named_thing(g, i, b)
    if thing:
        yield replace(_insert(g, thing, "the thing the words name"), heard=heard)
    elif listener:
        yield _reaction(g, i, listener, of_listener(b.feeling), "the words land", heard=heard)
    else:
        yield _alone(g, i, b, line)
    if seconds >= _VERY_LONG:
        closer = _alone(g, i, b, line)
        yield closer if thing or listener else replace(closer, size=Size.MS)


def _answers(g: Ground, i: int, listener: str) -> bool:
    return i + 1 < len(g.beats) and g.beats[i + 1].who == listener


def _alone(g: Ground, i: int, b: Beat, line: Line) -> Shot:
    """Come closer to somebody who goes on talking."""
    size = Size.BCU if line.strength >= 0.9 and g.closing and i == len(g.beats) - 1 else Size.CU
    other = g.near(i, line.character)
    subject = g.subject(line.character, other, size, b.feeling, g.posture(i, line.character))
    return _shot(g, size, Staging.SINGLE, "closer, still speaking", subject, heard=(Heard(line.id),))


def _speaker(g: Ground, i: int, b: Beat, line: Line, listener: str) -> Shot:
    """Choose how a speaker is seen: two-shot at the start of a talk, singles and over-the-shoulder after."""
    who = line.character
    joined = g.beats[i - 1] if i and joins_next(g, i - 1) else None
    action = joined.text if joined else ""
    charged = line.strength >= _CHARGED and line.feeling != "neutral"
    heard = (Heard(line.id),)
    near = bool(listener) and g.together(who, listener)
    brief = b.colour == 2 and spoken_seconds(line.text) < 1.7
    if near and not charged and not joined and (brief or _talk_begins(g, i, who, listener)):
        p = Picture(line.text, (who, listener))
        two = _two(g, i, (who, listener), p, "", b.feeling, "who is here, and how near")
        return replace(two, heard=heard, reason="both in a short exchange" if brief else two.reason)
    size, staging = _speech_size(g, i, b, listener if near else "", charged)
    doing = joined.picture.doing.get(who, "stand") if joined else "stand"
    doing = g.posture(i, who) if doing == "stand" else doing
    subject = g.subject(who, listener, size, b.feeling, doing, g.holds(i, who))
    subjects: tuple[Subject, ...] = (subject,)
    if staging is Staging.OTS:
        back = g.subject(listener, who, size, of_listener(b.feeling), g.posture(i, listener))
        subjects = (subject, back)
    long = spoken_seconds(line.text) > 2.5
    move = Move.PUSH if charged and long and b.feeling.name in SLOW else Move.STATIC
    if charged and b.feeling.name in QUICK and line.strength > 0.75 and b.feeling.name in ("anger", "fear"):
        move = Move.HANDHELD
    reason = "closer: it costs something" if charged else "speaks"
    return _shot(g, size, staging, reason, *subjects, heard=heard, action=action, move=move)


def _talk_begins(g: Ground, i: int, who: str, listener: str) -> bool:
    """Whether these two were not both seen or heard within the last six beats, nor act together next."""
    about = {n for b in g.beats[max(0, i - 6) : i] for n in (b.who, *b.picture.people)}
    after = g.beats[i + 1] if i + 1 < len(g.beats) else None
    together = after is not None and after.what is What.ACT and {who, listener} <= set(after.picture.people)
    return not {who, listener} <= about and not together


def _speech_size(g: Ground, i: int, b: Beat, listener: str, charged: bool) -> tuple[Size, Staging]:
    """Return the size of a speaker: one step closer when it costs something, never the same twice running."""
    repeated = any(
        0 <= j < len(g.beats) and g.beats[j].what is What.SPEECH and g.beats[j].who == b.who for j in (i - 1, i + 1)
    )
    if repeated:
        sizes = ((Size.MCU, Staging.SINGLE), (Size.MS, Staging.SINGLE), (Size.CU, Staging.SINGLE))
        return sizes[b.colour]
    if charged:
        return Size.CU, Staging.SINGLE
    return Size.MCU, Staging.OTS if listener and b.colour == 1 else Staging.SINGLE


def _named_thing(g: Ground, i: int, b: Beat) -> Picture | None:
    """Return the thing a line names, if it was handled or seen here within the last six beats, and not large since."""
    if b.feeling.strength >= _CHARGED and b.feeling.name not in ("suspicion", "surprise"):
        return None
    p = picture(b.text, g.names)
    if not p.prop:
        return None
    back = [x for y in g.beats[max(0, i - 6) : i] for x in (y.pictures or (y.picture,))]
    known = any(x.prop == p.prop for x in back)
    last = g.beats[i - 1].picture if i else None
    shown = bool(last and last.prop == p.prop)
    return Picture(b.text, prop=p.prop) if known and not shown else None


def _unseen_voice(g: Ground, i: int, b: Beat, line: Line) -> Iterator[Shot]:
    """Hear somebody outside the picture: where the voice comes from, then the face that listens."""
    heard = (Heard(line.id),)
    source = next(
        (
            y.picture.prop
            for y in reversed(g.beats[max(0, i - 4) : i])
            if y.picture.prop in ("door", "phone", "radio", "window", "television")
        ),
        "",
    )
    speaker_before = g.beats[i - 1].who if i and g.beats[i - 1].what is What.SPEECH else ""
    who = g.near(i, speaker_before) or g.near(i)
    listens = of_listener(b.feeling) if b.feeling.name != "neutral" else Feeling("dread", 0.6)
    if not who and not source:
        yield _shot(g, Size.EWS, Staging.PLACE, "a voice in an empty place", heard=heard)
        return
    long = spoken_seconds(line.text) >= 2.0 and divisible(line.text)
    if source and (long or not who):
        yield _shot(g, Size.ECU, Staging.INSERT, "where the voice comes from", prop=source, heard=heard)
    if who:
        yield _reaction(g, i, who, listens, "hears it", "", heard=heard)


# Narration and words on screen


def _told(g: Ground, i: int, b: Beat, line: Line) -> Iterator[Shot]:
    """Show what the narrator tells while it is told."""
    parts = _parts(g, b)
    heard = (Heard(line.id),)
    if g.opening and i == 0 and len(parts) > 1 and not parts[0].people and parts[1].people:
        yield from _told_hook(g, i, b, parts[0], parts[1], heard)
        parts = parts[2:]
        shift = 2
    else:
        shift = 0
    for turn, p in enumerate(parts):
        yield replace(_told_picture(g, i, b, p, turn + shift), heard=heard)


def _parts(g: Ground, b: Beat) -> list[Picture]:
    """Cut a narration into pictures: at sentences, where somebody sees something, and where one grows too long."""
    out: list[Picture] = []
    for p in b.pictures:
        pieces = _pieces(g, p)
        recent = p.people
        for text in pieces:
            seen = p if len(pieces) == 1 else picture(text, g.names, recent)
            recent = tuple(dict.fromkeys((*seen.people, *recent)))
            if out and not seen.people and not seen.prop and spoken_seconds(text) < 1.6:
                out[-1] = replace(out[-1], text=b.text[b.text.find(out[-1].text) : b.text.find(text) + len(text)])
            else:
                out.append(seen)
    return out


def _pieces(g: Ground, p: Picture) -> list[str]:
    text = p.text
    names = g.names.find(text)
    if p.seen_at > 0 and any(h.start > p.seen_at for h in names) and len(p.people) > 1:
        cut = next(h.start for h in names if h.start > p.seen_at)
        return [text[:cut].strip(), text[cut:].strip()]
    if spoken_seconds(text) > 5.0:
        stops = [m.end() for m in re.finditer(r"[，；,;—]+\s*", text) if 0.3 * len(text) < m.end() < 0.75 * len(text)]
        if stops:
            cut = min(stops, key=lambda s: abs(s - len(text) / 2))
            return [text[:cut].strip(), text[cut:].strip()]
    return [text.strip()]


def _told_hook(g: Ground, i: int, b: Beat, place: Picture, act: Picture, heard: tuple[Heard, ...]) -> Iterator[Shot]:
    """Open on the face, and show the place around it while the face is named."""
    who = act.people[0]
    felt = of_body(b.text) or Feeling("worry", 0.5)
    near = g.subject(who, g.near(i, who), Size.MCU, felt, act.doing.get(who, "stand"), act.holds.get(who, ""))
    yield _shot(g, Size.MCU, Staging.SINGLE, _HOOK, near, action=place.text, heard=heard, move=Move.PUSH)
    far = replace(near, at="centre")
    yield _shot(g, Size.EWS, Staging.PLACE, "where we are", far, action=act.text, heard=heard)


def _told_picture(g: Ground, i: int, b: Beat, p: Picture, turn: int) -> Shot:
    if p.people:
        shot = _people(g, i, b, p, p.text, turn)
        seen_from = turn and g.view(p.text) != g.scene.number and len(p.people) == 1 and not p.enters
        return replace(shot, scene=g.view(p.text), size=Size.FS) if seen_from else shot
    if i == 0 and turn == 0:
        return _shot(g, Size.EWS, Staging.PLACE, "where we are", action=p.text)
    if p.prop:
        return _insert(g, p, "the thing that is told of", action=p.text)
    return _place_or_face(g, i, b, p.text, turn)


def _place_or_face(g: Ground, i: int, b: Beat, text: str, turn: int) -> Shot:
    """Show the place if the words are about it, the people if they are about all of them, else whoever is there."""
    who, around = g.near(i), g.around(i)
    if names_one(text, NOBODY) and len(around) > 1:
        return _people(g, i, b, Picture(text, around), text)
    if not who or PLACES.first(text) or HOURS.first(text) or SKIES.first(text):
        return _shot(g, Size.EWS, Staging.PLACE, "the place it is told of", action=text)
    size = (Size.MCU, Size.MS, Size.MLS)[(b.colour + turn) % 3]
    subject = g.subject(who, g.near(i, who), size, of_body(text) or CALM, g.posture(i, who), g.holds(i, who))
    return _shot(g, size, Staging.SINGLE, "whom it is told of", subject, action=text)


def _words(g: Ground, i: int, b: Beat) -> Shot:
    """Put words on the thing that bears them; on a card where there is none."""
    back = [b2.picture for b2 in reversed(g.beats[max(0, i - 3) : i])]
    prop = next((p.prop for p in back if p.prop in READABLE), "")
    if prop:
        return _shot(g, Size.ECU, Staging.INSERT, "read with them", prop=prop, text=b.text, action=b.text)
    return _shot(g, Size.EWS, Staging.CARD, "words", text=b.text, action=b.text)


# The first and the last picture


def _hook(g: Ground, shots: list[Shot]) -> list[Shot]:
    """Let the film begin on a person, and what is told first be told over that face; the place comes second, short."""
    if len(shots) < 2 or shots[0].staging is not Staging.PLACE or shots[0].subjects or _runs_on(shots[0], shots[1]):
        return shots
    first = shots[0]
    k = next((k for k, s in enumerate(shots[:4]) if _may_open(first, s)), 0)
    if k:
        face = _troubled(g, shots[k].subjects[0])
        one = replace(shots[k], size=Size.MCU, staging=Staging.SINGLE, subjects=(face,), angle="eye")
        hook = replace(one, heard=first.heard, reason=_HOOK)
        return [hook, replace(first, heard=()), *shots[1:k], *shots[k + 1 :]]
    somebody = next((s.subjects[0] for s in shots[:6] if s.subjects), None)
    if somebody is None:
        return shots
    hook = _shot(g, Size.CU, Staging.SINGLE, _HOOK, replace(_troubled(g, somebody), at="centre"), scene=first.scene)
    if first.heard:
        return [replace(hook, heard=first.heard), replace(first, heard=()), *shots[1:]]
    return [hook, *shots]


_HOOK = "hook: a face before a place"


def _may_open(first: Shot, s: Shot) -> bool:
    """Whether a shot may come before everything else: somebody silent, in the same place."""
    return s.staging is Staging.SINGLE and not s.heard and s.scene == first.scene


def _runs_on(a: Shot, b: Shot) -> bool:
    return bool({h.line for h in a.heard} & {h.line for h in b.heard})


def _troubled(g: Ground, face: Subject) -> Subject:
    """Give the first face the feeling of its first line, or worry: the film begins in the middle of something."""
    if face.feeling != "neutral":
        return face
    spoken = (b.line for b in g.beats[:8] if b.line and b.line.character == face.character)
    felt = next((x for x in spoken if x.feeling != "neutral"), None)
    return replace(face, feeling=felt.feeling if felt else "worry", strength=felt.strength if felt else 0.5)


def _last_look(g: Ground, shots: list[Shot]) -> list[Shot]:
    """End on the look: the face of whoever must answer now, held, and cut."""
    if not shots:
        return shots
    i = len(g.beats) - 1
    b, last = g.beats[i], shots[-1]
    speaker = b.who if b.what is What.SPEECH else ""
    who = g.near(i, speaker) or g.near(i)
    if not who or last.staging is Staging.CARD:
        return shots
    on_him = bool(last.subjects) and last.subjects[0].character == who and last.size in (Size.CU, Size.BCU)
    feeling = of_listener(b.feeling) if b.feeling.name != "neutral" else Feeling("dread", 0.6)
    if on_him:
        return [*shots[:-1], replace(last, size=Size.BCU, move=Move.PUSH, reason="the last look: no answer")]
    subject = g.subject(who, g.near(i, who), Size.BCU, feeling, g.posture(i, who))
    look = _shot(g, Size.BCU, Staging.SINGLE, "the last look: no answer", subject, move=Move.PUSH)
    return [*shots, look]
