"""The pages that an article's names were found to mean: each speaks for the pages that it has to do with."""

from __future__ import annotations

import dataclasses
import re
import threading
from collections.abc import Sequence

from reader.background.background import Background, Query
from reader.background.pages import Page

MOST_ARTICLES = 50
MOST_NAMES = 200

_WORD = re.compile(r"\w+")


class Company:
    """What was found for the names of each article, in this run. Safe to use from several threads."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._found: dict[str, dict[str, Page]] = {}

    def note(self, query: Query, found: Background) -> None:
        """The query's name means this page, in its article."""
        if not query.document:
            return
        page = Page(found.title, found.description, found.paragraphs, None)
        with self._turn:
            names = self._found.setdefault(query.document, {})
            if len(names) < MOST_NAMES:
                names[query.name] = page
            while len(self._found) > MOST_ARTICLES:
                self._found.pop(next(iter(self._found)))

    def added_to(self, query: Query) -> Query:
        """The query with the pages that the other names of its article mean."""
        with self._turn:
            found = self._found.get(query.document, {})
            others = [page for name, page in found.items() if name != query.name and name not in query.other_names]
        return dataclasses.replace(query, company=tuple(others))


def speaking_for(page: Page, company: Sequence[Page]) -> frozenset[str]:
    """The titles of those in the company that the page's introduction names, or whose introduction names the page."""
    own, said = _name(page), _said(page)
    return frozenset(
        other.title
        for other in company
        if other.title != page.title and (_has(said, _name(other)) or _has(_said(other), own))
    )


def _has(said: str, name: str) -> bool:
    return f" {name} " in said and len(name) > 2


def _name(page: Page) -> str:
    """The page's title without what tells it from others, as `_said` writes it."""
    return _plain(re.sub(r"(?:, .*| \(.*\))$", "", page.title))


def _said(page: Page) -> str:
    return f" {_plain(' '.join((page.description, *page.paragraphs)))} "


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
