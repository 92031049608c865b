"""Names that the word lists know."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Known, Lexicon
from reader.analysis.names.name import Name, Origin

_PROPER = frozenset({"NNP", "NNPS"})
_PLACE_PREPOSITIONS = frozenset({"in", "at", "from", "near", "to", "of", "across", "outside", "through", "throughout"})
_DIRECTIONS = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Central"})
_PLACES = frozenset({EntityType.GPE, EntityType.LOC})


def listed_names(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """Each place where a list's name stands; a weak one only where its surroundings too speak for it."""
    for start, end, known in lexicon.names.find(article.text):
        if _is_part(article, start, end) or (known.weak and not _is_likely(article, start, known)):
            continue
        if article.in_loud(start) and article.text[start:end].lower() in lexicon.common:
            continue
        first = _with_direction(article, start, known)
        if first < start:
            yield Name(first, end, EntityType.LOC, Origin.LIST)
        else:
            yield Name(start, end, known.type, Origin.LIST, known.canonical)


def _is_part(article: Article, start: int, end: int) -> bool:
    """Whether the words are a part of a longer word or sign ("US$5", "@Reuters")."""
    after = article.text[end : end + 1]
    before = article.text[start - 1 : start] if start else ""
    return (
        after in {"$", "@", "_"} or before in {"@", "_", "#", "."} or article.text[max(start - 3, 0) : start] == "un-"
    )


def _is_likely(article: Article, start: int, known: Known) -> bool:
    index = article.token_at(start)
    if article.tags[index] not in _PROPER or article.in_loud(start) or article.opens_sentence(start):
        return False
    if known.type in _PLACES:
        return article.word_before(start) in _PLACE_PREPOSITIONS
    if known.type is EntityType.NORP:
        return True
    # A part of a longer name in capitals ("Open House") is none of its own.
    return not (index and article.tags[index - 1] in _PROPER and article.doc[index - 1].dep_ == "compound")


def _with_direction(article: Article, start: int, known: Known) -> int:
    """Where "South Florida" begins: a capital direction before a place is a part of its name."""
    index = article.token_at(start)
    if known.type is not EntityType.GPE or not index or article.words[index - 1] not in _DIRECTIONS:
        return start
    first = article.starts[index - 1]
    return start if article.opens_sentence(first) else first
