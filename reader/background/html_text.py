"""The introduction of an encyclopaedia's page, and what it lists, read from its HTML as plain text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

from reader.background.plain_text import MAX_DESCRIPTION, MAX_PARAGRAPHS, MAX_TITLE, one_line, paragraphs_of

MAX_HTML = 1_000_000
MAX_ENTRIES = 2000

_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SKIPPED = frozenset("script style table figure aside nav math svg noscript template audio video select".split())
_SKIPPED_CLASSES = re.compile(
    r"\b(?:hatnote|infobox|navbox|thumb|metadata|toc|noprint|reference|mw-editsection|IPA|geo-nondefault|mw-empty-elt)\b"
)
_DESCRIPTION = re.compile(r"\bshortdescription\b")
_DISAMBIGUATION = re.compile(r"\bdmbox-disambig\b|\bdisambigbox\b|\bmw-disambig\b")
_RELATIVE = re.compile(r"^(?:\.{1,2}/)*(?:A/)?")


@dataclass(slots=True)
class PageText:
    """What is read of a page: `entries` are the pages that its lists begin with, each with the words behind it."""

    description: str = ""
    paragraphs: tuple[str, ...] = ()
    entries: dict[str, str] = field(default_factory=dict)
    is_disambiguation: bool = False


def read_html(html: str) -> PageText:
    """The text of a page; of markup that makes no sense as much as can be made out, never more than its beginning."""
    reader = _Reader()
    reader.feed(html[:MAX_HTML])
    reader.close()
    return PageText(
        one_line(reader.description, MAX_DESCRIPTION),
        paragraphs_of("\n".join(reader.paragraphs)),
        reader.entries,
        reader.is_disambiguation,
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.description = ""
        self.paragraphs: list[str] = []
        self.entries: dict[str, str] = {}
        self.is_disambiguation = False
        self._skipping: tuple[str, int] | None = None
        self._text: list[str] | None = None
        self._reads = ""
        self._entry = ""
        self._is_introduction = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        marks = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        self.is_disambiguation |= bool(_DISAMBIGUATION.search(marks))
        if self._skipping:
            name, depth = self._skipping
            self._skipping = (name, depth + (tag == name))
        elif tag in _VOID:
            self.handle_data(" ")
        elif _DESCRIPTION.search(marks):
            self._begin("description")
        elif tag in _SKIPPED or _SKIPPED_CLASSES.search(marks) or _is_hidden(attributes):
            self._skipping = (tag, 1)
        elif tag in ("h2", "h3"):
            self._end()
            self._is_introduction = False
        elif tag in ("p", "li"):
            self._end()
            self._begin(tag)
        elif tag == "a" and self._reads == "li" and not self._entry:
            self._entry = _title(attributes)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            name, depth = self._skipping
            if tag == name:
                self._skipping = (name, depth - 1) if depth > 1 else None
        elif tag in ("p", "li", "ul", "ol", "div") and self._reads:
            self._end()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._skipping:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._end()

    def _begin(self, what: str) -> None:
        self._text, self._reads, self._entry = [], what, ""

    def _end(self) -> None:
        text = " ".join("".join(self._text or ()).split())
        if self._reads == "description":
            self.description = self.description or text
        elif self._reads == "p" and text and self._is_introduction and len(self.paragraphs) < MAX_PARAGRAPHS:
            self.paragraphs.append(text)
        elif self._reads == "li" and self._entry and len(self.entries) < MAX_ENTRIES:
            self.entries.setdefault(self._entry, text)
        self._text, self._reads = None, ""


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    return "display:none" in (attributes.get("style") or "").replace(" ", "").casefold()


def _title(attributes: Mapping[str, str | None]) -> str:
    """The title of the page that a link leads to, "" where it leads out of the encyclopaedia."""
    address = attributes.get("href") or ""
    if ":" in address.split("/")[0] or address.startswith(("#", "//")):
        return ""
    path = unquote(_RELATIVE.sub("", address).partition("#")[0]).replace("_", " ")
    return one_line(attributes.get("title") or path, MAX_TITLE)
