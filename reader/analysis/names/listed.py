"""Names that the word lists know."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_CAPITAL_TAGS = frozenset({"NNP", "NNPS"})


def listed_names(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """Each place where a list's name stands; a weak one only where the tagger too reads a proper name."""
    for start, end, known in lexicon.names.find(article.text):
        if known.weak or article.in_loud(start) and article.text[start:end].lower() in lexicon.common:
            continue
        if _is_part(article, start, end):
            continue
        yield Name(start, end, known.type, Origin.LIST, known.canonical)


def _is_part(article: Article, start: int, end: int) -> bool:
    """Whether the words are a part of a longer word ("US" in "US$5", "EU-wide" is none)."""
    after = article.text[end : end + 1]
    before = article.text[start - 1 : start] if start else ""
    return after in {"$", "@", "_"} or before in {"@", "_", "#", "/"} and article.text[end - 1].islower() is False
