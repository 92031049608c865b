"""Which spellings are names of one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.built import may_shorten
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.owners import by_owner
from reader.analysis.names.people import People
from reader.analysis.names.person import Person
from reader.analysis.names.senses import by_sense
from reader.analysis.names.spelling import Spelling, normal

_DEFINED = re.compile(r"\s*\(\s*(?:the\s+)?[\"']?([A-Z][\w.&-]{1,9})[\"']?\s*\)")
_COMPANY_ENDS = frozenset("Corp Corporation Inc Ltd LLC PLC plc Co Company Group Holdings AG SA NV SpA AB".split())
_BODIES = frozenset(
    {EntityType.ORG, EntityType.LAW, EntityType.EVENT, EntityType.WORK, EntityType.FAC, EntityType.PRODUCT}
)


def grouped(article: Article, spellings: list[Spelling], lexicon: Lexicon) -> list[list[Spelling]]:
    """The spellings put together by what they name; one that names several is parted first."""
    spellings = list(by_sense(article, spellings, lexicon))
    spellings = list(by_owner(article, spellings, lexicon))
    people = People(article, spellings, lexicon)
    parted = list(_parted(article, spellings, people, lexicon))
    groups = Groups([spelling for spelling, _ in parted])
    _join_canonical(groups, [spelling for spelling, _ in parted])
    for person in people.all:
        for other in person.spellings[1:]:
            groups.join(person.spellings[0], other)
    for spelling, meant in parted:
        if meant:
            groups.join(meant.spellings[0], spelling)
    _join_acronyms(groups, article, [spelling for spelling, _ in parted])
    _join_owned(groups, [spelling for spelling, _ in parted])
    _join_companies(groups, [spelling for spelling, meant in parted if meant is None])
    _join_short_forms(groups, [spelling for spelling, _ in parted], lexicon)
    return groups.all()


def _parted(
    article: Article, spellings: list[Spelling], people: People, lexicon: Lexicon
) -> Iterator[tuple[Spelling, Person | None]]:
    """The spellings with whom they mean; "Quill" is parted where it means now Ada and now Tom Quill."""
    own = {id(spelling) for person in people.all for spelling in person.spellings}
    for spelling in spellings:
        if id(spelling) in own:
            yield spelling, None
            continue
        candidates = people.called(spelling.words)
        if not candidates:
            slip = people.misspelt(spelling) if not candidates and _may_be_slip(spelling) else None
            if slip:
                spelling.type = EntityType.PERSON
            yield spelling, slip
            continue
        parts: dict[int, tuple[Spelling, Person | None]] = {}
        for name in spelling.names:
            person = people.meant(article, name, candidates)
            kind = EntityType.PERSON if person else spelling.type
            canonical = None if person else spelling.canonical
            new = Spelling(spelling.words, [], kind, canonical)
            parts.setdefault(id(person), (new, person))[0].names.append(name)
        yield from parts.values()


def _may_be_slip(spelling: Spelling) -> bool:
    return spelling.canonical is None and spelling.type in {EntityType.PERSON, EntityType.ORG}


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


def _join_acronyms(groups: Groups, article: Article, spellings: list[Spelling]) -> None:
    by_normal = {normal(spelling.words): spelling for spelling in spellings}
    by_initials: dict[str, Spelling] = {}
    for spelling in spellings:
        if (spelling.type not in _BODIES and spelling.type is not EntityType.GPE) or len(spelling.parts) < 2:
            continue
        for name in spelling.names:
            if match := _DEFINED.match(article.text, name.end, name.end + 20):
                short = by_normal.get(normal(match.group(1)))
                if short and short is not spelling and may_shorten(short.words, spelling.words):
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


def _join_owned(groups: Groups, spellings: list[Spelling]) -> None:
    """ "Foreign Ministry" where it is Ukraine's to "Ukrainian Foreign Ministry"."""
    first: dict[tuple[str, str], Spelling] = {}
    for spelling in spellings:
        if owned := spelling.owned:
            groups.join(first.setdefault((owned.owner, normal(owned.office)), spelling), spelling)


def _join_companies(groups: Groups, spellings: list[Spelling]) -> None:
    """ "Quillware", whatever the model takes it for, to "Quillware Holdings Ltd"."""
    first: dict[str, Spelling] = {}
    for spelling in spellings:
        parts = spelling.parts
        if len(parts) > 1 and parts[-1].rstrip(".") in _COMPANY_ENDS:
            first.setdefault(normal(parts[0]), spelling)
    for spelling in spellings:
        long = first.get(normal(spelling.words))
        if long and spelling.canonical is None and spelling.names[0].start > long.names[0].start:
            spelling.type = long.type
            groups.join(long, spelling)


def _join_short_forms(groups: Groups, spellings: list[Spelling], lexicon: Lexicon) -> None:
    """ "Orvan" to "Orvan University", "Security Council" to "U.N. Security Council"."""
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
        if spelling.type not in _BODIES or spelling.canonical or spelling.owned:
            continue
        found = {id(groups.find(s)): s for s in longer.get(normal(spelling.words), []) if s.type is spelling.type}
        if len(found) == 1:
            groups.join(next(iter(found.values())), spelling)
