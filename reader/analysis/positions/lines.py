"""Candidates that the layout gives: "NAME: what she says"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.candidate import Candidate, Source
from reader.analysis.positions.grammar import Grammar

LONGEST_NAME = 8


def line_candidates(grammar: Grammar, first: int) -> Iterator[Candidate]:
    """The paragraph that starts at `first`, where it opens with a speaker and a colon."""
    end = grammar.paragraph_end[first]
    for colon in range(first + 1, min(first + LONGEST_NAME, end)):
        if grammar.lower[colon] == ":" and colon + 1 < end:
            break
        if grammar.space[colon]:
            return
    else:
        return
    source = _head(grammar, first, colon)
    shape = "upper" if grammar.text[grammar.start[first] : grammar.end[colon - 1]].isupper() else grammar.pos[source]
    if grammar.pos[source] not in ("PROPN", "NOUN", "PRON"):
        return
    frame = f"{shape} {min(colon - first, 3)}"
    yield Candidate("speaker and colon", frame, colon, (colon,), Source(source, "line"), colon + 1, ((colon + 1, end),))


def _head(grammar: Grammar, first: int, end: int) -> int:
    for i in range(first, end):
        if not first <= grammar.head[i] < end or grammar.head[i] == i:
            return i
    return first
