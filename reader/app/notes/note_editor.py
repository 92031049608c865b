"""The part of a note that is written: plain text, its colour, and delete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from reader.app.notes.inks import ink
from reader.app.panel.labels import text_button
from reader.app.theme import Theme
from reader.notes import AnchorState, Colour, Placed

SAVE_DELAY = 400
"""Milliseconds without a key until what was typed is saved."""
_FEWEST_LINES, _MOST_LINES = 3, 14


class NoteEditor(QWidget):
    """Writes one note; `typed(text)` comes when the reader pauses, or at once on `flush`.

    `confirmed` says that a note which was found elsewhere is right there, `reattached` that one which was lost belongs
    to the selected words.
    """

    typed = Signal(str)
    colour_chosen = Signal(object)
    delete_requested = Signal()
    confirmed = Signal()
    reattached = Signal()
    height_changed = Signal()
    left = Signal()

    def __init__(self, placed: Placed, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = placed.annotation
        self.note_id = note.id
        self._saved = note.body
        self._height = 0
        self._pause = QTimer(self, singleShot=True, interval=SAVE_DELAY)
        self._pause.timeout.connect(self.flush)
        self.text = QPlainTextEdit(note.body)
        self.text.setPlaceholderText("Write a note…")
        self.text.setAccessibleName("Note")
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(read_only)
        self.text.textChanged.connect(self._changed)
        self.text.installEventFilter(self)
        self.delete_button = text_button("Delete", "link")
        self.delete_button.clicked.connect(self.delete_requested)
        self.delete_button.setDisabled(read_only)
        self.confirm_button = text_button("It is right here", "link")
        self.confirm_button.clicked.connect(self.confirmed)
        self.reattach_button = text_button("Put it on the selected words", "link")
        self.reattach_button.clicked.connect(self.reattached)
        for button in (self.confirm_button, self.reattach_button):
            button.setDisabled(read_only)
        self._colours = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2)
        for colour in Colour:
            row.addWidget(self._swatch(colour, theme, read_only))
        row.addStretch(1)
        row.addWidget(self.delete_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.text, 1)
        box.addLayout(row)
        box.addWidget(self.confirm_button)
        box.addWidget(self.reattach_button)
        self.setFocusProxy(self.text)
        self.setAutoFillBackground(False)
        self.show_placed(placed)

    def show_placed(self, placed: Placed) -> None:
        """Show what the note says and how it is placed now, unless something newer is being typed."""
        note = placed.annotation
        self.confirm_button.setVisible(placed.anchor.state is AnchorState.MOVED)
        self.reattach_button.setVisible(placed.anchor.state is not AnchorState.ATTACHED)
        self._colours.button(list(Colour).index(note.colour)).setChecked(True)
        if not self._pause.isActive() and note.body != self.text.toPlainText():
            self._saved = note.body
            self.text.setPlainText(note.body)
            self._pause.stop()

    def flush(self) -> None:
        """Give what was typed and not given yet."""
        self._pause.stop()
        text = self.text.toPlainText()
        if text != self._saved:
            self._saved = text
            self.typed.emit(text)

    def sizeHint(self) -> QSize:
        """High enough for the text, within reason."""
        lines = min(max(self.text.document().size().height(), _FEWEST_LINES), _MOST_LINES)
        margins = 2 * (self.text.frameWidth() + self.text.document().documentMargin())
        height = lines * self.text.fontMetrics().lineSpacing() + margins
        links = [each for each in (self.confirm_button, self.reattach_button) if not each.isHidden()]
        below = sum(each.sizeHint().height() + 4 for each in (self.delete_button, *links))
        return QSize(200, int(height) + 6 + below)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the text; leaving it saves."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        self._pause.start()
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.height_changed.emit()

    def _swatch(self, colour: Colour, theme: Theme, read_only: bool) -> QToolButton:
        button = QToolButton()
        button.setIcon(_disc(ink(colour, theme), QColor(theme.muted)))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setDisabled(read_only)
        button.setToolTip(colour.value.capitalize())
        button.setAccessibleName(colour.value.capitalize())
        button.clicked.connect(lambda: self.colour_chosen.emit(colour))
        self._colours.addButton(button, list(Colour).index(colour))
        return button


def _disc(colour: QColor, rim: QColor) -> QIcon:
    pixmap = QPixmap(QSize(32, 32))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(rim)
    painter.drawEllipse(3, 3, 26, 26)
    painter.end()
    return QIcon(pixmap)
