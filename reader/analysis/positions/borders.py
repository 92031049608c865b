"""Where a content and its source begin and end: one fixed rule.

1. Neither the cue nor the source is part of the content; a content that has them inside falls into pieces.
2. A quotation is taken whole, with its marks and the comma or period inside them, unless the cue is in it.
3. "that", "if" and "to" at the head of a clause belong to the content.
4. Commas, colons, dashes, periods and white space at an outer edge, outside quotation marks, do not.

This is how PolNeAR's annotators mark contents (counted on its train set).
"""

from __future__ import annotations

from reader.analysis.positions.candidate import Candidate, Range, without
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import source_range


def bordered(grammar: Grammar, candidate: Candidate) -> tuple[Range, tuple[Range, ...]]:
    """The tokens of the source and of the content; the content is empty where nothing is left of it."""
    cue = (min(candidate.words), max(candidate.words) + 1)
    source = source_range(grammar, candidate.source.head, [cue, *candidate.content])
    own_quote = grammar.quote[candidate.cue]
    pieces: list[Range] = []
    for piece in candidate.content:
        whole = _whole_quotations(grammar, piece, own_quote)
        for part in _cut(whole, [source, *((word, word + 1) for word in candidate.words)]):
            trimmed = _trimmed(grammar, part)
            if trimmed[0] < trimmed[1]:
                pieces.append(trimmed)
    return source, _disjoint(pieces)


def _whole_quotations(grammar: Grammar, piece: Range, own_quote: int) -> Range:
    start, end = piece
    first, last = grammar.quote[start], grammar.quote[end - 1]
    if first >= 0 and first != own_quote:
        start = min(start, grammar.quotes[first][0])
    if last >= 0 and last != own_quote:
        end = max(end, grammar.quotes[last][1])
    return start, end


def _cut(piece: Range, holes: list[Range]) -> list[Range]:
    parts = [piece]
    for hole in holes:
        if hole[0] < piece[1] and piece[0] < hole[1]:
            parts = [rest for part in parts for rest in without(part, hole)]
    return parts


def _trimmed(grammar: Grammar, part: Range) -> Range:
    start, end = part
    while start < end and _is_edge(grammar, start):
        start += 1
    while end > start and _is_edge(grammar, end - 1):
        end -= 1
    return start, end


def _is_edge(grammar: Grammar, token: int) -> bool:
    if grammar.space[token]:
        return True
    return grammar.quote[token] < 0 and grammar.pos[token] == "PUNCT" and grammar.lower[token] not in "()[]?!%"


def _disjoint(pieces: list[Range]) -> tuple[Range, ...]:
    merged: list[Range] = []
    for start, end in sorted(pieces):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
