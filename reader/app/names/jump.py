"""Going to a name by typing some of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.analysis import Entity
from reader.app.panel.words import TYPE_NAMES, counted, one_line

_SHOWN = 9
_WIDTH = 420
_TOP = 24
_LONGEST = 48
_ENTITY = Qt.ItemDataRole.UserRole
_LISTS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class NameJump(QFrame):
    """A field over the page with the names that fit what is typed; `chosen` gives an Entity, `closed` says it is gone.

    The arrows go through the list, Enter takes the name, Escape or a click elsewhere closes it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._entities: Sequence[Entity] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText("Go to a name")
        self.field.setAccessibleName("Go to a name")
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Names")
        self.setObjectName("jump")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addWidget(self.list)
        self.field.textChanged.connect(self._show_fitting)
        self.list.itemClicked.connect(self._take)
        self.hide()

    def ask(self, entities: Sequence[Entity]) -> None:
        """Open over the parent widget with these names, those that are mentioned most first."""
        self._entities = sorted(entities, key=lambda entity: -len(entity.mentions))
        self.field.clear()
        self._show_fitting()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _show_fitting(self) -> None:
        self.list.clear()
        for entity in fitting(self._entities, self.field.text()):
            mentions = counted(len(entity.mentions), "mention", "mentions")
            words = f"{one_line(entity.name, _LONGEST)}   ·   {TYPE_NAMES[entity.type]}, {mentions}"
            item = QListWidgetItem(words)
            item.setData(_ENTITY, entity)
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
            self.chosen.emit(item.data(_ENTITY))

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


def fitting(entities: Sequence[Entity], words: str) -> list[Entity]:
    """The entities one of whose names has these words: where a name begins with them, then a word of it, then any."""
    wanted = " ".join(words.casefold().split())

    def rank(entity: Entity) -> int | None:
        names = [name.casefold() for name in (entity.name, *entity.other_names, *entity.expansions)]
        if any(name.startswith(wanted) for name in names):
            return 0
        if any(f" {wanted}" in name for name in names):
            return 1
        return 2 if any(wanted in name for name in names) else None

    ranked = [(place, entity) for entity in entities if (place := rank(entity)) is not None]
    return [entity for _, entity in sorted(ranked, key=lambda each: each[0])]
