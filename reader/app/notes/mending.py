"""Notes that are mended: found elsewhere, lost, or not saved yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.notes.notes_panel import NotesPanel
from reader.app.notes.page_view import PageView
from reader.notes import Notebook

RETRY = 5000
"""Milliseconds until what could not be saved is tried again."""
_SELECT = "Select the words in the article that the note belongs to, then try again."


class Mending(QObject):
    """Confirms and places notes as their cards ask, and saves again what could not be saved; `noticed` gives words."""

    noticed = Signal(str)

    def __init__(self, page: PageView, panel: NotesPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._notebook: Notebook | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        self._retry.timeout.connect(self._save)
        panel.confirmed.connect(self._confirm)
        panel.reattached.connect(self._reattach)

    def set_notebook(self, notebook: Notebook | None) -> None:
        """The notes that are mended from now on."""
        self._notebook = notebook
        self._retry.stop()

    def refresh(self) -> None:
        """Try again, later, what could not be saved."""
        if self._is_failing() and not self._retry.isActive():
            self._retry.start()

    def _is_failing(self) -> bool:
        notebook = self._notebook
        return notebook is not None and notebook.failure is not None and not notebook.read_only

    def _save(self) -> None:
        if self._notebook and self._is_failing():
            self._notebook.save()
            self.refresh()

    def _confirm(self, note_id: str) -> None:
        if self._notebook:
            self._notebook.confirm(note_id)

    def _reattach(self, note_id: str) -> None:
        span = self._page.selected_span()
        if self._notebook and span:
            self._notebook.reattach(note_id, span)
            self._page.flash([span])
        elif self._notebook:
            self.noticed.emit(_SELECT)
