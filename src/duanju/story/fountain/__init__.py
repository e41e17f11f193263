"""Fountain, read and written with Chinese in mind.

Follows the public syntax at fountain.io, with these additions. Headings may begin with 内景, 外景 or 内外景,
or with 内, 外 and numbers as Chinese scripts have them ("3-1 厨房 夜 内") where the line is surely a heading. Cues
and parentheticals may use full-width parentheses; the marks ＠ ＃ ＞ ＜ count as their narrow twins; 切至 and its
like alone on a line are transitions. A backslash takes the meaning from any ASCII punctuation, not from emphasis
marks alone.

A bare Chinese name is a cue where that is sure: the line has 1 to 8 Chinese characters and no punctuation,
stands after a blank line and before a line of speech, and the name is also written as an @cue, or is listed on
the title page (Characters, 人物), or stands that way at least twice in the script, or a parenthetical follows.

Nothing is lost between reading and writing but space around lines, and emphasis in headings, cues, parentheticals
and on the title page. A note or cut text inside a paragraph comes to stand after it.
"""

from duanju.story.fountain.reading import parse
from duanju.story.fountain.writing import write

__all__ = ["parse", "write"]
