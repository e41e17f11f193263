"""The one module that knows the engine: DBOS on SQLite carries the jobs of a run through a crash.

A job is a plain function of (kind, spec) that keeps its result by content before it returns, so a job that
is run twice makes nothing twice. Its workflow id is its content key and an attempt number: a finished job
is never run again, one that a dead run left open is taken up, and one that failed gets a new attempt (the
engine would otherwise repeat the old error for ever).

The engine is started only when there is a job to run: a run in which everything is reused never pays for it.
"""

import contextlib
import errno
import json
import queue
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Worker = Callable[[str, str, dict[str, Any]], dict[str, Any]]
"""(kind, key, spec) -> result; both JSON-able."""

VERSION = "1"
"""The engine's name for our job format; raised only when jobs of an older format must not be taken up."""


LEAST_ROOM = 400_000
"""Bytes the disk must have free for the engine's books; with less it would retry its own writing for ever."""


@dataclass(frozen=True)
class Job:
    """One piece of work: what kind, the content key that is its identity, and what the worker needs."""

    kind: str
    key: str
    spec: dict[str, Any]


class Engine:
    """Runs jobs, at most `hands` at a time, surviving kill -9.

    One process at a time may use a database (the caller holds the folder's lock), and one engine at
    a time may run in a process.
    """

    def __init__(self, database: Path, worker: Worker, hands: int = 2) -> None:
        self.database, self.worker, self.hands = database, worker, hands
        self._outcomes: queue.Queue[tuple[str, dict[str, Any] | Exception]] = queue.Queue()
        self._dbos: Any = None
        self._workflow: Any = None

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, dict[str, Any]]]:
        """Run jobs and yield each with its result as it becomes ready.

        Raises what the worker raised; jobs not yet started are then withdrawn.
        """
        jobs = list(jobs)
        if not jobs:
            return
        if self._dbos is None:
            self._start()
        waiting = {j.key: (self._submit(j), j) for j in jobs}
        try:
            while waiting:
                key, outcome = self._next()
                if isinstance(outcome, Exception):
                    raise outcome
                if key in waiting:
                    yield waiting.pop(key)[1], outcome
        finally:
            if self._room():
                for id, _ in waiting.values():
                    with contextlib.suppress(Exception):
                        self._dbos.cancel_workflow(id)

    def _next(self) -> tuple[str, dict[str, Any] | Exception]:
        """Return the next outcome. The engine itself waits for ever on a full disk; we do not."""
        while True:
            try:
                return self._outcomes.get(timeout=1.0)
            except queue.Empty:
                if not self._room():
                    raise OSError(errno.ENOSPC, "No space left on device", str(self.database)) from None

    def _room(self) -> bool:
        return shutil.disk_usage(self.database.parent).free > LEAST_ROOM

    def close(self) -> None:
        """Stop the engine; open jobs stay open for the next run."""
        if self._dbos is not None:
            self._dbos.destroy(destroy_registry=True)
            self._dbos = None

    def _start(self) -> None:
        from dbos import DBOS, DBOSConfig

        url = f"sqlite:///{self.database}"
        with contextlib.closing(sqlite3.connect(self.database)) as db:
            db.execute("pragma journal_mode=wal")
        run = uuid.uuid4().hex
        DBOS(
            config=DBOSConfig(
                name="duanju",
                system_database_url=url,
                application_version=VERSION,
                # A name of its own: what a dead run left open is taken up when it is wanted, not blindly.
                executor_id=run,
                log_level="CRITICAL",
            )
        )

        def job(kind: str, key: str, spec: str) -> str:
            return self._job(kind, key, spec)

        self._workflow = DBOS.workflow(name="job")(job)
        # A queue of its own, so that jobs an older run left queued are not run unless they are wanted.
        self._queue = f"jobs-{run}"
        DBOS.listen_queues([self._queue])
        DBOS.launch()
        DBOS.register_queue(self._queue, worker_concurrency=self.hands, polling_interval_sec=0.05)
        self._dbos = DBOS

    def _submit(self, job: Job) -> str:
        from dbos import SetWorkflowID

        attempt = 1
        while True:
            id = f"{job.kind}-{job.key}-a{attempt}"
            status = self._dbos.get_workflow_status(id)
            if status is None:
                with SetWorkflowID(id):
                    self._dbos.enqueue_workflow(self._queue, self._workflow, job.kind, job.key, json.dumps(job.spec))
                return id
            if status.status in ("PENDING", "ENQUEUED", "CANCELLED", "DELAYED"):
                self._dbos.resume_workflow(id, queue_name=self._queue)
                return id
            # Finished once, and wanted again: what it made is gone (a finished job is otherwise found in the
            # ledger and never submitted), or it failed. Either way this is a new attempt.
            attempt += 1

    def _job(self, kind: str, key: str, spec: str) -> str:
        # Outcomes reach the run in this process: what the engine keeps of them is for the next process.
        try:
            result = self.worker(kind, key, json.loads(spec))
        except Exception as e:
            self._outcomes.put((key, e))
            raise RuntimeError(f"{kind} failed: {e}") from None
        self._outcomes.put((key, result))
        return json.dumps(result)
