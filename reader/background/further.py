"""What there is of a page beyond its beginning: a picture, the whole text, other languages."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable

from reader.background.answering import shown
from reader.background.background import Background, Missing, Origin, WikipediaError
from reader.background.cache import Cache, StoredPage
from reader.background.languages import Language, server_in
from reader.background.network import Network
from reader.background.pictures import Picture
from reader.background.remembering import KEPT_FRESH
from reader.background.server import Server


class FurtherReading:
    """More of a page of Wikipedia that is shown; asks the network, in a worker thread, for what is not kept."""

    def __init__(self, cache: Cache, network: Network, server: Server, clock: Callable[[], datetime.datetime]) -> None:
        self._cache = cache
        self._network = network
        self._server = server
        self._clock = clock

    def picture(self, background: Background) -> Picture | None:
        """The picture of the page; None where it has none with a licence, or it cannot be had."""
        if not self._is_of_the_wiki(background):
            return None
        now = self._clock()
        known = self._cache.picture(background.title, now)
        if known:
            return known[0]
        try:
            picture = self._network.wikipedia().picture(background.title)
        except WikipediaError:
            return None
        self._cache.keep_picture(background.title, picture, now, now + KEPT_FRESH)
        return picture

    def text(self, background: Background) -> tuple[str, ...]:
        """The paragraphs of the whole page, those that are shown among them; raises ReaderError where it fails."""
        if not self._is_of_the_wiki(background):
            return background.paragraphs
        return self._network.wikipedia().text(background.title) or background.paragraphs

    def languages(self, background: Background) -> tuple[Language, ...]:
        """The other languages in which there is the page, by name; raises ReaderError where that cannot be had."""
        if not self._is_of_the_wiki(background) or not self._server.is_wikipedia:
            return ()
        return self._network.wikipedia().languages(background.title)

    def in_language(self, language: Language) -> Background | Missing:
        """The page in another language; where it cannot be had what is kept of it, else raises ReaderError."""
        server = server_in(language, self._server)
        if server is None:
            return Missing()
        stored = self._cache.of(server.api_url).page(language.title, self._clock())
        if stored and self._clock() - stored.retrieved < KEPT_FRESH:
            return _in(language, stored, server)
        try:
            page = self._network.wikipedia(server).page(language.title)
        except WikipediaError as error:
            if stored is None:
                raise
            return dataclasses.replace(_in(language, stored, server), notice=str(error), until=error.until)
        return _in(language, StoredPage(page, self._clock()), server) if page else Missing()

    def _is_of_the_wiki(self, background: Background) -> bool:
        return background.origin is Origin.WIKIPEDIA and not background.language


def _in(language: Language, stored: StoredPage, server: Server) -> Background:
    return dataclasses.replace(shown(stored, server), language=language.code)
