"""The series folder: plain files, a person's changes kept, other people's folders left alone."""

from pathlib import Path

import pytest

from duanju.crew import BadInput, DuanjuError
from duanju.drama.script import Story
from duanju.production.series import Settings, create, open_series, title_of

STORY = Story("a.txt", "小站\n\n下着雪。", "zh")
SETTINGS = Settings("小站", "zh")


def begin(root: Path, story: Story = STORY) -> None:
    """Make a series folder."""
    with create(root, story, story.text.encode(), SETTINGS):
        pass


def test_a_new_folder_holds_the_words_and_the_settings(tmp_path: Path) -> None:
    """The creator's bytes lie in story.md unchanged, and series.toml reads back as it was."""
    root = tmp_path / "s"
    begin(root)

    with open_series(root) as series:
        assert (root / "story.md").read_bytes() == STORY.text.encode()
        assert series.settings() == SETTINGS


def test_the_same_story_opens_the_same_folder(tmp_path: Path) -> None:
    """Making the same story again goes on in its folder."""
    begin(tmp_path / "s")

    begin(tmp_path / "s")


def test_another_story_is_refused(tmp_path: Path) -> None:
    """A folder made from another story is not touched, and the message says what to do."""
    begin(tmp_path / "s")

    with pytest.raises(BadInput, match="another story"):
        begin(tmp_path / "s", Story("b.txt", "别的", "zh"))


def test_a_folder_of_other_things_is_refused(tmp_path: Path) -> None:
    """Somebody's own files are never mixed with ours."""
    (tmp_path / "tax.ods").write_text("x")

    with pytest.raises(BadInput, match="other things"):
        begin(tmp_path)


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    """The second run is told that the first is at work."""
    begin(tmp_path / "s")

    with open_series(tmp_path / "s"), pytest.raises(DuanjuError, match="another run"), open_series(tmp_path / "s"):
        pass


def test_what_a_person_changed_is_kept_and_named(tmp_path: Path) -> None:
    """A file edited since we wrote it is not overwritten."""
    begin(tmp_path / "s")
    with open_series(tmp_path / "s") as series:
        series.put("episodes/01.fountain", b"ours")
        (series.root / "episodes/01.fountain").write_bytes(b"theirs")

        written = series.put("episodes/01.fountain", b"ours, newer")

        assert not written
        assert series.read("episodes/01.fountain") == b"theirs"
        assert series.kept == ["episodes/01.fountain"]


def test_what_nobody_changed_is_renewed(tmp_path: Path) -> None:
    """Our own file gives way to the newer one."""
    begin(tmp_path / "s")
    with open_series(tmp_path / "s") as series:
        series.put("episodes/01.fountain", b"ours")

        assert series.put("episodes/01.fountain", b"ours, newer")
        assert series.read("episodes/01.fountain") == b"ours, newer"


def test_settings_change_without_losing_a_comment(tmp_path: Path) -> None:
    """A person's comment survives our change of a value."""
    begin(tmp_path / "s")
    file = tmp_path / "s" / "series.toml"
    file.write_text(file.read_text() + "# my own note\n")

    with open_series(tmp_path / "s") as series:
        series.change(style="ink", voice="none")
        after = series.settings()

    assert (after.style, after.voice) == ("ink", "none")
    assert "# my own note" in file.read_text()


@pytest.mark.parametrize(
    ("line", "said"),
    [("style = 'oil'", "style is 'oil'"), ("rate = 23", "rate is 23"), ("colour = 1", "unknown setting 'colour'"),
     ("rate = 'fast'", "rate must be a whole number"), ("title = ", "not valid TOML")],
)  # fmt: skip
def test_settings_that_do_not_fit_are_explained(tmp_path: Path, line: str, said: str) -> None:
    """The message names the field and what it can be."""
    begin(tmp_path / "s")
    file = tmp_path / "s" / "series.toml"
    name = line.split(" ")[0]
    file.write_text("\n".join(x for x in file.read_text().splitlines() if not x.startswith(name + " =")) + "\n")
    file.write_text(line + "\n" + file.read_text())

    with open_series(tmp_path / "s") as series, pytest.raises(BadInput, match=said):
        series.settings()


def test_a_title_is_the_first_short_line_or_the_files_name() -> None:
    """A sentence is no title; control characters never get into one."""
    titles = [
        title_of(Story("x.txt", "最后一趟班车\n\n正文。", "zh")),
        title_of(Story("the-well.txt", "It was raining that day, and nobody came.\n", "en")),
        title_of(Story("x.txt", "夜\u202e行\u0007\n\n正文", "zh")),
    ]

    assert titles == ["最后一趟班车", "the-well", "夜行"]
