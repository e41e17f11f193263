"""The storyboard: the planned pictures in order, and the vocabulary director and camera share."""

from dataclasses import dataclass
from enum import StrEnum


class Size(StrEnum):
    """Shot sizes, by how much of a person fills the frame."""

    EWS = "EWS"  # the place; people are small or absent
    FS = "FS"  # the whole body
    MLS = "MLS"  # to the knee
    MS = "MS"  # to the waist
    MCU = "MCU"  # to the chest; the default for speech
    CU = "CU"  # to the neck
    BCU = "BCU"  # the face cut by the frame; the turn of the episode
    ECU = "ECU"  # a part, or an insert of a thing


class Staging(StrEnum):
    """How the people of a shot stand to one another and to the lens."""

    PLACE = "place"  # nobody, or somebody small
    SINGLE = "single"
    TWO = "two"  # two people in depth
    OTS = "ots"  # over the shoulder: subjects[0] is seen, subjects[1] is the back in front
    GROUP = "group"
    INSERT = "insert"  # one thing, large
    CARD = "card"  # words on a card: time, chapter, what cannot be drawn


class Move(StrEnum):
    """Camera moves."""

    STATIC = "static"
    PUSH = "push"
    PULL = "pull"
    PAN_LEFT = "pan-left"
    PAN_RIGHT = "pan-right"
    TILT_UP = "tilt-up"
    TILT_DOWN = "tilt-down"
    HANDHELD = "handheld"


FEELINGS = (
    "neutral", "joy", "amusement", "tenderness", "longing", "pride", "surprise", "fear", "dread", "sadness",
    "weeping", "smile-over-grief", "anger", "held-anger", "contempt", "disgust", "shame", "embarrassment",
    "relief", "resolve", "pain", "suspicion", "numb", "worry",
)  # fmt: skip

DOINGS = (
    "stand", "sit", "walk", "run", "turn-away", "kneel", "lie", "crouch", "bow",
    "eat", "drink", "cook", "write", "read", "phone", "carry", "give", "take", "embrace", "hold-hands",
    "point", "wave", "cry", "cover-face", "cross-arms", "hands-on-hips", "knock", "open-door", "close-door",
    "look-out", "look-up", "look-down", "nod", "shake-head", "sweep", "sew", "push-bicycle", "ride", "umbrella",
    "sleep", "pray", "sing", "clap", "work",
)  # fmt: skip

STAGES = (
    "courtyard", "kitchen", "living-room", "bedroom", "street", "alley", "village", "field", "market", "shop",
    "restaurant", "station", "train", "bus-stop", "car", "classroom", "hospital", "office", "factory",
    "river", "bridge", "sea", "mountain", "forest", "temple", "rooftop", "park", "snowfield", "grave",
    "theatre", "corridor", "interior", "exterior",
)  # fmt: skip

PROPS = (
    "letter", "book", "photo", "phone", "bowl", "cup", "teapot", "bicycle", "lantern", "lamp", "umbrella",
    "ticket", "money", "key", "door", "window", "clock", "watch", "suitcase", "bag", "basket", "box", "bottle",
    "knife", "scissors", "sewing-machine", "needle", "shoes", "coat", "scarf", "hat", "ring", "flower",
    "tree", "date-tree", "fruit", "bread", "dumplings", "noodles", "rice", "egg", "fish", "candle",
    "medicine", "bed", "chair", "table", "radio", "television", "camera", "pen", "paper", "newspaper",
    "drum", "violin", "piano", "erhu", "bird", "cat", "dog", "boat", "train", "bus", "car", "grave",
    "broom", "bucket", "stove", "pot", "blanket", "mirror", "map", "toy", "kite", "ball", "snow", "stone",
    "glove", "trousers", "dress", "shirt", "apron", "towel", "spectacles", "wallet", "comb", "medal", "badge",
    "schoolbag", "handbag", "cane", "crutch", "hammer", "axe", "hoe", "spade", "rope", "net", "fishing-rod", "ladder",
    "wheelchair", "cart", "sack", "coal", "brick", "thread", "wool", "bell", "motorcycle", "tractor",
    "lunchbox", "apple", "cake", "milk", "corn", "sweet-potato", "tofu", "seeds", "tea-leaves", "thermos",
    "washbasin", "toothbrush", "cigarette", "envelope", "red-envelope", "certificate", "blackboard", "coin",
    "guitar", "flute", "suona", "mahjong", "chess", "cards", "pipe", "incense", "firecracker",
)  # fmt: skip

TIMES = ("dawn", "morning", "noon", "day", "afternoon", "dusk", "evening", "night")
WEATHERS = ("clear", "cloud", "rain", "snow", "fog", "wind")
SEASONS = ("spring", "summer", "autumn", "winter")


@dataclass(frozen=True)
class Place:
    """Where a scene plays, as the camera needs it.

    `stage` is one of STAGES, `words` the author's own name for the place (its seed: the same words
    give the same place). `time`, `weather` and `season` are "" where the text gives none.
    """

    stage: str = "interior"
    words: str = ""
    inside: bool = True
    time: str = ""
    weather: str = ""
    season: str = ""


@dataclass(frozen=True)
class BoardScene:
    """One scene of the board."""

    number: int
    heading: str
    place: Place


@dataclass(frozen=True)
class Line:
    """One spoken line. `id` survives edits of other lines.

    `frames` is an estimate until the voice has spoken (`exact`). `manner` is the script's parenthetical.
    """

    id: str
    scene: int
    character: str
    text: str
    manner: str = ""
    feeling: str = "neutral"
    strength: float = 0.5
    voice_over: bool = False
    frames: int = 0
    exact: bool = False


@dataclass(frozen=True)
class Subject:
    """One person in a shot.

    `at` is the third of the frame: "left", "centre", "right". `facing` is where the body turns:
    "left", "right", "front", "back". `looks_at` is another subject's name, or "". `doing` is one of
    DOINGS, `holds` one of PROPS or "".
    """

    character: str
    at: str = "centre"
    facing: str = "front"
    looks_at: str = ""
    feeling: str = "neutral"
    strength: float = 0.5
    doing: str = "stand"
    holds: str = ""


@dataclass(frozen=True)
class Heard:
    """A line heard during a shot; `start` is its first frame counted from the shot's first.

    Negative when the line began in an earlier shot.
    """

    line: str
    start: int = 0


@dataclass(frozen=True)
class Shot:
    """One intended run of camera. `id` survives edits of other shots.

    `prop` and `text` are for inserts and cards, `tint` is the prop's colour where the text gives one ("#rrggbb",
    or ""); `action` holds the script's words the picture
    shows; `reason` says why the director cut here. `entrance` is the transition into the shot:
    "cut", "dissolve" or "dip".
    """

    id: str
    scene: int
    size: Size
    staging: Staging
    frames: int
    angle: str = "eye"
    move: Move = Move.STATIC
    subjects: tuple[Subject, ...] = ()
    heard: tuple[Heard, ...] = ()
    prop: str = ""
    text: str = ""
    tint: str = ""
    action: str = ""
    reason: str = ""
    entrance: str = "cut"


@dataclass(frozen=True)
class Storyboard:
    """The board of one episode. Frames are counted at `rate` frames a second."""

    episode: int
    title: str
    language: str
    rate: int = 24
    scenes: tuple[BoardScene, ...] = ()
    lines: tuple[Line, ...] = ()
    shots: tuple[Shot, ...] = ()
    schema: str = "Board.1"

    @property
    def frames(self) -> int:
        """The length of the episode in frames."""
        return sum(s.frames for s in self.shots)

    def line(self, id: str) -> Line:
        """Return the line of that id; KeyError if there is none."""
        for x in self.lines:
            if x.id == id:
                return x
        raise KeyError(id)

    def scene(self, number: int) -> BoardScene:
        """Return the scene of that number; KeyError if there is none."""
        for s in self.scenes:
            if s.number == number:
                return s
        raise KeyError(number)
