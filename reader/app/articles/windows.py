"""All windows of the program."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt

from reader.app.look.appearance import Appearance
from reader.app.services import Services
from reader.app.window import Window
from reader.app.work import Lanes
from reader.errors import StorageError
from reader.paths import Target

_STEP = QPoint(32, 32)


class Windows(QObject):
    """Opens windows, each for one article, with the same parts of the program behind them."""

    def __init__(self, services: Services, appearance: Appearance, lanes: Lanes) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self._lanes = lanes
        self._open: list[Window] = []

    def add(self, target: Target | None = None) -> Window:
        """A window more, a little below and beside the last one, with this file or passage."""
        window = Window(self._services, self._appearance, self._lanes)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._open:
            window.move(self._open[-1].pos() + _STEP)
        self._open.append(window)
        window.destroyed.connect(lambda: self._forget(window))
        window.furnished.connect(lambda: window.parts.tabs.changed.connect(self._remember))
        window.window_wanted.connect(self.add)
        window.more_wanted.connect(self.add_all)
        window.appear(target)
        return window

    def add_all(self, targets: Iterable[Target]) -> None:
        """A window for each of these files or passages."""
        for target in targets:
            self.add(target)

    def restore(self, paths: Sequence[Path]) -> Window:
        """A window with these files, the first of them shown."""
        window = self.add(paths[0])
        window.furnished.connect(lambda: window.parts.tabs.add_waiting(paths))
        return window

    def last_session(self) -> list[Path]:
        """The files that were open when the program was left, if they are wanted and still there."""
        settings = self._services.settings.settings
        return [path for path in map(Path, settings.session) if settings.restore and path.is_file()]

    def take(self, targets: list[Target]) -> None:
        """What a later start of the program brings: the first file goes to the latest window, which comes to the front.

        Further files get windows of their own.
        """
        window = self._open[-1] if self._open else self.add()
        if targets:
            window.show_target(targets[0])
        self.add_all(targets[1:])
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _forget(self, window: Window) -> None:
        self._open.remove(window)
        if any(each.isVisible() for each in self._open):  # else the program ends, with what was open last
            self._remember()

    def _remember(self) -> None:
        """Keep which files are open; where that cannot be, the next start has the files of an earlier one."""
        paths = [str(path) for window in self._open if window.is_furnished for path in window.parts.tabs.paths()]
        with contextlib.suppress(StorageError):
            self._services.settings.change(session=tuple(dict.fromkeys(paths)))

    def close(self) -> None:
        """Close those that are open still."""
        for window in list(self._open):
            window.close()
