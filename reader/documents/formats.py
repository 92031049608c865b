"""The formats that are opened: what they are called, how their files end, and how each is told by its content."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath
from typing import BinaryIO

from reader.documents.archive import Archive
from reader.documents.web_archive import is_web_archive
from reader.errors import DocumentError


class Format(Enum):
    """A format, by the name a reader knows it by."""

    TEXT = "Plain text"
    MARKDOWN = "Markdown"
    WEB_PAGE = "Web page"
    EPUB = "E-book"
    DOCX = "Word document"
    PDF = "PDF"

    @property
    def endings(self) -> tuple[str, ...]:
        """How its files are usually named: lower case, with the dot."""
        return ENDINGS[self]


ENDINGS: dict[Format, tuple[str, ...]] = {
    Format.TEXT: (".txt", ".text"),
    Format.MARKDOWN: (".md", ".markdown", ".mdown", ".mkd"),
    Format.WEB_PAGE: (".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    Format.EPUB: (".epub",),
    Format.DOCX: (".docx",),
    Format.PDF: (".pdf",),
}
"""The endings of every format that is opened, in the order in which a file dialog lists them."""

_HEAD = 4096
_UNOPENED = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document (.doc), or one with a password"),
    (b"{\\rtf", "a rich text document (.rtf)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"bplist0", "a web archive of Safari"),
)
_PACKED = (
    ("xl/workbook.xml", "a spreadsheet"),
    ("ppt/presentation.xml", "a presentation"),
    ("content.xml", "an OpenDocument file"),
)
_OPENED = "Sidelight opens plain text, Markdown, web pages, EPUB, DOCX and PDF."
_PDF = re.compile(rb"%PDF-\d")
_PROLOG = re.compile(r"\ufeff?(?:\s|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_ANY_TAG = re.compile(r"<(?:p|div|h[1-6]|article|title|meta|span|br|table|ul)[\s/>]", re.IGNORECASE)


def format_of(file: BinaryIO, name: PurePath) -> Format:
    """What `file` holds, told by its content; the name decides only between kinds of text.

    Raises DocumentError where it is something that is not opened.
    """
    head = file.read(_HEAD)
    file.seek(0)
    for magic, what in _UNOPENED:
        if head.startswith(magic):
            raise DocumentError(f"is {what}; {_OPENED}")
    if _PDF.search(head[:1024]):
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(file)
    return _text(head, name.suffix.lower())


def _packed(file: BinaryIO) -> Format:
    with Archive(file) as archive:
        if "META-INF/container.xml" in archive:
            return Format.EPUB
        if "word/document.xml" in archive:
            return Format.DOCX
        for member, what in _PACKED:
            if member in archive:
                raise DocumentError(f"is {what}; {_OPENED}")
    raise DocumentError(f"is a zip archive; {_OPENED}")


def _text(head: bytes, ending: str) -> Format:
    if is_web_archive(head):
        return Format.WEB_PAGE
    start = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "ignore")
    root = _PROLOG.sub("", start, count=1)
    named = next((kind for kind in Format if ending in kind.endings), Format.TEXT)
    if _ROOT.match(root) or (named is Format.WEB_PAGE and _ANY_TAG.search(root)):
        return Format.WEB_PAGE
    return named if named is Format.MARKDOWN else Format.TEXT
