"""Which parts of the window are shown, and where the keyboard goes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reader.app.commands.actions import Actions
from reader.app.names.workbench import Workbench
from reader.app.page import Page
from reader.app.side import Side


class Views(QObject):
    """Shows and hides the side and the table of names, as actions and signals ask."""

    def __init__(
        self,
        page: Page,
        side: Side,
        bench: Workbench,
        actions: Actions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._page = page
        self._side = side
        self._bench = bench
        self._actions = actions
        self._window = window
        side.shown.connect(actions.panel.setChecked)
        bench.view_requested.connect(lambda: self.show_names(True))
        bench.view.closed.connect(lambda: self.show_names(False))
        actions.panel.triggered.connect(self.show_side)
        actions.names.triggered.connect(self.show_names)
        actions.switch.triggered.connect(self._switch)
        actions.next_name.triggered.connect(lambda: self._step_name(True))
        actions.previous_name.triggered.connect(lambda: self._step_name(False))
        actions.full_screen.triggered.connect(self._set_full_screen)
        side.set_shown(False)
        bench.view.hide()

    def show_side(self, wanted: bool) -> None:
        """Show or hide the side; the keyboard is never left where nothing is seen."""
        if not wanted and self._side.has_focus():
            self._page.setFocus()
        self._side.set_shown(wanted)

    def show_names(self, wanted: bool) -> None:
        """Show or hide the table of names, and let the keyboard follow."""
        self._bench.view.setVisible(wanted)
        self._actions.names.setChecked(wanted)
        (self._bench.view if wanted else self._page).setFocus()

    def _switch(self) -> None:
        if self._page.hasFocus() and self._side.isVisible():
            self._side.take_focus()
        else:
            self._page.setFocus()

    def _step_name(self, forward: bool) -> None:
        self._page.setFocus()
        self._page.step_mention(forward)

    def _set_full_screen(self, wanted: bool) -> None:
        if wanted:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
