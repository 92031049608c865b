"""The text of a PDF (ISO 32000), by pypdf: pure Python, and with limits on what a file may unpack to."""

from __future__ import annotations

import logging
import struct
import time
import zlib
from typing import BinaryIO

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import ArrayObject, PdfObject, StreamObject

from reader.documents.blocks import Content
from reader.documents.pdf_lines import Line, Pieces, lines_of, without_running_heads
from reader.documents.pdf_paragraphs import paragraphs_of
from reader.errors import DocumentError

logging.getLogger("pypdf").addHandler(logging.NullHandler())

_MAX_STREAM, _MAX_PAGES = 20_000_000, 5_000
# Seconds: text takes a few milliseconds for each of its packed kilobytes, a bomb takes minutes for one.
_LEAST_TIME, _TIME_OF_A_BYTE = 5.0, 1 / 40_000
_LIMITS = pypdf.Configuration(
    maximum_declared_stream_length=_MAX_STREAM,
    array_based_stream_maximum_output_length=_MAX_STREAM,
    lzw_maximum_output_length=_MAX_STREAM,
    run_length_maximum_output_length=_MAX_STREAM,
    zlib_maximum_output_length=_MAX_STREAM,
    zlib_maximum_recovery_input_length=1_000_000,
    stream_decoding_work_maximum_length=3 * _MAX_STREAM,
    stream_parsing_work_maximum_count=400_000,
    page_tree_maximum_entries=2 * _MAX_PAGES,
    page_tree_maximum_page_entries=40 * _MAX_PAGES,
    xform_maximum_invocations_per_extraction=500,
    jbig2dec_binary=None,
    disable_legacy_handling=True,
)
# pypdf follows what a file says; in a damaged one that is not there, of another type, or in a circle.
_FAULTS = (
    PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, OSError,
    RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
_TOO_MUCH = "unpacks to far more than a text has; it is not opened."
_PROTECTED = "is protected by a password or encrypted; save it without protection first."


def read_pdf(file: BinaryIO) -> Content:
    """The text of all pages, column by column, without what repeats at their heads and feet.

    Raises DocumentError where it is damaged, encrypted or without text, as scanned pages are.
    """
    try:
        with pypdf.apply_configuration(_LIMITS):
            pages = _pages(file)
    except (DependencyError, FileNotDecryptedError) as error:
        raise DocumentError(_PROTECTED) from error
    except LimitReachedError as error:
        raise DocumentError(_TOO_MUCH) from error
    except _FAULTS as error:
        raise DocumentError("is damaged: its pages cannot be read.") from error
    blocks = paragraphs_of(without_running_heads(pages))
    if not blocks:
        raise DocumentError("has no text: its pages are pictures, as a scanner makes them.")
    return Content(blocks)


def _pages(file: BinaryIO) -> list[list[Line]]:
    reader = pypdf.PdfReader(file)
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(_PROTECTED)
    if len(reader.pages) > _MAX_PAGES:
        raise DocumentError(f"has more than {_MAX_PAGES} pages; it is not opened.")
    clock = _Clock()
    pages = []
    for page in reader.pages:
        clock.allow(page)
        pieces = Pieces()
        page.extract_text(visitor_text=pieces.add, visitor_operand_before=clock.check)
        pages.append(lines_of(pieces))
    return pages


class _Clock:
    """How long the pages may take that were begun: by what they have of the file, shared parts counted once."""

    def __init__(self) -> None:
        self._end = time.monotonic() + _LEAST_TIME
        self._counted: set[int] = set()

    def allow(self, page: pypdf.PageObject) -> None:
        """Give time for what `page` has of its own."""
        contents: object = page.get("/Contents")
        contents = contents.get_object() if isinstance(contents, PdfObject) else None
        for part in contents if isinstance(contents, ArrayObject) else [contents]:
            content = part.get_object() if isinstance(part, PdfObject) else None
            if isinstance(content, StreamObject) and id(content) not in self._counted:
                self._counted.add(id(content))
                length = content.get("/Length", 0)
                self._end += _TIME_OF_A_BYTE * length if isinstance(length, int) else 0
        self.check()

    def check(self, *_drawing: object) -> None:
        """What pypdf calls before each instruction of a page; raises DocumentError when the time is over."""
        if time.monotonic() > self._end:
            raise DocumentError(_TOO_MUCH)
