"""What can be done where an answer is not the right one, or not new enough."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.panel.labels import text_button
from reader.background import Answer, Background, Missing


class WaysOn(QWidget):
    """A row of buttons: `other_wanted` asks for another page, `refresh_wanted` for what is new.

    `choice_forgotten` says that the reader's choice hold no longer.
    """

    other_wanted = Signal()
    refresh_wanted = Signal()
    choice_forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._other = text_button("", "link")
        self._forget = text_button(tr("Forget my choice"), "link")
        again = text_button(tr("Look up again"), "link")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        for button in (self._other, self._forget, again):
            box.addWidget(button)
        box.addStretch(1)
        self._other.clicked.connect(self.other_wanted)
        self._forget.clicked.connect(self.choice_forgotten)
        again.clicked.connect(self.refresh_wanted)

    def offer_for(self, answer: Answer) -> None:
        """Offer what fits this answer."""
        self._other.setText(tr("Not this one?") if isinstance(answer, Background) else tr("Search for a page"))
        self._forget.setVisible(isinstance(answer, Background | Missing) and answer.chosen)
        self.show()
