"""The mentions that the page marks, found by offset."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import groupby

from reader.analysis import Mention
from reader.documents import Span


class Marks:
    """Mentions in the order of the text; all offsets are code points."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        self._mentions = sorted(mentions, key=_start)
        self._starts = list(map(_start, self._mentions))

    def __len__(self) -> int:
        return len(self._mentions)

    def add(self, mentions: Iterable[Mention]) -> None:
        """Take in more: soon done, however many there are, where they stand together."""
        for _, together in groupby(
            sorted(mentions, key=_start), lambda mention: bisect_right(self._starts, _start(mention))
        ):
            more = list(together)
            at = bisect_right(self._starts, _start(more[0]))
            self._mentions[at:at] = more
            self._starts[at:at] = map(_start, more)

    def within(self, stretch: Span) -> list[Mention]:
        """The mentions that lie in `stretch`, in part at least."""
        first = max(bisect_right(self._starts, stretch.start) - 1, 0)
        last = bisect_left(self._starts, stretch.end)
        return [mention for mention in self._mentions[first:last] if mention.span.end > stretch.start]

    def at(self, offset: int) -> Mention | None:
        """The mention that covers `offset`, if any."""
        return next(iter(self.within(Span(offset, offset + 1))), None)

    def after(self, offset: int) -> Mention | None:
        """The first mention that starts behind `offset`."""
        index = bisect_right(self._starts, offset)
        return self._mentions[index] if index < len(self._mentions) else None

    def before(self, offset: int) -> Mention | None:
        """The last mention that starts before `offset`."""
        index = bisect_left(self._starts, offset) - 1
        return self._mentions[index] if index >= 0 else None


def _start(mention: Mention) -> int:
    return mention.span.start
