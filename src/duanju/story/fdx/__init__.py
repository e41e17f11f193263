"""Final Draft XML, read without entities, document types or anything else that reaches outside the text; and written.

Paragraph types, dual dialogue, scene numbers, summaries, styles, centring, page breaks, script notes and the title page
are kept both ways. Sections, cut text and page breaks have no place of their own there and are written as script notes
and empty paragraphs that read back as what they were; a cue that ends in parentheses cannot be told from an extension.
"""

from duanju.story.fdx.reading import parse
from duanju.story.fdx.writing import write

__all__ = ["parse", "write"]
