"""The reader's choices among pages, as steps of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.app.language.wording import tr
from reader.app.services import Choices
from reader.app.work.lookups import Lookups
from reader.errors import StorageError


class ChoicesDesk(QObject):
    """Undoes and redoes what was chosen, and has the panel ask again; `failed` gives a sentence."""

    refreshed = Signal()
    failed = Signal(str)

    def __init__(self, choices: Choices, lookups: Lookups, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._lookups = lookups
        self.undo = QAction(tr("Undo Choice of a Page"), self)
        self.redo = QAction(tr("Redo Choice of a Page"), self)
        self.undo.triggered.connect(lambda: self._walk(choices.undo))
        self.redo.triggered.connect(lambda: self._walk(choices.redo))
        lookups.chosen.connect(self._refresh)
        self._refresh()

    @property
    def undo_time(self) -> int | None:
        """When the choice was made that `undo` would take back."""
        return self._choices.undo_time

    @property
    def redo_time(self) -> int | None:
        """When the choice was made that `redo` would make again."""
        return self._choices.redo_time

    def _walk(self, step: Callable[[], None]) -> None:
        try:
            step()
        except StorageError as error:
            self.failed.emit(str(error))
        self._lookups.ask_again()
        self._refresh()

    def _refresh(self) -> None:
        self.undo.setEnabled(self._choices.undo_time is not None)
        self.redo.setEnabled(self._choices.redo_time is not None)
        self.refreshed.emit()
