"""Who is heard and not seen: voices behind a door, on the telephone, over a loudspeaker."""

import re

from duanju.writing.lines import Line, Reading
from duanju.writing.roll import Roll
from duanju.writing.speakers import Decision

_EN_WIRE = re.compile(
    r"\b(?:on|from|at) the (?:phone|telephone|line|other end|intercom|radio|speaker)\b|"
    r"\bover the (?:phone|intercom|radio|loudspeaker|"
    r"tannoy|speaker|line)\b|\bthrough the (?:receiver|intercom|speaker|phone|telephone)\b|"
    r"\bother end of the (?:line|phone)\b|"
    r"\bin (?:his|her|my) ear\b",
    re.IGNORECASE,
)
_EN_HIDDEN = re.compile(
    r"\b(?:from (?:behind|outside|inside|upstairs|downstairs|below|above|within|somewhere|offstage|"
    r"the (?:other|next) (?:room|side)|"
    r"the (?:kitchen|hall|hallway|corridor|stairs|bathroom|bedroom|back|wings|dark|darkness))|"
    r"through the (?:door|wall|window|letterbox|keyhole|curtain|gap)|behind the (?:door|curtain|wall|screen)|"
    r"outside the (?:door|window)|out of sight)\b",
    re.IGNORECASE,
)
_EN_VOICE = re.compile(r"\bvoices?\b", re.IGNORECASE)
_ZH_WIRE = re.compile(
    r"电话(?:那头|那边|那端|里|另一头|另一端)|听筒里|话筒里|手机里|对讲机里?|广播里|喇叭里|收音机里|那头(?:说|问|传|的声音)"
)
_ZH_HIDDEN = re.compile(
    r"(?:门外|窗外|屋外|门后|墙外|院外|里屋|隔壁|楼上|楼下|帘子?后|帘后|幕后|身后|背后|远处|黑暗[里中])[^，。]{0,8}"
    r"(?:传来|有人|声音|响起|喊|叫道|飘)|从(?:门外|窗外|屋外|里屋|隔壁|楼上|楼下|厨房里?|帘子?后面?|外面)(?:传|喊|飘)"
)


def extensions(reading: Reading, roll: Roll, decisions: list[Decision]) -> list[str]:
    """Return "O.S." for every line whose speaker is heard and not seen, "" for the others.

    A speaker stays unseen until the narration has them act; somebody on the telephone until the text is done with them.
    """
    hidden: dict[int, str] = {}
    found: list[str] = []
    at = 0
    for line, decision in zip(reading.lines, decisions, strict=True):
        while at < len(reading.told) and reading.told[at].start < line.quote.start:
            told = reading.told[at]
            if told.start not in reading.tags:
                for mention in told.mentions:
                    who = roll.who(mention, add=False)
                    if who is not None and hidden.get(who) == "door":
                        del hidden[who]
            at += 1
        cue = _cue(reading, line)
        if cue:
            hidden[decision.who] = cue
        found.append("O.S." if decision.who in hidden and line.act == "say" else "")
    return found


def _cue(reading: Reading, line: Line) -> str:
    """Return "wire" or "door" where the tag of a line, or the sentence that leads to it, says how it is heard."""
    text, language = reading.story.text, reading.story.language
    p = reading.paragraphs[line.paragraph]
    before = text[max(p.start, line.quote.start - 60) : line.quote.start]
    after = text[line.quote.end : min(p.end, line.quote.end + 90)]
    tag_words = re.split(r"[.!?“\"]", after)[0] if language == "en" else re.split(r"[。！？“「]", after)[0]
    lead = re.split(r"[.!?”\"]\s", before)[-1] if language == "en" else re.split(r"[。！？”」]", before)[-1]
    if line.after is None and line.trail is None:
        tag_words = tag_words if line.before is None else ""
    if line.before is None and line.lead is None:
        lead = ""
    wire, hiding = (_EN_WIRE, _EN_HIDDEN) if language == "en" else (_ZH_WIRE, _ZH_HIDDEN)
    for words in (tag_words, lead):
        if wire.search(words):
            return "wire"
        if hiding.search(words) or (language == "en" and _heard(line, words)):
            return "door"
    return ""


def _heard(line: Line, words: str) -> bool:
    """Whether it is a voice, not a body, that speaks."""
    tag = line.after or line.before
    return bool(tag and tag.subject and tag.subject.indefinite and _EN_VOICE.search(words))
