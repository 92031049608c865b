"""The text of a page, some of it at first and all of it on request."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.panel.labels import clear, plain_label, text_button

_AT_FIRST = 2
_AT_MOST_AT_FIRST = 4
_ENOUGH = 500  # characters: shorter beginnings show a third and a fourth paragraph
_WAITING = "Fetching the whole text…"
_NO_MORE = "There is no more than this."


class _Part(QWidget):
    """Some of the paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)

    def add(self, paragraphs: Sequence[str]) -> None:
        for paragraph in paragraphs:
            self.box.addWidget(_selectable(paragraph))


class Paragraphs(QWidget):
    """Shows the first two to four paragraphs of a text, and behind “Read more” the others.

    `more_wanted` asks for those of the whole text, where there may be more than are known.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._first, self._rest = _Part(), _Part()
        self._words = plain_label("", "quiet")
        self.toggle = text_button("Read more", "link")
        for widget in (self._first, self._rest, self._words, self.toggle):
            box.addWidget(widget)
        self._asks = False
        self.toggle.clicked.connect(self._turn)

    def show_first(self, paragraphs: Sequence[str], title: str, *, may_have_more: bool) -> None:
        """Show the first of these; `title` is whose text it is."""
        count = at_first(paragraphs)
        for part, some in ((self._first, paragraphs[:count]), (self._rest, paragraphs[count:])):
            clear(part.box)
            part.add(some)
        self._asks = may_have_more
        self._rest.hide()
        self._words.hide()
        self.toggle.setText("Read more")
        self.toggle.setAccessibleName(f"Read more about {title}")
        self.toggle.setVisible(may_have_more or len(paragraphs) > count)

    def show_all(self, paragraphs: Sequence[str]) -> None:
        """These are all paragraphs, those that are shown among them."""
        self._words.hide()
        self._rest.add(paragraphs[self._first.box.count() + self._rest.box.count() :])
        if not self._rest.box.count():
            self._say(_NO_MORE)
            self.toggle.hide()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no more; it may be asked for again."""
        self._say(sentence)
        self._asks = True

    def _turn(self) -> None:
        opens = self._rest.isHidden()
        self._rest.setVisible(opens)
        self._words.hide()
        self.toggle.setText("Read less" if opens else "Read more")
        if opens and self._asks:
            self._asks = False
            self._say(_WAITING)
            self.more_wanted.emit()

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setVisible(not self._rest.isHidden())


def at_first(paragraphs: Sequence[str]) -> int:
    """How many of them are shown before any more is asked for."""
    for count in range(_AT_FIRST, _AT_MOST_AT_FIRST):
        if sum(map(len, paragraphs[:count])) >= _ENOUGH:
            return count
    return _AT_MOST_AT_FIRST


def _selectable(paragraph: str) -> QWidget:
    label = plain_label(paragraph, "prose")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if _is_right_to_left(paragraph):
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return label


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is one of those written to the left (Unicode's rule P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"
