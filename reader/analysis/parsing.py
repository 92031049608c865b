"""From a Document to one spaCy Doc that has the document's own text and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from reader.documents import Document

BATCH_SIZE = 16
LONGEST = 10_000
"""The most characters that are read in one piece: the model takes a gigabyte for a hundred thousand."""
_SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+")
_SPACE = re.compile(r"\s+")


class Cancelled(Exception):  # noqa: N818 (a request, no error)
    """The analysis is no longer wanted."""


def chunks(document: Document) -> Iterator[str]:
    """The paragraphs with the white space behind them (the first also with that before it): together, the text.

    Paragraphs of more than ten thousand characters are in several pieces, which end with a sentence where they can.
    """
    if not document.paragraphs:
        return
    starts = [paragraph.span.start for paragraph in document.paragraphs]
    for start, end in pairwise([0, *starts[1:], len(document.text)]):
        while end - start > LONGEST:
            cut = _cut(document.text, start, start + LONGEST)
            yield document.text[start:cut]
            start = cut
        yield document.text[start:end]


def _cut(text: str, start: int, end: int) -> int:
    """Where to cut `text` before `end`: behind the last sentence, else behind a space, else there."""
    half = (start + end) // 2
    for boundary in (_SENTENCE, _SPACE):
        last = max((match.end() for match in boundary.finditer(text, half, end)), default=0)
        if last:
            return last
    return end


def parse(nlp: Language, document: Document, on_batch: Callable[[Doc, int], None] | None = None) -> Doc:
    """One Doc whose text is `document.text`: token.idx is an offset into it.

    Each paragraph is read by itself, so that no sentence and no name runs from one into the next. `on_batch` gets
    each paragraph's Doc as it comes, and the offset of its first character; it may raise Cancelled.
    """
    parts = []
    offset = 0
    for part in nlp.pipe(chunks(document), batch_size=BATCH_SIZE):
        if on_batch:
            on_batch(part, offset)
        parts.append(part)
        offset += len(part.text)
    if not parts:
        return Doc(nlp.vocab)
    merged = Doc.from_docs(parts, ensure_whitespace=False)
    assert merged is not None  # noqa: S101 (None only for no docs)
    return merged
