"""Writes numbers, dates, times, money and units out in words, as a reader of either language would say them."""

import re
import unicodedata
from collections.abc import Callable

import cn2an
from num2words import num2words

_ZH_DIGITS = "零一二三四五六七八九"
_ZH_UNITS = {
    "km/h": "公里每小时", "km": "公里", "kg": "公斤", "cm": "厘米", "mm": "毫米", "ml": "毫升", "mg": "毫克",
    "㎡": "平方米", "m²": "平方米", "m2": "平方米", "℃": "摄氏度", "°C": "摄氏度", "°": "度", "m": "米", "g": "克",
    "L": "升", "t": "吨", "GB": "G", "MB": "兆", "W": "瓦", "h": "小时", "min": "分钟", "s": "秒",
}  # fmt: skip
_EN_UNITS = {
    "km/h": "kilometers an hour", "mph": "miles an hour", "km": "kilometer", "kg": "kilogram", "cm": "centimeter",
    "mm": "millimeter", "ml": "milliliter", "mg": "milligram", "m²": "square meter", "℃": "degree Celsius",
    "°C": "degree Celsius", "°F": "degree Fahrenheit", "°": "degree", "lb": "pound", "lbs": "pound", "oz": "ounce",
    "ft": "foot", "m": "meter", "g": "gram", "L": "liter", "GB": "gigabyte", "MB": "megabyte", "mi": "mile",
}  # fmt: skip
_ZH_MONEY = {"$": "美元", "US$": "美元", "￥": "元", "¥": "元", "€": "欧元", "£": "英镑", "HK$": "港元"}
_EN_MONEY = {
    "$": ("dollar", "cent"), "US$": ("dollar", "cent"), "€": ("euro", "cent"), "£": ("pound", "penny"),
    "¥": ("yuan", "fen"), "￥": ("yuan", "fen"), "HK$": ("Hong Kong dollar", "cent"),
}  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_CURRENCY = r"(US\$|HK\$|[$￥¥€£])"
_NUMBER = r"(\d[\d,]*(?:\.\d+)?)"
_LONGEST = 15  # digits that are still said as one number

Rule = tuple["re.Pattern[str]", Callable[["re.Match[str]"], str]]


def mandarin(text: str) -> str:
    """Return `text` with everything written in digits put into Chinese words."""
    return _apply(_ZH_RULES, text)


def english(text: str) -> str:
    """Return `text` with everything written in digits put into English words."""
    return _apply(_EN_RULES, text)


def _apply(rules: tuple[Rule, ...], text: str) -> str:
    text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)  # ９ and ९ are 9
    for pattern, say in rules:
        text = pattern.sub(say, text)
    return text


def _zh(number: str) -> str:
    number = number.replace(",", "")
    whole, _, part = number.partition(".")
    if len(whole) > _LONGEST or (len(whole) > 1 and whole[0] == "0"):
        return _zh_spelled(whole) + ("点" + _zh_spelled(part) if part else "")
    spoken = str(cn2an.an2cn(whole or "0", "low"))
    if spoken.startswith("一十"):
        spoken = spoken[1:]
    return spoken + ("点" + _zh_spelled(part) if part else "")


def _zh_spelled(digits: str, one: str = "一") -> str:
    return "".join(_ZH_DIGITS[int(d)] if d != "1" else one for d in digits)


def _zh_count(number: str) -> str:
    """A number before a measure word: two is 两."""
    return "两" if number == "2" else _zh(number)


def _zh_time(m: "re.Match[str]") -> str:
    hour, minute, second = int(m[1]), int(m[2]), m[3]
    spoken = ("两" if hour == 2 else _zh(str(hour))) + "点"
    if second:
        return f"{spoken}{_zh_minutes(minute)}分{_zh(str(int(second)))}秒"
    if minute == 0:
        return spoken + "整"
    return spoken + ("半" if minute == 30 else _zh_minutes(minute) + "分")


def _zh_minutes(minute: int) -> str:
    return ("零" if minute < 10 else "") + _zh(str(minute))


def _zh_date(m: "re.Match[str]") -> str:
    return f"{_zh_spelled(m[1])}年{_zh(str(int(m[2])))}月{_zh(str(int(m[3])))}日"


def _zh_money(m: "re.Match[str]") -> str:
    number = re.sub(r"\.?0+$", "", m[2]) if "." in m[2] else m[2]
    return _zh_count(number) + m[3] + _ZH_MONEY[m[1]]


def _zh_kuai(m: "re.Match[str]") -> str:
    tail = _zh_spelled(m[3]) if m[3] else ""
    return _zh_count(m[1]) + m[2] + tail


def _zh_phone(m: "re.Match[str]") -> str:
    return _zh_spelled(re.sub(r"\D", "", m[0]), one="幺")


_ZH_RULES: tuple[Rule, ...] = tuple(
    (re.compile(pattern), say)
    for pattern, say in (
        (r"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)", _zh_phone),
        (r"(?<!\d)0\d{2,3}-\d{7,8}(?!\d)", _zh_phone),
        (r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", _zh_date),
        (r"(?<!\d)(\d{2,4})年", lambda m: _zh_spelled(m[1]) + "年" if len(m[1]) in (2, 4) else _zh(m[1]) + "年"),
        (r"(?<![\d:])([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d)", _zh_time),
        (_CURRENCY + r"\s?" + _NUMBER + r"([万亿千百]*)", _zh_money),
        (_NUMBER + r"(块|元|毛)(\d)?(?!\d)", _zh_kuai),
        (r"(?<![\d.\w])[-−](?=\d)", lambda _: "负"),
        (r"零下[-−](?=\d)", lambda _: "零下"),
        (_NUMBER + r"\s?[%％]", lambda m: "百分之" + _zh(m[1])),
        (_NUMBER + r"\s?‰", lambda m: "千分之" + _zh(m[1])),
        (r"(?<![\d/])(\d{1,3})/(\d{1,4})(?![\d/])", lambda m: f"{_zh(m[2])}分之{_zh(m[1])}"),
        (r"(?<=\d)\s?[-–—~～]\s?(?=\d)", lambda _: "到"),
        (
            _NUMBER + r"\s?(km/h|km|kg|cm|mm|ml|mg|㎡|m²|m2|℃|°C|°|GB|MB|min|[mgLtWhs])(?![A-Za-z0-9])",
            lambda m: _zh_count(m[1]) + _ZH_UNITS[m[2]],
        ),
        (r"第(\d+)", lambda m: "第" + _zh(m[1])),
        (r"(?<![\d.])2(?=[个只条张把件位本次天年层杯碗双岁点份封家间棵颗块辆瓶排斤里半米公厘吨])", lambda _: "两"),
        (r"(?<!\d)(\d+)(?:\.(\d+))(?:\.\d+)+", lambda m: "点".join(_zh_spelled(p) for p in m[0].split("."))),
        (_NUMBER, lambda m: _zh(m[1])),
        (r"(?<=[一-鿿])\s?\+\s?(?=[一-鿿])", lambda _: "加"),
        (r"\s?=\s?", lambda _: "等于"),
        (r"\s?[&＆]\s?", lambda _: "和"),
    )
)


def _en(number: str) -> str:
    number = number.replace(",", "")
    whole, _, part = number.partition(".")
    if len(whole) > _LONGEST or (len(whole) > 1 and whole[0] == "0"):
        spoken = _en_spelled(whole)
    else:
        spoken = _words(int(whole or "0"))
    return spoken + (" point " + _en_spelled(part) if part else "")


def _words(number: int, to: str = "cardinal") -> str:
    return str(num2words(number, lang="en", to=to)).replace(",", "")


def _en_spelled(digits: str) -> str:
    return " ".join(_words(int(d)) for d in digits)


def _en_year(year: int) -> str:
    return _words(year, "year").replace("-hundred", " hundred").replace("oh-", "oh ")


def _many(count: str, unit: str) -> str:
    if count in ("1", "1.0"):
        return unit
    head, _, rest = unit.partition(" ")
    irregular = {"foot": "feet", "penny": "pence", "yuan": "yuan", "fen": "fen", "kilometers": "kilometers"}
    irregular |= {"miles": "miles", "square": "square", "Hong": "Hong"}
    plural = irregular.get(head, head + "s")
    if head in ("square", "Hong"):
        return f"{head} {rest}s"
    return f"{plural} {rest}".strip()


def _en_time(m: "re.Match[str]") -> str:
    hour, minute, half = int(m[1]), int(m[2]), (m[3] or "")
    spoken = _words(hour)
    if minute:
        spoken += " " + ("oh " if minute < 10 else "") + _words(minute)
    elif not half:
        spoken += " o'clock"
    return spoken + _en_half(half)


def _en_half(half: str) -> str:
    return f" {half[0].upper()}.M." if half else ""


def _en_money(m: "re.Match[str]") -> str:
    unit, small = _EN_MONEY[m[1]]
    number, scale = m[2].replace(",", ""), m[3]
    if scale:
        return f"{_en(number)} {scale.strip()} {_many('2', unit)}"
    whole, _, part = number.partition(".")
    if len(part) not in (0, 2):
        return f"{_en(number)} {_many('2', unit)}"
    cents = int(part or "0")
    said = [f"{_en(whole)} {_many(whole, unit)}"] if int(whole) or not cents else []
    if cents:
        said.append(f"{_words(cents)} {_many(str(cents), small)}")
    return " and ".join(said)


def _en_date(m: "re.Match[str]") -> str:
    year = f", {_en_year(int(m[3]))}" if m[3] else ""
    return f"{m[1]} {_words(int(m[2]), 'ordinal')}{year}"


def _en_iso_date(m: "re.Match[str]") -> str:
    month = int(m[2])
    if not 1 <= month <= 12:
        return m[0]
    return f"{_MONTHS[month - 1]} {_words(int(m[3]), 'ordinal')}, {_en_year(int(m[1]))}"


def _en_fraction(m: "re.Match[str]") -> str:
    top, bottom = int(m[1]), int(m[2])
    if bottom < 2:
        return f"{_words(top)} over {_words(bottom)}"
    name = {2: "half", 4: "quarter"}.get(bottom, _words(bottom, "ordinal"))
    if top == 1:
        return f"one {name}"
    return f"{_words(top)} {'halves' if bottom == 2 else name + 's'}"


_MONTH_NAMES = "|".join([*_MONTHS, *(m[:3] + r"\.?" for m in _MONTHS if m != "May")])
_EN_RULES: tuple[Rule, ...] = tuple(
    (re.compile(pattern), say)
    for pattern, say in (
        (r"(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)", _en_iso_date),
        (rf"\b({_MONTH_NAMES}) (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?\b(?![:.]\d)", _en_date),
        (r"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:\s?([AaPp])\.?[Mm]\b\.?)?(?!\d)", _en_time),
        (r"\b(\d{1,2})\s?([AaPp])\.?[Mm]\b\.?", lambda m: _words(int(m[1])) + _en_half(m[2])),
        (_CURRENCY + r"\s?" + _NUMBER + r"(\s(?:thousand|million|billion))?", _en_money),
        (r"(?<![\d-])(?:\+?\d{1,3}[- ])?\(?\d{3}\)?[- ]\d{3,4}(?:[- ]\d{4})?(?!\d)", lambda m: _en_phone(m[0])),
        (r"(?<![\w.])[-−](?=\d)", lambda _: "minus "),
        (_NUMBER + r"\s?[%％]", lambda m: _en(m[1]) + " percent"),
        (r"\b(\d{1,2})/(\d{1,3})\b(?!/)", _en_fraction),
        (r"\b(\d+)(?:st|nd|rd|th)\b", lambda m: _words(int(m[1][:_LONGEST]), "ordinal")),
        (r"['’]?\b(\d{2}|\d{4})['’]?s\b", lambda m: _en_decade(int(m[1]))),
        (
            _NUMBER + r"\s?(km/h|mph|km|kg|cm|mm|ml|mg|m²|℃|°C|°F|°|lbs|lb|oz|ft|mi|GB|MB|[mgL])(?![A-Za-z0-9])",
            lambda m: f"{_en(m[1])} {_many(m[1], _EN_UNITS[m[2]])}",
        ),
        (r"(?<![\d.,:$-])(1[1-9]\d\d|20\d\d)(?![\d.,:%]*\d|[A-Za-z])", lambda m: _en_year(int(m[1]))),
        (r"(?<=\d)\s?[-–—~]\s?(?=\d)", lambda _: " to "),
        (r"(?<!\d)\d+(?:\.\d+){2,}", lambda m: " point ".join(_en(p) for p in m[0].split("."))),
        (_NUMBER, lambda m: _spaced(m, _en(m[1]))),
        (r"\s?[&＆]\s?", lambda _: " and "),
        (r"\s\+\s", lambda _: " plus "),
        (r"\s?=\s?", lambda _: " equals "),
        (r"#(?=\w)", lambda _: "number "),
        (r"\bNo\.\s(?=[a-z])", lambda _: "number "),
    )
)


def _en_decade(year: int) -> str:
    spoken = _words(year) if year < 100 else _en_year(year)
    return spoken[:-1] + "ies" if spoken.endswith("y") else spoken + "s"


def _en_phone(number: str) -> str:
    groups = re.findall(r"\d+", number)
    return ", ".join(_en_spelled(g) for g in groups)


def _spaced(m: "re.Match[str]", words: str) -> str:
    """Keep words apart from letters the digits were glued to (B2, 4x)."""
    text = m.string
    before = " " if m.start() and text[m.start() - 1].isalpha() else ""
    after = " " if m.end() < len(text) and text[m.end()].isalpha() else ""
    return f"{before}{words}{after}"
