"""The window: the page, the panel beside it, and what joins them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.app.about import show_about
from reader.app.actions import make_actions
from reader.app.appearance import Appearance
from reader.app.empty_page import EmptyPage
from reader.app.guide import Guide
from reader.app.icons import Icons
from reader.app.menus import Menus
from reader.app.message_bar import MessageBar
from reader.app.notes import NotesController
from reader.app.page import Page, Type
from reader.app.panel import EntityPanel
from reader.app.panel.words import counted
from reader.app.samples import titled
from reader.app.services import Services
from reader.app.status import Status
from reader.app.theme import Theme
from reader.app.work import Lane, Lookups, Reading
from reader.documents import Document

_SIZES = (9.0, 10.0, 11.0, 12.0, 13.0, 14.5, 16.0, 18.0, 21.0, 24.0, 28.0)
_USUAL_SIZE = 13.0
_NOT_SAVED = "The latest notes could not be saved. Close the window again to leave without them."
_KINDS = "Texts (*.txt *.text *.md *.markdown);;All files (*)"


class Window(QMainWindow):
    """Shows one article and all that belongs to it."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self._icons = Icons(services.icons)
        self._warned = False
        self._lanes = [Lane(name, self) for name in ("files", "analysis", "look-ups")]
        self.reading = Reading(services, self._lanes[0], self._lanes[1], self)
        self.lookups = Lookups(services.backgrounds, self._lanes[2], self)
        self.page = Page(appearance.theme, Type(_USUAL_SIZE))
        self.panel = EntityPanel(appearance.theme)
        self.messages = MessageBar()
        self.empty = EmptyPage(titled(services.samples))
        self.side = QTabWidget()
        self.status = Status()
        self.actions_ = make_actions(self)
        self.menus = Menus(self, self.actions_, titled(services.samples), self.open)
        self.notes = NotesController(self.page, appearance.theme, self._ask_where, self)
        self.guide = Guide(self.page, self.panel, self.reading, self.lookups, self)
        self._lay_out()
        self._connect()
        self._set_look(appearance.theme)
        self.guide.begin()
        self._show_side(False)
        self.resize(1180, 820)
        self.setWindowTitle("Sidelight")

    def open(self, path: Path) -> None:
        """Open a file; what was open stays until it is loaded, and for good where it cannot be."""
        if not self.reading.is_analysing():
            self.status.rest(f"Opening {path.name}…")
        self.reading.open(path)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        self.side.setDocumentMode(True)
        self.side.tabBar().setDrawBase(False)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the focus, where it is shown
        self.side.addTab(self.panel, "Name")
        self.side.addTab(self.notes.panel, "Notes")
        self.side.setMinimumWidth(280)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([780, 400])
        central = QWidget()
        box = QVBoxLayout(central)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.messages)
        box.addWidget(self._splitter, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        notes = self.notes.actions
        self.menus.add_notes(notes.for_edit_menu(), notes.for_file_menu(), notes.for_toolbar())
        self.page.context_actions = notes.for_page()

    def _connect(self) -> None:
        do = self.actions_
        do.open.triggered.connect(self._choose_file)
        do.quit.triggered.connect(self.close)
        do.copy.triggered.connect(self.page.copy)
        do.select_all.triggered.connect(self.page.selectAll)
        do.panel.triggered.connect(self._show_side)
        do.zoom_in.triggered.connect(lambda: self._zoom(1))
        do.zoom_out.triggered.connect(lambda: self._zoom(-1))
        do.zoom_reset.triggered.connect(lambda: self._zoom(0))
        do.next_name.triggered.connect(lambda: self._step_name(True))
        do.previous_name.triggered.connect(lambda: self._step_name(False))
        do.switch.triggered.connect(self._switch)
        do.back.triggered.connect(self.guide.back)
        do.forward.triggered.connect(self.guide.forward)
        do.full_screen.triggered.connect(self._set_full_screen)
        do.about.triggered.connect(lambda: show_about(self, self._services.about))
        self.empty.chosen.connect(self.open)
        self.page.zoomed.connect(self._zoom)
        self.panel.closed.connect(lambda: self._show_side(False))
        self.status.cancelled.connect(self._stop)
        self.guide.shown.connect(lambda: self._show_side_page(self.panel))
        self.guide.moved.connect(self._tell_history)
        self.reading.opened.connect(self._opened)
        self.reading.failed.connect(self._failed)
        self.reading.mentions_grew.connect(self.page.set_mentions)
        self.reading.progressed.connect(self._tell_progress)
        self.reading.analysed.connect(self._analysed)
        self.reading.analysis_failed.connect(self._failed)
        self.notes.panel_requested.connect(lambda: self._show_side_page(self.notes.panel))
        self.notes.storage_failed.connect(self.messages.tell)
        self.notes.storage_recovered.connect(self.messages.hide)
        self.notes.noticed.connect(self.messages.tell)
        self._appearance.changed.connect(self._set_look)

    # The article

    def _opened(self, document: Document) -> None:
        self.messages.hide()
        self.page.show_document(document)
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()
        self.setWindowTitle(f"{document.title} — Sidelight" if document.title else "Sidelight")
        self.guide.begin()
        self.notes.set_notebook(self._services.open_notebook(document))
        self.status.work("Looking for names…", 0.0)
        self.reading.analyse()

    def _analysed(self, analysis: Analysis) -> None:
        self.page.set_mentions(self.reading.mentions)
        self._tell_found()
        if analysis.notice:
            self.messages.tell(analysis.notice)

    def _tell_progress(self, share: float) -> None:
        self.status.work("Looking for names…" if share < 1 else "Finding who says what…", share)

    def _failed(self, sentence: str) -> None:
        self.messages.tell(sentence)
        self._tell_found()

    def _tell_found(self) -> None:
        analysis = self.reading.analysis
        if analysis:
            names = counted(len(analysis.entities), "name", "names")
            self.status.rest(f"{names} · {counted(len(analysis.positions), 'position', 'positions')}")
        elif not self.reading.is_analysing():
            self.status.rest("")

    def _stop(self) -> None:
        self.reading.cancel()
        self.status.rest("Stopped. Names that were not reached are not marked.")

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open a text", "", _KINDS)
        if name:
            self.open(Path(name))

    def _ask_where(self, suggestion: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, "Export notes", suggestion, "Markdown (*.md)")
        return Path(name) if name else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths[0])

    # The panel

    def _show_side_page(self, widget: QWidget) -> None:
        self._show_side(True)
        self.side.setCurrentWidget(widget)

    def _show_side(self, wanted: bool) -> None:
        if not wanted and self.side.isAncestorOf(self.focusWidget() or self):
            self.page.setFocus()
        self.side.setVisible(wanted)
        self.actions_.panel.setChecked(wanted)

    def _switch(self) -> None:
        if self.page.hasFocus() and self.side.isVisible():
            self.side.currentWidget().setFocus()
            self.side.focusNextChild()
        else:
            self.page.setFocus()

    def _step_name(self, forward: bool) -> None:
        self.page.setFocus()
        self.page.step_mention(forward)

    def _tell_history(self, back: bool, forward: bool) -> None:
        self.actions_.back.setEnabled(back)
        self.actions_.forward.setEnabled(forward)

    # The look

    def _set_full_screen(self, wanted: bool) -> None:
        if wanted:
            self.showFullScreen()
        else:
            self.showNormal()

    def _zoom(self, step: int) -> None:
        here = _SIZES.index(self.page.kind.size)
        size = _SIZES[max(0, min(here + step, len(_SIZES) - 1))] if step else _USUAL_SIZE
        self.page.set_look(self._appearance.theme, Type(size))

    def _set_look(self, theme: Theme) -> None:
        self.page.set_look(theme, self.page.kind)
        drawn = {name: self._icons.icon(name, theme.ink, theme.rule) for name in ("previous", "next", "close")}
        self.panel.set_look(theme, drawn["previous"], drawn["next"], drawn["close"])
        self.messages.set_icon(drawn["close"])
        self.actions_.draw(self._icons, theme)
        self.notes.set_look(theme, self._icons)
        sign = self._icons.sign()
        self.setWindowIcon(sign)
        self.empty.set_sign(sign)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the work in the lanes, which may take some seconds where the network is slow: out of sight."""
        if not self.notes.flush() and not self._warned:
            self._warned = True
            self.messages.tell(_NOT_SAVED)
            event.ignore()
            return
        self.hide()
        self.lookups.drop()
        for lane in self._lanes:
            lane.close()
        super().closeEvent(event)
