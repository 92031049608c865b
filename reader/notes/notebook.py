"""The notes on one document while it is open."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from reader.documents import Document, Span
from reader.errors import StorageError
from reader.notes.anchoring import AnchorState
from reader.notes.annotation import Annotation, Colour, Motivation, select
from reader.notes.carrying import Carried, carry_over
from reader.notes.clock import Clock, utc_now
from reader.notes.entity_name import EntityName
from reader.notes.history import Change
from reader.notes.notefile import Hint
from reader.notes.placing import Placed, Places
from reader.notes.records import Record
from reader.notes.sheet import Sheet
from reader.notes.starting import Start, at_once
from reader.notes.store import Kept, NoteStore


class Notebook(Sheet[Annotation]):
    """The annotations of one document; what is said of a `Sheet` holds for them.

    Where there are none, those that were made when the same file said something else are carried over. That may take
    its time, and notes can be made meanwhile.
    """

    def __init__(
        self,
        document: Document,
        store: NoteStore,
        clock: Clock = utc_now,
        read: Start = at_once,
        write: Start = at_once,
    ) -> None:
        self._document = document
        self._places = Places(document.text)
        self._placed: tuple[Placed, ...] | None = None
        super().__init__(Annotation, store, document.digest, Hint.of(document), clock, read, write)

    @property
    def document(self) -> Document:
        """The document that these notes are on."""
        return self._document

    def placed(self) -> tuple[Placed, ...]:
        """All annotations in the order of the text, the lost ones last."""
        if self._placed is None:
            self._placed = self._places.in_order(self._notes())
        return self._placed

    def annotations(self) -> tuple[Annotation, ...]:
        """The same without their places."""
        return tuple(placed.annotation for placed in self.placed())

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
        entity: EntityName | None = None,
    ) -> Annotation:
        """Annotate the passage at `span` (code points); ValueError if it is empty or outside of the text.

        A highlight with a body is a comment. With an `entity` the passage is linked to it.
        """
        self._refuse_if_read_only()
        position, quote = select(self._document.text, self._passage(span))
        now = self._clock()
        annotation = Annotation(
            id=str(uuid.uuid4()),
            motivation=_purpose(motivation, body, entity),
            colour=colour,
            position=position,
            quote=quote,
            created=now,
            modified=now,
            body=body,
            tags=tuple(tags),
            entity=entity,
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
        before = self._to_change(annotation_id)
        return self._change(
            before,
            replace(
                before,
                motivation=_purpose(before.motivation, body or "", before.entity),
                body=before.body if body is None else body,
                colour=before.colour if colour is None else colour,
                tags=before.tags if tags is None else tuple(tags),
            ),
        )

    def link(self, annotation_id: str, entity: EntityName | None) -> Annotation:
        """Link an annotation's passage to an entity, or to none any more; KeyError if unknown."""
        before = self._to_change(annotation_id)
        kept = Motivation.HIGHLIGHTING if before.motivation is Motivation.LINKING else before.motivation
        return self._change(before, replace(before, motivation=_purpose(kept, before.body, entity), entity=entity))

    def confirm(self, annotation_id: str) -> Annotation:
        """Say that an annotation that moved is in its right place now; KeyError if unknown.

        Its selectors are made anew from there. One that is attached stays as it is; ValueError for a lost one.
        """
        before = self._to_change(annotation_id)
        anchor = self._places.anchor(before)
        if anchor.span is None:
            raise ValueError("a lost note is in no place")
        return before if anchor.state is AnchorState.ATTACHED else self.reattach(annotation_id, anchor.span)

    def reattach(self, annotation_id: str, span: Span) -> Annotation:
        """Put an annotation, lost or not, on the passage at `span`; KeyError if unknown, ValueError as for `add`."""
        before = self._to_change(annotation_id)
        position, quote = select(self._document.text, self._passage(span))
        return self._change(before, replace(before, position=position, quote=quote))

    def take_in(self, annotations: Iterable[Annotation]) -> int:
        """Add annotations that were made elsewhere, in one step, but for those that are here already; how many.

        What is certainly found in this text gets selectors for it.
        """
        return self._take_in(map(self._fitted, annotations), _content)

    def look_for(self, annotations: Iterable[Annotation]) -> None:
        """Find these in the text, so that they can be taken in quickly; in any thread."""
        for annotation in annotations:
            self._places.anchor(annotation)

    def _fitted(self, annotation: Annotation) -> Annotation:
        anchor = self._places.anchor(annotation)
        if anchor.state is not AnchorState.ATTACHED or anchor.span is None:
            return annotation
        position, quote = select(self._document.text, anchor.span)
        return replace(annotation, position=position, quote=quote)

    def _change(self, before: Annotation, after: Annotation) -> Annotation:
        if after != before:
            self._make(Change(before.id, before, after))
        return self._known(before.id)

    def _passage(self, span: Span) -> Span:
        if not 0 <= span.start < span.end <= len(self._document.text):
            raise ValueError(f"not a passage of this text: {span}")
        return span

    def _begin(self, kept: Kept) -> None:
        super()._begin(kept)
        if not (self._records or self.notice):
            self.is_read = False
            self._do(self._saving, self._look_back, self._carry_over, self._fail_to_begin)

    def _look_back(self) -> Carried | None:
        """The notes that were made when the same file said something else.

        Done where notes are written: after all that is on its way to the disk, and kept there before anything else is.
        """
        earlier = self._store.earlier(self._hint, self._digest)
        if earlier is None:
            return None
        same = self._hint.headline is not None and earlier.hint.headline == self._hint.headline
        carried = carry_over(earlier.annotations, self._places, under_same_headline=same)
        if carried:
            with suppress(StorageError):  # it is tried again, and told, with what is in memory then
                self._store.save(self._digest, self._hint, carried.records)
        return carried

    def _carry_over(self, carried: Carried | None) -> None:
        self.is_read = True
        if carried:
            self._absorb(Kept(carried.records, carried.notice))
            self._write()

    def _prepare(self, records: Iterable[Record]) -> None:
        self.look_for(record for record in records if isinstance(record, Annotation))

    def _refresh(self) -> None:
        super()._refresh()
        self._placed = None


def _purpose(motivation: Motivation, body: str, entity: EntityName | None) -> Motivation:
    """What an annotation is for, once it has a body or an entity: a highlight is for no more than being seen."""
    if motivation is Motivation.HIGHLIGHTING and body:
        return Motivation.COMMENTING
    return Motivation.LINKING if motivation is Motivation.HIGHLIGHTING and entity else motivation


def _content(annotation: Annotation) -> tuple[object, ...]:
    """All that a reader sees of it: two with the same are the same note."""
    return annotation.position, annotation.quote.exact, annotation.body, annotation.tags, annotation.entity


def _covers(placed: Placed, offset: int) -> bool:
    span = placed.anchor.span
    return span is not None and span.start <= offset < span.end
