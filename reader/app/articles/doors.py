"""The ways in which an article comes into the window, and goes out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.articles.printing import ask_and_print, save_as_pdf
from reader.app.articles.watching import FileWatch
from reader.app.commands.actions import Actions
from reader.app.commands.file_dialogs import PDF, FileDialogs, texts
from reader.app.language.wording import tr
from reader.app.message_bar import MessageBar
from reader.app.work import Reading
from reader.documents import Document, from_text
from reader.errors import DocumentError, StorageError


class Doors(QObject):
    """Opens a file or copied words, watches the open file and offers it again where it has changed, and prints."""

    def __init__(
        self,
        reading: Reading,
        actions: Actions,
        dialogs: FileDialogs,
        open_file: Callable[[Path], None],
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reading = reading
        self._actions = actions
        self._dialogs = dialogs
        self._open = open_file
        self._messages = messages
        self._window = window
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._offer)
        actions.open.triggered.connect(self._choose)
        actions.paste.triggered.connect(self._paste)
        actions.reload.triggered.connect(self._reload)
        actions.print.triggered.connect(self._print)
        actions.save_pdf.triggered.connect(self._save_pdf)
        reading.opened.connect(self._begin)
        self._begin(None)

    def _begin(self, document: Document | None) -> None:
        path = document.path if document else None
        self._watch.watch(path)
        self._actions.reload.setEnabled(path is not None)
        for action in (self._actions.print, self._actions.save_pdf):
            action.setEnabled(document is not None)

    def _choose(self) -> None:
        path = self._dialogs.ask_which(tr("Open a text"), texts())
        if path:
            self._open(path)

    def _paste(self) -> None:
        try:
            self._reading.take(from_text(QApplication.clipboard().text()))
        except DocumentError:
            self._messages.tell(tr("There are no copied words to open."))

    def _reload(self) -> None:
        if self._reading.document and self._reading.document.path:
            self._open(self._reading.document.path)

    def _offer(self, path: Path) -> None:
        self._messages.offer(tr("{file} has changed on the disk.", file=path.name), tr("Reload"), self._reload)

    def _print(self) -> None:
        if self._reading.document:
            ask_and_print(self._reading.document, self._window)

    def _save_pdf(self) -> None:
        document = self._reading.document
        path = (
            self._dialogs.ask_where(tr("Save as PDF"), f"{document.title or tr('Article')}.pdf", PDF)
            if document
            else None
        )
        if document and path:
            try:
                save_as_pdf(document, path)
            except StorageError as error:
                self._messages.tell(str(error))
