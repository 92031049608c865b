"""Finding the page that a name means, or the pages that it may mean, whoever is asked for them.

A search is a generator: it yields what it needs to know next and is sent the reply. So one search can be answered
at once, and those of a whole article together, 50 titles a request, and both come to the same.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

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
from reader.background.pages import Page, PageSet

_MAX_LISTS = 3
_MAX_SEARCHES = 2


class Source(Protocol):
    """An encyclopaedia: a wiki, a file, or what is remembered of them."""

    def titled(self, titles: Sequence[str]) -> PageSet:
        """The pages with these titles, redirects followed."""
        ...

    def entries_of(self, titles: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        """What each of these disambiguation pages lists: titles, each with the words behind it."""
        ...

    def found_by(self, words: str) -> PageSet:
        """The first pages that a full-text search finds."""
        ...


@dataclass(frozen=True, slots=True)
class Titles:
    """The need for the pages with these titles; the reply is a PageSet of no others."""

    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """The need for what these disambiguation pages list; the reply is as `Source.entries_of` gives it."""

    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """The need for what a search finds; the reply is a PageSet."""

    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """The page that a query means, and the name that is its title or redirects to it; None where it was chosen."""

    page: Page
    name: str | None


Need = Titles | Entries | Search
Outcome = Found | Ambiguous | Missing
# Yields what it needs to know, is sent the reply as the kind of need says, and returns what it found.
Finding = Generator[Need, Any, Outcome]


def find(query: Query, hint: str | None = None) -> Finding:
    """The page for the query: by its names, else by the title that is the `hint`, else among those listed."""
    titles = titles_of(query)
    if not titles:
        return Missing()
    lists = [f"{titles_of(Query(query.name, query.type))[-1]} (disambiguation)"]
    further = [*lists, hint] if hint else lists
    pages: PageSet = yield Titles((*titles, *further))
    by_name = _by_name(query, titles, pages)
    if by_name and not _is_in_doubt(query, by_name, lists, pages):
        return by_name
    hinted = pages.named(hint) if hint else None
    favoured = [by_name.page] if by_name else []
    if hinted and not hinted.is_list and is_meant(query, hinted):
        favoured.append(hinted)
    listed = yield from _listed(query, (*titles, *further), pages)
    possible = {page.title: page for page in (*favoured, *listed)}
    chosen = choose(query, list(possible.values()), [page.title for page in favoured])
    if chosen or favoured:
        return Found(chosen or favoured[0], None)
    known = [*possible.values(), *_of_another_kind(query, titles, pages)]
    found = candidates(query, known or (yield from _by_search(query)))
    return Ambiguous(found) if found else Missing()


def again(title: str, query: Query, hint: str | None = None) -> Finding:
    """The page with this title, which the query was known to mean; found anew where there is none any more."""
    pages: PageSet = yield Titles((title,))
    page = pages.named(title)
    return Found(page, None) if page else (yield from find(query, hint))


def namesakes(query: Query) -> Generator[Need, Any, tuple[Page, ...]]:
    """The pages that any of the names may mean: titled so, listed under it, or found by a search for the first."""
    spellings = titles_of(query)
    if not spellings:
        return ()
    names = [name for name in map(_title_of, (query.name, *query.other_names)) if name]
    lists = [f"{name} (disambiguation)" for name in names[:_MAX_LISTS]]
    pages: PageSet = yield Titles(tuple(dict.fromkeys((*spellings, *lists))))
    listed = yield from _entries_of([page.title for page in pages.by_title.values() if page.is_list], query)
    found: PageSet = yield Search(names[0] if names else spellings[0])
    every = (*pages.by_title.values(), *listed, *found.by_title.values())
    return tuple({page.title: page for page in every if not page.is_list}.values())


def _title_of(name: str) -> str:
    """The name in the last of the spellings that a title may have, "" where it can be none."""
    return next(reversed(titles_of(Query(name, ""))), "")


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


def _listed(query: Query, titles: Sequence[str], pages: PageSet) -> Generator[Need, Any, list[Page]]:
    """The pages that the name's disambiguation page lists; else, of those under a part of it, who bear all of it."""
    lists = {title: page.title for title in titles if (page := pages.named(title)) and page.is_list}
    whole = [title for title in lists if not is_part(title, query)]
    read = list(dict.fromkeys(lists[title] for title in whole or lists))[:_MAX_LISTS]
    found = yield from _entries_of(read, query)
    asked = whole[0] if whole else next(iter(lists), "")
    return [page for page in found if may_stand_for(asked, query, page)]


def _entries_of(lists: Sequence[str], query: Query) -> Generator[Need, Any, list[Page]]:
    """The likeliest of the pages that these disambiguation pages list."""
    if not lists:
        return []
    entries: Mapping[str, Mapping[str, str]] = yield Entries(tuple(lists))
    glosses = {title: gloss for name in lists for title, gloss in entries.get(name, {}).items()}
    likeliest = likeliest_titles(query, glosses)
    if not likeliest:
        return []
    pages: PageSet = yield Titles(likeliest)
    return [page for page in pages.by_title.values() if not page.is_list]


def _by_search(query: Query) -> Generator[Need, Any, list[Page]]:
    """Pages whose titles say one of the names and more, but no mere part of the first; never shown unasked."""
    names = [query.name, *(name for name in query.other_names if not is_part(name, query))]
    for name in list(filter(words, map(_title_of, names)))[:_MAX_SEARCHES]:
        phrase = " ".join(words(name))
        found: PageSet = yield Search(name)
        called = [
            page
            for page in found.by_title.values()
            if phrase in " ".join(words(page.title)) and not page.is_list and not is_common_noun(page)
        ]
        if called:
            return called
    return []


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
