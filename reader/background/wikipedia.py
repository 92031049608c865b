"""Finding the page that a name means, or the pages that it may mean."""

from __future__ import annotations

from dataclasses import dataclass

from reader.background.background import Ambiguous, Candidate, Missing, Query
from reader.background.kinds import fits
from reader.background.matching import candidates, choose, may_stand_for, titles_of
from reader.background.mediawiki import SECONDS, MediaWiki, Questions
from reader.background.pages import Page, PageSet
from reader.background.server import Server


@dataclass(frozen=True, slots=True)
class Found:
    """The page that a query means, and the name that is its title or redirects to it; None where it was chosen."""

    page: Page
    name: str | None


class Wikipedia:
    """A wiki as a source of pages; each question raises WikipediaError, within `seconds`, where it is not answered."""

    def __init__(self, server: Server, seconds: float = SECONDS) -> None:
        self._wiki = MediaWiki(server, seconds)

    def find(self, query: Query, hint: str | None = None) -> Found | Ambiguous | Missing:
        """The page for the query: by its names, else by the title that is the `hint`, else among those listed."""
        return self._wiki.ask(lambda questions: _find(query, hint, questions))

    def page(self, title: str) -> Page | None:
        """The page with exactly this title, or None."""
        return self._wiki.ask(lambda questions: questions.titled((title,)).named(title))

    def close(self) -> None:
        """Closes the connections that are kept open."""
        self._wiki.close()


def _find(query: Query, hint: str | None, questions: Questions) -> Found | Ambiguous | Missing:
    titles = titles_of(query)
    if not titles:
        return Missing()
    pages = questions.titled((*titles, hint) if hint else titles)
    by_name = _by_name(query, titles, pages)
    if by_name:
        return by_name
    lists = [page for title in titles if (page := pages.named(title)) and page.is_list]
    if lists:
        return _among(query, questions, lists[0])
    hinted = pages.named(hint) if hint else None
    return Found(hinted, None) if hinted and not hinted.is_list else Missing()


def _by_name(query: Query, titles: tuple[str, ...], pages: PageSet) -> Found | None:
    for title in titles:
        page = pages.named(title)
        if page and not page.is_list and fits(page, query.type) and may_stand_for(title, query, page):
            return Found(page, title)
    return None


def _among(query: Query, questions: Questions, disambiguation: Page) -> Found | Ambiguous:
    listed = [page for page in questions.entries_of(disambiguation.title).by_title.values() if not page.is_list]
    chosen = choose(query, listed)
    if chosen:
        return Found(chosen, None)
    found = candidates(query, listed)
    return Ambiguous(found or (Candidate(disambiguation.title, disambiguation.description),))
