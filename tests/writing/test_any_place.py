"""A scene has a place whenever the words of its story name one in any manner."""

import pytest

from duanju import writing
from duanju.drama.script import Story

CASES = [
    ("en", "Oskar was locking up the lamp shop.\n\n“Wait!” cried Ruth.", "INT. LAMP SHOP"),
    ("en", "Three people were waiting in the shelter on Marsh Road.\n\n“Late,” said Peg.", "INT. SHELTER"),
    ("en", "The lift stopped.\n\n“Nobody panic,” said Ann.", "INT. LIFT"),
    ("en", "Ann leaned on her spade in the rain, in the long grass.\n\n“Wet,” said Ann.", "EXT. SOMEWHERE"),
    ("en", "Ann put the kettle on the stove by the window.\n\n“Tea,” said Ann.", "INT. SOMEWHERE"),
    ("zh", "夜里十一点，修车铺的卷帘门响了。\n\n“谁？”老胡问。", "INT. 修车铺 - 夜里"),
    ("zh", "“走吧。”妈说。", "某处"),
]


@pytest.mark.parametrize(("language", "text", "heading"), CASES, ids=range(len(CASES)))
def test_the_heading_names_what_the_words_name(language: str, text: str, heading: str) -> None:
    """A place phrase, a place named as a thing, or at least what lies about tells where a scene plays."""
    assert writing.adapt(Story("x", text, language)).script.scenes[0].heading == heading
