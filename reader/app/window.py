"""The window: the page, the panel beside it, and what joins them."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.app.about import show_about
from reader.app.actions import make_actions
from reader.app.appearance import Appearance
from reader.app.colours import Colours
from reader.app.density import Density
from reader.app.doors import Doors
from reader.app.empty_page import EmptyPage
from reader.app.file_dialogs import MARKDOWN, FileDialogs
from reader.app.find import FindBar
from reader.app.guide import Guide
from reader.app.hover import Hover
from reader.app.icons import Icons
from reader.app.menus import Menus
from reader.app.message_bar import MessageBar
from reader.app.names import KnownPages, NameJump
from reader.app.notes import NotesController
from reader.app.page import Page, Type
from reader.app.panel import EntityPanel
from reader.app.positions import PositionsView
from reader.app.recents import Recents
from reader.app.samples import titled
from reader.app.services import Services
from reader.app.settings_dialog import SettingsDialog
from reader.app.side import Side
from reader.app.status import Status
from reader.app.telling import Telling
from reader.app.text_size import TextSize
from reader.app.theme import Theme
from reader.app.undoing import Undoing
from reader.app.views import Views
from reader.app.work import Lanes, Lookups, Reading
from reader.app.workbench import Workbench
from reader.documents import Document
from reader.errors import StorageError

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
        self.size_ = TextSize(services.settings, self)
        self.reading = Reading(services, lanes.files, lanes.analysis, self)
        self.lookups = Lookups(services.backgrounds, lanes.lookups, self)
        self.page = Page(theme, Type(self.size_.points))
        self.panel = EntityPanel(theme)
        self.positions = PositionsView(theme)
        self.messages = MessageBar()
        self.side = Side()
        self.status = Status()
        self.density = Density(services.settings, self)
        self.colours = Colours(appearance, services.settings, self)
        self.actions_ = make_actions(self)
        self.notes = NotesController(
            self.page, theme, lambda name: dialogs.ask_where("Export notes", name, MARKDOWN), self
        )
        pages = KnownPages(services.backgrounds, lanes.files, self)
        self.workbench = Workbench(
            services.corrections, pages, self.page, self.panel, self.reading, theme, dialogs, self
        )
        self.lookups.answered.connect(self.workbench.look_for_pages)
        self.undoing = Undoing([self.notes, self.workbench.desk], self)
        self.menus = Menus(self, self.actions_, titled(services.samples), self.open)
        self.recents = Recents(services.recent, self.page, self.reading, self)
        self.empty = EmptyPage(titled(services.samples), self.recents.latest(_LATEST))
        self.guide = Guide(self.page, self.panel, self.reading, self.lookups, self)
        self.hover = Hover(
            self.page, self.reading, self.guide, services.backgrounds, services.settings, theme, services.pace
        )
        self.finder = FindBar(self.page)
        self._lay_out()
        self.jump = NameJump(self._stack)
        self.views = Views(self.page, self.side, self.workbench, self.jump, self.reading, self.actions_, self)
        telling = Telling(self.reading, self.status, self.messages, self)
        self.doors = Doors(self.reading, self.actions_, dialogs, telling, self.messages, self)
        self._fill_menus()
        self._connect()
        self._connect_actions()
        self._set_look(theme)
        self.guide.begin()
        self.setWindowTitle("Sidelight")
        if not self.restoreGeometry(QByteArray.fromBase64(services.settings.settings.window.encode())):
            self.resize(1180, 820)
        self.lookups.tell_notice()

    def open(self, path: Path) -> None:
        """Open a file; what was open stays until it is loaded, and for good where it cannot be."""
        self.doors.open(path)

    # How it is built

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.finder)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        self.side.addTab(self.panel, "Name")
        self.side.addTab(self.positions, "Positions")
        self.side.addTab(self.notes.panel, "Notes")
        across = _splitter(Qt.Orientation.Horizontal, [reading, self.side], [780, 400])
        down = _splitter(Qt.Orientation.Vertical, [across, self.workbench.view], [520, 300])
        central = QWidget()
        box = QVBoxLayout(central)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.messages)
        box.addWidget(down, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)

    def _fill_menus(self) -> None:
        notes, bench, menus = self.notes.actions, self.workbench, self.menus
        menus.add_to_edit([self.undoing.undo, self.undoing.redo], notes.for_edit_menu())
        menus.add_to_file(notes.for_file_menu(), [bench.export, bench.take_in])
        menus.add_recents(self.recents.menu)
        menus.add_to_toolbar(notes.for_toolbar())
        menus.add_to_view(self.colours.menu.menuAction(), self.density.menu.menuAction(), self.hover.wanted)
        self.page.context_actions = [*notes.for_page(), *bench.marks.actions()]

    def _connect(self) -> None:
        self.empty.chosen.connect(self.open)
        self.recents.chosen.connect(self.open)
        self.page.zoomed.connect(self.size_.step)
        self.size_.changed.connect(lambda points: self.page.set_look(self._appearance.theme, Type(points)))
        self.panel.closed.connect(lambda: self.views.show_side(False))
        self.guide.shown.connect(lambda: self.side.show_tab(self.panel))
        self.guide.moved.connect(self._tell_history)
        self.reading.opened.connect(self._opened)
        self.reading.mentions_grew.connect(self._mark)
        self.reading.analysed.connect(self._mark)
        self.reading.analysed.connect(self._list_positions)
        self.positions.passage_requested.connect(self.guide.go_to_passage)
        self.positions.speaker_requested.connect(self.guide.show_id)
        self.density.changed.connect(self._mark)
        self.workbench.view.entity_activated.connect(self.guide.open_at)
        self.jump.chosen.connect(self.guide.go_to)
        self.notes.panel_requested.connect(lambda: self.side.show_tab(self.notes.panel))
        for told in (
            self.notes.noticed,
            self.workbench.desk.noticed,
            self.density.failed,
            self.hover.failed,
            self.colours.failed,
            self.size_.failed,
        ):
            told.connect(self.messages.tell)
        for stored in (self.notes, self.workbench.desk):
            stored.storage_failed.connect(self.messages.tell)
            stored.storage_recovered.connect(self.messages.hide)
        self.lookups.noticed.connect(self.messages.tell)
        self._appearance.changed.connect(self._set_look)

    def _connect_actions(self) -> None:
        do = self.actions_
        do.new_window.triggered.connect(self.window_wanted)
        do.close.triggered.connect(self.close)
        do.quit.triggered.connect(QApplication.closeAllWindows)
        do.copy.triggered.connect(self.page.copy)
        do.find.triggered.connect(self.finder.begin)
        do.find_next.triggered.connect(lambda: self.finder.step(1))
        do.find_previous.triggered.connect(lambda: self.finder.step(-1))
        self.finder.closed.connect(self.page.setFocus)
        do.settings.triggered.connect(self._show_settings)
        do.select_all.triggered.connect(self.page.selectAll)
        do.zoom_in.triggered.connect(lambda: self.size_.step(1))
        do.zoom_out.triggered.connect(lambda: self.size_.step(-1))
        do.zoom_reset.triggered.connect(lambda: self.size_.step(0))
        do.back.triggered.connect(self.guide.back)
        do.forward.triggered.connect(self.guide.forward)
        do.about.triggered.connect(lambda: show_about(self, self._services.about()))

    # The article

    def _opened(self, document: Document) -> None:
        self.recents.keep()
        self.page.show_document(document)
        self.positions.show_analysis(None, "")
        self.finder.renew()
        self._stack.setCurrentWidget(self.page)
        self.recents.begin(document)
        self.page.setFocus()
        self.setWindowTitle(f"{document.title} — Sidelight" if document.title else "Sidelight")
        self.guide.begin()
        self.notes.set_notebook(self._services.open_notebook(document))
        self.reading.analyse()

    def _list_positions(self, analysis: Analysis) -> None:
        document = self.reading.document
        if document:
            self.positions.show_analysis(analysis, document.text)

    def _mark(self) -> None:
        mentions = self.density.clickable(self.reading.mentions)
        self.page.set_mentions(mentions, self.density.underlined(mentions, self.reading.analysis))

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._services.settings, self)
        dialog.model_changed.connect(self.reading.analyse)
        dialog.failed.connect(self.messages.tell)
        dialog.open()

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

    def _tell_history(self, back: bool, forward: bool) -> None:
        self.actions_.back.setEnabled(back)
        self.actions_.forward.setEnabled(forward)

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
        self.recents.keep()
        self.reading.close()
        self.workbench.close()
        self.lookups.drop()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        """Remember where the window stands; where that cannot be kept, nothing is lost that anybody would miss."""
        with contextlib.suppress(StorageError):
            place = self.saveGeometry().toBase64().toStdString()
            self._services.settings.change(window=place)


def _splitter(orientation: Qt.Orientation, widgets: list[QWidget], sizes: list[int]) -> QSplitter:
    """The widgets beside or below each other; the first one takes what room there is."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes(sizes)
    return splitter
