"""The notes on one document while it is open: changed, undone, kept."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.documents import Document, Span
from reader.errors import StorageError
from reader.notes.anchoring import Anchor, Anchoring, AnchorState
from reader.notes.annotation import Annotation, Colour, Motivation, Tombstone, select
from reader.notes.carrying import carry_over
from reader.notes.clock import Clock, utc_now
from reader.notes.history import Change, History
from reader.notes.notefile import Hint, NewerNotesError
from reader.notes.records import Record, merge
from reader.notes.store import NoteStore


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and where it is in the text now."""

    annotation: Annotation
    anchor: Anchor


class Notebook:
    """The annotations of one document, in memory; each change is saved at once.

    A change that cannot be saved stays in memory, `failure` tells why, and the next change (or `save`) tries again.
    Each change, by whatever way, ends with a call of every subscriber. Where `read_only`, changes raise StorageError.
    """

    def __init__(self, document: Document, store: NoteStore, clock: Clock = utc_now) -> None:
        self._document = document
        self._store = store
        self._clock = clock
        self._anchoring = Anchoring(document.text)
        self._records: dict[str, Record] = {}
        self._anchors: dict[str, Anchor] = {}
        self._placed: tuple[Placed, ...] | None = None
        self._history = History()
        self._subscribers: list[Callable[[], None]] = []
        self.failure: StorageError | None = None
        """Why the latest changes are not on the disk; None if they are."""
        self.notice: str | None = None
        """A sentence for the reader on something odd that was found in the file, and dealt with."""
        self.read_only = False
        """Whether the file must be left as it is (a newer version of the program wrote it)."""
        self._load()

    @property
    def document(self) -> Document:
        """The document that these notes are on."""
        return self._document

    @property
    def undo_time(self) -> int | None:
        """When the step was made that `undo` would take back, as `Steps` has it."""
        return self._history.undo_time

    @property
    def redo_time(self) -> int | None:
        """When the step was made that `redo` would make again, as `Steps` has it."""
        return self._history.redo_time

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._history.can_undo and not self.read_only

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return self._history.can_redo and not self.read_only

    def placed(self) -> tuple[Placed, ...]:
        """All annotations in the order of the text, the lost ones last."""
        if self._placed is None:
            annotations = [record for record in self._records.values() if isinstance(record, Annotation)]
            self._placed = tuple(sorted((Placed(a, self._anchor(a)) for a in annotations), key=_place))
        return self._placed

    def annotations(self) -> tuple[Annotation, ...]:
        """The same without their places."""
        return tuple(placed.annotation for placed in self.placed())

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id, unless there is none or it was deleted."""
        record = self._records.get(annotation_id)
        return record if isinstance(record, Annotation) else None

    def at(self, offset: int) -> tuple[Annotation, ...]:
        """The annotations whose passage covers the code point at `offset`, the shortest passage first."""
        here = [(p.anchor.span, p.annotation) for p in self.placed() if p.anchor.span and _covers(p, offset)]
        return tuple(annotation for span, annotation in sorted(here, key=lambda pair: pair[0].end - pair[0].start))

    def add(
        self,
        span: Span,
        motivation: Motivation = Motivation.HIGHLIGHTING,
        colour: Colour = Colour.YELLOW,
        body: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Annotate the passage at `span` (code points); ValueError if it is empty or outside of the text.

        A highlight with a body is a comment.
        """
        if not 0 <= span.start < span.end <= len(self._document.text):
            raise ValueError(f"not a passage of this text: {span}")
        self._refuse_if_read_only()
        position, quote = select(self._document.text, span)
        now = self._clock()
        annotation = Annotation(
            str(uuid.uuid4()), _purpose(motivation, body), colour, position, quote, now, now, body, tuple(tags)
        )
        self._make(Change(annotation.id, None, annotation))
        return self._known(annotation.id)

    def edit(
        self,
        annotation_id: str,
        *,
        body: str | None = None,
        colour: Colour | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given of an annotation; a highlight that gets a body becomes a comment. KeyError if unknown.

        What changes nothing is no step to undo.
        """
        self._refuse_if_read_only()
        before = self._known(annotation_id)
        after = replace(
            before,
            motivation=_purpose(before.motivation, body or ""),
            body=before.body if body is None else body,
            colour=before.colour if colour is None else colour,
            tags=before.tags if tags is None else tuple(tags),
        )
        if after != before:
            self._make(Change(annotation_id, before, after))
        return self._known(annotation_id)

    def delete(self, annotation_id: str) -> None:
        """Remove an annotation; KeyError if there is none with this id."""
        self._refuse_if_read_only()
        self._make(Change(annotation_id, self._known(annotation_id), None))

    def undo(self) -> Change | None:
        """Take the last change back and return it; None if there was none."""
        if not self.can_undo:
            return None
        change = self._history.back()
        self._put(change.id, change.before)
        return change

    def redo(self) -> Change | None:
        """Make the last change that was undone again and return it; None if there was none."""
        if not self.can_redo:
            return None
        change = self._history.forth()
        self._put(change.id, change.after)
        return change

    def save(self) -> None:
        """Bring memory and disk together: what is not saved yet, and what other windows have written."""
        self._save()
        self._tell()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each change and each attempt to save; returns what ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def _make(self, change: Change) -> None:
        self._history.record(change)
        self._put(change.id, change.after)

    def _put(self, annotation_id: str, annotation: Annotation | None) -> None:
        """Let `annotation` be in force from now on, and keep it."""
        now = self._later_than(self._records.get(annotation_id))
        state = Tombstone(annotation_id, now) if annotation is None else replace(annotation, modified=now)
        self._records[annotation_id] = state
        self._placed = None
        self._save()
        self._tell()

    def _later_than(self, record: Record | None) -> datetime.datetime:
        """Now, but after `record` even if a clock was set back: the later one wins wherever states are merged."""
        now = self._clock()
        return now if record is None else max(now, record.modified + datetime.timedelta(microseconds=1))

    def _load(self) -> None:
        try:
            kept = self._store.load(self._document.digest)
        except StorageError as error:
            self.failure = error
            self.read_only = isinstance(error, NewerNotesError)
        else:
            self._records, self.notice = dict(kept.records), kept.notice
            if not self._records and not self.notice:
                self._carry_over()

    def _carry_over(self) -> None:
        """Take the notes along that were made when the same file said something else."""
        earlier = self._store.earlier(Hint.of(self._document), self._document.digest)
        carried = carry_over(earlier, self._document.text) if earlier else None
        if carried:
            self._records = {annotation.id: annotation for annotation in carried.annotations}
            self._save()
            self.notice = carried.notice

    def _save(self) -> None:
        try:
            kept = self._store.save(self._document.digest, Hint.of(self._document), self._records)
        except StorageError as error:
            self.failure = error
        else:
            self.failure = None
            self.notice = kept.notice or self.notice
            self._records = merge(self._records, kept.records)
            self._placed = None

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()

    def _refuse_if_read_only(self) -> None:
        if self.read_only and self.failure:
            raise self.failure

    def _known(self, annotation_id: str) -> Annotation:
        annotation = self.get(annotation_id)
        if annotation is None:
            raise KeyError(annotation_id)
        return annotation

    def _anchor(self, annotation: Annotation) -> Anchor:
        """Where it is: at its position, as the digest promises, unless it was made for another text."""
        position, quote = annotation.position, annotation.quote
        if select(self._document.text, position.span) == (position, quote):
            return Anchor(AnchorState.ATTACHED, position.span)
        if annotation.id not in self._anchors:
            self._anchors[annotation.id] = self._anchoring.anchor(position, quote)
        return self._anchors[annotation.id]


def _purpose(motivation: Motivation, body: str) -> Motivation:
    return Motivation.COMMENTING if body and motivation is Motivation.HIGHLIGHTING else motivation


def _place(placed: Placed) -> tuple[bool, Span, datetime.datetime, str]:
    span = placed.anchor.span
    return span is None, span or Span(0, 0), placed.annotation.created, placed.annotation.id


def _covers(placed: Placed, offset: int) -> bool:
    span = placed.anchor.span
    return span is not None and span.start <= offset < span.end
