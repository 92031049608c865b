"""Notes that could not be saved: told, tried again by themselves, and at the latest when the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.notes.sheets import NoteSheets

RETRY = 5000
"""Milliseconds until what could not be saved is tried again."""


class Saving(QObject):
    """Watches whether all notes are on the disk: `failed` gives a sentence why not, `recovered` says that they are."""

    failed = Signal(str)
    recovered = Signal()

    def __init__(self, sheets: NoteSheets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._told = ""
        self.retry = QTimer(self, singleShot=True, interval=RETRY)
        self.retry.timeout.connect(self._save)
        sheets.changed.connect(self._refresh)

    def begin(self) -> None:
        """Another article is open: what was told of the one before does not count."""
        self._told = ""
        self.retry.stop()
        self._refresh()

    def flush(self) -> bool:
        """Save all that is not saved yet; gives whether everything is on the disk."""
        self._save()
        return not self._sheets.unsaved()

    def _save(self) -> None:
        for sheet in self._sheets.unsaved():
            sheet.save()
        self._refresh()

    def _refresh(self) -> None:
        unsaved = self._sheets.unsaved()
        failure = next((str(sheet.failure) for sheet in (*unsaved, *self._sheets.all()) if sheet.failure), "")
        if failure != self._told:
            self._told = failure
            if failure:
                self.failed.emit(failure)
            else:
                self.recovered.emit()
        if unsaved and not self.retry.isActive():
            self.retry.start()
