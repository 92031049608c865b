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


def read_picture_names(answer: object) -> dict[str, str]:
    """The name of the file with each page's picture, by the pages' titles, in an answer with prop=pageimages."""
    try:
        named = [
            (page.get("title"), page.get("pageimage")) for page in cast("dict[str, Any]", answer)["query"]["pages"]
        ]
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    return {title: name for title, name in named if isinstance(title, str) and _is_name(name)}


def read_picture_addresses(answer: object, server: Server) -> dict[str, PictureAddress]:
    """Where each picture is, by the files' names, in an answer with prop=imageinfo.

    Left out are those whose licence is not told, and those that are elsewhere.
    """
    try:
        pages = cast("dict[str, Any]", answer)["query"]["pages"]
        infos = [(_file_name(page.get("title")), info) for page in pages for info in page.get("imageinfo", ())]
        told = {name: (info.get("thumburl"), _line(info.get("extmetadata", {}))) for name, info in infos}
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    return {name: PictureAddress(url, line) for name, (url, line) in told.items() if line and _is_of(url, server)}


def is_picture(data: bytes) -> bool:
    """Whether the data begins as a file of one of the kinds that are shown."""
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return len(data) <= MAX_PICTURE and (data.startswith(_KINDS) or is_webp)


def _is_name(name: object) -> bool:
    return isinstance(name, str) and 0 < len(name) <= 240 and not _NO_NAME.search(name)


def _file_name(title: object) -> str:
    """The file's name as `prop=pageimages` writes it; its namespace is called differently in each language."""
    return str(title).partition(":")[2].replace(" ", "_")


def _line(told: dict[str, Any]) -> str:
    """Author and licence, "" where no licence is told."""
    author, licence = (_plain(str(told.get(name, {}).get("value", ""))) for name in ("Artist", "LicenseShortName"))
    return ", ".join(filter(None, (f"Picture: {author}".rstrip(": "), licence))) if licence else ""


def _is_of(url: object, server: Server) -> bool:
    if not isinstance(url, str) or len(url) > 2000 or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    hosts = {server.host, _OF_WIKIPEDIA} if server.is_wikipedia else {server.host}
    return parts.netloc in hosts and parts.scheme in ("https", urlsplit(server.api_url).scheme)


def _plain(markup: str) -> str:
    return one_line(" ".join(paragraphs_of(markup)), 100)
