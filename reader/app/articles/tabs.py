"""The articles that are open in one window, a tab each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QMouseEvent
from PySide6.QtWidgets import QPushButton, QTabBar, QWidget

from reader.app.articles.recents import Recents
from reader.app.language.wording import tr
from reader.app.page import Page
from reader.app.panel.labels import set_icon, text_button
from reader.app.panel.words import one_line
from reader.app.work import Reading
from reader.documents import Document

_LONGEST = 40
_ICON_SIZE = QSize(12, 12)
_SIDE = QTabBar.ButtonPosition.RightSide


@dataclass(slots=True, eq=False)
class _Tab:
    """An article; `document` is None until it is shown for the first time, `offset` where the reader left it."""

    title: str
    path: Path | None
    document: Document | None = None
    offset: int = 0


class Tabs(QTabBar):
    """Shows which articles are open, while there are several; `changed` says that there are others now.

    `open_file` opens one that is not loaded yet.
    """

    changed = Signal()

    def __init__(
        self,
        page: Page,
        reading: Reading,
        recents: Recents,
        open_file: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._reading = reading
        self._open_file = open_file
        self._wanted: _Tab | None = None
        self._close = QIcon()
        self.next_one = QAction(tr("Ne&xt Article"), self)
        self.next_one.setShortcut("Ctrl+PgDown")
        self.previous_one = QAction(tr("Previo&us Article"), self)
        self.previous_one.setShortcut("Ctrl+PgUp")
        self.close_one = QAction(tr("&Close Article"), self)
        self.close_one.setShortcut("Ctrl+F4")
        self.setAccessibleName(tr("Open articles"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAutoHide(True)
        reading.opened.connect(self._arrive)
        reading.failed.connect(self._stay)
        recents.left.connect(self._leave_at)
        self.currentChanged.connect(self._switch)
        self.next_one.triggered.connect(lambda: self._step(1))
        self.previous_one.triggered.connect(lambda: self._step(-1))
        self.close_one.triggered.connect(lambda: self.close_tab(self.currentIndex()))
        self._enable()

    def actions_for_menu(self) -> list[QAction]:
        """What can be done by keyboard."""
        return [self.next_one, self.previous_one, self.close_one]

    def set_icon(self, close: QIcon) -> None:
        """The icon of the buttons that close."""
        self._close = close
        for index in range(self.count()):
            button = self.tabButton(index, _SIDE)
            if isinstance(button, QPushButton):
                set_icon(button, close)

    def paths(self) -> list[Path]:
        """The files of all that are open."""
        return [tab.path for tab in self._all() if tab.path]

    def add_waiting(self, paths: Sequence[Path]) -> None:
        """A tab for each of these files, which are loaded when they are shown."""
        known = self.paths()
        for path in paths:
            if path not in known:
                self._insert(self.count(), _Tab(path.stem, path))
        self._tell()

    def close_tab(self, index: int) -> None:
        """Close one; where it is shown, the next one is shown instead. The last one stays."""
        if 0 <= index < self.count() and self.count() > 1:
            self.removeTab(index)
            self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self.close_tab(self.tabAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

    def _arrive(self, document: Document) -> None:
        """An article is on the page: its tab is the present one, and is made where there is none."""
        path = document.path.absolute() if document.path else None
        tab = next((it for it in self._all() if _is_of(it, document, path)), None)
        if tab is None:
            tab = _Tab("", path)
            self._insert(self.currentIndex() + 1, tab)
        tab.title, tab.path, tab.document = (
            document.title or (path.stem if path else tr("Copied words")),
            path,
            document,
        )
        index = self._all().index(tab)
        self.setTabText(index, one_line(tab.title, _LONGEST).replace("&", "&&"))
        self.setTabToolTip(index, str(path) if path else tab.title)
        was_asked, self._wanted = self._wanted is tab, None
        self._show(index)
        if was_asked and tab.offset:
            self._page.put_at_top(min(tab.offset, len(document.text)))
        self._tell()

    def _stay(self) -> None:
        """The article of a tab could not be had: the tab goes, and the one that is shown is the present one."""
        tab, self._wanted = self._wanted, None
        if tab and tab.document is None:
            self.blockSignals(True)
            self.removeTab(self._all().index(tab))
            self.blockSignals(False)
        shown = next((it for it in self._all() if it.document is self._reading.document), None)
        if shown:
            self._show(self._all().index(shown))
        self._tell()

    def _leave_at(self, digest: str, offset: int) -> None:
        for tab in self._all():
            if tab.document and tab.document.digest == digest:
                tab.offset = offset

    def _switch(self, index: int) -> None:
        """Show the article of the tab that was chosen."""
        if index < 0:
            return
        tab = self._all()[index]
        if tab.document is self._reading.document and tab.document is not None:
            return
        self._wanted = tab
        if tab.document is not None:
            self._reading.take(tab.document)
        elif tab.path:
            self._open_file(tab.path)

    def _step(self, by: int) -> None:
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _insert(self, index: int, tab: _Tab) -> None:
        self.blockSignals(True)
        place = self.insertTab(index, one_line(tab.title, _LONGEST).replace("&", "&&"))
        self.setTabData(place, tab)
        button = text_button("×", "step")
        button.setAccessibleName(tr("Close the article"))
        button.setToolTip(tr("Close the article (Ctrl+F4)"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(_ICON_SIZE)
        set_icon(button, self._close)
        button.clicked.connect(lambda: self.close_tab(self._all().index(tab)))
        self.setTabButton(place, _SIDE, button)
        self.blockSignals(False)

    def _show(self, index: int) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(False)

    def _all(self) -> list[_Tab]:
        return [self.tabData(index) for index in range(self.count())]

    def _tell(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for action in self.actions_for_menu():
            action.setEnabled(self.count() > 1)


def _is_of(tab: _Tab, document: Document, path: Path | None) -> bool:
    if path and tab.path == path:
        return True
    return tab.document is not None and tab.document.digest == document.digest
