"""Paragraphs and headings from the lines of a PDF, which knows only where its words stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.documents.blocks import Block
from reader.documents.document import Role
from reader.documents.pdf_lines import Line

_BULLET = re.compile(r"[•◦▪‣●·]\s*")
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_WORD_BROKEN = re.compile(r"(\w+)[-\u2010]$")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")
_LARGER, _GAP, _INDENT, _FULL = 1.12, 1.35, 0.8, 0.75
_LONGEST_HEADING, _LONGEST_BOLD, _FRONT = 250, 120, 6


@dataclass(frozen=True, slots=True)
class _Setting:
    """How most of the text is set: its size, the distance of its lines, how long they are, where they begin."""

    size: float
    leading: float
    length: float
    margins: frozenset[int]

    @classmethod
    def of(cls, pages: Sequence[Sequence[Line]]) -> _Setting:
        lines = [line for page in pages for line in page]
        sizes = Counter[float]()
        for line in lines:
            sizes[line.size] += len(line.words)
        size = sizes.most_common(1)[0][0]
        body = [line for line in lines if line.size == size]
        gaps = Counter(
            round(above.y - below.y, 1)
            for page in pages
            for above, below in pairwise(page)
            if above.size == below.size == size and 0 < above.y - below.y < 3 * size
        )
        begins = Counter(round(line.x) for line in body)
        margins = frozenset(x for x, count in begins.items() if count >= max(3, len(body) // 20))
        leading = gaps.most_common(1)[0][0] if gaps else 1.2 * size
        return cls(size, leading, median(len(line.words) for line in body), margins)

    def is_indented(self, line: Line) -> bool:
        """Whether it begins a little to the right of where lines begin."""
        return any(_INDENT * line.size < line.x - margin < 4 * line.size for margin in self.margins)

    def is_larger(self, line: Line) -> bool:
        """Whether it is set larger than the text."""
        return line.size > _LARGER * self.size


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[Block]:
    """The paragraphs of all pages; one goes on over the end of a column or page where its sentence does."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    setting = _Setting.of(pages)
    known = Counter(word.lower() for line in lines for word in _WORD.findall(line.words))
    sizes = sorted({line.size for line in lines if setting.is_larger(line)}, reverse=True)
    blocks = [
        Block(_unbroken(paragraph, known), *_role(paragraph, setting, sizes)) for paragraph in _grouped(lines, setting)
    ]
    return _with_headline(blocks, sizes)


def _grouped(lines: Sequence[Line], setting: _Setting) -> Iterator[list[Line]]:
    paragraph = [lines[0]]
    for above, line in pairwise(lines):
        if _begins(line, above, setting):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _begins(line: Line, above: Line, setting: _Setting) -> bool:
    """Whether `line` begins a paragraph after `above`."""
    if abs(line.size - above.size) > 0.08 * setting.size or line.is_bold != above.is_bold or _BULLET.match(line.words):
        return True
    ends = _ENDS.search(above.words) is not None
    is_short = len(above.words) < _FULL * setting.length
    gap = above.y - line.y
    goes_on = gap < 0 or gap > 8 * setting.leading  # at the head of another column or page
    if not goes_on and gap > _GAP * setting.leading * max(line.size / setting.size, 1):
        return True
    if setting.is_larger(line):
        return goes_on
    if setting.is_indented(line) and not setting.is_indented(above):
        return True
    return ends and (is_short or (setting.is_indented(line) and setting.is_indented(above)))


def _role(paragraph: Sequence[Line], setting: _Setting, sizes: Sequence[float]) -> tuple[Role, int]:
    first = paragraph[0]
    length = sum(len(line.words) for line in paragraph)
    if setting.is_larger(first) and length <= _LONGEST_HEADING:
        return Role.HEADING, min(sizes.index(first.size) + 1, 6)
    is_bold = all(line.is_bold for line in paragraph)
    if is_bold and length <= _LONGEST_BOLD and not paragraph[-1].words.endswith((".", ",")):
        return Role.HEADING, min(len(sizes) + 1, 6)
    return (Role.LIST_ITEM, 1) if _BULLET.match(first.words) else (Role.BODY, 1)


def _with_headline(blocks: list[Block], sizes: Sequence[float]) -> list[Block]:
    """The largest heading, where it stands among the first paragraphs, is the headline; what is above it stays."""
    for index, block in enumerate(blocks[:_FRONT]):
        if sizes and (block.role, block.level) == (Role.HEADING, 1):
            return [*blocks[:index], Block(block.words, Role.HEADLINE), *blocks[index + 1 :]]
    return blocks


def _unbroken(paragraph: Sequence[Line], known: Counter[str]) -> str:
    """The words of its lines in one; a word that was broken at a line's end is whole again.

    A hyphen stays where the text has the word with it elsewhere, and before a capital or a number.
    """
    words = _BULLET.sub("", paragraph[0].words, count=1)
    for line in paragraph[1:]:
        broken, rest = _WORD_BROKEN.search(words), _WORD.match(line.words)
        if broken is None or rest is None:
            words = f"{words} {line.words}"
        elif not rest[0][0].islower() or known[f"{broken[1]}-{rest[0]}".lower()]:
            words += line.words
        else:
            words = words[:-1] + line.words
    return words
