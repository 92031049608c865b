"""The table's view: sorted, filtered, edited in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.analysis import Entity
from reader.app.language.wording import tr
from reader.app.names.name_row import Column
from reader.app.names.names_model import SORT_ROLE, NamesModel
from reader.app.panel.words import TYPE_NAMES

_NARROWEST = 60
_WIDTHS = {
    Column.TYPE: 184,
    Column.OTHER_NAMES: 112,
    Column.MENTIONS: 84,
    Column.POSITIONS: 84,
    Column.PAGE: 124,
    Column.ORIGIN: 100,
}
_AROUND_HEADER = 32  # pixels: the padding and the sign of the order

Index = QModelIndex | QPersistentModelIndex


class TypeDelegate(QStyledItemDelegate):
    """Edits a type by choosing among all."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with all types; choosing one is enough."""
        box = QComboBox(parent)
        for kind, words in TYPE_NAMES.items():
            box.addItem(tr(words), kind.value)
        box.setAccessibleName(tr("Type"))
        box.activated.connect(lambda: self._choose(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The type that the name has."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """The type that was chosen."""
        if isinstance(editor, QComboBox):
            index.model().setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


class NamesTable(QTableView):
    """Shows a NamesModel; `entered` says that Enter was pressed on a row, or a row was clicked twice."""

    entered_row = Signal()

    def __init__(self, names: NamesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(names)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._sorted)
        self.setItemDelegateForColumn(Column.TYPE, TypeDelegate(self))
        self.setAccessibleName(tr("Names"))
        self._set_manners()
        self.doubleClicked.connect(self._enter_unless_edited)

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # onto rows, never between them
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.MENTIONS, Qt.SortOrder.DescendingOrder)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_NARROWEST)
        for column, width in _WIDTHS.items():
            words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(width, self.fontMetrics().horizontalAdvance(words) + _AROUND_HEADER))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def filter(self, words: str) -> None:
        """Show only the rows with these words in any column."""
        self._sorted.setFilterFixedString(words)

    def current(self) -> Entity | None:
        """The name that has the focus."""
        return self._names.entity_at(self._sorted.mapToSource(self.currentIndex()))

    def selected(self) -> list[Entity]:
        """The names that are selected, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        found = (self._names.entity_at(self._sorted.mapToSource(index)) for index in rows)
        return [entity for entity in found if entity]

    def select(self, entity_id: str) -> None:
        """Make this name the selected and focused one, if it is shown."""
        index = self._sorted.mapFromSource(self._names.row_of(entity_id))
        if index.isValid():
            self._select_row(index)
            self.scrollTo(index)

    def select_first(self) -> None:
        """Make the topmost name the selected and focused one, if there is one."""
        self._select_row(self._sorted.index(0, 0))

    def _select_row(self, index: QModelIndex) -> None:
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, rows)  # from right to left, Qt's selectRow finds no row

    def edit_name(self) -> None:
        """Edit the focused name in its place."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(Column.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text; F2 edits the name, from any column but that of the types."""
        editing = self.state() == self.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().column() != Column.TYPE:
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def _enter_unless_edited(self, index: QModelIndex) -> None:
        if index.column() not in (Column.NAME, Column.TYPE):
            self.entered_row.emit()
