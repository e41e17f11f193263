"""The whole way, as a person walks it: make an example, make it again, edit one line, plan a board.

Wall seconds of whole processes on this machine, given as ratios to the film's length or to the first run.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "last-bus.txt"
EDIT = ("我等惯了。", "我早就等惯了。")


def duanju(*words: object) -> float:
    """Run one command; returns its wall seconds."""
    began = time.perf_counter()
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-m", "duanju", *map(str, words)], check=True, env=env,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    return time.perf_counter() - began


def measure() -> list[tuple[str, str, str]]:
    """Return rows of (what, measured, goal)."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "series"
        board = duanju("make", EXAMPLE, "-o", Path(scratch) / "board", "--until", "board")
        first = duanju("make", EXAMPLE, "-o", folder)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        film = json.loads((folder / ".duanju" / "run.json").read_text())["episodes"][0]["seconds"]
        again = duanju("make", folder)
        script = folder / "episodes" / "01.fountain"
        script.write_text(script.read_text().replace(*EDIT))
        edited = duanju("make", folder)
    return [
        ("whole make, against the film's length", f"{first / film:.2f} ({first:.0f} s for {film:.0f} s)", "at most 3"),
        ("story to board", f"{board:.1f} s", "under 3 s"),
        ("peak memory", f"{memory:.0f} MB", "under 1500 MB"),
        ("after one edited line, against the first run", f"{edited / first:.0%} ({edited:.1f} s)", "at most 25 %"),
        ("unchanged", f"{again:.1f} s", "under 3 s"),
    ]


def report(rows: list[tuple[str, str, str]]) -> str:
    """Return the measurements as a table."""
    return "\n".join(["the whole way, of examples/last-bus.txt", *(f"{w:<46} {m:<26} {g}" for w, m, g in rows)])
