"""Which other name means the same person or thing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.library.row_list import RowList
from reader.app.library.rows import Row, subject_row
from reader.app.library.shelf import Shelf
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label
from reader.app.work import Latest
from reader.library.articles import LibraryFile, Subject, Subjects

_MOST = 50


class JoinDialog(QDialog):
    """Searches the names of the library; `chosen` gives the Subject that is the same as the one that it is for."""

    chosen = Signal(object)

    def __init__(self, shelf: Shelf, subject: Subject, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._subject = subject
        self._latest = Latest()
        self.setWindowTitle(tr("The same as another"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 480)
        self.field = QLineEdit(subject.name)
        self.field.setAccessibleName(tr("Name"))
        self.field.setClearButtonEnabled(True)
        self.rows = RowList(tr("Names of the library"), theme, lines=0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(10)
        told = tr(
            "Whom or what else do articles mean by {name}? All is then under this name; Undo parts them.",
            name=subject.name,
        )
        box.addWidget(plain_label(told, "quiet"))
        box.addWidget(self.field)
        box.addWidget(self.rows, 1)
        box.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._search)
        self.rows.entered.connect(self._take)
        self._search(subject.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down leads from the field to the list, Enter never presses a button."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.rows.setFocus()
            self.rows.select_first()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._latest.take(self._shelf.ask(lambda file: self._named(file, words), self.rows.show_rows))

    def _named(self, file: LibraryFile, words: str) -> list[Row]:
        found = Subjects(file).named(words, _MOST)
        return [subject_row(each) for each in found if each.id != self._subject.id]

    def _take(self, subject: object) -> None:
        self.chosen.emit(subject)
        self.accept()
