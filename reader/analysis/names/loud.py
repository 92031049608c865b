"""Names in lines set in Title Case or ALL CAPS, where a capital tells nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin
from reader.analysis.names.phrases import Phrases
from reader.documents import Span

_PEOPLE_AND_SHORT = 2


def loud_names(article: Article, model: Iterable[Name], body: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Names of the body and of the lists as they stand in these lines, and people that the model sees there."""
    if not article.loud:
        return
    known = _known(article, body)
    plain = Phrases(known)
    raised = Phrases({spelling.upper(): value for spelling, value in known.items()})
    capitals = article.text.upper()
    same_length = len(capitals) == len(article.text)
    for span in article.loud:
        if article.text[span.start : span.end].isupper() and same_length:
            yield from _in_capitals(capitals, span, raised, lexicon)
        else:
            for start, end, (kind, canonical) in plain.find(article.text, *span):
                yield Name(start, end, kind, Origin.REPEAT, canonical)
    yield from (name for name in model if article.in_loud(name.start) and _is_sure(article, name, lexicon, known))


def _in_capitals(
    capitals: str, span: Span, raised: Phrases[tuple[EntityType, str | None]], lexicon: Lexicon
) -> Iterator[Name]:
    for start, end, (kind, canonical) in raised.find(capitals, *span):
        if capitals[start:end].lower() not in lexicon.common:
            yield Name(start, end, kind, Origin.REPEAT, canonical)
    for start, end, known in lexicon.capitals.find(capitals, *span):
        if not known.weak and capitals[start:end].lower() not in lexicon.common:
            yield Name(start, end, known.type, Origin.LIST, known.canonical)


def _known(article: Article, body: Iterable[Name]) -> dict[str, tuple[EntityType, str | None]]:
    known: dict[str, tuple[EntityType, str | None]] = {}
    for name in body:
        words = article.text[name.start : name.end]
        known[words] = (name.type, name.canonical)
        if name.type is EntityType.PERSON and " " in words:
            known.setdefault(words.split()[-1], (name.type, None))
            known.setdefault(words.split()[0], (name.type, None))
    return known


def _is_sure(
    article: Article, name: Name, lexicon: Lexicon, known: Mapping[str, tuple[EntityType, str | None]]
) -> bool:
    words = article.text[name.start : name.end].split()
    if any(word in known for word in words):
        return article.text[name.start : name.end] in known
    first = words[0].title() if words[0].isupper() else words[0]
    return len(words) >= _PEOPLE_AND_SHORT and first in lexicon.first_names and first.lower() not in lexicon.common
