"""A small card: who or what it is, in a few lines."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis import Entity
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label, text_button
from reader.app.panel.type_line import TypeLine
from reader.app.panel.words import TYPE_NAMES
from reader.background import Background

_WIDTH = 340
_GAP = 6
_SENTENCES = 2
_LONGEST = 260
_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_a-z]|[“\"(])")


class HoverCard(QFrame):
    """Shows an entity over the page; a click on it is `opened`, its link that says so `declined`.

    `entered` and `left` tell of the pointer.
    """

    opened = Signal()
    declined = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self.name = plain_label("", "strong")
        self.kind = TypeLine()
        self.description = plain_label("", "description")
        self.words = plain_label("", "words")
        self.counts = plain_label("", "small", wraps=False)
        self.decline = text_button(tr("Don't show these"), "link")
        self.setObjectName("card")
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 10)
        box.setSpacing(5)
        for widget in (self.name, self.kind, self.description, self.words):
            box.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.counts)
        below.addStretch(1)
        below.addWidget(self.decline)
        box.addLayout(below)
        self.decline.clicked.connect(self.declined)
        self.decline.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """The colours from now on."""
        self._theme = theme

    def show_entity(self, entity: Entity, known: Background | None, positions: int | None, near: QRect) -> None:
        """Show what is known of it below (or above) `near`, in pixels of the parent; `positions` where known."""
        self.name.setText(entity.name)
        self.kind.show_type(entity.type, tr(TYPE_NAMES[entity.type]), self._theme)
        described = known.description if known else ""
        for label, words in (
            (self.description, described[:1].upper() + described[1:]),
            (self.words, _beginning(known) if known else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        mentions = tr("1 mention|{n} mentions", n=len(entity.mentions))
        said = " · " + tr("1 position here|{n} positions here", n=positions) if positions else ""
        self.counts.setText(mentions + said)
        self.setAccessibleName(f"{entity.name}: {described} {self.words.text()}")
        self.adjustSize()
        height = self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(_WIDTH, height)
        self.move(self._place(near))
        self.show()
        self.raise_()

    def _place(self, near: QRect) -> QPoint:
        x = max(_GAP, min(near.left(), self._over.width() - self.width() - _GAP))
        below = near.bottom() + _GAP
        fits = below + self.height() <= self._over.height() or near.top() < self.height() + _GAP
        return QPoint(x, below if fits else near.top() - self.height() - _GAP)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on the card."""
        self.entered.emit()

    def leaveEvent(self, event: object) -> None:
        """The pointer has gone."""
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Not for the page below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the card is about."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def _beginning(known: Background) -> str:
    """The first sentences."""
    sentences = _END.split(" ".join(known.paragraphs[0].split()), _SENTENCES)[:_SENTENCES] if known.paragraphs else []
    text = " ".join(sentences)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:") + "…"
