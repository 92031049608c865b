"""All the places where a name is spelt the same, and what they tell about its type."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import sqrt

from reader.analysis.analysis import EntityType
from reader.analysis.names import evidence
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_MODEL = 2.0
_WEIGHT = {Origin.RULE: 5.0, Origin.LIST: 6.0}
_MOST_PARTS = 5
_WITH_ARTICLE = re.compile(r"United |Netherlands|Philippines|Maldives|.*(?:Republic|Union|Islands)\b")
_NOTE = re.compile(r" \(.*\)$")
_ABBREVIATED = re.compile(r"^(?:\w\.)+\w?\.?$")


@dataclass(frozen=True, slots=True)
class Owned:
    """An office and whose it is: "Foreign Ministry" and "Ukraine"."""

    office: str
    owner: str

    def in_full(self) -> str:
        """ "Foreign Ministry of Ukraine", "Parliament of the Netherlands"."""
        article = "the " if _WITH_ARTICLE.match(self.owner) else ""
        return f"{self.office} of {article}{_NOTE.sub('', self.owner)}"


@dataclass(slots=True)
class Spelling:
    """One spelling of a name in the article with all its places; `words` is it as it is first written.

    `owned` tells whose office it is; `called` is the name with its owner's before it ("Ukraine's Foreign Ministry").
    """

    words: str
    names: list[Name] = field(default_factory=list)
    type: EntityType = EntityType.ORG
    canonical: str | None = None
    owned: Owned | None = None
    called: str | None = None

    @property
    def parts(self) -> list[str]:
        """The words of the name."""
        return self.words.split()


def normal(words: str) -> str:
    """What two spellings have in common that differ in case, dots and spaces alone ("U.S.", "US")."""
    words = words.removeprefix("the ").removeprefix("The ")
    if _ABBREVIATED.match(words):
        words = words.replace(".", "")
    return " ".join(words.replace("-", " ").casefold().split())


def spellings_of(article: Article, names: Iterable[Name], lexicon: Lexicon) -> list[Spelling]:
    """The spellings in the order of their first place, each with the type that most speaks for."""
    found: dict[str, Spelling] = {}
    for name in names:
        words = article.text[name.start : name.end]
        found.setdefault(normal(words), Spelling(words)).names.append(name)
    for spelling in found.values():
        spelling.type = _type(article, spelling, lexicon)
        spelling.canonical = _canonical(spelling, lexicon)
    return list(found.values())


def _type(article: Article, spelling: Spelling, lexicon: Lexicon) -> EntityType:
    votes: defaultdict[EntityType, float] = defaultdict(float)
    marked = Counter(name.type for name in spelling.names if name.origin is Origin.MODEL)
    for kind, times in marked.items():
        # The model's marks on one spelling are no independent witnesses.
        votes[kind] += _MODEL * sqrt(times)
    for name in spelling.names:
        if name.origin in _WEIGHT:
            votes[name.type] += _WEIGHT[name.origin]
        for kind, weight in evidence.votes(article, name, lexicon):
            votes[kind] += weight
    known = lexicon.known(spelling.words)
    if known:
        votes[known.type] += 4 + 2 * len(spelling.names) * (not known.weak)
    parts = spelling.parts
    if len(parts) > 1 and parts[-1] not in lexicon.heads:
        if parts[0] in lexicon.first_names:
            votes[EntityType.PERSON] += 3
        elif len(parts) < _MOST_PARTS and any(part in lexicon.first_names for part in parts):
            votes[EntityType.PERSON] += 1 + (known is None)
    head = lexicon.heads.get(parts[-1])
    if head and head.shape != "of" and len(parts) > 1:
        votes[head.type] += 4
    if spelling.words.isupper() and 2 < len(spelling.words) < 7 and spelling.words.isalpha():
        # Letters in capitals are an abbreviation, and those of people ("FDR") are few.
        votes[EntityType.ORG] += votes.pop(EntityType.PERSON, 0)
    if sum(votes.values()) == 0:
        votes[spelling.names[0].type] += 1
    return max(votes, key=lambda kind: votes[kind])


def _canonical(spelling: Spelling, lexicon: Lexicon) -> str | None:
    for name in spelling.names:
        if name.canonical:
            return name.canonical
    known = lexicon.known(spelling.words)
    return known.canonical if known and _coarse(known.type) == _coarse(spelling.type) else None


def _coarse(kind: EntityType) -> EntityType:
    return EntityType.GPE if kind in {EntityType.LOC, EntityType.FAC} else kind
