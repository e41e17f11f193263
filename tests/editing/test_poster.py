"""Poster: which moment it shows."""

import numpy as np

from duanju.drama.take import Box
from duanju.editing import poster


def test_the_picture_with_open_eyes_is_chosen() -> None:
    """Of several moments of a shot the first whose face is not blurred by a blink is taken."""
    shut = np.full((100, 100, 4), 200, np.uint8)
    opened = shut.copy()
    opened[30:36, 30:70, :3] = 20

    chosen = poster.liveliest([shut, opened, opened], (Box(20, 20, 80, 80),))

    assert chosen == 1


def test_moments_to_choose_from_lie_in_the_shot() -> None:
    """They begin with the wished one and never leave the shot."""
    moments = poster.around(28, 30)

    assert moments[0] == 28
    assert all(0 <= n < 30 for n in moments)
