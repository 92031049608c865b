"""The notes of one article as a list for Qt's views."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.app.panel.words import one_line
from reader.notes import AnchorState, Placed

_STATES = {
    AnchorState.ATTACHED: "",
    AnchorState.MOVED: "The text around it has changed: please check.",
    AnchorState.LOST: "These words are no longer in the article.",
}
Index = QModelIndex | QPersistentModelIndex


def state_words(placed: Placed) -> str:
    """What there is to say about where a note is; "" where it is in its place."""
    return _STATES[placed.anchor.state]


class NoteModel(QAbstractListModel):
    """A row for each annotation, in the order of the text; `placed_at` gives it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Placed] = []

    def show_notes(self, notes: Sequence[Placed]) -> None:
        """Show these; rows that stay keep their selection and editor."""
        ids = {placed.annotation.id for placed in notes}
        for row in reversed(range(len(self._rows))):
            if self._rows[row].annotation.id not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, placed in enumerate(notes):
            self._show(row, placed)

    def _show(self, row: int, placed: Placed) -> None:
        if row < len(self._rows) and self._rows[row].annotation.id == placed.annotation.id:
            if self._rows[row] != placed:
                self._rows[row] = placed
                self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, placed)
            self.endInsertRows()

    def placed_at(self, index: Index) -> Placed | None:
        """The annotation in this row and where it is."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, annotation_id: str) -> QModelIndex:
        """The row of an annotation; an invalid index where there is none."""
        rows = (row for row, placed in enumerate(self._rows) if placed.annotation.id == annotation_id)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many annotations there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of the passage; for screen readers the note, its colour and state, too."""
        placed = self.placed_at(index)
        if placed is None:
            return None
        annotation = placed.annotation
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(annotation.quote.exact, 80)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [f"“{one_line(annotation.quote.exact, 200)}”", annotation.body, annotation.colour.value]
            return ". ".join(part for part in (*parts, state_words(placed)) if part)
        return None
