"""Draws a note in the list as a card, and puts the editor under the passage of the selected one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.app.look.theme import Theme
from reader.app.notes.cards import Cards
from reader.app.notes.inks import sign
from reader.app.notes.note_card import INDENT, PADDING, Card, lay_out
from reader.app.notes.note_editor import NoteEditor
from reader.app.notes.note_model import Index, NoteModel
from reader.app.notes.note_row import NoteRow

_ASIDE, _APART, _BAR = 10, 6, 5


class NoteDelegate(QStyledItemDelegate):
    """Cards in the theme's colours; `make_editor(parent, row)` gives what the selected one is written in.

    The list asks for the heights of all of them at each change: layouts are kept, and mostly estimated at first.
    """

    def __init__(
        self, view: QListView, model: NoteModel, theme: Theme, make_editor: Callable[[QWidget, NoteRow], NoteEditor]
    ) -> None:
        super().__init__(view)
        self.theme = theme
        self.editor: NoteEditor | None = None
        self._view = view
        self._model = model
        self._make_editor = make_editor
        self._edited: tuple[NoteRow, int, int, Card] | None = None
        self.cards = Cards(view.font(), self)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of the note in this row."""
        row = self._model.row_at(index)
        assert row is not None  # noqa: S101 - the view asks for rows that exist
        self.editor = self._make_editor(parent, row)
        return self.editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What the note says now."""
        row = self._model.row_at(index)
        if row and isinstance(editor, NoteEditor):
            editor.show_row(row)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Below the passage, above the state."""
        row = self._model.row_at(index)
        if row:
            box = _inside(option.rect)
            place = self._card(row, box.width()).editor.translated(box.topLeft())
            editor.setGeometry(QStyle.visualRect(option.direction, box, place))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The whole width, and the height of what is on the card."""
        width = self._view.viewport().width()
        row = self._model.rows[index.row()]
        across = width - 2 * _ASIDE
        if self.editor is not None and self.editor.note_id == row.id:
            return QSize(width, self._card(row, across).height + _APART)
        return QSize(width, self.cards.height(row, across) + _APART)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw card, colour and words."""
        row = self._model.row_at(index)
        if row is None:
            return
        box = _inside(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.theme.card))
        painter.setPen(QPen(QColor(self.theme.accent if current else self.theme.rule), 2.0 if current else 1.0))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        painter.setBrush(sign(row.colour))
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRect(box.left() + 7, box.top() + 9, _BAR, box.height() - 18)
        painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, box, bar)), 2.5, 2.5)
        indent = INDENT if option.direction is Qt.LayoutDirection.LeftToRight else PADDING
        for text in self._card(row, box.width()).texts:
            painter.setFont(text.font)
            painter.setPen(QColor(self.theme.muted if text.muted else self.theme.ink))
            painter.drawStaticText(box.topLeft() + QPoint(indent, text.top), text.text)
        painter.restore()

    def _card(self, row: NoteRow, width: int) -> Card:
        if self.editor is None or self.editor.note_id != row.id:
            return self.cards.card(row, width)
        height = self.editor.sizeHint().height()
        if self._edited is None or self._edited[:3] != (row, width, height):
            self._edited = row, width, height, lay_out(row, width, self._view.font(), height)
        return self._edited[3]


def _inside(row: QRect) -> QRect:
    return row.adjusted(_ASIDE, _APART // 2, -_ASIDE, -(_APART - _APART // 2))
