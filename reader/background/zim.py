"""An offline encyclopaedia: a ZIM file, as Kiwix has them of Wikipedia; the only module that knows libzim."""

from __future__ import annotations

import datetime
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from reader.background.html_text import read_html
from reader.background.pages import MOST_PARAGRAPHS, Page, PageSet
from reader.background.pictures import MAX_PICTURE, Picture, is_picture
from reader.background.plain_text import one_line
from reader.background.zim_pictures import picture_paths
from reader.errors import ReaderError

MAX_ITEM = 8_000_000
MOST_FOUND = 10

_MOST_REDIRECTS = 5
_WIKIPEDIA = re.compile(r"[a-z-]{2,20}\.wikipedia\.org")
# What libzim raises where the file does not hold what it should.
_BROKEN = (RuntimeError, KeyError, ValueError, IndexError, OSError)


class ZimError(ReaderError):
    """A ZIM file cannot be read."""


@dataclass(frozen=True, slots=True)
class _Html:
    """A page as it is in the file: its title, its path and its HTML."""

    title: str
    path: str
    html: str


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
        found = ((title, self._html(title)) for title in titles)
        return {title: read_html(page.html).entries for title, page in found if page}

    def found_by(self, words: str) -> PageSet:
        """The pages whose titles begin so or have these words, then those that a full-text search finds."""
        found = (self._html_at(path) for path in self._paths(words))
        pages = [self._as_page(page) for page in found if page]
        return PageSet({page.title: page for page in pages}, {})

    def text(self, title: str) -> tuple[str, ...]:
        """The paragraphs of the whole page with this title; none where there is no such page."""
        page = self._html(title)
        return read_html(page.html, MOST_PARAGRAPHS, whole=True).paragraphs if page else ()

    def picture(self, title: str) -> Picture | None:
        """The first picture on the page with this title, where anything is told of its licence.

        The file tells no licence of each picture: the line says what holds for the file, or where the licence is told.
        """
        page, line = self._html(title), self._picture_licence
        files = (self._file_at(path) for path in picture_paths(page.html, page.path)) if page and line else ()
        data = next(filter(is_picture, files), None)
        return Picture(data, line) if data else None

    @property
    def _picture_licence(self) -> str:
        told = self._said("License")
        if told:
            return f"Picture from {self.title}, {told}"
        return "Picture: its author and licence are told on the page at Wikipedia" if self._host else ""

    def _page(self, title: str) -> Page | None:
        page = self._html(title)
        return self._as_page(page) if page else None

    def _html_at(self, path: str) -> _Html | None:
        with self._turn:
            try:
                return self._read(self._archive.get_entry_by_path(path))
            except _BROKEN:
                return None

    def _html(self, title: str) -> _Html | None:
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

    def _read(self, entry: Any) -> _Html | None:  # noqa: ANN401 (libzim's types are no Python's)
        item = _item(entry)
        if item is None or not item.mimetype.startswith("text/html") or item.size > MAX_ITEM:
            return None
        return _Html(item.title, item.path, bytes(item.content).decode("utf-8", "replace"))

    def _file_at(self, path: str) -> bytes:
        """What is at this path, if it is small enough for a picture; else nothing."""
        with self._turn:
            try:
                item = _item(self._archive.get_entry_by_path(path))
                return bytes(item.content) if item is not None and item.size <= MAX_PICTURE else b""
            except (*_BROKEN, UnicodeEncodeError):
                return b""

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

    def _as_page(self, page: _Html) -> Page:
        text = read_html(page.html)
        is_list = text.is_disambiguation or page.title.endswith("(disambiguation)")
        address = self._address(page.title)
        return Page(one_line(page.title, 255), text.description, text.paragraphs, address, is_list=is_list)

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


def _item(entry: Any) -> Any | None:  # noqa: ANN401 (libzim's types are no Python's)
    """What the entry is, or redirects to; None where it redirects in a circle."""
    for _ in range(_MOST_REDIRECTS):
        if not entry.is_redirect:
            break
        entry = entry.get_redirect_entry()
    return None if entry.is_redirect else entry.get_item()
