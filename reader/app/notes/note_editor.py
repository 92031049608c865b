"""The part of a note that is written: Markdown with a preview, tags, the entity linked to, colour, and delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.notes.note_fields import NameField, TagsField
from reader.app.notes.note_row import NoteRow
from reader.app.notes.pause import Pause
from reader.app.notes.preview import Preview
from reader.app.notes.swatches import Swatches
from reader.app.panel.labels import text_button
from reader.notes import AnchorState, EntityName

_FEWEST_LINES, _MOST_LINES, _APART = 3, 14, 4


@dataclass(frozen=True, slots=True)
class Offers:
    """What the fields of a note offer: tags in use, and the entities that the article names."""

    tags: Sequence[str] = ()
    names: Sequence[EntityName] = ()


class NoteEditor(QWidget):
    """Writes one note; `typed(text)` comes when the reader pauses, or after a moment without, or at once on `flush`.

    `tagged` gives its tags, `linked` the EntityName that it is linked to or None, `colour_chosen` its Colour.
    `confirmed` says that a note which was found elsewhere is right there, `reattached` that one which was lost belongs
    to the selected words. `followed` gives the address of a link in the preview.
    """

    typed = Signal(str)
    tagged = Signal(object)
    linked = Signal(object)
    colour_chosen = Signal(object)
    delete_requested = Signal()
    confirmed = Signal()
    reattached = Signal()
    followed = Signal(str)
    height_changed = Signal()
    left = Signal()

    def __init__(
        self, row: NoteRow, theme: Theme, offers: Offers, read_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.note_id = row.id
        self._saved = row.note.body
        self._height = 0
        self.pause = Pause(self)
        self.pause.due.connect(self._give_text)
        self.text = QPlainTextEdit(row.note.body)
        self.preview = Preview(theme)
        self.tags = TagsField(offers.tags)
        self.name = NameField(offers.names, row.note.entity)
        self.swatches = Swatches(theme)
        self.preview_button = text_button(tr("Preview"), "fold")
        self.delete_button = text_button(tr("Delete"), "link")
        self.confirm_button = text_button(tr("It is right here"), "link")
        self.reattach_button = text_button(tr("Put it on the selected words"), "link")
        self._lay_out(row)
        self._connect()
        self.text.setReadOnly(read_only)
        for part in (self.tags, self.name, self.swatches, self.delete_button):
            part.setDisabled(read_only)
        for button in (self.confirm_button, self.reattach_button):
            button.setDisabled(read_only)
        self.show_row(row)

    def _lay_out(self, row: NoteRow) -> None:
        self.text.setPlaceholderText(tr("Write a note…"))
        self.text.setAccessibleName(tr("Note"))
        self.text.setTabChangesFocus(True)
        for writing in (self.text, self.preview):
            writing.setObjectName("note")
        self.preview.hide()
        self.preview_button.setCheckable(True)
        self.preview_button.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self.preview_button.setToolTip(tr("Show the note as its Markdown is meant (Ctrl+Shift+P)"))
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.swatches)
        below.addStretch(1)
        below.addWidget(self.preview_button)
        below.addWidget(self.delete_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_APART)
        box.addWidget(self.text, 1)
        box.addWidget(self.preview, 1)
        box.addWidget(self.tags)
        box.addWidget(self.name)
        box.addLayout(below)
        box.addWidget(self.confirm_button)
        box.addWidget(self.reattach_button)
        self.name.setHidden(row.is_on_entity)  # not before it has a parent: it would be a window
        self.setFocusProxy(self.text)
        self.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._changed)
        for field in (self.text, self.preview, self.tags, self.name):
            field.installEventFilter(self)
        self.tags.tagged.connect(self.tagged)
        self.name.linked.connect(self.linked)
        self.swatches.chosen.connect(self.colour_chosen)
        self.preview_button.toggled.connect(self._show_preview)
        self.preview.followed.connect(self.followed)
        self.delete_button.clicked.connect(self.delete_requested)
        self.confirm_button.clicked.connect(self.confirmed)
        self.reattach_button.clicked.connect(self.reattached)

    def show_row(self, row: NoteRow) -> None:
        """Show what the note says and how it is placed now, unless something newer is being typed."""
        state = row.anchor.state if row.anchor else AnchorState.ATTACHED
        self.confirm_button.setVisible(state is AnchorState.MOVED)
        self.reattach_button.setVisible(state is not AnchorState.ATTACHED)
        self.swatches.show_colour(row.colour)
        self.tags.show_tags(row.note.tags)
        self.name.show_name(row.note.entity)
        if not self.pause.is_waiting and row.note.body != self.text.toPlainText():
            self._saved = row.note.body
            self.text.setPlainText(row.note.body)
            self.pause.stop()

    def flush(self) -> None:
        """Give what was typed and not given yet."""
        self._give_text()
        self.tags.flush()

    def sizeHint(self) -> QSize:
        """High enough for the text, within reason."""
        line = self.text.fontMetrics().lineSpacing()
        margins = 2 * (self.text.frameWidth() + self.text.document().documentMargin())
        if self.preview.isHidden():
            height = self.text.document().size().height() * line + margins
        else:
            height = self.preview.document().size().height() + 2 * self.preview.frameWidth()
        height = min(max(height, _FEWEST_LINES * line + margins), _MOST_LINES * line + margins)
        parts = (self.tags, self.name, self.delete_button, self.confirm_button, self.reattach_button)
        below = sum(each.sizeHint().height() + _APART for each in parts if not each.isHidden())
        return QSize(200, int(height) + below + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the note; leaving the text saves."""
        if event.type() == QEvent.Type.FocusOut:
            self._give_text()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _give_text(self) -> None:
        self.pause.stop()
        text = self.text.toPlainText()
        if text != self._saved:
            self._saved = text
            self.typed.emit(text)

    def _show_preview(self, wanted: bool) -> None:
        had_focus = self.text.hasFocus() or self.preview.hasFocus()
        if wanted:
            self.preview.show_markdown(self.text.toPlainText())
            self.preview.document().setTextWidth(self.text.viewport().width())
        self.text.setVisible(not wanted)
        self.preview.setVisible(wanted)
        self.setFocusProxy(self.preview if wanted else self.text)
        if had_focus:
            self.setFocus()
        self.preview_button.setText(tr("Write") if wanted else tr("Preview"))
        self._tell_height()

    def _changed(self) -> None:
        self.pause.type()
        self._tell_height()

    def _tell_height(self) -> None:
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.height_changed.emit()
