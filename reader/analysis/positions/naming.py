"""How features name words and sizes: lemmas of common words, and never a name."""

from __future__ import annotations

from reader.analysis.positions.grammar import Grammar

OPEN = frozenset({"PROPN", "NUM", "X", "SYM", "SPACE"})


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
    if grammar.pos[token] in ("ADP", "SCONJ", "PART", "AUX", "PRON", "DET", "PUNCT", "CCONJ"):
        return grammar.lower[token]
    return grammar.tag[token]


def size_class(count: int) -> str:
    """A length or a distance, roughly."""
    for limit in (0, 1, 2, 3, 5, 8, 12, 20, 35):
        if count <= limit:
            return str(limit)
    return "more"
