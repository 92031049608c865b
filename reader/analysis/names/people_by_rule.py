"""People whom a rule finds: by a first name, a title, a nickname in quotation marks, a particle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.built import TIMES
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_NICKNAMED = re.compile(
    r"\b(?:([A-Z][^\W\d_]+) )?([A-Z][^\W\d_]+) [\"“'(]((?:[A-Z][^\W\d_]+ )?[A-Z][^\W\d_]+)[\"”')] [A-Z][^\W\d_]+"
)
_PARTICLED = re.compile(
    r"\b([A-Z][^\W\d_]+) (?:(?:von|van|de|da|di|del|dos|bin|ibn|al|el)(?: (?:der|den|la|las|los))?) [A-Z][\w'-]+"
)
_TWO_OF_ONE_SURNAME = re.compile(r"\b([A-Z][^\W\d_]+) (?:and|&) ([A-Z][^\W\d_]+) ([A-Z][^\W\d_]+)")
_MISTAKEN = frozenset({EntityType.ORG, EntityType.GPE, EntityType.FAC, EntityType.LAW, EntityType.NORP})


def people_by_rule(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """Each name of a person that a rule sees, outside lines in capitals."""
    for match in _NICKNAMED.finditer(article.text):
        first = next((group for group in (1, 2) if match.group(group) in lexicon.first_names), None)
        if first or match.group(3) in lexicon.first_names:
            yield Name(match.start(first or 2), match.end(), EntityType.PERSON, Origin.RULE)
    for match in _PARTICLED.finditer(article.text):
        if match.group(1) in lexicon.first_names:
            yield Name(match.start(), match.end(), EntityType.PERSON, Origin.RULE)
    for match in _TWO_OF_ONE_SURNAME.finditer(article.text):
        both = match.group(1) in lexicon.first_names and match.group(2) in lexicon.first_names
        if both and not article.word_before(match.start())[:1].isupper():
            yield Name(match.start(1), match.end(1), EntityType.PERSON, Origin.RULE)
    yield from _first_named(article, lexicon)
    yield from _titled(article, lexicon)


def with_surnames(article: Article, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """The names; what the model took for no person is one where the article calls it again by its last word.

    "Tamo Quillby" is, where "Quillby" stands alone too and "Tamo" does not: companies are called by their first word.
    """
    alone = _alone(article)
    for name in names:
        words = article.text[name.start : name.end].split()
        may_be = name.origin is Origin.MODEL and name.type in _MISTAKEN and len(words) in {2, 3}
        if may_be and words[-1] in alone and words[0] not in alone and _all_plain(words, lexicon):
            yield Name(name.start, name.end, EntityType.PERSON, name.origin)
        else:
            yield name


def _alone(article: Article) -> frozenset[str]:
    """The proper nouns that stand somewhere without another beside them."""
    words, tags = article.words, article.tags
    proper = [tags[index] == "NNP" and words[index][0].isupper() for index in range(len(words))]
    beside = zip([False, *proper], proper, [*proper[1:], False], strict=False)
    return frozenset(
        words[index] for index, (before, here, behind) in enumerate(beside) if here and not before and not behind
    )


def _all_plain(words: list[str], lexicon: Lexicon) -> bool:
    return all(
        word.istitle() and word.isalpha() and word.lower() not in lexicon.common and not _is_other(word, lexicon)
        for word in words
    )


def _first_named(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """ "Ada Quill": a first name and one proper noun behind it, which stand alone."""
    words, tags = article.words, article.tags
    for index in range(len(words) - 1):
        if words[index] not in lexicon.first_names or tags[index] != "NNP" or tags[index + 1] != "NNP":
            continue
        surname, start = words[index + 1], article.starts[index]
        if not (surname.istitle() and surname.isalpha() and len(surname) > 1) or article.in_loud(start):
            continue
        if words[index].lower() in lexicon.common or lexicon.names.get(words[index]) or surname in lexicon.heads:
            continue
        if lexicon.names.get(surname) or surname in lexicon.titles or _is_proper(article, index - 1):
            continue
        if article.starts[index + 1] == start + len(words[index]) + 1 and not _is_proper(article, index + 2):
            yield Name(start, _end(article, index + 1), EntityType.PERSON, Origin.RULE)


def _titled(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """ "Shri Tamo Quill": two or three proper nouns behind a title that only people have."""
    words, tags = article.words, article.tags
    for index in range(len(words) - 2):
        title = lexicon.titles.get(words[index])
        if title is None or title.place != "before" or article.in_loud(article.starts[index]):
            continue
        last = index
        while last < min(index + 3, len(words) - 1) and _is_proper(article, last + 1) and words[last + 1].isalpha():
            last += 1
        first = index + 1
        if last <= first or _is_proper(article, last + 1) or words[last] in TIMES:
            continue
        if any(_is_other(word, lexicon) for word in words[first : last + 1]):
            continue
        if tags[first] == "NNP" and "\n" not in article.document.text[article.starts[first] : article.starts[last]]:
            yield Name(article.starts[first], _end(article, last), EntityType.PERSON, Origin.RULE)


def _is_proper(article: Article, index: int) -> bool:
    return 0 <= index < len(article.words) and article.words[index][0].isupper() and article.tags[index] == "NNP"


def _is_other(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is more likely a part of something else than of a person's name."""
    return word in lexicon.heads or word in lexicon.titles or lexicon.names.get(word) is not None


def _end(article: Article, index: int) -> int:
    return article.starts[index] + len(article.words[index])
