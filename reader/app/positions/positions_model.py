"""The rows for Qt's list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.app.language.wording import tr
from reader.app.panel.words import manner_of
from reader.app.positions.rows import Heading, Row

Index = QModelIndex | QPersistentModelIndex


class PositionsModel(QAbstractListModel):
    """Headings and positions, one below the other; headings cannot be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """What stands in this row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading leads to its speaker, a position to its words."""
        row = self.row_at(index)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if row else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, for the list and for a screen reader."""
        row = self.row_at(index)
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if isinstance(row, Heading):
            told = tr("1 position|{n} positions", n=row.count)
            return None if role == Qt.ItemDataRole.ToolTipRole else f"{row.name}, {told}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return manner_of(row.position)[1]
        return f"{row.saying}: {row.words}"
