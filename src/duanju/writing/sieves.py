"""The sieves: each kind of evidence on who speaks, how much it weighs, how sure it is alone, and how to say so."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sieve:
    """One kind of evidence.

    `points` is its weight in the row of speakers (negative: against a person), `sure` the confidence (0 to 1)
    of a line that rests on it alone; `en` and `zh` say it to people, with {} for the speaker's cue.
    """

    points: float
    sure: float
    en: str
    zh: str


SIEVES: dict[str, Sieve] = {
    "tag before": Sieve(9.0, 0.97, "the tag before the quotation names {}", "引号前的提示语点明是{}"),
    "tag after": Sieve(9.0, 0.97, "the tag after the quotation names {}", "引号后的提示语点明是{}"),
    "colon": Sieve(6.5, 0.92, "the sentence that leads to the quotation is about {}", "引号前以冒号引出，主语是{}"),
    "asked the name": Sieve(8.0, 0.92, "{} is asked for the name and gives it", "上一句问名字，{}报出名字"),
    "broken by action": Sieve(6.5, 0.9, "{} acts in the middle of the speech", "话说到一半，{}有动作"),
    "lead": Sieve(4.8, 0.86, "the sentence before the quotation is about {}", "引号前一句写的是{}"),
    "trail": Sieve(4.2, 0.82, "the sentence after the quotation is about {}", "引号后一句写的是{}"),
    "tag goes on": Sieve(4.0, 0.85, "the tag goes on from the sentence about {}", "提示语省略主语，承接写{}的一句"),
    "own name": Sieve(4.0, 0.85, "{} gives this name as their own", "{}自报姓名"),
    "pronoun": Sieve(
        3.0, 0.82, "the tag has a pronoun, and {} is the one last named in its paragraph", "提示语用代词，本段前文是{}"
    ),
    "strange name": Sieve(
        3.0,
        0.8,
        "a name that nobody else bears is called in the line before",
        "上一句叫了一个没人用的名字，答话的是{}",
    ),
    "own strange name": Sieve(2.5, 0.8, "{} gives a name that nobody else bears", "{}报出一个别人都不用的名字"),
    "calls the same": Sieve(2.5, 0.78, "{} calls the same person so elsewhere", "{}在别处也这样称呼同一个人"),
    "paragraph before fits": Sieve(
        2.9,
        0.82,
        "the tag has a pronoun that fits {}, with whom the paragraph before ends",
        "提示语的代词与上一段末的{}相合",
    ),
    "paragraph before": Sieve(1.44, 0.75, "the paragraph before ends with {}", "上一段写到{}"),
    "called before": Sieve(2.9, 0.75, "{} is called by name in the line before", "上一句叫了{}"),
    "spoken to": Sieve(3.4, 0.75, "{} was spoken to just before", "上一句是对{}说的"),
    "calls own kin": Sieve(2.0, 0.75, "{} calls their own kin", "{}在叫自己的亲人"),
    "acts": Sieve(1.4, 0.72, "{} acts just before the line", "这句之前{}有动作"),
    "wanted": Sieve(3.0, 0.8, "{} is asked for in the line before", "上一句找的是{}"),
    "asked here": Sieve(
        1.4, 0.7, "{} acted before the line before, which is somebody else's", "上一句之前{}有动作，而上一句是别人说的"
    ),
    "acted": Sieve(0.7, 0.6, "{} acts before the line before", "上一句之前{}有动作"),
    "spoken of": Sieve(0.6, 0.6, "{} was spoken of in the line before", "上一句说到了{}"),
    "called after": Sieve(0.4, 0.6, "{} is called by name in the line after", "下一句叫了{}"),
    "called inside": Sieve(-6.0, 0.0, "{} is called by name inside the line", "话里叫的就是{}"),
    "hears": Sieve(-6.0, 0.0, "{} is spoken to in the tag", "提示语里{}是听话人"),
    "named inside": Sieve(-2.0, 0.0, "{} is spoken of inside the line", "话里说到的是{}"),
    "in sight": Sieve(-1.2, 0.0, "{} is in sight, and it is a voice that speaks", "{}就在眼前，而这里只闻其声"),
    "gone": Sieve(-2.5, 0.0, "{} has left", "{}已经走开"),
    "named already": Sieve(-0.6, 0.0, "{} bears another name than the one called", "{}另有名字"),
    "name known": Sieve(-2.5, 0.0, "{} has a name that nobody need ask for", "{}的名字不必问"),
    "your kin": Sieve(-2.0, 0.0, "{} is spoken of as the hearer's kin", "话里说到的是对方的亲人{}"),
    "fits the pronoun": Sieve(
        0.0, 0.75, "the tag has a pronoun; {} fits it and was last here", "提示语用代词；{}相合，且最近出现"
    ),
    "same paragraph": Sieve(0.0, 0.85, "the same paragraph goes on with {}", "同一段里仍是{}在说"),
    "takes turns": Sieve(0.0, 0.72, "no tag; {} takes turns with the line before", "没有提示语；{}与上一句轮流"),
    "present": Sieve(0.0, 0.5, "no tag; {} is the likeliest of those present", "没有提示语；在场的人里最可能是{}"),
    "nothing": Sieve(0.0, 0.2, "nothing in the text tells who speaks", "文中没有说明是谁说的"),
}


def reason(sieve: str, language: str, cue: str) -> str:
    """Return the reason that a sieve gives, in the language "zh" or "en", for the speaker under this cue."""
    row = SIEVES[sieve]
    return (row.zh if language == "zh" else row.en).replace("{}", cue)
