"""How often an entity is named, and the way from one mention to the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.app.language.wording import number, tr
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.documents import Span


class MentionsBar(QWidget):
    """Counts the mentions and steps through them, around the end; `chosen` gives the span to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions: tuple[Span, ...] = ()
        self._here = 0
        self._label = plain_label("", "quiet", wraps=False)
        self.previous = text_button("‹", "step")
        self.next = text_button("›", "step")
        self.previous.setAccessibleName(tr("Previous mention"))
        self.previous.setToolTip(tr("Previous mention"))
        self.next.setAccessibleName(tr("Next mention"))
        self.next.setToolTip(tr("Next mention"))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._label)
        box.addStretch(1)
        box.addWidget(self.previous)
        box.addWidget(self.next)

    def set_icons(self, previous: QIcon, following: QIcon) -> None:
        """Show icons instead of signs, where there are any."""
        set_icon(self.previous, previous)
        set_icon(self.next, following)

    def show_mentions(self, mentions: tuple[Span, ...], offset: int) -> None:
        """Count these; `offset` lies in the one that the reader is at."""
        self._mentions = mentions
        self._here = next((i for i, span in enumerate(mentions) if span.start <= offset < span.end), 0)
        self._tell()

    def text(self) -> str:
        """What the bar says."""
        return self._label.text()

    def _step(self, by: int) -> None:
        self._here = (self._here + by) % len(self._mentions)
        self._tell()
        self.chosen.emit(self._mentions[self._here])

    def _tell(self) -> None:
        count = len(self._mentions)
        many = tr("Mention {place} of {many}", place=number(self._here + 1), many=number(count))
        self._label.setText(many if count > 1 else tr("1 mention|{n} mentions", n=count))
        self.previous.setVisible(count > 1)
        self.next.setVisible(count > 1)
