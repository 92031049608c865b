"""The steps of one sheet of notes, for the window's Undo and Redo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.app.language.wording import tr
from reader.notes import Annotation, Change, EntityNote, EntityNotebook, Notebook

Step = Change[Annotation] | Change[EntityNote]


class SheetSteps(QObject):
    """Undoes and redoes changes of a sheet; `walked` gives the Change that was taken back or made again."""

    refreshed = Signal()
    walked = Signal(object)

    def __init__(self, what: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Notebook | EntityNotebook | None = None
        self.undo = QAction(tr("Undo Change of {notes}", notes=what), self)
        self.redo = QAction(tr("Redo Change of {notes}", notes=what), self)
        self.undo.triggered.connect(lambda: self._walk(self._sheet.undo if self._sheet else None))
        self.redo.triggered.connect(lambda: self._walk(self._sheet.redo if self._sheet else None))

    def set_sheet(self, sheet: Notebook | EntityNotebook | None) -> None:
        """The notes whose steps these are."""
        self._sheet = sheet
        self.refresh()

    def refresh(self) -> None:
        """Tell what there is to undo and redo now."""
        self.undo.setEnabled(self._sheet is not None and self._sheet.can_undo)
        self.redo.setEnabled(self._sheet is not None and self._sheet.can_redo)
        self.refreshed.emit()

    @property
    def undo_time(self) -> int | None:
        """When the change was made that `undo` would take back."""
        return self._sheet.undo_time if self._sheet else None

    @property
    def redo_time(self) -> int | None:
        """When the change was made that `redo` would make again."""
        return self._sheet.redo_time if self._sheet else None

    def _walk(self, step: Callable[[], Step | None] | None) -> None:
        change = step() if step else None
        if change:
            self.walked.emit(change)
