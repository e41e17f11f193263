"""The creator's words come in: any text is read safely, and scripts through their own doors."""

from pathlib import Path

from duanju.crew import BadInput
from duanju.drama.script import Form, Script, Story
from duanju.story import decoding, fdx, fountain
from duanju.story.parsed import as_json

__all__ = ["as_json", "read", "script"]

_FORMS = {".fountain": Form.FOUNTAIN, ".spmd": Form.FOUNTAIN, ".fdx": Form.FDX}


def read(path: Path) -> Story:
    """Read one story or script from a file; its name is the file's, without the ending.

    Raises BadInput naming file and line for what is missing, too large, empty, undecodable, binary or
    (Final Draft) no well-formed script.
    """
    text = decoding.load(path)
    form = _FORMS.get(path.suffix.lower(), Form.PROSE)
    if form is not Form.FDX:
        return Story(path.stem, text, decoding.language(text), form)
    spoken = " ".join(e.text for s in fdx.parse(text, str(path)).scenes for e in s.elements)
    return Story(path.stem, text, decoding.language(spoken), form)


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
