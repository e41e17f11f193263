"""Where and when scenes play: annotated stories of different manners, and the single rules one by one."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from duanju import story, writing
from duanju.drama.script import Scene, Story
from duanju.writing import chinese_words, english_words, lines, scenes
from duanju.writing.scenes import Setting

STORIES = Path(__file__).parent / "stories"
NOWHERE = ("", "SOMEWHERE", "某处")


@dataclass(frozen=True)
class Gold:
    """One annotated scene: first paragraph from 1, acceptable places, INT, EXT or ?, acceptable hours ("-": none)."""

    paragraph: int
    places: tuple[str, ...]
    setting: str
    hours: tuple[str, ...]


@dataclass
class Score:
    """How many scenes are right in what."""

    scenes: int = 0
    place: int = 0
    setting: int = 0
    hour: int = 0
    invented: int = 0
    hits: int = 0
    false: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The F1 of the boundaries between scenes."""
        return 2 * self.hits / max(1, 2 * self.hits + self.false + self.missed)

    def share(self, what: str) -> float:
        """Return the share of scenes that are right in place, setting or hour."""
        return float(getattr(self, what)) / self.scenes


def annotated(language: str) -> list[tuple[Story, list[Gold]]]:
    """Return the stories of a language whose places are annotated."""
    rows = []
    for file in sorted(STORIES.glob("*.places")):
        if file.with_suffix(".txt").exists():
            told = story.read(file.with_suffix(".txt"))
            cells = [row.split("\t") for row in file.read_text(encoding="utf-8").splitlines() if row]
            gold = [Gold(int(c[0]), tuple(c[1].split("|")), c[2], tuple(c[3].split("|"))) for c in cells]
            rows += [(told, gold)] if told.language == language else []
    return rows


def names(place: str, allowed: tuple[str, ...]) -> bool:
    """Whether a place is short and holds one of the words allowed; "-" allows none."""
    if place in NOWHERE:
        return "-" in allowed
    if len(place.split()) > 6 or (re.search(r"[\u3400-\u9fff]", place) and len(place) > 9):
        return False
    whole = (rf"\b{re.escape(a)}\b" if a.isascii() else re.escape(a) for a in allowed if a != "-")
    return any(re.search(w, place, re.IGNORECASE) for w in whole)


def tells(hour: str, allowed: tuple[str, ...]) -> bool:
    """Whether an hour is one of those allowed, or part of one."""
    if not hour:
        return "-" in allowed
    return any(a != "-" and (a.lower() in hour.lower() or hour.lower() in a.lower()) for a in allowed)


def weigh(found: list[Setting], gold: list[Gold], score: Score, name: str) -> None:
    """Count what is right in one story; an hour may be carried over from the scene before."""
    starts = [m.paragraph + 1 for m in found]
    begins = [g.paragraph for g in gold]
    hits = sum(any(abs(a - b) <= 1 for b in starts[1:]) for a in begins[1:])
    score.hits, score.missed = score.hits + hits, score.missed + len(gold) - 1 - hits
    score.false += sum(not any(abs(a - b) <= 1 for a in begins[1:]) for b in starts[1:])
    before: tuple[str, ...] = ()
    for g in gold:
        mark = found[max(k for k, b in enumerate(starts) if b <= g.paragraph + 1 or k == 0)]
        right = (names(mark.place, g.places), g.setting in ("?", mark.setting), tells(mark.time, g.hours + before))
        score.scenes += 1
        score.place, score.setting, score.hour = (
            score.place + right[0], score.setting + right[1], score.hour + right[2],
        )  # fmt: skip
        score.invented += bool(mark.time) and not right[2]
        score.wrong += [] if all(right) else [f"{name} {g.paragraph}: {mark}"]
        before = tuple(h for h in g.hours if h != "-") or before


def measured(language: str) -> Score:
    """Return the score of the program on the annotated stories of a language."""
    score = Score()
    for told, gold in annotated(language):
        weigh(scenes.settings(lines.read(told)), gold, score, told.name)
    return score


def nearest_noun(told: Story) -> Setting:
    """Return what the first place word and the first word for an hour of a text would give."""
    table = chinese_words.PLACES if told.language == "zh" else english_words.PLACES
    ordered = sorted(table, key=lambda w: (-len(w), w))
    edge = r"\b" if told.language == "en" else ""
    place = re.search(edge + "(" + "|".join(map(re.escape, ordered)) + ")" + edge, told.text)
    hour = re.search(
        r"(?i)\b(?:morning|afternoon|evening|night|noon|midnight|dawn|dusk)\b|早上|清晨|上午|中午|下午|傍晚|晚上|夜",
        told.text,
    )
    where = (table[place[1]], place[1]) if place else ("OTHER", "")
    return Setting(0, *where, hour[0] if hour else "")


def baseline(language: str) -> Score:
    """Return the score of the nearest noun on the annotated stories of a language."""
    score = Score()
    for told, gold in annotated(language):
        weigh([nearest_noun(told)], gold, score, told.name)
    return score


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_places_and_hours_of_the_annotated_stories_are_read_right(language: str) -> None:
    """In each language nine of ten scenes have their place, INT or EXT and hour, and hours are hardly ever invented."""
    score, plain = measured(language), baseline(language)

    print(f"\n{language}: {score.scenes} scenes       place  INT/EXT  hour   invented  boundaries F1")
    for what, s in (("read", score), ("nearest noun", plain)):
        row = "  ".join(f"{s.share(w):6.0%}" for w in ("place", "setting", "hour"))
        print(f"{what:>20} {row}  {s.invented:8}  {s.f1:13.2f}")
    assert score.share("place") >= 0.92, score.wrong
    assert score.share("setting") >= 0.88, score.wrong
    assert score.share("hour") >= 0.95, score.wrong
    assert score.invented <= 0.03 * score.scenes, score.wrong
    assert score.share("place") > plain.share("place") + 0.2


def test_scenes_begin_where_the_annotated_stories_change_place_or_time() -> None:
    """Over both languages the boundaries between scenes reach an F1 of 0.7."""
    both = Score()
    for language in ("en", "zh"):
        for told, gold in annotated(language):
            weigh(scenes.settings(lines.read(told)), gold, both, told.name)

    assert both.f1 >= 0.7, both.wrong


def first(text: str, language: str = "") -> Scene:
    """Return the first scene of a story."""
    language = language or ("zh" if re.search(r"[\u3400-\u9fff]", text) else "en")
    return writing.adapt(Story("a.txt", text, language)).script.scenes[0]


def headings(text: str) -> list[str]:
    """Return the headings of a story."""
    language = "zh" if re.search(r"[\u3400-\u9fff]", text) else "en"
    return [s.heading for s in writing.adapt(Story("a.txt", text, language)).script.scenes]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        # a noun before another noun only says what kind that one is
        ("My father bought an auger at a garage sale. So we went out on the lake, he and I.", "EXT. LAKE"),
        # what is described at the opening
        ("The signal box smelt of paraffin. Joan wrote the time in the register.", "INT. SIGNAL BOX"),
        # what was before is no place of the scene
        ("He had worked in a bank for years. Now he stood in the bakery and could not find the change.", "INT. BAKERY"),
        # what happens again and again neither
        ("Every Sunday he took me to the harbour. That day we stopped at the church instead.", "INT. CHURCH"),
        # a likeness is no place
        ("Lachlan put up his hand like a boy in school. He sat down in the orchard.", "EXT. ORCHARD"),
        # what is seen through a window
        ("Hamish pressed his nose to the window. The sea was grey. Ann was in the ferry office.", "INT. FERRY OFFICE"),
        # what somebody leaves
        ("He came out of the office and stopped in the yard.", "EXT. YARD"),
        # plain modifiers fall, telling ones stay
        ("They met in the old rehearsal room, and nobody spoke.", "INT. REHEARSAL ROOM"),
        # behind a building is in the open
        ("Ann was digging behind the church.", "EXT. CHURCH"),
        # the surroundings of a place do not outweigh it
        ("Nia had the night shift at the laundromat on Roosevelt Avenue.", "INT. LAUNDROMAT"),
        ("“It's an allotment,” said Harold. He leaned on his spade.", "EXT. ALLOTMENT"),
    ],
)  # fmt: skip
def test_english_places(text: str, heading: str) -> None:
    """The place of a scene is where its people are now."""
    assert first(text).heading == heading


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (
            "老耿的蜂箱是夜里卸下车的，沿着青海湖边的油菜地排成两行。天亮的时候，秋菊在帐篷门口烧开了一壶水。",
            "EXT. 油菜地 - 天亮",
        ),
        ("昨天在茶馆里听来的话，他一夜没睡着。他蹲在村委会的台阶上等支书。", "EXT. 村委会的台阶"),
        ("硬座车厢挤得站不下脚，大姐摸出一个鸡蛋。", "INT. 硬座车厢"),
        ("民國四十八年，臺南西門路的布莊裡，電風扇轉得有氣無力。", "INT. 布莊"),
        ("爸从卫生间出来，在走廊里停了下来。", "INT. 走廊"),
        ("一辆面包车停在路边，保安老岳站在实验小学门口。", "EXT. 实验小学门口"),
        ("动物园的饲料房里堆满了白菜。", "INT. 饲料房"),
        ("周满堂坐在后台的镜子前。", "INT. 后台"),
        ("屋子像个火车站。他坐在厨房里剥蒜。", "INT. 厨房"),
        ("女孩跳上船。渡口只剩下一条船还敢开。", "EXT. 渡口"),
    ],
)  # fmt: skip
def test_chinese_places(text: str, heading: str) -> None:
    """The place of a scene is where its people are now."""
    assert first(text).heading == heading


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("By noon the tuner had taken the front off the piano in the parlour.", "NOON"),
        ("At two in the morning the old man in the ward began to sing.", "TWO IN THE MORNING"),
        ("Every morning she swept the shop.", ""),
        ("He had come to the farm on the night bus.", ""),
        ("He had arrived one evening years ago. The farm was quiet.", ""),
        ("The night nurse stood in the ward.", ""),
        ("“Good morning,” said the porter in the hall.", ""),
        ("I got to the pawnshop at five to six.", "FIVE TO SIX"),
        ("三姨打来电话的那天晚上，我正在公司加班。", "晚上"),
        ("她每天晚上都来便利店买一个茶叶蛋。", ""),
        ("蜂箱是夜里卸下车的。", ""),
        ("他昨天晚上摔了一跤，坐在诊所里。", ""),
        ("早上六点半，米粉店刚开门。", "早上"),
        ("“明天早上来。”他在厨房里说。", ""),
        ("祠堂里的灯亮了一夜。", ""),
    ],
)  # fmt: skip
def test_hours_are_those_of_the_scene(text: str, time: str) -> None:
    """An hour is given by the narration of the scene's own present: no habit, no past, no speech, no night bus."""
    assert first(text).time == time


def test_a_place_that_is_only_mentioned_changes_no_scene() -> None:
    """Speaking of a place or looking at it is no move."""
    text = "In the kitchen Nell sat.\n\n“Sit,” said Nell.\n\nTom looked across at the church.\n\n“No,” said Tom."

    assert headings(text) == ["INT. KITCHEN"]


def test_somebody_who_comes_brings_no_new_scene() -> None:
    """A newcomer enters the place of the scene."""
    text = "Ann stood in the yard.\n\n“Go,” said Ann.\n\nA stranger marched into the farmyard.\n\n“Why?” he asked."

    assert len(headings(text)) == 1


def test_a_paragraph_that_opens_elsewhere_begins_a_scene() -> None:
    """An opening with another place is a new scene; the same place fallen silent is not."""
    text = "Bernard sat in the waiting room.\n\n“Breathe,” said Tess.\n\nIn the car Bernard sat.\n\n“Left,” she said."
    still = "教室里只剩下三个人。\n\n“谁写的？”他问。\n\n教室里安静下来。\n\n“我。”陈默说。"

    assert headings(text) == ["INT. WAITING ROOM", "INT. CAR"]
    assert headings(still) == ["INT. 教室"]


def test_the_hour_is_carried_into_the_next_place() -> None:
    """A scene that gives no hour plays at the hour of the scene before it."""
    text = "At noon Al sat in the waiting room.\n\n“Go,” said Tess.\n\nShe walked into the church.\n\n“Hm,” she said."

    assert [h.split(" - ")[-1] for h in headings(text)] == ["NOON", "NOON"]
