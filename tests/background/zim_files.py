"""Small ZIM files, made by libzim's own writer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

writer = pytest.importorskip("libzim.writer", reason="libzim is not installed", exc_type=ImportError)

METADATA = {
    "Title": "Small encyclopaedia",
    "Date": "2026-03-01",
    "Language": "eng",
    "Source": "https://en.wikipedia.org/",
    "Creator": "Wikipedia",
    "Publisher": "Somebody",
    "Description": "For tests",
    "Name": "small",
}


class HtmlItem(writer.Item):  # type: ignore[misc]
    def __init__(self, title: str, content: str | bytes, mimetype: str = "text/html") -> None:
        super().__init__()
        self._title, self._content, self._mimetype = title, content, mimetype

    def get_path(self) -> str:
        return self._title.replace(" ", "_")

    def get_title(self) -> str:
        return self._title

    def get_mimetype(self) -> str:
        return self._mimetype

    def get_contentprovider(self) -> object:
        return writer.StringProvider(self._content)

    def get_hints(self) -> Mapping[object, bool]:
        return {writer.Hint.FRONT_ARTICLE: self._mimetype == "text/html"}


def make_zim(
    path: Path,
    pages: Mapping[str, str],
    redirects: Mapping[str, str] | None = None,
    *,
    metadata: Mapping[str, str] = METADATA,
    indexed: bool = True,
    others: tuple[HtmlItem, ...] = (),
) -> Path:
    """Writes the pages, HTML by title, and the redirects, title to title."""
    creator = writer.Creator(path).config_indexing(indexed, "eng").config_verbose(False)
    with creator:
        for title, html in pages.items():
            creator.add_item(HtmlItem(title, html))
        for item in others:
            creator.add_item(item)
        for title, target in (redirects or {}).items():
            creator.add_redirection(
                title.replace(" ", "_"), title, target.replace(" ", "_"), {writer.Hint.FRONT_ARTICLE: True}
            )
        for name, value in metadata.items():
            creator.add_metadata(name, value)
    return path
