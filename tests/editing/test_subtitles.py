"""Subtitles: on the voice, apart from one another, inside the film, in rows by the rules of the language."""

import itertools
import re
from fractions import Fraction

import pytest
from edited_boards import boards, one, spoken
from hypothesis import given, settings
from hypothesis import strategies as st

from duanju.drama.board import Storyboard
from duanju.drama.cut import Subtitle
from duanju.drama.time import Clock
from duanju.editing.subtitles import cues, vtt
from duanju.editing.wording import CLINGING, clean, limit, rows, width

DROPPED = re.compile(r"[\s　，。；：、,.;:]")


def letters(text: str) -> str:
    """The text without white space and the marks that Chinese subtitles drop."""
    return DROPPED.sub("", text)


@given(boards())
@settings(deadline=None)
def test_events_never_overlap_and_stay_inside_the_film(board: Storyboard) -> None:
    """Each event ends before the next begins, and all lie within the episode."""
    events = cues(board, {})

    assert all(0 <= e.start < e.end <= board.frames for e in events)
    assert all(a.end < b.start for a, b in itertools.pairwise(events))


@given(boards())
@settings(deadline=None)
def test_every_word_is_shown_in_order(board: Storyboard) -> None:
    """Joined, the rows of all events are the words of all lines, in the order of the board."""
    shown = "".join(r for e in cues(board, {}) for r in e.rows)

    assert letters(shown) == letters("".join(clean(x.text) for x in board.lines))


@given(boards())
@settings(deadline=None)
def test_rows_hold_to_their_limits(board: Storyboard) -> None:
    """At most two rows, none wider than the language allows, none empty."""
    for e in cues(board, {}):
        assert 1 <= len(e.rows) <= 2
        assert all(r.strip() and width(r, board.language) <= limit(board.language) for r in e.rows)


def test_a_subtitle_comes_with_the_voice() -> None:
    """It appears within three frames of the first sound, and stays at most half a second longer."""
    board = one("没有。", frames=48, start=10)
    said = spoken(" ab.", [0.5, 0.9, 1.5, 2.0])

    event = cues(board, {"l": said})[0]

    assert abs(event.start - (10 + 12)) <= 3
    assert 10 + 36 <= event.end <= 10 + 48 + 12


def test_a_long_line_is_cut_where_the_voice_pauses() -> None:
    """The second event begins when the voice goes on after the stop, not where its letters would be by count."""
    text = "我一直在这里等你，等了整整二十三年。你从来没有写过一封信给我。"
    board = one(text, frames=240, start=0)
    said = spoken("ab,cd.ef.", [0.5, 1.0, 1.2, 1.8, 2.4, 7.0, 8.5, 9.5, 10.0])

    events = cues(board, {"l": said})

    later = next(e for e in events if e.rows[0].startswith("你从来"))
    assert abs(later.start - 7.0 * 24) <= 3


def test_no_word_is_split_and_no_particle_begins_a_row() -> None:
    """Chinese rows end between words."""
    laid = rows("老周从车窗里探出头来喊道去杭州的最后", "zh")

    assert len(laid) == 2
    assert laid[1][0] not in CLINGING
    assert not any("杭" in r and "州" not in r for r in laid)


def test_chinese_drops_its_stops_and_keeps_its_questions() -> None:
    """Commas and full stops become space or nothing; question marks stay."""
    events = cues(one("何叔，这条裤子，有人穿过吗？"), {})

    assert "".join("".join(e.rows) for e in events).replace("\u3000", "") == "何叔这条裤子有人穿过吗？"


def test_a_line_that_no_shot_hears_has_no_subtitle() -> None:
    """What is not heard is not shown."""
    board = one("没有。")
    silent = Storyboard(1, "t", "zh", lines=board.lines, shots=(board.shots[0].__class__("s", 1, board.shots[0].size,
                        board.shots[0].staging, 80),))  # fmt: skip

    assert cues(silent, {}) == ()


@pytest.mark.parametrize("text", ["\u202eabc\u200b\ufeffd", "a\x00b\x1b[31mc", "x\ud800y", "\u2066\u2069"])
def test_what_cannot_be_seen_is_removed(text: str) -> None:
    """Controls, direction marks, joiners and half surrogates leave no trace."""
    assert all(c.isprintable() for c in clean(text))


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=12)), max_size=6))
@settings(deadline=None)
def test_webvtt_holds_any_text(said: list[tuple[str, str]]) -> None:
    """Whatever is said, the file has one block for each event, one time line in each, and no markup of its own."""
    events = [Subtitle(i * 50, i * 50 + 40, (text,), who) for i, (text, who) in enumerate(said)]

    blocks = vtt(events, Clock(Fraction(24))).rstrip("\n").split("\n\n")

    assert blocks[0] == "WEBVTT"
    assert len(blocks) == 1 + sum(bool(clean(text)) for text, _ in said)
    for i, block in enumerate(blocks[1:]):
        number, stamp, *text = block.split("\n")
        assert number == str(i + 1)
        assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}", stamp)
        assert "-->" not in "".join(text)
        assert "<" not in re.sub(r"^<v [^<>]*>", "", "".join(text))
