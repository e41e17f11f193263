"""Who is in the story: mentions become persons, and names for the same person are joined where that is safe."""

import re
from collections import Counter
from dataclasses import dataclass, field

from duanju.writing import chinese_words, english_words
from duanju.writing.likeness import chinese_parts, name_sex, other_given, same_chinese, works
from duanju.writing.mention import Mention, Sort

_YOUNG = frozenset(
    ("boy", "girl", "child", "kid", "lad", "lass", "孩子", "女孩", "男孩", "小姑娘", "少年", "少女", "小女孩", "小男孩")
)

PARENTS = {
    "mother": ("son", "daughter"),
    "father": ("son", "daughter"),
    "grandmother": ("grandson", "granddaughter"),
    "grandfather": ("grandson", "granddaughter"),
    "maternal_grandmother": ("grandson", "granddaughter"),
    "maternal_grandfather": ("grandson", "granddaughter"),
}
"""Relation of somebody older -> what that person calls the speaker."""
_COURTESY = frozenset(("mr", "mrs", "miss", "ms", "madame", "monsieur", "señor", "señora"))


@dataclass
class Entry:
    """One person while the story is being read."""

    forms: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    sorts: set[Sort] = field(default_factory=set)
    sexes: Counter[str] = field(default_factory=Counter)
    facts: list[str] = field(default_factory=list)
    relation: str = ""
    owner: str = ""
    age: int | None = None
    indefinite: bool = False
    first: int = 1 << 40
    given: str = ""

    @property
    def sex(self) -> str:
        """Return the sex the text tells most often, or ""."""
        female, male = self.sexes["female"], self.sexes["male"]
        return "female" if female > male else "male" if male > female else ""


class Roll:
    """The roll of persons; `who` finds or adds the person a mention points at."""

    def __init__(self, language: str, joins: bool = True) -> None:
        """Begin an empty roll; without `joins` no two names are taken for one person."""
        self.language, self._joins = language, joins
        self._sexes: dict[str, str] = {}
        self.entries: list[Entry] = []
        self.narrator: int | None = None
        self._names: dict[str, int] = {}
        self._parts: dict[str, list[int]] = {}
        self._nouns: dict[str, int] = {}
        self._heads: dict[str, list[int]] = {}
        self._relations: dict[str, list[int]] = {}
        self._others: dict[str, int] = {}
        self._same: dict[int, int] = {}
        self._apart: set[tuple[int, int]] = set()

    def _new(self) -> int:
        self.entries.append(Entry())
        return len(self.entries) - 1

    def who(self, mention: Mention, add: bool = True) -> int | None:
        """Return the number of the person, None for a pronoun or (without `add`) for somebody new."""
        if mention.sort is Sort.PRONOUN:
            return None
        if mention.sort is Sort.SELF:
            return self._self(add)
        find = {
            Sort.NAME: self._name,
            Sort.KIN: self._kin,
            Sort.NOUN: self._noun,
            Sort.GROUP: self._other,
            Sort.SOMEBODY: self._other,
        }[mention.sort]
        number = find(mention, add)
        return number if number is None else self._same.get(number, number)

    def same(self, number: int) -> int:
        """Return the person that a number means after merging."""
        return self._same.get(number, number)

    def tell(self, sexes: dict[str, str]) -> None:
        """Note the sexes of the bearers of names before they come on the roll."""
        self._sexes = sexes

    def sexes(self) -> dict[str, str]:
        """Return the sex of the bearer of each name, where it is known."""
        return {words: self.entries[n].sex for words, n in self._names.items() if self.entries[n].sex}

    def keep_apart(self, one: int, other: int) -> None:
        """Note that two persons stand or speak side by side, so that they are never taken for one."""
        self._apart |= {(one, other), (other, one)}

    def side_by_side(self, one: int, other: int) -> bool:
        """Whether the text puts two persons side by side, under any of their names."""
        if (one, other) in self._apart:
            return True
        ones = [one, *(n for n, to in self._same.items() if to == one)]
        others = [other, *(n for n, to in self._same.items() if to == other)]
        return any((a, b) in self._apart for a in ones for b in others)

    def merge(self, one: int, other: int) -> None:
        """Make a person who was known by a description only the same as one known by name."""
        self._same = {n: (other if to == one else to) for n, to in self._same.items()} | {one: other}
        gone, entry = self.entries[one], self.entries[other]
        if gone.sorts != {Sort.SOMEBODY}:
            entry.forms += gone.forms
        entry.calls += gone.calls
        entry.sexes += gone.sexes
        entry.facts += [f for f in gone.facts if f not in entry.facts]
        entry.age = entry.age if entry.age is not None else gone.age
        entry.relation = entry.relation or gone.relation
        entry.sorts |= gone.sorts
        gone.forms.clear()
        gone.sorts.clear()

    def join(self, described: int | None, name: int | None, said: bool = False) -> bool:
        """Merge a description with a name where both exist, differ and can be one; say whether they were merged.

        `said` tells that the text itself says so: elsewhere two who stand or speak side by side are never one.
        """
        if described is None or name is None or described == name or described == self.narrator:
            return False
        one, other = self.entries[described], self.entries[name]
        if not one.sorts or Sort.NAME in one.sorts or (one.sex and other.sex and one.sex != other.sex):
            return False
        if not said and self.side_by_side(described, name):
            return False
        self.merge(described, name)
        return True

    def only_kin(self, number: int) -> bool:
        """Whether a person is known by kin words alone."""
        return self.entries[number].sorts == {Sort.KIN}

    def relation(self, call: Mention) -> str:
        """Return the relation a kin word names: "mother" for Mama, "" for other words."""
        table = english_words.KIN if self.language == "en" else chinese_words.KIN_WORDS
        return table[call.words.lower()][0] if call.sort is Sort.KIN and call.words.lower() in table else ""

    def call_age(self, call: Mention) -> int:
        """Return the usual age in years of those called by this word where it is a child's or an elder's, or 0."""
        low = call.words.lower()
        if self.language == "en":
            age = english_words.KIN.get(low, ("", "", 0))[2] or {"boy": 12, "girl": 12, "lad": 15, "lass": 15}.get(
                low, 0
            )
        else:
            kin = chinese_words.KIN_WORDS.get(low)
            age = (kin[2] if kin else (chinese_words.role(low) or ("", 0))[1]) or 0
        return age if age > 55 or 0 < age < 26 else 0

    def generic(self, number: int) -> bool:
        """Whether a person is only known by a noun that often points back at somebody: "the old man", 老人."""
        last = {form.lower().split()[-1] for form in self.entries[number].forms if form.strip()}
        return bool(last) and last <= english_words.GENERIC | chinese_words.GENERIC

    def bearer(self, name: str) -> int | None:
        """Return the person who bears exactly this name, or None."""
        number = self._names.get(name)
        return None if number is None else self._same.get(number, number)

    def named(self, number: int) -> list[str]:
        """Return the names and kin words a person is known by, without descriptions."""
        known = [form for form in self.entries[number].forms if self._names.get(form) is not None]
        return known or [f for f in self.entries[number].forms if self.entries[number].sorts & {Sort.KIN}]

    def seen(self, number: int, mention: Mention) -> None:
        """Note a mention of a person."""
        entry = self.entries[number]
        entry.sorts.add(mention.sort)
        entry.first = min(entry.first, mention.start)
        entry.indefinite = entry.indefinite or mention.indefinite
        if mention.sort is not Sort.SELF:
            entry.forms[mention.words] += 1
        if mention.sex and mention.sort is not Sort.GROUP:
            entry.sexes[mention.sex] += 4
        for fact in mention.facts:
            if fact not in entry.facts:
                entry.facts.append(fact)
            self._fact(number, fact)

    def learn(self, number: int, what: str) -> None:
        """Note what the text says that somebody is: an age in "young" or "old", a calling."""
        entry, row = self.entries[number], what.split()
        if entry.age is None and row[0] in ("young", "old", "elderly"):
            entry.age = 25 if row[0] == "young" else 70
        if row[-1] not in english_words.GENERIC and what not in entry.facts:
            entry.facts.append(what)
            self._fact(number, what)
            known = self._same.get(self._nouns.get(row[-1], number), self._nouns.get(row[-1], number))
            if known != number and not self.entries[known].indefinite:
                self.join(known, number)

    def _fact(self, number: int, fact: str) -> None:
        """Note what a role or kin word beside a name tells: relation, sex, usual age."""
        entry = self.entries[number]
        head = fact.split()[-1].lower() if self.language == "en" else fact
        kin = english_words.KIN.get(head) or chinese_words.KIN_WORDS.get(head)
        role = english_words.PEOPLE.get(head) or chinese_words.role(head)
        if kin:
            relation, sex, age = kin
            if number not in self._relations.setdefault(relation, []):
                self._relations[relation].append(number)
            entry.relation = entry.relation or relation
        elif role:
            sex, age = role
            self._nouns.setdefault(fact.lower(), number)
            heads = self._heads.setdefault(head, [])
            if number not in heads:
                heads.append(number)
        else:
            return
        entry.sexes[sex] += 4 if sex else 0
        entry.age = entry.age or age

    def _self(self, add: bool) -> int | None:
        if self.narrator is None and add:
            self.narrator = self._new()
        return self.narrator

    def _name(self, mention: Mention, add: bool) -> int | None:
        words = mention.words
        if words in self._names:
            return self._names[words]
        sex = mention.sex or self._sexes.get(words, "")
        find = self._english_like if self.language == "en" else self._chinese_like
        like = find(words, sex) if self._joins else None
        if like is None and not add:
            return self._short_form(words) if self.language == "en" else None
        number = self._new() if like is None else like
        self._names[words] = number
        self.entries[number].sexes[name_sex(words) if self.language == "en" else ""] += 2
        self.entries[number].sexes[self._sexes.get(words, "")] += 2
        self.entries[number].age = self.entries[number].age or self._name_age(words)
        if self.language == "zh" and len(words) == 2 and words[0] == "老":
            self.entries[number].sexes["male"] += 1
        for part in self._parts_of(words):
            holders = self._parts.setdefault(part, [])
            if number not in holders:
                holders.append(number)
        return number

    def _name_age(self, words: str) -> int | None:
        """Return the age in years that the manner of a name tells: Old Tom, 周奶奶, 老周, 小马."""
        if self.language == "en":
            first = words.split()[0].lower()
            age = english_words.KIN.get(first, ("", "", None))[2]
            return {"old": 70, "young": 22, "little": 8}.get(first, age)
        title = chinese_words.TITLE.search(words, 1)
        if title and title.end() == len(words) and (age := chinese_words.TITLES[title.group()][1]):
            return age
        short = len(words) == 2 or (title and title.end() == len(words))
        return {"老": 56, "小": 24}.get(words[0]) if short else None

    def _parts_of(self, words: str) -> list[str]:
        if self.language == "en":
            return [w for w in words.replace(".", "").split() if w.lower() not in english_words.TITLES]
        return chinese_parts(words)

    def _english_like(self, words: str, sex: str) -> int | None:
        """Return the one person whose name shares a word with this one and who can be the same."""
        parts = self._parts_of(words)
        near = {n for p in parts for n in self._parts.get(p, [])}
        fits = [n for n in near if self._english_fits(n, parts, sex)]
        return fits[0] if len(fits) == 1 else None

    def _short_form(self, words: str) -> int | None:
        """Return the one person whose given name begins with a shorter one: Dec is Declan."""
        if len(words) < 3 or not words.isalpha():
            return None
        fits = {
            holders[0]
            for part, holders in self._parts.items()
            if len(holders) == 1 and (part.startswith(words) or (part[:3] == words[:3] and len(words) < len(part)))
        }
        return fits.pop() if len(fits) == 1 else None

    def _english_fits(self, number: int, parts: list[str], sex: str) -> bool:
        entry = self.entries[number]
        if sex and entry.sex and sex != entry.sex:
            return False
        own = set(parts)
        known = {p for form in entry.forms for p in self._parts_of(form)}
        return own <= known or known <= own

    def _chinese_like(self, words: str, sex: str) -> int | None:
        near = {n for p in chinese_parts(words) for n in self._parts.get(p, [])}
        fits = [n for n in near if not (sex and self.entries[n].sex and sex != self.entries[n].sex)]
        fits = [n for n in fits if any(same_chinese(words, form) for form in self.entries[n].forms)]
        fits = [n for n in fits if not any(other_given(words, name) for name, m in self._names.items() if m == n)]
        return fits[0] if len(fits) == 1 else None

    def _kin(self, mention: Mention, add: bool) -> int | None:
        low = mention.words.lower()
        table = english_words.KIN if self.language == "en" else chinese_words.KIN_WORDS
        relation, sex, age = table[low]
        several = relation in ("uncle", "aunt", "sister", "brother", "cousin", "elder sister", "elder brother") or (
            self.language == "zh" and relation not in chinese_words.SAME_KIN
        )
        key = relation
        if several and self.language == "zh" and len(low) > 1 and low[0] in "大二三四五六小":
            key = low
        owner = (
            mention.owner
            if len(mention.owner) > 1
            and mention.owner not in ("self", "speaker", "his", "her", "their", "our", "its", "your")
            else ""
        )
        known = self._relations.get(key, []) if key != relation else self._relations.get(relation, [])
        fits = [n for n in known if not owner or not self.entries[n].owner or self.entries[n].owner == owner]
        if fits:
            number = fits[-1]
            self.entries[number].owner = self.entries[number].owner or owner
            return number
        if not add:
            return None
        number = self._new()
        entry = self.entries[number]
        entry.relation, entry.owner, entry.age = relation, owner, age
        entry.facts.append(relation if self.language == "en" else low)
        entry.sexes[sex] += 4 if sex else 0
        self._relations.setdefault(relation, []).append(number)
        if key != relation:
            self._relations.setdefault(key, []).append(number)
        return number

    def _noun(self, mention: Mention, add: bool) -> int | None:
        low = mention.words.lower()
        if low in self._nouns:
            return self._nouns[low]
        head = low.split()[-1] if self.language == "en" else low
        known = self._heads.get(head, [])
        titled = self.titled(low) if self.language == "zh" and not mention.indefinite else []
        if titled:
            return titled[-1]
        if self.language == "zh" and not known:
            known = [n for word, ns in self._heads.items() if word.endswith(low) or low.endswith(word) for n in ns][:2]
        if len(known) == 1 and not mention.indefinite and self._told_alike(low, known[0]):
            self._nouns[low] = known[0]
            return known[0]
        if not add:
            return None
        number = self._new()
        role = english_words.PEOPLE.get(head) or chinese_words.role(head)
        entry = self.entries[number]
        if role:
            entry.age = role[1]
            entry.sexes[role[0]] += 4 if role[0] else 0
        if "old" in low.split() or "elderly" in low.split():
            entry.age = 70
        if "young" in low.split():
            entry.age = 25
        entry.facts.append(mention.words)
        self._nouns[low] = number
        self._heads.setdefault(head, []).append(number)
        return number

    def _told_alike(self, noun: str, number: int) -> bool:
        """Whether a noun with its adjectives can mean somebody: "the big man" is not "the old man"."""
        if self.language == "zh":
            return True
        told = set(noun.split()[:-1])
        forms = [
            set(f.lower().split()[:-1])
            for f in self.entries[number].forms
            if f.lower().split()[-1:] == noun.split()[-1:]
        ]
        return not told or not forms or any(told <= f or f <= told for f in forms)

    def titled(self, title: str) -> list[int]:
        """Return those whose name ends with a title: 王主任 for 主任."""
        return list({self.same(n): None for name, n in self._names.items() if name.endswith(title) and name != title})

    def _points_back(self, noun: str) -> bool:
        """Whether a noun often means somebody already named: "the old man", 老人."""
        if self.language == "zh":
            return noun in chinese_words.GENERIC
        *before, head = noun.split()
        return head in english_words.GENERIC and all(w in ("old", "young", "little", "elderly", "poor") for w in before)

    def points_back_to_elder(self, number: int) -> bool:
        """Whether a person is only known as "the old man" or the like."""
        forms = [form.lower() for form in self.entries[number].forms]
        return bool(forms) and all(
            self._points_back(f) and (f in ("老人", "老头", "老太太") or "old" in f.split()) for f in forms
        )

    def found_anywhere(self, number: int) -> bool:
        """Whether a person is only known by a calling that comes with a place, so that nothing need introduce them."""
        heads = {form.lower().split()[-1] for form in self.entries[number].forms if form.strip()}
        return bool(heads & english_words.FOUND_ANYWHERE) or self.language == "zh"

    def titled_name(self, number: int) -> bool:
        """Whether a person is known by a courtesy title and a name: Mr. Abernathy, 康老."""
        entry = self.entries[number]
        if self.language == "zh":
            return Sort.NAME in entry.sorts and any(len(f) == 2 and f[1] == "老" for f in entry.forms)
        return Sort.NAME in entry.sorts and any(f.split()[0].lower().rstrip(".") in _COURTESY for f in entry.forms if f)

    def described(self, noun: str) -> int | None:
        """Return the person whom a noun or kin word means, or None."""
        kin = self.relation(Mention(Sort.KIN, noun, 0, 0))
        return self.who(Mention(Sort.KIN if kin else Sort.NOUN, noun, 0, 0, indefinite=True), add=False)

    def calling(self, fact: str) -> bool:
        """Whether a fact says what somebody does: "doctor", not "old man"."""
        head = fact.lower().split()[-1]
        return head in english_words.PEOPLE and head not in english_words.GENERIC

    def title_of(self, name: str) -> str:
        """Return the sex that an English title before a name tells, or ""."""
        return english_words.TITLES.get(name.split()[0].lower().rstrip("."), "") if self.language == "en" else ""

    def young(self, number: int) -> bool:
        """Whether a person is only known as a boy, a girl or the like."""
        return all(form.split()[-1].lower() in _YOUNG for form in self.entries[number].forms if form.strip())

    def fits_age(self, described: int, other: int) -> bool:
        """Whether somebody known by a noun like "the old man" can be of another's age."""
        rows = [form.lower().split() for form in self.entries[described].forms if form.strip()]
        heads = ["old" if {"old", "elderly"} & set(row) else row[-1] for row in rows]
        if any(f.startswith(("小", "Little")) for f in self.entries[other].forms) and {"老人", "老头", "老太太"} & set(
            heads
        ):
            return False
        grown = self.entries[other].relation in ("mother", "father", "wife", "husband", "uncle", "aunt")
        grown = grown or any(works(form) for form in self.entries[other].forms)
        return all(self._age_fits(head, self.entries[other].age) and not (grown and head in _YOUNG) for head in heads)

    def _age_fits(self, head: str, age: int | None) -> bool:
        """Whether somebody of an age in years may be called by a noun: no grown man a boy, no old one a 小伙子."""
        if age is None:
            return True
        if head in _YOUNG:
            return age < 25
        role = chinese_words.role(head) if self.language == "zh" else None
        usual = (70 if head in ("old", "elderly") else role[1] if role else None) or 0
        return age >= 50 if usual > 55 else age < 42 if 0 < usual < 28 else age >= 17

    def _other(self, mention: Mention, add: bool) -> int | None:
        key = f"{mention.sort}:{mention.sex or mention.words.lower()}"
        if key not in self._others and add:
            self._others[key] = self._new()
            if re.search(r"苍老|\b(?:old|elderly|ancient|quavering)\b", mention.words):
                self.entries[self._others[key]].age = 70
        return self._others.get(key)

    def heard(self, number: int, call: Mention) -> None:
        """Note that a line calls a person by a name or kin word."""
        entry = self.entries[number]
        entry.calls[call.words] += 1
        if call.sex and call.sort in (Sort.NAME, Sort.KIN):
            entry.sexes[call.sex] += 4 if call.sort is Sort.NAME else 2

    def alias(self, call: Mention, number: int) -> None:
        """Note that what a line calls somebody means this person; a narrator gets their name this way."""
        if relation := self.relation(call):
            self._relations.setdefault(relation, []).append(number)
        else:
            self._names[call.words] = number
        self.heard(number, call)
        entry = self.entries[number]
        if call.sort is Sort.NAME and number == self.narrator and not entry.given:
            entry.given = call.words
