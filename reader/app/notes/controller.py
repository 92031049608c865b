"""Joins the notes of the open article with the page, the list and the actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.icons import Icons
from reader.app.notes.exchange import NotesExchange
from reader.app.notes.inks import ink
from reader.app.notes.mending import Mending
from reader.app.notes.note_actions import make_note_actions
from reader.app.notes.notes_panel import NotesPanel
from reader.app.notes.page_clicks import PageClicks
from reader.app.notes.page_view import PageView
from reader.app.theme import Theme
from reader.documents import Span
from reader.notes import Annotation, Change, Colour, Motivation, Notebook


class NotesController(QObject):
    """Paints the notes, and makes, changes and deletes them; `exchange` exports them and takes others in.

    `panel` and `actions` are to be put into the window. `panel_requested` asks it to show the panel; `storage_failed`
    and `noticed` give a sentence to show, and `storage_recovered` says that the former is settled: a note that cannot
    be saved stays in memory and is tried again with the next change. `refreshed` says that anything may differ.
    """

    refreshed = Signal()
    panel_requested = Signal()
    storage_failed = Signal(str)
    storage_recovered = Signal()
    noticed = Signal(str)

    def __init__(self, page: PageView, theme: Theme, exchange: NotesExchange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._theme = theme
        self.exchange = exchange
        self._notebook: Notebook | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._colour = Colour.YELLOW
        self._failure = ""
        self.panel = NotesPanel(theme, parent if isinstance(parent, QWidget) else None)
        self.actions = make_note_actions(self)
        self._clicks = PageClicks(page, self)
        self._mending = Mending(page, self.panel, self)
        self._connect()

    def _connect(self) -> None:
        do = self.actions
        do.highlight.triggered.connect(self._highlight)
        do.note.triggered.connect(self._write)
        do.delete.triggered.connect(self._delete)
        do.undo.triggered.connect(lambda: self._walk(Notebook.undo))
        do.redo.triggered.connect(lambda: self._walk(Notebook.redo))
        self.exchange.begun.connect(self.panel.flush)
        self.panel.passage_requested.connect(lambda span: self._page.flash([span]))
        self.panel.colour_used.connect(self._use)
        self.panel.current_changed.connect(self._enable)
        self._page.selection_changed.connect(self._enable)
        self._mending.noticed.connect(self.noticed)
        self._clicks.clicked.connect(self._show_note)
        self._clicks.asked.connect(self._select_note)

    def set_notebook(self, notebook: Notebook | None) -> None:
        """The notes of the document that the page shows now; None where it shows none."""
        self.panel.set_notebook(notebook)
        if self._unsubscribe:
            self._unsubscribe()
        self._notebook = notebook
        self._unsubscribe = notebook.subscribe(self._refresh) if notebook else None
        self.exchange.set_notebook(notebook)
        self._mending.set_notebook(notebook)
        self._clicks.set_document(notebook.document if notebook else None)
        self._failure = ""
        self._refresh()
        if notebook and notebook.notice:
            self.noticed.emit(notebook.notice)

    def set_look(self, theme: Theme, icons: Icons) -> None:
        """The colours of this theme."""
        self._theme = theme
        self.panel.set_look(theme)
        self.actions.draw(icons, theme)
        self._paint()

    @property
    def undo(self) -> QAction:
        """Takes the last change of the notes back."""
        return self.actions.undo

    @property
    def redo(self) -> QAction:
        """Makes it again."""
        return self.actions.redo

    @property
    def undo_time(self) -> int | None:
        """When the change was made that `undo` would take back."""
        return self._notebook.undo_time if self._notebook else None

    @property
    def redo_time(self) -> int | None:
        """When the change was made that `redo` would make again."""
        return self._notebook.redo_time if self._notebook else None

    def flush(self) -> bool:
        """Save all that is not saved yet; gives whether everything is on the disk."""
        self.panel.flush()
        if self._notebook and self._notebook.failure and not self._notebook.read_only:
            self._notebook.save()
        return not (self._notebook and self._notebook.failure and not self._notebook.read_only)

    def _refresh(self) -> None:
        self._paint()
        self._enable()
        failure = str(self._notebook.failure) if self._notebook and self._notebook.failure else ""
        if failure != self._failure:
            self._failure = failure
            self.storage_failed.emit(failure) if failure else self.storage_recovered.emit()
        self._mending.refresh()
        self.refreshed.emit()

    def _paint(self) -> None:
        placed = self._notebook.placed() if self._notebook else ()
        fills = [
            (p.anchor.span, ink(p.annotation.colour, self._theme), bool(p.annotation.body.strip()))
            for p in placed
            if p.anchor.span
        ]
        # The shorter of two that overlap lies on top, so that both are seen.
        self._page.set_fills(sorted(fills, key=lambda fill: fill[0].start - fill[0].end))

    def _enable(self) -> None:
        notebook, do = self._notebook, self.actions
        writable = notebook is not None and not notebook.read_only
        selected = self._page.selected_span() is not None
        target = self._target() is not None
        do.highlight.setEnabled(writable and selected)
        do.note.setEnabled(writable and (selected or target))
        do.delete.setEnabled(writable and target)
        do.undo.setEnabled(notebook is not None and notebook.can_undo)
        do.redo.setEnabled(notebook is not None and notebook.can_redo)
        self.exchange.refresh()

    def _target(self) -> Annotation | None:
        """The note meant: the one under the selection, else the one selected in the list."""
        span, focused = self._page.selected_span(), QApplication.focusWidget()
        if self._notebook is None:
            return None
        if span and not (focused and self.panel.isAncestorOf(focused)):
            return next(iter(self._notebook.at(span.start)), None)
        note_id = self.panel.current_id()
        return self._notebook.get(note_id) if note_id else None

    def _annotate(self, notebook: Notebook, span: Span, motivation: Motivation) -> Annotation:
        """A new annotation of this passage, or the one that is on exactly this passage."""
        same = (note for note in notebook.at(span.start) if note.position.span == span)
        return next(same, None) or notebook.add(span, motivation, self._colour)

    def _highlight(self) -> None:
        span = self._page.selected_span()
        if self._notebook and span:
            note = self._annotate(self._notebook, span, Motivation.HIGHLIGHTING)
            self._page.select(Span(span.end, span.end))  # the selection would hide the colour
            self.panel.select(note.id)

    def _write(self) -> None:
        span, note = self._page.selected_span(), self._target()
        if self._notebook and span:
            note = self._annotate(self._notebook, span, Motivation.COMMENTING)
            self._page.select(Span(span.end, span.end))
        if note:
            self.panel_requested.emit()
            self.panel.write(note.id)

    def _delete(self) -> None:
        self.panel.flush()
        note = self._target()
        if self._notebook and note:
            self._notebook.delete(note.id)

    def _walk(self, step: Callable[[Notebook], Change | None]) -> None:
        """Undo or redo, and show the passage that it was about."""
        self.panel.flush()
        change = step(self._notebook) if self._notebook else None
        note = change and (change.after or change.before)
        if note:
            self._page.flash([note.position.span])

    def _use(self, colour: Colour) -> None:
        self._colour = colour

    def _show_note(self, offset: int) -> None:
        if self._select_note(offset):
            self.panel_requested.emit()

    def _select_note(self, offset: int) -> bool:
        """Select the note at an offset in the list, if there is one."""
        notes = self._notebook.at(offset) if self._notebook else ()
        if notes:
            self.panel.select(notes[0].id)
        return bool(notes)
