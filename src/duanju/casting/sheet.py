"""Writes and reads cast.toml, the sheet on which a person changes how the cast looks and sounds."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from duanju.crew import BadInput
from duanju.drama.cast import BUILDS, CLOTHES, FACES, FEATURES, HAIRS, Cast, Character, Look, VoiceChoice

_SEXES = ("female", "male")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_HEADER = f"""\
The cast. Change anything and make again: the pictures and voices follow.
 name         the cue in the script;  aliases: other names for the same person
 on_screen    false for somebody who is only heard
 sex          {", ".join(_SEXES)}
 age          1 to 110
 build        {", ".join(BUILDS)}
 face         {", ".join(FACES)}
 hair         {", ".join(HAIRS)}
 clothes      {", ".join(CLOTHES)}
 features     any of {", ".join(FEATURES)}
 skin, hair_color, color, accent   colours as "#rrggbb"
 seed         another number, another person with the same traits
 voice        voices of the hired vendor and their shares, {{ name = share, ... }}
 speed        0.5 to 2 (1 is as the voice speaks);  pitch: -12 to 12 semitones"""


def write(cast: Cast) -> str:
    """Return the text of cast.toml for a cast."""
    doc = tomlkit.document()
    for row in _HEADER.splitlines():
        doc.add(tomlkit.comment(row.rstrip()))
    tables = tomlkit.aot()
    for c in cast.characters:
        tables.append(_table(c))
    if cast.characters:
        doc.add(tomlkit.nl())
        doc.add("character", tables)
    return tomlkit.dumps(doc)


def _table(c: Character) -> Table:
    t = tomlkit.table()
    t.add("name", c.name)
    t.add("aliases", list(c.aliases))
    t.add("on_screen", c.on_screen)
    for key in ("sex", "age", "build", "face", "skin", "hair", "hair_color", "clothes", "color", "accent"):
        t.add(key, getattr(c.look, key))
    t.add("features", list(c.look.features))
    t.add("seed", c.look.seed)
    blend = tomlkit.inline_table()
    blend.update(c.voice.blend)
    t.add("voice", blend)
    t.add("speed", float(c.voice.speed))
    t.add("pitch", float(c.voice.pitch))
    t.add(tomlkit.nl())
    return t


@dataclass(frozen=True)
class _Place:
    """Where in the file a value stands, for messages."""

    text: str
    file: str

    def line(self, nth: int, key: str) -> int:
        """Return the line (from 1) of `key` in the nth character's table, or of the table itself."""
        rows = self.text.splitlines()
        heads = [i for i, row in enumerate(rows) if re.match(r"\s*\[\[\s*[\"']?character[\"']?\s*\]\]", row)]
        if nth >= len(heads):
            return 1
        end = heads[nth + 1] if nth + 1 < len(heads) else len(rows)
        for i in range(heads[nth], end):
            if key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", rows[i]):
                return i + 1
        return heads[nth] + 1

    def wrong(self, nth: int, key: str, message: str) -> BadInput:
        """Return the error for a value."""
        return BadInput(f"{key}: {message}", self.file, self.line(nth, key))


Check = Callable[[Any], str]
"""Looks at a value and says what is wrong with it, "" if nothing."""


def _text(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "write a name in quotes"


def _truth(value: Any) -> str:
    return "" if isinstance(value, bool) else "write true or false"


def _names(value: Any) -> str:
    return "" if isinstance(value, list) and all(isinstance(v, str) for v in value) else 'write a list, ["...", "..."]'


def _one_of(choices: tuple[str, ...]) -> Check:
    def check(value: Any) -> str:
        return "" if value in choices else f"{value!r} is not one of: {', '.join(choices)}"

    return check


def _some_of(choices: tuple[str, ...]) -> Check:
    def check(value: Any) -> str:
        if _names(value):
            return _names(value)
        odd = [v for v in value if v not in choices]
        return f"{odd[0]!r} is not one of: {', '.join(choices)}" if odd else ""

    return check


def _between(low: float, high: float, whole: bool = False) -> Check:
    kinds = "a whole number" if whole else "a number"

    def check(value: Any) -> str:
        good = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
        return "" if good and low <= value <= high else f"write {kinds} from {low:g} to {high:g}"

    return check


def _color(value: Any) -> str:
    return "" if isinstance(value, str) and _COLOR.match(value) else 'write a colour as "#rrggbb", like "#3c5a63"'


def _shares(value: Any) -> str:
    if not isinstance(value, dict):
        return "write { name = share, ... }"
    good = all(isinstance(v, int | float) and not isinstance(v, bool) and 0 < v < math.inf for v in value.values())
    return "" if good else "every share is a number above 0"


_CHECKS: dict[str, Check] = {
    "name": _text,
    "aliases": _names,
    "on_screen": _truth,
    "sex": _one_of(_SEXES),
    "age": _between(1, 110, whole=True),
    "build": _one_of(BUILDS),
    "face": _one_of(FACES),
    "skin": _color,
    "hair": _one_of(HAIRS),
    "hair_color": _color,
    "clothes": _one_of(CLOTHES),
    "color": _color,
    "accent": _color,
    "features": _some_of(FEATURES),
    "seed": _between(0, 2**53, whole=True),
    "voice": _shares,
    "speed": _between(0.5, 2),
    "pitch": _between(-12, 12),
}


def read(text: str, file: str = "cast.toml") -> Cast:
    """Read the cast from the text of cast.toml.

    Whatever a character's table leaves out takes its ordinary value. Raises BadInput, naming the line and
    what is allowed there, for anything that cannot be used.
    """
    tables = _tables(text, file)
    place = _Place(text, file)
    out: list[Character] = []
    for nth, raw in enumerate(tables):
        _check(raw, nth, place)
        c = _character(raw)
        if any(c.name == other.name for other in out):
            raise place.wrong(nth, "name", f"{c.name!r} is in the cast twice: keep one of the two")
        out.append(c)
    return Cast(tuple(out))


def _tables(text: str, file: str) -> list[dict[str, Any]]:
    try:
        doc = tomlkit.parse(text).unwrap()
    except TOMLKitError as e:
        line = getattr(e, "line", 0) or 0
        raise BadInput(f"this is not TOML: {e}. Mend the line, or delete the file to cast anew", file, line) from e
    odd = [k for k in doc if k != "character"]
    if odd:
        row = next((i for i, r in enumerate(text.splitlines(), 1) if odd[0] in r), 1)
        raise BadInput(f"{odd[0]!r} is not known here: the file holds [[character]] tables only", file, row)
    tables = doc.get("character", [])
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise BadInput("write each character as a table of its own: [[character]]", file, 1)
    return tables


def _check(raw: dict[str, Any], nth: int, place: _Place) -> None:
    for key, value in raw.items():
        if key not in _CHECKS:
            raise place.wrong(nth, key, f"not a thing a character has; these are: {', '.join(_CHECKS)}")
        wrong = _CHECKS[key](value)
        if wrong:
            raise place.wrong(nth, key, wrong)
    if "name" not in raw:
        raise place.wrong(nth, "name", 'this character has none; write name = "...", the cue in the script')


def _character(raw: dict[str, Any]) -> Character:
    plain = Look()
    traits = {k: raw.get(k, getattr(plain, k)) for k in Look.__dataclass_fields__}
    traits["features"] = tuple(traits["features"])
    return Character(
        name=raw["name"],
        look=Look(**traits),
        voice=VoiceChoice(
            {k: float(v) for k, v in raw.get("voice", {}).items()},
            float(raw.get("speed", 1.0)),
            float(raw.get("pitch", 0.0)),
        ),
        aliases=tuple(raw.get("aliases", ())),
        on_screen=raw.get("on_screen", True),
    )


def merge(text: str, cast: Cast, file: str = "cast.toml") -> str:
    """Add to an edited cast.toml whoever is not in it yet; what a person wrote stays as it is, comments too.

    Raises BadInput when the file cannot be read.
    """
    there = read(text, file)
    new = [c for c in cast.characters if not any(there.find(n) for n in (c.name, *c.aliases))]
    if not new:
        return text
    doc = tomlkit.parse(text)
    tables = doc.get("character")
    if not isinstance(tables, AoT):
        tables = tomlkit.aot()
        doc.add("character", tables)
        tables = doc["character"]
    for c in new:
        tables.append(_table(c))
    return tomlkit.dumps(doc)
