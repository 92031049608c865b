"""The notes of one file while it is open: changed, undone, kept."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from reader.errors import ReaderError, StorageError
from reader.notes.annotation import Note, Tombstone
from reader.notes.clock import Clock
from reader.notes.history import Change, N
from reader.notes.notefile import Hint, NewerNotesError
from reader.notes.records import Record, merge
from reader.notes.starting import Start
from reader.notes.store import Kept, NoteStore
from reader.steps import Stepped

_NOT_READ = "These notes are still being read."

R = TypeVar("R")


class Sheet(Stepped[tuple[Change[N], ...]], Generic[N]):
    """Notes of one kind, in memory; each change is given to be saved at once.

    The file is read by `read` and written by `write`, one state after the other; of those that wait only the last. A
    change that cannot be saved stays in memory, `failure` tells why, and the next change (or `save`) tries again. Each
    change, by whatever way, ends with a call of every subscriber, and so does all that was read or written. Where
    `read_only`, changes raise StorageError.
    """

    def __init__(
        self, kind: type[N], store: NoteStore, digest: str, hint: Hint, clock: Clock, read: Start, write: Start
    ) -> None:
        super().__init__()
        self._kind: type[N] = kind
        self._store = store
        self._digest = digest
        self._hint = hint
        self._clock = clock
        self._reading, self._saving = read, write
        self.revision = 0
        """Counts the states of the notes: another number, and they may be others."""
        self._waits = False
        self._writes = 0
        self._records: dict[str, Record] = {}
        self._subscribers: list[Callable[[], None]] = []
        self.failure: ReaderError | None = None
        """Why the latest changes are not on the disk; None if they are."""
        self.notice: str | None = None
        """A sentence for the reader on something odd that was found in the file, and dealt with."""
        self.is_read = False
        """Whether all is here that was kept."""
        self.read_only = True
        """Whether the file must be left as it is: it is not read yet, or a newer version of the program wrote it."""
        self._do(read, self._load, self._begin, self._fail_to_begin)

    @property
    def is_saving(self) -> bool:
        """Whether the latest changes are on their way to the disk."""
        return self._writes > 0

    @property
    def is_unsaved(self) -> bool:
        """Whether there is something in memory alone, that may be saved."""
        return not self.read_only and (self.is_saving or self.failure is not None)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return super().can_undo and not self.read_only

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return super().can_redo and not self.read_only

    @property
    def is_settled(self) -> bool:
        """Whether nothing will come of it any more unless it is changed: it is read, and saved as far as may be."""
        return self.is_read and not self.is_unsaved

    def get(self, note_id: str) -> N | None:
        """The note with this id, unless there is none or it was deleted."""
        record = self._records.get(note_id)
        return record if isinstance(record, self._kind) else None

    def delete(self, note_id: str) -> None:
        """Remove a note; KeyError if there is none with this id."""
        self._make(Change(note_id, self._to_change(note_id), None))

    def undo(self) -> Change[N] | None:
        """Take the last step back and return its (first) change; None if there was none."""
        if not self.can_undo:
            return None
        changes = self._steps.back()
        self._put({change.id: change.before for change in changes})
        return changes[0]

    def redo(self) -> Change[N] | None:
        """Make the last step that was undone again and return its (first) change; None if there was none."""
        if not self.can_redo:
            return None
        changes = self._steps.forth()
        self._put({change.id: change.after for change in changes})
        return changes[0]

    def save(self) -> None:
        """Bring memory and disk together: what is not saved yet, and what other windows have written."""
        self._keep()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each change, and when something was read or saved; returns what ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def _notes(self) -> list[N]:
        return [record for record in self._records.values() if isinstance(record, self._kind)]

    def _make(self, *changes: Change[N]) -> None:
        self._steps.record(changes)
        self._put({change.id: change.after for change in changes})

    def _take_in(self, notes: Iterable[N], content: Callable[[N], Hashable]) -> int:
        """Add notes that were made elsewhere in one step, with the times that they have; how many were added.

        A note of a known id replaces it if it is newer, and one that was deleted here comes back. One that is not
        known, but has the `content` of one that is, is here already.
        """
        self._refuse_if_read_only()
        here = {content(note) for note in self._notes()}
        changes: dict[str, Change[N]] = {}
        for note in notes:
            known = self.get(note.id)
            if content(note) not in here if known is None else _is_newer(note, known):
                changes[note.id] = Change(note.id, known, note)
        if changes:
            self._steps.record(tuple(changes.values()))
            for note_id, change in changes.items():
                record = self._records.get(note_id)
                if change.after and not (record and record.modified >= change.after.modified):
                    self._records[note_id] = change.after
                else:
                    self._supersede(note_id, change.after)
            self._keep()
        return len(changes)

    def _put(self, notes: dict[str, N | None]) -> None:
        """Let these be in force from now on (None: deleted), and keep them."""
        for note_id, note in notes.items():
            self._supersede(note_id, note)
        self._keep()

    def _supersede(self, note_id: str, note: N | None) -> None:
        now = self._later_than(self._records.get(note_id))
        self._records[note_id] = Tombstone(note_id, now) if note is None else replace(note, modified=now)

    def _keep(self) -> None:
        """Have what is in memory written."""
        self._refresh()
        self._write()
        if self.is_saving:
            self._tell()

    def _later_than(self, record: Record | None) -> datetime.datetime:
        """Now, but after `record` even if a clock was set back: the later one wins wherever states are merged."""
        now = self._clock()
        return now if record is None else max(now, record.modified + datetime.timedelta(microseconds=1))

    # What is read and written, and what comes of it

    def _do(
        self, start: Start, work: Callable[[], R], done: Callable[[R], None], failed: Callable[[ReaderError], None]
    ) -> None:
        """Let this be done, and what comes of it be told."""
        start(work, lambda result: self._finish(lambda: done(result)), lambda e: self._finish(lambda: failed(e)))

    def _finish(self, conclude: Callable[[], None]) -> None:
        conclude()
        self._tell()

    def _load(self) -> Kept:
        kept = self._store.load(self._digest)
        self._prepare(kept.records.values())
        return kept

    def _begin(self, kept: Kept) -> None:
        """All that is in the file is known."""
        self.read_only = False
        self.is_read = True
        self._absorb(kept)

    def _fail_to_begin(self, error: ReaderError) -> None:
        self.failure = error
        self.read_only = isinstance(error, NewerNotesError)
        self.is_read = True

    def _write(self) -> None:
        """Have what is in memory written, unless that is about to be done anyway."""
        if not self._waits:
            self._waits = True
            self._writes += 1
            self._do(self._saving, self._save, self._conclude, self._fail)

    def _save(self) -> Kept:
        self._waits = False  # before it is known what is written: what is changed from now on is written once more
        records = dict(self._records)
        kept = self._store.save(self._digest, self._hint, records)
        self._prepare(record for note_id, record in kept.records.items() if record is not records.get(note_id))
        return kept

    def _conclude(self, kept: Kept) -> None:
        self._writes -= 1
        self.failure = None
        self._absorb(kept)

    def _fail(self, error: ReaderError) -> None:
        self._writes -= 1
        self.failure = error

    def _absorb(self, kept: Kept) -> None:
        """Take in what is on the disk; what was changed here since is later."""
        self.notice = kept.notice or self.notice
        merged = merge(self._records, kept.records)
        if merged != self._records:
            self._records = merged
            self._refresh()

    def _prepare(self, records: Iterable[Record]) -> None:
        """Do ahead what takes time with records that were not here before; not in the thread of the one who asks."""

    def _refresh(self) -> None:
        """Other records may be here than before."""
        self.revision += 1

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise self.failure or StorageError(_NOT_READ)

    def _to_change(self, note_id: str) -> N:
        """The note before a change; KeyError if there is none."""
        self._refuse_if_read_only()
        return self._known(note_id)

    def _known(self, note_id: str) -> N:
        note = self.get(note_id)
        if note is None:
            raise KeyError(note_id)
        return note


def _is_newer(note: Note, known: Note) -> bool:
    """Whether this is a later state of the same note; a time of creation that was made up says that it is not."""
    return note.created == known.created and note.modified > known.modified
