"""The rows of the notes panel, as they are chosen."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.analysis import Entity
from reader.app.notes.note_row import NoteRow
from reader.app.notes.note_search import NoteSearch
from reader.app.notes.notes_choice import AT_A_TIME, NotesChoice, Scope
from reader.app.notes.sheets import NoteSheets
from reader.notes import Found, Order
from reader.report.named import keys_of

_PAUSE = 150
"""Milliseconds without a change until the index is asked."""


class NoteListing(QObject):
    """Tells which notes are to be listed, in order; `changed` comes when they may be others.

    Notes of the open article, and those on the entities that it names, are at hand; for all others, and for what is
    searched for, the index is asked. What is being written stays listed, and in its place, whatever it says.
    """

    changed = Signal()

    def __init__(self, sheets: NoteSheets, search: NoteSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._search = search
        self._named: frozenset[tuple[str, str]] = frozenset()
        self._found: tuple[Found, ...] = ()
        self._limit = AT_A_TIME
        self._seen: dict[str, datetime.datetime] = {}
        self.choice = NotesChoice()
        self.watching = False
        """Whether anybody sees the list: nothing is searched for otherwise."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        search.found.connect(self._take)
        sheets.changed.connect(self._follow)
        sheets.went_on.connect(self._search_soon)

    @property
    def has_more(self) -> bool:
        """Whether there are notes behind those that are listed."""
        return not self.choice.scope.is_here and len(self._found) == self._limit

    def choose(self, choice: NotesChoice) -> None:
        """List these notes from now on."""
        typing = choice.words != self.choice.words
        self.choice = choice
        self._found, self._limit, self._seen = (), AT_A_TIME, {}
        if typing:
            self._pause.start()
        else:
            self._ask()
        self.changed.emit()

    def more(self) -> None:
        """List more of them."""
        self._limit += AT_A_TIME
        self._ask()

    def watch(self, watching: bool) -> None:
        """Say whether anybody sees the list."""
        self.watching = watching
        if watching:
            self._ask()

    def set_entities(self, entities: Sequence[Entity]) -> None:
        """Whom and what the open article names."""
        self._named = keys_of(entities)
        self._follow()

    def rows(self, keep: str | None) -> list[NoteRow]:
        """The notes to be listed; that with the id `keep` among them, as long as it is there."""
        rows = self._of_article(keep) if self.choice.scope.is_here else self._of_all()
        if self.choice.order is Order.TIME:
            for row in rows:
                self._seen.setdefault(row.id, row.modified)
            rows.sort(key=lambda row: self._seen[row.id], reverse=True)
        return rows

    def _of_article(self, keep: str | None) -> list[NoteRow]:
        rows = [*self._on_passages(), *self._on_entities()]
        if self.choice.scope is Scope.CHECK:
            rows = [row for row in self._on_passages() if row.state or row.id == keep]
        if self.choice.is_filtered:
            found = {note.id for note in self._found} | {keep}
            rows = [row for row in rows if row.id in found]
        return rows

    def _on_passages(self) -> Iterable[NoteRow]:
        notebook = self._sheets.notebook
        return [NoteRow(placed.annotation, placed.anchor) for placed in notebook.placed()] if notebook else []

    def _on_entities(self) -> Iterable[NoteRow]:
        notes = self._sheets.entities.notes() if self._named else ()
        return [NoteRow(note) for note in notes if note.entity.key in self._named]

    def _of_all(self) -> list[NoteRow]:
        notebook = self._sheets.notebook
        digest = notebook.document.digest if notebook else None
        here = {row.id: row for row in self._on_passages()}
        rows = []
        for note in self._found:
            if note.digest == digest:
                rows += [here[note.id]] if note.id in here else []
            elif note.digest:
                rows.append(NoteRow(note))
            elif kept := self._sheets.entities.get(note.id):
                rows.append(NoteRow(kept))
        return rows

    def _follow(self) -> None:
        self._search_soon()
        self.changed.emit()

    def _search_soon(self) -> None:
        """Ask the index once no more comes: it knows what is on the disk."""
        if not self.choice.scope.is_here or self.choice.is_filtered:
            self._pause.start()

    def _ask(self) -> None:
        needed = not self.choice.scope.is_here or self.choice.is_filtered
        if self.watching and needed:
            notebook = self._sheets.notebook
            limit = None if self.choice.scope.is_here else self._limit
            wanted = self.choice.wanted(notebook.document.digest if notebook else "none")
            self._search.ask([replace(question, limit=limit) for question in wanted])

    def _take(self, found: tuple[Found, ...]) -> None:
        self._found = found
        self.changed.emit()
