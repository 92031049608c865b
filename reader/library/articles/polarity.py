"""What a position is about, and whether it is for or against it, by its words alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.library.articles.words import words_of

_NEGATORS = frozenset("not no never cannot nor neither without nobody none nothing".split())
_NEGATING_FORCES = frozenset({"denies", "refuses"})
_STOP = frozenset(
    "a an the this that these those it its he she they we i you his her their our my your him them us me "
    "who which what "
    "is are was were be been being am has have had having do does did will would shall should can could may might must "
    "to of in on at by for with from as into over under about again still also than then there here and or but if so "
    "ever new because while when very too more most all any some such only just soon fully "
    "longer clear clearly strong strongly said says say".split()
)
_CONTRAST = re.compile(r",\s*(?:and |but )?not\b.*|\b(?:rather than|instead of)\b.*", re.IGNORECASE | re.DOTALL)
""" "before winter, not after": what is left out by contrast says nothing against the rest."""
_CLAUSE = re.compile(r"[,;:]\s|\b(?:and|but|because|although|until|unless|if|while)\b", re.IGNORECASE)
_RULED_OUT = re.compile(r"\brul\w+ out\b", re.IGNORECASE)
_NO_DENIAL = re.compile(r"\b(?:(?:no|without) (?:a )?doubt|no question|not only|nothing but|not just)\b", re.IGNORECASE)
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Stance:
    """The topics of a position (opposites share one), the first, the side taken, and what is denied.

    `denied` has the topics of each clause with a negation in it, once for each; of all topics where the cue denies.
    """

    topics: frozenset[str]
    lead: str
    sides: Mapping[str, bool]
    denied: tuple[frozenset[str], ...]

    def is_opposite_of(self, other: Stance) -> bool:
        """Whether the two take different sides in what they share; denials of something else do not count.

        Where they do not share what each begins with, they are of different things ("schools open", "banks open");
        nor are they of one thing where each has words of its own ("doctors are sent", "no soldiers are sent");
        where one has a negative word ("stop", "wrong") without a counterpart, its sense is too uncertain to tell.
        """
        shared = self.topics & other.topics
        if self.topics - shared and other.topics - shared:
            return False
        if not {self.lead, other.lead} <= shared:
            return False
        sides = (*self.sides.items(), *other.sides.items())
        if any(not is_positive and topic not in shared for topic, is_positive in sides):
            return False
        differing = sum(side != other.sides[topic] for topic, side in self.sides.items() if topic in other.sides)
        denials = sum(not shared.isdisjoint(topics) for topics in (*self.denied, *other.denied))
        return bool((differing + denials) % 2)


class StanceReader:
    """Reads stances with a table of opposites."""

    def __init__(self, opposites: Mapping[str, tuple[tuple[str, bool], ...]]) -> None:
        self._opposites = opposites

    @classmethod
    def load(cls, resources: Path) -> StanceReader:
        """With the opposites that come with the program."""
        found: dict[str, tuple[tuple[str, bool], ...]] = {}
        table = (resources / "library" / "opposites.tsv").read_text(encoding="utf-8")
        for line in table.splitlines():
            if not line.startswith("#"):
                for side, words in zip((True, False), line.split("\t"), strict=True):
                    topic = line.split()[0] + "/"
                    for word in words.split():
                        found[stem(word)] = (*found.get(stem(word), ()), (topic, side))
        return cls(found)

    def stance(self, cue: str, force: str, words: str) -> Stance:
        """The stance of a position with this cue, of this force, with these words."""
        cue_sides = [word for word in words_of(cue) if stem(word) in self._opposites]
        clauses = [words_of(clause) for clause in _CLAUSE.split(_NO_DENIAL.sub("", _CONTRAST.sub("", words)))]
        sides: dict[str, bool] = {}
        for word in (*itertools.chain(*clauses), *cue_sides):
            sides |= dict(self._opposites.get(stem(word), ()))
        told = [topic for clause in clauses for topic in self._topics(clause)]
        topics = frozenset(told) | sides.keys()
        denials = sum(map(_is_negator, words_of(cue))) + bool(_RULED_OUT.search(cue))
        denials += force in _NEGATING_FORCES and not cue_sides
        denied = [frozenset(self._topics(clause)) for clause in clauses for word in clause if _is_negator(word)]
        return Stance(topics, told[0] if told else "", sides, (*denied, *[topics] * denials))

    def _topics(self, words: list[str]) -> list[str]:
        told = (stem(word) for word in words if word not in _STOP and not _is_negator(word))
        return [topic for each in told for topic in ([side for side, _ in self._opposites.get(each, ())] or [each])]


def stem(word: str) -> str:
    """`word` without the commonest endings: enough to tell that two forms are one word."""
    word = word.removesuffix("'s").removesuffix("’s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") else word


def _is_negator(word: str) -> bool:
    return word in _NEGATORS or word.endswith(("n't", "n’t"))
