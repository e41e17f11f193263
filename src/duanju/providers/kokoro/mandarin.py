"""Reads Mandarin text into phonemes; Latin words inside it are read as English, letters are spelled."""

import logging
import re
import threading
from collections.abc import Callable
from functools import lru_cache

import jieba
import jieba.posseg
from misaki.zh import ZHG2P
from pypinyin import Style, lazy_pinyin

from duanju.providers.kokoro import numbers

Foreign = Callable[[str], tuple[str, tuple[str, ...]]]
"""Reads a stretch of Latin text: its phonemes, and the words it could not read."""

_HAN = "㐀-鿿豈-﫿\U00020000-\U0003ffff〇"
_PIECES = re.compile(rf"([{_HAN}]+)|([A-Za-z][A-Za-z'’.\- ]*[A-Za-z]|[A-Za-z])|([^{_HAN}A-Za-z]+)")
_PARTICLES = {("得", "ud"): "de5", ("着", "uz"): "zhe5", ("了", "ul"): "le5", ("过", "ug"): "guo5", ("地", "uv"): "de5"}
_READINGS = {
    "放长": "fang4 chang2", "改长": "gai3 chang2", "加长": "jia1 chang2", "很长": "hen3 chang2", "太长": "tai4 chang2",
    "好长": "hao3 chang2", "多长": "duo1 chang2", "真长": "zhen1 chang2", "还书": "huan2 shu1", "还钱": "huan2 qian2",
    "还债": "huan2 zhai4", "还清": "huan2 qing1", "还款": "huan2 kuan3", "缝进": "feng2 jin4", "缝好": "feng2 hao3",
    "缝上": "feng2 shang4", "一行字": "yi4 hang2 zi4", "数一数": "shu3 yi5 shu3", "数数": "shu3 shu4",
    "种地": "zhong4 di4", "种菜": "zhong4 cai4", "种了": "zhong4 le5", "教书": "jiao1 shu1", "盛饭": "cheng2 fan4",
    "背着": "bei1 zhe5", "倒水": "dao4 shui3", "倒茶": "dao4 cha2", "量米": "liang2 mi3", "量一量": "liang2 yi5 liang2",
    "量体温": "liang2 ti3 wen1", "曲子": "qu3 zi5", "调音": "tiao2 yin1", "没空": "mei2 kong4", "有空": "you3 kong4",
    "缝": "feng2", "量": "liang2", "盛": "cheng2", "教我": "jiao1 wo3", "教你": "jiao1 ni3", "教他": "jiao1 ta1",
    "朝": "chao2", "朝外": "chao2 wai4", "朝里": "chao2 li3", "朝前": "chao2 qian2", "朝着": "chao2 zhe5",
}  # fmt: skip
"""Words whose characters are read otherwise alone, or otherwise than the general dictionary reads them."""
_SURNAMES = {
    "曾": "zeng1", "单": "shan4", "仇": "qiu2", "任": "ren2", "华": "hua4", "解": "xie4", "区": "ou1", "查": "zha1",
    "盖": "ge3", "朴": "piao2", "翟": "zhai2",
}  # fmt: skip
_TITLES = (
    "先生", "女士", "小姐", "太太", "师傅", "老师", "医生", "大夫", "护士", "主任", "经理", "老板", "总", "局长",
    "队长", "警官", "导演", "哥", "姐", "叔", "姨", "伯", "爷爷", "奶奶", "阿姨",
)  # fmt: skip
_MARKS = str.maketrans({
    "，": ",", "、": ",", "。": ".", "．": ".", "！": "!", "？": "?", "：": ":", "；": ";", "—": "—", "…": "…",
    "（": ",", "）": ",", "(": ",", ")": ",", "·": " ", "～": "—", "~": "—", "–": "—",
})  # fmt: skip
_SPOKEN_MARKS = frozenset(",.!?:;—… ")

_LETTER_A = "ˈA"  # alone, the reader of English would take it for the article

jieba.setLogLevel(logging.WARNING)
_loading = threading.Lock()


def read(text: str, foreign: Foreign) -> tuple[str, tuple[str, ...]]:
    """Return the phonemes of `text` and the words that could not be read."""
    phonemes, unread = "", list[str]()
    for han, latin, rest in _PIECES.findall(numbers.mandarin(text)):
        if han:
            phonemes += " ".join(_words(han))
        elif latin:
            read_as, missed = (_LETTER_A, ()) if latin in ("A", "a") else foreign(latin)
            phonemes += f" {read_as} "
            unread += missed
        else:
            phonemes += "".join(f"{c} " if c in ",.!?:;…" else c for c in _marks(rest))
            unread += re.findall(r"[^\W\d_]+", rest)
    phonemes = re.sub(r"\s+(?=[,.!?:;…—])", "", re.sub(r"\s+", " ", phonemes))
    return phonemes.lstrip(" ,.!?:;…—").rstrip(), tuple(unread)


def _words(han: str) -> list[str]:
    """Cut a run of characters into words and return the sounds of each."""
    with _loading:
        tagged = [(p.word, p.flag) for p in _cutter().cut(han)]
    spoken = []
    for i, (word, flag) in enumerate(tagged):
        before = tagged[i - 1] if i else ("", "")
        after = tagged[i + 1] if i + 1 < len(tagged) else ("", "")
        spoken.append("".join(_ipa(s) for s in _syllables(word, flag, before, after)).replace("̯", ""))
    return spoken


def _syllables(word: str, flag: str, before: tuple[str, str], after: tuple[str, str]) -> list[str]:
    """Return the syllables of a word in pinyin with tone figures, by its part of speech and its neighbours'."""
    if word in _READINGS:
        return _READINGS[word].split()
    if word in _SURNAMES and (after[0].startswith(_TITLES) or before[0] in ("姓", "老", "小", "阿")):
        return [_SURNAMES[word]]
    if word == "得" and before[1][:1] in ("r", "n", "d") and after[1][:1] in ("v", "p", "d"):
        return ["dei3"]  # must: 他得走了
    particle = _PARTICLES.get((word, flag))
    if particle:
        return [particle]
    syllables = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True)
    if len(word) > 2 and word[-1] == "地" and flag[:1] in ("d", "z", "a"):
        syllables[-1] = "de5"  # the ending of an adverb: 轻轻地
    if len(word) == 2 and word[0] in "老小阿姓" and word[1] in _SURNAMES and flag[:1] in ("n", "v"):
        syllables[-1] = _SURNAMES[word[1]]
    return list(syllables)


@lru_cache(maxsize=1)
def _cutter() -> "jieba.posseg.POSTokenizer":
    """Return a cutter of our own that knows the words with particular readings."""
    cutter = jieba.Tokenizer()
    for word in _READINGS:
        cutter.add_word(word, tag="v")
    return jieba.posseg.POSTokenizer(cutter)


def _ipa(syllable: str) -> str:
    """Return the sounds of one syllable; "" for a character that has no known reading."""
    if not re.fullmatch(r"[a-zêü]+[1-5]?", syllable):
        return ""
    try:
        return str(ZHG2P.py2ipa(syllable))
    except (KeyError, ValueError, IndexError, AssertionError):  # a syllable outside the table (ńg, hm)
        return ""


def _marks(text: str) -> str:
    return "".join(c for c in text.translate(_MARKS) if c in _SPOKEN_MARKS)
