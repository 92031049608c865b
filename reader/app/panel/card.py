"""A card that shows one position, and a way to its words in the article."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QFont, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.analysis import Position
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.page.typesetting import SERIF
from reader.app.panel.flowing_text import FlowingText
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.app.panel.words import content_of, manner_of, saying_of


class PositionCard(QAbstractButton):
    """Shows who says it, the words, and how they are given; a click or Enter gives `chosen(position)`.

    Its button and its context menu give `asked(position, point of the screen)`.
    """

    chosen = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, position: Position, text: str, theme: Theme, more: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.position = position
        self._theme = theme
        passage = content_of(position, text)
        saying = saying_of(position, text)
        saying = saying[:1].upper() + saying[1:]
        kind, explained = manner_of(position)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(plain_label(saying, "saying"), 1, Qt.AlignmentFlag.AlignTop)
        tag = plain_label(kind, "tag", wraps=False)
        tag.setToolTip(explained)
        top.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        self.more = text_button("…", "more")
        set_icon(self.more, more)
        self.more.setAccessibleName(tr("What to do with this position"))
        self.more.setToolTip(tr("Wrong? Put it right"))
        self.more.clicked.connect(lambda: self._ask(self.more.rect().bottomLeft(), self.more))
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        font = QFont()
        font.setFamilies(SERIF)
        font.setPointSizeF(self.font().pointSizeF() * 1.1)
        self.words = FlowingText(passage.words, font, QColor(theme.ink), QColor(theme.accent), passage.quoted)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(5)
        box.addLayout(top)
        box.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{saying}: {passage.words}")
        self.setAccessibleDescription(tr("{explained}. Shows the words in the article.", explained=explained))
        self.clicked.connect(lambda: self.chosen.emit(self.position))

    def _ask(self, place: QPoint, widget: QWidget) -> None:
        self.asked.emit(self.position, widget.mapToGlobal(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same as the button."""
        self._ask(event.pos(), self)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width, as that of its words does."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the layout needs in this width."""
        return self._box.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card behind its labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._theme.card))
        line = self._theme.accent if self.hasFocus() or self.underMouse() else self._theme.rule
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(line), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
