"""Places in English narration: prepositions and openings with the noun phrases they govern, weighed by their clause."""

import re

from duanju.writing import english_words
from duanju.writing.english_names import Token, tokens
from duanju.writing.places import GENERIC, NAMED, STRONG, UNKNOWN, WEAK, Candidate, words_of

_WEAK_INSIDE, _WEAK = words_of("english", "weak_inside"), words_of("english", "weak")
_VEHICLES, _GENERIC = words_of("english", "vehicles"), words_of("english", "generic")
_RELATIONAL, _NEVER = words_of("english", "relational"), words_of("english", "never")
_SETTINGS: dict[str, str] = (
    english_words.PLACES
    | dict.fromkeys(words_of("english", "inside"), "INT")
    | dict.fromkeys(words_of("english", "outside"), "EXT")
    | dict.fromkeys(_WEAK, "OTHER")
    | dict.fromkeys(_WEAK_INSIDE, "INT")
)
_PREPOSITIONS = {
    "in": 1.0, "at": 1.0, "on": 1.0, "inside": 1.2, "aboard": 1.2, "within": 1.0, "outside": 0.6, "behind": 0.5,
    "under": 0.5, "beneath": 0.5, "beside": 0.5, "by": 0.4, "near": 0.4, "opposite": 0.3, "below": 0.2, "along": 0.3,
    "between": 0.0, "among": 0.3, "across": -0.3, "through": -0.3, "over": -1.0, "above": -1.0, "off": 0.3,
    "into": 0.8, "onto": 0.8, "upon": 0.8, "to": -0.8, "down": -0.8, "up": -0.3, "toward": -1.5, "towards": -1.5,
    "from": -3.0, "reached": 1.5, "entered": 1.5, "left": -2.0,
    "locking": 1.0, "locked": 1.0, "unlocked": 1.0, "sweeping": 1.0, "swept": 1.0, "mopping": 1.0, "minding": 1.0,
    "closing": 1.0,
}  # fmt: skip
_COPULAS = frozenset(("is", "it's", "this", "you're"))
_LEAVER = frozenset(("he", "she", "they", "we", "i"))
_VEHICLE = 1.6
_AWAY = frozenset(("halfway", "out", "down", "up", "back", "over", "upstairs", "downstairs", "later"))
_STANDS = frozenset(("in", "at", "on", "inside", "aboard", "under", "behind", "beside", "by", "outside", "between"))
_GOES_TO = frozenset(
    ("into", "onto", "to", "in", "inside", "reached", "entered", "on", "at", "aboard", "outside", "across")
)
_MOVES = re.compile(
    r"\b(?:came|come|comes|went|go|goes|walk(?:ed|s)?|ran|run|runs|stepped|steps|drove|arrived|climbed|hurried|got|"
    r"returned|moved|led|crossed|rode|followed|slipped|headed|pushed|stumbled|rushed|marched|ducked|tiptoed|blew|lined)\b",
)
_POSITION = re.compile(
    r"\b(?:sat|sit|sits|sitting|stood|stand|stands|standing|wait(?:ed|ing)|lay|lie|lying|lean(?:ed|ing)|knelt|"
    r"crouched|squatted|worked|living|lived|found|held|stopped|"
    r"(?:was|were|is|are|am)|had been \w+ing)\b"
)
_UNREAL = re.compile(
    r"\b(?:never|not|nobody|nothing|if|would|could|might|every|each|always|usually|used to|should|supposed to|wished|"
    r"dreamed|imagined|remembered|once)\b|n[’']t\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:had|[’']d)\s+(?!(?:been \w+ing|his|her|their|my|our|the|an?|to|no|only|two|three|four|five|some|just)\b)\w+|"
    r"\b(?:was born|grew up|came from)\b",
    re.IGNORECASE,
)
_THROUGH_GLASS = re.compile(r"\b(?:window|glass|pane|porthole|windscreen)\b[^\n]{0,60}$", re.IGNORECASE)
_NEXT_TO = frozenset(("door", "wall", "front", "back", "side", "far-end", "shade", "shadow", "lee", "entrance"))
"""Parts of a building that one may see from outside it."""
_LIKE = re.compile(r"\b(?:like|than|as if|as though|as an? \w+|the way)\b[^,;.]*$", re.IGNORECASE)
_LOOKS = re.compile(
    r"\b(?:look(?:ed|ing)?|stared|glanced|pointed|saw|see|watched|called|shouted|listened|knocked|hear|heard|waved|nodded|"
    r"put (?:his|her) head|leaned out)\b(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:who|which|whose|where|that)\s[^,;]*$")
_CLAUSE = re.compile(r"[,;:—–()]|\band\b|\bbut\b|\bbecause\b|\bso that\b|\bwhen\b|\bwhile\b")
_EXISTS = words_of("english", "exists")
_FIXTURES = words_of("english", "fixtures")
_TIMES = words_of("english", "times")
_NUMBERS = words_of("english", "numbers")
_NUMBERED = words_of("english", "numbered")
_ADDRESSES = words_of("english", "addresses")
_PLAIN = words_of("english", "plain")
"""Modifiers that tell nothing of the kind of place."""
_ENDS = (
    english_words.PREPOSITIONS
    | english_words.CONJUNCTIONS
    | english_words.SUBORDINATORS
    | english_words.AUXILIARIES
    | english_words.PAST
    | words_of("english", "ends")
)
_DETERMINERS = words_of("english", "determiners")


def candidates(text: str, start: int, end: int, people: frozenset[str], opening: bool) -> list[Candidate]:
    """Return the phrases of one sentence of narration that may name a place; `opening` if it opens its paragraph."""
    ts = tokens(text, start, min(end, start + 600))
    found: list[Candidate] = []
    for i, t in enumerate(ts):
        if t.low in _PREPOSITIONS and not (
            t.low == "left" and (i == 0 or ts[i - 1].low not in ("he", "she", "they", "we", "i"))
        ):
            c = _governed(text, ts, i, people, start, found, opening)
            if c:
                found.append(c)
        elif (
            t.low in ("is", "it's", "this", "you're")
            and i + 1 < len(ts)
            and ts[i + 1].low in ("the", "a", "an", "my", "our", "this")
        ):
            c = _here(text, ts, i)
            if c:
                found.append(c)
        elif t.low == "of" and i >= 2 and ts[i - 1].low in _RELATIONAL and i + 1 < len(ts):
            c = _governed(text, ts, i, people, start, found, opening, relational=True)
            if c:
                found.append(c)
    found += _subjects(text, ts, opening)
    return sorted(found, key=lambda c: c.start)


def _here(text: str, ts: list[Token], i: int) -> Candidate | None:
    """Return the place that a copula names: "It's an allotment"; no points, for it may be anywhere."""
    run = _run(ts, i + 1)
    j = _head(run)
    if j < 0 or _kind(run[j].text) < STRONG:
        return None
    first, last = _named(run, j)
    start, stop = run[first].start, run[last].end
    return Candidate(start, stop, _clean(text[start:stop]), run[j].low, _meaning(run, j), -3.0, STRONG)


def _run(ts: list[Token], i: int) -> list[Token]:
    """Return the words of the noun phrase that begins at token `i`, its determiner left out."""
    if i < len(ts) and ts[i].low == "up":
        i += 1
    if i < len(ts) and ts[i].low in _DETERMINERS:
        i += 1
    run: list[Token] = []
    while i < len(ts) and len(run) < 6:
        t = ts[i]
        owner = t.low.endswith(("'s", "s'"))
        if not t.text[:1].isalnum() or t.low in _ENDS or t.low in _DETERMINERS or t.low.endswith("ly"):
            break
        run.append(t)
        i += 1
        if run and t.low in _TIMES and not owner:
            break
    return run


def _known(word: str) -> str:
    """Return the setting of a noun that means a place, by the tables or by its ending; "" for others."""
    low = word.lower().replace("’", "'")
    for form in (low, low.removesuffix("s"), low.removesuffix("es"), low.split("-")[-1]):
        if form in _SETTINGS or form in _VEHICLES:
            return _SETTINGS.get(form, "INT")
    if low in _NEVER or len(low) < 6:
        return ""
    for ending in ("room", "shop", "store", "house", "kitchen", "hall", "mart", "office"):
        if low.endswith(ending):
            return "INT"
    for ending in ("yard", "field", "side", "garden", "market", "park", "shore"):
        if low.endswith(ending) and low not in ("inside", "outside", "beside", "aside", "besides"):
            return "EXT"
    return ""


def _meaning(run: list[Token], n: int) -> str:
    """Return the setting of a word of a phrase, read together with the word before it where that makes a compound."""
    both = f"{run[n - 1].low}-{run[n].low}" if n else ""
    return _SETTINGS.get(both) or _known(run[n].text)


def _kind(word: str) -> float:
    low = word.lower().removesuffix("s") if word.lower() not in _SETTINGS else word.lower()
    if low in _WEAK or low in _WEAK_INSIDE or word.lower() in _WEAK:
        return WEAK
    if low in _VEHICLES or low in _GENERIC:
        return GENERIC if low in _GENERIC else _VEHICLE
    return STRONG


def _head(run: list[Token]) -> int:
    """Return which word of a noun phrase is its head if that means a place, else -1.

    A place noun with another noun behind it only says what kind that one is: a garage sale, a kitchen hatch.
    """
    places = [n for n in range(len(run)) if _meaning(run, n) and not run[n].low.endswith("'s")]
    if not places:
        return -1
    j = places[-1]
    if j + 1 < len(run):
        after = run[j + 1].low
        if run[j].low in _NUMBERED and (after in _NUMBERS or after.isdigit() or len(run[j + 1].text) == 1):
            return j + 1
        name = run[j + 1].text[:1].isupper() and run[j].text[:1].islower()
        verb = (
            name or after.endswith(("ed", "ing")) or after in _EXISTS or after in english_words.PAST or after in _TIMES
        )
        if not verb:
            return -1
    return j


def _named(run: list[Token], j: int) -> tuple[int, int]:
    """Return the first and last token of the words for a heading: the head with up to three clean modifiers."""
    k = j
    while k > 0 and j - k < 3 and run[k - 1].low not in _PLAIN and not run[k - 1].low.isdigit():
        k -= 1
    return k, j


def _governed(
    text: str,
    ts: list[Token],
    i: int,
    people: frozenset[str],
    start: int,
    before: list[Candidate],
    opening: bool,
    relational: bool = False,
) -> Candidate | None:
    """Return the place that the preposition at token `i` governs."""
    prep = "in" if relational else ts[i].low
    beside = relational and ts[i - 1].low in _NEXT_TO and not (i >= 3 and ts[i - 3].low in ("at", "on", "in"))
    run = _run(ts, i + 1)
    if not run:
        return None
    j = _head(run)
    if j >= 0:
        first, last = _named(run, j)
        noun = run[j] if _meaning(run, j) else run[j - 1]
        setting, kind = _meaning(run, run.index(noun)), _kind(noun.text)
        if setting and not _known(noun.text):
            kind = STRONG
        if (first < last and noun.text[:1].isupper() and noun.low in _ADDRESSES) or (
            noun is not run[j] and noun.low == "route"
        ):
            kind = GENERIC - 0.4
    else:
        first, last, setting, kind = _other(run, people, prep)
        if first < 0:
            return None
        noun = run[last]
    if relational and kind < STRONG:
        return None
    stop = run[last].end
    if kind >= STRONG:
        stop = _with_whole(ts, ts.index(run[last]), stop)
    lead = text[start : ts[i].start]
    clause = _CLAUSE.split(lead)[-1]
    told = _weigh(clause, lead, prep)
    points = kind + _PREPOSITIONS[prep] + told
    previous = ts[i - 1].low if i else ""
    if prep in ("in", "at", "on", "by", "off", "near", "behind") and before and ts[i].start - before[-1].end <= 2:
        points -= 1.2 if before[-1].kind >= STRONG else 0.2
    if beside or (relational and previous in ("shade", "shadow", "lee")):
        points -= 1.5
    if setting == "EXT" and _seen_through_glass(text, ts[i].start):
        points -= 2.5
    if previous in ("halfway", "midway"):
        points += 1.5
    if previous == "out" and prep in ("in", "on", "at", "to", "into"):
        points += 0.3
    goes = prep in _GOES_TO and bool(_MOVES.search(clause)) and points > 1
    opens = opening and (prep in _STANDS or prep == "across") and (i == 0 or (i == 1 and previous in _AWAY))
    if opens and kind == _VEHICLE:
        kind, points = STRONG, points + STRONG - kind
    return Candidate(
        run[first].start,
        stop,
        _clean(text[run[first].start : stop]),
        noun.low.removesuffix("s"),
        _setting(prep, setting, kind),
        points
        + (0.9 if told >= 0 and (opens or (opening and kind >= STRONG and len(lead) < 90)) else 0.0)
        + (0.7 if goes else 0.0),
        kind,
        arrives=goes or prep in ("reached", "entered"),
        opens=opens,
    )


def _with_whole(ts: list[Token], n: int, stop: int) -> int:
    """Return the end of "kitchen of a chip shop": the place a room or yard belongs to stays with it."""
    if n + 2 < len(ts) and ts[n + 1].low == "of" and ts[n + 2].low in _DETERMINERS:
        run = _run(ts, n + 2)
        j = _head(run)
        if j >= 0 and _kind(run[j].text) >= GENERIC and j <= 2:
            return run[j].end
    return stop


def _clean(words: str) -> str:
    return " ".join(words.split())


def _setting(prep: str, setting: str, kind: float) -> str:
    if prep == "outside":
        return "EXT"
    return "EXT" if prep == "behind" and setting == "INT" and kind >= GENERIC else setting or "OTHER"


def _other(run: list[Token], people: frozenset[str], prep: str) -> tuple[int, int, str, float]:
    """Return (first, last, setting, kind) of a phrase whose head no table knows: a name on the map, or any thing."""
    capital = [n for n, t in enumerate(run) if t.text[:1].isupper()]
    low = run[-1].low.removesuffix("'s")
    if capital and capital[0] == 0 and prep in ("in", "at", "on", "off", "to", "into", "reached", "near", "outside"):
        last = max(n for n in capital if capital[: n + 1] == list(range(n + 1)))
        words = [t.low for t in run[: last + 1]]
        if last + 1 == len(run) and not any(w in _NEVER or w in people or w.endswith("'s") for w in words):
            return 0, last, "OTHER", NAMED
        return -1, -1, "", 0.0
    if prep not in _STANDS or low in _NEVER or low.removesuffix("s") in _NEVER or low in people or not low.isalpha():
        return -1, -1, "", 0.0
    if len(run) > 2 or low.endswith(("ing", "ed", "ness", "tion", "ence", "ment")) or len(low) < 4 or capital:
        return -1, -1, "", 0.0
    return len(run) - 1, len(run) - 1, "OTHER", UNKNOWN


def _weigh(clause: str, lead: str, prep: str) -> float:
    """Return what the words of a clause before a phrase say for and against somebody's being there now."""
    points = 0.0
    if _LIKE.search(clause):
        points -= 4.0
    if _PAST.search(clause) or (_PAST.search(lead) and not _CLAUSE.search(lead)):
        points -= 3.0
    if _UNREAL.search(clause):
        points -= 2.0
    if _RELATIVE.search(clause):
        points -= 1.0
    if prep != "behind" and _LOOKS.search(clause):
        points -= 2.5
    if points >= 0 and (_MOVES.search(clause) or _POSITION.search(clause)):
        points += 0.8
    return points


def _subjects(text: str, ts: list[Token], opening: bool) -> list[Candidate]:
    """Return the place that a sentence or one of its clauses describes: "The signal box smelt of paraffin"."""
    found: list[Candidate] = []
    for i, t in enumerate(ts):
        if t.low == "the":
            fixture = _fixture(_run(ts, i), opening)
            found += [fixture] if fixture else []
        fresh = i == 0 or ts[i - 1].text in ",;:—" or ts[i - 1].low in ("and", "but", "when", "where")
        if not fresh or (
            t.low not in ("the", "a", "an", "his", "her", "their", "our", "my")
            and not (i == 0 and t.text[:1].isupper())
        ):
            continue
        run = _run(ts, i)
        j = _head(run)
        if j < 0:
            continue
        kind = STRONG if _meaning(run, j) and not _known(run[j].text) else _kind(run[j].text)
        if kind < GENERIC or (run[j].low in _VEHICLES and t.low != "the"):
            continue
        n = ts.index(run[j]) + 1
        rest = ts[n : n + 8]
        verb = next((x for x in rest if x.low in _EXISTS), None)
        if not verb or any(x.text in ",;" for x in rest[: rest.index(verb)]):
            continue
        first, last = _named(run, j)
        stop = _with_whole(ts, n - 1, run[last].end)
        points = kind + (1.5 if i == 0 else 1.0) + (0.9 if opening and i < 30 else 0.0)
        if t.low in ("a", "an"):
            points -= 2.0
        if _meaning(run, j) == "EXT" and _seen_through_glass(text, t.start):
            points -= 3.0
        if any(x.low in ("not", "never") for x in rest):
            points -= 4.0
        if re.match(r"\s*(?:door|hatch|clock)\b", text[stop : stop + 8]):
            points -= 2.0
        found.append(
            Candidate(
                run[first].start,
                stop,
                _clean(text[run[first].start : stop]),
                run[j].low.removesuffix("s"),
                _meaning(run, j) or "OTHER",
                points,
                kind,
                opens=opening and i == 0,
            )
        )
    return found


def _seen_through_glass(text: str, at: int) -> bool:
    """Whether a window is named in the paragraph shortly before an offset."""
    return bool(_THROUGH_GLASS.search(text[max(0, at - 80) : at].rsplit("\n", 1)[-1]))


def _fixture(run: list[Token], opening: bool) -> Candidate | None:
    """Return the place whose telephone, door or clock a clause is about: "the bakery telephone rang"."""
    if len(run) < 2 or run[1].low not in _FIXTURES or _kind(run[0].text) < STRONG or not _known(run[0].text):
        return None
    t = run[0]
    points = STRONG - 0.5 + (0.9 if opening else 0.0)
    return Candidate(t.start, t.end, t.text, t.low, _known(t.text), points, STRONG)
