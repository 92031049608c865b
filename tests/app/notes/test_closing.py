"""Closing a window whose notes cannot be saved asks first."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt

from reader.documents import load
from reader.notes import Notebook, NoteStore
from tests.app.conftest import *  # noqa: F403 - the window with its stand-ins
from tests.app.driver import Driver
from tests.app.notes.note_reader import NoteReader


def fail_to_save(reader: Driver, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_text("in the way")
    reader.drag("went", "early")
    reader.press(Qt.Key.Key_H)
    reader.wait(lambda: "cannot be saved" in reader.window.messages.text())


def test_quitting_asks_and_waits(reader: Driver, tmp_path: Path) -> None:
    fail_to_save(reader, tmp_path / "notes")
    for _ in range(2):
        reader.window.close()
        assert reader.window.isVisible()
        assert "would be lost" in reader.window.messages.text()
    (tmp_path / "notes").unlink()
    reader.window.close()
    assert not reader.window.isVisible()
    assert len(list((tmp_path / "notes").glob("*.json"))) == 1


def test_the_window_is_closed_without_them_where_that_is_said(reader: Driver, tmp_path: Path) -> None:
    fail_to_save(reader, tmp_path / "notes")
    reader.window.close()
    reader.push(reader.window.messages, "Close Without Them")
    assert not reader.window.isVisible()


def test_notes_on_names_are_asked_for_too(reader: Driver, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "notes", ignore_errors=True)
    (tmp_path / "notes").write_text("in the way")
    reader.click("Sund")
    part = reader.window.parts.notes.on_entity
    reader.push(part, "Write a note")
    reader.qtbot.keyClicks(reader.window.focusWidget(), "Who?")
    reader.window.close()
    assert reader.window.isVisible()
    (tmp_path / "notes").unlink()
    reader.window.close()
    assert not reader.window.isVisible()
    assert (tmp_path / "notes" / "entities.json").exists()


def test_what_could_not_be_saved_outlives_its_article(reader: Driver, article: Path, tmp_path: Path) -> None:
    fail_to_save(reader, tmp_path / "notes")
    reader.open(NoteReader(reader).write_second(tmp_path))
    assert "cannot be saved" in reader.window.messages.text()
    for _ in range(2):
        reader.open(article)
    assert len(reader.window.parts.sheets.notebook.annotations()) == 1
    reader.open(tmp_path / "bell.txt")
    reader.window.close()
    assert reader.window.isVisible()
    (tmp_path / "notes").unlink()
    reader.window.close()
    assert not reader.window.isVisible()
    assert len(Notebook(load(article), NoteStore(tmp_path / "notes")).annotations()) == 1
