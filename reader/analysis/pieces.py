"""A document in the pieces that are read by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from reader.documents import Document

LONGEST = 10_000
"""The most characters that are read in one piece: the model takes a gigabyte for a hundred thousand."""
GROUP = 4_000
"""Characters that one process reads at a time, where several share a text: more than a page, a fifth of a second."""
_SENTENCE = re.compile(r"[.!?…][\"”’»)]*\s+")
_SPACE = re.compile(r"\s+")


Group = tuple[int, Sequence[str]]
"""Where a group begins in the text, and its pieces."""


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


def starts_of(pieces: Iterable[str]) -> list[int]:
    """Where each piece begins, of those that are together the text."""
    return [0, *accumulate(map(len, pieces))][:-1]


def groups_of(document: Document) -> Sequence[Group]:
    """A document's pieces, those that follow each other in groups of some thousand characters."""
    pieces = list(chunks(document))
    groups: list[tuple[int, list[str]]] = []
    size = GROUP
    for start, piece in zip(starts_of(pieces), pieces, strict=True):
        if size >= GROUP:
            groups.append((start, []))
            size = 0
        groups[-1][1].append(piece)
        size += len(piece)
    return groups
