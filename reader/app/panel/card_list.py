"""Cards one below the other, some at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Position
from reader.app.language.wording import number, tr
from reader.app.look.theme import Theme
from reader.app.panel.card import PositionCard
from reader.app.panel.labels import text_button

_AT_A_TIME = 30  # a book's main figure says hundreds of things: that many widgets would take a second


class CardList(QWidget):
    """A card for each position; a button adds the next ones. `chosen` gives the Position of a card.

    `asked` gives one and the point of the screen where its menu is wanted.
    """

    chosen = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, positions: Sequence[Position], text: str, theme: Theme, more: QIcon) -> None:
        super().__init__()
        self.cards: list[PositionCard] = []
        self._positions = positions
        self._text = text
        self._theme = theme
        self._icon = more
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self.more = text_button("", "link")
        self.more.clicked.connect(self._add)
        self._box.addWidget(self.more)
        self._add()

    @property
    def count(self) -> int:
        """How many there are, shown or not yet."""
        return len(self._positions)

    def _add(self) -> None:
        shown = len(self.cards)
        for position in self._positions[shown : shown + _AT_A_TIME]:
            card = PositionCard(position, self._text, self._theme, self._icon, self)
            card.chosen.connect(self.chosen)
            card.asked.connect(self.asked)
            self._box.insertWidget(self._box.count() - 1, card)
            self.cards.append(card)
        left = len(self._positions) - len(self.cards)
        self.more.setText(tr("Show {some} more of {all}", some=number(min(left, _AT_A_TIME)), all=number(left)))
        self.more.setVisible(left > 0)
