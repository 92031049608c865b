"""The notes on entities: on a person, a treaty or the like wherever it is named."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.notes.annotation import Colour, EntityNote
from reader.notes.clock import Clock, utc_now
from reader.notes.entity_name import EntityName
from reader.notes.history import Change
from reader.notes.notefile import ENTITIES, Hint
from reader.notes.sheet import Sheet
from reader.notes.starting import Start, at_once
from reader.notes.store import NoteStore


class EntityNotebook(Sheet[EntityNote]):
    """All notes on entities; what is said of a `Sheet` holds for them. One serves every document."""

    def __init__(self, store: NoteStore, clock: Clock = utc_now, read: Start = at_once, write: Start = at_once) -> None:
        super().__init__(EntityNote, store, ENTITIES, Hint(), clock, read, write)

    def notes(self) -> tuple[EntityNote, ...]:
        """All of them, the oldest first."""
        return tuple(sorted(self._notes(), key=lambda note: (note.created, note.id)))

    def on(self, entity: EntityName, other_names: Iterable[str] = ()) -> tuple[EntityNote, ...]:
        """Those on what an article calls `entity`, or by one of `other_names`."""
        names = tuple(other_names)
        return tuple(note for note in self.notes() if note.entity.means(entity, names))

    def add(
        self, entity: EntityName, body: str, colour: Colour = Colour.YELLOW, tags: Sequence[str] = ()
    ) -> EntityNote:
        """Write a note on `entity`."""
        self._refuse_if_read_only()
        now = self._clock()
        note = EntityNote(str(uuid.uuid4()), entity, colour, now, now, body, tuple(tags))
        self._make(Change(note.id, None, note))
        return self._known(note.id)

    def edit(
        self,
        note_id: str,
        *,
        body: str | None = None,
        colour: Colour | None = None,
        tags: Sequence[str] | None = None,
    ) -> EntityNote:
        """Change what is given of a note; KeyError if unknown. What changes nothing is no step to undo."""
        before = self._to_change(note_id)
        after = replace(
            before,
            body=before.body if body is None else body,
            colour=before.colour if colour is None else colour,
            tags=before.tags if tags is None else tuple(tags),
        )
        if after != before:
            self._make(Change(note_id, before, after))
        return self._known(note_id)

    def take_in(self, notes: Iterable[EntityNote]) -> int:
        """Add notes that were made elsewhere, in one step, but for those that are here already; how many."""
        return self._take_in(notes, lambda note: (note.entity, note.body, note.tags))
