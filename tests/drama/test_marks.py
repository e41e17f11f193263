"""Quotation marks as they are lettered."""

import pytest

from duanju.drama.marks import lettered


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("She’ll say “no”.", 'She\'ll say "no".'),
        ("她说“It’s me”。", "她说“It's me”。"),
        ("没有‘零四七’。", "没有‘零四七’。"),
    ],
)
def test_english_marks_are_narrow(text: str, seen: str) -> None:
    """English words get marks of their own width, Chinese ones keep theirs."""
    assert lettered(text) == seen
