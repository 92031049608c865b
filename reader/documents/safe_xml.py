"""XML from a file that is not trusted, by lxml with everything off that reaches out or grows."""

from __future__ import annotations

import io
from collections.abc import Iterator

from lxml import etree

from reader.errors import DocumentError

_SAFE: dict[str, bool] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
_MAX_MARKS = 2_500_000  # tags and attributes: each costs some hundred bytes, however short it is


def root_of(source: bytes, name: str) -> etree._Element:
    """The root element of `source`; entities of its own stay unresolved. Raises DocumentError where it is no XML.

    `name` is what the error calls it.
    """
    _check(source)
    try:
        root = etree.fromstring(source, etree.XMLParser(**_SAFE))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError(f"is damaged: {name} in it cannot be read.") from error
    if root is None:
        raise DocumentError(f"is damaged: {name} in it is empty.")
    return root


def elements_of(source: bytes, name: str, *tags: str) -> Iterator[etree._Element]:
    """The elements of `source` with one of `tags` (with their namespace), one after the other as they end.

    An element is emptied after its turn, where no other of `tags` is around it: a long part never is in memory whole.
    """
    _check(source)
    depth = 0
    try:
        for event, element in etree.iterparse(io.BytesIO(source), events=("start", "end"), tag=tags, **_SAFE):
            if event == "start":
                depth += 1
                continue
            depth -= 1
            if depth == 0:
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError(f"is damaged: {name} in it cannot be read.") from error


def _check(source: bytes) -> None:
    if source.count(b"<") + source.count(b"=") > _MAX_MARKS:
        raise DocumentError("has far more elements than a text that people write; it is not opened.")
