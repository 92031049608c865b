"""Finding an annotated passage again in a text that has changed."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from reader.documents import Span
from reader.notes.annotation import TextPositionSelector, TextQuoteSelector
from reader.notes.folding import Folded, fold
from reader.notes.resemblance import FLOOR, most_alike

ENOUGH_EVIDENCE = 48
"""Characters (of passage and context) that must agree before a passage is taken for the same without asking."""
SPEAKS_FOR_ITSELF = 24
"""The length from which a passage is recognised even where nothing around it agrees."""
ALIKE = 50.0
"""How alike (0 to 100) the context of a shorter passage must be for it to be recognised at all."""
MOST_CANDIDATES = 2000
"""How many places are compared; the nearest ones, where a quote ("the") has more."""


class AnchorState(StrEnum):
    """How sure it is that the passage is the annotated one."""

    ATTACHED = "attached"
    MOVED = "moved"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage is now. ATTACHED: certainly there; MOVED: the reader should check; LOST: no span."""

    state: AnchorState
    span: Span | None = None


LOST = Anchor(AnchorState.LOST)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A quote as it is compared: folded, once, and without white space at its ends."""

    exact: str
    prefix: str
    suffix: str

    @classmethod
    def of(cls, quote: TextQuoteSelector) -> _Wanted:
        return cls(*(fold(part).strip() for part in (quote.exact, quote.prefix, quote.suffix)))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A place with the passage's words, what stands before and after it, and what stood there once."""

    span: Span
    before: str
    after: str
    wanted: _Wanted

    @property
    def whole(self) -> bool:
        """Whether both sides agree."""
        return self.before.endswith(self.wanted.prefix) and self.after.startswith(self.wanted.suffix)

    @property
    def agreeing(self) -> int:
        """How many characters of context agree, counting a side only if all of it does."""
        prefix, suffix = self.wanted.prefix, self.wanted.suffix
        return self.before.endswith(prefix) * len(prefix) + self.after.startswith(suffix) * len(suffix)

    @property
    def evidence(self) -> int:
        """How many characters say that this is the passage."""
        return self.span.end - self.span.start + self.agreeing

    @property
    def likeness(self) -> float:
        """How alike the two contexts are (0 to 100)."""
        prefix, suffix = self.wanted.prefix, self.wanted.suffix
        before, after = self.before[max(0, len(self.before) - len(prefix)) :], self.after[: len(suffix)]
        alike = len(prefix) * fuzz.ratio(prefix, before) + len(suffix) * fuzz.ratio(suffix, after)
        return alike / (len(prefix) + len(suffix)) if prefix or suffix else 0.0


class Anchoring:
    """Finds passages in one text, in time linear in its length for each passage.

    The order is that of the Hypothesis client (`anchoring/match-quote.ts`): the exact words, ranked by prefix, suffix
    and nearness, then words that are alike. Unlike there, a place is ATTACHED only where enough of passage and
    context agrees and no other place agrees as well.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def anchor(self, position: TextPositionSelector, quote: TextQuoteSelector) -> Anchor:
        """Where the passage of these selectors, made for another text, is in this one."""
        wanted = _Wanted.of(quote)
        if not wanted.exact or FLOOR * len(wanted.exact) > len(self._whole.text):
            return LOST
        candidates: list[_Candidate] = []
        for places in (self._literal, self._exact, self._folded):
            candidates = [self._candidate(span, wanted) for span in self._nearest(places(quote, wanted), position)]
            if certain := _certain(candidates, position):
                return Anchor(AnchorState.ATTACHED, certain.span)
        likest = max(((c.likeness, -abs(c.span.start - position.start), c.span) for c in candidates), default=None)
        if likest and (likest[0] >= ALIKE or len(quote.exact) >= SPEAKS_FOR_ITSELF):
            return Anchor(AnchorState.MOVED, likest[2])
        alike = most_alike(self._whole, quote, position.start)
        return Anchor(AnchorState.MOVED, alike) if alike else LOST

    @functools.cached_property
    def _whole(self) -> Folded:
        return Folded.of(self._text)

    def _literal(self, quote: TextQuoteSelector, _: _Wanted) -> Iterator[Span]:
        """Where the passage stands with all its context, letter for letter: mostly in one place, and quick to find."""
        before, length = len(quote.prefix), len(quote.exact)
        whole = quote.prefix + quote.exact + quote.suffix
        return (Span(start + before, start + before + length) for start in occurrences(whole, self._text))

    def _exact(self, quote: TextQuoteSelector, _: _Wanted) -> Iterator[Span]:
        return (Span(start, start + len(quote.exact)) for start in occurrences(quote.exact, self._text))

    def _folded(self, _: TextQuoteSelector, wanted: _Wanted) -> Iterator[Span]:
        words = wanted.exact
        return (self._whole.original(start, start + len(words)) for start in occurrences(words, self._whole.text))

    def _nearest(self, spans: Iterator[Span], position: TextPositionSelector) -> list[Span]:
        return sorted(spans, key=lambda span: abs(span.start - position.start))[:MOST_CANDIDATES]

    def _candidate(self, span: Span, wanted: _Wanted) -> _Candidate:
        text, prefix, suffix = self._whole.text, wanted.prefix, wanted.suffix
        start, end = self._whole.index(span.start), self._whole.index(span.end)
        # One more, because there may be a blank between the passage and its context.
        before = text[max(0, start - len(prefix) - 1) : start].rstrip()
        after = text[end : end + len(suffix) + 1].lstrip()
        return _Candidate(span, before, after, wanted)


def occurrences(words: str, text: str) -> Iterator[int]:
    """Every place where `words` (not empty) begin in `text`, without overlaps."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + len(words))


def _certain(candidates: list[_Candidate], position: TextPositionSelector) -> _Candidate | None:
    """The one place that is the annotated one beyond doubt, if there is exactly one."""
    whole = [c for c in candidates if c.whole]
    sure = whole or [c for c in candidates if c.agreeing and c.evidence >= ENOUGH_EVIDENCE]
    if len(sure) != 1:
        return None
    unmoved = sure[0].whole and sure[0].span.start == position.start
    return sure[0] if unmoved or sure[0].evidence >= ENOUGH_EVIDENCE else None
