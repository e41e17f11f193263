"""Records survive the way to the file and back, and keys are the same for the same input."""

import pytest

from duanju.crew import BadInput
from duanju.drama.board import Place, Shot, Size, Staging, Storyboard, Subject
from duanju.production.documents import decode, encode, key

BOARD = Storyboard(1, "小站", "zh", shots=(Shot("s-1", 1, Size.MCU, Staging.SINGLE, 40, subjects=(Subject("妈"),)),))


def test_a_board_comes_back_as_it_was() -> None:
    """Writing and reading a board is the identity."""
    assert decode(encode(BOARD), Storyboard) == BOARD


def test_a_wrong_value_is_named() -> None:
    """A hand-edited file that does not fit says where."""
    broken = encode(BOARD).replace(b'"frames": 40', b'"frames": "long"')

    with pytest.raises(BadInput, match=r"boards/01.json: .*frames"):
        decode(broken, Storyboard, "boards/01.json")


def test_keys_depend_on_content_alone() -> None:
    """Equal records give equal keys, any difference another."""
    a = key("take", "1", place=Place("kitchen"), n=1)

    assert a == key("take", "1", n=1, place=Place("kitchen"))
    assert a != key("take", "1", n=2, place=Place("kitchen"))
    assert a != key("take", "2", n=1, place=Place("kitchen"))
