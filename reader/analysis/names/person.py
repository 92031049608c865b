"""A person by full name, and which full names are one person's."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from rapidfuzz.distance import DamerauLevenshtein

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import PARTICLES
from reader.analysis.names.lexicon import Gender, Lexicon
from reader.analysis.names.spelling import Spelling

_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
_SENIOR = frozenset({"sr.", "sr"})
_LONG_ENOUGH = 5
MOST_NAMESAKES = 30


class Person:
    """A full name and the spellings that are the same person's."""

    def __init__(self, spelling: Spelling, surname: str = "") -> None:
        self.spellings = [spelling]
        self._before: frozenset[str] | None = None
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
    def middle(self) -> str:
        """The first letters of what stands between first and last name, small: "e" of "Charles E. Quill"."""
        between = [part for part in self.parts[1:-1] if part != self.last and part not in PARTICLES]
        return "".join(part.replace(".", "") if part.count(".") > 1 else part[0] for part in between)

    @property
    def is_senior(self) -> bool:
        """Whether the name has "Sr."."""
        return self.parts[-1] in _SENIOR

    @property
    def is_junior(self) -> bool:
        """Whether the name has "Jr." or a number."""
        return self.parts[-1] in _SUFFIXES and not self.is_senior

    @property
    def mentions(self) -> int:
        """How often it is named in full."""
        return len(self._starts)

    def gender(self, lexicon: Lexicon) -> Gender:
        """What the first name tells."""
        return lexicon.first_names.get(self.spellings[0].parts[0], Gender.UNKNOWN)

    def last_before(self, offset: int) -> int:
        """Where the full name last stands before `offset`, or -1."""
        place = bisect_left(self._starts, offset)
        return self._starts[place - 1] if place else -1

    def words_before(self, article: Article) -> frozenset[str]:
        """The words that stand before the full name where it stands ("President")."""
        if self._before is None:
            self._before = frozenset(article.word_before(start) for start in self._starts)
        return self._before

    @cached_property
    def _starts(self) -> list[int]:
        # Asked for only when the full names have all been put together.
        return sorted(name.start for spelling in self.spellings for name in spelling.names)

    def short_forms(self) -> Iterator[str]:
        """The ends of the name ("quill", "de quill") and its first name, by which it is called again."""
        for index in range(1, len(self.parts)):
            yield " ".join(self.parts[index:])
        yield self.first
        yield self.last
        if len(self.parts) > 2:
            yield " ".join(self.parts[:2])


def is_full(spelling: Spelling) -> bool:
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
            if len(namesakes) < MOST_NAMESAKES:
                namesakes.append(person)
    return _without_bare_seniors(people)


def _without_bare_seniors(people: list[Person]) -> list[Person]:
    """The people, where "Tom Quill" beside both "Tom Quill Sr." and "Tom Quill Jr." is the elder."""
    by_name: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in people:
        by_name[person.first, person.last].append(person)
    gone = set()
    for namesakes in by_name.values():
        senior = next((p for p in namesakes if p.is_senior), None)
        bare = next((p for p in namesakes if not p.is_senior and not p.is_junior), None)
        if senior and bare and any(p.is_junior for p in namesakes):
            senior.spellings += bare.spellings
            gone.add(id(bare))
    return [person for person in people if id(person) not in gone]


def _same(one: Person, other: Person, lexicon: Lexicon) -> bool:
    if one.parts[-1] != other.parts[-1] and _SUFFIXES & {one.parts[-1], other.parts[-1]}:
        return False
    if not _may_agree(one.middle, other.middle):
        return False
    a, b = one.first, other.first
    if a == b or (a[0] == b[0] and (len(a.strip(".")) == 1 or len(b.strip(".")) == 1)):
        return True
    full_a = lexicon.nicknames.get(a.capitalize(), frozenset())
    full_b = lexicon.nicknames.get(b.capitalize(), frozenset())
    if b.capitalize() in full_a or a.capitalize() in full_b or full_a & full_b:
        return True
    return len(a) >= _LONG_ENOUGH and DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1


def _may_agree(one: str, other: str) -> bool:
    """Whether the middle initials may be one person's: where both have some, one goes on from the other."""
    return one.startswith(other) or other.startswith(one)
