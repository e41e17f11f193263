"""From a story to a finished episode through the command line, and again, and after a change."""

import json
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from journeys.conftest import CREW, Duanju, command, ledger, made, surroundings


def test_a_story_becomes_a_playable_episode(series: Path) -> None:
    """One command leaves script, cast, board, film, subtitles, poster, timeline, record and page."""
    folder = series

    files = "episodes/01.fountain cast.toml boards/01.json release/01.mp4 release/01.vtt release/01.jpg release/01.otio"
    for name in [*files.split(), "release/series.json", "release/index.html", "story.md", "series.toml"]:
        assert (folder / name).stat().st_size > 0, name
    with av.open(str(folder / "release/01.mp4")) as film:
        assert film.streams.video[0].width == 1080
        assert sum(1 for _ in film.decode(video=0)) == ledger(folder)["episodes"][0]["frames"]


def test_an_unchanged_folder_is_made_of_what_is_there(duanju: Duanju, series: Path) -> None:
    """Making it again makes nothing."""
    again = duanju("make", "s")

    assert again.returncode == 0, again.stderr
    assert made(series) == []


def test_one_changed_line_touches_only_its_own(duanju: Duanju, series: Path) -> None:
    """One voice, the shots that hear it, and what is put together from them; nothing else."""
    folder = series
    before = json.loads((folder / "boards/01.json").read_text())
    script = folder / "episodes/01.fountain"
    script.write_text(script.read_text().replace("这是爸爸的？", "这真的是爸爸的饭盒吗？"))

    done = duanju("make", "s")

    after = json.loads((folder / "boards/01.json").read_text())
    line = next(x["id"] for x in after["lines"] if "饭盒吗" in x["text"])
    hears = {s["id"] for s in after["shots"] if any(h["line"] == line for h in s["heard"])}
    news = made(folder)
    assert done.returncode == 0, done.stderr
    assert [s for k, s in news if k == "voice"] == [line]
    assert {s for k, s in news if k == "take"} == hears
    assert {x["id"] for x in before["lines"]} == {x["id"] for x in after["lines"]}


def test_a_board_changed_by_hand_stays(duanju: Duanju, series: Path) -> None:
    """A shot's size set by a person survives both a run and an edit of another line."""
    folder, file = series, series / "boards/01.json"
    board = json.loads(file.read_text())
    chosen = next(s for s in board["shots"] if s["size"] == "MCU")
    chosen["size"] = "BCU"
    file.write_text(json.dumps(board, ensure_ascii=False))
    duanju("make", "s", "--until", "take")
    script = folder / "episodes/01.fountain"
    script.write_text(script.read_text().replace("还是热的。", "还热着呢。"))

    duanju("make", "s", "--until", "take")

    sizes = {s["id"]: s["size"] for s in json.loads(file.read_text())["shots"]}
    assert sizes[chosen["id"]] == "BCU"


def test_a_script_changed_by_hand_is_kept_when_the_story_is_given_again(
    duanju: Duanju, tale: Path, tmp_path: Path
) -> None:
    """`make STORY -o DIR` goes on from where the folder stands."""
    duanju("make", tale, "-o", "s", *CREW, "--until", "board")
    script = tmp_path / "s/episodes/01.fountain"
    script.write_text(script.read_text().replace("还是热的。", "趁热吃。"))

    duanju("make", tale, "-o", "s", "--until", "board")

    assert "趁热吃" in script.read_text()


def test_json_stands_alone_on_standard_output(duanju: Duanju, tale: Path) -> None:
    """`--json` prints one document and nothing else there."""
    done = duanju("make", tale, "-o", "s", *CREW, "--until", "board", "--json")

    assert {s["kind"] for s in json.loads(done.stdout)["steps"]} == {"adapt", "cast", "board"}


def test_a_killed_run_loses_nothing_and_makes_nothing_twice(tale: Path, tmp_path: Path) -> None:
    """kill -9 at random moments: what was finished is reused, and the film comes out whole."""
    chance = random.Random(7)
    folder = tmp_path / "s"
    finished: set[str] = set()
    first = command("make", tale, "-o", folder, *CREW)
    for n in range(5):
        run = subprocess.Popen(
            first if n == 0 else command("make", folder), cwd=tmp_path, env=surroundings(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(chance.uniform(2.5, 6.0))
        run.send_signal(signal.SIGKILL)
        run.wait()
        if (folder / ".duanju" / "run.json").is_file():
            steps = ledger(folder)["steps"]
            twice = finished & {s["key"] for s in steps if not s["reused"]}
            assert not twice
            finished |= {s["key"] for s in steps if s["kind"] in ("voice", "take", "mix", "cut")}

    last = subprocess.run(first if not folder.is_dir() else command("make", folder), cwd=tmp_path, env=surroundings(),
                          capture_output=True, text=True, timeout=200, check=False)  # fmt: skip

    assert last.returncode == 0, last.stderr
    assert not finished & {s["key"] for s in ledger(folder)["steps"] if not s["reused"]}
    with av.open(str(folder / "release/01.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) == ledger(folder)["episodes"][0]["frames"]
    assert not list((folder / "release").glob(".new-*"))


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\x00\x01\x02PK\x03\x04" * 50, ""), (b"\xff\xfe\xff\xd8\x00", ""), (b"\n \n", "empty")],
)
def test_input_that_is_no_story_is_refused_in_one_line(
    duanju: Duanju, tmp_path: Path, content: bytes, said: str
) -> None:
    """Status 2, one line that names the file, no traceback, no folder."""
    (tmp_path / "bad.txt").write_bytes(content)

    done = duanju("make", "bad.txt", "-o", "s")

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "bad.txt" in done.stderr
    assert said in done.stderr
    assert not (tmp_path / "s").exists()


def test_hostile_names_stay_text(duanju: Duanju, tmp_path: Path) -> None:
    """A speaker called like a path, a device or markup makes no file outside the folder and no fault."""
    (tmp_path / "evil.fountain").write_text(
        "Title: {\\an8}<b>%s\n\nINT. HALL - DAY\n\n@../../x\nHello {\\an8} there.\n\n@CON\nIt's a trap: [in];drawtext."
        "\n\n@<script>alert(1)</script>\nRun.\n"
    )

    done = duanju("make", "evil.fountain", "-o", "s", *CREW)

    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["evil.fountain", "s"]
    assert "<script>alert" not in (tmp_path / "s/release/index.html").read_text()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of five megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("making a small disk needs root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_said_in_one_line(duanju: Duanju, tale: Path, small_disk: Path) -> None:
    """A run that finds no more room stops, says so, and leaves no half-written release."""
    done = duanju("make", tale, "-o", small_disk / "s", *CREW)

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("duanju: the disk is full.")
    assert "Traceback" not in done.stderr
    assert not (small_disk / "s" / "release").exists()
