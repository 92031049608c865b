"""The lists below the table: the mentions of a name, and what was corrected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from reader.analysis import Entity
from reader.analysis.corrections import Rule, rule_of
from reader.app.language.wording import tr
from reader.app.names.desk import CorrectionsDesk
from reader.app.names.words import correction_words, mention_in_context, rule_words
from reader.documents import Span

_DATA = Qt.ItemDataRole.UserRole
_RULES = Qt.ItemDataRole.UserRole + 1
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _List(QListWidget):
    """A list whose Enter and Delete are signals; Delete is not left to a shortcut of the window."""

    entered_item = Signal()
    delete_pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)  # one line each: hundreds are laid out at once

    def event(self, event: QEvent) -> bool:
        """Keep Delete for this list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _DELETE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter and Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_item.emit()
        elif event.key() in _DELETE:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class MentionsList(_List):
    """The mentions of one name, each among the words around it; `offset_requested` gives where one stands.

    `chosen_changed` says that `chosen()`, the selected ones, may differ.
    """

    offset_requested = Signal(int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mentions"), parent)
        self._shown: tuple[tuple[Span, ...], str] = ((), "")
        self.itemClicked.connect(self._go)
        self.entered_item.connect(self._go)
        self.itemSelectionChanged.connect(self.chosen_changed)

    def show_mentions(self, entity: Entity | None, text: str) -> None:
        """Show the mentions of this name, unless they are shown."""
        mentions = entity.mentions if entity else ()
        if (mentions, text) != self._shown:
            self._shown = mentions, text
            self.clear()
            for span in mentions:
                item = QListWidgetItem(mention_in_context(span, text))
                item.setData(_DATA, tuple(span))
                self.addItem(item)
            self.chosen_changed.emit()

    def chosen(self) -> list[Span]:
        """The selected mentions, in order."""
        return sorted(Span(*item.data(_DATA)) for item in self.selectedItems())

    def _go(self) -> None:
        item = self.currentItem()
        if item:
            self.offset_requested.emit(item.data(_DATA)[0])


class CorrectionsList(_List):
    """What was corrected in this article, and the rules at work in it; a tick makes a correction a rule.

    Delete takes the selected ones back.
    """

    def __init__(self, desk: CorrectionsDesk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Corrections"), parent)
        self._desk = desk
        self.itemChanged.connect(self._tick)
        self.delete_pressed.connect(self.take_back)
        desk.refreshed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        told: set[Rule] = set()
        for place, correction in enumerate(self._desk.corrections):
            rule = rule_of(correction, self._desk.text)
            words = correction_words(correction, self._desk.text)
            if correction in self._desk.skipped:
                words = tr("{correction} (not in this article any more)", correction=words)
            self._add(words, place, rule)
            told.update([rule] if rule else [])
        for rule in self._desk.rules_at_work():
            if rule not in told:
                self._add(rule_words(rule), None, rule)
        self.setCurrentRow(min(row, self.count() - 1))
        self.blockSignals(False)

    def take_back(self) -> None:
        """Drop the selected corrections, and rules without a correction here."""
        items = sorted(self.selectedItems(), key=self.row, reverse=True)
        chosen = [(item.data(_DATA), item.data(_RULES)) for item in items]
        for place, rule in chosen:
            if place is None:
                self._desk.set_always([rule], False)
            else:
                self._desk.forget(place)

    def _add(self, words: str, place: int | None, rule: Rule | None) -> None:
        item = QListWidgetItem(words)
        item.setData(_DATA, place)
        item.setData(_RULES, rule)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if rule:
            wanted = rule in self._desk.rules
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("Ticked: always, for other articles too"))
        else:
            item.setFlags(flags)
        self.addItem(item)

    def _tick(self, item: QListWidgetItem) -> None:
        rule, wanted = item.data(_RULES), item.checkState() == Qt.CheckState.Checked
        if rule:
            # The list is made anew by this: not while Qt is still busy with the item.
            QTimer.singleShot(0, self, lambda: self._desk.set_always([rule], wanted))
