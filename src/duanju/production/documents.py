"""Records as JSON documents and as digests: one way to write them, one strict way to read them."""

import json
from typing import Any, TypeVar

import msgspec

from duanju.crew import BadInput
from duanju.vault import digest

T = TypeVar("T")


def plain(record: Any) -> Any:
    """Return a record as plain dicts, lists, text and numbers."""
    return msgspec.to_builtins(record)


def encode(record: Any) -> bytes:
    """Return a record as readable JSON in UTF-8, fields in their declared order."""
    return (json.dumps(plain(record), ensure_ascii=False, indent=1) + "\n").encode()


def decode(data: bytes, cls: type[T], file: str = "") -> T:
    """Read a record; raises BadInput naming the file and the place for what does not fit."""
    try:
        return msgspec.json.decode(data, type=cls)
    except msgspec.ValidationError as e:
        raise BadInput(f"{e}. Mend that value, or delete the file to have it made again.", file) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as e:
        raise BadInput(f"not valid JSON ({e}). Mend it, or delete the file to have it made again.", file) from None


def convert(data: Any, cls: type[T]) -> T:
    """Return a record from plain data of our own making."""
    return msgspec.convert(data, cls)


def key(kind: str, version: str, **parts: Any) -> str:
    """Return the content key of a step: the sha256 of its kind, its code's version and all it reads."""
    spec = {"kind": kind, "version": version, **{k: plain(v) for k, v in parts.items()}}
    return digest(json.dumps(spec, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode())
