"""Turns spoken lines into subtitles on the episode's clock, and writes them as WebVTT."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate, pairwise

from duanju.drama.board import Line, Storyboard
from duanju.drama.cut import Subtitle
from duanju.drama.sound import Phone, Spoken
from duanju.drama.time import Clock
from duanju.editing.wording import bare, chinese, clean, joint, rows, width, words

LINGER, GAP, CLOSE = 12, 2, 12
"""Frames at 24 a second: how long a subtitle outlasts the voice, the gap to the next, the gap that is closed."""
LEAST, MOST = 20, 108
"""The shortest and longest comfortable event, in frames at 24 a second."""
SPEED = {"zh": 9.0, "en": 20.0}
"""Reading speed that should not be passed, in characters a second."""

_PAUSE = re.compile(r"(?:[!?;，。！？；：、…—]|[,.:](?![A-Za-z0-9]))+[\s\"'“”‘’」』）)]*")
_PAUSES = set(",.!?;:，。！？；：、…—")


@dataclass(frozen=True)
class _Said:
    """One line on the episode's clock: frames at which each character of its text begins."""

    line: Line
    text: str
    at: tuple[float, ...]


def cues(board: Storyboard, spoken: Mapping[str, Spoken]) -> tuple[Subtitle, ...]:
    """Return the subtitles of an episode, in order, never overlapping, all within the film.

    A line starts with the first shot that hears it; lines no shot hears have no subtitle. Long lines
    become several events at the pauses of the voice.
    """
    clock = Clock(Fraction(board.rate))
    starts = _starts(board)
    events: list[Subtitle] = []
    for line in sorted((x for x in board.lines if x.id in starts), key=lambda x: starts[x.id]):
        said = _said(line, starts[line.id], spoken.get(line.id), clock)
        events += _events(said, board)
    events.sort(key=lambda e: e.start)
    cuts = list(accumulate(s.frames for s in board.shots))
    return _placed(events, board.frames, cuts, board.rate)


def _starts(board: Storyboard) -> dict[str, int]:
    at = 0
    starts: dict[str, int] = {}
    known = {x.id for x in board.lines}
    for shot in board.shots:
        for h in shot.heard:
            if h.line in known:
                starts.setdefault(h.line, at + h.start)
        at += shot.frames
    return starts


def _said(line: Line, start: int, spoken: Spoken | None, clock: Clock) -> _Said:
    """Place every character of a line in time, by the pauses of the voice where they match the text's."""
    text = clean(line.text)
    length = spoken.seconds if spoken and spoken.samples else clock.seconds(max(1, line.frames))
    phones = spoken.phones if spoken else ()
    voiced = [p for p in phones if p.symbol.strip() and p.symbol not in _PAUSES]
    first = voiced[0].start if voiced else 0.0
    last = voiced[-1].end if voiced else length
    weights = list(accumulate((_weight(c) for c in text), initial=0.0))
    anchors = [(0.0, first), *_anchors(text, weights, phones), (weights[-1], last)]
    at = tuple(start + float(clock.rate) * _time(w, anchors) for w in weights)
    return _Said(line, text, at)


def _weight(c: str) -> float:
    if "\u3400" <= c <= "\u9fff":
        return 1.0
    return 0.28 if c.isalpha() else 0.6 if c.isdigit() else 0.02


def _anchors(text: str, weights: list[float], phones: tuple[Phone, ...]) -> list[tuple[float, float]]:
    """Return (weight, seconds) where pauses begin and end, if voice and text agree on how many there are."""
    marks = [m for m in _PAUSE.finditer(text) if m.end() < len(text) and m.start() > 0]
    pauses: list[tuple[float, float]] = []
    inside = False
    for p in phones:
        if p.symbol in _PAUSES:
            pauses = [*pauses[:-1], (pauses[-1][0], p.end)] if inside else [*pauses, (p.start, p.end)]
            inside = True
        elif p.symbol.strip() and p.symbol not in "\"'“”‘’()":
            inside = False
        elif inside:
            pauses[-1] = (pauses[-1][0], p.end)
    pauses = [p for p in pauses if p[0] > 0][: len(pauses) - 1 if inside else None]
    if len(marks) != len(pauses):
        return []
    return [
        pair
        for m, (a, b) in zip(marks, pauses, strict=True)
        for pair in ((weights[m.start()], a), (weights[m.end()], b))
    ]


def _time(w: float, anchors: list[tuple[float, float]]) -> float:
    for (w0, t0), (w1, t1) in pairwise(anchors):
        if w <= w1:
            return t0 + (t1 - t0) * ((w - w0) / (w1 - w0) if w1 > w0 else 0.0)
    return anchors[-1][1]


def _events(said: _Said, board: Storyboard) -> list[Subtitle]:
    """Cut a line into events: fewest and most even, at its pauses, none too fast to read or too short."""
    language = board.language
    pieces = _clauses(said.text, language)
    edges = [0, *accumulate(len(p) for p in pieces)]

    def cost(i: int, j: int) -> float:
        text = bare(said.text[edges[i] : edges[j]], language)
        laid = rows(text, language)
        if len(laid) > 2:
            return 1e6 if j - i > 1 else 1e3
        seconds = max(0.1, (said.at[edges[j]] - said.at[edges[i]]) / board.rate)
        c = 1.0 + (0.8 if len(laid) == 2 else 0.0)
        c += 1.5 * (seconds < LEAST / 24) + (len(text) / seconds > SPEED["zh" if chinese(language) else "en"])
        c += 0.9 * sum(p.rstrip(" ”’」\"'")[-1:] in set("。！？!?.…") for p in pieces[i : j - 1])
        return c + max(0.0, seconds - MOST / 24)

    @lru_cache(None)
    def best(i: int) -> tuple[float, tuple[int, ...]]:
        if i == len(pieces):
            return 0.0, ()
        ways = ((cost(i, j) + best(j)[0], (j, *best(j)[1])) for j in range(i + 1, min(len(pieces), i + 8) + 1))
        return min(ways)

    out, i = [], 0
    for j in best(0)[1]:
        laid = rows(bare(said.text[edges[i] : edges[j]], language), language)[:2]
        if laid and laid[0]:
            out.append(Subtitle(round(said.at[edges[i]]), round(said.at[edges[j]]), laid,
                                said.line.character, said.line.voice_over))  # fmt: skip
        i = j
    return out


def _clauses(text: str, language: str) -> list[str]:
    """Cut text after its pauses; what two rows cannot hold is cut between words into even parts."""
    edges = [0, *(m.end() for m in _PAUSE.finditer(text) if m.end() < len(text)), len(text)]
    out: list[str] = []
    for clause in (text[a:b] for a, b in pairwise(edges)):
        out += _parts(clause, language)
    return [p for p in out if p]


def _parts(clause: str, language: str) -> list[str]:
    if len(rows(bare(clause, language), language)) <= 2:
        return [clause]
    pieces = words(clause, language)
    if len(pieces) < 2:
        return [clause]
    half = width(clause, language) / 2
    sums = list(accumulate(width(p, language) for p in pieces))
    i = min(range(1, len(pieces)), key=lambda k: abs(sums[k - 1] - half) - 0.3 * half * joint(pieces, k, language))
    return _parts("".join(pieces[:i]), language) + _parts("".join(pieces[i:]), language)


def _placed(events: list[Subtitle], frames: int, cuts: list[int], rate: int) -> tuple[Subtitle, ...]:
    """Give events their final times: lingering, snapped to near cuts, apart from one another, inside the film."""
    k = rate / 24
    n = len(events)
    if not n or frames < 1:
        return ()
    events = events[:frames]
    n = len(events)
    room = frames // n
    gap = min(round(GAP * k), max(0, room - 1))
    least = max(1, min(round(LEAST * k), room - gap))
    starts = [min((c for c in cuts if abs(c - e.start) <= 3), default=e.start, key=lambda c: abs(c - e.start))
              for e in events]  # fmt: skip
    for i in range(n):
        starts[i] = max(starts[i], starts[i - 1] + least + gap if i else 0)
    latest = frames - least
    for i in reversed(range(n)):
        starts[i] = min(starts[i], latest)
        latest = starts[i] - least - gap
    out = []
    for i, e in enumerate(events):
        stop = starts[i + 1] - gap if i + 1 < n else frames
        out.append(replace(e, start=starts[i], end=_end(e.end, starts[i], stop, i + 1 < n, cuts, k)))
    return tuple(out)


def _end(voice: int, start: int, stop: int, followed: bool, cuts: list[int], k: float) -> int:
    """Return when an event ends whose voice ends at `voice`, if it may stay until `stop`."""
    end = max(voice + round(LINGER * k), start + round(LEAST * k))
    for c in cuts:
        if voice <= c <= end and c - start >= round(LEAST * k):
            end = c
            break
    if followed and stop + round(GAP * k) - end < round(CLOSE * k):
        end = stop
    return max(start + 1, min(end, stop))


def vtt(subtitles: Iterable[Subtitle], clock: Clock) -> str:
    """Return subtitles as a WebVTT file, each with its speaker; text is escaped, never markup."""
    blocks = ["WEBVTT\n"]
    for s in subtitles:
        who = _escaped(s.speaker)
        text = "\n".join(r for r in map(_escaped, s.rows) if r)
        if not text:
            continue
        said = f"<v {who}>{text}" if who else text
        blocks.append(f"{len(blocks)}\n{_stamp(clock.seconds(s.start))} --> {_stamp(clock.seconds(s.end))}\n{said}\n")
    return "\n".join(blocks)


def _escaped(text: str) -> str:
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stamp(seconds: float) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // 1000 % 60:02d}.{ms % 1000:03d}"
