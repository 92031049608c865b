"""What the words around a name tell about its type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name

Vote = tuple[EntityType, int]

_WORD_AFTER = re.compile(r"\s+([a-z]+)\b")
_NOUN_OF = re.compile(r"\b([a-z]+) of $")
_STATE_AFTER = re.compile(r",\s+([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_IN = frozenset({"in", "near", "outside"})
_OTHER_PLACES = frozenset({EntityType.LOC, EntityType.FAC})
_REACH = 24
_LONGEST_LIST = 5


def votes(article: Article, name: Name, lexicon: Lexicon) -> Iterator[Vote]:
    """The types that the surroundings of one mention speak for, each with its weight."""
    text = article.text
    before = article.word_before(name.start)
    title = lexicon.titles.get(before)
    if title and title.place != "name":
        yield EntityType.PERSON, 3
    if text[name.start : name.start + 1].isupper() and (before in _IN or _is_in(article, name)):
        place = name.type if name.type in _OTHER_PLACES else EntityType.GPE
        yield place, 2 + (not text.startswith("'s", name.end))
    if (after := _WORD_AFTER.match(text, name.end, name.end + _REACH)) and (
        kind := lexicon.contexts.get((after.group(1), "after"))
    ):
        yield kind, 3
    if (noun := _NOUN_OF.search(text[max(name.start - _REACH, 0) : name.start])) and (
        kind := lexicon.contexts.get((noun.group(1), "of"))
    ):
        yield kind, 4
    if kind := lexicon.contexts.get((before, "before")):
        yield kind, 3
    if (state := _STATE_AFTER.match(text, name.end, name.end + _REACH)) and _is_region(state.group(1), lexicon):
        yield EntityType.GPE, 1
    yield from _apposed(article, name, lexicon)


def _is_in(article: Article, name: Name) -> bool:
    """Whether the name is in a list that "in" opens: the second of "in Lima and Quito"."""
    token = article.doc[article.token_at(name.end - 1)]
    for _ in range(_LONGEST_LIST):
        if token.dep_ != "conj" or token.head.i >= token.i:
            break
        token = token.head
    return token.dep_ == "pobj" and token.head.lower_ in _IN and token.head.idx < name.start


def _is_region(words: str, lexicon: Lexicon) -> bool:
    known = lexicon.names.get(words) or lexicon.names.get(words.split()[0])
    return known is not None and known.type is EntityType.GPE


def _apposed(article: Article, name: Name, lexicon: Lexicon) -> Iterator[Vote]:
    """ "X, a farmer," is a person, "X, an agency," a body."""
    last = article.token_at(name.end - 1)
    if last + 1 >= len(article.words) or article.words[last + 1] != ",":
        return
    for child in article.doc[last].rights:
        if child.dep_ == "appos" and (role := lexicon.roles.get(child.lower_)):
            for kind in role.types:
                yield kind, 3
