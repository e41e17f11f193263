"""Brings a new proposal and the board on disk together: ids survive, and so does what a person changed."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from fractions import Fraction
from typing import Any

from duanju.directing.lengths import Set, plan
from duanju.directing.proposal import free
from duanju.drama.board import Line, Shot, Storyboard
from duanju.drama.pace import spoken_seconds
from duanju.drama.time import Clock

_LINE_FIELDS = ("character", "text", "manner", "feeling", "strength", "voice_over")
_GAP = 6000
"""The most comparisons spent on one stretch that was rewritten whole; past it everything there is new."""
_SHOT_FIELDS = tuple(f.name for f in fields(Shot) if f.name not in ("id", "scene", "frames", "heard"))


@dataclass(frozen=True)
class Conflict:
    """A change by hand that could not simply stay: whose (`id`), which field, its value, and what happened."""

    id: str
    field: str
    value: str
    happened: str


def keep_ids(proposal: Storyboard, previous: Storyboard) -> Storyboard:
    """Return the proposal with the ids that its lines and shots had on the previous board.

    A line keeps its id while it is said, also reworded or moved between other lines that changed; a shot
    keeps its id while it shows the same line or action. Exact lengths of unchanged lines are kept too.
    """
    mates = _line_mates(proposal.lines, previous.lines)
    used = {previous.lines[j].id for j in mates.values()}
    ids = {x.id: previous.lines[mates[i]].id if i in mates else free(x.id, used) for i, x in enumerate(proposal.lines)}
    lines = tuple(_spoken(replace(x, id=ids[x.id]), i, mates, previous) for i, x in enumerate(proposal.lines))
    shots = tuple(replace(s, heard=tuple(replace(h, line=ids[h.line]) for h in s.heard)) for s in proposal.shots)
    twins = _shot_mates(shots, previous.shots)
    taken = {previous.shots[j].id for j in twins.values()}
    out = tuple(
        replace(s, id=previous.shots[twins[i]].id if i in twins else free(s.id, taken)) for i, s in enumerate(shots)
    )
    return plan(replace(proposal, lines=lines, shots=out))


def _spoken(line: Line, i: int, mates: dict[int, int], previous: Storyboard) -> Line:
    if i not in mates:
        return line
    old = previous.lines[mates[i]]
    same = all(getattr(old, f) == getattr(line, f) for f in _LINE_FIELDS)
    return replace(line, frames=old.frames, exact=old.exact) if same and old.exact else line


def _aligned(
    new: Sequence[Hashable], old: Sequence[Hashable], like: Callable[[int, int], float], enough: float
) -> dict[int, int]:
    """Pair places of `new` with places of `old`: equal runs first, then inside each gap the most alike.

    No pair crosses another. `like` says how alike two places are; below `enough` they are strangers.
    """
    out: dict[int, int] = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            out |= {c + k: a + k for k in range(b - a)}
        elif tag == "replace" and (b - a) * (d - c) <= _GAP:
            found = [(like(i, j), -abs(i - c - j + a), i, j) for i in range(c, d) for j in range(a, b)]
            out |= _uncrossed(sorted((f for f in found if f[0] >= enough), reverse=True))
    return out


def _uncrossed(ranked: list[tuple[float, int, int, int]]) -> dict[int, int]:
    """Take pairs best first, leaving out those that cross or share a place with one taken."""
    taken: dict[int, int] = {}
    for _, _, i, j in ranked:
        if all((i < x and j < y) or (i > x and j > y) for x, y in taken.items()):
            taken[i] = j
    return taken


def _line_mates(new: tuple[Line, ...], old: tuple[Line, ...]) -> dict[int, int]:
    def like(i: int, j: int) -> float:
        if new[i].character != old[j].character:
            return 0.0
        return 0.2 + 0.8 * SequenceMatcher(None, old[j].text, new[i].text, autojunk=False).ratio()

    after, before = ([(x.character, x.text) for x in row] for row in (new, old))
    return _rescued(_aligned(after, before, like, 0.2), after, before)


def _rescued(found: dict[int, int], new: Sequence[Hashable], old: Sequence[Hashable]) -> dict[int, int]:
    """Pair what was moved elsewhere unchanged."""
    left: dict[Hashable, list[int]] = {}
    paired = set(found.values())
    for j, key in enumerate(old):
        if j not in paired:
            left.setdefault(key, []).append(j)
    for i, key in enumerate(new):
        if i not in found and left.get(key):
            found[i] = left[key].pop(0)
    return found


def _shot_key(s: Shot) -> Hashable:
    who = s.subjects[0].character if s.subjects else ""
    return (s.staging, who, tuple(h.line for h in s.heard), s.action, s.prop, s.text)


def _shot_mates(new: tuple[Shot, ...], old: tuple[Shot, ...]) -> dict[int, int]:
    def like(i: int, j: int) -> float:
        a, b = new[i], old[j]
        lines, others = {h.line for h in a.heard}, {h.line for h in b.heard}
        if lines or others:
            alike = 0.5 if lines & others else 0.0
        else:
            words = SequenceMatcher(None, b.action or b.reason, a.action or a.reason, autojunk=False).ratio()
            alike = 0.5 * words if words > 0.4 else 0.0
        if not alike:
            return 0.0
        same_who = [x.character for x in a.subjects[:1]] == [x.character for x in b.subjects[:1]]
        return alike + 0.25 * same_who + 0.15 * (a.staging is b.staging) + 0.1 * (a.prop == b.prop)

    return _aligned([_shot_key(s) for s in new], [_shot_key(s) for s in old], like, 0.45)


def revise(
    proposal: Storyboard, edited: Storyboard | None, baseline: Storyboard | None
) -> tuple[Storyboard, tuple[Conflict, ...]]:
    """Return the new proposal with old ids and every change by hand that still has a place, and what has none.

    `edited` is the board as it stands on disk, `baseline` the board as the program last proposed it without
    any change by hand (`keep_ids` of that proposal, timed). Without a baseline nothing counts as changed
    by hand. Changed are: fields of lines and shots, lengths of shots, first frames of lines, shots added
    and shots without speech taken out.
    """
    if edited is None:
        return proposal, ()
    edited = _unique(edited)
    if baseline is None:
        return keep_ids(proposal, edited), ()
    fresh = keep_ids(proposal, baseline)
    conflicts: list[Conflict] = []
    lines = _lines_by_hand(fresh, edited, baseline, conflicts)
    shots = _shots_by_hand(fresh, edited, baseline, conflicts)
    shots = _taken_out(shots, edited, baseline, conflicts)
    shots = _added(shots, edited, baseline, conflicts)
    draft = plan(replace(fresh, lines=lines, shots=shots))
    return _lengths_by_hand(draft, edited, baseline, conflicts), tuple(conflicts)


def _unique(board: Storyboard) -> Storyboard:
    """Give a shot copied by hand an id of its own, and drop what is heard in no line of the board."""
    used: set[str] = set()
    known = {x.id for x in board.lines}
    shots = tuple(
        replace(s, id=free(s.id, used), heard=tuple(h for h in s.heard if h.line in known)) for s in board.shots
    )
    return replace(board, shots=shots)


def _changes(now: Any, before: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {n: getattr(now, n) for n in names if getattr(now, n) != getattr(before, n)}


def _gone(id: str, changes: dict[str, Any], what: str, out: list[Conflict]) -> None:
    out += [Conflict(id, n, str(v), f"its {what} is no longer in the script") for n, v in changes.items()]


def _lines_by_hand(
    fresh: Storyboard, edited: Storyboard, baseline: Storyboard, out: list[Conflict]
) -> tuple[Line, ...]:
    was, now = {x.id: x for x in baseline.lines}, {x.id: x for x in fresh.lines}
    made = dict(now)
    for line in edited.lines:
        if line.id not in was:
            continue
        changes = _changes(line, was[line.id], _LINE_FIELDS)
        if line.id not in now:
            _gone(line.id, changes, "line", out)
            continue
        if "text" in changes and now[line.id].text != was[line.id].text:
            said = f"the script's words changed as well, to: {now[line.id].text}; the board's were kept"
            out.append(Conflict(line.id, "text", line.text, said))
        if changes:
            changed = replace(now[line.id], **changes)
            frames = Clock(Fraction(fresh.rate)).cover(spoken_seconds(changed.text))
            said_anew = bool({"text", "character"} & set(changes))
            made[line.id] = replace(changed, frames=frames, exact=False) if said_anew else changed
    return tuple(made[x.id] for x in fresh.lines)


def _shots_by_hand(
    fresh: Storyboard, edited: Storyboard, baseline: Storyboard, out: list[Conflict]
) -> tuple[Shot, ...]:
    was, now = {s.id: s for s in baseline.shots}, {s.id: s for s in fresh.shots}
    made = dict(now)
    for shot in edited.shots:
        if shot.id not in was:
            continue
        old = was[shot.id]
        changes = _changes(shot, old, _SHOT_FIELDS)
        if shot.id not in now:
            frames = {"frames": shot.frames} if shot.frames != old.frames else {}
            _gone(shot.id, {**changes, **frames}, "line or action", out)
            continue
        if [h.line for h in shot.heard] != [h.line for h in old.heard]:
            said = "lines stay in the shots that the script's order gives them; move the line in the script"
            out.append(Conflict(shot.id, "heard", ", ".join(h.line for h in shot.heard), said))
        made[shot.id] = replace(now[shot.id], **changes)
    return tuple(made[s.id] for s in fresh.shots)


def _taken_out(
    shots: tuple[Shot, ...], edited: Storyboard, baseline: Storyboard, out: list[Conflict]
) -> tuple[Shot, ...]:
    here, was = {s.id for s in edited.shots}, {s.id for s in baseline.shots}
    kept = []
    for s in shots:
        if s.id in was and s.id not in here:
            if not s.heard:
                continue
            out.append(Conflict(s.id, "shot", "taken out", "it carries speech, so it stays; shorten it instead"))
        kept.append(s)
    return tuple(kept) if kept else shots


def _added(shots: tuple[Shot, ...], edited: Storyboard, baseline: Storyboard, out: list[Conflict]) -> tuple[Shot, ...]:
    """Put shots that a person added after the shot they followed; they carry no speech of their own."""
    was = {s.id for s in baseline.shots}
    made = list(shots)
    before = ""
    for s in edited.shots:
        if s.id in was:
            before = s.id
            continue
        at = next((k for k, x in enumerate(made) if x.id == before), None)
        if before and at is None:
            out.append(Conflict(s.id, "shot", s.reason or s.action, "the shot it followed is gone, so it was left out"))
            continue
        if s.heard:
            said = "an added shot carries no line; each line is heard once, in its own shots"
            out.append(Conflict(s.id, "heard", ", ".join(h.line for h in s.heard), said))
        place = 0 if at is None else at + 1
        cut = 0 < place < len(made) and {h.line for h in made[place - 1].heard} & {h.line for h in made[place].heard}
        if cut:
            out.append(Conflict(s.id, "shot", s.reason or s.action, "a line runs over this cut, so it was left out"))
            continue
        made.insert(place, replace(s, id=free(s.id, {x.id for x in made}), heard=()))
        before = made[place].id
    return tuple(made)


def _lengths_by_hand(draft: Storyboard, edited: Storyboard, baseline: Storyboard, out: list[Conflict]) -> Storyboard:
    """Set the lengths and first frames a person chose, and say where the speech needs more."""
    was = {s.id: s for s in baseline.shots}
    here = {s.id for s in draft.shots}
    frames: dict[str, int] = {}
    starts: dict[tuple[str, str], int] = {}
    for s in edited.shots:
        if s.id in here and (s.id not in was or s.frames != was[s.id].frames) and s.frames > 0:
            frames[s.id] = s.frames
        old = {h.line: h.start for h in was[s.id].heard} if s.id in was else {}
        moved = [h for h in s.heard if h.line in old and h.start != old[h.line] and h.start >= 0 <= old[h.line]]
        starts |= {(s.id, h.line): h.start for h in moved if s.id in here}
    made = plan(draft, Set(frames, starts))
    for s in made.shots:
        if s.id in frames and s.frames != frames[s.id]:
            said = f"the speech in it needs {s.frames} frames, so it has them"
            out.append(Conflict(s.id, "frames", str(frames[s.id]), said))
    return made
