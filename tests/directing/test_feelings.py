"""The feeling of a line comes from its own words and the action beside it, and an edit of it stays with it."""

from dataclasses import replace

import pytest
from felt_sentences import CHINESE, ENGLISH, FRESH, LAST, UNSEEN, Felt
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from test_board import company

from drawn_scripts import PEOPLE, scripts, with_scene
from duanju import directing
from duanju.directing.feelings import of_body, of_speech, of_words
from duanju.drama.board import FEELINGS, Storyboard
from duanju.drama.script import Kind, Script

NEW_WORDS = (
    "滚出去！", "我想你了。", "Why?",
    "这句话从前没有人说过，是新的，很长很长，长到要换一个镜头才说得完，你听明白了没有？",
    "He died in March.", "太好了！", "……",
)  # fmt: skip


def felt(row: Felt) -> str:
    """The feeling the program gives a sentence."""
    found = of_body(row.text) if row.body else of_speech(row.text, row.manner)
    return found.name if found else "neutral"


def allowed(rows: tuple[Felt, ...]) -> int:
    """How many sentences get a feeling that their reader would allow."""
    return sum(felt(r) in r.allowed.split() for r in rows)


@pytest.mark.parametrize("rows", [CHINESE, ENGLISH, FRESH, LAST])
def test_most_sentences_have_the_feeling_a_reader_gives_them(rows: tuple[Felt, ...]) -> None:
    """Nine in ten of the sentences that were read and mended keep a feeling their reader allows."""
    assert allowed(rows) >= 0.9 * len(rows)


def test_a_line_is_rather_left_plain_than_mistaken() -> None:
    """Of sentences that no table was made for, few are given a feeling their reader would not allow."""
    mistaken = [r.text for r in UNSEEN if felt(r) not in (*r.allowed.split(), "neutral")]

    assert len(mistaken) <= 0.1 * len(UNSEEN)


@pytest.mark.parametrize(
    ("text", "manner", "body", "feeling"),
    [
        ("我没有生气。", "", "", "neutral"),
        ("I am not angry.", "", "", "neutral"),
        ("你爸去世了。", "笑着", "", "smile-over-grief"),
        ("She died on Monday.", "smiling", "", "smile-over-grief"),
        ("您坐，不好意思。", "怒", "", "held-anger"),
        ("太好了！", "哭着", "", "smile-over-grief"),
        ("Can I help you?", "", "", "neutral"),
        ("恐怕不行。", "", "", "neutral"),
        ("There's no bread.", "shouted", "", "worry"),
        ("滚！", "喊道", "", "anger"),
        ("给我来两斤米。", "", "", "neutral"),
        ("He left.", "laughing bitterly", "", "smile-over-grief"),
    ],
)
def test_sources_are_weighed_against_one_another(text: str, manner: str, body: str, feeling: str) -> None:
    """What is denied is not felt, what goes against what is shown is restrained, a raised voice is no feeling."""
    assert of_speech(text, manner, body).name == feeling


def test_a_hedge_weakens_and_an_intensifier_strengthens() -> None:
    """A little afraid is less than afraid, very afraid is more."""
    strengths = [of_words(f"I am {how}terrified.") for how in ("slightly ", "", "really ")]

    assert [s is not None for s in strengths] == [True] * 3
    values = [s.strength for s in strengths if s]
    assert values == sorted(values) and len(set(values)) == 3


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_words_give_a_feeling_of_the_board(text: str, manner: str, body: str) -> None:
    """Whatever is written, its feeling is one the board knows, between 0 and 1."""
    found = of_speech(text, manner, body)

    assert found.name in FEELINGS and 0 <= found.strength <= 1


def reworded(script: Script, scene: int, element: int, text: str) -> Script:
    """The script with one line's words replaced."""
    row = list(script.scenes[scene].elements)
    row[element] = replace(row[element], text=text)
    return with_scene(script, scene, tuple(row))


def spread(before: Storyboard, after: Storyboard, line: str) -> set[int]:
    """How far, in shots, what differs between two boards is from the shots in which a line is heard.

    The short look at a new place, which may fall between two shots that belong together, is not counted.
    """
    shots = [s for s in after.shots if s.reason != "where we are" or s.heard]
    carriers = [k for k, s in enumerate(shots) if any(h.line == line for h in s.heard)]
    old = {s.id: s for s in before.shots}
    changed = [k for k, s in enumerate(shots) if old.get(s.id) != s]
    return {min(abs(k - c) for c in carriers) for k in changed}


@given(scripts(least=2), st.data())
@settings(max_examples=80, deadline=None, phases=(Phase.explicit, Phase.generate))
def test_a_reworded_line_changes_its_own_shots_and_their_neighbours(script: Script, data: st.DataObject) -> None:
    """Other words for one line change no other line's way of being said, and no shot beyond the next one."""
    texts = [e.text.strip() for s in script.scenes for e in s.elements if e.type is Kind.DIALOGUE]
    spots = [
        (k, i)
        for k, s in enumerate(script.scenes)
        for i, e in enumerate(s.elements)
        if e.type is Kind.DIALOGUE and not e.voice_over and e.character != "旁白" and texts.count(e.text.strip()) == 1
    ]
    assume(spots)
    k, i = data.draw(st.sampled_from(spots))
    words = data.draw(st.sampled_from(NEW_WORDS))
    cast = company(*PEOPLE)
    before = directing.board(script, cast, 1, 24)

    after = directing.keep_ids(directing.board(reworded(script, k, i, words), cast, 1, 24), before)

    mine = [x for x in after.lines if x.text == words]
    assume(len(mine) == 1 and any(x.id == mine[0].id for x in before.lines))
    others = [x for x in before.lines if x.id != mine[0].id]
    assert [x for x in after.lines if x.id != mine[0].id] == others
    assert spread(before, after, mine[0].id) <= {0, 1}
