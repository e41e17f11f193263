"""The words by which a text says that time has passed."""

LATER = (
    "年后 多年以后 第二天 次日 几天后 后来 一晃 一年后 十年前 当年 那年 从前 小时候 第三天 翌日 "
    "半年后 一个月后 几年后 三天后|"
    "years later, the next day, next morning, days later, weeks later, months later, years earlier, long ago, "
    "the following day, hours later, back then, once upon a time"
)
"""Words that say time has passed, as `lexicon.names_one` reads them."""
