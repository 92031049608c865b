"""The choice of colours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.appearance import Appearance
from reader.app.theme import THEMES
from reader.errors import StorageError
from reader.settings import SettingsFile

_CHOICES = {
    "system": "As the &System Has It",
    "light": "&Light",
    "sepia": "S&epia",
    "dark": "&Dark",
    "contrast": "&High Contrast",
}


class Colours(QObject):
    """A menu of themes, kept in the settings; `failed` gives a sentence where a choice could not be kept."""

    failed = Signal(str)

    def __init__(self, appearance: Appearance, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._file = settings
        self.menu = QMenu("&Colours", parent)
        self._group = QActionGroup(self)
        for name, words in _CHOICES.items():
            action = self._group.addAction(self.menu.addAction(words))
            action.setData(name)
            action.setCheckable(True)
        self._group.triggered.connect(self._choose)
        self.menu.aboutToShow.connect(self._check)
        self._check()

    def _check(self) -> None:
        """Tick what is chosen, in whichever window it was."""
        for action in self._group.actions():
            action.setChecked(action.data() == self._file.settings.theme)

    def _choose(self, action: QAction) -> None:
        name = action.data()
        self._appearance.choose(THEMES.get(name))
        try:
            self._file.change(theme=name)
        except StorageError as error:
            self.failed.emit(str(error))
