"""What joins the library to the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.library.shelf import Shelf
from reader.app.work import Reading, Ticket
from reader.documents import Document

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile


class LibraryDesk(QObject):
    """Opens what the library keeps; `noticed` gives a sentence."""

    noticed = Signal(str)

    def __init__(self, shelf: Shelf, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._reading = reading
        self._ticket: Ticket | None = None
        reading.opened.connect(self._drop)

    def open_gone(self, path: Path) -> None:
        """Open what the library has of a file that is not there any more."""
        self._drop()
        self._ticket = self._shelf.ask(lambda file: _kept_from(file, path), lambda kept: self._show_kept(path, kept))

    def _show_kept(self, path: Path, document: Document | None) -> None:
        if document is None:
            self._reading.open(path)  # which tells what is wrong
        else:
            self._reading.take(document)
            self.noticed.emit(f"{path.name} is not there any more. This is the copy that the library keeps.")

    def _drop(self) -> None:
        if self._ticket:
            self._ticket.cancel()


def _kept_from(file: LibraryFile, path: Path) -> Document | None:
    """The latest article that was read from this file, if its text is kept."""
    from reader.library.articles import Articles

    articles = Articles(file)
    documents = (articles.document(article.digest) for article in articles.from_file(path) if article.has_text)
    return next(documents, None)
