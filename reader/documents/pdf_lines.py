"""The lines of a page in reading order, from the pieces of text that a PDF draws."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.documents.blocks import one_line

_Font = Mapping[str, object] | None
_CHARACTER = 0.5  # the width of a character in its size, on average
_NEAR = 3.0  # points: a difference that nobody sees
_FEWEST_LINES, _LEAST_SHARE, _SHORTEST = 5, 0.25, 18
_SIDE = 0.3  # how far into the page a second column begins at least
_EDGE = 2  # the lines at head and foot that may be running heads
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or its part in one column: where it begins in points from the lower left corner, and its font."""

    words: str
    x: float
    y: float
    size: float
    is_bold: bool = False

    @property
    def end(self) -> float:
        """About where it ends."""
        return self.x + _CHARACTER * self.size * len(self.words)

    def is_beside(self, other: Line) -> bool:
        """Whether both stand on one line of the page."""
        return abs(self.y - other.y) < 0.5 * max(self.size, other.size)


class Pieces:
    """The pieces of a page in the order in which it draws them; `add` is what pypdf calls for each."""

    def __init__(self) -> None:
        self.found: list[Line] = []

    def add(self, text: str, cm: Sequence[float], tm: Sequence[float], font: _Font, size: float) -> None:
        """Keep a piece with its place; `cm` and `tm` are the page's and the text's matrices."""
        if not text.strip():
            if text and self.found and not text.count("\n"):
                self.found[-1] = replace(self.found[-1], words=self.found[-1].words + " ")
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = math.hypot(tm[2], tm[3]) * math.hypot(cm[2], cm[3])
        height = abs(size) * scale
        if not all(map(math.isfinite, (x, y, height))):
            return
        name = str(font.get("/BaseFont", "")) if font else ""
        self.found.append(Line(text, x, y, round(height, 1) or 1.0, "bold" in name.lower()))


def lines_of(pieces: Pieces) -> list[Line]:
    """The lines of a page, a column after the other.

    Most programs draw columns one after the other. Where lines are drawn across the columns, they are told by where
    many of them begin.
    """
    border = _column(pieces.found)
    lines = [replace(line, words=one_line(line.words)) for line in _joined(pieces.found, border)]
    lines = [line for line in lines if line.words]
    return lines if border is None else list(_by_columns(lines, border))


def _joined(pieces: Sequence[Line], border: float | None) -> Iterator[Line]:
    line: Line | None = None
    for piece in pieces:
        is_new = border is not None and line is not None and line.x < border - _NEAR <= piece.x
        if line is None or is_new or not piece.is_beside(line) or piece.x < line.x - _NEAR:
            if line is not None:
                yield line
            line = piece
        elif not _is_note_call(piece, line):
            bold = line.is_bold and piece.is_bold
            line = replace(line, words=line.words + piece.words, size=max(line.size, piece.size), is_bold=bold)
    if line is not None:
        yield line


def _is_note_call(piece: Line, line: Line) -> bool:
    return piece.words.strip().isdigit() and piece.size < 0.8 * line.size and piece.y > line.y + 0.1 * line.size


def _column(pieces: Sequence[Line]) -> float | None:
    """Where a second column begins whose lines are drawn right after those beside them; None without one."""
    if not pieces:
        return None
    left, right = min(piece.x for piece in pieces), max(piece.end for piece in pieces)
    after = Counter[int]()
    for before, piece in pairwise(pieces):
        is_aside = (
            piece.x > left + _SIDE * (right - left) and piece.x > before.x and len(piece.words.strip()) > _SHORTEST
        )
        if is_aside and piece.is_beside(before) and len(before.words.strip()) > _SHORTEST:
            after[round(piece.x / _NEAR)] += 1
    if not after:
        return None
    place, count = after.most_common(1)[0]
    rows = len({round(piece.y) for piece in pieces})
    return place * _NEAR - _NEAR if count >= max(_FEWEST_LINES, _LEAST_SHARE * rows) else None


def _by_columns(lines: Sequence[Line], border: float) -> Iterator[Line]:
    """The left column and then the right one, between lines that go across both."""
    sides: tuple[list[Line], list[Line]] = ([], [])
    width = border - min(line.x for line in lines)
    for index, line in enumerate(lines):
        is_right = line.x >= border - _NEAR
        has_partner = any(other.is_beside(line) for other in lines[max(0, index - 1) : index + 2] if other is not line)
        if not is_right and not has_partner and line.end > border + 0.15 * width:
            yield from sides[0] + sides[1]
            sides[0].clear()
            sides[1].clear()
            yield line
        else:
            sides[is_right].append(line)
    yield from sides[0] + sides[1]


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without the lines at their heads and feet that stand on several of them, but for their numbers."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _at_edges(page)})
    fewest = 2 if len(pages) < 6 else 3
    return [
        [line for line in page if seen[_key(line)] < fewest or line not in edges]
        for page, edges in ((page, _at_edges(page)) for page in pages)
    ]


def _at_edges(page: Sequence[Line]) -> list[Line]:
    heights = sorted({line.y for line in page})
    outer = {*heights[:_EDGE], *heights[-_EDGE:]}
    return [line for line in page if line.y in outer]


def _key(line: Line) -> str:
    return _NUMBER.sub("#", line.words.casefold())
