"""Chooses how a person sounds: a blend of the voices at hand, pace and pitch, unlike anybody else's."""

from collections.abc import Iterator

from duanju.crew import VoiceNote
from duanju.drama.cast import VoiceChoice

MANNERS = {
    ("female", "child"): (1.05, 3.0),
    ("male", "child"): (1.05, 2.5),
    ("female", "young"): (1.03, 0.5),
    ("male", "young"): (1.02, 0.5),
    ("female", "adult"): (0.98, 0.0),
    ("male", "adult"): (0.98, -0.5),
    ("female", "old"): (0.86, -1.5),
    ("male", "old"): (0.86, -2.5),
}
"""Speed (1 = as the voice speaks) and pitch (semitones) by sex and time of life."""

NARRATOR_SPEED = 0.95
_STEPS = (0.0, -0.75, 0.75, -1.5, 1.5)


def _speaks(note: VoiceNote, language: str) -> bool:
    return note.language.split("-")[0].lower() == language.split("-")[0].lower()


def _best_first(voices: tuple[VoiceNote, ...], language: str, sex: str) -> list[str]:
    """Return the names of usable voices, the most intelligible first."""
    fit = [v for v in voices if _speaks(v, language) and v.sex == sex]
    fit = fit or [v for v in voices if _speaks(v, language)] or [v for v in voices if v.sex == sex] or list(voices)
    good = [v for v in fit if v.quality >= 0.3] or fit
    return [v.name for v in sorted(good, key=lambda v: (-v.quality, v.name))]


def _children(voices: tuple[VoiceNote, ...], language: str) -> list[dict[str, float]]:
    """A child's voice lies between a woman's and a light man's."""
    women, men = (_best_first(voices, language, s) for s in ("female", "male"))
    return [{m: 0.5, w: 0.5} if m != w else {m: 1.0} for m in reversed(men) for w in reversed(women)]


def _blends(names: list[str], turn: int) -> Iterator[dict[str, float]]:
    """Yield plain voices first, then mixtures of two; `turn` says which voice comes first."""
    order = names[turn % len(names) :] + names[: turn % len(names)]
    yield from ({n: 1.0} for n in order)
    for weight in (0.7, 0.55):
        for step in range(1, len(order)):
            for i, name in enumerate(order):
                yield {name: weight, order[(i + step) % len(order)]: round(1 - weight, 2)}


def _choices(voices: tuple[VoiceNote, ...], language: str, sex: str, life: str, turn: int) -> Iterator[VoiceChoice]:
    speed, pitch = MANNERS[sex, life]
    names = _best_first(voices, language, sex)
    for step in _STEPS:
        if not names:
            yield VoiceChoice({}, speed, round(pitch + step, 2))
            continue
        blends = list(_blends(names, turn))
        if life == "child":
            blends = _children(voices, language) + blends
        for blend in blends:
            yield VoiceChoice(blend, speed, round(pitch + step, 2))


def _same(a: VoiceChoice, b: VoiceChoice) -> bool:
    """Whether two voices are too alike: one leading voice, and hardly any difference of pitch or pace."""
    leads = {max(v.blend, key=lambda n: (v.blend[n], n)) if v.blend else "" for v in (a, b)}
    return len(leads) == 1 and abs(a.pitch - b.pitch) < 1.0 and abs(a.speed - b.speed) < 0.08


def voice(
    voices: tuple[VoiceNote, ...], language: str, sex: str, life: str, turn: int, taken: tuple[VoiceChoice, ...]
) -> VoiceChoice:
    """Choose a voice for a person of `sex` and time of `life`, as unlike the voices `taken` as the vendor allows.

    The most intelligible voices come first. When every plainly different voice is in use, an unused mixture
    is taken; when even those are used up, voices repeat.
    """
    ranked = list(_choices(voices, language, sex, life, turn))
    for choice in ranked:
        if not any(_same(choice, t) for t in taken):
            return choice
    return next((c for c in ranked if c not in taken), ranked[turn % len(ranked)])
