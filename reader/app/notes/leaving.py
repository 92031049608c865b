"""A window is not closed before its notes are on the disk, unless the reader says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from reader.app.language.wording import marked, tr
from reader.app.message_bar import MessageBar
from reader.app.notes.controller import NotesController

_NOT_SAVED = marked(
    "The latest notes could not be saved, and would be lost. They are tried again while the window is open."
)
_SLOW = marked("The latest notes are still being saved. The window closes when they are.")


class Leaving(QObject):
    """Asks in the message bar where something would be lost; `close` closes the window, which asks `is_free` again."""

    def __init__(
        self, notes: NotesController, messages: MessageBar, close: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notes = notes
        self._messages = messages
        self._close = close
        self._waiting = self._leaves_notes = False
        notes.saving.settled.connect(self._close_at_last, Qt.ConnectionType.QueuedConnection)
        notes.saving.failed.connect(self._stay)

    def is_free(self) -> bool:
        """Whether the window may close now: all is on the disk, or it may be lost."""
        if self._notes.flush() or self._leaves_notes:
            return True
        self._waiting = self._notes.saving.is_under_way
        told = tr(_SLOW if self._waiting else _NOT_SAVED)
        self._messages.offer(told, tr("Close Without Them"), self._leave_notes)
        return False

    def _leave_notes(self) -> None:
        self._leaves_notes = True
        self._close()

    def _close_at_last(self) -> None:
        if self._waiting:
            self._close()

    def _stay(self) -> None:
        self._waiting = False
