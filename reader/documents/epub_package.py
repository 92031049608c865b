"""The package document of an EPUB: which files a book has, in which order, and what it says of itself."""

from __future__ import annotations

import datetime
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self
from urllib.parse import unquote

from lxml import etree

from reader.documents.archive import Archive
from reader.documents.blocks import About, one_line
from reader.documents.decoding import decode_page
from reader.documents.markup import parsed
from reader.documents.safe_xml import root_of
from reader.errors import DocumentError

_CONTAINER = "META-INF/container.xml"
_PAGES = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"}
_NCX = "application/x-dtbncx+xml"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class _Item:
    """A file of the book: its name in the archive, its media type, and its properties."""

    name: str
    kind: str
    properties: frozenset[str]


class Package:
    """A book's package document; names are those of the archive's members."""

    def __init__(self, root: etree._Element, name: str) -> None:
        self._root = root
        self._folder = posixpath.dirname(name)
        self._items = {
            item.get("id", ""): _Item(
                _member(self._folder, item.get("href", "")),
                item.get("media-type", ""),
                frozenset(item.get("properties", "").split()),
            )
            for item in root.iterfind("./{*}manifest/{*}item")
        }

    @classmethod
    def within(cls, archive: Archive) -> Self:
        """The package of the book in `archive`; raises DocumentError where it is not there or damaged."""
        rootfile = root_of(archive.read(_CONTAINER), _CONTAINER).find(".//{*}rootfile[@full-path]")
        if rootfile is None:
            raise DocumentError("is damaged: it does not say where the book in it is.")
        name = str(rootfile.get("full-path"))
        return cls(root_of(archive.read(name), name), name)

    def spine(self) -> list[str]:
        """The chapters in reading order, each once; raises DocumentError where there is none."""
        items = (self._items.get(part.get("idref", "")) for part in self._root.iterfind("./{*}spine/{*}itemref"))
        pages = (item.name for item in items if item and item.kind in _PAGES and "nav" not in item.properties)
        names = list(dict.fromkeys(pages))
        if not names:
            raise DocumentError("is damaged: it has no chapters.")
        return names

    def titles(self, archive: Archive) -> dict[str, str]:
        """What the book's table of contents calls its chapters, by their names: the first entry of each."""
        found: dict[str, str] = {}
        for item in self._items.values():
            entries: Iterator[tuple[str, str]] = iter(())
            if item.name in archive and "nav" in item.properties:
                entries = _navigation(archive.read(item.name))
            elif item.name in archive and item.kind == _NCX:
                entries = _ncx(root_of(archive.read(item.name), item.name))
            for address, title in entries:
                if title:
                    found.setdefault(_member(posixpath.dirname(item.name), address), title)
        return found

    def about(self) -> About:
        """The title, the authors and the day of publication."""
        metadata = self._root.find("./{*}metadata")
        if metadata is None:
            return About()
        titles = [title for element in metadata.iterfind(".//{*}title") if (title := _words(element))]
        authors = [name for element in metadata.iterfind(".//{*}creator") if (name := _words(element))]
        dates = [match[0] for element in metadata.iterfind(".//{*}date") if (match := _DATE.match(_words(element)))]
        return About(titles[0] if titles else None, " and ".join(authors[:3]) or None, _day(dates))


def _navigation(page: bytes) -> Iterator[tuple[str, str]]:
    for link in parsed(decode_page(page)).iterfind(".//nav//a[@href]"):
        yield link.get("href") or "", _words(link)


def _ncx(root: etree._Element) -> Iterator[tuple[str, str]]:
    for point in root.iterfind(".//{*}navPoint"):
        content, label = point.find("./{*}content[@src]"), point.find("./{*}navLabel/{*}text")
        if content is not None and label is not None:
            yield content.get("src"), _words(label)


def _member(folder: str, address: str) -> str:
    """The member that `address` in a file of `folder` means; one above the archive's root has a name of none."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _words(element: etree._Element) -> str:
    return one_line("".join(element.itertext()))[:_LONGEST]


def _day(dates: list[str]) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(dates[0]) if dates else None
    except ValueError:
        return None
