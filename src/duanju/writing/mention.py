"""What a clause says about who acts and who speaks, before anybody knows which person that is."""

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """The ways a text points at somebody."""

    NAME = "name"
    NOUN = "noun"
    KIN = "kin"
    PRONOUN = "pronoun"
    SELF = "self"
    GROUP = "group"
    SOMEBODY = "somebody"


@dataclass(frozen=True)
class Mention:
    """One pointing at somebody, with offsets into the story.

    `words` is the name or noun as the text has it, `owner` whose kin it is ("self", a name or ""),
    `sex` what the words themselves tell, `facts` further words on who it is (role, kinship).
    """

    sort: Sort
    words: str
    start: int
    end: int
    owner: str = ""
    sex: str = ""
    facts: tuple[str, ...] = ()
    indefinite: bool = False


@dataclass(frozen=True)
class Tag:
    """One clause of speech beside a quotation.

    `subject` is None where the clause leaves it out; `verb` and `manner` are stretches of the story;
    `start` and `end` bound the clause; `act` is "say", "think" or "write".
    """

    subject: Mention | None
    start: int
    end: int
    verb: tuple[int, int]
    manner: tuple[tuple[int, int], ...] = ()
    act: str = "say"
    addressee: Mention | None = None
    certain: bool = True


def apart(a: Mention, b: Mention) -> bool:
    """Whether two mentions share no character."""
    return a.end <= b.start or b.end <= a.start
