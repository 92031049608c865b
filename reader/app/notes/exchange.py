"""Notes that leave the program, and notes that come in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from reader.analysis import Analysis
from reader.background import Answer
from reader.errors import ReaderError, StorageError
from reader.notes import Notebook, read_notes
from reader.report import Extent, NotesFormat, export_notes, gather

_NAMES = {
    NotesFormat.MARKDOWN: "Markdown",
    NotesFormat.HTML: "Web page with notes in the margin",
    NotesFormat.JSONLD: "W3C annotations",
    NotesFormat.CSV: "Table",
}
FORMATS = ";;".join(f"{name} (*{form.ending})" for form, name in _NAMES.items())
_NOTES = "Annotations (*.jsonld *.json);;All files (*)"


class AskFiles(Protocol):
    """Asks for files; None where the reader thinks better of it."""

    def ask_which(self, title: str, kinds: str) -> Path | None:
        """A file that is there."""

    def ask_where(self, title: str, suggestion: str, kinds: str) -> Path | None:
        """Where to write one."""


class NotesExchange(QObject):
    """Exports the notes of the open article in the format of the chosen file, and takes others in.

    `analysis` and `known` tell what is known of the article: whose words a passage is, and for an export of all what
    is said in it and what is known of its names. `begun` comes before anything is read or written, so that what is
    being typed is kept first; `noticed` gives a sentence.
    """

    begun = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        dialogs: AskFiles,
        analysis: Callable[[], Analysis | None],
        known: Callable[[], Mapping[str, Answer]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._analysis = analysis
        self._known = known
        self._notebook: Notebook | None = None
        self.export = QAction("&Export Notes…", self)
        self.export.setShortcut(QKeySequence("Ctrl+E"))
        self.export.setToolTip("Write the notes on this article to a file (Ctrl+E)")
        self.export_all = QAction("Export Notes, Positions and &Background…", self)
        self.take_in = QAction("I&mport Notes…", self)
        self.export.triggered.connect(lambda: self._export(Extent.NOTES))
        self.export_all.triggered.connect(lambda: self._export(Extent.ALL))
        self.take_in.triggered.connect(self._import)
        self.set_notebook(None)

    def actions(self) -> list[QAction]:
        """All of them, for a menu."""
        return [self.export, self.export_all, self.take_in]

    def set_notebook(self, notebook: Notebook | None) -> None:
        """The notes that are exported from now on."""
        self._notebook = notebook
        self.refresh()

    def refresh(self) -> None:
        """Offer what makes sense now."""
        notebook = self._notebook
        self.export.setEnabled(notebook is not None and bool(notebook.placed()))
        self.export_all.setEnabled(notebook is not None)
        self.take_in.setEnabled(notebook is not None and not notebook.read_only)

    def _export(self, extent: Extent) -> None:
        self.begun.emit()
        notebook = self._notebook
        if notebook is None:
            return
        path = self._dialogs.ask_where("Export notes", _file_name(notebook.document.title), FORMATS)
        if path is None:
            return
        known = self._known() if extent is Extent.ALL else {}
        gathered = gather(
            notebook.document, notebook.annotations(), analysis=self._analysis(), background=known, extent=extent
        )
        try:
            export_notes(path, gathered, format_of(path))
        except StorageError as error:
            self.noticed.emit(str(error))

    def _import(self) -> None:
        self.begun.emit()
        notebook = self._notebook
        path = self._dialogs.ask_which("Import notes", _NOTES) if notebook else None
        if notebook is None or path is None:
            return
        try:
            imported = read_notes(path, notebook.document)
        except ReaderError as error:
            self.noticed.emit(str(error))
            return
        self.noticed.emit(imported.notice(notebook.take_in(imported.annotations)))


def format_of(path: Path) -> NotesFormat:
    """The format that a file's ending asks for; Markdown where it asks for none."""
    endings = {form.ending: form for form in NotesFormat} | {".htm": NotesFormat.HTML, ".json": NotesFormat.JSONLD}
    return endings.get(path.suffix.lower(), NotesFormat.MARKDOWN)


def _file_name(title: str | None) -> str:
    """A name for the export that every file system takes."""
    words = "".join(c if c.isalnum() or c in " -_" else " " for c in title or "")
    return f"{' '.join(words.split())[:60].strip() or 'Untitled'} - notes.md"
