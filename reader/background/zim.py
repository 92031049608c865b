"""An offline encyclopaedia: a ZIM file, as Kiwix has them of Wikipedia; the only module that knows libzim."""

from __future__ import annotations

import datetime
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from reader.background.html_text import PageText, read_html
from reader.background.pages import Page, PageSet
from reader.background.plain_text import one_line
from reader.errors import ReaderError

MAX_ITEM = 8_000_000
MOST_FOUND = 10

_MOST_REDIRECTS = 5
_WIKIPEDIA = re.compile(r"[a-z-]{2,20}\.wikipedia\.org")
# What libzim raises where the file does not hold what it should.
_BROKEN = (RuntimeError, KeyError, ValueError, IndexError, OSError)


class ZimError(ReaderError):
    """A ZIM file cannot be read."""


class ZimFile:
    """The pages in one ZIM file: a source like a wiki. Safe to use from several threads.

    `title`, `date` and `licence` are as the file says; the constructor raises ZimError where it is none.
    """

    def __init__(self, path: Path) -> None:
        try:
            from libzim.reader import Archive
        except ImportError as error:
            raise ZimError("Offline encyclopaedias cannot be read: libzim is not installed.") from error
        self.path = path
        self._turn = threading.Lock()
        try:
            self._archive = Archive(path)
            self.title = self._said("Title") or path.stem
            self.date = self._date()
            self._host = self._wikipedia_host()
        except _BROKEN as error:
            raise ZimError(f"{path.name} cannot be read as an offline encyclopaedia (a ZIM file).") from error

    @property
    def licence(self) -> str:
        """The line that must be shown with its texts."""
        if self._host or self._said("Creator").casefold() == "wikipedia":
            return "Text from Wikipedia, CC BY-SA 4.0"
        return ", ".join(filter(None, (f"Text from {self.title}", self._said("License"))))

    def titled(self, titles: Sequence[str]) -> PageSet:
        """The pages with these titles, redirects followed; those that cannot be read are as if not there."""
        found = {title: page for title in titles if (page := self._page(title))}
        return PageSet(
            {page.title: page for page in found.values()},
            {title: page.title for title, page in found.items() if title != page.title},
        )

    def entries_of(self, titles: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        """What these disambiguation pages list."""
        texts = ((title, self._text(title)) for title in titles)
        return {title: text[1].entries for title, text in texts if text}

    def found_by(self, words: str) -> PageSet:
        """The pages whose titles begin so or have these words, then those that a full-text search finds."""
        pages = (self._page_of(path) for path in self._paths(words))
        return PageSet({page.title: page for page in pages if page}, {})

    def _page(self, title: str) -> Page | None:
        read = self._text(title)
        return self._as_page(*read) if read else None

    def _page_of(self, path: str) -> Page | None:
        with self._turn:
            try:
                read = self._read(self._archive.get_entry_by_path(path))
            except _BROKEN:
                return None
        return self._as_page(*read) if read else None

    def _text(self, title: str) -> tuple[str, PageText] | None:
        with self._turn:
            for spelling in dict.fromkeys((title, title[:1].upper() + title[1:])):
                try:
                    if self._archive.has_entry_by_title(spelling):
                        return self._read(self._archive.get_entry_by_title(spelling))
                    for path in (spelling.replace(" ", "_"), f"A/{spelling.replace(' ', '_')}"):
                        if self._archive.has_entry_by_path(path):
                            return self._read(self._archive.get_entry_by_path(path))
                except (*_BROKEN, UnicodeEncodeError):
                    continue
        return None

    def _read(self, entry: Any) -> tuple[str, PageText] | None:  # noqa: ANN401 (libzim's types are no Python's)
        for _ in range(_MOST_REDIRECTS):
            if not entry.is_redirect:
                break
            entry = entry.get_redirect_entry()
        if entry.is_redirect:
            return None
        item = entry.get_item()
        if not item.mimetype.startswith("text/html") or item.size > MAX_ITEM:
            return None
        return entry.title, read_html(bytes(item.content).decode("utf-8", "replace"))

    def _paths(self, words: str) -> tuple[str, ...]:
        with self._turn:
            try:
                return tuple(dict.fromkeys((*self._suggested(words), *self._searched(words))))[:MOST_FOUND]
            except _BROKEN:
                return ()

    def _suggested(self, words: str) -> Iterator[str]:
        from libzim.suggestion import SuggestionSearcher

        if self._archive.has_title_index:
            yield from SuggestionSearcher(self._archive).suggest(words).getResults(0, MOST_FOUND)

    def _searched(self, words: str) -> Iterator[str]:
        from libzim.search import Query, Searcher

        if self._archive.has_fulltext_index:
            yield from Searcher(self._archive).search(Query().set_query(words)).getResults(0, MOST_FOUND)

    def _as_page(self, title: str, text: PageText) -> Page:
        is_list = text.is_disambiguation or title.endswith("(disambiguation)")
        return Page(one_line(title, 255), text.description, text.paragraphs, self._address(title), is_list=is_list)

    def _address(self, title: str) -> str | None:
        return f"https://{self._host}/wiki/{quote(title.replace(' ', '_'), errors='replace')}" if self._host else None

    def _said(self, name: str) -> str:
        """What the file says of itself under this name, or ""."""
        if name not in self._archive.metadata_keys:
            return ""
        return one_line(bytes(self._archive.get_metadata(name)).decode("utf-8", "replace"), 100)

    def _wikipedia_host(self) -> str:
        source = self._said("Source")
        host = urlsplit(source if "//" in source else f"//{source}").hostname or ""
        return host if _WIKIPEDIA.fullmatch(host) else ""

    def _date(self) -> datetime.date:
        try:
            return datetime.date.fromisoformat(self._said("Date"))
        except ValueError:
            return datetime.date.fromtimestamp(self.path.stat().st_mtime)
