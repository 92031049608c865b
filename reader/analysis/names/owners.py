"""Whose office it is: "Ukraine's Foreign Ministry" and "the Russian Foreign Ministry" are two."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name
from reader.analysis.names.spelling import Owned, Spelling, normal

_POSSESSIVE = re.compile(r"('s?) (?:[a-z-]+ ){0,2}$")
_OF = re.compile(r" of (?:the )?(?=[A-Z])")
_LINKS = frozenset({"of", "and", "for", "the", "&", "on"})
_PLACES = frozenset({EntityType.GPE, EntityType.LOC})
_FARTHEST = 40


def by_owner(article: Article, spellings: list[Spelling], lexicon: Lexicon) -> Iterator[Spelling]:
    """The spellings, those of offices parted by whose they are; the parts that are somebody's know whose.

    An office without an owner beside it is that of which the article spoke last, or else of which it speaks first.
    """
    offices = {normal(spelling.words) for spelling in spellings if _is_office(spelling.words, lexicon)}
    told: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for spelling in spellings if offices else ():
        if (owned := owned_by(spelling.words, lexicon)) and normal(owned.office) in offices:
            spelling.owned = owned
            told[normal(owned.office)] += [(name.start, owned.owner) for name in spelling.names]
    beside = dict(_owners_beside(article, spellings)) if offices else {}
    for spelling in spellings:
        office = normal(spelling.words)
        if office not in offices:
            yield spelling
            continue
        told[office] += [(name.start, beside[name.start].key) for name in spelling.names if name.start in beside]
        yield from _parted(article, spelling, sorted(told[office]), beside)


def owned_by(words: str, lexicon: Lexicon) -> Owned | None:
    """The office and its owner in a name that has both, if it has: "U.S. Coast Guard", "Parliament of Norway"."""
    if of := _last(_OF, words):
        owner, office = words[of.end() :], words[: of.start()]
        if (place := _place(owner, lexicon)) and _is_office(office, lexicon):
            return Owned(office, place)
    parts = words.split()
    for count in (1, 2, 3):
        owner, office = " ".join(parts[:count]), " ".join(parts[count:])
        place = lexicon.adjectives.get(owner) or _place(owner, lexicon)
        if place and _is_office(office, lexicon):
            return Owned(office, place)
    return None


@dataclass(frozen=True, slots=True)
class _Owner:
    key: str
    words: str  # with the apostrophe: "Ukraine's"


def _parted(
    article: Article, spelling: Spelling, told: list[tuple[int, str]], beside: dict[int, _Owner]
) -> Iterator[Spelling]:
    if not told:
        yield spelling
        return
    parts: dict[str, Spelling] = {}
    for name in spelling.names:
        owner = beside.get(name.start)
        key = owner.key if owner else told[max(bisect_left(told, (name.start, "")) - 1, 0)][1]
        canonical = spelling.canonical if spelling.canonical and key in spelling.canonical else None
        part = parts.setdefault(key, Spelling(spelling.words, [], spelling.type, canonical, Owned(spelling.words, key)))
        part.names.append(name)
        if owner and not part.called:
            part.called = f"{owner.words} {' '.join(article.text[name.start : name.end].split())}"
    yield from parts.values()


def _owners_beside(article: Article, spellings: Iterable[Spelling]) -> Iterator[tuple[int, _Owner]]:
    """Where a name with a place's possessive before it begins, and that place."""
    found: list[tuple[Name, Spelling]] = [(name, spelling) for spelling in spellings for name in spelling.names]
    found.sort(key=lambda pair: pair[0].start)
    for (before, place), (name, _) in pairwise(found):
        if place.type not in _PLACES or name.start - before.end > _FARTHEST:
            continue
        if mark := _POSSESSIVE.fullmatch(article.text, before.end, name.start):
            words = article.document.text[before.start : before.end + len(mark.group(1))]
            yield name.start, _Owner(place.canonical or place.words, " ".join(words.split()))


def _is_office(words: str, lexicon: Lexicon) -> bool:
    parts = words.split()
    return bool(parts) and parts[0] in lexicon.offices and all(p in lexicon.offices or p in _LINKS for p in parts)


def _place(words: str, lexicon: Lexicon) -> str | None:
    known = lexicon.names.get(words)
    return known.canonical if known and known.type in _PLACES else None


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    match = None
    for match in pattern.finditer(words):  # noqa: B007 (the last one is wanted)
        pass
    return match
