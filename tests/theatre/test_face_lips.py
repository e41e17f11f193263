"""Lips follow the sounds of both languages and close where they must."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.drama.sound import Phone
from duanju.theatre.figure.lips import MOST_CHANGES, REST, Mouth, distance, shape, track

RATE = 24


def _line(text: str, each: float = 0.09, lead: float = 0.2) -> list[Phone]:
    return [Phone(c, lead + i * each, lead + (i + 1) * each) for i, c in enumerate(text)]


def _frames(phones: list[Phone]) -> int:
    return math.ceil((phones[-1].end + 0.3) * RATE)


@pytest.mark.parametrize(("text", "count"), [("pa↘pa↘ma→ma→", 4), ("mˈʌmi bˈAbi", 4), ("pʰa↘ pu↘", 2)])
def test_every_bilabial_closes(text, count):
    """Each m, b and p has a drawing in which the lips meet, in Mandarin and in English."""
    phones = _line(text)

    mouths = track(phones, RATE, _frames(phones))

    for phone in phones:
        if phone.symbol in "mbp":
            middle = (phone.start + phone.end) / 2 * RATE / 2
            near = mouths[max(0, round(middle) - 1) : round(middle) + 2]
            assert any(m.closed == 1 and m.open == 0 for m in near)
    assert sum(p.symbol in "mbp" for p in phones) == count


def test_lip_meets_teeth_for_f():
    """f and v show the lip under the teeth."""
    phones = _line("fˈIv")

    assert sum(m.bite == 1 for m in track(phones, RATE, _frames(phones))) >= 2


def test_closure_is_reached_in_fast_speech():
    """A closure of 30 ms between open vowels still closes."""
    phones = [Phone("a", 0.1, 0.3), Phone("m", 0.3, 0.33), Phone("a", 0.33, 0.6)]

    assert any(m.closed == 1 for m in track(phones, RATE, 24))


def test_rounding_comes_before_its_vowel():
    """Lips round for u while the consonant before it still sounds."""

    def rounded_at_consonant(vowel: str) -> float:
        phones = [Phone("s", 0.2, 0.36), Phone(vowel, 0.36, 0.6)]
        return track(phones, RATE, 20)[3].round

    assert rounded_at_consonant("u") > rounded_at_consonant("a") + 0.15


def test_open_vowel_opens_wide():
    """A long a opens the mouth more than half; silence before and after leaves it at rest."""
    mouths = track([Phone("a", 0.5, 0.8)], RATE, 48)

    assert max(m.open for m in mouths) > 0.5
    assert mouths[0].open < 0.03
    assert mouths[-1].open < 0.03


def test_tones_and_stress_prolong_their_sound():
    """Tone arrows, stress and aspiration are no mouths of their own."""
    marked = [Phone("a", 0.2, 0.3), Phone("↘", 0.3, 0.5)]
    plain = [Phone("a", 0.2, 0.5)]

    assert track(marked, RATE, 20) == track(plain, RATE, 20)


def test_retroflex_syllable_keeps_its_shape():
    """The empty vowel of shi keeps the flared lips of sh, that of si the teeth of s."""
    shi = track([Phone("ʂ", 0.1, 0.2), Phone("ɨ", 0.2, 0.5)], RATE, 14)
    si = track([Phone("s", 0.1, 0.2), Phone("ɨ", 0.2, 0.5)], RATE, 14)

    assert shi[4].round > si[4].round


def test_glides_move():
    """The vowel of "my" begins open and ends spread."""
    mouths = track([Phone("I", 0.2, 0.6)], RATE, 20)

    assert mouths[3].open > mouths[6].open
    assert mouths[6].width > mouths[3].width


@pytest.mark.parametrize(
    "symbol",
    [
        *"abdefhijklmnopstuvwzæðŋɑɔəɚɛɜɡɪɹɾʃʊʌʒʤʧθᵊᵻAIOQWY",
        *"ɕʂʦʨꭧɻɤɨyɥxʈ",
        *"ㄅㄈㄓㄨㄩㄚㄠㄭ十月压言阳要阴应用又中穵外万王为文瓮我元云",
    ],
)
def test_every_symbol_of_the_voice_has_a_mouth(symbol):
    """English and Mandarin symbols as the voice writes them, and zhuyin, are all known."""
    assert shape(symbol) != REST


def test_what_is_no_sound_rests():
    """Punctuation, spaces, tone marks and the unknown leave the mouth at rest."""
    assert {shape(s) for s in (" ", ",", "。", "↗", "", "☃")} == {REST}


@settings(deadline=None, max_examples=60)
@given(st.text("pbmfvaiouɛsʂlk ↘ʰ,AIO", max_size=40), st.floats(0.02, 0.2), st.sampled_from((24, 25, 30)))
def test_track_is_one_readable_mouth_per_drawing(text, each, rate):
    """There is one mouth for every two frames, within range, and few free changes in any second."""
    phones = _line(text, each)
    frames = math.ceil((len(text) * each + 0.5) * rate)

    mouths = track(phones, rate, frames)

    assert len(mouths) == math.ceil(frames / 2)
    assert all(0 <= getattr(m, n) <= 1 for m in mouths for n in Mouth.__dataclass_fields__)
    forced = {k for k, m in enumerate(mouths) if m.closed == 1 or m.bite == 1}
    free = [k for k in range(1, len(mouths)) if mouths[k] != mouths[k - 1] and not {k, k - 1} & forced]
    window = rate // 2
    assert all(sum(k <= f < k + window for f in free) <= MOST_CHANGES for k in free)


def test_distance_of_shut_and_open_is_large():
    """Shut lips and a wide a are far apart; a mouth is no distance from itself."""
    assert distance(shape("m"), shape("a")) > 0.8
    assert distance(shape("u"), shape("u")) == 0
