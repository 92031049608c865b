"""The five inks to choose from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from reader.app.look.theme import Theme
from reader.app.notes.inks import sign
from reader.notes import Colour


class Swatches(QWidget):
    """A button for each ink; `chosen` gives the Colour of the one that was pushed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for place, colour in enumerate(Colour):
            button = self._button(colour, theme)
            self._group.addButton(button, place)
            row.addWidget(button)

    def show_colour(self, colour: Colour) -> None:
        """Let this be the one that is chosen."""
        self._group.button(list(Colour).index(colour)).setChecked(True)

    def colour(self) -> Colour:
        """The one that is chosen."""
        return list(Colour)[self._group.checkedId()]

    def _button(self, colour: Colour, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setIcon(disc(colour, theme))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(colour.value.capitalize())
        button.setAccessibleName(colour.value.capitalize())
        button.clicked.connect(lambda: self.chosen.emit(colour))
        return button


def disc(colour: Colour, theme: Theme) -> QIcon:
    """A disc of this ink, with a rim that is seen on every ground."""
    pixmap = QPixmap(QSize(32, 32))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(sign(colour))
    painter.setPen(QColor(theme.muted))
    painter.drawEllipse(3, 3, 26, 26)
    painter.end()
    return QIcon(pixmap)
