"""A read-only text in a centred column, and the hand and keys on its marks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFrame, QTextEdit, QWidget

from reader.analysis import Mention
from reader.app.page.layers import Layers

_SLIDER = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Up: _SLIDER.SliderSingleStepSub,
    Qt.Key.Key_Down: _SLIDER.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _SLIDER.SliderPageStepSub,
    Qt.Key.Key_PageDown: _SLIDER.SliderPageStepAdd,
    Qt.Key.Key_Home: _SLIDER.SliderToMinimum,
    Qt.Key.Key_End: _SLIDER.SliderToMaximum,
}
_MOVES = {*_SCROLLS, Qt.Key.Key_Left, Qt.Key.Key_Right}


class ColumnView(QTextEdit):
    """The behaviour of a page under mouse and keyboard; `zoomed` gives a step, from Ctrl and the wheel."""

    entity_clicked = Signal(int)
    zoomed = Signal(int)
    menu_requested = Signal(object)
    hovered = Signal(object)
    context_actions: list[QAction]
    _layers: Layers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = 600.0
        self._pressed: QPoint | None = None
        self._hovered: Mention | None = None
        self.setCursorWidth(0)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)

    def step_mention(self, forward: bool) -> bool:
        """Focus the next or previous mark; False at the end."""
        raise NotImplementedError

    def set_column(self, width: float, em: float) -> None:
        """Centre the text in a column this wide, in pixels, with a margin in proportion to the em."""
        self._column = width + 2 * em * 1.6
        self._centre()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and at its top what was there."""
        margins = self._margins()
        is_other = self._room() - margins.left() - margins.right() != self.document().textWidth()
        if is_other:
            self._layers.leave()
        self._centre()
        super().resizeEvent(event)
        if is_other:
            self._layers.restore()

    def _centre(self) -> None:
        margins = self._margins()
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)

    def _margins(self) -> QMargins:
        left = max(0, int((self._room() - self._column) / 2))
        return QMargins(left, 0, max(0, int(self._room() - self._column - left)), 0)

    def _room(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the text, the text, and what lies over it."""
        painter = QPainter(self.viewport())
        if not self._layers.is_laid_out():
            self._layers.paint_meanwhile(painter)
            painter.end()
            return
        self._layers.paint_under(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._layers.paint_over(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Let the wheel turn over the margins beside the column, too."""
        if event.type() is QEvent.Type.Wheel:
            self.wheelEvent(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began; the caret is for the keyboard, Back and Forward for the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        self.setCursorWidth(0)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        if self._layers.laying.is_done():  # else Qt lays out all of the text before it knows what was pressed
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark under a click; a drag selects and opens nothing."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        where = event.position()
        if pressed is None or self.textCursor().hasSelection():
            return
        if (where.toPoint() - pressed).manhattanLength() < QApplication.startDragDistance():
            mention = self._layers.mention_at(where)
            if mention:
                self._layers.focused = mention
                self.viewport().update()
                self.entity_clicked.emit(mention.span.start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over what a click opens, and tell when that is another mark or none."""
        super().mouseMoveEvent(event)
        self._set_hovered(None if event.buttons() else self._layers.mention_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over nothing here."""
        super().leaveEvent(event)
        self._set_hovered(None)

    def _set_hovered(self, mention: Mention | None) -> None:
        if mention != self._hovered:
            self._hovered = mention
            self.hovered.emit(mention)
            shape = Qt.CursorShape.PointingHandCursor if mention else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes from mark to mark, and after the last one to the next part of the window."""
        return self.step_mention(following) or super().focusNextPrevChild(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the focused mark, Escape takes flash and focus back, Shift and an arrow select, arrows scroll."""
        focused = self._layers.focused
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused:
            self.entity_clicked.emit(focused.span.start)
        elif event.key() == Qt.Key.Key_Escape and (focused or self._layers.flash.spans):
            self._layers.focused = None
            self._layers.flash.stop()
            self.viewport().update()
        elif event.key() in _SCROLLS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        else:
            self._show_caret(event)
            super().keyPressEvent(event)

    def _show_caret(self, event: QKeyEvent) -> None:
        """Begin to select with the keyboard: at the focused mark, else at the top of what is visible."""
        if event.key() in _MOVES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self.cursorWidth():
            self.setCursorWidth(2)
            if not self.textCursor().hasSelection():
                self.setTextCursor(self._layers.place_of_focus())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The page's own menu: what others added, then Copy and Select All."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        mention = self._layers.focused if by_keys else self._layers.mention_at(QPointF(event.pos()))
        self.menu_requested.emit(mention.span.start if mention else None)
        menu = self.createStandardContextMenu()
        standard = menu.actions()
        if self.context_actions and standard:
            menu.insertActions(standard[0], self.context_actions)
            menu.insertSeparator(standard[0])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
