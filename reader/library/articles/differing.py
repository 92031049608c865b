"""Pairs of positions of one speaker that may be worth comparing: "differs?", never "contradicts"."""

from __future__ import annotations

import datetime
import itertools
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis import PositionStatus
from reader.library.articles.kept import KeptPosition
from reader.library.articles.library_file import LibraryFile
from reader.library.articles.polarity import Stance, StanceReader
from reader.library.articles.subjects import Subjects

APART = datetime.timedelta(weeks=2)
_LEAST_SHARED = 2
_LEAST_SHARE = 0.7
"""Of the topics of the position with fewer: much shared vocabulary."""
_MORE_THAN = 0.6
"""Of the topics of the one with more."""
_MOST_WITH_A_TOPIC = 60
"""A topic that more positions of one speaker have tells no pair from another."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two positions of one speaker, the earlier first; `shared` is the share of their vocabulary, 0 to 1."""

    earlier: KeptPosition
    later: KeptPosition
    shared: float


class Differing:
    """Suggests pairs of a subject's positions, those that share most first; raises StorageError."""

    def __init__(self, file: LibraryFile, stances: StanceReader) -> None:
        self._file = file
        self._subjects = Subjects(file)
        self._stances = stances

    def suggestions(self, subject: int, most: int = 20) -> list[Difference]:
        """Pairs of what it surely says, some weeks apart, without those that were dismissed."""
        dismissed = self._file.read(lambda db: set(db.execute("SELECT first, second FROM dismissed").fetchall()))
        found = (
            pair
            for pair in differences(self._subjects.positions(subject), self._stances)
            if (_key(pair.earlier), _key(pair.later)) not in dismissed
        )
        return sorted(found, key=lambda pair: -pair.shared)[:most]

    def dismiss(self, difference: Difference) -> None:
        """Never suggest this pair again, even when its articles are analysed anew."""
        keys = _key(difference.earlier), _key(difference.later)
        put = "INSERT OR IGNORE INTO dismissed (first, second) VALUES (?, ?)"
        self._file.write(lambda db: db.execute(put, keys))


def differences(positions: Iterable[KeptPosition], stances: StanceReader) -> list[Difference]:
    """The pairs that may differ among positions of one speaker."""
    usable = [each for each in positions if each.date and each.sure and each.status is PositionStatus.HELD]
    read = [stances.stance(each.cue, each.force, each.words) for each in usable]
    return [
        _difference(usable[one], usable[other], share)
        for one, other in _candidates(read)
        if (share := _share(read[one], read[other])) >= _LEAST_SHARE
        and read[one].is_opposite_of(read[other])
        and _time_between(usable[one], usable[other]) >= APART
    ]


def _difference(one: KeptPosition, other: KeptPosition, share: float) -> Difference:
    earlier, later = sorted((one, other), key=lambda each: (each.date or datetime.date.min, each.id))
    return Difference(earlier, later, share)


def _candidates(stances: list[Stance]) -> Iterable[tuple[int, int]]:
    """Pairs that share enough topics, none of them one that this speaker always has."""
    holders: dict[str, list[int]] = {}
    for place, stance in enumerate(stances):
        for topic in stance.topics:
            holders.setdefault(topic, []).append(place)
    shared = Counter(
        pair
        for places in holders.values()
        if len(places) <= _MOST_WITH_A_TOPIC
        for pair in itertools.combinations(places, 2)
    )
    return sorted(pair for pair, count in shared.items() if count >= _LEAST_SHARED)


def _share(one: Stance, other: Stance) -> float:
    """The share of topics that both have, of the one with fewer; 0 where it is too little of the other."""
    shared = len(one.topics & other.topics)
    fewer, more = sorted((len(one.topics), len(other.topics)))
    return shared / fewer if shared > _MORE_THAN * more else 0.0


def _time_between(one: KeptPosition, other: KeptPosition) -> datetime.timedelta:
    return abs(one.date - other.date) if one.date and other.date else datetime.timedelta(0)


def _key(position: KeptPosition) -> str:
    return f"{position.digest}:{position.span.start}-{position.span.end}"
