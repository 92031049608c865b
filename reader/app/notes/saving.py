"""Notes that are not on the disk yet: waited for, told where that fails, and tried again by themselves."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.notes.sheets import NoteSheets
from reader.app.work import Lane

RETRY = 5000
"""Milliseconds until what could not be saved is tried again."""
PATIENCE = 2.0
"""Seconds that the window waits for the disk when it is closed."""


class Saving(QObject):
    """Watches whether all notes are on the disk, where the lanes bring them.

    `failed` gives a sentence why they are not, `recovered` says that this is settled; `settled` comes whenever nothing
    is in memory alone any more.
    """

    failed = Signal(str)
    recovered = Signal()
    settled = Signal()

    def __init__(self, sheets: NoteSheets, lanes: Sequence[Lane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._lanes = lanes
        self._told = ""
        self._was_unsaved = False
        self.patience = PATIENCE
        self.retry = QTimer(self, singleShot=True, interval=RETRY)
        self.retry.timeout.connect(self._try_again)
        sheets.went_on.connect(self._refresh)

    def begin(self) -> None:
        """Another article is open: what was told of the one before does not count."""
        self._told = ""
        self.retry.stop()
        self._refresh()

    def flush(self) -> bool:
        """Save all that is not saved yet, and wait with `patience`; gives whether everything is on the disk."""
        self._try_again()
        deadline = time.monotonic() + self.patience
        while self.is_under_way and time.monotonic() < deadline:  # what was changed during a write is written after it
            for lane in self._lanes:
                lane.wait(max(0.0, deadline - time.monotonic()))
        return not self._sheets.unsaved()

    @property
    def is_under_way(self) -> bool:
        """Whether something is on its way to the disk."""
        return any(sheet.is_saving for sheet in self._sheets.unsaved())

    def _try_again(self) -> None:
        for sheet in self._sheets.unsaved():
            if not sheet.is_saving:
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
        if any(sheet.failure for sheet in unsaved) and not self.retry.isActive():
            self.retry.start()
        if self._was_unsaved and not unsaved:
            self.settled.emit()
        self._was_unsaved = bool(unsaved)
