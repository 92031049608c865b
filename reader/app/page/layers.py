"""What is painted under and over the text of a page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.analysis import Mention
from reader.app.look.theme import LINE_STYLES, Theme
from reader.app.page.aim import Aim
from reader.app.page.flash import Flash
from reader.app.page.geometry import LinePart, line_at, line_parts
from reader.app.page.laying import Laying
from reader.app.page.marks import Marks
from reader.app.page.offset_map import OffsetMap
from reader.app.page.painting import draw_fill, draw_frame, draw_mark, draw_note_sign
from reader.documents import Span

_FAINT = 0.5
_NEAR = 10_000  # characters that are laid out in a moment

Fill = tuple[Span, QColor, bool]


@dataclass(frozen=True, slots=True)
class _Left:
    """What was at the top, how far its line lay below it, and what was selected."""

    top: Span
    below: float
    selected: Span | None

    def end(self) -> int:
        return max(self.top.start, self.selected.end if self.selected else 0)


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
        self.laying = Laying(view)
        self.aim = Aim(self.laying)
        self._view = view
        self._is_bare = False
        self._left: _Left | None = None
        self.laying.went_on.connect(self._paint_at_last)

    def clear(self) -> None:
        """Take everything away, as for another document."""
        self.marks, self.lined, self.fills, self.focused = Marks(), Marks(), (), None
        self.found, self.found_here = (), None
        self.flash.stop()
        self._left = None
        self.aim.drop()

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
        if not self.is_laid_out():
            if self._left:
                return self._left.top
            there = self.aim.position
            there = self._guessed() if there is None else there
            return self.offsets.span(there, there + 1)
        document, top = self._view.document(), self.scrolled().y()
        first, _ = line_at(document, top)
        _, last = line_at(document, top + self._view.viewport().height() - 1)
        return self.offsets.span(first, last + 1)

    def is_laid_out(self) -> bool:
        """Whether the page is where it is to be, and what is visible there is laid out."""
        bottom = self.scrolled().y() + self._view.viewport().height()
        return self.aim.position is None and self.laying.has(bottom)

    def _guessed(self) -> int:
        """The position at the top, as far as the scroll bar tells it."""
        bar = self._view.verticalScrollBar()
        return self._view.document().characterCount() * bar.value() // max(bar.maximum(), 1)

    def leave(self) -> None:
        """Remember the place at the top and the selection for `restore`, before the text is laid out anew.

        Where these are far down, what is seen now is seen until they are restored, and bar and cursor go to the
        beginning meanwhile: Qt lays out at once all that lies above them.
        """
        if self.offsets is None or self._left:
            return
        first = self.visible().start
        parts = self.parts(Span(first, first + 1)) if self.is_laid_out() else []
        below = parts[0].box.top() - self.scrolled().y() if parts else 0.0
        cursor = self._view.textCursor()
        selected = self.offsets.span(cursor.selectionStart(), cursor.selectionEnd())
        self._left = _Left(Span(first, first + 1), below, selected if cursor.hasSelection() else None)
        if self._left.end() > _NEAR:
            self.aim.wait(self.offsets.to_qt(first), self._view.viewport().grab())
            self._view.setTextCursor(QTextCursor(self._view.document()))
            self._view.verticalScrollBar().setValue(0)

    def restore(self) -> None:
        """Scroll until what was at the top lies as far below it as it did, and select what was selected."""
        if self.offsets and self._left:
            self.aim.take(self.offsets.to_qt(self._left.end()), self._restore)

    def put_at_top(self, offset: int) -> None:
        """Scroll until this code point is the first that is visible, as far as the text goes."""
        self._left = _Left(Span(offset, offset + 1), 0.0, None)
        self.restore()

    def _restore(self) -> None:
        left, self._left = self._left, None
        if left is None:
            return
        if left.selected:
            self.select(left.selected)
        parts = self.parts(left.top)
        if parts:
            self._view.verticalScrollBar().setValue(round(parts[0].box.top() - left.below))
        self._view.viewport().update()

    def select(self, span: Span) -> None:
        """Select these words, without scrolling; what is above them is laid out at once."""
        if self.offsets:
            where = self._view.verticalScrollBar().value()
            cursor = self._view.textCursor()
            cursor.setPosition(self.offsets.to_qt(span.start))
            cursor.setPosition(self.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)
            self._view.verticalScrollBar().setValue(where)

    def place_of_focus(self) -> QTextCursor:
        """A cursor at the focused mark, else at the top of what is visible."""
        cursor = QTextCursor(self._view.document())
        if self.offsets:
            place = self.focused.span if self.focused else self.visible()
            cursor.setPosition(self.offsets.to_qt(place.start))
        return cursor

    def mention_at(self, point: QPointF) -> Mention | None:
        """The mention whose letters lie under a point of the viewport."""
        if self.offsets is None or not self.is_laid_out():
            return None
        point = point + self.scrolled()
        for mention in self.marks.within(self.offsets.span(*line_at(self._view.document(), point.y()))):
            if any(part.box.contains(point) for part in self.parts(mention.span)):
                return mention
        return None

    def paint_meanwhile(self, painter: QPainter) -> None:
        """Draw what is seen while the text is not laid out so far: what was there before, or bare paper."""
        self._is_bare = True
        if self.aim.picture:
            painter.drawPixmap(0, 0, self.aim.picture)

    def _paint_at_last(self) -> None:
        if self._is_bare:
            self._view.viewport().update()

    def paint_under(self, painter: QPainter) -> None:
        """Draw what lies under the text."""
        self._is_bare = False
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
