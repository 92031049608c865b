"""An article's paragraphs as HTML, with the passages of notes and the references to footnotes marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.documents import Document, Paragraph, Span
from reader.report.html_text import escaped


@dataclass(frozen=True, slots=True)
class Passage:
    """The passage of one note: its number, where it is, and the name of its colour."""

    number: int
    span: Span
    colour: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a footnote is referred to: behind this offset."""

    number: int
    offset: int


@dataclass(frozen=True, slots=True)
class _Shown:
    """A passage, and where the last of its letters that is in a paragraph ends."""

    passage: Passage
    end: int


class MarkedText:
    """Marks passages (`<mark>`, with the number of the note behind it) and footnotes ([number]) in a document."""

    def __init__(self, document: Document, passages: Iterable[Passage], references: Iterable[Reference]) -> None:
        self._text = document.text
        self._inside: dict[Span, list[_Shown]] = defaultdict(list)
        self._starting: dict[Span, list[int]] = defaultdict(list)
        self._references: dict[int, list[int]] = defaultdict(list)
        for reference in references:
            self._references[reference.offset].append(reference.number)
        spans = [paragraph.span for paragraph in document.paragraphs]
        for passage in passages:
            self._put(passage, spans)

    def starting_in(self, paragraph: Paragraph) -> Sequence[int]:
        """The numbers of the notes whose passages begin in a paragraph, or in the white space behind it."""
        return self._starting[paragraph.span]

    def html(self, paragraph: Paragraph) -> str:
        """The paragraph's words. Where passages overlap, the shortest gives the colour."""
        start, end = paragraph.span
        inside = self._inside[paragraph.span]
        borders = {start, end, *(offset for offset in self._references if start < offset < end)}
        for shown in inside:
            borders.update(offset for offset in (shown.passage.span.start, shown.end) if start < offset < end)
        return "".join(self._piece(Span(*pair), inside) for pair in pairwise(sorted(borders)))

    def _put(self, passage: Passage, paragraphs: Sequence[Span]) -> None:
        first = max(0, bisect_right(paragraphs, (passage.span.start, len(self._text) + 1)) - 1)
        last = bisect_left(paragraphs, (passage.span.end,))
        touched = [span for span in paragraphs[first:last] if span.overlaps(passage.span)]
        for span in touched:
            self._inside[span].append(_Shown(passage, min(passage.span.end, touched[-1].end)))
        for span in touched[:1] or paragraphs[first : first + 1]:
            self._starting[span].append(passage.number)

    def _piece(self, span: Span, inside: Sequence[_Shown]) -> str:
        words = escaped(span.of(self._text))
        over = [shown for shown in inside if shown.passage.span.overlaps(span)]
        if over:
            inner = min((shown.passage for shown in over), key=lambda passage: passage.span.end - passage.span.start)
            several = " several" if len(over) > 1 else ""
            words = f'<mark class="{inner.colour}{several}">{words}</mark>'
        ending = [shown.passage.number for shown in over if shown.end == span.end]
        notes = "".join(f'<sup><a id="p{number}" href="#n{number}">{number}</a></sup>' for number in ending)
        footnotes = self._references.get(span.end, ())
        return words + notes + "".join(f'<sup><a href="#b{number}">[{number}]</a></sup>' for number in footnotes)
