"""The window: the page, its frame, and when the parts around it come."""

from __future__ import annotations

import contextlib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from reader.app.articles.empty_page import EmptyPage
from reader.app.articles.recents import Recents
from reader.app.articles.samples import titled
from reader.app.commands.actions import make_actions
from reader.app.commands.menus import Menus
from reader.app.layout import beside, put_above, put_below, rows, stacked
from reader.app.look.appearance import Appearance
from reader.app.look.icons import Icons
from reader.app.look.theme import Theme
from reader.app.look.typography import Typography
from reader.app.message_bar import MessageBar
from reader.app.page import Page, Type
from reader.app.services import Services
from reader.app.settings.preferences import Preferences
from reader.app.side import Side
from reader.app.status import Status
from reader.app.telling import Telling
from reader.app.work import Lanes, Reading, Ticket
from reader.documents import Document
from reader.errors import StorageError
from reader.paths import Target

if TYPE_CHECKING:
    from reader.app.parts import Parts

_LATEST = 4
_PARTS = "reader.app.parts"
_LONGEST_UNSEEN = 150  # milliseconds: a file that takes longer to load comes into a window that is there already


class Window(QMainWindow):
    """Shows one article: first its text, then, in `parts`, all that belongs to it.

    `window_wanted` asks for an empty window, `more_wanted` for a window for each of some Paths. `parts` may be used
    after `furnish`, which the window calls by itself once it has been painted; `furnished` tells that.
    `gone` gives the Path of a file that was asked for and is not there.
    """

    window_wanted = Signal()
    more_wanted = Signal(object)
    furnished = Signal()
    gone = Signal(Path)
    parts: Parts

    def __init__(self, services: Services, appearance: Appearance, lanes: Lanes) -> None:
        super().__init__()
        self.appearance = appearance
        self.icons = Icons(services.icons)
        self._services = services
        self._lanes = lanes
        self._furnishing: Ticket | None = None
        self.is_furnished = False
        do = self.actions_ = make_actions(self)
        self.preferences = Preferences(services.settings, self)
        samples = titled(services.samples)
        self.messages = MessageBar()
        self.status = Status()
        self.side = Side()
        self.reading = Reading(services, lanes.files, lanes.analysis, self)
        self.page = Page(self.theme, Type())
        self.typography = Typography(self.page, do, self.preferences, appearance, self)
        self.recents = Recents(services.recent, self.page, self.reading, self)
        self.empty = EmptyPage(samples, lambda: self.recents.latest(_LATEST))
        self.menus = Menus(self, do, samples, self.open)
        self.telling = Telling(self.reading, self.status, self.messages, self)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_LONGEST_UNSEEN)
        self._lay_out()
        self._connect()
        self._set_look()
        self.setWindowTitle("Sidelight")
        if not self.restoreGeometry(QByteArray.fromBase64(self.preferences.settings.window.encode())):
            self.resize(1180, 820)

    @property
    def theme(self) -> Theme:
        """The colours that it has now."""
        return self.appearance.theme

    def open(self, path: Path) -> None:
        """Open a file; what was open stays until it is loaded, and for good where it cannot be."""
        self.telling.tell_opening(path)
        if path.exists():
            self.reading.open(path)
        else:
            self.furnish()
            self.gone.emit(path)

    def show_target(self, target: Target) -> None:
        """Open a file, or the passage of a `reader:` address."""
        if isinstance(target, Path):
            self.open(target)
        else:
            self.furnish()
            self.parts.travel.follow(target)

    def appear(self, target: Target | None = None) -> None:
        """Come on the screen, with the file's text in it where that is there in a moment."""
        if not isinstance(target, Path):
            self.show()
        if target is not None:
            self.show_target(target)
        if isinstance(target, Path):
            self._unseen.start()

    def furnish(self) -> None:
        """Make the parts around the text, and let all begin that belongs to it."""
        if self.is_furnished:
            return
        from reader.app.parts import Parts

        self.is_furnished = True
        self.parts = Parts(self, self._services, self._lanes)
        self.parts.set_look(self.theme)
        self.furnished.emit()
        self.reading.begin()

    # How it is built

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        self._article = stacked(self.stack, growing=self.stack)
        self._rows = rows(beside(self._article, self.side))
        self.setCentralWidget(stacked(self.messages, self._rows, growing=self._rows))
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.side.set_shown(False)

    def add_above_article(self, widget: QWidget) -> None:
        """Put a part above the text, as wide as it."""
        put_above(self._article, widget)

    def add_below_article(self, widget: QWidget) -> None:
        """Put a part below the text, as wide as it."""
        put_below(self._article, widget)

    def add_below_all(self, widget: QWidget) -> None:
        """Put a part below the text and the side; the reader may move the border."""
        self._rows.addWidget(widget)

    def _connect(self) -> None:
        do = self.actions_
        do.new_window.triggered.connect(self.window_wanted)
        do.close.triggered.connect(self.close)
        do.quit.triggered.connect(QApplication.closeAllWindows)
        do.copy.triggered.connect(self.page.copy)
        do.select_all.triggered.connect(self.page.selectAll)
        self.menus.add_recents(self.recents.menu)
        self.menus.add_to_view(self.typography.menu.menuAction())
        self.empty.chosen.connect(self.open)
        self.recents.chosen.connect(self.open)
        self.reading.loaded.connect(self._show_document)
        self.page.place_changed.connect(self._look)
        self.reading.failed.connect(self._show_at_last)
        self._unseen.timeout.connect(self.show)
        self.telling.pass_on(self.preferences.failed)
        self.appearance.changed.connect(self._set_look)

    def _show_document(self, document: Document) -> None:
        self.recents.keep()
        self.stack.setCurrentWidget(self.page)
        self.page.show_document(document)
        self.page.setFocus()
        self.setWindowTitle(f"{document.title} — Sidelight" if document.title else "Sidelight")
        self._show_at_last()
        if self.is_furnished:
            self.reading.begin()

    def _look(self) -> None:
        """Have read first what the reader sees."""
        if self.reading.analysis is None:
            self.reading.look_at(self.page.first_visible())

    def _show_at_last(self) -> None:
        """Come on the screen, where that waits for a file."""
        if self._unseen.isActive():
            self._unseen.stop()
            self.show()

    def event(self, event: QEvent) -> bool:
        """Once it has been painted, have the parts imported: in a thread, since that takes half a second."""
        handled = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest and self._furnishing is None and self.isVisible():
            self._furnishing = self._lanes.lookups.start(
                lambda _: import_module(_PARTS), lambda _: self.furnish(), lambda error: self.messages.tell(str(error))
            )
        return handled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's buttons for Back and Forward, wherever nothing else wants them."""
        if event.button() is Qt.MouseButton.BackButton:
            self.actions_.back.trigger()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.actions_.forward.trigger()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped, and the others in windows of their own."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths[0])
        if len(paths) > 1:
            self.more_wanted.emit(paths[1:])

    def _set_look(self) -> None:
        self.page.set_look(self.theme, self.page.kind)
        self.messages.set_icon(self.icons.icon("close", self.theme.ink, self.theme.rule))
        self.actions_.draw(self.icons, self.theme)
        sign = self.icons.sign()
        self.setWindowIcon(sign)
        self.empty.set_sign(sign)
        if self.is_furnished:
            self.parts.set_look(self.theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is not saved, and let nothing come any more."""
        if self.is_furnished and not self.parts.leaving.is_free():
            event.ignore()
            return
        self._unseen.stop()
        self._keep_place()
        if self._furnishing:
            self._furnishing.cancel()
        if self.is_furnished:
            self.parts.close()
        self.recents.keep()
        self.preferences.close()
        self.reading.close()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        """Remember where the window stands; where that cannot be kept, nothing is lost that anybody would miss."""
        with contextlib.suppress(StorageError):
            place = self.saveGeometry().toBase64().toStdString()
            self._services.settings.change(window=place)
