"""What stands beside a story in its file is left out of the script, and its account stays exact."""

from duanju.drama.script import LeftOut, Story
from duanju.writing import adapt, explain

TEXT = "© 2020\n\n妈走进来。“你*怎么*来了？”妈说。\n\n她笑了。\n"
GAPS = (LeftOut(0, 8, "copyright page"), LeftOut(15, 16, "emphasis mark"), LeftOut(18, 19, "emphasis mark"))


def test_the_account_covers_words_and_what_stands_beside_them() -> None:
    """Every character is in exactly one list, and what the reader of the file left out keeps its reason."""
    told = adapt(Story("x", TEXT, "zh", left_out=GAPS))

    lists = [*told.coverage.kept, *told.coverage.left_out]
    covered = sorted(i for x in lists for i in range(x.start, x.end) if not TEXT[i].isspace())
    assert covered == [i for i, c in enumerate(TEXT) if not c.isspace()]
    assert {(g.start, g.why) for g in GAPS} <= {(g.start, g.why) for g in told.coverage.left_out}
    assert any(e.text == "你怎么来了？" for s in told.script.scenes for e in s.elements)


def test_an_explained_line_leads_back_into_the_file() -> None:
    """The offsets of a quotation are those of the whole text, marks inside it or not."""
    (row,) = explain(Story("x", TEXT, "zh", left_out=GAPS))

    assert (row.text, TEXT[row.start : row.end]) == ("你怎么来了？", "“你*怎么*来了？”")
