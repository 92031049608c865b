"""A long text is laid out in short steps, so that the window answers meanwhile."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QSizeF, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextDocument

_LONGEST = 0.01  # seconds of a step


class Laying(QObject):
    """Has a QTextDocument laid out in steps of some milliseconds; `went_on` tells that there is more of it.

    Qt does it on a timer, too, but each of its steps is twice as long as the one before, up to 200,000 characters or
    sixty milliseconds. Here its timer only tells that it is time.
    """

    went_on = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._layout: QAbstractTextDocumentLayout | None = None

    def follow(self, document: QTextDocument) -> None:
        """Let this be the QTextDocument."""
        self._document, self._layout = document, document.documentLayout()
        self._layout.installEventFilter(self)

    def is_done(self) -> bool:
        """Whether all of it is laid out."""
        return self._document is None or _is_laid_out(self._document.lastBlock())

    def has(self, y: float) -> bool:
        """Whether what is this far down, in the QTextDocument's pixels, is laid out."""
        if self._document is None or self._layout is None or self.is_done():
            return True
        last = self._first_open(self._document).previous()
        return last.isValid() and self._layout.blockBoundingRect(last).bottom() >= y

    def reaches(self, position: int) -> bool:
        """Whether all up to this position, in UTF-16 units, is laid out."""
        if self._document is None or self.is_done():
            return True
        return self._first_open(self._document).position() > position

    def go_on(self, position: int) -> None:
        """Lay out for one step, no further than to this position."""
        if self._document is None or self._layout is None or self.reaches(position):
            return
        end = time.perf_counter() + _LONGEST
        block = self._first_open(self._document)
        while block.isValid() and block.position() <= position and time.perf_counter() < end:
            self._layout.blockBoundingRect(block)
            block = block.next()
        self._layout.documentSizeChanged.emit(QSizeF())  # the view asks for the size itself
        self.went_on.emit()

    def eventFilter(self, layout: QObject, event: QEvent) -> bool:
        """Do a step in place of Qt's."""
        if event.type() is not QEvent.Type.Timer or self._document is None or self.is_done():
            return False
        if layout is self._layout:
            self.go_on(self._document.characterCount())
        return True

    def _first_open(self, document: QTextDocument) -> QTextBlock:
        """The first block that is not laid out: Qt goes from the first to the last."""
        low, high = 0, document.blockCount()
        while low < high:
            middle = (low + high) // 2
            if _is_laid_out(document.findBlockByNumber(middle)):
                low = middle + 1
            else:
                high = middle
        return document.findBlockByNumber(low)


def _is_laid_out(block: QTextBlock) -> bool:
    return block.layout().lineCount() > 0
