"""Shows speech: who is seen while somebody talks, how near, and when the picture goes over to the listener."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from duanju.directing.beats import Beat, What
from duanju.directing.feelings import Feeling, of_listener
from duanju.directing.lengths import QUICK, SLOW, divisible
from duanju.directing.making import CHARGED, group, insert, joins_next, shot, two
from duanju.directing.pictures import Picture, picture
from duanju.directing.stagecraft import Ground
from duanju.drama.board import Heard, Line, Move, Shot, Size, Staging, Subject
from duanju.drama.pace import spoken_seconds

_LONG = 3.8


_VERY_LONG = 7.5


def speech(g: Ground, i: int, b: Beat, line: Line) -> Iterator[Shot]:
    """Show a spoken line: the speaker, and whoever or whatever its last words fall on."""
    from_afar = any(g.heard_only(j, line.character) for j in range(max(0, i - 1), i))
    if line.voice_over or from_afar or not g.names.on_screen(line.character):
        told = g.beats[i - 1].text if from_afar else ""
        for k, s in enumerate(_unseen_voice(g, i, b, line)):
            yield replace(s, action=told) if told and not k else s
        return
    listener = g.listener(i)
    heard = (Heard(line.id),)
    seconds = spoken_seconds(line.text)
    speaks = _speaker(g, i, b, line, listener)
    if seconds < _LONG or not divisible(line.text):
        yield speaks
        if listener and line.strength >= 0.65 and not _seen_next(g, i, listener) and i + 1 < len(g.beats):
            yield reaction(g, i, listener, of_listener(b.feeling), "what the words do")
        return
    yield speaks
    thing = _named_thing(g, i, b)
    if thing:
        yield replace(insert(g, thing, "the thing the words name"), heard=heard)
    elif listener:
        near = Size.CU if seconds >= _VERY_LONG else None
        yield reaction(g, i, listener, of_listener(b.feeling), "the words land", size=near, heard=heard)
    else:
        yield _alone(g, i, b, line)
    if seconds >= _VERY_LONG:
        closer = _alone(g, i, b, line)
        yield closer if thing or listener else replace(closer, size=Size.MS)


def _seen_next(g: Ground, i: int, listener: str) -> bool:
    """Whether whoever listens is seen next anyway: speaking, acting, or hearing a voice from outside the picture."""
    after = g.beats[i + 1] if i + 1 < len(g.beats) else None
    if after is None or after.line is None or after.what is not What.SPEECH:
        return after is not None and after.who == listener
    return after.who == listener or after.line.voice_over or not g.names.on_screen(after.who)


def _alone(g: Ground, i: int, b: Beat, line: Line) -> Shot:
    """Come closer to somebody who goes on talking."""
    size = Size.BCU if line.strength >= 0.9 and g.closing and i == len(g.beats) - 1 else Size.CU
    other = g.listener(i)
    subject = g.subject(line.character, other, size, b.feeling, g.posture(i, line.character))
    return shot(g, size, Staging.SINGLE, "closer, still speaking", subject, heard=(Heard(line.id),))


def _speaker(g: Ground, i: int, b: Beat, line: Line, listener: str) -> Shot:
    """Choose how a speaker is seen: two-shot at the start of a talk, singles and over-the-shoulder after."""
    who = line.character
    joined = g.beats[i - 1] if i and joins_next(g, i - 1) else None
    action = joined.text if joined else ""
    charged = line.strength >= CHARGED and line.feeling != "neutral"
    heard = (Heard(line.id),)
    near = bool(listener) and g.together(who, listener)
    brief = b.colour == 2 and spoken_seconds(line.text) < 1.7
    company = _company(g, i, who) if near and not charged and not joined else ()
    if company:
        return replace(
            group(g, Picture(line.text, company), "", b.feeling), heard=heard, reason="somebody joins the talk"
        )
    if near and not charged and not joined and (brief or _talk_begins(g, i, who, listener)):
        p = Picture(line.text, (who, listener))
        both = two(g, i, (who, listener), p, "", b.feeling, "who is here, and how near")
        return replace(both, heard=heard, reason="both in a short exchange" if brief else both.reason)
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
    return shot(g, size, staging, reason, *subjects, heard=heard, action=action, move=move)


def _company(g: Ground, i: int, who: str) -> tuple[str, ...]:
    """Return everyone of a talk that somebody has just come into, nobody where it has fewer than three."""
    before = g.beats[max(0, i - 4) : i]
    comes = any(b.what is What.ACT and b.picture.enters and b.who == who for b in before[-3:])
    said = (b.who for b in before if b.what is What.SPEECH and g.names.on_screen(b.who))
    first = g.listener(i)
    talk = tuple(n for n in dict.fromkeys((first, *said)) if n != who and n in g.around(i) and g.together(n, who))
    brief = spoken_seconds(g.beats[i].text) < _LONG
    silent = all(b.who != who or b.what is What.ACT for b in before)
    return (who, *talk) if comes and silent and brief and len(talk) >= 2 else ()


def _talk_begins(g: Ground, i: int, who: str, listener: str) -> bool:
    """Whether these two were not both seen or heard within the last four beats, nor act together next."""
    about = {n for b in g.beats[max(0, i - 4) : i] for n in (b.who, *b.picture.people)}
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
    """Return the thing a line names, if it was handled or seen here within the last four beats, and not large since."""
    if b.feeling.strength >= CHARGED and b.feeling.name not in ("suspicion", "surprise"):
        return None
    p = picture(b.text, g.names)
    if not p.prop:
        return None
    back = [x for y in g.beats[max(0, i - 4) : i] for x in (y.pictures or (y.picture,))]
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
        yield shot(g, Size.EWS, Staging.PLACE, "a voice in an empty place", heard=heard)
        return
    long = spoken_seconds(line.text) >= 2.0 and divisible(line.text)
    if source and (long or not who):
        yield shot(g, Size.ECU, Staging.INSERT, "where the voice comes from", prop=source, heard=heard)
    if who:
        yield reaction(g, i, who, listens, "hears it", "", heard=heard)


def reaction(
    g: Ground,
    i: int,
    who: str,
    feeling: Feeling,
    reason: str,
    doing: str = "",
    size: Size | None = None,
    **more: Any,
) -> Shot:
    """Show a face that listens, at `size`, or at one that its own next line will not have."""
    size = size or (Size.MCU if _next_size(g, i, who) is Size.CU else Size.CU)
    subject = g.subject(who, g.near(i, who), size, feeling, doing or g.posture(i, who), g.holds(i, who))
    return shot(g, size, Staging.SINGLE, reason, subject, **more)


def _next_size(g: Ground, i: int, who: str) -> Size | None:
    """Return the size at which `who` speaks right after beat `i`, None if somebody or something else comes."""
    j = i + 2 if i + 1 < len(g.beats) and joins_next(g, i + 1) else i + 1
    if j >= len(g.beats) or g.beats[j].what is not What.SPEECH or g.beats[j].who != who:
        return None
    line = g.beats[j].line
    charged = line is not None and line.strength >= CHARGED and line.feeling != "neutral"
    return _speech_size(g, j, g.beats[j], g.listener(j), charged)[0]
