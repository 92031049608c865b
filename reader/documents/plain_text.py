"""Plain text: its paragraphs, and lines that were wrapped by hand joined again."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.documents.document import Paragraph
from reader.documents.span import Span

_MIN_WIDTH, _MAX_WIDTH = 55, 100
_NEW_ITEM = re.compile(r"\s|[-*•–—>#|]|\d+[.)]\s|By\b|BY\b")
_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


def normalised(text: str) -> str:
    """`text` with "\\n" for every line end and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def unwrapped(text: str) -> str:
    """`text` with a space for each line end at which a line was full, as mail and old wires break them.

    Of the same length as `text`. A line is full where the next one's first word would have passed the widest line
    of the whole text; poems, lists and texts with a paragraph a line stay as they are.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _MIN_WIDTH <= width <= _MAX_WIDTH:
        return text
    joints = [_is_full(line, following, width) for line, following in pairwise(lines)]
    inside = [bool(line.strip() and following.strip()) for line, following in pairwise(lines)]
    if sum(joints) < 2 or sum(joints) * 2 < sum(inside):
        return text
    ends = [" " if joint else "\n" for joint in joints]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _is_full(line: str, following: str, width: int) -> bool:
    if not line.strip() or not following.strip() or _NEW_ITEM.match(following):
        return False
    return len(line) + 1 + len(following.split(None, 1)[0]) > width


def paragraphs(text: str) -> list[Paragraph]:
    """A paragraph for each line of `text` that is not blank, without the white space around it."""
    return [Paragraph(Span(*match.span())) for match in _PARAGRAPH.finditer(text)]
