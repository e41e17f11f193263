"""Guesses how an English word that no dictionary has is said: letters to phonemes by rule."""

import re

VOWELS = "AIOQWYaeiouæɑɒɐəɛɜɪɔʊʌᵻ"

# (letters, what must follow, phonemes); the first row that fits wins, so longer spellings come first.
# "^" in front: only at the word's beginning. The alphabet is misaki's: A I O W Y are the diphthongs of
# day, my, go, cow, boy.
_RULES: tuple[tuple[str, str, str], ...] = (
    ("^kn", "", "n"), ("^gn", "", "n"), ("^ps", "", "s"), ("^pn", "", "n"), ("^wr", "", "ɹ"), ("^x", "", "z"),
    ("^mc", "", "mək"), ("^y", "[aeiou]", "j"), ("^ch", "r", "k"), ("^oi", "", "Y"),
    ("tch", "", "ʧ"), ("sch", "[aeiou]", "ʃ"), ("sch", "", "sk"), ("chr", "", "kɹ"), ("ch", "", "ʧ"),
    ("sh", "", "ʃ"), ("ph", "", "f"), ("thw", "", "θw"), ("the", "r", "ðə"), ("th", "", "θ"), ("wh", "", "w"),
    ("ght", "", "t"), ("gh", "$", ""), ("gh", "", "ɡ"), ("rh", "", "ɹ"), ("kh", "", "k"), ("zh", "", "ʒ"),
    ("dge", "", "ʤ"), ("dg", "", "ʤ"), ("ck", "", "k"), ("cqu", "", "kw"), ("qu", "", "kw"), ("q", "", "k"),
    ("cc", "[eiy]", "ks"), ("sc", "[eiy]", "s"), ("ci", "[aou]", "ʃ"), ("c", "[eiy]", "s"), ("c", "", "k"),
    ("tion", "", "ʃən"), ("ssion", "", "ʃən"), ("sion", "", "ʒən"), ("ture", "$", "ʧəɹ"), ("ious", "$", "iəs"),
    ("ous", "$", "əs"), ("ies", "$", "iz"), ("ied", "$", "id"),
    ("gg", "", "ɡ"), ("ge", "$", "ʤ"), ("g", "[ei]", "ʤ"), ("ng", "$", "ŋ"), ("ngs", "$", "ŋz"), ("g", "", "ɡ"),
    ("nk", "", "ŋk"), ("ng", "[kstz]", "ŋ"), ("nx", "", "ŋks"), ("mb", "$", "m"), ("mn", "$", "m"),
    ("bb", "", "b"), ("dd", "", "d"), ("ff", "", "f"), ("ll", "", "l"), ("mm", "", "m"), ("nn", "", "n"),
    ("pp", "", "p"), ("rr", "", "ɹ"), ("ss", "", "s"), ("tt", "", "t"), ("zz", "", "z"), ("kk", "", "k"),
    ("augh", "", "ɔ"), ("ough", "$", "O"), ("ough", "t", "ɔ"), ("eigh", "", "A"), ("igh", "", "I"),
    ("air", "", "ɛɹ"), ("are", "$", "ɛɹ"), ("ear", "", "ɪɹ"), ("eer", "", "ɪɹ"), ("ier", "$", "iəɹ"),
    ("oor", "", "ɔɹ"), ("our", "", "ɔɹ"), ("ore", "", "ɔɹ"), ("ire", "$", "Iəɹ"), ("ure", "$", "jʊɹ"),
    ("aw", "", "ɔ"), ("au", "", "ɔ"), ("ay", "", "A"), ("ai", "", "A"), ("ae", "", "i"),
    ("eau", "", "O"), ("ee", "", "i"), ("ea", "", "i"), ("ey", "$", "i"), ("eu", "", "ju"),
    ("ei", "[ldtrvz]", "i"), ("ei", "", "I"),
    ("ew", "", "ju"), ("ey", "", "A"), ("ieu", "", "ju"), ("ie", "$", "i"), ("ie", "", "i"), ("io", "", "iO"),
    ("ia", "", "iə"), ("oa", "", "O"), ("oi", "", "Y"), ("oy", "", "Y"), ("oo", "k", "ʊ"), ("oo", "", "u"),
    ("ou", "", "W"), ("ow", "[lnbdt]", "W"), ("ow", "", "O"), ("oe", "$", "O"), ("ue", "$", "u"), ("ui", "", "u"),
    ("ar", "", "ɑɹ"), ("or", "", "ɔɹ"), ("er", "", "əɹ"), ("ir", "", "ɜɹ"), ("ur", "", "ɜɹ"), ("yr", "", "ɪɹ"),
    ("le", "$", "əl"), ("al", "$", "əl"), ("el", "$", "əl"), ("en", "$", "ən"), ("on", "$", "ən"), ("an", "$", "ən"),
    ("es", "$", "ᵻz"), ("ed", "$", "d"),
    ("a", "[^aeiouwxy][eiy]", "A"), ("e", "[^aeiouwxy][eiy]$", "i"), ("i", "[^aeiouwxy]e$", "I"),
    ("o", "[^aeiouwxy][eiy]$", "O"), ("u", "[^aeiouwxy][eiy]", "u"),
    ("a", "$", "ə"), ("e", "$", ""), ("i", "$", "i"), ("o", "$", "O"), ("u", "$", "u"), ("y", "$", "i"),
    ("a", "", "æ"), ("e", "", "ɛ"), ("i", "", "ɪ"), ("o", "", "ɑ"), ("u", "", "ʌ"), ("y", "", "ɪ"),
    ("b", "", "b"), ("d", "", "d"), ("f", "", "f"), ("h", "[aeiouy]", "h"), ("h", "", ""), ("j", "", "ʤ"),
    ("k", "", "k"), ("l", "", "l"), ("m", "", "m"), ("n", "", "n"), ("p", "", "p"), ("r", "", "ɹ"), ("s", "", "s"),
    ("t", "", "t"), ("v", "", "v"), ("w", "", "w"), ("x", "", "ks"), ("z", "", "z"),
)  # fmt: skip
_COMPILED = [(r[0].removeprefix("^"), r[0][0] == "^", re.compile(r[1]) if r[1] else None, r[2]) for r in _RULES]


def guess(word: str) -> str:
    """Return phonemes for a word of the letters a-z, with one stress; "" for a word without letters."""
    spelled = re.sub(r"[^a-z]", "", word.lower())
    sounds: list[str] = []
    at = 0
    while at < len(spelled):
        letters, sound = _rule(spelled, at)
        sounds.append(sound)
        at += len(letters)
    if not any(c in VOWELS for s in sounds for c in s):
        sounds.append("ə")
    return _stressed(sounds, spelled)


def _rule(word: str, at: int) -> tuple[str, str]:
    for letters, initial, after, sound in _COMPILED:
        if word.startswith(letters, at) and (at == 0 or not initial):
            end = at + len(letters)
            if after is None or after.match(word, end):
                return letters, sound
    return word[at], ""


def _stressed(sounds: list[str], word: str) -> str:
    """Stress the first of two syllables; of more, the third from the end, the second when a vowel ends the word."""
    heads = [i for i, s in enumerate(sounds) if any(c in VOWELS for c in s)]
    if not heads:
        return "".join(sounds)
    back = 2 if len(heads) > 2 and word[-1] in "aiou" else 3
    strong = heads[max(0, len(heads) - back)]
    spoken = [_mark(s) if i == strong else _weak(s, i < strong) for i, s in enumerate(sounds)]
    return "".join(spoken)


def _mark(sound: str) -> str:
    at = next(i for i, c in enumerate(sound) if c in VOWELS)
    return f"{sound[:at]}ˈ{sound[at:]}"


def _weak(sound: str, before: bool) -> str:
    """Weaken a short vowel outside the stress; before it only open ones, as in ago."""
    return {"æ": "ə", "ʌ": "ə", "ɛ": "ə" if not before else "ɛ", "ɑ": "ə" if not before else "O"}.get(sound, sound)
