"""Joins the notes with the page, the list and the actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.analysis import Entity
from reader.app.language.wording import tr
from reader.app.look.icons import Icons
from reader.app.look.theme import Theme
from reader.app.notes.entity_notes import EntityNotes
from reader.app.notes.exchange import NotesExchange
from reader.app.notes.inks import ink
from reader.app.notes.mending import Mending
from reader.app.notes.note_actions import make_note_actions
from reader.app.notes.note_editor import Offers
from reader.app.notes.note_listing import NoteListing
from reader.app.notes.note_search import InUse, NoteSearch
from reader.app.notes.notes_choice import Named
from reader.app.notes.notes_panel import NotesPanel
from reader.app.notes.page_clicks import PageClicks
from reader.app.notes.page_view import Fill, PageView
from reader.app.notes.saving import Saving
from reader.app.notes.sheet_steps import SheetSteps, Step
from reader.app.notes.sheets import NoteSheets
from reader.documents import Span
from reader.notes import Annotation, Colour, EntityNote, Motivation, Notebook
from reader.report.named import name_of

_PAUSE = 1000
"""Milliseconds without a change until it is found out which tags and names are in use."""


class NotesController(QObject):
    """Paints the notes, and makes, changes and deletes them; `exchange` exports them and takes others in.

    `panel`, `on_entity` and `actions` are to be put into the window, `steps` are for its Undo. `panel_requested` asks
    it to show the panel; `storage_failed` and `noticed` give a sentence to show, and `storage_recovered` says that the
    former is settled: a note that cannot be saved stays in memory and is tried again.
    """

    panel_requested = Signal()
    storage_failed = Signal(str)
    storage_recovered = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        page: PageView,
        theme: Theme,
        sheets: NoteSheets,
        search: NoteSearch,
        saving: Saving,
        exchange: NotesExchange,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._theme = theme
        self._sheets = sheets
        self._search = search
        self.exchange = exchange
        self._colour = Colour.YELLOW
        self._offers = Offers()
        self._fills: list[Fill] | None = None
        self.listing = NoteListing(sheets, search, self)
        self.panel = NotesPanel(theme, sheets, self.listing, lambda: self._offers, parent)
        self.on_entity = EntityNotes(sheets, theme, lambda: self._offers)
        self.actions = make_note_actions(parent)
        self.steps = (SheetSteps(tr("Notes"), self), SheetSteps(tr("Notes on Names"), self))
        self.saving = saving
        self._arrivals: list[Callable[[], None]] = []
        self._clicks = PageClicks(page, self)
        self._mending = Mending(page, self.panel, sheets, self)
        self._in_use = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect()
        self.steps[1].set_sheet(sheets.entities)
        self._refresh()

    def _connect(self) -> None:
        do, panel = self.actions, self.panel
        do.highlight.triggered.connect(lambda: self._highlight(self._colour))
        for colour, action in do.colours.items():
            action.triggered.connect(lambda _=False, colour=colour: self._paint_in(colour))
        do.note.triggered.connect(self._write)
        do.bookmark.triggered.connect(self._bookmark)
        do.delete.triggered.connect(self._delete)
        self.steps[0].walked.connect(self._show_step)
        self.exchange.begun.connect(self.keep_typed)
        panel.colour_used.connect(self._use)
        panel.current_changed.connect(self._enable)
        self._page.selection_changed.connect(self._enable)
        self._sheets.changed.connect(self._refresh)
        self._sheets.went_on.connect(self._go_on)
        self.saving.failed.connect(self.storage_failed)
        self.saving.recovered.connect(self.storage_recovered)
        self._mending.noticed.connect(self.noticed)
        self._search.failed.connect(self.noticed)
        self._search.offered.connect(self._offer_tags)
        self.on_entity.all_requested.connect(self._show_all_on)
        self._in_use.timeout.connect(self._search.ask_what_is_in_use)
        self._clicks.clicked.connect(self._show_note)
        self._clicks.asked.connect(self._select_note)

    def set_notebook(self, notebook: Notebook | None) -> None:
        """The notes of the document that the page shows now; None where it shows none."""
        self.panel.leave()
        self._fills = None  # the page has none of another article
        self._clicks.set_document(notebook.document if notebook else None)
        self.steps[0].set_sheet(notebook)
        self.set_entities(())
        self.show_entity(None)
        self._arrivals.clear()
        self._sheets.set_notebook(notebook)
        self.saving.begin()

    def once_read(self, call: Callable[[], None]) -> None:
        """Have this called when the notes on the open article are there, unless another is opened before."""
        self._arrivals.append(call)
        self._arrive()

    def set_entities(self, entities: Sequence[Entity]) -> None:
        """Whom and what the open article names: notes can be linked to them, and those on them are shown."""
        self._offers = Offers(self._offers.tags, tuple(map(name_of, entities)))
        self.listing.set_entities(entities)

    def set_look(self, theme: Theme, icons: Icons) -> None:
        """The colours of this theme."""
        self._theme = theme
        self.panel.set_look(theme)
        self.on_entity.set_look(theme)
        self.actions.draw(icons, theme)
        self._paint()

    def flush(self) -> bool:
        """Save all that is not saved yet, waiting a moment for it; gives whether everything is on the disk."""
        self.keep_typed()
        return self.saving.flush()

    def keep_typed(self) -> None:
        """Keep what is being written."""
        self.panel.flush()
        self.on_entity.flush()

    def show_entity(self, entity: Entity | None) -> None:
        """The panel shows this entity: the notes on it can be listed."""
        self.on_entity.show_entity(entity)
        self.panel.bar.set_named(Named(name_of(entity), entity.other_names) if entity else None)

    def show_note(self, note_id: str) -> Span | None:
        """Put the cursor into a note of the open article; gives where its passage is, None where it is not there."""
        notebook = self._sheets.notebook
        if notebook and notebook.get(note_id):
            self.panel.write(note_id)
        placed = notebook.placed() if notebook else ()
        return next((each.anchor.span for each in placed if each.annotation.id == note_id), None)

    def _refresh(self) -> None:
        self._paint()
        self._enable()
        for steps in self.steps:
            steps.refresh()

    def _go_on(self) -> None:
        self._in_use.start()
        self._tell_notices()
        self._arrive()

    def _tell_notices(self) -> None:
        for sheet in self._sheets.all():
            if notice := sheet.notice:
                sheet.notice = None
                self.noticed.emit(notice)

    def _arrive(self) -> None:
        if self._sheets.notebook is None or self._sheets.notebook.is_read:
            arrivals, self._arrivals = self._arrivals, []
            for call in arrivals:
                call()

    def _paint(self) -> None:
        placed = self._sheets.notebook.placed() if self._sheets.notebook else ()
        inks = {colour: ink(colour, self._theme) for colour in Colour}
        fills = [
            (p.anchor.span, inks[p.annotation.colour], bool(p.annotation.body.strip())) for p in placed if p.anchor.span
        ]
        # The shorter of two that overlap lies on top, so that both are seen.
        fills.sort(key=lambda fill: fill[0].start - fill[0].end)
        if fills != self._fills:
            self._fills = fills
            self._page.set_fills(fills)

    def _enable(self) -> None:
        notebook, do = self._sheets.notebook, self.actions
        writable = notebook is not None and not notebook.read_only
        selected = self._page.selected_span() is not None
        target = self._target()
        can_change = target is not None and not self._sheets.is_read_only(target.id)
        for action in (do.highlight, do.bookmark):
            action.setEnabled(writable and selected)
        for action in (do.note, *do.colours.values()):
            action.setEnabled((writable and selected) or can_change)
        do.menu.setEnabled(do.note.isEnabled())
        do.delete.setEnabled(can_change)
        self.exchange.refresh()

    def _target(self) -> Annotation | EntityNote | None:
        """The note meant: the one under the selection, else the one selected in the list."""
        span, focused, notebook = self._page.selected_span(), QApplication.focusWidget(), self._sheets.notebook
        if span and notebook and not (focused and self.panel.isAncestorOf(focused)):
            return next(iter(notebook.at(span.start)), None)
        note_id = self.panel.current_id()
        return self._sheets.get(note_id) if note_id else None

    def _annotate(self, motivation: Motivation, colour: Colour) -> Annotation | None:
        """A new annotation of what is selected, or the one that is on exactly this passage."""
        span, notebook = self._page.selected_span(), self._sheets.notebook
        if span is None or notebook is None:
            return None
        self._page.select(Span(span.end, span.end))  # the selection would hide the colour
        same = (note for note in notebook.at(span.start) if note.position.span == span)
        return next(same, None) or notebook.add(span, motivation, colour)

    def _highlight(self, colour: Colour) -> Annotation | None:
        note = self._annotate(Motivation.HIGHLIGHTING, colour)
        if note:
            self.panel.select(note.id)
        return note

    def _paint_in(self, colour: Colour) -> None:
        """Highlight what is selected in this colour, or give it to the note that is meant."""
        note = self._highlight(colour) or self._target()
        if note:
            self._use(colour)
            self._sheets.edit(note.id, colour=colour)

    def _bookmark(self) -> None:
        note = self._annotate(Motivation.BOOKMARKING, self._colour)
        if note:
            self.panel.select(note.id)

    def _write(self) -> None:
        note = self._annotate(Motivation.COMMENTING, self._colour) or self._target()
        if note:
            self.panel_requested.emit()
            self.panel.write(note.id)

    def _delete(self) -> None:
        self.panel.flush()
        note = self._target()
        if note:
            self._sheets.delete(note.id)

    def _show_step(self, change: Step) -> None:
        """Show the passage that was undone or done again."""
        note = change.after or change.before
        if isinstance(note, Annotation):
            self._page.flash([note.position.span])

    def _use(self, colour: Colour) -> None:
        self._colour = colour

    def _offer_tags(self, known: InUse) -> None:
        self._offers = Offers(known.tags, self._offers.names)
        self.panel.bar.set_in_use(known)

    def _show_all_on(self, named: Named) -> None:
        self.panel_requested.emit()
        self.panel.bar.show_named(named)

    def _show_note(self, offset: int) -> None:
        if self._select_note(offset):
            self.panel_requested.emit()

    def _select_note(self, offset: int) -> bool:
        """Select the note at an offset in the list, if there is one."""
        notes = self._sheets.notebook.at(offset) if self._sheets.notebook else ()
        if notes:
            self.panel.show_note(notes[0].id)
        return bool(notes)
