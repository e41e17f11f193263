"""The command line as a person runs it, with the rehearsal crew and no network."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from duanju import assets

ROOT = Path(__file__).parents[2]
TALE = """小站

夜里，小站下着雪。母亲抱着一只布包，站在灯下。

“妈，你怎么来了？”小满问。

“给你送饭盒。”母亲说，“还是热的。”

小满打开饭盒，愣住了。“这是爸爸的？”

母亲低下头，说：“他上个月坐过这趟车。”
"""

CREW = ("--voice", "rehearsal", "--camera", "rehearsal")
Duanju = Callable[..., "subprocess.CompletedProcess[str]"]


def command(*words: object) -> list[str]:
    """The command line of `duanju`."""
    return [sys.executable, "-m", "duanju", *map(str, words)]


def surroundings() -> dict[str, str]:
    """An environment that reaches no network and finds this checkout."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "DUANJU_OFFLINE": "1", "COLUMNS": "200"}


@pytest.fixture
def duanju(tmp_path: Path) -> Duanju:
    """Run `duanju` in an empty folder."""

    def run(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*words), cwd=tmp_path, env=surroundings(), capture_output=True, text=True, timeout=200, check=False
        )

    return run


@pytest.fixture(scope="session")
def first_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A series made once by the rehearsal crew, for everybody to copy."""
    root = tmp_path_factory.mktemp("first")
    (root / "tale.txt").write_text(TALE, encoding="utf-8")
    done = subprocess.run(
        command("make", "tale.txt", "-o", "s", *CREW), cwd=root, env=surroundings(), capture_output=True, text=True,
        timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return root / "s"


@pytest.fixture
def series(first_film: Path, tmp_path: Path) -> Path:
    """A finished series in `tmp_path / "s"`."""
    shutil.copytree(first_film, tmp_path / "s")
    return tmp_path / "s"


@pytest.fixture(scope="session", autouse=True)
def fonts() -> None:
    """The titles need their fonts."""
    if not all(assets.present(n) for n in ("noto-sans-sc", "noto-serif-sc")):
        pytest.skip("the fonts of the titles are not in this machine's cache: run `duanju assets fetch` once")


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    """A short story in a file."""
    file = tmp_path / "tale.txt"
    file.write_text(TALE, encoding="utf-8")
    return file


def ledger(folder: Path) -> dict[str, Any]:
    """What the last run says it did."""
    return dict(json.loads((folder / ".duanju" / "run.json").read_text()))


def made(folder: Path) -> list[tuple[str, str]]:
    """The steps of the last run that made something new."""
    return [(s["kind"], s["subject"]) for s in ledger(folder)["steps"] if not s["reused"]]
