"""Books: EPUB, DOCX and HTML become plain text, and what is no part of the story is left out with the reason."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from bound_books import docx, epub, packed, page, paragraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duanju import story
from duanju.crew import BadInput
from duanju.drama.script import Form, Story
from duanju.story import hypertext
from duanju.story.blocks import set_down

Read = Callable[[bytes, str], Story]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a function that reads bytes as a file of some name."""

    def act(data: bytes, name: str) -> Story:
        file = tmp_path / name
        file.write_bytes(data)
        return story.read(file)

    return act


def reasons(told: Story) -> list[tuple[str, str]]:
    """Return what is left out of a story, and why."""
    return [(gap.why, told.text[gap.start : gap.end].strip()) for gap in told.left_out]


def test_the_pages_of_an_epub_come_in_the_order_of_the_book(read: Read) -> None:
    """The spine decides the order, not the names of the files; blank lines part paragraphs."""
    told = read(epub({"z.xhtml": page("<p>雪下着。</p><p>他走了。</p>"), "a.xhtml": page("<p>天亮了。</p>")}), "b.epub")

    assert (told.text, told.form, told.language) == ("雪下着。\n\n他走了。\n\n天亮了。\n\n", Form.PROSE, "zh")


def test_headings_of_an_epub_are_chapters(read: Read) -> None:
    """A heading tag is a chapter; so is the paragraph that the list of contents names."""
    told = read(
        epub(
            {"1.xhtml": page("<h1>第一章</h1><p>雪。</p>"), "2.xhtml": page("<p class='x'>归来</p><p>他来了。</p>")},
            {"2.xhtml": "归来"},
        ),
        "b.epub",
    )

    assert [(c.title, told.text[c.body : c.end].strip()) for c in told.chapters] == [
        ("第一章", "雪。"),
        ("归来", "他来了。"),
    ]


def test_emphasis_is_taken_from_the_words_of_a_page(read: Read) -> None:
    """Inline tags vanish without a trace, entities and CDATA become their characters."""
    told = read(epub({"a.xhtml": page("<p>他<i>真</i><b>的</b>走了&nbsp;&mdash; <![CDATA[a < b]]></p>")}), "b.epub")

    assert told.text.strip() == "他真的走了 — a < b"


def test_parts_that_a_book_names_itself_are_left_out(read: Read) -> None:
    """Structural words, the guide and the order of reading tell what is no part of the story."""
    told = read(
        epub(
            {
                "c.xhtml": page("<section epub:type='copyright-page'><p>None of it.</p></section>"),
                "d.xhtml": page("<p>To the sea.</p>"),
                "t.xhtml": page("<p>He left.<a epub:type='noteref' href='#n'>1</a></p><ruby>漢<rt>han</rt></ruby>"),
                "n.xhtml": page("<aside role='doc-footnote'><p>A note.</p></aside>"),
                "x.xhtml": page("<p>Aside.</p>"),
            },
            guide='<reference type="dedication" href="d.xhtml"/>',
            spine={"x.xhtml": 'linear="no"'},
        ),
        "b.epub",
    )

    assert reasons(told) == [
        ("copyright page", "None of it."),
        ("dedication", "To the sea."),
        ("note mark", "1"),
        ("reading aid", "han"),
        ("note", "A note."),
        ("set aside by the book itself", "Aside."),
    ]
    assert told.words.strip() == "He left.\n\n漢"


def test_a_page_of_links_is_a_list_of_contents(read: Read) -> None:
    """Books often do not say what their contents are; a page of hardly anything but links tells itself."""
    links = "".join(f"<p><a href='{n}.xhtml'>Part {n}</a></p>" for n in range(4))
    story_page = page("<p>She read the <a href='x.xhtml'>letter</a>.</p><p>Rain.</p><p>Snow.</p>")

    told = read(epub({"c.xhtml": page(f"<p>In this book</p>{links}"), "a.xhtml": story_page}), "b.epub")

    assert {why for why, _ in reasons(told)} == {"list of contents"}
    assert told.words == "She read the letter.\n\nRain.\n\nSnow.\n\n"


def test_the_words_of_a_document_are_kept_whatever_they_stand_in(read: Read) -> None:
    """Insertions under review, fields, controls and links are words; deletions are none."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        "<w:p>"
        + run.format("一")
        + f"<w:ins>{run.format('二')}</w:ins><w:del><w:r><w:delText>没</w:delText></w:r></w:del>"
        + f"<w:hyperlink>{run.format('三')}</w:hyperlink><w:fldSimple>{run.format('四')}</w:fldSimple>"
        + f"<w:sdt><w:sdtContent>{run.format('五')}</w:sdtContent></w:sdt><w:r><w:br/><w:t>六</w:t></w:r></w:p>"
    )

    assert read(docx(body), "a.docx").text == "一二三四五\n六\n\n"


def test_headings_of_a_document_are_chapters(read: Read) -> None:
    """A style is a heading by its name, in either language, or by its outline level."""
    styles = (
        '<w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="b2"><w:name w:val="标题 2"/></w:style>'
        '<w:style w:styleId="c"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    body = "".join(paragraph(w, s) for w, s in (("一部", "a1"), ("甲", "b2"), ("雪。", ""), ("乙", "c"), ("风。", "")))

    told = read(docx(paragraph("前面的话。") + body, styles), "a.docx")

    assert [(c.title, c.level) for c in told.chapters] == [("一部", 1), ("甲", 2), ("乙", 2)]


def test_notes_and_hidden_words_of_a_document_are_left_out(read: Read) -> None:
    """Footnotes come last and are left out like hidden words, each with its reason."""
    hidden = "<w:p><w:r><w:t>他走了。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>别忘了改</w:t></w:r></w:p>"

    told = read(docx(hidden, footnotes=paragraph("一条注。")), "a.docx")

    assert reasons(told) == [("hidden in the document", "别忘了改"), ("notes", "一条注。")]
    assert told.words.strip() == "他走了。"


def test_a_page_of_html_is_a_story(read: Read) -> None:
    """A saved page reads as its words, without scripts and menus."""
    told = read(b"<title>x</title><nav>Home</nav><h1>One</h1><script>evil()</script><p>Rain.<br>Snow.</p>", "a.html")

    assert told.words == "# One\n\nRain.\nSnow.\n\n"


def test_a_page_of_html_is_known_by_its_beginning(read: Read) -> None:
    """A page that says it is one is read as one, whatever the file is called."""
    assert read(b"<!DOCTYPE html>\n<html><p>Rain.</p></html>", "story.md").text == "Rain.\n\n"


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
CONTAINER = '<container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04 and nothing more", "damaged"),
        (packed({"a.txt": "x"}), "neither EPUB nor DOCX"),
        (packed({"META-INF/container.xml": CONTAINER.format("../../../etc/passwd")}), "does not say what it holds"),
        (packed({"META-INF/container.xml": BOMB + CONTAINER.format("a.opf")}), "entities"),
        (packed({"META-INF/container.xml": "<container"}), "well-formed"),
        (packed({"word/document.xml": BOMB + "<w>&b;</w>"}), "entities"),
        (packed({"word/document.xml": "<w:p>"}), "well-formed"),
        (packed({"word/document.xml": b"<w>" + b" " * 21_000_000 + b"</w>"}), "unpacks to far more"),
        (docx(paragraph(" ")), "no text"),
        (epub({}), "no page of text"),
    ],
)
def test_what_is_no_whole_book_is_refused(read: Read, data: bytes, message: str) -> None:
    """Damage, bombs, escapes and emptiness are bad input that names the file."""
    with pytest.raises(BadInput, match=message) as error:
        read(data, "a.epub")

    assert error.value.file.endswith("a.epub")


def test_a_locked_book_is_refused(read: Read) -> None:
    """A book whose pages are enciphered says so."""
    lock = '<e><CipherReference URI="OPS/a.xhtml"/></e>'
    members = {"META-INF/container.xml": CONTAINER.format("a.opf"), "a.opf": "<p/>", "META-INF/encryption.xml": lock}

    with pytest.raises(BadInput, match="locked by its seller"):
        read(packed(members), "a.epub")


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"%PDF-1.7", "a.txt", "PDF"),
        (b"{\\rtf1 x}", "a.rtf", "Rich Text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a.doc", "old Word"),
        (b"words", "a.docx", "no DOCX file"),
        (b"words", "a.epub", "no EPUB file"),
    ],
)
def test_other_documents_are_refused_with_the_way_out(read: Read, data: bytes, name: str, message: str) -> None:
    """What cannot be read is named, and how to make it readable."""
    with pytest.raises(BadInput, match=message):
        read(data, name)


EPUB = epub({"a.xhtml": page("<h1>一</h1><p>雪<i>下</i>着。</p>")}, {"a.xhtml": "一"})
DOCX = docx(paragraph("一", "h") + paragraph("雪。"), '<w:style w:styleId="h"><w:name w:val="heading 1"/></w:style>')


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([EPUB, DOCX]), st.data())
def test_a_damaged_book_is_read_or_refused(read: Read, book: bytes, data: st.DataObject) -> None:
    """One part of a book overwritten with anything: a story, or BadInput."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(members)))
    old = archive_bytes(members[name])
    at = data.draw(st.integers(0, len(old)))
    new = data.draw(st.binary(max_size=20) | st.sampled_from([b"<p>", b"</", b"&#0;", b"<!--", b"\x00", b"\xff"]))
    members[name] = old[:at] + new + old[at + data.draw(st.integers(0, 20)) :]
    try:
        told = read(packed(members), "a.epub")
    except BadInput:
        return

    assert told.text.strip()


def archive_bytes(member: str | bytes) -> bytes:
    """Return a member as bytes."""
    return member.encode() if isinstance(member, str) else member


PARTS = st.recursive(
    st.text(st.sampled_from("雪风ab1 \n&<>"), max_size=6).map(lambda w: w.replace("&", "&amp;").replace("<", "&lt;")),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["p", "i", "b", "div", "h2", "span", "blockquote", "li", "td", "ruby", "rt", "pre"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(PARTS)
def test_every_letter_of_a_page_is_in_its_text(body: str) -> None:
    """No letter that a page shows is lost, none comes twice, and their order stays."""
    shown = re.sub("<[^>]*>", "", body).replace("&lt;", "<").replace("&amp;", "&")

    text, _ = set_down(hypertext.read(page(body)))
    assert [c for c in text if c.isalnum()] == [c for c in shown if c.isalnum()]


def test_a_page_nested_without_end_takes_no_time(read: Read) -> None:
    """Two hundred thousand open tags are read like any others."""
    told = read(b"<p>Rain.</p>" + b"<div><b>" * 200_000 + b"Snow.", "a.html")

    assert told.text.split() == ["Rain.", "Snow."]
