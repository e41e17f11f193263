"""Chooses the colours of clothes: natural, wearable, and told apart at a glance within one story."""

import math
from dataclasses import dataclass

DYES = {
    "indigo": "#36496b", "navy": "#2b3850", "charcoal": "#3e4247", "slate": "#5b6b79", "washed-blue": "#7f95a6",
    "teal": "#3f6466", "faded-teal": "#709190", "olive": "#6b6840", "moss": "#4d5e44", "sage": "#8b9a7c",
    "army": "#545c3e", "rust": "#96563c", "brick": "#8a4a40", "ochre": "#b28d50", "camel": "#b08f6c",
    "brown": "#6a4f3d", "cocoa": "#4d3a32", "burgundy": "#6d313c", "dusty-rose": "#b58484", "rosewood": "#8d5c5a",
    "aubergine": "#55444f", "cream": "#d5c7a9", "oatmeal": "#b8ab94", "grey": "#86888a", "chalk": "#d2cdc2",
    "coral": "#c46f58", "sunflower": "#cfa44c", "sky": "#729cb6", "leaf": "#71905c", "red": "#a33f36",
    "white": "#dcdad3", "black": "#2b2a2c", "pink": "#c59a9a", "purple": "#65526b", "green": "#50704f",
    "yellow": "#cba648", "blue": "#43648a",
}  # fmt: skip
"""Cloth by name: the colours that wool, cotton and work clothes really have."""

_QUIET = ("slate", "indigo", "olive", "charcoal", "teal", "brown", "moss", "grey", "oatmeal", "navy", "camel", "sage",
          "cream", "cocoa", "washed-blue", "burgundy", "ochre", "dusty-rose", "chalk", "faded-teal",
          "rust")  # fmt: skip
_WEARERS = {
    ("female", "child"): ("coral", "sky", "sunflower", "leaf", "dusty-rose", "faded-teal"),
    ("male", "child"): ("sky", "leaf", "sunflower", "rust", "washed-blue", "teal"),
    ("female", "young"): ("faded-teal", "dusty-rose", "cream", "washed-blue", "sage", "ochre", "rosewood", "indigo"),
    ("male", "young"): ("slate", "olive", "indigo", "washed-blue", "oatmeal", "moss", "teal", "rust"),
    ("female", "adult"): ("moss", "rosewood", "slate", "teal", "camel", "burgundy", "oatmeal", "indigo", "olive"),
    ("male", "adult"): ("charcoal", "olive", "navy", "brown", "slate", "moss", "camel", "indigo", "teal"),
    ("female", "elder"): ("aubergine", "slate", "moss", "rosewood", "indigo", "oatmeal", "olive", "brown"),
    ("male", "elder"): ("navy", "brown", "grey", "army", "charcoal", "olive", "camel", "slate"),
    ("female", "old"): ("indigo", "aubergine", "slate", "oatmeal", "moss", "grey", "brown"),
    ("male", "old"): ("indigo", "grey", "army", "brown", "charcoal", "oatmeal", "slate"),
}
"""What people choose by sex and time of life."""

_WORK = {
    "uniform": ("navy", "army", "slate", "charcoal"),
    "scrubs": ("faded-teal", "chalk", "washed-blue", "sage"),
    "school": ("blue", "navy", "green", "charcoal"),
    "overalls": ("indigo", "army", "slate", "grey"),
    "suit": ("charcoal", "navy", "brown", "slate", "grey"),
    "frog": ("indigo", "charcoal", "burgundy", "moss", "slate"),
    "hanfu": ("washed-blue", "burgundy", "moss", "indigo", "cream", "ochre", "aubergine"),
    "qipao": ("burgundy", "teal", "indigo", "rosewood", "moss"),
}
"""What some clothes are dyed."""
_WARM = {
    "child": ("coral", "sunflower", "red"),
    "young": ("rust", "ochre", "dusty-rose", "brick"),
    "adult": ("brick", "rust", "camel", "burgundy"),
    "elder": ("burgundy", "camel", "brown"),
    "old": ("brick", "burgundy", "brown"),
}
"""The one warm colour of a story belongs to whoever it is about."""
_FEAST = ("red", "coral", "burgundy", "sunflower", "teal", "blue")
_LIGHT_TRIMS, _DARK_TRIMS = ("#e6dcc6", "#d9d4c8", "#d8cdb6", "#cdd2d0"), ("#4d4a48", "#5a4a40", "#46505a")
_APART = (32.0, 24.0)


@dataclass(frozen=True)
class Wearer:
    """Who wears the cloth: time of life, clothes, and whether the lead of the story, poor, or at a feast.

    `named` is a dye that the text itself gives, "" where it gives none.
    """

    sex: str
    life: str
    clothes: str
    lead: bool = False
    poor: bool = False
    feast: bool = False
    named: str = ""


def rgb(color: str) -> tuple[float, float, float]:
    """Return red, green and blue (0-1) of "#rrggbb"."""
    r, g, b = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return r, g, b


def mix(a: str, b: str, share: float) -> str:
    """Return `a` with a `share` (0-1) of `b` in it."""
    return "#" + "".join(f"{round(255 * (x + (y - x) * share)):02x}" for x, y in zip(rgb(a), rgb(b), strict=True))


def lab(color: str) -> tuple[float, float, float]:
    """Return lightness (0-100) and the two opponent colours of CIE 1976 L*a*b* under D65."""
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(color))
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(a: str, b: str) -> float:
    """Return how far two colours look apart (CIE 1976 colour difference; 2 is just seen, 24 at a glance)."""
    return math.dist(lab(a), lab(b))


def _wishes(w: Wearer, turn: int) -> tuple[str, ...]:
    own = _WORK.get(w.clothes) or (_FEAST if w.feast and w.life == "child" else _WEARERS[w.sex, w.life])
    if w.lead and w.clothes not in _WORK:
        own = _WARM[w.life]
    turned = own[turn % len(own) :] + own[: turn % len(own)]
    rest = (*_WEARERS[w.sex, w.life], *_QUIET)
    return tuple(dict.fromkeys((*((w.named,) if w.named else ()), *turned, *rest)))


def cloth(w: Wearer, taken: tuple[str, ...], turn: int) -> str:
    """Return the colour of somebody's clothes as "#rrggbb", seen apart from every colour in `taken`.

    The first fitting dye that stands clear of all others is used, else, in a crowd, the farthest of all,
    paler or darker. `turn` is any number: it says where in the row of fitting dyes the choice begins.
    """
    if w.named:
        return DYES[w.named]
    row = [_worn(DYES[n], w) for n in _wishes(w, turn)]
    crowd = [*row, *(mix(c, other, 0.35) for c in row for other in ("#ddd6c8", "#1f1d1e"))]
    for room in _APART:
        clear = next((c for c in row if all(apart(c, t) >= room for t in taken)), "")
        if clear:
            return clear
    return max(crowd, key=lambda c: min((apart(c, t) for t in taken), default=0.0))


def _worn(color: str, w: Wearer) -> str:
    """Fade what the poor and the old have worn for years."""
    return mix(color, "#a39d92", 0.28) if w.poor else mix(color, "#a39d92", 0.10) if w.life == "old" else color


def trim(color: str, turn: int) -> str:
    """Return the colour of collar, lining and buttons that goes with a cloth: light on dark, dark on light."""
    row = _DARK_TRIMS if lab(color)[0] > 66 else _LIGHT_TRIMS
    return row[turn % len(row)]
