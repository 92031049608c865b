"""How features name words and sizes: lemmas of common words, and never a name."""

from __future__ import annotations

from bisect import bisect_left

from reader.analysis.positions.grammar import Grammar

OPEN = frozenset({"PROPN", "NUM", "X", "SYM", "SPACE"})
CLOSED = frozenset({"ADP", "SCONJ", "PART", "AUX", "PRON", "DET", "PUNCT", "CCONJ"})
LIMITS = (0, 1, 2, 3, 5, 8, 12, 20, 35)
SIZES = tuple(str(LIMITS[bisect_left(LIMITS, count)]) for count in range(LIMITS[-1] + 1))


def word(grammar: Grammar, token: int) -> str:
    """The lemma of a common word, or for a name its type alone."""
    if grammar.pos[token] == "PRON":
        return grammar.lower[token]
    if grammar.pos[token] in OPEN or grammar.entity[token]:
        return grammar.entity[token] or grammar.pos[token]
    return grammar.lemma[token]


def neighbour(grammar: Grammar, token: int) -> str:
    """The word at a token where it is a closed-class word or a mark, else its tag; "edge" beyond the text."""
    if not 0 <= token < grammar.size or grammar.space[token]:
        return "edge"
    if grammar.pos[token] in CLOSED:
        return grammar.lower[token]
    return grammar.tag[token]


def size_class(count: int) -> str:
    """A length or a distance (at least 0), roughly."""
    return SIZES[count] if count < len(SIZES) else "more"
