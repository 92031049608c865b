"""Two positions side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.library.rows import day_of, saying
from reader.app.page.typesetting import SERIF
from reader.app.panel.labels import plain_label, text_button
from reader.library.articles import Difference, KeptPosition

_DIFFERS = marked("Differs? The two share much of their words, and a “not” or an opposite stands between them.")


class PairPage(QScrollArea):
    """Shows what two positions say, when, and where; `position_chosen` gives a KeptPosition.

    `dismissed` gives the Difference that is not to be suggested any more.
    """

    position_chosen = Signal(object)
    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._difference: Difference | None = None
        self.cards = (PositionSide(), PositionSide())
        self.told = plain_label("", "quiet")
        self.dismiss = text_button(tr("Never suggest this pair again"), "link")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("panel")
        grid = QGridLayout(inner)
        grid.setContentsMargins(16, 8, 16, 20)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.addWidget(plain_label(tr("Side by side"), "name"), 0, 0, 1, 2)
        top = QHBoxLayout()
        top.addWidget(self.told, 1)
        top.addWidget(self.dismiss)
        grid.addLayout(top, 1, 0, 1, 2)
        for place, card in enumerate(self.cards):
            card.open.clicked.connect(lambda _=False, card=card: self.position_chosen.emit(card.position))
            grid.addWidget(card, 2, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(3, 1)
        self.setWidget(inner)
        self.dismiss.clicked.connect(lambda: self.dismissed.emit(self._difference))

    def show_pair(self, one: KeptPosition, other: KeptPosition, difference: Difference | None) -> None:
        """Show these; where they are a suggestion, it can be dismissed."""
        self._difference = difference
        for card, position in zip(self.cards, (one, other), strict=True):
            card.show_position(position)
        self.told.setText(tr(_DIFFERS) if difference else _apart(one, other))
        self.dismiss.setVisible(difference is not None)

    def take_focus(self) -> None:
        """Let the keyboard be at the first way into an article."""
        self.cards[0].open.setFocus()


class PositionSide(QFrame):
    """One position in full, with a way to its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.position: KeptPosition | None = None
        self.setObjectName("card")
        self.saying = plain_label("", "saying")
        self.date = plain_label("", "quiet")
        self.words = plain_label("", "words")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = QFont(self.font())
        font.setFamilies(SERIF)
        font.setPointSizeF(self.font().pointSizeF() * 1.2)
        self.words.setFont(font)
        self.title = plain_label("", "quiet")
        self.open = text_button(tr("Show in the article"), "link")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(8)
        for widget in (self.saying, self.date, self.words, self.title, self.open):
            box.addWidget(widget)
        box.addStretch(1)

    def show_position(self, position: KeptPosition) -> None:
        """Show this one."""
        self.position = position
        self.saying.setText(saying(position))
        self.date.setText(day_of(position.date))
        self.words.setText(" ".join(position.words.split()))
        self.title.setText(position.title)
        self.setAccessibleName(f"{saying(position)}, {day_of(position.date)}: {position.words}")
        self.open.setAccessibleName(tr("Show in the article {title}", title=position.title))


def _apart(one: KeptPosition, other: KeptPosition) -> str:
    """How much time is between them."""
    if not (one.date and other.date):
        return ""
    days = abs((other.date - one.date).days)
    weeks = days // 7
    return (
        tr("On the same day.")
        if days == 0
        else tr("1 week apart.|{n} weeks apart.", n=weeks)
        if weeks > 1
        else tr("1 day apart.|{n} days apart.", n=days)
    )
