"""Turns what is known of a person into a look that nobody else in the cast has."""

from dataclasses import dataclass

from duanju.casting import hints
from duanju.casting.blood import Blood, hair, skin
from duanju.casting.cloth import Wearer, cloth, trim
from duanju.casting.evidence import Evidence, any_of
from duanju.drama.cast import BUILDS, FACES, Look

HAIRS = {
    ("female", "child"): ("bowl", "twin-braids", "bob", "ponytail"),
    ("female", "young"): ("ponytail", "long", "braid", "bob", "long-wavy", "twin-braids"),
    ("female", "adult"): ("bob", "long-wavy", "bun", "long", "ponytail", "curly"),
    ("female", "elder"): ("bob", "bun", "curly", "crop"),
    ("female", "old"): ("bun", "curly", "bob", "crop"),
    ("male", "child"): ("bowl", "buzz", "crop"),
    ("male", "young"): ("parted", "crop", "curly", "buzz"),
    ("male", "adult"): ("crop", "parted", "buzz", "curly", "receding"),
    ("male", "elder"): ("receding", "parted", "buzz", "crop"),
    ("male", "old"): ("receding", "bald", "crop", "buzz"),
}
CLOTHES = {
    ("female", "child"): ("sweater", "dress", "school", "tee"),
    ("female", "young"): ("sweater", "jacket", "dress", "tee", "shirt"),
    ("female", "adult"): ("jacket", "shirt", "sweater", "dress", "coat"),
    ("female", "elder"): ("jacket", "sweater", "coat", "shirt"),
    ("female", "old"): ("sweater", "frog", "jacket", "coat"),
    ("male", "child"): ("sweater", "tee", "school", "shirt"),
    ("male", "young"): ("jacket", "tee", "sweater", "shirt", "coat"),
    ("male", "adult"): ("jacket", "shirt", "coat", "sweater", "suit"),
    ("male", "elder"): ("jacket", "coat", "sweater", "shirt"),
    ("male", "old"): ("coat", "sweater", "frog", "jacket"),
}
_BY_COLD = {"female": ("padded", "coat", "jacket"), "male": ("coat", "padded", "jacket")}
_BY_COLD_IN_THE_COUNTRY = ("padded", "jacket")
_TOWN_WEAR = {"coat", "suit", "dress"}
"""What nobody works a field in."""
_INDOOR_WEAR = {"scrubs", "apron", "hanfu", "suit", "qipao"}


@dataclass(frozen=True)
class World:
    """What holds for everyone in the story: language, and the signs of season, region, era and feast."""

    chinese: bool = True
    cold: bool = False
    hot: bool = False
    rural: bool = False
    olden: bool = False
    republic: bool = False
    feast: bool = False


def world(text: str, language: str) -> World:
    """Read season, region, era and feast from the story."""
    cold = any_of(text, hints.COLD)
    return World(
        chinese=language.startswith("zh"),
        cold=cold,
        hot=not cold and any_of(text, hints.HOT),
        rural=any_of(text, hints.RURAL),
        olden=any_of(text, hints.OLDEN),
        republic=any_of(text, hints.REPUBLIC),
        feast=any_of(text, hints.FEAST),
    )


def stage_of_life(age: int) -> str:
    """Return "child", "young", "adult", "elder" or "old"."""
    return "child" if age < 13 else "young" if age < 27 else "adult" if age < 47 else "elder" if age < 60 else "old"


def _clothes(e: Evidence, w: World, sex: str, age: int, turn: int) -> tuple[str, ...]:
    """Return the clothes that fit, best first."""
    if e.clothes:
        return (e.clothes,)
    life = stage_of_life(age)
    base = CLOTHES[sex, life]
    base = base[turn % len(base) :] + base[: turn % len(base)]
    if w.rural:
        base = tuple(c for c in base if c not in _TOWN_WEAR)
    if w.olden:
        return ("hanfu",)
    if w.republic and life != "child":
        return ("qipao", "frog") if sex == "female" else ("frog", "suit")
    if w.chinese and life == "old" and (w.rural or w.cold):
        return ("padded", "frog") if sex == "female" and w.cold else ("frog", "padded")
    if w.cold:
        cold = _BY_COLD_IN_THE_COUNTRY if w.rural else _BY_COLD[sex]
        return (*cold[turn % 2 :], *cold[: turn % 2], *base)
    if w.hot:
        return ("tee", "shirt", "dress", *base) if sex == "female" else ("tee", "shirt", *base)
    return base


def _first_free(wishes: tuple[str, ...], taken: set[str]) -> str:
    return next((x for x in wishes if x not in taken), wishes[0])


def look(
    e: Evidence, w: World, b: Blood, sex: str, age: int, seed: int, others: tuple[Look, ...], lead: bool = False
) -> Look:
    """Draw the look of one person, unlike the looks of the `others`.

    `sex` is "female" or "male", `age` in years, `seed` any number made from the person's name; the `lead` of
    the story has its one warm colour.
    """
    life = stage_of_life(age)
    same = [o for o in others if o.sex == sex]
    hairs = tuple(h for h in HAIRS[sex, life] if h != "receding" or age >= 38)
    first = 0 if life == "elder" and sex == "male" else seed % len(hairs)
    style = e.hair or _first_free(hairs[first:] + hairs[:first], {o.hair for o in same})
    faces = FACES[seed // 7 % len(FACES) :] + FACES[: seed // 7 % len(FACES)]
    clothes = _first_free(_clothes(e, w, sex, age, seed // 3), {o.clothes for o in others})
    build = e.build or ("slim" if life in ("child", "young") and seed % 3 else BUILDS[seed // 11 % len(BUILDS)])
    wearer = Wearer(sex, life, clothes, lead, e.poor or (w.rural and life == "old"), w.feast, e.dye)
    color = cloth(wearer, tuple(o.color for o in others), seed // 17)
    return Look(
        sex=sex,
        age=age,
        build=build,
        face="round" if life == "child" else _first_free(faces, {o.face for o in others}),
        skin=skin(b),
        hair=style,
        hair_color=hair(b, age, e.white),
        clothes=clothes,
        color=color,
        accent=trim(color, seed // 23),
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
        ("male", "elder"): ("glasses", "moustache", "stubble"),
        ("female", "elder"): ("glasses", "earrings", "mole"),
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
