"""Opening a file as a Document."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from reader.documents import plain_text
from reader.documents.blocks import Content, laid_out
from reader.documents.completing import completed
from reader.documents.decoding import decode
from reader.documents.document import Document, Paragraph
from reader.documents.formats import Format, format_of
from reader.documents.front import read_front
from reader.errors import DocumentError

MAX_BYTES = 20_000_000
"""The largest text, Markdown or web page that is opened; the longest novels are a fifth of it."""
MAX_PACKED_BYTES = 200_000_000
"""The largest EPUB, DOCX or PDF: most of it is pictures, which are not read."""

_TEXTS = (Format.TEXT, Format.MARKDOWN, Format.WEB_PAGE)


def load(path: Path) -> Document:
    """The document in the file at `path`, in the format that its content tells.

    Raises DocumentError, with a sentence that names the file, where it is missing, unreadable, too large, damaged,
    protected, empty or of a format that is not opened.
    """
    try:
        with _opened(path) as file:
            return _document(file, path)
    except DocumentError as error:
        raise DocumentError(f"{path.name or path} {error}") from error
    except OSError as error:
        raise DocumentError(f"{path.name or path} cannot be read: {error.strerror or error}.") from error


def from_text(source: str, path: Path | None = None, *, is_markdown: bool = False) -> Document:
    """The document that `source` holds, from the clipboard as from a file.

    Raises DocumentError where it holds nothing but white space.
    """
    text = plain_text.normalised(source)
    if is_markdown:
        from reader.documents.markdown import read_markdown

        blocks = read_markdown(text)
        if blocks:
            return _joined(Content(blocks), path)
    text = plain_text.unwrapped(text)
    return _finished(text, plain_text.paragraphs(text), path)


def _document(file: BinaryIO, path: Path) -> Document:
    kind = format_of(file, path)
    _check_size(file, MAX_BYTES if kind in _TEXTS else MAX_PACKED_BYTES)
    # What reads the larger formats is imported with the first file of the format.
    match kind:
        case Format.WEB_PAGE:
            from reader.documents.web_page import read_web_page as read
        case Format.EPUB:
            from reader.documents.epub import read_epub as read
        case Format.DOCX:
            from reader.documents.docx import read_docx as read
        case Format.PDF:
            from reader.documents.pdf import read_pdf as read
        case _:
            return from_text(decode(file.read()), path, is_markdown=kind is Format.MARKDOWN)
    return _joined(read(file), path)


def _joined(content: Content, path: Path | None) -> Document:
    if not any(block.words.strip() for block in content.blocks):
        raise DocumentError("is empty: there is nothing to read in it.")
    return _finished(*laid_out(completed(content.blocks, content.about)), path)


def _finished(text: str, paragraphs: Sequence[Paragraph], path: Path | None) -> Document:
    if not paragraphs:
        raise DocumentError("is empty: there is nothing to read in it.")
    front = read_front(text, paragraphs)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(text, digest, front.paragraphs, front.headline, front.byline, front.date, path)


def _check_size(file: BinaryIO, limit: int) -> None:
    size = file.seek(0, 2)
    file.seek(0)
    if size > limit:
        raise DocumentError(f"has {size / 1e6:.0f} MB; Sidelight opens files of its kind up to {limit / 1e6:.0f} MB.")


def _opened(path: Path) -> BinaryIO:
    try:
        if path.is_dir():
            raise DocumentError("is a folder, not a file.")
        if path.exists() and not path.is_file():
            raise DocumentError("is no ordinary file.")  # a pipe or a device, which may never end
        return path.open("rb")
    except FileNotFoundError as error:
        raise DocumentError("is not there: it may have been moved or deleted.") from error
    except PermissionError as error:
        raise DocumentError("may not be read: you have no permission for it.") from error
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror or error}.") from error
