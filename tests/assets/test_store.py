"""The cache of assets: only whole, right bytes ever get a name, whatever goes wrong on the way."""

import errno
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from duanju import assets
from duanju.assets import State, sources, store
from duanju.assets.manifest import Asset, File, Licence, Manifest, Origin, Source
from duanju.crew import DuanjuError, Unavailable

DATA = bytes(range(256)) * 12000  # three chunks of the store's reading


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of the test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("DUANJU_CACHE", str(folder))
    monkeypatch.delenv("DUANJU_OFFLINE", raising=False)
    return folder


def _asset(*source: Source, name: str = "thing", data: bytes = DATA, **more: object) -> Asset:
    return Asset(
        name=name, file=f"{name}.bin", sha256=hashlib.sha256(data).hexdigest(), size=len(data), what=f"the {name}",
        licence=Licence("MIT", "u"), origin=Origin("a", "w"), groups=("default",), source=source, **more,
    )  # fmt: skip


def _shelf(folder: Path, name: str, data: bytes) -> Source:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.bin").write_bytes(data)
    return Source("path", path=str(folder))


def _folder(files: dict[str, bytes], *source: Source) -> Asset:
    parts = tuple(File(p, len(b), hashlib.sha256(b).hexdigest()) for p, b in sorted(files.items()))
    listing = "".join(f"{f.sha256}  {f.path}\n" for f in parts)
    return Asset(
        name="pack", file="pack", sha256=hashlib.sha256(listing.encode()).hexdigest(), what="the pack",
        size=sum(f.size for f in parts), licence=Licence("MIT", "u"), origin=Origin("a", "w"), groups=("default",),
        source=source, files=parts,
    )  # fmt: skip


def _named(cache: Path) -> list[str]:
    return sorted(p.name for p in cache.iterdir() if not p.name.startswith("."))


def test_a_fetched_asset_is_found(tmp_path: Path) -> None:
    """After a fetch, `find` gives a file with the right bytes."""
    manifest = Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),))

    (fetched,) = assets.fetch(manifest=manifest)

    assert assets.present("thing", manifest)
    assert assets.find("thing", manifest) == fetched.path
    assert fetched.path.read_bytes() == DATA


def test_a_missing_asset_says_how_to_get_it() -> None:
    """`find` never gives a path that is not there."""
    with pytest.raises(Unavailable, match="duanju assets fetch thing"):
        assets.find("thing", Manifest((_asset(),)))


@pytest.mark.parametrize(
    ("bad", "says"),
    [(DATA[:-1], "has only"), (DATA + b"x", "has more"), (b"x" + DATA[1:], "another digest"), (b"", "has only 0")],
    ids=["truncated", "too long", "altered", "empty"],
)
def test_wrong_bytes_are_refused_and_the_next_source_serves(tmp_path: Path, bad: bytes, says: str) -> None:
    """A source whose bytes differ is named with what is wrong; the next one is used."""
    wrong, right = _shelf(tmp_path / "wrong", "thing", bad), _shelf(tmp_path / "right", "thing", DATA)

    (fetched,) = assets.fetch(manifest=Manifest((_asset(wrong, right),)))

    assert fetched.source == right.label
    assert wrong.label in fetched.refused[0]
    assert says in fetched.refused[0]
    assert fetched.path.read_bytes() == DATA


def test_no_source_leaves_nothing(tmp_path: Path, cache: Path) -> None:
    """When nobody has the bytes, one error names the asset and every reason, and the cache stays empty."""
    wrong = _shelf(tmp_path / "wrong", "thing", DATA[:-1])
    gone = Source("path", path=str(tmp_path / "gone"))

    with pytest.raises(Unavailable, match=r"the thing.*has only.*cannot be read"):
        assets.fetch(manifest=Manifest((_asset(wrong, gone),)))

    assert list(cache.iterdir()) == []


def test_the_others_are_kept_when_one_fails(tmp_path: Path) -> None:
    """One asset nobody has does not keep the rest from arriving."""
    good = _asset(_shelf(tmp_path / "a", "good", DATA), name="good")
    manifest = Manifest((_asset(), good))

    with pytest.raises(Unavailable):
        assets.fetch(manifest=manifest)

    assert assets.present("good", manifest)


def test_what_is_there_is_not_brought_again(tmp_path: Path) -> None:
    """A second fetch needs no source."""
    manifest = Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),))
    assets.fetch(manifest=manifest)
    shutil.rmtree(tmp_path / "a")

    (again,) = assets.fetch(manifest=manifest)

    assert again.source == "cache"


def test_verify_tells_ok_missing_and_damaged(tmp_path: Path) -> None:
    """One changed byte is damage, even with the right length; fetching again mends it."""
    manifest = Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)), _asset(name="other")))
    (fetched,) = assets.fetch("thing", manifest=manifest)
    assert assets.verify(manifest=manifest) == [("thing", State.OK), ("other", State.MISSING)]
    fetched.path.write_bytes(b"x" + DATA[1:])

    assert assets.verify("thing", manifest) == [("thing", State.DAMAGED)]
    assets.fetch("thing", manifest=manifest)
    assert assets.verify("thing", manifest) == [("thing", State.OK)]


def test_a_folder_arrives_whole(tmp_path: Path) -> None:
    """An asset of several files becomes one folder, nested paths included; a damaged one is mended."""
    files = {"config.cfg": b"abc", "deep/model": DATA}
    for path, data in files.items():
        (tmp_path / "src" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "src" / path).write_bytes(data)
    manifest = Manifest((_folder(files, Source("path", path=str(tmp_path / "src"))),))
    (fetched,) = assets.fetch(manifest=manifest)
    (fetched.path / "deep/model").write_bytes(b"broken")

    assets.fetch(manifest=manifest)

    assert (assets.find("pack", manifest) / "deep/model").read_bytes() == DATA
    assert assets.verify(manifest=manifest) == [("pack", State.OK)]


def test_pieces_are_joined_in_order(tmp_path: Path) -> None:
    """A file made of members is their concatenation in the order the manifest gives."""
    for name, data in (("b", DATA[:7]), ("a", DATA[7:])):
        (tmp_path / name).write_bytes(data)
    source = Source("path", path=str(tmp_path), members=("{each}",))

    (fetched,) = assets.fetch(manifest=Manifest((_asset(source, order=("b", "a")),)))

    assert fetched.path.read_bytes() == DATA


def test_a_shelf_is_tried_first(tmp_path: Path, cache: Path) -> None:
    """Another machine's cache, or plain files, serve without a network."""
    manifest = Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),))
    assets.fetch(manifest=manifest)
    cache.rename(tmp_path / "stick")

    (fetched,) = assets.fetch(manifest=manifest, shelf=tmp_path / "stick")

    assert str(tmp_path / "stick") in fetched.source


def test_offline_runs_no_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the network forbidden no client program is started, and the error says offline."""
    monkeypatch.setenv("DUANJU_OFFLINE", "1")
    monkeypatch.setattr(sources.subprocess, "Popen", lambda *a, **k: pytest.fail("a client was started"))
    several = [Source("pip", packages=("x==1",)), Source("npm", packages=("x@1",)), Source("hub", repo="a/b")]

    with pytest.raises(Unavailable, match=r"offline.*offline.*offline"):
        assets.fetch(manifest=Manifest((_asset(*several),)))


def test_progress_reaches_its_total(tmp_path: Path) -> None:
    """Bytes done never go back and end at the total."""
    seen: list[assets.Progress] = []
    two = [_asset(_shelf(tmp_path / n, n, DATA), name=n) for n in ("one", "two")]

    assets.fetch(manifest=Manifest(tuple(two)), progress=seen.append)

    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert seen[-1].done == seen[-1].total == 2 * len(DATA)


_FETCH = """
import sys, hashlib
from duanju import assets
from duanju.assets.manifest import read
from pathlib import Path
assets.fetch(manifest=read(Path(sys.argv[1])))
"""


def _write_manifest(tmp_path: Path, source: Path) -> Path:
    file = tmp_path / "manifest.toml"
    file.write_text(
        f"[[asset]]\nname='thing'\nfile='thing.bin'\nwhat='the thing'\nsize={len(DATA)}\n"
        f"sha256='{hashlib.sha256(DATA).hexdigest()}'\ngroups=['default']\n"
        "licence={spdx='MIT',url='u'}\norigin={author='a',work='w'}\n"
        f"[[asset.source]]\nkind='path'\npath='{source}'\n"
    )
    return file


def _spawn(manifest: Path) -> "subprocess.Popen[bytes]":
    env = os.environ | {"PYTHONPATH": str(Path(assets.__file__).parents[2])}
    return subprocess.Popen([sys.executable, "-c", _FETCH, str(manifest)], env=env)


def test_two_processes_may_fetch_at_once(tmp_path: Path, cache: Path) -> None:
    """Both succeed, and the cache holds the one right file and nothing else."""
    _shelf(tmp_path / "a", "thing", DATA)
    manifest = _write_manifest(tmp_path, tmp_path / "a")

    running = [_spawn(manifest) for _ in range(2)]

    assert [p.wait(60) for p in running] == [0, 0]
    assert assets.verify(manifest=assets.load(manifest)) == [("thing", State.OK)]
    assert len(list(cache.iterdir())) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_killed_fetch_leaves_no_half_file(tmp_path: Path, cache: Path) -> None:
    """After kill -9 in the middle nothing is found; later the litter is swept and the fetch works."""
    slow = tmp_path / "slow"
    slow.mkdir()
    os.mkfifo(slow / "thing.bin")
    manifest = _write_manifest(tmp_path, slow)
    process = _spawn(manifest)
    with (slow / "thing.bin").open("wb") as pipe:
        pipe.write(DATA[: len(DATA) // 2])
        pipe.flush()
        deadline = time.monotonic() + 30
        while not any(p.stat().st_size for p in cache.rglob("thing.bin")) and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait(30)

    shipped = assets.load(manifest)
    assert not assets.present("thing", shipped)
    assert _named(cache) == []
    (litter,) = cache.iterdir()
    os.utime(litter, (0, 0))
    (slow / "thing.bin").unlink()
    (slow / "thing.bin").write_bytes(DATA)
    assets.fetch(manifest=shipped)
    assert [p.name for p in cache.iterdir()] == [assets.find("thing", shipped).name]


def test_a_full_disk_is_a_clear_error(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails for lack of room, the error says so and nothing stays."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", full)

    with pytest.raises(DuanjuError, match="disk is full"):
        assets.fetch(manifest=Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),)))

    assert list(cache.iterdir()) == []


def test_too_little_room_is_seen_before_anything_is_brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the asset and how much room it needs."""
    monkeypatch.setattr(store.shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))

    with pytest.raises(DuanjuError, match="thing needs 5 MiB"):
        assets.fetch(manifest=Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),)))


def test_a_cache_that_cannot_be_made_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file where the cache should be is said, with the way out."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DUANJU_CACHE", str(tmp_path / "file" / "cache"))

    with pytest.raises(DuanjuError, match="DUANJU_CACHE"):
        assets.fetch(manifest=Manifest((_asset(_shelf(tmp_path / "a", "thing", DATA)),)))
