"""Background for a name, from the cache, the starter pack and Wikipedia."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.background.background import (
    Ambiguous,
    Answer,
    Background,
    Missing,
    Origin,
    Query,
    Unavailable,
    WikipediaError,
)
from reader.background.cache import Cache, StoredPage
from reader.background.kinds import fits
from reader.background.matching import may_stand_for, speaks_of_other_things, titles_of
from reader.background.pages import Page
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from reader.background.starter import StarterPack

if TYPE_CHECKING:
    from reader.background.wikipedia import Wikipedia

KEPT_FRESH = datetime.timedelta(days=30)
MISSING_FOR = datetime.timedelta(days=3)

_SWITCHED_OFF = "Looking up on the network is switched off."


class BackgroundService:
    """Answers what a name means, in a worker thread; `remembered` is quick enough for any.

    A page that the cache holds is the answer. Else it is Wikipedia's page, and where Wikipedia cannot be had, or
    does not know the name, the starter pack's note. Only names are ever sent.
    """

    def __init__(
        self,
        cache: Cache,
        starter: StarterPack,
        connect: Callable[[], Wikipedia] | None,
        server: Server,
        clock: Callable[[], datetime.datetime] = lambda: datetime.datetime.now().astimezone(),
    ) -> None:
        self._cache = cache
        self._starter = starter
        self._connect = connect
        self._server = server
        self._clock = clock
        self._wikipedia: Wikipedia | None = None
        self._connecting = threading.Lock()

    @property
    def notice(self) -> str:
        """What the user should know about the cache or the built-in notes (one was damaged), or ""."""
        return " ".join(filter(None, (self._cache.notice, self._starter.notice)))

    def lookup(self, query: Query) -> Answer:
        """What is known about the query's name, asking Wikipedia where the cache has no fresh page of it."""
        now = self._clock()
        asked = _Asked.by(query)
        settled = self._cache.outcome((asked.in_context,), now)
        known = settled or self._cache.outcome((asked.names, asked.name), now)
        if isinstance(known, Ambiguous):
            return known
        if isinstance(known, Missing):
            return self._starter.find(query) or known
        # A page that another article meant by this name may not be the one that this article means.
        page = known if known and (settled or not speaks_of_other_things(query, known.page)) else None
        if page and now - page.retrieved < KEPT_FRESH:
            return self._shown(page)
        try:
            fresh = self._connected().page(page.page.title) if page else None
            return self._kept(fresh, asked.in_context) if fresh else self._from_wikipedia(query, asked)
        except WikipediaError as error:
            return self._without_wikipedia(query, known, str(error))

    def remembered(self, query: Query) -> Background | None:
        """What is known about the query's name without the network: the cache's page, else the built-in note."""
        stored = self._stored(query)
        if stored:
            return self._shown(stored)
        note = self._starter.find(query)
        return note if isinstance(note, Background) else None

    def choose(self, title: str, query: Query | None = None) -> Answer:
        """The page with this title, that the reader chose among the candidates; remembered for the query if given."""
        try:
            page = self._connected().page(title)
        except WikipediaError as error:
            stored, note = self._cache.page(title), self._starter.titled(title)
            if stored:
                return dataclasses.replace(self._shown(stored), notice=str(error))
            return dataclasses.replace(note, notice=str(error)) if note else Unavailable(str(error))
        if page is None:
            return self._starter.titled(title) or Missing()
        return self._kept(page, *((_Asked.by(query).in_context,) if query else ()))

    def close(self) -> None:
        """Closes the cache and the connections; nothing may be asked afterwards."""
        self._cache.close()
        if self._wikipedia:
            self._wikipedia.close()

    def _from_wikipedia(self, query: Query, asked: _Asked) -> Answer:
        found = self._connected().find(query, self._hint(query))
        until = self._clock() + MISSING_FOR
        if isinstance(found, Missing):
            self._cache.keep_answer(asked.names, found, until)
            return self._starter.find(query) or found
        if isinstance(found, Ambiguous):
            self._cache.keep_answer(asked.in_context, found, until)
            return found
        by_name = (asked.names, _key(query.type, found.name)) if found.name else ()
        return self._kept(found.page, asked.in_context, *by_name)

    def _kept(self, page: Page, *asked: str) -> Background:
        now = self._clock()
        self._cache.keep_page(page, asked, now)
        return self._shown(StoredPage(page, now))

    def _without_wikipedia(self, query: Query, stale: StoredPage | None, reason: str) -> Answer:
        stored = stale or self._stored(query)
        note = self._shown(stored) if stored else self._starter.find(query)
        if isinstance(note, Background):
            return dataclasses.replace(note, notice=reason)
        return note or Unavailable(reason)

    def _stored(self, query: Query) -> StoredPage | None:
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

    def _hint(self, query: Query) -> str | None:
        notes = self._starter.notes(query)
        return notes[0].wikipedia_title if len(notes) == 1 else None

    def _connected(self) -> Wikipedia:
        with self._connecting:
            if self._connect is None:
                raise WikipediaError(_SWITCHED_OFF)
            if self._wikipedia is None:
                self._wikipedia = self._connect()
            return self._wikipedia

    def _shown(self, stored: StoredPage) -> Background:
        page = stored.page
        return Background(
            title=page.title,
            description=page.description,
            paragraphs=page.paragraphs,
            origin=Origin.WIKIPEDIA,
            url=page.url,
            as_of=stored.retrieved.date(),
            licence=self._server.licence,
        )


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


def open_background(
    cache_folder: Path, starter_folder: Path, wikipedia_url: str | None = None, network: bool = True
) -> BackgroundService:
    """The service over a cache in one folder and the notes in another; another MediaWiki by its api.php's address.

    No connection is made before the first question, and none ever without `network`. Raises ReaderError where
    `wikipedia_url` is no web address.
    """
    server = Server.at(wikipedia_url or ENGLISH_WIKIPEDIA)
    connect = (lambda: _connect(server)) if network else None
    return BackgroundService(Cache(cache_folder, server.api_url), StarterPack(starter_folder), connect, server)


def _connect(server: Server) -> Wikipedia:
    # The HTTP client takes a quarter of a second to import: in the worker, not before the window is on screen.
    from reader.background.wikipedia import Wikipedia

    return Wikipedia(server)
