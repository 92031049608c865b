"""A wiki as it is asked by the rest of the package: one search at a time, or those of a whole article."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, TypeVar

from reader.background.asking import settle, settle_all
from reader.background.background import WikipediaError
from reader.background.cache import Cache
from reader.background.finding import Finding, Need, Outcome
from reader.background.languages import Language
from reader.background.mediawiki import MediaWiki
from reader.background.network import SECONDS
from reader.background.network_log import NetworkLog
from reader.background.pages import Page, PageSet
from reader.background.pictures import Picture, PictureAddress
from reader.background.remembering import MOST_TITLES, Remembering, portions
from reader.background.server import Server
from reader.background.transport import NotNowError
from reader.background.user_agent import user_agent

_Outcome = TypeVar("_Outcome")


class StoppedError(WikipediaError):
    """The reader stopped it before it was looked up."""

    def __init__(self) -> None:
        super().__init__("It was stopped before this was looked up.")


class Wikipedia:
    """A wiki, and what `cache` remembers of it, which is not asked for again.

    Each question raises WikipediaError, within `seconds`, where it is not answered. `waits` says until when servers
    are not to be asked; it is kept up to date.
    """

    def __init__(
        self,
        server: Server,
        cache: Cache,
        clock: Callable[[], datetime.datetime],
        log: NetworkLog,
        agent: str = user_agent(),
        seconds: float = SECONDS,
        waits: dict[Server, NotNowError] | None = None,
    ) -> None:
        self._wiki = MediaWiki(server, log, agent, seconds, {} if waits is None else waits)
        self._cache = cache
        self._clock = clock

    def settle(self, finding: Generator[Need, Any, _Outcome], *, anew: bool = False) -> _Outcome:
        """What one search comes to; with `anew` nothing that is remembered is taken for it."""
        return self._wiki.ask(
            lambda questions: settle(finding, Remembering(questions, self._cache, self._clock, anew=anew))
        )

    def settle_all(
        self, findings: Sequence[Finding], settled: Callable[[int, Outcome], None], cancelled: Callable[[], bool]
    ) -> None:
        """Tells `settled` what each search comes to, by its place; others may ask between any two requests.

        Raises StoppedError where it was `cancelled`.
        """
        settle_all(findings, Remembering(_InTurn(self._wiki, cancelled), self._cache, self._clock), settled)

    def page(self, title: str) -> Page | None:
        """The page with exactly this title as it is now, or None."""
        return self._wiki.ask(
            lambda questions: Remembering(questions, self._cache, self._clock, anew=True).titled((title,)).named(title)
        )

    def pictures(self, titles: Sequence[str]) -> dict[str, PictureAddress]:
        """Where the pictures of the pages with these titles are, by title; of those whose licence is told."""
        found: dict[str, PictureAddress] = {}
        for some in portions(titles, MOST_TITLES):
            found |= self._wiki.ask(lambda questions, some=some: questions.pictures_of(some))  # type: ignore[misc]
        return found

    def picture_at(self, address: PictureAddress) -> Picture | None:
        """The picture at this address, if it is one."""
        return self._wiki.ask(lambda questions: questions.picture_at(address))

    def languages(self, title: str) -> tuple[Language, ...]:
        """The languages in which there is a page like the one with this title."""
        return self._wiki.ask(lambda questions: questions.languages_of(title))

    def text(self, title: str) -> tuple[str, ...]:
        """The paragraphs of the whole page with this title."""
        return self._wiki.ask(lambda questions: questions.text_of(title))

    def close(self) -> None:
        """Closes the connections that are kept open."""
        self._wiki.close()


class _InTurn:
    """The wiki as a source each of whose requests waits for its turn, and has its own time."""

    def __init__(self, wiki: MediaWiki, cancelled: Callable[[], bool]) -> None:
        self._wiki = wiki
        self._cancelled = cancelled

    def titled(self, titles: Sequence[str]) -> PageSet:
        self._check()
        return self._wiki.ask(lambda questions: questions.titled(titles))

    def entries_of(self, titles: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        self._check()
        return self._wiki.ask(lambda questions: questions.entries_of(titles))

    def found_by(self, words: str) -> PageSet:
        self._check()
        return self._wiki.ask(lambda questions: questions.found_by(words))

    def _check(self) -> None:
        if self._cancelled():
            raise StoppedError
