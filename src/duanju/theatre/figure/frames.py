"""How much room a head and its parts take, so that only what changed need be drawn."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from duanju.drama.cast import Look
from duanju.theatre.figure.expr import Expr
from duanju.theatre.figure.skull import Skull, traits
from duanju.theatre.figure.styles import style_of
from duanju.theatre.pen import Point


class Box(NamedTuple):
    """A box in head units: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float


def measured(look: Look, e: Expr) -> dict[str, Box]:
    """Return the boxes of "head", "face", "eyes" and "mouth" at an expression's yaw, pitch and roll."""
    view = e.view
    if view == "back":
        nothing = Box(0.0, 0.0, 0.0, 0.0)
        skull = Skull(traits(look), Expr())
        return {"head": _turned(_head(look, skull), e.roll), "face": nothing, "eyes": nothing, "mouth": nothing}
    skull = Skull(traits(look), e, profile=view == "profile")
    if view == "profile":
        face = (-60.0, -130.0, 150.0, traits(look).chin_y + 40)
        parts = {"head": _head(look, skull), "face": face, **_profile_parts(skull)}
        if e.yaw < 0:
            parts = {k: (-q[2], q[1], -q[0], q[3]) for k, q in parts.items()}
    else:
        parts = {"head": _head(look, skull), "face": _around([*skull.face()], 26), **_front_parts(look, skull)}
    return {k: _turned(v, e.roll) for k, v in parts.items()}


_Quad = tuple[float, float, float, float]


def _around(points: Sequence[Point], margin: float) -> _Quad:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin


def _front_parts(look: Look, skull: Skull) -> dict[str, _Quad]:
    t, e = skull.t, skull.expr
    reach = t.eye_x + t.eye_w + (16 if "glasses" in look.features else 10)
    low = 30 + (26 if e.tear > 0.45 else 0) + 6 * t.old
    corners = [skull.at(s * reach, y) for s in (-1, 1) for y in (-34 + t.brow_y - 30, low)]
    if "glasses" in look.features:
        corners += [skull.around(s * 90, -10, 3) for s in (-1, 1)]
    wide = t.mouth_w * 1.75
    bottom = t.mouth_y + t.lip_low * 1.6 + 30 * max(e.open, e.jaw) + 22
    mouth = [skull.at(s * wide, y) for s in (-1, 1) for y in (t.mouth_y - t.lip_up - 22, bottom)]
    return {"eyes": _around(corners, 8), "mouth": _around(mouth, 4)}


def _profile_parts(skull: Skull) -> dict[str, _Quad]:
    t = skull.t
    fx, my = skull.at(0, t.mouth_y)
    x, y = skull.at(0, -10)
    mouth = (fx - 50, my - t.lip_up - 26, fx + 26, my + t.lip_low + 34 + skull.drop)
    return {"eyes": (-16.0, y - 74, x + 32, y + 64), "mouth": mouth}


def _head(look: Look, skull: Skull) -> _Quad:
    """Return room for skull, hair, knots, tails and whatever is worn."""
    t, style = skull.t, style_of(look)
    has = set(look.features)
    out = max(style.side, style.wide) + 1.2 * style.wave + 26
    sides = [skull.edge(y, s, out) for y in (-60.0, 0.0, 60.0) for s in (-1, 1)]
    curls = 0.4 * style.wave if {"cap", "hat"} & has else 1.2 * style.wave
    top = t.crown_y - style.top - curls - 20
    bottom = t.chin_y + 46 + skull.drop
    left, right = min(x for x, _ in sides), max(x for x, _ in sides)
    profile = abs(skull.yaw) > 1
    if profile:
        right = max(right, 152.0)
    if style.tied in ("bun", "topknot"):
        top, left, right = min(top, t.crown_y - 84), left - 26, right + 26
    if style.tied == "ponytail":
        bottom, left, right = max(bottom, 270.0), left - 70, right + 70
    if style.tied in ("braid", "twin-braids"):
        bottom, left, right = max(bottom, 312.0), left - 20, right + 20
    if not style.ears:
        bottom = max(bottom, style.length + 30)
    if "hat" in has:
        top, left, right = top - 34, min(left, -190.0), max(right, 190.0)
    if "cap" in has:
        top, left, right = top - 18, left - 40, right + 44
    if "headscarf" in has:
        top, bottom, left, right = top - 6, max(bottom, t.chin_y + 110), left - 14, right + 14
    tilt = abs(skull.sp) * 110
    return left - 6, top - tilt, right + 6, bottom + tilt


def _turned(box: _Quad, roll: float) -> Box:
    """Return the upright box around a box that was rolled about the neck."""
    if not roll:
        return Box(*box)
    c, s = math.cos(roll), math.sin(roll)
    corners = [(x, y - 120) for x in (box[0], box[2]) for y in (box[1], box[3])]
    turned = [(x * c - y * s, x * s + y * c + 120) for x, y in corners]
    return Box(*_around(turned, 0))
