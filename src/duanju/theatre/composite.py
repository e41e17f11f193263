"""Puts sheets of paper on top of one another, touching as few pixels as it can.

A picture is a stack of sheets, back to front, seen by a camera that slides and zooms. While the camera
stands still, only the box around the sheets that changed is composed again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import ceil, floor

import cv2
import numpy as np
import numpy.typing as npt

from duanju.drama.take import Box
from duanju.theatre.pen import Pixels

CENTRE = (0.5, 0.42)
"""The point of the frame, in fractions, that a zoom leaves where it is."""
NOTHING = Box(0, 0, 0, 0)


@dataclass(frozen=True)
class View:
    """Where the camera is: slid by `x`, `y` frame pixels and zoomed, all for things at depth 1."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0

    def at(self, depth: float, width: int, height: int) -> tuple[float, float, float]:
        """Return (scale, dx, dy): a point p of a sheet at `depth` is seen at p * scale + (dx, dy)."""
        scale = 1 + (self.zoom - 1) * depth
        cx, cy = CENTRE[0] * width, CENTRE[1] * height
        return scale, cx * (1 - scale) - self.x * depth, cy * (1 - scale) - self.y * depth


REST = View()


@dataclass(frozen=True, eq=False)
class Sheet:
    """A picture and where its upper left corner lies, in frame pixels, while the camera rests.

    `pixels` are premultiplied BGRA bytes without gaps. An opaque sheet must cover the frame from
    every view it is shown in; its edge is stretched where it does not.
    """

    pixels: Pixels
    x: float = 0.0
    y: float = 0.0
    depth: float = 1.0
    opaque: bool = False

    @cached_property
    def clear(self) -> Pixels:
        """How much of what lies below shows through, in 255ths, the same in all four channels."""
        return clearness(self.pixels)

    def ready(self) -> "Sheet":
        """Work out now what shows through, so that copies of this sheet need not."""
        self.__dict__["clear"] = self.clear
        return self

    def at(self, x: float, y: float, depth: float) -> "Sheet":
        """Return the same picture elsewhere."""
        sheet = Sheet(self.pixels, x, y, depth, self.opaque)
        if "clear" in self.__dict__:
            sheet.__dict__["clear"] = self.clear
        return sheet

    def meets(self, other: "Sheet") -> bool:
        """Return whether two sheets of one depth may cover one another."""
        across = self.x < other.x + other.pixels.shape[1] and other.x < self.x + self.pixels.shape[1]
        along = self.y < other.y + other.pixels.shape[0] and other.y < self.y + self.pixels.shape[0]
        return bool(across and along)

    def moved(self, x: float, y: float) -> "Sheet":
        """Return the same picture, moved."""
        return self.at(self.x + x, self.y + y, self.depth)


@dataclass(frozen=True, eq=False)
class Grade:
    """Light laid over the finished picture: value * mul / 128 + add, per pixel and channel."""

    mul: npt.NDArray[np.uint8]
    add: npt.NDArray[np.uint8]


def grade(mul: npt.NDArray[np.float32], screen: npt.NDArray[np.float32], width: int, height: int) -> Grade:
    """Return the grade that multiplies by `mul` and then screens with `screen`; both are enlarged to the frame.

    Screening with s gives 1 - (1 - v)(1 - s) = v (1 - s) + s, so both fold into one factor and one sum.
    """
    out = []
    for small, rest in ((mul * (1 - screen) * 128, 128.0), (screen * 255, 0.0)):
        four = cv2.merge([*cv2.split(small.astype(np.float32)), np.full(small.shape[:2], rest, np.float32)])
        fine = np.clip(four * 256, 0, 65_280).astype(np.uint16)
        large = cv2.resize(fine, (width, height), interpolation=cv2.INTER_LINEAR)
        out.append(cv2.convertScaleAbs(large, alpha=1 / 256))
    return Grade(*out)


class Compositor:
    """Composes one shot's pictures into a buffer that is used again for each of them."""

    def __init__(self, width: int, height: int, light: Grade | None = None) -> None:
        self.width, self.height, self.light = width, height, light
        self.raw: Pixels = np.zeros((height, width, 4), np.uint8)
        self.picture: Pixels = self.raw if light is None else np.zeros_like(self.raw)
        self._scratch = np.zeros(self.raw.size, np.uint8)
        self._canvas = np.zeros(self.raw.size * 2, np.uint8)
        self._before: tuple[View, list[Sheet]] | None = None

    @property
    def view(self) -> View | None:
        """Where the camera was for the last picture."""
        return self._before[0] if self._before else None

    def compose(self, sheets: Sequence[Sheet], view: View = REST) -> Box:
        """Compose the stack (the first sheet is opaque) and return the box that differs from the last picture."""
        box = self._changed(sheets, view)
        self._before = (view, list(sheets))
        if box.right <= box.left or box.bottom <= box.top:
            return NOTHING
        for sheet in sheets if view == REST else self._gathered(sheets, view):
            self._lay(sheet, view, box)
        if self.light is not None:
            rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
            cv2.multiply(
                self.raw[rows, columns], self.light.mul[rows, columns], dst=self.picture[rows, columns], scale=1 / 128
            )
            cv2.add(self.picture[rows, columns], self.light.add[rows, columns], dst=self.picture[rows, columns])
        return box

    def _changed(self, sheets: Sequence[Sheet], view: View) -> Box:
        whole = Box(0, 0, self.width, self.height)
        if self._before is None or self._before[0] != view:
            return whole
        old = {(id(s.pixels), s.x, s.y): s for s in self._before[1]}
        new = {(id(s.pixels), s.x, s.y): s for s in sheets}
        differing = [s for k, s in old.items() if k not in new] + [s for k, s in new.items() if k not in old]
        if differing and view != REST:
            return whole  # a warp rounds differently in another box
        box = NOTHING
        for s in differing:
            box = around(box, self._place(s, view)[0])
        return meet(box, whole)

    def _gathered(self, sheets: Sequence[Sheet], view: View) -> Iterator[Sheet]:
        """Yield the stack with neighbours of one depth laid together at rest, so that each is warped once."""
        for _, same in groupby(sheets, lambda s: (s.depth, s.opaque)):
            run = list(same)
            still = view.at(run[0].depth, self.width, self.height) == (1, 0, 0)
            yield from run if len(run) == 1 or still else [self._together(run)]

    def _together(self, run: Sequence[Sheet]) -> Sheet:
        boxes = [self._place(s, REST)[0] for s in run]
        edge_x, edge_y = self.width // 8, self.height // 8
        room = NOTHING
        for b in boxes:
            room = around(room, b)
        room = meet(room, Box(-edge_x, -edge_y, self.width + edge_x, self.height + edge_y))
        w, h = room.right - room.left, room.bottom - room.top
        canvas = self._canvas[: w * h * 4].reshape(h, w, 4)
        canvas[:] = 0
        for s, b in zip(run, boxes, strict=True):
            part = meet(b, room)
            if part != NOTHING:
                rows, columns = (
                    slice(part.top - b.top, part.bottom - b.top),
                    slice(part.left - b.left, part.right - b.left),
                )
                below = canvas[
                    part.top - room.top : part.bottom - room.top, part.left - room.left : part.right - room.left
                ]
                over(below, s.pixels[rows, columns], s.clear[rows, columns])
        return Sheet(canvas, room.left, room.top, run[0].depth)

    def _place(self, sheet: Sheet, view: View) -> tuple[Box, float, float, float]:
        """Return the box a sheet fills in the frame, and its scale and corner there."""
        scale, dx, dy = view.at(sheet.depth, self.width, self.height)
        x, y = sheet.x * scale + dx, sheet.y * scale + dy
        h, w = sheet.pixels.shape[:2]
        if scale == 1 and x == int(x) and y == int(y):
            return Box(int(x), int(y), int(x) + w, int(y) + h), scale, x, y
        return Box(floor(x) - 1, floor(y) - 1, ceil(x + w * scale) + 1, ceil(y + h * scale) + 1), scale, x, y

    def _lay(self, sheet: Sheet, view: View, box: Box) -> None:
        place, scale, x, y = self._place(sheet, view)
        part = box if sheet.opaque else meet(place, box)
        if part.right <= part.left or part.bottom <= part.top:
            return
        if scale == 1 and x == int(x) and y == int(y):
            if sheet.opaque:
                copy(self.raw, sheet.pixels, int(x), int(y), part)
            else:
                rows, columns = (
                    slice(part.top - int(y), part.bottom - int(y)),
                    slice(part.left - int(x), part.right - int(x)),
                )
                over(self._part(part), sheet.pixels[rows, columns], sheet.clear[rows, columns])
            return
        w, h = part.right - part.left, part.bottom - part.top
        seen = self.raw if sheet.opaque and (w, h) == (self.width, self.height) else self._seen(w, h)
        matrix = np.array([[scale, 0, x - part.left], [0, scale, y - part.top]], np.float64)
        border = cv2.BORDER_REPLICATE if sheet.opaque else cv2.BORDER_CONSTANT
        cv2.warpAffine(sheet.pixels, matrix, (w, h), dst=seen, flags=cv2.INTER_LINEAR, borderMode=border)
        if not sheet.opaque:
            over(self._part(part), seen, clearness(seen))
        elif seen is not self.raw:
            self._part(part)[:] = seen

    def _seen(self, w: int, h: int) -> Pixels:
        return self._scratch[: w * h * 4].reshape(h, w, 4)

    def _part(self, box: Box) -> Pixels:
        return self.raw[box.top : box.bottom, box.left : box.right]


def flatten(sheets: Sequence[Sheet], view: View, width: int, height: int, margin: int, sigma: float = 0.0,
            depth: float | None = None) -> Sheet:  # fmt: skip
    """Return all sheets as seen from `view`, as one sheet that reaches `margin` pixels beyond the frame.

    It is blurred by `sigma` pixels and cropped to what is drawn, unless its first sheet is opaque.
    """
    table = Compositor(width + 2 * margin, height + 2 * margin)
    box = Box(0, 0, table.width, table.height)
    for s in sheets:
        scale, dx, dy = view.at(s.depth, width, height)
        corner = (s.x * scale + dx + margin, s.y * scale + dy + margin)
        _shrunk(table, s, scale, corner, box)
    pixels = soft(table.raw, sigma)
    at = depth if depth is not None else sheets[-1].depth
    if sheets[0].opaque:
        return Sheet(pixels, -margin, -margin, at, True)
    return crop(Sheet(pixels, -margin, -margin, at))


def _shrunk(table: Compositor, sheet: Sheet, scale: float, corner: tuple[float, float], box: Box) -> None:
    placed = Sheet(sheet.pixels, corner[0], corner[1], 1.0, sheet.opaque)
    if scale != 1:
        h, w = sheet.pixels.shape[:2]
        x, y = floor(corner[0]), floor(corner[1])
        left, top = max(0, x) if not sheet.opaque else 0, max(0, y) if not sheet.opaque else 0
        right = table.width if sheet.opaque else min(table.width, ceil(corner[0] + w * scale) + 1)
        bottom = table.height if sheet.opaque else min(table.height, ceil(corner[1] + h * scale) + 1)
        if right <= left or bottom <= top:
            return
        matrix = np.array([[scale, 0, corner[0] - left], [0, scale, corner[1] - top]], np.float64)
        border = cv2.BORDER_REPLICATE if sheet.opaque else cv2.BORDER_CONSTANT
        seen = cv2.warpAffine(sheet.pixels, matrix, (right - left, bottom - top), flags=cv2.INTER_LINEAR,
                              borderMode=border)  # fmt: skip
        placed = Sheet(seen, left, top, 1.0, sheet.opaque)
    table._lay(placed, REST, box)


def soft(pixels: Pixels, sigma: float) -> Pixels:
    """Return a picture out of focus by `sigma` pixels; strong blurs are made small and enlarged."""
    if sigma < 0.4:
        return pixels
    k = 1 if sigma < 3 else 2 if sigma < 7 else 4
    if k == 1:
        blurred: Pixels = cv2.GaussianBlur(pixels, (0, 0), sigma)
        return blurred
    h, w = pixels.shape[:2]
    small = cv2.resize(pixels, (max(1, w // k), max(1, h // k)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / k)
    large: Pixels = cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR)
    return large


def crop(sheet: Sheet) -> Sheet:
    """Return a sheet without its empty border, but for one pixel that sliding by fractions needs."""
    x, y, w, h = cv2.boundingRect(cv2.extractChannel(sheet.pixels, 3))
    w, h = max(1, w), max(1, h)
    part = cv2.copyMakeBorder(sheet.pixels[y : y + h, x : x + w], 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    return Sheet(part, sheet.x + x - 1, sheet.y + y - 1, sheet.depth, sheet.opaque)


def around(a: Box, b: Box) -> Box:
    """Return the smallest box that holds both; an empty box adds nothing."""
    if a.right <= a.left or a.bottom <= a.top:
        return b
    if b.right <= b.left or b.bottom <= b.top:
        return a
    return Box(min(a.left, b.left), min(a.top, b.top), max(a.right, b.right), max(a.bottom, b.bottom))


def meet(a: Box, b: Box) -> Box:
    """Return what two boxes share, or an empty box."""
    box = Box(max(a.left, b.left), max(a.top, b.top), min(a.right, b.right), min(a.bottom, b.bottom))
    return box if box.left < box.right and box.top < box.bottom else NOTHING


def over(below: Pixels, above: Pixels, clear: Pixels) -> None:
    """Lay a premultiplied picture over another of the same size, in place; `clear` is what it lets through."""
    cv2.multiply(below, clear, dst=below, scale=1 / 255)
    cv2.add(below, above, dst=below)


def clearness(pixels: Pixels) -> Pixels:
    """Return 255 less alpha, in all four channels."""
    alpha = cv2.extractChannel(pixels, 3)
    four: Pixels = cv2.cvtColor(cv2.bitwise_not(alpha, dst=alpha), cv2.COLOR_GRAY2BGRA)
    four[..., 3] = four[..., 0]
    return four


def copy(below: Pixels, above: Pixels, x: int, y: int, box: Box) -> None:
    """Put `above` with its corner at (x, y) in place of `below`, within a box; its edge is stretched."""
    h, w = above.shape[:2]
    if meet(box, Box(x, y, x + w, y + h)) == box:
        part = above[box.top - y : box.bottom - y, box.left - x : box.right - x]
    else:
        rows = np.clip(np.arange(box.top, box.bottom) - y, 0, h - 1)
        part = above[rows[:, None], np.clip(np.arange(box.left, box.right) - x, 0, w - 1)]
    below[box.top : box.bottom, box.left : box.right] = part
