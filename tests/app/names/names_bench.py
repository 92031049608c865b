"""A window of nothing but the names view, and a person in front of it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from reader.app.look.theme import LIGHT
from reader.app.names import CorrectionsDesk, NamesView
from reader.app.names.name_row import Column
from reader.documents import Document
from reader.library.corrections import CorrectionBook, CorrectionStore
from tests.app.stand_ins import TEXT, analysis_of, span_of


class NamesBench(QMainWindow):
    """The view, with a window's own Undo, Redo and Delete beside it, as the notes have them."""

    def __init__(self, qtbot: QtBot, document: Document, folder: Path) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.document = document
        self.folder = folder
        self.found = analysis_of(document)
        self.desk = CorrectionsDesk(CorrectionStore(folder), self)
        self.view = NamesView(self.desk, LIGHT)
        self.setCentralWidget(self.view)
        self.of_window: list[str] = []
        for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Del"):
            action = QAction(keys, self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, keys=keys: self.of_window.append(keys))
            self.addAction(action)
        self.resize(1000, 700)

    @property
    def analysis(self):
        return self.desk.analysis

    def named(self, name: str):
        return next(entity for entity in self.analysis.entities if entity.name == name)

    # What the person does

    def cell(self, name: str, column: Column = Column.NAME):
        model = self.view.table.model()
        row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
        return model.index(row, column)

    def point(self, name: str, column: Column = Column.NAME) -> QPoint:
        index = self.cell(name, column)
        self.view.table.scrollTo(index)
        return self.view.table.visualRect(index).center()

    def click(self, name: str, column: Column = Column.NAME, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        viewport = self.view.table.viewport()
        self.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, self.point(name, column))

    def double_click(self, name: str, column: Column = Column.NAME) -> None:
        self.click(name, column)
        point = self.point(name, column)
        self.qtbot.mouseDClick(self.view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def also(self, name: str) -> None:
        self.click(name, modifier=Qt.KeyboardModifier.ControlModifier)

    def push(self, action: QAction) -> None:
        """Press an action's button in the bar."""
        button = self.view.bar.widgetForAction(action)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focusWidget(), key, modifier)

    def end_editing(self, key: Qt.Key) -> None:
        """Press Enter or Escape in what is being edited; Qt closes it a moment later."""
        self.qtbot.keyClick(self.editor(), key)
        self.qtbot.waitUntil(lambda: self.editor() is None)

    def write(self, words: str) -> None:
        self.qtbot.keyClicks(self.focusWidget(), words)

    def editor(self, kind: type[QWidget] = QLineEdit):
        found = [it for it in self.view.table.viewport().findChildren(kind) if it.isVisible()]
        return found[0] if found else None

    def drop(self, name: str, on: str) -> bool:
        """Drag a row onto another and let go; whether it was taken."""
        table = self.view.table
        model, actions = table.model(), Qt.DropAction.CopyAction
        data = model.mimeData([self.cell(name)])
        where = QPointF(self.point(on))
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where.toPoint(), actions, data, buttons, keys)
        move = QDragMoveEvent(where.toPoint(), actions, data, buttons, keys)
        drop = QDropEvent(where, actions, data, buttons, keys)
        for event in (enter, move, drop):
            QApplication.sendEvent(table.viewport(), event)
        return drop.isAccepted()

    # What the person sees

    def rows(self, column: Column = Column.NAME) -> list[str]:
        model = self.view.table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def row(self, name: str) -> list[str]:
        return [self.cell(name, column).data() for column in Column]

    def told(self) -> list[str]:
        """The lines of the list of corrections."""
        items = self.view.corrections
        return [items.item(row).text() for row in range(items.count())]

    def kept(self):
        """The corrections on the disk."""
        return CorrectionBook(self.document, CorrectionStore(self.folder)).corrections


__all__ = ["TEXT", "NamesBench", "span_of"]
