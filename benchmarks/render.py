"""Drawing and encoding a shot, against encoding the same frames alone: wall time, medians of interleaved runs."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import av

from benchmarks.shots import FRAMES, HEIGHT, RATE, SHOTS, WIDTH
from duanju.drama.take import Setup
from duanju.editing.film import Sheet, _Encoder, encode
from duanju.theatre import EmbeddedCamera

ROUNDS = 3


Cost = tuple[float, float]
"""Wall seconds and processor seconds."""


def cost(start: Cost) -> Cost:
    """Return what was spent since `start`, itself cost((0, 0))."""
    return time.perf_counter() - start[0], time.process_time() - start[1]


def film(camera: EmbeddedCamera, setup: Setup, path: Path) -> Cost:
    """Draw and encode."""
    start = cost((0, 0))
    encode(camera.roll(setup), (), path, WIDTH, HEIGHT, RATE, FRAMES)
    return cost(start)


def prepared(camera: EmbeddedCamera, setup: Setup) -> list[av.VideoFrame]:
    """Return all frames of a shot, ready for the encoder."""
    sheet = Sheet(WIDTH, HEIGHT)
    return [
        av.VideoFrame.from_ndarray(sheet.take(e, n).to_ndarray(), "yuv420p") for n, e in enumerate(camera.roll(setup))
    ]


def alone(frames: list[av.VideoFrame], path: Path) -> Cost:
    """Encode frames that are ready."""
    start = cost((0, 0))
    with _Encoder(path, WIDTH, HEIGHT, RATE, "veryfast", 20) as encoder:
        for frame in frames:
            encoder.add(frame)
    return cost(start)


def cold(name: str) -> Cost:
    """Draw and encode in a fresh process, everything baked anew, from the first call to the end."""
    run = subprocess.run([sys.executable, "-m", "benchmarks.render", name], capture_output=True, text=True, check=True)
    wall, cpu = run.stdout.split()[-2:]
    return float(wall), float(cpu)


def measure(rounds: int = ROUNDS) -> list[tuple[str, Cost, Cost, Cost]]:
    """Return for each reference shot: its name, the median cost of encoding alone, of a warm and of a cold run."""
    rows = []
    for name, setup in SHOTS.items():
        camera = EmbeddedCamera()
        runs: tuple[list[Cost], list[Cost], list[Cost]] = ([], [], [])
        frames = prepared(camera, setup())
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "shot.mp4"
            film(camera, setup(), path)
            for _ in range(rounds):
                runs[0].append(alone(frames, path))
                runs[1].append(film(camera, setup(), path))
                runs[2].append(cold(name))
        a, w, c = ((median(r[0] for r in run), median(r[1] for r in run)) for run in runs)
        rows.append((name, a, w, c))
    return rows


def report(rows: list[tuple[str, Cost, Cost, Cost]]) -> str:
    """Return the table."""
    lines = [
        f"drawing + encoding against encoding alone ({WIDTH}x{HEIGHT}, {RATE} fps, x264 veryfast, 2 threads, "
        f"{FRAMES} frames; medians of {ROUNDS}, interleaved)",
        "",
        f"{'':38}{'seconds':>24}{'ratio':>14}{'processor':>16}",
        f"{'shot':38}{'alone':>8}{'warm':>8}{'cold':>8}{'warm':>7}{'cold':>7}{'warm':>9}{'cold':>7}",
    ]
    for name, a, w, c in rows:
        lines.append(
            f"{name:38}{a[0]:8.2f}{w[0]:8.2f}{c[0]:8.2f}{w[0] / a[0]:7.2f}{c[0] / a[0]:7.2f}"
            f"{w[1] / a[1]:9.2f}{c[1] / a[1]:7.2f}"
        )
    lines += ["goal: at most 2.0 warm and 3.5 cold, in seconds on two idle cores"]
    return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory() as folder:
            setup = SHOTS[sys.argv[1]]()
            print(*film(EmbeddedCamera(), setup, Path(folder) / "shot.mp4"))
    else:
        print(report(measure()))
