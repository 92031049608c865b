"""The settings, as one window reads and changes them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.errors import StorageError
from reader.settings import Settings, SettingsFile


class Preferences(QObject):
    """What is set now; `changed` says that something is another now, whichever window changed it.

    `failed` gives a sentence where a change holds but could not be kept.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._leave = file.subscribe(self.changed.emit)

    @property
    def settings(self) -> Settings:
        """All of them."""
        return self._file.settings

    def change(self, **changes: object) -> None:
        """Set these, by their names in `Settings`: at once, and for the next time if that can be."""
        try:
            self._file.change(**changes)
        except StorageError as error:
            self.failed.emit(str(error))

    def close(self) -> None:
        """Follow the settings no more."""
        self._leave()
