"""Notes that leave the program, and notes that come in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from reader.analysis import Analysis, Entity
from reader.app.language.wording import marked, tr
from reader.app.notes.long_work import LongWork
from reader.app.notes.sheets import NoteSheets
from reader.app.notes.to_pdf import html_to_pdf
from reader.app.work import Ticket
from reader.background import Answer
from reader.documents import Document
from reader.errors import ReaderError
from reader.notes import Imported, Notebook, read_notes
from reader.report import Extent, NotesFormat, export_notes, gather

_NAMES = {
    NotesFormat.MARKDOWN: marked("Markdown"),
    NotesFormat.HTML: marked("Web page with notes in the margin"),
    NotesFormat.PDF: marked("PDF with notes in the margin"),
    NotesFormat.JSONLD: marked("W3C annotations"),
    NotesFormat.CSV: marked("Table"),
}


class AskFiles(Protocol):
    """Asks for files; None where the reader thinks better of it."""

    def ask_which(self, title: str, kinds: str) -> Path | None:
        """A file that is there."""

    def ask_where(self, title: str, suggestion: str, kinds: str) -> Path | None:
        """Where to write one."""


class NotesExchange(QObject):
    """Exports the notes of the open article in the format of the chosen file, and takes others in.

    `analysis` tells whose words a passage is, and for an export of all what is said in the article; `remembered` what
    is known of a name without a network, in any thread. `begun` comes before anything is read or written, so that what
    is being typed is kept first; `noticed` gives a sentence.
    """

    begun = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        dialogs: AskFiles,
        sheets: NoteSheets,
        analysis: Callable[[], Analysis | None],
        remembered: Callable[[Document, Entity], Answer | None],
        work: LongWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._sheets = sheets
        self._analysis = analysis
        self._remembered = remembered
        self._work = work
        self.export = QAction(tr("&Export Notes…"), self)
        self.export.setShortcut(QKeySequence("Ctrl+E"))
        self.export.setToolTip(tr("Write the notes on this article to a file (Ctrl+E)"))
        self.export_all = QAction(tr("Export Notes, Positions and &Background…"), self)
        self.take_in = QAction(tr("I&mport Notes…"), self)
        self.export.triggered.connect(lambda: self._export(Extent.NOTES))
        self.export_all.triggered.connect(lambda: self._export(Extent.ALL))
        self.take_in.triggered.connect(self._import)
        self.refresh()

    def actions(self) -> list[QAction]:
        """All of them, for a menu."""
        return [self.export, self.export_all, self.take_in]

    def refresh(self) -> None:
        """Offer what makes sense now."""
        notebook = self._sheets.notebook
        has_notes = notebook is not None and bool(notebook.placed() or self._sheets.entities.notes())
        self.export.setEnabled(has_notes)
        self.export_all.setEnabled(notebook is not None)
        self.take_in.setEnabled(notebook is not None and not notebook.read_only)

    def _export(self, extent: Extent) -> None:
        self.begun.emit()
        notebook = self._sheets.notebook
        if notebook is None:
            return
        path = self._dialogs.ask_where(tr("Export notes"), _file_name(notebook.document.title), formats())
        if path is None:
            return
        document, notes, analysis = notebook.document, notebook.annotations(), self._analysis()
        on_entities = self._sheets.entities.notes()

        def write(ticket: Ticket) -> None:
            known = self._known(document, analysis, ticket) if extent is Extent.ALL and analysis else {}
            gathered = gather(document, notes, on_entities, analysis, known, extent)
            if not ticket.cancelled():
                export_notes(path, gathered, format_of(path), html_to_pdf)

        self._work.start(
            tr("Exporting notes…"),
            write,
            lambda _: self._work.rest(tr("Exported to {file}.", file=path.name)),
            self._fail,
        )

    def _known(self, document: Document, analysis: Analysis, ticket: Ticket) -> dict[str, Answer]:
        """What is known of each name, by the entities' ids."""
        known = {}
        for number, entity in enumerate(analysis.entities):
            if ticket.cancelled():
                break
            self._work.progress(ticket, number / len(analysis.entities))
            if answer := self._remembered(document, entity):
                known[entity.id] = answer
        return known

    def _import(self) -> None:
        self.begun.emit()
        notebook = self._sheets.notebook
        kinds = f"{tr('Annotations')} (*.jsonld *.json);;{tr('All files')} (*)"
        path = self._dialogs.ask_which(tr("Import notes"), kinds) if notebook else None
        if notebook is None or path is None:
            return
        document = notebook.document

        def take_in(imported: Imported) -> None:
            self._work.rest("")
            if self._sheets.notebook is notebook:
                self._take_in(imported, notebook)

        def read(_: Ticket) -> Imported:
            imported = read_notes(path, document)
            notebook.look_for(imported.annotations)
            return imported

        self._work.start(tr("Importing notes…"), read, take_in, self._fail)

    def _take_in(self, imported: Imported, notebook: Notebook) -> None:
        entities = self._sheets.entities
        try:
            added = notebook.take_in(imported.annotations)
            added += entities.take_in(imported.entity_notes) if imported.entity_notes else 0
        except ReaderError as error:
            self._fail(error)
        else:
            self.noticed.emit(imported.notice(added))

    def _fail(self, error: ReaderError) -> None:
        self._work.rest("")
        self.noticed.emit(str(error))


def formats() -> str:
    """The filters for all formats of an export."""
    return ";;".join(f"{tr(name)} (*{form.ending})" for form, name in _NAMES.items())


def format_of(path: Path) -> NotesFormat:
    """The format that a file's ending asks for; Markdown where it asks for none."""
    endings = {form.ending: form for form in NotesFormat} | {".htm": NotesFormat.HTML, ".json": NotesFormat.JSONLD}
    return endings.get(path.suffix.lower(), NotesFormat.MARKDOWN)


def _file_name(title: str | None) -> str:
    """A name for the export that every file system takes."""
    words = "".join(c if c.isalnum() or c in " -_" else " " for c in title or "")
    return tr("{title} - notes", title=" ".join(words.split())[:60].strip() or tr("Untitled")) + ".md"
