"""Boards for tests of sound: any episode with places, doings, feelings and lines."""

import numpy as np
from hypothesis import strategies as st

from duanju.crew import Samples
from duanju.drama.board import (
    DOINGS,
    FEELINGS,
    SEASONS,
    STAGES,
    TIMES,
    WEATHERS,
    BoardScene,
    Heard,
    Line,
    Place,
    Shot,
    Size,
    Staging,
    Storyboard,
    Subject,
)


def places() -> st.SearchStrategy[Place]:
    """Any place at any hour."""
    return st.builds(Place, st.sampled_from(STAGES), st.just("words"), st.booleans(), st.sampled_from(TIMES),
                     st.sampled_from(WEATHERS), st.sampled_from(SEASONS))  # fmt: skip


@st.composite
def boards(draw: st.DrawFn) -> Storyboard:
    """An episode of up to eight short shots in up to two scenes."""
    scenes = tuple(BoardScene(n, "", draw(places())) for n in (1, 2))
    shots, lines = [], []
    for i in range(draw(st.integers(1, 8))):
        feeling = draw(st.sampled_from(FEELINGS))
        heard = ()
        if draw(st.booleans()):
            lines.append(Line(f"l{i}", 1 + i // 4, "a", "没有。", feeling=feeling, frames=30))
            heard = (Heard(f"l{i}", draw(st.integers(-3, 8))),)
        subject = Subject("a", feeling=feeling, strength=draw(st.floats(0, 1)), doing=draw(st.sampled_from(DOINGS)))
        size, frames = draw(st.sampled_from(list(Size))), draw(st.integers(1, 90))
        action = draw(st.sampled_from(["", "门外，有人敲了三下。"]))
        shots.append(Shot(f"s{i}", 1 + i // 4, size, Staging.SINGLE, frames, subjects=(subject,), heard=heard,
                          action=action))  # fmt: skip
    language = draw(st.sampled_from(["zh", "en"]))
    return Storyboard(1, "t", language, draw(st.sampled_from([24, 25, 30])), scenes, tuple(lines), tuple(shots))


def voices(board: Storyboard, volume: float = 0.2) -> dict[str, tuple[Samples, int]]:
    """A voice-like sound for every line, at 24 kHz."""
    out = {}
    for i, line in enumerate(board.lines):
        t = np.arange(line.frames * 1000) / 24_000
        rng = np.random.default_rng(i)
        buzz = sum(np.sin(2 * np.pi * 150 * k * t) / k for k in range(1, 12))
        sound = volume * buzz * np.abs(np.sin(2 * np.pi * 2.3 * t)) + 0.01 * rng.standard_normal(len(t))
        out[line.id] = (sound.astype(np.float32), 24_000)
    return out


def telling(action: str = "", stage: str = "shop", **place: object) -> Storyboard:
    """An episode of one wide shot of four seconds whose action says something."""
    shot = Shot("s", 1, Size.FS, Staging.SINGLE, 96, subjects=(Subject("a"),), action=action)
    scene = BoardScene(1, "", Place(stage, "words", **place))  # type: ignore[arg-type]
    return Storyboard(1, "t", "zh", scenes=(scene,), shots=(shot,))


def long(language: str = "zh") -> Storyboard:
    """An episode of a minute: looks without words between lines of changing feeling."""
    feelings = ("neutral", "longing", "tenderness", "dread", "surprise", "sadness", "longing", "resolve")
    shots, lines = [], []
    for i, feeling in enumerate(feelings):
        subject = (Subject("a", feeling=feeling, strength=0.7),)
        lines.append(Line(f"l{i}", 1, "a", "没有。", feeling=feeling, frames=66))
        shots.append(Shot(f"a{i}", 1, Size.MS, Staging.SINGLE, 84, subjects=subject))
        shots.append(Shot(f"b{i}", 1, Size.CU, Staging.SINGLE, 90, subjects=subject, heard=(Heard(f"l{i}", 8),)))
    scene = BoardScene(1, "", Place("shop", "裁缝铺", True, "night", "rain"))
    return Storyboard(1, "t", language, 24, (scene,), tuple(lines), tuple(shots))
