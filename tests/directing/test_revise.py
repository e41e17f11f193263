"""What survives when a script or a board is edited."""

from dataclasses import replace

from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from test_board import company, heard_whole, sound

from drawn_scripts import PEOPLE, scripts, with_scene
from duanju import casting, directing
from duanju.drama.board import Line, Move, Shot, Size, Staging, Storyboard
from duanju.drama.script import Element, Kind, Script
from examples_by_hand import LAST_BUS, LAST_BUS_PEOPLE, VOICES, say

CAST = casting.cast(LAST_BUS, LAST_BUS_PEOPLE, "", VOICES)
REACH = 4
"""How many elements to each side of an edit may be shown otherwise."""


def proposed(script: Script) -> Storyboard:
    """The board of the Chinese example's cast."""
    return directing.board(script, CAST, 1, 24)


def reworded(script: Script, scene: int, element: int, text: str) -> Script:
    """The script with one element's words replaced."""
    row = list(script.scenes[scene].elements)
    row[element] = replace(row[element], text=text)
    return with_scene(script, scene, tuple(row))


def untouched(before: Storyboard, after: Storyboard, lines: set[str], actions: str) -> list[tuple[Shot, Shot | None]]:
    """Pairs of shots, old and new by id, of everything that shows none of `lines` and none of `actions`."""
    new = {s.id: s for s in after.shots}
    kept = [
        s
        for s in before.shots
        if (s.heard and not {h.line for h in s.heard} & lines) or (s.action and s.action not in actions)
    ]
    return [(s, new.get(s.id)) for s in kept]


def neighbourhood(script: Script, scene: int, at: int) -> tuple[set[str], str]:
    """The words of lines and actions within reach of one element."""
    whole = script.scenes[scene].elements
    row = [(i, e) for i, e in enumerate(whole) if e.text.strip() and e.type not in (Kind.TRANSITION, Kind.NOTE)]
    here = next(k for k, (i, _) in enumerate(row) if i == at)
    near = [e for _, e in row[max(0, here - REACH) : here + REACH + 1]]
    return {e.text.strip() for e in near}, "\n".join(e.text for e in near)


def people(board: Storyboard, scene: int) -> set[str]:
    """Who is seen in a scene."""
    return {x.character for s in board.shots if s.scene == scene for x in s.subjects}


def test_a_reworded_line_keeps_its_id_and_leaves_the_rest_alone() -> None:
    """Of two boards around a reworded line, only shots of that line and its neighbours differ."""
    before = proposed(LAST_BUS)
    script = reworded(LAST_BUS, 0, 4, "给你送丸子来了，路上吃，别省着，吃完了给我捎个信回来。")

    after, conflicts = directing.revise(proposed(script), before, before)

    assert conflicts == ()
    assert [x.id for x in after.lines] == [x.id for x in before.lines]
    changed = {s.id for s in before.shots} ^ {s.id for s in after.shots}
    other = [(a, b) for a in before.shots for b in after.shots if a.id == b.id and a != b]
    line = before.lines[2].id
    assert all(line in {h.line for h in (*a.heard, *b.heard)} for a, b in other)
    assert len(changed) <= 2


def test_an_inserted_line_is_new_and_all_others_keep_their_ids() -> None:
    """Inserting a line adds one id."""
    before = proposed(LAST_BUS)
    row = LAST_BUS.scenes[0].elements
    script = with_scene(LAST_BUS, 0, (*row[:9], say("小满", "量了几年？"), *row[9:]))

    after, _ = directing.revise(proposed(script), before, before)

    assert len(after.lines) == len(before.lines) + 1
    assert {x.id for x in before.lines} < {x.id for x in after.lines}
    kept = [s for s in after.shots if s in before.shots]
    assert len(kept) >= len(before.shots) - 4


def test_a_moved_line_keeps_its_id() -> None:
    """A line said elsewhere is the same line."""
    before = proposed(LAST_BUS)
    row = list(LAST_BUS.scenes[0].elements)
    row.insert(12, row.pop(2))

    after, _ = directing.revise(proposed(with_scene(LAST_BUS, 0, tuple(row))), before, before)

    assert {x.id for x in after.lines} == {x.id for x in before.lines}


@given(scripts(least=2), st.data())
@settings(max_examples=60, deadline=None, phases=(Phase.explicit, Phase.generate))
def test_an_edited_line_touches_only_its_neighbourhood(script: Script, data: st.DataObject) -> None:
    """Rewording, inserting or deleting one line leaves every shot outside its neighbourhood equal."""
    cast = company(*PEOPLE)
    spots = [
        (k, i)
        for k, s in enumerate(script.scenes)
        for i, e in enumerate(s.elements)
        if e.type is Kind.DIALOGUE and not e.voice_over
    ]
    assume(spots)
    k, i = data.draw(st.sampled_from(spots))
    how = data.draw(st.sampled_from(("reword", "insert", "delete")))
    row = list(script.scenes[k].elements)
    if how == "reword":
        row[i] = replace(row[i], text="这句话从前没有人说过，是新的。")
    elif how == "insert":
        row.insert(i, Element(Kind.DIALOGUE, "这句话从前没有人说过，是新的。", row[i].character))
    else:
        del row[i]
    before = directing.board(script, cast, 1, 24)

    after, _ = directing.revise(directing.board(with_scene(script, k, tuple(row)), cast, 1, 24), before, before)

    sound(after)
    assume(people(before, k + 1) == people(after, k + 1))
    near, words = neighbourhood(script, k, i)
    lines = {x.id for x in before.lines if x.text in near}
    texts = [e.text for s in script.scenes for e in s.elements]
    assume(all(texts.count(e.text) == 1 for e in script.scenes[k].elements if e.type is not Kind.TRANSITION))
    ends = {s.id for s in (*before.shots[:3], *before.shots[-2:])}
    for old, new in untouched(before, after, lines, words):
        if old.id not in ends:
            assert new == old


def test_a_change_by_hand_stays() -> None:
    """Size, move and a subject's feeling set by hand survive a new proposal, also when other lines changed."""
    baseline = proposed(LAST_BUS)
    shots = list(baseline.shots)
    shots[9] = replace(shots[9], size=Size.CU, move=Move.PULL)
    lines = list(baseline.lines)
    lines[3] = replace(lines[3], feeling="anger", strength=0.9)
    edited = replace(baseline, shots=tuple(shots), lines=tuple(lines))
    script = reworded(LAST_BUS, 0, 10, "去杭州的，最后一班了，到底走不走？")

    after, conflicts = directing.revise(proposed(script), edited, baseline)

    assert conflicts == ()
    mine = next(s for s in after.shots if s.id == shots[9].id)
    assert (mine.size, mine.move) == (Size.CU, Move.PULL)
    assert (after.line(lines[3].id).feeling, after.line(lines[3].id).strength) == ("anger", 0.9)


def test_a_change_whose_line_is_gone_is_told() -> None:
    """A field set on a shot that no longer exists comes back as a conflict."""
    baseline = proposed(LAST_BUS)
    shot = next(s for s in baseline.shots if s.action.startswith("小满跑过去"))
    edited = replace(baseline, shots=tuple(replace(s, angle="low") if s is shot else s for s in baseline.shots))
    row = LAST_BUS.scenes[0].elements
    script = with_scene(LAST_BUS, 0, (row[0], *row[2:]))

    _, conflicts = directing.revise(proposed(script), edited, baseline)

    assert [(c.id, c.field, c.value) for c in conflicts] == [(shot.id, "angle", "low")]


def test_a_length_set_by_hand_stays_while_the_speech_fits() -> None:
    """A longer shot stays longer, and the film with it."""
    baseline = proposed(LAST_BUS)
    shots = list(baseline.shots)
    shots[3] = replace(shots[3], frames=shots[3].frames + 40)

    after, conflicts = directing.revise(proposed(LAST_BUS), replace(baseline, shots=tuple(shots)), baseline)

    assert conflicts == ()
    assert after.frames == baseline.frames + 40
    heard_whole(after)


def test_a_length_too_short_for_its_speech_is_raised_and_told() -> None:
    """A shot may not cut off the line it carries."""
    baseline = proposed(LAST_BUS)
    k = next(i for i, s in enumerate(baseline.shots) if s.heard and s.heard[0].start >= 0 and i > 2)
    shots = list(baseline.shots)
    shots[k] = replace(shots[k], frames=5)

    after, conflicts = directing.revise(proposed(LAST_BUS), replace(baseline, shots=tuple(shots)), baseline)

    assert [(c.id, c.field, c.value) for c in conflicts] == [(shots[k].id, "frames", "5")]
    heard_whole(after)


def test_an_added_shot_stays_after_the_one_it_followed() -> None:
    """A person's own silent shot is kept in its place."""
    baseline = proposed(LAST_BUS)
    own = Shot("s-mine", 1, Size.ECU, Staging.INSERT, 40, prop="bag", reason="the bag")
    edited = replace(baseline, shots=(*baseline.shots[:4], own, *baseline.shots[4:]))

    after, conflicts = directing.revise(proposed(LAST_BUS), edited, baseline)

    assert conflicts == ()
    assert [s.id for s in after.shots[3:5]] == [baseline.shots[3].id, "s-mine"]
    assert after.shots[4].frames == 40


def test_a_silent_shot_taken_out_stays_out_and_a_speaking_one_stays_in() -> None:
    """Pictures may go; words may not."""
    baseline = proposed(LAST_BUS)
    silent = next(s for s in baseline.shots[3:] if not s.heard)
    speaking = next(s for s in baseline.shots[3:] if s.heard)
    edited = replace(baseline, shots=tuple(s for s in baseline.shots if s not in (silent, speaking)))

    after, conflicts = directing.revise(proposed(LAST_BUS), edited, baseline)

    ids = {s.id for s in after.shots}
    assert silent.id not in ids and speaking.id in ids
    assert [c.id for c in conflicts] == [speaking.id]


def test_words_changed_on_both_sides_are_told() -> None:
    """Where board and script were both reworded, the board's words stay and the other's are named."""
    baseline = proposed(LAST_BUS)
    lines = list(baseline.lines)
    lines[5] = replace(lines[5], text="去杭州的，快上车！")
    script = reworded(LAST_BUS, 0, 10, "去杭州的，最后一班了，走不走？")

    after, conflicts = directing.revise(proposed(script), replace(baseline, lines=tuple(lines)), baseline)

    assert lines[5].text in {x.text for x in after.lines}
    assert [(c.id, c.field) for c in conflicts] == [(lines[5].id, "text")]
    heard_whole(after)


def test_without_an_old_board_the_proposal_stands() -> None:
    """The first board is the proposal itself."""
    board = proposed(LAST_BUS)

    assert directing.revise(board, None, None) == (board, ())


def test_without_a_baseline_ids_are_kept_and_nothing_counts_as_changed() -> None:
    """Where nobody knows what was proposed, only names survive."""
    board = proposed(LAST_BUS)
    renamed = replace(
        board,
        shots=tuple(replace(s, id=f"s-{k}") for k, s in enumerate(board.shots)),
    )

    after, conflicts = directing.revise(board, renamed, None)

    assert [s.id for s in after.shots] == [s.id for s in renamed.shots]
    assert conflicts == ()


def test_exact_lengths_of_unchanged_lines_are_kept() -> None:
    """A line that was spoken and did not change keeps its length without being spoken again."""
    board = proposed(LAST_BUS)
    spoken = replace(board, lines=tuple(replace(x, frames=x.frames + 7, exact=True) for x in board.lines))

    after = directing.keep_ids(board, spoken)

    assert after.lines == spoken.lines
    heard_whole(after)


@given(scripts(least=1), scripts(least=1))
@settings(max_examples=40, deadline=None)
def test_any_board_revised_to_any_other_script_is_sound(old: Script, new: Script) -> None:
    """However much a script changed, the revised board is whole and its ids are unique."""
    cast = company(*PEOPLE)
    before = directing.board(old, cast, 1, 24)
    edited = replace(before, shots=tuple(replace(s, frames=s.frames + 3, angle="low") for s in before.shots))

    after, _ = directing.revise(directing.board(new, cast, 1, 24), edited, before)

    sound(after)


def test_lines_made_up_on_the_board_are_no_lines() -> None:
    """A heard line that the board does not have is dropped, not followed."""
    board = proposed(LAST_BUS)
    odd = replace(board.shots[3], id="s-odd", heard=board.shots[3].heard[:0])
    edited = replace(board, lines=(*board.lines, Line("l-x", 1, "妈", "?")), shots=(*board.shots, odd))

    after, _ = directing.revise(proposed(LAST_BUS), edited, board)

    assert {x.id for x in after.lines} == {x.id for x in board.lines}
