"""Notes on a person or a treaty: written in the panel, and seen in every article that names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.app.notes.entity_notes import EntityNotes
from reader.app.notes.preview import Preview
from reader.notes import EntityNotebook, NoteStore
from tests.app.conftest import *  # noqa: F403 - the window with its stand-ins
from tests.app.driver import Driver
from tests.app.notes.note_reader import NoteReader
from tests.app.stand_ins import StandInAnalyser

CONTROL = Qt.KeyboardModifier.ControlModifier


class OnNames(NoteReader):
    """And on names."""

    @property
    def part(self) -> EntityNotes:
        return self.window.parts.notes.on_entity

    def write(self, name: str, text: str) -> None:
        """Click on a name, write a note on it, and leave it with Escape."""
        self.driver.click(name)
        self.driver.push(self.part, "Write a note")
        self.type(text)
        self.driver.press(Qt.Key.Key_Escape)
        self.driver.wait(lambda: self.shown().strip("*") == text.replace("*", ""))

    def shown(self) -> str:
        return "\n".join(it.toPlainText() for it in self.part.findChildren(Preview) if it.isVisible())

    def kept(self, folder: Path) -> list[tuple[str, str]]:
        """Names and notes on the disk, once everything is there."""
        self.settle()
        return [(note.entity.name, note.body) for note in EntityNotebook(NoteStore(folder)).notes()]


@pytest.fixture
def person(reader: Driver) -> OnNames:
    return OnNames(reader)


def test_a_note_on_a_person_is_seen_in_every_article_that_names_them(person: OnNames, tmp_path: Path) -> None:
    person.write("Sund", "Leads the *union*.")
    assert person.kept(tmp_path / "notes") == [("Marta Sund", "Leads the *union*.")]
    assert person.shown() == "Leads the union."
    person.driver.click("Nils Aker")
    assert person.shown() == ""
    person.driver.open(person.write_second(tmp_path))
    person.look_at_notes()
    person.sees_cards("On Marta Sund")
    person.driver.click("Sund")
    person.driver.wait(lambda: person.shown() == "Leads the union.")


def test_it_is_written_on_in_the_panel_and_in_the_list_and_undone(person: OnNames, tmp_path: Path) -> None:
    person.write("Sund", "One.")
    person.driver.push(person.part, "Edit")
    person.part.editor.tags.setFocus()
    person.type("union")
    person.driver.press(Qt.Key.Key_Escape)
    person.look_at_notes()
    person.click_card("On Marta Sund")
    assert person.panel.editor.tags.text() == "union"
    assert not person.panel.editor.name.isVisible()
    person.panel.view.setFocus()
    person.driver.press(Qt.Key.Key_F2)
    person.type(" Two.")
    person.window.page.setFocus()
    person.driver.wait(lambda: person.kept(tmp_path / "notes") == [("Marta Sund", "One. Two.")])
    for expected in ("One.", "One.", None):
        person.window.page.setFocus()
        person.driver.press(Qt.Key.Key_Z, CONTROL)
        assert person.kept(tmp_path / "notes") == ([("Marta Sund", expected)] if expected else [])
    assert person.cards() == []


def test_nothing_written_is_no_note(person: OnNames, tmp_path: Path) -> None:
    person.write("Sund", "")
    assert person.kept(tmp_path / "notes") == []
    assert person.driver.button(person.part, "Write a note")


def test_it_is_deleted_in_the_panel(person: OnNames, tmp_path: Path) -> None:
    person.write("Sund", "One.")
    person.driver.push(person.part, "Edit")
    person.driver.push(person.part, "Delete")
    assert person.kept(tmp_path / "notes") == []
    assert person.shown() == ""


def test_what_is_being_written_is_kept_when_another_name_is_clicked(person: OnNames, tmp_path: Path) -> None:
    person.driver.click("Sund")
    person.driver.push(person.part, "Write a note")
    person.type("Half a")
    person.driver.click("Nils Aker")
    assert person.kept(tmp_path / "notes") == [("Marta Sund", "Half a")]


def test_it_is_in_the_export_and_comes_in_again(
    person: OnNames, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.write("Sund", "Leads the *union*.")
    path = tmp_path / "out.jsonld"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    person.window.parts.notes.exchange.export.trigger()
    person.driver.wait(path.exists)
    person.window.parts.undoing.undo.trigger()
    assert person.kept(tmp_path / "notes") == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    person.window.parts.notes.exchange.take_in.trigger()
    person.driver.wait(lambda: person.kept(tmp_path / "notes") == [("Marta Sund", "Leads the *union*.")])
    assert person.window.messages.text() == "1 note imported."


def test_all_notes_on_a_name_stay_listed_while_others_are_looked_at(person: OnNames) -> None:
    person.write("Sund", "Hers.")
    person.write("Nils Aker", "His.")
    person.driver.push(person.part, "All notes")
    person.sees_cards("On Nils Aker")
    person.driver.click("Sund")
    assert person.panel.bar.scope.currentText() == "On Nils Aker"
    assert person.cards() == ["On Nils Aker"]
    person.driver.push(person.part, "All notes")
    person.sees_cards("On Marta Sund")


def test_nothing_is_written_on_a_name_before_it_is_known_whose_it_is(
    driver: Driver, article: Path, analyser: StandInAnalyser
) -> None:
    person = OnNames(driver)
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.reading.mentions)
    driver.click("Aker")
    assert not person.part.add_button.isEnabled()
    analyser.held.set()
    driver.wait(person.part.add_button.isEnabled)
