"""Exports as files: whole, or told."""

from __future__ import annotations

import pytest

from reader.errors import StorageError
from reader.report import NotesFormat, export_notes, gather, notes_as
from tests.report.test_notes_export import DOCUMENT, NOTES, TEXTS


@pytest.mark.parametrize("form", TEXTS)
def test_files_are_written_whole(form, tmp_path):
    path = tmp_path / f"notes{form.ending}"
    path.write_text("older")
    annotated = gather(DOCUMENT, NOTES)
    export_notes(path, annotated, form)
    encoding = "utf-8-sig" if form is NotesFormat.CSV else "utf-8"
    assert path.read_bytes().decode(encoding) == notes_as(annotated, form)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"notes\.csv"):
        export_notes(tmp_path / "file" / "notes.csv", gather(DOCUMENT, NOTES), NotesFormat.CSV)


def test_a_pdf_is_made_of_title_and_page(tmp_path):
    path = tmp_path / "notes.pdf"
    export_notes(path, gather(DOCUMENT, NOTES), NotesFormat.PDF, lambda title, page: f"{title}: {page[:15]}".encode())
    assert path.read_bytes() == b"Harbour Talks: <!doctype html>"
