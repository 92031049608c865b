"""Where stretches of a QTextDocument lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine


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


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x(answer: object) -> float:
    """PySide6 gives the x together with the cursor position that it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
