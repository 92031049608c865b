"""Candidates that the layout gives: "NAME: what she says", "“What she says.” ― Name"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.candidate import Candidate, Source
from reader.analysis.positions.grammar import Grammar

LONGEST_NAME = 8
SIGNED = "quotation and name"
DASHES = frozenset("―—–")
MARKS = frozenset("“”„«»\"'‘’")


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


def signed_candidates(grammar: Grammar, first: int) -> Iterator[Candidate]:
    """The paragraph that starts at `first`, where it is a quotation with a dash and a name behind it."""
    end = grammar.paragraph_end[first]
    while end > first and grammar.space[end - 1]:
        end -= 1
    for dash in range(end - 2, max(first + 2, end - 2 - LONGEST_NAME), -1):
        if grammar.text[grammar.end[dash] - 1] in DASHES:
            break
    else:
        return
    opens = grammar.text[grammar.start[first]] in MARKS
    before = grammar.text[grammar.start[first] : grammar.end[dash]].rstrip(" ―—–")
    if opens and before[-1:] in MARKS and grammar.text[grammar.start[dash + 1]].isupper():
        source = Source(_head(grammar, dash + 1, end), "line")
        yield Candidate(SIGNED, SIGNED, dash, (dash,), source, first, ((first, dash),))


def _head(grammar: Grammar, first: int, end: int) -> int:
    for i in range(first, end):
        if not first <= grammar.head[i] < end or grammar.head[i] == i:
            return i
    return first
