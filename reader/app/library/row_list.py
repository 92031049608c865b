"""A list of rows, all of one height, so that thousands are there at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from reader.app.library.row_delegate import RowDelegate
from reader.app.library.rows import Row
from reader.app.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


RowOf = Callable[[Any], Row]


class RowsModel(QAbstractListModel):
    """Rows, one below the other, each made when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[object] = ()
        self._row_of: RowOf = _itself

    def show_items(self, items: Sequence[object], row_of: RowOf) -> None:
        """Show a row for each of these instead."""
        self.beginResetModel()
        self.items, self._row_of = items, row_of
        self.endResetModel()

    def shows(self, items: Sequence[object], row_of: RowOf) -> bool:
        """Whether it is these that are shown."""
        return row_of is self._row_of and items == self.items

    def row_at(self, place: int) -> Row:
        """The row in this place."""
        return self._row_of(self.items[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, for a screen reader."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.row_at(index.row()).told if 0 <= index.row() < len(self.items) else None


class RowList(QListView):
    """Shows rows with `lines` lines of words each; a click or Enter gives `entered(what the row stands for)`.

    `chosen` gives what the focused row stands for, or None, each time that it is another. Where `several` may be
    selected, a double click takes the place of the click.
    """

    entered = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, name: str, theme: Theme, lines: int, *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = RowsModel(self)
        self._delegate = RowDelegate(self, self._model.row_at, theme, lines)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        (self.doubleClicked if several else self.clicked).connect(self._enter)
        self.selectionModel().currentChanged.connect(lambda index, _: self.chosen.emit(self._of(index)))

    def show_rows(self, rows: Sequence[Row], *, from_top: bool = True) -> None:
        """Show these instead, from the top, or where the list stands."""
        self.show_items(rows, _itself, from_top=from_top)

    def show_items(self, items: Sequence[object], row_of: RowOf, *, from_top: bool = True) -> None:
        """Show a row for each of these instead, which `row_of` makes when it is seen."""
        if self._model.shows(items, row_of):
            return
        place, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.show_items(items, row_of)
        if from_top:
            self.scrollToTop()
        elif place >= 0:
            self.setCurrentIndex(self._model.index(min(place, len(items) - 1)))
            self.verticalScrollBar().setValue(scrolled)

    def set_lines(self, lines: int) -> None:
        """Have room for so many lines of words in each row from now on."""
        if self._delegate.set_lines(lines):
            self.scheduleDelayedItemsLayout()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._model.items)

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return [self._model.row_at(place) for place in range(self.count)]

    def selected(self) -> list[object]:
        """What the selected rows stand for, from top to bottom."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [self._model.row_at(place).of for place in places]

    def select_first(self) -> None:
        """Let the keyboard be in the first row."""
        if self.count and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what the row stands for; the keys of the list's own actions are theirs."""
        action = self._action_of(event)
        if action and action.isEnabled():
            action.trigger()
        elif event.key() in _ENTER:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row."""
        if self.actions() and self.currentIndex().isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions())
            menu.popup(event.globalPos())

    def _enter(self, index: QModelIndex) -> None:
        of = self._of(index)
        if of is not None:
            self.entered.emit(of)

    def _of(self, index: QModelIndex) -> object:
        return self._model.row_at(index.row()).of if 0 <= index.row() < self.count else None

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        pressed = QKeySequence(event.keyCombination())
        return next((action for action in self.actions() if pressed in action.shortcuts()), None)


def _itself(row: Row) -> Row:
    return row
