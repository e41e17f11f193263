"""`adapt`, `script` and `board`: the commands that print what was understood."""

import json
import sys
from fractions import Fraction
from pathlib import Path

from duanju import story, writing
from duanju.crew import BadInput
from duanju.drama.board import Storyboard
from duanju.drama.script import Form
from duanju.drama.time import Clock
from duanju.production.documents import decode, encode, plain
from duanju.story import fdx, fountain
from duanju.vault import write


def adapt(file: Path, out: Path, explain: bool) -> None:
    """Write the script of a prose story, as Final Draft if `out` ends so, and the account of its every character."""
    told = story.read(file)
    if told.form is not Form.PROSE:
        raise BadInput("this is a script already; `duanju make` takes it as it is.", str(file))
    adaptation = writing.adapt(told)
    form = fdx if out.suffix.lower() == ".fdx" else fountain
    write(out, form.write(adaptation.script).encode())
    account = out.with_name(out.stem + ".coverage.json")
    write(account, encode(writing.coverage_json(adaptation.coverage)))
    if explain:
        for row in writing.explain(told):
            print(f"{row.confidence:.2f}  {row.speaker}\t{row.text}\t({row.reason})")
    print(f"{out}\n{account}", file=sys.stderr)


def script(file: Path, as_json: bool) -> None:
    """Print a parsed script."""
    told = story.read(file)
    if told.form is Form.PROSE:
        raise BadInput("this is prose, not a script; `duanju adapt` makes one of it.", str(file))
    parsed = story.script(told)
    if as_json:
        print(json.dumps(story.as_json(parsed), ensure_ascii=False))
    else:
        print(fountain.write(parsed))


def board(folder: Path, as_json: bool) -> None:
    """Print the storyboards of a series folder."""
    files = sorted((folder / "boards").glob("[0-9]*.json"))
    if not files:
        raise BadInput("no storyboard here yet; `duanju make DIR --until board` makes it.", str(folder))
    boards = [decode(f.read_bytes(), Storyboard, str(f)) for f in files]
    if as_json:
        print(json.dumps(plain(boards[0]) if len(boards) == 1 else {"boards": plain(boards)}, ensure_ascii=False))
        return
    for b in boards:
        _table(b)


def _table(b: Storyboard) -> None:
    from rich.console import Console
    from rich.table import Table

    clock, at = Clock(Fraction(b.rate)), 0
    table = Table(title=f"{b.title} {b.episode:02d}", show_lines=False)
    for column in ("at", "shot", "length", "size", "who", "words", "why"):
        table.add_column(column, overflow="fold")
    for s in b.shots:
        words = " / ".join(b.line(h.line).text for h in s.heard) or s.action or s.text
        who = ", ".join(f"{x.character} ({x.feeling})" for x in s.subjects)
        table.add_row(f"{clock.seconds(at):.1f} s", s.id, f"{s.frames} f", f"{s.size} {s.move}", who, words, s.reason)
        at += s.frames
    Console().print(table)
