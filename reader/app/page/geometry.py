"""Where stretches of a QTextDocument lie."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class LinePart:
    """A stretch on one line: its box in the document's pixels, and the y of the line's baseline."""

    box: QRectF
    baseline: float


def line_parts(document: QTextDocument, start: int, end: int) -> Iterator[LinePart]:
    """The boxes that cover the positions from `start` to `end` (UTF-16 units), one for each line they touch.

    The space at which a line is broken is not covered.
    """
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        document.documentLayout().blockBoundingRect(block)  # lays out lazily, up to here
        layout = block.layout()
        corner = layout.position()
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        number = layout.lineForTextPosition(first).lineNumber() if first < last else layout.lineCount()
        while number < layout.lineCount():
            line = layout.lineAt(number)
            if line.textStart() >= last:
                break
            ends = _x(line.cursorToX(max(first, line.textStart()))), _x(line.cursorToX(min(last, _end(line))))
            words = line.naturalTextRect()
            left, right = max(min(ends), words.left()), min(max(ends), words.right())
            top = corner.y() + line.y()
            box = QRectF(corner.x() + left, top, max(right - left, 0.0), line.height())
            yield LinePart(box, top + line.ascent())
            number += 1
        block = block.next()


def line_at(document: QTextDocument, y: float) -> tuple[int, int]:
    """Where the line at this height begins and ends, else the first below it, else the last (UTF-16 units).

    Qt's own hit test walks through the whole text where a point lies between two paragraphs, and, while the text is
    being laid out, gives a place far from it.
    """
    number = bisect_left(
        range(document.blockCount()), True, key=lambda number: _ends_below(document.findBlockByNumber(number), y)
    )
    block = document.findBlockByNumber(number)
    while block.isValid():
        document.documentLayout().blockBoundingRect(block)  # lays out lazily, up to here
        layout = block.layout()
        for line in map(layout.lineAt, range(layout.lineCount())):
            if layout.position().y() + line.y() + line.height() > y:
                return block.position() + line.textStart(), block.position() + _end(line)
        block = block.next()
    end = document.characterCount() - 1
    return end, end


def _ends_below(block: QTextBlock, y: float) -> bool:
    """Whether a block ends below this height; those that are not laid out yet do, since all before them are."""
    layout = block.layout()
    return not layout.lineCount() or layout.position().y() + layout.boundingRect().bottom() > y


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x(answer: object) -> float:
    """PySide6 gives the x together with the cursor position that it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
