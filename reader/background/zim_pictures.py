"""Where the picture of a page is within an offline encyclopaedia."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote, urlsplit

from reader.background.html_text import attributes_of

LEAST = 60  # pixels: what is smaller is an icon
MOST_TRIED = 5
SEARCHED = 100_000  # characters: the picture that shows what a page is about is at its beginning

_PICTURE = re.compile(r"""<img\b(?P<attributes>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>""", re.IGNORECASE)


def picture_paths(html: str, path: str) -> tuple[str, ...]:
    """The paths of the first pictures on the page at `path`, as it refers to them; addresses outside are left out."""
    return tuple(dict.fromkeys(islice(_pictures(html[:SEARCHED], path), MOST_TRIED)))


def _pictures(html: str, path: str) -> Iterator[str]:
    for tag in _PICTURE.finditer(html):
        told = attributes_of(tag)
        inner = _inner_path(told.get("src", ""), path)
        if inner and all(_pixels(told.get(side, "")) >= LEAST for side in ("width", "height")):
            yield inner


def _inner_path(address: str, path: str) -> str:
    """The path in the file that a page's address means, "" where that leads out of it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    inner = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))).lstrip("/")
    return "" if inner.startswith("..") else inner


def _pixels(told: str) -> int:
    """How wide or high it is said to be; where nothing is said, enough."""
    return int(told[:6]) if told[:6].isdecimal() else LEAST
