"""What a reader of Chinese knows about words: who speaks, who is kin to whom, how names and verbs begin."""

import re
import tomllib
from importlib.resources import files

_WORDS = tomllib.loads(files("duanju.writing").joinpath("chinese.toml").read_text(encoding="utf-8"))


def _longest_first(name: str) -> tuple[str, ...]:
    return tuple(sorted(set(_WORDS[name].split()), key=lambda w: (-len(w), w)))


def _any_of(name: str) -> str:
    return "|".join(map(re.escape, _longest_first(name)))


SAY, LOUDNESS, THINK, WRITE = map(_longest_first, ("say", "loudness", "think", "write"))
ADVERBS = re.compile(f"(?:{_any_of('adverbs')})")
"""Words that may follow a subject and come before its verb, prepositions with them."""
VERBS = re.compile(f"(?:{_any_of('verbs')})")
SURNAMES = frozenset(_WORDS["surnames"].split())
WEAK_SURNAMES = frozenset(_WORDS["weak_surnames"].split())
"""Surnames that are everyday words too."""
DOUBLE_SURNAMES = frozenset(_WORDS["double_surnames"].split())
FEMALE_SIGNS, MALE_SIGNS = frozenset(_WORDS["female_signs"].split()), frozenset(_WORDS["male_signs"].split())
"""Last characters of given names that tell a sex."""
GIVEN_FIRST, GIVEN_LAST = frozenset(_WORDS["given_first"].split()), frozenset(_WORDS["given_last"].split())
"""First and last characters of plain given names: 秀英, 建国."""
NOT_NAMES = frozenset(_WORDS["not_names"].split())
GENERIC = frozenset(_WORDS["generic"].split())
"""Nouns that often point back at somebody already named."""
TITLES: dict[str, tuple[str, int | None]] = {w: (s, a or None) for w, (s, a) in _WORDS["titles"].items()}
"""Title after a name -> (sex, usual age in years or None)."""
KIN_WORDS: dict[str, tuple[str, str, int | None]] = {
    word: (relation, sex, age or None)
    for relation, (words, sex, age) in _WORDS["kin"].items()
    for word in words.split()
}
"""Kin word -> (relation, sex, usual age in years or None)."""
SAME_KIN = frozenset(_WORDS["same_kin"].split())
"""Relations of which one household has one: every word for them means the same person."""
ROLES: dict[str, tuple[str, int | None]] = {w: (s, a or None) for w, (s, a) in _WORDS["roles"].items()}
"""Noun for a person -> (sex, usual age in years or None)."""
_ROLE_END = re.compile(f"(?:{'|'.join(sorted(map(re.escape, ROLES), key=lambda w: (-len(w), w)))})$")
_OLD, _YOUNG = 65, 23


def role(noun: str) -> tuple[str, int | None] | None:
    """Return (sex, usual age) of a noun for a person, by the longest word for people it ends with: 女学生, 老船长."""
    found = _ROLE_END.search(noun)
    if not found:
        return None
    sex, age = ROLES[found.group()]
    before = noun[: found.start()]
    sex = "female" if before.endswith("女") else "male" if before.endswith("男") else sex
    if before.endswith(("年老", "老")):
        age = max(age or 0, _OLD)
    if before.endswith(("年轻", "年轻的", "小")) and (age or 40) > _YOUNG:
        age = _YOUNG
    return sex, age


TITLES |= {w: row for w, row in ROLES.items() if len(w) > 1 and w not in TITLES}
TITLE = re.compile("|".join(sorted(TITLES, key=lambda t: -len(t))))
PLACES = dict.fromkeys(_longest_first("places_inside"), "INT") | dict.fromkeys(_longest_first("places_outside"), "EXT")
"""Noun for a place -> INT or EXT."""
PRONOUNS = {"他": "male", "她": "female", "它": "", "我": "self", "咱": "self", "俺": "self", "你": "", "您": ""}
TRANSLITERATED = re.compile(f"[{_WORDS['transliteration']}]{{3,6}}")
"""A run of the characters that write names of other languages by their sound."""
COVERBS = "对向跟和给同朝冲问叫让把被替为用从在往离按据将拿到由随与"
NOT_SPEECH = re.compile(
    r"小说|听说|据说|说不定|传说|说服|说法|说明书|话说|胡说|叫做|叫作|问题|学问|请问|知道|味道|街道|道理|难道|一道|道路|道歉|"
    r"应该|回应|反应|适应|叫醒|顾问|人道|轨道|通道|过道|频道|管道|赛道|要求|需求|追求|求救|打的|应付|应当|讲究|言语|语言|叫好|好笑|"
    r"没有说|不说|没说|没再说|没吭|不再说|没问|没有问|没答|没有回答|没回答|不答|没应|没有应|没叫|没讲"
)
GROUP = re.compile(
    r"(?:我们|他们|她们|咱们|大家|众人|所有人|人们|大伙儿?|孩子们|同学们|[两三四五几]个?人|[^，。]{0,4}异口同声)"
)
SOMEBODY = re.compile(r"(?:有人|有个人|某人|谁|一个声音|有个声音|不知谁|那人|来人|那个人)")
LEAD_IN = re.compile(
    r"(?:但是?|可是?|然而|不过|然后|于是|接着|随后|随即|紧接着|忽然|突然|这时候?|此时|那时候?|后来|终于|只见|只听见?|听见|听到|"
    r"就在这时|这一次|这次|这下|这回|半晌|好?半天才?|良久|许久|片刻后?|过了一会儿?|过了好?半天|过了很久|好半天|好一会儿?|一会儿|第二天|"
    r"旁边|门外|身后|背后|里屋|屋里|对面|隔壁|最后|果然|原来|结果|没想到|话音[刚未]落|说着|说完|说罢|听完|听罢|闻言|"
    r"只有|连|那|而|却|当|等)(?=[^，。的])"
)
