"""What is laid over the pictures of a film: subtitles, titles, labels."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Overlay:
    """A picture laid over the film from frame `start` up to (not including) `end`.

    `x` and `y` place its upper left corner, in pixels; `pixels` are (height, width, 4) bytes,
    premultiplied blue green red alpha. It fades in and out over `fade` frames.
    """

    x: int
    y: int
    pixels: npt.NDArray[np.uint8]
    start: int
    end: int
    fade: int = 0
