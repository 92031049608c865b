"""The text of a page, some of it at first and all of it on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label, text_button
from reader.app.panel.prose import Prose

_AT_FIRST = 2
_AT_MOST_AT_FIRST = 4
_ENOUGH = 500  # characters: shorter beginnings show a third and a fourth paragraph
_WAITING = marked("Fetching the whole text…")
_NO_MORE = marked("There is no more than this.")


class Paragraphs(QWidget):
    """Shows the first two to four paragraphs of a text, and behind “Read more” the others.

    `more_wanted` asks for those of the whole text, where there may be more than are known.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._words = plain_label("", "quiet")
        self.toggle = text_button(tr("Read more"), "link")
        self._box.addWidget(self._words)
        self._box.addWidget(self.toggle)
        self._labels: list[Prose] = []
        self._known: Sequence[str] = ()
        self._first = 0
        self._is_open = False
        self._asks = False
        self.toggle.clicked.connect(self._turn)

    def show_first(self, paragraphs: Sequence[str], title: str, *, may_have_more: bool) -> None:
        """Show the first of these; `title` is whose text it is."""
        self._known = paragraphs
        self._first = at_first(paragraphs)
        self._asks = may_have_more
        self._is_open = False
        self._words.hide()
        self.toggle.setAccessibleName(tr("Read more about {title}", title=title))
        self.toggle.setVisible(may_have_more or len(paragraphs) > self._first)
        self._show()

    def show_all(self, paragraphs: Sequence[str]) -> None:
        """These are all paragraphs, those that are shown among them."""
        self._words.hide()
        self._known = (*self._known, *paragraphs[len(self._known) :])
        if len(self._known) <= self._first:
            self._say(tr(_NO_MORE))
            self.toggle.hide()
        self._show()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no more; it may be asked for again."""
        self._say(sentence)
        self._asks = True

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._words.hide()
        self._show()
        if self._is_open and self._asks:
            self._asks = False
            self._say(tr(_WAITING))
            self.more_wanted.emit()

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setVisible(self._is_open)

    def _show(self) -> None:
        """Fill as many labels as are needed; they are kept, since making one takes as long as filling ten."""
        shown = self._known if self._is_open else self._known[: self._first]
        while len(self._labels) < len(shown):
            self._labels.append(Prose())
            self._box.insertWidget(len(self._labels) - 1, self._labels[-1])
        for label, paragraph in zip(self._labels, shown, strict=False):
            if label.text() != paragraph:
                label.show_paragraph(paragraph)
            label.show()
        for label in self._labels[len(shown) :]:
            label.hide()
        self.toggle.setText(tr("Read less") if self._is_open else tr("Read more"))


def at_first(paragraphs: Sequence[str]) -> int:
    """How many of them are shown before any more is asked for."""
    for count in range(_AT_FIRST, _AT_MOST_AT_FIRST):
        if sum(map(len, paragraphs[:count])) >= _ENOUGH:
            return count
    return _AT_MOST_AT_FIRST
