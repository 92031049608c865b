"""The list of notes beside the article, and what chooses among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.look.theme import Theme
from reader.app.notes.note_delegate import NoteDelegate
from reader.app.notes.note_editor import NoteEditor, Offers
from reader.app.notes.note_listing import NoteListing
from reader.app.notes.note_model import Index, NoteModel
from reader.app.notes.note_row import NoteRow
from reader.app.notes.notes_bar import NotesBar
from reader.app.notes.notes_choice import Scope
from reader.app.notes.sheets import NoteSheets
from reader.app.panel.labels import plain_label
from reader.notes import Colour

_HINT = marked("Select words in the article, then press H to highlight them or N to write a note on them.")
_NONE = marked("No note fits.")


class NoteList(QListView):
    """A list whose Enter and F2 are signals; what changes in a card without its height lets the others stay."""

    entered_note = Signal()
    edit_requested = Signal()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Lay the list out only where a height has changed, which takes a while with a thousand notes."""
        if first == last and self.visualRect(first).height() == self.sizeHintForIndex(first).height():
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            super().dataChanged(first, last, roles)

    def lay_out_in_place(self) -> None:
        """Lay the list out anew; what is at the top of what is seen stays there."""
        top = self.indexAt(QPoint(self.viewport().width() // 2, 2 * self.spacing() + 8))
        before = self.visualRect(top).top()
        self.doItemsLayout()
        if top.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(top).top() - before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the passage, F2 to the note's text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_note.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """Lists the notes that are chosen in `bar`, and edits the selected one in place.

    `passage_requested` gives the Span (code points) of a note that was clicked or entered, `entity_requested` the
    EntityName of one on an entity, `elsewhere_requested` a note Found in another article. `colour_used` gives the
    Colour that was chosen for one; `current_changed` says that `current_id()` may differ. `confirmed` and `reattached`
    give the id of a note that is right where it was found, or belongs to the selected words; `followed` gives the
    address of a link in one.
    """

    passage_requested = Signal(object)
    entity_requested = Signal(object)
    elsewhere_requested = Signal(object)
    colour_used = Signal(object)
    current_changed = Signal()
    confirmed = Signal(str)
    reattached = Signal(str)
    followed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sheets: NoteSheets,
        listing: NoteListing,
        offers: Callable[[], Offers],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheets = sheets
        self._listing = listing
        self._offers = offers
        self._model = NoteModel(self)
        self.bar = NotesBar()
        self.view = NoteList()
        self.view.setModel(self._model)
        self._delegate = NoteDelegate(self.view, self._model, theme, self._make_editor)
        self.hint = plain_label(tr(_HINT), "quiet")
        self._lay_out()
        self._delegate.cards.corrected.connect(self.view.lay_out_in_place)
        self.bar.changed.connect(self._choose)
        listing.changed.connect(self._refresh)
        self._model.more_wanted.connect(listing.more)
        self.view.clicked.connect(self._click)
        self.view.doubleClicked.connect(self._go)
        self.view.entered_note.connect(lambda: self._go(self.view.currentIndex()))
        self.view.edit_requested.connect(self._edit)
        self.view.selectionModel().currentChanged.connect(self._open_editor)
        self._refresh()

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(tr("Notes"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.viewport().setAutoFillBackground(False)
        self.hint.setContentsMargins(16, 14, 16, 14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.hint)
        box.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    @property
    def editor(self) -> NoteEditor | None:
        """Where the selected note is written."""
        return self._delegate.editor

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._theme = self._delegate.theme = theme
        current = self.view.currentIndex()
        if current.isValid():
            self._open_editor(current, current)
        self.view.viewport().update()

    def current_id(self) -> str | None:
        """The id of the selected note."""
        row = self._model.row_at(self.view.currentIndex())
        return row.id if row else None

    def select(self, note_id: str) -> None:
        """Select a note and scroll the list to it."""
        index = self._model.index_of(note_id)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def show_note(self, note_id: str) -> None:
        """Select a note of this article, whatever was listed."""
        if not self._model.index_of(note_id).isValid():
            self.bar.reset(Scope.ARTICLE)
        self.select(note_id)

    def write(self, note_id: str) -> None:
        """Select a note of this article, whatever was listed, and put the cursor into its text."""
        self.show_note(note_id)
        self._focus_editor()

    def flush(self) -> None:
        """Save what is being typed now."""
        if self.editor:
            self.editor.flush()

    def leave(self) -> None:
        """Keep what is being typed, and select no note."""
        self.view.setCurrentIndex(QModelIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """What is listed has to be searched for."""
        self._listing.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the list."""
        self._listing.watch(False)
        super().hideEvent(event)

    def _choose(self) -> None:
        self.flush()
        self._listing.choose(self.bar.choice())

    def _refresh(self) -> None:
        rows = self._listing.rows(self.current_id())
        if self._model.keeps(rows):
            self._model.show_notes(rows, self._listing.has_more)
        else:
            self._show_anew()
        shown = self._model.rowCount() > 0
        unfiltered = self._listing.choice.scope is Scope.ARTICLE and not self._listing.choice.is_filtered
        self.hint.setText(tr(_HINT) if unfiltered else tr(_NONE))
        self.hint.setVisible(not shown)
        self.current_changed.emit()

    def _show_anew(self) -> None:
        """List others, or in another order: the selected note stays selected, and what is typed in it is kept."""
        current, writes = self.current_id(), bool(self.editor and self.editor.isAncestorOf(self.focusWidget()))
        self.flush()
        self._delegate.editor = None
        self._model.show_notes(self._listing.rows(current), self._listing.has_more)
        if current:
            self.select(current)
            if writes:
                self._focus_editor()

    def _click(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row and row.span:
            self.passage_requested.emit(row.span)

    def _go(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        if row.span:
            self.passage_requested.emit(row.span)
        elif row.is_elsewhere:
            self.elsewhere_requested.emit(row.note)
        elif row.is_on_entity:
            self.entity_requested.emit(row.note.entity)

    def _open_editor(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Only the selected note has an editor; the one before is saved."""
        self.flush()
        self._delegate.editor = None
        if previous.isValid():
            self.view.closePersistentEditor(previous)
        row = self._model.row_at(current)
        if row and not row.is_elsewhere:
            self.view.openPersistentEditor(current)
        self._resize_cards()
        self.current_changed.emit()

    def _make_editor(self, parent: QWidget, row: NoteRow) -> NoteEditor:
        note_id, sheets = row.id, self._sheets
        editor = NoteEditor(row, self._theme, self._offers(), sheets.is_read_only(note_id), parent)
        editor.typed.connect(lambda text: sheets.edit(note_id, body=text))
        editor.tagged.connect(lambda tags: sheets.edit(note_id, tags=tags))
        editor.linked.connect(lambda entity: sheets.link(note_id, entity))
        editor.colour_chosen.connect(lambda colour: self._colour(note_id, colour))
        editor.delete_requested.connect(self.delete_current)
        editor.confirmed.connect(lambda: self.confirmed.emit(note_id))
        editor.reattached.connect(lambda: self.reattached.emit(note_id))
        editor.followed.connect(self.followed)
        editor.height_changed.connect(self._resize_cards)
        editor.left.connect(self.view.setFocus)
        return editor

    def delete_current(self) -> None:
        """Delete the selected note; undo brings it back with all that was typed."""
        self.flush()
        note_id = self.current_id()
        if note_id:
            self.view.setFocus()
            self._sheets.delete(note_id)

    def _colour(self, note_id: str, colour: Colour) -> None:
        self._sheets.edit(note_id, colour=colour)
        self.colour_used.emit(colour)

    def _edit(self) -> None:
        """Write in the selected note: in its own article, if it is of another."""
        row = self._model.row_at(self.view.currentIndex())
        if row and row.is_elsewhere:
            self.elsewhere_requested.emit(row.note)
        else:
            self._focus_editor()

    def _focus_editor(self) -> None:
        if self.editor:
            self.editor.text.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.setFocus()

    def _resize_cards(self) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            self._delegate.sizeHintChanged.emit(current)
        self.view.scheduleDelayedItemsLayout()
