"""Who acts and who speaks in an English sentence, read from word order and capital letters."""

from duanju.writing import english_words as words
from duanju.writing.english_names import WORD, Token, alone, is_adverb, is_verb, tokens
from duanju.writing.english_phrases import Phrases
from duanju.writing.mention import Mention, Sort, Tag, apart

_PLAIN = frozenset(("said", "says", "asked", "asks", "replied", "answered", "whispered", "shouted"))
"""The only verbs that make a tag after a quotation that ends in a full stop: otherwise a new sentence begins there."""
_CALLED = dict.fromkeys(("girl", "lass", "madam", "ma'am", "miss", "lady"), "female") | dict.fromkeys(
    ("boy", "lad", "sir", "mister", "man", "mate"), "male"
)
"""What people of a sex are called who are not called by name."""
_OWN_WORDS = frozenset(("my", "his", "her", "their", "our", "your", "its"))
_CLAUSE_MARKS = frozenset(",;:—–-()")


def _timely(ts: list[Token], i: int) -> bool:
    """Whether a word that could begin a clause is a preposition of time here: "after a while", "before that"."""
    return (
        ts[i].low in ("after", "before", "since", "until")
        and i + 1 < len(ts)
        and ts[i + 1].low in ("a", "an", "that", "this", "some", "several", "two", "three", "many")
    )


def _functional(low: str) -> bool:
    """Whether a word in lower case only joins others: "asked her what", "looked at her and"."""
    return (
        low in words.PREPOSITIONS
        or low in words.CONJUNCTIONS
        or low in words.DETERMINERS
        or low in ("what", "who", "where", "why", "how", "which", "that", "to", "again", "back", "up", "down", "away")
        or is_adverb(low)
    )


class Reader(Phrases):
    """Reads the clauses of one English story."""

    def subject(self, start: int, end: int) -> Mention | None:
        """Return the subject of a sentence: its first clause that opens with somebody."""
        ts = tokens(self.text, start, min(end, start + 400))
        for k in range(len(ts) - 2):
            there = ts[k].low in ("there", "here") and ts[k + 1].low in ("was", "stood", "sat", "came", "comes", "lay")
            if there or (k == 0 and ts[0].low == "it" and ts[1].low in ("was", "is") and ts[2].low not in _OWN_WORDS):
                found = self.phrase(ts, k + 2)
                if found and found[1].sort is not Sort.PRONOUN and not ts[found[0] - 1].low.endswith("'s"):
                    return found[1]
        for at, subordinate in self._clauses(ts, len(ts)):
            if subordinate:
                continue
            found = self._opening(ts, at)
            if found:
                return found[1]
        return None

    def actors(self, start: int, end: int) -> list[Mention]:
        """Return the subjects of a sentence's main clauses, in order."""
        ts = tokens(self.text, start, min(end, start + 400))
        first = self.subject(start, end)
        found = [first] if first else []
        for at, subordinate in self._clauses(ts, len(ts)):
            read = self._opening(ts, at) if not subordinate or (at and ts[at - 1].low == "when") else None
            if read and self._predicate(ts, read[0]) and all(apart(read[1], m) for m in found):
                found.append(read[1])
        return sorted(found, key=lambda m: m.start)

    def _predicate(self, ts: list[Token], i: int) -> bool:
        """Whether a finite verb stands at token `i`, adverbs and what stands between commas before it aside."""
        if i < len(ts) and ts[i].text == ",":
            i = next((k + 1 for k in range(i + 2, min(len(ts), i + 9)) if ts[k].text == ","), i)
        while i < len(ts) and is_adverb(ts[i].low):
            i += 1
        return i < len(ts) and is_verb(ts[i].low)

    def others(self, start: int, end: int) -> list[Mention]:
        """Return everybody a sentence names, wherever they stand in it."""
        ts = tokens(self.text, start, min(end, start + 400))
        found: list[Mention] = []
        i = 0
        while i < len(ts):
            read = self.phrase(ts, i) if ts[i].low not in words.SUBJECT_PRONOUNS else None
            if read and read[1].sort in (Sort.NAME, Sort.NOUN, Sort.KIN) and not self._attribute(ts, i, read):
                found.append(read[1])
            i = read[0] if read else i + 1
        return found

    def _attribute(self, ts: list[Token], i: int, read: tuple[int, Mention]) -> bool:
        """Whether a noun only tells of something else: "a ticket collector's cap", "he was a heavy man"."""
        if read[1].sort is not Sort.NOUN:
            return False
        owns = ts[read[0] - 1].low.endswith(("'s", "s'"))
        tells = read[1].indefinite and i > 0 and ts[i - 1].low in ("was", "is", "were", "like", "be", "as")
        return owns or (tells and not (i > 1 and ts[i - 2].low in ("there", "it")))

    def _clauses(self, ts: list[Token], stop: int) -> list[tuple[int, bool]]:
        """Return (first token, subordinate) of each clause before token `stop`."""
        starts = [(0, bool(ts) and ts[0].low in words.SUBORDINATORS and not _timely(ts, 0))]
        for k in range(stop):
            low = ts[k].low
            if low in _CLAUSE_MARKS or low in words.CONJUNCTIONS:
                ahead = k + 1
                sub = low in words.SUBORDINATORS and not (low == "while" and k > 0 and ts[k - 1].low in ("a", "little"))
                if low == "while" and not sub:
                    continue
                while ahead < stop and ts[ahead].low in words.CONJUNCTIONS | _CLAUSE_MARKS:
                    sub = sub or ts[ahead].low in words.SUBORDINATORS
                    ahead += 1
                if ahead < stop and starts[-1][0] != ahead:
                    starts.append((ahead, sub))
        return starts

    def _opening(self, ts: list[Token], at: int, tagged: bool = False) -> tuple[int, Mention] | None:
        """Read the phrase that opens a clause, adverbs and conjunctions aside."""
        i = at
        while (
            i < len(ts)
            and i - at < 4
            and not _timely(ts, i)
            and (
                is_adverb(ts[i].low)
                or ts[i].low in words.CONJUNCTIONS
                or ts[i].low in ("yes", "no", "well", "at", "last", "oh")
            )
            and not self._is_name(ts[i])
        ):
            i += 1
        if i < len(ts) and ts[i].low in words.PREPOSITIONS:
            return self._after_preposition(ts, i)
        found = self.phrase(ts, i, tagged)
        if found and found[0] < len(ts) and ts[found[0]].low == "and" and found[1].sort in (Sort.NAME, Sort.KIN):
            other = self.phrase(ts, found[0] + 1)
            if other and other[0] < len(ts) and is_verb(ts[other[0]].low):
                end = other[1].end
                return other[0], Mention(Sort.GROUP, self.text[found[1].start : end], found[1].start, end)
        return found

    def _after_preposition(self, ts: list[Token], i: int) -> tuple[int, Mention] | None:
        """Read the subject behind a phrase like "By noon" that no comma closes: what stands right before a verb."""
        for k in range(i + 2, min(i + 8, len(ts))):
            if not WORD.match(ts[k].text):
                return None
            found = self.phrase(ts, k)
            if found and found[0] < len(ts) and is_verb(ts[found[0]].low):
                return found
        return None

    def tag(self, start: int, end: int, after: bool) -> Tag | None:
        """Read a sentence beside a quotation as a clause of speech, or return None.

        `after` says that the quotation stands before the sentence.
        """
        ts = tokens(self.text, start, min(end, start + 400)) if after else tokens(self.text, max(start, end - 400), end)
        spoken = [k for k, t in enumerate(ts) if t.low in words.SPEECH and not self._other_use(ts, k)]
        if not spoken:
            return None
        if after and self.text[max(0, start - 20) : start].rstrip().rstrip("”’\"'»")[-1:] == ".":
            spoken = [k for k in spoken if ts[k].low in _PLAIN]
        for k in spoken if after else reversed(spoken):
            tag = self._tag_at(ts, k, start, end)
            if tag:
                return tag
        return None

    def _other_use(self, ts: list[Token], k: int) -> bool:
        """Whether a verb of speech is used for something else: "returned to", "began to", "a smile", "called him"."""
        low = ts[k].low
        following = ts[k + 1].low if k + 1 < len(ts) else ""
        before = ts[k - 1].low if k else ""
        if before in words.DETERMINERS or before in ("to", "of") or following in ("of",):
            return True
        if (
            low in ("returned", "began", "begin", "continued", "offered", "agreed", "promised", "threatened")
            and following == "to"
        ):
            return True
        return (
            low in ("note", "notes", "question", "report", "order", "object", "answer", "curse", "comment", "mention")
            and before != "i"
        )

    def _thing(self, mention: Mention) -> bool:
        """Whether a noun names what only speaks for somebody else: "said the newspaper"."""
        return mention.sort is Sort.NOUN and mention.words.lower().split()[-1] in words.THINGS

    def _tag_at(self, ts: list[Token], k: int, start: int, end: int) -> Tag | None:
        act = "think" if ts[k].low in words.THINK else "say"
        verb = (ts[k].start, ts[k].end)
        subject: Mention | None = None
        for at, subordinate in reversed(self._clauses(ts, k)):
            found = self._opening(ts, at, tagged=True) if not subordinate or at == 0 else None
            if found and found[0] <= k:
                subject = found[1]
                break
        stop = k + 1
        if subject is None:
            found = self.phrase(ts, k + 1, tagged=True)
            if found:
                stop, subject = found
        subject = None if subject and self._thing(subject) else subject
        manner = self._manner(ts, k, stop, subject)
        bounds = self._clause_bounds(ts, k, stop, start, end, subject)
        return Tag(subject, *bounds, verb, manner, act, self._addressee(ts, stop), subject is not None)

    def _addressee(self, ts: list[Token], i: int) -> Mention | None:
        """Return who is spoken to: "told Ruth", "said to the nurse"."""
        if i < len(ts) and ts[i].low == "to":
            i += 1
        if i < len(ts) and ts[i].low in ("him", "her"):
            follows = ts[i + 1].low if i + 1 < len(ts) else "."
            if ts[i].low == "him" or not self._person(follows):
                return Mention(
                    Sort.PRONOUN, ts[i].text, ts[i].start, ts[i].end, sex="male" if ts[i].low == "him" else "female"
                )
        found = self.phrase(ts, i)
        return found[1] if found else None

    def faces(self, start: int, end: int) -> Mention | None:
        """Return whom somebody turns to or looks at in a sentence: "Ruth turned to Tom"."""
        ts = tokens(self.text, start, min(end, start + 400))
        for k in range(len(ts) - 1):
            if (ts[k].low in words.FACING and ts[k + 1].low in ("to", "at", "towards", "toward")) or ts[
                k
            ].low == "faced":
                found = self.phrase(ts, k + 1 + (ts[k].low != "faced"))
                if (
                    found
                    and found[1].sort in (Sort.NAME, Sort.NOUN, Sort.KIN)
                    and not ts[found[0] - 1].low.endswith("'s")
                ):
                    return found[1]
        return None

    def _manner(self, ts: list[Token], k: int, stop: int, subject: Mention | None) -> tuple[tuple[int, int], ...]:
        """Return the stretches that say how: the verb itself where it tells, and adverbs next to it."""
        found = [(ts[k].start, ts[k].end)] if ts[k].low in words.LOUDNESS else []
        around = list(range(max(0, k - 2), k)) + list(range(k + 1, min(len(ts), stop + 3)))
        for i in around:
            inside = subject and subject.start <= ts[i].start < subject.end
            if ts[i].low.endswith("ly") and is_adverb(ts[i].low) and not inside:
                found.append((ts[i].start, ts[i].end))
            elif i >= k + 1 and not inside:
                break
        phrase = self._in_a_voice(ts, stop)
        return tuple(sorted([*found, phrase] if phrase else found))

    def _in_a_voice(self, ts: list[Token], i: int) -> tuple[int, int] | None:
        """Return the stretch of "in a low voice", "between her teeth", "with a laugh" at token `i`."""
        if i >= len(ts) or ts[i].low not in ("in", "with", "without", "between", "under", "through"):
            return None
        for j in range(i + 1, min(len(ts), i + 6)):
            if ts[j].low in ("voice", "whisper", "laugh", "smile", "sigh", "breath", "teeth", "tears", "tone", "grin"):
                return ts[i].start, ts[j].end
        return None

    def _clause_bounds(
        self, ts: list[Token], k: int, stop: int, start: int, end: int, subject: Mention | None
    ) -> tuple[int, int]:
        """Return where the clause of speech begins and ends, so that what else the sentence tells can be shown."""
        begin = start
        for i in range(k, -1, -1):
            if ts[i].text in ",;:" and (subject is None or ts[i].start >= subject.end or subject.start > ts[i].start):
                begin = ts[i].end
                break
        finish = end
        for i in range(stop, len(ts)):
            if ts[i].text in ",;:" or (ts[i].low == "and" and i > stop) or ts[i].low in ("as", "while", "when"):
                finish = ts[i].start if WORD.match(ts[i].text) else ts[i].end
                break
        return begin, finish

    def reflexive(self, start: int, end: int) -> str:
        """Return the sex that his or her tells, shortly after a subject and before anybody else is named.

        Only "himself" and a "her" before its noun tell it: "asked her" speaks of somebody else.
        """
        ts = tokens(self.text, start, min(end, start + 90))
        for k, token in enumerate(ts):
            if self._is_name(token):
                return ""
            if token.low in ("himself", "herself", "his"):
                return "female" if token.low == "herself" else "male"
            follows = ts[k + 1].low if k + 1 < len(ts) else "."
            if token.low in ("her", "him"):
                owns = token.low == "her" and WORD.match(follows) and not _functional(follows)
                return "female" if owns and not (k and ts[k - 1].low in words.SPEECH) else ""
        return ""

    def vocatives(self, start: int, end: int) -> list[Mention]:
        """Return those whom the words of a quotation call by name or kin, set off by marks."""
        found: list[Mention] = []
        ts = tokens(self.text, start, end)
        if len(ts) <= 3 and ts[-1:] and ts[-1].text == ".":
            return found
        if len(ts) == 2 and ts[1].text == "," and not self._goes_on(end) and ts[0].low not in words.ADDRESS_KIN:
            return found
        for i, token in enumerate(ts):
            if not self._opens_call(ts, i) or len(found) > 8:
                continue
            low = token.low
            kin = low in words.ADDRESS_KIN or (
                low in words.KIN and token.text[0].isupper() and low in words.ADDRESS_KIN
            )
            j = i + 1
            if kin and not (j < len(ts) and self._capital(ts[j])):
                called = Mention(Sort.KIN, token.text, token.start, token.end, "speaker", words.KIN[low][1])
            elif self._capital(token) and (token.low in words.TITLES or self._is_name(token) or not alone(ts, i)):
                while (
                    j < len(ts)
                    and j - i < 4
                    and (self._capital(ts[j]) or (ts[j].text == "." and ts[j - 1].low in words.TITLES))
                ):
                    j += 1
                sex = words.TITLES.get(low, "")
                called = Mention(Sort.NAME, self.text[token.start : ts[j - 1].end], token.start, ts[j - 1].end, sex=sex)
            elif low in _CALLED:
                called = Mention(Sort.NOUN, low, token.start, token.end, sex=_CALLED[low], indefinite=True)
            elif low in words.ADDRESSED:
                called = Mention(Sort.NOUN, low, token.start, token.end)
            else:
                continue
            answer = j < len(ts) and ts[j].text == "." and (i == 0 or ts[i - 1].text in ".!?…")
            j += j < len(ts) and ts[j].low in words.HONORIFICS
            if not answer and (j >= len(ts) or ts[j].text in ",.!?;:—–-…"):
                found.append(called)
        return found

    def like_a_name(self, word: str) -> bool:
        """Whether a word that stands alone in a line can be somebody's name."""
        return word in self.names

    def _goes_on(self, end: int) -> bool:
        """Whether more is spoken in the paragraph after a quotation that ends here."""
        stop = self.text.find("\n", end)
        rest = self.text[end + 1 : min(end + 300, stop if stop >= 0 else len(self.text))]
        return any(mark in rest for mark in ("“", '"', "‘", "「", "«", " '"))

    def _capital(self, token: Token) -> bool:
        if token.low in words.TITLES and token.text[0].isupper():
            return True
        return (
            token.text[0].isupper()
            and not all(part in words.NOT_NAMES for part in token.low.split("-"))
            and len(token.text) > 1
            and not token.low.endswith(("'s", "'ll", "'re", "'ve", "'d", "n't"))
        )

    def _opens_call(self, ts: list[Token], i: int) -> bool:
        """Whether a call may begin here: at the start, after a mark, or after an interjection."""
        if i > 1 and ts[i - 1].text == "," and ts[i - 2].low in ("me", "i"):
            return ts[i].low in words.ADDRESS_KIN
        if i == 0 or ts[i - 1].text in ",.!?;:—–-…":
            return True
        return ts[i - 1].low in (
            "oh",
            "dear",
            "hello",
            "hi",
            "hey",
            "please",
            "yes",
            "no",
            "well",
            "thanks",
            "sorry",
            "goodbye",
            "night",
        )
