"""A built place as the lens of one shot sees it: cropped, out of focus, and flattened into few sheets."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import cv2
import numpy as np

from duanju.drama.board import Move, Size, Staging
from duanju.drama.take import Box, Setup
from duanju.theatre import composite
from duanju.theatre.composite import Grade, Sheet, View
from duanju.theatre.framing import SLIDES, Framing, tracking
from duanju.theatre.pen import Pixels
from duanju.theatre.place.scenery import COARSE, Plane, Scenery, Weather
from duanju.theatre.place.scenery import Grade as PlaceGrade

FAR = 0.45
"""Sheets nearer than this depth move visibly against those beyond."""
FRONT_BLUR = 3.0
CLOSE = 1.15
"""Lenses longer than this see rain and snow fall behind people and things; before people only what is near."""
THIN = 0.5
"""How much of what falls right before the lens is seen."""
NEAR_BLUR = 7.0
"""How far that is out of focus: sigma in pixels of a frame 1080 wide."""
SHARP = 0.3
"""How much of the place's blur falls on what falls behind the people."""
EDGE = 0.22
"""How much darker the corners are in close shots."""
BED = "bed"
"""The plane of a place's own bed, which is left out where somebody lies in one."""
COVERED = 0.03
"""How much of a face something in front may cover before it is taken away."""


@dataclass(eq=False)
class Backdrop:
    """Sheets behind and before the people. `behind[0]` is opaque. Weather has its own place in the stack."""

    behind: list[Sheet]
    between: list[Sheet]
    before: list[Sheet]
    grade: Grade | None
    weather: "Falling | None"
    near: "Near | None" = None

    def back(self, seconds: float) -> list[Sheet]:
        """Return what lies behind the people at a time of the shot."""
        if self.weather is None or self.weather.front:
            return self.behind + self.between
        if self.near is not None:
            return self.behind + self.between + self.weather.sheets(seconds)
        return self.behind + self.weather.sheets(seconds) + self.between

    def front(self, seconds: float) -> list[Sheet]:
        """Return what falls before the people."""
        if self.near is not None:
            return self.near.sheets(seconds)
        if self.weather is None or not self.weather.front:
            return []
        return self.weather.sheets(seconds)

    @property
    def spares_faces(self) -> bool:
        """Whether what falls before people in a wide shot may pass behind their heads: flakes and drops, not fog."""
        return self.near is None and self.weather is not None and self.weather.front and not self.weather.weather.drift


class Falling:
    """Weather in the crop and focus of one shot; each drawing is prepared when it is first seen."""

    def __init__(self, weather: Weather, front: bool, setup: Setup, framing: Framing, depth: float,
                 focus: float = 1.0) -> None:  # fmt: skip
        self.focus = focus
        self.weather, self.front, self.depth = weather, front, depth
        self.framing, self.width, self.height = framing, setup.width, setup.height
        self.ready: dict[int, Sheet] = {}

    def sheets(self, seconds: float) -> list[Sheet]:
        """Return the drawing for a time, repeated side by side if it drifts."""
        i = int(seconds * self.weather.rate + 1e-6) % len(self.weather.drawings)
        if i not in self.ready:
            self.ready[i] = self._prepared(self.weather.drawings[i])
        sheet = self.ready[i]
        if not self.weather.drift:
            return [sheet.moved(0, 0)]  # a copy: what shows through is large, and not worth keeping
        period = sheet.pixels.shape[1]
        x = round(self.weather.drift * seconds) % period
        return [sheet.moved(x + k * period, 0) for k in range(-1, ceil(self.width / period))]

    def _prepared(self, plane: Plane) -> Sheet:
        if self.front:
            return Sheet(np.ascontiguousarray(plane.pixels), plane.x, plane.y, 0.0)
        sigma = self.framing.blur * self.focus
        sheet = seen([plane], self.framing.crop, self.width, self.height, 12, sigma, self.depth)
        return composite.crop(sheet)


class Near:
    """What falls right before the lens of a close shot: large, soft and little of it."""

    def __init__(self, weather: Weather, setup: Setup) -> None:
        self.weather, self.size = weather, (setup.width, setup.height)
        self.sigma = NEAR_BLUR * setup.width / 1080 / COARSE
        self.last: tuple[int, Sheet] | None = None

    def sheets(self, seconds: float) -> list[Sheet]:
        """Return the drawing for a time; only the last is kept, for they are large and quickly made."""
        i = int(seconds * self.weather.rate + 1e-6) % len(self.weather.near)
        if self.last is None or self.last[0] != i:
            small = cv2.convertScaleAbs(cv2.GaussianBlur(self.weather.near[i].pixels, (0, 0), self.sigma), alpha=THIN)
            large: Pixels = cv2.resize(small, self.size, interpolation=cv2.INTER_LINEAR)
            self.last = (i, composite.crop(Sheet(large, 0.0, 0.0, 0.0)))
        return [self.last[1]]


def hang(scenery: Scenery, setup: Setup, framing: Framing, faces: Sequence[Box]) -> Backdrop:
    """Prepare a place for one shot; `faces` are boxes that nothing in front may cover."""
    w, h = setup.width, setup.height
    margin = 4 + (
        ceil(0.065 * w) if setup.move in SLIDES or tracking(setup) else 12 if setup.move is Move.HANDHELD else 0
    )
    weather = scenery.weather
    abed = any(s.doing in ("lie", "sleep") for s in framing.spots)
    kept = [not (abed and p.name == BED) for p in scenery.planes]
    planes = [p for p, keep in zip(scenery.planes, kept, strict=True) if keep]
    slot = sum(kept[: scenery.slot])
    cut = sum(kept[: weather.before]) if weather is not None and weather.before < scenery.slot else slot
    behind = [seen(g, framing.crop, w, h, margin, framing.blur) for g in _groups(planes[:cut], setup)]
    between = [seen(g, framing.crop, w, h, margin, framing.blur) for g in _groups(planes[cut:slot], setup)]
    before = _before(planes[slot:], setup, framing, margin, faces)
    light = None if scenery.grade is None else _light(scenery.grade, framing.crop, w, h)
    falling, near = None, None
    if weather is not None:
        close = bool(weather.near) and framing.crop.zoom >= CLOSE
        front = weather.before >= scenery.slot and not close
        falling = Falling(weather, front, setup, framing, behind[-1].depth, SHARP if close else 1.0)
        near = Near(weather, setup) if close and setup.staging is not Staging.INSERT else None
    return Backdrop(behind, between, before, light, falling, near)


def _light(grade: PlaceGrade, crop: View, width: int, height: int) -> Grade:
    """Return the place's light as the lens sees it: lamps move with the crop; a longer lens darkens its own edge."""
    small_h, small_w = grade.mul.shape[:2]
    zoom, dx, dy = crop.at(1.0, width, height)
    matrix = np.array([[zoom, 0, dx * small_w / width], [0, zoom, dy * small_h / height]], np.float64)
    mul, screen = (
        cv2.warpAffine(m, matrix, (small_w, small_h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for m in (grade.mul, grade.screen)
    )
    if zoom > 1:
        y, x = np.mgrid[0:small_h, 0:small_w].astype(np.float32)
        far = ((x / small_w - 0.5) / 0.6) ** 2 + ((y / small_h - 0.42) / 0.7) ** 2
        mul = mul * (1 - EDGE * np.clip(far - 0.3, 0, 1))[..., None]
    return composite.grade(mul, screen, width, height)


def _groups(planes: Sequence[Plane], setup: Setup) -> list[list[Plane]]:
    """Split planes where parallax would be seen: nowhere while the camera stands, nor in a blurred distance."""
    if not planes:
        return []
    if setup.move is Move.STATIC or setup.size in (Size.MCU, Size.CU, Size.BCU, Size.ECU):
        return [list(planes)]
    groups = [[planes[0]]]
    for p in planes[1:]:
        if len(groups) < 2 and p.depth >= FAR > groups[-1][0].depth:
            groups.append([p])
        else:
            groups[-1].append(p)
    return groups


def _before(planes: Sequence[Plane], setup: Setup, framing: Framing, margin: int, faces: Sequence[Box]) -> list[Sheet]:
    out = []
    for p in planes:
        crop, sigma = framing.crop, 0.0
        if p.name == "table":
            if framing.table is None:
                continue
            crop = View(crop.x, 0.0, crop.zoom)
        elif crop.zoom > 1:
            sigma = FRONT_BLUR * setup.width / 1080 * crop.zoom
        sheet = seen([p], crop, setup.width, setup.height, margin, sigma, p.depth)
        if p.name == "table" and framing.table is not None:
            sheet = sheet.moved(0.0, round(framing.table - _top(sheet)))
            sheet = _to_the_foot(sheet, setup.height + margin)
        if p.name == "table" or not any(_covers(sheet, f) for f in faces):
            out.append(sheet)
    return out


def _top(sheet: Sheet) -> float:
    """Return the height at which a sheet begins to be solid across its middle."""
    alpha = sheet.pixels[:, sheet.pixels.shape[1] // 2, 3]
    rows = np.flatnonzero(alpha > 200)
    return sheet.y + (float(rows[0]) if len(rows) else 0.0)


def _to_the_foot(sheet: Sheet, foot: int) -> Sheet:
    """Lengthen a table front so that it reaches the lower edge of the frame."""
    missing = int(foot - (sheet.y + sheet.pixels.shape[0]))
    if missing <= 0:
        return sheet
    rows = np.repeat(sheet.pixels[-3:-2], missing + 2, 0)
    pixels: Pixels = np.ascontiguousarray(np.concatenate([sheet.pixels[:-2], rows]))
    return Sheet(pixels, sheet.x, sheet.y, sheet.depth, sheet.opaque)


def _covers(sheet: Sheet, face: Box) -> bool:
    h, w = sheet.pixels.shape[:2]
    x, y = int(sheet.x), int(sheet.y)
    both = composite.meet(face, Box(x, y, x + w, y + h))
    area = (face.right - face.left) * (face.bottom - face.top)
    if both == composite.NOTHING or not area:
        return False
    alpha = sheet.pixels[both.top - y : both.bottom - y, both.left - x : both.right - x, 3]
    return bool(float(alpha.sum()) / 255 > COVERED * area)


def seen(planes: Sequence[Plane], crop: View, width: int, height: int, margin: int, sigma: float,
         depth: float | None = None) -> Sheet:  # fmt: skip
    """Return planes as one sheet: cropped as by a longer lens (all depths alike), and out of focus."""
    sheets = [Sheet(p.pixels, p.x, p.y, 1.0, p.opaque) for p in planes]
    at = depth if depth is not None else sum(p.depth for p in planes) / len(planes)
    return composite.flatten(sheets, crop, width, height, margin, sigma, at)
