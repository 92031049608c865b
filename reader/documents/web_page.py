"""A web page saved from a browser, by itself or in a web archive: the article without the page around it.

The article is found by trafilatura. Nothing is ever loaded.
"""

from __future__ import annotations

import datetime
import logging
from typing import BinaryIO

import trafilatura
from lxml import etree, html
from trafilatura.metadata import Document

from reader.documents.blocks import About, Block, Content, one_line
from reader.documents.decoding import decode_page
from reader.documents.markup import blocks_of, parsed
from reader.documents.web_archive import is_web_archive, page_of

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())

_MAX_SOURCE, _MAX_ELEMENTS, _MAX_DEPTH = 2_000_000, 12_000, 150
_FOR_EDITORS = frozenset(["mw-editsection", "mw-jump-link", "noprint"])
_SHORT = 250  # fewer characters than this are no article, where the page has far more
_SHARE = 0.1
_LONGEST = 300
_DATES = {"original_date": True, "extensive_search": False}


def read_web_page(file: BinaryIO) -> Content:
    """The article of the page, and what the page says of it.

    A page that is far larger or deeper than articles are is given whole. Raises DocumentError where nothing can be
    read.
    """
    raw = file.read()
    source = page_of(raw) if is_web_archive(raw) else decode_page(raw)
    tree = parsed(source)
    _tidy(tree)
    page = Content(blocks_of(tree), About(_line(tree.findtext(".//title"))))
    if len(source) > _MAX_SOURCE or not _is_ordinary(tree):
        return page
    return _article(tree, page)


def _tidy(tree: html.HtmlElement) -> None:
    """Take away what is there for editors alone, and give old pages' text before the first <p> one of its own."""
    for element in list(tree.iter("span", "div", "a")):
        if not _FOR_EDITORS.isdisjoint(element.get("class", "").split()) and element.getparent() is not None:
            element.drop_tree()
    for parent in {first.getparent() for first in tree.iter("p") if first.getprevious() is None}:
        if parent.text and parent.text.strip():
            paragraph = parent.makeelement("p")
            paragraph.text, parent.text = parent.text, None
            parent.insert(0, paragraph)


def _is_ordinary(tree: html.HtmlElement) -> bool:
    """Whether it may be searched for an article: that takes time by the square of the depth."""
    depth = 0
    for count, (event, _) in enumerate(etree.iterwalk(tree, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth > _MAX_DEPTH or count > 2 * _MAX_ELEMENTS:
            return False
    return True


def _article(tree: html.HtmlElement, page: Content) -> Content:
    """What trafilatura takes for the article; the whole page where that is next to nothing of it."""
    found = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, include_formatting=True, date_extraction_params=_DATES
    )
    if not isinstance(found, Document):
        return page
    blocks = blocks_of(found.body)
    if _length(blocks) < min(_SHORT, _SHARE * _length(page.blocks)):
        blocks = page.blocks
    return Content(blocks, About(_line(found.title), _names(found.author), _date(found.date)))


def _length(blocks: list[Block]) -> int:
    return sum(len(block.words) for block in blocks)


def _line(words: str | None) -> str | None:
    return one_line(words or "")[:_LONGEST] or None


def _names(authors: str | None) -> str | None:
    """Names parted by semicolons, as people write them."""
    *others, last = [one_line(name) for name in (authors or "").split(";")]
    return _line(f"{', '.join(others)} and {last}" if others else last)


def _date(written: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(written or "")
    except ValueError:
        return None
