"""What stands beside a story in its file: chapters are found, the rest is left out with the reason."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju import story
from duanju.drama.script import LeftOut, Story
from duanju.story.matter import survey

ENGLISH = """The Project Gutenberg eBook of The Gate

*** START OF THE PROJECT GUTENBERG EBOOK THE GATE ***

Produced by two friends

THE GATE

By Jane Writer

Copyright 1911 by Jane Writer. All rights reserved.

CONTENTS

CHAPTER I. The House
CHAPTER II. The Road

For my mother, who waited

PREFACE

I wrote this in a week.

CHAPTER I.
The House

[Illustration: a gate]

He said _nothing_ at **all**.

“All rights reserved,” she said, and laughed.

CHAPTER II.
The Road

Part of the road was gone. Chapter and verse were quoted.

THE END

*** END OF THE PROJECT GUTENBERG EBOOK THE GATE ***
You may copy it.
"""

CHINESE = """书名：雪夜
作者：某人
内容简介：
一个关于雪的故事。
第一章 归来
雪下着。“走吧。”妈说。
请记住本站网址 www.example.com
第一回见他，是在冬天；第二天他就走了。
第三部手机也丢了。
（本章完）
第二章 甄士隐梦幻识通灵 贾雨村风尘怀闺秀
他走了。
全书完
版权所有 翻印必究
"""


def left(text: str) -> list[tuple[str, str]]:
    """Return what is left out of a text, and why."""
    return [(gap.why, text[gap.start : gap.end].strip()) for gap in survey(text)[1]]


def test_the_frame_of_an_english_book_is_left_out() -> None:
    """Licence, contents, dedication, preface, pictures and end mark go, each with its reason; the story stays."""
    words = [why for why, _ in left(ENGLISH) if why != "emphasis mark"]

    assert words == [
        "publisher's header",
        "note on the edition",
        "author's name",
        "copyright page",
        "list of contents",
        "dedication",
        "preface",
        "picture",
        "end mark",
        "publisher's licence",
    ]
    assert (
        "“All rights reserved,” she said, and laughed." in Story("x", ENGLISH, "en", left_out=survey(ENGLISH)[1]).words
    )


def test_the_frame_of_a_chinese_book_is_left_out() -> None:
    """Particulars, blurb, advertisements and marks of the end go; a sentence that looks like one stays."""
    assert [why for why, _ in left(CHINESE)] == [
        "particulars of the book",
        "author's name",
        "blurb",
        "advertisement",
        "end mark",
        "end mark",
        "copyright page",
    ]
    kept = Story("x", CHINESE, "zh", left_out=survey(CHINESE)[1]).words
    assert "第一回见他" in kept and "他走了。" in kept and "第三部手机" in kept


def test_chapters_are_found_in_both_languages() -> None:
    """Headings with their second line, and none that is a sentence or an entry of the contents."""
    assert [c.title for c in survey(ENGLISH)[0]] == ["CHAPTER I. The House", "CHAPTER II. The Road"]
    assert [c.title for c in survey(CHINESE)[0]] == ["第一章 归来", "第二章 甄士隐梦幻识通灵 贾雨村风尘怀闺秀"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("# 雪\n\n## 一\n\n雪。\n\n## 二\n\n风。\n", ["一", "二"]),
        ("# *One*\n\nRain.\n\n# Two #\n\nSnow.\n", ["One", "Two"]),
        ("One\n===\n\nRain.\n\nTwo\n===\n\nSnow.\n", ["One", "Two"]),
        ("卷一 风\n第一章\n雪。\n第二章\n风。\n", ["卷一 风", "第一章", "第二章"]),
        ("楔子\n雪。\n第一回 来\n风。\n尾声\n完了吗？\n", ["楔子", "第一回 来", "尾声"]),
        ("I\n\nRain.\n\nII\n\nSnow.\n\nIII\n\nHail.\n", ["I", "II", "III"]),
        ("一\n雪。\n二\n风。\n", ["一", "二"]),
        ("Prologue\n\nRain.\n\nChapter One: The Gate\n\nSnow.\n", ["Prologue", "Chapter One: The Gate"]),
        ("Rain fell.\nChapter and verse.\n\nThe first part of it.\n", []),
        ("买三样东西：\n1. 盐\n2. 米\n3. 油\n", []),
        ("他数：\n一\n二\n三\n", []),
    ],
)
def test_what_counts_as_a_chapter(text: str, titles: list[str]) -> None:
    """Headings by words, by Markdown, or by counting through the text; lists and sentences are none."""
    assert [c.title for c in survey(text)[0]] == titles


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("他*真*的走了。", "他真的走了。"),
        ("He said _nothing_ at **all**, ***ever***.", "He said nothing at all, ever."),
        ("[链接](https://example.com/a)和![图](a.png)", "链接和"),
        ("He left.[^1]\n\n[^1]: In May.\n", "He left.\n\n"),
        ("<b>粗</b>的<br>字<!-- 不要 -->", "粗的字"),
        ("5 \\* 3", "5 * 3"),
        ("2 * 3 * 4, f**k and sh**t, snake_case_name", "2 * 3 * 4, f**k and sh**t, snake_case_name"),
        ("* * *", "* * *"),
        ("She wrote [sic] (see below).", "She wrote [sic] (see below)."),
        ("---\ntitle: 雪\n---\n雪。", "雪。"),
    ],
)
def test_marks_of_markdown_are_taken_from_the_words(text: str, words: str) -> None:
    """Only what cannot be meant as words is a mark; the words stay untouched."""
    assert Story("x", text, "zh", left_out=survey(text)[1]).words == words


def test_lines_that_are_left_out_leave_no_hole() -> None:
    """Paragraphs stand as far apart as they did before; a pause in the story is not made by leaving out."""
    text = "Rain.\n\n[Illustration]\n\nSnow.\n雪。\n求月票\n风。\n"

    assert Story("x", text, "zh", left_out=survey(text)[1]).words == "Rain.\n\nSnow.\n雪。\n风。\n"


@pytest.mark.parametrize(
    "text",
    [
        'It was late.\n\nCopyright law was his trade: "Copyright 1999," he said.\n\nThe end was near.\n',
        "“All rights reserved,” she said.\n",
        "他在出版社上班，版次的事他不懂。\n他说：“求收藏。”\n",
        "He wrote:\n\nFor my sister, who waited\n\nand went out.\n",
        "Notes\n\nHe kept notes of everything.\n",
        "第二天，第一次见面的人来了。\n\n第三部电话响了。\n",
        "1. eggs\n2. milk\n3. bread\n",
    ],
)
def test_sentences_of_a_story_are_never_left_out(text: str) -> None:
    """Words that matter is made of, said by people of a story, belong to the story."""
    assert survey(text) == ((), ())


def test_a_file_of_nothing_but_matter_is_kept(tmp_path: Path) -> None:
    """Where leaving out would leave nothing, everything stays: a doubt is settled for the words."""
    file = tmp_path / "a.txt"
    file.write_text("版权所有 翻印必究\n")

    assert story.read(file).words == "版权所有 翻印必究\n"


LINES = st.sampled_from(
    [
        *ENGLISH.split("\n"),
        *CHINESE.split("\n"),
        "",
        "# x",
        "---",
        "===",
        "* * *",
        "**",
        "_a",
        "b_",
        "<i>",
        "<!--",
        "]]",
    ]
)


@given(st.lists(LINES, max_size=30).map("\n".join) | st.text(max_size=200))
def test_every_text_is_surveyed_and_every_offset_is_true(text: str) -> None:
    """What is left out lies in order within the text, and each stretch of the rest leads back to where it stood."""
    chapters, left_out = survey(text)

    told = Story("x", text, "zh", left_out=left_out)
    assert all(a.end <= b.start for a, b in pairwise(left_out))
    assert all(0 <= g.start < g.end <= len(text) for g in left_out)
    assert "".join(text[a:b] for a, b in told.origin(0, len(told.words))) == told.words
    assert all(c.start < c.body <= c.end <= len(text) for c in chapters)


@given(st.text("abc", min_size=1, max_size=30), st.data())
def test_origin_leads_back_into_the_text(text: str, data: st.DataObject) -> None:
    """A stretch of the words is the stretches of the text it names, whatever was left out between."""
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    told = Story("x", text, "en", left_out=tuple(LeftOut(a, b, "x") for a, b in pairs))
    start = data.draw(st.integers(0, len(told.words)))
    end = data.draw(st.integers(start, len(told.words)))

    stretches = told.origin(start, end)

    assert "".join(text[a:b] for a, b in stretches) == told.words[start:end]
