"""The word lists that come with the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.analysis.analysis import EntityType
from reader.analysis.names.phrases import Phrases

NAME_LISTS = ("organisations.tsv", "laws_and_events.tsv", "places.tsv", "nationalities.tsv", "peoples.tsv")

_LONGEST_ACRONYM = 4


class Gender(StrEnum):
    """The gender that a first name or a title tells, where it tells one."""

    MALE = "m"
    FEMALE = "f"
    UNKNOWN = "-"


@dataclass(frozen=True, slots=True)
class Known:
    """What the lists know of a name; a weak one counts only where something else also takes it for a name."""

    type: EntityType
    canonical: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """A title before a person's name: "before" is only that, a "role" also describes one ("the president")."""

    gender: Gender
    place: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head noun of names of one type: last ("X Commission"), with "of" ("Ministry of X"), or both."""

    type: EntityType
    shape: str


@dataclass(frozen=True, slots=True)
class Role:
    """A common noun that describes a person or an organisation: whom it may stand for."""

    types: frozenset[EntityType]
    gender: Gender
    plural: bool


@dataclass(frozen=True, slots=True)
class Sense:
    """One of several places of one name, and the words near which that one is meant."""

    canonical: str
    cues: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names, first names, nicknames, titles, head nouns and role nouns, each as it is written in an article.

    `adjectives` give the country of "Ukrainian"; `offices` are the words of which names of offices are made.
    """

    names: Phrases[Known]
    capitals: Phrases[Known]
    first_names: Mapping[str, Gender]
    nicknames: Mapping[str, frozenset[str]]
    titles: Mapping[str, Title]
    heads: Mapping[str, Head]
    roles: Mapping[str, Role]
    contexts: Mapping[tuple[str, str], EntityType]
    senses: Mapping[str, tuple[Sense, ...]]
    adjectives: Mapping[str, str]
    offices: frozenset[str]
    common: frozenset[str]
    no_names: frozenset[str]

    def known(self, words: str) -> Known | None:
        """What the lists know of a name, be it written in capitals."""
        found = self.names.get(words)
        if found is None and words.isupper() and len(words) > _LONGEST_ACRONYM:
            found = self.capitals.get(words)
        return found

    @classmethod
    def load(cls, folder: Path) -> Lexicon:
        """The lists in `folder`: tab-separated UTF-8 with a comment on the source at the top of each."""
        names = {
            row[0]: Known(EntityType(row[1]), row[2], len(row) > 3)
            for file in reversed(NAME_LISTS)
            for row in _rows(folder / file)
        }
        return cls(
            names=Phrases(names),
            capitals=Phrases({name.upper(): known for name, known in names.items()}),
            first_names={row[0]: Gender(row[1]) for row in _rows(folder / "first_names.tsv")},
            nicknames={row[0]: frozenset(row[1:]) for row in _rows(folder / "nicknames.tsv")},
            titles={row[0]: Title(Gender(row[1]), row[2]) for row in _rows(folder / "titles.tsv")},
            heads={row[0]: Head(EntityType(row[1]), row[2]) for row in _rows(folder / "heads.tsv")},
            roles={row[0]: _role(row) for row in _rows(folder / "roles.tsv")},
            contexts={(row[0], row[2]): EntityType(row[1]) for row in _rows(folder / "contexts.tsv")},
            senses=_senses(folder / "senses.tsv"),
            adjectives={row[0]: row[1] for row in _rows(folder / "adjectives.tsv")},
            offices=frozenset(row[0] for row in _rows(folder / "offices.txt")),
            common=frozenset(row[0] for row in _rows(folder / "common_words.txt")),
            no_names=frozenset(row[0] for row in _rows(folder / "no_names.txt")),
        )


def _rows(file: Path) -> Iterator[list[str]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _role(row: list[str]) -> Role:
    return Role(frozenset(EntityType(name) for name in row[1].split(",")), Gender(row[2]), row[3] == "plural")


def _senses(file: Path) -> dict[str, tuple[Sense, ...]]:
    senses: dict[str, tuple[Sense, ...]] = {}
    for name, canonical, cues in _rows(file):
        senses[name] = (*senses.get(name, ()), Sense(canonical, frozenset(cues.split())))
    return senses
