"""Writes the record of a release: what was released, with which labels, made by whom."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from duanju.drama.release import Authorship, ReleasedEpisode
from duanju.release.label import KEYS

SCHEMA = "Release.1"


def series(title: str, language: str, episodes: Sequence[ReleasedEpisode], authorship: Authorship) -> bytes:
    """Return the content of `series.json`: readable JSON in UTF-8, the same for the same release."""
    content = {
        "schema": SCHEMA,
        "title": title,
        "language": language,
        "labels": {
            "visible": "AI 生成 / AI-generated",
            "metadata": {"name": "AIGC", "keys": list(KEYS)},
            "voiced": all(e.voiced for e in episodes),
        },
        "authorship": asdict(authorship),
        "seconds": round(sum(e.seconds for e in episodes), 3),
        "episodes": [asdict(e) for e in episodes],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")
