"""The machine-readable label of generated content: the AIGC value of China's labelling standard.

Source: GB 45438-2025, section 6 and its appendix (field AIGC, one JSON object, one label a file).
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from duanju.crew import BadInput

KEYS = ("Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID", "ReservedCode2")
"""The seven keys of the value, in the standard's order."""
NAME = "AIGC"
_ALLOWED = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]*")


@dataclass(frozen=True)
class AigcLabel:
    """What the label says: `label` is "1" generated, "2" maybe, "3" suspected; who made it, under which id.

    `seal` is the producer's integrity value (a digest or signature) or "".
    """

    producer: str
    id: str
    label: str = "1"
    seal: str = ""


def value(label: AigcLabel) -> str:
    """Return the label as the JSON value that the file carries.

    The propagator's fields repeat the producer's, as they do on first writing. Raises BadInput for a
    name or id with characters that the standard does not allow; nothing is transliterated.
    """
    fields = (label.label, label.producer, label.id, label.seal, label.producer, label.id, "")
    if label.label not in {"1", "2", "3"}:
        raise BadInput(f"the label's kind is {label.label!r}; it must be 1, 2 or 3")
    for what, text in (("producer", label.producer), ("id", label.id), ("seal", label.seal)):
        if not _ALLOWED.fullmatch(text) or (not text and what != "seal"):
            raise BadInput(
                f"the {what} {text!r} does not fit the AI label, which takes only visible ASCII without "
                "blanks, quotes and backslashes; a Chinese producer is named by its registered code"
            )
    return json.dumps(dict(zip(KEYS, fields, strict=True)), separators=(",", ":"))


def metadata(id: str, producer: str = "duanju") -> dict[str, str]:
    """Return the metadata a film must carry; `id` identifies its content (a digest)."""
    return {NAME: value(AigcLabel(producer, id))}


def faults(tags: dict[str, str]) -> list[str]:
    """Return what is wrong with the AIGC label among a file's tags; an empty list if nothing is."""
    names = [k for k in tags if k.lower() == NAME.lower()]
    if names != [NAME]:
        return ["the file carries no AIGC label" if not names else f"the AIGC label has the wrong name: {names}"]
    try:
        found: Any = json.loads(tags[NAME])
    except ValueError:
        return ["the AIGC label is not JSON"]
    if not isinstance(found, dict) or sorted(found) != sorted(KEYS):
        return ["the AIGC label does not have the seven keys of the standard"]
    out = [f"{k} of the AIGC label is not text" for k in KEYS if not isinstance(found[k], str)]
    out += [
        f"{k} of the AIGC label holds characters that are not allowed"
        for k in KEYS
        if isinstance(found[k], str) and not _ALLOWED.fullmatch(found[k])
    ]
    if found["Label"] not in ("1", "2", "3"):
        out.append("the AIGC label says neither 1, 2 nor 3")
    out += [f"{k} of the AIGC label is empty" for k in KEYS[1:3] if found[k] == ""]
    return out
