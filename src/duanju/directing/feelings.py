"""Reads the feeling of a line or an action from its manner, body cues, words, turns of speech and punctuation.

Sources by trust: the manner of speech, then the body, then what is said, then the marks. Phrases come before
words, so that a bitter laugh is no joy; a denied word says little; words that go against what is shown make the
feeling a restrained one. Everything is read from the line itself and the action beside it, from nothing farther off.
"""

import re
from dataclasses import dataclass

from duanju.directing.events import EVENTS
from duanju.directing.gestures import BODY
from duanju.directing.lexicon import Hit, Lexicon, names_one
from duanju.directing.manners import MANNERS
from duanju.directing.sayings import SAYINGS
from duanju.directing.turns import TURNS

_MANNERS, _BODY, _SAYINGS = Lexicon(MANNERS), Lexicon(BODY), Lexicon(SAYINGS)
_NOTHING = (f"{SAYINGS[''][0]} {EVENTS[''][0]}", f"{SAYINGS[''][1]}, {EVENTS[''][1]}")
_EVENTS = Lexicon({"": _NOTHING, **{k: v for k, v in EVENTS.items() if k}}, verbs=True)
_TURNS = tuple((re.compile(pattern, re.I), feeling, weight) for pattern, feeling, weight in TURNS)
_NOT = (
    "不 没 未 别 勿 无 从不 并不 没有|"
    "not, never, no, hardly, don't, didn't, doesn't, isn't, wasn't, won't, can't, without, nor, neither"
)
_NOBODY = re.compile(r"\b(?:nobody|no one|none of them)\s*$|(?:没有人|没人|谁也没|谁都没)$", re.I)
_MORE = "很 极 太 真 非常 特别 十分 最 好 多么|very, so, too, really, terribly, extremely, utterly, such, absolutely"
_LESS = "有点 一点 稍微 些 好像 微微 似乎|a little, slightly, somewhat, a bit, rather, almost, half, faintly"
_GRIEF = frozenset(("sadness", "weeping", "longing", "pain"))
_SMILES = frozenset(("joy", "amusement"))
_ANGERS = frozenset(("anger", "held-anger", "contempt"))
_KIND = frozenset(("tenderness", "joy", "embarrassment"))
_VOICES = frozenset(("loud", "low", "hushed"))
_LEAST = 0.25
"""What is weaker is not felt at all."""
_STEP = {"+": 1.2, "-": 0.72}
_MANNER, _SHOWN, _SAID, _HAPPENED = 0.7, 0.6, 0.52, 0.42
"""How strong a plain word of each source is."""


@dataclass(frozen=True)
class Feeling:
    """One of FEELINGS and how strong it is (0-1)."""

    name: str = "neutral"
    strength: float = 0.35


CALM = Feeling()


def _weigh(text: str, hit: Hit, base: float) -> float:
    """Strengthen or weaken a word by its own step and by what stands right before it; a denied word says little."""
    base = min(1.0, base * _STEP.get(hit.key[-1:], 1.0))
    before = text[max(0, hit.start - (16 if hit.word.isascii() else 3)) : hit.start]
    before = re.split(r"[，,；;。.!！?？]", before)[-1]
    if names_one(before, _NOT) or _NOBODY.search(before):
        return base * 0.3
    if names_one(before, _MORE):
        return min(1.0, base * 1.3)
    return base * 0.7 if names_one(before, _LESS) else base


def _heard(lexicon: Lexicon, text: str, base: float) -> list[Feeling]:
    hits = (h for h in lexicon.find(text) if h.key)
    return [Feeling(h.key.rstrip("+-"), _weigh(text, h, base)) for h in hits]


def _strongest(found: list[Feeling]) -> Feeling | None:
    """Return the feeling with most behind it, or the blend of a smile and a grief in the same breath.

    Several words for one feeling strengthen one another; of two equally strong the later one counts.
    """
    left: dict[str, float] = {}
    for f in found:
        if f.strength >= _LEAST:
            before = left.pop(f.name, 0.0)
            left[f.name] = max(before, f.strength) + 0.3 * min(before, f.strength)
    if not left:
        return None
    name, strength = max(reversed(left.items()), key=lambda x: x[1])
    if left.keys() & _SMILES and left.keys() & _GRIEF:
        return Feeling("smile-over-grief", max(0.66, min(0.9, strength)))
    return Feeling(name, round(min(0.9, strength), 3))


def of_body(text: str) -> Feeling | None:
    """Return the feeling an action shows on a body, or None."""
    return _strongest(_heard(_BODY, text, _SHOWN))


def of_words(text: str) -> Feeling | None:
    """Return the feeling that words give away by themselves, said or told, or None."""
    turned = [Feeling(name, weight) for pattern, name, weight in _TURNS if pattern.search(text)]
    return _strongest([*_heard(_EVENTS, text, _HAPPENED), *_heard(_SAYINGS, text, _SAID), *turned])


def of_telling(text: str) -> Feeling | None:
    """Return the feeling of what a narrator tells, fainter than if it were shown or said; None if there is none."""
    found = of_body(text) or _strongest(_heard(_EVENTS, text, _HAPPENED))
    return Feeling(found.name, round(0.7 * found.strength, 3)) if found else None


def shown(manner: str, body: str) -> Feeling | None:
    """Return the feeling that can be seen and heard whatever the words: from the manner, else from the body.

    `manner` is the script's parenthetical, `body` the action next to the line that shows its speaker.
    """
    sounds = [f for f in _heard(_MANNERS, manner, _MANNER) if f.name not in _VOICES]
    by_manner, by_body = _strongest(sounds), of_body(body) if body else None
    if by_manner and by_body:
        return _strongest([by_manner, Feeling(by_body.name, 0.9 * by_body.strength)])
    return by_manner or by_body


def of_speech(text: str, manner: str = "", body: str = "") -> Feeling:
    """Return the feeling of a spoken line, from its words, its `manner` and the `body` of its speaker."""
    seen, said = shown(manner, body), of_words(text)
    voice = {f.name for f in _heard(_MANNERS, manner, _MANNER)} & _VOICES
    found = _together(seen, said) or _by_voice(text, voice) or CALM
    if "loud" in voice:
        found = Feeling(found.name, found.strength + 0.15)
    return Feeling(found.name, round(min(1.0, found.strength + _punctuation(text, found)), 3))


def _together(seen: Feeling | None, said: Feeling | None) -> Feeling | None:
    """Let what is seen lead; words that agree strengthen it, words that go against it make it a restrained one."""
    if not seen or not said:
        return seen or said
    if seen.name == said.name:
        return Feeling(seen.name, min(0.95, seen.strength + 0.2 * said.strength))
    if seen.name in _SMILES and said.name in _GRIEF | {"shame", "smile-over-grief"}:
        return Feeling("smile-over-grief", max(0.62, seen.strength))
    if seen.name in _GRIEF and said.name in _SMILES | {"smile-over-grief"}:
        return Feeling("smile-over-grief", max(0.62, seen.strength))
    if seen.name == "anger" and said.name in _KIND:
        return Feeling("held-anger", seen.strength)
    if seen.name == "held-anger" and said.name in _ANGERS:
        return Feeling("held-anger", min(0.95, seen.strength + 0.1))
    return said if said.strength > seen.strength + 0.15 else seen


def _by_voice(text: str, voice: set[str]) -> Feeling | None:
    """Return what a raised or lowered voice alone says: urgency, or care not to be heard."""
    if "loud" in voice:
        return Feeling("worry", 0.5)
    if "hushed" in voice:
        return Feeling("dread", 0.45)
    if "low" in voice:
        return Feeling("suspicion" if text.rstrip().endswith(("?", "？")) else "sadness", 0.38)
    return None


def _punctuation(text: str, found: Feeling) -> float:
    loud = text.count("！") + text.count("!")
    torn = 1 if "……" in text or "..." in text or "…" in text or "——" in text else 0
    return min(0.2, 0.12 * loud) + (0.06 if torn and found.name != "neutral" else 0)


NEARBY = {
    "anger": "worry",
    "held-anger": "worry",
    "fear": "worry",
    "dread": "dread",
    "weeping": "sadness",
    "sadness": "sadness",
    "smile-over-grief": "sadness",
    "joy": "tenderness",
    "amusement": "amusement",
    "tenderness": "tenderness",
    "longing": "sadness",
    "surprise": "surprise",
    "contempt": "shame",
    "shame": "tenderness",
    "relief": "relief",
    "resolve": "worry",
    "suspicion": "worry",
    "pain": "worry",
    "worry": "worry",
    "pride": "tenderness",
}


def of_listener(speech: Feeling) -> Feeling:
    """Return what the words do to whoever hears them: an answer to the feeling, not a copy of it."""
    if speech.name not in NEARBY:
        return Feeling("neutral", 0.35)
    return Feeling(NEARBY[speech.name], round(min(0.8, 0.15 + 0.8 * speech.strength), 3))
