"""The type of an entity, with the line that marks it in the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.analysis import EntityType
from reader.app.look.theme import LINE_STYLES, Theme
from reader.app.page.geometry import LinePart
from reader.app.page.painting import draw_mark
from reader.app.panel.labels import plain_label

_SAMPLE = 22
_EM = 17.0


class TypeLine(QWidget):
    """Names the type beside a sample of its line, so that the marks explain themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: tuple[EntityType, Theme] | None = None
        self._label = plain_label("", "kind", wraps=False)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addSpacing(_SAMPLE + 8)
        box.addWidget(self._label)
        box.addStretch(1)

    def show_type(self, kind: EntityType, name: str, theme: Theme) -> None:
        """Show this type's name and line."""
        self._kind = (kind, theme)
        self._label.setText(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample."""
        if self._kind:
            kind, theme = self._kind
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y = self.height() / 2
            left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - _SAMPLE
            part = LinePart(QRectF(left, 0, _SAMPLE, y), y - _EM * 0.26)
            draw_mark(painter, [part], LINE_STYLES[kind], theme.mark(kind), _EM)
