"""Finds who is of one blood: a word of kinship ties its bearer to whoever it belongs to, and to nobody else.

"Mother" says nothing by itself. It is the teller's where the teller says it, Nell's in "Nell's mother", and whoever
is called so by somebody who answers them. Only people tied by such words, one by one, make a family.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from duanju.drama.script import Kind, Person, Script

KIN: dict[str, str] = {
    "grandparent": (
        "grandmother grandma granny gran nan nana grandfather grandad granddad grandpa gramps "
        "奶奶 祖母 外婆 姥姥 阿婆 爷爷 祖父 外公 姥爷 阿公"
    ),
    "parent": (
        "mother mum mom mummy mommy mama ma mam father dad daddy papa pa da ba "
        "妈妈 母亲 妈 娘 阿妈 老妈 爸爸 父亲 爸 爹 阿爸 老爸"
    ),
    "child": "daughter son boy's girl's 女儿 闺女 儿子 丫头",
    "grandchild": "granddaughter grandson grandchild 孙女 外孙女 孙子 外孙",
    "sibling": "sister brother twin 姐姐 妹妹 哥哥 弟弟 姐 妹 哥 弟 小妹 小弟 大姐 大哥",
    "aunt": "aunt auntie aunty uncle 姑姑 姑妈 姨妈 小姨 二姨 三姨 大姨 姨 舅舅 舅 大伯 二叔 三叔 小叔 叔叔 伯伯 姑",
    "niece": "niece nephew 侄女 侄子 外甥女 外甥",
}
"""Words of kinship by blood, by what their bearer is to whoever the word belongs to."""
_CLASS = {word: kind for kind, words in KIN.items() for word in words.split()}
_MIRROR = {
    "grandparent": "grandchild", "parent": "child", "child": "parent", "grandchild": "grandparent",
    "sibling": "sibling", "aunt": "niece", "niece": "aunt",
}  # fmt: skip
_SURE = frozenset(
    ("mum", "mom", "mummy", "mommy", "dad", "daddy", "ba", "gran", "grandad", "granddad", "grandpa", "grandma", "nan",
     "妈", "妈妈", "老妈", "阿妈", "娘", "爸", "爸爸", "老爸", "阿爸", "爹", "外公", "外婆", "姥姥", "姥爷")
)  # fmt: skip
"""What nobody calls a stranger out of courtesy."""
_ENGLISH = "|".join(sorted((re.escape(w) for w in _CLASS if w.isascii()), key=len, reverse=True))
_CHINESE = "|".join(sorted((w for w in _CLASS if not w.isascii()), key=len, reverse=True))
_WORD = re.compile(rf"(?<![\w-])({_ENGLISH})(?![\w-]|'s)|({_CHINESE})", re.I)
_CALLED = re.compile(
    rf"(?:^|[，,。.！!？?…“—]\s*)(?:({_ENGLISH})(?![\w'’-])|({_CHINESE}))(?=$|[，,。.！!？?…—”])", re.I
)
_MINE = re.compile(rf"\b(?:my|our)\s(?:\w+\s)?({_ENGLISH})\b(?!-|['’]s)|我(?:的|们|家)?({_CHINESE})(?![的家])", re.I)
_TITLED = re.compile(r"(?:uncle|aunt|auntie|aunty|grandma|grandpa|granny|nana)\s\w+", re.I)
_OFFICE = re.compile(
    rf"(?:father|mother|sister|brother)\s\w|(?![大二三四五六七八九小老阿我])[\u4e00-\u9fff](?:{_CHINESE})$", re.I
)
"""Names that bear a word of kinship as a title."""
_NOT_BLOOD = re.compile(r"in-law|step|foster|godm|godf|岳|婆婆|公公|继|养父|养母|干妈|干爹|后妈|后爸", re.I)
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"\n]*\"")
_SENTENCE = re.compile(r"[^。！？!?\n]+?(?:[。！？!?\n]|(?<!Mr)(?<!Mrs)(?<!Dr)\.(?=\s|$)|$)")
_FIRST_PERSON = ("我", "I", "me")
_HIS = {"his": "male", "her": "female", "他": "male", "她": "female", "their": "", "他们": ""}


@dataclass(frozen=True)
class _Cast:
    """The people of a story by every name they have, with their sex and what they are to others."""

    by_word: dict[str, str]
    mentions: re.Pattern[str]
    sexes: dict[str, str]
    kinds: dict[str, set[str]]

    def named(self, text: str) -> list[tuple[int, int, str]]:
        """Return the mentions of people by name in a text: start, end, name."""
        return [(m.start(), m.end(), self.by_word[m.group()]) for m in self.mentions.finditer(text)]


def families(script: Script, text: str, people: dict[str, Person], sexes: dict[str, str]) -> dict[str, frozenset[str]]:
    """Return, for everyone who has kin in the cast, all of their blood, themselves included.

    `text` is the story in the author's words, `people` the cast by name, `sexes` what is known of each. A bare "her
    mother" counts only where nothing surer says whose she is.
    """
    told = _QUOTED.sub("，", text)
    cast = _Cast(*_words_for(people), sexes, {n: kinds(p, told) for n, p in people.items()})
    ties = {*_of_teller(told, people), *_called(script, cast), *_claimed(script, cast, people)}
    named = list(_told(told, cast, people))
    ties |= {(a, b) for a, b, sure in named if sure}
    tied = {n for pair in ties for n in pair}
    ties |= {(a, b) for a, b, sure in named if not sure and a not in tied}
    groups: dict[str, frozenset[str]] = {n: frozenset((n,)) for n in people}
    for a, b in sorted(ties):
        if a != b and a in groups and b in groups:
            both = groups[a] | groups[b]
            groups |= dict.fromkeys(both, both)
    return {n: g for n, g in groups.items() if len(g) > 1}


def kinds(person: Person, told: str) -> set[str]:
    """Return what the facts of a person and the names the narration gives them make them: "parent", "sibling" ...

    A word of kinship is no tie as a title ("Father Doyle", 周奶奶), nor where only others call somebody so.
    """
    if _OFFICE.match(person.name):
        return set()
    names = (x for x in (person.name, *person.aliases) if _words(x) == [x.lower()] or _TITLED.fullmatch(x))
    seen = (x for x in names if (x in told or x.title() in told or x.lower() in told))
    return {_CLASS[w] for x in (*seen, *person.facts) if not _NOT_BLOOD.search(x) for w in _words(x)}


def _words(text: str) -> list[str]:
    return [(m.group(1) or m.group(2)).lower() for m in _WORD.finditer(text)]


def _words_for(people: dict[str, Person]) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return who is meant by each name, and a pattern that finds them all."""
    by_word: dict[str, str] = {}
    for name, person in people.items():
        for word in (name, *person.aliases):
            forms = (word, word.title()) if word.isascii() else (word,)
            for form in forms if word not in _FIRST_PERSON and len(word) > 1 else ():
                by_word.setdefault(form, name)
    ordered = sorted(by_word, key=lambda w: (-len(w), w))
    bounded = (rf"(?<!\w){re.escape(w)}(?!\w)" if w.isascii() else re.escape(w) for w in ordered)
    return by_word, re.compile("|".join(bounded) or r"(?!)")


def _told(text: str, cast: _Cast, people: dict[str, Person]) -> Iterator[tuple[str, str, bool]]:
    """Yield who is tied to whom by the narration, and whether by name ("Nell's mother") or only by a pronoun."""
    before: list[str] = []
    for sentence in _SENTENCE.findall(text):
        named = cast.named(sentence)
        for m in _WORD.finditer(sentence):
            kin = _bearer(sentence, m, named, people)
            owner, sure = _owner(sentence, m, named, before, cast, kin) if kin else ("", False)
            if kin and owner:
                yield kin, owner, sure
        before = [*before, *(n for _, _, n in named)][-6:]


def _bearer(text: str, m: re.Match[str], named: list[tuple[int, int, str]], people: dict[str, Person]) -> str:
    """Return whom a word of kinship names: whoever it stands beside, else the one person who is called so."""
    if _NOT_BLOOD.search(text[max(0, m.start() - 3) : m.end() + 8]):
        return ""
    beside = (n for s, e, n in named if s <= m.start() < e or re.fullmatch(r",?\s?", text[m.end() : s] or "x"))
    found = next(beside, "")
    if found:
        return found
    word = m.group().lower()
    called = [n for n, p in people.items() if word in (w for x in (n, *p.aliases, *p.facts) for w in _words(x))]
    return called[0] if len(called) == 1 else ""


def _owner(
    text: str, m: re.Match[str], named: list[tuple[int, int, str]], before: list[str], cast: _Cast, kin: str
) -> tuple[str, bool]:
    """Return whose kin somebody is, by the possessive right before the word, and whether it names them."""
    for start, end, name in named:
        head = cast.by_word.get(re.sub(r"(?:'s|’s|的|他|她)?\s*$", "", text[start : m.start()]), "")
        if start < m.start() < end and head not in ("", kin):
            return head, True
        if name != kin and re.fullmatch(r"(?:'s|’s|的|家的|他|她)?\s*(?:\w+\s)?", text[end : m.start()] or "x"):
            return name, True
        if start >= m.start():
            break
    pronoun = re.search(r"\b(his|her|their)\s(?:\w+\s)?$|([他她])(?:的|们的)?$", text[: m.start()], re.I)
    if not pronoun:
        return "", False
    sex = _HIS.get((pronoun.group(1) or pronoun.group(2)).lower(), "")
    near = [n for s, _, n in reversed(named) if s < m.start()] + before[::-1] + [n for s, _, n in named if s > m.end()]
    fit = [n for n in near if n != kin and sex in ("", cast.sexes.get(n, ""))]
    mirror = _MIRROR[_CLASS[m.group().lower()]]
    return next((n for n in (*fit, *cast.kinds) if n != kin and mirror in cast.kinds[n]), next(iter(fit), "")), False


def _of_teller(told: str, people: dict[str, Person]) -> Iterator[tuple[str, str]]:
    """Yield the teller's own kin: "my mother", and in Chinese whoever bears the bare word as a name."""
    teller = next((n for n, p in people.items() if {*_FIRST_PERSON} & {n, *p.aliases}), "")
    for name, person in people.items() if teller else ():
        for word in (x for x in (name, *person.aliases) if _words(x) == [x.lower()]):
            mine = (
                rf"\b(?:my|our) (?:\w+ )?{re.escape(word)}\b"
                if word.isascii()
                else rf"(?:我(?:的|们|家)?|^|[^的他她]){word}"
            )
            if re.search(mine, told, re.I):
                yield name, teller


def _called(script: Script, cast: _Cast) -> Iterator[tuple[str, str]]:
    """Yield who calls whom by a word of kinship: the one who speaks next or spoke last, where the word fits them.

    Words that courtesy lends to strangers count only where the names or facts of either say the same.
    """
    for scene in script.scenes:
        said = [e for e in scene.elements if e.type is Kind.DIALOGUE and e.character in cast.kinds]
        for k, e in enumerate(said):
            for m in _CALLED.finditer(e.text):
                word = (m.group(1) or m.group(2)).lower()
                near = [x.character for x in (*said[k + 1 : k + 2], *said[max(0, k - 1) : k])]
                found = _answers(word, e.character, [n for n in dict.fromkeys(near) if n != e.character], cast)
                if found:
                    yield e.character, found


def _answers(word: str, caller: str, near: list[str], cast: _Cast) -> str:
    kind = _CLASS[word]
    fits = {kind, "grandparent"} if kind == "parent" and word in _SURE else {kind}
    fitting = [n for n in near if fits & cast.kinds[n]]
    mirrored = near if _MIRROR[kind] in cast.kinds[caller] else []
    free = [n for n in near if not cast.kinds[n]] if word in _SURE else []
    return next(iter((*fitting, *mirrored, *free)), "")


def _claimed(script: Script, cast: _Cast, people: dict[str, Person]) -> Iterator[tuple[str, str]]:
    """Yield whom speakers call their own: "my uncle", 我二叔, where one person of the cast bears the word."""
    for scene in script.scenes:
        for e in scene.elements:
            for m in _MINE.finditer(e.text) if e.type is Kind.DIALOGUE and e.character in cast.kinds else ():
                word = (m.group(1) or m.group(2)).lower()
                called = [n for n, p in people.items() if word in (x.lower() for x in (n, *p.aliases))]
                if len(called) == 1:
                    yield e.character, called[0]
