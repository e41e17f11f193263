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
def test_stage_words_for_unknown_things_stand_on_a_bright_card(style: str) -> None:
    """What no hand can draw is told on a sheet that is brighter than all around it, a little above the middle."""
    light = shown("", style=style, text="Four letters, in faded ink")[:, :, :3].min(2)
    bright = (light > 0.93 * light.max()).mean(1)
    rows = np.flatnonzero(bright > 0.3) / 320

    assert 0.28 < rows.min() < 0.33 and 0.53 < rows.max() < 0.58
    assert abs((rows.min() + rows.max()) / 2 - 0.43) < 0.01
    assert len(rows) > 0.9 * 320 * (rows.max() - rows.min())
    assert not bright[: int(0.28 * 320)].any() and not bright[int(0.58 * 320) :].any()


def test_stage_labels_are_on_things_that_can_be_drawn() -> None:
    """Words stand on known things only, inside their box."""
    assert set(LABELS) <= KNOWN
    assert all(abs(x) + w / 2 <= 100 and abs(y) + h / 2 <= 100 for x, y, w, h, _ in LABELS.values())


def test_stage_flat_things_are_never_too_large() -> None:
    """A coat is laid out under the lens; a bus stands in the street."""
    assert not large("coat") and large("bus")
