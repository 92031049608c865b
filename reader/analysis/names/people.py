"""Which names of people are names of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import DamerauLevenshtein

from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Gender, Lexicon
from reader.analysis.names.spelling import Spelling

_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset({"de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ibn", "mc"})
_LONG_ENOUGH = 5


class Person:
    """A full name and the spellings that are the same person's."""

    def __init__(self, spelling: Spelling) -> None:
        self.spellings = [spelling]
        self.parts = tuple(part.strip(",").casefold() for part in spelling.parts)

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
        """How often it is named."""
        return sum(len(spelling.names) for spelling in self.spellings)

    def gender(self, lexicon: Lexicon) -> Gender:
        """What the first name tells."""
        return lexicon.first_names.get(self.spellings[0].parts[0], Gender.UNKNOWN)

    def short_forms(self) -> Iterator[str]:
        """The ends of the name ("blasio", "de blasio") and its first name, by which it is called again."""
        for index in range(1, len(self.parts)):
            yield " ".join(self.parts[index:])
        yield self.first
        if len(self.parts) > 2:
            yield " ".join(self.parts[:2])


def people_of(spellings: Iterable[Spelling], lexicon: Lexicon) -> list[Person]:
    """One Person for each full name; "Charles E. Grassley" and "Chuck Grassley" are one."""
    people: list[Person] = []
    by_last: defaultdict[str, list[Person]] = defaultdict(list)
    for spelling in spellings:
        person = Person(spelling)
        same = next((other for other in by_last[person.last] if _same(person, other, lexicon)), None)
        if same:
            same.spellings.append(spelling)
            if len(person.parts) > len(same.parts):
                same.parts = person.parts
        else:
            people.append(person)
            by_last[person.last].append(person)
    return people


def _same(one: Person, other: Person, lexicon: Lexicon) -> bool:
    if (one.parts[-1] in _SUFFIXES) != (other.parts[-1] in _SUFFIXES) and one.parts[-1] != other.parts[-1]:
        return one.parts[:2] == other.parts[:2] and False
    a, b = one.first, other.first
    if a == b or (a[0] == b[0] and (len(a.strip(".")) == 1 or len(b.strip(".")) == 1)):
        return True
    full_a = lexicon.nicknames.get(a.capitalize(), frozenset())
    full_b = lexicon.nicknames.get(b.capitalize(), frozenset())
    if b.capitalize() in full_a or a.capitalize() in full_b or full_a & full_b:
        return True
    return len(a) >= _LONG_ENOUGH and DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1


def called(
    person_names: dict[str, list[Person]], article: Article, spelling: Spelling, lexicon: Lexicon
) -> Person | None:
    """The person that a surname or first name alone stands for: of several, whom the title fits, else the one named most."""
    candidates = person_names.get(spelling.words.casefold(), [])
    if not candidates:
        return None
    title = lexicon.titles.get(article.word_before(spelling.names[0].start))
    if title and title.gender is not Gender.UNKNOWN:
        fitting = [p for p in candidates if p.gender(lexicon) in {title.gender, Gender.UNKNOWN}]
        candidates = fitting or candidates
    surname = [p for p in candidates if p.last == spelling.words.casefold()]
    return max(surname or candidates, key=lambda p: p.mentions)


def misspelt(spelling: Spelling, by_initial: dict[str, list[Person]]) -> Person | None:
    """The only person whose surname is a slip away from this name."""
    words = spelling.words.casefold()
    if len(words) < _LONG_ENOUGH:
        return None
    limit = 1 if len(words) < 7 else 2
    near = [
        p
        for p in by_initial.get(words[0], [])
        if DamerauLevenshtein.distance(words, p.last, score_cutoff=limit) <= limit
    ]
    return near[0] if len(near) == 1 else None
