"""Keeps assets in the user's cache: what arrives is measured against the manifest before it gets its name."""

import errno
import hashlib
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import IO

import platformdirs

from duanju.assets.manifest import Asset, File, Manifest, Source, read
from duanju.assets.sources import Carrier, Silent
from duanju.crew import DuanjuError, Unavailable

log = logging.getLogger("duanju.assets")
_CHUNK = 1 << 20
_LITTER = ".bringing-"
_STALE_SECONDS = 6 * 3600


class State(StrEnum):
    """What `verify` finds."""

    OK = "ok"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Progress:
    """How far a fetch is: `asset` in work, bytes arrived and bytes expected over the whole fetch."""

    asset: str
    done: int
    total: int


@dataclass(frozen=True)
class Fetched:
    """One asset in its place: which source served it ("cache" if it was there), and what the others answered."""

    name: str
    path: Path
    source: str
    refused: tuple[str, ...] = ()


def load(path: Path | None = None) -> Manifest:
    """Read the manifest that ships with duanju, or the one at `path`."""
    return read(path or Path(str(files("duanju.assets") / "manifest.toml")))


def cache() -> Path:
    """Return the folder assets are kept in: $DUANJU_CACHE, or `assets` in the user's cache for duanju."""
    chosen = os.environ.get("DUANJU_CACHE")
    return Path(chosen) if chosen else Path(platformdirs.user_cache_dir("duanju")) / "assets"


def offline() -> bool:
    """Tell whether the network is forbidden ($DUANJU_OFFLINE set to anything but 0)."""
    return os.environ.get("DUANJU_OFFLINE", "0") not in ("", "0")


def place(asset: Asset) -> Path:
    """Return where an asset is kept, whether it is there or not."""
    return cache() / f"{asset.sha256}-{asset.file}"


def present(name: str, manifest: Manifest | None = None) -> bool:
    """Tell whether an asset is in the cache with all its bytes (counted, not read)."""
    asset = (manifest or load()).get(name)
    return _all_there(asset)


def find(name: str, manifest: Manifest | None = None) -> Path:
    """Return the path of an asset in the cache. Unavailable if it is not there, saying how to get it."""
    asset = (manifest or load()).get(name)
    if not present(name, manifest):
        raise Unavailable(
            f"{asset.what} ({name}) is not on this machine yet; fetch it once with: duanju assets fetch {name}"
        )
    return place(asset)


def verify(names: Iterable[str] | str | None = None, manifest: Manifest | None = None) -> list[tuple[str, State]]:
    """Read assets whole and compare their digests; of every asset, or of those named (or of a group)."""
    manifest = manifest or load()
    return [(a.name, _state(a)) for a in _chosen(names, manifest)]


def fetch(
    names: Iterable[str] | str = "default",
    progress: Callable[[Progress], None] = lambda _: None,
    manifest: Manifest | None = None,
    shelf: Path | None = None,
) -> list[Fetched]:
    """Bring assets into the cache: those named, or a whole group. Those there and undamaged are not brought again.

    Each source is tried in order; what arrives must have the manifest's size and digest. `shelf` is a folder
    tried first, with files under their own names or another machine's cache. Several processes may fetch
    at once. Nothing half-arrived is ever found by `find`.

    Raises Unavailable when at least one asset could not be had from any source (the others are in the
    cache by then), DuanjuError when the disk is full or the cache cannot be written.
    """
    manifest = manifest or load()
    wanted = _chosen(names, manifest)
    folder = cache()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        with tempfile.TemporaryDirectory(prefix=_LITTER, dir=folder, ignore_cleanup_errors=True) as scratch:
            return _Fetch(Path(scratch), wanted, progress, shelf).run()
    except OSError as e:
        if e.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DuanjuError(f"the disk is full: {folder} needs more room; nothing half-written was kept") from e
        raise DuanjuError(f"the cache of assets cannot be written: {e}; set DUANJU_CACHE to another folder") from e


class _Fetch:
    """One run of `fetch`: its temporary folder, its carrier, its count of bytes."""

    def __init__(
        self, scratch: Path, wanted: list[Asset], progress: Callable[[Progress], None], shelf: Path | None
    ) -> None:
        self._scratch, self._wanted, self._shelf, self._progress = scratch, wanted, shelf, progress
        self._done, self._seen, self._mark, self._asset = 0, 0, 0, ""
        self._kept = {a.name for a in wanted if _state(a) is State.OK}
        self._total = sum(_travels(a) for a in wanted if a.name not in self._kept)
        self._carrier = Carrier(self._folder("carried"), offline(), self._arrived)

    def run(self) -> list[Fetched]:
        fetched: list[Fetched] = []
        failed: list[str] = []
        for asset in self._wanted:
            if asset.name in self._kept:
                fetched.append(Fetched(asset.name, place(asset), "cache"))
                continue
            self._asset = asset.name
            _room_for(asset)
            try:
                fetched.append(self._bring(asset))
            except Unavailable as e:
                failed.append(str(e))
            self._done += _travels(asset)
            self._mark = self._seen
            self._progress(Progress(asset.name, self._done, self._total))
        if failed:
            raise Unavailable("\n".join(failed))
        return fetched

    def _bring(self, asset: Asset) -> Fetched:
        refused: list[str] = []
        for source in self._sources(asset):
            ready = self._folder("ready") / asset.file
            try:
                members = {part: asset.members(source, part.path) for part in asset.parts}
                with self._carrier.open(source, [n for names in members.values() for n in names]) as opener:
                    for part, names in members.items():
                        _receive(_part(ready, asset, part), part, (opener(n) for n in names))
            except Silent as e:
                refused.append(f"{source.label}: {e}")
                log.info("asset %s not served by %s: %s", asset.name, source.label, e)
                continue
            _settle(ready, place(asset), asset)
            log.info("asset %s served by %s", asset.name, source.label)
            return Fetched(asset.name, place(asset), source.label, tuple(refused))
        why = "; ".join(refused) or "the manifest names no source"
        raise Unavailable(f"{asset.what} ({asset.name}) could not be had: {why}")

    def _sources(self, asset: Asset) -> Iterator[Source]:
        if self._shelf is not None:
            kept = self._shelf / place(asset).name
            if asset.files:
                for folder in (kept, self._shelf / asset.file):
                    yield Source("path", path=str(folder))
            else:
                yield Source("path", path=str(self._shelf), members=(kept.name,))
                yield Source("path", path=str(self._shelf), members=(asset.file,))
        yield from asset.source

    def _folder(self, name: str) -> Path:
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self._scratch))

    def _arrived(self, travelled: int) -> None:
        self._seen = travelled
        done = self._done + travelled - self._mark
        self._progress(Progress(self._asset, min(self._total, done), self._total))


def _all_there(asset: Asset) -> bool:
    """Tell whether an asset's files are in the cache with the right lengths."""
    return all(_size(_part(place(asset), asset, f)) == f.size for f in asset.parts)


def _receive(path: Path, part: File, pieces: Iterable[IO[bytes]]) -> None:
    """Write `pieces` one after another to `path`; Silent unless they are exactly the file of the manifest."""
    path.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with path.open("wb") as out:
        for piece in pieces:
            with piece as stream:
                while size <= part.size and (chunk := stream.read(_CHUNK)):
                    digest.update(chunk)
                    size += len(chunk)
                    out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if size != part.size:
        path.unlink()
        more = "more" if size > part.size else f"only {size}"
        raise Silent(f"{part.path} should have {part.size} bytes and has {more}")
    if digest.hexdigest() != part.sha256:
        path.unlink()
        raise Silent(f"{part.path} has another digest ({digest.hexdigest()[:12]}) than the manifest")


def _settle(ready: Path, target: Path, asset: Asset) -> None:
    """Give a verified file or folder its name in the cache; another process may have been first."""
    if not asset.files:
        ready.replace(target)
        return
    try:
        ready.rename(target)
    except OSError:
        if _state(asset) is State.OK:
            return
        shutil.rmtree(target, ignore_errors=True)  # a damaged folder cannot be renamed over
        ready.rename(target)


def _state(asset: Asset) -> State:
    if not place(asset).exists():
        return State.MISSING
    for part in asset.parts:
        path = _part(place(asset), asset, part)
        if _size(path) != part.size or _digest(path) != part.sha256:
            return State.DAMAGED
    return State.OK


def _digest(path: Path) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def _part(root: Path, asset: Asset, part: File) -> Path:
    return root / part.path if asset.files else root


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _chosen(names: Iterable[str] | str | None, manifest: Manifest) -> list[Asset]:
    if names is None:
        return list(manifest.asset)
    if isinstance(names, str):
        single = [a for a in manifest.asset if a.name == names]
        return single or [manifest.get(n) for n in manifest.group(names)]
    return [manifest.get(n) for n in names]


def _travels(asset: Asset) -> int:
    return max((s.download for s in asset.source), default=0) or asset.size


def _room_for(asset: Asset) -> None:
    need = asset.size + _travels(asset)
    free = shutil.disk_usage(cache()).free
    if free < need:
        raise DuanjuError(
            f"the disk is full: {asset.name} needs {need >> 20} MiB in {cache()} while it is brought, "
            f"{free >> 20} MiB are free; make room, or set DUANJU_CACHE to another disk"
        )


def _sweep(folder: Path) -> None:
    """Remove what a fetch that was killed long ago left behind."""
    for left in folder.glob(f"{_LITTER}*"):
        if left.stat().st_mtime < time.time() - _STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
