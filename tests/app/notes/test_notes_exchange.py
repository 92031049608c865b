"""Notes leave the window and come in, beside its own thread."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from reader.documents import Span
from tests.app.notes.note_desk import NoteDesk
from tests.notes.note_documents import document_of


def test_export_writes_the_passages_and_suggests_a_name(desk: NoteDesk, tmp_path: Path) -> None:
    assert "Export Notes" not in desk.enabled()
    desk.export_to = tmp_path / "out.md"
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    desk.export()
    written = desk.export_to.read_text(encoding="utf-8")
    assert "> Mara Lind\n" in written
    assert "Who is she?" in written
    assert desk.asked == ["Harbour ministers agree on a fishing truce - notes.md"]


def test_an_export_that_fails_is_told_and_a_cancelled_one_does_nothing(desk: NoteDesk, tmp_path: Path) -> None:
    desk.highlight("Tallinn")
    desk.notes.exchange.export.trigger()
    desk.export_to = tmp_path / "missing" / "out.md"
    with desk.qtbot.waitSignal(desk.notes.exchange.noticed) as told:
        desk.notes.exchange.export.trigger()
    assert "cannot be exported" in told.args[0]


@pytest.mark.parametrize(
    ("name", "sign"),
    [("out.html", "<!DOCTYPE html>"), ("out.jsonld", '"@context"'), ("out.csv", "passage"), ("out", "> ")],
)
def test_the_ending_says_the_format(desk: NoteDesk, tmp_path: Path, name: str, sign: str) -> None:
    desk.highlight("Tallinn")
    desk.export_to = tmp_path / name
    desk.export()
    written = desk.export_to.read_text(encoding="utf-8-sig")
    assert sign.casefold() in written.casefold()
    assert "Tallinn" in written


def test_notes_come_in_once_and_are_undone(desk: NoteDesk, tmp_path: Path) -> None:
    desk.highlight("Tallinn")
    desk.export_to = desk.import_from = tmp_path / "notes.jsonld"
    desk.export()
    desk.undoing.undo.trigger()
    assert desk.notebook.annotations() == ()
    with desk.qtbot.waitSignal(desk.notes.exchange.noticed) as told:
        desk.notes.exchange.take_in.trigger()
    assert told.args == ["1 note imported."]
    assert len(desk.notebook.annotations()) == 1
    with desk.qtbot.waitSignal(desk.notes.exchange.noticed) as told:
        desk.notes.exchange.take_in.trigger()
    assert "1 here already" in told.args[0]
    desk.undoing.undo.trigger()
    assert desk.notebook.annotations() == ()


def test_a_file_that_is_none_of_notes_is_told(desk: NoteDesk, tmp_path: Path) -> None:
    desk.import_from = tmp_path / "broken.json"
    desk.import_from.write_text("{")
    with desk.qtbot.waitSignal(desk.notes.exchange.noticed) as told:
        desk.notes.exchange.take_in.trigger()
    assert told.args[0].endswith(".")
    assert desk.notebook.annotations() == ()


@pytest.mark.parametrize("title", ["a/b\\c:*?<>|", "", None, "x" * 300, "..", "Выборы: итоги"])
def test_the_suggested_name_is_one_that_any_system_takes(desk: NoteDesk, title: str | None) -> None:
    notebook = desk.open(document_of("Rain fell.", None, title), desk.store)
    notebook.add(Span(0, 4))
    desk.notes.exchange.export.trigger()
    (name,) = desk.asked
    assert name.endswith(" - notes.md")
    assert not set(name) & set('/\\:*?"<>|')
    assert len(name) < 90
    assert not name.startswith((" ", "."))


def test_a_pdf_has_the_article_with_its_notes(desk: NoteDesk, tmp_path: Path) -> None:
    desk.note("Mara Lind", "Who is she?")
    desk.export_to = tmp_path / "out.pdf"
    desk.export()
    letters = "".join("".join(page.extract_text() for page in PdfReader(desk.export_to).pages).split())
    assert "MaraLind" in letters
    assert "Whoisshe?" in letters


def test_what_takes_long_is_shown_and_can_be_stopped(desk: NoteDesk) -> None:
    go_on, done = threading.Event(), []
    desk.work.patience.setInterval(10)
    desk.work.start("Exporting notes…", lambda ticket: go_on.wait(), done.append, done.append)
    desk.qtbot.waitUntil(lambda: desk.status.text() == "Exporting notes…")
    assert not desk.status.cancel_button.isHidden()
    desk.qtbot.mouseClick(desk.status.cancel_button, Qt.MouseButton.LeftButton)
    assert desk.status.text() == "Stopped."
    desk.work.start("Importing notes…", lambda ticket: "imported", done.append, done.append)
    go_on.set()
    desk.qtbot.waitUntil(lambda: done == ["imported"])


def test_what_is_done_within_a_second_shows_nothing(desk: NoteDesk) -> None:
    done: list[str] = []
    desk.work.start("Exporting notes…", lambda ticket: "exported", done.append, done.append)
    desk.qtbot.waitUntil(lambda: done == ["exported"])
    assert not desk.work.patience.isActive()
    assert desk.status.text() == ""
