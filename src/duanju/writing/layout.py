"""Lines and narration laid out as a script, with the account of where every character of the story went."""

import re
from dataclasses import dataclass, field, replace

from duanju.drama.pace import spoken_seconds
from duanju.drama.script import NARRATORS, Coverage, Element, Kept, Kind, LeftOut, Scene, Script
from duanju.writing import matter, spans
from duanju.writing.lines import Line, Reading
from duanju.writing.mention import Sort, Tag
from duanju.writing.scenes import Setting, settings

NARRATOR_SHARE = 0.32
"""The narrator's largest part of speech time on a story led by dialogue (35 % is the limit; this leaves room)."""
LED_BY_DIALOGUE = 0.3
"""A story is led by dialogue when its lines would take at least this part of the time to say it all."""
_MARKS = re.compile(r"\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)|^#{1,6}\s+|^>\s?", re.MULTILINE)
_LETTER = re.compile(r"\w")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass
class Piece:
    """A stretch of the story on its way into the script."""

    kind: str
    start: int
    end: int
    paragraph: int
    text: str = ""
    who: str = ""
    extension: str = ""
    manner: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    rank: int = 0
    opens: bool = False


def lay_out(reading: Reading, cues: list[str], heard: list[str]) -> tuple[Script, Coverage]:
    """Lay a story out as a script.

    `cues` names the speaker of each line, `heard` has "O.S." for those who are not seen.
    Words stay the author's and in order; what is left out is listed.
    """
    sheet = _Sheet(reading, cues, heard)
    for n, p in enumerate(reading.paragraphs):
        sheet.paragraph(n, p)
    pieces = _choose_narration(sheet.pieces)
    return _assemble(reading, pieces, sheet.left_out, sheet.title)


class _Sheet:
    """The pieces of the script and what was left out, while paragraphs come in one after another."""

    def __init__(self, reading: Reading, cues: list[str], heard: list[str]) -> None:
        self.reading, self.cues, self.heard = reading, cues, heard
        self.text = reading.source.text
        self.language = reading.story.language
        self.pieces: list[Piece] = []
        self.left_out: list[LeftOut] = []
        self.title: tuple[int, int] | None = None
        self.next_line = 0

    def paragraph(self, n: int, p: spans.Paragraph) -> None:
        if p.kind == "title":
            self.title = (p.start, p.end)
            return
        if p.kind != "text":
            why = "scene break mark" if p.kind == "break" else "chapter heading"
            self.left_out.append(LeftOut(p.start, p.end, why))
            return
        gaps = p.gaps()
        for k, (a, b) in enumerate(gaps):
            left = self._line(self.next_line - 1) if k else None
            right = self._line(self.next_line) if k < len(p.quotes) else None
            told = spans.sentences(self.text, a, b)
            for s, (x, y) in enumerate(told):
                self._sentence(n, x, y, left if s == 0 else None, right if s == len(told) - 1 else None)
            if right:
                self._speech(n, self.next_line)
                self.next_line += 1

    def _line(self, number: int) -> Line:
        return self.reading.lines[number]

    def _speech(self, n: int, number: int) -> None:
        line = self._line(number)
        q = line.quote
        text = clean(self.text[q.inner_start : q.inner_end], self.language)
        cue = self.cues[number]
        manner = [m for piece in self.pieces[-1:] if piece.kind == "waiting" for m in piece.manner]
        held = [s for piece in self.pieces[-1:] if piece.kind == "waiting" for s in piece.spans]
        if self.pieces and self.pieces[-1].kind == "waiting":
            self.pieces.pop()
        kind = "dialogue" if _LETTER.search(text) else "silent"
        if line.act == "write":
            kind = "insert"
        extension = "V.O." if line.act == "think" else self.heard[number]
        last = self.pieces[-1] if self.pieces else None
        if kind == "silent" and last and last.kind == "dialogue" and last.paragraph == n and last.who == cue:
            last.spans += [*held, (q.start, q.end)]
            return
        same = last and last.kind == kind == "dialogue" and last.paragraph == n and last.who == cue
        if last and same and last.extension == extension and not manner:
            last.text = _join(last.text, text, self.language)
            last.spans += [*held, (q.start, q.end)]
            last.end = q.end
            return
        if kind == "silent":
            kind = "dialogue" if text else "insert"
        piece = Piece(kind, q.start, q.end, n, text, cue, extension, manner, [*held, (q.start, q.end)])
        self.pieces.append(piece)

    def _sentence(self, n: int, start: int, end: int, left: Line | None, right: Line | None) -> None:
        """Place one sentence of narration: a tag folds into its line, the rest is shown or told."""
        tag = None
        if left and left.after and left.after.verb[0] >= start and left.after.verb[1] <= end:
            tag = left.after
        owner = "left" if tag else ""
        if not tag and right and right.before and right.before.verb[0] >= start:
            tag, owner = right.before, "right"
        if not tag or tag.verb[0] == tag.verb[1] or not self._folds(tag):
            self._prose(n, start, end)
            return
        if tag.start > start and _LETTER.search(self.text[start : tag.start]):
            self._prose(n, start, tag.start)
        manner = self._fold(n, tag, owner)
        if tag.end < end and _LETTER.search(self.text[tag.end : end]):
            self._remainder(n, tag, end)
        if owner == "right":
            self.pieces.append(manner)

    def _folds(self, tag: Tag) -> bool:
        """Whether a tag says nothing beyond who speaks and how."""
        rest = self.text[tag.start : tag.end]
        for a, b in sorted(
            [tag.verb, *tag.manner, *([(tag.subject.start, tag.subject.end)] if tag.subject else [])], reverse=True
        ):
            if tag.start <= a and b <= tag.end:
                rest = rest[: a - tag.start] + " " + rest[b - tag.start :]
        if tag.addressee and tag.start <= tag.addressee.start:
            rest = rest.replace(self.text[tag.addressee.start : tag.addressee.end], " ")
        return len(_HAN.findall(rest)) <= 4 and len(re.findall(r"[A-Za-z]+", rest)) <= 3

    def _fold(self, n: int, tag: Tag, owner: str) -> Piece:
        """Fold a tag into its line: the speaker into the cue, the manner into the parenthetical."""
        kept: list[tuple[int, int]] = []
        if (
            tag.subject
            and tag.subject.sort not in (Sort.PRONOUN, Sort.SELF)
            and tag.start <= tag.subject.start < tag.end
        ):
            kept.append((tag.subject.start, tag.subject.end))
        kept += tag.manner
        manner = [clean(self.text[a:b], self.language) for a, b in tag.manner]
        last = next((p for p in reversed(self.pieces) if p.kind == "dialogue"), None) if owner == "left" else None
        if last and last.paragraph == n:
            last.spans += kept
            last.manner += manner
        self._leave(tag.start, tag.end, kept, "speech tag")
        return Piece("waiting", tag.start, tag.end, n, manner=manner, spans=kept)

    def _leave(self, start: int, end: int, kept: list[tuple[int, int]], why: str) -> None:
        at = start
        for a, b in [*sorted(kept), (end, end)]:
            if a > at and self.text[at:a].strip():
                self.left_out.append(LeftOut(at, a, why))
            at = max(at, b)

    def _remainder(self, n: int, tag: Tag, end: int) -> None:
        """Show what a sentence tells after its tag, with the tag's subject before it."""
        subject = tag.subject
        rest = self.text[tag.end : end]
        own = subject and tag.start <= subject.start < tag.end
        if own and subject and self.language == "zh" and not self.reading.reader.subject(tag.end, end):
            words = self.text[subject.start : subject.end] + rest
        elif (
            own
            and subject
            and re.match(r"\s*(?:and\b|\w+ing\b|his\b|her\b|then\b|with\b|as\b|while\b|without\b)", rest)
        ):
            words = self.text[subject.start : subject.end] + " " + re.sub(r"^\s*and\s+", "", rest).strip()
        else:
            words = rest
        self.pieces.append(self._prose_piece(n, tag.end, end, words))

    def _prose(self, n: int, start: int, end: int) -> None:
        if _LETTER.search(self.text[start:end]):
            self.pieces.append(self._prose_piece(n, start, end, self.text[start:end]))
        else:
            self.left_out.append(LeftOut(start, end, "punctuation"))

    def _prose_piece(self, n: int, start: int, end: int, words: str) -> Piece:
        text = clean(words, self.language).rstrip("，,：:；;、 ").lstrip("，,；; ")
        if self.language == "en" and text[:1].islower():
            text = text[0].upper() + text[1:]
        rank = matter.narration_rank(self.reading.story.text[start:end], self.language)
        return Piece("prose", start, end, n, text, spans=[(start, end)], rank=rank)


def clean(text: str, language: str) -> str:
    """Return words without Markdown marks, invisible direction marks and line breaks."""
    text = _MARKS.sub("", text)
    text = re.sub(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", text)
    return re.sub(r"\s*\n\s*", "" if language == "zh" else " ", text).strip()


def _join(a: str, b: str, language: str) -> str:
    """Join two pieces of one speech; a comma that only led to the tag becomes a full stop before a new sentence."""
    if language == "zh":
        return a + b
    return (
        (_closed(a) if b[:1].isupper() and a.endswith(",") and not re.match(r"I\b", b) else a)
        + (" " if a and b else "")
        + b
    )


def _closed(text: str) -> str:
    """Return speech with a full stop for the comma that led to its tag."""
    return text[:-1] + ("。" if text.endswith("，") else ".") if text.endswith((",", "，")) else text


def _choose_narration(pieces: list[Piece]) -> list[Piece]:
    """Decide which prose the narrator speaks: what cannot be shown, within the narrator's share."""
    prose = [p for p in pieces if p.kind == "prose"]
    spoken = sum(spoken_seconds(p.text) for p in pieces if p.kind == "dialogue")
    told = sum(spoken_seconds(p.text) for p in prose)
    if spoken < LED_BY_DIALOGUE * (spoken + told):
        for p in prose:
            p.kind = "narration" if p.rank > 0 or len(prose) < 3 or spoken == 0 else "action"
        return pieces
    budget = NARRATOR_SHARE / (1 - NARRATOR_SHARE) * spoken
    for n, p in enumerate(prose[:2]):
        p.rank = max(p.rank, 4 - n) if p.start <= (pieces[0].start if pieces else 0) or n == 0 else p.rank
    chosen: set[int] = set()
    for p in sorted(prose, key=lambda p: (-p.rank, p.start)):
        seconds = spoken_seconds(p.text)
        if p.rank > 0 and seconds <= budget:
            budget -= seconds
            chosen.add(p.start)
    for p in prose:
        p.kind = "narration" if p.start in chosen else "action"
    return pieces


def _assemble(
    reading: Reading, pieces: list[Piece], left_out: list[LeftOut], title: tuple[int, int] | None
) -> tuple[Script, Coverage]:
    language = reading.story.language
    marks = [replace(m, place=reading.original(m.place), time=reading.original(m.time)) for m in settings(reading)]
    scenes: list[tuple[Setting, list[Element]]] = [(marks[0], [])]
    kept: list[Kept] = []
    count = 0
    upcoming = marks[1:]
    previous: Piece | None = None
    for piece in pieces:
        while upcoming and piece.paragraph >= upcoming[0].paragraph:
            mark = upcoming.pop(0)
            if scenes[-1][1]:
                scenes.append((mark, []))
            else:
                scenes[-1] = (mark, [])
            previous = None
        element = _element(piece, language)
        if element is None:
            left_out += [LeftOut(a, b, "punctuation") for a, b in piece.spans]
            continue
        if (
            previous
            and previous.kind == piece.kind
            and piece.kind in ("action", "narration")
            and previous.paragraph == piece.paragraph
        ):
            before = scenes[-1][1][-1]
            scenes[-1][1][-1] = replace(before, text=_join(before.text, element.text, language))
        else:
            scenes[-1][1].append(element)
            count += 1
        as_ = {"insert": "action"}.get(piece.kind, piece.kind)
        kept += [Kept(a, b, as_, count - 1) for a, b in piece.spans]
        previous = piece
    if title:
        kept.append(Kept(*title, "heading", 0))
    words = clean(reading.source.text[title[0] : title[1]], language) if title else reading.source.name
    script = Script(
        {"Title": " ".join(words.split())},
        tuple(
            _scene(n, mark, elements, language) for n, (mark, elements) in enumerate(scenes, 1) if elements or n == 1
        ),
        language,
    )
    return script, _account(reading.story.text, kept, left_out)


def _element(piece: Piece, language: str) -> Element | None:
    if not piece.text:
        return None
    if piece.kind == "dialogue":
        mark = "，" if language == "zh" else ", "
        return Element(Kind.DIALOGUE, _closed(piece.text), piece.who, piece.extension, mark.join(piece.manner))
    if piece.kind == "narration":
        return Element(Kind.DIALOGUE, piece.text, NARRATORS[language], "V.O.")
    return Element(Kind.CENTERED if piece.kind == "insert" else Kind.ACTION, piece.text)


def _scene(number: int, mark: Setting, elements: list[Element], language: str) -> Scene:
    place = mark.place.upper() if language == "en" else mark.place
    time = mark.time.upper() if language == "en" else mark.time
    nowhere = "SOMEWHERE" if language == "en" else "某处"
    prefix = {"INT": "INT. ", "EXT": "EXT. "}.get(mark.setting, "")
    heading = prefix + (place or nowhere) + (f" - {time}" if time else "")
    return Scene(number, heading, mark.setting, place or nowhere, time, tuple(elements))


def _account(text: str, kept: list[Kept], left_out: list[LeftOut]) -> Coverage:
    """Make the account exact: no overlaps, blanks in neither list, and what nobody claimed left out by name."""
    claims: list[Kept | LeftOut] = sorted([*kept, *left_out], key=lambda c: (c.start, c.end))
    final: list[Kept | LeftOut] = []
    at = 0
    for claim in claims:
        start, end = max(claim.start, at), claim.end
        if start > at and text[at:start].strip():
            final.append(LeftOut(at, start, "punctuation"))
        if end > start and text[start:end].strip():
            final.append(replace(claim, start=start, end=end))
        at = max(at, end)
    if text[at:].strip():
        final.append(LeftOut(at, len(text), "punctuation"))
    return Coverage(
        len(text),
        tuple(c for c in final if isinstance(c, Kept)),
        tuple(c for c in final if isinstance(c, LeftOut)),
    )
