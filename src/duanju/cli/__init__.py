"""The command line: it asks production, and shows what came back.

Heavy modules are imported inside the commands, so that `--help` answers at once.
"""

import errno
import os
import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

app = typer.Typer(
    help="A story becomes a finished vertical episode: no key, no GPU. 一个故事，变成一集竖屏短剧。",
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
)  # fmt: skip
assets_app = typer.Typer(help="The voices, models and fonts kept on this machine.", no_args_is_help=True)
app.add_typer(assets_app, name="assets")

StoryFile = Annotated[
    Path, typer.Argument(help="Prose (.txt, .md, .epub, .docx, .html), Fountain (.fountain) or Final Draft (.fdx).")
]
Folder = Annotated[Path, typer.Argument(help="A series folder.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on standard output.")]


@app.command()
def make(
    source: Annotated[Path, typer.Argument(help="A story or script, or a series folder to make again.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="The series folder to make the story in.")] = None,
    until: Annotated[str, typer.Option(help="Stop after: adapt, cast, board, take, cut or release.")] = "release",
    style: Annotated[str | None, typer.Option(help="paper or ink.")] = None,
    rate: Annotated[int | None, typer.Option(help="Frames a second: 24, 25 or 30.")] = None,
    voice: Annotated[str | None, typer.Option(help="Who speaks: kokoro, rehearsal, or none (subtitles only).")] = None,
    camera: Annotated[str | None, typer.Option(help="Who draws: theatre or rehearsal.")] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open the finished release page in the browser.")] = False,
    json_: Json = False,
) -> None:
    """Make a story into finished episodes; or make a series folder again, only what changed."""
    from duanju.cli import making

    choice = {"style": style, "rate": rate, "voice": voice, "camera": camera}
    chosen = {k: v for k, v in choice.items() if v is not None}
    making.make(source, out, until, chosen, open_, json_)


@app.command()
def adapt(
    story: StoryFile,
    out: Annotated[Path, typer.Option("-o", "--out", help="The script to write: .fountain, or .fdx for Final Draft.")],
    explain: Annotated[bool, typer.Option(help="Say for every line who speaks it, how sure that is, and why.")] = False,
) -> None:
    """Turn prose into a script that keeps the author's words, and account for every character."""
    from duanju.cli import texts

    texts.adapt(story, out, explain)


@app.command()
def script(file: StoryFile, json_: Json = False) -> None:
    """Show a Fountain or Final Draft script as it was understood."""
    from duanju.cli import texts

    texts.script(file, json_)


@app.command()
def board(folder: Folder, json_: Json = False) -> None:
    """Show the storyboard of a series folder."""
    from duanju.cli import texts

    texts.board(folder, json_)


@app.command()
def shot(
    folder: Folder,
    id: Annotated[str, typer.Argument(help="The shot's id, from `duanju board`.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="A .png or .mp4 file to write.")] = None,
    film: Annotated[bool, typer.Option("--film", help="The moving shot instead of one picture.")] = False,
) -> None:
    """Show one shot, as a picture or a short film, in seconds."""
    from duanju.cli import making

    making.shot(folder, id, out, film)


@assets_app.command("list")
def assets_list(json_: Json = False) -> None:
    """List what the program uses, where it comes from and whether it is here."""
    from duanju.cli import cellar

    cellar.show(json_)


@assets_app.command("fetch")
def assets_fetch(
    names: Annotated[
        list[str] | None, typer.Argument(help="Assets or groups; all that are needed if none is named.")
    ] = None,
) -> None:
    """Bring assets to this machine; each is believed only if its digest is right."""
    from duanju.cli import cellar

    cellar.fetch(names or [])


@assets_app.command("verify")
def assets_verify() -> None:
    """Check the digest of everything kept on this machine."""
    from duanju.cli import cellar

    cellar.verify()


def main() -> NoReturn:
    """Run the command line; exit status 0 done, 2 input that cannot be used, 1 a failure of our own."""
    try:
        status: Any = app(standalone_mode=False)
        sys.exit(status if isinstance(status, int) else 0)
    except KeyboardInterrupt:
        _die(130, "stopped. What is made is kept: the same command goes on from here.")
    except Exception as e:
        _explain(e)


def _explain(e: Exception) -> NoReturn:
    from duanju.crew import BadInput, DuanjuError

    if hasattr(e, "format_message"):  # a mistake in the command itself
        _die(2, str(e.format_message()))
    if type(e).__name__ == "Abort":
        _die(130, "stopped.")
    if isinstance(e, BadInput):
        _die(2, str(e))
    if isinstance(e, DuanjuError):
        _die(1, str(e))
    if (isinstance(e, OSError) and e.errno in (errno.ENOSPC, errno.EDQUOT)) or "disk is full" in str(e):
        _die(1, "the disk is full. Free some space; what is made is kept, and the same command goes on from here.")
    if isinstance(e, OSError) and e.filename:
        _die(2 if isinstance(e, FileNotFoundError | PermissionError) else 1, f"{e.filename}: {e.strerror}")
    if os.environ.get("DUANJU_TRACEBACK"):
        raise e
    _die(1, f"a fault of duanju's own: {type(e).__name__}: {e}. DUANJU_TRACEBACK=1 shows where; please report it.")


def _die(status: int, message: str) -> NoReturn:
    print("duanju: " + " ".join(message.split("\n")), file=sys.stderr)
    sys.exit(status)
