"""A source that is asked only for what is not remembered of it, in requests of a size that wikis take."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import quote

from reader.background.cache import Cache
from reader.background.finding import Source
from reader.background.pages import PageSet

KEPT_FRESH = datetime.timedelta(days=30)
MISSING_FOR = datetime.timedelta(days=3)
# A wiki takes 50 titles, and web servers addresses of 8 kB.
MOST_TITLES = 50
MOST_LISTS = 20
MOST_CHARACTERS = 5000


class Remembering:
    """What `source` says, remembered in `cache`: pages for a month, that there is none for some days.

    With `anew` nothing is remembered that was learned before.
    """

    def __init__(
        self, source: Source, cache: Cache, clock: Callable[[], datetime.datetime], *, anew: bool = False
    ) -> None:
        self._source = source
        self._cache = cache
        self._clock = clock
        self._anew = anew

    def titled(self, titles: Sequence[str]) -> PageSet:
        """The pages with these titles."""
        now = self._clock()
        known, unknown = self._cache.titled(titles, now, now - KEPT_FRESH)
        if self._anew:
            known, unknown = PageSet({}, {}), tuple(titles)
        for some in portions(unknown, MOST_TITLES):
            pages = self._source.titled(some)
            self._cache.keep_titles(pages, some, now, now + MISSING_FOR)
            known = known.joined(pages)
        return known.only(titles)

    def entries_of(self, titles: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        """What these disambiguation pages list."""
        return {
            title: entries
            for some in portions(titles, MOST_LISTS)
            for title, entries in self._source.entries_of(some).items()
        }

    def found_by(self, words: str) -> PageSet:
        """The first pages that a search finds."""
        now = self._clock()
        pages = self._source.found_by(words)
        self._cache.keep_titles(pages, tuple(pages.by_title), now, now + MISSING_FOR)
        return pages


def portions(titles: Sequence[str], most: int) -> Iterator[tuple[str, ...]]:
    """The titles in portions that fit into one address each."""
    portion: list[str] = []
    length = 0
    for title in titles:
        size = len(quote(title, errors="replace")) + 3
        if portion and (len(portion) == most or length + size > MOST_CHARACTERS):
            yield tuple(portion)
            portion, length = [], 0
        portion.append(title)
        length += size
    if portion:
        yield tuple(portion)
