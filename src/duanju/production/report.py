"""What a run tells while it goes on: the stage, how far, how long still; and run.json at every step."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duanju.drama.money import Money
from duanju.vault import write

KINDS = ("adapt", "cast", "board", "voice", "take", "mix", "cut", "label")

_GUESS = {"adapt": 0.4, "cast": 0.1, "board": 0.2, "voice": 0.012, "take": 0.045, "mix": 0.006, "cut": 0.002,
          "label": 0.004}  # fmt: skip
"""Seconds of work a unit, before anything was measured; units are frames from `voice` on, else steps."""


@dataclass(frozen=True)
class Progress:
    """How far a run is: the stage, what is done of it, and the seconds the whole run still needs."""

    stage: str
    done: int
    total: int
    remaining: float
    subject: str = ""


FREE = Money()


@dataclass(frozen=True)
class Step:
    """One step of a run, as run.json tells it."""

    kind: str
    subject: str
    key: str
    reused: bool
    seconds: float
    cost: Money = FREE


Listener = Callable[[Progress], None]


class Report:
    """Keeps run.json current and estimates the time left from what this run measured."""

    def __init__(self, file: Path, listener: Listener) -> None:
        self.file, self.listener = file, listener
        self.steps: list[Step] = []
        self.episodes: list[dict[str, Any]] = []
        self.notes: list[str] = []
        self._waiting: dict[str, float] = {}
        self._spent: dict[str, tuple[float, float]] = {}
        self._began: dict[str, float] = {}
        self._counts: dict[str, tuple[int, int]] = {}
        self._saved = 0.0

    def expect(self, kind: str, steps: int, units: float) -> None:
        """Say that so many steps of a kind are still to be made, of so many units of work."""
        done, total = self._counts.get(kind, (0, 0))
        self._counts[kind] = (done, total + steps)
        self._waiting[kind] = self._waiting.get(kind, 0.0) + units
        self._began.setdefault(kind, time.monotonic())
        self._tell(kind)

    def made(self, step: Step, units: float = 0.0) -> None:
        """Take note of a finished step; `units` of work are no longer waiting."""
        self.steps.append(step)
        if not step.reused:
            done, total = self._counts.get(step.kind, (0, 1))
            self._counts[step.kind] = (done + 1, max(total, done + 1))
            self._waiting[step.kind] = max(0.0, self._waiting.get(step.kind, 0.0) - units)
            worked, took = self._spent.get(step.kind, (0.0, 0.0))
            now = time.monotonic()
            began = self._began.get(step.kind, now)
            self._began[step.kind] = now
            self._spent[step.kind] = (worked + units, took + now - began)
            self._tell(step.kind, step.subject)
        self.save()

    def note(self, text: str) -> None:
        """Keep something the person should read at the end."""
        if text not in self.notes:
            self.notes.append(text)

    def remaining(self) -> float:
        """Estimate the seconds of work still waiting."""
        total = 0.0
        for kind, units in self._waiting.items():
            worked, took = self._spent.get(kind, (0.0, 0.0))
            pace = took / worked if worked > 0 and took > 0.2 else _GUESS.get(kind, 0.1)
            total += units * pace
        return total

    def document(self) -> dict[str, Any]:
        """Return run.json's content."""
        cost = Money()
        for s in self.steps:
            cost = cost + s.cost
        return {
            "episodes": self.episodes,
            "steps": [
                {"kind": s.kind, "subject": s.subject, "key": s.key, "reused": s.reused,
                 "seconds": round(s.seconds, 3), "cost": {"amount": str(s.cost), "currency": s.cost.currency}}
                for s in self.steps
            ],
            "cost": {"amount": str(cost), "currency": cost.currency},
            "notes": self.notes,
        }  # fmt: skip

    def save(self, force: bool = False) -> None:
        """Bring run.json up to date (at most twice a second unless forced)."""
        now = time.monotonic()
        if force or now - self._saved > 0.5:
            self._saved = now
            write(self.file, (json.dumps(self.document(), ensure_ascii=False, indent=1) + "\n").encode())

    def _tell(self, kind: str, subject: str = "") -> None:
        done, total = self._counts.get(kind, (0, 0))
        self.listener(Progress(kind, done, total, self.remaining(), subject))
