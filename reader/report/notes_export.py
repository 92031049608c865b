"""Notes in each format that can be exported, and files of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from reader.errors import StorageError
from reader.files import write_atomically
from reader.report.annotated import Annotated
from reader.report.notes_csv import notes_csv
from reader.report.notes_html import notes_html
from reader.report.notes_jsonld import notes_jsonld
from reader.report.notes_markdown import notes_markdown


class NotesFormat(StrEnum):
    """The formats, by the names that the command line has for them."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSONLD = "jsonld"
    CSV = "csv"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return ".md" if self is NotesFormat.MARKDOWN else f".{self.value}"


ToPdf = Callable[[str, str], bytes]

_WRITERS = {
    NotesFormat.MARKDOWN: notes_markdown,
    NotesFormat.HTML: notes_html,
    NotesFormat.JSONLD: notes_jsonld,
    NotesFormat.CSV: notes_csv,
}


def notes_as(annotated: Annotated, form: NotesFormat) -> str:
    """The notes, and what else was gathered, in this format, which is text (not PDF)."""
    return _WRITERS[form](annotated)


def export_notes(path: Path, annotated: Annotated, form: NotesFormat, to_pdf: ToPdf | None = None) -> None:
    """Write the notes to `path`, whole or not at all, text in UTF-8; raises StorageError.

    `to_pdf` makes a PDF of a title and a page of HTML, and is needed for that format.
    """
    if form is NotesFormat.PDF:
        if to_pdf is None:
            raise ValueError("nothing to make a PDF with")
        data = to_pdf(annotated.document.title or "Untitled", notes_html(annotated))
    else:
        mark = "\ufeff" if form is NotesFormat.CSV else ""  # or spreadsheets take it for the platform's old encoding
        data = (mark + notes_as(annotated, form)).encode(errors="replace")
    try:
        write_atomically(path, data)
    except OSError as error:
        raise StorageError(f"The notes cannot be exported to “{path.name}”: {error.strerror or error}.") from error
