"""A window of nothing but page and notes, and a person in front of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from reader.app.commands.undoing import Undoing
from reader.app.look.theme import Theme, palette_of
from reader.app.notes import LongWork, NotesController, NoteSearch, NotesExchange, NoteSheets, Saving
from reader.app.page import Page, Type
from reader.app.status import Status
from reader.app.work import Lanes
from reader.documents import Document, Span
from reader.notes import EntityNotebook, Notebook, NoteStore


class NoteDesk(QMainWindow):
    """Page and panel side by side, with the actions in a menu, as the window has them."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        super().__init__()
        self.setPalette(palette_of(theme))
        self.qtbot = qtbot
        self.page = Page(theme, Type())
        self.export_to: Path | None = None
        self.import_from: Path | None = None
        self.asked: list[str] = []
        self.lanes = Lanes(self)
        self.status = Status()
        store = NoteStore(folder)
        self.ways = {"read": self.lanes.notebooks.do, "write": self.lanes.saving.do}
        self.sheets = NoteSheets(EntityNotebook(store, **self.ways), self)
        self.work = LongWork(self.lanes.exchange, self.status, self)
        exchange = NotesExchange(self, self.sheets, lambda: None, lambda document, entity: None, self.work, self)
        self.search = NoteSearch(store.index, self.lanes.notes, self)
        saving = Saving(self.sheets, (self.lanes.notebooks, self.lanes.saving), self)
        self.notes = NotesController(self.page, theme, self.sheets, self.search, saving, exchange, self)
        self.panel = self.notes.panel
        self.panel.passage_requested.connect(lambda span: self.page.flash([span]))
        menu = self.menuBar().addMenu("Edit")
        self.undoing = Undoing(self.notes.steps, self)
        self.undoing.begun.connect(self.notes.keep_typed)
        do = self.notes.actions
        menu.addActions([self.undoing.undo, self.undoing.redo, *do.for_edit_menu(), *self.notes.exchange.actions()])
        self.page.context_actions = self.notes.actions.for_page()
        splitter = QSplitter()
        splitter.addWidget(self.page)
        splitter.addWidget(self.panel)
        splitter.setSizes([700, 400])
        self.setCentralWidget(splitter)
        self.resize(1100, 700)

    def ask_where(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append(name)
        return self.export_to

    def ask_which(self, title: str, kinds: str) -> Path | None:
        return self.import_from

    def open(self, document: Document, store: NoteStore) -> Notebook:
        """Open an article, and wait for its notes."""
        self.show_article(document, store)
        self.wait()
        return self.notebook

    def show_article(self, document: Document, store: NoteStore) -> None:
        self.document = document
        self.store = store
        self.page.show_document(document)
        self.notebook = Notebook(document, store, **self.ways)
        self.notes.set_notebook(self.notebook)
        self.page.setFocus()

    # What the person does

    def point(self, offset: int) -> QPoint:
        """The left edge of a code point, a little inside it, where the page shows it."""
        box = self.page.box_of(Span(offset, offset + 1))
        return QPoint(box.left() + 1, box.center().y())

    def drag(self, words: str) -> Span:
        """Select words with the mouse."""
        start = self.document.text.index(words)
        span = Span(start, start + len(words))
        view = self.page.viewport()
        last = self.page.box_of(Span(span.end - 1, span.end))
        self.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=self.point(start))
        self.qtbot.mouseMove(view, QPoint(last.right(), last.center().y()))
        self.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(last.right(), last.center().y()))
        return span

    def click(self, words: str) -> None:
        """Click on the second letter of words in the article."""
        self.qtbot.mouseClick(
            self.page.viewport(),
            Qt.MouseButton.LeftButton,
            pos=self.point(self.document.text.index(words) + 1),
        )

    def click_card(self, row: int) -> None:
        index = self.panel.view.model().index(row, 0)
        self.panel.view.scrollTo(index)
        corner = self.panel.view.visualRect(index).topLeft()
        self.qtbot.mouseClick(self.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(40, 20))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focusWidget() or self, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focusWidget(), text)

    def highlight(self, words: str) -> None:
        self.drag(words)
        self.press(Qt.Key.Key_H)

    def note(self, words: str, text: str) -> None:
        """Select, press N, type, and go back to the article."""
        self.drag(words)
        self.press(Qt.Key.Key_N)
        self.type(text)
        self.page.setFocus()

    def export(self) -> None:
        """Export the notes to `export_to`, and wait until they are there."""
        self.notes.exchange.export.trigger()
        self.qtbot.waitUntil(lambda: self.status.text().startswith("Exported"))
        self.status.rest("")

    # What the person sees

    def wait(self) -> None:
        """Until the notes are read, and all that was changed is saved or could not be."""
        while any(sheet.is_saving or not sheet.is_read for sheet in self.sheets.all()):
            assert self.lanes.notebooks.wait(10) and self.lanes.saving.wait(10)

    def kept(self) -> list[tuple[str, str]]:
        """Quoted words and note of all that is on the disk, once everything is there."""
        self.wait()
        return [(a.quote.exact, a.body) for a in Notebook(self.document, self.store).annotations()]

    def cards(self) -> list[str]:
        """The quoted words of the list's rows."""
        model = self.panel.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def colour_at(self, words: str) -> str:
        """The most frequent colour painted behind words in the article."""
        start = self.document.text.index(words)
        box = self.page.box_of(Span(start, start + len(words)))
        image = self.page.viewport().grab(box.adjusted(1, 1, -1, -1)).toImage()
        colours = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        return max(set(colours), key=colours.count)

    def enabled(self) -> set[str]:
        actions = [*self.notes.actions.for_edit_menu(), *self.notes.exchange.actions()]
        return {_words(action) for action in actions if action.isEnabled()}

    def close(self) -> bool:
        self.notes.flush()
        self.search.end()
        self.lanes.close()
        return super().close()


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
