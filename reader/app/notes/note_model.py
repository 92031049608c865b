"""Notes as a list for Qt's views."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.app.notes.note_row import NoteRow
from reader.app.panel.words import one_line

Index = QModelIndex | QPersistentModelIndex
_FEW = 20
"""How many rows may come or go one by one; more are shown anew, which is quicker."""


class NoteModel(QAbstractListModel):
    """A row for each note, in the order given: `rows`. `more_wanted` says that the end is in sight."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[NoteRow] = []
        self._more = False

    def keeps(self, rows: Sequence[NoteRow]) -> bool:
        """Whether `show_notes` would leave the rows that stay with their selection and editor."""
        old, new = [row.note.id for row in self.rows], [row.note.id for row in rows]
        if old == new:
            return True
        staying = set(old) & set(new)
        few = len(old) + len(new) - 2 * len(staying) <= _FEW
        return few and [it for it in old if it in staying] == [it for it in new if it in staying]

    def show_notes(self, rows: Sequence[NoteRow], more: bool = False) -> None:
        """Show these; with `more`, there are others behind them."""
        self._more = more
        if not self.keeps(rows):
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        ids = {row.note.id for row in rows}
        for place in reversed(range(len(self.rows))):
            if self.rows[place].id not in ids:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self.rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            old = self.rows[place] if place < len(self.rows) else None
            if old is None or old.note is not row.note or old.anchor is not row.anchor:
                self._show(place, row)

    def _show(self, place: int, row: NoteRow) -> None:
        if place < len(self.rows) and self.rows[place].note.id == row.note.id:
            if self.rows[place] != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
        else:
            self.beginInsertRows(QModelIndex(), place, place)
            self.rows.insert(place, row)
            self.endInsertRows()

    def row_at(self, index: Index) -> NoteRow | None:
        """The note in this row."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def index_of(self, note_id: str) -> QModelIndex:
        """The row of a note; an invalid index where there is none."""
        places = (place for place, row in enumerate(self.rows) if row.id == note_id)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many notes there are."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are others behind these."""
        return self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once."""
        self._more = False
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of the passage; for screen readers the note, its colour, tags and state, too."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.passage, 80)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            passage = row.passage if row.is_on_entity else f"“{one_line(row.passage, 200)}”"
            return ". ".join(part for part in (passage, row.note.body, row.colour.value, row.about, row.state) if part)
        return None
