"""The machine-readable label: the AIGC block of GB 45438-2025, in the file's own metadata.

One JSON object of seven text values; characters 0x21, 0x23-0x5B and 0x5D-0x7E only. The visible label is
drawn over the pictures (`editing.titles.label`).
"""

import json

from duanju.crew import BadInput

FIELD = "AIGC"
KEYS = ("Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID", "ReservedCode2")
PRODUCER = "duanju"
GENERATED = "1"


def fits(text: str) -> bool:
    """Return whether a value has only the characters the block allows."""
    return all(c == "!" or "\x23" <= c <= "\x5b" or "\x5d" <= c <= "\x7e" for c in text)


def value(content: str, producer: str = PRODUCER) -> dict[str, str]:
    """Return the block for content of that id (a digest); raises BadInput for what does not fit.

    On first writing the propagator is the producer. The reserved codes are left empty: signing is not here yet.
    """
    for text in (content, producer):
        if not text or not fits(text):
            raise BadInput(
                f"the label cannot hold {text!r}: only ASCII letters, digits and signs without space, quote and "
                "backslash. A Chinese producer is named by its code."
            )
    return dict(zip(KEYS, (GENERATED, producer, content, "", producer, content, ""), strict=True))


def metadata(content: str, producer: str = PRODUCER) -> dict[str, str]:
    """Return the file's metadata entry that carries the label."""
    return {FIELD: json.dumps(value(content, producer), separators=(",", ":"))}


def faults(entries: dict[str, str]) -> list[str]:
    """Return what is wrong with the label among a file's metadata entries; an empty list is a good label."""
    found = [k for k in entries if k.upper() == FIELD]
    if found != [FIELD]:
        return [f"the file holds {len(found)} AIGC blocks instead of one"]
    try:
        block = json.loads(entries[FIELD])
    except ValueError:
        return ["the AIGC block is not JSON"]
    if not isinstance(block, dict) or set(block) != set(KEYS) or not all(isinstance(v, str) for v in block.values()):
        return ["the AIGC block has not exactly its seven text values"]
    wrong = [k for k in KEYS if not fits(block[k])]
    if block["Label"] not in ("1", "2", "3"):
        wrong.append("Label")
    return [f"the AIGC block has a bad value of {k}" for k in dict.fromkeys(wrong)]
