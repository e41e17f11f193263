"""The quotations of a story as lines, each with the sentences around it that may tell who speaks."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import cache

import opencc

from duanju.drama.script import Story
from duanju.writing import chinese, chinese_names, chinese_words, english, english_names, english_words, spans
from duanju.writing.mention import Mention, Sort, Tag, apart
from duanju.writing.spans import Paragraph, Quote

_SOUND = re.compile(r"[砰咚啪哗轰嘭叮当铃嗒滴嘀咔嚓呼噗咣哐嗡！!…～，,。\s]+$")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass
class Line:
    """One quotation that is speech, thought or writing.

    `before` and `after` are its tags, `beats` the subjects of sentences beside it with their distance
    and side, `faces` whom its speaker turns to in the sentence before it, `joined` says that it goes on from the
    line before under one tag.
    """

    quote: Quote
    paragraph: int
    before: Tag | None = None
    after: Tag | None = None
    lead: Mention | None = None
    trail: Mention | None = None
    faces: Mention | None = None
    joined: bool = False
    calls: tuple[Mention, ...] = ()

    @property
    def act(self) -> str:
        """Return "say", "think" or "write"."""
        tag = self.before or self.after
        return tag.act if tag else "say"


@dataclass(frozen=True)
class Told:
    """One sentence of narration: `line` is the number of the next line, `mentions` those who act or speak in it.

    `others` are further people it names.
    """

    start: int
    end: int
    paragraph: int
    line: int
    mentions: tuple[Mention, ...]
    others: tuple[Mention, ...]


@dataclass
class Reading:
    """A story with its paragraphs, its narration and its lines.

    `source` is the story as it came; `story` the same in simplified characters, offset by offset, to be matched.
    """

    source: Story
    story: Story
    paragraphs: list[Paragraph]
    reader: "english.Reader | chinese.Reader"
    lines: list[Line] = field(default_factory=list)
    tags: dict[int, Tag] = field(default_factory=dict)
    """Clauses of speech by the offset where their sentence begins."""
    told: list[Told] = field(default_factory=list)
    first_person: bool = False

    def original(self, words: str) -> str:
        """Return words of the story in the characters in which it came."""
        at = self.story.text.find(words) if words and self.source is not self.story else -1
        return self.source.text[at : at + len(words)] if at >= 0 else words

    def told_before(self, line: int) -> list[Told]:
        """Return the sentences of narration between a line and the line before it."""
        first = bisect_left(self.told, line, key=lambda t: t.line)
        return self.told[first : bisect_right(self.told, line, key=lambda t: t.line)][-6:] if line >= 0 else []

    def paragraph_until(self, offset: int) -> list[Told]:
        """Return the sentences of narration of one paragraph, up to the one that holds an offset."""
        stop = bisect_right(self.told, offset, key=lambda t: t.start)
        return [t for t in self.told[max(0, stop - 8) : stop] if t.paragraph == self.told[stop - 1].paragraph]


def simplified(story: Story) -> Story:
    """Return a Chinese story in simplified characters, one for one; the story itself where it has no others."""
    if story.language != "zh":
        return story
    table = {ord(c): t for c in set(story.text) if len(t := _converter().convert(c)) == 1 and t != c}
    return replace(story, text=story.text.translate(table)) if table else story


@cache
def _converter() -> "opencc.OpenCC":
    return opencc.OpenCC("t2s")


def read(story: Story) -> Reading:
    """Find the lines of a story and what stands beside them."""
    source, story = story, simplified(story)
    text = story.text
    found = [_speech_only(text, story.language, p) for p in spans.paragraphs(text)]
    narration = [(a, b) for p in found if p.kind == "text" for a, b in p.gaps() if text[a:b].strip()]
    if story.language == "en":
        spoken = [(q.inner_start, q.inner_end) for p in found for q in p.quotes]
        names = english_names.names_in(text, narration, spoken)
        reader: english.Reader | chinese.Reader = english.Reader(text, names, _speaking(text, names, found))
    else:
        reader = chinese.Reader(text, *chinese_names.names_in(text, narration, _beside(text, found)))
    reading = Reading(source, story, found, reader)
    for number, paragraph in enumerate(found):
        if paragraph.quotes:
            _read_paragraph(reading, number, paragraph)
    _tell(reading)
    return reading


def _tell(reading: Reading) -> None:
    """List the sentences of narration with the people in them."""
    line = 0
    for number, p in enumerate(reading.paragraphs):
        if p.kind != "text":
            continue
        for n, (a, b) in enumerate(p.gaps()):
            for start, end in spans.sentences(reading.story.text, a, b):
                acting = _acting(reading, start, end)
                others = [m for m in reading.reader.others(start, end) if all(apart(m, x) for x in acting)]
                reading.told.append(Told(start, end, number, line, tuple(acting), tuple(others)))
            line += n < len(p.quotes)
    selves = [m for t in reading.told for m in t.mentions if m.sort is Sort.SELF]
    tagged = any(t.subject and t.subject.sort is Sort.SELF for t in reading.tags.values())
    reading.first_person = tagged or len(selves) > 1


def _acting(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return those a sentence of narration has acting or speaking."""
    tag = reading.tags.get(start)
    found = [tag.subject] if tag and tag.subject else []
    found += [m for m in reading.reader.actors(start, end) if all(apart(m, x) for x in found)]
    return sorted((m for m in found if m.sort is not Sort.PRONOUN or m.sex), key=lambda m: m.start)


def _speech_only(text: str, language: str, p: Paragraph) -> Paragraph:
    quotes = tuple(q for q in p.quotes if not _is_term(text, language, p, q))
    return Paragraph(p.start, p.end, quotes, p.kind)


def _is_term(text: str, language: str, p: Paragraph, q: Quote) -> bool:
    """Whether a quotation is a term, a title or a sound inside a sentence rather than speech."""
    words = text[q.inner_start : q.inner_end].strip()
    if language == "zh" and _SOUND.match(words):
        return True
    before = text[max(p.start, q.start - 12) : q.start].rstrip()
    after = text[q.end : q.end + 12]
    if not before or re.search(r"[，。：:！？；…,.!?;—–\-”’\"」]$", before) or q.inner_end == q.end:
        return False
    if language == "zh":
        short = len(_HAN.findall(words)) <= 8 and not re.search(r"[。！？…，,!?]", words)
        spoken = re.search(
            f"(?:{'|'.join(chinese_words.SAY + chinese_words.LOUDNESS)})(?:了|着|一声|一句|声)*$", before
        )
        return short and not (spoken and not before.endswith(("写着", "叫做", "叫")))
    last = re.findall(r"[\w'’]+", before.lower())[-1:]
    short = len(words.split()) <= 4 and not re.search(r"[.!?,…]$", words)
    follows = re.match(r"\s*(?:[,.!?;]|[a-z])", after) is not None
    return short and follows and not (last and last[0] in english_words.SPEECH)


def _speaking(text: str, names: frozenset[str], found: list[Paragraph]) -> frozenset[str]:
    """Return the common nouns that this story lets speak, whether a dictionary calls them people or not."""
    reader = english.Reader(text, names)
    tags = (reader.tag(*sentence) for sentence in _beside(text, found))
    return frozenset(
        t.subject.words.split()[-1].lower() for t in tags if t and t.subject and t.subject.sort is Sort.NOUN
    )


def _beside(text: str, found: list[Paragraph]) -> list[tuple[int, int, bool]]:
    """Return the sentences beside quotations, with whether the quotation stands before them."""
    beside: list[tuple[int, int, bool]] = []
    for p in found:
        for n, (a, b) in enumerate(p.gaps()):
            told = spans.sentences(text, a, b) if p.quotes else []
            if told and n > 0:
                beside.append((*told[0], True))
            if told and n < len(p.quotes) and not _stops(text, told[-1]):
                beside.append((*told[-1], False))
    return beside


def _stops(text: str, sentence: tuple[int, int]) -> bool:
    """Whether a sentence is closed by its final mark."""
    return text[sentence[0] : sentence[1]].rstrip("”’」』\"')）*_").endswith(tuple("。！？!?.…"))


def _read_paragraph(reading: Reading, number: int, p: Paragraph) -> None:
    text = reading.story.text
    lines = [Line(q, number, calls=tuple(reading.reader.vocatives(q.inner_start, q.inner_end))) for q in p.quotes]
    for n, (a, b) in enumerate(p.gaps()):
        told = spans.sentences(text, a, b)
        if told:
            _read_gap(reading, lines[n - 1] if n else None, lines[n] if n < len(lines) else None, told)
        elif n and n < len(lines):
            lines[n].joined = True
    reading.lines += lines


def _read_gap(reading: Reading, left: Line | None, right: Line | None, told: list[tuple[int, int]]) -> None:
    """Read the sentences between two quotations (or the edge of the paragraph) for tags and beats."""
    text, reader = reading.story.text, reading.reader
    open_end = right is not None and not _stops(text, told[-1])
    colon = open_end and text[told[-1][0] : told[-1][1]].endswith(("：", ":"))
    single = len(told) == 1
    if left and not (single and colon and reading.story.language == "zh" and not _continues(text, left)):
        left.after = reader.tag(*told[0], after=True)
        if left.after:
            reading.tags[told[0][0]] = left.after
        else:
            left.trail = reader.subject(*told[0])
    if left and right and single and open_end and not colon:
        right.joined = True
        return
    if right is None:
        return
    if open_end and not (single and left and left.after):
        right.before = reader.tag(*told[-1], after=False)
        right.faces = reader.faces(*told[-1])
        if right.before:
            reading.tags[told[-1][0]] = right.before
            if right.before.subject is None and len(told) > 1:
                right.lead = reader.subject(*told[-2])
            return
    if single and left and left.after:
        right.joined = True
        return
    right.faces = reader.faces(*told[-1])
    right.lead = next((m for a, b in reversed(told[-3:]) if (m := reader.subject(a, b))), None)
    if single and left and right.lead:
        left.trail = left.trail or right.lead


def _continues(text: str, line: Line) -> bool:
    """Whether a quotation breaks off in mid-sentence, so that what follows it is its own tag."""
    return text[: line.quote.inner_end].rstrip()[-1:] in ("，", ",", "—", "–")
