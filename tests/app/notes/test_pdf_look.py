"""What a PDF of the annotated article shows: Qt's rich text draws it, which knows less than browsers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QTextDocument, QTextFrame, QTextTable
from PySide6.QtWidgets import QApplication

from reader.notes import Colour, Notebook, NoteStore
from reader.report import NotesFormat, gather, notes_as
from tests.notes.note_documents import TEXT, document_of, span_of


def bars(frame: QTextFrame) -> Iterator[tuple[str, str]]:
    """The words of each cell with a coloured border at its left, and that colour."""
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            cell = child.cellAt(0, 0)
            form = cell.format().toTableCellFormat()
            if form.leftBorder() > 0:
                yield cell.firstCursorPosition().block().text(), form.leftBorderBrush().color().name()
        yield from bars(child)


def test_each_note_has_its_colour_beside_it(qapp: QApplication, tmp_path: Path) -> None:
    document = document_of(TEXT)
    notebook = Notebook(document, NoteStore(tmp_path))
    notebook.add(span_of(document, "Mara Lind"), colour=Colour.BLUE, body="Who is she?")
    notebook.add(span_of(document, "Tallinn"), colour=Colour.ORANGE, body="A port.")
    page = QTextDocument()
    page.setHtml(notes_as(gather(document, notebook.annotations()), NotesFormat.HTML))
    assert list(bars(page.rootFrame())) == [("A port.", "#f4b470"), ("Who is she?", "#aec2de")]
