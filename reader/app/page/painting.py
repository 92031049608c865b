"""Draws what lies under and over the text: fills below, marks as lines beneath the words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.app.look.theme import LineStyle
from reader.app.page.geometry import LinePart

_PATTERNS = {
    LineStyle.DASHED: [4.0, 2.5],
    LineStyle.DOTTED: [0.01, 2.2],
    LineStyle.DASH_DOT: [5.0, 2.2, 0.8, 2.2],
}


def draw_fill(painter: QPainter, parts: Iterable[LinePart], colour: QColor, em: float) -> None:
    """A soft box behind each part, as high as the letters."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for part in parts:
        painter.drawRoundedRect(_letters(part, em), em * 0.15, em * 0.15)


def draw_frame(painter: QPainter, parts: Iterable[LinePart], colour: QColor, em: float) -> None:
    """A frame around each part: the focused mention."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(1.5, em * 0.1)))
    for part in parts:
        painter.drawRoundedRect(_letters(part, em).adjusted(-2, -1, 2, 2), em * 0.2, em * 0.2)


def draw_note_sign(painter: QPainter, parts: list[LinePart], colour: QColor, em: float) -> None:
    """A small dot behind the last letter: a note belongs to this fill."""
    if parts:
        box = _letters(parts[-1], em)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(box.right(), box.top()), em * 0.16, em * 0.16)


def draw_mark(painter: QPainter, parts: Iterable[LinePart], style: LineStyle, colour: QColor, em: float) -> None:
    """A thin line beneath each part."""
    grid = _Grid(painter.device().devicePixelRatio())
    thin = style is LineStyle.THIN
    pen = QPen(colour, grid.width(em * (0.055 if thin else 0.095), least=1 if thin else 2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style is LineStyle.DOTTED:
        pen.setWidthF(grid.width(em * 0.11, least=2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if style in _PATTERNS:
        pen.setDashPattern(_PATTERNS[style])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in parts:
        y = grid.middle(part.baseline + em * 0.26, pen.widthF())
        _line(painter, part, y, style, em)


class _Grid:
    """The device's pixels: a line that lies on them is crisp, and has the contrast that its colour has."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio

    def width(self, width: float, least: int) -> float:
        """The nearest width of whole pixels, and no fewer than `least`."""
        return max(least, round(width * self._ratio)) / self._ratio

    def middle(self, y: float, width: float) -> float:
        """The nearest middle of a line of this width whose edges lie between pixels."""
        return (round(y * self._ratio - width * self._ratio / 2) + width * self._ratio / 2) / self._ratio


def _line(painter: QPainter, part: LinePart, y: float, style: LineStyle, em: float) -> None:
    left, right = part.box.left(), part.box.right()
    if style is LineStyle.WAVE:
        painter.drawPath(_wave(left, right, y, em * 0.12))
        return
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if style is LineStyle.DOUBLE:
        below = y + 2 * painter.pen().widthF()
        painter.drawLine(QPointF(left, below), QPointF(right, below))


def _wave(left: float, right: float, y: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(height * 2, right - x)
        path.quadTo(x + step / 2, y + (-height if up else height), x + step, y)
        x, up = x + step, not up
    return path


def _letters(part: LinePart, em: float) -> QRectF:
    return QRectF(part.box.left(), part.baseline - em * 0.95, part.box.width(), em * 1.25)
