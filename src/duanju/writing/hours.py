"""The hour a paragraph plays at, as far as its narration gives one of the scene's own present."""

import re

from duanju.writing.chinese_places import simple

_ZH = re.compile(
    r"大年夜|除夕夜|雨夜|雪夜|一大早|天还没亮|天没亮|天不亮|天刚亮|天一亮|天一黑|天蒙蒙亮|天亮|天擦黑|天(?:已经|都)?快?黑|快天亮|清晨|凌晨|拂晓|黎明|早晨|早上|清早|上午|中午|正午|"
    r"晌午|午后|下午|傍晚|黄昏|夜里|深夜|半夜|午夜|夜晚|晚上|当晚|入夜|日落|日出|(?<=[这那第个])晚|(?<=[雨雪秋冬夏春])夜"
)
_ZH_CLAUSE = re.compile(r"[，。；！？…]")
_ZH_NOT = re.compile(
    r"每|天天|昨|前天|明天|后天|去年|以前|从前|小时候|当年|曾|本来|上回|上次|记得|想起|像|仿佛|如果|要是|等到?$|直到|一直|整|"
    r"下了一|[一半整]$|到$|总是|常常|平时|守了"
)
_ZH_TOLD = re.compile(r"^[^，。]{0,6}的(?=[，。]|$)|^的(?:事|话|梦|班|票|课|剩)|^就(?:要|得|起)")
_EN = re.compile(
    r"\b(?:(?:half past|quarter (?:past|to)|(?:five|ten|twenty|twenty-five)(?: minutes)? (?:past|to)) "
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:in the|on a|that) (?:\w+day )?"
    r"(?:morning|afternoon|evening|night)| at night)?\b|"
    r"(?:one|two|three|four|five|six|half past (?:one|two|three|four|five)|\d{1,2}) "
    r"(?:o[’']clock )?in the morning|"
    r"(?:early|late|mid)[ -](?:morning|afternoon|evening|night)|"
    r"midnight|midday|noon|dawn|dusk|sunrise|sunset|nightfall|daybreak|twilight|morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_EN_BEFORE = re.compile(
    r"\b(?:last|every|each|good|all|since|until|till|like|tomorrow|yesterday|the other|some|any|another|"
    r"for the|whole|many|than|had \w+(?: \w+){0,4}|would|used to|if|the night shift|by the|a test|until|"
    r"between)\s+(?:\w+\s+){0,1}$",
    re.IGNORECASE,
)
_EN_FRAME = re.compile(
    r"\b(?:had|[’']d)\s+(?!been \w+ing)(?:\w+ly\s+)?\w+(?:ed|en|ne|wn|ght|ld|de|me|nt|id|ept|ut|st)\b|"
    r"\bused to\b|\bwould\b|\bhad a\b|\bif\b|\bwas born\b|\bremembered\b|\b(?:every|each)\b",
    re.IGNORECASE,
)
_EN_AFTER = re.compile(
    r"\s+(?:nurse|shift|shifts|bus|train|school|class|market|watchman|porter|sky|air|paper|papers|prayers?|light|before|they|he|she|we|"
    r"their|his|gown|mail|bell)\b|-|[’']s"
)


def hour(text: str, start: int, end: int, language: str) -> str:
    """Return the first word for an hour that a sentence gives of its own present, "" if it gives none."""
    return _chinese(text, start, end) if language == "zh" else _english(text, start, end)


def _chinese(text: str, start: int, end: int) -> str:
    plain = simple(text[start : min(end, start + 200)])
    for m in _ZH.finditer(plain):
        before = _ZH_CLAUSE.split(plain[: m.start()])[-1]
        after = _ZH_CLAUSE.split(plain[m.end() :])[0]
        if _ZH_NOT.search(before) or "就没什么" in after:
            continue
        if (re.search(r"是$", before) and after.endswith("的")) or (
            _ZH_TOLD.match(after) and not re.search("第|那", before)
        ):
            continue
        return text[start + m.start() : start + m.end()]
    return ""


def _english(text: str, start: int, end: int) -> str:
    stop = min(end, start + 400)
    for m in _EN.finditer(text, start, stop):
        clause = re.split(r"[;:—]|, (?=and|but|because|so)", text[start : m.start()])[-1]
        by = re.search(r"\b(?:by|at|in the|that|one)\s*(?:early|late)?\s*$", clause, re.IGNORECASE)
        short = len(clause) < 24
        if _EN_BEFORE.search(clause) or _EN_AFTER.match(text[m.end() : m.end() + 12]):
            continue
        if _EN_FRAME.search(clause) and not (by and short):
            continue
        return " ".join(m.group().split())
    return ""
