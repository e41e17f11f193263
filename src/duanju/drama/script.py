"""Story and script: the creator's words, and the same words laid out for the stage."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate


class Form(StrEnum):
    """What kind of document a story arrived as."""

    PROSE = "prose"
    FOUNTAIN = "fountain"
    FDX = "fdx"


@dataclass(frozen=True)
class LeftOut:
    """A stretch of the story that the script leaves out, and why."""

    start: int
    end: int
    why: str


@dataclass(frozen=True)
class Chapter:
    """A chapter of a story: its heading stands from `start` to `body`, its text from `body` to `end`.

    `title` is the heading's words without marks; `level` counts from 1, the highest of the work.
    """

    start: int
    body: int
    end: int
    title: str
    level: int = 1


@dataclass(frozen=True)
class Story:
    """The creator's own words as read from one file; never rewritten.

    `text` is decoded, with line ends as "\\n". Offsets everywhere count its code points. `left_out` lists
    what stands in it and is no part of the story (a licence, a list of contents, the asterisks around a
    word), in order and without overlaps; `chapters` lists the headings in order.
    """

    name: str
    text: str
    language: str
    form: Form = Form.PROSE
    chapters: tuple[Chapter, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def words(self) -> str:
        """The story alone: `text` without what is left out."""
        edges = [0, *(x for gap in self.left_out for x in (gap.start, gap.end)), len(self.text)]
        return "".join(self.text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))

    @cached_property
    def _seams(self) -> list[int]:
        """Offsets in `words` at which something was left out."""
        lengths = accumulate((gap.end - gap.start for gap in self.left_out), initial=0)
        return [gap.start - before for gap, before in zip(self.left_out, lengths, strict=False)]

    def origin(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the stretches of `text` that the stretch of `words` from `start` to `end` is made of."""
        n = bisect_right(self._seams, start)
        at = start + (self.left_out[n - 1].end - self._seams[n - 1] if n else 0)
        found = []
        while end > start:
            stop = min(end, self._seams[n]) if n < len(self._seams) else end
            if stop > start:
                found.append((at, at + stop - start))
            start = stop
            if n < len(self.left_out):
                at, n = self.left_out[n].end, n + 1
        return tuple(found)


class Kind(StrEnum):
    """The elements of a screenplay."""

    ACTION = "action"
    DIALOGUE = "dialogue"
    TRANSITION = "transition"
    LYRICS = "lyrics"
    CENTERED = "centered"
    NOTE = "note"


@dataclass(frozen=True)
class Stress:
    """A stretch of an element's text that is written apart: `how` is "bold", "italic", "underline" or "sung"."""

    start: int
    end: int
    how: str


@dataclass(frozen=True)
class Element:
    """One element of a scene; a dialogue element is one whole dialogue block.

    `character` is the cue without its extension; `extension` is what stands in parentheses after it
    ("V.O."); `parenthetical` is the manner of speaking, without its parentheses. Where a block has
    manners further down, `manners` lists them all, each with the line of `text` (from 0) it stands
    before, and `parenthetical` joins their words with "; ".

    A note is for the makers' eyes, never spoken and never shown. `mark` says what it is, as Fountain
    writes it: "" a note, "#", "##" ... a section, "=" a synopsis, "/*" what was cut, "===" a page break.
    """

    type: Kind
    text: str
    character: str = ""
    extension: str = ""
    parenthetical: str = ""
    dual: bool = False
    mark: str = ""
    stress: tuple[Stress, ...] = ()
    manners: tuple[tuple[int, str], ...] = ()

    @property
    def voice_over(self) -> bool:
        """Whether the words are heard while their speaker is not on screen."""
        parts = re.split("[,，、/]", self.extension.upper().replace(".", "").replace(" ", ""))
        return any(part.startswith(_UNSEEN) for part in parts)


_UNSEEN = ("VO", "OS", "OC", "画外", "旁白")


@dataclass(frozen=True)
class Scene:
    """One place, one stretch of time.

    `setting` is INT, EXT, INT/EXT or OTHER; `place` and `time` are words of the heading, "" where
    the text gives none. `number` counts from 1 in order of appearance; `label` is the number the
    script itself gives the scene ("1A"), "" where it gives none.
    """

    number: int
    heading: str
    setting: str = "OTHER"
    place: str = ""
    time: str = ""
    elements: tuple[Element, ...] = ()
    label: str = ""


@dataclass(frozen=True)
class Script:
    """The script of one episode (or, before it is cut into episodes, of the whole story)."""

    title: dict[str, str] = field(default_factory=dict)
    scenes: tuple[Scene, ...] = ()
    language: str = "zh"

    @property
    def characters(self) -> tuple[str, ...]:
        """Everyone with a dialogue cue, in order of first speech."""
        cues = (e.character for s in self.scenes for e in s.elements if e.type is Kind.DIALOGUE)
        return tuple(dict.fromkeys(cues))


NARRATORS = {"zh": "旁白", "en": "NARRATOR"}
"""The cue under which narration is spoken, by language of the script."""


@dataclass(frozen=True)
class Kept:
    """A stretch of the story that lives on in the script: `as_` says as what, `element` where."""

    start: int
    end: int
    as_: str
    element: int


@dataclass(frozen=True)
class Coverage:
    """Where every character of the story went; white space aside, each is in exactly one list.

    `element` in `kept` counts the script's elements from 0 through all scenes, headings aside.
    """

    source_chars: int
    kept: tuple[Kept, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Person:
    """Someone the text names, as the adaptation understood them.

    `facts` are words of the text that say who this is ("grandmother", "卖豆腐的"); `aliases` are the
    other names the text uses. `sex` is "female", "male" or "" and `age` years or None where the
    text gives no hint.
    """

    name: str
    aliases: tuple[str, ...] = ()
    sex: str = ""
    age: int | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Adaptation:
    """A story turned into a script, with the proof that nothing was lost or invented."""

    script: Script
    people: tuple[Person, ...]
    coverage: Coverage
