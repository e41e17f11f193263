"""What stands in a prose text beside the story: licences, lists of contents, copyright pages, advertisements.

It proposes what to leave out, each stretch with its reason; the text itself stays as it is. Only sure signs count:
a sentence too many is heard, a sentence too few is lost.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from duanju.drama.script import Chapter, LeftOut
from duanju.story.chapters import Heading, Line, headings, lines
from duanju.story.marks import marks

_START = re.compile(r"\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK[^\n]*")
_END = re.compile(r"\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK|End of (?:the )?Project Gutenberg[’']s ")
_PRODUCED = re.compile(r"\s*(?:Produced by|E-text prepared by|This etext was)[^\n]*(?:\n(?!\s*\n)[^\n]*)*")
_BRACKETED = re.compile(r"\[(?P<what>Illustration|Transcriber[’']s Note)\b[^\[\]]{0,2000}\]", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:#{1,6}\s*)?(?:table of contents|contents|目录|目次|目錄|总目录)[.:：]?$", re.IGNORECASE)
_CHAPTERLIKE = re.compile(r"第|chapter|book|part|prologue|卷|楔子|序章")
_LEADER = re.compile(r"(?:[\s.·…\u2026\u3000]{2,}|\t)\d{1,4}$")
_NAMED = tuple(
    (re.compile(rf"(?:{names})[.:：]?$", re.IGNORECASE), why)
    for names, why in (
        (r"copyright(?: (?:page|notice|information))?|imprint|版权页?|版权信息|版权声明", "copyright page"),
        (r"title page|扉页|封面|cover", "title page"),
        (r"dedication|献词|题献", "dedication"),
        (r"acknowledge?ments?|致谢|鸣谢|谢辞", "acknowledgements"),
        (r"about the (?:author|translator)s?|(?:作者|译者)(?:简介|介绍)|关于(?:本书)?作者", "about the author"),
        (r"also by .{2,40}|(?:other )?books by .{2,40}|by the same author|praise for .{2,60}", "advertisement"),
        (r"内容(?:简介|提要|介绍)|作品简介|小说简介|简介|文案|编辑推荐|synopsis|blurb", "blurb"),
        (r"(?:(?:author|editor|translator)[’']s )?(?:preface|foreword)", "preface"),
        (r"(?:editor|translator|publisher)[’']s note", "preface"),
        (r"序言|前言|自序|代序|总序|译者?序|再版自?序|出版说明|编者按|出版前言", "preface"),
        (r"afterword|(?:author|transcriber)[’']s notes?|后记|跋|译后记|作者的话|写在最后", "afterword"),
        (r"bibliography|references|参考文献", "bibliography"),
        (r"footnotes|endnotes|notes|注释|脚注", "notes"),
        (r"index|索引|附录|appendix", "appendix"),
        (r"advertisements?|newsletter|广告", "advertisement"),
    )
)  # fmt: skip
_RIGHTS = re.compile(
    r"©|\(c\) ?\d{4}|^\W*copyright\b.{0,60}\d{4}|\bcopyright (?:\(c\)|\d{4})|"
    r"all rights reserved|\bISBN\b|\bfirst published (?:in|by)\b|"
    r"no part of this (?:book|publication|work)|this is a work of fiction|library of congress|version of record|"
    r"版权所有|翻印必究|侵权必究|图书在版编目|CIP ?数据|书号[：:]|"
    r"^(?:出版社|出版发行|出版人?|出品人?|发行|印刷|经销|开本|字数|印张|印数|版次|定价|责任编辑|封面设计|策划(?:编辑)?)\s*[：:]",
    re.IGNORECASE | re.MULTILINE,
)
_AUTHOR = re.compile(
    r"(?:written )?by [A-Z][\w.’' -]{1,40}$|(?:作者|著者|原著|译者|翻译|文)\s*[：:／/]\s*\S.{0,30}$|"
    r"(?:作者|译者)[ \u3000]+\S.{0,20}$|\S{2,8}\s*[/／]?\s*(?:著|译)$",
    re.IGNORECASE,
)
_PARTICULARS = re.compile(r"(?:书名|类型|类别|标签|状态|来源|更新时间|最后更新|关键字|字数)[：:]")
_DEDICATION = re.compile(
    r"(?:for|to|in memory of|dedicated to)\s+(?:my|our|the|all|[A-Z])[^.!?]{1,90}\.?$|(?:谨以此[书文])?献给", re.I
)
_AD = re.compile(
    r"请记住本|天才一秒|(?:最新|首发)(?:网址|域名)|手机(?:用户|版|阅读)(?:请|访问|:|：)|txt\s*(?:全集|电子书)?\s*下载|无弹窗|"
    r"更多(?:精彩|好看|免费)的?(?:小说|电子书|内容)|(?:求|投)(?:月票|推荐票?|收藏|打赏|订阅)|加入书签|"
    r"本书(?:来自|首发于?|由.{1,20}(?:整理|制作|提供))|"
    r"(?:subscribe|sign up|follow|support) (?:to|for|me|us)\b.{0,40}(?:newsletter|patreon|twitter|instagram|list)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?<![(\[<])(?:https?://|www\.)[^\s，。）)]+", re.IGNORECASE)
_CHAPTER_END = re.compile(r"[（(【\[]?\s*(?:本章完|未完待续|本章未完.{0,12})\s*[）)】\]]?[.。…]*$")
_STORY_END = re.compile(
    r"[（(【\[~\u2014*\s-]*(?:全[文书书本]完|全剧终|完结|完|终|劇終|the end|end|fin|finis)[）)】\]~\u2014*\s.。!！-]*$",
    re.IGNORECASE,
)

_LARGEST_PART = 0.4
"""A section larger than this part of the text is never taken for front or back matter."""

Claim = tuple[int, int, str]


def survey(text: str, known: Iterable[LeftOut] = ()) -> tuple[tuple[Chapter, ...], tuple[LeftOut, ...]]:
    """Return the chapters of a prose text and what in it is no part of the story.

    `known` is what its document already said of itself.
    """
    claims: list[Claim] = [(gap.start, gap.end, gap.why) for gap in known]
    claims += _licence(text)
    claims += [(m.start(), m.end(), _bracket(m)) for m in _BRACKETED.finditer(text)]
    claims += marks(text)
    rows = _outside(lines(text), claims)
    found = headings(rows)
    contents = _contents(rows, found)
    if contents:
        claims += contents
        rows = _outside(rows, contents)
        found = headings(rows)
    named = _named(text, rows, found)
    claims += named
    claims += _fringe(text, rows, found, named)
    claims += _lines(rows, found)
    left_out = merged(claims, text)
    free = {row.start for row in _outside(rows, claims)}
    return _chapters(text, rows, [h for h in found if rows[h.first].start in free]), left_out


def merged(claims: Iterable[Claim], text: str) -> tuple[LeftOut, ...]:
    """Return claims as stretches in order and without overlaps; of two on one place the longer wins."""
    found: list[LeftOut] = []
    for start, end, why in sorted(claims, key=lambda c: (c[0], -c[1])):
        start, end = max(start, found[-1].end if found else 0), min(end, len(text))
        if end > start:
            found.append(LeftOut(start, end, why))
    nexts = [gap.start for gap in found[1:]] + [len(text)] * bool(found)
    return tuple(replace(gap, end=_line_end(text, gap, most)) for gap, most in zip(found, nexts, strict=True))


def _line_end(text: str, gap: LeftOut, most: int) -> int:
    """Return where a gap ends with the line breaks after it, so that whole lines leave no blank ones behind."""
    end = gap.end
    if gap.start and text[gap.start - 1] != "\n":
        return end
    for wanted in ("\n", "\n" if text[max(0, gap.start - 2) : gap.start] in ("", "\n\n") else ""):
        if wanted and end < most and text[end] == wanted:
            end += 1
        else:
            break
    return end


def _outside(rows: Sequence[Line], claims: Iterable[Claim]) -> list[Line]:
    """Return the lines that no claim covers whole; rows stand in order, so one walk over both is enough."""
    waiting = sorted((start, end) for start, end, _ in claims)
    free: list[Line] = []
    reach = n = 0
    for row in rows:
        while n < len(waiting) and waiting[n][0] <= row.start:
            reach = max(reach, waiting[n][1])
            n += 1
        if reach < row.end:
            free.append(row)
    return free


def _bracket(found: re.Match[str]) -> str:
    return "picture" if found["what"].lower().startswith("ill") else "transcriber's note"


def _licence(text: str) -> list[Claim]:
    """Claim the frame that Project Gutenberg puts around a text, and the note on who produced it."""
    claims: list[Claim] = []
    start, end = _START.search(text), _END.search(text)
    if start:
        claims.append((0, start.end(), "publisher's header"))
        produced = _PRODUCED.match(text, start.end())
        if produced:
            claims.append((produced.start(), produced.end(), "note on the edition"))
    if end and end.start() > (start.end() if start else 0):
        claims.append((end.start(), len(text), "publisher's licence"))
    return claims


def _normal(words: str) -> str:
    return re.sub(r"[\W_]+", "", _LEADER.sub("", words)).casefold()


def _contents(rows: Sequence[Line], found: Sequence[Heading]) -> list[Claim]:
    """Claim lists of contents: under their name, or a run of headings that come again."""
    claims: list[Claim] = []
    seen = 0
    for n, row in enumerate(rows[:-2]):
        if n < seen or len(row.words) > 30 or not _CONTENTS.match(row.words):
            continue
        stop, seen = _end_of_contents(rows, n)
        if stop > n + 2:
            claims.append((row.start, rows[stop - 1].end, "list of contents"))
    titles = [_normal(h.title) for h in found]
    again = {title: n for n, title in enumerate(titles)}
    first = 0
    while first < len(found):
        last = first
        while last + 1 < len(found) and found[last + 1].first == found[last].last + 1:
            last += 1
        if last - first >= 2 and sum(again[t] > last for t in titles[first : last + 1]) >= 0.8 * (last - first + 1):
            claims.append((rows[found[first].first].start, rows[found[last].last].end, "list of contents"))
        first = last + 1
    return claims


def _end_of_contents(rows: Sequence[Line], n: int) -> tuple[int, int]:
    """Return the number of the first line after a list of contents that begins at line `n`, and how far was looked."""
    stop = n + 1
    while stop < len(rows) and stop - n < 2000 and _is_entry(rows[stop].words):
        stop += 1
    first = _normal(rows[n + 1].words)
    for k in range(n + 2, min(stop + 1, len(rows))):
        again = _normal(rows[k].words)
        if again and (again == first or (len(again) >= 3 and first.startswith(again) and _CHAPTERLIKE.match(again))):
            tight = not rows[n + 2].gap
            return next((j for j in range(n + 2, k) if tight and rows[j].gap), k), stop
    numbered = sum(bool(_LEADER.search(row.words)) for row in rows[n + 1 : stop])
    return (stop if stop - n > 2 and numbered >= 0.5 * (stop - n - 1) else n), stop


def _is_entry(words: str) -> bool:
    return len(words) <= 90 and (bool(_LEADER.search(words)) or not words.endswith(tuple('。！？!?，,；;”"：:')))


def _named(text: str, rows: Sequence[Line], found: Sequence[Heading]) -> list[Claim]:
    """Claim sections that a heading names as front or back matter, before the first chapter or after the last."""
    by_line = {h.first: h for h in found}
    reasons = {n: why for n, row in enumerate(rows) if (why := _reason(rows, n, by_line))}
    chapters = [h.first for h in found if h.first not in reasons and not _is_title(found, h)]
    edges = sorted({*chapters, *reasons, len(rows)})
    claims: list[Claim] = []
    for n, why in reasons.items():
        front = bool(chapters) and n < chapters[0]
        back = (not chapters or n > chapters[-1]) and rows[n].start > 0.5 * len(text)
        if not front and not back:
            continue
        stop = edges[bisect_right(edges, n)]
        end = rows[stop].start if stop < len(rows) else len(text)
        if end - rows[n].start > _LARGEST_PART * len(text):
            continue
        claims.append((rows[n].start, end, why))
    return claims


def _reason(rows: Sequence[Line], n: int, by_line: dict[int, Heading]) -> str:
    heading = by_line.get(n)
    words = heading.title if heading else rows[n].words
    if len(words) > 60 or (not heading and n > 12 and not rows[n].gap):
        return ""
    return next((why for name, why in _NAMED if name.match(words)), "")


def _is_title(found: Sequence[Heading], heading: Heading) -> bool:
    """Whether a heading is the title of the work: on top of it, above others, or with no text before the next."""
    if heading is not found[0] or heading.first or heading.counted:
        return False
    following = found[1:2]
    return not following or following[0].rank > heading.rank or following[0].first == heading.last + 1


def _fringe(text: str, rows: Sequence[Line], found: Sequence[Heading], named: Sequence[Claim]) -> list[Claim]:
    """Claim copyright pages, the author's name and a dedication at the edges of the text."""
    beside = {row.start for row in rows} - {row.start for row in _outside(rows, named)}
    chapters = [h for h in found if not _is_title(found, h) and rows[h.first].start not in beside]
    front = rows[: chapters[0].first] if chapters else rows[:30]
    front = [r for r in front if r.start < 0.3 * len(text) or chapters]
    back = [r for r in rows[-30:] if r.start > 0.8 * len(text)]
    claims: list[Claim] = []
    for block in _blocks(front) + _blocks(back):
        claims += _rights(block)
    for row in front[:12]:
        if len(row.words) <= 60 and _PARTICULARS.match(row.words):
            claims.append((row.start, row.end, "particulars of the book"))
    for row in front[:6]:
        if (
            len(row.words) <= 50
            and _AUTHOR.match(row.words.strip("*_# "))
            and not row.words.endswith(tuple("。！？!?，,"))
        ):
            claims.append((row.start, row.end, "author's name"))
    for block in _blocks(front) if chapters else []:
        words = " ".join(r.words for r in block)
        if len(words) <= 150 and _DEDICATION.match(words) and block[0].gap:
            claims.append((block[0].start, block[-1].end, "dedication"))
    return claims


def _rights(block: Sequence[Line]) -> list[Claim]:
    """Claim the copyright page in a run of lines: all of it where it opens with such words, else only what is such."""
    signs = [n for n, row in enumerate(block) if _RIGHTS.search(row.words)]
    talk = any(re.search(r"[“「\"]", row.words) for row in block)
    if not signs or (talk and len(signs) < 2):
        return []
    whole = signs[0] <= 1 and len(block) <= 12 and not talk and len(signs) >= 0.3 * len(block) and block[0].gap > 0
    first, last = (0, len(block) - 1) if whole else (signs[0], signs[-1])
    if not whole and last - first > 2 * len(signs):
        return [(block[n].start, block[n].end, "copyright page") for n in signs]
    return [(block[first].start, block[last].end, "copyright page")]


def _blocks(rows: Sequence[Line]) -> list[list[Line]]:
    """Return runs of lines without a blank line between them."""
    found: list[list[Line]] = []
    for row in rows:
        if found and not row.gap:
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _lines(rows: Sequence[Line], found: Sequence[Heading]) -> list[Claim]:
    """Claim single lines: advertisements, the marks that end a chapter or the whole."""
    claims: list[Claim] = []
    last = {h.first - 1 for h in found} | {len(rows) - 1, len(rows) - 2}
    for n, row in enumerate(rows):
        words = row.words
        if len(words) > 160:
            continue
        address = _ADDRESS.search(words)
        if _AD.search(words) and not re.search(r"[“「\"]", words):
            claims.append((row.start, row.end, "advertisement"))
        elif address and 2 * (address.end() - address.start()) > len(words):
            claims.append((row.start, row.end, "address on the net"))
        elif _CHAPTER_END.match(words) or (n in last and n > 0 and _STORY_END.match(words)):
            claims.append((row.start, row.end, "end mark"))
    return claims


def _chapters(text: str, rows: Sequence[Line], found: Sequence[Heading]) -> tuple[Chapter, ...]:
    real = [h for h in found if not _is_title(found, h)]
    ranks = {rank: level for level, rank in enumerate(sorted({h.rank for h in real}), 1)}
    starts = [rows[h.first].start for h in real] + [len(text)]
    return tuple(
        Chapter(starts[n], min(rows[h.last].end + 1, len(text)), starts[n + 1], h.title, ranks[h.rank])
        for n, h in enumerate(real)
    )
