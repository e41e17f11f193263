"""Story and script: the creator's words, and the same words laid out for the stage."""

from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """What kind of document a story arrived as."""

    PROSE = "prose"
    FOUNTAIN = "fountain"
    FDX = "fdx"


@dataclass(frozen=True)
class Story:
    """The creator's own words as read from one file; never rewritten.

    `text` is decoded, with line ends as "\\n". Offsets everywhere count its code points.
    """

    name: str
    text: str
    language: str
    form: Form = Form.PROSE


class Kind(StrEnum):
    """The elements of a screenplay."""

    ACTION = "action"
    DIALOGUE = "dialogue"
    TRANSITION = "transition"
    LYRICS = "lyrics"
    CENTERED = "centered"
    NOTE = "note"


@dataclass(frozen=True)
class Element:
    """One element of a scene; a dialogue element is one whole dialogue block.

    `character` is the cue without its extension; `extension` is what stands in parentheses after it
    ("V.O."); `parenthetical` is the manner of speaking, without its parentheses.
    """

    type: Kind
    text: str
    character: str = ""
    extension: str = ""
    parenthetical: str = ""
    dual: bool = False

    @property
    def voice_over(self) -> bool:
        """Whether the words are heard while their speaker is not on screen."""
        return self.extension.upper().replace(".", "").replace(" ", "").startswith(("VO", "OS", "画外"))


@dataclass(frozen=True)
class Scene:
    """One place, one stretch of time.

    `setting` is INT, EXT, INT/EXT or OTHER; `place` and `time` are words of the heading, "" where
    the text gives none. `number` counts from 1 in order of appearance.
    """

    number: int
    heading: str
    setting: str = "OTHER"
    place: str = ""
    time: str = ""
    elements: tuple[Element, ...] = ()


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
class LeftOut:
    """A stretch of the story that the script leaves out, and why."""

    start: int
    end: int
    why: str


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
