"""Rows of text by the rules of Chinese and English."""

from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.editing.wording import bare, joint, limit, rows, width, words


@given(st.text(max_size=120), st.sampled_from(["zh", "en"]))
@settings(deadline=None)
def test_pieces_joined_are_the_text(text: str, language: str) -> None:
    """Cutting loses nothing."""
    assert "".join(words(text, language)) == text


@given(st.text(max_size=120).map(lambda t: " ".join(t.split())), st.sampled_from(["zh", "en"]))
@settings(deadline=None)
def test_rows_are_never_too_wide(text: str, language: str) -> None:
    """Even a word that no row can hold is cut."""
    assert all(width(r, language) <= limit(language) for r in rows(text, language))


def test_an_article_stays_with_its_noun() -> None:
    """English rows do not end in an article or a preposition."""
    upper, lower = rows("Across the black water a small light was", "en")

    assert upper.split()[-1] not in {"a", "the", "of"}
    assert lower


def test_english_keeps_its_punctuation() -> None:
    """Only Chinese drops stops."""
    assert bare("That's the left one.", "en") == "That's the left one."


def test_a_long_clause_parts_before_its_preposition() -> None:
    """What two rows cannot hold is cut where English breathes."""
    pieces = words("Early morning in the back kitchen of a chip shop in Whitby.", "en")
    at = pieces.index("of ")

    assert joint(pieces, at, "en") == 1
    assert joint(pieces, at + 1, "en") == -1
