"""The window: the page, the panel beside it, and what joins them."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from reader.app.about import show_about
from reader.app.actions import make_actions
from reader.app.appearance import Appearance
from reader.app.choices_desk import ChoicesDesk
from reader.app.colours import Colours
from reader.app.density import Density
from reader.app.doors import Doors
from reader.app.empty_page import EmptyPage
from reader.app.file_dialogs import FileDialogs
from reader.app.find import FindBar
from reader.app.guide import Guide
from reader.app.hover import Hover
from reader.app.icons import Icons
from reader.app.layout import above, beside, stacked
from reader.app.library.desk import LibraryDesk
from reader.app.library.keeping import Keeping
from reader.app.library.shelf import Shelf
from reader.app.menus import Menus
from reader.app.message_bar import MessageBar
from reader.app.names import KnownPages, NameJump
from reader.app.network_log import NetworkLogDialog
from reader.app.notes import NotesController, NotesExchange
from reader.app.page import Page, Type
from reader.app.panel import EntityPanel
from reader.app.positions import PositionsView
from reader.app.preferences import Preferences
from reader.app.preparing import Preparing
from reader.app.recents import Recents
from reader.app.samples import titled
from reader.app.services import Services
from reader.app.settings_dialog import SettingsDialog
from reader.app.side import Side
from reader.app.status import Status
from reader.app.telling import Telling
from reader.app.theme import Theme
from reader.app.typography import Typography
from reader.app.undoing import Undoing
from reader.app.views import Views
from reader.app.work import Lanes, Lookups, Reading
from reader.app.workbench import Workbench
from reader.background import Answer
from reader.documents import Document
from reader.errors import StorageError
from reader.library.lookup import known_titles, query_for

_LATEST = 4
_NOT_SAVED = "The latest notes could not be saved. Close the window again to leave without them."


class Window(QMainWindow):
    """Shows one article and all that belongs to it; `window_wanted` asks for an empty window, `more_wanted`
    for a window for each of some Paths.
    """

    window_wanted = Signal()
    more_wanted = Signal(object)

    def __init__(self, services: Services, appearance: Appearance, lanes: Lanes) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self._icons = Icons(services.icons)
        self._warned = False
        theme, dialogs = appearance.theme, FileDialogs(self)
        do = self.actions_ = make_actions(self)
        self.preferences = Preferences(services.settings, self)
        samples = titled(services.samples)
        self.messages = MessageBar()
        self.status = Status()
        self.side = Side()
        self.reading = Reading(services, lanes.files, lanes.analysis, self)
        self.lookups = Lookups(services.backgrounds, lanes.lookups, self)
        self.page = Page(theme, Type())
        self.typography = Typography(self.page, do, self.preferences, appearance, self)
        self.recents = Recents(services.recent, self.page, self)
        self.empty = EmptyPage(samples, self.recents.latest(_LATEST))
        self.density = Density(self.page, self.reading, self.preferences, self)
        self.colours = Colours(appearance, self.preferences, self)
        self.panel = EntityPanel(theme)
        self.positions = PositionsView(self.reading, theme)
        exchange = NotesExchange(dialogs, lambda: self.reading.analysis, self._known, self)
        self.notes = NotesController(self.page, theme, exchange, self)
        pages = KnownPages(services.backgrounds, lanes.files, self)
        self.workbench = Workbench(
            services.corrections, pages, self.page, self.panel, self.reading, theme, dialogs, self
        )
        self.choices = ChoicesDesk(services.backgrounds.choices, self.lookups, self)
        self.undoing = Undoing([self.notes, self.workbench.desk, self.choices], self)
        self.guide = Guide(self.page, self.panel, self.reading, self.lookups, do, self)
        self.hover = Hover(
            self.page, self.reading, self.guide, services.backgrounds, self.preferences, theme, services.pace
        )
        self.finder = FindBar(self.page, do)
        self.menus = Menus(self, do, samples, self.open)
        self._lay_out()
        self.jump = NameJump(self._stack)
        self.views = Views(self.page, self.side, self.workbench, self.jump, self.reading, do, self)
        self._telling = Telling(self.reading, self.status, self.messages, self)
        self.doors = Doors(self.reading, do, dialogs, self._telling, self.messages, self)
        self.shelf = Shelf(services.library, lanes.library, self)
        pages_of = partial(known_titles, services.backgrounds.remembered)
        self.keeping = Keeping(self.shelf, self.reading, self.recents, self.preferences, pages_of, self)
        self.library = LibraryDesk(self.shelf, self.reading, self)
        self.preparing = Preparing(services.backgrounds, lanes.ahead, self.reading, self.status, do, self)
        self._fill_menus()
        self._connect()
        self._set_look(theme)
        self.guide.begin()
        self.setWindowTitle("Sidelight")
        if not self.restoreGeometry(QByteArray.fromBase64(self.preferences.settings.window.encode())):
            self.resize(1180, 820)
        self.lookups.tell_notice()

    def open(self, path: Path) -> None:
        """Open a file; what was open stays until it is loaded, and for good where it cannot be."""
        self.doors.open(path)

    # How it is built

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        self.side.addTab(self.panel, "Name")
        self.side.addTab(self.positions, "Positions")
        self.side.addTab(self.notes.panel, "Notes")
        article = stacked(self._stack, self.finder, growing=self._stack)
        parts = above(beside(article, self.side), self.workbench.view)
        self.setCentralWidget(stacked(self.messages, parts, growing=parts))
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)

    def _fill_menus(self) -> None:
        notes, bench, menus = self.notes.actions, self.workbench, self.menus
        menus.add_to_edit([self.undoing.undo, self.undoing.redo], notes.for_edit_menu())
        menus.add_to_file(self.notes.exchange.actions(), [bench.export, bench.take_in])
        menus.add_recents(self.recents.menu)
        menus.add_to_toolbar(notes.for_toolbar())
        menus.add_to_view(
            self.typography.menu.menuAction(),
            self.colours.menu.menuAction(),
            self.density.menu.menuAction(),
            self.hover.wanted,
        )
        self.page.context_actions = [*notes.for_page(), *bench.marks.actions()]

    def _connect(self) -> None:
        do = self.actions_
        do.new_window.triggered.connect(self.window_wanted)
        do.close.triggered.connect(self.close)
        do.quit.triggered.connect(QApplication.closeAllWindows)
        do.copy.triggered.connect(self.page.copy)
        do.select_all.triggered.connect(self.page.selectAll)
        do.network_log.triggered.connect(lambda: NetworkLogDialog(self._services.backgrounds.network_log, self).open())
        do.settings.triggered.connect(self._show_settings)
        do.about.triggered.connect(lambda: show_about(self, self._services.about()))
        self.empty.chosen.connect(self.open)
        self.recents.chosen.connect(self.open)
        self.reading.opened.connect(self._show_document)
        self.guide.shown.connect(lambda: self.side.show_tab(self.panel))
        self.panel.closed.connect(lambda: self.views.show_side(False))
        self.positions.passage_requested.connect(self.guide.go_to_passage)
        self.positions.speaker_requested.connect(self.guide.show_id)
        self.workbench.view.entity_activated.connect(self.guide.open_at)
        self.jump.chosen.connect(self.guide.go_to)
        self.lookups.answered.connect(self.workbench.look_for_pages)
        self.notes.panel_requested.connect(lambda: self.side.show_tab(self.notes.panel))
        self._telling.pass_on(self.notes.noticed, self.notes.exchange.noticed)
        self._telling.pass_on(self.workbench.desk.noticed, self.lookups.noticed)
        self._telling.pass_on(self.preferences.failed, self.choices.failed)
        self._telling.pass_on(self.preparing.told, self.shelf.failed, self.shelf.noticed, self.library.noticed)
        self.doors.gone.connect(self.library.open_gone)
        for kept in (self.notes, self.workbench.desk):
            self._telling.pass_on_storage(kept.storage_failed, kept.storage_recovered)
        self._appearance.changed.connect(self._set_look)

    def _show_document(self, document: Document) -> None:
        self.recents.keep()
        self._stack.setCurrentWidget(self.page)
        self.page.show_document(document)
        self.page.setFocus()
        self.setWindowTitle(f"{document.title} — Sidelight" if document.title else "Sidelight")
        self.guide.begin()
        self.notes.set_notebook(self._services.open_notebook(document))
        self.reading.analyse()

    def _known(self) -> dict[str, Answer]:
        """What is known of the article's names without a network, by the entities' ids."""
        document, analysis = self.reading.document, self.reading.analysis
        entities = analysis.entities if document and analysis else ()
        known = {it.id: self._services.backgrounds.remembered(query_for(document, it)) for it in entities if document}
        return {identity: page for identity, page in known.items() if page}

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self.preferences, self)
        dialog.model_changed.connect(self.reading.analyse)
        dialog.open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's buttons for Back and Forward, wherever nothing else wants them."""
        if event.button() is Qt.MouseButton.BackButton:
            self.guide.back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.guide.forward()

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

    # The look

    def _set_look(self, theme: Theme) -> None:
        self.page.set_look(theme, self.page.kind)
        drawn = {name: self._icons.icon(name, theme.ink, theme.rule) for name in ("previous", "next", "close", "more")}
        self.panel.set_look(theme, drawn)
        self.messages.set_icon(drawn["close"])
        self.actions_.draw(self._icons, theme)
        self.notes.set_look(theme, self._icons)
        self.finder.set_icons(drawn["previous"], drawn["next"], drawn["close"])
        self.hover.set_look(theme)
        self.positions.set_look(theme)
        self.workbench.view.set_look(theme, drawn["close"])
        sign = self._icons.sign()
        self.setWindowIcon(sign)
        self.empty.set_sign(sign)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is not saved, and let nothing come any more."""
        if not self.notes.flush() and not self._warned:
            self._warned = True
            self.messages.tell(_NOT_SAVED)
            event.ignore()
            return
        self._keep_place()
        self.keeping.keep()
        self.recents.keep()
        self.reading.close()
        self.workbench.close()
        self.preparing.drop()
        self.lookups.drop()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        """Remember where the window stands; where that cannot be kept, nothing is lost that anybody would miss."""
        with contextlib.suppress(StorageError):
            place = self.saveGeometry().toBase64().toStdString()
            self._services.settings.change(window=place)
