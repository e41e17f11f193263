"""Bytes of an unknown file become safe text, or are refused with the line that is wrong."""

import re
import unicodedata
from pathlib import Path

from duanju.crew import BadInput

MOST_BYTES = 5_000_000
MOST_CHARACTERS = 1_000_000

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ADVICE = "save it as UTF-8 text and try again"


def load(path: Path) -> str:
    """Return the text of a file with line ends as "\\n".

    Raises BadInput for what cannot be opened, is too large, empty, undecodable or no text.
    """
    name = str(path)
    try:
        if not path.is_file():
            raise BadInput("there is no such file: give the path of a story (.txt, .md, .fountain or .fdx)", name)
        if path.stat().st_size > MOST_BYTES:
            raise BadInput(f"the file is larger than {MOST_BYTES // 1_000_000} MB: split the story into parts", name)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        kind = error.__class__.__name__
        raise BadInput(f"the file cannot be opened ({kind}): check its name and rights", name) from None
    return check(decode(data, name), name)


def decode(data: bytes, name: str) -> str:
    """Decode UTF-8 (with or without BOM), UTF-16 with BOM or GB18030; raise BadInput for anything else."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            line = data[: error.start].decode("utf-16", "ignore").count("\n") + 1
            raise BadInput(f"this is no whole UTF-16 text: {_ADVICE}", name, line) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if _looks_chinese(text):
        return text
    raise BadInput(f"this is neither UTF-8 nor GB18030 text: {_ADVICE}", name, line)


def _looks_chinese(text: str) -> bool:
    """Whether GB18030 was the right guess: nearly any bytes decode as it, but only real text is common characters."""
    strange = [c for c in text if c > "\x7f"]
    return bool(strange) and sum(map(_common, strange)) >= 0.8 * len(strange)


def _common(character: str) -> bool:
    """Whether a character is in the everyday part of GB 2312: its punctuation or its first plane of characters."""
    try:
        first = character.encode("gb2312")[0]
    except UnicodeEncodeError:
        return character in "—…·“”‘’"
    return 0xA1 <= first <= 0xA3 or 0xB0 <= first <= 0xD7


def check(text: str, name: str) -> str:
    """Return `text` with plain line ends; raise BadInput where it is empty, too long or not made of characters."""
    text = re.sub("\r\n?|[\u2028\u2029]", "\n", text)
    found = _FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise BadInput(f"this is no text: it holds the control character U+{ord(found.group()):04X}", name, line)
    if not text.strip():
        raise BadInput("the file is empty: write a story into it first", name, 1)
    if len(text) > MOST_CHARACTERS:
        line = text.count("\n", 0, MOST_CHARACTERS) + 1
        raise BadInput(f"the story is longer than {MOST_CHARACTERS:,} characters: split it into parts", name, line)
    if not any(unicodedata.category(c)[0] in "LN" for c in text):
        raise BadInput("there is no word in this file: write a story into it first", name, 1)
    return text


def language(text: str) -> str:
    """Return "zh" where Chinese characters outnumber Latin words, else "en"."""
    return "zh" if len(_HAN.findall(text)) > len(_LATIN_WORD.findall(text)) else "en"
