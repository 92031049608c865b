"""The language model's names, with their borders mended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.labels import entity_type
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import split, trimmed, without_titles
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_LETTER = re.compile(r"[^\W\d_]")


def model_names(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """Each name that the model marked, trimmed, split where it is several, left out where it is none."""
    for entity in article.doc.ents:
        kind = entity_type(entity.label_)
        if kind is None:
            continue
        whole = Name(entity.start_char, entity.end_char, kind, Origin.MODEL)
        for part in split(whole, article, lexicon):
            name = _mended(part, article, lexicon)
            if name and _can_be(name, article, lexicon):
                yield name


def _mended(name: Name, article: Article, lexicon: Lexicon) -> Name | None:
    start, end = trimmed(article.text, name.start, name.end, keep_article=name.type is EntityType.WORK)
    if name.type in {EntityType.PERSON, EntityType.ORG}:
        after = without_titles(article.text, start, end, lexicon)
        if name.type is EntityType.PERSON or _is_person(article.text[after:end], lexicon):
            start = after
    return Name(start, end, name.type, name.origin) if end > start else None


def _is_person(words: str, lexicon: Lexicon) -> bool:
    parts = words.split()
    return 2 <= len(parts) <= 4 and parts[0] in lexicon.first_names and parts[-1][0].isupper()


def _can_be(name: Name, article: Article, lexicon: Lexicon) -> bool:
    words = article.text[name.start : name.end]
    if not _LETTER.search(words) or (len(words) == 1):
        return False
    if words.islower():
        return lexicon.names.get(words) is not None
    if words in lexicon.titles or words in lexicon.heads:
        return False
    if article.opens_sentence(name.start) and words.lower() in article.lower_words:
        return lexicon.names.get(words) is not None
    return True
