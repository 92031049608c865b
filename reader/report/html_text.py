"""Text and Markdown as HTML in which nothing runs and nothing is loaded."""

from __future__ import annotations

import functools
import html
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_SAFE = {"http", "https", "mailto", "reader"}
# What HTML does not allow at all, and the marks that turn the direction of what follows them.
_NOT_ALLOWED = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)


def escaped(text: str) -> str:
    """`text` as HTML that shows just that text, in an attribute, too."""
    return html.escape(text.translate(_NOT_ALLOWED))


def markdown_to_html(source: str) -> str:
    """The reader's own Markdown; HTML in it is text, pictures are links, and links lead to web pages alone."""
    return str(_parser().render(source.translate(_NOT_ALLOWED))).strip()


def safe_address(address: str) -> bool:
    """Whether a link may lead there."""
    try:
        return urlsplit(address.strip()).scheme.lower() in _SAFE
    except ValueError:
        return False


@functools.cache
def _parser() -> MarkdownIt:
    """CommonMark without HTML and pictures."""
    from markdown_it import MarkdownIt  # not before there is Markdown to show

    class Parser(MarkdownIt):
        def validateLink(self, url: str) -> bool:  # noqa: N802 - the parser's own name
            return safe_address(url)

    return Parser("commonmark", {"html": False}).disable("image")
