"""Which names of people are names of one person."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from rapidfuzz.distance import DamerauLevenshtein

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import PARTICLES
from reader.analysis.names.lexicon import Gender, Lexicon
from reader.analysis.names.name import Name
from reader.analysis.names.spelling import Spelling

_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
_PLACES = frozenset({EntityType.GPE, EntityType.LOC, EntityType.FAC})
_PLACE_PREPOSITIONS = frozenset({"in", "near", "outside", "across", "throughout", "into"})
_TWO_OF_ONE_SURNAME = re.compile(r"\b([A-Z][^\W\d_]+) (?:and|&) ([A-Z][^\W\d_]+) ([A-Z][^\W\d_]+)")
_LONG_ENOUGH = 5
_TWO_SLIPS = 7
_MOST_NAMESAKES = 30


class Person:
    """A full name and the spellings that are the same person's."""

    def __init__(self, spelling: Spelling, surname: str = "") -> None:
        self.spellings = [spelling]
        self.parts = tuple(part.strip(",").casefold() for part in [*spelling.parts, *surname.split()])

    @property
    def first(self) -> str:
        """The first name, small."""
        return self.parts[0]

    @property
    def last(self) -> str:
        """The last part that is no "Jr.", small."""
        return next((part for part in reversed(self.parts) if part not in _SUFFIXES), self.parts[-1])

    @property
    def mentions(self) -> int:
        """How often it is named in full."""
        return len(self._starts)

    def gender(self, lexicon: Lexicon) -> Gender:
        """What the first name tells."""
        return lexicon.first_names.get(self.spellings[0].parts[0], Gender.UNKNOWN)

    def named_before(self, offset: int) -> int:
        """How many times the full name stands before `offset`."""
        return bisect_left(self._starts, offset)

    @cached_property
    def _starts(self) -> list[int]:
        # Asked for only when the full names have all been put together.
        return sorted(name.start for spelling in self.spellings for name in spelling.names)

    def short_forms(self) -> Iterator[str]:
        """The ends of the name ("quill", "de quill") and its first name, by which it is called again."""
        for index in range(1, len(self.parts)):
            yield " ".join(self.parts[index:])
        yield self.first
        if len(self.parts) > 2:
            yield " ".join(self.parts[:2])


def _is_full(spelling: Spelling) -> bool:
    """Whether a name has more than a surname: "Von der Quill" has not."""
    parts = spelling.parts
    if spelling.type is not EntityType.PERSON or "of" in parts:
        return False
    return len(parts) > 1 and parts[0].casefold() not in PARTICLES


def people_of(spellings: Iterable[Spelling], lexicon: Lexicon) -> list[Person]:
    """One Person for each full name; "Charles E. Quill" and "Chuck Quill" are one."""
    people: list[Person] = []
    by_last: defaultdict[str, list[Person]] = defaultdict(list)
    for spelling in spellings:
        person = Person(spelling)
        namesakes = by_last[person.last]
        same = next((other for other in namesakes if _same(person, other, lexicon)), None)
        if same:
            same.spellings.append(spelling)
            if len(person.parts) > len(same.parts):
                same.parts = person.parts
        else:
            people.append(person)
            if len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(person)
    return people


def _sharing_surname(
    article: Article, spellings: list[Spelling], people: list[Person], lexicon: Lexicon
) -> Iterator[Person]:
    """The Tom of "Tom and Ada Quill", whom the article never names in full."""
    full = {person.parts for person in people}
    surnames = {person.last for person in people}
    single = {spelling.words: spelling for spelling in spellings if spelling.type is EntityType.PERSON}
    for match in _TWO_OF_ONE_SURNAME.finditer(article.text):
        first, second, surname = match.groups()
        alone = (first.casefold(), surname.casefold())
        if first not in lexicon.first_names or first.casefold() in surnames:
            continue
        if first in single and (second.casefold(), surname.casefold()) in full and alone not in full:
            full.add(alone)
            single[first].canonical = f"{first} {surname}"
            yield Person(single[first], surname)


def _same(one: Person, other: Person, lexicon: Lexicon) -> bool:
    if one.parts[-1] != other.parts[-1] and _SUFFIXES & {one.parts[-1], other.parts[-1]}:
        return False
    a, b = one.first, other.first
    if a == b or (a[0] == b[0] and (len(a.strip(".")) == 1 or len(b.strip(".")) == 1)):
        return True
    full_a = lexicon.nicknames.get(a.capitalize(), frozenset())
    full_b = lexicon.nicknames.get(b.capitalize(), frozenset())
    if b.capitalize() in full_a or a.capitalize() in full_b or full_a & full_b:
        return True
    return len(a) >= _LONG_ENOUGH and DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1


class People:
    """The people whom the article names in full, found by the short forms of their names."""

    def __init__(self, article: Article, spellings: list[Spelling], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        full = [spelling for spelling in spellings if _is_full(spelling)]
        self.all = people_of(full, lexicon)
        self.all += _sharing_surname(article, spellings, self.all, lexicon)
        self._by_form: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[Person]] = defaultdict(list)
        for person in self.all:
            for form in set(person.short_forms()):
                if len(self._by_form[form]) < _MOST_NAMESAKES:
                    self._by_form[form].append(person)
            if len(self._by_initial[person.last[0]]) < _MOST_NAMESAKES:
                self._by_initial[person.last[0]].append(person)

    def called(self, words: str) -> list[Person]:
        """Whom a surname or first name may stand for."""
        return self._by_form.get(words.casefold(), [])

    def meant(self, article: Article, name: Name, candidates: list[Person]) -> Person | None:
        """Whom a name means here: whom the title fits, who has it as surname, who is named most and last before."""
        words = article.text[name.start : name.end]
        if self._is_place(article, name, words, any(person.last == words.casefold() for person in candidates)):
            return None
        title = self._lexicon.titles.get(article.word_before(name.start))
        if title and title.gender is not Gender.UNKNOWN:
            fitting = [p for p in candidates if p.gender(self._lexicon) in {title.gender, Gender.UNKNOWN}]
            candidates = [p for p in fitting if p.gender(self._lexicon) is title.gender] or fitting or candidates
        surname = [p for p in candidates if p.last == words.casefold()] or candidates
        if len(surname) == 1:
            return surname[0]
        return max(surname, key=lambda person: (person.mentions, person.named_before(name.start)))

    def misspelt(self, spelling: Spelling) -> Person | None:
        """The only person whose surname is a slip away from this name."""
        words = spelling.words.casefold()
        if len(words) < _LONG_ENOUGH or " " in words:
            return None
        limit = 1 if len(words) < _TWO_SLIPS else 2
        near = [
            person
            for person in self._by_initial.get(words[0], [])
            if words != person.last + "s"
            and DamerauLevenshtein.distance(words, person.last, score_cutoff=limit) <= limit
        ]
        return near[0] if len(near) == 1 else None

    def _is_place(self, article: Article, name: Name, words: str, is_surname: bool) -> bool:
        known = self._lexicon.known(words)
        if known is None:
            return False
        if known.type not in _PLACES:
            return not known.weak
        before = article.word_before(name.start)
        if before in _PLACE_PREPOSITIONS:
            return True
        return name.type is not EntityType.PERSON and not (known.weak and is_surname)
