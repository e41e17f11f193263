"""The fifteen ways to wear hair, as data.

A style is a hairline (longitude in degrees from the nose, height), how far the hair stands off the skull, and
what hangs or is tied behind. Hairlines are given for one side and mirrored unless the style is parted.
"""

from dataclasses import dataclass

from duanju.drama.cast import Look

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Style:
    """One way to wear hair. `hairline` runs from the middle of the brow to behind the ear."""

    hairline: Line
    left: Line = ()
    """The other side where it differs."""
    top: float = 26.0
    side: float = 9.0
    length: float = 62.0
    """How far down the mass behind the head reaches."""
    wide: float = 4.0
    """How far that mass stands off the head."""
    tied: str = ""
    """"bun", "topknot", "ponytail", "braid" or "twin-braids"."""
    locks: float = 0.0
    """How far locks hang in front of the shoulders; 0 for none."""
    ears: bool = True
    wave: float = 0.0
    curl: float = 2.6
    """Length of a wave against its depth."""
    strands: int = 5
    parting: bool = False
    """Whether the hair is parted in the middle and swept to both sides."""


_SIDE: Line = (
    (76, -34),
    (80, -8),
    (82, 20),
    (86, 22),
    (90, -6),
    (96, -34),
    (106, -22),
    (112, 10),
    (122, 46),
    (140, 66),
)
_SOFT: Line = ((74, -44), (79, -16), (83, 12), (87, 2), (93, -30), (104, -22), (112, 12), (122, 46), (140, 66))
_BACK: Line = ((60, -86), (72, -50), (80, -22), (86, -14), (94, -34), (105, -22), (112, 12), (122, 46), (140, 66))
_SWEPT: Line = ((28, -112), (46, -92), (58, -66), (66, -38), (72, -10), (78, 8), (88, 4), (97, -18), (106, -20),
                (112, 12), (122, 46), (140, 66))  # fmt: skip
_CURTAIN: Line = ((62, -62), (66, -20), (68, 30), (70, 70))

STYLES: dict[str, Style] = {
    "crop": Style(((0, -86), (10, -76), (17, -91), (30, -82), (38, -96), (52, -84), (62, -70), *_SIDE),
                  ((0, -86), (-8, -70), (-16, -88), (-26, -74), (-34, -92), (-52, -82), (-64, -64), *_SIDE), top=34),
    "parted": Style(((0, -88), (16, -106), (30, -112), (44, -100), (60, -78), *_SIDE),
                    ((0, -88), (-16, -70), (-36, -60), (-54, -58), (-66, -56), *_SIDE), top=33),
    "curly": Style(((0, -78), (12, -86), (24, -76), (36, -86), (50, -74), (62, -72), *_SIDE), top=44, side=20, wide=14,
                   wave=7.0, strands=0),
    "receding": Style(((0, -124), (16, -126), (32, -133), (46, -122), (57, -96), (67, -64), *_SIDE), top=12, side=8),
    "bald": Style(((74, -66), (80, -60), *_SIDE), top=0, side=4, strands=0),
    "buzz": Style(((0, -100), (24, -102), (42, -98), (56, -82), (66, -64), *_SIDE), top=9, side=4, wide=1, strands=0),
    "bowl": Style(((0, -58), (7, -52), (14, -61), (25, -53), (33, -60), (45, -50), (53, -55), (64, -42), (71, -44),
                   (80, -22), (86, -22), (96, -4), (106, -10), (118, 24), (135, 56)), top=30, side=13, wide=6),
    "bob": Style(((0, -56), (18, -58), (36, -55), (52, -52), *_CURTAIN), top=30, side=15, length=104, wide=17,
                 locks=100, ears=False),
    "bun": Style(((0, -124), (12, -121), *_SWEPT), top=20, side=8, tied="bun", parting=True),
    "topknot": Style(((0, -110), (16, -112), (32, -108), (46, -96), (57, -76), (64, -54), (70, -34), (76, -16),
                      *_BACK[3:]), top=20, side=7, tied="topknot"),
    "ponytail": Style(((0, -78), (10, -84), (26, -70), (42, -72), (56, -62), *_SOFT),
                      ((0, -78), (-12, -62), (-30, -58), (-48, -58), (-62, -54), *_SOFT), top=25, tied="ponytail"),
    "braid": Style(((0, -106), (18, -100), (40, -88), (58, -72), *_SOFT), top=22, tied="braid"),
    "twin-braids": Style(((0, -70), (16, -60), (34, -56), (50, -54), (62, -52), *_SOFT), top=24, tied="twin-braids"),
    "long": Style(((0, -110), (14, -102), (32, -86), (48, -70), *_CURTAIN), top=28, side=12, length=330, wide=20,
                  locks=250, ears=False),
    "long-wavy": Style(((0, -96), (10, -112), (26, -104), (44, -84), (56, -66), *_CURTAIN),
                       ((0, -96), (-14, -82), (-30, -68), (-46, -60), (-58, -56), *_CURTAIN),
                       top=34, side=18, length=290, wide=32, locks=220, ears=False, wave=6.0, curl=5.6),
}  # fmt: skip

_TUCKED = Style(((0, -96), (20, -97), (42, -90), *_BACK[:-2], (150, 30)), top=14, side=4, strands=3)

HANG = 34.0
"""Height from which long hair falls straight."""


def style_of(look: Look) -> Style:
    """Return the style a look wears; under a headscarf all hair is tucked away, under a hat a knot is let down."""
    covered = "headscarf" in look.features
    knotted = STYLES.get(look.hair, _TUCKED).tied in ("bun", "topknot")
    if covered or (knotted and {"cap", "hat"} & set(look.features)):
        return _TUCKED
    return STYLES.get(look.hair, STYLES["crop"])
