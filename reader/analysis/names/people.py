"""Whom a surname, a first name or a slip of either means in an article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Gender, Lexicon
from reader.analysis.names.name import Name
from reader.analysis.names.person import MOST_NAMESAKES, Person, is_full, people_of
from reader.analysis.names.shared_names import is_place_here
from reader.analysis.names.spelling import Spelling

_TWO_OF_ONE_SURNAME = re.compile(r"\b([A-Z][^\W\d_]+) (?:and|&) ([A-Z][^\W\d_]+) ([A-Z][^\W\d_]+)")
_LONG_ENOUGH = 5
_TWO_SLIPS = 7
_ELDER = frozenset({"elder", "senior"})
_YOUNGER = frozenset({"younger", "junior"})


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


class People:
    """The people whom the article names in full, found by the short forms of their names."""

    def __init__(self, article: Article, spellings: list[Spelling], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        full = [spelling for spelling in spellings if is_full(spelling)]
        self.all = people_of(full, lexicon)
        self.all += _sharing_surname(article, spellings, self.all, lexicon)
        self._by_form: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[Person]] = defaultdict(list)
        for person in self.all:
            for form in set(person.short_forms()):
                if len(self._by_form[form]) < MOST_NAMESAKES:
                    self._by_form[form].append(person)
            if len(self._by_initial[person.last[0]]) < MOST_NAMESAKES:
                self._by_initial[person.last[0]].append(person)

    def called(self, words: str) -> list[Person]:
        """Whom a surname or first name may stand for."""
        return self._by_form.get(words.casefold(), [])

    def meant(self, article: Article, name: Name, candidates: list[Person]) -> Person | None:
        """Whom a name means here: whom title or age fits, who has it as surname, who is named most and last before."""
        words = article.text[name.start : name.end]
        is_surname = any(person.last == words.casefold() for person in candidates)
        if is_place_here(article, name, self._lexicon, is_surname=is_surname):
            return None
        candidates = self._fitting(article, article.word_before(name.start), candidates)
        surname = [p for p in candidates if p.last == words.casefold()] or candidates
        if len(surname) == 1:
            return surname[0]
        return max(surname, key=lambda person: (person.mentions, person.last_before(name.start)))

    def _fitting(self, article: Article, before: str, candidates: list[Person]) -> list[Person]:
        """Those whom the word before the name fits: "Mrs.", "the elder", the title that stands at their full name."""
        if before in _ELDER:
            return [p for p in candidates if p.is_senior] or [p for p in candidates if not p.is_junior] or candidates
        if before in _YOUNGER:
            return [p for p in candidates if p.is_junior] or [p for p in candidates if not p.is_senior] or candidates
        title = self._lexicon.titles.get(before)
        if title is None:
            return candidates
        if title.gender is Gender.UNKNOWN:
            return [p for p in candidates if before in p.words_before(article)] or candidates
        fitting = [p for p in candidates if p.gender(self._lexicon) in {title.gender, Gender.UNKNOWN}]
        return [p for p in fitting if p.gender(self._lexicon) is title.gender] or fitting or candidates

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
