"""Names and pages: which spellings to ask for, and which of several pages an article means."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.background.background import Candidate, Query
from reader.background.kinds import fits
from reader.background.pages import Page
from reader.background.plain_text import MAX_DESCRIPTION, one_line

MAX_NAMES = 12
MAX_CANDIDATES = 5

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NOT_IN_TITLES = re.compile(
    "[#<>\\[\\]{}|_\\x00-\\x1f\\x7f-\\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd]"
)
_STOP_WORDS = frozenset(
    "about after again against also although among another because been before being between both could does down "
    "during each even every first from further have having here into itself just like made make many more most much "
    "must near never only other over said same says several should since some such than that their them then there "
    "these they this those through under until upon very want wants was were what when where which while whose will "
    "with within without would year years born american refer people".split()
)


def titles_of(query: Query) -> tuple[str, ...]:
    """The titles to ask for, likeliest first: each name as it is, then without a leading article."""
    found: dict[str, None] = {}
    for name in (query.name, *query.other_names):
        title = " ".join(_NOT_IN_TITLES.sub(" ", name).split())
        without = re.sub(r"^(?:the|an?) (?=\S)", "", title, flags=re.IGNORECASE)
        for spelling in (title, without):
            if spelling and len(spelling.encode()) <= 240:
                found.setdefault(spelling)
    return tuple(found)[:MAX_NAMES]


def may_stand_for(name: str, query: Query, page: Page) -> bool:
    """Whether a page found under `name` can be trusted for the query.

    A name that is only a part of the fullest one ("Woodhouse" for "Bob Woodhouse") is, where the page itself has
    all the words of the fullest name.
    """
    full, part = set(words(query.name)), set(words(name))
    if not part < full:
        return True
    return full <= set(words(" ".join((page.title, page.description, *page.paragraphs[:1]))))


def words(text: str) -> list[str]:
    """The words of a text, casefolded, without possessive endings."""
    return [re.sub(r"['’]s?$", "", word.casefold()) for word in _WORD.findall(text)]


def choose(query: Query, pages: Sequence[Page]) -> Page | None:
    """The page that the words around the name clearly mean, or None where the reader must be asked."""
    ranked = _scored(query, pages)
    if not ranked:
        return None
    best, page = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    return page if best >= 2.0 and best >= 1.5 * second else None


def candidates(query: Query, pages: Sequence[Page]) -> tuple[Candidate, ...]:
    """The likeliest five of the pages, those of the query's type before all others."""
    fitting = [page for _, page in _scored(query, pages)]
    others = [page for page in pages if page not in fitting]
    return tuple(Candidate(page.title, _described(page)) for page in (fitting + others)[:MAX_CANDIDATES])


def _scored(query: Query, pages: Sequence[Page]) -> list[tuple[float, Page]]:
    """The pages that fit the query's type with what their words share with its context, best first.

    A shared word counts the more, the fewer of the pages have it (inverse document frequency among them).
    """
    fitting = [page for page in pages if not page.is_list and fits(page, query.type)]
    telling = [
        _telling_words((page.title, page.description, *page.paragraphs[:1], *page.categories)) for page in fitting
    ]
    context = _telling_words((query.context,)) - set(words(query.name))
    spread = Counter(word for of_page in telling for word in of_page)
    scores = [sum(math.log(1 + len(fitting) / spread[w]) for w in of_page & context) for of_page in telling]
    return sorted(zip(scores, fitting, strict=True), key=lambda scored: -scored[0])


def _telling_words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in words(text) if len(word) > 3 and word not in _STOP_WORDS}


def _described(page: Page) -> str:
    if page.description or not page.paragraphs:
        return page.description
    return one_line(page.paragraphs[0], MAX_DESCRIPTION)
