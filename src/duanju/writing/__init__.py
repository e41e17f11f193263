"""Story to script: prose becomes scenes, action and lines in the author's own words."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from duanju.drama.script import Adaptation, Coverage, Story
from duanju.writing import layout, lines, naming, offscreen, speakers
from duanju.writing.episodes import episodes
from duanju.writing.naming import people
from duanju.writing.roll import Roll
from duanju.writing.sieves import reason

__all__ = ["Attribution", "adapt", "coverage_json", "episodes", "explain", "people"]


@dataclass(frozen=True)
class Attribution:
    """One line of a story: its words, its speaker's cue, how sure that is (0 to 1) and why.

    `sieve` names the evidence that decided; `reason` says it in words.
    `start` and `end` are the offsets of the quotation in the story, marks included.
    """

    text: str
    speaker: str
    confidence: float
    reason: str
    start: int
    end: int
    sieve: str


def adapt(story: Story) -> Adaptation:
    """Turn prose into a script that keeps the author's words, in order; nothing and nobody is invented."""
    reading, roll, decisions = _attribute(_told(story))
    cues = [reading.original(naming.cue(roll, d.who, story.language)) for d in decisions]
    script, coverage = layout.lay_out(reading, cues, offscreen.extensions(reading, roll, decisions))
    return Adaptation(script, naming.persons(reading, roll, decisions), _traced(coverage, story))


def _told(story: Story) -> Story:
    """Return the story without what stands beside it in its file."""
    return replace(story, text=story.words, chapters=(), left_out=())


def _traced(coverage: Coverage, story: Story) -> Coverage:
    """Return the account of a story's words as an account of its whole text."""
    kept = [replace(k, start=a, end=b) for k in coverage.kept for a, b in story.origin(k.start, k.end)]
    left = [replace(gap, start=a, end=b) for gap in coverage.left_out for a, b in story.origin(gap.start, gap.end)]
    left_out = sorted([*left, *story.left_out], key=lambda gap: gap.start)
    return Coverage(len(story.text), tuple(kept), tuple(left_out))


def explain(story: Story, language: str = "") -> tuple[Attribution, ...]:
    """Return who speaks each quotation of a story, how sure that is and why, in order.

    Reasons are in `language` ("zh" or "en"), the story's own by default.
    """
    told = _told(story)
    reading, roll, decisions = _attribute(told)
    rows = []
    for line, decision in zip(reading.lines, decisions, strict=True):
        q = line.quote
        cue = reading.original(naming.cue(roll, decision.who, story.language))
        words, why = told.text[q.inner_start : q.inner_end], reason(decision.sieve, language or story.language, cue)
        stretches = story.origin(q.start, q.end)
        start, end = stretches[0][0], stretches[-1][1]
        rows.append(Attribution(words, cue, decision.confidence, why, start, end, decision.sieve))
    return tuple(rows)


def _attribute(story: Story) -> tuple[lines.Reading, Roll, list[speakers.Decision]]:
    reading = lines.read(story)
    roll = Roll(story.language)
    decisions = speakers.decide(reading, roll)
    return reading, roll, decisions


def coverage_json(coverage: Coverage) -> dict[str, Any]:
    """Return the coverage as `FILE.coverage.json` has it."""
    return {
        "source_chars": coverage.source_chars,
        "kept": [{"start": k.start, "end": k.end, "as": k.as_, "element": k.element} for k in coverage.kept],
        "left_out": [asdict(left) for left in coverage.left_out],
    }
