"""The choice of colours."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.language.wording import marked, tr
from reader.app.look.appearance import Appearance
from reader.app.look.theme import THEMES
from reader.app.settings.preferences import Preferences

CHOICES = {
    "system": marked("As the &System Has It"),
    "light": marked("&Light"),
    "sepia": marked("S&epia"),
    "dark": marked("&Dark"),
    "contrast": marked("&High Contrast, Dark"),
    "contrast-light": marked("High &Contrast, Light"),
}


class Colours(QObject):
    """A menu of themes, kept in the settings."""

    def __init__(self, appearance: Appearance, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._preferences = preferences
        self.menu = QMenu(tr("&Colours"), parent)
        self._group = QActionGroup(self)
        for name, words in CHOICES.items():
            action = self._group.addAction(self.menu.addAction(tr(words)))
            action.setData(name)
            action.setCheckable(True)
        self._group.triggered.connect(self._choose)
        self.menu.aboutToShow.connect(self._check)
        preferences.changed.connect(self._follow)
        self._chosen = preferences.settings.theme
        self._check()

    def _check(self) -> None:
        """Tick what is chosen, in whichever window it was."""
        for action in self._group.actions():
            action.setChecked(action.data() == self._preferences.settings.theme)

    def _choose(self, action: QAction) -> None:
        self._preferences.change(theme=action.data())

    def _follow(self) -> None:
        """Show other colours where others were chosen since, in whichever window."""
        if self._preferences.settings.theme != self._chosen:
            self._chosen = self._preferences.settings.theme
            self._appearance.choose(THEMES.get(self._chosen))
