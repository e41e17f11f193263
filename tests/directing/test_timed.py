"""Exact lengths from the voice."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_board import company, heard_whole, one_scene

from drawn_scripts import PEOPLE, scripts
from duanju import casting, directing
from duanju.drama.board import Storyboard
from duanju.drama.script import Script
from duanju.drama.sound import Spoken
from examples_by_hand import LAST_BUS, LAST_BUS_PEOPLE, VOICES, say


def voice(board: Storyboard, factor: float) -> dict[str, Spoken]:
    """Every line spoken in `factor` times its estimate."""
    return {x.id: Spoken(x.id, "", max(600, int(factor * x.frames / 24 * 24000)), 24000) for x in board.lines}


def example() -> Storyboard:
    """The board of the Chinese example."""
    return directing.board(LAST_BUS, casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES), 1, 24)


def test_lines_last_as_long_as_they_were_spoken() -> None:
    """Each line takes the least whole number of frames that holds its sound."""
    board = example()
    spoken = {board.lines[1].id: Spoken(board.lines[1].id, "", 24001, 24000)}

    line = directing.timed(board, spoken).lines[1]

    assert (line.frames, line.exact) == (25, True)


@pytest.mark.parametrize("factor", [0.4, 0.9, 1.7])
def test_shots_hold_what_they_carry(factor: float) -> None:
    """A slower or quicker voice moves the cuts; every line is still heard whole."""
    board = example()

    after = directing.timed(board, voice(board, factor))

    heard_whole(after)
    assert [s.id for s in after.shots] == [s.id for s in board.shots]


@given(scripts(), st.floats(0.2, 3))
@settings(max_examples=40, deadline=None)
def test_any_board_can_be_timed(script: Script, factor: float) -> None:
    """However fast the voice, every line of every board is heard whole."""
    board = directing.board(script, company(*PEOPLE), 1, 24)

    heard_whole(directing.timed(board, voice(board, factor)))


@given(scripts(), st.floats(0.4, 2))
@settings(max_examples=30, deadline=None)
def test_timing_twice_changes_nothing(script: Script, factor: float) -> None:
    """Timing is settled after the first time."""
    board = directing.board(script, company(*PEOPLE), 1, 24)
    spoken = voice(board, factor)

    once = directing.timed(board, spoken)

    assert directing.timed(once, spoken) == once


def test_a_new_take_of_one_line_moves_only_its_own_shots() -> None:
    """When one line grows, only the shots that carry it grow."""
    board = directing.timed(example(), voice(example(), 1.0))
    line = board.lines[4]
    longer = {line.id: Spoken(line.id, "", int((line.frames + 20) * 1000), 24000)}

    after = directing.timed(board, longer)

    changed = [a for a, b in zip(board.shots, after.shots, strict=True) if a != b]
    assert changed
    assert all(line.id in {h.line for h in s.heard} for s in changed)


def test_a_length_set_by_hand_holds_against_the_voice() -> None:
    """A shot that a person made longer keeps that length when its line is spoken a little longer."""
    board = example()
    k = next(i for i, s in enumerate(board.shots) if i > 2 and len(s.heard) == 1 and s.heard[0].start > 0)
    alone = [i for i, s in enumerate(board.shots) if board.shots[k].heard[0].line in {h.line for h in s.heard}]
    k = alone[-1]
    shots = list(board.shots)
    shots[k] = replace(shots[k], frames=shots[k].frames + 60)

    after = directing.timed(replace(board, shots=tuple(shots)), voice(board, 1.1))

    assert after.shots[k].frames == shots[k].frames
    heard_whole(after)


def test_a_length_set_by_hand_grows_when_the_speech_needs_it() -> None:
    """Speech is never cut off."""
    board = directing.board(
        one_scene(say("妈", "我去买菜，你看家。"), say("小满", "嗯。")), company("妈", "小满"), 1, 24
    )
    k = next(i for i, s in enumerate(board.shots) if s.heard)
    shots = list(board.shots)
    shots[k] = replace(shots[k], frames=shots[k].frames - 2)

    after = directing.timed(replace(board, shots=tuple(shots)), voice(board, 3.0))

    heard_whole(after)


def test_speakers_follow_one_another_after_a_breath() -> None:
    """Between two calm lines lie four to sixteen frames, once the place has been shown."""
    board = directing.board(
        one_scene(say("妈", "我去买菜。"), say("小满", "买什么。"), say("妈", "豆腐。"), say("小满", "好。")),
        company("妈", "小满"),
        1,
        24,
    )
    begins, ends, at = [], [], 0
    for s in board.shots:
        for h in s.heard:
            begins.append(at + h.start)
            ends.append(at + h.start + board.line(h.line).frames)
        at += s.frames

    gaps = [b - e for b, e in zip(begins[1:], ends, strict=False)]

    assert all(4 <= g <= 16 for g in gaps[1:])
