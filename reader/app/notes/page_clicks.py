"""Clicks on the page that are not for a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.app.notes.page_view import PageView
from reader.app.page.offset_map import OffsetMap
from reader.documents import Document


class PageClicks(QObject):
    """Tells where the article was clicked, in code points; `asked` comes before the page's own menu opens."""

    clicked = Signal(int)
    asked = Signal(int)

    def __init__(self, page: PageView, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._offsets: OffsetMap | None = None
        self._opened_name = False
        self._pressed: QPoint | None = None
        page.viewport().installEventFilter(self)
        page.entity_clicked.connect(self._remember_name)

    def set_document(self, document: Document | None) -> None:
        """Which text is on the page."""
        self._offsets = OffsetMap(document) if document else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch, and leave everything to the page."""
        if isinstance(event, QContextMenuEvent):
            self._tell(self.asked, event.pos())
        elif isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._watch_button(event)
        return False

    def _watch_button(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = where
        elif event.type() == QEvent.Type.MouseButtonRelease and _near(where, self._pressed):
            self._opened_name = False
            QTimer.singleShot(0, self, lambda: self._after_click(where))  # the page decides first

    def _remember_name(self) -> None:
        self._opened_name = True

    def _after_click(self, where: QPoint) -> None:
        if not self._opened_name and self._page.selected_span() is None:
            self._tell(self.clicked, where)

    def _tell(self, signal: SignalInstance, where: QPoint) -> None:
        if self._offsets:
            signal.emit(self._offsets.from_qt(self._page.cursorForPosition(where).position()))


def _near(point: QPoint, pressed: QPoint | None) -> bool:
    return pressed is not None and (point - pressed).manhattanLength() < QApplication.startDragDistance()
