"""What people wear: the cut and the colours of sixteen kinds of clothes."""

from dataclasses import dataclass, replace

from duanju.drama.cast import Look
from duanju.theatre.pen import Rgb, mul, rgb


@dataclass(frozen=True)
class Outfit:
    """How one kind of clothes is cut.

    `hem` is the level of the lower edge (1 = hips); from 1.5 on it hides the upper legs. `sleeve` says how far it
    covers the arm (0.4 to above the elbow, 1 to the wrist),
        `wide` widens its end. `front` and `collar` name how it closes; `variant` picks
    among patterns.
    """

    kind: str
    color: Rgb = (0.5, 0.5, 0.5)
    accent: Rgb = (0.9, 0.9, 0.9)
    below: Rgb = (0.3, 0.3, 0.35)
    shoes: Rgb = (0.18, 0.15, 0.15)
    hem: float = 1.12
    sleeve: float = 1.0
    wide: float = 0.0
    ease: float = 10.0
    waist: float = 0.4
    front: str = "open"
    collar: str = "fold"
    scarf: bool = False
    male: bool = False
    variant: int = 0


CUTS: dict[str, Outfit] = {
    "jacket": Outfit("jacket", front="open", collar="fold", ease=16, waist=0.7),
    "frog": Outfit("frog", front="frog", collar="stand", ease=14, hem=1.16, waist=0.6),
    "shirt": Outfit("shirt", front="buttons", collar="shirt", ease=8, hem=0.97),
    "sweater": Outfit("sweater", front="knit", collar="round", ease=16, hem=1.08, waist=0.6),
    "coat": Outfit("coat", front="double", collar="lapel", ease=20, hem=1.86, waist=0.5),
    "padded": Outfit("padded", front="quilt", collar="stand", ease=30, hem=1.10, waist=0.9),
    "suit": Outfit("suit", front="suit", collar="lapel", ease=12, hem=1.16, waist=0.45),
    "dress": Outfit("dress", front="dress", collar="scoop", ease=4, hem=1.95, sleeve=0.42, waist=0.1),
    "qipao": Outfit("qipao", front="side", collar="stand", ease=2, hem=2.25, sleeve=0.40, waist=0.0),
    "tee": Outfit("tee", front="plain", collar="round", ease=12, sleeve=0.46, hem=1.08, waist=0.6),
    "uniform": Outfit("uniform", front="uniform", collar="shirt", ease=10, hem=1.14),
    "apron": Outfit("apron", front="apron", collar="shirt", ease=8, hem=0.97, sleeve=0.62),
    "overalls": Outfit("overalls", front="bib", collar="round", ease=10, hem=0.97),
    "school": Outfit("school", front="zip", collar="stand", ease=18, hem=1.10, waist=0.7),
    "scrubs": Outfit("scrubs", front="plain", collar="vee", ease=16, hem=1.12, sleeve=0.46, waist=0.7),
    "hanfu": Outfit("hanfu", front="cross", collar="cross", ease=8, hem=2.5, wide=95, waist=0.2),
}  # fmt: skip
TROUSERS = ("#3a3f4c", "#4a4038", "#2f3640", "#514a44", "#39424a", "#5a5148")
SHOES = ("#2b2422", "#3b2c25", "#1f2126", "#4a3a30")


def outfit(look: Look) -> Outfit:
    """Return the clothes of a look: their cut and colours."""
    cut = CUTS.get(look.clothes, CUTS["jacket"])
    color, accent = rgb(look.color), rgb(look.accent)
    below = rgb(TROUSERS[look.seed % len(TROUSERS)])
    if cut.kind in ("suit", "uniform", "scrubs", "school"):
        below = color if cut.kind != "uniform" else mul(color, (0.8, 0.8, 0.85))
    if cut.kind == "overalls":
        below, color, accent = color, accent, color
    if abs(sum(below) - sum(color)) < 0.12 and cut.kind in ("jacket", "shirt", "sweater", "tee", "frog", "padded"):
        below = mul(below, (0.6, 0.6, 0.66))
    return replace(cut, color=color, accent=accent, below=below, shoes=rgb(SHOES[look.seed % len(SHOES)]),
                   scarf="scarf" in look.features, male=look.sex == "male", variant=look.seed)  # fmt: skip
