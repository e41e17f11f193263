"""Chance without a clock: digests, and a choice among three that never repeats from one neighbour to the next."""

import hashlib
from collections.abc import Sequence


def digest(*words: str) -> int:
    """Return a number of 48 bits that the same words always give."""
    whole = "\x1f".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(whole).digest()[:6], "big")


def three(keys: Sequence[str]) -> tuple[int, ...]:
    """Colour a row with 0, 1 and 2 so that neighbours differ, each colour hanging only on keys close by.

    Every key is turned into a number; local peaks take 0 and the rest count 1, 2, 1, 2 ... from the
    peak before them. A changed, added or lost key thus changes colours only as far as the next peak,
    three places on the average, and an edit early in an episode never repaints its end.
    """
    heights = [digest(k) for k in keys]
    out: list[int] = []
    since = 0
    for i, h in enumerate(heights):
        left = heights[i - 1] if i else -1
        right = heights[i + 1] if i + 1 < len(heights) else -1
        peak = h > left and h >= right
        since = 0 if peak else since + 1
        out.append(0 if peak else 2 - since % 2)
    return tuple(out)
