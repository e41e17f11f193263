"""The cast: who is in the series, what they look like and how they sound."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Look:
    """What a figure looks like; the same in every shot of the series.

    Colours are "#rrggbb". Named choices (`face`, `hair`, `clothes`, `features`) come from the lists
    below; `seed` varies what no field names.
    """

    sex: str = "female"
    age: int = 30
    build: str = "medium"
    face: str = "oval"
    skin: str = "#e3ac82"
    hair: str = "crop"
    hair_color: str = "#2b2326"
    clothes: str = "jacket"
    color: str = "#3c5a63"
    accent: str = "#e9dfca"
    features: tuple[str, ...] = ()
    seed: int = 1


BUILDS = ("slim", "medium", "broad")
FACES = ("oval", "round", "square", "long", "heart", "diamond")
HAIRS = (
    "crop", "parted", "curly", "receding", "bald", "buzz", "bowl",  # short
    "bob", "bun", "topknot", "ponytail", "braid", "twin-braids", "long", "long-wavy",  # long
)  # fmt: skip
CLOTHES = (
    "jacket", "frog", "shirt", "sweater", "coat", "padded", "suit", "dress", "qipao", "tee",
    "uniform", "apron", "overalls", "school", "scrubs", "hanfu",
)  # fmt: skip
FEATURES = ("glasses", "moustache", "beard", "stubble", "scarf", "headscarf", "cap", "hat", "earrings",
            "freckles", "mole", "scar")  # fmt: skip


@dataclass(frozen=True)
class VoiceChoice:
    """How a character sounds: weighted voices of the hired vendor, pace and pitch.

    `speed` is relative (1 = as the voice speaks), `pitch` in semitones.
    """

    blend: dict[str, float] = field(default_factory=dict)
    speed: float = 1.0
    pitch: float = 0.0


@dataclass(frozen=True)
class Character:
    """One member of the cast; `name` is the cue used in the script."""

    name: str
    look: Look
    voice: VoiceChoice
    aliases: tuple[str, ...] = ()
    on_screen: bool = True


@dataclass(frozen=True)
class Cast:
    """Everyone in the series, narrator included."""

    characters: tuple[Character, ...] = ()

    def find(self, name: str) -> Character | None:
        """Return the character of that name or alias, or None."""
        for c in self.characters:
            if c.name == name:
                return c
        for c in self.characters:
            if name in c.aliases:
                return c
        return None
