"""The window's menus and toolbar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from reader.app.commands.actions import Actions
from reader.app.language.wording import tr

_ICON_SIZE = QSize(20, 20)


class Menus:
    """Builds the menus and the toolbar into a window; its parts add actions of their own."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        samples: Sequence[tuple[str, Path]],
        open_sample: Callable[[Path], None],
    ) -> None:
        bar = window.menuBar()
        self.file = _menu(bar.addMenu(tr("&File")), [actions.new_window, actions.open, actions.paste])
        self._samples = self.file.addMenu(_samples(self.file, samples, open_sample))
        self.file.addActions([actions.reload, actions.prepare, actions.prepare_folder])
        self._quit = self.file.addSeparator()
        _add(self.file, [actions.print, actions.save_pdf, None])
        self.file.addActions([actions.close, actions.quit])
        self.edit = _menu(bar.addMenu(tr("&Edit")), [actions.copy, actions.select_all])
        finds = [actions.find, actions.find_next, actions.find_previous]
        _add(self.edit, [None, *finds, None, actions.settings])
        self.view = _menu(
            bar.addMenu(tr("&View")), [actions.panel, actions.names, actions.library, actions.full_screen]
        )
        names = [actions.next_name, actions.previous_name, actions.go_to_name, actions.go_to_heading]
        self.go = _menu(bar.addMenu(tr("&Go")), [actions.back, actions.forward, None, *names])
        self.window = _menu(bar.addMenu(tr("&Window")), [actions.switch, None, actions.network_log])
        self.help = _menu(bar.addMenu(tr("&Help")), [actions.command, actions.shortcuts, None, actions.about])
        self.toolbar = _toolbar(window)
        self.toolbar.addActions([actions.open, actions.back, actions.forward])
        self._stretch = self.toolbar.addWidget(_stretch())
        self.toolbar.addActions([actions.library, actions.panel])

    def add_to_edit(self, *groups: Sequence[QAction]) -> None:
        """Put groups of actions before the others, undo first, as everywhere."""
        first = self.edit.actions()[0]
        for group in groups:
            self.edit.insertActions(first, list(group))
            self.edit.insertSeparator(first)

    def add_to_file(self, *groups: Sequence[QAction]) -> None:
        """Put groups of actions that read and write files before Close and Quit."""
        for group in groups:
            self.file.insertSeparator(self._quit)
            self.file.insertActions(self._quit, list(group))

    def add_recents(self, menu: QMenu) -> None:
        """Put the articles that were read lately below Open."""
        self.file.insertMenu(self._samples, menu)

    def add_to_view(self, *actions: QAction) -> None:
        """Put what tells how much is shown at the end."""
        self.view.addSeparator()
        self.view.addActions(actions)

    def add_to_go(self, actions: Sequence[QAction]) -> None:
        """Put what leads to other articles at the end."""
        self.go.addSeparator()
        self.go.addActions(list(actions))

    def add_to_toolbar(self, actions: Sequence[QAction]) -> None:
        """Put actions between the way back and forward and the panel's."""
        self.toolbar.insertSeparator(self._stretch)
        self.toolbar.insertActions(self._stretch, list(actions))


def _menu(menu: QMenu, actions: Sequence[QAction | None]) -> QMenu:
    _add(menu, actions)
    return menu


def _add(menu: QMenu, actions: Sequence[QAction | None]) -> None:
    """Put actions into a menu; None is a line between them."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _samples(parent: QMenu, samples: Sequence[tuple[str, Path]], open_sample: Callable[[Path], None]) -> QMenu:
    menu = QMenu(tr("Open &Sample"), parent)
    menu.setEnabled(bool(samples))
    for title, path in samples:
        menu.addAction(title.replace("&", "&&")).triggered.connect(lambda _=False, path=path: open_sample(path))
    return menu


def _toolbar(window: QMainWindow) -> QToolBar:
    toolbar = QToolBar(tr("Toolbar"), window)
    toolbar.setMovable(False)
    toolbar.setIconSize(_ICON_SIZE)
    toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addToolBar(toolbar)
    return toolbar


def _stretch() -> QWidget:
    widget = QWidget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
