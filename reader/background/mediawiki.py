"""A MediaWiki's answers to the few questions that are asked of it, within a time that always holds."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

import wikipediaapi  # type: ignore[import-untyped]

from reader.background.background import WikipediaError
from reader.background.languages import Language, read_languages
from reader.background.network_log import NetworkLog
from reader.background.pages import PageSet, continuation, read_page_set, read_text, read_wikitexts
from reader.background.pictures import (
    WIDTH,
    Picture,
    PictureAddress,
    is_picture,
    read_picture_addresses,
    read_picture_names,
)
from reader.background.server import Server
from reader.background.transport import BoundedTransport, Bounds, NotNowError, ShutError, TooSlowError, web_client

MOST_CONTINUED = 8

_MAX_WIKITEXT = 200_000
# An entry of a disambiguation page begins with the link to the page that it stands for.
_ENTRY = re.compile(r"^[*:#]+[ \t'\"“(]*\[\[([^\[\]|#\n]{1,240})([^\n]*)", re.MULTILINE)
_PAGE_PARAMETERS = {
    "prop": "extracts|pageprops|info|categories",
    "exintro": "1",
    "explaintext": "1",
    "exlimit": "max",
    "inprop": "url",
    "cllimit": "max",
    "clshow": "!hidden",
    "ppprop": "disambiguation|wikibase-shortdesc|wikibase_item",
}
_Found = TypeVar("_Found")


class Questions(wikipediaapi.Wikipedia):  # type: ignore[misc]
    """The questions of one look-up, through Wikipedia-API; each raises WikipediaError where there is no answer.

    Wikipedia-API reads no page properties, so that it cannot tell a disambiguation page: the parameters are ours.
    """

    def __init__(self, server: Server, transport: BoundedTransport, user_agent: str) -> None:
        self._server = server
        super().__init__(
            user_agent=user_agent, headers={"Accept-Encoding": "identity"}, max_retries=0, transport=transport
        )

    def titled(self, titles: Sequence[str]) -> PageSet:
        """The pages with these titles, at most 50, redirects followed."""
        return self._pages({"titles": "|".join(titles)})

    def found_by(self, words: str) -> PageSet:
        """The pages that the wiki's own search finds, the first ten."""
        return self._pages({"generator": "search", "gsrsearch": words, "gsrlimit": "10", "gsrnamespace": "0"})

    def entries_of(self, titles: Sequence[str]) -> dict[str, dict[str, str]]:
        """What each of these disambiguation pages lists: titles, each with the words behind it, as wikitext."""
        raw = self._ask({"titles": "|".join(titles), "prop": "revisions", "rvprop": "content", "rvslots": "main"})
        return {title: _entries(wikitext) for title, wikitext in read_wikitexts(raw).items()}

    def languages_of(self, title: str) -> tuple[Language, ...]:
        """The languages in which the wiki's sisters have this page."""
        asked = {"titles": title, "prop": "langlinks", "llprop": "autonym", "lllimit": "max"}
        return read_languages(self._ask(asked))

    def text_of(self, title: str) -> tuple[str, ...]:
        """The paragraphs of the whole page with this title."""
        asked = {"titles": title, "prop": "extracts", "explaintext": "1", "exsectionformat": "wiki", "exlimit": "1"}
        return read_text(self._ask(asked))

    def pictures_of(self, titles: Sequence[str]) -> dict[str, PictureAddress]:
        """Where the pictures of these pages are, at most 50, by the pages' titles; of those whose licence is told."""
        asked = {"titles": "|".join(titles), "prop": "pageimages", "piprop": "name", "pilicense": "free"}
        names = read_picture_names(self._ask(asked | {"pilimit": "max"}))
        if not names:
            return {}
        files = "|".join(dict.fromkeys(f"File:{name}" for name in names.values()))
        facts = {"iiprop": "url|extmetadata", "iiextmetadatafilter": "LicenseShortName|Artist"}
        answer = self._ask({"titles": files, "prop": "imageinfo", "iiurlwidth": str(WIDTH), **facts})
        addresses = read_picture_addresses(answer, self._server)
        return {title: addresses[name] for title, name in names.items() if name in addresses}

    def picture_at(self, address: PictureAddress) -> Picture | None:
        """The picture at this address."""
        data = self._client.get(address.url).content
        return Picture(data, address.licence) if is_picture(data) else None

    def _pages(self, parameters: dict[str, str]) -> PageSet:
        """Asks on where an answer does not say all: a wiki gives the text of 20 pages at a time."""
        answers: list[object] = []
        further: dict[str, str] = {}
        while not answers or (further and len(answers) < MOST_CONTINUED):
            answers.append(self._ask(_PAGE_PARAMETERS | parameters | further))
            further = continuation(answers[-1])
        return read_page_set(answers, self._server.host)

    def _ask(self, parameters: dict[str, str]) -> object:
        fixed = {"action": "query", "format": "json", "formatversion": "2", "redirects": "1"}
        try:
            answer: object = self._get(self.language, fixed | parameters)
        except (wikipediaapi.WikiInvalidJsonError, RecursionError) as error:
            raise WikipediaError("The answer that came was cut short or garbled.") from error
        return answer

    def _build_url(self, language: str) -> str:
        return self._server.api_url


class MediaWiki:
    """One server, asked by one caller at a time, each within `seconds`, and not before it wants to be asked again.

    After a look-up that found it too slow, the next ones are told so at once for a while, so that those who wait
    behind it (a whole article, say) do not wait for nothing one after the other. What holds is kept in `waits`, which
    outlives the connections.
    """

    def __init__(
        self, server: Server, log: NetworkLog, user_agent: str, seconds: float, waits: dict[Server, NotNowError]
    ) -> None:
        for library in ("wikipediaapi", "httpx", "httpcore"):
            # They write whole addresses, and so the names that were looked up, into the log.
            logging.getLogger(library).setLevel(logging.WARNING)
        self._server = server
        self._seconds = seconds
        self._log = log
        self._user_agent = user_agent
        self._client = web_client()
        self._next = threading.Lock()
        self._turn = threading.Lock()
        self._waits = waits
        self._closed = False

    def ask(self, work: Callable[[Questions], _Found]) -> _Found:
        """What `work` makes of the answers to its questions; raises WikipediaError, also when the time is over.

        The questions are put in a thread that is left behind when the time is over: nothing else ends a look-up
        that hangs in the system's name resolution.
        """
        deadline = time.monotonic() + self._seconds
        self._wait_for_turn()
        try:
            self._check_welcome()
            bounds = Bounds(self._server.name, deadline, self._seconds, lambda: self._closed)
            transport = BoundedTransport(self._client, bounds, self._log)
            future = _in_thread(lambda: work(Questions(self._server, transport, self._user_agent)))
            return future.result(max(deadline - time.monotonic(), 0))
        except TimeoutError as error:
            self._waits[self._server] = too_slow = TooSlowError(self._server.name, self._seconds)
            raise too_slow from error
        except NotNowError as error:
            self._waits[self._server] = error
            raise
        finally:
            if self._closed:
                self._client.close()
            self._turn.release()

    def close(self) -> None:
        """Closes the connections that are kept open; a question that is being answered is the last request."""
        self._closed = True
        if self._turn.acquire(blocking=False):
            self._client.close()
            self._turn.release()

    def _wait_for_turn(self) -> None:
        """Whoever waits goes next: one that asks again and again (a whole article) lets a click in between."""
        if not self._next.acquire(timeout=self._seconds):
            raise TooSlowError(self._server.name, self._seconds)
        try:
            if not self._turn.acquire(timeout=self._seconds):
                raise TooSlowError(self._server.name, self._seconds)
        finally:
            self._next.release()

    def _check_welcome(self) -> None:
        if self._closed:
            raise ShutError
        not_now = self._waits.get(self._server)
        if not_now and not_now.is_in_force():
            raise not_now


def _entries(wikitext: str) -> dict[str, str]:
    return {" ".join(title.split()): gloss for title, gloss in _ENTRY.findall(wikitext[:_MAX_WIKITEXT])}


def _in_thread(work: Callable[[], _Found]) -> Future[_Found]:
    future: Future[_Found] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 (the one who waits for the future raises it)
            future.set_exception(error)

    threading.Thread(target=run, name="look-up", daemon=True).start()
    return future
