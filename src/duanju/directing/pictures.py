"""Reads what a sentence shows: who is in it, what they do and hold, which thing matters, what is heard or seen."""

import re
from dataclasses import dataclass, field
from itertools import zip_longest

from duanju.directing.cues import ENTER, LEAVE, SEEN, SOMEBODY, SOUNDS
from duanju.directing.doings import ACTS, BRINGS_OUT
from duanju.directing.lexicon import Hit, names_one, unquoted
from duanju.directing.phrases import brought_in, doings, happens, matter, object_of, things, tint
from duanju.drama.cast import Cast

_SENTENCE = re.compile(r".+?(?:[。！？!?…]+[”’」』\"')]*|\.(?=\s|$)[\"')]*|\n|$)\s*", re.S)
_SHORTENED = re.compile(r"\b(?:Mrs?|Ms|Dr|St|Prof|Sgt|Capt|Col|Lt|Rev|Fr|Hon|Jr|Sr|Messrs|Mme|Mlle|No|vs|[A-Z])\.\s*$")
_WRITTEN = re.compile(r"(?:[：:]\s*|[“\"「])([^“”\"「」。！？!?.：:]{1,40})[”\"」。.]?\s*$")
_PRONOUN = re.compile(
    r"\s*(?:[\w']+\s+){0,3}?(he|she|they)\b"
    r"|\s*(his|her)\s+(?:face|hands?|eyes|voice|lips|mouth|shoulders?|fingers?|cheeks?)\b"
    r"|[^，。,]{0,4}?([他她])(?:的?(?:脸|手|眼|嘴|声音|肩|头)|(?!的|身|背|面前|旁|们的|家|[妈爸爹娘哥姐弟妹爷奶]|父|母|儿子|女儿|老婆|丈夫|妻))",
    re.I,
)
_TO_WHOM = re.compile(
    r"(?:[递交塞送还拿]给|还给|抱住|搂住|拉住|扶住|扶着|握住|推了|拍了拍)了?([他她])(?!们)"
    r"|\b(?:gave|handed|passed|hugged|kissed|embraced|held)\s(?:(him)\b|(her)(?=\s(?:the|an?|one|his|another|some)\b|[.,!]|$))",
    re.I,
)
_GONE = re.compile(
    r"去世|过世|逝世|下葬|死了|死后|\s(?:died|was buried)\b"
    r"|(?:的|['’]s)\s?(?:照片|遗像|坟|墓|葬礼|photo|grave|funeral|name\b)"
)
_OWNER = re.compile(
    r"的(?!(?:左|右|小)?(?:手|脸|肩|头|眼|背|胳膊|腿|怀|身|面|旁|脚|嘴|下巴|额|声音|目光))[\u4e00-\u9fff]"
    r"|['’]s\s(?!(?:\w+\s)?(?:hands?|arms?|face|shoulders?|head|eyes|back|knees?|feet|voice|lips|cheek|hair|chest|side)\b)"
)
"""What follows the name of somebody who only owns a thing."""
_SEXES = {"he": "male", "his": "male", "him": "male", "他": "male", "she": "female", "her": "female", "她": "female"}
_BRINGS_WRITING = (
    "刻着 写着 印着 绣着 写道 上面是 名字|written, engraved, stamped, printed, read, said, signed, inscribed, carved"
)
_MOVING = frozenset(("walk", "run", "ride", "push-bicycle", "sweep", "open-door", "close-door"))
_GENERIC = ("stand", "walk", "take", "carry", "give", "sit", "look-up")
POSTURES = frozenset(("sit", "kneel", "lie", "crouch", "ride", "sleep"))
_TOUCHING = frozenset(("embrace", "hold-hands"))
_HANDS = frozenset(("carry", "take", "give", "read", "write", "eat", "drink", "phone", "wave"))
_EMPTY = frozenset(
    ("embrace", "hold-hands", "cover-face", "clap", "pray", "write", "phone", "drink", "eat", "cook", "sew", "sweep",
     "work", "umbrella", "ride", "push-bicycle", "lie", "sleep", "cross-arms", "hands-on-hips")
)  # fmt: skip
"""Doings that need the hands: what these held before is gone."""
_BRINGS = re.compile(r"(?:brought|brings?|bring|carried|carries|took|takes)\Z", re.I)
_INTO_HANDS = re.compile(r"怀里|手里|手上|手心|掌心|下巴|肩上|膝上|\b(?:lap|hands?|arms)\b")
_GIVING = re.compile(
    r"giv|gave|hand|pass|offer|br[io]ng|brought|carr|took|pour|slid|push|return|throw|threw"
    r"|[递塞交送还给推倒丢扔]|放到",
    re.I,
)
_TO = re.compile(r"\bto\s*$", re.I)
_ALMOST = "差点 险些 几乎|almost, nearly, about to"
_RISES = re.compile(r"站起来|站了起来|站起身|起身|站直|got up|gets up|stood up|stands up|rose\b", re.I)
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
    `seen_at` is where a look begins. `keeps` says what is left in people's hands after it, "" for nothing;
    whoever is not in it holds on to what they had.
    """

    text: str
    people: tuple[str, ...] = ()
    doing: dict[str, str] = field(default_factory=dict)
    holds: dict[str, str] = field(default_factory=dict)
    keeps: dict[str, str] = field(default_factory=dict)
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

    def answered(self, text: str, recent: tuple[str, ...], doer: str) -> str:
        """Return whom a pronoun means that something is given to: the last mentioned of that sex but the doer."""
        m = _TO_WHOM.search(text)
        sex = _SEXES[next(g for g in m.groups() if g).lower()] if m else ""
        return next((n for n in recent if m and n != doer and self._sex.get(n) == sex), "")

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


def _there(text: str, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the mentions of people who are there: not the dead, nor the owner of a thing that is."""
    out = [h for h in hits if not _GONE.match(text, h.end) and not (len(hits) > 1 and _OWNER.match(text, h.end))]
    return tuple(out) or tuple(h for h in hits if not _GONE.match(text, h.end))


def sentences(text: str) -> tuple[str, ...]:
    """Split a text into sentences; joined again they are the text, outer white space aside.

    The stop of an abbreviation ("Mrs.", "J.") ends none.
    """
    out: list[str] = []
    for piece in _SENTENCE.findall(text):
        if out and _SHORTENED.search(out[-1]):
            out[-1] += piece
        elif piece.strip():
            out.append(piece)
    return tuple(s.strip() for s in out)


def _chosen(hits: list[Hit]) -> str:
    """Return the doing that says most: the first particular one, or the last general one."""
    particular = [h.key for h in hits if h.key not in _GENERIC]
    if particular:
        return particular[0]
    return max((h.key for h in hits), key=_GENERIC.index, default="")


def _written(text: str) -> str:
    m = _WRITTEN.search(text)
    return m.group(1).strip() if m and names_one(text[: m.start(1)], _BRINGS_WRITING) else ""


def picture(text: str, names: Names, recent: tuple[str, ...] = ()) -> Picture:
    """Read one sentence. `recent` are the people mentioned before it, the latest first."""
    bare = unquoted(text)
    recent = tuple(n for n in recent if names.on_screen(n))
    hits = _there(bare, names.find(bare))
    people = tuple(dict.fromkeys(h.key for h in hits))
    meant, at = names.pronoun(bare, recent)
    if meant and (not hits or hits[0].start > at):
        people = tuple(dict.fromkeys((meant, *people)))
    if not people and doings(bare) and not names_one(bare, SOMEBODY):
        people = _dropped_subject(bare, recent)
    other = names.answered(bare, recent, people[0]) if len(people) == 1 else ""
    people = (*people, other) if other else people
    plain = names.blank(bare)
    acts = doings(plain)
    prop, strange, at = matter(plain)
    doing, holds, keeps = _business(people, hits, acts, plain)
    kinds = {h.key for h in acts}
    return Picture(
        text=text.strip(),
        people=people,
        doing=doing,
        holds=holds,
        keeps=keeps,
        prop=prop,
        strange=strange,
        written=_written(text),
        tint=tint(plain, at) if prop else "",
        moving=bool(kinds & _MOVING) or names_one(bare, ENTER),
        enters=names_one(bare, ENTER),
        leaves=names_one(bare, LEAVE) and not names_one(bare, ENTER) and not names_one(bare, _ALMOST),
        sound=names_one(bare, SOUNDS),
        somebody=not people and names_one(bare, SOMEBODY),
        new=at >= 0 and brought_in(plain, at),
        handled=at >= 0 and bool(kinds & {"take", "give", "carry", "read", "write"}),
        posture=next((h.key for h in reversed(acts) if h.key in POSTURES), "stand" if _RISES.search(bare) else ""),
        seen_at=next((h.start for h in SEEN.find(bare) if happens(bare, h)), -1),
    )


def _dropped_subject(text: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    """A Chinese sentence that begins with its verb goes on with the person before it."""
    first = next((h for h in ACTS.find(text) if h.key), None)
    if first and recent and not text.isascii() and first.start <= 1:
        return recent[:1]
    return ()


def _business(
    people: tuple[str, ...], hits: tuple[Hit, ...], acts: list[Hit], text: str
) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Say what each person does, holds meanwhile and keeps after, as far as the words say it.

    The doer has the verbs; whoever is named second has those that stand after the name, or answers a gift.
    """
    if not people:
        return {}, {}, {}
    doer, other = people[0], people[1] if len(people) > 1 else ""
    at = next(((h.start, h.end) for h in hits if h.key == other), (len(text), len(text)))
    later = [h for h in acts if other and h.start >= at[1]]
    mine = [h for h in acts if h not in later] or acts
    own = _chosen(mine)
    if own == "embrace" and not other and object_of(text, acts[0]):
        own = "carry"
    if other and mine and _BRINGS.match(mine[-1].word) and _TO.search(text[: at[0]]):
        own = "give"
    theirs = own if own in _TOUCHING else _chosen(later) if mine is not acts else ""
    hold, kept = _in_hand(text, mine, own)
    given = any(_GIVING.search(h.word) for h in mine) or (hold and _INTO_HANDS.search(text))
    theirs = theirs or ("take" if own == "give" and given else "")
    if own == "carry" and not hold:
        own = "look-down" if things(text)[1] else "stand"
    doing = {who: what for who, what in ((doer, own), (other, theirs)) if who and what}
    keeps = {} if kept is None else {doer: kept}
    if theirs == "take" and own == "give" and hold:
        keeps |= {doer: "", other: hold}
    elif theirs in _EMPTY:
        keeps[other] = ""
    return doing, ({doer: hold} if hold else {}), keeps


def _in_hand(text: str, acts: list[Hit], own: str) -> tuple[str, str | None]:
    """Return what the doer has in hand during the sentence, and what stays there after it (None: what was there).

    The last thing the hands do decides: what they took up stays, what they put down or gave is gone, and so is
    everything once they do something that needs both.
    """
    grasps = [h for h in acts if h.key in _HANDS] or [h for h in acts if own == "carry"]
    hands = next((h for h in grasps if names_one(h.word, BRINGS_OUT)), grasps[0] if grasps else None)
    grasped = object_of(text, hands) if hands and hands.key not in _OWN_PROP else ""
    hold = grasped or _OWN_PROP.get(own, "")
    last = next((h for h in reversed(acts) if h.key in _EMPTY or h.key in ("take", "carry", "give")), None)
    if last is None:
        return hold, None
    if last.key == "give":
        return hold, ""
    if last.key in _EMPTY:
        return hold, grasped if last.key in ("eat", "drink", "write", "read") else ""
    return hold, object_of(text, last) or grasped or None
