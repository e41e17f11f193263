"""The two fixed reference shots."""

import random

from duanju.drama.board import Move, Place, Size, Staging, Subject
from duanju.drama.cast import Look
from duanju.drama.sound import Phone
from duanju.drama.take import Actor, Setup, Utterance

WIDTH, HEIGHT, RATE, FRAMES = 1080, 1920, 24, 96
GRAN = Look(sex="female", age=71, face="round", skin="#dba983", hair="bun", hair_color="#b9b3ad", clothes="frog",
            color="#35506e", accent="#8d4a44", seed=5)  # fmt: skip
SON = Look(sex="male", age=24, face="oval", skin="#dda178", hair="crop", hair_color="#25202a", clothes="jacket",
           color="#4d6a5c", seed=8)  # fmt: skip
SOUNDS = ["t", "a", "n", "ʂ", "ɤ", "i", "u", "m", "a", "o", "p", "ei", "ɕ", "j", "ɛ", "n"]


def speech(name: str, start: int, frames: int, feeling: str, seed: int) -> Utterance:
    """Return a line with phonemes of a natural length."""
    rng = random.Random(seed)
    phones, t = [], 0.0
    while t < frames / RATE - 0.15:
        end = t + rng.uniform(0.05, 0.16)
        phones.append(Phone(rng.choice(SOUNDS), t, end))
        t = end
    return Utterance(name, start, frames, tuple(phones), False, feeling, 0.7)


def courtyard() -> Setup:
    """Return a talking medium close-up in a courtyard at dusk, with a slow push."""
    place = Place("courtyard", "奶奶家的院子", False, "dusk", "", "autumn")
    actor = Actor(Subject("奶奶", facing="right", feeling="sadness", strength=0.7), GRAN)
    return Setup(WIDTH, HEIGHT, RATE, FRAMES, "paper", Size.MCU, Staging.SINGLE, place, move=Move.PUSH, actors=(actor,),
                 speech=(speech("奶奶", 8, 76, "sadness", 1),), seed=7, world=5)  # fmt: skip


def kitchen() -> Setup:
    """Return a two-shot at a kitchen table, rain in the window, the camera still."""
    place = Place("kitchen", "奶奶家的厨房", True, "evening", "rain", "autumn")
    gran = Actor(Subject("奶奶", "left", "right", "小川", "tenderness", 0.7, "sit"), GRAN)
    son = Actor(Subject("小川", "right", "left", "奶奶", "worry", 0.6, "sit"), SON)
    return Setup(WIDTH, HEIGHT, RATE, FRAMES, "paper", Size.MS, Staging.TWO, place, actors=(gran, son),
                 speech=(speech("奶奶", 6, 60, "tenderness", 2),), seed=9, world=5)  # fmt: skip


SHOTS = {"talking MCU, courtyard, push": courtyard, "two-shot, kitchen in rain, static": kitchen}
