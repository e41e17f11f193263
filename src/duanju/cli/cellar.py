"""`assets list`, `assets fetch`, `assets verify`."""

import json
import sys

from duanju import assets
from duanju.cli.progress import Teller
from duanju.crew import Unavailable


def show(as_json: bool) -> None:
    """List every asset: what it is, its size and licence, whether it is here, where it can come from."""
    manifest = assets.load()
    rows = [
        {
            "name": a.name, "what": a.what, "file": a.file, "size": a.size, "sha256": a.sha256,
            "licence": a.licence.spdx, "groups": list(a.groups), "present": assets.present(a.name, manifest),
            "path": str(assets.store.place(a)), "sources": [s.label for s in a.source],
        }
        for a in manifest.asset
    ]  # fmt: skip
    if as_json:
        print(json.dumps({"cache": str(assets.cache()), "assets": rows}, ensure_ascii=False))
        return
    for r in rows:
        here = "here" if r["present"] else "not here"
        print(f"{r['name']:<16} {a_size(r['size']):>9}  {r['licence']:<11} {here:<9} {r['what']}")
    print(f"kept in {assets.cache()}", file=sys.stderr)


def fetch(names: list[str]) -> None:
    """Bring the named assets or groups, or all that are needed."""
    manifest = assets.load()
    groups = {g for a in manifest.asset for g in a.groups}
    wanted = [n for x in names or ["default"] for n in (manifest.group(x) if x in groups else (x,))]
    with Teller() as teller:
        brought = assets.fetch(wanted, teller.bytes)
    for f in brought:
        print(f"{f.name}: {f.path} (from {f.source})", file=sys.stderr)


def verify() -> None:
    """Compare every kept asset with its digest; damaged ones are named."""
    states = assets.verify()
    for name, state in states:
        print(f"{name:<16} {state}")
    damaged = [name for name, state in states if state is assets.State.DAMAGED]
    if damaged:
        raise Unavailable(
            f"damaged: {', '.join(damaged)}. `duanju assets fetch {' '.join(damaged)}` brings them again."
        )


def a_size(size: object) -> str:
    """Return a number of bytes as people read it."""
    n = float(str(size))
    for unit in ("B", "kB", "MB"):
        if n < 1000:
            return f"{n:.0f} {unit}"
        n /= 1000
    return f"{n:.1f} GB"
