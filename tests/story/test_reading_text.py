"""Any text is read safely, or refused with the place where it goes wrong."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duanju import story
from duanju.crew import BadInput
from duanju.drama.script import Form
from duanju.story import decoding

CHINESE = "妈说：“别等了。”\n雪还在下。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_every_promised_encoding_reads_as_the_same_text(tmp_path: Path, encoding: str) -> None:
    """The four promised encodings give the same characters."""
    file = tmp_path / "a.txt"
    file.write_bytes(CHINESE.encode(encoding))

    assert story.read(file).text == CHINESE


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("雪还在下，他没有开口。\n", "utf-16-le"),
        ("雪还在下，他没有开口。\n", "utf-16-be"),
        ("“Go,” she said. Nobody spoke.\n", "utf-16-le"),
        ("天要黑了。「走罷。」媽說。他沒有開口。\n", "big5"),
        ("天要黑了。「走罷。」媽說。他沒有開口。\n", "gb18030"),
        ("子曰：學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？\n", "big5"),
        ("子曰：学而时习之，不亦说乎？有朋自远方来，不亦乐乎？\n", "gb18030"),
        ("Chapter 1\n\n他说：“OK，走吧。”\n", "gb18030"),
    ],
)
def test_an_encoding_without_a_mark_is_told_by_the_characters_it_gives(
    tmp_path: Path, text: str, encoding: str
) -> None:
    """UTF-16, Big5 and GB18030 are recognised, in modern and classical, simplified and traditional texts."""
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode(encoding))

    assert story.read(file).text == text


@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".epub", ".docx", ".fountain", ".fdx"]))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_a_story_or_bad_input(tmp_path: Path, data: bytes, ending: str) -> None:
    """Whatever stands in a file, under whatever name: a story, or BadInput that names the file."""
    file = tmp_path / f"a{ending}"
    file.write_bytes(data)
    try:
        told = story.read(file)
    except BadInput as error:
        assert error.file == str(file)
        return

    assert told.text.strip()


def test_line_ends_become_plain(tmp_path: Path) -> None:
    """Line ends of other systems become "\\n"."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"One.\r\nTwo.\rThree.")

    assert story.read(file).text == "One.\nTwo.\nThree."


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"One.\nTwo.\x00\n", 2),
        (b"One.\nTwo.\n\x1b[31m red\n", 3),
        (b"\x89PNG\r\n\x1a\n\x00\x00", 1),
        ("一\n二\n".encode() + b"\xff\xfe\xfa", 3),
        (b"na\xefve\ncaf\xe9 \xe0 la carte", 1),
        (b"\xff\xfeA\x00\x00\xd8", 1),
        (b"", 1),
        (" \n\t\n\u3000".encode(), 1),
        ("。。。！\n".encode(), 1),
    ],
)
def test_what_is_no_text_is_refused_with_its_line(tmp_path: Path, data: bytes, line: int) -> None:
    """Control bytes, wrong encodings, binary files and empty ones are refused, naming file and line."""
    file = tmp_path / "bad.txt"
    file.write_bytes(data)

    with pytest.raises(BadInput) as error:
        story.read(file)

    assert (error.value.file, error.value.line) == (str(file), line)


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    """A file beyond the stated size is refused before it is read."""
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * (decoding.MOST_BYTES + 1))

    with pytest.raises(BadInput, match="larger than 5 MB"):
        story.read(file)


def test_too_many_characters_are_refused(tmp_path: Path) -> None:
    """A story beyond the stated length is refused."""
    file = tmp_path / "a.txt"
    file.write_text("word \n" * (decoding.MOST_CHARACTERS // 6 + 1))

    with pytest.raises(BadInput, match="1,000,000 characters"):
        story.read(file)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    """A missing file and a folder are refused."""
    with pytest.raises(BadInput):
        story.read(tmp_path / name)


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_bad_input(data: bytes) -> None:
    """Whatever the bytes, the answer is clean text or BadInput."""
    try:
        text = decoding.check(decoding.decode(data, "x"), "x")
    except BadInput:
        return

    assert text.strip() and "\r" not in text and "\x00" not in text


@pytest.mark.parametrize(
    ("text", "language"),
    [("妈说：“OK，走吧。”", "zh"), ("She said 你好 and left the room.", "en"), ("雪", "zh"), ("Snow.", "en")],
)
def test_language_follows_the_script_that_prevails(text: str, language: str) -> None:
    """Chinese characters are weighed against Latin words."""
    assert decoding.language(text) == language


def test_the_ending_tells_the_form(tmp_path: Path) -> None:
    """.fountain is a script, .md is prose, and the name loses its ending."""
    for ending, form in ((".fountain", Form.FOUNTAIN), (".md", Form.PROSE)):
        file = tmp_path / f"a{ending}"
        file.write_text("INT. ROOM\n\nRain.")

        assert (story.read(file).form, story.read(file).name) == (form, "a")


def test_prose_is_no_script(tmp_path: Path) -> None:
    """Asking prose for its script is bad input."""
    file = tmp_path / "a.txt"
    file.write_text("Rain.")

    with pytest.raises(BadInput, match="adapt it first"):
        story.script(story.read(file))
