"""Zip files of unknown origin, read in memory within limits; nothing is ever unpacked onto the disk."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import unquote
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from duanju.crew import BadInput

MOST_MEMBERS = 20_000
MOST_MEMBER_BYTES = 20_000_000
"""The most one member may unpack to."""
MOST_UNPACKED_BYTES = 60_000_000
"""The most that is unpacked of one file."""
# What the standard library raises for damaged or unknown packing; NotImplementedError is its word for a strange method.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)

T = TypeVar("T")


class Archive:
    """A zip file; members are named as inside it, and read only when asked for."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the archive; raises BadInput for what is no whole zip file or has too many members."""
        self.name = name
        self._left = MOST_UNPACKED_BYTES
        self._zip = self._ask(lambda: zipfile.ZipFile(io.BytesIO(data)))
        infos = self._zip.infolist()
        if len(infos) > MOST_MEMBERS:
            raise BadInput(f"this file packs more than {MOST_MEMBERS:,} files: it is no story", name)
        self._infos = {info.filename: info for info in infos}

    def __contains__(self, member: str) -> bool:
        return member in self._infos

    def find(self, reference: str, base: str = "") -> str | None:
        """Return the member a reference inside `base` means, None where it points at nothing in the archive."""
        path = unquote(reference.split("#")[0].split("?")[0])
        inside = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)).lstrip("/")
        return next((found for found in (inside, path) if found in self._infos), None)

    def read(self, member: str) -> bytes:
        """Return a member's bytes; raises BadInput where it is missing, broken, locked or unpacks to too much."""
        info = self._infos.get(member)
        if info is None:
            raise BadInput(f"a part of this file is missing ({member[:80]}): export it again", self.name)
        if info.file_size > min(MOST_MEMBER_BYTES, self._left):
            raise BadInput("this file unpacks to far more than a story: it is refused", self.name)
        data = self._ask(partial(self._unpack, info))
        self._left -= len(data)
        return data

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        with self._zip.open(info) as member:
            return member.read(info.file_size)

    def xml(self, member: str) -> Node:
        """Return the root of a member that is XML; raises BadInput where it is broken or declares entities."""
        data = self.read(member)
        try:
            root: Node = fromstring(data)
        except DefusedXmlException:
            raise BadInput(f"{member[:80]} declares entities of its own: export the file again", self.name) from None
        except (ParseError, ValueError, LookupError):
            raise BadInput(f"{member[:80]} is no well-formed XML: export the file again", self.name) from None
        return root

    def _ask(self, what: Callable[[], T]) -> T:
        try:
            return what()
        except _BROKEN as error:
            kind = error.__class__.__name__
            raise BadInput(f"this file is damaged or locked ({kind}): export it again", self.name) from None
