"""The paragraphs of a book, on their way from its markup into one plain text."""

from collections.abc import Iterable
from dataclasses import dataclass

from duanju.drama.script import LeftOut


@dataclass(frozen=True)
class Block:
    """One paragraph: `level` is 1 to 6 for a heading, 0 for text; `why` is set where it is no part of the story.

    `left_out` lists stretches inside it that are no part of the story. A block without text is a pause
    between paragraphs.
    """

    text: str
    level: int = 0
    why: str = ""
    left_out: tuple[LeftOut, ...] = ()


def set_down(blocks: Iterable[Block]) -> tuple[str, list[LeftOut]]:
    """Return the blocks as one text, blank lines between them and "#" before headings, and what is left out of it."""
    parts: list[str] = []
    left_out: list[LeftOut] = []
    at = 0
    for block in blocks:
        start = at
        if not block.text:
            head, tail = "", "\n" if parts else ""
        else:
            head, tail = "#" * block.level + " " * bool(block.level), "\n\n"
        parts += [head, block.text, tail]
        at += len(head) + len(block.text) + len(tail)
        if block.why and block.text:
            left_out.append(LeftOut(start, at, block.why))
        else:
            inside = start + len(head)
            left_out += [LeftOut(inside + gap.start, inside + gap.end, gap.why) for gap in block.left_out]
    return "".join(parts), left_out
