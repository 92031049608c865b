"""Finding the page that a name means, or the pages that it may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.background.background import Ambiguous, Missing, Query
from reader.background.kinds import is_common_noun
from reader.background.matching import (
    candidates,
    choose,
    is_meant,
    is_part,
    likeliest_titles,
    may_stand_for,
    speaks_of_other_things,
    titles_of,
    words,
)
from reader.background.mediawiki import SECONDS, MediaWiki, Questions
from reader.background.pages import Page, PageSet
from reader.background.server import Server

_MAX_LISTS = 3


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
    lists = [f"{titles_of(Query(query.name, query.type))[-1]} (disambiguation)"]
    further = [*lists, hint] if hint else lists
    pages = questions.titled((*titles, *further))
    by_name = _by_name(query, titles, pages)
    if by_name and not _is_in_doubt(query, by_name, lists, pages):
        return by_name
    hinted = pages.named(hint) if hint else None
    favoured = [by_name.page] if by_name else []
    if hinted and not hinted.is_list and is_meant(query, hinted):
        favoured.append(hinted)
    listed = _listed(query, (*titles, *further), pages, questions)
    possible = {page.title: page for page in (*favoured, *listed)}
    chosen = choose(query, list(possible.values()), [page.title for page in favoured])
    if chosen or favoured:
        return Found(chosen or favoured[0], None)
    known = [*possible.values(), *_of_another_kind(query, titles, pages)]
    found = candidates(query, known or _by_search(query, questions))
    return Ambiguous(found) if found else Missing()


def _by_name(query: Query, titles: tuple[str, ...], pages: PageSet) -> Found | None:
    for title in titles:
        page = pages.named(title)
        if page and not page.is_list and is_meant(query, page) and may_stand_for(title, query, page):
            return Found(page, title)
    return None


def _is_in_doubt(query: Query, found: Found, lists: Sequence[str], pages: PageSet) -> bool:
    """Whether others have the name, and the article gives no sign of this one: not its title, or not a word of it."""
    own = pages.named(query.name)
    if own is not None and own.is_list and found.name != query.name:
        return True
    has_namesakes = any(page.is_list for title in lists if (page := pages.named(title)))
    return has_namesakes and speaks_of_other_things(query, found.page)


def _listed(query: Query, titles: Sequence[str], pages: PageSet, questions: Questions) -> list[Page]:
    """The pages that the name's disambiguation page lists; else, of those under a part of it, who bear all of it."""
    lists = {title: page.title for title in titles if (page := pages.named(title)) and page.is_list}
    whole = [title for title in lists if not is_part(title, query)]
    read = list(dict.fromkeys(lists[title] for title in whole or lists))[:_MAX_LISTS]
    likeliest = likeliest_titles(query, questions.entries_of(read)) if read else ()
    found = questions.titled(likeliest).by_title.values() if likeliest else ()
    asked = whole[0] if whole else next(iter(lists), "")
    return [page for page in found if not page.is_list and may_stand_for(asked, query, page)]


def _by_search(query: Query, questions: Questions) -> list[Page]:
    """Pages whose titles say the name and more; never shown unasked."""
    name = titles_of(Query(query.name, query.type))[-1]
    phrase = " ".join(words(name))
    found = questions.found_by(name).by_title.values() if phrase else ()
    return [
        page
        for page in found
        if phrase in " ".join(words(page.title)) and not page.is_list and not is_common_noun(page)
    ]


def _of_another_kind(query: Query, titles: Sequence[str], pages: PageSet) -> list[Page]:
    """Pages that have one of the names and are something else than the tagger took it for: for the reader to judge."""
    return [
        page
        for title in titles
        if (page := pages.named(title))
        and not page.is_list
        and not is_common_noun(page)
        and may_stand_for(title, query, page)
    ]
