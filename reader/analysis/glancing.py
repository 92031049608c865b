"""Reading what is in view while the processes that read the whole text are still beginning."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from reader.analysis.analysis import Mention
from reader.analysis.pieces import Group

_PAGE = 2_000  # characters that are surely in view


class Glances:
    """The names that are first seen where the reader is, a group of paragraphs at a time, and each once.

    `read` gives the names of a group, `place` the offset at the top of what is visible at that moment.
    """

    def __init__(
        self, groups: Sequence[Group], read: Callable[[Group], list[Mention]], place: Callable[[], int]
    ) -> None:
        self._groups = groups
        self._starts = [start for start, _ in groups]
        self._read = read
        self._place = place
        self._seen: set[int] = set()

    def next(self) -> list[Mention] | None:
        """Those of the first group in view that was not read yet; None where all were."""
        place = self._place()
        first = max(bisect_right(self._starts, place) - 1, 0)
        beyond = bisect_right(self._starts, place + _PAGE)
        number = next((number for number in range(first, beyond) if number not in self._seen), None)
        if number is None:
            return None
        self._seen.add(number)
        return self._read(self._groups[number])
