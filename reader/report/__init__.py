"""What was found in a document and written on it, as JSON, for a terminal, and as files to read elsewhere."""

from reader.report.annotated import Annotated, Extent, gather
from reader.report.json_report import json_report
from reader.report.notes_export import NotesFormat, export_notes, notes_as
from reader.report.text_report import text_report

__all__ = [
    "Annotated",
    "Extent",
    "NotesFormat",
    "export_notes",
    "gather",
    "json_report",
    "notes_as",
    "text_report",
]
