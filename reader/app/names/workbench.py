"""The workbench for names: the table, the menus that correct names and positions, and what joins them to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.analysis import Analysis, Entity
from reader.app.commands.file_dialogs import FileDialogs
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.names import CardCorrections, CorrectionsDesk, KnownPages, NamesView, PageCorrections
from reader.app.page import Page
from reader.app.panel.entity_panel import EntityPanel
from reader.app.work import Reading
from reader.documents import Document
from reader.library.corrections import CorrectionStore


class Workbench(QObject):
    """Everything that corrects what was found in the article; what it shows follows each correction at once.

    `view` is to be put into the window; `view_requested` asks for it to be shown.
    """

    view_requested = Signal()

    def __init__(
        self,
        store: CorrectionStore,
        pages: KnownPages,
        page: Page,
        panel: EntityPanel,
        reading: Reading,
        theme: Theme,
        dialogs: FileDialogs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._dialogs = dialogs
        self._pages = pages
        self.desk = CorrectionsDesk(store, self)
        self.view = NamesView(self.desk, theme)
        self.cards = CardCorrections(self.desk, page.selected_span, parent)
        self.marks = PageCorrections(self.desk, page.selected_span, parent)
        self.export = QAction(tr("E&xport Corrections…"), self)
        self.take_in = QAction(tr("&Import Corrections…"), self)
        reading.opened.connect(self._begin)
        reading.found.connect(self._take_analysis)
        self.desk.corrections_changed.connect(reading.show)
        panel.position_asked.connect(self.cards.popup)
        page.menu_requested.connect(self.marks.set_offset)
        self.marks.table_requested.connect(self._show_in_table)
        self.export.triggered.connect(self._export)
        self.take_in.triggered.connect(self._import)
        self.desk.refreshed.connect(self._enable)
        self.view.seen.connect(self.look_for_pages)
        pages.found.connect(self.view.show_pages)
        self._enable()

    def look_for_pages(self) -> None:
        """Look for the pages of the names that the table shows, if it is seen."""
        if self._reading.document and self.desk.analysis and self.view.isVisible():
            self._pages.ask(self._reading.document, self.desk.analysis.entities)

    def close(self) -> None:
        """Let nothing come any more."""
        self._pages.drop()

    def _begin(self, document: Document) -> None:
        self.desk.set_article(None, None)

    def _take_analysis(self, found: Analysis) -> None:
        self.desk.set_article(self._reading.document, found)

    def _show_in_table(self, entity: Entity) -> None:
        self.view_requested.emit()
        self.view.select(entity)

    def _enable(self) -> None:
        self.export.setEnabled(self.desk.writable)
        self.take_in.setEnabled(self.desk.writable)

    def _export(self) -> None:
        path = self._dialogs.ask_where(tr("Export corrections"), f"{tr('Sidelight corrections')}.json", _files())
        if path:
            self.desk.export_file(path)

    def _import(self) -> None:
        path = self._dialogs.ask_which(tr("Import corrections"), _files())
        if path:
            self.desk.import_file(path)


def _files() -> str:
    return f"{tr('Corrections')} (*.json)"
