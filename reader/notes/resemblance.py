"""The place in a text that most resembles a passage whose words have changed."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from reader.documents import Span
from reader.notes.annotation import TextQuoteSelector
from reader.notes.folding import Folded, fold

FLOOR = 0.6
"""How alike (0 to 1) words, and words with context, must be."""
VERY_MUCH = 0.8
"""How alike a place near the old one must be for no other to be looked for."""
NEAR = 2000
SEED_LENGTH = 8
MOST_SEEDS = 64
MOST_HITS = 50
REACH = 32
PLACES = 3
LONGEST = 50_000
"""Alignment takes the square of the length: a passage as long as a book is found literally or not at all."""


def most_alike(text: Folded, quote: TextQuoteSelector, place: int) -> Span | None:
    """The original's span whose words, with what is around them, are most like the quote; None below the floor.

    First around the original's offset `place`, where it mostly is; then, unless it is very much alike there, in all of
    the text. Time is linear in the text.
    """
    parts = tuple(fold(part) for part in (quote.prefix, quote.exact, quote.suffix))
    if sum(map(len, parts)) > LONGEST:
        return None
    here = text.index(place)
    near = _most_alike(text.text, max(0, here - NEAR), here + NEAR, *parts)
    best = near if near.score >= VERY_MUCH else max(near, _most_alike(text.text, 0, len(text.text), *parts))
    return text.original(best.start, best.end) if best.score else None


class _Place(NamedTuple):
    """A place in the folded text, and how much it is like the quote; 0 where it is below the floor."""

    score: float
    start: int
    end: int


def _most_alike(text: str, begin: int, end: int, prefix: str, exact: str, suffix: str) -> _Place:
    """Seed and extend, as BLAST looks for genes: short pieces of the quote that are found literally vote for a place,
    and only the places with the most votes are aligned by edit distance.
    """
    pattern = prefix + exact + suffix
    best = _Place(0.0, 0, 0)
    for start in _likely_starts(text[begin:end], pattern):
        window_start = max(0, begin + start - REACH)
        window = text[window_start : begin + start + len(pattern) + 2 * REACH]
        first, last = _place(window, prefix, exact, suffix)
        words = window[first:last].strip()
        likeness = Levenshtein.normalized_similarity(exact.strip(), words)
        around = Levenshtein.normalized_similarity(prefix, window[max(0, first - len(prefix)) : first])
        after = Levenshtein.normalized_similarity(suffix, window[last : last + len(suffix)])
        score = (5 * likeness + 2 * around + 2 * after) / 9
        if words and likeness >= FLOOR and score >= FLOOR and score > best.score:
            found = window_start + window.index(words, first)
            best = _Place(score, found, found + len(words))
    return best


def _likely_starts(text: str, pattern: str) -> list[int]:
    """Where the pattern would begin by most of its pieces; a piece that is found everywhere says nothing."""
    votes: Counter[int] = Counter()
    step = max(SEED_LENGTH, len(pattern) // MOST_SEEDS)
    for at in range(0, len(pattern) - SEED_LENGTH + 1, step):
        hits = _hits(text, pattern[at : at + SEED_LENGTH])
        for hit in hits if len(hits) <= MOST_HITS else ():
            place = (hit - at) // REACH
            votes[place] += 1
            votes[place + 1] += 1  # two bins each, so that a place astride a border is not divided
    return [place * REACH for place, _ in votes.most_common(PLACES)]


def _hits(text: str, seed: str) -> list[int]:
    hits: list[int] = []
    start = text.find(seed)
    while start >= 0 and len(hits) <= MOST_HITS:
        hits.append(start)
        start = text.find(seed, start + 1)
    return hits


def _place(window: str, prefix: str, exact: str, suffix: str) -> tuple[int, int]:
    """Where the passage is in the window; without a context nothing says where it ends but its own letters."""
    if not (prefix or suffix):
        part = fuzz.partial_ratio_alignment(exact, window)
        start, end = (part.dest_start, part.dest_end) if part else (0, 0)
        first, last = _align(exact, window[start:end], 0, len(exact))
        return start + first, start + last
    return _align(prefix + exact + suffix, window, len(prefix), len(prefix) + len(exact))


def _align(pattern: str, window: str, start: int, end: int) -> tuple[int, int]:
    """Where `start` and `end` of the pattern come to lie in the window when few letters are changed."""
    first = last = 0
    for code in Levenshtein.opcodes(pattern, window):
        if code.src_start <= start < code.src_end:
            first = min(code.dest_start + start - code.src_start, code.dest_end)
        if code.src_start < end <= code.src_end:
            last = min(code.dest_start + end - code.src_start, code.dest_end)
    return first, max(first, last)
