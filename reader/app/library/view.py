"""The library in the window: what is searched and found, and everything that somebody said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.app.articles.history import History
from reader.app.language.wording import tr
from reader.app.library.adding_bar import AddingBar
from reader.app.library.pair_page import PairPage
from reader.app.library.search_page import SearchPage
from reader.app.library.subject_page import SubjectPage
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.library.articles import Difference, KeptPosition


@dataclass(frozen=True, slots=True)
class Search:
    """The library searched for something; for nothing, its latest articles."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class OfSubject:
    """The page of the subject with this id."""

    identity: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two positions side by side; `difference` is the suggestion that they are, if they are one."""

    one: KeptPosition
    other: KeptPosition
    difference: Difference | None


Stop = Search | OfSubject | Pair


class LibraryView(QWidget):
    """Shows one page of the library at a time; Back and Forward lead through those that were shown.

    `closed` says that the article is wanted again, `way_changed` that there is another way back or forward.
    """

    closed = Signal()
    way_changed = Signal()

    def __init__(
        self,
        search: SearchPage,
        subject: SubjectPage,
        pair: PairPage,
        adding: AddingBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.search = search
        self.subject = subject
        self.pair = pair
        self._adding = adding
        self._history: History[Stop] = History(Search())
        self.title = plain_label(tr("Library"), "name", wraps=False)
        self.search_link = text_button(tr("Search the library"), "link")
        self.add_folder = text_button(tr("Add a folder…"), "link")
        self.more = text_button(tr("More"), "link")
        self.export = QAction(tr("&Export All…"), self)
        self.take_in = QAction(tr("&Import an Export…"), self)
        self.empty = QAction(tr("E&mpty the Library…"), self)
        self.close_button = text_button("×", "step")
        self._pages = QStackedWidget()
        self._lay_out()
        self._tell_page()
        self.close_button.clicked.connect(self.closed)
        self.search_link.clicked.connect(lambda: self._go(Search()))
        search.searched.connect(lambda text: self._visit(Search(text)))
        search.subject_chosen.connect(lambda subject: self.show_subject(subject.id))
        subject.pair_asked.connect(lambda *pair: self._go(Pair(*pair)))
        subject.lost.connect(self.back)

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        menu = QMenu(self)
        menu.addActions([self.export, self.take_in])
        menu.addSeparator()
        menu.addAction(self.empty)
        self.more.setMenu(menu)
        self.close_button.setAccessibleName(tr("Close the library"))
        self.close_button.setToolTip(tr("Close the library (Esc)"))
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 12, 4)
        top.setSpacing(16)
        top.addWidget(self.title)
        top.addWidget(self.search_link)
        top.addStretch(1)
        for widget in (self.add_folder, self.more, self.close_button):
            top.addWidget(widget)
        for page in (self.search, self.subject, self.pair):
            self._pages.addWidget(page)
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
        self.subject.set_look(theme)

    def show_subject(self, identity: int) -> None:
        """Show the page of the subject with this id."""
        self._go(OfSubject(identity))

    def begin_with(self, identity: int) -> None:
        """Show the page of the subject with this id; before it is the article."""
        self._history = History(OfSubject(identity))
        self._show(OfSubject(identity))

    def refresh(self) -> None:
        """Show what the library has now, if anybody sees it."""
        if self.isVisible() and self._pages.currentWidget() is self.search:
            self.search.refresh()
        elif self.isVisible() and self._pages.currentWidget() is self.subject:
            self.subject.refresh()

    def take_focus(self) -> None:
        """Let the keyboard go to the page that is shown."""
        if self._pages.currentWidget() is self.search:
            self.search.setFocus()
        elif self._pages.currentWidget() is self.subject:
            self.subject.take_focus()
        else:
            self.pair.take_focus()

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

    def _go(self, stop: Stop) -> None:
        self._history.visit(stop)
        self._show(stop)

    def _show(self, stop: Stop) -> None:
        match stop:
            case Search(text):
                self._pages.setCurrentWidget(self.search)
                self.search.show_search(text)
            case OfSubject(identity):
                self._pages.setCurrentWidget(self.subject)
                self.subject.show_subject(identity)
            case Pair(one, other, difference):
                self._pages.setCurrentWidget(self.pair)
                self.pair.show_pair(one, other, difference)
        self._tell_page()
        self.take_focus()
        self.way_changed.emit()

    def _tell_page(self) -> None:
        """The search has the library's name above it, the other pages a way to the search."""
        is_search = self._pages.currentWidget() is self.search
        self.title.setHidden(not is_search)
        self.search_link.setHidden(is_search)
