"""A long script is cut where it may be cut, and nothing is lost at the seams."""

from duanju import writing
from duanju.drama.pace import WORDS_A_SECOND
from duanju.drama.script import Element, Kind, Scene, Script
from duanju.writing.episodes import LONGEST, seconds


def line(text: str) -> Element:
    """Return a speech of six seconds, however fast the voices speak."""
    words = round(6 * WORDS_A_SECOND) - 1
    return Element(Kind.DIALOGUE, "word " * words + text, "NELL")


def script(scenes: int, lines: int, question: int = -1) -> Script:
    """Return a script of equal scenes; line number `question` of each asks one."""
    spoken = tuple(line("why?" if n == question else "so.") for n in range(lines))
    return Script(
        {"Title": "T"}, tuple(Scene(n, f"INT. ROOM {n}", "INT", elements=spoken) for n in range(1, scenes + 1)), "en"
    )


def test_a_short_script_stays_one() -> None:
    """Up to three minutes there is one episode, the script itself."""
    short = script(1, 20)

    assert writing.episodes(short) == (short,)


def test_a_long_script_loses_nothing_and_keeps_its_order() -> None:
    """All elements are there, in order, and no episode is longer than it may be."""
    long = script(7, 23)
    parts = writing.episodes(long)
    told = [e for p in parts for s in p.scenes for e in s.elements]

    assert told == [e for s in long.scenes for e in s.elements]
    assert all(sum(seconds(e) for s in p.scenes for e in s.elements) <= LONGEST for p in parts)
    assert [s.number for s in parts[1].scenes] == list(range(1, len(parts[1].scenes) + 1))


def test_the_cut_falls_at_a_scene_end() -> None:
    """Where a scene ends near the right length, the episode ends with it."""
    assert [len(p.scenes) for p in writing.episodes(script(4, 17))] == [1, 1, 1, 1]


def test_the_rest_is_cut_as_well_where_it_is_too_long() -> None:
    """What is left after the first cuts is held to the same length: a scene of eighty seconds is an episode."""
    eighty = script(4, 13)

    assert [len(p.scenes) for p in writing.episodes(eighty)] == [1, 1, 1, 1]


def test_within_a_scene_an_open_question_ends_the_episode() -> None:
    """Without a scene's end the cut falls right after a question, before its answer."""
    first = writing.episodes(script(1, 60, question=15))[0]

    assert first.scenes[-1].elements[-1].text.endswith("why?")
