"""When what is being typed is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE, LONGEST = 400, 800
"""Milliseconds without a key until what was typed is saved, and those after which it is saved without a pause."""


class Pause(QObject):
    """`due` comes when nothing was typed for a moment, and at the latest within a second of the first key."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest = QTimer(self, singleShot=True, interval=PAUSE)
        self.longest = QTimer(self, singleShot=True, interval=LONGEST)
        self.rest.timeout.connect(self.due)
        self.longest.timeout.connect(self.due)

    def type(self) -> None:
        """Something was typed."""
        self.rest.start()
        if not self.longest.isActive():
            self.longest.start()

    def stop(self) -> None:
        """What was typed is saved."""
        self.rest.stop()
        self.longest.stop()

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self.rest.isActive() or self.longest.isActive()
