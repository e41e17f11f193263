"""Listen to a released series with a recogniser, and say how much of every line was heard.

`python -m benchmarks.listen DIR` needs the asset group `listen` and the dependency group of that name. Each
line's own stretch of the finished mix is transcribed; what was heard is compared with what the script says,
Mandarin by toneless pinyin (homophones are no error), English by words.
"""

import json
import re
import sys
from pathlib import Path

import av
import numpy as np
from faster_whisper import WhisperModel
from pypinyin import lazy_pinyin

from duanju import assets

RATE = 16_000


def sound(film: Path) -> np.ndarray:
    """Return a film's sound, mono, 16 kHz."""
    resampler = av.AudioResampler("flt", "mono", RATE)
    parts = []
    with av.open(str(film)) as c:
        for frame in c.decode(audio=0):
            parts += [x.to_ndarray()[0] for x in resampler.resample(frame)]
    return np.concatenate(parts)


def units(text: str, language: str) -> list[str]:
    """Return what is compared: toneless syllables, or words."""
    if language == "zh":
        return lazy_pinyin(re.sub(r"[^\u3400-\u9fffA-Za-z0-9]", "", text))
    return re.findall(r"[a-z0-9]+", text.lower().replace("\u2019", "'").replace("'", ""))


def distance(a: list[str], b: list[str]) -> int:
    """Return the Levenshtein distance of two sequences."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


def main(folder: Path) -> None:
    """Print a table of lines, what was heard, and the error rate."""
    ear = WhisperModel(str(assets.find("whisper-base")), device="cpu", compute_type="int8", cpu_threads=2,
                       local_files_only=True)  # fmt: skip
    wrong = total = 0
    for file in sorted((folder / "boards").glob("[0-9]*.json")):
        board = json.loads(file.read_text())
        heard = sound(folder / "release" / f"{file.stem}.mp4")
        at, starts = 0, {}
        for shot in board["shots"]:
            for h in shot["heard"]:
                starts.setdefault(h["line"], at + h["start"])
            at += shot["frames"]
        for line in board["lines"]:
            a = int((starts[line["id"]] / board["rate"] - 0.15) * RATE)
            b = int(((starts[line["id"]] + line["frames"]) / board["rate"] + 0.25) * RATE)
            text = "".join(s.text for s in ear.transcribe(heard[max(0, a) : b], language=board["language"])[0])
            said = units(line["text"], board["language"])
            errors = distance(said, units(text, board["language"]))
            wrong, total = wrong + errors, total + len(said)
            print(f"{errors / max(1, len(said)):5.0%}  {line['character']}: {line['text']}   heard: {text.strip()}")
    print(f"error rate over all lines: {wrong / max(1, total):.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
