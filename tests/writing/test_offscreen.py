"""Voices that are heard and not seen carry O.S. on their cue."""

import pytest

from duanju import story, writing
from duanju.drama.script import Kind, Story

CASES = [
    ("en", "“Go away,” called a voice from behind the door.\n\n“No,” said Ruth.", ["O.S.", ""]),
    ("en", "“Where are you?” said Tom on the phone.\n\n“Home,” said Ruth.\n\n“Stay,” said Tom.", ["O.S.", "", "O.S."]),
    ("en", "“Coming!” Ruth shouted from upstairs.\n\nRuth ran in. “Here I am,” she said.", ["O.S.", ""]),
    ("zh", "“喂？”电话那头传来老周的声音。\n\n“是我。”阿芹说。", ["O.S.", ""]),
    ("zh", "“开门！”门外有人喊。\n\n“来了。”阿芹说。", ["O.S.", ""]),
]


@pytest.mark.parametrize(("language", "text", "extensions"), CASES, ids=range(len(CASES)))
def test_who_is_only_heard_is_off_screen(language: str, text: str, extensions: list[str]) -> None:
    """Tags that put a speaker behind a door or on the telephone mark the lines; coming in ends it."""
    script = writing.adapt(Story("x", text, language)).script
    spoken = [
        e
        for s in script.scenes
        for e in s.elements
        if e.type is Kind.DIALOGUE and e.character not in ("NARRATOR", "旁白")
    ]

    assert [e.extension for e in spoken] == extensions


def test_fountain_keeps_who_is_off_screen() -> None:
    """A script written as Fountain and read again has the same extensions."""
    script = writing.adapt(Story("x", CASES[0][1], "en")).script

    again = story.fountain.parse(story.fountain.write(script))

    assert [e.extension for s in again.scenes for e in s.elements] == [
        e.extension for s in script.scenes for e in s.elements
    ]
