"""Inserts of doors and windows, and of things that only words can show."""

import numpy as np
import pytest

from duanju.drama.board import Place, Size, Staging
from duanju.drama.take import Setup
from duanju.theatre import EmbeddedCamera
from duanju.theatre.card import LABELS, large, opening_of
from duanju.theatre.pen import STYLES, Pixels
from duanju.theatre.props import KNOWN

KITCHEN = Place("kitchen", "back kitchen, Whitby", True, "night", "rain")
HOME = Place("kitchen", "老家灶间", True, "night", "rain")


def shown(prop: str, place: Place = KITCHEN, style: str = "paper", text: str = "") -> Pixels:
    """Return the picture of an insert."""
    setup = Setup(180, 320, 24, 24, style, Size.ECU, Staging.INSERT, place, prop=prop, text=text, seed=5)
    return EmbeddedCamera().still(setup, 12)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("prop", ["door", "window"])
def test_stage_openings_belong_to_their_place(prop: str, style: str) -> None:
    """The door of an English kitchen is not that of a Chinese one."""
    here, there = shown(prop, KITCHEN, style), shown(prop, HOME, style)

    assert np.abs(here.astype(int) - there).mean() > 6


@pytest.mark.parametrize("stage", ["kitchen", "shop", "hospital", "train", "courtyard", "street", "interior"])
def test_stage_openings_fill_the_frame(stage: str) -> None:
    """A door reaches over most of the picture's height wherever it is."""
    place = Place(stage, "裁缝铺" if stage == "shop" else "", stage not in ("courtyard", "street"), "day", "")
    middle = shown("door", place)[:, 80:100, :3].astype(int).mean(1)

    top, foot = middle[20:120], middle[180:280]

    assert np.abs(np.diff(top, axis=0)).max() > 4 or np.abs(top.mean(0) - foot.mean(0)).max() > 4


def test_stage_openings_only_in_inserts() -> None:
    """Somebody at a door stands in the whole place."""
    setup = Setup(180, 320, 24, 24, "paper", Size.MS, Staging.SINGLE, KITCHEN, prop="door")

    assert opening_of(setup) == ""


@pytest.mark.parametrize("style", STYLES)
def test_stage_words_for_unknown_things_stand_in_the_middle(style: str) -> None:
    """What no hand can draw is told on a bright sheet around the middle of the height."""
    light = shown("", style=style, text="Four letters, in faded ink")[:, :, :3].min(2)
    rows = np.flatnonzero((light > 0.93 * light.max()).any(1)) / 320

    assert 0.2 < rows.min() < 0.45 and 0.45 < rows.max() < 0.8


def test_stage_labels_are_on_things_that_can_be_drawn() -> None:
    """Words stand on known things only, inside their box."""
    assert set(LABELS) <= KNOWN
    assert all(abs(x) + w / 2 <= 100 and abs(y) + h / 2 <= 100 for x, y, w, h, _ in LABELS.values())


def test_stage_flat_things_are_never_too_large() -> None:
    """A coat is laid out under the lens; a bus stands in the street."""
    assert not large("coat") and large("bus")
