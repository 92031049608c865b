"""Which spellings are names of one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.people import Person, called, misspelt, people_of
from reader.analysis.names.spelling import Spelling, normal

_DEFINED = re.compile(r"\s*\(\s*(?:the\s+)?[\"']?([A-Z][\w.&-]{1,9})[\"']?\s*\)")
_BODIES = frozenset(
    {EntityType.ORG, EntityType.LAW, EntityType.EVENT, EntityType.WORK, EntityType.FAC, EntityType.PRODUCT}
)
_MOST_NAMESAKES = 50


def grouped(article: Article, spellings: list[Spelling], lexicon: Lexicon) -> list[list[Spelling]]:
    """The spellings put together by what they name."""
    groups = Groups(spellings)
    _join_canonical(groups, spellings)
    _join_people(groups, article, spellings, lexicon)
    _join_acronyms(groups, article, spellings)
    _join_short_forms(groups, spellings, lexicon)
    return groups.all()


class Groups:
    """Spellings in groups that can be joined (union-find)."""

    def __init__(self, spellings: list[Spelling]) -> None:
        self._spellings = spellings
        self._parent = {id(spelling): spelling for spelling in spellings}

    def find(self, spelling: Spelling) -> Spelling:
        """The spelling that stands for the whole group."""
        root = spelling
        while self._parent[id(root)] is not root:
            root = self._parent[id(root)]
        while self._parent[id(spelling)] is not root:
            spelling, self._parent[id(spelling)] = self._parent[id(spelling)], root
        return root

    def join(self, one: Spelling, other: Spelling) -> None:
        """Make the groups of both one; the first's root stays."""
        self._parent[id(self.find(other))] = self.find(one)

    def all(self) -> list[list[Spelling]]:
        """Each group in the order of its first spelling."""
        groups: dict[int, list[Spelling]] = {}
        for spelling in self._spellings:
            groups.setdefault(id(self.find(spelling)), []).append(spelling)
        return list(groups.values())


def _join_canonical(groups: Groups, spellings: list[Spelling]) -> None:
    first: dict[str, Spelling] = {}
    for spelling in spellings:
        if spelling.canonical:
            groups.join(first.setdefault(spelling.canonical, spelling), spelling)


def _join_people(groups: Groups, article: Article, spellings: list[Spelling], lexicon: Lexicon) -> None:
    full = [s for s in spellings if s.type is EntityType.PERSON and len(s.parts) > 1]
    people = people_of(full, lexicon)
    by_form: defaultdict[str, list[Person]] = defaultdict(list)
    by_initial: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        for other in person.spellings[1:]:
            groups.join(person.spellings[0], other)
        for form in set(person.short_forms()):
            if len(by_form[form]) < _MOST_NAMESAKES:
                by_form[form].append(person)
        if len(by_initial[person.last[0]]) < _MOST_NAMESAKES:
            by_initial[person.last[0]].append(person)
    for spelling in spellings:
        if (
            len(spelling.parts) > 1
            and spelling.type is not EntityType.PERSON
            or spelling in full
            and len(spelling.parts) > 2
        ):
            continue
        person = called(by_form, article, spelling, lexicon)
        if person is None and spelling.type is EntityType.PERSON and len(spelling.parts) == 1:
            person = misspelt(spelling, by_initial)
        if (
            person
            and spelling not in person.spellings
            and (spelling.type is EntityType.PERSON or not spelling.canonical)
        ):
            spelling.type = EntityType.PERSON
            groups.join(person.spellings[0], spelling)


def _join_acronyms(groups: Groups, article: Article, spellings: list[Spelling]) -> None:
    by_normal = {normal(spelling.words): spelling for spelling in spellings}
    by_initials: dict[str, Spelling] = {}
    for spelling in spellings:
        if spelling.type not in _BODIES and spelling.type is not EntityType.GPE or len(spelling.parts) < 2:
            continue
        for name in spelling.names:
            if match := _DEFINED.match(article.text, name.end, name.end + 20):
                short = by_normal.get(normal(match.group(1)))
                if short and short is not spelling:
                    short.type = spelling.type
                    groups.join(spelling, short)
        for initials in _initials(spelling):
            by_initials.setdefault(initials, spelling)
    for spelling in spellings:
        letters = spelling.words.replace(".", "")
        if letters.isupper() and len(letters) > 1 and len(spelling.parts) == 1 and (long := by_initials.get(letters)):
            if spelling.canonical and long.canonical and spelling.canonical != long.canonical:
                continue
            spelling.type = long.type
            groups.join(long, spelling)


def _initials(spelling: Spelling) -> Iterable[str]:
    words = re.split(r"[\s-]+", spelling.words)
    yield "".join(word[0] for word in words if word and word[0].isupper())
    yield "".join(word[0].upper() for word in words if word)


def _join_short_forms(groups: Groups, spellings: list[Spelling], lexicon: Lexicon) -> None:
    """ "Hofstra" to "Hofstra University", "Security Council" to "U.N. Security Council"."""
    longer: dict[str, list[Spelling]] = defaultdict(list)
    for spelling in spellings:
        if spelling.type not in _BODIES:
            continue
        parts = normal(spelling.words).split()
        for index in range(1, min(len(parts), 8)):
            longer[" ".join(parts[index:])].append(spelling)
            if index > 1 or spelling.parts[-1] in lexicon.heads:
                longer[" ".join(parts[:index])].append(spelling)
    for spelling in spellings:
        if spelling.type not in _BODIES or spelling.canonical:
            continue
        found = {id(groups.find(s)): s for s in longer.get(normal(spelling.words), []) if s.type is spelling.type}
        if len(found) == 1:
            groups.join(next(iter(found.values())), spelling)
