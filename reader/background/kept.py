"""What was answered before, under the questions that it answers."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from collections.abc import Callable

from reader.background.background import Ambiguous, Missing, Query
from reader.background.cache import Cache, Outcome, StoredPage
from reader.background.finding import Found
from reader.background.kinds import fits
from reader.background.matching import may_stand_for, speaks_of_other_things, titles_of
from reader.background.pages import Page
from reader.background.remembering import KEPT_FRESH, MISSING_FOR


@dataclasses.dataclass(frozen=True, slots=True)
class Known:
    """What the cache has for a query; `is_fresh` where it needs not be asked for again."""

    outcome: Outcome | None
    is_fresh: bool


class KeptAnswers:
    """The answers in `cache`: to a query in its context, to all its names, and to the first of them."""

    def __init__(self, cache: Cache, clock: Callable[[], datetime.datetime]) -> None:
        self._cache = cache
        self._clock = clock

    def known(self, query: Query) -> Known:
        """What is known of the query; a page is fresh for a month, all else until it expires."""
        now, asked = self._clock(), _Asked.by(query)
        settled = self._cache.outcome((asked.in_context,), now)
        outcome = settled or self._cache.outcome((asked.names, asked.name), now)
        if not isinstance(outcome, StoredPage):
            return Known(outcome, outcome is not None)
        # A page that another article meant by this name may not be the one that this article means.
        if not settled and speaks_of_other_things(query, outcome.page):
            return Known(None, False)
        return Known(outcome, self.is_fresh(outcome))

    def is_fresh(self, stored: StoredPage) -> bool:
        """Whether the page is not to be asked for again."""
        return self._clock() - stored.retrieved < KEPT_FRESH

    def page(self, title: str) -> StoredPage | None:
        """The page with this title, of whatever age."""
        return self._cache.page(title, self._clock())

    def best_page(self, query: Query) -> StoredPage | None:
        """The page for the query, of whatever age, under any of its names that can be trusted for it."""
        now, asked = self._clock(), _Asked.by(query)
        known = self._cache.outcome((asked.in_context, asked.names), now)
        if isinstance(known, StoredPage):
            return known
        for title in titles_of(query):
            known = self._cache.outcome((_key(query.type, title),), now)
            if (
                isinstance(known, StoredPage)
                and fits(known.page, query.type)
                and may_stand_for(title, query, known.page)
            ):
                return known
        return None

    def keep(self, query: Query, found: Found | Ambiguous | Missing) -> StoredPage | None:
        """Keeps what was found for the query; gives the page, where it is one."""
        asked, now = _Asked.by(query), self._clock()
        if isinstance(found, Missing):
            self._cache.keep_answer(asked.names, found, now, now + MISSING_FOR)
            return None
        if isinstance(found, Ambiguous):
            self._cache.keep_answer(asked.in_context, found, now, now + MISSING_FOR)
            return None
        by_name = (asked.names, _key(query.type, found.name)) if found.name else ()
        return self._keep_page(found.page, asked.in_context, *by_name)

    def keep_page(self, page: Page) -> StoredPage:
        """Keeps a page that was just read."""
        return self._keep_page(page)

    def _keep_page(self, page: Page, *asked: str) -> StoredPage:
        now = self._clock()
        remembered = self._cache.page(page.title, now)
        # A page that was read for another name, some days ago perhaps, is as old as it is.
        retrieved = remembered.retrieved if remembered and remembered.page == page else now
        self._cache.keep_page(page, asked, now, retrieved)
        return StoredPage(page, retrieved)


@dataclasses.dataclass(frozen=True, slots=True)
class _Asked:
    """The keys under which the cache keeps the answer to a query: with its context, all its names, its first name."""

    in_context: str
    names: str
    name: str

    @classmethod
    def by(cls, query: Query) -> _Asked:
        titles = titles_of(query)
        names = _key(query.type, *titles)
        digest = hashlib.sha256(query.context.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(_key(names, digest), names, _key(query.type, *titles[:1]))


def _key(*parts: str) -> str:
    return "\t".join(parts)
