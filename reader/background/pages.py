"""What a MediaWiki answered, read as pages; an answer of another shape is refused here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from reader.background.background import WikipediaError
from reader.background.plain_text import MAX_DESCRIPTION, MAX_TITLE, one_line, paragraphs_of

_SET_INDEX = re.compile(r"^(?:sur|given |family )?name list\b|\bfamily name\b|\bsame (?:term|name)\b", re.IGNORECASE)
MOST_PARAGRAPHS = 60

_HEADING = re.compile(r"^={1,6}[^=\n]{1,250}={1,6}[ \t]*$", re.MULTILINE)
_APPENDIX = re.compile(
    r"^==\s*(?:See also|Notes|References|Sources|Bibliography|Further reading|External links)\s*==", re.MULTILINE
)
_LARGEST = 2**63 - 1  # that SQLite keeps
_Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a wiki: its introduction as plain text, and what tells which kind of thing it is about.

    `url` is None where the wiki names an address on another host. `is_list` marks a disambiguation page or a list
    of the people with one surname. `revision` and `wikidata` are the wiki's identifiers, 0 and "" where not known.
    """

    title: str
    description: str
    paragraphs: tuple[str, ...]
    url: str | None
    categories: tuple[str, ...] = ()
    is_list: bool = False
    revision: int = 0
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class PageSet:
    """The pages of one answer, by title, and which title each title that was asked for stands for."""

    by_title: Mapping[str, Page]
    renamed: Mapping[str, str]

    def named(self, title: str) -> Page | None:
        """The page with this title, or that this title redirects to."""
        for _ in range(4):
            if title in self.by_title:
                return self.by_title[title]
            if title not in self.renamed:
                return None
            title = self.renamed[title]
        return None

    def only(self, titles: Iterable[str]) -> PageSet:
        """Those that these titles stand for, in their order."""
        found = {title: page for title in titles if (page := self.named(title))}
        return PageSet(
            {page.title: page for page in found.values()},
            {title: page.title for title, page in found.items() if title != page.title},
        )

    def joined(self, other: PageSet) -> PageSet:
        """These and those."""
        return PageSet({**self.by_title, **other.by_title}, {**self.renamed, **other.renamed})


def read_page_set(answers: Sequence[object], host: str) -> PageSet:
    """The pages in the answers of action=query in format version 2, each of which continues the one before.

    Raises WikipediaError where an answer is no such thing.
    """
    try:
        return _read([cast("_Json", answer) for answer in answers], host)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error


def continuation(answer: object) -> dict[str, str]:
    """The parameters that ask for the rest of these pages' properties; none where all is said."""
    if not isinstance(answer, dict) or answer.get("batchcomplete") or not isinstance(answer.get("continue"), dict):
        return {}
    return {name: str(value)[:500] for name, value in answer["continue"].items() if name.endswith("continue")}


def _read(answers: Sequence[_Json], host: str) -> PageSet:
    raw_pages: dict[str, _Json] = {}
    renamed: dict[str, str] = {}
    for answer in answers:
        if "error" in answer:
            raise WikipediaError(f"Wikipedia refused the question: {one_line(str(answer['error']['code']), 60)}.")
        if "query" not in answer and answer.get("batchcomplete") is not True:
            raise ValueError("neither pages nor an end")
        query = answer.get("query", {})
        renamed |= {str(r["from"]): str(r["to"]) for r in query.get("normalized", ())}
        # A redirect into a section means that the name is only spoken of on that page.
        renamed |= {str(r["from"]): str(r["to"]) for r in query.get("redirects", ()) if not r.get("tofragment")}
        for raw in _existing(query.get("pages", ())):
            _continue(raw_pages.setdefault(_title(raw["title"]), {}), raw)
    pages = [_page(raw, host) for raw in raw_pages.values()]
    return PageSet({page.title: page for page in pages}, renamed)


def _continue(page: _Json, raw: _Json) -> None:
    for name, value in raw.items():
        page[name] = page[name] + value if name in page and isinstance(value, list) else value


def _existing(raw_pages: Iterable[_Json]) -> Iterator[_Json]:
    for raw in raw_pages:
        if not raw.get("missing") and not raw.get("invalid") and raw["ns"] == 0:
            yield raw


def _page(raw: _Json, host: str) -> Page:
    properties = raw.get("pageprops", {})
    described = paragraphs_of(str(properties.get("wikibase-shortdesc", "")), 1)
    description = one_line(" ".join(described), MAX_DESCRIPTION)
    categories = tuple(one_line(str(c["title"]).partition(":")[2], MAX_TITLE) for c in raw.get("categories", ()))
    is_list = "disambiguation" in properties or bool(_SET_INDEX.search(description))
    return Page(
        title=_title(raw["title"]),
        description=description,
        paragraphs=paragraphs_of(str(raw.get("extract", ""))),
        url=_own_address(raw.get("canonicalurl") or raw.get("fullurl"), host),
        categories=categories,
        is_list=is_list or "Surnames" in categories or "Given names" in categories,
        revision=min(max(int(raw.get("lastrevid", 0)), 0), _LARGEST),
        wikidata=one_line(str(properties.get("wikibase_item", "")), 20),
    )


def _title(raw: object) -> str:
    if not isinstance(raw, str) or not raw:
        raise ValueError("a page without a title")
    return one_line(raw, MAX_TITLE)


def _own_address(url: object, host: str) -> str | None:
    """`url` if it is a web address on the wiki that was asked, so that a link cannot lead elsewhere."""
    if not isinstance(url, str) or len(url) > 2000 or not url.isprintable():
        return None
    parts = urlsplit(url)
    return url if parts.scheme in ("http", "https") and parts.netloc == host else None


def read_wikitexts(answer: object) -> dict[str, str]:
    """The sources of the pages, by title, in an answer with prop=revisions; raises WikipediaError where it is none."""
    try:
        pages = cast("_Json", answer)["query"]["pages"]
        return {
            _title(page["title"]): str(page["revisions"][0]["slots"]["main"]["content"])
            for page in pages
            if "revisions" in page
        }
    except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error


def read_text(answer: object) -> tuple[str, ...]:
    """The paragraphs of a whole page, without headings, in an answer with prop=extracts of the section format wiki."""
    try:
        texts = [str(page.get("extract", "")) for page in cast("_Json", answer)["query"]["pages"]]
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    body = _APPENDIX.split("\n".join(texts), maxsplit=1)[0]
    return paragraphs_of(_HEADING.sub("", body), MOST_PARAGRAPHS)
