"""Words no dictionary has: Chinese names in English, invented names, and what lies around the words."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.providers.kokoro import letters, mandarin, pinyin, text


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("Xiaoman", ["xiao", "man"]),
        ("zhou", ["zhou"]),
        ("hangzhou", ["hang", "zhou"]),
        ("qiang", ["qiang"]),
        ("Nell", []),
        ("okonkwo", []),
        ("", []),
    ],
)
def test_pinyin_is_cut_into_syllables(word: str, syllables: list[str]) -> None:
    """A word is pinyin only when real syllables make all of it."""
    assert pinyin.split(word) == syllables


def test_every_real_syllable_has_english_sounds() -> None:
    """All the syllables Chinese characters have can be said, those without a vowel apart."""
    mute = [s for s in sorted(pinyin._real()) if not pinyin.syllable(s) and any(c in "aeiouv" for c in s)]

    assert set(mute) <= {"biang", "e", "ei", "io", "lo", "o", "yai", "yo", "eh"}, mute


def test_a_chinese_name_is_stressed_once() -> None:
    """The last syllable carries the stress."""
    assert pinyin.english(["xiao", "man"]) == "ʃjWmˈɑn"


@pytest.mark.parametrize("word", ["Okonkwo", "Marisol", "Whitby", "Grimshaw", "Siobhan", "zzz", "hmm", "McTavish", "x"])
def test_every_word_is_audible(word: str) -> None:
    """A guess has a vowel and one stress before a vowel."""
    guess = letters.guess(word)

    assert guess.count("ˈ") == 1
    assert guess[guess.index("ˈ") + 1] in letters.VOWELS


@given(st.text(alphabet=string.ascii_letters, min_size=1, max_size=20))
def test_any_letters_can_be_guessed(word: str) -> None:
    """No spelling is left without a sound."""
    assert any(c in letters.VOWELS for c in letters.guess(word))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("<b>走</b>吧", "走 吧"),
        ("{\\an8}走吧", "走吧"),
        ("**真的**吗", "真的吗"),
        ("走\x00吧\u200b🙂", "走吧"),
        ("a\tb\n c", "a b c"),
        ("3 < 5", "3 < 5"),
    ],
)
def test_what_is_not_speech_is_taken_out(raw: str, said: str) -> None:
    """Markup, control characters and pictures go; words stay."""
    assert text.clean(raw) == said


@given(st.text(max_size=200))
def test_any_text_can_be_cleaned(raw: str) -> None:
    """Cleaning never fails, and cleaning twice changes nothing more than cleaning did to space."""
    cleaned = text.clean(raw)

    assert "\n" not in cleaned
    assert cleaned == cleaned.strip()


def test_sentences_keep_their_marks() -> None:
    """Both languages are cut after their stops; decimals and quotes hold together."""
    assert text.sentences("走吧。真的？“好！”It's 3.5. Fine.") == ["走吧。", "真的？", "“好！”", "It's 3.5.", "Fine."]


@given(st.text(min_size=2, max_size=100).filter(lambda t: t.strip() == t and len(t) > 1))
def test_clauses_always_get_shorter(raw: str) -> None:
    """Cutting makes progress: no part is as long as the whole."""
    assert all(len(part) < len(raw) for part in text.clauses(raw))


def _toned(words: str) -> str:
    """The phonemes of a Mandarin text without its word spaces; no Latin letters occur in these."""
    return mandarin.read(words, lambda _: ("", ()))[0].replace(" ", "")


@pytest.mark.parametrize(
    ("words", "sounds"),
    [
        ("慢慢地", "tɤ"),
        ("轻轻地", "tɤ"),
        ("他得走了", "tei↓"),
        ("跑得快", "tɤ"),
        ("裤脚放长", "ꭧʰa↗ŋ"),
        ("孩子在长", "ꭧa↓ŋ"),
        ("谁缝进去的", "fə↗ŋ"),
        ("重新来", "ꭧʰʊ↗ŋ"),
        ("银行", "xa↗ŋ"),
        ("行走", "ɕi↗ŋ"),
        ("还书", "xwa↗n"),
        ("还没", "xai↗"),
        ("曾先生", "ʦə→ŋ"),
        ("曾经", "ʦʰə↗ŋ"),
        ("他朝外看", "ꭧʰau↗"),
        ("零四七", "li↗ŋsɨ↘ʨʰi→"),
        ("A股", "ˈAku↓"),
    ],
)
def test_characters_are_read_by_their_company(words: str, sounds: str) -> None:
    """The same character is read differently in different words."""
    assert sounds in _toned(words)


def test_chinese_marks_become_pauses() -> None:
    """Stops and commas stay for the voice to pause at; quotes and brackets of books go."""
    assert _toned("他说：“好！”《红楼梦》。").count("!") == 1
    assert not set("“”《》（）") & set(_toned("他说：“好！”《红楼梦》（上）。"))


@given(st.text(max_size=80))
def test_any_text_can_be_read_as_mandarin(raw: str) -> None:
    """Whatever stands in a line, reading it never fails and gives one line of phonemes."""
    phonemes, _ = mandarin.read(text.clean(raw), lambda words: (words, ()))

    assert "\n" not in phonemes
