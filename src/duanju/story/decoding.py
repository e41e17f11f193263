"""Bytes of an unknown file become safe text, or are refused with the line that is wrong.

It does not know the encodings of other languages: what is neither Unicode nor Chinese is refused, not guessed.
"""

import re
import unicodedata
from pathlib import Path

from duanju.crew import BadInput

PACKED = b"PK\x03\x04"
"""What EPUB and DOCX files begin with."""
MOST_BYTES = 5_000_000
MOST_BYTES_PACKED = 50_000_000
"""A book may carry pictures that are never unpacked."""
MOST_CHARACTERS = 1_000_000

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ADVICE = "save it as UTF-8 text and try again"
_KINDS = ".txt, .md, .epub, .docx, .html, .fountain or .fdx"
_FOREIGN = {
    b"%PDF": "this is a PDF, whose words have no order: export the text as .docx, .epub or .txt",
    b"{\\rtf": "this is Rich Text: save it as .docx or .txt",
    b"\xd0\xcf\x11\xe0": "this is an old Word document: save it as .docx or .txt",
}
_GUESSES = ("utf-16-le", "utf-16-be", "gb18030", "big5")
_FREQUENT = frozenset(
    "的一是不了在人有我他这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡"
    "用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實"
    "者乎矣曰吾爾尔乃無无與与此焉哉兮耶，。：；？！、“”「」‘’…—　"
)
_PUNCTUATION = frozenset("，。：；？！、“”「」『』‘’…—《》（）　·\u2013\u2019\u00a0")


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises BadInput for what cannot be opened or is too large.
    """
    name = str(path)
    try:
        if not path.is_file():
            raise BadInput(f"there is no such file: give the path of a story ({_KINDS})", name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES_PACKED + 1)
    except (OSError, ValueError) as error:
        kind = error.__class__.__name__
        raise BadInput(f"the file cannot be opened ({kind}): check its name and rights", name) from None
    most = MOST_BYTES_PACKED if data.startswith(PACKED) else MOST_BYTES
    if len(data) > most:
        raise BadInput(f"the file is larger than {most // 1_000_000} MB: split the story into parts", name)
    for start, advice in _FOREIGN.items():
        if data.startswith(start):
            raise BadInput(advice, name)
    return data


def decode(data: bytes, name: str) -> str:
    """Decode UTF-8, UTF-16 (both with or without BOM), GB18030 or Big5; raise BadInput for anything else.

    Without a BOM, UTF-16 and the Chinese encodings are believed only where the characters they give are
    those that texts are made of.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            line = data[: error.start].decode("utf-16", "ignore").count("\n") + 1
            raise BadInput(f"this is no whole UTF-16 text: {_ADVICE}", name, line) from None
    line = 1
    try:
        text = data.decode("utf-8-sig")
        if "\x00" not in text:
            return text
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        text = ""
    guesses = [(worth, guess) for encoding in _GUESSES if (worth := _worth(guess := _try(data, encoding), encoding))]
    if guesses:
        return max(guesses, key=lambda pair: pair[0])[1]
    if text:
        return text
    raise BadInput(f"this is neither UTF-8 nor UTF-16, GB18030 or Big5 text: {_ADVICE}", name, line)


def _try(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _worth(text: str, encoding: str) -> float:
    """Return how much a guess looks like writing, 0 where it does not: nearly any bytes decode as some Chinese.

    The measure is the share of the hundred most frequent characters of Chinese, old and new, among all that
    are not ASCII: a third or more in real texts, a hundredth in bytes read with the wrong table.
    """
    if not text or _FORBIDDEN.search(text.replace("\r", "\n")):
        return 0.0
    strange = [c for c in text if c > "\x7f"]
    wide = encoding.startswith("utf-16")
    if not strange:
        return 1.0 if wide else 0.0
    frequent = sum(c in _FREQUENT for c in strange) / len(strange)
    if wide:
        written = sum(c <= "\x7f" or bool(_HAN.match(c)) or c in _PUNCTUATION for c in text) / len(text)
        return frequent if written > 0.9 and (frequent > 0.1 or len(strange) < 0.5 * len(text)) else 0.0
    if encoding == "big5":
        return frequent if frequent > 0.15 and len(strange) >= 8 else 0.0
    everyday = sum(map(_everyday, strange)) / len(strange)
    return max(frequent, 0.01) if everyday >= 0.8 or (frequent > 0.15 and len(strange) >= 8) else 0.0


def _everyday(character: str) -> bool:
    """Whether a character is in the everyday part of GB 2312: its punctuation or its first plane of characters."""
    try:
        first = character.encode("gb2312")[0]
    except UnicodeEncodeError:
        return character in "—…·“”‘’"
    return 0xA1 <= first <= 0xA3 or 0xB0 <= first <= 0xD7


def check(text: str, name: str, most: int = MOST_CHARACTERS) -> str:
    """Return `text` with plain line ends; raise BadInput where it is empty, too long or not made of characters."""
    text = re.sub("\r\n?|[\u2028\u2029]", "\n", text)
    found = _FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise BadInput(f"this is no text: it holds the control character U+{ord(found.group()):04X}", name, line)
    if not text.strip():
        raise BadInput("the file is empty: write a story into it first", name, 1)
    if len(text) > most:
        line = text.count("\n", 0, most) + 1
        raise BadInput(f"the story is longer than {most:,} characters: split it into parts", name, line)
    if not any(unicodedata.category(c)[0] in "LN" for c in text):
        raise BadInput("there is no word in this file: write a story into it first", name, 1)
    return text


def language(text: str) -> str:
    """Return "zh" where Chinese characters outnumber Latin words, else "en"."""
    return "zh" if len(_HAN.findall(text)) > len(_LATIN_WORD.findall(text)) else "en"
