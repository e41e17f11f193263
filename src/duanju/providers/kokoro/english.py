"""Reads English text into phonemes: a dictionary by part of speech, then pinyin, then spelling rules."""

import re
import threading
import unicodedata
from pathlib import Path

import spacy
from misaki import en
from pypinyin import lazy_pinyin

from duanju.providers.kokoro import letters, numbers, pinyin

_HAN = re.compile(r"[㐀-鿿豈-﫿\U00020000-\U0003ffff]+")
_PARTS = ("tok2vec", "tagger")
_UNREAD = "❓"
_FAMILIAR = "老阿"
_MODERN = {"wifi": "wˈIfˌI", "wechat": "wˈiʧˌæt", "tiktok": "tˈɪktˌɑk", "alipay": "ˈɑlipˌA", "emoji": "ɪmˈOʤi"}
_SHORT_FORMS = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\bSt\.\s(?=[A-Z])", "Saint "),
        (r"(?<=[a-z] )St\.", "Street"),
        (r"\be\.g\.,?", "for example,"),
        (r"\bi\.e\.,?", "that is,"),
        (r"\betc\.", "et cetera"),
        (r"\bProf\.", "Professor"),
        (r"[“”\"«»<>^]+", " "),
        (r"\s*(?:—|–|--)+\s*", " — "),
        (r"\s+", " "),
    )
)


class English:
    """Reads English, American or British; the tagger and the dictionaries are loaded at the first use."""

    def __init__(self, spacy_model: Path) -> None:
        self._path = spacy_model
        self._lock = threading.Lock()
        self._readers: dict[bool, _Reader] = {}

    def read(self, text: str, british: bool = False) -> tuple[str, tuple[str, ...]]:
        """Return the phonemes of `text` and the words that could not be read."""
        text = _spelled_out(_HAN.sub(lambda m: f" {_chinese(m[0])} ", numbers.english(_plain(text))))
        with self._lock:
            reader = self._reader(british)
            phonemes, tokens = reader(text, preprocess=False)
        unread = tuple(t.text for t in tokens if t.phonemes is not None and _UNREAD in t.phonemes)
        unread += tuple(t.text for t in tokens if t.phonemes is None)
        phonemes = re.sub(r"\s+(?=[,.!?:;…])", "", re.sub(r"\s+", " ", phonemes.replace(_UNREAD, "")))
        return phonemes.lstrip(" ,.!?:;…—").rstrip(), unread

    def _reader(self, british: bool) -> "_Reader":
        if british not in self._readers:
            shared = next(iter(self._readers.values()), None)
            self._readers[british] = _Reader(shared.nlp if shared else _tagger(self._path), british)
        return self._readers[british]


class _Reader(en.G2P):  # type: ignore[misc]  # misaki has no types
    """Misaki's reader with a tagger from a folder and our fallback; its own start would look for a package."""

    def __init__(self, nlp: "spacy.language.Language", british: bool) -> None:
        self.version, self.british, self.unk = None, british, _UNREAD
        self.nlp, self.lexicon = nlp, en.Lexicon(british)
        self.fallback = self._guess

    def _guess(self, token: "en.MToken") -> tuple[str | None, int | None]:
        pieces = [self._word(w) for w in re.findall(r"[A-Za-z]+(?:'s\b)?", token.text)]
        return (" ".join(pieces), 1) if pieces else (None, None)

    def _word(self, word: str) -> str:
        if word.endswith("'s"):
            return str(self.lexicon._s(self._word(word[:-2])))
        return (
            self._known(word)
            or pinyin.english(pinyin.split(word))
            or self._compound(word.lower())
            or letters.guess(word)
        )

    def _known(self, word: str) -> str:
        """Look a piece of a word up, also with a drawn-out letter (nooo, aaah) said once or twice."""
        drawn = [re.sub(r"([A-Za-z])\1{2,}", short, word.lower()) for short in (r"\1", r"\1\1")]
        for form in (word, *drawn):
            found = _MODERN.get(form.lower()) or self.lexicon.golds.get(form)
            if isinstance(found, str):
                return found
        return ""

    def _compound(self, word: str) -> str:
        """Read a word made of two known ones (chipshop); each at least four letters long."""
        for at in range(len(word) - 4, 3, -1):
            halves = [self.lexicon.golds.get(h) for h in (word[:at], word[at:])]
            if all(isinstance(h, str) for h in halves):
                first, second = str(halves[0]), str(halves[1])
                return first + second.replace("ˈ", "ˌ")
        return ""


def _tagger(path: Path) -> "spacy.language.Language":
    config = spacy.util.load_config(path / "config.cfg")
    others = [name for name in config["nlp"]["pipeline"] if name not in _PARTS]
    nlp = spacy.util.load_model_from_config(config, exclude=others, auto_fill=True, validate=False)
    return nlp.from_disk(path, exclude=others)


def _spelled_out(text: str) -> str:
    """Write short forms in full and set dashes apart; double quotes, which the tagger trips over, go."""
    for pattern, full in _SHORT_FORMS:
        text = pattern.sub(full, text)
    return text.strip()


def _chinese(han: str) -> str:
    """Write Chinese characters in pinyin as one name, the familiar forms of address (老周) as two words."""
    syllables = lazy_pinyin(han)
    if len(han) == 2 and han[0] in _FAMILIAR:
        return " ".join(s.capitalize() for s in syllables)
    return "".join(syllables).capitalize()


def _plain(text: str) -> str:
    """Take accents off Latin letters (café) and make quotes, dashes and full-width forms the ones the reader knows."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("…", "... ")
    text = text.translate(str.maketrans("æÆœŒøØłŁßđĐ", "eEeEoOlLsdD")).replace("——", "—")
    text = text.translate(str.maketrans("，。！？；：、", ",.!?;:,"))
    bare = (c for c in unicodedata.normalize("NFD", text) if not "̀" <= c <= "ͯ")
    return unicodedata.normalize("NFC", "".join(bare))
