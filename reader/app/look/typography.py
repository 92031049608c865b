"""How the article is set: its font, size, lines and column, from one session to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import QFontDialog, QMenu, QWidget

from reader.app.commands.actions import Actions
from reader.app.language.wording import marked, tr
from reader.app.look.appearance import Appearance
from reader.app.page import Page, Type
from reader.app.settings.preferences import Preferences
from reader.settings import Settings

SIZES = (9.0, 10.0, 11.0, 12.0, 13.0, 14.5, 16.0, 18.0, 21.0, 24.0, 28.0)
USUAL = Settings().text_size
LINES = {marked("&Close"): 1.35, marked("&Usual"): 1.55, marked("&Wide"): 1.8}
MEASURES = {marked("&Narrow"): 60, marked("&Usual"): 68, marked("&Wide"): 75}


class Typography(QObject):
    """Sets the page as actions, the wheel and its menu ask."""

    def __init__(
        self, page: Page, actions: Actions, preferences: Preferences, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._preferences = preferences
        self._appearance = appearance
        self.menu = QMenu(tr("&Text"), parent)
        self.menu.addActions([actions.zoom_in, actions.zoom_out, actions.zoom_reset])
        self.menu.addSeparator()
        self.font = self.menu.addAction(tr("&Font…"))
        self.usual_font = self.menu.addAction(tr("Usual Fo&nt"))
        self._add_choices(tr("&Lines"), "line_height", LINES)
        self._add_choices(tr("&Column"), "measure", MEASURES)
        self.font.triggered.connect(self._ask_for_font)
        self.usual_font.triggered.connect(lambda: self._set(font=""))
        page.zoomed.connect(self.step)
        actions.zoom_in.triggered.connect(lambda: self.step(1))
        actions.zoom_out.triggered.connect(lambda: self.step(-1))
        actions.zoom_reset.triggered.connect(lambda: self.step(0))
        preferences.changed.connect(self._show)
        self._show()

    def step(self, by: int) -> None:
        """The next larger or smaller size, or the usual one for 0."""
        points = self._preferences.settings.text_size
        beyond = [size for size in SIZES if (size - points) * by > 0]
        size = USUAL if by == 0 else (min(beyond) if by > 0 else max(beyond)) if beyond else points
        self._set(text_size=size)

    def _add_choices(self, title: str, setting: str, choices: Mapping[str, float]) -> None:
        """A menu in the menu, one of whose entries holds."""
        menu, group = self.menu.addMenu(title), QActionGroup(self)
        menu.aboutToShow.connect(lambda: _tick(group, getattr(self._preferences.settings, setting)))
        for words, value in choices.items():
            action = group.addAction(menu.addAction(tr(words)))
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False, value=value: self._set(**{setting: value}))

    def _ask_for_font(self) -> None:
        dialog = QFontDialog(self._page.kind.font(), self._page)
        dialog.fontSelected.connect(self._take_font)
        dialog.open()

    def _take_font(self, font: QFont) -> None:
        self._set(font=font.family(), text_size=min(max(font.pointSizeF(), SIZES[0]), SIZES[-1]))

    def _set(self, **changes: object) -> None:
        self._preferences.change(**changes)

    def _show(self) -> None:
        now = self._preferences.settings
        self._page.set_still(now.still)
        kind = Type(now.text_size, now.line_height, now.measure, now.font)
        if kind != self._page.kind:
            self._page.set_look(self._appearance.theme, kind)


def _tick(group: QActionGroup, value: float) -> None:
    """Tick the one that holds, whichever window chose it."""
    for action in group.actions():
        action.setChecked(action.data() == value)
