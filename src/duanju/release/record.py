"""The record of a release: `series.json`, for people and for other programs."""

import dataclasses
import json
from collections.abc import Sequence

from duanju.drama.release import Authorship, ReleasedEpisode
from duanju.release import label

SCHEMA = "Release.1"
VISIBLE = "AI 生成 / AI-generated"


def series(title: str, language: str, episodes: Sequence[ReleasedEpisode], authorship: Authorship) -> bytes:
    """Return the record of a series' release as JSON."""
    document = {
        "schema": SCHEMA,
        "title": title,
        "language": language,
        "labels": {"visible": VISIBLE, "metadata": label.FIELD, "unvoiced": any(not e.voiced for e in episodes)},
        "authorship": dataclasses.asdict(authorship),
        "episodes": [dataclasses.asdict(e) for e in episodes],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
