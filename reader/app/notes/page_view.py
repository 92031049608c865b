"""What the notes need from the page; reader.app.page.Page is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.documents import Span

Fill = tuple[Span, QColor, bool]
"""A passage, its colour, and whether a note belongs to it."""


class PageView(Protocol):
    """A view of one document; spans are code points of its text."""

    @property
    def selection_changed(self) -> SignalInstance:
        """Emitted when `selected_span` may differ."""

    @property
    def entity_clicked(self) -> SignalInstance:
        """Emitted when a click opened a name."""

    def selected_span(self) -> Span | None:
        """What is selected."""

    def select(self, span: Span) -> None:
        """Select this, or nothing where it is empty."""

    def set_fills(self, fills: Sequence[Fill]) -> None:
        """Lay colours under the text, the last on top."""

    def flash(self, spans: Sequence[Span]) -> None:
        """Scroll to these words and draw the eye to them."""

    def viewport(self) -> QWidget:
        """Where the text is clicked."""

    def cursorForPosition(self, pos: QPoint, /) -> QTextCursor:
        """Qt's text position at a point of the viewport."""
