"""A picture of what a page is about, only where its licence is known and can be shown with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from reader.background.background import WikipediaError
from reader.background.plain_text import one_line, paragraphs_of
from reader.background.server import Server

WIDTH = 330
MAX_PICTURE = 1_000_000

_OF_WIKIPEDIA = "upload.wikimedia.org"
_KINDS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_NO_NAME = re.compile(r"[#<>\[\]{}|\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG, PNG, GIF or WebP file as it came, and the line on its author and licence that must be shown with it."""

    data: bytes
    licence: str


@dataclass(frozen=True, slots=True)
class PictureAddress:
    """Where a picture is, and its line."""

    url: str
    licence: str


def read_picture_name(answer: object) -> str | None:
    """The name of the file with the page's picture, in an answer with prop=pageimages; None where it has none."""
    try:
        names = [page.get("pageimage") for page in cast("dict[str, Any]", answer)["query"]["pages"]]
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    name = next(iter(names), None)
    return name if isinstance(name, str) and 0 < len(name) <= 240 and not _NO_NAME.search(name) else None


def read_picture_address(answer: object, server: Server) -> PictureAddress | None:
    """Where the picture is, in an answer with prop=imageinfo; None where its licence is not told or it is elsewhere."""
    try:
        pages = cast("dict[str, Any]", answer)["query"]["pages"]
        infos = [info for page in pages for info in page.get("imageinfo", ())]
        told = infos[0].get("extmetadata", {}) if infos else {}
        licence, author = (str(told.get(name, {}).get("value", "")) for name in ("LicenseShortName", "Artist"))
        url = infos[0].get("thumburl") if infos else None
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    if not isinstance(url, str) or not _is_of(url, server) or not _plain(licence):
        return None
    return PictureAddress(url, ", ".join(filter(None, (f"Picture: {_plain(author)}".rstrip(": "), _plain(licence)))))


def is_picture(data: bytes) -> bool:
    """Whether the data begins as a file of one of the kinds that are shown."""
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return len(data) <= MAX_PICTURE and (data.startswith(_KINDS) or is_webp)


def _is_of(url: str, server: Server) -> bool:
    if len(url) > 2000 or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    hosts = {server.host, _OF_WIKIPEDIA} if server.is_wikipedia else {server.host}
    return parts.netloc in hosts and parts.scheme in ("https", urlsplit(server.api_url).scheme)


def _plain(markup: str) -> str:
    return one_line(" ".join(paragraphs_of(markup)), 100)
