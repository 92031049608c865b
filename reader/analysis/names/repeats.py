"""A name seen once is seen everywhere it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import PARTICLES
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin
from reader.analysis.names.phrases import Phrases

_HAVE_ACRONYMS = frozenset({EntityType.ORG, EntityType.LAW})
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})


def repeated(article: Article, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """The places where the spellings of `names`, and surnames and first names of people, stand again."""
    spellings: dict[str, Counter[EntityType]] = {}
    for name in names:
        for spelling in _spellings(article.text[name.start : name.end], name.type, lexicon):
            spellings.setdefault(spelling, Counter())[name.type] += 1
    phrases = Phrases({spelling: types.most_common(1)[0][0] for spelling, types in spellings.items()})
    for start, end, kind in phrases.find(article.text):
        if article.in_loud(start) or _is_plain_word(article, start, end, lexicon):
            continue
        yield Name(start, end, kind, Origin.REPEAT)


def _spellings(words: str, kind: EntityType, lexicon: Lexicon) -> Iterator[str]:
    yield words
    parts = words.split()
    if kind is EntityType.PERSON and 2 <= len(parts) <= 5:
        if parts[-1].strip(",") in _SUFFIXES:
            parts = parts[:-1]
            yield " ".join(parts).rstrip(",")
        if particle := next((index for index, part in enumerate(parts[1:-1], 1) if part in PARTICLES), 0):
            surname = " ".join(parts[particle:])
            yield surname
            yield surname[0].upper() + surname[1:]
        for part in (parts[-1], parts[0]):
            if len(part) > 2 and part[0].isupper() and (part.isalpha() or "-" in part or "'" in part):
                yield part
    elif kind in _HAVE_ACRONYMS and len(parts) > 2:
        initials = "".join(part[0] for part in parts if part[0].isupper())
        if len(initials) > 2 and initials.isalpha() and initials.lower() not in lexicon.common:
            yield initials


def _is_plain_word(article: Article, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether what stands there is an everyday word that only looks like the name."""
    words = article.text[start:end]
    if words.islower():
        return True
    if words.lower() in article.lower_words or words.lower() in lexicon.common:
        token = article.doc[article.token_at(start)]
        if token.tag_ not in {"NNP", "NNPS"}:
            return True
        return article.opens_sentence(start) and token.dep_ not in {"nsubj", "nsubjpass", "poss"}
    return False
