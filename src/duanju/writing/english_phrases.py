"""Who is meant by an English noun phrase, read from capital letters, words for people and word order."""

from dataclasses import replace

from duanju.writing import english_words as words
from duanju.writing.english_names import POSSESSIVE, WORD, Token, is_adverb, is_verb, person_noun
from duanju.writing.mention import Mention, Sort


class Phrases:
    """Reads the phrases of one English story; knows which words it uses as names."""

    def __init__(self, text: str, names: frozenset[str], nouns: frozenset[str] = frozenset()) -> None:
        self.text, self.names, self.nouns = text, names, nouns

    def _person(self, low: str) -> bool:
        """Whether a noun means a person, by the dictionary or because this story lets it speak."""
        return person_noun(low) or low in self.nouns

    def _is_name(self, token: Token) -> bool:
        return POSSESSIVE.sub("", token.text) in self.names

    def phrase(self, ts: list[Token], i: int, tagged: bool = False) -> tuple[int, Mention] | None:
        """Read a noun phrase for somebody at token `i`; return (next token, mention) or None.

        `tagged` allows any noun, for a phrase that is known to be the subject of speech.
        """
        if i >= len(ts):
            return None
        low = ts[i].low
        if low in words.SUBJECT_PRONOUNS:
            return i + 1, self._pronoun(ts[i])
        if low in ("someone", "somebody", "everyone", "everybody", "nobody"):
            sort = Sort.SOMEBODY if low.startswith("some") else Sort.GROUP
            return i + 1, Mention(sort, ts[i].text, ts[i].start, ts[i].end)
        if low in words.DETERMINERS:
            return self._described(ts, i, tagged)
        if self._is_name(ts[i]) or (low in words.TITLES and i + 1 < len(ts) and ts[i].text[0].isupper()):
            return self._named(ts, i, tagged)
        if low in words.KIN and ts[i].text[0].isupper() and low in words.ADDRESS_KIN:
            return i + 1, self._kin(ts[i], ts[i].start, "")
        if tagged and low not in words.NOT_NAMES and WORD.match(ts[i].text) and self._person(low):
            return i + 1, self._noun(ts, i, i, i + 1)
        return None

    def _pronoun(self, token: Token) -> Mention:
        if token.low == "i":
            return Mention(Sort.SELF, token.text, token.start, token.end)
        if token.low in ("they", "we"):
            return Mention(Sort.GROUP, token.text, token.start, token.end)
        return Mention(Sort.PRONOUN, token.text, token.start, token.end, sex=words.SUBJECT_PRONOUNS[token.low])

    def _named(self, ts: list[Token], i: int, tagged: bool) -> tuple[int, Mention] | None:
        j = i
        while (
            j < len(ts)
            and j - i < 5
            and (self._is_name(ts[j]) or (ts[j].low in words.TITLES and ts[j].text[0].isupper()))
        ):
            j += 1
            if j < len(ts) and ts[j].text == "." and ts[j - 1].low in words.TITLES:
                j += 1
            if ts[j - 1].low.endswith(("'s", "s'")):
                break
        last = ts[j - 1]
        if last.low.endswith(("'s", "s'")) and j < len(ts):
            owner = POSSESSIVE.sub("", self.text[ts[i].start : last.end])
            return self._described(ts, i, tagged, noun_at=j, owner=owner)
        if ts[i].low in words.KIN and j == i + 1:
            return j, self._kin(ts[i], ts[i].start, "")
        role = "doctor" if ts[i].low == "dr" else ts[i].low
        kin = (role,) if j > i + 1 and (role in words.KIN or role in words.PEOPLE) else ()
        sex = words.TITLES.get(ts[i].low, "")
        mention = Mention(Sort.NAME, self.text[ts[i].start : last.end], ts[i].start, last.end, sex=sex, facts=kin)
        return j, mention

    def _described(
        self, ts: list[Token], i: int, tagged: bool, noun_at: int = 0, owner: str = ""
    ) -> tuple[int, Mention] | None:
        """Read "the old clerk", "her grandfather Arthur", "a woman's voice", "my mother"."""
        j = noun_at or i + 1
        first, head = j, -1
        while j < len(ts) and j - first < 6:
            low = ts[j].low
            bare = POSSESSIVE.sub("", low)
            if (
                not WORD.match(ts[j].text)
                or low in words.PREPOSITIONS
                or low in words.DETERMINERS
                or low in words.CONJUNCTIONS
                or low in ("who", "that")
            ):
                break
            if self._is_name(ts[j]) and ts[j].text[0].isupper() and not (head < 0 and bare in words.KIN):
                if head < 0 and j > first and not tagged:
                    return None
                break
            done = head >= 0 and not ts[head].low.endswith("'s") and not self._person(bare)
            sure = done and self._person(ts[head].low)
            if done and (sure or not tagged or is_adverb(low) or is_verb(low)):
                break
            if (
                is_verb(low)
                and j > first
                and not (low.endswith("ed") and head < 0 and j + 1 < len(ts) and self._person(ts[j + 1].low))
            ):
                break
            if self._person(bare) or (tagged and not is_adverb(low)):
                head = j
            j += 1
        if head < 0:
            return None
        mention = self._noun(ts, i, first, head + 1, owner or self._owner(ts[i]))
        j = head + 1
        if (
            mention.sort in (Sort.KIN, Sort.NOUN)
            and j < len(ts)
            and self._is_name(ts[j])
            and not ts[j].low.endswith("'s")
        ):
            named = self._named(ts, j, tagged)
            if named:
                told = self.text[ts[first].start : ts[head].end]
                mention = replace(named[1], facts=(told,), sex=mention.sex, owner=mention.owner)
                return named[0], mention
        return j, mention

    def _owner(self, token: Token) -> str:
        if token.low == "my":
            return "self"
        return token.low if token.low in words.POSSESSIVES else ""

    def _kin(self, token: Token, start: int, owner: str) -> Mention:
        _, sex, _ = words.KIN[POSSESSIVE.sub("", token.low)]
        return Mention(Sort.KIN, POSSESSIVE.sub("", token.text), start, token.end, owner, sex)

    def _noun(self, ts: list[Token], i: int, first: int, stop: int, owner: str = "") -> Mention:
        """Return the mention for the phrase whose words run from `first` to `stop`, the article at `i`."""
        head = stop - 1
        for k in range(first, stop - 1):
            if ts[k].low.endswith(("'s", "s'")) and ts[stop - 1].low in ("voice", "voices"):
                head = k
        bare = POSSESSIVE.sub("", ts[head].low)
        start, end = ts[i].start, ts[stop - 1].end
        if ts[head].low in ("voice", "voices") and i == first - 1 and ts[i].low in words.DETERMINERS:
            adjective = ts[head - 1].low if head > first else ""
            sex = {"male": "male", "man": "male", "female": "female", "woman": "female"}.get(adjective, "")
            if ts[i].low in words.SUBJECT_POSSESSIVE:
                return Mention(Sort.PRONOUN, ts[i].text, start, end, sex=words.SUBJECT_POSSESSIVE[ts[i].low])
            heard = ts[i].low != "the" or head > first
            return Mention(Sort.SOMEBODY, self.text[ts[first].start : end], start, end, sex=sex, indefinite=heard)
        if self._is_name(ts[head]) and ts[head].text[0].isupper() and head < stop - 1:
            return Mention(Sort.NAME, POSSESSIVE.sub("", ts[head].text), start, end)
        ranked = head > first and ts[head - 1].low in ("elder", "younger", "older", "eldest", "youngest")
        if bare in words.KIN and not (ranked and ts[i].low == "the"):
            return Mention(Sort.KIN, bare, start, end, owner, words.KIN[bare][1])
        if bare in words.GROUPS:
            return Mention(Sort.GROUP, self.text[ts[first].start : ts[head].end], start, end)
        noun = POSSESSIVE.sub("", self.text[ts[first].start : ts[head].end])
        sex = words.PEOPLE.get(bare, ("", None))[0] or (words.KIN[bare][1] if bare in words.KIN else "")
        if not sex and bare.endswith(("woman", "mistress", "hostess", "actress", "waitress", "ess")):
            sex = "female"
        if not sex and bare.endswith("man"):
            sex = "male"
        return Mention(
            Sort.NOUN, noun, start, end, owner, sex, indefinite=ts[i].low in ("a", "an", "one", "another", "some")
        )
