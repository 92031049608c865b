"""What an entity says in the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Position
from reader.app.language.wording import number, tr
from reader.app.look.theme import Theme
from reader.app.panel.card import PositionCard
from reader.app.panel.card_list import CardList
from reader.app.panel.labels import clear, plain_label, text_button


class PositionsSection(QWidget):
    """Cards in the order of the text; `chosen` gives the spans of a position's content, `asked` a Position and the
    point of the screen where its menu is wanted.

    The less certain ones come last, and are folded where there are others.
    """

    chosen = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._lists: list[CardList] = []
        self._icon = QIcon()

    def set_icon(self, more: QIcon) -> None:
        """The icon of the button that opens a card's menu, for the cards that are shown from now on."""
        self._icon = more

    def show_message(self, sentence: str) -> None:
        """Say why there are no cards."""
        self._clear()
        self._box.addWidget(plain_label(sentence, "quiet"))

    def show_positions(self, positions: Sequence[Position], text: str, theme: Theme) -> None:
        """Show these, instead of those before."""
        self._clear()
        sure = [position for position in positions if position.sure]
        unsure = [position for position in positions if not position.sure]
        if sure:
            self._add(CardList(sure, text, theme, self._icon))
        if unsure:
            self._fold(CardList(unsure, text, theme, self._icon), is_open=not sure)

    def cards(self) -> list[PositionCard]:
        """All cards, folded ones too, in order."""
        return [card for each in self._lists for card in each.cards]

    def _fold(self, cards: CardList, is_open: bool) -> None:
        fold = text_button(tr("Less certain ({count})", count=number(cards.count)), "fold")
        fold.setCheckable(True)
        fold.setChecked(is_open)
        self._box.addWidget(fold)
        self._add(cards)
        cards.setVisible(is_open)
        fold.toggled.connect(cards.setVisible)

    def _add(self, cards: CardList) -> None:
        cards.chosen.connect(lambda position: self.chosen.emit(position.content))
        cards.asked.connect(self.asked)
        self._box.addWidget(cards)
        self._lists.append(cards)

    def _clear(self) -> None:
        clear(self._box)
        self._lists = []
