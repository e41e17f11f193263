"""Turns what is known of a person into a look that nobody else in the cast has."""

import colorsys
from dataclasses import dataclass

from duanju.casting import hints
from duanju.casting.evidence import Evidence, any_of
from duanju.drama.cast import BUILDS, FACES, Look

SKINS = ("#f0c9a4", "#e8b88e", "#e3ac82", "#d99f74", "#cf9468", "#c58a60")
"""Paper tones for skin; a family or a village draws from the same row, whatever part somebody plays."""

HAIR_COLORS = ("#2b2326", "#1f1c22", "#33282a", "#3a2c26", "#4a3527", "#6b4a2f")
WHITE, GREY = "#d9d4cc", "#8d8784"

HAIRS = {
    ("female", "child"): ("bowl", "twin-braids", "bob", "ponytail"),
    ("female", "young"): ("ponytail", "long", "braid", "bob", "long-wavy", "twin-braids"),
    ("female", "adult"): ("bob", "long-wavy", "bun", "long", "ponytail", "curly"),
    ("female", "old"): ("bun", "curly", "bob", "crop"),
    ("male", "child"): ("bowl", "buzz", "crop"),
    ("male", "young"): ("parted", "crop", "curly", "buzz", "topknot"),
    ("male", "adult"): ("crop", "parted", "buzz", "receding", "curly"),
    ("male", "old"): ("receding", "bald", "crop", "buzz"),
}
CLOTHES = {
    ("female", "child"): ("sweater", "dress", "school", "tee"),
    ("female", "young"): ("sweater", "jacket", "dress", "tee", "shirt"),
    ("female", "adult"): ("jacket", "shirt", "sweater", "dress", "coat"),
    ("female", "old"): ("sweater", "frog", "jacket", "coat"),
    ("male", "child"): ("sweater", "tee", "school", "shirt"),
    ("male", "young"): ("jacket", "tee", "sweater", "shirt", "coat"),
    ("male", "adult"): ("jacket", "shirt", "coat", "sweater", "suit"),
    ("male", "old"): ("coat", "sweater", "frog", "jacket"),
}
_BY_COLD = {"female": ("padded", "coat", "jacket"), "male": ("coat", "padded", "jacket")}
_INDOOR_WEAR = {"scrubs", "apron", "hanfu", "suit", "qipao"}


@dataclass(frozen=True)
class World:
    """What holds for everyone in the story: language, the signs of season and era, and the row of skin tones."""

    chinese: bool = True
    cold: bool = False
    hot: bool = False
    rural: bool = False
    olden: bool = False
    republic: bool = False
    skin: int = 0


def world(text: str, language: str, tone: int = 0) -> World:
    """Read season, region and era from the story; `tone` is a number made from it."""
    cold = any_of(text, hints.COLD)
    return World(
        chinese=language.startswith("zh"),
        cold=cold,
        hot=not cold and any_of(text, hints.HOT),
        rural=any_of(text, hints.RURAL),
        olden=any_of(text, hints.OLDEN),
        republic=any_of(text, hints.REPUBLIC),
        skin=tone % (3 if language.startswith("zh") else 5),
    )


def stage_of_life(age: int) -> str:
    """Return "child", "young", "adult" or "old"."""
    return "child" if age < 13 else "young" if age < 27 else "adult" if age < 60 else "old"


def hue(color: str) -> float:
    """Return the hue of "#rrggbb" in degrees."""
    r, g, b = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hls(r, g, b)[0] * 360


def _apart(a: float, b: float) -> float:
    return abs((a - b + 180) % 360 - 180)


def paint(degrees: float, lightness: float, saturation: float) -> str:
    """Return a colour of that hue (degrees), lightness and saturation (0-1) as "#rrggbb"."""
    r, g, b = colorsys.hls_to_rgb(degrees % 360 / 360, lightness, saturation)
    return f"#{round(r * 255):02x}{round(g * 255):02x}{round(b * 255):02x}"


CLOTH_HUES = {"uniform": 215, "scrubs": 170, "school": 225, "overalls": 215, "suit": 230, "frog": 220, "apron": 20}
"""Hues, in degrees, that some clothes usually have; the nearest free one is taken."""
DEPTH = {"child": (0.44, 0.46), "young": (0.41, 0.40), "adult": (0.38, 0.33), "old": (0.37, 0.24)}
"""Lightness and saturation of cloth by time of life: it fades with its wearer."""


def own_color(wish: int, taken: tuple[str, ...], depth: tuple[float, float] = (0.40, 0.38)) -> str:
    """Choose a cloth colour at least 40 degrees of hue from every colour in `taken`, while there is one.

    Eight hues stand 45 degrees apart, counted from the first one taken; those a quarter circle away from
    everybody are used first, and of these the one nearest to `wish` (0-359). When no hue is free any
    more the one farthest from all others is taken, lighter or darker. `depth` is lightness and
    saturation (0-1).
    """
    hues = [hue(c) for c in taken]
    if not hues:
        return paint(wish, *depth)
    ring = [round(hues[0] + 45 * k) % 360 for k in range(8)]
    for row, room in ((ring, 84), (ring, 42), (list(range(0, 360, 5)), 42)):
        free = [h for h in row if all(_apart(h, t) >= room for t in hues)]
        if free:
            return paint(min(free, key=lambda h: (_apart(h, wish), h)), *depth)
    best = max(range(0, 360, 5), key=lambda h: (min(_apart(h, t) for t in hues), -h))
    return paint(best, (0.28, 0.52, 0.62)[len(taken) % 3], 0.34)


def _clothes(e: Evidence, w: World, sex: str, age: int, turn: int) -> tuple[str, ...]:
    """Return the clothes that fit, best first."""
    if e.clothes:
        return (e.clothes,)
    life = stage_of_life(age)
    base = CLOTHES[sex, life]
    base = base[turn % len(base) :] + base[: turn % len(base)]
    if w.olden:
        return ("hanfu",)
    if w.republic and life != "child":
        return ("qipao", "frog") if sex == "female" else ("frog", "suit")
    if w.chinese and life == "old" and (w.rural or w.cold):
        return ("padded", "frog") if sex == "female" and w.cold else ("frog", "padded")
    if w.cold:
        cold = _BY_COLD[sex]
        return (*cold[turn % 2 :], *cold[: turn % 2], *base)
    if w.hot:
        return ("tee", "shirt", "dress", *base) if sex == "female" else ("tee", "shirt", *base)
    return base


def _first_free(wishes: tuple[str, ...], taken: set[str]) -> str:
    return next((x for x in wishes if x not in taken), wishes[0])


def _hair_color(e: Evidence, age: int, seed: int, chinese: bool) -> str:
    if e.white or age >= 68:
        return WHITE
    if age >= 52:
        return GREY
    return HAIR_COLORS[seed % (4 if chinese else len(HAIR_COLORS))]


def look(e: Evidence, w: World, sex: str, age: int, seed: int, others: tuple[Look, ...]) -> Look:
    """Draw the look of one person, unlike the looks of the `others`.

    `sex` is "female" or "male", `age` in years, `seed` any number made from the person's name.
    """
    life = stage_of_life(age)
    same = [o for o in others if o.sex == sex]
    hairs = HAIRS[sex, life]
    turned = hairs[seed % len(hairs) :] + hairs[: seed % len(hairs)]
    hair = e.hair or _first_free(turned, {o.hair for o in same})
    faces = FACES[seed // 7 % len(FACES) :] + FACES[: seed // 7 % len(FACES)]
    clothes = _first_free(_clothes(e, w, sex, age, seed // 3), {o.clothes for o in others})
    build = e.build or ("slim" if life in ("child", "young") and seed % 3 else BUILDS[seed // 11 % len(BUILDS)])
    wish = CLOTH_HUES.get(clothes, seed % 360)
    color = own_color(wish, tuple(o.color for o in others), DEPTH[life])
    return Look(
        sex=sex,
        age=age,
        build=build,
        face="round" if life == "child" else _first_free(faces, {o.face for o in others}),
        skin=SKINS[w.skin + seed // 5 % 2],
        hair=hair,
        hair_color=_hair_color(e, age, seed // 13, w.chinese),
        clothes=clothes,
        color=color,
        accent=paint(hue(color) + 180, 0.84, 0.22),
        features=_features(e, w, sex, life, clothes, seed, others),
        seed=seed,
    )


def _features(
    e: Evidence, w: World, sex: str, life: str, clothes: str, seed: int, others: tuple[Look, ...]
) -> tuple[str, ...]:
    """Name the features the text gives, and one more that tells similar people apart."""
    found = list(e.features)
    if w.cold and clothes not in _INDOOR_WEAR and seed % 2 and not {"scarf", "headscarf"} & set(found):
        found.append("scarf")
    worn = {f for o in others for f in o.features}
    spare = {
        ("female", "old"): ("glasses", "headscarf"),
        ("male", "old"): ("glasses", "moustache", "cap", "beard"),
        ("male", "adult"): ("stubble", "glasses", "moustache"),
        ("female", "adult"): ("earrings", "glasses", "mole"),
        ("female", "young"): ("freckles", "earrings", "glasses"),
        ("male", "young"): ("glasses", "freckles", "mole"),
        ("female", "child"): ("freckles",),
        ("male", "child"): ("freckles",),
    }[sex, life]
    if not e.features and seed % 5 < 3:
        pick = _first_free(spare, worn)
        if pick not in worn and not (pick == "headscarf" and "scarf" in found):
            found.append(pick)
    return tuple(dict.fromkeys(found))[:3]
