"""While the disk is slow, the reader goes on: typing, undoing, opening other articles; nothing is lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import reader as reader_package
from reader.documents import load
from reader.notes import EntityNotebook, Notebook, NoteStore
from tests.app.conftest import *  # noqa: F403 - the window with its stand-ins
from tests.app.driver import Driver
from tests.app.notes.note_reader import NoteReader
from tests.app.notes.slow_store import SlowStore
from tests.app.notes.test_passage_links import address_in, flashed
from tests.app.stand_ins import TEXT

ROOT = Path(reader_package.__file__).parents[1]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[SlowStore]:
    """The store of the window."""
    store = SlowStore(tmp_path / "notes")
    yield store
    store.open()


@pytest.fixture
def person(reader: Driver, notes: SlowStore) -> Iterator[NoteReader]:
    yield NoteReader(reader)
    notes.open()  # before the window is closed


def kept(article: Path, folder: Path) -> list[tuple[str, str]]:
    notes = Notebook(load(article), NoteStore(folder)).annotations()
    return [(note.quote.exact, note.body) for note in notes]


def flush_typed(person: NoteReader) -> None:
    """What comes when the reader pauses."""
    assert person.panel.editor
    person.panel.editor.pause.due.emit()


def test_notes_that_come_late_do_not_take_the_passage_that_is_on_its_way(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    address = address_in(article, "went home early")
    notes.hold_looking()
    person.driver.open(person.write_second(tmp_path))
    loading = threading.Event()
    person.driver.lanes.files.start(lambda _: loading.wait(), lambda _: None, lambda _: None)
    person.window.show_target(address)
    assert person.driver.lanes.library.wait(10)  # where the article lies is known, and it is asked for
    notes.open()
    sheets = person.window.parts.sheets
    person.driver.wait(lambda: sheets.notebook and sheets.notebook.is_read)
    loading.set()
    person.driver.wait(lambda: flashed(person.window) == ["went home early"])


def test_typing_goes_on_while_a_write_waits(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    notes.hold()
    person.note("went home early", "W")
    person.panel.view.setFocus()
    person.driver.press(Qt.Key.Key_F2)
    for letter in "hy?":
        person.type(letter)
        flush_typed(person)
    assert person.panel.editor.text.toPlainText() == "Why?"
    assert person.cards() == ["went home early"]
    assert notes.writes == 0
    notes.open()
    person.settle()
    assert notes.writes == 2  # what waited, and the last state
    assert kept(article, tmp_path / "notes") == [("went home early", "Why?")]
    assert person.panel.editor.text.hasFocus()


def test_what_was_just_typed_is_on_the_disk_when_the_window_is_closed(
    person: NoteReader, article: Path, tmp_path: Path
) -> None:
    person.note("went home early", "W")
    person.panel.view.setFocus()
    person.driver.press(Qt.Key.Key_F2)
    person.type("hy?")
    person.window.close()
    assert not person.window.isVisible()
    assert kept(article, tmp_path / "notes") == [("went home early", "Why?")]


def test_a_window_that_is_closed_waits_for_a_slow_disk_and_closes_then(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    person.window.parts.notes.saving.patience = 0.0
    notes.hold()
    person.note("went home early", "Why?")
    person.window.close()
    assert person.window.isVisible()
    assert "still being saved" in person.window.messages.text()
    notes.open()
    person.driver.wait(lambda: not person.window.isVisible())
    assert kept(article, tmp_path / "notes") == [("went home early", "Why?")]


def test_a_window_that_waits_stays_where_the_disk_fails_in_the_end(
    person: NoteReader, notes: SlowStore, tmp_path: Path
) -> None:
    person.window.parts.notes.saving.patience = 0.0
    notes.hold()
    person.note("went home early", "Why?")
    person.window.close()
    shutil.rmtree(tmp_path / "notes", ignore_errors=True)
    (tmp_path / "notes").write_text("in the way")
    notes.open()
    person.driver.wait(lambda: "cannot be saved" in person.window.messages.text())
    assert person.window.isVisible()
    (tmp_path / "notes").unlink()
    person.window.parts.notes.saving.retry.setInterval(0)
    person.window.parts.notes.saving.retry.start()
    person.settle()
    assert person.window.isVisible()  # nobody waits for it to be closed any more
    assert person.window.messages.text() == ""


def test_a_window_may_be_closed_without_waiting(person: NoteReader, notes: SlowStore) -> None:
    person.window.parts.notes.saving.patience = 0.0
    notes.hold()
    person.note("went home early", "Why?")
    person.window.close()
    person.driver.push(person.window.messages, "Close Without Them")
    assert not person.window.isVisible()


def test_an_article_that_was_left_while_its_notes_were_being_saved_has_them_still(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    notes.hold()
    person.note("went home early", "Why?")
    person.driver.open(person.write_second(tmp_path))
    person.driver.open(article)
    assert person.cards() == ["went home early"]
    person.driver.open(tmp_path / "bell.txt")
    notes.open()
    person.settle()
    assert kept(article, tmp_path / "notes") == [("went home early", "Why?")]


def test_notes_on_names_do_not_wait_either(person: NoteReader, notes: SlowStore, tmp_path: Path) -> None:
    notes.hold()
    person.driver.click("Sund")
    part = person.window.parts.notes.on_entity
    person.driver.push(part, "Write a note")
    person.type("Who?")
    part.flush()
    person.type(" Her?")
    part.flush()
    assert EntityNotebook(NoteStore(tmp_path / "notes")).notes() == ()
    notes.open()
    person.settle()
    assert [note.body for note in EntityNotebook(NoteStore(tmp_path / "notes")).notes()] == ["Who? Her?"]


def test_a_changed_article_is_shown_before_its_notes_are_found_and_can_be_written_on(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    person.note("went home early", "Why?")
    person.driver.open(person.write_second(tmp_path))
    person.settle()
    notes.hold()
    notes.hold_looking()
    article.write_text(TEXT.replace("Fishermen in Port Ellery", "Yesterday, fishermen in Port Ellery"))
    person.driver.open(article)
    assert person.cards() == []
    person.note("Nils Aker", "Who?")
    assert person.cards() == ["Nils Aker"]
    notes.open()
    person.sees_cards("Nils Aker", "went home early")
    person.settle()
    assert "1 note carried over" in person.window.messages.text()
    assert kept(article, tmp_path / "notes") == [("Nils Aker", "Who?"), ("went home early", "Why?")]
    for _ in range(2):  # the words, and the note
        person.driver.press(Qt.Key.Key_Z, CONTROL)
    person.sees_cards("went home early")


def test_what_is_being_saved_is_carried_over_too(
    person: NoteReader, notes: SlowStore, article: Path, tmp_path: Path
) -> None:
    notes.hold()
    person.note("went home early", "Why?")
    article.write_text(TEXT.replace("Fishermen in Port Ellery", "Yesterday, fishermen in Port Ellery"))
    person.driver.open(article)
    assert person.cards() == []
    notes.open()
    person.sees_cards("went home early")
    person.settle()
    assert kept(article, tmp_path / "notes") == [("went home early", "Why?")]


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals")
def test_writers_with_lanes_killed_at_200_random_moments_lose_nothing_that_was_kept(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.app.notes.killed_windows", str(tmp_path / "notes"), "200", "1"]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.startswith("200 writers killed")
