"""The grammar of film: turns the beats of a scene into shots, each chosen from the beat and its neighbours."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from duanju.directing.acting import act
from duanju.directing.beats import Beat, What
from duanju.directing.feelings import Feeling, of_listener
from duanju.directing.making import HOOK, shot
from duanju.directing.speaking import speech
from duanju.directing.stagecraft import Ground
from duanju.directing.telling import told, words
from duanju.drama.board import Move, Shot, Size, Staging, Subject

_OTHERWISE = {
    Size.FS: (Size.MLS, Size.MS),
    Size.MLS: (Size.MS, Size.FS),
    Size.MS: (Size.MCU, Size.MLS),
    Size.MCU: (Size.MS, Size.CU),
    Size.CU: (Size.MCU, Size.MS),
    Size.BCU: (Size.CU, Size.MCU),
}


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


def _beat(g: Ground, i: int, b: Beat) -> Iterator[Shot]:
    if b.what is What.ACT:
        yield from act(g, i, b)
    elif b.what is What.SPEECH and b.line:
        yield from speech(g, i, b, b.line)
    elif b.what is What.TOLD and b.line:
        yield from told(g, i, b, b.line)
    else:
        yield words(g, i, b)


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


def _hook(g: Ground, shots: list[Shot]) -> list[Shot]:
    """Let the film begin on a person, and what is told first be told over that face; the place comes second, short."""
    if len(shots) < 2 or shots[0].staging is not Staging.PLACE or shots[0].subjects or _runs_on(shots[0], shots[1]):
        return shots
    first = shots[0]
    silent = list(takewhile(lambda s: not s.heard or s is first, shots[:4]))
    k = next((k for k, s in enumerate(silent) if _may_open(first, s)), 0)
    if k:
        face = _troubled(g, shots[k].subjects[0])
        face = replace(face, at="left" if face.facing == "right" else "right")
        one = replace(shots[k], size=Size.MCU, staging=Staging.SINGLE, subjects=(face,), angle="eye")
        hook = replace(one, heard=first.heard, reason=HOOK)
        return [hook, replace(first, heard=()), *shots[1:k], *shots[k + 1 :]]
    somebody = next((s.subjects[0] for s in shots if s.subjects), None)
    if somebody is None:
        return shots
    hook = shot(
        g,
        Size.CU,
        Staging.SINGLE,
        HOOK,
        replace(_troubled(g, replace(somebody, feeling="neutral")), at="centre"),
        scene=first.scene,
    )
    if first.heard:
        return [replace(hook, heard=first.heard), replace(first, heard=()), *shots[1:]]
    return [hook, *shots]


def _may_open(first: Shot, s: Shot) -> bool:
    """Whether a shot may come before everything else: somebody silent, in the same place."""
    return s.staging is Staging.SINGLE and not s.heard and s.scene == first.scene


def _runs_on(a: Shot, b: Shot) -> bool:
    return bool({h.line for h in a.heard} & {h.line for h in b.heard})


def _troubled(g: Ground, face: Subject) -> Subject:
    """Give the first face the feeling first seen on it, or worry: the film begins in the middle of something."""
    if face.feeling != "neutral":
        return face
    shown = (b.shown for b in g.beats[:8] if b.who == face.character)
    felt = next((x for x in shown if x.name != "neutral"), Feeling("worry", 0.5))
    return replace(face, feeling=felt.name, strength=felt.strength)


def _concerned(g: Ground, i: int, b: Beat) -> str:
    """Return whom an unseen voice concerns: whoever it names, else whoever the scene is about; "" otherwise."""
    if b.what is not What.SPEECH or not b.line or (g.names.on_screen(b.line.character) and not b.line.voice_over):
        return ""
    named = [h.key for h in g.names.find(b.text)]
    said = Counter(y.who for y in g.beats if y.what is What.SPEECH and y.line and not y.line.voice_over)
    about = [n for n, _ in said.most_common() if n in g.around(i)]
    return next((n for n in (*named, *about) if g.names.on_screen(n)), "")


def _last_look(g: Ground, shots: list[Shot]) -> list[Shot]:
    """End on the look: the face of whoever must answer now, held, and cut."""
    if not shots:
        return shots
    i = len(g.beats) - 1
    b, last = g.beats[i], shots[-1]
    speaker = b.who if b.what is What.SPEECH else ""
    who = _concerned(g, i, b) or g.near(i, speaker) or g.near(i)
    if not who or last.staging is Staging.CARD:
        return shots
    on_him = bool(last.subjects) and last.subjects[0].character == who and last.size in (Size.CU, Size.BCU)
    feeling = of_listener(b.feeling) if b.feeling.name != "neutral" else Feeling("dread", 0.6)
    if on_him:
        return [*shots[:-1], replace(last, size=Size.BCU, move=Move.PUSH, reason="the last look: no answer")]
    subject = g.subject(who, g.near(i, who), Size.BCU, feeling, g.posture(i, who))
    look = shot(g, Size.BCU, Staging.SINGLE, "the last look: no answer", subject, move=Move.PUSH)
    return [*shots, look]
