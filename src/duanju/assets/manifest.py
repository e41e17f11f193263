"""The asset manifest: every model, voice and font duanju can use, with digest, licence, origin and sources."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec

from duanju.crew import BadInput


@dataclass(frozen=True)
class Licence:
    """Under which terms an asset may be used: an SPDX id and where its text can be read."""

    spdx: str
    url: str
    note: str = ""


@dataclass(frozen=True)
class Origin:
    """Who made an asset: author, work, and the revision or release it is from."""

    author: str
    work: str
    revision: str = ""


@dataclass(frozen=True)
class Source:
    """One way to get an asset's bytes.

    `kind` is "hub" (files of `repo` at `revision`), "pip" or "npm" (members of `packages`, each named with
    its exact version), or "path" (files below the folder `path`). `members` are concatenated in order;
    "{each}" in one stands for every entry of the asset's `order`, "{path}" for the file of a folder asset
    that is wanted. `members_of` overrides `members` for single files of a folder. `download` is how many
    bytes travel.
    """

    kind: Literal["hub", "pip", "npm", "path"]
    members: tuple[str, ...] = ("{path}",)
    members_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    packages: tuple[str, ...] = ()
    repo: str = ""
    revision: str = ""
    path: str = ""
    download: int = 0

    @property
    def label(self) -> str:
        """How a person would name this source."""
        if self.kind == "hub":
            return f"the model hub ({self.repo})"
        if self.kind == "path":
            return f"the folder {self.path}"
        client = "pip" if self.kind == "pip" else "npm"
        return f"{client} ({', '.join(self.packages)})"


@dataclass(frozen=True)
class File:
    """One file: its name (below its folder, if it is part of one), length in bytes, sha256 in hex."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Asset:
    """One model, voice or font.

    A single file, or a folder when `files` lists some; a folder's `sha256` is that of its listing, one
    line "<sha256>  <path>" for each file in the order of their names, and `size` the sum.
    `order` names the equal slices of a file made of several (voices).
    """

    name: str
    file: str
    sha256: str
    size: int
    what: str
    licence: Licence
    origin: Origin
    groups: tuple[str, ...]
    source: tuple[Source, ...]
    files: tuple[File, ...] = ()
    order: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[File, ...]:
        """The files to bring: those of the folder, or the one file itself."""
        return self.files or (File(self.file, self.size, self.sha256),)

    def members(self, source: Source, path: str) -> tuple[str, ...]:
        """Return the names in `source` of the pieces that, concatenated, make the file `path`."""
        templates = source.members_of.get(path, source.members)
        names: list[str] = []
        for template in templates:
            each = self.order if "{each}" in template else ("",)
            names += [template.replace("{each}", e).replace("{path}", path) for e in each]
        return tuple(names)


@dataclass(frozen=True)
class Manifest:
    """Every asset, in the order of the file."""

    asset: tuple[Asset, ...]

    def get(self, name: str) -> Asset:
        """Return the asset of that name; BadInput if the manifest has none."""
        for a in self.asset:
            if a.name == name:
                return a
        raise BadInput(f"there is no asset called {name!r}; the manifest has {', '.join(a.name for a in self.asset)}")

    def group(self, name: str) -> tuple[str, ...]:
        """Return the names of a group's assets; BadInput if there is no such group."""
        names = tuple(a.name for a in self.asset if name in a.groups)
        if not names:
            groups = sorted({g for a in self.asset for g in a.groups})
            raise BadInput(f"there is no group of assets called {name!r}; the manifest has {', '.join(groups)}")
        return names


def read(path: Path) -> Manifest:
    """Read a manifest file. BadInput for one that is not valid, with what is wrong in it."""
    try:
        with path.open("rb") as f:
            manifest = msgspec.convert(tomllib.load(f), Manifest)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, OSError) as e:
        raise BadInput(f"not a valid asset manifest: {e}", file=str(path)) from e
    for asset in manifest.asset:
        for name in (asset.file, *(f.path for f in asset.files)):
            pure = PurePosixPath(name)
            if pure.is_absolute() or ".." in pure.parts or "\\" in name or ":" in name:
                raise BadInput(f"asset {asset.name}: {name!r} is not a plain relative path", file=str(path))
    return manifest
