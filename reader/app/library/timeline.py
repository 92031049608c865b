"""When something was said: bars on a line that can be zoomed and moved."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.app.language.wording import tr
from reader.app.library.rows import day_of
from reader.app.library.timeline_scale import Bar, Stretch, bars, ticks, unit_for
from reader.app.look.theme import Theme

_HEIGHT = 84
_SIDE = 14
_GAP = 2
_IN, _OUT = 1 / 1.6, 1.6
_STEP = 5
"""An arrow moves the line by a fifth of what is seen."""


class Timeline(QWidget):
    """Shows how many of some days fall where; `stretch_changed` gives the Stretch that is seen, when it is another.

    The wheel and + and - zoom, dragging and the arrows move, Home shows all; a double click zooms to a bar.
    """

    stretch_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: Sequence[int] = ()
        self._whole = Stretch(0, 0)
        self._seen = self._whole
        self._held: tuple[float, Stretch] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))
        self.setToolTip(tr("Wheel, + and − zoom; drag, ← and → move; Home shows all"))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, _HEIGHT)

    @property
    def seen(self) -> Stretch:
        """What is seen now."""
        return self._seen

    @property
    def shows_all(self) -> bool:
        """Whether nothing lies outside of what is seen."""
        return self._seen == self._whole

    def begin(self, days: Sequence[int]) -> None:
        """Show all of these days (ordinals of the calendar)."""
        self._whole = Stretch.around(days)
        self._seen = self._whole
        self.show_days(days)

    def show_days(self, days: Sequence[int]) -> None:
        """Count only these days, in the stretch that is seen."""
        self._days = days
        self._tell()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._theme = theme
        self.update()

    def zoom(self, by: float, around: int | None = None) -> None:
        """See so many times as much, with the day `around`, or the middle, where it is."""
        middle = (self._seen.first + self._seen.last) // 2
        self._go(self._seen.zoomed(by, middle if around is None else around, self._whole))

    def zoom_in(self) -> None:
        """See less, larger."""
        self.zoom(_IN)

    def zoom_out(self) -> None:
        """See more."""
        self.zoom(_OUT)

    def show_all(self) -> None:
        """See all."""
        self._go(self._whole)

    def _go(self, stretch: Stretch) -> None:
        if stretch != self._seen:
            self._seen = stretch
            self._tell()
            self.stretch_changed.emit(stretch)

    def _tell(self) -> None:
        count = sum(map(self._seen.holds, self._days))
        first, last = (datetime.date.fromordinal(max(it, 1)) for it in (self._seen.first, self._seen.last))
        told = (
            tr("{first} to {last}", first=day_of(first), last=day_of(last)) if self._days else tr("nothing with a date")
        )
        self.setAccessibleDescription(
            tr(
                "{positions}, {time}",
                positions=tr("1 position|{n} positions", n=count),
                time=told if self._days else tr("nothing with a date"),
            )
        )

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move."""
        step = max(1, self._seen.days // _STEP)
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_Left:
                self._go(self._seen.moved(-step, self._whole))
            case Qt.Key.Key_Right:
                self._go(self._seen.moved(step, self._whole))
            case Qt.Key.Key_Home:
                self.show_all()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, with the day under the pointer where it is."""
        if event.angleDelta().y():
            self.zoom(_IN if event.angleDelta().y() > 0 else _OUT, self._day_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line."""
        self._held = event.position().x(), self._seen

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held:
            x, stretch = self._held
            self._go(stretch.moved(round((x - event.position().x()) / self._per_day()), self._whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to the bar under the pointer."""
        here = self._day_at(event.position())
        bar = next((each for each in self._bars() if each.first <= here < each.end), None)
        if bar:
            self.zoom((bar.end - bar.first) / self._seen.days, (bar.first + bar.end) // 2)

    # How it is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars over a line with months or years below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        base = self.height() - metrics.height() - 6
        painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.rule), 1.0))
        painter.drawLine(QPointF(_SIDE, base + 0.5), QPointF(self.width() - _SIDE, base + 0.5))
        if not self._days:
            return
        self._draw_ticks(painter, metrics, base)
        shown = self._bars()
        most = max((bar.count for bar in shown), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        for bar in shown:
            left, right = max(self._x(bar.first), _SIDE), min(self._x(bar.end), self.width() - _SIDE)
            height = max(3.0, (base - 8) * bar.count / most)
            painter.drawRoundedRect(QRectF(left + 0.5, base - height, max(right - left - _GAP, 2.0), height), 1.5, 1.5)

    def _draw_ticks(self, painter: QPainter, metrics: QFontMetrics, base: int) -> None:
        painter.setPen(QColor(self._theme.muted))
        end = float(_SIDE)
        first, last = datetime.date.fromordinal(self._seen.first), datetime.date.fromordinal(self._seen.last)
        marks = list(ticks(self._seen, unit_for(self._seen, self._room())))
        for place, words in marks or [(self._seen.first, f"{day_of(first)} – {day_of(last)}")]:
            x = self._x(place)
            if x >= end and x + metrics.horizontalAdvance(words) <= self.width() - 2:
                painter.drawLine(QPointF(x + 0.5, base), QPointF(x + 0.5, base + 4))
                painter.drawText(QPointF(x + 3, base + metrics.ascent() + 4), words)
                end = x + metrics.horizontalAdvance(words) + 14

    def _bars(self) -> list[Bar]:
        return bars(self._days, self._seen, unit_for(self._seen, self._room()))

    def _room(self) -> int:
        return max(self.width() - 2 * _SIDE, 1)

    def _per_day(self) -> float:
        return self._room() / self._seen.days

    def _x(self, ordinal: int) -> float:
        return _SIDE + (ordinal - self._seen.first) * self._per_day()

    def _day_at(self, point: QPointF) -> int:
        return min(
            self._seen.last, max(self._seen.first, self._seen.first + int((point.x() - _SIDE) / self._per_day()))
        )
