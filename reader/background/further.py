"""What there is of a page beyond its beginning: a picture, the whole text, other languages."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.background.answering import shown
from reader.background.attachments import Attachments
from reader.background.background import Answer, Background, Missing, Origin, WikipediaError
from reader.background.cache import Cache, StoredPage
from reader.background.languages import Language, server_in
from reader.background.network import Network
from reader.background.offline import OfflineEncyclopaedias
from reader.background.pictures import Picture
from reader.background.remembering import KEPT_FRESH
from reader.background.server import Server


@dataclasses.dataclass(frozen=True, slots=True)
class Attached:
    """What is known of a page beyond its beginning without asking anybody: None where that is not known.

    `picture` is (None,) where it is known that there is none.
    """

    picture: tuple[Picture | None] | None = None
    languages: tuple[Language, ...] | None = None


class FurtherReading:
    """More of a page that is shown; asks the network, in a worker thread, for what is not kept.

    What is of an offline encyclopaedia is read from it; a built-in note has nothing further.
    """

    def __init__(
        self,
        cache: Cache,
        network: Network,
        server: Server,
        offline: OfflineEncyclopaedias,
        clock: Callable[[], datetime.datetime],
    ) -> None:
        self._cache = cache
        self._network = network
        self._server = server
        self._offline = offline
        self._clock = clock

    def attached(self, background: Background) -> Attached:
        """What is kept of it: quick enough for any thread."""
        if background.origin is Origin.ZIM:
            return Attached(None, ())
        if background.origin is not Origin.WIKIPEDIA or background.language:
            return Attached((None,), ())
        kept, now, title = self._kept_of(self._server), self._clock(), background.title
        return Attached(kept.picture(title, now), kept.languages(title, now) if self._server.is_wikipedia else ())

    def picture(self, background: Background) -> Picture | None:
        """The picture of the page; None where it has none with a licence, or it cannot be had."""
        if background.origin is Origin.ZIM:
            return self._offline.picture(background.title)
        if background.origin is not Origin.WIKIPEDIA or background.language:
            return None
        known = self._kept_of(self._server).picture(background.title, self._clock())
        if known:
            return known[0]
        try:
            return next(self._fetched([background.title]), None)
        except WikipediaError:
            return None

    def fetch_pictures(self, answers: Iterable[Answer], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Fetches the pictures of those that are pages of the wiki, all in a few requests and one for each picture.

        What cannot be had, or is not fetched yet when it is `cancelled`, is fetched the next time.
        """
        kept, now = self._kept_of(self._server), self._clock()
        titles = dict.fromkeys(
            answer.title for answer in answers if isinstance(answer, Background) and answer.origin is Origin.WIKIPEDIA
        )
        try:
            for _ in self._fetched([title for title in titles if kept.picture(title, now) is None]):
                if cancelled():
                    return
        except WikipediaError:
            return

    def text(self, background: Background) -> tuple[str, ...]:
        """The paragraphs of the whole page, those that are shown among them; raises ReaderError where it fails."""
        if background.origin is Origin.ZIM:
            return self._offline.text(background.title) or background.paragraphs
        server = self._server_of(background)
        if server is None:
            return background.paragraphs
        kept, now, title = self._kept_of(server), self._clock(), background.title
        text = kept.text(title, now)
        if text is None:
            text = self._network.wikipedia(server).text(title)
            kept.keep_text(title, text, now, now + KEPT_FRESH)
        return text or background.paragraphs

    def languages(self, background: Background) -> tuple[Language, ...]:
        """The other languages in which there is the page, by name; raises ReaderError where that cannot be had."""
        if background.origin is not Origin.WIKIPEDIA or background.language or not self._server.is_wikipedia:
            return ()
        kept, now, title = self._kept_of(self._server), self._clock(), background.title
        languages = kept.languages(title, now)
        if languages is None:
            languages = self._network.wikipedia(self._server).languages(title)
            kept.keep_languages(title, languages, now, now + KEPT_FRESH)
        return languages

    def in_language(self, language: Language) -> Background | Missing:
        """The page in another language; where it cannot be had what is kept of it, else raises ReaderError."""
        server = server_in(language.code, self._server)
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

    def _fetched(self, titles: Sequence[str]) -> Iterator[Picture | None]:
        """The pictures of the pages with these titles, each kept when it is there; nothing for none."""
        kept, now = self._kept_of(self._server), self._clock()
        wiki = self._network.wikipedia(self._server)
        addresses = wiki.pictures(titles) if titles else {}
        for title in titles:
            try:
                picture = wiki.picture_at(addresses[title]) if title in addresses else None
            except WikipediaError as error:
                if error.until:
                    raise
                continue  # this one is not to be had; the next may be
            kept.keep_picture(title, picture, now, now + KEPT_FRESH)
            yield picture

    def _server_of(self, background: Background) -> Server | None:
        """The server that the page is from, where it is from one."""
        if background.origin is not Origin.WIKIPEDIA:
            return None
        return server_in(background.language, self._server) if background.language else self._server

    def _kept_of(self, server: Server) -> Attachments:
        return self._cache.of(server.api_url).attachments


def _in(language: Language, stored: StoredPage, server: Server) -> Background:
    return dataclasses.replace(shown(stored, server), language=language.code)
