"""Other ends that a content may have: the parse says where phrases begin, not which of them are still reported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.positions.candidate import Candidate
from reader.analysis.positions.grammar import Grammar

MOST_CUTS = 3
MARKS = frozenset({"PUNCT", "SPACE", "CCONJ"})


def with_other_ends(grammar: Grammar, candidate: Candidate) -> Iterator[Candidate]:
    """The candidate, and the same without its last phrases that a comma or "and" parts from it.

    "… that the dam leaks[, noting that …]", "… backs the repair[, which …]", "… would go [and has stayed]".
    """
    if not candidate.content:
        return
    yield candidate
    start, end = candidate.content[-1]
    for cut, dep in _cuts(grammar, candidate.cue, start, end):
        yield replace(candidate, ending=f"cut {dep}", content=(*candidate.content[:-1], (start, cut)))


def _cuts(grammar: Grammar, cue: int, start: int, end: int) -> list[tuple[int, str]]:
    """Where the last phrases of a content begin, the longest rest first."""
    found: list[tuple[int, str]] = []
    at = end - 1
    while at > start and (grammar.space[at] or grammar.pos[at] == "PUNCT"):
        at -= 1
    while len(found) < MOST_CUTS:
        head, low = grammar.head[at], grammar.left[at]
        if head in (at, cue) or low <= start or grammar.right[at] > end:
            break
        cut = low
        while cut > start and grammar.pos[cut - 1] in MARKS and grammar.quote[cut - 1] < 0:
            cut -= 1
        if max(start, head) < cut < low and grammar.quote[low] < 0:
            found.append((cut, grammar.dep[at]))
        at = head
    return found
