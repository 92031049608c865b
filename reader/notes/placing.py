"""Where the annotations of a document are in its text."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from reader.documents import Span
from reader.notes.anchoring import Anchor, Anchoring, AnchorState
from reader.notes.annotation import Annotation, TextPositionSelector, TextQuoteSelector, select


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and where it is in the text now."""

    annotation: Annotation
    anchor: Anchor


class Places:
    """Finds annotations in one text; what needed looking for is remembered, whichever thread asked."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._anchoring = Anchoring(text)
        self._found: dict[tuple[TextPositionSelector, TextQuoteSelector], Anchor] = {}
        self._last: dict[str, Placed] = {}

    def anchor(self, annotation: Annotation) -> Anchor:
        """Where it is: at its position, as the digest promises, unless it was made for another text."""
        if select(self.text, annotation.position.span) == (annotation.position, annotation.quote):
            return Anchor(AnchorState.ATTACHED, annotation.position.span)
        return self.search(annotation)

    def search(self, annotation: Annotation) -> Anchor:
        """Where it is, if it was made for another text."""
        selectors = annotation.position, annotation.quote
        if selectors not in self._found:
            self._found[selectors] = self._anchoring.anchor(*selectors)
        return self._found[selectors]

    def in_order(self, annotations: Iterable[Annotation]) -> tuple[Placed, ...]:
        """Each with its place, in the order of the text, the lost ones last."""
        self._last = {annotation.id: self._placed(annotation) for annotation in annotations}
        return tuple(sorted(self._last.values(), key=_place))

    def _placed(self, annotation: Annotation) -> Placed:
        last = self._last.get(annotation.id)
        return last if last and last.annotation is annotation else Placed(annotation, self.anchor(annotation))


def _place(placed: Placed) -> tuple[bool, Span, datetime.datetime, str]:
    span = placed.anchor.span
    return span is None, span or Span(0, 0), placed.annotation.created, placed.annotation.id
