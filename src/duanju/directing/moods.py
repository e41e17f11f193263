"""Lets a plain line take a faint feeling from what stands right beside it: never from the words of another line.

So a line can be reworded and no other line is spoken differently.
"""

import re
from dataclasses import replace

from duanju.directing.beats import Beat, What
from duanju.directing.feelings import NEARBY, Feeling, of_listener
from duanju.directing.lexicon import names_one
from duanju.directing.pictures import Names

_PAUSE = (
    "很久 许久 半天 半晌 良久 沉默 没说话 没有说话 没吭声 没出声 不说话 没有回答 没回答 没应声 停了 顿了 愣了|"
    "for a long time, long while, said nothing, silence, silent, paused, did not answer, didn't answer, did not speak, "
    "no answer, a moment, hesitated, without speaking"
)
_KIN = re.compile(
    r"(?:^|[，,。！!？?……\s])(?:妈妈|老妈|妈|爸爸|老爸|爸|爹|娘|爷爷|奶奶|外公|外婆|姥姥|姥爷|哥|姐|孩子|闺女|儿子|囡囡|宝贝|"
    r"grandad|granddad|grandpa|grandma|gran|nan|mum|mom|mummy|mommy|ma|dad|daddy|papa|pa|son|love|sweetheart|my boy)"
    r"(?=$|[，,。！!？?…—.])",
    re.I,
)
_LOUD = re.compile(r"[！!]\s*$")
_TORN = re.compile(r"^(?:……|…|\.\.\.|——|—)|(?:……|…|\.\.\.|——|—)[。.？?！!]*$")
_PASSES = frozenset(("surprise", "relief", "embarrassment", "disgust", "pain"))
_AFTER = {"anger": "held-anger", "weeping": "sadness", "fear": "worry"}
_FAINT, _MOST = 0.34, 0.45


def in_mood(row: tuple[Beat, ...], names: Names) -> tuple[Beat, ...]:
    """Return the beats of a scene with a faint feeling on lines that show none of their own.

    By rising distance: the pause before the line, its marks, how the line before it was said (its manner and its
    speaker's body, not its words), how the speaker's own last line was said, somebody of the family called by name.
    """
    return tuple(_felt(row, i, b, names) for i, b in enumerate(row))


def _felt(row: tuple[Beat, ...], i: int, b: Beat, names: Names) -> Beat:
    if b.line is None or b.feeling.name != "neutral":
        return b
    found = _spoken(row, i, b) if b.what is What.SPEECH else _told(row, i, names)
    if found is None or found.name == "neutral":
        return b
    felt = Feeling(found.name, round(max(_FAINT, min(_MOST, found.strength)), 3))
    return replace(b, feeling=felt, line=replace(b.line, feeling=felt.name, strength=felt.strength))


def _spoken(row: tuple[Beat, ...], i: int, b: Beat) -> Feeling | None:
    before = row[max(0, i - 2) : i]
    return (
        _after_pause(before)
        or (Feeling("worry", 0.42) if _LOUD.search(b.text) else None)
        or _answer(before, b)
        or (Feeling("worry", 0.4) if _TORN.search(b.text) else None)
        or _goes_on(before, b)
        or (Feeling("tenderness", 0.4) if _KIN.search(b.text) else None)
    )


def _after_pause(before: tuple[Beat, ...]) -> Feeling | None:
    """An answer that comes late is heavy."""
    last = before[-1] if before else None
    if last is None or last.what is What.SPEECH or not names_one(last.text, _PAUSE):
        return None
    return last.feeling if last.feeling.name in NEARBY else Feeling("sadness", 0.42)


def _answer(before: tuple[Beat, ...], b: Beat) -> Feeling | None:
    """Whoever is wept or shouted at does not answer as if it were the weather."""
    said = next((x for x in reversed(before) if x.what is What.SPEECH), None)
    if said is None or said.who == b.who or said.shown.name == "neutral" or said.shown.strength < 0.55:
        return None
    felt = of_listener(said.shown)
    return Feeling(felt.name, 0.75 * felt.strength)


def _goes_on(before: tuple[Beat, ...], b: Beat) -> Feeling | None:
    own = next((x for x in reversed(before) if x.who == b.who and x.shown.name != "neutral"), None)
    if own is None or own.shown.name in _PASSES:
        return None
    return Feeling(_AFTER.get(own.shown.name, own.shown.name), 0.6 * own.shown.strength)


def _told(row: tuple[Beat, ...], i: int, names: Names) -> Feeling | None:
    """Return how a teller who says "I" sounds: as that person looks or sounds nearby."""
    me = names.teller()
    near = [(abs(k - i), k) for k in range(max(0, i - 3), min(len(row), i + 4)) if me and row[k].who == me]
    felt = next((row[k].shown for _, k in sorted(near) if row[k].shown.name in NEARBY), None)
    return Feeling(_AFTER.get(felt.name, felt.name), 0.7 * felt.strength) if felt else None
