"""Between the document's code points and the UTF-16 units of Qt's text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from reader.documents import Document, Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Qt starts a new block, or a frame, at these wherever they stand; U+FFFC stands for a picture.
_RESERVED = {ord(each): " " for each in "\n\r\u2029\ufdd0\ufdd1"} | {ord("\ufffc"): "\ufffd", 0: "\ufffd"}
_RESERVED_SIGN = re.compile("[\n\r\u2029\ufdd0\ufdd1\ufffc\0]")
_RARE = [chr(each) for each in _RESERVED if chr(each) != "\n"]
_LONGEST = 8000


class OffsetMap:
    """Converts offsets into `Document.text` to positions in the text that the page shows, and back.

    The page shows each paragraph as a block, without the white space between them (a very long one as several,
    since Qt lays out whole blocks); within one, every code point keeps its place. Positions are UTF-16 units
    and count one for the end of each block, as QTextCursor does. After novelWriter's UTF-16 maps
    (editor/textblock.py).
    """

    def __init__(self, document: Document) -> None:
        text = document.text
        self._spans = [piece for paragraph in document.paragraphs for piece in _pieces(text, paragraph.span)]
        self._starts = [span.start for span in self._spans]
        self._astral = [match.start() for match in _ASTRAL.finditer(text)] if _has_astral(text) else []
        self._astral_units = [offset + count for count, offset in enumerate(self._astral)]
        self._positions = [0] * len(self._spans)
        for index, (before, _) in enumerate(pairwise(self._spans)):
            length = self._units(before.end) - self._units(before.start)
            self._positions[index + 1] = self._positions[index] + length + 1
        self._text = text

    def shown(self) -> str:
        """The text of the page: a line per block, with what Qt would take for a line end blanked."""
        words = (span.of(self._text) for span in self._spans)
        if any(sign in self._text for sign in _RARE):
            # Translating is slow, and seldom needed.
            return "\n".join(each.translate(_RESERVED) if _RESERVED_SIGN.search(each) else each for each in words)
        return "\n".join(each.replace("\n", " ") for each in words)

    def to_qt(self, offset: int) -> int:
        """The position of a code point; that of one between two blocks is the end of the first."""
        index = max(bisect_right(self._starts, offset) - 1, 0)
        if not self._spans:
            return 0
        span = self._spans[index]
        inside = min(max(offset, span.start), span.end)
        return self._positions[index] + self._units(inside) - self._units(span.start)

    def from_qt(self, position: int) -> int:
        """The code point at a position; half of a surrogate pair belongs to the whole."""
        if not self._spans:
            return 0
        index = max(bisect_right(self._positions, position) - 1, 0)
        span = self._spans[index]
        units = self._units(span.start) + position - self._positions[index]
        return min(units - bisect_left(self._astral_units, units), span.end)

    def _units(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def span(self, start: int, end: int) -> Span:
        """The code points between two positions."""
        return Span(self.from_qt(start), self.from_qt(end))


def _has_astral(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph, cut between words where it is longer than Qt lays out quickly."""
    start = paragraph.start
    while paragraph.end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > 0 else start + _LONGEST
        yield Span(start, cut)
        start = cut + (space > 0)
    yield Span(start, paragraph.end)
