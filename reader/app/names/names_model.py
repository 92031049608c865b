"""The names of one article as a table for Qt's views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.analysis import Analysis, Entity, EntityType
from reader.app.language.wording import marked, tr
from reader.app.look.theme import Theme
from reader.app.names.name_row import Column, Row

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
MIME = "application/x-sidelight-names"


_HEADERS = (
    marked("Name"),
    marked("Type"),
    marked("Other names"),
    marked("Mentions"),
    marked("Positions"),
    marked("Page"),
    marked("From"),
)
_COUNTS = (Column.MENTIONS, Column.POSITIONS)
_FEW = 30  # rows come and go one by one, with the selection kept, up to so many


class NamesModel(QAbstractTableModel):
    """A row for each entity, in the order of the article.

    What is typed or dropped changes nothing here: `renamed(Entity, str)`, `retyped(Entity, EntityType)` and
    `dropped(Entity, list of Entity)`, the first being the row dropped on, ask for it.
    """

    renamed = Signal(object, object)
    retyped = Signal(object, object)
    dropped = Signal(object, object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Row] = []
        self._pages: Mapping[str, str] = {}

    def show_names(self, analysis: Analysis | None, touched: frozenset[str]) -> None:
        """Show these; rows that stay keep their selection, unless very much changes at once."""
        says = Counter(s for position in (analysis.positions if analysis else ()) for s in position.speakers)
        entities = analysis.entities if analysis else ()
        rows = [
            Row(entity, says[entity.id], entity.id in touched, self._pages.get(entity.id, "")) for entity in entities
        ]
        ids, shown = {row.entity.id for row in rows}, {row.entity.id for row in self._rows}
        kept = shown & ids
        order = [row.entity.id for row in rows if row.entity.id in kept]
        if [row.entity.id for row in self._rows if row.entity.id in kept] != order or len(shown ^ ids) > _FEW:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._remove_all_but(kept)
            self._change_and_insert(rows)

    def show_pages(self, pages: Mapping[str, str]) -> None:
        """Show the titles of the pages that are known, by the entities' ids."""
        self._pages = pages
        self._rows = [row._replace(page=pages.get(row.entity.id, "")) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0, Column.PAGE), self.index(len(self._rows) - 1, Column.PAGE))

    def set_theme(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, Column.TYPE), self.index(len(self._rows) - 1, Column.TYPE))

    def _remove_all_but(self, kept: set[str]) -> None:
        for row in reversed(range(len(self._rows))):
            if self._rows[row].entity.id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()

    def _change_and_insert(self, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows):
            if place < len(self._rows) and self._rows[place].entity.id == row.entity.id:
                if self._rows[place] != row:
                    self._rows[place] = row
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
            else:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()

    def entity_at(self, index: Index) -> Entity | None:
        """The entity in this row."""
        row = self._row(index)
        return row.entity if row else None

    def _row(self, index: Index) -> Row | None:
        place = index.row()  # -1 where it is invalid
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def row_of(self, entity_id: str) -> QModelIndex:
        """The row of an entity; an invalid index where there is none."""
        row = next((row for row, shown in enumerate(self._rows) if shown.entity.id == entity_id), None)
        return QModelIndex() if row is None else self.index(row, 0)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many names there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How much is told of each."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings of the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _COUNTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return tr(_HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names and types are edited in place; each row can be dragged onto another."""
        flag = Qt.ItemFlag
        found = flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        if not index.isValid():
            return flag.NoItemFlags
        return found | flag.ItemIsEditable if index.column() in (Column.NAME, Column.TYPE) else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, and what sorts, edits and colours them."""
        row = self._row(index)
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words(column)
        if role == SORT_ROLE:
            return row.count(column) if column in _COUNTS else row.words(column).casefold()
        if role == Qt.ItemDataRole.EditRole:
            return row.entity.type if column is Column.TYPE else row.words(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.TYPE:
            return self._theme.mark(row.entity.type)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _COUNTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return row.spoken(column) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name or type."""
        entity = self.entity_at(index)
        if entity is None or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() == Column.TYPE and isinstance(value, str) and value in list(EntityType):
            self.retyped.emit(entity, EntityType(value))
            return True
        if index.column() == Column.NAME and isinstance(value, str) and value.strip():
            self.renamed.emit(entity, value)
            return True
        return False

    # Dragging

    def mimeTypes(self) -> list[str]:
        """Rows of this table only."""
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """Nothing is moved by Qt: what is dropped is asked for."""
        return Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        """The same."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows."""
        ids = dict.fromkeys(entity.id for index in indexes if (entity := self.entity_at(index)))
        data = QMimeData()
        data.setData(MIME, "\n".join(ids).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Onto a row that is not dragged itself."""
        target = self.entity_at(parent)
        return target is not None and any(entity.id != target.id for entity in self._dragged(data))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the dragged rows and the one below them to be one."""
        target = self.entity_at(parent)
        others = [entity for entity in self._dragged(data) if target and entity.id != target.id]
        if target and others:
            self.dropped.emit(target, others)
        return bool(target and others)

    def _dragged(self, data: QMimeData) -> list[Entity]:
        if not data.hasFormat(MIME):
            return []
        ids = set(bytes(data.data(MIME).data()).decode(errors="replace").split("\n"))
        return [row.entity for row in self._rows if row.entity.id in ids]
