"""The place in a text that most resembles a passage whose words have changed."""

from __future__ import annotations

from collections import Counter

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from reader.documents import Span
from reader.notes.annotation import TextQuoteSelector
from reader.notes.folding import Folded, fold

FLOOR = 0.6
"""How alike (0 to 1) words, and words with context, must be."""
SEED_LENGTH = 8
MOST_SEEDS = 64
MOST_HITS = 50
REACH = 32
PLACES = 3
LONGEST = 50_000
"""Alignment takes the square of the length: a passage as long as a book is found literally or not at all."""


def most_alike(text: Folded, quote: TextQuoteSelector) -> Span | None:
    """The original's span whose words, with what is around them, are most like the quote; None below the floor.

    Seed and extend, as BLAST looks for genes: short pieces of the quote found literally vote for a place, and only
    the places with the most votes are aligned by edit distance. Time is linear in the text.
    """
    prefix, exact, suffix = fold(quote.prefix), fold(quote.exact), fold(quote.suffix)
    pattern = prefix + exact + suffix
    if len(pattern) > LONGEST:
        return None
    best_score, best = 0.0, None
    for start in _likely_starts(text.text, pattern):
        window_start = max(0, start - REACH)
        window = text.text[window_start : start + len(pattern) + 2 * REACH]
        first, last = _place(window, prefix, exact, suffix)
        words = window[first:last].strip()
        likeness = Levenshtein.normalized_similarity(exact.strip(), words)
        around = Levenshtein.normalized_similarity(prefix, window[max(0, first - len(prefix)) : first])
        after = Levenshtein.normalized_similarity(suffix, window[last : last + len(suffix)])
        score = (5 * likeness + 2 * around + 2 * after) / 9
        if words and likeness >= FLOOR and score >= FLOOR and score > best_score:
            begin = window_start + window.index(words, first)
            best_score, best = score, text.original(begin, begin + len(words))
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
