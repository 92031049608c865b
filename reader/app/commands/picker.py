"""A field over the page, to pick one of many things by typing some of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_SHOWN = 9
_WIDTH = 420
_TOP = 24
_VALUE = Qt.ItemDataRole.UserRole
_LISTS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: the words it is shown with, the names it is found by, and what is given for it."""

    words: str
    names: tuple[str, ...]
    value: object


class Picker(QFrame):
    """Lists the choices that fit what is typed; `chosen` gives the value of one, `closed` says that it is gone.

    The arrows go through the list, Enter takes the choice, Escape or a click elsewhere closes it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, what_for: str, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._choices: Sequence[Choice] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(what_for)
        self.field.setAccessibleName(what_for)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(what)
        self.setObjectName("picker")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.field.textChanged.connect(self._show_fitting)
        self.list.itemClicked.connect(self._take)
        self.hide()

    def ask(self, choices: Sequence[Choice]) -> None:
        """Open over the parent widget with these, in this order as long as nothing is typed."""
        self._choices = choices
        self.field.clear()
        self._show_fitting()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _show_fitting(self) -> None:
        self.list.clear()
        for choice in fitting(self._choices, self.field.text()):
            item = QListWidgetItem(choice.words)
            item.setData(_VALUE, choice.value)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        """As high as what it lists, and in the middle of the top."""
        width = min(_WIDTH, self._over.width() - 2 * _TOP)
        rows = min(self.list.count(), _SHOWN)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) if rows else 0) + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._over.width() - width) // 2, _TOP)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item:
            self._close()
            self.chosen.emit(item.data(_VALUE))

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys that are for the list, and the loss of its focus."""
        if event.type() is QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self._close()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _LISTS:
            QApplication.sendEvent(self.list, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True


def fitting(choices: Sequence[Choice], words: str) -> list[Choice]:
    """The choices one of whose names has these words: where a name begins with them, then a word of it, then any."""
    wanted = " ".join(words.casefold().split())

    def rank(choice: Choice) -> int | None:
        names = [name.casefold() for name in choice.names]
        if any(name.startswith(wanted) for name in names):
            return 0
        if any(f" {wanted}" in name for name in names):
            return 1
        return 2 if any(wanted in name for name in names) else None

    ranked = [(place, choice) for choice in choices if (place := rank(choice)) is not None]
    return [choice for _, choice in sorted(ranked, key=lambda each: each[0])]
