"""Numbers, dates, times and money are written out as a reader of the language says them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duanju.providers.kokoro import numbers


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2024年3月5日", "二零二四年三月五日"),
        ("2024-03-05", "二零二四年三月五日"),
        ("98年", "九八年"),
        ("7:30", "七点半"),
        ("7:05", "七点零五分"),
        ("14:00", "十四点整"),
        ("25块5", "二十五块五"),
        ("$12.50", "十二点五美元"),
        ("￥300万", "三百万元"),
        ("1,234.5元", "一千二百三十四点五元"),
        ("50%", "百分之五十"),
        ("-5℃", "负五摄氏度"),
        ("零下-5℃", "零下五摄氏度"),
        ("2个", "两个"),
        ("12个", "十二个"),
        ("第2天", "第二天"),
        ("3-5个人", "三到五个人"),
        ("1/2", "二分之一"),
        ("047", "零四七"),
        ("138 0013 8000", "幺三八零零幺三八零零零"),
        ("3.14", "三点一四"),
        ("10", "十"),
        ("110", "一百一十"),
        ("10086", "一万零八十六"),
        ("0", "零"),
        ("９点", "九点"),
        ("没有数字", "没有数字"),
    ],
)
def test_mandarin(written: str, spoken: str) -> None:
    """Each form as it is read aloud in Mandarin."""
    assert numbers.mandarin(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("March 5, 2024", "March fifth, twenty twenty-four"),
        ("2024-03-05", "March fifth, twenty twenty-four"),
        ("7:30", "seven thirty"),
        ("7:05 pm", "seven oh five P.M."),
        ("7:00", "seven o'clock"),
        ("$12.50", "twelve dollars and fifty cents"),
        ("$1", "one dollar"),
        ("£3.01", "three pounds and one penny"),
        ("$3 million", "three million dollars"),
        ("50%", "fifty percent"),
        ("in 1984", "in nineteen eighty-four"),
        ("the 1990s", "the nineteen nineties"),
        ("the '90s", "the nineties"),
        ("21st", "twenty-first"),
        ("3/4", "three quarters"),
        ("6 ft", "six feet"),
        ("1 kg", "one kilogram"),
        ("-5°C", "minus five degrees Celsius"),
        ("007", "zero zero seven"),
        ("555-1234", "five five five, one two three four"),
        ("3-5 people", "three to five people"),
        ("1,234", "one thousand two hundred and thirty-four"),
        ("3.14", "three point one four"),
        ("B2", "B two"),
        ("no figures", "no figures"),
    ],
)
def test_english(written: str, spoken: str) -> None:
    """Each form as it is read aloud in English."""
    assert numbers.english(written) == spoken


@given(st.text(alphabet="0123456789.,:/-%$￥元块年月日点第 abKg年℃", max_size=30))
def test_no_figure_is_left_in_mandarin(text: str) -> None:
    """Whatever the mixture, nothing in digits remains, and nothing fails."""
    assert not re.search(r"\d", numbers.mandarin(text))


@given(st.text(alphabet="0123456789.,:/-%$£ abKgstpm°C'", max_size=30))
def test_no_figure_is_left_in_english(text: str) -> None:
    """Whatever the mixture, nothing in digits remains, and nothing fails."""
    assert not re.search(r"\d", numbers.english(text))
