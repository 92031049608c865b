"""Where the reader says which page a name means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.candidate_row import candidate_row
from reader.app.panel.labels import clear, plain_label, text_button
from reader.background import Candidate

_LOOKING = marked("Looking for other pages…")
_NONE = marked("No page was found. Try other words, or paste the address of a Wikipedia page.")


class PageChoice(QWidget):
    """Offers pages, a field to search for others, and that none fits.

    `chosen` gives a title, `searched` the words or the address that were typed, `nothing_fits` and `left` nothing.
    """

    chosen = Signal(str)
    searched = Signal(str)
    nothing_fits = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search, or paste a page's address"))
        self.field.setAccessibleName(tr("Search for a page, or paste its address"))
        self._offers = QVBoxLayout()
        self._offers.setSpacing(6)
        self.nothing = text_button(tr("Nothing fits"), "link")
        self.leave = text_button(tr("Leave it as it is"), "link")
        below = QHBoxLayout()
        below.setSpacing(18)
        below.addWidget(self.nothing)
        below.addWidget(self.leave)
        below.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addWidget(plain_label(tr("Which page is meant?"), "strong"))
        box.addWidget(self.field)
        box.addLayout(self._offers)
        box.addLayout(below)
        self.field.returnPressed.connect(self._search)
        self.nothing.clicked.connect(self.nothing_fits)
        self.leave.clicked.connect(self.left)
        self.show_sentence(tr(_LOOKING))

    def show_offers(self, candidates: Sequence[Candidate]) -> None:
        """Offer these pages."""
        if not candidates:
            self.show_sentence(tr(_NONE))
            return
        clear(self._offers)
        for candidate in candidates:
            self._offers.addWidget(candidate_row(candidate, self.chosen.emit))

    def show_sentence(self, sentence: str) -> None:
        """Say this in place of offers."""
        clear(self._offers)
        self._offers.addWidget(plain_label(sentence, "quiet"))

    def _search(self) -> None:
        words = self.field.text().strip()
        if words:
            self.show_sentence(tr(_LOOKING))
            self.searched.emit(words)
