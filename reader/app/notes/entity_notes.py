"""The reader's notes on the entity that the panel shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis import Entity
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.notes.inks import sign
from reader.app.notes.note_editor import NoteEditor, Offers
from reader.app.notes.note_row import NoteRow
from reader.app.notes.notes_choice import Named
from reader.app.notes.preview import Preview
from reader.app.notes.sheets import NoteSheets
from reader.app.panel.labels import clear, plain_label, text_button
from reader.notes import Colour, EntityNote
from reader.notes.clock import utc_now
from reader.report.named import name_of

_NEW = ""
"""The id of a note of which nothing is written yet."""


class EntityNotes(QWidget):
    """Shows the notes on one entity, and writes them; a note is there once something is written.

    `all_requested` asks for all notes on a Named entity; `followed` gives the address of a link in a note.
    """

    all_requested = Signal(object)
    followed = Signal(str)

    def __init__(
        self, sheets: NoteSheets, theme: Theme, offers: Callable[[], Offers], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._theme = theme
        self._offers = offers
        self._named: Named | None = None
        self._shown: tuple[EntityNote, ...] = ()
        self.editor: NoteEditor | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.add_button = text_button(tr("Write a note"), "link")
        self.all_button = text_button(tr("All notes"), "link")
        links = QHBoxLayout()
        links.setSpacing(18)
        links.addWidget(self.add_button)
        links.addWidget(self.all_button)
        links.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 0)
        box.setSpacing(6)
        box.addWidget(plain_label(tr("Your notes"), "section"))
        box.addLayout(self._cards)
        box.addLayout(links)
        for button in (self.add_button, self.all_button):
            button.setEnabled(False)
        self.add_button.clicked.connect(lambda: self._edit(_NEW))
        self.all_button.clicked.connect(lambda: self.all_requested.emit(self._named))
        sheets.changed.connect(self._refresh)

    def show_entity(self, entity: Entity | None) -> None:
        """Show the notes on this entity; what is being written on another is kept first."""
        named = Named(name_of(entity), entity.other_names) if entity else None
        if named != self._named:
            self.flush()
            self._named = named
            for button in (self.add_button, self.all_button):
                button.setEnabled(named is not None)
            self._show_anew(None)

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.flush()
        self._theme = theme
        self._show_anew(None)

    def flush(self) -> None:
        """Keep what is being written."""
        if self.editor:
            self.editor.flush()

    def _notes(self) -> tuple[EntityNote, ...]:
        return self._sheets.entities.on(self._named.name, self._named.others) if self._named else ()

    def _refresh(self) -> None:
        notes = self._notes()
        self._offer_to_write()
        if notes == self._shown:
            return
        edited = self.editor.note_id if self.editor else None
        if [note.id for note in notes] != [note.id for note in self._shown] or edited is None:
            self._show_anew(edited)
        self._shown = notes
        current = next((note for note in notes if note.id == edited), None)
        if self.editor and current:
            self.editor.show_row(NoteRow(current))

    def _show_anew(self, edited: str | None) -> None:
        """Show the notes as cards, but for the one that is edited; its editor stays as long as the note is there."""
        self._shown = self._notes()
        kept = self.editor if edited is not None else None
        if kept:
            self._cards.removeWidget(kept)
        clear(self._cards)
        self.editor = None
        for note in self._shown:
            if kept and note.id == edited:
                self.editor = kept
                self._cards.addWidget(kept)
            else:
                self._cards.addWidget(self._card(note))
        if kept and self.editor is None:
            if edited == _NEW:
                self.editor = kept
                self._cards.addWidget(kept)
            else:
                kept.hide()
                kept.deleteLater()
        self._offer_to_write()

    def _offer_to_write(self) -> None:
        read_only = self._sheets.entities.read_only
        self.add_button.setVisible(not (read_only or (self.editor and self.editor.note_id == _NEW)))

    def _card(self, note: EntityNote) -> QWidget:
        card = _Card(note.colour)
        text = Preview(self._theme)
        text.grow_with_text()
        text.show_markdown(note.body)
        text.followed.connect(self.followed)
        card.add(text)
        if about := NoteRow(note).about:
            card.add(plain_label(about, "small"))
        edit = text_button(tr("Edit"), "link")
        edit.clicked.connect(lambda: self._edit(note.id))
        card.add(edit)
        return card

    def _edit(self, note_id: str) -> None:
        """Put an editor in the place of a note, or of one that is to be."""
        self._close()
        note = self._sheets.entities.get(note_id) or self._draft()
        if note is None:
            return
        self.editor = NoteEditor(NoteRow(note), self._theme, self._offers(), self._sheets.entities.read_only, self)
        self._show_anew(note_id)
        editor = self.editor
        if editor:
            editor.typed.connect(self._write)
            editor.tagged.connect(lambda tags: self._sheets.edit(editor.note_id, tags=tags))
            editor.colour_chosen.connect(lambda colour: self._sheets.edit(editor.note_id, colour=colour))
            editor.delete_requested.connect(self._delete)
            editor.followed.connect(self.followed)
            editor.left.connect(self._close)
            editor.height_changed.connect(lambda: editor.setFixedHeight(editor.sizeHint().height()))
            editor.setFixedHeight(editor.sizeHint().height())
            editor.show()
            editor.setFocus()

    def _draft(self) -> EntityNote | None:
        now = utc_now()
        return EntityNote(_NEW, self._named.name, Colour.YELLOW, now, now) if self._named else None

    def _write(self, text: str) -> None:
        """Keep what was typed; with the first words the note comes to be."""
        if self.editor is None or self._named is None:
            return
        if self.editor.note_id != _NEW:
            self._sheets.edit(self.editor.note_id, body=text)
        elif text.strip():
            editor = self.editor
            note = self._sheets.entities.add(self._named.name, text, editor.swatches.colour(), editor.tags.tags())
            editor.note_id = note.id
            self._show_anew(note.id)

    def _delete(self) -> None:
        editor, self.editor = self.editor, None
        if editor:
            editor.flush()
            editor.hide()
            editor.deleteLater()
            self._sheets.delete(editor.note_id)
            self._show_anew(None)
            self.add_button.setFocus()

    def _close(self) -> None:
        """Keep what was typed, and show all notes as cards."""
        if self.editor:
            editor = self.editor
            editor.flush()
            self._show_anew(None)
            self.add_button.setFocus()


class _Card(QFrame):
    """A card with the note's colour at its beginning."""

    def __init__(self, colour: Colour) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ink = sign(colour)
        self._box = QVBoxLayout(self)
        self._mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._box.setContentsMargins(*((12, 10, 20, 8) if self._mirrored else (20, 10, 12, 8)))
        self._box.setSpacing(4)

    def add(self, widget: QWidget) -> None:
        """Put a part below the others."""
        self._box.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._ink)
        painter.setBrush(self._ink)
        painter.drawRoundedRect(self.width() - 12 if self._mirrored else 7, 9, 5, self.height() - 18, 2.5, 2.5)
