"""Makes the poster of an episode: chooses the moment, and letters it with title and label."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from duanju.crew import DuanjuError, Frame
from duanju.drama.board import Shot, Size, Storyboard
from duanju.drama.take import Box
from duanju.editing import titles
from duanju.editing.lettering import Pixels

_SIZES = {Size.BCU: 0.7, Size.CU: 1.0, Size.MCU: 0.85, Size.MS: 0.55, Size.MLS: 0.35, Size.FS: 0.2}
_TELLING = {"neutral": 0.1, "numb": 0.5, "joy": 0.7, "amusement": 0.6}


def moment(board: Storyboard) -> tuple[str, int]:
    """Return the shot and the frame of it that make the best poster: a near face in strong feeling.

    The frame lies late in the shot, where the feeling has arrived. Raises DuanjuError for a board
    without shots.
    """
    if not board.shots:
        raise DuanjuError("a board without shots has no poster; give the episode at least one scene")
    best = max(board.shots, key=lambda s: (_worth(s), -board.shots.index(s)))
    return best.id, min(best.frames - 1, best.frames * 2 // 3)


def _worth(shot: Shot) -> float:
    if not shot.subjects:
        return 0.0
    s = shot.subjects[0]
    shows = 0.1 if s.facing == "back" or s.doing == "cover-face" else 1.0
    feeling = _TELLING.get(s.feeling, 1.0) * (0.4 + 0.6 * s.strength)
    return _SIZES.get(shot.size, 0.1) * shows * (0.4 + feeling) + 0.05 * (len(shot.subjects) == 2)


def around(frame: int, frames: int) -> list[int]:
    """Return the moments to choose from about the best one: a blink is over within a few of them."""
    return sorted({min(max(0, frame + d), frames - 1) for d in (0, 7, -7, 14)}, key=lambda n: (abs(n - frame), n))


def liveliest(pictures: Sequence[Frame], faces: Sequence[Box]) -> int:
    """Return which of several pictures of one shot has its eyes open: faces with shut lids show fewer edges."""

    def edges(picture: Frame) -> float:
        total = 0.0
        for f in faces:
            upper = picture[f.top : f.top + max(1, (f.bottom - f.top) * 3 // 5), f.left : f.right, :3]
            total += float(np.abs(cv2.Laplacian(cv2.cvtColor(upper, cv2.COLOR_BGR2GRAY), cv2.CV_32F)).sum())
        return total

    scores = [edges(p) for p in pictures]
    return next(i for i, s in enumerate(scores) if s >= 0.93 * max(scores))


def poster(picture: Frame, text: str, number: int, language: str, style: str, sans: Path, serif: Path,
           faces: Sequence[Box] = ()) -> bytes:  # fmt: skip
    """Return a picture as JPEG with the title and the AI label on it; `picture` is left as it was."""
    height, width = picture.shape[:2]
    out = picture.copy()
    for o in (
        titles.title(text, number, language, style, width, height, serif, faces=faces),
        titles.label(width, height, sans),
    ):
        laid(out, o.pixels, o.x, o.y)
    done, data = cv2.imencode(".jpg", out[:, :, :3], [cv2.IMWRITE_JPEG_QUALITY, 88])
    if not done:
        raise DuanjuError("the poster could not be written as JPEG")
    return bytes(data.tobytes())


def laid(picture: Frame, above: Pixels, x: int, y: int) -> None:
    """Lay a premultiplied picture over another, in place; what falls outside is cut."""
    h, w = picture.shape[:2]
    left, top, right, bottom = max(0, x), max(0, y), min(w, x + above.shape[1]), min(h, y + above.shape[0])
    if right <= left or bottom <= top:
        return
    part = picture[top:bottom, left:right, :3]
    over = above[top - y : bottom - y, left - x : right - x]
    rest = cv2.merge([255 - over[:, :, 3]] * 3)
    part[:] = cv2.add(cv2.multiply(part, rest, scale=1 / 255), over[:, :, :3])
