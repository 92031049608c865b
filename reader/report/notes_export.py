"""Notes in each format that can be exported, and files of them."""

from __future__ import annotations

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

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return {"markdown": ".md", "html": ".html", "jsonld": ".jsonld", "csv": ".csv"}[self.value]


_WRITERS = {
    NotesFormat.MARKDOWN: notes_markdown,
    NotesFormat.HTML: notes_html,
    NotesFormat.JSONLD: notes_jsonld,
    NotesFormat.CSV: notes_csv,
}


def notes_as(annotated: Annotated, form: NotesFormat) -> str:
    """The notes, and what else was gathered, in this format."""
    return _WRITERS[form](annotated)


def export_notes(path: Path, annotated: Annotated, form: NotesFormat) -> None:
    """Write `notes_as` to `path` in UTF-8, whole or not at all; raises StorageError."""
    mark = "\ufeff" if form is NotesFormat.CSV else ""  # or spreadsheets take it for the platform's old encoding
    data = (mark + notes_as(annotated, form)).encode(errors="replace")
    try:
        write_atomically(path, data)
    except OSError as error:
        raise StorageError(f"The notes cannot be exported to “{path.name}”: {error.strerror or error}.") from error
