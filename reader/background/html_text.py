"""The introduction of an encyclopaedia's page, and what it lists, read from its HTML as plain text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from reader.background.plain_text import MAX_DESCRIPTION, MAX_PARAGRAPHS, MAX_TITLE, one_line, paragraphs_of

MAX_HTML = 500_000
ENOUGH = 20_000  # beyond, only what says that it is a disambiguation page is read on, for its lists
MAX_ENTRIES = 2000
MAX_GLOSS = 500
MAX_TAG = 5000

# Possessive: each character is read once, whatever is left open.
_TOKEN = re.compile(
    r"""<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*+)(?P<attributes>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>|[^<]++|<"""
)
_ATTRIBUTE = re.compile(
    r"""(?<![\w-])(?P<name>[\w-]++)\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'>]++))"""
)
_OVERLONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{9,}+;?")  # html.unescape refuses them with an error
_RAW = frozenset({"script", "style"})
_END_OF_RAW = re.compile(r"</(?:script|style)\b", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SKIPPED = frozenset("script style table figure aside nav math svg noscript template audio video select".split())
_SKIPPED_CLASSES = re.compile(
    r"\b(?:hatnote|infobox|navbox|thumb|metadata|toc|noprint|reference|mw-editsection|IPA|geo-nondefault|mw-empty-elt)\b"
)
_DESCRIPTION = re.compile(r"\bshortdescription\b")
_DISAMBIGUATION = re.compile(r"\bdmbox-disambig\b|\bdisambigbox\b|\bmw-disambig\b")
_LISTS = re.compile(
    r"\b(?:may|can|could)(?: also)? refer to\b[^.]{0,60}:?$|\bis an? (?:[\w-]+ )?(?:surname|given name)\b"
)
_RELATIVE = re.compile(r"^(?:\.{1,2}/)*(?:A/)?")


@dataclass(slots=True)
class PageText:
    """What is read of a page: `entries` are the pages that its lists begin with, each with the words behind it."""

    description: str = ""
    paragraphs: tuple[str, ...] = ()
    entries: dict[str, str] = field(default_factory=dict)
    is_disambiguation: bool = False


def read_html(page: str, most: int = MAX_PARAGRAPHS, *, whole: bool = False) -> PageText:
    """The text of a page, at most so many paragraphs: of its introduction, or with `whole` of all of its sections.

    Of markup that makes no sense as much as can be made out. The time that it takes grows with the length of the page
    alone, whatever is in it; html.parser's does not.
    """
    reader = _Reader(most, whole)
    for token in _tokens(page[:MAX_HTML]):
        reader.take(token)
        if token.start() > ENOUGH and reader.is_done:
            break
    return reader.result()


def _tokens(page: str) -> Iterator[re.Match[str]]:
    """Tags and what is between them; comments, scripts and styles are left out."""
    place = 0
    while place < len(page):
        if page.startswith("<!--", place):
            end_of_comment = page.find("-->", place)
            place = end_of_comment + 3 if end_of_comment >= 0 else len(page)
            continue
        token = _TOKEN.match(page, place)
        if token is None:
            return
        yield token
        place = token.end()
        if not token["end"] and (token["tag"] or "").casefold() in _RAW:
            end = _END_OF_RAW.search(page, place)
            place = end.start() if end else len(page)


class _Reader:
    """Takes tokens one by one."""

    def __init__(self, most: int, whole: bool) -> None:
        self._most = most
        self._whole = whole
        self._page = PageText()
        self._paragraphs: list[str] = []
        self._skipping: tuple[str, int] | None = None
        self._text: list[str] | None = None
        self._reads = ""
        self._entry = ""
        self._is_introduction = True

    @property
    def is_done(self) -> bool:
        """Whether all that is needed has been read: the beginning of a page that is no list."""
        is_read = len(self._paragraphs) >= self._most if self._whole else not self._is_introduction
        return is_read and bool(self._paragraphs) and not self._is_list

    def take(self, token: re.Match[str]) -> None:
        tag = (token["tag"] or "").casefold()
        if tag and token["end"]:
            self._end_tag(tag)
        elif tag:
            self._start_tag(tag, attributes_of(token))
        elif self._text is not None and not self._skipping:
            self._text.append(token[0])

    def result(self) -> PageText:
        self._end()
        self._page.paragraphs = paragraphs_of("\n".join(self._paragraphs), self._most)
        self._page.is_disambiguation = self._is_list
        return self._page

    @property
    def _is_list(self) -> bool:
        opening = self._paragraphs[0][:200] if self._paragraphs else ""
        return self._page.is_disambiguation or bool(_LISTS.search(opening))

    @property
    def _is_wanted(self) -> bool:
        return self._is_introduction or self._whole

    def _start_tag(self, tag: str, attributes: Mapping[str, str]) -> None:
        marks = f"{attributes.get('class', '')} {attributes.get('id', '')}"
        self._page.is_disambiguation |= bool(_DISAMBIGUATION.search(marks))
        if self._skipping:
            name, depth = self._skipping
            self._skipping = (name, depth + (tag == name))
        elif tag in _VOID:
            if self._text is not None:
                self._text.append(" ")
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

    def _end_tag(self, tag: str) -> None:
        if self._skipping:
            name, depth = self._skipping
            if tag == name:
                self._skipping = (name, depth - 1) if depth > 1 else None
        elif tag in ("p", "li", "ul", "ol", "div"):
            self._end()

    def _begin(self, what: str) -> None:
        self._text, self._reads, self._entry = [], what, ""

    def _end(self) -> None:
        text = " ".join(_unescaped("".join(self._text or ())).split())
        if self._reads == "description":
            self._page.description = self._page.description or one_line(text, MAX_DESCRIPTION)
        elif self._reads == "p" and text and self._is_wanted and len(self._paragraphs) < self._most:
            self._paragraphs.append(text)
        elif self._reads == "li" and self._entry and len(self._page.entries) < MAX_ENTRIES:
            self._page.entries.setdefault(self._entry, one_line(text, MAX_GLOSS))
        self._text, self._reads = None, ""


def attributes_of(tag: re.Match[str]) -> dict[str, str]:
    """The attributes of a tag, from its group of that name."""
    return {
        found["name"].casefold(): _unescaped(found["double"] or found["single"] or found["bare"] or "")
        for found in _ATTRIBUTE.finditer(tag["attributes"][:MAX_TAG])
    }


def _unescaped(text: str) -> str:
    return html.unescape(_OVERLONG_NUMBER.sub("", text))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return "display:none" in attributes.get("style", "").replace(" ", "").casefold()


def _title(attributes: Mapping[str, str]) -> str:
    """The title of the page that a link leads to, "" where it leads out of the encyclopaedia."""
    address = attributes.get("href", "")
    if ":" in address.split("/")[0] or address.startswith(("#", "//")):
        return ""
    path = unquote(_RELATIVE.sub("", address).partition("#")[0]).replace("_", " ")
    return one_line(attributes.get("title") or path, MAX_TITLE)
