"""Reads what a sentence shows: who is in it, what they do and hold, which thing matters, what is heard or seen."""

import re
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from duanju.directing.lexicon import Hit, names_one, unquoted
from duanju.directing.things import (
    ACTS,
    BRINGS_OUT,
    COLOURS,
    ENTER,
    LEAVE,
    SEEN,
    SOMEBODY,
    SOUNDS,
    STRANGE,
    THINGS,
    UNREAL,
)
from duanju.drama.cast import Cast

_SENTENCE = re.compile(r".+?(?:[。！？!?…]+[”’」』\"')]*|\.(?=\s|$)[\"')]*|\n|$)\s*", re.S)
_WRITTEN = re.compile(r"(?:[：:]\s*|[“\"「])([^“”\"「」。！？!?.：:]{1,40})[”\"」。.]?\s*$")
_PRONOUN = re.compile(
    r"\s*(?:[\w']+\s+){0,3}?(he|she|they)\b"
    r"|\s*(his|her)\s+(?:face|hands?|eyes|voice|lips|mouth|shoulders?|fingers?|cheeks?)\b"
    r"|[^，。,]{0,4}?([他她])(?:的?(?:脸|手|眼|嘴|声音|肩|头)|(?!的|身|背|面前|旁|们的|家|[妈爸爹娘哥姐弟妹爷奶]|父|母|儿子|女儿|老婆|丈夫|妻))",
    re.I,
)
_SEXES = {"he": "male", "his": "male", "他": "male", "she": "female", "her": "female", "她": "female"}
_INDEFINITE = re.compile(
    r"(?:\b(?:a|an|one|another|some)\b(?:\s+[\w-]+){0,3}\s*"
    r"|[一两二三半几][只个条把块张支顶副枚根封本份串碗杯盒包][\u4e00-\u9fff]{0,9})$",
    re.I,
)
_BRINGS_WRITING = (
    "刻着 写着 印着 绣着 写道 上面是 名字|written, engraved, stamped, printed, read, said, signed, inscribed, carved"
)
_MOVING = frozenset(("walk", "run", "ride", "push-bicycle", "sweep", "open-door", "close-door"))
_GENERIC = ("stand", "walk", "take", "carry", "give", "sit", "look-up")
POSTURES = frozenset(("sit", "kneel", "lie", "crouch", "ride", "sleep"))
_TOUCHING = frozenset(("embrace", "hold-hands"))
_FIXED = frozenset(
    ("door", "window", "table", "bed", "stove", "tree", "date-tree", "train", "bus", "car", "grave", "boat", "piano",
     "sewing-machine", "snow", "chair", "television", "mirror", "lamp", "clock", "bird", "drum", "stove", "radio",
     "ladder", "wheelchair", "cart", "motorcycle", "tractor", "blackboard", "coal")
)  # fmt: skip
"""Props no hand holds."""
_HANDS = frozenset(("carry", "take", "give", "read", "write", "eat", "drink", "phone", "wave"))
_WIPED_EYES = re.compile(
    r"(?:wip(?:e|ed|es|ing) (?:her|his|my|their) (?:eyes|cheeks?|face|tears)|[擦抹]了?[擦抹]?眼)", re.I
)
_NOUN_BEFORE = re.compile(r"\b(?:the|a|an|my|his|their|this|that|of) $", re.I)
_ALMOST = "差点 险些 几乎|almost, nearly, about to"
_RISES = re.compile(r"站起来|站了起来|站起身|起身|站直|got up|gets up|stood up|stands up|rose\b", re.I)
_MERE_TOUCH = frozenset(("抹", "抹平", "wipe", "wiped", "wipes", "wiping"))
"""What a hand does to cloth or table without working at it."""
_OWN_PROP = {
    "cook": "knife",
    "phone": "phone",
    "umbrella": "umbrella",
    "write": "pen",
    "drink": "cup",
    "sew": "needle",
    "sweep": "broom",
}


@dataclass(frozen=True)
class Picture:
    """What one sentence shows.

    `people` are names of the cast, the doer first; `doing` and `holds` go by name. `strange` are the
    author's words for a thing nobody can draw, `written` words that can be read on the thing, `tint` is
    the colour the words give it; `new` says that the thing is brought in here ("a letter", "一张纸条").
    `seen_at` is where a look begins.
    """

    text: str
    people: tuple[str, ...] = ()
    doing: dict[str, str] = field(default_factory=dict)
    holds: dict[str, str] = field(default_factory=dict)
    prop: str = ""
    strange: str = ""
    written: str = ""
    tint: str = ""
    moving: bool = False
    enters: bool = False
    leaves: bool = False
    sound: bool = False
    somebody: bool = False
    handled: bool = False
    new: bool = False
    seen_at: int = -1
    posture: str = ""


class Names:
    """Finds the people of a cast by the words a text uses for them."""

    def __init__(self, cast: Cast) -> None:
        self._who: dict[str, str] = {}
        self._sex = {c.name: c.look.sex for c in cast.characters if c.on_screen}
        for c in cast.characters:
            for word in (c.name, *c.aliases) if c.on_screen else ():
                for form in (word, word.upper(), word.title()) if len(word) > 1 else (word,):
                    if form.strip():
                        self._who.setdefault(form, c.name)
        words = sorted(self._who, key=lambda w: (-len(w), w))
        bounded = (rf"(?<!\w){re.escape(w)}(?!\w)" if w.isascii() else re.escape(w) for w in words)
        self._pattern = re.compile("|".join(bounded) or r"(?!)")

    def on_screen(self, name: str) -> bool:
        """Return whether the cast shows somebody of that name."""
        return name in self._sex

    def teller(self) -> str:
        """Return who says "I" in this story, "" if nobody on screen does."""
        return next((self._who[w] for w in ("我", "I") if w in self._who), "")

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return the mentions of people in `text`, in order; `Hit.key` is the name in the cast."""
        found = [Hit(m.start(), m.end(), self._who[m.group()], m.group()) for m in self._pattern.finditer(text)]
        return tuple(h for h, after in zip_longest(found, found[1:]) if not _owns(text, h, after))

    def pronoun(self, text: str, recent: tuple[str, ...]) -> tuple[str, int]:
        """Return whom a pronoun in subject place means, the last mentioned of that sex, and where it stands."""
        m = _PRONOUN.match(text)
        if not m:
            return "", -1
        k = next(k for k in (1, 2, 3) if m.group(k))
        sex = _SEXES.get(m.group(k).lower(), "")
        who = next((n for n in recent if n in self._sex and sex in ("", self._sex[n])), "")
        return who, m.start(k)

    def blank(self, text: str) -> str:
        """Return the text with the names of people blanked out."""
        for h in self.find(text):
            text = text[: h.start] + " " * (h.end - h.start) + text[h.end :]
        return text


def _owns(text: str, hit: Hit, after: Hit | None) -> bool:
    """Whether "我" only says whose somebody is: "我妈", "我的老师"."""
    if hit.word != "我" or after is None:
        return False
    return text[hit.end : after.start] in ("", "的", "们", "们的")


def sentences(text: str) -> tuple[str, ...]:
    """Split a text into sentences; joined again they are the text, outer white space aside."""
    return tuple(s.strip() for s in _SENTENCE.findall(text) if s.strip())


def _real(text: str, hit: Hit) -> bool:
    """Whether a word is said to happen: nothing right before it denies it or only supposes it."""
    before = text[max(0, hit.start - (16 if hit.word.isascii() else 4)) : hit.start]
    last = re.split(r"[，,；;。.]", before)[-1]
    return not names_one(last, UNREAL) and not names_one(last, _ALMOST)


def _acts(text: str) -> list[Hit]:
    found = (replace(h, key="cry") if _WIPED_EYES.match(text[h.start :]) else h for h in ACTS.find(text))
    return [h for h in found if h.key and _done(text, h) and _real(text, h)]


def _done(text: str, hit: Hit) -> bool:
    """Whether a word of doing is a verb here, and means more than the touch of a hand: no "the spoon", no "熟睡的"."""
    if hit.word.lower() in _MERE_TOUCH and hit.key != "cry":
        return False
    if hit.word.isascii():
        return _NOUN_BEFORE.search(text[: hit.start]) is None or " " in hit.word
    return not re.match(r"的(?!时候)[\s\u4e00-\u9fff]", text[hit.end :])


def _chosen(hits: list[Hit]) -> str:
    """Return the doing that says most: the first particular one, or the last general one."""
    particular = [h.key for h in hits if h.key not in _GENERIC]
    if particular:
        return particular[0]
    return max((h.key for h in hits), key=_GENERIC.index, default="")


def _things(text: str) -> tuple[list[Hit], list[Hit]]:
    """Return the things of a text that can be drawn, and those that cannot."""
    strange = STRANGE.find(text)
    named = (h for h in THINGS.find(text) if h.key)
    known = [h for h in named if not any(s.start < h.end and h.start < s.end for s in strange)]
    return known, list(strange)


def _subject_matter(text: str) -> tuple[str, str, int]:
    """Return the thing a sentence is about, as prop or as the author's words, and where it stands (-1: none).

    The last thing a hand can hold, for a sentence leads up to what it brings; else the fixed one named longest.
    """
    known, strange = _things(text)
    held = sorted([h for h in known if h.key not in _FIXED] + strange, key=lambda h: h.start)
    if not held:
        fixed = max(known, key=lambda h: (len(h.word), -h.start), default=None)
        return (fixed.key, "", fixed.start) if fixed else ("", "", -1)
    best = next((h for h in reversed(held) if _brought_in(text, h.start)), held[-1])
    if best in strange:
        return "", _phrase(text, best), best.start
    return best.key, "", best.start


def _brought_in(text: str, at: int) -> bool:
    """Whether the thing that stands at `at` is named as new: "a glove", "一只铝饭盒"."""
    before = re.split(r"[，,；;。.]", text[:at])[-1]
    return _INDEFINITE.search(before) is not None


def _held(text: str, act: Hit | None) -> str:
    """Return the prop the verb at `act` takes: the next one after it, else the last one before it (把 the thing)."""
    if act is None:
        return ""
    known, strange = _things(text)
    row = sorted([h for h in known if h.key not in _FIXED] + strange, key=lambda h: h.start)
    after = [h for h in row if h.start >= act.end and "。" not in text[act.end : h.start]]
    before = [h for h in row if h.end <= act.start]
    if "把" in text[: act.start] and before:
        after = [before[-1]]
    pick = after[0] if after else before[-1] if before else None
    return pick.key if pick and pick in known else ""


def _phrase(text: str, hit: Hit) -> str:
    """Return the author's own words around a thing: its adjectives, without article or verb."""
    if not hit.word.isascii():
        m = re.search(r"[一二两三几半]?[只个条把块张支顶副枚根]?[\u4e00-\u9fff]{0,6}?$", text[: hit.start])
        return ((m.group() if m else "") + hit.word).lstrip("一")[-10:]
    words = re.findall(r"[A-Za-z'-]+", re.split(r"[,;.]", text[: hit.start])[-1])
    stop = re.compile(r"(?:a|an|the|one|her|his|my|in|on|of|with|and|to|at|laid|put|took|held)\Z", re.I)
    own: list[str] = []
    for w in reversed(words[-3:]):
        if stop.match(w):
            break
        own.insert(0, w)
    return " ".join((*own, hit.word))


def _tint(text: str, at: int) -> str:
    """Return the colour that the words right before the thing at `at` (or its own first ones) give it, or ""."""
    if at < 0:
        return ""
    before = re.split(r"[，,；;。.]|\b(?:of|and|with|on|in)\b", text[:at])[-1]
    hits = COLOURS.find(before[-28:] if before.isascii() else before[-5:] + text[at : at + 2])
    return hits[-1].key if hits else ""


def _written(text: str) -> str:
    m = _WRITTEN.search(text)
    return m.group(1).strip() if m and names_one(text[: m.start(1)], _BRINGS_WRITING) else ""


def picture(text: str, names: Names, recent: tuple[str, ...] = ()) -> Picture:
    """Read one sentence. `recent` are the people mentioned before it, the latest first."""
    bare = unquoted(text)
    recent = tuple(n for n in recent if names.on_screen(n))
    hits = names.find(bare)
    people = tuple(dict.fromkeys(h.key for h in hits))
    meant, at = names.pronoun(bare, recent)
    if meant and (not hits or hits[0].start > at):
        people = tuple(dict.fromkeys((meant, *people)))
    if not people and _acts(bare) and not names_one(bare, SOMEBODY):
        people = _dropped_subject(bare, recent)
    plain = names.blank(bare)
    acts = _acts(plain)
    prop, strange, at = _subject_matter(plain)
    doing, holds = _business(people, hits, acts, plain)
    kinds = {h.key for h in acts}
    return Picture(
        text=text.strip(),
        people=people,
        doing=doing,
        holds=holds,
        prop=prop,
        strange=strange,
        written=_written(text),
        tint=_tint(plain, at) if prop else "",
        moving=bool(kinds & _MOVING) or names_one(bare, ENTER),
        enters=names_one(bare, ENTER),
        leaves=names_one(bare, LEAVE) and not names_one(bare, ENTER) and not names_one(bare, _ALMOST),
        sound=names_one(bare, SOUNDS),
        somebody=not people and names_one(bare, SOMEBODY),
        new=at >= 0 and _brought_in(plain, at),
        handled=at >= 0 and bool(kinds & {"take", "give", "carry", "read", "write"}),
        posture=next((h.key for h in reversed(acts) if h.key in POSTURES), "stand" if _RISES.search(bare) else ""),
        seen_at=next((h.start for h in SEEN.find(bare) if _real(bare, h)), -1),
    )


def _dropped_subject(text: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    """A Chinese sentence that begins with its verb goes on with the person before it."""
    first = next((h for h in ACTS.find(text) if h.key), None)
    if first and recent and not text.isascii() and first.start <= 1:
        return recent[:1]
    return ()


def _business(
    people: tuple[str, ...], hits: tuple[Hit, ...], acts: list[Hit], text: str
) -> tuple[dict[str, str], dict[str, str]]:
    """Say what each person does and holds, as far as the words say it.

    The doer has the verbs; whoever is named second has those that stand after the name, or answers a gift.
    """
    if not people:
        return {}, {}
    doer, other = people[0], people[1] if len(people) > 1 else ""
    named = next((h.end for h in hits if h.key == other), len(text))
    later = [h for h in acts if other and h.start >= named]
    own = _chosen([h for h in acts if h not in later]) or _chosen(acts)
    if own == "embrace" and not other and _held(text, acts[0]):
        own = "carry"
    theirs = own if own in _TOUCHING else _chosen(later) if len(later) < len(acts) else ""
    theirs = theirs or ("take" if own == "give" else "")
    grasps = [h for h in acts if h.key in _HANDS or own == "carry"]
    hands = next((h for h in grasps if names_one(h.word, BRINGS_OUT)), grasps[0] if grasps else None)
    hold = _held(text, hands) or _OWN_PROP.get(own, "")
    if own == "carry" and not hold:
        own = "look-down" if _things(text)[1] else "stand"
    doing = {who: what for who, what in ((doer, own), (other, theirs)) if who and what}
    return doing, ({doer: hold} if hold else {})
