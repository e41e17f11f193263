"""What a director knows while a scene plays: who is there, on which side, in which posture, holding what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from duanju.directing.beats import Beat, What
from duanju.directing.cues import CALLS
from duanju.directing.feelings import CALM, Feeling
from duanju.directing.grounds import OUTSIDE, PLACES
from duanju.directing.lexicon import Hit, names_one
from duanju.directing.pictures import POSTURES, Names, Picture
from duanju.directing.variety import digest
from duanju.drama.board import STAGES, BoardScene, Place, Size, Subject
from duanju.drama.cast import Cast

VOICE_COMES = (
    "传来 传出 里面喊 外面喊 门外喊 隔壁喊|"
    "voice came, voice called, voice from, called from, shouted from, came from behind"
)
"""Words that say a voice is heard and its owner is not there."""
_STOPS = frozenset("，,。.！!？?…—“”\"'：:")
_BEYOND = re.compile(
    r"\b(?:window|glass|pane|outside|out (?:on|in|of|at|over|to)|across|below|beneath|beyond|in the distance|far off|"
    r"behind (?:the|her|him|them)|stood|standing|waiting|went|walked|ran|crossed|came|drove|climbed)\b|"
    r"窗|外|远处|遠處|对面|對面|对岸|對岸|楼下|樓下|底下|望|[站坐蹲跪躺等]在|走[到进向过]|来到|來到|跑[到进向]|穿过",
    re.I,
)
_CLOSE = frozenset((Size.CU, Size.BCU, Size.ECU))
_BUSY = frozenset(("sew", "cook", "eat", "drink", "write", "read", "sweep", "work", "phone", "umbrella", "pray", "cry"))

_MOMENTARY = frozenset(("eat", "drink", "write", "cry"))


@dataclass
class Ground:
    """One scene being directed; `views` gathers the other places people look at from here."""

    beats: tuple[Beat, ...]
    scene: BoardScene
    names: Names
    order: dict[str, int]
    opening: bool = False
    closing: bool = False
    views: dict[int, BoardScene] = field(default_factory=dict)
    far: frozenset[str] = frozenset()

    def together(self, a: str, b: str) -> bool:
        """Whether two people are in one place: on the same side of the telephone."""
        return (a in self.far) == (b in self.far)

    def where(self, name: str) -> int:
        """Return the number of the scene a person is in: one place for all at the other end of the line."""
        if name not in self.far:
            return self.scene.number
        told = (PLACES.first(self.names.blank(b.text)) for b in self.beats if CALLS.first(b.text))
        stage = next((x for x in told if x and x != self.here.stage), "living-room")
        number = 1000 * self.scene.number + 900 + STAGES.index(stage)
        words = f"{self.here.words} >> {stage}"
        place = replace(self.here, stage=stage, words=words, inside=stage not in OUTSIDE)
        self.views[number] = BoardScene(number, self.scene.heading, place)
        return number

    @property
    def here(self) -> Place:
        """The place of the scene."""
        return self.scene.place

    def around(self, i: int) -> tuple[str, ...]:
        """Return who is about at beat `i`: everyone seen or heard within four beats, four at most."""
        rows = self.beats[max(0, i - 4) : i + 5]
        names = dict.fromkeys(n for b in rows for n in _present(b) if self._shows(n, "") and self._here(i, n))
        return tuple(n for n in names if n not in self.far)[:4]

    def near(self, i: int, without: str = "") -> str:
        """Return whoever else is there at beat `i`: the one seen or heard nearest to it, "" if nobody."""
        for step in range(len(self.beats)):
            for j in (i - step, i + step):
                if 0 <= j < len(self.beats):
                    row = (n for n in _present(self.beats[j]) if self._shows(n, without) and self._here(i, n))
                    found = next(row, "")
                    if found:
                        return found
        return ""

    def listener(self, i: int) -> str:
        """Return whom the speaker of beat `i` talks to: whoever the words call by name, else the one nearest to it."""
        b = self.beats[i]
        for h in self.names.find(b.text):
            before, after = b.text[: h.start].rstrip(), b.text[h.end :].lstrip()
            called = (not before or before[-1] in _STOPS) and (not after or after[0] in _STOPS)
            alone = len(b.text.strip()) <= h.end - h.start + 1 and not b.text.rstrip().endswith(("！", "!", "？", "?"))
            if called and not alone and h.key != b.who and h.key in self.around(i):
                return h.key
        return self.near(i, b.who)

    def _here(self, i: int, name: str) -> bool:
        """Whether a person can be seen at beat `i`: come already, and not a voice from below or behind a wall."""
        first = next((j for j, b in enumerate(self.beats) if name in _present(b)), 0)
        comes = self.beats[first].picture
        if i < first and (comes.enters or (comes.moving and first > 1)) and comes.people[:1] == (name,):
            return False
        acted = (j for j in range(i, -1, -1) if self.beats[j].what is What.ACT and name in self.beats[j].picture.people)
        last = next(acted, -1)
        return last < 0 or not self.heard_only(last, name)

    def heard_only(self, i: int, name: str) -> bool:
        """Whether the action at beat `i` says that only somebody's voice reaches this place."""
        b = self.beats[i]
        return b.what is What.ACT and name in b.picture.people and names_one(b.text, VOICE_COMES)

    def _shows(self, name: str, without: str) -> bool:
        return name != without and self.names.on_screen(name)

    def facing(self, name: str, other: str) -> str:
        """Return which way a person turns: whoever stands earlier in the cast looks right, all through.

        The people stand on one line and every camera stays on one side of it, so two who talk look at
        one another in their singles.
        """
        if not other:
            return "right" if digest("side", name) % 2 else "left"
        return "right" if self.order.get(name, 0) < self.order.get(other, 0) else "left"

    def posture(self, i: int, name: str) -> str:
        """Return what a person goes on doing at beat `i`: their posture, or the work they began just before."""
        for j in range(i - 1, -1, -1):
            for p in reversed(_pictures(self.beats[j])) if not self.heard_only(j, name) else ():
                doing = p.doing.get(name, "")
                if doing in _BUSY and i - j <= (1 if doing in _MOMENTARY else 3):
                    return doing
                if doing == "ride":
                    return "stand"
                if name in p.people[:1] and p.posture:
                    return p.posture
                if doing in POSTURES:
                    return doing
                if doing and (p.moving or doing in ("walk", "run", "stand")):
                    return "stand"
        return "stand"

    def holds(self, i: int, name: str) -> str:
        """Return what a person still has in their hands at beat `i`.

        What was taken up stays until it is put down or given, the hands do something else, somebody else has it
        or it is seen standing by itself; and four beats at most, for nobody carries a thing about unmentioned.
        """
        gone: set[str] = set()
        for j in range(i - 1, max(-1, i - 5), -1):
            for p in reversed(_pictures(self.beats[j])) if not self.heard_only(j, name) else ():
                if name in p.keeps:
                    return "" if p.keeps[name] in gone else p.keeps[name]
                if p.leaves and name in p.people:
                    return ""
                gone |= {x for n, x in (*p.keeps.items(), *p.holds.items()) if n != name}
                gone |= {p.prop} if not p.people else set()
        return ""

    def subject(
        self,
        name: str,
        other: str,
        size: Size,
        feeling: Feeling = CALM,
        doing: str = "stand",
        holds: str = "",
        at: str = "",
    ) -> Subject:
        """Place one person in the frame, with room to look into; on the telephone with one in the hand."""
        if self.far and other and not self.together(name, other) and doing in ("stand", "sit") and not holds:
            doing, holds = "phone", "phone"
        facing = self.facing(name, other)
        side = "centre" if size in _CLOSE else "left" if facing == "right" else "right"
        return Subject(
            character=name,
            at=at or side,
            facing=facing,
            looks_at=other,
            feeling=feeling.name,
            strength=feeling.strength,
            doing=doing,
            holds=holds,
        )

    def view(self, text: str) -> int:
        """Return the number of the scene that shows the place people look at, this scene's own if it is here.

        Another place is shown only where the text looks or goes out to it; a mere mention is no cut.
        """
        stage = PLACES.first(self.names.blank(text)) if _BEYOND.search(text) else ""
        here = self.scene.place
        if not stage or stage == here.stage or (stage in OUTSIDE) != here.inside:
            return self.scene.number
        number = 1000 * self.scene.number + STAGES.index(stage) + 1
        place = replace(here, stage=stage, words=f"{here.words} > {stage}", inside=stage not in OUTSIDE)
        self.views[number] = BoardScene(number, self.scene.heading, place)
        return number


def _pictures(b: Beat) -> tuple[Picture, ...]:
    return b.pictures if b.what is What.TOLD else (b.picture,) if b.what is What.ACT else ()


def _present(b: Beat) -> Iterator[str]:
    if b.what is What.SPEECH and b.line and not b.line.voice_over:
        yield b.line.character
    for p in _pictures(b):
        yield from p.people


def _far(row: tuple[Beat, ...], names: Names) -> frozenset[str]:
    """Return who in a scene is only at the other end of a telephone: named right beside the words that say so."""
    found: set[str] = set()
    for b in row:
        for call in CALLS.find(b.text) if b.what is not What.SPEECH else ():
            near = [h for h in names.find(b.text) if h.word not in ("我", "I") and _beside(h.start, h.end, call)]
            closest = min(near, key=lambda h: min(abs(h.end - call.start), abs(h.start - call.end)), default=None)
            found |= {closest.key} if closest else set()
    here = {n for b in row if b.what is What.ACT and not CALLS.first(b.text) for n in b.picture.doing}
    return frozenset(found - here)


def _beside(start: int, end: int, call: Hit) -> bool:
    gap = call.start - end if end <= call.start else start - call.end
    return gap <= (24 if call.word.isascii() else 14)


def grounds(
    rows: tuple[tuple[Beat, ...], ...], scenes: tuple[BoardScene, ...], names: Names, cast: Cast
) -> list[Ground]:
    """Return every scene that has beats, ready to be directed."""
    order = {c.name: i for i, c in enumerate(cast.characters)}
    full = [(b, s) for b, s in zip(rows, scenes, strict=True) if b]
    return [
        Ground(b, s, names, order, opening=k == 0, closing=k == len(full) - 1, far=_far(b, names))
        for k, (b, s) in enumerate(full)
    ]
