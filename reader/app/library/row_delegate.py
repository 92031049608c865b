"""Draws a row as a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.app.library.rows import Row
from reader.app.look.theme import Theme
from reader.app.page.row_fonts import row_fonts

Index = QModelIndex | QPersistentModelIndex
_SIDE, _PAD, _APART, _BAR = 14, 9, 6, 4
_GAP = 3


class RowDelegate(QStyledItemDelegate):
    """All rows of a list are of one height, with room for `lines` lines of words."""

    def __init__(self, view: QListView, row_at: Callable[[int], Row], theme: Theme, lines: int) -> None:
        super().__init__(view)
        self._row_at = row_at
        self.theme = theme
        self._lines = lines
        fonts = row_fonts(view.font())
        self._bold, self._small, self._serif = fonts.bold, fonts.small, fonts.serif
        self._metrics = {id(font): QFontMetrics(font) for font in (self._bold, self._small, self._serif)}
        self._height = self._all_heights()

    def set_lines(self, lines: int) -> bool:
        """Have room for so many lines of words; gives whether that is another height than before."""
        is_another = lines != self._lines
        self._lines = lines
        self._height = self._all_heights()
        return is_another

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of every row."""
        return QSize(100, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row in the theme's colours."""
        row = self._row_at(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(_SIDE, _APART // 2, -_SIDE, -_APART // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.theme.card))
        painter.setPen(QPen(QColor(self.theme.accent if chosen else self.theme.rule), 2.0 if chosen else 1.0))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)
        self._draw(painter, box.adjusted(_SIDE, _PAD, -_SIDE, -_PAD), row)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, row: Row) -> None:
        theme, top = self.theme, box.top()
        aside = self._line(painter, box, top, row.aside, self._small, theme.muted, Qt.AlignmentFlag.AlignRight)
        direction = painter.layoutDirection()
        narrower = box.adjusted(0, 0, -aside - _PAD, 0)
        self._line(painter, QStyle.visualRect(direction, box, narrower), top, row.heading, self._bold, theme.ink)
        top += self._high(self._bold) + _GAP
        if row.share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            bar = QRect(box.left(), top, max(round(box.width() * row.share), _BAR), _BAR)
            painter.drawRoundedRect(QStyle.visualRect(direction, box, bar), 2, 2)
            top += _BAR + _GAP
        if row.words and self._lines:
            self._draw_words(painter, box, top, row.words)
        below = box.bottom() + 1 - self._high(self._small)
        self._line(painter, box, below, row.below, self._small, theme.muted)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        top: int,
        words: str,
        font: QFont,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Draw one line, cut where there is no room; gives its width."""
        metrics = self._metrics[id(font)]
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(box.left(), top, box.width(), metrics.height()), int(side), shown)
        return metrics.horizontalAdvance(shown)

    def _draw_words(self, painter: QPainter, box: QRect, top: int, words: str) -> None:
        """As many words as fit into the lines, with an ellipsis where there are more."""
        metrics = self._metrics[id(self._serif)]
        layout = QTextLayout(words, self._serif)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        direction = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # articles are English, whatever the window speaks
        painter.setFont(self._serif)
        painter.setPen(QColor(self.theme.ink))
        layout.beginLayout()
        for place in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            is_last = place == self._lines - 1
            text = _from_unit(words, line.textStart(), None if is_last else line.textLength())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()) if is_last else text.rstrip()
            painter.drawText(QPointF(box.left(), top + place * metrics.height() + metrics.ascent()), shown)
        layout.endLayout()
        painter.setLayoutDirection(direction)

    def _high(self, font: QFont) -> int:
        return self._metrics[id(font)].height()

    def _all_heights(self) -> int:
        below = self._high(self._small) + _GAP
        words = self._lines * self._high(self._serif) + _GAP if self._lines else _BAR
        return self._high(self._bold) + _GAP + words + below + 2 * _PAD + _APART


def _from_unit(words: str, start: int, length: int | None) -> str:
    """The part that Qt means by these UTF-16 units; to the end where there is no length."""
    units = words.encode("utf-16-le", "surrogatepass")[2 * start :]
    return (units if length is None else units[: 2 * length]).decode("utf-16-le", "surrogatepass")
