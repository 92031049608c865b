"""Draws a position, and a speaker with a bar for how much they say."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.page.row_fonts import row_fonts
from reader.app.panel.words import manner_of
from reader.app.positions.positions_model import Index, PositionsModel
from reader.app.positions.rows import Heading, Line

_SIDE, _PAD, _APART, _BAR = 12, 8, 6, 4
_LINES = 2
_NARROWEST = 3  # pixels of a character, on average over a line
_ROOM = QRect(0, 0, 100_000, 100_000)


class PositionsDelegate(QStyledItemDelegate):
    """A position takes one line of words or two, so that the list is laid out at once however many there are."""

    def __init__(self, view: QListView, model: PositionsModel, theme: Theme) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._model = model
        fonts = row_fonts(view.font())
        self._bold, self._small, self._serif = fonts.bold, fonts.small, fonts.serif
        line = QFontMetrics(self._bold).height()
        self._heading = line + _BAR + 4 * _PAD
        # Of a position with no words, one line and two: the list asks for the heights of all rows at each change.
        self._heights = [line + self._words_height(lines) + 2 * _PAD + _APART + 2 for lines in range(_LINES + 1)]
        self._widths: dict[str, int] = {}
        model.modelReset.connect(self._widths.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The whole width, and the height of a heading, or of a position with one line or two."""
        width, row = self._view.viewport().width(), self._model.row_at(index)
        if not isinstance(row, Line):
            return QSize(width, self._heading)
        return QSize(width, self._heights[1 if self._fits(row.words, width - 4 * _SIDE) else _LINES])

    def _fits(self, words: str, width: int) -> bool:
        """Whether the words fit on one line."""
        if len(words) * _NARROWEST > width:
            return False
        if words not in self._widths:
            self._widths[words] = QFontMetrics(self._serif).horizontalAdvance(words)
        return self._widths[words] <= width

    def _words_height(self, lines: int) -> int:
        """How high so many lines of words are."""
        return QFontMetrics(self._serif).boundingRect(_ROOM, 0, "\n".join("x" * lines)).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the theme's colours."""
        row = self._model.row_at(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._draw_heading(painter, option.rect.adjusted(_SIDE + 2, 2 * _PAD, -_SIDE - 2, -_PAD), row, chosen)
        elif row:
            self._draw_line(painter, option.rect.adjusted(_SIDE, _APART // 2, -_SIDE, -_APART // 2), row, chosen)
        painter.restore()

    def _draw_heading(self, painter: QPainter, box: QRect, row: Heading, chosen: bool) -> None:
        theme = self.theme
        count = str(row.count)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.accent if chosen else theme.ink))
        room = box.width() - QFontMetrics(self._small).horizontalAdvance(count) - _PAD
        name = QFontMetrics(self._bold).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        if row.share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            top = box.top() + QFontMetrics(self._bold).height() + 3
            bar = QRect(box.left(), top, max(round(box.width() * row.share), _BAR), _BAR)
            painter.drawRoundedRect(QStyle.visualRect(painter.layoutDirection(), box, bar), 2, 2)

    def _draw_line(self, painter: QPainter, box: QRect, row: Line, chosen: bool) -> None:
        theme = self.theme
        painter.setBrush(QColor(theme.card))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.rule), 2.0 if chosen else 1.0))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        inner = box.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        kind = ", ".join([manner_of(row.position)[0], *([] if row.position.sure else [tr("less certain")])])
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, kind)
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.ink))
        room = inner.width() - QFontMetrics(self._small).horizontalAdvance(kind) - _PAD
        saying = QFontMetrics(self._bold).elidedText(row.saying, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, saying)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # articles are English, whatever the window speaks
        painter.setFont(self._serif)
        below = inner.adjusted(0, QFontMetrics(self._bold).height() + 2, 0, 0)
        wraps = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(wraps), self._cut(row.words, below.width()))

    def _cut(self, words: str, width: int) -> str:
        """As much of the words as fits into the lines, with an ellipsis where there is more."""
        metrics = QFontMetrics(self._serif)
        room = QRect(0, 0, width, _ROOM.height())
        wraps = int(Qt.TextFlag.TextWordWrap)
        most = self._words_height(_LINES)

        def fits(words: str) -> bool:
            return metrics.boundingRect(room, wraps, words).height() <= most

        if fits(words):
            return words
        low, high = 0, len(words)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if fits(words[:middle].rstrip() + "…") else (low, middle)
        return words[:low].rpartition(" ")[0].rstrip(" ,;") + "…"
