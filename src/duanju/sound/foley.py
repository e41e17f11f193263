"""The sounds of what is done: steps, doors, knocks, paper, bowls; made by synthesis and set on their frames."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import uniform_filter1d

from duanju.drama.board import Place, Shot, Size, Staging, Storyboard
from duanju.sound.synth import (
    RATE,
    Mono,
    Stereo,
    band,
    bump,
    chance,
    decay,
    gain,
    modes,
    put,
    saw,
    seconds,
    tone,
    white,
)


@dataclass(frozen=True)
class Happening:
    """One sound: its name, the frame of the episode at which it is heard, and where between left and right."""

    sound: str
    frame: int
    pan: float = 0.0
    far: bool = False


Maker = Callable[[np.random.Generator], Mono]


def _knock(rng: np.random.Generator) -> Mono:
    n = seconds(0.22)
    body = modes([118, 205, 410, 730], [0.035, 0.025, 0.016, 0.01], n, rng)
    return body + band(white(rng, n), 500, 2500) * decay(n, 0.008) * 0.9


def _step(rng: np.random.Generator, low: float, high: float) -> Mono:
    n = seconds(0.16)
    thump = tone(np.linspace(92, 52, n, dtype=np.float32), n) * decay(n, 0.028) * 0.8
    return thump + band(white(rng, n), low, high) * decay(n, 0.018, 0.006) * 1.6


def _snow_step(rng: np.random.Generator) -> Mono:
    n = seconds(0.3)
    grains = white(rng, n) * (rng.random(n, dtype=np.float32) > 0.8)
    return band(grains, 900, 5200) * decay(n, 0.09, 0.05) * 2.4


def _door(rng: np.random.Generator) -> Mono:
    n = seconds(0.9)
    steps = np.repeat(rng.uniform(78, 138, 24), n // 24 + 1)[:n].astype(np.float32)
    reed = saw(steps)
    creak = (band(reed, 340, 480) + band(reed, 820, 1000) * 0.7) * bump(n)
    out = np.zeros(seconds(1.25), np.float32)
    out[:n] += creak * 0.55
    for at in (0.0, 0.055, 1.0):
        click = _latch(rng)
        i = seconds(at) - 1
        out[i : i + len(click)] += click[: len(out) - i]
    return out


def _latch(rng: np.random.Generator) -> Mono:
    n = seconds(0.09)
    return modes([320, 1150, 2600], [0.012, 0.006, 0.004], n, rng) * 0.8 + white(rng, n) * decay(n, 0.002) * 0.8


def _slam(rng: np.random.Generator) -> Mono:
    n = seconds(0.5)
    return modes([62, 96, 180, 390], [0.09, 0.06, 0.03, 0.015], n, rng) * 1.4 + band(white(rng, n), 200, 3000) * decay(
        n, 0.02
    )


def _paper(rng: np.random.Generator) -> Mono:
    n = seconds(0.75)
    out: Mono = np.zeros(n, np.float32)
    for at in np.sort(rng.integers(0, n - seconds(0.03), 34)):
        k = int(rng.integers(200, 1300))
        out[at : at + k] += white(rng, k) * bump(k) * rng.uniform(0.2, 1)
    return band(out, 1800, 8500) * bump(n, 0.4)


def _porcelain(rng: np.random.Generator) -> Mono:
    return modes([1830, 2960, 4370, 6100], [0.11, 0.07, 0.05, 0.03], seconds(0.55), rng) * 0.55


def _tin(rng: np.random.Generator) -> Mono:
    n = seconds(0.5)
    return modes([640, 1420, 2230, 3910, 5200], [0.05, 0.07, 0.05, 0.03, 0.02], n, rng) * 0.6 + band(
        white(rng, n), 1500, 7000
    ) * decay(n, 0.01)


def _put_down(rng: np.random.Generator) -> Mono:
    n = seconds(0.2)
    return modes([150, 330, 690], [0.03, 0.02, 0.012], n, rng) + band(white(rng, n), 400, 3000) * decay(n, 0.006)


def _cloth(rng: np.random.Generator) -> Mono:
    n = seconds(0.45)
    return band(white(rng, n), 700, 4800) * bump(n, 2) * 0.9


def _sewing(rng: np.random.Generator) -> Mono:
    n = seconds(2.2)
    out: Mono = np.zeros(n, np.float32)
    at, gap = 0.05, 0.16
    while at < 2.0:
        click = modes([240, 890, 2150], [0.012, 0.008, 0.004], seconds(0.07), rng)
        i = seconds(at)
        out[i : i + len(click)] += click[: n - i] * np.float32(rng.uniform(0.7, 1))
        gap = max(0.085, gap * 0.95) if at < 1.5 else gap * 1.12
        at += gap
    return out + band(white(rng, n), 90, 420) * bump(n, 0.5) * 0.25


def _phone(_: np.random.Generator) -> Mono:
    n = seconds(1.1)
    on: Mono = ((np.arange(n) / RATE) % 0.55 < 0.38).astype(np.float32)
    buzz = np.sign(tone(155.0, n)) * (0.6 + 0.4 * tone(22.0, n))
    return band(buzz.astype(np.float32) * on, 120, 2600) * 0.35


def _chime(_: np.random.Generator) -> Mono:
    n = seconds(1.9)
    out: Mono = np.zeros(n, np.float32)
    for i, f in enumerate((784.0, 659.3, 523.3)):
        k = n - seconds(0.34 * i)
        out[n - k :] += tone(f, k) * decay(k, 0.22) + 0.3 * tone(f * 2.76, k) * decay(k, 0.07)
    return band(out, 350, 3200) * 0.6


def _bell(rng: np.random.Generator) -> Mono:
    n = seconds(0.8)
    ring = modes([2350, 3720, 5430], [0.16, 0.11, 0.06], n, rng)
    again = seconds(0.16)
    ring[again:] += ring[: n - again] * 0.8
    return ring * 0.4


def _water(rng: np.random.Generator) -> Mono:
    n = seconds(1.4)
    out = band(white(rng, n), 500, 5200) * 0.25
    for at in rng.integers(0, n - seconds(0.06), 46):
        k = seconds(0.05)
        f = np.linspace(rng.uniform(500, 1400), rng.uniform(900, 2400), k, dtype=np.float32)
        out[at : at + k] += tone(f, k) * decay(k, 0.012) * rng.uniform(0.1, 0.4)
    return out * bump(n, 0.5)


def _motor(rng: np.random.Generator) -> Mono:
    n = seconds(2.6)
    speed = np.interp(np.arange(n), [0, n * 0.3, n], [34, 62, 48]).astype(np.float32)
    reed = saw(speed)
    return (band(reed, 40, 380) + band(white(rng, n), 80, 600) * 0.5) * bump(n, 0.6)


def _thunder(rng: np.random.Generator) -> Mono:
    n = seconds(3.2)
    rolls = sum(np.roll(decay(n, 0.3, 0.05), seconds(x)) for x in (0.0, 0.5, 1.1))
    return band(white(rng, n), 25, 190) * np.asarray(rolls, np.float32) * 2.2


def _dog(rng: np.random.Generator) -> Mono:
    n = seconds(0.8)
    out: Mono = np.zeros(n, np.float32)
    for at in (0.0, 0.36):
        k = seconds(0.17)
        f = np.interp(np.arange(k), [0, k * 0.3, k], [380, 560, 330]).astype(np.float32)
        reed = saw(f)
        bark = band(reed + white(rng, k) * 0.4, 500, 1900) * bump(k)
        i = seconds(at)
        out[i : i + k] += bark
    return out


def _switch(rng: np.random.Generator) -> Mono:
    return _latch(rng)


def _slap(rng: np.random.Generator) -> Mono:
    n = seconds(0.16)
    return band(white(rng, n), 900, 5000) * decay(n, 0.01) * 2 + tone(120.0, n) * decay(n, 0.03) * 0.6


MAKERS: dict[str, tuple[Maker, float]] = {
    "knock": (_knock, -9), "step-wood": (lambda r: _step(r, 700, 3400), -17),
    "step-earth": (lambda r: _step(r, 90, 420), -16), "step-stone": (lambda r: _step(r, 1000, 4200), -17),
    "step-snow": (_snow_step, -16), "door": (_door, -13),
    "slam": (_slam, -8), "paper": (_paper, -15), "porcelain": (_porcelain, -15), "tin": (_tin, -15),
    "put-down": (_put_down, -13), "cloth": (_cloth, -19), "sewing-machine": (_sewing, -14), "phone": (_phone, -14),
    "chime": (_chime, -13), "bell": (_bell, -16), "water": (_water, -17), "motor": (_motor, -15),
    "thunder": (_thunder, -11), "dog": (_dog, -19), "switch": (_switch, -16), "slap": (_slap, -9),
}  # fmt: skip
"""How each sound is made, and its level against full speech in dB."""

_HEARD: tuple[tuple[str, str], ...] = (
    ("knock", r"敲(?!打)|knock|rapp(?:ed|ing)|叩门"),
    ("slam", r"摔门|砸|slam|bang(?:ed|s)\b|crash"),
    ("slap", r"耳光|扇了|slapp"),
    ("door", r"推门|开门|推开|门开|关门|拉开门|door (?:opened|opens|swung|closed|closes|creak)"
             r"|open(?:ed|s) the (?:\w+ )?door"
             r"|clos(?:ed|es) the (?:\w+ )?door|came in|comes in"),
    ("sewing-machine",
     r"(?:踩|摇|踏)\S{0,2}缝纫机|缝纫机(?:响|声|嗒|哒|转)|(?:at|of) (?:her|his|the|a) sewing machine"),
    ("phone", r"(?:电话|手机)(?:又|忽然|突然|就)?(?:响|震)|phone (?:rang|rings|buzz)|(?:rang|ringing|rings)\b"),
    ("chime", r"广播|announcement|loudspeaker|tannoy"),
    ("bell", r"铃(?:声|响|铛)|车铃|\bbell\b"),
    ("thunder", r"打雷|雷声|惊雷|thunder"),
    ("dog", r"狗叫|狗吠|犬吠|bark(?:ed|s|ing)\b"),
    ("motor", r"发动|引擎|汽车开|班车(?:开|来|进)|engine|bus pull|car pull|drove"),
    ("tin", r"饭盒|铁盒|铝盒|罐|\btin\b|lunchbox"),
    ("porcelain", r"碗|杯|茶|盘子|\bcups?\b|\bbowls?\b|\bplates?\b|teapot|\bmugs?\b"),
    ("paper", r"纸|信封|(?:一|那|这)封信|展开|照片|报纸|\bletter\b|envelope"
              r"|\bpaper\b|\bphoto|\bnote\b|newspaper|unfold"),
    ("water", r"倒水|倒茶|洗|水龙头|pour|\bwash|\btap\b"),
    ("put-down", r"放在|放下|搁|put down|set down|laid|puts? (?:it|the \w+) (?:on|down)"),
    ("switch", r"开灯|关灯|拉灯|switch(?:ed|es)? (?:on|off)"),
    ("cloth", r"抹平|拍了拍|裹|披|抱|hugg|embrac|塞"),
    ("steps", r"走进|走出|走来|走到|走过|走向|跑(?!掉|了调)|脚步|踱|walk|footstep|went to"
              r"|crossed|stepp|\br[au]ns? (?:in|out|to|after|across|up|away|off|over|back)"),
)  # fmt: skip
_DOINGS = {
    "walk": "steps", "run": "steps", "knock": "knock", "open-door": "door", "close-door": "door", "write": "paper",
    "read": "paper", "sew": "sewing-machine", "cook": "porcelain", "eat": "porcelain", "drink": "porcelain",
    "push-bicycle": "bell", "embrace": "cloth",
}  # fmt: skip
_PROPS = {
    "letter": "paper", "photo": "paper", "paper": "paper", "newspaper": "paper", "ticket": "paper", "bowl": "porcelain",
    "cup": "porcelain", "teapot": "porcelain", "phone": "phone", "sewing-machine": "sewing-machine",
    "box": "tin", "bicycle": "bell", "knife": "put-down", "bottle": "porcelain",
}  # fmt: skip
_NUMBERS = {
    "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_COUNT = re.compile(r"([一两二三四五六七八1-9])\s*[下声记]|\b(once|twice|thrice)\b"
                    r"|\b(one|two|three|four|five|six|[1-9])\s+(?:short |soft |loud |slow )?(?:times|knocks|raps)",
                    re.I)  # fmt: skip
_WIDE = (Size.FS, Size.MLS, Size.MS, Size.ECU)
_SILENT = re.compile(r"没(?:有)?(?:敲|响|开门)|did not knock|without knocking")


def count(words: str) -> int:
    """Return how many knocks (rings, strokes) the words tell of; 2 when they give no number."""
    m = _COUNT.search(words)
    if not m:
        return 2
    found = next(g for g in m.groups() if g).lower()
    return _NUMBERS.get(found) or (int(found) if found.isdigit() else 2)


def heard(words: str) -> tuple[str, ...]:
    """Return the sounds that words tell of, in the order in which they are told."""
    if _SILENT.search(words):
        return ()
    found = [(m.start(), name) for name, pattern in _HEARD if (m := re.search(pattern, words, re.I))]
    return tuple(name for _, name in sorted(found))


def happenings(board: Storyboard) -> tuple[Happening, ...]:
    """Return what is heard of the doings of an episode, in order; each told thing is heard once."""
    out: list[Happening] = []
    told: set[tuple[int, str, str]] = set()
    done: dict[tuple[int, str], int] = {}
    at = 0
    for shot in board.shots:
        place = board.scene(shot.scene).place if any(s.number == shot.scene for s in board.scenes) else Place()
        for name, words in _sounds(shot):
            if words and (shot.scene, words, name) in told:
                continue
            if not words and at - done.get((shot.scene, name), -10_000) < 12 * board.rate:
                continue
            if name != "knock" and at - done.get((shot.scene, name), -10_000) < 3 * board.rate:
                continue
            told.add((shot.scene, words, name))
            done[(shot.scene, name)] = at
            out += _laid(name, words, shot, at, place, board.rate)
        at += shot.frames
    return tuple(sorted(out, key=lambda h: h.frame))


def _sounds(shot: Shot) -> list[tuple[str, str]]:
    """Return (sound, the words that tell of it or "") of a shot; at most three."""
    words = shot.action if shot.staging is not Staging.CARD else ""
    found = [(n, words) for n in heard(words)]
    names = {n for n, _ in found}
    for s in shot.subjects:
        name = _DOINGS.get(s.doing)
        if name and name not in names and shot.size in _WIDE:
            found.append((name, ""))
    if shot.staging is Staging.INSERT and not found and shot.prop in _PROPS and shot.prop != "phone":
        found.append((_PROPS[shot.prop], ""))
    return list(dict.fromkeys(found))[:3]


def _laid(name: str, words: str, shot: Shot, at: int, place: Place, rate: int) -> Iterator[Happening]:
    """Set one sound on its frames within a shot; words tell what comes first."""
    sounds = heard(words) or (name,)
    share = sounds.index(name) / len(sounds) if name in sounds else 0.0
    start = at + round(min(shot.frames * 0.6, 4 * rate / 24 + shot.frames * 0.8 * share))
    side = {"left": -0.3, "right": 0.3}.get(shot.subjects[0].at if shot.subjects else "centre", 0.0)
    if name == "knock":
        for i in range(count(words)):
            yield Happening("knock", start + round(i * rate * 0.42), 0.25, place.inside)
    elif name == "steps":
        fast = any(s.doing == "run" for s in shot.subjects) or bool(re.search(r"跑|\bran\b|\bruns?\b", words))
        gap = rate * (0.3 if fast else 0.54)
        for i in range(min(6, max(2, int((shot.frames - (start - at)) / gap)))):
            yield Happening(_ground(place), round(start + i * gap), side + 0.04 * (-1) ** i)
    elif name == "chime":
        yield Happening("chime", start, 0.0, True)
    else:
        yield Happening(name, start, side)


def _ground(place: Place) -> str:
    if (place.weather == "snow" and not place.inside) or place.stage == "snowfield":
        return "step-snow"
    if place.inside:
        return "step-stone" if place.stage in ("hospital", "station", "corridor", "factory", "temple") else "step-wood"
    return "step-stone" if place.stage in ("street", "bridge", "rooftop", "bus-stop", "alley") else "step-earth"


def track(board: Storyboard, samples: int, speech: float, seed: int) -> Stereo:
    """Return the foley of an episode; `speech` is the level (root mean square) of full speech."""
    out = np.zeros((samples, 2), np.float32)
    for i, h in enumerate(happenings(board)):
        maker, under = MAKERS[h.sound]
        rng = chance(seed, "foley", i, h.sound, h.frame)
        sound = maker(rng)
        loud = float(np.sqrt(np.max(uniform_filter1d(sound**2, 2400)))) or 1.0
        if h.far:
            sound = band(sound, 60, 2200)
        volume = speech * gain(under + rng.uniform(-1, 1) + 3) / loud
        put(out, sound, round(h.frame * RATE / board.rate), volume, h.pan)
    return out
