"""What the words of names tell: a sex, the parts others may use, and whether two can be one person."""

from duanju.writing import chinese_words, english_words


def name_sex(words: str) -> str:
    """Return the sex an English given name usually has, or ""."""
    first = words.split()[0].lower() if words.split() else ""
    return "female" if first in english_words.FEMALE_NAMES else "male" if first in english_words.MALE_NAMES else ""


def chinese_parts(words: str) -> list[str]:
    """Return the characters by which another name for the same person could be known."""
    title = chinese_words.TITLE.search(words, 1)
    core = words[: title.start()] if title and title.end() == len(words) else words
    core = core[1:] if core[:1] in "老小阿大" and len(core) > 1 else core
    return list(dict.fromkeys(core))


def same_chinese(a: str, b: str) -> bool:
    """Whether two Chinese names can mean one person: 老周 and 周师傅, 程砚秋 and 砚秋, 阿芹 and 林秀芹."""
    (core_a, kind_a), (core_b, kind_b) = _core(a), _core(b)
    if kind_a == kind_b == "full":
        short, long = sorted((a, b), key=len)
        return len(short) == 2 and len(long) == 3 and long.endswith(short)
    if kind_a != "full" and kind_b != "full":
        return (core_a == core_b and {kind_a, kind_b} != {"老", "小"} and {kind_a, kind_b} != {"小", "title"}) or a == b
    short, full = (core_b, a) if kind_a == "full" else (core_a, b)
    kind = kind_b if kind_a == "full" else kind_a
    if short == full or (kind == "title" and full.startswith(short)):
        return True
    if kind in ("老", "title"):
        return full.startswith(short) and len(full) > 1
    if kind == "小" and full.startswith(short) and len(full) > 1:
        return True
    return full.endswith(short) if kind in ("阿", "小", "大") else False


def _core(name: str) -> tuple[str, str]:
    """Return what is left of a name without title or prefix, and which kind of name it is."""
    title = chinese_words.TITLE.search(name, 1)
    if title and title.end() == len(name):
        core = name[: title.start()]
        core = core.removesuffix("家") or core
        return (core[1:] if core[:1] in "老小" and len(core) > 1 else core), "title"
    if name[:1] in "老小阿大" and len(name) in (2, 3):
        return name[1:], name[0]
    return name, "full"


def works(name: str) -> bool:
    """Whether a Chinese name ends with the title of a calling of grown people: 王主任."""
    title = chinese_words.TITLE.search(name, 1)
    row = chinese_words.ROLES.get(title.group()) if title and title.end() == len(name) else None
    return bool(row and (row[1] or 0) >= 30)


def other_given(a: str, b: str) -> bool:
    """Whether two full Chinese names share a surname and not the given name: 洪国梁 and 洪涛 are two people."""
    kind_a, kind_b = _core(a)[1], _core(b)[1]
    return kind_a == kind_b == "full" and len(a) > 1 < len(b) and a[0] == b[0] and not same_chinese(a, b) and a != b
