"""Hypothesis strategies: scripts of any shape, and small edits of them."""

from dataclasses import replace

from hypothesis import strategies as st

from duanju.drama.script import Element, Kind, Scene, Script

PEOPLE = ("小满", "妈", "老周", "Nell", "../../x", "CON", 'a "quoted" one', "名\n字", "😀", "旁白")
_WORDS = (
    "你怎么来了？", "我等惯了。", "没丢，一直留着。", "去杭州的，走不走？", "Where did you find it?", "I know.",
    "She went to Hull in March, and nobody said a word about it.", "对不起……", "滚出去！", "这是他的字。", "嗯", "!",
)  # fmt: skip
_DEEDS = (
    "妈笑了笑，眼圈红了。", "小满跑过去，打开布包。", "门外，有人敲了三下。", "雪下得很大。",
    "Nell put down the knife.",
    "老周看了小满一眼。", "桌上有一封信。", "He laid one yellow glove on the table.", "院子里没有人。", "😀 <b>{x}</b>",
)  # fmt: skip
_PLACES = ("厨房", "县汽车站", "车里", "BACK KITCHEN", "河边", "", "nowhere in particular")


def _dialogue() -> st.SearchStrategy[Element]:
    return st.builds(
        Element,
        st.just(Kind.DIALOGUE),
        st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join),
        st.sampled_from(PEOPLE),
        st.sampled_from(("", "", "", "V.O.", "O.S.")),
        st.sampled_from(("", "", "低声", "shouting", "笑")),
    )


def _action() -> st.SearchStrategy[Element]:
    return st.builds(
        Element, st.just(Kind.ACTION), st.lists(st.sampled_from(_DEEDS), min_size=1, max_size=3).map("".join)
    )


def elements() -> st.SearchStrategy[Element]:
    """Any element of a scene; speech and action most often."""
    other = st.builds(
        Element,
        st.sampled_from((Kind.TRANSITION, Kind.CENTERED, Kind.NOTE, Kind.LYRICS)),
        st.sampled_from(("FADE OUT.", "今晚十点，别告诉我爸。", "la la la", " ")),
    )
    return st.one_of(_dialogue(), _dialogue(), _action(), _action(), other)


def scripts(least: int = 0) -> st.SearchStrategy[Script]:
    """Scripts of up to four scenes."""
    scene = st.builds(
        lambda place, inside, row: Scene(1, f"{inside}. {place}", inside, place, "", tuple(row)),
        st.sampled_from(_PLACES),
        st.sampled_from(("INT", "EXT", "OTHER")),
        st.lists(elements(), min_size=least, max_size=9),
    )
    return st.lists(scene, min_size=1 if least else 0, max_size=4).map(_numbered)


def _numbered(row: list[Scene]) -> Script:
    return Script({"Title": "戏"}, tuple(replace(s, number=k) for k, s in enumerate(row, 1)), "zh")


def with_scene(script: Script, k: int, row: tuple[Element, ...]) -> Script:
    """Return the script with the elements of its k-th scene (from 0) replaced."""
    scenes = list(script.scenes)
    scenes[k] = replace(scenes[k], elements=row)
    return replace(script, scenes=tuple(scenes))
