"""The engine carries jobs through crashes and failures."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from duanju.production.engine import Engine, Job

pytestmark = pytest.mark.filterwarnings("default")


class Hand:
    """A worker that remembers what it was asked."""

    def __init__(self, failing: tuple[str, ...] = ()) -> None:
        self.asked: list[str] = []
        self.failing = failing

    def __call__(self, kind: str, key: str, spec: dict[str, Any]) -> dict[str, Any]:
        """Do one job."""
        self.asked.append(key)
        if key in self.failing:
            raise ValueError(f"{key} cannot be done")
        return {"n": spec["n"]}


def jobs(*keys: str) -> list[Job]:
    """Jobs of those keys."""
    return [Job("take", k, {"n": i}) for i, k in enumerate(keys)]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    """Where the engine keeps its books."""
    yield tmp_path / "run.db"


def run(database: Path, hand: Hand, *keys: str) -> dict[str, dict[str, Any]]:
    """Run jobs on a fresh engine."""
    engine = Engine(database, hand)
    try:
        return {j.key: r for j, r in engine.run(jobs(*keys))}
    finally:
        engine.close()


def test_every_job_is_done_once_and_brings_its_result(database: Path) -> None:
    """All results come back under their jobs."""
    hand = Hand()

    results = run(database, hand, "a", "b", "c")

    assert results == {"a": {"n": 0}, "b": {"n": 1}, "c": {"n": 2}}
    assert sorted(hand.asked) == ["a", "b", "c"]


def test_no_jobs_start_no_engine(database: Path) -> None:
    """Where nothing is to be made, not even the database is."""
    assert run(database, Hand()) == {}
    assert not database.exists()


def test_a_failure_reaches_the_caller_as_it_was(database: Path) -> None:
    """The worker's own error is raised, not the engine's."""
    with pytest.raises(ValueError, match="b cannot be done"):
        run(database, Hand(failing=("b",)), "a", "b")


def test_what_failed_is_tried_anew_by_the_next_run(database: Path) -> None:
    """An old error is not repeated for ever."""
    with pytest.raises(ValueError, match="cannot"):
        run(database, Hand(failing=("b",)), "b")

    assert run(database, Hand(), "b") == {"b": {"n": 0}}


KILLED = """
    import os, sys, time
    from pathlib import Path
    from duanju.production.engine import Engine, Job

    def work(kind, key, spec):
        if key == "second":
            os.kill(os.getpid(), 9)
        return {"n": spec["n"]}

    list(Engine(Path(sys.argv[1]), work, hands=1).run(
        [Job("take", k, {"n": i}) for i, k in enumerate(["first", "second", "third"])]))
"""


def test_a_killed_run_is_taken_up_where_it_stood(database: Path) -> None:
    """After kill -9 the next run gets every result of what it asks for, and does nothing it was not asked."""
    source = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    died = subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), str(database)], env=source, check=False)
    hand = Hand()

    results = run(database, hand, "second")

    assert died.returncode == -9
    assert results == {"second": {"n": 1}}
    assert hand.asked == ["second"]
