"""A paragraph of a page's text."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

_NARROW = 80


class Prose(QLabel):
    """Plain text that flows into its width and can be selected; no markup is ever read from it.

    A layout asks again and again how high it is in some width, and Qt sets the text each time: it is remembered here.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("prose")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_paragraph(self, paragraph: str) -> None:
        """Show this one, from the right where it is written to the left."""
        goes_left = _is_right_to_left(paragraph)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if goes_left else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if goes_left else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._heights.clear()
        self.setText(paragraph)

    def heightForWidth(self, width: int) -> int:
        """How high it is in this width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As high as it is in the width that it has."""
        return QSize(_NARROW, self.heightForWidth(max(self.width(), _NARROW)))

    def minimumSizeHint(self) -> QSize:
        """Narrow; the layout asks for the height by width."""
        return QSize(_NARROW, 0)

    def changeEvent(self, event: QEvent) -> None:
        """With another font it is as high as that makes it."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is one of those written to the left (Unicode's rule P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"
