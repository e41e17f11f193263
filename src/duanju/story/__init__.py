"""The creator's words come in: any text is read safely, and scripts through their own doors."""

import re
from dataclasses import replace
from pathlib import Path

from duanju.crew import BadInput
from duanju.drama.script import Form, LeftOut, Script, Story
from duanju.story import decoding, docx, epub, fdx, fountain, hypertext, matter
from duanju.story.archive import Archive
from duanju.story.blocks import set_down
from duanju.story.parsed import as_json

__all__ = ["as_json", "read", "script"]

_FORMS = {".fountain": Form.FOUNTAIN, ".spmd": Form.FOUNTAIN, ".fdx": Form.FDX}
_PAGES = (".html", ".htm", ".xhtml")
_BOOKS = (".epub", ".docx")
_IS_PAGE = re.compile(r"\s*(?:<\?xml[^<>]*\?>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def read(path: Path) -> Story:
    """Read one story or script from a file; its name is the file's, without the ending.

    Books (EPUB, DOCX, HTML) become plain text with "#" before headings. Raises BadInput naming file and line
    for what is missing, too large, empty, undecodable, binary, locked or (Final Draft) no well-formed script.
    """
    data, name, ending = decoding.load(path), str(path), path.suffix.lower()
    form = _FORMS.get(ending, Form.PROSE)
    known: list[LeftOut] = []
    if data.startswith(decoding.PACKED):
        text, known = _unpacked(data, name)
        form = Form.PROSE
    elif ending in _BOOKS:
        raise BadInput(f"this is no {ending[1:].upper()} file, whatever its name says: export it again", name)
    else:
        text = decoding.decode(data, name)
        if form is Form.PROSE and (ending in _PAGES or _IS_PAGE.match(text)):
            text, known = set_down(hypertext.read(text))
    text = decoding.check(text, name, decoding.MOST_BYTES if form is Form.FDX else decoding.MOST_CHARACTERS)
    if form is Form.FOUNTAIN:
        return Story(path.stem, text, decoding.language(text), form)
    if form is Form.FDX:
        spoken = " ".join(e.text for s in fdx.parse(text, name).scenes for e in s.elements)
        return Story(path.stem, text, decoding.language(spoken), form)
    chapters, left_out = matter.survey(text, known)
    story = Story(path.stem, text, decoding.language(text), form, chapters, left_out)
    if not any(c.isalnum() for c in story.words):
        return replace(story, left_out=())
    return replace(story, language=decoding.language(story.words))


def _unpacked(data: bytes, name: str) -> tuple[str, list[LeftOut]]:
    """Return the text of a packed book, and what it says itself is no part of the story."""
    archive = Archive(data, name)
    if docx.DOCUMENT in archive:
        return set_down(docx.read(archive))
    if epub.CONTAINER in archive:
        return set_down(epub.read(archive))
    raise BadInput("this packed file is neither EPUB nor DOCX: unpack it, or export it as one of them", name)


def script(story: Story) -> Script:
    """Return the script that a Fountain or Final Draft story holds.

    Raises BadInput for prose, and for a Final Draft text that is not well-formed or is unsafe.
    """
    if story.form is Form.FOUNTAIN:
        parsed = fountain.parse(story.text, story.language)
    elif story.form is Form.FDX:
        parsed = fdx.parse(story.text, story.name, story.language)
    else:
        raise BadInput("this is prose, not a script: adapt it first", story.name)
    if not any(s.elements for s in parsed.scenes):
        raise BadInput("there is no action and no dialogue in this script", story.name, 1)
    return parsed
