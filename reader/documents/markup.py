"""Elements of HTML, and of the TEI that trafilatura gives, as blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum, auto
from itertools import islice

from lxml import etree, html

from reader.documents.blocks import Block, one_line
from reader.documents.document import Role
from reader.errors import DocumentError

MAX_TAGS = 200_000
"""The most tags that a page or a book may have; a long novel has a tenth of them."""
_MAX_ATTRIBUTES, _MAX_ATTRIBUTES_OF_ONE = 1_000_000, 50_000


class _Kind(IntEnum):
    """What an element means for the text in it; one that is none of these is a part of a line."""

    HEADING = auto()
    LIST = auto()
    ITEM = auto()
    QUOTE = auto()
    CODE = auto()
    ROW = auto()
    CELL = auto()
    BLOCK = auto()
    BREAK = auto()
    UNSHOWN = auto()


_NAMES = {
    _Kind.HEADING: "h1 h2 h3 h4 h5 h6",
    _Kind.LIST: "ul ol menu dir list",
    _Kind.ITEM: "li item dd dt",
    _Kind.QUOTE: "blockquote quote",
    _Kind.CODE: "pre",
    _Kind.ROW: "tr row",
    _Kind.CELL: "td th cell",
    _Kind.BLOCK: "html body main article section div p address figure figcaption table tbody thead tfoot caption header"
    " footer aside fieldset form details summary dl center",
    _Kind.BREAK: "br lb hr",
    _Kind.UNSHOWN: "head script style noscript template svg math iframe object embed audio video canvas map button"
    " select textarea input nav dialog rp rt",
}
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split()}
_INSIDE_LINES = (None, _Kind.CELL, _Kind.BREAK)
_NOTE_CALL = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\])]?\s*")
# An XML reader takes <p/> for a paragraph with nothing in it, an HTML reader for the beginning of one.
_XHTML, _HEAD = "http://www.w3.org/1999/xhtml", 4096
_CLOSED = re.compile(r"<((?!(?:br|hr|img|meta|link|input|col|area|base|wbr)\b)[\w:-]+)((?:\s[^<>]*)?)/>", re.IGNORECASE)
# What XML has no place for, written as itself or by number.
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d)|x0*(?:[0-8bef]|1[0-9a-f]|fff[ef])(?![0-9a-f]));?",
    re.IGNORECASE,
)
_LONG_TAG = re.compile(r"<[^<>]{100000,}")
_ATTRIBUTE = re.compile(r"[\s/\"'][^\s/\"'=]")
_CELL_BORDER = " | "


def parsed(source: str) -> html.HtmlElement:
    """The tree of an HTML or XHTML page, however faulty, without the numbers that lead to notes.

    lxml's HTML parser knows no entities but HTML's own and loads nothing. Raises DocumentError where elements are
    nested without end, or without number.
    """
    if source.count("<") > MAX_TAGS or _has_many_attributes(source):
        raise DocumentError("has far more elements than a page that people write; it is not opened.")
    source = _CONTROLS.sub("", source.replace("\f", " "))
    if _XHTML in source[:_HEAD]:
        source = _CLOSED.sub(r"<\1\2></\1>", source)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise DocumentError("is empty: there is nothing to read in it.") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise DocumentError("is nested deeper than any page that people write; it is not opened.")
    for link in list(tree.iter("sup", "a")):
        if _is_note_call(link):
            link.drop_tree()
    return tree


def _has_many_attributes(source: str) -> bool:
    """Whether there are so many that the memory, or the time that the parser takes to compare them, has no end."""
    if source.count("=") > _MAX_ATTRIBUTES:
        return True
    return any(len(_ATTRIBUTE.findall(tag[0])) > _MAX_ATTRIBUTES_OF_ONE for tag in _LONG_TAG.finditer(source))


def blocks_of(tree: etree._Element) -> list[Block]:
    """The paragraphs of `tree` in order, without what a page does not show as text; table rows are lines."""
    return list(_Walk().blocks(tree))


class _Walk:
    """One walk through a tree: the words since the last border of a block, and what is open around them."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._open: Counter[_Kind | None] = Counter()
        self._level = 1

    def blocks(self, tree: etree._Element) -> Iterator[Block]:
        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            name = _name(element)
            kind = _KINDS.get(name)
            if event == "end":
                yield from self._end(kind, element.tail if element is not tree else None)
                continue
            if kind is _Kind.UNSHOWN:
                walk.skip_subtree()
            yield from self._begin(kind, name, element.text)
        yield from self._block()

    def _begin(self, kind: _Kind | None, name: str, text: str | None) -> Iterator[Block]:
        if kind not in _INSIDE_LINES and not self._open[_Kind.ROW]:
            yield from self._block()
        self._open[kind] += 1
        if kind is _Kind.HEADING:
            self._level = int(name[1])
        elif kind is _Kind.BREAK:
            self._words.append(" " if self._open[_Kind.ROW] else "\n")
        elif kind is _Kind.CELL and self._words:
            self._words.append(_CELL_BORDER)
        if text and kind is not _Kind.UNSHOWN:
            self._words.append(self._in_line(text))

    def _end(self, kind: _Kind | None, tail: str | None) -> Iterator[Block]:
        if kind not in _INSIDE_LINES and self._open[_Kind.ROW] <= (kind is _Kind.ROW):
            yield from self._block()
        self._open[kind] -= 1
        if tail:
            self._words.append(self._in_line(tail))

    def _in_line(self, text: str) -> str:
        return text if self._open[_Kind.CODE] and not self._open[_Kind.ROW] else text.replace("\n", " ")

    def _block(self) -> Iterator[Block]:
        if not self._words:
            return
        lines = [one_line(line) for line in "".join(self._words).split("\n")]
        self._words.clear()
        words = "\n".join(filter(None, lines)).strip(" |")
        if words:
            yield Block(words, *self._role())

    def _role(self) -> tuple[Role, int]:
        if self._open[_Kind.HEADING]:
            return Role.HEADING, self._level
        if self._open[_Kind.ITEM]:
            return Role.LIST_ITEM, max(self._open[_Kind.LIST], 1)
        if self._open[_Kind.CODE]:
            return Role.CODE, 1
        quotes = self._open[_Kind.QUOTE]
        return (Role.QUOTE, quotes) if quotes else (Role.BODY, 1)


def _name(element: etree._Element) -> str:
    """The tag in HTML's words, in lower case; "script" for what is not shown, "" for what is no element."""
    if not isinstance(element.tag, str):
        return "script"  # an entity or a comment: its text is none of the page's
    name = element.tag.rpartition("}")[2].lower()
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return "script"
    if name == "head" and element.get("rend", "") in _NAMES[_Kind.HEADING]:
        return element.get("rend") or name
    if name in ("tr", "row") and not _is_line(element):
        return "div"
    return "pre" if name == "code" and "\n" in (element.text or "") else name


def _is_line(row: etree._Element) -> bool:
    """Whether a row is one of data; one that only places things on the page is none."""
    return len(row) > 1 and row.find(".//{*}table") is None and row.find(".//{*}p[2]") is None


def _is_note_call(element: etree._Element) -> bool:
    """Whether it leads to a note: its number would else end the word before it."""
    if not _NOTE_CALL.fullmatch("".join(islice(element.itertext(), 5))):
        return False
    if element.tag == "a":
        return "noteref" in element.get("epub:type", "") + element.get("role", "")
    return element.find(".//a") is not None or any(parent.tag == "a" for parent in element.iterancestors())
