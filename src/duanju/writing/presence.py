"""Who has left: people who went out of the scene speak no more until the text has them act again."""

import re

from duanju.writing.clues import Scene
from duanju.writing.mention import Sort

_LEAVES = re.compile(
    r"(?:跑|走|溜|退|冲|钻|躲|奔)(?:了?出去|远|开|掉)?了(?=$|[，。；])|出去了|离开了|下楼去了|回家去了|不见了|"
    r"(?:走|跑|退|躲)(?:出|回|进)(?!了?来|过)了?[^，。]{1,6}(?=$|[，。])"
    r"|\b(?:went (?:out|away|off|home|upstairs|downstairs)|ran (?:out|off|away)|hurried (?:out|off|away)|"
    r"walked (?:out|off|away)|left(?= the\b|[.,]|$)|drove (?:off|away)|was gone|were gone|disappeared|vanished|"
    r"trotted off|slipped out)\b"
)
_RETURNS = re.compile(r"又|回来|back|again")


def gone(scene: Scene) -> list[frozenset[int]]:
    """Return, for each line, those whom the narration before it saw go and not come back."""
    text = scene.reading.story.text
    away: dict[int, int] = {}
    found: list[frozenset[int]] = []
    told = scene.reading.told
    at = 0
    for n in range(len(scene.reading.lines)):
        while at < len(told) and told[at].line <= n:
            here = told[at]
            acting = [(w, m) for m in here.mentions if (w := scene.who(m)[0]) is not None and m.sort is not Sort.GROUP]
            tag = scene.reading.tags.get(here.start)
            hearer = scene.who(tag.addressee)[0] if tag and tag.addressee else None
            for who in (*(w for w, _ in acting), *([] if hearer is None else [hearer])):
                away.pop(who, None)
            leaves = _LEAVES.search(text, here.start, here.end)
            if leaves and len({w for w, _ in acting}) == 1 and not _RETURNS.search(text, leaves.start(), here.end):
                away[acting[0][0]] = here.line
            at += 1
        found.append(frozenset(w for w, since in away.items() if n >= since))
    return found
