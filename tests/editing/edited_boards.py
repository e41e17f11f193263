"""Boards for tests of editing: strategies that build any episode with lines and shots."""

from hypothesis import strategies as st

from duanju.drama.board import Heard, Line, Shot, Size, Staging, Storyboard
from duanju.drama.sound import Phone, Spoken

WORDS = {
    "zh": "那棵枣树还是你爷爷种下的他二十三岁走衣服后来才发没有今年要不回等了，。！？；：…—、“”《》3A",
    "en": "abcdefghij klmnop qrstuvwxyz ABC ,.!?;:'-  ",
}


@st.composite
def boards(draw: st.DrawFn) -> Storyboard:
    """An episode of one to eight lines, each heard in a shot of its own or together with the one before."""
    language = draw(st.sampled_from(["zh", "en"]))
    texts = draw(st.lists(st.text(WORDS[language], min_size=1, max_size=90), min_size=1, max_size=8))
    lines, shots = [], []
    for i, text in enumerate(texts):
        frames = draw(st.integers(6, 200))
        lines.append(Line(f"l{i}", 1, draw(st.sampled_from(["阿秀", "Nell", "<b>"])), text, frames=frames))
        start = draw(st.integers(-4, 20)) if i else 0
        shots.append(Shot(f"s{i}", 1, Size.MCU, Staging.SINGLE, frames + 20, heard=(Heard(f"l{i}", start),)))
    return Storyboard(
        1, "t", language, rate=draw(st.sampled_from([24, 25, 30])), lines=tuple(lines), shots=tuple(shots)
    )


def one(text: str, language: str = "zh", frames: int = 96, start: int = 10) -> Storyboard:
    """An episode of one line in one shot."""
    shot = Shot("s", 1, Size.MCU, Staging.SINGLE, frames + start + 60, heard=(Heard("l", start),))
    return Storyboard(1, "t", language, lines=(Line("l", 1, "阿秀", text, frames=frames),), shots=(shot,))


def spoken(marks: str, seconds: list[float], line: str = "l") -> Spoken:
    """A spoken line whose phones are the signs of `marks`, ending at the given seconds."""
    starts = [0.0, *seconds[:-1]]
    phones = tuple(Phone(s, a, b) for s, a, b in zip(marks, starts, seconds, strict=True))
    return Spoken(line, "d", round(seconds[-1] * 24_000), 24_000, phones)
