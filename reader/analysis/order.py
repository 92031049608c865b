"""In which order the pieces of a text are read: what the reader sees comes first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence


class ReadingOrder:
    """The numbers of all pieces, each once: from where the reader is to the end, then what was passed over.

    `starts` are the offsets where the pieces begin, `place` gives the one at which the reader is now; it is asked for
    each piece, so that reading follows where the page is scrolled to.
    """

    def __init__(self, starts: Sequence[int], place: Callable[[], int]) -> None:
        self._starts = starts
        self._place = place
        self._next = list(range(len(starts) + 1))  # where to look for one that is left, from each number on

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        here = max(bisect_right(self._starts, self._place()) - 1, 0)
        number = self._left(here)
        if number == len(self._starts):
            number = self._left(0)
        if number == len(self._starts):
            raise StopIteration
        self._next[number] = number + 1
        return number

    def _left(self, number: int) -> int:
        """The first at or behind `number` that is left; each look makes the way shorter for the next."""
        last = number
        while self._next[last] != last:
            last = self._next[last]
        while self._next[number] != number:
            self._next[number], number = last, self._next[number]
        return last
