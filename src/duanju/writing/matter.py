"""What a sentence of narration is made of: something to be seen, or something only words can tell."""

import re

_ZH_INNER = re.compile(
    r"觉得|以为|明白|想起|记得|知道|不知|仿佛|心里|希望|害怕|后悔|发现自己|意识到|忘不了|原来|竟然|其实|难道|大概|也许|似乎|舍不得|懂了|恨|爱过|怀念|认出"
)
_ZH_SUMMARY = re.compile(
    r"每天|每年|每次|每逢|总是|一向|一直|常常|从小|从来|那年|那些年|后来|以前|从前|小时候|多年|已经|曾经|好几年|几年|这些年|平日|往常|第[一二三四五六七八九十]+次"
)
_ZH_UNREAL = re.compile(r"没有|不曾|要是|如果|不会|再也|没再")
_ZH_STATE = re.compile(r"[是有叫姓]|腊月|正月|年前|岁")
_EN_INNER = re.compile(
    r"\b(?:thought|knew|felt|remembered|wondered|realised|realized|believed|hoped|wished|understood|feared|forgot|meant|seemed|"
    r"supposed|regretted|imagined|loved|hated|recognised|recognized)\b",
    re.IGNORECASE,
)
_EN_SUMMARY = re.compile(
    r"\b(?:always|every|used to|had been|for years|never|often|since|once|years|months|weeks|would|usually|"
    r"had (?:\w+ed|gone|come|left|died|lost|taken|made|said|kept|given|known))\b",
    re.IGNORECASE,
)
_EN_UNREAL = re.compile(r"\b(?:not|n't|nobody|nothing|if|could|might|as if|as though)\b|n[’']t\b", re.IGNORECASE)
_EN_STATE = re.compile(r"\b(?:is|was|were|who|early|late|morning|night|evening)\b", re.IGNORECASE)


def narration_rank(sentence: str, language: str) -> int:
    """Return how much a sentence needs a narrator: 3 thought, 2 summary, 1 what did not happen, 0 what can be shown."""
    inner, summary, unreal = (
        (_ZH_INNER, _ZH_SUMMARY, _ZH_UNREAL) if language == "zh" else (_EN_INNER, _EN_SUMMARY, _EN_UNREAL)
    )
    if inner.search(sentence):
        return 3
    if summary.search(sentence):
        return 2
    return 1 if unreal.search(sentence) else 0
