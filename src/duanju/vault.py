"""The vault: media by content digest, and the ledger of what was made, from what, at what cost.

Nothing is thrown away. A file is in the vault or it is not: it is written aside, brought to the disk and
renamed. The ledger's row is written after the media it names.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duanju.drama.money import Money


def digest(data: bytes) -> str:
    """Return the sha256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fd, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(fd, "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@dataclass(frozen=True)
class Made:
    """One row of the ledger: what a step made, in how many seconds of work, at what cost."""

    key: str
    kind: str
    result: dict[str, Any]
    seconds: float
    cost: Money


class Vault:
    """Media and ledger in one folder; safe to use from several threads of one process."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.media = root / "vault"
        self.media.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(root / "ledger.db", check_same_thread=False, isolation_level=None)
        self._db.executescript(
            """
            pragma journal_mode=wal;
            pragma synchronous=full;
            pragma busy_timeout=10000;
            create table if not exists made (
                key text primary key, kind text not null, result text not null, seconds real not null,
                micro integer not null, currency text not null, at text not null default current_timestamp);
            create table if not exists written (path text primary key, digest text not null);
            """
        )

    def close(self) -> None:
        """Close the ledger."""
        self._db.close()

    def path(self, name: str) -> Path:
        """Return where the media of that digest is or would be kept."""
        return self.media / name[:2] / name

    def has(self, name: str) -> bool:
        """Return whether the media of that digest is here."""
        return self.path(name).is_file()

    def put(self, data: bytes) -> str:
        """Keep `data`; return its digest."""
        name = digest(data)
        if not self.has(name):
            write(self.path(name), data)
        return name

    def get(self, name: str) -> bytes:
        """Return the media of that digest; FileNotFoundError if it is not here."""
        return self.path(name).read_bytes()

    @contextlib.contextmanager
    def workspace(self) -> Iterator[Path]:
        """Give a folder on the vault's own disk for work in progress, and clear it afterwards."""
        room = self.root / "work"
        room.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=room) as d:
            yield Path(d)

    def take_in(self, file: Path) -> str:
        """Move a finished file from a workspace into the vault; return its digest."""
        with file.open("rb+") as f:
            name = hashlib.file_digest(f, "sha256").hexdigest()
            os.fsync(f.fileno())
        target = self.path(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)
        return name

    def find(self, key: str) -> Made | None:
        """Return what was made under that key, if all the media it names are still here."""
        with self._lock:
            row = self._db.execute(
                "select kind, result, seconds, micro, currency from made where key = ?", (key,)
            ).fetchone()
        if row is None:
            return None
        made = Made(key, row[0], json.loads(row[1]), row[2], Money(row[3], row[4]))
        media = made.result.get("media", [])
        return made if all(self.has(m) for m in media) else None

    def record(self, made: Made) -> None:
        """Write down what was made; the media it names under "media" are in the vault already."""
        row = (made.key, made.kind, json.dumps(made.result, ensure_ascii=False), made.seconds,
               made.cost.micro, made.cost.currency)  # fmt: skip
        with self._lock:
            self._db.execute(
                "insert or replace into made (key, kind, result, seconds, micro, currency) values (?,?,?,?,?,?)", row
            )

    def wrote(self, path: str, content: str) -> None:
        """Remember that a file a person may edit was last written by us with that content's digest."""
        with self._lock:
            self._db.execute("insert or replace into written values (?, ?)", (path, content))

    def last_written(self, path: str) -> str | None:
        """Return the digest of what we last wrote to that file, or None."""
        with self._lock:
            row = self._db.execute("select digest from written where path = ?", (path,)).fetchone()
        return None if row is None else str(row[0])
