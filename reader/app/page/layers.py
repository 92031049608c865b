"""What is painted under and over the text of a page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.analysis import Mention
from reader.app.page.flash import Flash
from reader.app.page.geometry import LinePart, line_at, line_parts
from reader.app.page.marks import Marks
from reader.app.page.offset_map import OffsetMap
from reader.app.page.painting import draw_fill, draw_frame, draw_mark, draw_note_sign
from reader.app.theme import LINE_STYLES, Theme
from reader.documents import Span

_FAINT = 0.5

Fill = tuple[Span, QColor, bool]


class Layers:
    """Fills and the flash under the text, marks and the focused one over it; only what is visible is drawn.

    `marks` are what can be clicked, `lined` those among them that have a line; `found` are in order.
    """

    def __init__(self, view: QTextEdit, theme: Theme) -> None:
        self.offsets: OffsetMap | None = None
        self.theme = theme
        self.em = 16.0
        self.marks = Marks()
        self.lined = Marks()
        self.fills: Sequence[Fill] = ()
        self.found: Sequence[Span] = ()
        self._painted = Span(0, 0)
        self.found_here: Span | None = None
        self.focused: Mention | None = None
        self.flash = Flash(view)
        self._view = view

    def clear(self) -> None:
        """Take everything away, as for another document."""
        self.marks, self.lined, self.fills, self.focused = Marks(), Marks(), (), None
        self.found, self.found_here = (), None
        self.flash.stop()

    def parts(self, span: Span) -> list[LinePart]:
        """Where the words of `span` lie in the QTextDocument's pixels, line by line."""
        if self.offsets is None:
            return []
        return list(line_parts(self._view.document(), self.offsets.to_qt(span.start), self.offsets.to_qt(span.end)))

    def scrolled(self) -> QPointF:
        """How far the view is scrolled into the QTextDocument."""
        bars = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        return QPointF(bars[0].value(), bars[1].value())

    def visible(self) -> Span:
        """The code points that are visible, to whole lines."""
        if self.offsets is None:
            return Span(0, 0)
        document, top = self._view.document(), self.scrolled().y()
        first, _ = line_at(document, top)
        _, last = line_at(document, top + self._view.viewport().height() - 1)
        return self.offsets.span(first, last + 1)

    def top_line(self) -> tuple[Span, float]:
        """The first visible character, and how far its line lies below the top of the view."""
        top = self.visible().start
        parts = self.parts(Span(top, top + 1))
        return Span(top, top + 1), parts[0].box.top() - self.scrolled().y() if parts else 0.0

    def restore(self, top_line: tuple[Span, float]) -> None:
        """Scroll until that character lies as far below the top as it did."""
        parts = self.parts(top_line[0])
        if parts:
            self._view.verticalScrollBar().setValue(round(parts[0].box.top() - top_line[1]))

    def place_of_focus(self) -> QTextCursor:
        """A cursor at the focused mark, else at the top of what is visible."""
        cursor = QTextCursor(self._view.document())
        if self.offsets:
            place = self.focused.span if self.focused else self.visible()
            cursor.setPosition(self.offsets.to_qt(place.start))
        return cursor

    def mention_at(self, point: QPointF) -> Mention | None:
        """The mention whose letters lie under a point of the viewport."""
        if self.offsets is None:
            return None
        point = point + self.scrolled()
        for mention in self.marks.within(self.offsets.span(*line_at(self._view.document(), point.y()))):
            if any(part.box.contains(point) for part in self.parts(mention.span)):
                return mention
        return None

    def paint_under(self, painter: QPainter) -> None:
        """Draw what lies under the text."""
        visible = self._painted = self.visible()
        self._prepare(painter)
        for span, colour, _ in self.fills:
            if span.overlaps(visible):
                draw_fill(painter, self._shown(span, visible), colour, self.em)
        self._paint_found(painter, visible)
        colour = QColor(self.theme.flash)
        colour.setAlphaF(self.flash.strength)
        for span in self.flash.spans:
            if span.overlaps(visible):
                draw_fill(painter, self._shown(span, visible), colour, self.em)

    def _paint_found(self, painter: QPainter, visible: Span) -> None:
        """What was searched for: faint everywhere, strong at the one place."""
        first = max(bisect_left(self.found, visible.start, key=lambda span: span.start) - 1, 0)
        last = bisect_left(self.found, visible.end, key=lambda span: span.start)
        for span in self.found[first:last]:
            colour = QColor(self.theme.flash)
            colour.setAlphaF(1.0 if span == self.found_here else _FAINT)
            draw_fill(painter, self._shown(span, visible), colour, self.em)

    def paint_over(self, painter: QPainter) -> None:
        """Draw what lies over the text, where `paint_under` was asked just before."""
        visible = self._painted
        self._prepare(painter)
        for mention in self.lined.within(visible):
            parts = self.parts(mention.span)
            draw_mark(painter, parts, LINE_STYLES[mention.type], self.theme.mark(mention.type), self.em)
        for span, _, has_note in self.fills:
            if has_note and span.overlaps(visible):
                draw_note_sign(painter, self._shown(span, visible), QColor(self.theme.accent), self.em)
        if self.focused:
            draw_frame(painter, self.parts(self.focused.span), QColor(self.theme.accent), self.em)

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.scrolled())
        painter.setPen(Qt.PenStyle.NoPen)

    def _shown(self, span: Span, visible: Span) -> list[LinePart]:
        return self.parts(Span(max(span.start, visible.start), min(span.end, visible.end)))
