"""The series folder: plain files a person can read and edit, and what we remember of having written them."""

import json
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import filelock
import tomlkit
import tomlkit.exceptions

from duanju.crew import BadInput, DuanjuError
from duanju.drama.script import Form, Story
from duanju.drama.time import RATES
from duanju.vault import Vault, digest, write

STYLES = ("paper", "ink")
_STORY_FILES = {Form.PROSE: "story.md", Form.FOUNTAIN: "story.fountain", Form.FDX: "story.fdx"}
_BOOK_FILES = {ending: f"story{ending}" for ending in (".epub", ".docx", ".html", ".htm", ".xhtml")}
_ALL_FILES = (*_STORY_FILES.values(), *_BOOK_FILES.values())


@dataclass(frozen=True)
class Settings:
    """What series.toml says. `world` seeds what no word of the story decides; `rate` in frames a second."""

    title: str
    language: str
    logline: str = ""
    style: str = "paper"
    rate: int = 24
    width: int = 1080
    height: int = 1920
    budget: str = "0 USD"
    world: int = 1
    camera: str = "theatre"
    voice: str = "kokoro"


_HEAD = """\
# What this series is. Edit it; the next `duanju make` of this folder follows.
# style: paper or ink; rate: 24, 25 or 30 frames a second; language: zh or en.
# budget: the most a run may spend on hired models; the crew named here works for nothing.
# world: another number gives other places, faces and music from the same words.
"""


class Series:
    """One series folder that somebody is working on."""

    def __init__(self, root: Path, vault: Vault) -> None:
        self.root, self.vault = root, vault
        self.kept: list[str] = []

    def put(self, name: str, content: bytes) -> bool:
        """Write a file a person may have edited; returns False (and keeps theirs) if they have.

        The content goes into the vault as well, so that a later run can tell what a person changed.
        """
        path = self.root / name
        now = digest(path.read_bytes()) if path.is_file() else None
        ours = self.vault.last_written(name)
        new = self.vault.put(content)
        if now is not None and now not in (ours, new):
            self.kept.append(name)
            return False
        if now != new:
            write(path, content)
        self.vault.wrote(name, new)
        return True

    def overwrite(self, name: str, content: bytes) -> None:
        """Write a file whose content already carries what a person changed in it."""
        if self.read(name) != content:
            write(self.root / name, content)
        self.remember(name, content)

    def remember(self, name: str, content: bytes) -> None:
        """Keep content under a name in the vault alone."""
        self.vault.wrote(name, self.vault.put(content))

    def baseline(self, name: str) -> bytes | None:
        """Return what we last wrote to a file, or None if that is not known any more."""
        ours = self.vault.last_written(name)
        return self.vault.get(ours) if ours and self.vault.has(ours) else None

    def read(self, name: str) -> bytes | None:
        """Return a file's bytes, or None where it is not there."""
        path = self.root / name
        return path.read_bytes() if path.is_file() else None

    def story_file(self) -> Path:
        """Return the file with the creator's own words; raises BadInput where there is none."""
        for name in _ALL_FILES:
            if (self.root / name).is_file():
                return self.root / name
        raise BadInput("this series has no story: story.md is missing. Put it back.", str(self.root))

    def settings(self) -> Settings:
        """Read series.toml; raises BadInput naming the field for what does not fit."""
        file = self.root / "series.toml"
        try:
            data = tomlkit.parse(file.read_text(encoding="utf-8-sig")).unwrap()
        except OSError:
            raise BadInput("series.toml is missing: this is no series folder.", str(self.root)) from None
        except (tomlkit.exceptions.ParseError, UnicodeDecodeError) as e:
            raise BadInput(f"not valid TOML: {e}", str(file), getattr(e, "line", 0)) from None
        return _settings(data, str(file))

    def change(self, **values: object) -> None:
        """Set values in series.toml, leaving a person's comments and order alone."""
        file = self.root / "series.toml"
        doc = tomlkit.parse(file.read_text(encoding="utf-8-sig"))
        for k, v in values.items():
            table = doc["crew"] if k in ("camera", "voice") else doc
            table[k] = v
        write(file, tomlkit.dumps(doc).encode())


def _settings(data: dict[str, object], file: str) -> Settings:
    crew = data.pop("crew", {})
    if not isinstance(crew, dict):
        raise BadInput("crew must be a table: [crew]", file)
    flat = {**data, **crew}
    known = Settings.__dataclass_fields__
    for name, value in flat.items():
        if name not in known:
            raise BadInput(f"unknown setting {name!r}; known are {', '.join(known)}", file)
        kind = type(known[name].default) if isinstance(known[name].default, int) else str
        if not isinstance(value, kind) or isinstance(value, bool):
            raise BadInput(f"{name} must be {'a whole number' if kind is int else 'text'}, not {value!r}", file)
    made = replace(Settings(title="", language="zh"), **flat)
    allowed: dict[str, tuple[object, ...]] = {"style": STYLES, "rate": RATES, "language": ("zh", "en")}
    for name, values in allowed.items():
        if getattr(made, name) not in values:
            raise BadInput(f"{name} is {getattr(made, name)!r}; it can be {', '.join(map(str, values))}", file)
    return made


def _toml(s: Settings) -> bytes:
    doc = tomlkit.parse(_HEAD)
    for name in ("title", "logline", "language", "style", "rate", "budget", "world"):
        doc[name] = getattr(s, name)
    crew = tomlkit.table()
    crew["camera"], crew["voice"] = s.camera, s.voice
    doc["crew"] = crew
    return tomlkit.dumps(doc).encode()


def title_of(story: Story) -> str:
    """Return a title for a story: its first line if that is short, else its file's name."""
    first = next((x.strip(" #\t\u3000*") for x in story.words.splitlines() if x.strip()), "")
    if story.form is Form.FOUNTAIN:
        m = re.match(r"title:\s*(.+)", first, re.I)
        first = m.group(1) if m else ""
    if 0 < len(first) <= 40 and first[-1] not in '。.!！?？,，;；:：”"」':
        return clean(first)
    return clean(Path(story.name).stem) or "untitled"


def clean(text: str) -> str:
    """Return text without control, format and line-break characters."""
    return "".join(c for c in text if unicodedata.category(c)[0] != "C").strip()


@contextmanager
def create(root: Path, story: Story, original: bytes, settings: Settings, ending: str = "") -> Iterator[Series]:
    """Open the series of that story in `root`, making the folder if it is not there.

    `ending` is that of the file the story came from; a book is kept under its own.
    Raises BadInput if the folder holds another story, or anything else.
    """
    if root.is_file():
        raise BadInput("a file of that name is in the way; choose another folder.", str(root))
    fresh = not (root / "series.toml").exists()
    if fresh and root.is_dir() and any(p.name != ".duanju" for p in root.iterdir()):
        raise BadInput("this folder holds other things and no series; choose an empty or new one.", str(root))
    name = _BOOK_FILES.get(ending.lower(), _STORY_FILES[story.form])
    if not fresh:
        for other in _ALL_FILES:
            held = root / other
            if held.is_file() and (other != name or held.read_bytes() != original):
                raise BadInput(
                    f"this folder was made from another story. To change its story, edit {held} and run "
                    f"`duanju make {root}`; to start a new series, choose another folder.",
                    str(root),
                )
    with _locked(root) as series:
        if fresh:
            write(root / name, original)
            write(root / "series.toml", _toml(settings))
        yield series


@contextmanager
def open_series(root: Path) -> Iterator[Series]:
    """Open an existing series folder; raises BadInput if it is none, or if somebody works on it now."""
    if not (root / "series.toml").is_file():
        raise BadInput("no series here (there is no series.toml). `duanju make STORY -o DIR` makes one.", str(root))
    with _locked(root) as series:
        yield series


@contextmanager
def _locked(root: Path) -> Iterator[Series]:
    hidden = root / ".duanju"
    hidden.mkdir(parents=True, exist_ok=True)
    (hidden / ".gitignore").write_text("*\n")
    lock = filelock.FileLock(hidden / "lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise DuanjuError(f"{root}: another run is working in this folder; wait for it, or stop it.") from None
    try:
        vault = Vault(hidden)
        try:
            yield Series(root, vault)
        finally:
            vault.close()
    finally:
        lock.release()


def world_of(story: Story) -> int:
    """Return the number that seeds what no word of the story decides."""
    return int(digest(json.dumps(story.text).encode())[:6], 16)
