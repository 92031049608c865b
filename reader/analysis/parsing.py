"""From a Document to one spaCy Doc that has the document's own text and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.order import ReadingOrder
from reader.analysis.pieces import chunks, starts_of
from reader.documents import Document

BATCH_SIZE = 16
"""Paragraphs that the model reads at once where a window waits: it is held up less, and marks come sooner."""
LARGE_BATCH = 256
"""And where nobody waits, which is a twentieth faster."""
_NOTHING = np.empty(0, dtype="float32")


def parse(
    nlp: Language,
    document: Document,
    on_batch: Callable[[Doc, int], None] | None = None,
    place: Callable[[], int] = lambda: 0,
    batch_size: int = BATCH_SIZE,
) -> Doc:
    """One Doc whose text is `document.text`: token.idx is an offset into it.

    Each paragraph is read by itself, so that no sentence and no name runs from one into the next: first those from
    the offset that `place` gives at that moment. `on_batch` gets each paragraph's Doc as it comes, and the offset of
    its first character; it may raise Cancelled. The order changes nothing in what comes of it.
    """
    pieces = list(chunks(document))
    starts = starts_of(pieces)
    parts: dict[int, Doc] = {}
    ordered = ((pieces[number], number) for number in ReadingOrder(starts, place))
    for part, number in nlp.pipe(ordered, as_tuples=True, batch_size=batch_size):
        if on_batch:
            on_batch(part, starts[number])
        part.tensor = _NOTHING  # the model's own numbers, four times the room of all else
        parts[number] = part
    return joined(nlp, [parts[number] for number in range(len(pieces))])


def joined(nlp: Language, parts: Sequence[Doc]) -> Doc:
    """One Doc of these, in this order."""
    if not parts:
        return Doc(nlp.vocab)
    merged = Doc.from_docs(list(parts), ensure_whitespace=False, exclude=["tensor"])  # type: ignore[call-arg]  # hints lack it
    assert merged is not None  # noqa: S101 (None only for no docs)
    return merged
