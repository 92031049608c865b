"""Opening a file as a Document."""

from __future__ import annotations

import hashlib
from pathlib import Path

from reader.documents import markdown, plain_text
from reader.documents.decoding import decode
from reader.documents.document import Document
from reader.documents.front import read_front
from reader.errors import DocumentError

MAX_BYTES = 20_000_000
"""The largest file that is opened; the longest novels are a fifth of it."""

_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}


def load(path: Path) -> Document:
    """The document in the file at `path`: plain text, or Markdown by its ending.

    Raises DocumentError, with a sentence that names the file, where it is missing, unreadable, too large, empty or
    no text.
    """
    try:
        source = decode(_read(path))
        return from_text(source, path, is_markdown=path.suffix.lower() in _MARKDOWN)
    except DocumentError as error:
        raise DocumentError(f"{path.name or path} {error}") from error


def from_text(source: str, path: Path | None = None, *, is_markdown: bool = False) -> Document:
    """The document that `source` holds; raises DocumentError where it holds nothing but white space."""
    text = plain_text.normalised(source)
    if is_markdown:
        text, paragraphs = markdown.read_markdown(text)
    else:
        text = plain_text.unwrapped(text)
        paragraphs = plain_text.paragraphs(text)
    if not paragraphs:
        raise DocumentError("is empty: there is nothing to read in it.")
    front = read_front(text, paragraphs)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(text, digest, front.paragraphs, front.headline, front.byline, front.date, path)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_file() and size > MAX_BYTES:
            raise DocumentError(f"has {size / 1e6:.0f} MB; Sidelight opens texts of up to {MAX_BYTES / 1e6:.0f} MB.")
        if not path.is_file() and not path.is_dir():
            raise DocumentError("is no ordinary file.")  # a pipe or a device, which may never end
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError("is not there: it may have been moved or deleted.") from error
    except IsADirectoryError as error:
        raise DocumentError("is a folder, not a file.") from error
    except PermissionError as error:
        raise DocumentError("may not be read: you have no permission for it.") from error
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror or error}.") from error
