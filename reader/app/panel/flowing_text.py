"""Plain text that flows into its width, with some stretches set off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.documents import Span

_LEADING = 1.08


class FlowingText(QWidget):
    """Shows plain text and nothing else: no markup is ever read from it.

    `set_off` are stretches of `words` in code points; they take `strong`'s colour, the rest `colour`.
    """

    def __init__(
        self,
        words: str,
        font: QFont,
        colour: QColor,
        strong: QColor,
        set_off: Sequence[Span] = (),
    ) -> None:
        super().__init__()
        self._colour = colour
        self._layout = QTextLayout(words, font)
        self._heights: dict[int, int] = {}
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_format(words, span, strong) for span in set_off])
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """The words."""
        return self._layout.text()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines in this width; the layouts around it ask many times for the same."""
        if width not in self._heights:
            self._heights[width] = self._flow(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As high as it must be in the width it has."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow; the layout asks for the height by width."""
        return QSize(80, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        self._flow(self.width())
        painter = QPainter(self)
        painter.setPen(self._colour)
        self._layout.draw(painter, QPointF(0, 0))

    def _flow(self, width: int) -> int:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * _LEADING
        self._layout.endLayout()
        return int(y + 1)


def _format(words: str, span: Span, colour: QColor) -> QTextLayout.FormatRange:
    stretch = QTextLayout.FormatRange()
    stretch.start = len(words[: span.start].encode("utf-16-le")) // 2
    stretch.length = len(span.of(words).encode("utf-16-le")) // 2
    form = QTextCharFormat()
    form.setForeground(colour)
    form.setFontItalic(True)
    stretch.format = form
    return stretch
