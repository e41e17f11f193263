"""Processor time of drawn film, against a slideshow with slow zooms and burned subtitles by MoviePy.

Both beyond what encoding the same frames alone costs, at the same size, rate, preset and threads.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np

from benchmarks.shots import FRAMES, HEIGHT, RATE, SHOTS, WIDTH

SECONDS = 20
LINES = (
    "She kept the tin for eleven years", "and measured rice with it each night", "the last bus left at six",
    "snow lay on the driver's cap", "nobody asked who it had belonged to", "the number was still on the lid",
    "four letters in faded ink", "the light was burning on the deck", "somebody knocked three times",
    "I have come for the other one",
)  # fmt: skip


def cpu() -> float:
    """Return the processor seconds used so far by this process and those it waited for."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def picture(seed: int) -> np.ndarray:
    """Return a still with gradients, discs and grain."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    out = np.stack([120 + 100 * y / HEIGHT, 90 + 80 * x / WIDTH, np.full_like(x, 60 + 20 * seed)], -1)
    for _ in range(60):
        cx, cy, r = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), rng.uniform(20, 160)
        out[(x - cx) ** 2 + (y - cy) ** 2 < r * r] = rng.uniform(30, 230, 3)
    return np.clip(out + rng.normal(0, 5, out.shape), 0, 255).astype(np.uint8)


def moviepy(path: Path) -> None:
    """Make the slideshow with MoviePy, in one write."""
    from moviepy import CompositeVideoClip, ImageClip, TextClip, concatenate_videoclips

    each = SECONDS / 5
    clips = []
    for i in range(5):
        still = ImageClip(picture(i)).with_duration(each).resized(lambda t: 1 + 0.02 * t).with_position("center")
        clips.append(CompositeVideoClip([still], size=(WIDTH, HEIGHT)).with_duration(each))
    words = [
        TextClip(
            text=t, font_size=56, color="white", stroke_color="black", stroke_width=3, size=(900, 120), method="caption"
        )
        .with_start(i * SECONDS / 10)
        .with_duration(SECONDS / 10)
        .with_position(("center", 1340))
        for i, t in enumerate(LINES)
    ]
    whole = CompositeVideoClip([concatenate_videoclips(clips), *words], size=(WIDTH, HEIGHT)).with_duration(SECONDS)
    whole.write_videofile(str(path), fps=RATE, codec="libx264", preset="veryfast", threads=2, audio=False, logger=None)


def drawn(path: Path) -> None:
    """Draw and encode both reference shots, cold, with a subtitle on each."""
    from duanju.editing.film import encode
    from duanju.editing.overlay import Overlay
    from duanju.theatre import EmbeddedCamera

    camera = EmbeddedCamera()
    plate = Overlay(90, 1300, np.full((120, 900, 4), 128, np.uint8), 6, 80)
    for i, setup in enumerate(SHOTS.values()):
        encode(camera.roll(setup()), (plate,), path.with_name(f"{i}{path.name}"), WIDTH, HEIGHT, RATE, FRAMES)


def again(source: Path, path: Path, frames: int = 96) -> float:
    """Encode the first frames of a film alone; return processor seconds for one second of film."""
    from benchmarks.render import alone

    with av.open(str(source)) as c:
        ready = [f.reformat(format="yuv420p") for _, f in zip(range(frames), c.decode(video=0), strict=False)]
    start = cpu()
    alone(ready, path)
    return (cpu() - start) / len(ready) * RATE


def timed(what: str, path: Path) -> float:
    """Run one of the two in a fresh process; return its processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "benchmarks.slideshow", what, str(path)], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure() -> dict[str, tuple[float, float]]:
    """Return for each way: processor seconds a film second, whole and for encoding the same frames alone."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        length = len(SHOTS) * FRAMES / RATE
        ours = timed("drawn", path) / length
        ours_alone = sum(again(path.with_name(f"{i}film.mp4"), path) for i in range(len(SHOTS))) / len(SHOTS)
        theirs = timed("moviepy", path) / SECONDS
        theirs_alone = again(path, path.with_name("again.mp4"))
    return {"duanju, cold": (ours, ours_alone), "MoviePy slideshow": (theirs, theirs_alone)}


def report(rows: dict[str, tuple[float, float]]) -> str:
    """Return the table."""
    lines = [
        f"processor seconds a second of film ({WIDTH}x{HEIGHT}, {RATE} fps, x264 veryfast)",
        "",
        f"{'':22}{'all':>8}{'encoding':>10}{'beyond':>8}",
    ]
    lines += [f"{name:22}{a:8.2f}{b:10.2f}{a - b:8.2f}" for name, (a, b) in rows.items()]
    (a, b), (c, d) = rows.values()
    lines.append(f"share: {(a - b) / (c - d):.2f} (goal: at most 0.25)")
    return "\n".join(lines)


WAYS: dict[str, Callable[[Path], None]] = {"moviepy": moviepy, "drawn": drawn}

if __name__ == "__main__":
    if len(sys.argv) > 2:
        WAYS[sys.argv[1]](Path(sys.argv[2]))
    else:
        print(report(measure()))
