"""The commands that print what was understood, as other people's scripts rely on them."""

import json
from fractions import Fraction
from pathlib import Path

import cv2

from duanju.drama.board import Storyboard
from duanju.drama.time import Clock
from duanju.production.documents import decode
from journeys.conftest import CREW, ROOT, Duanju


def test_adapt_writes_script_and_account(duanju: Duanju, tale: Path, tmp_path: Path) -> None:
    """Every character of the story that is no white space lies in exactly one of the account's two lists."""
    done = duanju("adapt", tale, "-o", "tale.fountain")

    account = json.loads((tmp_path / "tale.coverage.json").read_text())
    story = tale.read_text()
    lists = account["kept"] + account["left_out"]
    covered = sorted(i for x in lists for i in range(x["start"], x["end"]) if not story[i].isspace())
    assert done.returncode == 0, done.stderr
    assert covered == [i for i, c in enumerate(story) if not c.isspace()]
    assert {x["as"] for x in account["kept"]} <= {"dialogue", "narration", "action", "heading"}


def test_adapt_explains_every_line(duanju: Duanju, tale: Path) -> None:
    """Each quotation comes with speaker, confidence and reason."""
    done = duanju("adapt", tale, "-o", "tale.fountain", "--explain")

    assert "妈，你怎么来了？" in done.stdout
    assert all(line.split()[0].replace(".", "").isdigit() for line in done.stdout.splitlines())


def test_adapt_writes_final_draft_too(duanju: Duanju, tale: Path, tmp_path: Path) -> None:
    """A file called .fdx is Final Draft, and holds what the Fountain script holds."""
    duanju("adapt", tale, "-o", "tale.fountain")

    done = duanju("adapt", tale, "-o", "tale.fdx")

    told = [json.loads(duanju("script", tmp_path / f"tale.{x}", "--json").stdout) for x in ("fdx", "fountain")]
    assert done.returncode == 0, done.stderr
    assert told[0]["scenes"] == told[1]["scenes"]


def test_script_prints_the_parsed_script(duanju: Duanju) -> None:
    """`script --json` gives title, scenes, elements and characters."""
    done = duanju("script", ROOT / "examples" / "trouser-hem.fountain", "--json")

    told = json.loads(done.stdout)
    assert told["characters"] == ["老何", "阿秀"]
    assert told["scenes"][0]["setting"] == "INT"
    assert told["scenes"][0]["elements"][2]["text"] == "还没关门？"


def test_board_prints_the_board(duanju: Duanju, series: Path) -> None:
    """`board --json` is the board of the folder, and the film is as long as its shots."""
    done = duanju("board", "s", "--json")

    told = json.loads(done.stdout)
    assert told["schema"] == "Board.1"
    assert told == json.loads((series / "boards/01.json").read_text())


def test_a_shot_is_shown_as_a_picture(duanju: Duanju, series: Path) -> None:
    """`shot` writes one picture of the shot at full size."""
    board = decode((series / "boards/01.json").read_bytes(), Storyboard)

    done = duanju("shot", "s", board.shots[0].id, "-o", "one.png")

    assert done.returncode == 0, done.stderr
    assert cv2.imread(str(series.parent / "one.png")).shape == (1920, 1080, 3)


def test_an_unknown_shot_is_explained(duanju: Duanju, series: Path) -> None:
    """A wrong id gets status 2 and the way to find the right one."""
    done = duanju("shot", series, "s-nowhere")

    assert done.returncode == 2
    assert "duanju board" in done.stderr


def test_another_rate_gives_another_clock(duanju: Duanju, tale: Path, tmp_path: Path) -> None:
    """At 30 frames a second the board counts 30 to the second."""
    duanju("make", tale, "-o", "s", *CREW, "--rate", "30", "--until", "board")

    board = decode((tmp_path / "s/boards/01.json").read_bytes(), Storyboard)
    assert board.rate == 30
    assert 20 < Clock(Fraction(board.rate)).seconds(board.frames) < 90


def test_help_answers_at_once(duanju: Duanju) -> None:
    """`--help` of every command comes before anything heavy is imported."""
    for command in ("make", "adapt", "script", "board", "shot"):
        done = duanju(command, "--help")

        assert done.returncode == 0
        assert "Usage" in done.stdout


def test_a_damaged_board_is_explained(duanju: Duanju, series: Path) -> None:
    """A board a person broke is refused with its file and the place of the fault."""
    file = series / "boards/01.json"
    file.write_text(file.read_text().replace('"rate": 24', '"rate": "slow"'))

    done = duanju("make", "s")

    assert done.returncode == 2
    assert "01.json" in done.stderr
    assert "rate" in done.stderr
