"""A scroll bar that shows where in the text something was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

_HEIGHT = 2.0
_MARGIN = 3.0  # pixels at each side of a mark


class MarkedScrollBar(QScrollBar):
    """Draws a line for each of some places, given as shares of the whole text, 0 to 1."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._places: tuple[float, ...] = ()
        self._colour = QColor()

    def set_places(self, places: Sequence[float], colour: QColor) -> None:
        """Show these, in this colour; those that would lie on one line of pixels are one."""
        lines = max(self.height(), 1)
        self._places = tuple(sorted({round(place * lines) / lines for place in places}))
        self._colour = colour
        self.update()

    def places(self) -> tuple[float, ...]:
        """What is shown."""
        return self._places

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, and the places over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        for place in self._places:
            top = min(place * self.height(), self.height() - _HEIGHT)
            painter.fillRect(QRectF(_MARGIN, top, self.width() - 2 * _MARGIN, _HEIGHT), self._colour)
        painter.end()
