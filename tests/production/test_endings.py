"""When the plate "to be continued" comes."""

from hypothesis import given
from hypothesis import strategies as st

from duanju.drama.cut import Subtitle
from duanju.production.making import ENDING, LONGEST_ENDING, _ending


@given(st.integers(1, 400), st.integers(0, 400), st.sampled_from([24, 25, 30]))
def test_the_plate_never_stands_over_words(frames: int, told: int, rate: int) -> None:
    """It comes after the last subtitle, stays between one and 1.2 seconds, and is left out where that is no room."""
    start = _ending([Subtitle(0, min(told, frames), ("嗯。",), "a")], frames, rate)

    if start is None:
        assert frames - told < ENDING * rate
    else:
        assert start >= told
        assert ENDING * rate <= frames - start <= round(LONGEST_ENDING * rate)
