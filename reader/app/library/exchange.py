"""The library as a whole: written to a file, filled from files and folders, emptied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from reader.app.commands.file_dialogs import FileDialogs
from reader.app.language.wording import marked, tr
from reader.app.library.shelf import Shelf
from reader.library.articles import Articles, Imported, Transfer

if TYPE_CHECKING:
    from reader.app.library.adding import Adding
    from reader.app.library.view import LibraryView

_EMPTY = marked("Take all articles out of the library?")
_EMPTY_MORE = marked("What they report is forgotten. Your notes and your files stay. This cannot be undone.")


class LibraryExchange(QObject):
    """Does what the library's menu offers; `noticed` gives a sentence."""

    noticed = Signal(str)

    def __init__(self, shelf: Shelf, adding: Adding, dialogs: FileDialogs, view: LibraryView) -> None:
        super().__init__(view)
        self._shelf = shelf
        self._adding = adding
        self._dialogs = dialogs
        self._view = view
        view.add_folder.clicked.connect(self._add_folder)
        view.export.triggered.connect(self._export)
        view.take_in.triggered.connect(self._import)
        view.empty.triggered.connect(self._ask_to_empty)

    def _add_folder(self) -> None:
        folder = self._dialogs.ask_folder(tr("Add a folder to the library"))
        if folder:
            self._adding.begin([folder])

    def _export(self) -> None:
        path = self._dialogs.ask_where(tr("Export the library"), f"{tr('Sidelight library')}.jsonl", _files())
        if path:
            self._shelf.ask(
                lambda file: Transfer(file, Articles(file)).export_file(path),
                lambda count: self.noticed.emit(
                    tr("1 article written to {file}.|{n} articles written to {file}.", n=count, file=path.name)
                ),
            )

    def _import(self) -> None:
        path = self._dialogs.ask_which(tr("Import into the library"), _files())
        if path:
            self._shelf.change(lambda file: Transfer(file, Articles(file)).import_file(path), self._tell_imported)

    def _tell_imported(self, done: Imported) -> None:
        told = tr("1 article added.|{n} articles added.", n=done.added)
        if done.unreadable:
            told += " " + tr("1 line cannot be read.|{n} lines cannot be read.", n=done.unreadable)
        self.noticed.emit(told)

    def _ask_to_empty(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, tr("Empty the library"), tr(_EMPTY), parent=self._view)
        box.setInformativeText(tr(_EMPTY_MORE))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(tr("Empty"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(self._empty)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _empty(self) -> None:
        self._shelf.change(
            lambda file: Articles(file).empty(),
            lambda count: self.noticed.emit(tr("1 article taken out.|{n} articles taken out.", n=count)),
        )


def _files() -> str:
    return f"{tr('Library')} (*.jsonl)"
