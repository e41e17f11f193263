"""Reads where and when a scene plays, from its heading and the words of its action."""

import re

from duanju.directing.grounds import HOURS, OUTSIDE, PLACES, SIGNS, SKIES, YEAR
from duanju.directing.lexicon import unquoted
from duanju.directing.pictures import Names
from duanju.drama.board import BoardScene, Place
from duanju.drama.script import Element, Kind, Scene, Script

_WHOLE = re.compile(r"\s+(?:OF|IN|AT|OVER|BY|NEAR|ON|BEHIND|UNDER)\s+|[,，/(（]", re.I)
_AT_DOOR = re.compile(r"(?:门口|门外|門口|門外|外面|外头|外)$")
_ENDINGS = (
    ("shop", re.compile(r"(?:[店铺鋪庄莊行]|[\w'-]*(?:shop|store|mart))$", re.I)),
    ("restaurant", re.compile(r"(?:馆|館|酒楼|茶楼)$")),
    ("factory", re.compile(r"(?:[厂廠棚库庫坊]|works|mill)$", re.I)),
    ("theatre", re.compile(r"(?:[戏戲].{0,3}|剧场)$")),
    ("field", re.compile(r"(?:[田垄园園]|[菜瓜麦草豆荒]地|[\w'-]*fields?)$", re.I)),
    ("mountain", re.compile(r"[山岭嶺崖坡峰]$")),
    ("river", re.compile(r"[江河湖溪塘渠井]$")),
    ("street", re.compile(r"(?:[街路]|[\w'-]*road)$", re.I)),
    ("village", re.compile(r"[村镇鎮寨]$")),
    ("courtyard", re.compile(r"(?:院|[\w'-]*yard)$", re.I)),
    ("classroom", re.compile(r"[校学學班]$")),
    ("office", re.compile(r"(?:[室处處所局部]|[\w'-]*office)$", re.I)),
    ("interior", re.compile(r"(?:[屋房间間厅廳]|[\w'-]*(?:room|house))$", re.I)),
)
"""Stages by how a noun ends that no table has whole."""
_NOWHERE = ("", "SOMEWHERE", "某处")
_FURNITURE = re.compile(
    r"\b(?:bench|stairs|staircase|landing|floor|bed|table|stool|steps?|line|doorway|doorstep|gate)$|"
    r"(?:窗边|窗台|桌边|圆桌|椅子|炉边|床边|折叠床)$",
    re.I,
)
"""Headings that name a part of a place, or a thing in it."""
_EITHER = frozenset(("station", "temple", "factory", "theatre", "market", "bus-stop", "bridge"))
"""Stages that are drawn with a roof over them or without."""
_GENERAL = frozenset(("interior", "exterior", "corridor"))
_OUTSIDE_OF = {
    "kitchen": "courtyard", "living-room": "courtyard", "bedroom": "courtyard", "interior": "exterior",
    "train": "station", "corridor": "exterior",
}  # fmt: skip
"""What lies before the door of an indoor stage; a street for the others."""
_LIKENED = re.compile(r"\b(?:like|as if|as though)\b[^,;.\n]*|[好就]?像[^，。\n]*|仿佛[^，。\n]*", re.I)
_ANY_VEHICLE = re.compile(r"车[里内上厢]?|[車车][裡里上]|vehicle|on board|inside", re.I)
_BUS = re.compile(r"班车|班車|客车|客車|公交车|公交車|公共汽车|大巴|中巴|小巴|巴士|\b(?:bus|coach|minibus)\b", re.I)
_ICE = re.compile(r"\b(?:ice|frozen|froze)\b|冰", re.I)


def told(scene: Scene) -> str:
    """Return what the scene tells apart from speech: action and narration, quotations blanked out."""
    shown = (e for e in scene.elements if e.type is Kind.ACTION or (e.type is Kind.DIALOGUE and _narrates(e)))
    return "\n".join(unquoted(e.text) for e in shown)


def _narrates(e: Element) -> bool:
    """Whether a line is told over the pictures, not said by somebody out of sight."""
    return e.voice_over and not e.extension.upper().replace(".", "").strip().startswith("OS")


def _named(place: str) -> str:
    """Return the stage the words of a heading name: their head noun decides, then any word, then its ending."""
    head = next((p for p in _WHOLE.split(place) if p and p.strip()), "").strip()
    door = _AT_DOOR.sub("", head)
    for words in (head, door, place):
        hits = PLACES.find(words)
        last = [h for h in hits if h.end == len(words) and h.key not in _GENERAL]
        if last:
            return last[-1].key
        found = PLACES.longest(words)
        if found and (found not in _GENERAL or words == place):
            return found
    return next((stage for stage, ending in _ENDINGS if ending.search(door)), "")


def _stage(scene: Scene, words: str) -> str:
    """Return the stage: the heading decides, and where it names none, the first place the action names.

    A stage in the open never stands under an INT. heading, nor a room under EXT.: what the action names must fit,
    and before a door lies the yard or the street.
    """
    setting = scene.setting.upper()
    place = scene.place or scene.heading
    stage = "" if place in _NOWHERE else _named(place)
    if not stage or _FURNITURE.search(place):
        stage = _guessed(setting, f"{place}\n{words}", stage)
    if setting.startswith("INT") and not _fits(setting, stage):
        return next((h.key for h in PLACES.find(place) if _fits(setting, h.key)), "interior")
    if setting.startswith("EXT") and not _fits(setting, stage):
        return _OUTSIDE_OF.get(stage, "street")
    return stage


def _guessed(setting: str, words: str, stage: str) -> str:
    """Return the stage most of whose people and things the action names, `stage` where they are few."""
    votes: dict[str, float] = {}
    seen: set[str] = set()
    for hit in SIGNS.find(_unlikened(words)):
        word = hit.word.lower().removesuffix("s")
        if _fits(setting, hit.key):
            votes[hit.key] = votes.get(hit.key, 0.0) + (0.4 if word in seen else 1.0)
        seen.add(word)
    for n, key in enumerate(h.key for h in PLACES.find(_unlikened(words)) if _fits(setting, h.key)):
        votes[key] = votes.get(key, 0.0) + (0.2 if n else 0.7)
    best = max(votes, key=lambda k: votes[k], default="")
    return stage if stage and votes.get(best, 0.0) < 1.5 else best


def _unlikened(words: str) -> str:
    """Return the text without what is only likened: "like a boy in school"."""
    return _LIKENED.sub(lambda m: " " * len(m.group()), words)


def _fits(setting: str, stage: str) -> bool:
    """Whether a stage may stand under a heading's INT or EXT."""
    if not stage or stage in _EITHER:
        return True
    if setting.startswith("INT"):
        return stage not in OUTSIDE
    return stage in OUTSIDE if setting.startswith("EXT") else True


def _inside(scene: Scene, stage: str) -> bool:
    setting = scene.setting.upper()
    if setting.startswith("INT"):
        return True
    return False if setting.startswith("EXT") else stage not in OUTSIDE


def _time(scene: Scene, words: str) -> str:
    """Return the hour: the heading's exact word first; a bare "day" gives way to an exact word of the text."""
    said = HOURS.longest(scene.time) or (HOURS.longest(scene.heading) if not scene.time else "")
    found = HOURS.first(words)
    exact = found and said == "day" and found in ("dawn", "morning", "noon", "afternoon", "dusk")
    return found if exact or not said else said


def _vehicle(place: str, stage: str, script: Script) -> str:
    """Return a place's words, with the kind of bus the script speaks of where they only say that it is a vehicle."""
    if stage != "car" or not _ANY_VEHICLE.fullmatch(place):
        return place
    texts = (*script.title.values(), *(e.text for s in script.scenes for e in s.elements))
    bus = next((m.group() for t in texts if (m := _BUS.search(t))), "")
    return f"{place} {bus}".strip()


def places(script: Script, names: Names) -> tuple[BoardScene, ...]:
    """Return every scene with its place as a camera needs it.

    What a scene leaves open it takes from the scene before: the season always, the weather while the
    time of day has not changed. A lake in winter is ice.
    """
    out: list[BoardScene] = []
    for scene in script.scenes:
        words = names.blank(told(scene))
        stage = _stage(scene, words)
        if not stage and out and scene.setting.upper() not in ("INT", "EXT"):
            stage = out[-1].place.stage
        inside = _inside(scene, stage)
        time = _time(scene, words)
        weather = SKIES.first(f"{scene.heading}\n{words}")
        season = YEAR.first(f"{scene.heading}\n{words}")
        if out:
            last = out[-1].place
            season = season or last.season
            time = time or last.time
            weather = weather or (last.weather if time == last.time else "")
        season = season or ("winter" if weather == "snow" else "")
        if stage == "river" and season == "winter" and _ICE.search(words):
            stage = "snowfield"
        place = Place(
            stage=stage or ("interior" if inside else "exterior"),
            words=_vehicle((scene.place or scene.heading).strip(), stage, script),
            inside=inside,
            time=time,
            weather=weather,
            season=season,
        )
        out.append(BoardScene(scene.number, scene.heading, place))
    return tuple(out)
