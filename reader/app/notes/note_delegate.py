"""Draws a note in the list as a card, and puts the editor under the passage of the selected one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.app.notes.inks import ink
from reader.app.notes.note_editor import NoteEditor
from reader.app.notes.note_model import Index, NoteModel, shortened, state_words
from reader.app.page.typesetting import SERIF
from reader.app.theme import Theme
from reader.notes import Placed

_AROUND, _BETWEEN, _PADDING, _BAR = 10, 6, 12, 5
_LONGEST_QUOTE, _LONGEST_NOTE = 220, 600
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


@dataclass(frozen=True, slots=True)
class _Part:
    """A text on the card, and where."""

    text: str
    font: QFont
    colour: str
    box: QRect


class NoteDelegate(QStyledItemDelegate):
    """Cards in the theme's colours; `make_editor(parent, placed)` gives what the selected one is written in."""

    def __init__(
        self, view: QListView, model: NoteModel, theme: Theme, make_editor: Callable[[QWidget, Placed], NoteEditor]
    ) -> None:
        super().__init__(view)
        self.theme = theme
        self.editor: NoteEditor | None = None
        self._view = view
        self._model = model
        self._make_editor = make_editor

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of the note in this row."""
        placed = self._model.placed_at(index)
        assert placed is not None  # noqa: S101 - the view asks for rows that exist
        self.editor = self._make_editor(parent, placed)
        return self.editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What the note says now."""
        placed = self._model.placed_at(index)
        if placed and isinstance(editor, NoteEditor):
            editor.show_note(placed.annotation)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Below the passage, above the state."""
        placed = self._model.placed_at(index)
        if placed:
            card = _card(option.rect)
            quote = self._quote(placed, card)
            height = editor.sizeHint().height()
            editor.setGeometry(quote.box.left(), quote.box.bottom() + _BETWEEN, quote.box.width(), height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The whole width, and the height of what is on the card."""
        placed = self._model.placed_at(index)
        width = self._view.viewport().width()
        if placed is None:
            return QSize(width, 0)
        card = _card(QRect(0, 0, width, 10_000))
        parts = self._parts(placed, card, self._edited(placed))
        return QSize(width, parts[-1].box.bottom() + _PADDING + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw card, colour and words."""
        placed = self._model.placed_at(index)
        if placed is None:
            return
        card = _card(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.theme.card))
        painter.setPen(QPen(QColor(self.theme.accent if current else self.theme.rule), 2.0 if current else 1.0))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8)
        painter.setBrush(ink(placed.annotation.colour, self.theme))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(card.left() + 7, card.top() + 9, _BAR, card.height() - 18), 2.5, 2.5)
        for part in self._parts(placed, card, self._edited(placed)):
            painter.setFont(part.font)
            painter.setPen(QColor(part.colour))
            painter.drawText(part.box, _WRAP, part.text)
        painter.restore()

    def _edited(self, placed: Placed) -> NoteEditor | None:
        return self.editor if self.editor and self.editor.note_id == placed.annotation.id else None

    def _parts(self, placed: Placed, card: QRect, editor: NoteEditor | None) -> list[_Part]:
        """Passage, note (or room for its editor) and state, from top to bottom."""
        parts = [self._quote(placed, card)]
        body = placed.annotation.body.strip()
        if editor:
            box = QRect(parts[0].box.left(), parts[0].box.bottom() + _BETWEEN, parts[0].box.width(), 0)
            parts.append(
                _Part("", self._view.font(), self.theme.ink, box.adjusted(0, 0, 0, editor.sizeHint().height()))
            )
        elif body:
            words = body[:_LONGEST_NOTE] + ("…" if len(body) > _LONGEST_NOTE else "")
            parts.append(_below(parts[-1], words, self._view.font(), self.theme.ink))
        if state := state_words(placed):
            parts.append(_below(parts[-1], state, self._view.font(), self.theme.muted))
        return parts

    def _quote(self, placed: Placed, card: QRect) -> _Part:
        font = QFont(self._view.font())
        font.setFamilies(SERIF)
        font.setPointSizeF(font.pointSizeF() * 1.05)
        left = _PADDING + _BAR + 4
        box = QRect(card.left() + left, card.top() + _PADDING, card.width() - left - _PADDING, 0)
        return _fitted(shortened(placed.annotation.quote.exact, _LONGEST_QUOTE), font, self.theme.ink, box)


def _card(row: QRect) -> QRect:
    return row.adjusted(_AROUND, _BETWEEN // 2, -_AROUND, -_BETWEEN // 2)


def _below(part: _Part, text: str, font: QFont, colour: str) -> _Part:
    return _fitted(text, font, colour, QRect(part.box.left(), part.box.bottom() + _BETWEEN, part.box.width(), 0))


def _fitted(text: str, font: QFont, colour: str, box: QRect) -> _Part:
    """The text with a box as high as its lines are in this width."""
    room = QRect(box.left(), box.top(), max(box.width(), 1), 1_000_000)
    height = QFontMetrics(font).boundingRect(room, _WRAP, text).height()
    return _Part(text, font, colour, QRect(box.left(), box.top(), box.width(), height))
