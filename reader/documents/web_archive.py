"""A web page with all that belongs to it in one file (MHTML, RFC 2557), as Chrome and Edge save it: the page alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.documents.decoding import decode_page
from reader.errors import DocumentError

if TYPE_CHECKING:
    from email.message import Message

_BEGINNING = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related", re.IGNORECASE)
_LONGEST_HEAD = 4096


def is_web_archive(beginning: bytes) -> bool:
    """Whether a file that begins so is one."""
    return _BEGINNING.match(beginning[:_LONGEST_HEAD]) is not None


def page_of(archive: bytes) -> str:
    """The source of the page itself, the first that is HTML; DocumentError where there is none."""
    from email.parser import BytesParser  # not before there is an archive: the first page is to be seen at once
    from email.policy import compat32

    try:
        parts = BytesParser(policy=compat32).parsebytes(archive).walk()
        page = next((part for part in parts if part.get_content_type() == "text/html"), None)
    except RecursionError as error:
        raise DocumentError("cannot be read: its parts are nested too deep.") from error
    if page is None:
        raise DocumentError("is a web archive without a page in it.")
    return _text(page)


def _text(page: Message) -> str:
    source = page.get_payload(decode=True)
    if not isinstance(source, bytes):
        raise DocumentError("is a web archive without a page in it.")
    charset = page.get_content_charset()
    try:
        return source.decode(charset) if charset else decode_page(source)
    except (LookupError, UnicodeDecodeError):  # the page may say better what it is written in
        return decode_page(source)
