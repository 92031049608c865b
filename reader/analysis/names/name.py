"""A name as it was found at one place, before it belongs to an entity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from reader.analysis.analysis import EntityType


class Origin(IntEnum):
    """What found a name; where two are equally long, the greater one tells its type."""

    REPEAT = 0
    MODEL = 1
    RULE = 2
    LIST = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch of the text (code points, half-open) with a type; `canonical` is what the lists call it."""

    start: int
    end: int
    type: EntityType
    origin: Origin
    canonical: str | None = None


def settle(names: Iterable[Name]) -> list[Name]:
    """The names of which none overlap: the longer one stays, of equals the one from the surer origin; in order."""
    kept: list[Name] = []
    taken: set[int] = set()
    for name in sorted(names, key=lambda n: (n.start - n.end, -n.origin, n.start)):
        # A name can only overlap a longer one that is already kept: then one of its ends lies within it.
        if name.start not in taken and name.end - 1 not in taken:
            kept.append(name)
            taken.update(range(name.start, name.end))
    return sorted(kept, key=lambda n: n.start)
