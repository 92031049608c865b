"""Notes that are mended: found elsewhere, or lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.app.language.wording import marked, tr
from reader.app.notes.notes_panel import NotesPanel
from reader.app.notes.page_view import PageView
from reader.app.notes.sheets import NoteSheets

_SELECT = marked("Select the words in the article that the note belongs to, then try again.")


class Mending(QObject):
    """Confirms and places notes as their cards ask; `noticed` gives a sentence."""

    noticed = Signal(str)

    def __init__(self, page: PageView, panel: NotesPanel, sheets: NoteSheets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._sheets = sheets
        panel.confirmed.connect(self._confirm)
        panel.reattached.connect(self._reattach)

    def _confirm(self, note_id: str) -> None:
        if self._sheets.notebook:
            self._sheets.notebook.confirm(note_id)

    def _reattach(self, note_id: str) -> None:
        span = self._page.selected_span()
        if self._sheets.notebook and span:
            self._sheets.notebook.reattach(note_id, span)
            self._page.flash([span])
        elif self._sheets.notebook:
            self.noticed.emit(tr(_SELECT))
