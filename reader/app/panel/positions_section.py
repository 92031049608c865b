"""The cards of what an entity says in the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis import Position
from reader.app.panel.card import PositionCard
from reader.app.panel.labels import clear, plain_label, text_button
from reader.app.theme import Theme


class PositionsSection(QWidget):
    """Cards in the order of the text; `chosen` gives the spans of a position's content.

    The less certain ones come last, and are folded where there are others.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._cards: list[PositionCard] = []

    def show_message(self, sentence: str) -> None:
        """Say why there are no cards."""
        self._clear()
        self._box.addWidget(plain_label(sentence, "quiet"))

    def show_positions(self, positions: Sequence[Position], text: str, theme: Theme) -> None:
        """Show these, instead of those before."""
        self._clear()
        sure = [position for position in positions if position.sure]
        unsure = [position for position in positions if not position.sure]
        self._add(sure, text, theme)
        if unsure:
            fold = text_button(f"Less certain ({len(unsure)})", "fold")
            fold.setCheckable(True)
            fold.setChecked(not sure)
            self._box.addWidget(fold)
            for card in self._add(unsure, text, theme):
                card.setVisible(not sure)
                fold.toggled.connect(card.setVisible)

    def cards(self) -> list[PositionCard]:
        """All cards, folded ones too, in order."""
        return list(self._cards)

    def _clear(self) -> None:
        clear(self._box)
        self._cards = []

    def _add(self, positions: Sequence[Position], text: str, theme: Theme) -> list[PositionCard]:
        cards = []
        for position in positions:
            card = PositionCard(position, text, theme, self)
            card.chosen.connect(lambda it: self.chosen.emit(it.content))
            self._box.addWidget(card)
            cards.append(card)
        self._cards += cards
        return cards
