"""The list of an article's notes, beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from reader.app.notes.note_delegate import NoteDelegate
from reader.app.notes.note_editor import NoteEditor
from reader.app.notes.note_model import NoteModel
from reader.app.panel.labels import plain_label
from reader.app.theme import Theme
from reader.notes import Colour, Notebook, Placed

_HINT = "Select words in the article, then press H to highlight them or N to write a note on them."


class NoteList(QListView):
    """A list whose Enter and F2 are signals."""

    entered_note = Signal()
    edit_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the passage, F2 to the note's text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_note.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """Lists the notes of one notebook, and edits the selected one in place.

    `passage_requested` gives the Span (code points) of a note that was clicked or entered; `colour_used` the Colour
    that was chosen for one; `current_changed` says that `current_id()` may differ. `confirmed` and `reattached` give
    the id of a note that is right where it was found, or belongs to the selected words.
    """

    passage_requested = Signal(object)
    colour_used = Signal(object)
    current_changed = Signal()
    confirmed = Signal(str)
    reattached = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notebook: Notebook | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._model = NoteModel(self)
        self.view = NoteList()
        self.view.setModel(self._model)
        self._delegate = NoteDelegate(self.view, self._model, theme, self._make_editor)
        self.hint = plain_label(_HINT, "quiet")
        self._lay_out()
        self.view.clicked.connect(self._go)
        self.view.entered_note.connect(lambda: self._go(self.view.currentIndex()))
        self.view.edit_requested.connect(self._focus_editor)
        self.view.selectionModel().currentChanged.connect(self._open_editor)

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName("Notes")
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.viewport().setAutoFillBackground(False)
        self.hint.setContentsMargins(16, 14, 16, 14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.hint)
        box.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    @property
    def editor(self) -> NoteEditor | None:
        """Where the selected note is written."""
        return self._delegate.editor

    def set_notebook(self, notebook: Notebook | None) -> None:
        """List the notes of this notebook from now on; what was typed in the one before is kept."""
        self.view.setCurrentIndex(QModelIndex())
        if self._unsubscribe:
            self._unsubscribe()
        self._model.show_notes(())
        self._notebook = notebook
        self._unsubscribe = notebook.subscribe(self._refresh) if notebook else None
        self._refresh()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._theme = self._delegate.theme = theme
        current = self.view.currentIndex()
        if current.isValid():
            self._open_editor(current, current)
        self.view.viewport().update()

    def current_id(self) -> str | None:
        """The id of the selected note."""
        placed = self._model.placed_at(self.view.currentIndex())
        return placed.annotation.id if placed else None

    def select(self, annotation_id: str) -> None:
        """Select a note and scroll the list to it."""
        index = self._model.index_of(annotation_id)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def write(self, annotation_id: str) -> None:
        """Select a note and put the cursor into its text."""
        self.select(annotation_id)
        self._focus_editor()

    def flush(self) -> None:
        """Save what is being typed now."""
        if self.editor:
            self.editor.flush()

    def _refresh(self) -> None:
        notes = self._notebook.placed() if self._notebook else ()
        self._model.show_notes(notes)
        self.hint.setVisible(not notes)
        self.current_changed.emit()

    def _go(self, index: QModelIndex) -> None:
        placed = self._model.placed_at(index)
        if placed and placed.anchor.span:
            self.passage_requested.emit(placed.anchor.span)

    def _open_editor(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Only the selected note has an editor; the one before is saved."""
        self.flush()
        self._delegate.editor = None
        if previous.isValid():
            self.view.closePersistentEditor(previous)
        if current.isValid():
            self.view.openPersistentEditor(current)
        self._resize_cards()
        self.current_changed.emit()

    def _make_editor(self, parent: QWidget, placed: Placed) -> NoteEditor:
        note_id = placed.annotation.id
        editor = NoteEditor(placed, self._theme, bool(self._notebook and self._notebook.read_only), parent)
        editor.typed.connect(lambda text: self._edit(note_id, body=text))
        editor.colour_chosen.connect(lambda colour: self._colour(note_id, colour))
        editor.delete_requested.connect(self.delete_current)
        editor.confirmed.connect(lambda: self.confirmed.emit(note_id))
        editor.reattached.connect(lambda: self.reattached.emit(note_id))
        editor.height_changed.connect(self._resize_cards)
        editor.left.connect(self.view.setFocus)
        return editor

    def delete_current(self) -> None:
        """Delete the selected note; undo brings it back with all that was typed."""
        self.flush()
        note_id = self.current_id()
        if self._notebook and note_id:
            self.view.setFocus()
            self._notebook.delete(note_id)

    def _edit(self, note_id: str, body: str | None = None, colour: Colour | None = None) -> None:
        if self._notebook and self._notebook.get(note_id):
            self._notebook.edit(note_id, body=body, colour=colour)

    def _colour(self, note_id: str, colour: Colour) -> None:
        self._edit(note_id, colour=colour)
        self.colour_used.emit(colour)

    def _focus_editor(self) -> None:
        if self.editor:
            self.editor.text.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.setFocus()

    def _resize_cards(self) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            self._delegate.sizeHintChanged.emit(current)
        self.view.scheduleDelayedItemsLayout()
