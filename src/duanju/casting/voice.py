"""Chooses how a person sounds: a blend of the voices at hand, pace and pitch, unlike anybody else's."""

from collections.abc import Iterator

from duanju.casting import hints
from duanju.casting.evidence import holds
from duanju.crew import VoiceNote
from duanju.drama.cast import VoiceChoice

MANNERS = {
    ("female", "child"): (1.05, 3.0),
    ("male", "child"): (1.05, 2.5),
    ("female", "young"): (1.03, 0.5),
    ("male", "young"): (1.02, 0.5),
    ("female", "adult"): (0.98, 0.0),
    ("male", "adult"): (0.98, -0.5),
    ("female", "elder"): (0.93, -0.9),
    ("male", "elder"): (0.92, -1.5),
    ("female", "old"): (0.86, -1.5),
    ("male", "old"): (0.86, -2.5),
}
"""Speed (1 = as the voice speaks) and pitch (semitones) by sex and time of life."""

NARRATOR_SPEED = 0.95
_STEPS = (0.0, -0.75, 0.75, -1.5, 1.5)


def _speaks(note: VoiceNote, language: str) -> bool:
    return note.language.split("-")[0].lower() == language.split("-")[0].lower()


GOOD = 0.9
"""Voices of this quality come before all others; those under a third of it are left alone."""


def dialect(text: str, language: str) -> str:
    """Return the dialect the setting asks for, as a language tag ("en-GB"), or the language itself."""
    if not language.startswith("en"):
        return language
    british, american = (sum(holds(text, w) for w in row.split(",")) for row in (hints.BRITAIN, hints.AMERICA))
    return "en-GB" if british > american else "en-US" if american > british else "en"


def _best_first(voices: tuple[VoiceNote, ...], language: str, sex: str, tone: str) -> list[list[str]]:
    """Return the names of usable voices in rows: the good ones of the dialect, the other good ones, the rest."""
    fit = [v for v in voices if _speaks(v, language) and v.sex == sex]
    fit = fit or [v for v in voices if _speaks(v, language)] or [v for v in voices if v.sex == sex] or list(voices)
    usable = [v for v in fit if v.quality >= 0.3] or fit
    ranked = sorted(usable, key=lambda v: (-v.quality, v.name))
    good = [v for v in ranked if v.quality >= GOOD]
    home = [v.name for v in good if v.language == tone]
    away = [v.name for v in good if v.language != tone]
    return [row for row in (home, away, [v.name for v in ranked if v.quality < GOOD]) if row]


def _children(voices: tuple[VoiceNote, ...], language: str, tone: str) -> list[dict[str, float]]:
    """A child's voice lies between a woman's and a light man's."""
    women, men = ([n for row in _best_first(voices, language, s, tone)[:2] for n in row] for s in ("female", "male"))
    return [{m: 0.5, w: 0.5} if m != w else {m: 1.0} for m in men for w in women]


def _blends(rows: list[list[str]], turn: int) -> Iterator[dict[str, float]]:
    """Yield plain voices first, then mixtures of two good ones; `turn` says where in a row the choice begins."""
    turned = [row[turn % len(row) :] + row[: turn % len(row)] for row in rows]
    yield from ({n: 1.0} for row in turned for n in row)
    order = [n for row in turned[: max(1, len(turned) - 1)] for n in row]
    for weight in (0.7, 0.55):
        for step in range(1, min(len(order), 6)):
            for i, name in enumerate(order):
                yield {name: weight, order[(i + step) % len(order)]: round(1 - weight, 2)}


def _choices(
    voices: tuple[VoiceNote, ...], language: str, sex: str, life: str, turn: int, tone: str
) -> Iterator[VoiceChoice]:
    speed, pitch = MANNERS[sex, life]
    rows = _best_first(voices, language, sex, tone)
    for step in _STEPS:
        if not rows:
            yield VoiceChoice({}, speed, round(pitch + step, 2))
            continue
        blends = list(_blends(rows, turn))
        if step:
            blends = [b for b in blends if len(b) > 1] + [b for b in blends if len(b) == 1]
        if life == "child":
            blends = _children(voices, language, tone) + blends
        for blend in blends:
            yield VoiceChoice(blend, speed, round(pitch + step, 2))


def _leading(v: VoiceChoice) -> str:
    return max(v.blend, key=lambda n: (v.blend[n], n)) if v.blend else ""


def _same(a: VoiceChoice, b: VoiceChoice) -> bool:
    """Whether two voices are too alike: one leading voice, and hardly any difference of pitch or pace."""
    return _leading(a) == _leading(b) and abs(a.pitch - b.pitch) < 1.0 and abs(a.speed - b.speed) < 0.08


def voice(
    voices: tuple[VoiceNote, ...],
    language: str,
    sex: str,
    life: str,
    turn: int,
    taken: tuple[VoiceChoice, ...],
    tone: str = "",
) -> VoiceChoice:
    """Choose a voice for a person of `sex` and time of `life`, as unlike the voices `taken` as the vendor allows.

    Voices of good quality come first, of these the ones whose language is `tone` ("en-GB").
    When every plainly different voice is in use, an unused mixture
    is taken; when even those are used up, voices repeat.
    """
    ranked = list(_choices(voices, language, sex, life, turn, tone))
    leads = {_leading(t) for t in taken}
    own = next((c for c in ranked if _leading(c) not in leads), None)
    if own is not None and own.blend:
        return own
    for choice in ranked:
        if not any(_same(choice, t) for t in taken):
            return choice
    return next((c for c in ranked if c not in taken), ranked[turn % len(ranked)])
