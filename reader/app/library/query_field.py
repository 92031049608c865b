"""The field in which the library is searched, with what the words may go on with."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.app.language.wording import marked, tr
from reader.app.library.shelf import Shelf
from reader.app.work import Latest
from reader.library.articles import KEYS, Completing

_SETTLED = 250  # milliseconds after the last key
_SHOWN = 9
_HINT = marked("Words, or by:Rutte says:membership after:2024-11 force:promises in:positions")


class QueryField(QLineEdit):
    """`asked` gives what is typed, when the keys rest or at Enter; `left` says that the arrow down goes to the list."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._latest = Latest()
        self._asked = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self.ask)
        self.setPlaceholderText(tr(_HINT))
        self.setAccessibleName(tr("Search the library"))
        self.setAccessibleDescription("\n".join(f"{key}:  {tr(told)}" for key, told in KEYS.items()))
        self.setToolTip("\n".join(f"{key}:  {tr(told)}" for key, told in KEYS.items()))
        self.setClearButtonEnabled(True)
        self.offered = QStringListModel(self)
        completer = QCompleter(self.offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_SHOWN)
        self.setCompleter(completer)
        completer.activated.connect(lambda _: self._later.start())
        self.textEdited.connect(self._complete)
        self.textChanged.connect(lambda _: self._later.start())
        self.returnPressed.connect(self.ask)

    def ask(self) -> None:
        """Search for what is typed now."""
        self._later.stop()
        if self.text() != self._asked:
            self._asked = self.text()
            self.asked.emit(self._asked)

    def show_query(self, text: str) -> None:
        """Let this be what was asked for."""
        self._asked = text
        self.setText(text)
        self._later.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down goes to what was found."""
        if event.key() == Qt.Key.Key_Down:
            self.ask()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _complete(self, text: str) -> None:
        """Offer what the last word may become."""
        self._latest.drop()
        if self.cursorPosition() == len(text):
            self._latest.take(self._shelf.ask(lambda file: Completing(file).completions(text), self._offer))

    def _offer(self, queries: list[str]) -> None:
        if self.hasFocus():
            self.offered.setStringList(queries)
            self.completer().complete()
