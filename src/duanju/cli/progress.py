"""Progress for people: a bar with the time left on a terminal, a line now and then in a log."""

import sys
import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn
from rich.text import Text

from duanju.assets import Progress as Fetching
from duanju.production.report import Progress as Stage

_WORDS = {
    "adapt": "reading 读", "cast": "casting 选角", "board": "storyboard 分镜", "voice": "voices 配音",
    "take": "shooting 拍摄", "mix": "mixing 混音", "cut": "cutting 剪辑", "label": "releasing 发布",
    "fetch": "fetching MB 下载",
}  # fmt: skip


def clock(seconds: float) -> str:
    """Return a length of time as people say it."""
    s = round(seconds)
    return f"{s} s" if s < 90 else f"{s // 60} min {s % 60:02d} s"


class _Left(ProgressColumn):
    def render(self, task: Task) -> Text:
        left = task.fields.get("left", 0.0)
        return Text(f"about {clock(left)} left" if left > 1 else "", style="dim")


class Teller:
    """Tells how far a run is, on standard error."""

    def __init__(self) -> None:
        self.console = Console(stderr=True)
        self.bar = (
            Progress(TextColumn("{task.description:<18}"), BarColumn(28),
                     TextColumn("{task.completed:.0f}/{task.total:.0f}"),
                     _Left(), console=self.console, transient=True)
            if self.console.is_terminal else None
        )  # fmt: skip
        self.tasks: dict[str, TaskID] = {}
        self._last = ("", 0.0)
        self._fetch: tuple[float, int] | None = None

    def __enter__(self) -> "Teller":
        if self.bar:
            self.bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, tb: TracebackType | None) -> None:
        if self.bar:
            self.bar.stop()

    def __call__(self, p: Stage) -> None:
        """Take in how far the run is."""
        word = _WORDS.get(p.stage, p.stage)
        if self.bar:
            if p.stage not in self.tasks:
                self.tasks[p.stage] = self.bar.add_task(word, total=p.total)
            self.bar.update(self.tasks[p.stage], completed=p.done, total=p.total, left=p.remaining)
            return
        stage, at = self._last
        now = time.monotonic()
        if p.stage != stage or now - at > 10 or p.done == p.total:
            self._last = (p.stage, now)
            left = f", about {clock(p.remaining)} left" if p.remaining > 1 else ""
            print(f"{word} {p.done}/{p.total}{left}", file=sys.stderr, flush=True)

    def bytes(self, p: Fetching) -> None:
        """Take in how far a fetch is."""
        now = time.monotonic()
        began, first = self._fetch or (now, p.done)
        self._fetch = (began, first)
        pace = (p.done - first) / (now - began) if now > began else 0.0
        left = (p.total - p.done) / pace if pace > 0 else 0.0
        self(Stage("fetch", p.done // 1_000_000, p.total // 1_000_000, left, p.asset))
