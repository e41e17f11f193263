"""Shows what a narrator tells, and words that stand on things or cards."""

import re
from collections.abc import Iterator
from dataclasses import replace

from duanju.directing.acting import kept_near, people, place_or_face
from duanju.directing.beats import Beat
from duanju.directing.feelings import Feeling, of_body
from duanju.directing.making import HOOK, insert, shot
from duanju.directing.pictures import Picture, picture
from duanju.directing.stagecraft import Ground
from duanju.directing.things import READABLE
from duanju.drama.board import Heard, Line, Move, Shot, Size, Staging
from duanju.drama.pace import spoken_seconds


def told(g: Ground, i: int, b: Beat, line: Line) -> Iterator[Shot]:
    """Show what the narrator tells while it is told."""
    parts = _parts(g, b)
    heard = (Heard(line.id),)
    shift = 0
    if g.opening and i == 0 and len(parts) > 1 and not parts[0].people:
        if parts[1].people:
            yield from _told_hook(g, i, b, parts[0], parts[1], heard)
            parts, shift = parts[2:], 2
        elif not parts[0].prop and g.near(i):
            yield _told_face(g, i, b, parts[0], heard)
            parts, shift = parts[1:], 1
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
    yield shot(g, Size.MCU, Staging.SINGLE, HOOK, near, action=place.text, heard=heard, move=Move.PUSH)
    far = replace(near, at="centre")
    yield shot(g, Size.EWS, Staging.PLACE, "where we are", far, action=act.text, heard=heard)


def _told_face(g: Ground, i: int, b: Beat, place: Picture, heard: tuple[Heard, ...]) -> Shot:
    """Open on whoever the scene is about while the place is told; the place itself comes next."""
    who = next((n for y in g.beats[:6] for n in (y.who,) if n and g.names.on_screen(n)), g.near(i))
    felt = of_body(b.text) or Feeling("worry", 0.5)
    face = g.subject(who, g.near(i, who), Size.MCU, felt, g.posture(i, who))
    return shot(g, Size.MCU, Staging.SINGLE, HOOK, face, action=place.text, heard=heard, move=Move.PUSH)


def _told_picture(g: Ground, i: int, b: Beat, p: Picture, turn: int) -> Shot:
    if p.people:
        shown = people(g, i, b, p, p.text, turn)
        seen_from = turn and g.view(p.text) != g.scene.number and len(p.people) == 1 and not p.enters
        far = Size.MLS if kept_near(p.doing) else Size.FS
        return replace(shown, scene=g.view(p.text), size=far) if seen_from else shown
    if i == 0 and turn == 0:
        return shot(g, Size.EWS, Staging.PLACE, "where we are", action=p.text)
    if p.prop:
        return insert(g, p, "the thing that is told of", action=p.text)
    return place_or_face(g, i, b, p.text, turn)


def words(g: Ground, i: int, b: Beat) -> Shot:
    """Put words on the thing that bears them; on a card where there is none."""
    back = [b2.picture for b2 in reversed(g.beats[max(0, i - 3) : i])]
    prop = next((p.prop for p in back if p.prop in READABLE), "")
    if prop:
        return shot(g, Size.ECU, Staging.INSERT, "read with them", prop=prop, text=b.text, action=b.text)
    return shot(g, Size.EWS, Staging.CARD, "words", text=b.text, action=b.text)
