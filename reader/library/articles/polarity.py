"""What a position is about, and whether it is for or against it, by its words alone."""

from __future__ import annotations

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
    "because while when very too more most all any some such only just soon fully said says say".split()
)
_CONTRAST = re.compile(r",\s*(?:and |but )?not\b.*|\b(?:rather than|instead of)\b.*", re.IGNORECASE | re.DOTALL)
""" "before winter, not after": what is left out by contrast says nothing against the rest."""
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Stance:
    """The topics of a position (opposites share one), the side taken in those that have two, and denial of it all."""

    topics: frozenset[str]
    sides: Mapping[str, bool]
    is_negated: bool

    def is_opposite_of(self, other: Stance) -> bool:
        """Whether the two take different sides in what they share."""
        differing = sum(side != other.sides[topic] for topic, side in self.sides.items() if topic in other.sides)
        return bool((differing + self.is_negated + other.is_negated) % 2)


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
        cue_stems = [stem(word) for word in words_of(cue)]
        has_side = any(each in self._opposites for each in cue_stems)
        negations = int(force in _NEGATING_FORCES and not has_side) + _negations(cue)
        kept = _CONTRAST.sub("", words)
        topics: set[str] = set()
        sides: dict[str, bool] = {}
        stems = [stem(word) for word in words_of(kept) if word not in _STOP and not _is_negator(word)]
        for each in (*stems, *(each for each in cue_stems if each in self._opposites)):
            if each in self._opposites:
                sides |= dict(self._opposites[each])
            else:
                topics.add(each)
        return Stance(frozenset(topics | sides.keys()), sides, bool((negations + _negations(kept)) % 2))


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


def _negations(text: str) -> int:
    return sum(_is_negator(word) for word in words_of(text))
