"""Models, voices and fonts: what they are, where they come from, and the user's cache of them.

Nothing of this ships with the program. A manifest names each asset with its digest, licence and sources;
`fetch` brings it from whichever source answers and keeps it only if every byte is right; `find` says where
it is. $DUANJU_CACHE moves the cache, $DUANJU_OFFLINE=1 forbids the network.
"""

from duanju.assets.manifest import Asset, Manifest
from duanju.assets.store import Fetched, Progress, State, cache, fetch, find, load, offline, present, verify

__all__ = [
    "Asset",
    "Fetched",
    "Manifest",
    "Progress",
    "State",
    "cache",
    "fetch",
    "find",
    "load",
    "offline",
    "present",
    "verify",
]
