"""The library in the window: what is searched and found, and everything that somebody said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.app.history import History
from reader.app.library.adding_bar import AddingBar
from reader.app.library.search_page import SearchPage
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.app.theme import Theme


@dataclass(frozen=True, slots=True)
class Search:
    """The library searched for something; for nothing, its latest articles."""

    text: str = ""


Stop = Search


class LibraryView(QWidget):
    """Shows one page of the library at a time; Back and Forward lead through those that were shown.

    `closed` says that the article is wanted again, `way_changed` that there is another way back or forward.
    """

    closed = Signal()
    way_changed = Signal()

    def __init__(self, search: SearchPage, adding: AddingBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = search
        self._adding = adding
        self._history: History[Stop] = History(Search())
        self.title = plain_label("Library", "name")
        self.add_folder = text_button("Add a folder…", "link")
        self.more = text_button("More", "link")
        self.export = QAction("&Export All…", self)
        self.take_in = QAction("&Import an Export…", self)
        self.empty = QAction("E&mpty the Library…", self)
        self.close_button = text_button("×", "step")
        self._pages = QStackedWidget()
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        search.searched.connect(lambda text: self._visit(Search(text)))

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        menu = QMenu(self)
        menu.addActions([self.export, self.take_in])
        menu.addSeparator()
        menu.addAction(self.empty)
        self.more.setMenu(menu)
        self.close_button.setAccessibleName("Close the library")
        self.close_button.setToolTip("Close the library (Esc)")
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 12, 4)
        top.setSpacing(16)
        top.addWidget(self.title, 1)
        for widget in (self.add_folder, self.more, self.close_button):
            top.addWidget(widget)
        self._pages.addWidget(self.search)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self._adding)
        box.addWidget(self._pages, 1)

    # The way through it

    @property
    def can_go_back(self) -> bool:
        """There is always the article, or the first page, behind."""
        return True

    @property
    def can_go_forward(self) -> bool:
        """Whether Back left a page."""
        return self._history.can_go_forward

    def back(self) -> None:
        """Show the page before, and before the first one the article."""
        stop = self._history.back()
        if stop is None:
            self.closed.emit()
        else:
            self._show(stop)

    def forward(self) -> None:
        """Show the page that Back left."""
        stop = self._history.forward()
        if stop is not None:
            self._show(stop)

    def set_look(self, theme: Theme, close: QIcon) -> None:
        """The colours of this theme, and the icon that closes."""
        set_icon(self.close_button, close)
        self.search.set_look(theme)

    def refresh(self) -> None:
        """Show what the library has now, if anybody sees it."""
        if self.isVisible():
            self.search.refresh()

    def take_focus(self) -> None:
        """Let the keyboard go to the page that is shown."""
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _visit(self, stop: Stop) -> None:
        """Remember a page that is shown; a search that goes on with the one before takes its place."""
        here = self._history.here
        if isinstance(stop, Search) and isinstance(here, Search) and here.text and stop.text.startswith(here.text):
            self._history.replace(stop)
        else:
            self._history.visit(stop)
        self.way_changed.emit()

    def _show(self, stop: Stop) -> None:
        self._pages.setCurrentWidget(self.search)
        self.search.show_search(stop.text)
        self.way_changed.emit()
