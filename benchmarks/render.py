"""Drawing and encoding a shot, against encoding the same frames alone: wall time, medians of interleaved runs."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av

from benchmarks.shots import FRAMES, HEIGHT, RATE, SHOTS, WIDTH
from duanju.drama.take import Setup
from duanju.editing.film import Sheet, _Encoder, encode
from duanju.theatre import EmbeddedCamera

ROUNDS = 3


def film(camera: EmbeddedCamera, setup: Setup, path: Path) -> float:
    """Draw and encode; return seconds."""
    start = time.perf_counter()
    encode(camera.roll(setup), (), path, WIDTH, HEIGHT, RATE, FRAMES)
    return time.perf_counter() - start


def prepared(camera: EmbeddedCamera, setup: Setup) -> list[av.VideoFrame]:
    """Return all frames of a shot, ready for the encoder."""
    sheet = Sheet(WIDTH, HEIGHT)
    return [
        av.VideoFrame.from_ndarray(sheet.take(e, n).to_ndarray(), "yuv420p") for n, e in enumerate(camera.roll(setup))
    ]


def alone(frames: list[av.VideoFrame], path: Path) -> float:
    """Encode frames that are ready; return seconds."""
    start = time.perf_counter()
    with _Encoder(path, WIDTH, HEIGHT, RATE, "veryfast", 20) as encoder:
        for frame in frames:
            encoder.add(frame)
    return time.perf_counter() - start


def cold(name: str) -> float:
    """Draw and encode in a fresh process, everything baked anew; return seconds from the first call to the end."""
    run = subprocess.run([sys.executable, "-m", "benchmarks.render", name], capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


def measure(rounds: int = ROUNDS) -> list[tuple[str, float, float, float]]:
    """Return for each reference shot: its name, seconds of encoding alone, of a warm and of a cold run."""
    rows = []
    for name, setup in SHOTS.items():
        camera, times = EmbeddedCamera(), ([], [], [])  # type: tuple[list[float], list[float], list[float]]
        frames = prepared(camera, setup())
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "shot.mp4"
            film(camera, setup(), path)
            for _ in range(rounds):
                times[0].append(alone(frames, path))
                times[1].append(film(camera, setup(), path))
                times[2].append(cold(name))
        rows.append((name, *(statistics.median(t) for t in times)))
    return rows


def report(rows: list[tuple[str, float, float, float]]) -> str:
    """Return the table."""
    lines = [
        f"drawing + encoding against encoding alone ({WIDTH}x{HEIGHT}, {RATE} fps, x264 veryfast, 2 threads, "
        f"{FRAMES} frames)",
        "",
        f"{'shot':38}{'alone s':>9}{'warm s':>9}{'cold s':>9}{'warm':>7}{'cold':>7}",
    ]
    for name, a, w, c in rows:
        lines.append(f"{name:38}{a:9.2f}{w:9.2f}{c:9.2f}{w / a:7.2f}{c / a:7.2f}")
    return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory() as folder:
            setup = SHOTS[sys.argv[1]]()
            start = time.perf_counter()
            film(EmbeddedCamera(), setup, Path(folder) / "shot.mp4")
            print(time.perf_counter() - start)
    else:
        print(report(measure()))
