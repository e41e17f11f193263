"""Lips: from the voice's phoneme times to one mouth shape per drawing.

Shapes are mixed by dominance, after Cohen and Massaro, "Modeling coarticulation in synthetic visual speech"
(1993): each sound imposes its shape with a weight that falls off around it, rounding reaching further ahead.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from duanju.drama.sound import Phone

TWOS = 2
"""Frames that one drawing is held."""

TAU, TAU_ROUND = 0.060, 0.110
MOST_CHANGES = 6
"""Free changes a second; closures come on top, because a missed one is seen at once."""

STILL = 0.09
"""Shapes nearer than this are one drawing."""


@dataclass(frozen=True)
class Mouth:
    """A mouth in speech, each 0-1: `width` rests at .5, `teeth` shows them together, `bite` is lip under teeth.

    `closed` presses the lips together, whatever the feeling does.
    """

    open: float = 0.0
    width: float = 0.5
    round: float = 0.0
    teeth: float = 0.0
    tongue: float = 0.0
    bite: float = 0.0
    closed: float = 0.0


REST = Mouth()
_M = Mouth(0, 0.5, 0.1, closed=1)
_F = Mouth(0.08, 0.55, 0, bite=1)
_A = Mouth(0.85, 0.6)
_E = Mouth(0.45, 0.65)
_SCHWA = Mouth(0.25, 0.55)
_BACK = Mouth(0.4, 0.55)
_I = Mouth(0.15, 0.9, 0, teeth=0.6)
_O = Mouth(0.5, 0.35, 0.75)
_U = Mouth(0.15, 0.2, 1.0)
_Y = Mouth(0.12, 0.3, 0.9)
_S = Mouth(0.08, 0.7, 0, teeth=1)
_J = Mouth(0.08, 0.8, 0, teeth=1)
_SH = Mouth(0.12, 0.5, 0.35, teeth=0.9)
_R = Mouth(0.15, 0.45, 0.4, teeth=0.4)
_L = Mouth(0.3, 0.55, 0, tongue=1)
_TH = Mouth(0.15, 0.6, 0, teeth=0.6, tongue=1)
_K = Mouth(0.25, 0.5)
_ER = Mouth(0.4, 0.5, 0.2, tongue=0.6)

_DOMINANCE = {
    REST: 0.2, _M: 1.0, _F: 0.9, _A: 0.7, _E: 0.5, _SCHWA: 0.25, _BACK: 0.5, _I: 0.6, _O: 0.8, _U: 0.9, _Y: 0.9,
    _S: 0.6, _J: 0.6, _SH: 0.6, _R: 0.5, _L: 0.4, _TH: 0.5, _K: 0.15, _ER: 0.5,
}  # fmt: skip

_SHAPES: dict[str, Mouth] = {
    symbol: mouth
    for symbols, mouth in (
        ("pbmㄅㄆㄇ", _M), ("fvɱㄈ", _F), ("aɑæɐɒㄚ", _A), ("ɛeʌɜEㄝ", _E), ("əᵊᵻɘ", _SCHWA), ("ɤㄜ", _BACK),
        ("iɪjㄧ", _I), ("oɔㄛ", _O), ("uʊwㄨ", _U), ("yɥʏøœㄩ", _Y), ("szʦʣɾtdnɨㄗㄘㄙㄉㄊㄋ", _S),
        ("ɕʑʨʥɲcㄐㄑㄒ", _J),
        ("ʃʒʧʤʂʐꭧꭦʈɖㄓㄔㄕ", _SH), ("ɹrɻㄖ", _R), ("lɫʎㄌ", _L), ("θð", _TH), ("kɡgŋhxɣʔɦㄍㄎㄏ", _K), ("ɚɝㄦ", _ER),
    )
    for symbol in symbols
}  # fmt: skip

# The voices write Mandarin finals in IPA, in zhuyin, or with a Chinese character for each compound final.
_GLIDES: dict[str, tuple[tuple[Mouth, float], ...]] = {
    "A": ((_E, 0.55), (_I, 0.45)), "I": ((_A, 0.6), (_I, 0.4)), "O": ((_O, 0.55), (_U, 0.45)),
    "Q": ((_SCHWA, 0.5), (_U, 0.5)), "W": ((_A, 0.6), (_U, 0.4)), "Y": ((_O, 0.55), (_I, 0.45)),
    "ㄞ": ((_A, 0.55), (_I, 0.45)), "ㄟ": ((_E, 0.5), (_I, 0.5)), "ㄠ": ((_A, 0.5), (_U, 0.5)),
    "ㄡ": ((_O, 0.5), (_U, 0.5)), "ㄢ": ((_A, 0.7), (_S, 0.3)), "ㄤ": ((_A, 0.8), (_K, 0.2)),
    "ㄭ": ((_S, 1.0),), "十": ((_SH, 1.0),), "压": ((_I, 0.25), (_A, 0.75)), "月": ((_Y, 0.35), (_E, 0.65)),
    "言": ((_I, 0.3), (_E, 0.4), (_S, 0.3)), "阳": ((_I, 0.25), (_A, 0.75)), "要": ((_I, 0.2), (_A, 0.4), (_U, 0.4)),
    "阴": ((_I, 0.7), (_S, 0.3)), "应": ((_I, 0.8), (_K, 0.2)), "用": ((_Y, 0.3), (_U, 0.7)), "中": ((_O, 1.0),),
    "又": ((_I, 0.3), (_O, 0.3), (_U, 0.4)), "穵": ((_U, 0.25), (_A, 0.75)), "外": ((_U, 0.2), (_A, 0.4), (_I, 0.4)),
    "万": ((_U, 0.25), (_A, 0.5), (_S, 0.25)), "王": ((_U, 0.25), (_A, 0.75)), "为": ((_U, 0.3), (_E, 0.4), (_I, 0.3)),
    "文": ((_U, 0.3), (_SCHWA, 0.5), (_S, 0.2)), "瓮": ((_U, 0.3), (_SCHWA, 0.7)), "我": ((_U, 0.3), (_O, 0.7)),
    "元": ((_Y, 0.3), (_A, 0.4), (_S, 0.3)), "云": ((_Y, 0.7), (_S, 0.3)),
    "ㄣ": ((_SCHWA, 0.7), (_S, 0.3)), "ㄥ": ((_SCHWA, 0.8), (_K, 0.2)),
}  # fmt: skip

_CARRIED = frozenset("ʰʲːˑˈˌ↓↗↘→↑˥˦˧˨˩12345̩̯̃'")
_LIGHT = frozenset("tdnɾㄉㄊㄋ")
_RETROFLEX = frozenset("ʂʐꭧꭦʈɖɻㄓㄔㄕㄖ")
_ROUNDED = frozenset((_U, _O, _Y))


@dataclass(frozen=True)
class _Target:
    """One shape that the mouth strives for between two moments, with its dominance."""

    mouth: Mouth
    start: float
    end: float
    weight: float

    def pull(self, t: float) -> float:
        """Return how strongly this shape is felt at time `t`."""
        centre, half = (self.start + self.end) / 2, (self.end - self.start) / 2
        away = max(0.0, abs(t - centre) - half + min(half * 0.5, 0.04))
        ahead = t < centre and self.mouth in _ROUNDED
        return self.weight * math.exp(-away / (TAU_ROUND if ahead else TAU))


def shape(phone_symbol: str) -> Mouth:
    """Return the mouth of one IPA or zhuyin symbol; a glide's first shape; rest for what is no sound."""
    if phone_symbol in _GLIDES:
        return _GLIDES[phone_symbol][0][0]
    for character in phone_symbol:
        if character in _SHAPES:
            return _SHAPES[character]
    return REST


def track(phones: Sequence[Phone], rate: int, frames: int) -> list[Mouth]:
    """Return one mouth for each drawing (two frames) of `frames` frames at `rate` a second.

    Every m b p f v that lasts is closed in at least one drawing; other changes keep to a readable number.
    """
    drawings = math.ceil(frames / TWOS)
    targets = _targets(phones)
    moments = [(TWOS * k + 2) / rate for k in range(drawings)]
    mouths = [_mixed(targets, t) for t in moments]
    forced = _closures(targets, rate, drawings)
    for k, mouth in forced.items():
        mouths[k] = mouth
    return _calmed(mouths, forced, rate)


def _targets(phones: Sequence[Phone]) -> list[_Target]:
    """Return the shapes that a line asks for, marks of tone, stress and breath folded into their sounds."""
    out: list[_Target] = []
    before = ""
    for phone in phones:
        symbol, start, end = phone.symbol, phone.start, phone.end
        if symbol and all(c in _CARRIED for c in symbol):
            if out:
                last = out[-1]
                out[-1] = _Target(last.mouth, last.start, end, last.weight)
            continue
        glide = _GLIDES.get(symbol)
        if glide:
            for mouth, share in glide:
                stop = start + (phone.end - phone.start) * share
                out.append(_Target(mouth, start, stop, _DOMINANCE[mouth]))
                start = stop
        else:
            mouth = shape(symbol)
            if symbol == "ɨ" and before in _RETROFLEX:
                mouth = _SH
            out.append(_Target(mouth, start, end, 0.35 if symbol in _LIGHT else _DOMINANCE[mouth]))
        before = symbol
    if out:
        out.append(_Target(REST, out[-1].end, out[-1].end + 60.0, 0.5))
        out.insert(0, _Target(REST, out[0].start - 60.0, out[0].start - 0.08, 0.5))
    return out


def _mixed(targets: Sequence[_Target], t: float) -> Mouth:
    """Return the mouth at time `t`: the mean of all shapes, weighted by how strongly each is felt."""
    near = [(x.pull(t), x.mouth) for x in targets if x.start - 0.6 < t < x.end + 0.4]
    total = sum(w for w, _ in near)
    if total < 1e-6:
        return REST

    def mean(name: str) -> float:
        return round(float(sum(w * getattr(m, name) for w, m in near)) / total, 3)

    return Mouth(
        mean("open"),
        mean("width"),
        mean("round"),
        mean("teeth"),
        mean("tongue"),
        mean("bite") * 0.5,
        mean("closed") * 0.5,
    )


def _closures(targets: Sequence[_Target], rate: int, drawings: int) -> dict[int, Mouth]:
    """Return the drawings in which lips must meet; lips together outrank lip on teeth."""
    out: dict[int, Mouth] = {}
    for wanted in (_M, _F):
        for x in targets:
            if x.mouth is not wanted or not drawings:
                continue
            k = round(((x.start + x.end) / 2 * rate - 1) / TWOS)
            k = min(drawings - 1, max(0, k))
            for free in (k, k + 1, k - 1):
                if 0 <= free < drawings and out.get(free, wanted) is wanted:
                    out[free] = wanted
                    break
    return out


def distance(a: Mouth, b: Mouth) -> float:
    """Return how different two mouths look (0 the same; about 1 for shut against wide open)."""
    apart: float = (
        abs(a.open - b.open)
        + 0.6 * abs(a.width - b.width)
        + 0.6 * abs(a.round - b.round)
        + 0.25 * abs(a.teeth - b.teeth)
        + 0.25 * abs(a.tongue - b.tongue)
        + 0.5 * abs(a.bite - b.bite)
        + 0.3 * abs(a.closed - b.closed)
    )
    return apart


def _calmed(mouths: list[Mouth], forced: dict[int, Mouth], rate: int) -> list[Mouth]:
    """Return the mouths with the smallest free changes held back until each second can be read."""
    out = [REST if k not in forced and distance(m, REST) < STILL else m for k, m in enumerate(mouths)]
    window = max(1, rate // TWOS)

    def changes(k: int) -> list[int]:
        """Return the free changes of the second that ends with drawing `k`."""
        drawings = range(max(1, k - window + 1), k + 1)
        return [j for j in drawings if not {j, j - 1} & forced.keys() and out[j] != out[j - 1]]

    for k in range(1, len(out)):
        if {k, k - 1} & forced.keys():
            continue
        if distance(out[k], out[k - 1]) < STILL and out[k] != REST:
            out[k] = out[k - 1]
        while len(found := changes(k)) > MOST_CHANGES:
            least = min(found, key=lambda j: distance(out[j], out[j - 1]))
            out[least] = out[least - 1]
    return out
