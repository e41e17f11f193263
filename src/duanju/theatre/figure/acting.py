"""What bodies do: for each doing, where the hands, feet, trunk and head are at a moment of the movement."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from duanju.theatre.figure.act import Act, Arm, Foot, blend, ease, swell, toward, wave
from duanju.theatre.figure.skeleton import Vec

WALK_STEP, RUN_STEP, RIDE_STEP = 0.31, 0.50, 1.1
"""How far a foot reaches ahead of the hips, in leg lengths; a bicycle rolls as if by such a step."""
UP: Vec = (0.0, -1.0, 0.0)
HANG = Arm()
HOLDING = Arm((0.42, 0.56, 0.50), pole=(0.8, 0.9, -0.4), shape="cup", aim=(-0.45, -0.15, 0.9), thumb=UP)
"""An arm that shows a small thing in front of the body."""
HUNG = Arm((1.16, 1.14, 0.07), shape="grip")
"""An arm that carries something by its handle."""
ALOFT = Arm((0.72, 0.30, 0.62), pole=(0.8, 1.0, -0.3), shape="grip", aim=(-0.2, 0.1, 1.0), thumb=UP)
"""An arm that holds a light ahead."""
SHELTER = Arm((1.5, 0.14, 0.10), pole=(0.8, 1, -0.3), shape="grip", aim=(-0.5, -0.3, 0.8), thumb=UP)
"""An arm that holds an umbrella beside the head."""
LAP = Arm((0.42, 0.93, 0.50), pole=(0.8, 0.5, -0.5), aim=(-0.6, 0.15, 0.7), shape="rest")
STANDING = Act(lead=HANG, other=Arm((1.15, 1.14, 0.11)), lead_foot=Foot(1.3, -0.04), other_foot=Foot(1.2, 0.06),
               sway=-1.5, tilt=2.0)  # fmt: skip
SEATED = Act(lead=LAP, other=replace(LAP, to=(0.30, 0.92, 0.47)), lead_foot=Foot(1.15, 0.50, knee=(0.15, -1.0, 0.5)),
             other_foot=Foot(1.05, 0.44, knee=(0.1, -1.0, 0.5)), drop=0.49, seat="seat", lean=2, turn=52)  # fmt: skip


def _stand(t: float) -> Act:
    return replace(STANDING, tilt=2 + 0.6 * wave(t))


def _sit(t: float) -> Act:
    return replace(SEATED, tilt=1.5 + 0.5 * wave(t))


CLASPED = Arm((0.10, 0.90, 0.38), pole=(0.9, 0.5, -0.4), shape="rest", aim=(-0.75, 0.6, 0.3), thumb=UP)
ON_KNEE = Arm((0.62, 0.86, 0.66), pole=(0.7, 0.4, -0.6), shape="flat", aim=(-0.1, 0.35, 1.0), thumb=(-0.9, -0.2, 0.3))
HABITS: dict[str, tuple[dict[str, Arm], ...]] = {
    "stand": (
        {},
        {"lead": CLASPED, "other": replace(CLASPED, to=(0.02, 0.84, 0.40), shape="flat")},
        {"other": Arm((0.34, 0.62, 0.34), pole=(0.9, 0.6, -0.4), aim=(-0.9, 0.0, 0.3), thumb=UP)},
    ),
    "sit": ({}, {"lead": ON_KNEE, "other": ON_KNEE}, {"other": ON_KNEE}),
}
"""How people hold their arms when they only stand or sit: each has a habit of their own."""


def habit(doing: str, act: Act, which: int) -> Act:
    """Return an act with the arms of somebody's habit, if it is one that leaves the hands free."""
    ways = HABITS.get(doing, ({},))
    way = ways[which % len(ways)]
    return replace(act, lead=way.get("lead", act.lead), other=way.get("other", act.other))


def _stride(t: float, step: float, lift: float) -> Foot:
    """One foot through a step: on the ground while it goes back, lifted while it swings forward."""
    t %= 1.0
    if t < 0.5:
        u = t / 0.5
        toes = 18 * (1 - u / 0.2) if u < 0.2 else -36 * max(0.0, (u - 0.6) / 0.4) ** 1.5
        return Foot(0.55, step * (1 - 2 * u), toes=toes, splay=6)
    u = (t - 0.5) / 0.5
    smooth = u * u * (3 - 2 * u)
    return Foot(0.55, step * (2 * smooth - 1), lift * sin(pi * u), toes=blend(-36, 18, smooth), splay=6)


def _walk(t: float) -> Act:
    s = cos(2 * pi * t)
    return Act(
        lead=Arm((1.05, 1.06 - 0.07 * max(0.0, -s), -0.36 * s + 0.06), pole=(0.2, 0.1, -1)),
        other=Arm((1.05, 1.06 - 0.07 * max(0.0, s), 0.36 * s + 0.06), pole=(0.2, 0.1, -1)),
        lead_foot=_stride(t, WALK_STEP, 0.05), other_foot=_stride(t + 0.5, WALK_STEP, 0.05),
        lean=3, drop=0.036 + 0.022 * cos(4 * pi * t), turn=74, sway=0.8 * wave(t),
    )  # fmt: skip


def _run(t: float) -> Act:
    s = cos(2 * pi * t)
    return Act(
        lead=Arm((0.95, 0.62 - 0.12 * abs(s), -0.42 * s + 0.16), pole=(0.3, 0.2, -1), shape="fist"),
        other=Arm((0.95, 0.62 - 0.12 * abs(s), 0.42 * s + 0.16), pole=(0.3, 0.2, -1), shape="fist"),
        lead_foot=_stride(t, RUN_STEP, 0.30), other_foot=_stride(t + 0.5, RUN_STEP, 0.30),
        lean=14, drop=0.09 + 0.03 * cos(4 * pi * t), turn=76, nod=-6,
    )  # fmt: skip


def _turn_away(t: float) -> Act:
    u = ease(t)
    return replace(STANDING, look=blend(0, 42, u), nod=blend(0, 10, u), turn=blend(40, 100, u), curl=8 * u)  # fmt: skip


KNEELING = Act(
    lead=replace(LAP, to=(0.5, 0.98, 0.36)), other=replace(LAP, to=(0.4, 0.98, 0.34)), drop=0.42, seat="kneel",
    lead_foot=Foot(1.0, -0.44, toes=-165, knee=(0.1, 0.4, 1)), lean=4, nod=8, turn=62,
    other_foot=Foot(1.0, -0.44, toes=-165, knee=(0.1, 0.4, 1)),
)  # fmt: skip


def _kneel(t: float) -> Act:
    return replace(KNEELING, nod=8 + wave(t))


def _lie(t: float) -> Act:
    return Act(lead=Arm((0.5, 0.75, 0.30), shape="flat", aim=(-1, 0.4, 0)), other=Arm((0.9, 0.95, 0.1)), seat="lie",
               lead_foot=Foot(0.9, 0.02, toes=-16), other_foot=Foot(0.9, 0.0, toes=-16), turn=52,
               nod=-2 + 0.5 * wave(t))  # fmt: skip


def _sleep(t: float) -> Act:
    return replace(_lie(t), nod=4 + 0.5 * wave(t))


def _crouch(t: float) -> Act:
    return Act(lead=Arm((0.35, 0.80, 0.55), pole=(0.9, 0.6, 0), aim=(-0.6, 0.5, 0.5)), drop=0.60, lean=24, curl=14,
               other=Arm((0.3, 0.84, 0.52), pole=(0.9, 0.6, 0), aim=(-0.6, 0.5, 0.5)), nod=-8 + wave(t), go=-0.08,
               lead_foot=Foot(1.1, 0.12, knee=(0.3, -0.5, 1)), other_foot=Foot(1.0, 0.04, knee=(0.3, -0.5, 1)),
               seat="crouch", turn=60)  # fmt: skip


def _bow(t: float) -> Act:
    u = swell(t)
    return replace(STANDING, lean=36 * u, curl=12 * u, nod=14 * u, go=-0.06 * u, turn=60,
                   lead=Arm((1.0, 0.95, 0.10 + 0.1 * u)), other=Arm((1.0, 0.95, 0.10 + 0.1 * u)))  # fmt: skip


def _eat(t: float) -> Act:
    u = swell(t)
    return replace(
        SEATED, prop="bowl", grip="other", nod=10 - 3 * u,
        other=Arm((0.12, 0.10, 0.40), pole=(0.9, 0.8, -0.2), shape="cup", aim=(-0.9, -0.2, 0.4), thumb=UP),
        lead=Arm(toward((0.46, -0.13, 0.44), (0.36, -0.30, 0.38), u), pole=(1, 0.6, 0.1), shape="pen",
                 aim=(-0.8, 0.22, 0.4), thumb=UP),
    )  # fmt: skip


def _drink(t: float) -> Act:
    u = swell(t)
    lift = toward((26, 262, 170), (20, 158, 124), u)
    return replace(STANDING, prop="cup", nod=blend(2, -7, u), turn=48,
                   lead=Arm(lift, "face", (1, 0.8, 0.0), "cup", (-0.8, -0.35, 0.4), UP))  # fmt: skip


def _cook(t: float) -> Act:
    s, c = wave(t), cos(2 * pi * t)
    return replace(STANDING, prop="pot", grip="other", lean=6, nod=13, turn=52,
                   other=Arm((0.75, 0.66, 0.55), pole=(0.9, 0.5, -0.4), shape="grip", aim=(-0.3, 0, 1)),
                   lead=Arm((0.35 + 0.1 * s, 0.54, 0.60 + 0.05 * c), pole=(1, 0.3, -0.2), shape="pen",
                            aim=(-0.4, 0.5, 0.7), thumb=UP))  # fmt: skip


def _write(t: float) -> Act:
    s = wave(t, 3)
    return replace(SEATED, prop="pen", lean=10, curl=8, nod=16,
                   lead=Arm((0.25 - 0.22 * swell(t) + 0.02 * s, 0.66, 0.62), pole=(1, 0.4, -0.2), shape="pen",
                            aim=(-0.6, 0.4, 0.7), thumb=UP),
                   other=Arm((0.30, 0.69, 0.60), pole=(1, 0.4, -0.2), shape="flat", aim=(-0.8, 0.1, 0.4)))  # fmt: skip


def _read(t: float) -> Act:
    return replace(STANDING, prop="book", grip="both", nod=15 + 0.8 * wave(t), turn=50, curl=4,
                   lead=Arm((0.40, 0.34, 0.52), pole=(0.9, 0.8, -0.2), shape="cup", aim=(-0.5, -0.4, 0.7), thumb=UP),
                   other=Arm((0.40, 0.34, 0.52), pole=(0.9, 0.8, -0.2), shape="cup", aim=(-0.5, -0.4, 0.7),
                             thumb=UP))  # fmt: skip


def _phone(t: float) -> Act:
    return replace(STANDING, prop="phone-back", tilt=-5 + wave(t), nod=3, sway=-2,
                   lead=Arm((150, 112, -6), "face", (0.7, 1, 0.3), "cup", (0.02, -1, 0.1), (-0.5, 0.1, 1)),
                   other=Arm((0.1, 0.62, 0.34), pole=(0.9, 0.6, -0.3), shape="rest", aim=(-1, -0.1, 0.2)))  # fmt: skip


def _carry(t: float) -> Act:
    arm = Arm((0.50, 0.60, 0.52), pole=(0.9, 0.7, -0.5), shape="cup", aim=(-0.7, -0.05, 0.7), thumb=UP)
    return replace(STANDING, prop="box", grip="both", lead=arm, other=arm, lean=-4, nod=2 + wave(t), turn=52)


def _give(t: float) -> Act:
    u = ease(t)
    arm = Arm(toward((0.5, 0.62, 0.35), (0.35, 0.36, 0.86), u), pole=(0.7, 1, -0.3), shape="cup", aim=(-0.25, -0.1, 1),
              thumb=UP)  # fmt: skip
    return replace(STANDING, lead=arm, lean=7 * u, nod=3, turn=58, prop="letter",
                   other=Arm((0.9, 0.86, 0.18), shape="rest"))  # fmt: skip


def _take(t: float) -> Act:
    u = ease(t)
    arm = Arm(toward((0.35, 0.36, 0.86), (0.4, 0.52, 0.42), u), pole=(0.7, 1, -0.3),
              shape="open" if u < 0.15 else "cup", aim=(-0.25, -0.1, 1), thumb=UP)  # fmt: skip
    return replace(STANDING, lead=arm, lean=7 * (1 - u), nod=3 + 8 * u, turn=58, prop="letter" if u >= 0.15 else "",
                   other=Arm((0.9, 0.86, 0.18)))  # fmt: skip


def _embrace(t: float) -> Act:
    u = ease(t)
    return replace(STANDING, lean=7 * u, tilt=8 * u, nod=6 * u, turn=64,
                   lead=Arm(toward((0.8, 0.8, 0.3), (-0.05, 0.10, 0.66), u), pole=(0.8, 0.6, 0), shape="flat",
                            aim=(-0.9, -0.1, 0.5), thumb=UP),
                   other=Arm(toward((0.8, 0.8, 0.3), (0.1, 0.34, 0.66), u), pole=(0.8, 0.6, 0), shape="flat",
                             aim=(-0.9, -0.1, 0.5), thumb=UP))  # fmt: skip


def _hold_hands(t: float) -> Act:
    arm = Arm((0.24, 0.60, 0.60), pole=(0.9, 0.8, -0.3), shape="grip", aim=(-0.4, 0.0, 0.9), thumb=UP)
    return replace(STANDING, lead=arm, other=replace(arm, to=(0.18, 0.62, 0.58), shape="cup"), nod=5 + wave(t), turn=56)


def _point(t: float) -> Act:
    u = ease(t * 1.6)
    return replace(STANDING, lead=Arm(toward((0.9, 0.7, 0.3), (0.85, 0.04, 0.93), u), pole=(0.5, 1, -0.2),
                                      shape="point", aim=(0, -0.04, 1), thumb=UP), lean=3 * u, turn=64)  # fmt: skip


def _wave(t: float) -> Act:
    s = wave(t, 2)
    return replace(STANDING, turn=34, tilt=4,
                   lead=Arm((1.95 + 0.14 * s, -0.62, 0.20), pole=(0.9, 1, 0.1), shape="open",
                            aim=(0.30 * s + 0.05, -1, 0.0), thumb=(-1, 0, 0)))  # fmt: skip


def _cry(t: float) -> Act:
    s = wave(t, 2)
    return replace(STANDING, curl=16 + 1.2 * s, lean=4, nod=20 + 1.5 * s, drop=0.0,
                   lead=Arm((20, 62, 112), "face", (0.8, 1, 0), "rest", (-0.35, -0.9, 0.1), (-0.7, -0.2, 0)),
                   other=Arm((0.10, 0.52, 0.34), pole=(0.9, 0.6, -0.3), shape="fist", aim=(-1, -0.1, 0.3)))  # fmt: skip


def _cover_face(t: float) -> Act:
    s = wave(t, 2)
    arm = Arm((40, 62 + 2 * s, 108), "face", (0.8, 1, 0), "cover", (-0.14, -1, 0.05), (-1, 0, 0))
    return replace(STANDING, lead=arm, other=arm, curl=18 + s, lean=5, nod=16, turn=34)


def _cross_arms(t: float) -> Act:
    return replace(STANDING, tilt=wave(t),
                   lead=Arm((-0.42, 0.38, 0.36), pole=(1, 0.6, 0.1), shape="flat", aim=(-1, -0.28, -0.1), thumb=UP),
                   other=Arm((-0.30, 0.47, 0.30), pole=(1, 0.6, 0.1), shape="rest", aim=(-1, -0.1, -0.4),
                             thumb=UP))  # fmt: skip


def _hands_on_hips(t: float) -> Act:
    arm = Arm((0.98, 0.74, 0.12), pole=(1, 0.05, -0.35), shape="grip", aim=(-0.55, 0.45, 0.7), thumb=(0, -0.3, -1))
    return replace(STANDING, lead=arm, other=arm, lean=-3, sway=-3, nod=-2 + 0.6 * wave(t), turn=36)


def _knock(t: float) -> Act:
    hit = max(0.0, wave(t, 3)) ** 2
    return replace(STANDING, lead=Arm((0.55, -0.06, 0.62 + 0.16 * hit), pole=(0.7, 1, -0.2), shape="fist",
                                      aim=(-0.1, -0.55, 1), thumb=(-1, -0.3, 0)), lean=4, turn=62)  # fmt: skip


def _open_door(t: float) -> Act:
    u = ease(t)
    return replace(STANDING, lead=Arm(toward((0.55, 0.58, 0.84), (0.95, 0.58, 0.48), u), pole=(0.6, 1, -0.4),
                                      shape="grip", aim=(-0.2, -0.1, 1), thumb=UP), lean=blend(8, 0, u), turn=58,
                   other_foot=Foot(1.0, -0.06), lead_foot=Foot(1.0, 0.14))  # fmt: skip


def _close_door(t: float) -> Act:
    return replace(_open_door(1 - t), look=0)


def _look_out(t: float) -> Act:
    return replace(STANDING, turn=66, nod=-3, look=6 * wave(t),
                   lead=Arm((0.62, -0.02, 0.62), pole=(0.8, 1, -0.2), shape="flat", aim=(-0.2, -0.95, 0.3),
                            thumb=(-1, 0, 0)))  # fmt: skip


def _look_up(t: float) -> Act:
    return replace(STANDING, nod=-24 + wave(t), curl=-8, lean=-4)


def _look_down(t: float) -> Act:
    return replace(STANDING, nod=24 + wave(t), curl=8)


def _nod(t: float) -> Act:
    return replace(STANDING, nod=12 * swell(2 * t))


def _shake_head(t: float) -> Act:
    return replace(STANDING, look=16 * wave(t, 2), nod=4)


def _sweep(t: float) -> Act:
    s = wave(t)
    return replace(STANDING, prop="broom", lean=17, curl=8, nod=10, turn=58, sway=3 * s,
                   lead=Arm((0.05 + 0.30 * s, 0.72, 0.62), pole=(0.9, 0.5, -0.6), shape="grip", aim=(-0.5, 0.75, 0.4)),
                   other=Arm((0.12 - 0.16 * s, 0.18, 0.46), pole=(0.9, 0.8, -0.2), shape="grip", aim=(-0.9, 0.1, 0.4)),
                   lead_foot=Foot(1.1, 0.14), other_foot=Foot(1.1, -0.12))  # fmt: skip


def _sew(t: float) -> Act:
    u = swell(t)
    return replace(
        SEATED,
        prop="needle",
        nod=18,
        lean=6,
        curl=10,
        lead=Arm(
            toward((0.16, 0.50, 0.52), (0.62, 0.24, 0.56), u),
            pole=(1, 0.6, -0.2),
            shape="pen",
            aim=(-0.8, 0.1, 0.4),
            thumb=UP,
        ),
        other=Arm((0.16, 0.52, 0.50), pole=(1, 0.7, -0.2), shape="cup", aim=(-0.9, 0, 0.4), thumb=UP),
    )


def _push_bicycle(t: float) -> Act:
    return replace(
        _walk(t),
        prop="bicycle",
        grip="both",
        lean=7,
        turn=80,
        lead=Arm((0.7, 0.9, 0.72), "ground", pole=(0.6, 1, -0.5), shape="grip", aim=(-0.2, 0.1, 1), thumb=UP),
        other=Arm((0.7, 0.9, 0.72), "ground", pole=(0.6, 1, -0.5), shape="grip", aim=(-0.2, 0.1, 1), thumb=UP),
    )


def _ride(t: float) -> Act:
    def pedal(u: float) -> Foot:
        around = 2 * pi * u
        return Foot(0.5, 0.16 + 0.19 * sin(around), 0.33 - 0.19 * cos(around), toes=-10, knee=(0.1, -0.8, 1), splay=2)

    arm = Arm((0.7, 0.9, 0.68), "ground", pole=(0.6, 1, -0.4), shape="grip", aim=(-0.1, 0.1, 1), thumb=UP)
    return Act(lead=arm, other=arm, lead_foot=pedal(t), other_foot=pedal(t + 0.5), prop="bicycle", grip="both",
               lean=12, drop=-0.075, seat="saddle", turn=82, nod=-4)  # fmt: skip


def _umbrella(t: float) -> Act:
    return replace(
        STANDING,
        prop="umbrella",
        turn=46,
        sway=wave(t) * 0.5,
        lead=SHELTER,
    )


def _pray(t: float) -> Act:
    arm = Arm((0.16, 0.18, 0.50), pole=(1, 0.7, -0.2), shape="flat", aim=(-0.12, -1, 0.35), thumb=(0, 0, -1))
    return replace(STANDING, lead=arm, other=arm, nod=14 + 0.6 * wave(t), curl=5, turn=46)


def _sing(t: float) -> Act:
    u = swell(t)
    return replace(STANDING, nod=-6 - 3 * u, lean=-2, turn=38,
                   lead=Arm(toward((0.85, 0.40, 0.56), (1.15, 0.24, 0.6), u), pole=(0.8, 1, -0.3), shape="open",
                            aim=(0.35, -0.45, 0.8), thumb=(0.3, -1, 0)),
                   other=Arm((0.15, 0.28, 0.36), pole=(1, 0.7, -0.2), shape="flat", aim=(-0.9, -0.3, 0.1),
                             thumb=UP))  # fmt: skip


def _clap(t: float) -> Act:
    gap = abs(cos(2 * pi * t)) * 0.26
    arm = Arm((0.10 + gap, 0.24, 0.56), pole=(1, 0.8, -0.2), shape="flat", aim=(-0.35, -0.75, 0.5), thumb=UP)
    return replace(STANDING, lead=arm, other=arm, nod=2, turn=42)


def _work(t: float) -> Act:
    u = swell(t)
    return replace(STANDING, lean=12, curl=6, nod=14, turn=56,
                   lead=Arm((0.34, 0.62 - 0.16 * u, 0.62), pole=(1, 0.6, -0.3), shape="grip", aim=(-0.5, 0.3, 0.8),
                            thumb=UP),
                   other=Arm((0.34, 0.66, 0.60), pole=(1, 0.5, -0.3), shape="flat", aim=(-0.6, 0.3, 0.7)))  # fmt: skip


def _explain(t: float) -> Act:
    u = swell(t)
    arm = Arm(toward((0.62, 0.62, 0.46), (0.78, 0.42, 0.62), u), pole=(0.9, 0.9, -0.3), shape="open",
              aim=(0.15, -0.15, 1), thumb=(0.5, -1, 0))  # fmt: skip
    return replace(
        STANDING, lead=arm, other=Arm((0.55, 0.70, 0.40), pole=(0.9, 0.9, -0.3), aim=(-0.5, 0, 0.8)), nod=4 * u
    )


def _heart(t: float) -> Act:
    return replace(STANDING, tilt=4 + 0.6 * wave(t), nod=5,
                   lead=Arm((-0.02, 0.24, 0.36), pole=(0.9, 0.8, -0.1), shape="flat", aim=(-0.95, -0.25, 0.1),
                            thumb=UP))  # fmt: skip


def _refuse(t: float) -> Act:
    u = ease(t)
    return replace(STANDING, lean=-5 * u, look=-10 * u, turn=50,
                   lead=Arm(toward((0.8, 0.8, 0.25), (0.72, 0.16, 0.64), u), pole=(0.8, 1, -0.2), shape="open",
                            aim=(0.0, -0.95, 0.35), thumb=(-1, 0, 0)))  # fmt: skip


def _clutch(t: float) -> Act:
    arm = Arm((0.10, 0.60, 0.42), pole=(1, 0.7, -0.3), shape="fist", aim=(-0.9, 0.1, 0.3), thumb=UP)
    return replace(STANDING, lead=arm, other=replace(arm, to=(0.12, 0.66, 0.40)), curl=8, nod=10 + wave(t))


ACTS: dict[str, Callable[[float], Act]] = {
    "stand": _stand, "sit": _sit, "walk": _walk, "run": _run, "turn-away": _turn_away, "kneel": _kneel, "lie": _lie,
    "crouch": _crouch, "bow": _bow, "eat": _eat, "drink": _drink, "cook": _cook, "write": _write, "read": _read,
    "phone": _phone, "carry": _carry, "give": _give, "take": _take, "embrace": _embrace, "hold-hands": _hold_hands,
    "point": _point, "wave": _wave, "cry": _cry, "cover-face": _cover_face, "cross-arms": _cross_arms,
    "hands-on-hips": _hands_on_hips, "knock": _knock, "open-door": _open_door, "close-door": _close_door,
    "look-out": _look_out, "look-up": _look_up, "look-down": _look_down, "nod": _nod, "shake-head": _shake_head,
    "sweep": _sweep, "sew": _sew, "push-bicycle": _push_bicycle, "ride": _ride, "umbrella": _umbrella,
    "sleep": _sleep, "pray": _pray, "sing": _sing, "clap": _clap, "work": _work,
    "explain": _explain, "heart": _heart, "refuse": _refuse, "clutch": _clutch,
}  # fmt: skip
"""Every doing of the board, and four gestures for people who speak: explain, heart, refuse, clutch."""

ONCE = frozenset({"turn-away", "give", "take", "embrace", "point", "open-door", "close-door", "refuse"})
"""Doings that end elsewhere than they begin; all others come round again."""

SECONDS: dict[str, float] = {
    "walk": 1.25, "run": 0.72, "bow": 3.2, "eat": 2.6, "drink": 3.4, "cook": 1.6, "write": 2.8, "sweep": 1.9,
    "sew": 2.4, "push-bicycle": 1.4, "ride": 1.5, "clap": 0.84, "wave": 1.5, "knock": 1.2, "nod": 1.4,
    "shake-head": 1.3, "work": 2.2, "cry": 1.7, "cover-face": 1.9, "turn-away": 1.3, "give": 1.2, "take": 1.2,
    "embrace": 1.5, "point": 1.0, "open-door": 1.5, "close-door": 1.5, "explain": 2.4, "refuse": 0.9, "sing": 4.0,
}  # fmt: skip
"""How long one movement takes, in seconds, for a grown person; anything else breathes in 4.3 seconds."""
